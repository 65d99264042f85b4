//! `generate --check`: what has changed since a stale output was written, and the command that updates it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A temporary folder for one test, with a document that has an overlay and refers to another file, and its output.
struct Folder(PathBuf);

const MANIFEST: &str = "\
[output]
folder = \"../out\"
names = true

[[api]]
name = \"shop\"
document = \"shop.yaml\"
overlays = [\"shop.overlay.yaml\"]

[[api]]
name = \"billing\"
document = \"billing.yaml\"
";

const SHOP: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}, items: {type: array, items: {$ref: models.yaml#/Item}}}}
    Status: {enum: [open, closed]}
";

const MODELS: &str = "Item: {type: object, properties: {sku: {type: string}}}\n";

const OVERLAY: &str = "\
overlay: 1.0.0
info: {title: Overlay, version: '1'}
actions:
  - {target: $.info, update: {description: A shop}}
";

const BILLING: &str = "{openapi: 3.1.0, info: {title: Billing, version: '7'}, paths: {}}\n";

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("check").join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(path.join("specs")).unwrap();
        let folder = Self(path);
        for (path, text) in [
            ("specs/bindgen.toml", MANIFEST),
            ("specs/shop.yaml", SHOP),
            ("specs/models.yaml", MODELS),
            ("specs/shop.overlay.yaml", OVERLAY),
            ("specs/billing.yaml", BILLING),
        ] {
            folder.write(path, text);
        }
        let (code, shown) = folder.run(&["generate"]);
        assert_eq!(code, Some(0), "{shown}");
        folder
    }

    /// Returns a folder whose files are the first commit of a repository.
    fn repository(name: &str) -> Self {
        let folder = Self::new(name);
        folder.git(&["init", "--quiet"]);
        folder.commit("First");
        folder
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.join(path), text).unwrap();
    }

    fn replace(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.0.join(path)).unwrap();
        assert!(text.contains(from), "{path}: {text}");
        self.write(path, &text.replace(from, to));
    }

    fn git(&self, arguments: &[&str]) {
        let output = Command::new("git").current_dir(&self.0).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {output:?}");
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        let author = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
        self.git(&[&author[..], &["commit", "--quiet", "--message", message]].concat());
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-bindgen"));
        command.env_remove("HOME").env_remove("XDG_CACHE_HOME").env_remove("LOCALAPPDATA");
        // The repository of this test is not that of the folder.
        command.env("GIT_CEILING_DIRECTORIES", self.0.parent().unwrap());
        command.current_dir(&self.0).args(arguments);
        command
    }

    /// Returns the exit code and what is shown.
    fn run(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let output = self.command(arguments).output().unwrap();
        (output.status.code(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
    }

    /// Returns what has changed, as a check of a stale output shows it.
    fn causes(&self) -> String {
        let (code, shown) = self.run(&["generate", "--check"]);
        assert_eq!(code, Some(1), "{shown}");
        let command = "error: the output in specs/../out is stale; to update it, run `openapi-bindgen generate`\n";
        let shown = shown.strip_suffix(command).unwrap_or_else(|| panic!("{shown}"));
        let (_, causes) = shown.split_once("\nwhat has changed since the output was written:\n").expect(shown);
        causes.to_owned()
    }

    /// Generates, and checks that nothing is stale then.
    fn update(&self) {
        let (code, shown) = self.run(&["generate", "--overwrite"]);
        assert_eq!(code, Some(0), "{shown}");
        let (code, shown) = self.run(&["generate", "--check"]);
        assert_eq!(code, Some(0), "{shown}");
        assert!(!shown.contains("what has changed"), "{shown}");
    }
}

/// The first lines of what is shown if a document adds a value and version 2 is that of its `info`.
fn is_summary(text: &str) -> bool {
    text.contains("\nshop  1 → 2  minor  ") && text.contains("\n1 change: ")
}

fn add_value(folder: &Folder) {
    folder.replace("specs/shop.yaml", "version: '1'", "version: '2'");
    folder.replace("specs/shop.yaml", "closed]", "closed, paid]");
}

#[test]
fn changes_of_a_document_are_shown_since_its_committed_version() {
    let folder = Folder::repository("committed");
    add_value(&folder);
    let causes = folder.causes();
    assert!(causes.starts_with("  shop: `shop.yaml` has changed, from version 1 to 2\n"), "{causes}");
    assert!(causes.contains("\nchanges of shop since revision ") && is_summary(&causes), "{causes}");
    assert!(!causes.contains("billing") && causes.lines().count() < 15, "{causes}");
    // Continuous integration checks what is committed: the output is of a revision before.
    folder.commit("Add a value");
    folder.write("notes.txt", "");
    folder.commit("Add notes");
    assert_eq!(folder.causes(), causes);
    assert!(is_summary(&causes), "{causes}");
    folder.update();
}

/// With the variable `BLESS`, writes what the command prints to the README.
#[test]
fn the_readme_shows_what_has_changed() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../README.md");
    let readme = fs::read_to_string(&path).unwrap();
    let (_, section) = readme.split_once("\n### Provenance\n").unwrap();
    let shown = section.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
    let folder = Folder::repository("readme");
    folder.replace("specs/shop.yaml", "version: '1'", "version: '2'");
    folder.replace("specs/shop.yaml", "Order: {type: object", "Order: {type: object, required: [id]");
    let (_, printed) = folder.run(&["generate", "--check"]);
    let (_, printed) = printed.split_once("\nwhat has changed").unwrap();
    // The revision of a commit depends on its time.
    let (before, after) = printed.split_once("since revision ").unwrap();
    let (_, after) = after.split_once(':').unwrap();
    let printed = format!("what has changed{before}since revision 3d2a9f1:{after}");
    if std::env::var_os("BLESS").is_some() {
        fs::write(&path, readme.replacen(shown, &printed, 1)).unwrap();
        return;
    }
    assert_eq!(shown, printed, "`BLESS=1 cargo test -p openapi-bindgen-cli --test check readme` accepts this change");
}

