//! The files that references lead to, and the diagnostics of following a reference.

use std::path::Path;

use super::load_referenced;
use crate::config::{Api, Limits};
use crate::diagnostics::{Diagnostics, Location};
use crate::document::documents::Documents;
use crate::document::load::load_source;
use crate::document::overlay;
use crate::source::{FileId, Place, Pointer, Sources};

#[test]
#[cfg(unix)]
fn symbolic_link_does_not_lead_out_of_the_root_folder() {
    use std::fs;
    let folder = std::env::temp_dir().join(format!("openapi-bindgen-links-{}", std::process::id()));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(folder.join("specs/models")).unwrap();
    for path in ["secret.json", "specs/models/order.json"] {
        fs::write(folder.join(path), "{}").unwrap();
    }
    let link = |target: &str, path: &str| std::os::unix::fs::symlink(target, folder.join(path)).unwrap();
    link("../secret.json", "specs/file.json");
    link("..", "specs/parent");
    link("models", "specs/inside");
    link("specs", "link");
    let texts = r#"[{"$ref": "file.json"}, {"$ref": "parent/secret.json"}, {"$ref": "inside/order.json"}]"#;
    for specs in ["specs", "link"] {
        let root = folder.join(specs).join("api.json");
        let root = root.to_str().unwrap();
        let loaded = Loaded::new(&[(root, texts)]);
        for path in ["file.json", "parent/secret.json"] {
            let found = loaded.follow(path, root);
            assert!(found.is_err_and(|found| found[0].starts_with("reference-outside-root")), "{specs}: {path}");
        }
        assert!(loaded.follow("inside/order.json", root).is_ok(), "{specs}");
    }
    // A root that contains both.
    let root = folder.join("specs/api.json");
    let root = root.to_str().unwrap();
    let loaded = Loaded::with(&[(root, texts)], &Api::new("test", "").root(&folder));
    assert!(loaded.follow("file.json", root).is_ok());
    fs::remove_dir_all(&folder).unwrap();
}

/// Documents in memory, loaded from the first.
struct Loaded {
    sources: Sources,
    documents: Documents,
}

impl Loaded {
    fn new(files: &[(&str, &str)]) -> Self {
        Self::with(files, &Api::new("test", ""))
    }

    fn with(files: &[(&str, &str)], config: &Api) -> Self {
        let mut sources = Sources::default();
        let ids: Vec<FileId> = files.iter().map(|(path, text)| sources.add(*path, *text)).collect();
        let limits = Limits::default();
        let root = load_source(ids[0], &sources, &limits, &mut Diagnostics::default()).expect("a document");
        let documents = load_referenced(root, config, &limits, &mut sources);
        Self { sources, documents }
    }

    fn file(&self, path: &str) -> FileId {
        self.sources.find(Path::new(path)).expect(path)
    }

    /// Returns the given files that were loaded.
    fn loaded<'p>(&self, paths: &[&'p str]) -> Vec<&'p str> {
        paths.iter().copied().filter(|path| self.documents.document(self.file(path)).is_some()).collect()
    }

    /// Follows a reference in a file: the path and pointer that it leads to, or the reported problems with their places.
    fn follow(&self, reference: &str, from: &str) -> Result<String, Vec<String>> {
        let from = Place { file: self.file(from), pointer: Pointer::from_text("/from") };
        let mut diagnostics = Diagnostics::default();
        let show = |place: &Place| format!("{}#{}", self.sources.file(place.file).path.display(), place.pointer);
        match self.documents.follow(reference, &from, &mut diagnostics) {
            Some((place, _)) => Ok(show(&place)),
            None => Err(diagnostics
                .iter()
                .map(|found| match &found.location {
                    Location::Node(place) | Location::Value(place) => {
                        format!("{} {}", found.problem.entry().code, show(place))
                    }
                    Location::Occurrence(..) | Location::Offset(..) | Location::Nowhere => {
                        found.problem.entry().code.to_owned()
                    }
                })
                .collect()),
        }
    }
}

