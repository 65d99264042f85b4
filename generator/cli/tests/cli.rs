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
        // Without a cache folder, every run generates.
        command.env_remove("HOME").env_remove("XDG_CACHE_HOME").env_remove("LOCALAPPDATA");
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
    assert!(text(&stale.stderr).contains("to update it, run `openapi-bindgen generate`"), "{}", text(&stale.stderr));
    assert!(folder.files().is_empty());
    folder.run(&["generate"]);
    assert_eq!(folder.run(&["generate", "--check"]).status.code(), Some(0));
    folder.write("out/shop.rs", "// edited\n");
    let stale = folder.run(&["generate", "--check", "--quiet"]);
    assert_eq!(stale.status.code(), Some(1));
    assert!(text(&stale.stdout).contains("shop.rs"));
}

#[test]
fn check_shows_the_first_lines_that_differ() {
    let folder = Folder::new("check-lines");
    assert!(!text(&folder.run(&["generate", "--check"]).stdout).contains("\n-"), "of a new output, nothing is shown");
    folder.run(&["generate"]);
    folder.write(
        "specs/shop.yaml",
        &DOCUMENT.replace("id: {type: string}", "id: {type: string}, total: {type: integer}"),
    );
    let stale = folder.run(&["generate", "--check"]);
    let shown = text(&stale.stdout);
    assert!(shown.contains("\nshop.rs:") && shown.contains("\n+    pub total: Option<i64>,\n"), "{shown}");
    assert!(shown.lines().count() < 80, "{shown}");
    assert!(!text(&folder.run(&["generate", "--check", "--quiet"]).stdout).contains("\n+"));
    folder.run(&["generate"]);
    let module = fs::read_to_string(folder.0.join("out/shop.rs")).unwrap();
    folder.write("out/shop.rs", &module.replace('\n', "\r\n"));
    let stale = folder.run(&["generate", "--check"]);
    assert!(text(&stale.stdout).contains("\nshop.rs: only the line ends differ\n"), "{}", text(&stale.stdout));
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
fn a_document_with_errors_writes_nothing_and_exits_with_2() {
    let folder = Folder::new("errors");
    folder.write("specs/shop.yaml", &DOCUMENT.replace("string", "strin"));
    let failed = folder.run(&["generate"]);
    assert_eq!(failed.status.code(), Some(2));
    let messages = text(&failed.stderr);
    assert!(messages.contains("error[unknown-type]") && messages.contains("specs/shop.yaml:5:"), "{messages}");
    assert!(!messages.contains('\u{1b}'), "colours belong to terminals only");
    assert!(folder.files().is_empty());
}

#[test]
fn invalid_arguments_exit_with_64() {
    let folder = Folder::new("usage");
    for (arguments, message) in [
        (&["generate", "--chek"][..], "'--check'"),
        (&["dump", "nonsense"], "[possible values: load"),
        (&["generate", "--check", "--dry-run"], "cannot be used with"),
        (&["generate", "--allow", "unknown-formt"], "did you mean `unknown-format`?"),
        (&["generate", "--allow", "unknown-type"], "only warnings can be allowed"),
        (&["generate", "specs/shop.yaml"], "`--output DIR` is required for a document"),
        (&["generate", "specs", "--types-only"], "set it in specs/bindgen.toml"),
        (&[], "Usage"),
    ] {
        let failed = folder.run(arguments);
        assert_eq!(failed.status.code(), Some(64), "{arguments:?}");
        assert!(text(&failed.stderr).contains(message), "{arguments:?}: {}", text(&failed.stderr));
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
    assert_eq!(unknown.status.code(), Some(64));
    assert!(text(&unknown.stderr).contains("shop"));
    assert_eq!(folder.run(&["dump", "ir", "specs/shop.yaml"]).stdout, folder.run(&["dump", "ir"]).stdout);
}

#[test]
fn an_overlay_is_made_of_two_documents_and_applied() {
    let folder = Folder::new("overlay");
    folder.write("fixed.yaml", &DOCUMENT.replace("id: {type", "id: {minLength: 3, type"));
    let printed = folder.run(&["overlay", "diff", "specs/shop.yaml", "fixed.yaml"]);
    assert_eq!((printed.status.code(), text(&printed.stderr)), (Some(0), ""));
    let overlay = "overlay: 1.1.0\ninfo:\n  title: Changes from shop.yaml to fixed.yaml\n  version: 1.0.0\nextends: specs/shop.yaml\n\
                   actions:\n- target: $.components.schemas.Order.properties.id\n  update:\n    minLength: 3\n";
    assert_eq!(text(&printed.stdout), overlay);
    let written = folder.run(&["overlay", "diff", "specs/shop.yaml", "fixed.yaml", "--output", "specs/o.yaml"]);
    assert_eq!((written.status.code(), text(&written.stdout)), (Some(0), ""));
    let expected = overlay.replace("extends: specs/shop.yaml", "extends: shop.yaml");
    assert_eq!(fs::read_to_string(folder.0.join("specs/o.yaml")).unwrap(), expected);
    let applied = folder.run(&["overlay", "apply", "specs/shop.yaml", "specs/o.yaml", "-o", "applied.json"]);
    assert_eq!((applied.status.code(), text(&applied.stderr)), (Some(0), ""));
    assert!(fs::read_to_string(folder.0.join("applied.json")).unwrap().starts_with("{\n  \"openapi\": \"3.1.0\""));
    let equal = folder.run(&["overlay", "diff", "applied.json", "fixed.yaml"]);
    assert_eq!((equal.status.code(), text(&equal.stdout)), (Some(0), ""));
    assert!(text(&equal.stderr).contains("the documents are equal"), "{}", text(&equal.stderr));
}

#[test]
fn the_commands_of_the_readme_about_overlays_do_what_it_shows() {
    let readme = include_str!("../../../README.md");
    let section = readme.split_once("### Overlays\n").unwrap().1.split_once("\n## ").unwrap().0;
    let blocks = |language: &str| -> Vec<&str> {
        let start = format!("```{language}\n");
        let blocks = section.split(start.as_str()).skip(1);
        blocks.map(|rest| rest.split_once("```").unwrap().0).collect()
    };
    let folder = Folder::new("readme-overlays");
    let document = |schema: &str, more: &str| {
        let parameters = format!("[{{name: since, in: query, schema: {schema}}}{more}]");
        format!(
            "openapi: 3.1.0\ninfo: {{title: Shop, version: '1'}}\npaths: {{/orders: {{get: {{parameters: {parameters}}}}}}}\n"
        )
    };
    folder.write("openapi.yaml", &document("{type: string}", ""));
    let fixed = document("{type: string, format: date}", ", {name: limit, in: query, schema: {type: integer}}");
    folder.write("fixed.yaml", &fixed);
    let lines: Vec<&str> = blocks("sh").into_iter().flat_map(str::lines).collect();
    let commands = lines.iter().filter_map(|line| line.strip_prefix("openapi-bindgen "));
    let mut count = 0;
    for command in commands {
        let arguments: Vec<&str> = command.split_once(" #").map_or(command, |(it, _)| it).split_whitespace().collect();
        let run = folder.run(&arguments);
        assert_eq!((run.status.code(), text(&run.stderr)), (Some(0), ""), "{command}");
        assert_eq!(fs::read_to_string(folder.0.join("fixes.overlay.yaml")).unwrap(), blocks("yaml")[0], "{command}");
        count += 1;
    }
    assert_eq!(count, 3);
}

#[test]
fn a_document_is_generated_without_a_manifest() {
    let folder = Folder::new("document");
    let output = folder.run(&["generate", "specs/shop.yaml", "--output", "out"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(folder.files(), [".bindgen-files", "bindings.rs", "shop.rs", "shop.schema.json", "support"]);
    let other = folder.run(&["generate", "specs/shop.yaml", "-o", "out", "--name", "store", "--types-only"]);
    assert_eq!(other.status.code(), Some(0), "{}", text(&other.stderr));
    assert!(folder.files().contains(&"store.rs".to_owned()));
    folder.write("specs/second.yml", DOCUMENT);
    let second = folder.run(&["generate", "specs/second.yml", "--output", "out"]);
    assert_eq!(second.status.code(), Some(2), "the folder is that of another document");
    let package = folder.run(&["generate", "specs/second.yml", "--output", "crate", "--crate", "second-shop"]);
    assert_eq!(package.status.code(), Some(0), "{}", text(&package.stderr));
    assert!(fs::read_to_string(folder.0.join("crate/Cargo.toml")).unwrap().contains("name = \"second-shop\""));
    assert!(!text(&package.stdout).contains("Cargo.toml"), "a crate has its dependencies: {}", text(&package.stdout));
}

#[test]
fn the_manifest_is_found_in_the_working_directory_first() {
    let folder = Folder::new("found");
    folder.write(
        "bindgen.toml",
        "[output]\nfolder = \"out\"\n[[api]]\nname = \"here\"\ndocument = \"specs/shop.yaml\"\n",
    );
    for arguments in [&["generate"][..], &["generate", "."], &["generate", "bindgen.toml"]] {
        let output = folder.run(arguments);
        assert!(text(&output.stdout).contains("here  1 type"), "{arguments:?}: {}", text(&output.stderr));
    }
    fs::remove_file(folder.0.join("bindgen.toml")).unwrap();
    assert!(text(&folder.run(&["generate", "--dry-run"]).stdout).contains("shop  1 type"));
}

#[test]
fn a_first_run_lists_modules_and_a_later_one_the_changed_files() {
    let folder = Folder::new("lists");
    let first = folder.run(&["generate"]);
    assert!(!text(&first.stdout).contains("shop.rs"), "{}", text(&first.stdout));
    folder.write("specs/shop.yaml", &DOCUMENT.replace("Order", "Invoice"));
    let second = folder.run(&["generate"]);
    assert!(text(&second.stdout).contains("wrote  shop.rs"), "{}", text(&second.stdout));
    fs::remove_dir_all(folder.0.join("out")).unwrap();
    let listed = folder.run(&["generate", "--dry-run"]);
    assert!(text(&listed.stdout).contains("differs  support/mod.rs"), "{}", text(&listed.stdout));
}

#[test]
fn the_lines_of_missing_dependencies_are_printed_for_modules() {
    let folder = Folder::new("dependencies");
    folder.write("specs/shop.yaml", &DOCUMENT.replace("{type: string}", "{type: string, format: date}"));
    folder.write("Cargo.toml", "[package]\nname = \"shop\"\n\n[dependencies]\nserde = \"1\"\nserde_json = \"1\"\n");
    let output = folder.run(&["generate", "specs/shop.yaml", "--output", "src/api"]);
    let shown = text(&output.stdout);
    assert!(shown.contains("#[path = \"api/bindings.rs\"]\nmod api;\n"), "{shown}");
    let lines = "serde_json = { version = \"1\", features = [\"raw_value\"] }\n\
                 jiff = { version = \"1\", default-features = false, features = [\"std\"] }\n";
    assert!(shown.ends_with(&format!("add under `[dependencies]`:\n\n{lines}")), "{shown}");
    folder.write("Cargo.toml", &format!("[package]\nname = \"shop\"\n\n[dependencies]\nserde = \"1\"\n{lines}"));
    let output = folder.run(&["generate", "specs/shop.yaml", "--output", "src/api"]);
    assert!(!text(&output.stdout).contains("Cargo.toml"), "{}", text(&output.stdout));
}

#[test]
fn warnings_can_be_denied_or_allowed() {
    let folder = Folder::new("warnings");
    folder.write("specs/shop.yaml", &DOCUMENT.replace("{type: string}", "{type: string, format: desimal}"));
    let warned = folder.run(&["generate", "--dry-run"]);
    assert_eq!(warned.status.code(), Some(0));
    assert!(text(&warned.stderr).contains("warning[unknown-format]"), "{}", text(&warned.stderr));
    let denied = folder.run(&["generate", "--deny-warnings", "--quiet"]);
    assert_eq!(denied.status.code(), Some(2));
    let messages = text(&denied.stderr);
    assert!(messages.contains("unknown-format") && messages.contains("error: 1 warning, which"), "{messages}");
    assert!(folder.files().is_empty());
    let allowed = folder.run(&["generate", "--deny-warnings", "--allow", "unknown-format"]);
    assert_eq!((allowed.status.code(), text(&allowed.stderr)), (Some(0), ""));
    assert_eq!(text(&folder.run(&["generate", "--quiet"]).stderr), "");
}

#[test]
fn completions_and_the_manual_name_every_command() {
    let folder = Folder::new("completions");
    for arguments in [&["completions", "bash"][..], &["completions", "zsh"], &["completions", "fish"], &["man"]] {
        let output = folder.run(arguments);
        assert_eq!(output.status.code(), Some(0));
        for command in ["generate", "diff", "dump", "init", "fetch", "serve", "overlay"] {
            assert!(text(&output.stdout).contains(command), "{arguments:?}");
        }
    }
}

#[test]
fn the_readme_names_every_option_of_the_commands() {
    let readme = include_str!("../../../README.md");
    let folder = Folder::new("options");
    let mut options = 0;
    for command in
        [&["generate"][..], &["diff"], &["init"], &["fetch"], &["serve"], &["overlay", "apply"], &["overlay", "diff"]]
    {
        let help = folder.run(&[command, &["--help"]].concat());
        let names = text(&help.stdout).lines().filter_map(|line| line.split_once("--"));
        // In the examples of the help, options follow the command.
        let names = names.filter(|(before, _)| !before.contains("openapi-bindgen") && before.len() < 8);
        for (_, rest) in names {
            let name = rest.split(|c: char| !c.is_ascii_lowercase() && c != '-').next().unwrap();
            if !matches!(name, "help" | "quiet") {
                options += 1;
                assert!(readme.contains(&format!("--{name}")), "the README lacks `--{name}` of {command:?}");
            }
        }
    }
    assert!(options >= 20, "{options} options");
}
