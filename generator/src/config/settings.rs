//! The options that decide an output, as TOML: those that are not at their defaults, by their keys in `bindgen.toml`.

use std::collections::BTreeMap;

use crate::config::api::{Api, Builders, Filter, Formats, Layout, Numbers, Selection, Semantics};
use crate::config::overrides::Override;
use crate::config::pages::{NextPage, Pages};
use crate::config::run::{Config, Output, Visibility};
use crate::provenance::quoted;

/// Keys, and their values unless they are at their defaults.
type Settings = Vec<(&'static str, Option<String>)>;

impl Api {
    /// Returns the options of the document. Files are not among them: their contents decide.
    pub(crate) fn settings(&self) -> impl Iterator<Item = (String, String)> + use<> {
        let Self {
            name: _,
            document: _,
            source: _,
            source_headers: _,
            overlays: _,
            root: _,
            locations: _,
            formats,
            semantics,
            numbers,
            remotes,
            types_from,
            selection: Selection { include, exclude, types_only },
            builders,
            layout,
            exhaustive,
            required_methods,
            client_headers,
            pages,
            format_types,
            string_type,
            rust_type_extension,
            overrides,
        } = self;
        let remotes = remotes.iter().map(|(uri, file)| {
            // The folder may be that of a machine.
            let name = file.path().file_name().unwrap_or_default().to_string_lossy();
            (quoted(uri), Some(quoted(&name)))
        });
        let pages: Vec<String> = pages.iter().map(print_pages).collect();
        let overrides: Vec<String> = overrides.iter().map(print_override).collect();
        set([
            ("formats", (*formats == Formats::Annotate).then(|| quoted("annotate"))),
            ("semantics", (*semantics == Semantics::JsonSchema).then(|| quoted("json-schema"))),
            ("numbers", (*numbers == Numbers::Exact).then(|| quoted("exact"))),
            ("remotes", table(remotes)),
            ("types_from", texts(types_from)),
            ("include", filter(include)),
            ("exclude", filter(exclude)),
            ("types_only", flag(*types_only)),
            ("builders", builders.map(|builders| quoted(builders_name(builders)))),
            ("layout", (*layout == Layout::Tags).then(|| quoted("tags"))),
            ("exhaustive", flag(*exhaustive)),
            ("required_methods", flag(*required_methods)),
            ("client_headers", texts(client_headers)),
            ("pages", list(pages)),
            ("format_types", map(format_types)),
            ("string_type", string_type.as_deref().map(quoted)),
            ("rust_type_extension", flag(*rust_type_extension)),
            ("overrides", list(overrides)),
        ])
    }
}

impl Config {
    /// Returns the options of the output.
    pub(crate) fn settings(&self) -> impl Iterator<Item = (String, String)> + use<> {
        let Self {
            apis: _,
            limits: _,
            names: _,
            overwrite: _,
            ignore: _,
            manifest: _,
            output,
            features,
            time_library,
            decimal_library,
            dependencies,
        } = self;
        let default = Self { output: output.clone(), ..Self::default() };
        let needed = self.needed_features();
        let features = features.as_ref().filter(|_| needed != default.needed_features());
        set([
            ("visibility", (*output == Output::Modules(Visibility::Crate)).then(|| quoted("pub(crate)"))),
            ("features", features.map(|_| array(needed.iter().map(|feature| quoted(feature.name()))))),
            ("time_library", (*time_library != default.time_library).then(|| quoted(time_library.name()))),
            ("decimal_library", (*decimal_library != default.decimal_library).then(|| quoted(decimal_library.name()))),
            ("dependencies", table(dependencies.iter().map(|(name, value)| (quoted(name), Some(value.clone()))))),
        ])
    }
}

fn set<const N: usize>(settings: [(&'static str, Option<String>); N]) -> impl Iterator<Item = (String, String)> {
    settings.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)))
}

fn builders_name(builders: Builders) -> &'static str {
    match builders {
        Builders::None => "none",
        Builders::Requests => "requests",
        Builders::All => "all",
    }
}

fn filter(filter: &Filter) -> Option<String> {
    let Filter { paths, tags, operations, schemas } = filter;
    table_of(vec![
        ("paths", texts(paths)),
        ("tags", texts(tags)),
        ("operations", texts(operations)),
        ("schemas", texts(schemas)),
    ])
}

fn print_pages(pages: &Pages) -> String {
    let Pages { operations, items, next, location: _ } = pages;
    let mut settings: Settings = vec![("operations", texts(operations)), ("items", Some(quoted(items)))];
    match next {
        NextPage::Page(name) => settings.push(("page", Some(quoted(name)))),
        NextPage::Offset(name) => settings.push(("offset", Some(quoted(name)))),
        NextPage::Cursor { parameter, next } => {
            settings.extend([("cursor", Some(quoted(parameter))), ("next", Some(quoted(next)))]);
        }
        NextPage::HeaderCursor { parameter, header } => {
            settings.extend([("cursor", Some(quoted(parameter))), ("next_header", Some(quoted(header)))]);
        }
        NextPage::Url(pointer) => settings.push(("next_url", Some(quoted(pointer)))),
        NextPage::Link => settings.push(("link", flag(true))),
    }
    table_of(settings).unwrap_or_default()
}

