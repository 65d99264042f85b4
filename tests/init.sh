#!/usr/bin/env bash
# Makes crates of documents in a folder with `init`, in both styles. Fails if one does not build, if a test fails, or if rustc, clippy or
# rustdoc has a warning.
# Usage: tests/init.sh FOLDER [NUMBER]
set -euo pipefail
folder=$(cd "$1" && pwd)
number=${2:-10}
cd "$(dirname "$0")/.."
repository=$PWD
work=$(realpath -m "${CARGO_TARGET_DIR:-target}")/init
rm -rf "$work/crates"
mkdir -p "$work/crates"
cargo build --quiet --locked -p openapi-bindgen-cli
program=$(realpath -m "${CARGO_TARGET_DIR:-target}")/debug/openapi-bindgen

# The smallest documents, since each is built three times.
mapfile -t documents < <(ls -S -r "$folder"/*.json | head -n "$number")
test "${#documents[@]}" = "$number" || { echo "error: $folder has fewer than $number documents" && exit 1; }
cd "$work/crates"
tests=0
for document in "${documents[@]}"; do
  name=$(basename "$document" .json | tr '[:upper:]' '[:lower:]' | tr -c 'a-z0-9\n' '-' | tr -s '-')
  "$program" init "$document" "c-$name" >messages.txt 2>&1 || { cat messages.txt && exit 1; }
  "$program" init "$document" "b-$name" --style build-script --generator "$repository/generator" >messages.txt 2>&1 ||
    { cat messages.txt && exit 1; }
  test ! -e "c-$name/tests/example.rs" || tests=$((tests + 1))
done
echo "$number documents, $tests with an example"
rm messages.txt
test "$tests" -ge $((number / 2)) || { echo "error: fewer than half of the crates have a test" && exit 1; }

printf '[workspace]\nresolver = "3"\nmembers = ["crates/*"]\n' >"$work/Cargo.toml"
on_crates() { cargo "$1" --quiet --workspace --manifest-path "$work/Cargo.toml" --target-dir "$work/target" "${@:2}"; }
on_crates test >"$work/tests.log" 2>&1 || { cat "$work/tests.log" && exit 1; }
on_crates clippy --all-targets -- -D warnings
RUSTDOCFLAGS="-D warnings" on_crates doc --no-deps
echo "every crate passes its tests; rustc, clippy and rustdoc have no warning"
