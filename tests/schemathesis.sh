#!/usr/bin/env bash
# Generated servers in memory (tests/examples/in_memory.rs), tested by schemathesis: valid and invalid requests to each operation, and sequences by
# links. Fails if a check fails.
# Usage: tests/schemathesis.sh [EXAMPLES]     the greatest number of requests for each operation and phase; needs python3 with pip
set -euo pipefail
cd "$(dirname "$0")/.."
examples=${1:-25}
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
work=$target/schemathesis
version=4.32.5
mkdir -p "$work"
cp tests/schemathesis/hooks.py "$work"
if ! [ -x "$work/$version/bin/schemathesis" ]; then
  python3 -m venv "$work/$version"
  "$work/$version/bin/pip" install --quiet "schemathesis==$version"
fi
cargo build --quiet --locked -p bindings-tests --example in_memory
cargo build --quiet --locked -p openapi-bindgen-cli

: >"$work/address"
"$target/debug/examples/in_memory" >"$work/address" &
trap 'kill $!' EXIT
until [ -s "$work/address" ]; do sleep 0.1; done
address=$(cat "$work/address")

# Tests the API of a document, with the overlay beside it, and more arguments.
check() {
  local name=$1 document=$2 overlay=${2%.yaml}.overlay.yaml
  shift 2
  if [ -f "tests/schemathesis/$name.toml" ]; then cp "tests/schemathesis/$name.toml" "$work"; else : >"$work/$name.toml"; fi
  echo "== $name"
  if [ -f "$overlay" ]; then
    "$target/debug/openapi-bindgen" overlay apply "$document" "$overlay" >"$work/$name.yaml"
  else
    cp "$document" "$work/$name.yaml"
  fi
  # Without `--checks`, all are enabled, but for those that the configuration disables.
  (cd "$work" && SCHEMATHESIS_HOOKS=hooks "$version/bin/schemathesis" --config-file "$name.toml" run "$name.yaml" \
    --url "http://$address/$name" --max-examples "$examples" --seed 1 --no-color --suppress-health-check all --continue-on-failure "$@")
}
failed=()
run() { check "$@" || failed+=("$1"); }

run echo tests/golden/echo.yaml
run qonto specs/qonto.yaml -H "Authorization: Bearer token"
run wethod specs/wethod.yaml
# These documents define no responses to requests that are not valid.
run zaveit specs/zaveit.yaml --exclude-checks status_code_conformance
run qwoty specs/qwoty.yaml -H "Authorization: Bearer token"
run fynn specs/fynn.yaml -H "Authorization: Bearer token" --exclude-checks status_code_conformance
if [ ${#failed[@]} -gt 0 ]; then
  echo "error: checks failed for: ${failed[*]}"
  exit 1
fi
