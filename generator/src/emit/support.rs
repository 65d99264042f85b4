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

/// A file of the support code.
struct Template {
    name: &'static str,
    text: &'static str,
}

macro_rules! template {
    ($name:literal) => {
        Template { name: $name, text: include_str!(concat!("../../templates/support/", $name)) }
    };
}

/// The files that every output has.
const CORE: [Template; 13] = [
    template!("checker.rs"),
    template!("checks.rs"),
    template!("evaluate.rs"),
    template!("json.rs"),
    template!("model.rs"),
    template!("nullable.rs"),
    template!("number.rs"),
    template!("object.rs"),
    template!("pattern/any.rs"),
    template!("schema.rs"),
    template!("text.rs"),
    template!("verbatim.rs"),
    template!("violation.rs"),
];

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
    let optional = [
        (needs.enumerations, template!("enumeration.rs")),
        (needs.floats, template!("float.rs")),
        (needs.operations, template!("operation.rs")),
        (needs.operations, template!("parameter.rs")),
        (needs.operations, template!("request.rs")),
        (needs.operations, template!("security.rs")),
        (needs.operations, template!("server.rs")),
        (needs.operations, template!("style.rs")),
        (needs.secrets, template!("secret.rs")),
        (needs.forms, template!("form.rs")),
        (needs.headers, template!("header.rs")),
        (needs.numbers, template!("exact.rs")),
        (needs.tuples, template!("tuple.rs")),
        (needs.unions, template!("buffer.rs")),
        (needs.unions, template!("union.rs")),
        (needs.plain_patterns, template!("pattern/plain.rs")),
        (needs.linear_patterns, template!("pattern/linear.rs")),
        (needs.backtracking_patterns, template!("pattern/backtracking.rs")),
    ];
    let needed = optional.iter().filter(|(needed, _)| *needed).map(|(_, template)| template);
    let file = |template: &Template| (template.name.to_owned(), template.text.to_owned());
    let mut files: Vec<(String, String)> = CORE.iter().chain(needed).map(file).collect();
    files.extend(needs.checked().map(|format| (format!("formats/{}", format.file), format.text.to_owned())));
    files.push(("formats/mod.rs".to_owned(), unparse(&modules::formats(needs))?));
    files.push(("pattern/mod.rs".to_owned(), unparse(&modules::patterns(needs))?));
    files.push(("mod.rs".to_owned(), unparse(&modules::support(needs))?));
    files.sort();
    Ok(files)
}
