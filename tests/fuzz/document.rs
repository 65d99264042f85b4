//! Bytes as a document.
#![no_main]

use bindings_tests::inspect::generate_and_inspect;
use libfuzzer_sys::{Corpus, fuzz_target};
use openapi_bindgen::{Api, Config, Sources};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    let Ok(text) = std::str::from_utf8(bytes) else { return Corpus::Reject };
    // The extension decides between JSON and YAML if the text is both.
    for name in ["memory/openapi.yaml", "memory/openapi.json"] {
        let mut sources = Sources::default();
        sources.add(name, text);
        let config = Config::new([Api::new("api", name)]);
        generate_and_inspect(&config, sources);
    }
    Corpus::Keep
});
