//! Overrides are kept when the document changes, and change nothing else.

use openapi_bindgen::config::manifest::Manifest;
use openapi_bindgen::{Api, Config, Diagnostics, Directions, Output, Override, Sources, generate, render};

const DOCUMENT: &str = include_str!("../golden/overrides.yaml");

fn apis() -> [Api; 2] {
    let read = |overrides: bool| {
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
        let manifest = Manifest::read(&folder, &mut sources, &mut diagnostics).unwrap();
        let api = manifest.config.apis.into_iter().find(|api| api.name == "overrides").unwrap();
        let mut plain = Api::new("overrides", "overrides.yaml");
        if overrides {
            (plain.rust_type_extension, plain.format_types) = (api.rust_type_extension, api.format_types);
        }
        api.overrides.into_iter().filter(|_| overrides).fold(plain, Api::overrides)
    };
    [read(true), read(false)]
}

/// Returns the module of a document, and its diagnostics.
fn module(api: Api, document: &str, names: Option<&str>) -> (String, String, String) {
    let mut sources = Sources::default();
    sources.add("overrides.yaml", document);
    names.into_iter().for_each(|names| _ = sources.add("names.json", names));
    let config = Config::new([api]).output(Output::Crate("shop".to_owned())).names("names.json");
    let mut diagnostics = Diagnostics::default();
    let generated = generate(&config, &mut sources, &mut diagnostics);
    let messages = render(&diagnostics, &sources, usize::MAX, false);
    let generated = generated.unwrap_or_else(|_| panic!("{messages}"));
    let file = |name: &str| generated.files.get(name).unwrap().to_owned();
    (file("src/overrides.rs"), file("names.json"), messages)
}

/// Returns the declaration of an item, with its docs and attributes.
fn item<'t>(text: &'t str, start: &str) -> &'t str {
    let declared = text.find(&format!("\npub {start} ")).unwrap_or_else(|| panic!("no {start}"));
    let begin = text[..declared].rfind("\n\n").unwrap();
    &text[begin..begin + text[begin + 2..].find("\n}\n").unwrap()]
}

const ITEMS: [&str; 12] = [
    "struct Article",
    "struct ArticleRequest",
    "enum Category",
    "enum State",
    "enum Size",
    "struct Notes",
    "enum Owner",
    "struct ListProducts",
    "struct Customer",
    "struct Address",
    "struct Contact",
    "struct ContactRequest",
];

#[test]
fn a_change_of_the_document_keeps_the_overrides() {
    let (before, names, messages) = module(apis()[0].clone(), DOCUMENT, None);
    assert!(!messages.contains("-override]"), "{messages}");
    // A value, a property, a schema and an alternative, each before the others.
    let changed = DOCUMENT
        .replace("enum: [A, B]", "enum: [New, A, B]")
        .replace("enum: [S1, S2]", "enum: [S0, S1, S2]")
        .replace(
            "        sku: {",
            "        article: {type: string, enum: [x]}\n        category: {type: string}\n        sku: {",
        )
        .replace("    Product:\n", "    Article: {type: object, properties: {a: {type: string}}}\n    Product:\n")
        .replace("description: A thing.", "description: Another thing.");
    for names in [None, Some(&*names)] {
        let (after, _, messages) = module(apis()[0].clone(), &changed, names);
        assert!(!messages.contains("-override]"), "{messages}");
        for name in ITEMS {
            let added =
                ["    New,", "    S0,", "    /// `New`", "    /// `S0`", "article:", "category_2:", "category2:"];
            let is_old = |line: &&str| !added.iter().any(|added| line.contains(added));
            let kept = |text| item(text, name).lines().filter(is_old).map(str::to_owned).collect::<Vec<_>>();
            assert_eq!(kept(&before), kept(&after), "{name}");
        }
    }
}

#[test]
fn overrides_of_a_builder_are_those_of_a_manifest() {
    let [_, plain] = apis();
    let at = |pointer: &str| Override::at(pointer);
    let built = plain
        .overrides(
            at("/components/schemas/Product")
                .name("Article")
                .docs("A thing for sale. See [`Label`].")
                .derive("Eq")
                .attribute("#[must_use]")
                .attribute("#[cfg_attr(any(), allow(dead_code, reason = \"never\"))]"),
        )
        .overrides(
            at("/components/schemas/Product/properties/type")
                .name("Category")
                .field("category")
                .docs("The category.")
                .variant("A", "Apparel")
                .keep_unknown_values(false),
        )
        .overrides(at("/components/schemas/State").variant("S1", "OnSale").variant("S2", "Retired"))
        .overrides(at("/components/schemas/Size").keep_unknown_values(false))
        .overrides(at("/components/schemas/Notes").keep_additional_properties(false).derive("Eq"))
        .overrides(
            at("/components/schemas/Label").keep_additional_properties(false).derive("Default").derive("std::cmp::Eq"),
        )
        .overrides(
            at("/components/schemas/Owner")
                .variant("/components/schemas/Owner/oneOf/0", "Name")
                .variant("/components/schemas/Owner/oneOf/1", "Number")
                .keep_unknown_values(false)
                .derive("Eq"),
        )
        .overrides(at("/paths/~1products/get/parameters/0/schema").field("limit").docs("The most products."))
        .overrides(at("/components/schemas/Money").rust_type("crate::overridden::Money").docs("An amount of money."))
        .overrides(at("/components/schemas/Product/properties/sku").rust_type("crate::overridden::Sku"))
        .overrides(at("/paths/~1prices~1{sku}/get/parameters/0/schema").rust_type("crate::overridden::Sku"))
        .overrides(at("/components/schemas/Customer").directions(Directions::Merge))
        .overrides(at("/components/schemas/Contact").directions(Directions::Split))
        .overrides(at("/components/schemas/Price/properties/note").rust_type("String"))
        .format_type("date", "chrono::NaiveDate")
        .format_type("date-time", "crate::overridden::Timestamp")
        .format_type("uri", "String")
        .rust_type_extension();
    let [read, _] = apis();
    assert_eq!(module(built, DOCUMENT, None), module(read, DOCUMENT, None));
}

