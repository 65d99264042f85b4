#!/usr/bin/env bash
# Real documents: every one in a folder must generate, and rustc, clippy and rustdoc must have nothing to say about the output.
# Usage: tests/corpus.sh FOLDER
set -euo pipefail
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
work=target/corpus
rm -rf "$work/specs" "$work/crate"
mkdir -p "$work/specs"

{
  printf '[output]\nfolder = "../crate"\ncrate = "corpus"\n'
  for document in "$folder"/*.json; do
    name=$(basename "$document" .json | tr '[:upper:]' '[:lower:]' | tr -c 'a-z0-9\n' '_')
    printf '\n[[api]]\nname = "%s"\ndocument = "%s"\n' "$name" "$document"
  done
} >"$work/specs/bindgen.toml"

cargo run --quiet --release -p openapi-bindgen -- generate "$work/specs" 2>"$work/warnings.txt" >"$work/summary.txt"
grep -c '^\[\[api\]\]' "$work/specs/bindgen.toml" | sed 's/$/ documents/'
tail -n 2 "$work/summary.txt"
printf '\n[workspace]\n' >>"$work/crate/Cargo.toml"
on_output() { cargo "$1" --quiet --manifest-path "$work/crate/Cargo.toml" --target-dir "$work/target" "${@:2}"; }
on_output clippy -- -D warnings
RUSTDOCFLAGS="-D warnings" on_output doc --no-deps
echo "rustc, clippy and rustdoc have no warning"
