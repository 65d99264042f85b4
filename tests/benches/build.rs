//! Generates the bindings that are measured, and the schema of each type for other validators.

use std::fmt::Write as _;
use std::path::Path;

use openapi_bindgen::{Api, Builder};
use serde_json::Value;

/// The types that are measured.
const SUBJECTS: [(&str, &[&str]); 6] = [
    ("qonto", &["ProductCreatePayload", "Products"]),
    ("wethod", &["Product", "Products"]),
    ("zaveit", &["ProductCreate", "Products"]),
    ("qwoty", &["ProductCreate", "Products"]),
    ("fynn", &["Product", "Products"]),
    ("shapes", &["Payment", "Payments", "Transaction", "Transactions", "Track", "Tracks"]),
];

fn main() {
    let api = |name: &str| Api::new(name, format!("../../specs/{name}.yaml"));
    let lists = "lists.overlay.yaml";
    Builder::new()
        .api(api("qonto").overlay("../../specs/qonto.overlay.yaml").overlay(lists))
        .api(api("wethod").overlay(lists))
        .api(api("zaveit").overlay(lists))
        .api(api("qwoty").overlay(lists))
        .api(api("fynn").overlay(lists))
        .api(Api::new("shapes", "shapes.yaml"))
        .compile();

    let out = std::env::var_os("OUT_DIR").expect("cargo names the folder");
    let out = Path::new(&out);
    let mut code = String::new();
    for (module, types) in SUBJECTS {
        let Ok(text) = std::fs::read_to_string(out.join(format!("{module}.schema.json"))) else { return };
        let _ = writeln!(code, "pub mod {module} {{");
        for name in types {
            let mut schema: Value = serde_json::from_str(&text).expect("the generator writes JSON");
            schema["$ref"] = format!("#/$defs/{name}").into();
            let _ = writeln!(
                code,
                "#[jsonschema::validator(schema = r####\"{schema}\"####, draft = Draft202012, validate_formats = true)]\n\
                 pub struct {name};\n\
                 impl super::Validator for {name} {{\n\
                 const SCHEMA: &'static str = r####\"{schema}\"####;\n\
                 fn is_valid(value: &serde_json::Value) -> bool {{ {name}::is_valid(value) }}\n\
                 }}"
            );
        }
        code.push_str("}\n");
    }
    std::fs::write(out.join("validators.rs"), code).expect("the folder can be written");
}