#[test]
fn a_crate_depends_on_the_crates_of_its_types() {
    const MANIFEST: &str = r#"
[output]
folder = "out"
crate = "shop"
dependencies = { ours = { path = "../ours", features = ["a", "b"] }, jiff = "0.2", serde = { version = "1", features = ["rc"] } }

[[api]]
name = "one"
document = "overrides.yaml"
format_types = { date-time = "ours::Time" }

[[api]]
name = "two"
document = "overrides.yaml"
format_types = { date-time = "ours::Time", uri = "ours :: Uri" }
"#;
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    sources.add("bindgen.toml", MANIFEST);
    sources.add("overrides.yaml", DOCUMENT);
    let manifest = Manifest::read(std::path::Path::new(""), &mut sources, &mut diagnostics).unwrap();
    let generated = generate(&manifest.config, &mut sources, &mut diagnostics).unwrap();
    let cargo = generated.files.get("Cargo.toml").unwrap();
    assert!(cargo.contains("\njiff = \"0.2\"\n") && cargo.matches("\njiff = ").count() == 1, "{cargo}");
    assert_eq!(cargo.matches("\nserde = ").count(), 1, "{cargo}");
    assert!(cargo.lines().any(|line| line.starts_with("serde = {") && line.contains("\"rc\"")), "{cargo}");
    let ours = ["features = [\"a\", \"b\"]", "path = \"../ours\""];
    let line = cargo.lines().find(|line| line.starts_with("ours = {")).unwrap();
    assert!(ours.iter().all(|part| line.contains(part)), "{line}");
    // A type is read by one implementation, whichever features are enabled.
    let root = generated.files.get("src/lib.rs").unwrap();
    assert_eq!(root.matches("Read for ours::Time").count(), 1, "{root}");
    assert!(root.contains("#[cfg(any(feature = \"one\", feature = \"two\"))]"), "{root}");
    assert!(
        root.contains(
            "#[cfg(any(feature = \"two\"))]\n#[rustfmt::skip]\nimpl self::support::__private::given::Read for ours::Uri"
        ),
        "{root}"
    );
    let modules = MANIFEST.replace("crate = \"shop\"\n", "");
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    sources.add("bindgen.toml", modules);
    Manifest::read(std::path::Path::new(""), &mut sources, &mut diagnostics).unwrap_err();
    let message = render(&diagnostics, &sources, usize::MAX, false);
    assert!(message.contains("conflicting option `dependencies`"), "{message}");
}

#[test]
fn members_keep_their_pinned_names_when_their_type_is_renamed() {
    let document = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\ncomponents:\n  schemas:\n    \
                    A: {type: object, properties: {b: {type: string}, B: {type: string}}}\n";
    let plain = Api::new("overrides", "overrides.yaml").types_only();
    let (_, names, _) = module(plain.clone(), document, None);
    let names = names.replace("\"b\": \"b\"", "\"b\": \"first\"");
    let api = plain.overrides(Override::at("/components/schemas/A").name("C"));
    let (text, after, messages) = module(api.clone(), document, Some(&names));
    assert!(item(&text, "struct C").contains("pub first: Option<String>"), "{text}");
    assert_eq!(messages, "");
    assert_eq!(module(api, document, Some(&after)).0, text);
}

#[test]
fn a_name_of_an_override_is_not_kept_by_another_item() {
    let document = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\ncomponents:\n  schemas:\n    \
                    A: {type: object, properties: {b: {type: string}, c: {type: string}}}\n    \
                    B: {type: object, properties: {b: {type: string}}}\n";
    let plain = Api::new("overrides", "overrides.yaml").types_only();
    let (_, names, _) = module(plain.clone(), document, None);
    let api = plain
        .overrides(Override::at("/components/schemas/A").name("B"))
        .overrides(Override::at("/components/schemas/A/properties/b").field("c"));
    let (text, _, messages) = module(api, document, Some(&names));
    assert!(item(&text, "struct B").contains("pub c: Option<String>,\n    pub c2: Option<String>"), "{text}");
    assert!(text.contains("pub struct BSchema "), "{text}");
    assert!(!messages.contains("-override]"), "{messages}");
}
