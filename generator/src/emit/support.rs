//! The support code of an output: the source files of the crate `openapi-bindgen-support` that it needs.
//!
//! Files are copied verbatim, except for those that declare the modules of others, which are pruned to the files of the output.

use std::collections::BTreeSet;

use openapi_bindgen_support::sources::{self, DEPENDENCIES, FEATURES, FILES};

use super::client::Clients;
use super::imports::{declares_modules, file, imports};
use super::prune::Pruner;
use crate::config::{Config, DecimalLibrary, Feature, TimeLibrary};
use crate::ir::{BodyContents, Check, Encoding, Format, Module, Type, TypeBody};
use crate::pattern::Engine;
use crate::schema::Keyword;
use crate::schema::format::checked;

/// The parts of the support code that an output needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Needs {
    /// The paths of the files without their extension, with those that they import.
    files: BTreeSet<&'static str>,
    /// Whether an API sends webhooks or callbacks.
    has_events: bool,
}

/// The files of every output, beside those that they import: the model of all types, and the keywords of nearly every schema.
const ROOTS: [&str; 8] = [
    "lib",
    "__private",
    "model",
    "object",
    "keywords/items",
    "keywords/properties",
    "keywords/references",
    "pattern/any",
];

/// The docs of the module `support` of an output.
const ROOT_DOCS: &str = " The support code that the generated types share.";

/// Returns the file of a typed check; `None` if it is in every output.
fn check_file(check: &Check) -> Option<&'static str> {
    match check {
        Check::Count(keyword, _) | Check::Number(keyword, _) | Check::Flag(keyword) => keyword.support_file(),
        Check::Pattern(_) => Keyword::Pattern.support_file(),
        Check::Format(_) => Keyword::Format.support_file(),
        Check::Constant(_) | Check::Bool(..) | Check::Text(..) | Check::OneOf(_) => Some("keywords/constants"),
        Check::Integer => Some("exact"),
        Check::Finite => Some("amount"),
    }
}

/// Returns the file of the type of a format, in the libraries of a configuration; `None` if it is that of the format.
fn library_file(format: Format, config: &Config) -> Option<&'static str> {
    match format {
        Format::Date | Format::DateTime | Format::LocalDateTime | Format::LocalTime => {
            Some(match config.time_library {
                TimeLibrary::Jiff => "libraries/jiff",
                TimeLibrary::Chrono => "libraries/chrono",
                TimeLibrary::Time => "libraries/time",
            })
        }
        Format::Decimal => Some(match config.decimal_library {
            DecimalLibrary::RustDecimal => "libraries/rust_decimal",
            DecimalLibrary::BigDecimal => "libraries/bigdecimal",
        }),
        Format::Char | Format::Ipv4 | Format::Ipv6 | Format::Uri | Format::Uuid => None,
    }
}

impl Needs {
    /// Returns the needs of one module.
    pub fn of(module: &Module, config: &Config) -> Self {
        let mut needs = Self { has_events: !module.receivers.is_empty(), ..Self::none() };
        needs.schemas(module);
        for pattern in &module.patterns {
            needs.add(match pattern.engine {
                Engine::Plain(_) => "pattern/plain",
                Engine::Linear(_) => "pattern/linear",
                Engine::Backtracking(..) => "pattern/backtracking",
            });
        }
        module.shapes(&mut |shape| {
            needs.ty(&shape.ty, config);
            needs.add_if(shape.ty.holds_floats(), "json_float");
            for check in &shape.checks {
                check_file(check).into_iter().for_each(|file| needs.add(file));
                if let Check::Format(format) = check {
                    needs.format(format);
                }
            }
        });
        for def in &module.types {
            if let TypeBody::Enum(body) = &def.body {
                needs.add(if body.number.is_some() { "numeric_enum" } else { "enumeration" });
            }
        }
        needs.add_if(module.types.iter().any(|def| matches!(def.body, TypeBody::Union(_))), "union");
        needs.add_if(module.exact_json && module.has_plain_json(), "json_value");
        let is_tagged = module.types.iter().any(|def| match &def.body {
            TypeBody::Union(union) => union.alternatives.iter().any(|alternative| alternative.is_tagged),
            TypeBody::Struct(_) | TypeBody::Enum(_) | TypeBody::Newtype(_) | TypeBody::Alias(_) => false,
        });
        needs.add_if(is_tagged, "tagged");
        let operations =
            !module.operations.is_empty() || !module.security_schemes.is_empty() || !module.servers.is_empty();
        needs.add_if(operations, "operation");
        let responses = module.operations.iter().flat_map(|operation| &operation.responses);
        let contents = module.operations.iter().filter_map(|operation| operation.body.as_ref());
        let mut contents = contents.flat_map(|body| body.contents.iter());
        let forms = contents.any(|content| matches!(content.encoding, Encoding::Form | Encoding::Multipart));
        needs.add_if(forms, "form");
        needs.add_if(responses.clone().any(|response| response.headers.is_some()), "header");
        let mut bodies = responses.flat_map(|response| &response.body);
        needs.add_if(bodies.any(|body| matches!(body, BodyContents::Choice(..))), "contents");
        let streams = module.client.iter().flat_map(|client| &client.streams);
        streams.for_each(|streamed| needs.ty(&streamed.item, config));
        needs.add_if(!module.given_types.is_empty(), "given");
        needs.add_if(module.given_types.iter().any(|given| given.is_text), "value_checker");
        needs.add_if(module.has_secrets(), "secret");
        let mut types = module.types.iter();
        needs.add_if(types.any(|def| !def.evaluated && !def.checked_others().is_empty()), "other_direction");
        needs
    }

