//! The diagnostics of the test cases.

use std::path::{Path, PathBuf};

use openapi_bindgen::config::manifest::Manifest;
use openapi_bindgen::{Api, Config, Diagnostics, Sources, render};

/// Returns the folders of all cases, sorted.
pub fn folders() -> Vec<PathBuf> {
    let all = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics")).unwrap();
    let mut folders: Vec<PathBuf> = all.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// Renders the diagnostics of the input in a folder, with paths relative to it.
pub fn rendered(folder: &Path) -> String {
    let names = ["openapi.yaml", "openapi.json"];
    let text = match names.into_iter().find(|name| folder.join(name).exists()) {
        Some(name) => {
            let overlay = folder.join("overlay.yaml");
            let overlays = if overlay.exists() { vec![overlay] } else { Vec::new() };
            generate(&folder.join(name), &overlays).1
        }
        None => {
            let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
            let manifest = Manifest::read(folder, &mut sources, &mut diagnostics);
            if let Ok(manifest) = manifest {
                let _ = openapi_bindgen::generate(&manifest.config, &mut sources, &mut diagnostics);
                compare(&manifest.config, &mut sources, &mut diagnostics);
            }
            render(&diagnostics, &sources, usize::MAX, false)
        }
    };
    let folder = folder.display().to_string().replace('\\', "/");
    text.replace(&format!("{folder}/"), "").replace(&folder, ".")
}

/// Compares the documents of a configuration that has rules for changes with themselves, on 2026-12-01.
fn compare(config: &Config, sources: &mut Sources, diagnostics: &mut Diagnostics) {
    if config.ignore.is_empty() {
        return;
    }
    let compared = openapi_bindgen::diff(config, config, sources, diagnostics);
    let today = "2026-12-01".parse().unwrap();
    let _ = compared.and_then(|mut diff| diff.ignore(&config.ignore, today, diagnostics));
}

/// Generates code for a document. Returns the diagnostics and their rendered text.
pub fn generate(document: &Path, overlays: &[PathBuf]) -> (Diagnostics, String) {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let api = overlays.iter().fold(Api::new("api", document), |api, overlay| api.overlay(overlay));
    let config = Config::new([api]);
    let generated = openapi_bindgen::generate(&config, &mut sources, &mut diagnostics);
    assert_eq!(generated.is_err(), diagnostics.errors() > 0);
    if let Ok(generated) = generated {
        // That of the package that includes the modules.
        let package = document.with_file_name("Cargo.toml");
        generated.check_dependencies(&package, &mut sources, &mut diagnostics);
    }
    let text = render(&diagnostics, &sources, usize::MAX, false);
    (diagnostics, text)
}
