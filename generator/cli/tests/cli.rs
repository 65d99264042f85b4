//! The command line: its output, its messages, its exit codes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A temporary folder for one test, with a document and a `bindgen.toml`.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(path.join("specs")).unwrap();
        let folder = Self(path);
        folder.write(
            "specs/bindgen.toml",
            "[output]\nfolder = \"../out\"\n[[api]]\nname = \"shop\"\ndocument = \"shop.yaml\"\n",
        );
        folder.write("specs/shop.yaml", DOCUMENT);
        folder
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.join(path), text).unwrap();
    }

    fn run(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-bindgen"));
        command.current_dir(&self.0).args(arguments).output().unwrap()
    }

    fn files(&self) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.0.join("out")) else { return Vec::new() };
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}}}
";

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn generate_writes_only_what_has_changed() {
    let folder = Folder::new("writes");
    let first = folder.run(&["generate"]);
    assert_eq!(first.status.code(), Some(0), "{}", text(&first.stderr));
    assert_eq!(folder.files(), [".bindgen-files", "bindings.rs", "shop.rs", "shop.schema.json", "support"]);
    assert!(text(&first.stdout).contains("shop  1 type, 0 enums, 0 operations"), "{}", text(&first.stdout));
    let second = folder.run(&["generate", "specs"]);
    assert!(text(&second.stdout).contains("0 files written"), "{}", text(&second.stdout));
    assert_eq!(text(&folder.run(&["generate", "--quiet"]).stdout), "");
}

#[test]
fn check_and_dry_run_write_nothing() {
    let folder = Folder::new("check");
    assert_eq!(folder.run(&["generate", "--dry-run"]).status.code(), Some(0));
    let stale = folder.run(&["generate", "--check"]);
    assert_eq!(stale.status.code(), Some(1));
    assert!(
        text(&stale.stderr).contains("to update it, run `openapi-bindgen generate specs`"),
        "{}",
        text(&stale.stderr)
    );
    assert!(folder.files().is_empty());
    folder.run(&["generate"]);
    assert_eq!(folder.run(&["generate", "--check"]).status.code(), Some(0));
    folder.write("out/shop.rs", "// edited\n");
    let stale = folder.run(&["generate", "--check", "--quiet"]);
    assert_eq!(stale.status.code(), Some(1));
    assert!(text(&stale.stdout).contains("shop.rs"));
}

#[test]
fn generate_removes_its_obsolete_files_and_no_others() {
    let folder = Folder::new("stale");
    folder.run(&["generate"]);
    folder.write("out/mine.rs", "// by hand\n");
    folder.write(
        "specs/bindgen.toml",
        "[output]\nfolder = \"../out\"\n[[api]]\nname = \"store\"\ndocument = \"shop.yaml\"\n",
    );
    let renamed = folder.run(&["generate"]);
    assert!(text(&renamed.stdout).contains("removed  shop.rs"), "{}", text(&renamed.stdout));
    assert_eq!(
        folder.files(),
        [".bindgen-files", "bindings.rs", "mine.rs", "store.rs", "store.schema.json", "support"]
    );
}

#[test]
fn a_document_with_errors_writes_nothing_and_exits_with_1() {
    let folder = Folder::new("errors");
    folder.write("specs/shop.yaml", &DOCUMENT.replace("string", "strin"));
    let failed = folder.run(&["generate"]);
    assert_eq!(failed.status.code(), Some(1));
    let messages = text(&failed.stderr);
    assert!(messages.contains("error[unknown-type]") && messages.contains("specs/shop.yaml:5:"), "{messages}");
    assert!(!messages.contains('\u{1b}'), "colours belong to terminals only");
    assert!(folder.files().is_empty());
}

#[test]
fn invalid_arguments_exit_with_2() {
    let folder = Folder::new("usage");
    for arguments in [&["generate", "--chek"][..], &["dump", "nonsense"], &["generate", "--check", "--dry-run"], &[]] {
        assert_eq!(folder.run(arguments).status.code(), Some(2), "{arguments:?}");
    }
    let help = folder.run(&["generate", "--help"]);
    assert_eq!(help.status.code(), Some(0));
    assert!(text(&help.stdout).contains("Examples:"));
}

#[test]
fn the_version_is_that_of_the_command() {
    let version = Folder::new("version").run(&["--version"]);
    assert_eq!(text(&version.stdout), concat!("openapi-bindgen ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn dump_prints_each_stage() {
    let folder = Folder::new("dump");
    for (stage, expected) in [
        ("load", "openapi: 3.1.0"),
        ("overlay", "title: Shop"),
        ("parse", "title: \"Shop\""),
        ("resolve", "# /components/schemas/Order"),
        ("ir", "struct Order\n  from: /components/schemas/Order"),
        ("schema", "\"$defs\""),
        ("emit", "pub struct Order {"),
    ] {
        let dumped = folder.run(&["dump", stage, "specs", "shop"]);
        assert_eq!(dumped.status.code(), Some(0), "{stage}");
        assert!(text(&dumped.stdout).contains(expected), "{stage}: {}", text(&dumped.stdout));
    }
    let unknown = folder.run(&["dump", "ir", "specs", "store"]);
    assert_eq!(unknown.status.code(), Some(1));
    assert!(text(&unknown.stderr).contains("shop"));
}