fn print_override(one: &Override) -> String {
    let Override {
        at,
        name,
        field,
        variants,
        docs,
        rust_type,
        derives,
        attributes,
        keep_unknown_values,
        keep_additional_properties,
        directions,
        location: _,
    } = one;
    let text = |text: &Option<String>| text.as_deref().map(quoted);
    let settings = vec![
        ("at", Some(quoted(at))),
        ("name", text(name)),
        ("field", text(field)),
        ("variants", map(variants)),
        ("docs", text(docs)),
        ("type", text(rust_type)),
        ("derives", texts(derives)),
        ("attributes", texts(attributes)),
        ("keep_unknown_values", keep_unknown_values.map(|keep| keep.to_string())),
        ("keep_additional_properties", keep_additional_properties.map(|keep| keep.to_string())),
        ("directions", directions.map(|directions| quoted(directions.name()))),
    ];
    table_of(settings).unwrap_or_default()
}

fn flag(value: bool) -> Option<String> {
    value.then(|| "true".to_owned())
}

fn texts(texts: &[String]) -> Option<String> {
    list(texts.iter().map(|text| quoted(text)))
}

/// Returns an array, unless it is empty.
fn list(items: impl IntoIterator<Item = String>) -> Option<String> {
    let mut items = items.into_iter().peekable();
    items.peek().is_some().then(|| array(items))
}

fn array(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", items.into_iter().collect::<Vec<_>>().join(", "))
}

fn map(members: &BTreeMap<String, String>) -> Option<String> {
    table(members.iter().map(|(key, value)| (quoted(key), Some(quoted(value)))))
}

fn table_of(settings: Settings) -> Option<String> {
    table(settings.into_iter().map(|(key, value)| (key.to_owned(), value)))
}

/// Returns an inline table, unless it is empty.
fn table(members: impl IntoIterator<Item = (String, Option<String>)>) -> Option<String> {
    let members = members.into_iter().filter_map(|(key, value)| Some(format!("{key} = {}", value?)));
    let members = members.collect::<Vec<_>>().join(", ");
    (!members.is_empty()).then(|| format!("{{ {members} }}"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use crate::config::keys::{API, OUTPUT};
    use crate::config::{Builder, Config};
    use crate::diagnostics::{Diagnostics, render};
    use crate::source::Sources;

    /// Every key that decides an output, each with another value than its default.
    const API_OPTIONS: &str = r#"formats = "annotate"
semantics = "json-schema"
numbers = "exact"
remotes = { "https://example.com/money.json" = "money.json" }
types_from = ["common"]
types_only = true
builders = "all"
layout = "tags"
exhaustive = true
required_methods = true
client_headers = ["X-\"Tenant\"", "é"]
pages = [{ operations = ["list*"], items = "/data", cursor = "after", next = "/meta/next" }, { operations = ["all"], items = "", link = true }]
format_types = { "date-time" = "crate::Timestamp" }
string_type = "std::sync::Arc<str>"
rust_type_extension = true
overrides = [{ at = "/components/schemas/Product", name = "Article", variants = { "a" = "B" }, derives = ["Eq"], keep_unknown_values = false, directions = "merge" }]
include = { paths = ["/products*"], tags = ["Products"], operations = ["createProduct"], schemas = ["Product*"] }
exclude = { tags = ["Beta\\"] }
"#;

    const OUTPUT_OPTIONS: &str = "features = [\"client\", \"blocking\"]\ntime_library = \"chrono\"\ndecimal_library = \"bigdecimal\"\ndependencies = { \"my-types\" = \"1\" }\n";

    fn config(output: &str, api: &str) -> Config {
        let text = format!("[output]\nfolder = \"o\"\n{output}\n[[api]]\nname = \"a\"\ndocument = \"a.yaml\"\n{api}");
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
        sources.add("bindgen.toml", text);
        let config = Builder::from_manifest("bindgen.toml").config(&mut sources, &mut diagnostics);
        config.unwrap_or_else(|_| panic!("{}", render(&diagnostics, &sources, usize::MAX, false)))
    }

    fn lines(settings: impl IntoIterator<Item = (String, String)>) -> BTreeMap<String, String> {
        settings.into_iter().collect()
    }

    fn expected(text: &str) -> BTreeMap<String, String> {
        lines(text.lines().filter_map(|line| line.split_once(" = ")).map(|(key, value)| (key.into(), value.into())))
    }

    #[test]
    fn options_are_printed_as_they_are_written_in_the_manifest() {
        let config = config(&format!("crate = \"shop-api\"\n{OUTPUT_OPTIONS}"), API_OPTIONS);
        assert_eq!(lines(config.apis[0].settings()), expected(API_OPTIONS));
        assert_eq!(lines(config.settings()), expected(OUTPUT_OPTIONS));
        // What the contents of files decide, where they are, and what decides nothing.
        let others = ["name", "document", "source", "source_headers", "overlays", "root"];
        for key in API.iter().filter(|key| !others.contains(key)) {
            assert!(API_OPTIONS.lines().any(|line| line.starts_with(&format!("{key} = "))), "{key} is not printed");
        }
        for key in OUTPUT.iter().filter(|key| !["folder", "crate", "names", "overwrite", "visibility"].contains(key)) {
            assert!(OUTPUT_OPTIONS.contains(&format!("{key} = ")), "{key} is not printed");
        }
    }

    #[test]
    fn options_at_their_defaults_are_not_printed() {
        let modules = config("visibility = \"pub\"\nfeatures = []\n", "formats = \"assert\"\nlayout = \"file\"\n");
        assert_eq!((lines(modules.apis[0].settings()), lines(modules.settings())), Default::default());
        let hidden = config("visibility = \"pub(crate)\"\n", "");
        assert_eq!(lines(hidden.settings()), expected("visibility = \"pub(crate)\""));
        let all = "features = [\"blocking\", \"http\", \"tower\", \"reqwest\", \"ureq\", \"tracing\", \"standard-webhooks\", \"proptest\"]\n";
        assert_eq!(lines(config(&format!("crate = \"shop-api\"\n{all}"), "").settings()), BTreeMap::new());
    }
}