#[test]
fn the_last_version_that_is_in_no_history_is_named() {
    let folder = Folder::new("no-history");
    add_value(&folder);
    let causes = folder.causes();
    assert_eq!(
        causes,
        "  shop: `shop.yaml` has changed, from version 1 to 2\n\n\
         the changes of shop are not shown: the working directory is in no git repository\n"
    );
    folder.git(&["init", "--quiet"]);
    assert!(folder.causes().ends_with("not shown: none of the last revisions in git has it\n"), "{}", folder.causes());
    folder.commit("First");
    folder.write("notes.txt", "");
    folder.commit("Add notes");
    let clone = Folder(folder.0.with_file_name("no-history-clone"));
    let _ = fs::remove_dir_all(&clone.0);
    let origin = format!("file://{}", folder.0.display());
    folder.git(&["clone", "--quiet", "--depth", "1", &origin, clone.0.to_str().unwrap()]);
    assert!(clone.causes().ends_with("`git fetch --unshallow` fetches the others\n"), "{}", clone.causes());
}

#[test]
fn overlays_and_files_that_a_document_refers_to_are_inputs() {
    let folder = Folder::repository("inputs");
    folder.replace("specs/models.yaml", "{type: string}", "{type: integer}");
    let causes = folder.causes();
    assert!(
        causes.starts_with("  shop: a file has changed that the document refers to\n\nchanges of shop"),
        "{causes}"
    );
    assert!(causes.contains("breaks"), "{causes}");
    folder.commit("Change a model");
    assert_eq!(folder.causes(), causes, "the revision before has the same document, with another model");
    folder.update();
    folder.commit("Update");
    folder.replace("specs/shop.overlay.yaml", "A shop", "A store");
    let causes = folder.causes();
    assert!(causes.starts_with("  shop: the overlays have changed\n\nchanges of shop since revision "), "{causes}");
    folder.update();
}

