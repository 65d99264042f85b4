//! `diff`: versions on disk and in git, formats, rules, exit codes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A temporary folder for one test.
struct Folder(PathBuf);

/// The first version of a document.
const OLD: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
components:
  schemas:
    Order: {$ref: models.yaml#/Order}
";

const MODELS: &str = "Order: {type: object, properties: {id: {type: string}}}\n";

const MANIFEST: &str = "\
[output]
folder = \"../out\"
names = true

[[api]]
name = \"shop\"
document = \"shop.yaml\"
overlays = [\"../overlays/shop.yaml\"]
";

const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Overlay, version: '1'}
actions:
  - {target: $.info, update: {title: Shop of the overlay}}
";

/// A second document, for an API that is added.
const OTHER: &str = "{openapi: 3.1.0, info: {title: Billing, version: '7'}, paths: {}}\n";

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diff").join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Returns a repository with the first version as the tag `v1`, and a second API in the working tree.
    fn repository(name: &str) -> Self {
        let folder = Self::new(name);
        folder.write("specs/shop.yaml", OLD);
        folder.write("specs/models.yaml", MODELS);
        folder.write("specs/bindgen.toml", MANIFEST);
        folder.write("overlays/shop.yaml", OVERLAY);
        folder.write("notes.txt", "not a document");
        folder.git(&["init", "--quiet"]);
        folder.git(&["add", "."]);
        folder.git(&["-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "First"]);
        folder.git(&["tag", "v1"]);
        folder.write("specs/shop.yaml", &OLD.replace("'1'", "'2'"));
        folder.write("specs/billing.yaml", OTHER);
        folder.write(
            "specs/bindgen.toml",
            &format!("{MANIFEST}\n[[api]]\nname = \"billing\"\ndocument = \"billing.yaml\"\n"),
        );
        folder
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.0.join(path)).unwrap()
    }

    fn git(&self, arguments: &[&str]) {
        let output = Command::new("git").current_dir(&self.0).args(arguments).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-bindgen"));
        command.current_dir(&self.0).arg("diff").args(arguments);
        // 2026-12-01.
        command.env("SOURCE_DATE_EPOCH", "1796083200");
        // The folder is in the repository of this project.
        command.env("GIT_CEILING_DIRECTORIES", self.0.parent().unwrap());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs a command that succeeds without a message. Returns what it prints.
    fn report(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), ""), "{arguments:?}");
        text(&output.stdout).to_owned()
    }
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn a_revision_is_compared_with_the_working_tree() {
    let folder = Folder::repository("revision");
    let report = folder.report(&["git:v1:specs", "specs"]);
    assert!(report.starts_with("shop     1 → 2     patch  compatible\n"), "{report}");
    assert!(report.contains("\nbilling  new in 7  minor  compatible\n"), "{report}");
    let report = folder.report(&["git:v1:specs", "specs", "--format", "json"]);
    // The overlay and the referenced file are those of the revision.
    assert!(report.contains("\"title\": \"Shop of the overlay\""), "{report}");
    assert!(
        report.contains("\"path\": \"v1:/specs/shop.yaml\"") && report.contains("\"path\": \"specs/shop.yaml\""),
        "{report}"
    );
    let same = folder.report(&["git:v1:specs/bindgen.toml", "git:HEAD:specs", "--name", "shop"]);
    assert!(same.starts_with("shop  1 (same version)  patch  compatible\nno changes\n"), "{same}");
    assert!(!folder.0.join("v1:").exists());
}

