//! The options in the README are those of the code, with their values and defaults.

use std::collections::BTreeSet;
use std::path::Path;

use openapi_bindgen::config::manifest::Manifest;
use openapi_bindgen::{Api, Config, Diagnostics, Output, Sources, generate, render};

const README: &str = include_str!("../../README.md");

/// A row of a table of options.
struct Row {
    key: &'static str,
    values: Vec<&'static str>,
    default: Option<&'static str>,
    methods: Vec<&'static str>,
}

/// Returns the rows of the table whose first column has a heading.
fn rows(heading: &str) -> Vec<Row> {
    let start = README.find(&format!("\n| {heading} | values |")).unwrap_or_else(|| panic!("no table of {heading}"));
    let lines = README[start + 1..].lines().skip(2).take_while(|line| line.starts_with('|'));
    let row = |line: &'static str| {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let [key, values, default, _, methods] = cells[..] else { panic!("a row has five cells: {line}") };
        // A default that depends on something is a sentence, not a value.
        let default = Some(code(default)).filter(|_| default.matches('`').count() == 2 && default.ends_with('`'));
        Row {
            key: code(key)[0],
            values: code(values),
            default: default.map(|default| default[0]),
            methods: code(methods),
        }
    };
    lines.map(row).collect()
}

/// Returns the code spans of a cell.
fn code(cell: &'static str) -> Vec<&'static str> {
    cell.split('`').skip(1).step_by(2).collect()
}

/// A manifest with a line in one of its tables. Places in the other tables do not depend on the line.
fn manifest(table: &str, line: &str) -> String {
    let of = |name: &str| if name == table { line } else { "" };
    let (output, api, limits, rule) = (of("[output]"), of("[[api]]"), of("[limits]"), of("[[diff.ignore]]"));
    let filter = of("include");
    let filter = if filter.is_empty() { String::new() } else { format!("include = {{ {filter} }}") };
    let overrides = of("overrides");
    let at = if overrides.starts_with("at =") { "" } else { "at = \"/components/schemas/A\"," };
    let overrides = if overrides.is_empty() { String::new() } else { format!("overrides = [{{ {at} {overrides} }}]") };
    let folder = if line.starts_with("folder") { "" } else { "folder = \"out\"" };
    let name = if line.starts_with("name =") { "" } else { "name = \"shop\"" };
    let document = if line.starts_with("document") { "" } else { "document = \"shop.yaml\"" };
    let code = if line.starts_with("code =") { "" } else { "code = \"value-added\"" };
    let reason = if line.starts_with("reason =") { "" } else { "reason = \"known\"" };
    let is_rule = table == "[[diff.ignore]]";
    let rule = if is_rule { format!("[[diff.ignore]]\n{code}\n{reason}\n{rule}\n") } else { String::new() };
    let api = format!("[[api]]\n{name}\n{document}\n{api}\n{filter}\n{overrides}\n");
    format!("{api}[output]\n{folder}\n{output}\n[limits]\n{limits}\n{rule}")
}

/// Returns the configuration of a manifest, or the messages about it.
fn read(text: &str) -> Result<String, String> {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    sources.add("bindgen.toml", text);
    match Manifest::read(Path::new(""), &mut sources, &mut diagnostics) {
        Ok(manifest) => Ok(format!("{manifest:?}")),
        Err(_) => Err(render(&diagnostics, &sources, usize::MAX, false)),
    }
}

/// Returns the keys of a table, from the message about an unknown one.
fn known_keys(table: &str) -> BTreeSet<String> {
    let message = read(&manifest(table, "unknown = 1")).unwrap_err();
    let list = message.split("the keys are ").nth(1).unwrap_or_else(|| panic!("{message}"));
    list.lines().next().unwrap().split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The headings of the tables, and where their keys are.
const TABLES: [(&str, &str); 6] = [
    ("`[output]`", "[output]"),
    ("`[[api]]`", "[[api]]"),
    ("`include`, `exclude`", "include"),
    ("`overrides`", "overrides"),
    ("`[limits]`", "[limits]"),
    ("`[[diff.ignore]]`", "[[diff.ignore]]"),
];

#[test]
fn the_readme_lists_the_options_of_a_manifest() {
    for (heading, table) in TABLES {
        let listed: BTreeSet<String> = rows(heading).iter().map(|row| row.key.to_owned()).collect();
        assert_eq!(listed, known_keys(table), "{heading}");
    }
}

#[test]
fn options_have_the_values_and_defaults_that_the_readme_lists() {
    let (mut values, mut defaults) = (0, 0);
    for (heading, table) in TABLES {
        let unset = read(&manifest(table, "")).unwrap();
        for row in rows(heading) {
            let set = |value: &str| read(&manifest(table, &format!("{} = {value}", row.key)));
            for value in &row.values {
                values += 1;
                set(value).unwrap_or_else(|message| panic!("{message}"));
            }
            if let Some(default) = row.default {
                defaults += 1;
                assert_eq!(set(default), Ok(unset.clone()), "`{}` does not default to {default}", row.key);
            }
            let wrong = if row.values.is_empty() { "-1" } else { "\"unknown\"" };
            set(wrong).unwrap_err();
        }
    }
    assert!(values >= 18 && defaults >= 14, "{values} values and {defaults} defaults");
}

#[test]
fn the_toml_of_the_readme_is_valid() {
    let blocks = README.split("\n```toml\n").skip(1).map(|rest| rest.split_once("\n```").unwrap().0);
    let crate_manifest = include_str!("../../generated/Cargo.toml");
    let (mut manifests, mut dependencies) = (0, 0);
    for block in blocks {
        if block.contains("[[api]]") || block.contains("[[diff.ignore]]") {
            let output = if block.contains("[output]") { "" } else { "[output]\nfolder = \"out\"\n" };
            let api =
                if block.contains("[[api]]") { "" } else { "[[api]]\nname = \"shop\"\ndocument = \"shop.yaml\"\n" };
            read(&format!("{output}{api}{block}")).unwrap_or_else(|message| panic!("{message}"));
            manifests += 1;
        } else if let Some(line) = block.lines().find(|line| line.starts_with("product-apis = ")) {
            let features = line.split_once("features = [").map(|(_, rest)| rest.split(']').next().unwrap());
            for feature in features.unwrap().split(',').map(|feature| feature.trim().trim_matches('"')) {
                assert!(crate_manifest.contains(&format!("\n{feature} = [")), "{feature}");
            }
            dependencies += 1;
        } else {
            assert!(block.contains("[build-dependencies]"), "no test covers {block}");
        }
    }
    assert!(manifests >= 3 && dependencies >= 2, "{manifests} manifests and {dependencies} dependencies");
}

#[test]
fn an_api_of_a_crate_is_not_named_like_a_feature_of_the_client() {
    let message = |api: &str, output: Output| {
        let mut sources = Sources::default();
        sources.add("shop.json", r#"{"openapi":"3.1.0","info":{"title":"Shop","version":"1"},"paths":{}}"#);
        let mut diagnostics = Diagnostics::default();
        let config = Config::new([Api::new(api, "shop.json")]).output(output);
        _ = generate(&config, &mut sources, &mut diagnostics);
        render(&diagnostics, &sources, usize::MAX, false)
    };
    assert!(
        message("client", Output::Crate("shop".to_owned())).contains("a cargo feature of the client has this name")
    );
    assert!(!message("shop", Output::Crate("shop".to_owned())).contains("error"));
    assert!(!message("client", Output::default()).contains("error"));
}

#[test]
fn the_readme_lists_the_methods_that_set_options() {
    let builder = include_str!("../../generator/src/config/builder.rs");
    let api = include_str!("../../generator/src/config/api.rs");
    let overrides = include_str!("../../generator/src/config/overrides.rs");
    let ignore = include_str!("../../generator/src/config/ignore.rs");
    let setters = |source: &'static str| {
        let names = source.split("    pub fn ").skip(1).filter_map(|rest| rest.split_once("(mut self"));
        names.map(|(name, _)| name).filter(|name| !name.contains('(')).collect::<BTreeSet<&str>>()
    };
    let listed: BTreeSet<&str> =
        TABLES.iter().flat_map(|(heading, _)| rows(heading)).flat_map(|row| row.methods).collect();
    let methods: BTreeSet<&str> = [builder, api, overrides, ignore].into_iter().flat_map(setters).collect();
    assert!(methods.len() >= 20, "{methods:?}");
    // A document is added as a whole, and so is a rule.
    let is_whole = |method: &str| matches!(method, "api" | "ignore");
    let missing: Vec<_> = methods.iter().filter(|method| !is_whole(method) && !listed.contains(*method)).collect();
    assert!(missing.is_empty(), "the README lacks {missing:?}");
    let unknown: Vec<_> = listed
        .iter()
        .filter(|name| !name.starts_with("--") && !matches!(**name, "new" | "Override::at") && !methods.contains(*name))
        .collect();
    assert!(unknown.is_empty(), "no method is called {unknown:?}");
}