#[test]
fn changes_of_files_outside_the_folder_of_the_document_are_found() {
    let folder = Folder::repository("outside");
    fs::create_dir_all(folder.0.join("common")).unwrap();
    folder.write("common/models.yaml", MODELS);
    folder.replace("specs/shop.yaml", "models.yaml", "../common/models.yaml");
    folder.replace("specs/bindgen.toml", "document = \"shop.yaml\"", "document = \"shop.yaml\"\nroot = \"..\"");
    folder.update();
    folder.commit("Share the models");
    folder.replace("common/models.yaml", "{type: string}", "{type: integer}");
    for revision in 0..3 {
        folder.replace("common/models.yaml", "Item:", &format!("# {revision}\nItem:"));
        folder.commit("Change a model");
    }
    let causes = folder.causes();
    assert!(causes.contains("\nchanges of shop since revision ") && causes.contains("breaks"), "{causes}");
}

#[test]
fn one_process_reads_all_revisions() {
    let folder = Folder::repository("processes");
    add_value(&folder);
    for revision in 0..5 {
        folder.replace("specs/shop.yaml", "info:", &format!("# {revision}\ninfo:"));
        folder.commit("Change a comment");
    }
    let trace = folder.0.join("trace");
    let mut command = folder.command(&["generate", "--check"]);
    let output = command.env("GIT_TRACE", &trace).output().unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("\nchanges of shop since revision "), "{shown}");
    let trace = fs::read_to_string(trace).unwrap();
    assert_eq!(trace.matches("built-in: git cat-file").count(), 1, "{trace}");
}

#[test]
fn options_that_differ_are_named() {
    let folder = Folder::new("options");
    folder.replace("specs/bindgen.toml", "billing.yaml\"\n", "billing.yaml\"\ntypes_only = true\nlayout = \"tags\"\n");
    folder.replace("specs/bindgen.toml", "names = true\n", "names = true\nvisibility = \"pub(crate)\"\n");
    assert_eq!(
        folder.causes(),
        "  the option `visibility` is `\"pub(crate)\"`, and was not set\n\
         \x20 billing: the option `layout` is `\"tags\"`, and was not set\n\
         \x20 billing: the option `types_only` is `true`, and was not set\n"
    );
    folder.update();
    folder.replace("specs/bindgen.toml", "types_only = true\n", "");
    assert_eq!(folder.causes(), "  billing: the option `types_only` is not set, and was `true`\n");
    folder.update();
    folder.replace("specs/bindgen.toml", "overlays = [\"shop.overlay.yaml\"]\n", "");
    let causes = folder.causes();
    assert!(causes.starts_with("  shop: the option `overlays` is not set, and was `[\"shop.overlay.yaml "), "{causes}");
}

#[test]
fn another_version_of_the_generator_is_named() {
    let folder = Folder::new("generator");
    let version = env!("CARGO_PKG_VERSION");
    let mut folders = vec![folder.0.join("out")];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(&path).unwrap();
                fs::write(&path, text.replace(&format!("openapi-bindgen {version}"), "openapi-bindgen 0.0.9")).unwrap();
            }
        }
    }
    assert_eq!(folder.causes(), format!("  openapi-bindgen is {version}, and was 0.0.9\n"));
    folder.update();
}