    /// Returns the needs of an output without types.
    pub fn none() -> Self {
        let mut needs = Self { files: BTreeSet::new(), has_events: false };
        ROOTS.into_iter().for_each(|file| needs.add(file));
        needs
    }

    /// Returns the needs of an output of both.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.files.extend(other.files);
        self.has_events |= other.has_events;
        self
    }

    /// Adds the needs of some features.
    #[must_use]
    pub fn with_features(mut self, features: &[Feature]) -> Self {
        let sources = features.iter().filter_map(|feature| feature_source(*feature));
        sources.flat_map(|source| source.files).for_each(|file| self.add(file));
        let is_served = features.contains(&Feature::Axum);
        self.add_if(is_served && self.has("form"), "service/multipart");
        self.add_if(is_served && self.has_events, "service/events");
        if features.contains(&Feature::Arbitrary) {
            self.add("instance/made");
            self.add_if(self.has("operation"), "instance/messages");
        }
        self
    }

    /// Returns whether the output has a file.
    pub fn has(&self, file: &str) -> bool {
        self.files.contains(file)
    }

    /// Adds a file, and those that it imports.
    fn add(&mut self, file: &str) {
        if self.has(file) {
            return;
        }
        let source = FILES.iter().find(|(path, _)| path.strip_suffix(".rs") == Some(file));
        let Some((path, text)) = source else { return };
        self.files.insert(stem(path));
        imports(path, text).into_iter().for_each(|path| self.add(stem(path)));
        // The module around it declares it.
        if let Some((folder, _)) = path.rsplit_once('/') {
            self.add(&format!("{folder}/mod"));
        }
    }

    fn add_if(&mut self, needed: bool, file: &str) {
        if needed {
            self.add(file);
        }
    }

    /// Returns whether the output has the item at a path of the support code.
    fn has_item(&self, path: &[&str]) -> bool {
        // An item is in the file with the longest path.
        let owner = (1..=path.len()).rev().find_map(|length| file(&path[..length].join("/")));
        path.is_empty() || owner.is_some_and(|path| self.has(stem(path)))
    }

    /// Returns the crates that the output needs beside `serde` and `serde_json` with some of its features. Without them, only formats and
    /// patterns use others.
    pub fn crates(&self, features: &[Feature]) -> BTreeSet<&'static str> {
        let texts = FILES.iter().filter(|(path, _)| uses_crates(path) && self.has(stem(path)));
        let texts: Vec<&str> = texts.map(|(_, text)| *text).collect();
        DEPENDENCIES
            .iter()
            .map(|(name, _)| *name)
            .filter(|name| texts.iter().any(|text| names_crate(text, name)))
            .chain(
                features
                    .iter()
                    .filter_map(|feature| feature_source(*feature))
                    .flat_map(|source| source.crates)
                    .copied(),
            )
            .collect()
    }

    fn ty(&mut self, ty: &Type, config: &Config) {
        match ty {
            Type::Format(format) => {
                self.format(format.name());
                library_file(*format, config).into_iter().for_each(|file| self.add(file));
            }
            Type::DecimalNumber => self.ty(&Type::Format(Format::Decimal), config),
            Type::Nullable(inner) => {
                self.add("nullable");
                self.ty(inner, config);
            }
            // The type may have checks of its own.
            Type::Named(_) | Type::Boxed(_) => self.add("value_checker"),
            Type::Tuple(_) => self.add("tuple"),
            Type::Null => self.add("null"),
            Type::Number => self.add("exact"),
            Type::File => self.add("form"),
            Type::List(item) if item.ty.is_file() => self.add("form"),
            Type::Bool
            | Type::Integer(_)
            | Type::Float
            | Type::Text
            | Type::Bytes
            | Type::Given(_)
            | Type::Json
            | Type::List(_)
            | Type::Map(_) => {}
        }
    }

    fn format(&mut self, name: &str) {
        if let Some(format) = checked(name) {
            self.add("keywords/format");
            self.add(&format!("formats/{}", format.replace('-', "_")));
        }
    }

    /// Adds the files that the evaluator needs for the schemas of a module: those of their keywords and formats.
    fn schemas(&mut self, module: &Module) {
        // A format brings its file if it is one that can be checked.
        let keywords = module.keywords.iter().filter(|keyword| **keyword != Keyword::Format);
        keywords.filter_map(|keyword| keyword.support_file()).for_each(|file| self.add(file));
        module.formats.iter().for_each(|format| self.format(format));
    }
}

