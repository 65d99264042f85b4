//! The support code: which of its files an output needs, and the module that binds them together.
//!
//! The files lie in `templates/support` and go into outputs as they stand.

use std::collections::BTreeSet;

use super::modules::{self, unparse};
use crate::document::node::Node;
use crate::ir::{Check, Module, Type, TypeBody};
use crate::pattern::Engine;
use crate::schema::Keyword;
use crate::schema::format::{CHECKED, Checked, checked};
use crate::spec::Encoding;

/// What the outputs of some modules need of the support code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Formats that are checked.
    pub(super) formats: BTreeSet<&'static str>,
    /// Files of the support code that not every output has, by name.
    parts: BTreeSet<&'static str>,
}

/// A file of the support code, and what is taken from it.
pub(super) struct Row {
    pub(super) name: &'static str,
    /// Its text; a folder has files of its own.
    text: Option<&'static str>,
    pub(super) public: bool,
    pub(super) exports: &'static [&'static str],
    when: When,
}

/// Which outputs have a file.
enum When {
    Always,
    /// Those that need it; then they need others, too.
    Needed(&'static [&'static str]),
}

use When::{Always, Needed};

macro_rules! text {
    ($($path:literal),+) => {
        include_str!(concat!("../../templates/support/", $($path,)+ ".rs"))
    };
}

/// A row of a table: which outputs have it, whether it is public, its name, and what is taken from it.
macro_rules! row {
    ($when:expr, folder $name:literal, $public:literal, $exports:expr) => {
        Row { name: $name, text: None, public: $public, exports: &$exports, when: $when }
    };
    ($when:expr, keyword $name:literal, $exports:expr) => {
        Row { name: $name, text: Some(text!("keywords/", $name)), public: false, exports: &$exports, when: $when }
    };
    ($when:expr, $name:literal, $public:literal, $exports:expr) => {
        Row { name: $name, text: Some(text!($name)), public: $public, exports: &$exports, when: $when }
    };
}

/// The modules of the support code.
#[rustfmt::skip]
static MODULES: [Row; 31] = [
    row!(Needed(&["at"]), "amount", false, ["Amount", "Numeric"]),
    row!(Needed(&[]), "at", false, ["At", "Checked", "Optional", "Valid"]),
    row!(Needed(&[]), "buffer", false, []),
    row!(Always, "checker", false, ["Checker"]),
    row!(Needed(&["at", "values"]), "enumeration", true, ["Enumeration", "ParseEnumError", "UnknownValue"]),
    row!(Always, "evaluate", false, []),
    row!(Needed(&["amount"]), "exact", false, []),
    row!(Needed(&["at"]), "float", false, ["Plain"]),
    row!(Needed(&["at", "operation"]), "form", true, []),
    row!(Needed(&[]), folder "formats", false, []),
    row!(Needed(&[]), "header", true, []),
    row!(Always, "json", false, ["ReadError"]),
    row!(Always, folder "keywords", false, []),
    row!(Always, "model", false, ["Error", "Model", "Schema"]),
    row!(Needed(&["at"]), "nullable", false, ["Nullable"]),
    row!(Always, "number", false, ["Number", "ParseNumberError"]),
    row!(Always, "object", true, ["Deserialize", "Map", "Members", "Object", "Serialize", "Serializer", "Writer"]),
    row!(Needed(&["parameter", "request", "security", "server", "style"]), "operation", true, ["Operation", "ResponseError"]),
    row!(Needed(&[]), "parameter", true, ["Location", "Parameter", "Serialization", "Style"]),
    row!(Always, folder "pattern", true, []),
    row!(Needed(&[]), "request", false, ["Request", "RequestError", "RequestWriter"]),
    row!(Always, "schema", false, ["Schemas"]),
    row!(Needed(&[]), "secret", false, ["Secret"]),
    row!(Needed(&[]), "security", true, ["Scheme", "SecurityKind", "SecurityScheme"]),
    row!(Needed(&[]), "server", true, ["Server", "ServerError"]),
    row!(Needed(&[]), "style", false, []),
    row!(Always, "text", false, []),
    row!(Needed(&["at"]), "tuple", false, []),
    row!(Needed(&["at", "buffer", "choices"]), "union", true, []),
    row!(Needed(&[]), "verbatim", false, ["Format", "FormatError", "Verbatim"]),
    row!(Always, "violation", false, ["Violation", "Violations"]),
];

