#!/usr/bin/env bash
# Requests a second of a generated server, compared with a server that is written by hand with axum and serde, for a small body and one of
# 1 MB, and the memory that idle and slow connections take. Fails if it serves less than 0.9 as many.
# Usage: tests/throughput.sh [ROUNDS] [SECONDS]     needs wrk and python3, and a machine that does nothing else
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-3} seconds=${2:-4}
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
work=$target/throughput
command -v wrk >/dev/null || { echo "error: wrk is not installed; it is a package of Debian" >&2 && exit 2; }
CARGO_TARGET_DIR=$work cargo build --release --quiet --manifest-path tests/benches/serving/Cargo.toml
serving=$work/release/serving

servers=()
trap 'kill "${servers[@]}" 2>/dev/null || true' EXIT
ulimit -n "$(ulimit -Hn)"
# Starts a server, and sets `port` and `process`.
start() {
  : >"$work/$1.port"
  "$serving" "$1" >"$work/$1.port" &
  process=$!
  servers+=("$process")
  until [ -s "$work/$1.port" ]; do sleep 0.1; done
  port=$(cat "$work/$1.port")
}
start generated
generated=$port generated_process=$process
start manual
manual=$port manual_process=$process

# Prints the requests a second of a server for a body.
measure() {
  cat >"$work/request.lua" <<LUA
local file = assert(io.open("$2", "rb"))
wrk.method, wrk.body = "POST", file:read("*a")
wrk.headers["Content-Type"] = "application/json"
function response(status) if status ~= 201 then error("status " .. status) end end
LUA
  wrk -t1 -c"$3" -d"${seconds}s" -s "$work/request.lua" "http://127.0.0.1:$1/v2/product" | awk '/^Requests\/sec/ { print $2 }'
}

failed=0
for case in small:1:32 large:5100:8; do
  IFS=: read -r name count connections <<<"$case"
  "$serving" body "$count" >"$work/$name.json"
  : >"$work/$name.generated"
  : >"$work/$name.manual"
  for _ in $(seq "$rounds"); do
    measure "$generated" "$work/$name.json" "$connections" >>"$work/$name.generated"
    measure "$manual" "$work/$name.json" "$connections" >>"$work/$name.manual"
  done
  middle() { sort -n "$1" | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
  ours=$(middle "$work/$name.generated") theirs=$(middle "$work/$name.manual")
  awk -v name="$name" -v bytes="$(wc -c <"$work/$name.json")" -v a="$ours" -v b="$theirs" \
    'BEGIN { printf "%s, %d bytes: generated %.0f/s, by hand %.0f/s, ratio %.2f\n", name, bytes, a, b, a / b; exit a / b < 0.9 }' ||
    failed=1
done

python3 - "$generated" "$generated_process" "$manual" "$manual_process" <<'PYTHON'
import socket, sys

def memory(process):
    with open(f"/proc/{process}/status") as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmRSS:"))

begun = (b"POST /v2/product HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000000\r\n\r\n"
         + b" " * 1000)
for name, port, process in [("generated", *sys.argv[1:3]), ("by hand", *sys.argv[3:5])]:
    for kind, count, sent in [("idle", 10_000, b""), ("slow", 1_000, begun)]:
        before = memory(process)
        sockets = []
        for at in range(count):
            # A client has one address for as many ports as the system allows.
            one = socket.socket()
            one.bind((f"127.0.0.{2 + at % 8}", 0))
            one.connect(("127.0.0.1", int(port)))
            one.sendall(sent)
            sockets.append(one)
        probe = socket.create_connection(("127.0.0.1", int(port)))
        probe.sendall(b"GET /v2/product HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        assert probe.recv(100).startswith(b"HTTP/1.1 405"), "it serves others"
        after = memory(process)
        print(f"{name}: {count} {kind} connections take {(after - before) / 1024:.1f} MB, {(after - before) * 1024 // count} bytes each")
        for one in sockets:
            one.close()
PYTHON
exit "$failed"
