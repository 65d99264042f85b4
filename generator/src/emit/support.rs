//! The support code: which of its files an output needs, and the module that binds them together.
//!
//! The files lie in `templates/support` and go into outputs as they stand.

use std::collections::BTreeSet;

use super::modules::{self, unparse};
use crate::formats::{CHECKED, Checked, checked};
use crate::ir::{Check, Module, Type, TypeBody};
use crate::node::Node;
use crate::pattern::Engine;
use crate::spec::Encoding;

/// What the outputs of some modules need of the support code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// Formats that are checked.
    pub(super) formats: BTreeSet<&'static str>,
    pub(super) floats: bool,
    pub(super) plain_patterns: bool,
    pub(super) linear_patterns: bool,
    pub(super) backtracking_patterns: bool,
    pub(super) enumerations: bool,
    pub(super) unions: bool,
    pub(super) numbers: bool,
    pub(super) forms: bool,
    pub(super) headers: bool,
    pub(super) tuples: bool,
    pub(super) operations: bool,
    pub(super) secrets: bool,
}

/// A module of the support code, and what is taken from it.
pub(super) struct Row {
    pub(super) name: &'static str,
    /// Its file; a folder has files of its own.
    text: Option<&'static str>,
    pub(super) public: bool,
    pub(super) exports: &'static [&'static str],
    needed: bool,
}

macro_rules! text {
    ($path:literal) => {
        include_str!(concat!("../../templates/support/", $path, ".rs"))
    };
}

/// A row of the table: when it is needed, whether it is public, its name, and what is taken from it.
macro_rules! row {
    ($needed:expr, folder $name:literal, $public:literal, $exports:expr) => {
        Row { name: $name, text: None, public: $public, exports: &$exports, needed: $needed }
    };
    ($needed:expr, $name:literal, $public:literal, $exports:expr) => {
        Row { name: $name, text: Some(text!($name)), public: $public, exports: &$exports, needed: $needed }
    };
}

/// The modules of the support code that an output needs.
#[rustfmt::skip]
pub(super) fn rows(needs: &Needs) -> Vec<Row> {
    let (enums, operations) = (needs.enumerations, needs.operations);
    let rows = [
        row!(needs.unions, "buffer", false, []),
        row!(true, "checker", false, ["Amount", "At", "Checked", "Checker", "Numeric", "Valid"]),
        row!(true, "checks", false, []),
        row!(enums, "enumeration", true, ["Enumeration", "ParseEnumError", "UnknownValue"]),
        row!(true, "evaluate", false, []),
        row!(needs.numbers, "exact", false, []),
        row!(needs.floats, "float", false, ["Plain"]),
        row!(needs.forms, "form", true, []),
        row!(true, folder "formats", false, []),
        row!(needs.headers, "header", true, []),
        row!(true, "json", false, ["ReadError"]),
        row!(true, "model", false, ["Error", "Model", "Schema"]),
        row!(true, "nullable", false, ["Nullable"]),
        row!(true, "number", false, ["Number", "ParseNumberError"]),
        row!(true, "object", true, ["Deserialize", "Map", "MapAccess", "Members", "Object", "Serialize", "Serializer", "Writer"]),
        row!(operations, "operation", true, ["Operation", "ResponseError"]),
        row!(operations, "parameter", true, ["Location", "Parameter", "Serialization", "Style"]),
        row!(true, folder "pattern", true, []),
        row!(operations, "request", false, ["Request", "RequestError", "RequestWriter"]),
        row!(true, "schema", false, ["Schemas"]),
        row!(needs.secrets, "secret", false, ["Secret"]),
        row!(operations, "security", true, ["Scheme", "SecurityKind", "SecurityScheme"]),
        row!(operations, "server", true, ["Server", "ServerError"]),
        row!(operations, "style", false, []),
        row!(true, "text", false, []),
        row!(needs.tuples, "tuple", false, []),
        row!(needs.unions, "union", true, []),
        row!(true, "verbatim", false, ["Format", "FormatError", "Verbatim"]),
        row!(true, "violation", false, ["Violation", "Violations"]),
    ];
    rows.into_iter().filter(|row| row.needed).collect()
}

