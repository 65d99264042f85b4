//! Instances of the schemas of real documents.

use bindings_tests::shared_folder;
use openapi_bindgen::Api;
use openapi_bindgen_support::evaluator::{Choices, instance};
use serde_json::Value;

use super::evaluator::{schema_text, schemas};

/// The number of instances of each schema.
const SEEDS: u64 = 3;

#[test]
fn nearly_every_schema_of_real_documents_has_an_instance() {
    let Some(folder) = shared_folder("corpus") else { return };
    let (mut all, mut missing) = (0, Vec::new());
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if !name.ends_with(".json") {
            continue;
        }
        let api = Api::new("api", &path);
        let text = schema_text(&api).unwrap();
        let document: Value = serde_json::from_str(&text).unwrap();
        let schemas = schemas(text);
        let definitions = document["$defs"].as_object().unwrap();
        for definition in definitions.keys() {
            all += 1;
            let pointer = format!("/$defs/{definition}");
            let made = (0..SEEDS).filter(|seed| instance(&schemas, &pointer, &mut Choices::from_seed(*seed)).is_some());
            let made = made.count();
            if made as u64 != SEEDS {
                missing.push(format!("{name}: {definition}: {made} of {SEEDS}"));
            }
        }
    }
    assert!(missing.len() * 200 < all, "{} of {all} have no instance: {missing:#?}", missing.len());
}
