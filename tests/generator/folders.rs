//! The folders of whole runs: what is there is kept, and no result depends on how a folder is named.

use std::fs;
use std::path::{Path, PathBuf};

use bindings_tests::project::target_folder;
use openapi_bindgen::config::manifest::Manifest;
use openapi_bindgen::{Api, Builder, Changes, Diagnostics, Sources, generate, render};

const SHOP: &str = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {}\n";

/// A folder with some files.
struct Project(PathBuf);

impl Project {
    fn new(name: &str, files: &[(&str, &str)]) -> Self {
        let folder = target_folder().join("tmp/folders").join(name);
        let _ = fs::remove_dir_all(&folder);
        let project = Self(folder);
        files.iter().for_each(|(path, text)| project.put(path, text));
        project
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Returns the path from the working directory.
    fn relative(&self, path: &str) -> PathBuf {
        let up = std::env::current_dir().unwrap().components().skip(1).map(|_| "..").collect::<PathBuf>();
        up.join(self.path(path).strip_prefix("/").unwrap())
    }
}

/// Generates the output of a folder and writes it, as the command line does. Returns the changes and the warnings, or the error.
fn run(folder: &Path) -> Result<(Changes, String), String> {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let manifest = Manifest::read(folder, &mut sources, &mut diagnostics);
    let generated = manifest
        .and_then(|manifest| Ok((generate(&manifest.config, &mut sources, &mut diagnostics)?, manifest.folder)));
    let rendered = render(&diagnostics, &sources, usize::MAX, false);
    let (generated, output) = generated.map_err(|_| rendered.clone())?;
    let changes = generated.files.write(&output).map_err(|error| error.to_string())?;
    Ok((changes, rendered))
}

fn manifest(output: &str, name: &str, document: &str, more: &str) -> String {
    format!("[output]\n{output}\n[[api]]\nname = \"{name}\"\ndocument = \"{document}\"\n{more}\n")
}

#[test]
fn a_crate_around_the_documents_is_kept() {
    let toml = manifest("folder = \"..\"\ncrate = \"shop\"", "shop", "shop.yaml", "");
    let files = [
        ("Cargo.toml", "[package]"),
        ("src/lib.rs", "// mine"),
        ("specs/bindgen.toml", &*toml),
        ("specs/shop.yaml", SHOP),
    ];
    let project = Project::new("around", &files);
    let error = run(&project.path("specs")).unwrap_err();
    for path in ["Cargo.toml", "src/lib.rs"] {
        assert!(error.contains(&format!("\n  {path}: not written by openapi-bindgen\n")), "{error}");
    }
    for (path, text) in files {
        assert_eq!(project.read(path), text);
    }
    assert!(!project.path("names.json").exists(), "nothing is written");
}

#[test]
fn a_document_is_not_overwritten_by_its_own_output() {
    let document = r#"{"openapi": "3.1.0", "info": {"title": "Doc", "version": "1"}}"#;
    for overwrite in ["", "overwrite = true\n"] {
        let toml = manifest(&format!("folder = \".\"\n{overwrite}"), "doc", "doc.schema.json", "");
        let project = Project::new("own-source", &[("bindgen.toml", &toml), ("doc.schema.json", document)]);
        let error = run(&project.0).unwrap_err();
        assert!(error.contains("doc.schema.json: the output is generated from it"), "{error}");
        assert_eq!(project.read("doc.schema.json"), document);
    }
}

#[test]
fn two_manifests_with_one_folder_are_noticed() {
    let toml = manifest("folder = \"../out\"", "shop", "../shop.yaml", "");
    let files =
        [("shop.yaml", SHOP), ("a/bindgen.toml", &*toml), ("b/bindgen.toml", &toml.replace("\"shop\"", "\"other\""))];
    let project = Project::new("shared", &files);
    run(&project.path("a")).unwrap();
    let error = run(&project.path("b")).unwrap_err();
    assert!(
        error.contains("the files of this folder are generated from") && error.contains("a/bindgen.toml"),
        "{error}"
    );
    assert!(project.path("out/shop.rs").exists() && !project.path("out/other.rs").exists());
    assert!(run(&project.path("b/../a")).unwrap().0.is_empty());
}

#[test]
fn two_builders_with_one_folder_are_noticed() {
    let project = Project::new("builders", &[("shop.yaml", SHOP)]);
    let compile = |name: &str| {
        let builder = Builder::new().api(Api::new(name, project.path("shop.yaml"))).out_dir(project.path("out"));
        builder.try_compile().map(drop).map_err(|error| error.to_string())
    };
    compile("a").unwrap();
    compile("a").unwrap();
    let error = compile("b").unwrap_err();
    assert!(error.contains("has written the bindings of `a`"), "{error}");
    assert!(project.path("out/a.rs").exists());
}

/// A document whose schemas are in a folder beside its own.
fn with_schemas(name: &str) -> Project {
    let document = format!("{SHOP}components: {{schemas: {{Order: {{$ref: ../schemas/order.yaml}}}}}}\n");
    let order = "{type: object, properties: {status: {type: string, enum: [open, paid]}}}";
    let toml = manifest("folder = \"../out\"\ncrate = \"shop\"", "shop", "shop.yaml", "root = \"..\"");
    Project::new(
        name,
        &[("specs/bindgen.toml", &*toml), ("specs/shop.yaml", &*document), ("schemas/order.yaml", order)],
    )
}

#[test]
#[cfg(unix)]
fn keys_of_names_do_not_depend_on_how_the_folder_is_named() {
    let project = with_schemas("keys");
    run(&project.path("specs")).unwrap();
    let key = "\"../schemas/order.yaml/properties/status\": \"";
    let edited = project.read("out/names.json").replace(&format!("{key}OrderStatus"), &format!("{key}Progress"));
    let edited = edited.replace("\"OrderStatus\"", "\"Progress\"");
    assert!(edited.contains(&format!("{key}Progress")), "{edited}");
    project.put("out/names.json", &edited);
    std::os::unix::fs::symlink(project.path("specs"), project.path("link")).unwrap();
    let folders = ["specs", "schemas/../specs", "link"].map(|path| [project.path(path), project.relative(path)]);
    for (index, folder) in folders.as_flattened().iter().enumerate() {
        let (changes, warnings) = run(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        assert_eq!((changes.is_empty(), &*warnings), (index > 0, ""), "{}: {changes:?}", folder.display());
        assert!(project.read("out/src/shop.rs").contains("pub enum Progress"));
    }
}

#[test]
fn names_of_keys_that_match_nothing_are_a_warning() {
    let project = with_schemas("unused");
    run(&project.path("specs")).unwrap();
    let earlier = project.read("out/names.json").replace("../schemas/", "schemas/");
    project.put("out/names.json", &earlier);
    let (_, warnings) = run(&project.path("specs")).unwrap();
    assert!(
        warnings.contains("warning[unused-name]") && warnings.contains("did you mean `../schemas/order.yaml"),
        "{warnings}"
    );
    assert_eq!(run(&project.path("specs")).unwrap().1, "");
}