/// The files of the keywords, each with what reads it from a schema, and what they share. What hardly a schema is without
/// comes always.
#[rustfmt::skip]
static KEYWORDS: [Row; 22] = [
    row!(Needed(&[]), keyword "all_of", ["read"]),
    row!(Needed(&["count", "matches"]), keyword "choices", ["read"]),
    row!(Needed(&["matches"]), keyword "conditions", ["read"]),
    row!(Needed(&["amount", "values"]), keyword "constants", []),
    row!(Needed(&["matches"]), keyword "contains", ["read"]),
    row!(Needed(&[]), keyword "count", []),
    row!(Needed(&[]), keyword "dynamic", ["read"]),
    row!(Needed(&["at", "formats"]), keyword "format", ["read"]),
    row!(Always, keyword "items", ["read"]),
    row!(Needed(&["at", "count"]), keyword "length", ["read"]),
    row!(Needed(&["amount"]), keyword "limits", ["read"]),
    row!(Needed(&[]), keyword "matches", []),
    row!(Needed(&["limits"]), keyword "multiple_of", ["read"]),
    row!(Needed(&["at"]), keyword "pattern", ["read"]),
    row!(Always, keyword "properties", ["read"]),
    row!(Needed(&[]), keyword "property_names", ["read"]),
    row!(Always, keyword "references", ["read"]),
    row!(Needed(&["at", "count"]), keyword "sizes", ["read"]),
    row!(Always, keyword "types", ["read"]),
    row!(Needed(&["matches"]), keyword "unevaluated", ["read"]),
    row!(Needed(&["at"]), keyword "unique_items", ["read"]),
    row!(Needed(&[]), keyword "values", ["read"]),
];

/// The file of a typed check.
fn check_file(check: &Check) -> &'static str {
    match check {
        Check::MinLength(_) | Check::MaxLength(_) => "length",
        Check::Pattern(_) => "pattern",
        Check::Format(_) => "format",
        Check::Minimum(_) | Check::Maximum(_) | Check::ExclusiveMinimum(_) | Check::ExclusiveMaximum(_) => "limits",
        Check::MultipleOf(_) => "multiple_of",
        Check::Constant(_) | Check::OneOf(_) => "constants",
        Check::Integer => "exact",
        Check::Finite => "amount",
        Check::MinItems(_) | Check::MaxItems(_) | Check::MinProperties(_) | Check::MaxProperties(_) => "sizes",
        Check::UniqueItems => "unique_items",
    }
}

impl Needs {
    /// What one module needs.
    pub fn of(module: &Module) -> Self {
        let mut needs = Self::default();
        needs.schemas(&module.schemas);
        for pattern in &module.patterns {
            needs.part(match pattern.engine {
                Engine::Plain(_) => "plain",
                Engine::Linear(_) => "linear",
                Engine::Backtracking(_) => "backtracking",
            });
        }
        module.shapes(&mut |shape| {
            needs.ty(&shape.ty);
            needs.part_if(shape.ty.holds_floats(), "float");
            for check in &shape.checks {
                needs.part(check_file(check));
                if let Check::Format(format) = check {
                    needs.format(format);
                }
            }
        });
        needs.part_if(module.types.iter().any(|def| matches!(def.body, TypeBody::Enum(_))), "enumeration");
        needs.part_if(module.types.iter().any(|def| matches!(def.body, TypeBody::Union(_))), "union");
        let operations =
            !module.operations.is_empty() || !module.security_schemes.is_empty() || !module.servers.is_empty();
        needs.part_if(operations, "operation");
        let responses = module.operations.iter().flat_map(|operation| &operation.responses);
        let contents = module.operations.iter().filter_map(|operation| operation.body.as_ref());
        let mut contents = contents.flat_map(|body| body.contents.iter());
        let forms = contents.any(|content| matches!(content.encoding, Encoding::Form | Encoding::Multipart));
        needs.part_if(forms, "form");
        needs.part_if(responses.into_iter().any(|response| response.headers.is_some()), "header");
        needs.part_if(module.has_secrets(), "secret");
        needs
    }

