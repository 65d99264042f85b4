#!/usr/bin/env bash
# Sends generated requests from generated clients to generated servers in one process, for every operation of some documents: what one
# sends the other must read as equal, and requests with one violation must be refused with its location.
# Usage: tests/exchanges.sh FOLDER EXCHANGES DOCUMENT…    such as: tests/exchanges.sh ../shared/corpus 100000 asana.com spotify.com
set -euo pipefail
folder=$(cd "$1" && pwd) exchanges=$2
shift 2
cd "$(dirname "$0")/.."
source=$PWD/tests/exchanges
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
work=$target/exchanges
rm -rf "$work/manifest" "$work/crates" "$work/driver"
mkdir -p "$work/manifest" "$work/driver"
cp -r "$source/src" "$source/Cargo.toml" "$work/driver"
cp "$source/without-security.overlay.yaml" "$work/manifest"

printf '[output]\nfolder = "../crates/apis"\ncrate = "apis"\nfeatures = ["client", "tower", "axum", "arbitrary"]\n' >"$work/manifest/bindgen.toml"
for document in "$@"; do
  name=$(tr '[:upper:]' '[:lower:]' <<<"$document" | tr -c 'a-z0-9\n' '_')
  test -e "$folder/$document.json" || { echo "error: there is no document $document in $folder"; exit 1; }
  printf '\n[[api]]\nname = "%s"\ndocument = "%s"\noverlays = ["without-security.overlay.yaml"]\n' \
    "$name" "$folder/$document.json" >>"$work/manifest/bindgen.toml"
done
cargo run --quiet --locked -p openapi-bindgen-cli -- generate "$work/manifest" 2>"$work/messages.txt" | tail -n 1 || { cat "$work/messages.txt"; exit 1; }
python3 "$source/operations.py" "$work/crates/apis/src" >"$work/driver/src/operations.rs"
printf '[workspace]\nresolver = "3"\nmembers = ["crates/apis", "driver"]\n\n[profile.dev]\ndebug = false\nopt-level = 1\n' >"$work/Cargo.toml"
cd "$work"
CARGO_TARGET_DIR=$work/target cargo run --quiet -p driver -- "$exchanges"