#[test]
fn edited_and_foreign_files_are_named() {
    let folder = Folder::new("edited");
    folder.replace("out/shop.rs", "pub struct Order", "pub struct Purchase");
    assert_eq!(folder.causes(), "  shop.rs was edited\n");
    folder.update();
    folder.write("out/shop.rs", "pub struct Order;\n");
    let causes = folder.causes();
    assert!(causes.starts_with("  shop.rs does not begin with its provenance"), "{causes}");
    folder.update();
    folder.replace("out/names.json", "\"Order\"", "\"Purchase\"");
    assert_eq!(folder.causes(), "  the names file was edited\n");
    folder.update();
    for path in ["shop.schema.json", "shop.rs"] {
        fs::remove_file(folder.0.join("out").join(path)).unwrap();
        assert_eq!(folder.causes(), format!("  {path} is missing\n"));
        folder.update();
    }
    let record = fs::read_to_string(folder.0.join("out/.bindgen-files")).unwrap();
    folder.write("out/.bindgen-files", &format!("{record}0000000000000000 shop.rs\n"));
    assert_eq!(folder.causes(), "  neither the documents nor the options; only files of the output differ\n");
}

#[test]
fn apis_that_are_added_removed_or_renamed_are_named() {
    let folder = Folder::repository("apis");
    let orders = "\n[[api]]\nname = \"orders\"\ndocument = \"orders.yaml\"\n";
    folder.write("specs/orders.yaml", &BILLING.replace("Billing", "Orders"));
    folder.write("specs/bindgen.toml", &format!("{MANIFEST}{orders}"));
    assert_eq!(folder.causes(), "  the API `orders` was added\n");
    folder.update();
    folder.write("specs/bindgen.toml", MANIFEST);
    // Warnings about its names follow.
    assert!(folder.causes().starts_with("  the API `orders` was removed\n"), "{}", folder.causes());
    folder.update();
    folder.replace("specs/bindgen.toml", "\"shop\"", "\"store\"");
    assert!(folder.causes().starts_with("  the API `shop` was renamed to `store`\n"), "{}", folder.causes());
    folder.replace("specs/bindgen.toml", "\"billing\"", "\"invoices\"");
    add_value(&folder);
    let causes = folder.causes();
    let expected = "  the API `shop` was renamed to `store`\n  store: `shop.yaml` has changed, from version 1 to 2\n  \
                    the API `billing` was renamed to `invoices`\n\nchanges of store since revision ";
    assert!(causes.starts_with(expected), "{causes}");
    folder.update();
    // A names file that is edited beside other changes.
    folder.replace("out/names.json", "\"Order\"", "\"Purchase\"");
    folder.replace("specs/bindgen.toml", "\"store\"", "\"shop\"");
    let causes = folder.causes();
    assert!(causes.starts_with("  the API `store` was renamed to `shop`\n  the names file was edited\n"), "{causes}");
}

#[test]
fn a_crate_that_is_renamed_is_named() {
    let folder = Folder::new("crate");
    folder.replace("specs/bindgen.toml", "names = true", "names = true\ncrate = \"apis\"");
    folder.update();
    folder.replace("specs/bindgen.toml", "\"apis\"", "\"shop-apis\"");
    assert_eq!(folder.causes(), "  the crate is `shop-apis`, and was `apis`\n");
    folder.update();
}

#[test]
fn heads_do_not_depend_on_folders() {
    let folders = [Folder::new("here"), Folder::new("elsewhere")];
    let heads = folders.each_ref().map(|folder| fs::read_to_string(folder.0.join("out/shop.rs")).unwrap());
    assert_eq!(heads[0], heads[1]);
    let absolute = folders[0].0.join("specs");
    let (code, shown) = folders[1].run(&["generate", absolute.to_str().unwrap(), "--check"]);
    assert_eq!(code, Some(0), "{shown}");
    // A change of one document does not change the files of another.
    let before = fs::read_to_string(folders[0].0.join("out/billing.rs")).unwrap();
    add_value(&folders[0]);
    let (_, shown) = folders[0].run(&["generate", "--check"]);
    let stale: Vec<&str> = shown.lines().filter_map(|line| line.trim().strip_prefix("differs  ")).collect();
    assert_eq!(stale, ["names.json", "shop.rs", "shop.schema.json", ".bindgen-files"], "{shown}");
    folders[0].update();
    assert_eq!(fs::read_to_string(folders[0].0.join("out/billing.rs")).unwrap(), before);
}
