//! Mutations of real documents.
#![no_main]

mod change;
mod seeds;
mod tree;

use std::sync::LazyLock;

use bindings_tests::inspect::generate_and_inspect;
use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::{Corpus, fuzz_target};
use openapi_bindgen::{Api, Config, Formats, Layout, Numbers, Output, Sources};

use self::change::change;
use self::seeds::Seeds;

static SEEDS: LazyLock<Seeds> = LazyLock::new(Seeds::read);

fuzz_target!(|bytes: &[u8]| -> Corpus {
    match mutated(&mut Unstructured::new(bytes)) {
        Ok((config, sources)) => _ = generate_and_inspect(&config, sources),
        Err(_) => return Corpus::Reject,
    }
    Corpus::Keep
});

/// Returns the configuration of a mutated document, and its files.
fn mutated(choices: &mut Unstructured<'_>) -> Result<(Config, Sources)> {
    let seed = choices.choose(&SEEDS.documents)?;
    let mut document = seed.tree.clone();
    for _ in 0..choices.int_in_range(1..=12)? {
        change(&mut document, &SEEDS, choices)?;
    }
    let text = document.to_string();
    if std::env::var_os("SHOW").is_some() {
        eprintln!("{text}");
    }
    let path = seed.path.with_extension(*choices.choose(&["json", "yaml"])?);
    let mut api = Api::new("api", &path);
    api.formats = *choices.choose(&[Formats::Assert, Formats::Annotate])?;
    api.numbers = *choices.choose(&[Numbers::Native, Numbers::Exact])?;
    api.layout = *choices.choose(&[Layout::File, Layout::Tags])?;
    let output = choices.choose(&[Output::default(), Output::Crate("crate".to_owned())])?.clone();
    let mut sources = Sources::default();
    sources.add(path, text);
    for (path, text) in &SEEDS.others {
        sources.add(path, text);
    }
    Ok((Config::new([api]).output(output).names("memory/names.json"), sources))
}
