//! `init`: the files of a new crate. `tests/init.sh` builds such crates.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
components:
  schemas:
    Order: {type: object, required: [id, price], properties: {id: {type: string, format: uuid}, price: {$ref: models/price.yaml}}}
";

/// Creates a folder with a document that refers to a file.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(path.join("documents/models")).unwrap();
    fs::write(path.join("documents/shop.yaml"), DOCUMENT).unwrap();
    fs::write(path.join("documents/models/price.yaml"), "{type: string, format: decimal}\n").unwrap();
    path
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_openapi-bindgen")).current_dir(folder).args(arguments).output().unwrap()
}

fn read(path: PathBuf) -> String {
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn a_committed_crate_has_its_output_and_a_test() {
    let folder = folder("init-crate");
    let made = run(&folder, &["init", "documents/shop.yaml", "my-shop"]);
    assert_eq!(made.status.code(), Some(0), "{}", String::from_utf8_lossy(&made.stderr));
    let new = folder.join("my-shop");
    assert_eq!(read(new.join("specs/models/price.yaml")), "{type: string, format: decimal}\n");
    assert!(read(new.join("Cargo.toml")).contains("rust_decimal = "));
    assert!(read(new.join("src/shop.rs")).contains("pub struct Order"));
    let test = read(new.join("tests/example.rs"));
    assert!(test.contains("use my_shop::shop::Order;") && test.contains("\"price\": \"1.50\""), "{test}");
    let fresh = run(&new, &["generate", "--check"]);
    assert_eq!(fresh.status.code(), Some(0), "{}", String::from_utf8_lossy(&fresh.stderr));
}

#[test]
fn a_crate_with_a_build_script_depends_on_what_it_needs() {
    let folder = folder("init-build-script");
    let style = ["--style", "build-script", "--generator", "https://example.com/generator"];
    let made = run(&folder, &[&["init", "documents/shop.yaml", "my-shop"], &style[..]].concat());
    assert_eq!(made.status.code(), Some(0), "{}", String::from_utf8_lossy(&made.stderr));
    let package = read(folder.join("my-shop/Cargo.toml"));
    for line in ["uuid = ", "rust_decimal = ", "openapi-bindgen = { git = \"https://example.com/generator\" }"] {
        assert!(package.contains(line), "{package}");
    }
    assert!(!folder.join("my-shop/src/shop.rs").exists(), "a build writes it");
    assert!(read(folder.join("my-shop/build.rs")).contains("fn main()"));
}

#[test]
fn nothing_is_written_over_a_folder_or_for_a_document_with_errors() {
    let folder = folder("init-refused");
    fs::create_dir(folder.join("taken")).unwrap();
    for (arguments, message) in [
        (["init", "documents/shop.yaml", "taken"], "`taken` exists"),
        (["init", "documents/shop.yaml", "2nd"], "error[invalid-crate-name]"),
        (["init", "documents/missing.yaml", "shop"], "error[file-not-found]"),
    ] {
        let refused = run(&folder, &arguments);
        let shown = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert!(refused.status.code() == Some(2) && shown.contains(message), "{arguments:?}: {shown}");
    }
    assert_eq!(fs::read_dir(folder.join("taken")).unwrap().count(), 0);
    assert!(!folder.join("shop").exists() && !folder.join("2nd").exists());
}

#[test]
fn a_crate_of_a_long_chain_of_schemas_has_a_recursion_limit_wherever_values_are() {
    let folder = folder("init-chain");
    let schema = |index: usize| {
        format!(
            "    S{index}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/S{}'}}}}}}\n",
            index + 1
        )
    };
    let schemas: String = (0..40).map(schema).collect();
    let document = format!(
        "openapi: 3.1.0\ninfo: {{title: Chain, version: '1'}}\ncomponents:\n  schemas:\n{schemas}    S40: {{type: object, properties: {{id: {{type: string}}}}}}\n"
    );
    fs::write(folder.join("documents/chain.yaml"), document).unwrap();
    let style = ["--style", "build-script", "--generator", "https://example.com/generator"];
    for (name, style, files) in [
        ("chain", &[][..], &["src/lib.rs", "tests/example.rs"][..]),
        ("built-chain", &style, &["src/lib.rs", "tests/example.rs"]),
    ] {
        let made = run(&folder, &[&["init", "documents/chain.yaml", name], style].concat());
        assert_eq!(made.status.code(), Some(0), "{}", String::from_utf8_lossy(&made.stderr));
        for file in files {
            assert!(read(folder.join(name).join(file)).contains("\n#![recursion_limit = \"256\"]\n"), "{name}: {file}");
        }
    }
    let written = run(&folder, &["generate", "documents/chain.yaml", "--output", "chained"]);
    assert!(String::from_utf8_lossy(&written.stdout).contains("\n#![recursion_limit = \"256\"]\n"));
}
