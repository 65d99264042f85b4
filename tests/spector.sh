#!/usr/bin/env bash
# Calls the scenarios of TypeSpec's http-specs by generated clients: first at its own server, which checks each request, then at the
# generated servers of the same documents, which must read each request as it was sent, and respond as its server has responded. Fails if a
# scenario that tests/spector/scenarios.md lists as passed does not pass, or if one is not listed.
# Usage: tests/spector.sh             needs npm, which downloads 100 MB; uses port 3000, which the documents name
#        tests/spector.sh --bless     writes the results into the list
set -euo pipefail
cd "$(dirname "$0")/.."
source=$PWD/tests/spector
target=$(realpath -m "${CARGO_TARGET_DIR:-target}")
work=$target/spector
cargo build --quiet --locked -p openapi-bindgen-cli

mkdir -p "$work/manifest"
cp "$source"/{package.json,package-lock.json,.npmrc,emit.mjs} "$work"
cd "$work"
if ! cmp -s package-lock.json node_modules/installed.json; then
  npm ci --silent
  # The emitter takes a parameter `constructor` for one that has examples.
  sed -i 's/parameters: {}, responses/parameters: Object.create(null), responses/' node_modules/@typespec/openapi3/dist/src/examples.js
  cp package-lock.json node_modules/installed.json
fi
node=$work/node_modules/.bin/node
specs=$work/node_modules/@typespec/http-specs
"$node" emit.mjs "$specs/specs" documents

printf '[output]\nfolder = "../crates/scenarios"\ncrate = "scenarios"\nfeatures = ["client", "blocking", "axum"]\n' >manifest/bindgen.toml
for document in documents/*.json; do
  printf '\n[[api]]\nname = "%s"\ndocument = "../%s"\n' "$(basename "$document" .json)" "$document" >>manifest/bindgen.toml
  # These have durations with fractions and times without offset, which are not valid by RFC 3339.
  case $document in
    documents/type_array.json | documents/type_dictionary.json | documents/type_property_*)
      printf 'formats = "annotate"\n' >>manifest/bindgen.toml ;;
    documents/payload_pageable.json) cat "$source/pages.toml" >>manifest/bindgen.toml ;;
  esac
done
"$target/debug/openapi-bindgen" generate manifest --quiet
rm -rf driver && cp -r "$source/driver" .
python3 "$source/../exchanges/operations.py" crates/scenarios/src >driver/src/operations.rs
printf '[workspace]\nresolver = "3"\nmembers = ["crates/scenarios", "driver"]\n\n[profile.dev]\ndebug = false\n' >Cargo.toml
CARGO_TARGET_DIR=$work/target cargo build --quiet -p driver

# The server reads the commit of the specs.
if [ ! -d "$specs/.git" ]; then
  git -C "$specs" init --quiet
  git -C "$specs" -c user.name=spector -c user.email=spector@localhost commit --quiet --allow-empty -m "Add nothing"
fi
rm -f coverage.json results.txt served.txt
"$node" node_modules/.bin/tsp-spector serve "$specs/specs" --port 3000 --coverageFile "$work/coverage.json" >server.log 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
for _ in $(seq 300); do
  (exec 3<>/dev/tcp/localhost/3000) 2>/dev/null && break
  kill -0 "$server" 2>/dev/null || { cat server.log && exit 1; }
  sleep 0.2
done
ASSETS=$specs/assets target/debug/driver results.txt served.txt
kill "$server" && wait "$server" || true
python3 "$source/compare.py" coverage.json results.txt served.txt "$source/scenarios.md" "$@"