    /// What both need.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.formats.extend(other.formats);
        self.parts.extend(other.parts);
        self
    }

    pub(super) fn has(&self, part: &str) -> bool {
        self.parts.contains(part)
    }

    /// Takes a file, and what it needs itself.
    fn part(&mut self, name: &'static str) {
        if !self.parts.insert(name) {
            return;
        }
        let row = KEYWORDS.iter().chain(&MODULES).find(|row| row.name == name);
        if let Some(Row { when: Needed(others), .. }) = row {
            others.iter().for_each(|name| self.part(name));
        }
    }

    fn part_if(&mut self, needed: bool, name: &'static str) {
        if needed {
            self.part(name);
        }
    }

    /// The modules of the support code.
    pub(super) fn modules(&self) -> impl Iterator<Item = &'static Row> {
        self.rows(&MODULES)
    }

    /// The files of the keywords.
    pub(super) fn keywords(&self) -> impl Iterator<Item = &'static Row> {
        self.rows(&KEYWORDS)
    }

    fn rows(&self, rows: &'static [Row]) -> impl Iterator<Item = &'static Row> {
        rows.iter().filter(|row| matches!(row.when, Always) || self.has(row.name))
    }

    /// The crates beside `serde` and `serde_json`.
    pub fn crates(&self) -> BTreeSet<&'static str> {
        let crates = self.checked().flat_map(|format| format.crates.iter().copied());
        let engines = [("linear", "regex-lite"), ("backtracking", "regress")];
        let engines = engines.into_iter().filter(|(part, _)| self.has(part)).map(|(_, name)| name);
        crates.chain(engines).collect()
    }

    fn checked(&self) -> impl Iterator<Item = &'static Checked> {
        CHECKED.iter().filter(|format| self.formats.contains(format.name))
    }

    fn ty(&mut self, ty: &Type) {
        match ty {
            Type::Format(format) => self.format(format.name()),
            Type::DecimalNumber => self.format("decimal"),
            Type::Nullable(inner) => {
                self.part("nullable");
                self.ty(inner);
            }
            // It may have checks of its own.
            Type::Named(_) | Type::Boxed(_) => self.part("at"),
            Type::Tuple(_) => self.part("tuple"),
            Type::Number => self.part("exact"),
            Type::File => self.part("form"),
            Type::List(item) if item.ty.is_file() => self.part("form"),
            _ => {}
        }
    }

    fn format(&mut self, name: &str) {
        if let Some(format) = checked(name) {
            self.part("format");
            self.formats.insert(format.name);
            self.formats.extend(format.needs);
            format.parts.iter().for_each(|part| self.part(part));
        }
    }

    /// What the evaluator needs for schemas: their keywords, and formats that no type has.
    fn schemas(&mut self, node: &Node) {
        let Node::Object(schema) = node else {
            if let Node::Array(schemas) = node {
                schemas.iter().for_each(|schema| self.schemas(schema));
            }
            return;
        };
        for (name, value) in schema {
            // A format brings its file if it is one that can be checked.
            let keyword = Keyword::from_name(name).filter(|keyword| *keyword != Keyword::Format);
            if let Some(file) = keyword.and_then(Keyword::support_file) {
                self.part(file);
            }
            match (name.as_str(), value) {
                ("format", Node::String(format)) => self.format(format),
                ("enum" | "const", _) => {}
                ("$defs" | "properties" | "patternProperties" | "dependentSchemas", Node::Object(schemas)) => {
                    schemas.iter().for_each(|(_, schema)| self.schemas(schema));
                }
                (_, value) => self.schemas(value),
            }
        }
    }
}

/// The files of the support code, by path below its folder.
///
/// # Errors
///
/// Only if this generator has a fault: the written module is not Rust.
pub fn support_files(needs: &Needs) -> Result<Vec<(String, String)>, syn::Error> {
    let patterns = [
        (true, "any", text!("pattern/any")),
        (needs.has("plain"), "plain", text!("pattern/plain")),
        (needs.has("linear"), "linear", text!("pattern/linear")),
        (needs.has("backtracking"), "backtracking", text!("pattern/backtracking")),
    ];
    let patterns = patterns.into_iter().filter(|(needed, ..)| *needed);
    let patterns = patterns.map(|(_, name, text)| (format!("pattern/{name}.rs"), text.to_owned()));
    let file = |folder: &str, row: &Row| Some((format!("{folder}{}.rs", row.name), row.text?.to_owned()));
    let modules = needs.modules().filter_map(|row| file("", row));
    let keywords = needs.keywords().filter_map(|row| file("keywords/", row));
    let mut files: Vec<(String, String)> = modules.chain(keywords).chain(patterns).collect();
    files.extend(needs.checked().map(|format| (format!("formats/{}", format.file), format.text.to_owned())));
    if needs.has("formats") {
        files.push(("formats/mod.rs".to_owned(), unparse(&modules::formats(needs))?));
    }
    files.push(("keywords/mod.rs".to_owned(), unparse(&modules::keywords(needs))?));
    files.push(("pattern/mod.rs".to_owned(), unparse(&modules::patterns(needs))?));
    files.push(("mod.rs".to_owned(), unparse(&modules::support(needs))?));
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::MODULES;
    use crate::ir::reserved::FILES;

    #[test]
    fn no_file_of_a_module_is_called_as_what_it_imports() {
        for row in &MODULES {
            assert!(FILES.contains(&row.name), "{}", row.name);
        }
    }
}