#[test]
fn files_are_loaded_through_other_files_relative_to_each() {
    let loaded = Loaded::new(&[
        ("api/root.yaml", "a: {$ref: 'models/a.yaml#/A'}"),
        ("api/models/a.yaml", "A: {items: {$ref: './sub/../b.yaml'}}"),
        ("api/models/b.yaml", "x: [{$ref: ../root.yaml}, {$ref: '%63.json#/C'}]"),
        ("api/models/c.json", r#"{"C": 1}"#),
        ("api/unused.yaml", "x: 1"),
        ("api/b.yaml", "x: 1"),
    ]);
    let all = ["api/models/a.yaml", "api/models/b.yaml", "api/models/c.json", "api/unused.yaml", "api/b.yaml"];
    assert_eq!(loaded.loaded(&all), all[..3]);
    assert_eq!(loaded.follow("%63.json#/C", "api/models/b.yaml"), Ok("api/models/c.json#/C".to_owned()));
    assert_eq!(loaded.follow("../root.yaml", "api/models/b.yaml"), Ok("api/root.yaml#".to_owned()));
}

#[test]
fn a_problem_is_reported_where_a_reference_is_followed() {
    let loaded = Loaded::new(&[
        (
            "api/root.yaml",
            "[{$ref: missing.yaml}, {$ref: 'https://example.com/x'}, {$ref: ../out.yaml}, {$ref: broken.yaml}, {$ref: a.yaml}]",
        ),
        ("out.yaml", "x: 1"),
        ("api/broken.yaml", "x: 1\nx: 2"),
        ("api/a.yaml", "x: 1"),
    ]);
    let problem = |reference: &str| loaded.follow(reference, "api/root.yaml").expect_err(reference);
    assert_eq!(problem("missing.yaml#/x"), ["file-not-found api/root.yaml#/from"]);
    assert_eq!(problem("https://example.com/x"), ["remote-reference api/root.yaml#/from"]);
    assert_eq!(problem("../out.yaml"), ["reference-outside-root api/root.yaml#/from"]);
    assert_eq!(problem("broken.yaml"), ["duplicate-key"]);
    assert_eq!(problem("a.yaml#/y"), ["unresolved-reference api/root.yaml#/from"]);
    assert_eq!(problem("a.yaml#x"), ["unresolved-reference api/root.yaml#/from"]);
    assert_eq!(loaded.loaded(&["out.yaml"]), [""; 0]);
}

#[cfg(unix)]
#[test]
fn a_file_that_is_not_regular_is_not_read() {
    let config = Api { root: Some("/".into()), ..Api::new("test", "") };
    let loaded = Loaded::with(&[("/root.yaml", "{example: {$ref: /dev/null}}")], &config);
    assert_eq!(loaded.follow("/dev/null", "/root.yaml"), Err(vec!["file-unreadable /root.yaml#/from".to_owned()]));
    assert!(loaded.sources.find(Path::new("/dev/null")).is_none());
}

#[test]
fn warnings_about_a_file_are_reported_when_a_reference_to_it_is_followed() {
    let loaded = Loaded::new(&[("root.yaml", "{$ref: tagged.yaml}"), ("tagged.yaml", "x: !own 1")]);
    let from = Place::top(loaded.file("root.yaml"));
    let mut diagnostics = Diagnostics::default();
    for _ in 0..2 {
        assert!(loaded.documents.follow("tagged.yaml#/x", &from, &mut diagnostics).is_some());
        assert_eq!((diagnostics.warnings(), diagnostics.errors()), (1, 0));
    }
}

#[test]
fn the_root_folder_can_be_another_than_that_of_the_document() {
    let files = [("api/v1/root.yaml", "[{$ref: ../common.yaml}, {$ref: ../../out.yaml}]"), ("api/common.yaml", "1")];
    let config = Api { root: Some("api/v1/..".into()), ..Api::new("test", "") };
    let loaded = Loaded::with(&files, &config);
    assert_eq!(loaded.follow("../common.yaml", "api/v1/root.yaml"), Ok("api/common.yaml#".to_owned()));
    assert!(loaded.follow("../../out.yaml", "api/v1/root.yaml").is_err());
    assert!(Loaded::new(&files).follow("../common.yaml", "api/v1/root.yaml").is_err());
}

#[test]
fn the_root_is_loaded_once_however_its_path_is_spelled() {
    for root in ["./api/root.yaml", "api/v1/../root.yaml", "api/root.yaml"] {
        let a = "{x: {$ref: ../root.yaml}, y: {$ref: b.yaml}}";
        let files = [(root, "{$ref: models/a.yaml}"), ("api/models/a.yaml", a), ("api/models/b.yaml", "1")];
        let loaded = Loaded::new(&files);
        assert_eq!(loaded.follow("../root.yaml", "api/models/a.yaml"), Ok(format!("{root}#")));
        assert_eq!(loaded.follow("b.yaml", "api/models/a.yaml"), Ok("api/models/b.yaml#".to_owned()));
    }
}

fn with_remotes(remotes: &[(&str, &str)]) -> Api {
    let remotes = remotes.iter().map(|(uri, path)| ((*uri).to_owned(), (*path).into())).collect();
    Api { remotes, ..Api::new("test", "") }
}

#[test]
fn only_the_mapped_uris_that_references_name_are_loaded() {
    let files = [
        ("root.yaml", "{$ref: 'https://example.com/a.json#/A'}"),
        ("saved/a.json", r#"{"A": {"$ref": "b.json"}}"#),
        ("saved/b.json", "1"),
        ("other/b.json", "2"),
        ("never.json", "1"),
    ];
    let config = with_remotes(&[
        ("https://example.com/a.json", "saved/a.json"),
        ("https://example.com/b.json", "other/b.json"),
        ("https://example.com/never.json", "never.json"),
    ]);
    let loaded = Loaded::with(&files, &config);
    assert_eq!(loaded.loaded(&["saved/a.json", "other/b.json", "never.json"]), ["saved/a.json", "other/b.json"]);
    // As a schema, the file is known by its URI. As any other object, it is a file.
    let uri = "https://example.com/b.json";
    assert_eq!(loaded.follow(uri, "saved/a.json"), Ok("other/b.json#".to_owned()));
    assert_eq!(loaded.follow("b.json", "saved/a.json"), Ok("saved/b.json#".to_owned()));
}

#[test]
fn an_id_is_the_base_of_the_references_in_its_schema() {
    let root =
        "{$id: 'https://example.com/x/', $ref: a.json, in: {$id: y/, $dynamicRef: 'b.json#c'}, out: {$ref: b.json}}";
    let uris = ["https://example.com/x/a.json", "https://example.com/x/y/b.json", "https://example.com/x/b.json"];
    let files = [("root.yaml", root), ("1.json", "1"), ("2.json", "2"), ("3.json", "3")];
    let config = with_remotes(&[(uris[0], "1.json"), (uris[1], "2.json"), (uris[2], "3.json")]);
    let loaded = Loaded::with(&files, &config);
    for (uri, path) in uris.iter().zip(["1.json#", "2.json#", "3.json#"]) {
        assert_eq!(loaded.follow(uri, "root.yaml"), Ok(path.to_owned()));
    }
}

#[test]
fn an_id_of_an_object_that_is_not_a_schema_does_not_change_the_base() {
    let root = "{$id: 'https://example.com/x/', x-own: {$id: 'https://example.com/y/', A: {$ref: a.json}}}";
    let config = with_remotes(&[("https://example.com/x/a.json", "1.json")]);
    let loaded = Loaded::with(&[("root.yaml", root), ("1.json", "1")], &config);
    assert_eq!(loaded.follow("https://example.com/x/a.json", "root.yaml"), Ok("1.json#".to_owned()));
}

#[test]
fn the_uri_of_the_root_leads_to_the_root() {
    let text = "{$self: 'https://example.com/api', a: {$ref: 'https://example.com/api#/b'}, b: 1, c: {$ref: d.yaml}}";
    let loaded = Loaded::new(&[("root.yaml", text), ("d.yaml", "{$ref: 'https://example.com/api#/b'}")]);
    assert_eq!(loaded.follow("https://example.com/api#/b", "root.yaml"), Ok("root.yaml#/b".to_owned()));
    assert_eq!(loaded.follow("https://example.com/api#/b", "d.yaml"), Ok("root.yaml#/b".to_owned()));
}

#[test]
fn references_are_relative_to_the_uri_of_the_document() {
    let root = "{$self: 'https://example.com/api/root', refs: [{$ref: a}, {$ref: root#/refs}, {$ref: ../other}, {$ref: c.yaml}, {$ref: self.yaml}]}";
    let files = [
        ("specs/root.yaml", root),
        ("mapped.yaml", "1"),
        (
            "specs/c.yaml",
            "{openapi: 3.2.0, $self: 'https://example.com/c', x: {$ref: api/root#/refs}, y: {$ref: d.yaml}}",
        ),
        ("specs/d.yaml", "{openapi: 3.2.0, $self: 'https://example.com/api/self.yaml', x: 1}"),
        ("specs/self.yaml", "{$self: 'https://example.com/other'}"),
    ];
    let mapped = ("https://example.com/api/a".to_owned(), "mapped.yaml".into());
    let config = Api { remotes: [mapped].into_iter().collect(), ..Api::new("test", "") };
    let loaded = Loaded::with(&files, &config);
    for (reference, from, to) in [
        ("a", "specs/root.yaml", "mapped.yaml#"),
        ("root#/refs", "specs/root.yaml", "specs/root.yaml#/refs"),
        ("https://example.com/api/root#/refs", "specs/root.yaml", "specs/root.yaml#/refs"),
        // Without a file for its URI, it is a path.
        ("c.yaml", "specs/root.yaml", "specs/c.yaml#"),
        ("https://example.com/api/c.yaml", "specs/root.yaml", "specs/c.yaml#"),
        ("d.yaml", "specs/c.yaml", "specs/d.yaml#"),
        ("api/root#/refs", "specs/c.yaml", "specs/root.yaml#/refs"),
        // A file that is there by its path comes before a document that gives itself the URI.
        ("self.yaml", "specs/root.yaml", "specs/self.yaml#"),
    ] {
        assert_eq!(loaded.follow(reference, from), Ok(to.to_owned()), "{reference}");
    }
    // Only an OpenAPI document has a URI of its own.
    assert!(loaded.follow("../other", "specs/root.yaml").is_err());
}

#[test]
fn a_document_is_known_by_the_uri_that_it_gives_itself() {
    let root = "{a: {$ref: 'https://example.com/b#/x'}, b: {$ref: b.yaml}}";
    let loaded =
        Loaded::new(&[("root.yaml", root), ("b.yaml", "{openapi: 3.2.0, $self: 'https://example.com/b', x: 1}")]);
    assert_eq!(loaded.follow("https://example.com/b#/x", "root.yaml"), Ok("b.yaml#/x".to_owned()));
}

#[test]
fn a_security_requirement_can_lead_to_a_file() {
    let text = "{security: [{'schemes.yaml#/S': [], plain: []}], get: {security: {./single.yaml: []}}}";
    let loaded = Loaded::new(&[("root.yaml", text), ("schemes.yaml", "S: 1"), ("single.yaml", "1"), ("plain", "1")]);
    let all = ["schemes.yaml", "single.yaml", "plain"];
    assert_eq!(loaded.loaded(&all), all[..2]);
}

#[test]
fn a_reference_is_a_string_and_a_mapping_of_a_discriminator_is_none() {
    let text = "{properties: {$ref: {$ref: b.yaml}}, discriminator: {propertyName: t, mapping: {a: c.yaml}}}";
    let loaded = Loaded::new(&[("root.yaml", text), ("b.yaml", "1"), ("c.yaml", "1")]);
    assert_eq!(loaded.loaded(&["b.yaml", "c.yaml"]), ["b.yaml"]);
}

#[test]
fn the_loader_notes_whether_a_document_has_references_to_other_files() {
    for (text, has_references) in [
        ("{$ref: '#/a', in: [{$dynamicRef: '#b'}], security: [{key: []}], example: other.yaml}", false),
        ("{in: [{$ref: a.yaml}]}", true),
        ("{in: {$dynamicRef: 'a.yaml#b'}}", true),
        ("{security: {'a.yaml#/S': []}}", true),
        ("{security: [{'#/components/securitySchemes/S': []}]}", false),
        ("a: {<<: &b {$ref: a.yaml}}", true),
        ("{\"\\u0024ref\": \"a.yaml\"}", true),
    ] {
        let mut sources = Sources::default();
        let file = sources.add("root.yaml", text);
        let document = load_source(file, &sources, &Limits::default(), &mut Diagnostics::default()).expect(text);
        assert_eq!(document.has_references, has_references, "{text}");
    }
}

#[test]
fn a_reference_that_an_overlay_makes_is_loaded() {
    for action in ["{target: $.a, update: {$ref: a.yaml}}", "{target: \"$.a['$ref']\", update: a.yaml}"] {
        let mut sources = Sources::default();
        let mut load = |path: &str, text: &str| {
            let file = sources.add(path, text);
            load_source(file, &sources, &Limits::default(), &mut Diagnostics::default()).expect(text)
        };
        let mut root = load("root.yaml", "{a: {$ref: '#/b'}, b: 1}");
        load("a.yaml", "1");
        let overlay = load("overlay.yaml", &format!("{{overlay: 1.0.0, info: {{}}, actions: [{action}]}}"));
        overlay::apply(&mut root, &overlay, &sources, &mut Diagnostics::default());
        let documents = load_referenced(root, &Api::new("test", ""), &Limits::default(), &mut sources);
        let file = sources.find(Path::new("a.yaml")).expect("a.yaml");
        assert!(documents.document(file).is_some(), "{action}");
    }
}
