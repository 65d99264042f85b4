//! The options of a build script, and how it ends.

use std::error::Error as _;
use std::fs;
use std::path::{Path, PathBuf};

use openapi_bindgen::{Api, Builder, Input, Visibility};

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
components: {schemas: {Order: {type: object}}}
";

/// Returns an empty temporary folder.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Returns a folder with a document and a `bindgen.toml`.
fn manifest(name: &str, manifest: &str) -> PathBuf {
    let folder = folder(name);
    fs::write(folder.join("shop.yaml"), DOCUMENT).unwrap();
    fs::write(folder.join("bindgen.toml"), manifest).unwrap();
    folder.join("bindgen.toml")
}

fn shop() -> Api {
    Api::new("shop", Input::text("shop.yaml", DOCUMENT))
}

const API: &str = "[[api]]\nname = \"shop\"\ndocument = \"shop.yaml\"\n";

#[test]
fn a_builder_reads_a_manifest() {
    let path = manifest("reads", &format!("[output]\nfolder = \"out\"\n{API}"));
    let generated = Builder::from_manifest(&path).try_compile().unwrap();
    let written = fs::read_to_string(path.with_file_name("out").join("shop.rs")).unwrap();
    assert_eq!(generated.files.get("shop.rs"), Some(&*written));
}

#[test]
fn a_builder_needs_no_output_in_its_manifest() {
    let path = manifest("no-output", API);
    let out = path.with_file_name("elsewhere");
    Builder::from_manifest(&path).out_dir(&out).try_compile().unwrap();
    assert!(out.join("bindings.rs").exists());
}

#[test]
fn options_of_the_builder_replace_those_of_the_manifest() {
    let path = manifest("replaces", &format!("[output]\nvisibility = \"pub(crate)\"\n{API}"));
    let bindings = |builder: Builder| builder.generate().unwrap().files.get("bindings.rs").unwrap().to_owned();
    assert!(bindings(Builder::from_manifest(&path)).contains("pub(crate) mod shop"));
    let replaced = Builder::from_manifest(&path).visibility(Visibility::Public);
    assert!(bindings(replaced).contains("pub mod shop"));
    let more = bindings(Builder::from_manifest(&path).api(Api::new("store", Input::text("store.yaml", DOCUMENT))));
    assert!(more.contains("mod shop") && more.contains("mod store"));
}

#[test]
fn conflicting_options_are_errors_in_the_builder_as_in_the_manifest() {
    let message = "error[conflicting-options]: conflicting option `visibility`: the modules of a crate are public\n";
    let builder = Builder::new().api(shop()).crate_name("shop").visibility(Visibility::Crate);
    let error = builder.generate().unwrap_err().to_string();
    assert!(error.starts_with(message) && !error.contains("-->"), "{error}");

    let options = "[output]\nfolder = \"out\"\ncrate = \"shop\"\nvisibility = \"pub(crate)\"\n";
    let path = manifest("conflicts", &format!("{options}{API}"));
    let error = Builder::from_manifest(&path).generate().unwrap_err().to_string();
    assert!(error.starts_with(message) && error.contains("bindgen.toml:4:1\n"), "{error}");

    let path = manifest("conflicts-across", &format!("[output]\nvisibility = \"pub\"\n{API}"));
    let error = Builder::from_manifest(&path).crate_name("shop").generate().unwrap_err().to_string();
    assert!(error.starts_with(message) && error.contains("bindgen.toml:2:1\n"), "{error}");
}

#[test]
fn a_crate_has_a_names_file_however_it_is_configured() {
    let out = folder("names");
    let built = Builder::new().api(shop()).crate_name("shop").out_dir(&out).generate().unwrap();
    assert!(built.files.get("names.json").is_some());
    let path = manifest("names-manifest", &format!("[output]\nfolder = \"out\"\ncrate = \"shop\"\n{API}"));
    let built = Builder::from_manifest(&path).generate().unwrap();
    assert!(built.files.get("names.json").is_some());
    let path = manifest("names-nowhere", &format!("[output]\nnames = true\n{API}"));
    let error = Builder::from_manifest(&path).generate().unwrap_err().to_string();
    assert!(error.contains("conflicting option `names`") && error.contains("bindgen.toml:2:1\n"), "{error}");
}

#[test]
fn every_mistake_in_a_manifest_is_reported_with_its_line() {
    let text = "\
[output]
folder = 1
nmes = true
[[api]]
name = \"shop\"
formats = \"asert\"
layout = true
include = { tag = [\"A\"], schemas = [1] }
[limits]
depth = -1
";
    let error = Builder::from_manifest(manifest("mistakes", text)).generate().unwrap_err().to_string();
    for (place, message, help) in [
        ("2:10", "`folder` must be a string, found an integer", ""),
        ("3:1", "unknown key `nmes` in `output`", "did you mean `names`?"),
        ("4:1", "required key `document` is missing", "add `document = "),
        ("6:12", "`asert` is not a valid value of `formats`", "did you mean `assert`?"),
        ("7:10", "`layout` must be a string, found a boolean", ""),
        ("8:13", "unknown key `tag` in `include`", "did you mean `tags`?"),
        ("8:37", "an item of `schemas` must be a string, found an integer", ""),
        ("10:9", "`depth` must be a non-negative integer, found -1", ""),
    ] {
        let diagnostic = error.split("\n\n").find(|diagnostic| diagnostic.contains(message));
        let diagnostic = diagnostic.unwrap_or_else(|| panic!("{message}:\n{error}"));
        assert!(diagnostic.contains(&format!("bindgen.toml:{place}\n")) && diagnostic.contains(help), "{diagnostic}");
    }
}

#[test]
fn a_manifest_that_cannot_be_parsed_or_read_is_an_error() {
    let path = manifest("syntax", "[output]\nfolder = \"out\ncrate = \"shop\"\n");
    let error = Builder::from_manifest(&path).generate().unwrap_err().to_string();
    assert!(error.contains("error[invalid-manifest]") && error.contains("bindgen.toml:2:"), "{error}");
    let error = Builder::from_manifest(path.with_file_name("none.toml")).generate().unwrap_err().to_string();
    assert!(error.contains("error[manifest-unreadable]"), "{error}");
    fs::write(&path, b"[output]\nfolder = \"\xff\"\n").unwrap();
    let error = Builder::from_manifest(&path).generate().unwrap_err().to_string();
    assert!(error.contains("error[invalid-utf8]") && error.contains("convert the file to UTF-8"), "{error}");
}

#[test]
fn an_output_that_cannot_be_written_is_an_error_with_a_source() {
    let file = folder("write").join("file");
    fs::write(&file, "").unwrap();
    let error = Builder::new().api(shop()).out_dir(file.join("out")).try_compile().unwrap_err();
    assert!(error.to_string().starts_with("cannot create "), "{error}");
    assert!(error.source().is_some());
    assert_eq!(format!("{error:?}"), error.to_string());
}