/// Returns whether a file of the support code may use a crate beside `serde` and `serde_json`.
fn uses_crates(path: &str) -> bool {
    const FOLDERS: [&str; 3] = ["formats/", "libraries/", "pattern/"];
    FOLDERS.iter().any(|folder| path.starts_with(folder)) && !declares_modules(path)
}

/// Returns whether a file contains a path into a crate.
fn names_crate(text: &str, name: &str) -> bool {
    let path = format!("{}::", name.replace('-', "_"));
    // A module may have the name of a crate.
    let is_start = |at: usize| {
        let before = text[..at].strip_suffix("::").unwrap_or(&text[..at]);
        !before.ends_with(|c: char| c.is_alphanumeric() || c == '_')
    };
    text.match_indices(&path).any(|(at, _)| is_start(at))
}

/// Returns the path of a file without its extension.
fn stem(path: &'static str) -> &'static str {
    path.strip_suffix(".rs").unwrap_or(path)
}

/// Returns the files and the crates of a feature.
pub fn feature_source(feature: Feature) -> Option<&'static sources::Feature> {
    FEATURES.iter().find(|source| source.name == feature.name())
}

/// Returns the files of the support code for an output, by path below its folder.
///
/// # Errors
///
/// If a file is not Rust, which is a bug of the support crate.
pub fn support_files(needs: &Needs, clients: &Clients) -> Result<Vec<(String, String)>, syn::Error> {
    let has = |path: &[&str]| needs.has_item(path);
    let pruner = Pruner { has: &has, clients };
    let mut files = Vec::new();
    for (path, text) in FILES.iter().filter(|(path, _)| needs.has(stem(path))) {
        let (path, text) = match stem(path).rsplit_once('/') {
            None if *path == "lib.rs" => ("mod.rs", pruner.prune(text, &[], Some(ROOT_DOCS))?),
            Some((folder, "mod")) => (*path, pruner.prune(text, &[folder], None)?),
            None if declares_modules(path) => (*path, pruner.prune(text, &[stem(path)], None)?),
            None | Some(_) => (*path, (*text).to_owned()),
        };
        files.push((path.to_owned(), text));
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use openapi_bindgen_support::sources;

    use super::{
        Clients, Config, DecimalLibrary, Feature, Format, Keyword, Needs, ROOTS, TimeLibrary, Type, declares_modules,
        feature_source, names_crate, support_files, uses_crates,
    };
    use crate::ir::reserved;
    use crate::schema::format::all_checked;

    /// Returns the needs of an output that has every file.
    fn everything() -> Needs {
        let mut needs = Needs::none();
        sources::FILES.iter().for_each(|(path, _)| needs.add(path.trim_end_matches(".rs")));
        needs
    }

    fn all_features() -> Clients {
        Clients { features: Feature::ALL.to_vec(), are_optional: false }
    }

    #[test]
    fn every_feature_names_source_files_and_crates_of_outputs() {
        let is_source = |file: &str| sources::FILES.iter().any(|(path, _)| path.strip_suffix(".rs") == Some(file));
        let is_known = |name: &str| sources::DEPENDENCIES.iter().any(|(known, _)| *known == name);
        for feature in Feature::ALL {
            let source = feature_source(*feature).unwrap();
            assert!(source.files.iter().all(|file| is_source(file)), "{source:?}");
            assert!(source.crates.iter().all(|name| is_known(name)), "{source:?}");
            assert_eq!(Feature::from_name(source.name), Some(*feature));
        }
        assert_eq!(sources::FEATURES.len(), Feature::ALL.len());
    }

    #[test]
    fn no_file_of_a_module_is_named_like_a_module_that_it_imports() {
        let modules = sources::FILES.iter().map(|(path, _)| path.split(['/', '.']).next().unwrap());
        for name in modules.filter(|name| *name != "lib") {
            assert!(reserved::FILES.contains(&name), "{name}");
        }
    }

    #[test]
    fn an_output_that_needs_everything_has_every_source_file() {
        let files = support_files(&everything(), &all_features()).unwrap();
        let written: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        let mut sources: Vec<&str> =
            sources::FILES.iter().map(|(path, _)| if *path == "lib.rs" { "mod.rs" } else { path }).collect();
        sources.sort_unstable();
        assert_eq!(written, sources);
    }

    #[test]
    fn an_output_that_needs_everything_has_the_modules_of_the_crate() {
        let files = support_files(&everything(), &all_features()).unwrap();
        for (path, text) in sources::FILES.iter().filter(|(path, _)| path.ends_with("mod.rs") || *path == "lib.rs") {
            let path = if *path == "lib.rs" { "mod.rs" } else { path };
            let (_, written) = files.iter().find(|(written, _)| written == path).unwrap();
            let mut expected = syn::parse_file(text).unwrap();
            let mut written = syn::parse_file(written).unwrap();
            expected.items.retain(|item| {
                let no_output_has_it =
                    |name: &syn::Ident| ["described", "evaluator", "sources", "tests"].iter().any(|own| name == own);
                !matches!(item, syn::Item::Mod(item) if no_output_has_it(&item.ident))
            });
            for item in &mut expected.items {
                if let syn::Item::Mod(syn::ItemMod { attrs, .. }) | syn::Item::Use(syn::ItemUse { attrs, .. }) = item {
                    attrs.retain(|attribute| !attribute.path().is_ident("cfg"));
                }
            }
            expected.attrs.clear();
            written.attrs.clear();
            assert_eq!(prettyplease::unparse(&written), prettyplease::unparse(&expected), "{path}");
        }
    }

    #[test]
    fn a_file_comes_with_all_files_that_it_imports() {
        let mut needs = Needs::none();
        assert!(!needs.has("union") && !needs.has("formats/time") && !needs.has("formats/mod"));
        needs.add("union");
        assert!(needs.has("buffer") && needs.has("keywords/choices") && needs.has("keywords/matches"));
        needs.format("date-time");
        assert!(needs.has("formats/time") && needs.has("formats/mod") && !needs.has("verbatim"));
        assert!(needs.crates(&[]).is_empty());
        needs.ty(&Type::Format(Format::DateTime), &Config::default());
        assert!(needs.has("libraries/mod") && needs.has("verbatim"));
    }

    #[test]
    fn a_type_of_a_library_brings_its_crate_alone() {
        let time = |library| Config { time_library: library, ..Config::default() };
        let decimal = |library| Config { decimal_library: library, ..Config::default() };
        for (ty, config, name) in [
            (Type::Format(Format::Date), Config::default(), "jiff"),
            (Type::Format(Format::DateTime), time(TimeLibrary::Chrono), "chrono"),
            (Type::Format(Format::LocalTime), time(TimeLibrary::Time), "time"),
            (Type::DecimalNumber, Config::default(), "rust_decimal"),
            (Type::Format(Format::Uuid), Config::default(), "uuid"),
            (Type::Format(Format::Uri), Config::default(), "iri-string"),
            (Type::Format(Format::Decimal), decimal(DecimalLibrary::BigDecimal), "bigdecimal"),
        ] {
            let mut needs = Needs::none();
            needs.ty(&ty, &config);
            assert_eq!(needs.crates(&[]).into_iter().collect::<Vec<_>>(), [name]);
        }
    }

    #[test]
    fn every_keyword_and_format_names_a_source_file() {
        let is_source = |file: &str| sources::FILES.iter().any(|(path, _)| path.strip_suffix(".rs") == Some(file));
        for keyword in Keyword::ALL {
            assert!(keyword.support_file().is_none_or(is_source), "{keyword}");
        }
        for format in all_checked() {
            assert!(is_source(&format!("formats/{}", format.replace('-', "_"))), "{format}");
        }
        assert!(ROOTS.into_iter().all(is_source));
    }

    #[test]
    fn only_formats_patterns_and_features_use_crates() {
        let others = sources::FILES.iter().filter(|(path, _)| {
            !uses_crates(path)
                && !declares_modules(path)
                && !path.starts_with("client/")
                && !path.starts_with("service/")
                && !path.starts_with("instance/")
        });
        for (path, text) in others {
            let used = sources::DEPENDENCIES.iter().find(|(name, _)| names_crate(text, name));
            assert_eq!(used, None, "{path}");
        }
    }

    #[test]
    fn an_output_that_needs_nothing_has_no_engine_no_format_and_no_operation() {
        let files = support_files(&Needs::none(), &Clients::default()).unwrap();
        let has = |path: &str| files.iter().any(|(written, _)| written == path);
        assert!(has("mod.rs") && has("pattern/mod.rs") && has("keywords/types.rs"));
        assert!(!has("formats/mod.rs") && !has("pattern/plain.rs") && !has("operation.rs"));
        let (_, root) = files.iter().find(|(path, _)| path == "mod.rs").unwrap();
        assert!(!root.contains("Operation") && !root.contains("cfg") && !root.contains("sources"), "{root}");
    }
}