impl Needs {
    /// What one module needs.
    pub fn of(module: &Module) -> Self {
        let mut needs = Self::default();
        needs.schema(&module.schemas);
        for pattern in &module.patterns {
            match pattern.engine {
                Engine::Plain(_) => needs.plain_patterns = true,
                Engine::Linear(_) => needs.linear_patterns = true,
                Engine::Backtracking(_) => needs.backtracking_patterns = true,
            }
        }
        module.shapes(&mut |shape| {
            needs.ty(&shape.ty);
            needs.floats |= shape.ty.holds_floats();
            for check in &shape.checks {
                if let Check::Format(format) = check {
                    needs.format(format);
                }
            }
        });
        needs.enumerations = module.types.iter().any(|def| matches!(def.body, TypeBody::Enum(_)));
        needs.unions = module.types.iter().any(|def| matches!(def.body, TypeBody::Union(_)));
        needs.operations =
            !module.operations.is_empty() || !module.security_schemes.is_empty() || !module.servers.is_empty();
        let responses = module.operations.iter().flat_map(|operation| &operation.responses);
        let contents = module.operations.iter().filter_map(|operation| operation.body.as_ref());
        let mut contents = contents.flat_map(|body| &body.contents);
        needs.forms |= contents.any(|content| matches!(content.encoding, Encoding::Form | Encoding::Multipart));
        // A form is written into a request.
        needs.operations |= needs.forms;
        needs.headers = responses.into_iter().any(|response| response.headers.is_some());
        needs.secrets = module.has_secrets();
        needs
    }

    /// What both need.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.formats.extend(other.formats);
        self.floats |= other.floats;
        self.plain_patterns |= other.plain_patterns;
        self.linear_patterns |= other.linear_patterns;
        self.backtracking_patterns |= other.backtracking_patterns;
        self.enumerations |= other.enumerations;
        self.unions |= other.unions;
        self.numbers |= other.numbers;
        self.forms |= other.forms;
        self.headers |= other.headers;
        self.tuples |= other.tuples;
        self.operations |= other.operations;
        self.secrets |= other.secrets;
        self
    }

    /// The crates beside `serde` and `serde_json`.
    pub fn crates(&self) -> BTreeSet<&'static str> {
        let crates = self.checked().flat_map(|format| format.crates.iter().copied());
        let engines = [self.linear_patterns.then_some("regex-lite"), self.backtracking_patterns.then_some("regress")];
        crates.chain(engines.into_iter().flatten()).collect()
    }

    fn checked(&self) -> impl Iterator<Item = &'static Checked> {
        CHECKED.iter().filter(|format| self.formats.contains(format.name))
    }

    fn ty(&mut self, ty: &Type) {
        match ty {
            Type::Format(format) => self.format(format.name()),
            Type::DecimalNumber => self.format("decimal"),
            Type::Nullable(inner) => self.ty(inner),
            Type::Tuple(_) => self.tuples = true,
            Type::Number => self.numbers = true,
            Type::File => self.forms = true,
            Type::List(item) if item.ty.is_file() => self.forms = true,
            _ => {}
        }
    }

    fn format(&mut self, name: &str) {
        if let Some(format) = checked(name) {
            self.formats.insert(format.name);
            self.formats.extend(format.needs);
        }
    }

    /// The evaluator checks formats that no type has.
    fn schema(&mut self, node: &Node) {
        match node {
            Node::Object(object) => {
                for (keyword, value) in object {
                    if let ("format", Node::String(format)) = (keyword.as_str(), value) {
                        self.format(format);
                    }
                    self.schema(value);
                }
            }
            Node::Array(items) => items.iter().for_each(|item| self.schema(item)),
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) => {}
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
        (needs.plain_patterns, "plain", text!("pattern/plain")),
        (needs.linear_patterns, "linear", text!("pattern/linear")),
        (needs.backtracking_patterns, "backtracking", text!("pattern/backtracking")),
    ];
    let patterns = patterns.into_iter().filter(|(needed, ..)| *needed);
    let patterns = patterns.map(|(_, name, text)| (format!("pattern/{name}.rs"), text.to_owned()));
    let modules = rows(needs).into_iter().filter_map(|row| Some((format!("{}.rs", row.name), row.text?.to_owned())));
    let mut files: Vec<(String, String)> = modules.chain(patterns).collect();
    files.extend(needs.checked().map(|format| (format!("formats/{}", format.file), format.text.to_owned())));
    files.push(("formats/mod.rs".to_owned(), unparse(&modules::formats(needs))?));
    files.push(("pattern/mod.rs".to_owned(), unparse(&modules::patterns(needs))?));
    files.push(("mod.rs".to_owned(), unparse(&modules::support(needs))?));
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::{Needs, rows};
    use crate::lower::FILES_TAKEN;

    #[test]
    fn no_file_of_a_module_is_called_as_what_it_imports() {
        let needs = Needs {
            floats: true,
            enumerations: true,
            unions: true,
            numbers: true,
            forms: true,
            headers: true,
            tuples: true,
            operations: true,
            secrets: true,
            ..Needs::default()
        };
        for row in rows(&needs) {
            assert!(FILES_TAKEN.contains(&row.name), "{}", row.name);
        }
    }
}
