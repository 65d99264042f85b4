#!/usr/bin/env bash
# Compares the time of `cargo check` of 1,000 generated structs of 8 fields, with their validators and builders, and of the same
# structs with serde's derives alone. Each figure is the lesser of two cold checks, the first of which has built the dependencies.
# Usage: tests/compile-time.sh [NUMBER OF STRUCTS]
set -euo pipefail
cd "$(dirname "$0")/.."
count=${1:-1000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/specs" "$work/derive/src"

{
  echo 'openapi: 3.1.0'
  echo 'info: {title: Compile time, version: "1"}'
  echo 'components:'
  echo '  schemas:'
  echo '    Kind: {type: string, enum: [good, service]}'
  echo '    Sub: {type: object, required: [a], properties: {a: {type: integer}}}'
  for ((i = 0; i < count; i++)); do
    cat <<YAML
    T$i:
      type: object
      required: [id, count, kind, price]
      properties:
        id: {type: string, maxLength: 100}
        count: {type: integer, minimum: 1}
        kind: {\$ref: '#/components/schemas/Kind'}
        price: {type: number}
        note: {type: string, maxLength: 100}
        tags: {type: array, maxItems: 10, items: {type: string}}
        active: {type: boolean}
        sub: {\$ref: '#/components/schemas/Sub'}
YAML
  done
} >"$work/specs/types.yaml"
cat >"$work/specs/bindgen.toml" <<'TOML'
[output]
folder = "../generated"
crate = "generated"
[[api]]
name = "types"
document = "types.yaml"
TOML

{
  echo 'use serde::{Deserialize, Serialize};'
  echo '#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)] #[serde(rename_all = "lowercase")] pub enum Kind { Good, Service }'
  echo '#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)] pub struct Sub { pub a: i64 }'
  for ((i = 0; i < count; i++)); do
    cat <<RUST
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct T$i {
    pub id: String,
    pub count: i64,
    pub kind: Kind,
    pub price: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<Sub>,
}
RUST
  done
} >"$work/derive/src/lib.rs"
cat >"$work/derive/Cargo.toml" <<'TOML'
[package]
name = "derive"
version = "0.1.0"
edition = "2024"
[dependencies]
serde = { version = "1", features = ["derive"] }
serde_json = "1"
TOML

cargo run --quiet --release -- generate --quiet "$work/specs"
printf '[workspace]\nresolver = "3"\nmembers = ["generated", "derive"]\n' >"$work/Cargo.toml"

seconds() { # the lesser of two cold checks of a package, in milliseconds
  local best=
  for _ in 1 2; do
    (cd "$work" && cargo clean --quiet -p "$1")
    local start end
    start=$(date +%s%N)
    (cd "$work" && cargo check --quiet -p "$1")
    end=$(date +%s%N)
    local took=$(((end - start) / 1000000))
    if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
  done
  echo "$best"
}
derive=$(seconds derive)
generated=$(seconds generated)
echo "structs: $count; serde derive alone: ${derive} ms; generated, with validators and builders: ${generated} ms"
echo "lines generated: $(wc -l <"$work/generated/src/types.rs")"
# The aim is a half. A tenth more is for the derives of builders and their inputs, and for what runs differ by.
awk -v a="$generated" -v b="$derive" 'BEGIN { printf "ratio: %.2f\n", a / b; exit !(a <= 0.6 * b) }'
