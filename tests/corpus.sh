#!/usr/bin/env bash
# Generates every document in a folder. Fails if one has errors, or if rustc, clippy or rustdoc has a warning about an output.
# Usage: tests/corpus.sh FOLDER
set -euo pipefail
folder=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."
work=$(realpath -m "${CARGO_TARGET_DIR:-target}")/corpus
rm -rf "$work/specs" "$work/crates"
mkdir -p "$work/specs"

# Several crates, since rustc uses one processor for most of a crate.
crates=4 index=0
for document in "$folder"/*.json; do
  test -e "$document" || { echo "error: $folder has no documents" && exit 1; }
  crate=$work/specs/corpus_$((index++ % crates))
  if [ ! -d "$crate" ]; then
    mkdir "$crate"
    printf '[output]\nfolder = "../../crates/%s"\ncrate = "%s"\n' "${crate##*/}" "${crate##*/}" >"$crate/bindgen.toml"
  fi
  name=$(basename "$document" .json | tr '[:upper:]' '[:lower:]' | tr -c 'a-z0-9\n' '_')
  printf '\n[[api]]\nname = "%s"\ndocument = "%s"\n' "$name" "$document" >>"$crate/bindgen.toml"
done
echo "$index documents"
for crate in "$work"/specs/*; do
  messages=$crate/messages.txt
  cargo run --quiet --release -- generate "$crate" 2>"$messages" | tail -n 2 || { cat "$messages" && exit 1; }
done

printf '[workspace]\nresolver = "3"\nmembers = ["crates/*"]\n' >"$work/Cargo.toml"
on_output() { cargo "$1" --quiet --workspace --manifest-path "$work/Cargo.toml" --target-dir "$work/target" "${@:2}"; }
on_output clippy --all-features -- -D warnings
# Generated values add implementations to every type and no docs, and would double the time.
RUSTDOCFLAGS="-D warnings" on_output doc --no-deps --features reqwest,ureq,tracing,axum
echo "rustc, clippy and rustdoc have no warning"