#[test]
fn files_of_a_document_that_swap_their_contents_are_a_change() {
    let folder = Folder::new("swapped");
    let [sizes, colors] = ["Value: {type: integer}\n", "Value: {type: string}\n"];
    let document = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
components:
  schemas:
    Shirt: {type: object, properties: {size: {$ref: size.yaml#/Value}, color: {$ref: color.yaml#/Value}}}
";
    for (version, size, color) in [("old", sizes, colors), ("new", colors, sizes), ("same", sizes, colors)] {
        folder.write(&format!("{version}/shop.yaml"), document);
        folder.write(&format!("{version}/size.yaml"), size);
        folder.write(&format!("{version}/color.yaml"), color);
    }
    let report = folder.report(&["old/shop.yaml", "new/shop.yaml"]);
    assert!(report.contains("type-changed"), "{report}");
    let report = folder.report(&["old/shop.yaml", "same/shop.yaml"]);
    assert!(report.contains("no changes"), "{report}");
}

#[test]
fn a_downloaded_document_is_read_in_a_revision() {
    let folder = Folder::repository("downloaded");
    let manifest = format!("{MANIFEST}source = \"https://example.com/shop.yaml\"\n");
    let commit = |message: &str| {
        folder.git(&["add", "."]);
        folder.git(&["-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", message]);
    };
    folder.write("specs/bindgen.toml", &manifest);
    commit("Second");
    let report = folder.report(&["git:v1:specs", "git:HEAD:specs"]);
    assert!(report.starts_with("shop  1 → 2"), "{report}");
    // It is not downloaded in a revision that does not have it.
    fs::remove_file(folder.0.join("specs/shop.yaml")).unwrap();
    commit("Third");
    let failed = folder.run(&["git:v1:specs", "git:HEAD:specs"]);
    assert!(text(&failed.stderr).contains("error[not-downloaded]"), "{}", text(&failed.stderr));
}

#[test]
fn an_api_that_is_removed_breaks() {
    let folder = Folder::repository("removed");
    let failed = folder.run(&["specs", "git:v1:specs", "--fail-on", "source"]);
    assert_eq!(failed.status.code(), Some(1));
    assert!(text(&failed.stdout).contains("breaks source  billing: "), "{}", text(&failed.stdout));
    assert!(
        text(&failed.stderr).starts_with("error: source breaks; to accept a change, add a rule"),
        "{}",
        text(&failed.stderr)
    );
    for (fail_on, code) in
        [("sending", 0), ("receiving", 0), ("any", 1), ("sending,receiving", 0), ("sending,source", 1)]
    {
        let output = folder.run(&["specs", "git:v1:specs", "--fail-on", fail_on]);
        assert_eq!(output.status.code(), Some(code), "{fail_on}");
    }
    assert_eq!(folder.run(&["git:v1:specs", "specs", "--fail-on", "any"]).status.code(), Some(0));
}

#[test]
fn errors_of_a_revision_name_its_files() {
    let folder = Folder::repository("faulty");
    folder.write("specs/models.yaml", &MODELS.replace("string", "strin"));
    folder.git(&["add", "."]);
    folder.git(&["-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "Second"]);
    let failed = folder.run(&["git:v1:specs", "git:HEAD:specs"]);
    assert_eq!(failed.status.code(), Some(2));
    let messages = text(&failed.stderr);
    assert!(messages.contains("error[unknown-type]") && messages.contains("HEAD:/specs/models.yaml:1:"), "{messages}");
    assert!(messages.contains("Order: {type: object, properties: {id: {type: strin}}}"), "{messages}");
    assert_eq!(text(&failed.stdout), "");
}

#[test]
fn each_way_to_miss_a_revision_has_its_message() {
    let folder = Folder::repository("missing");
    for (old, code, messages) in [
        ("git:v1", 64, &["is not a version in git", "as in `git:main:openapi.yaml`"][..]),
        ("git:v9:specs", 2, &["no revision `v9`", "git fetch --depth 1 origin v9"]),
        ("git:--all:specs", 2, &["no revision `--all`"]),
        ("git:v1:spec", 2, &["revision `v1` has no `spec`", "git ls-tree -r --name-only v1"]),
        ("git:v1:specs/../../x.yaml", 2, &["is not a path in the repository"]),
        ("git:v1:overlays", 2, &["error[manifest-unreadable]", "v1:/overlays/bindgen.toml", "not found"]),
        ("git:v1:notes.txt", 2, &["v1:/notes.txt"]),
        ("specs/none.yaml", 2, &["file `specs/none.yaml` not found"]),
    ] {
        let failed = folder.run(&[old, "specs/shop.yaml"]);
        let found = text(&failed.stderr);
        assert_eq!(failed.status.code(), Some(code), "{old}: {found}");
        for message in messages {
            assert!(found.contains(message), "{old}: {found}");
        }
    }
    let outside = Folder::new("no-repository");
    outside.write("shop.yaml", OTHER);
    let failed = outside.run(&["git:v1:shop.yaml", "shop.yaml"]);
    let found = text(&failed.stderr);
    assert!(
        found.contains("cannot read a git repository in the working directory: fatal: not a git repository"),
        "{found}"
    );
    let failed = folder.command(&["git:v1:specs", "specs"]).env("PATH", "").output().unwrap();
    assert_eq!(failed.status.code(), Some(2));
    let found = text(&failed.stderr);
    assert!(found.contains("cannot run `git`, which reads `git:REV:PATH`: it is not installed"), "{found}");
}

#[test]
fn paths_of_a_revision_start_at_the_root_or_at_the_working_directory() {
    let folder = Folder::repository("paths");
    let run = |old: &str| {
        let mut command = folder.command(&[old, "shop.yaml", "--format", "json"]);
        command.current_dir(folder.0.join("specs")).output().unwrap()
    };
    for old in ["git:v1:specs/shop.yaml", "git:v1:./shop.yaml"] {
        let output = run(old);
        assert!(text(&output.stdout).contains("\"path\": \"v1:/specs/shop.yaml\""), "{}", text(&output.stderr));
    }
    let found = run("git:v1:shop.yaml");
    assert!(text(&found.stderr).contains("did you mean `git:v1:specs/shop.yaml`?"), "{}", text(&found.stderr));
}

#[test]
fn documents_have_the_name_of_the_new_one() {
    let folder = Folder::new("documents");
    folder.write("old.yaml", OTHER);
    folder.write("shop-2.yaml", &OTHER.replace('7', "8"));
    let report = folder.report(&["old.yaml", "shop-2.yaml"]);
    assert!(report.starts_with("shop_2  7 → 8  patch  compatible\nno changes\n"), "{report}");
    let report = folder.report(&["old.yaml", "shop-2.yaml", "--name", "shop", "--types-only"]);
    assert!(report.starts_with("shop  7 → 8"), "{report}");
    folder.write("overlay.yaml", &OVERLAY.replace("title: Shop of", "version: Shop of"));
    let report = folder.report(&["old.yaml", "shop-2.yaml", "--overlay", "overlay.yaml"]);
    assert!(report.starts_with("shop_2  Shop of the overlay (same version)"), "{report}");
}

#[test]
fn a_document_takes_the_place_of_that_of_an_api() {
    let folder = Folder::repository("vendor");
    folder.write("new/shop.yaml", &OLD.replace("'1'", "'3'"));
    folder.write("new/models.yaml", MODELS);
    let several = folder.run(&["specs", "new/shop.yaml"]);
    assert_eq!(several.status.code(), Some(64));
    assert!(text(&several.stderr).contains("its APIs are: shop, billing"), "{}", text(&several.stderr));
    let report = folder.report(&["specs", "new/shop.yaml", "--name", "shop", "--format", "json"]);
    assert_eq!(
        report.matches("\"title\": \"Shop of the overlay\"").count(),
        2,
        "the overlay applies to both: {report}"
    );
    let report = folder.report(&["new/shop.yaml", "specs", "--name", "shop"]);
    assert!(report.starts_with("shop  3 → 2"), "{report}");
    let unknown = folder.run(&["specs", "new/shop.yaml", "--name", "shopp"]);
    assert!(
        text(&unknown.stderr).contains("has no API `shopp`; its APIs are: shop, billing"),
        "{}",
        text(&unknown.stderr)
    );
    let option = folder.run(&["specs", "new/shop.yaml", "--overlay", "overlays/shop.yaml"]);
    assert_eq!(option.status.code(), Some(64));
}

#[test]
fn each_format_is_printed_or_written() {
    let folder = Folder::repository("formats");
    for (format, start) in [
        ("text", "shop     1 → 2"),
        ("markdown", "| API | version |"),
        ("json", "{\n  \"$schema\""),
        ("html", "<!doctype html>"),
        ("changelog", "## Unreleased\n\n* billing: Billing, new in 7 (minor)\n\n### Added\n"),
    ] {
        let printed = folder.report(&["git:v1:specs", "specs", "--format", format]);
        assert!(printed.starts_with(start), "{printed}");
        let summary = folder.report(&["git:v1:specs", "specs", "--format", format, "--output", "report"]);
        assert_eq!(folder.read("report"), printed);
        assert!(summary.starts_with("shop     1 → 2") && summary.lines().count() <= 10, "{summary}");
    }
    let failed = folder.run(&["git:v1:specs", "specs", "--output", "none/report"]);
    assert_eq!(failed.status.code(), Some(2));
    assert!(text(&failed.stderr).contains("error: cannot write none/report: "), "{}", text(&failed.stderr));
}

#[test]
fn rules_of_the_new_manifest_ignore_changes() {
    let folder = Folder::repository("rules");
    let manifest = folder.read("specs/bindgen.toml");
    let rule = |lines: &str| {
        folder.write(
            "specs/bindgen.toml",
            &format!("{manifest}\n[[diff.ignore]]\ncode = \"api-added\"\nreason = \"known\"\n{lines}\n"),
        );
        folder.run(&["git:v1:specs", "specs"])
    };
    for lines in ["", "api = \"billing\"", "until = \"2026-12-01\""] {
        let output = rule(lines);
        assert_eq!(text(&output.stderr), "", "{lines}");
        assert!(text(&output.stdout).contains("no changes, 1 ignored by rules"), "{}", text(&output.stdout));
        assert!(text(&output.stdout).contains("api-added: known"), "{}", text(&output.stdout));
    }
    for (lines, message) in [
        ("api = \"shop\"", "warning[unused-rule]: a rule ignores `api-added` of `shop`, and no such change is found"),
        (
            "until = \"2026-11-30\"",
            "warning[expired-rule]: the rule that ignores `api-added` has expired on 2026-11-30",
        ),
    ] {
        let output = rule(lines);
        assert_eq!(output.status.code(), Some(0));
        let messages = text(&output.stderr);
        assert!(messages.contains(message) && messages.contains("specs/bindgen.toml:15:9"), "{messages}");
        assert!(text(&output.stdout).contains("\n1 change: 1 compatible\n"), "{}", text(&output.stdout));
    }
    folder
        .write("specs/bindgen.toml", &format!("{manifest}\n[[diff.ignore]]\ncode = \"api-add\"\nreason = \"known\"\n"));
    let failed = folder.run(&["git:v1:specs", "specs"]);
    assert_eq!(failed.status.code(), Some(2));
    assert!(text(&failed.stderr).contains("did you mean `api-added`?"), "{}", text(&failed.stderr));
    // The rules are those of the new version only.
    assert_eq!(folder.run(&["specs", "git:v1:specs"]).status.code(), Some(0));
}

#[test]
fn a_date_that_is_not_valid_is_an_error() {
    let folder = Folder::repository("date");
    let output = folder.command(&["git:v1:specs", "specs"]).env("SOURCE_DATE_EPOCH", "today").output().unwrap();
    assert_eq!(output.status.code(), Some(64));
    assert!(text(&output.stderr).contains("SOURCE_DATE_EPOCH is not a number of seconds: `today`"));
}

/// Returns the section of the README that shows the command, with what is before and after.
fn section(readme: &str) -> [&str; 3] {
    let start = readme.find("\n## When a vendor changes the document\n").unwrap() + 1;
    let end = start + readme[start..].find("\n## Options\n").unwrap() + 1;
    [&readme[..start], &readme[start..end], &readme[end..]]
}

/// Returns the first block of a language.
fn block<'t>(text: &'t str, language: &str) -> &'t str {
    let (_, rest) = text.split_once(&format!("\n```{language}\n")).unwrap();
    rest.split_once("```\n").unwrap().0
}

/// With the variable `BLESS`, writes what the command prints to the README.
#[test]
fn the_readme_shows_what_the_command_prints() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let [before, section, after] = section(&readme);
    let old = block(before.split_once("\n## Your own document, step by step\n").unwrap().1, "yaml");
    let mut new = old.to_owned();
    let mut removed = String::new();
    for line in block(section, "diff").lines().chain([""]) {
        match line.strip_prefix('+') {
            Some(added) if removed.is_empty() => new.push_str(&format!("{added}\n")),
            Some(added) => {
                assert_eq!(old.matches(&removed).count(), 1, "{removed}");
                new = new.replace(&removed, &format!("{added}\n"));
                removed.clear();
            }
            None => removed = line.strip_prefix('-').map(|line| format!("{line}\n")).unwrap_or_default(),
        }
    }
    let folder = Folder::new("readme");
    folder.write("openapi.yaml", old);
    folder.git(&["init", "--quiet"]);
    folder.git(&["add", "."]);
    folder.git(&["-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "--quiet", "--message", "First"]);
    folder.write("openapi.yaml", &new);
    let command = block(section, "sh").trim().strip_prefix("openapi-bindgen diff ").unwrap();
    let printed = folder.report(&command.split(' ').collect::<Vec<_>>());
    if std::env::var_os("BLESS").is_some() {
        let shown = format!("```text\n{}```", block(section, "text"));
        let section = section.replacen(&shown, &format!("```text\n{printed}```"), 1);
        fs::write(&path, format!("{before}{section}{after}")).unwrap();
        return;
    }
    let bless = "BLESS=1 cargo test -p openapi-bindgen-cli --test diff readme";
    assert_eq!(block(section, "text"), printed, "`{bless}` accepts this change");
}
