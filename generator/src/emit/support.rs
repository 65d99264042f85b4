//! The support code of an output: the source files of the crate `openapi-bindgen-support` that it needs.
//!
//! Files are copied verbatim, except for those that declare the modules of others, which are pruned to the files of the output.

use std::collections::BTreeSet;

use openapi_bindgen_support::sources;

use super::prune::prune;
use crate::ir::{Check, Encoding, Module, Type, TypeBody};
use crate::pattern::Engine;
use crate::schema::Keyword;
use crate::schema::format::{CHECKED, Checked, checked};

/// The parts of the support code that an output needs.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// The formats that are checked.
    formats: BTreeSet<&'static str>,
    /// The files that not every output has, by name.
    parts: BTreeSet<&'static str>,
}

/// The name of a file without its extension, and the outputs that have it.
type Row = (&'static str, When);

/// The outputs that have a file.
enum When {
    Always,
    /// Those that need it, which then need these files, too.
    Needed(&'static [&'static str]),
}

use When::{Always, Needed};

/// The docs of the module `support` of an output.
const ROOT_DOCS: &str =
    " The support code that the generated types share. Written by the generator; edits are overwritten.";

/// The files and folders of the support code.
#[rustfmt::skip]
static MODULES: [Row; 32] = [
    ("__private", Always),
    ("amount", Needed(&["value_checker"])),
    ("buffer", Needed(&[])),
    ("checker", Always),
    ("enumeration", Needed(&["value_checker", "values"])),
    ("evaluate", Always),
    ("exact", Needed(&["amount"])),
    ("form", Needed(&["value_checker", "operation"])),
    ("formats", Needed(&[])),
    ("header", Needed(&["operation"])),
    ("json", Always),
    ("json_float", Needed(&["value_checker"])),
    ("keywords", Always),
    ("model", Always),
    ("nullable", Needed(&["value_checker"])),
    ("number", Always),
    ("object", Always),
    ("operation", Needed(&["parameter", "request", "security", "server"])),
    ("parameter", Needed(&[])),
    ("pattern", Always),
    ("request", Needed(&["parameter", "style"])),
    ("schema", Always),
    ("secret", Needed(&[])),
    ("security", Needed(&["parameter"])),
    ("server", Needed(&[])),
    ("style", Needed(&["parameter"])),
    ("text", Always),
    ("tuple", Needed(&["value_checker"])),
    ("union", Needed(&["value_checker", "buffer", "choices"])),
    ("value_checker", Needed(&[])),
    ("verbatim", Needed(&[])),
    ("violation", Always),
];

/// The files of the keywords. Those that nearly every schema needs are in every output.
#[rustfmt::skip]
static KEYWORDS: [Row; 22] = [
    ("all_of", Needed(&[])),
    ("choices", Needed(&["count", "matches"])),
    ("conditions", Needed(&["matches"])),
    ("constants", Needed(&["amount", "values"])),
    ("contains", Needed(&["matches"])),
    ("count", Needed(&[])),
    ("dynamic", Needed(&[])),
    ("format", Needed(&["value_checker", "formats"])),
    ("items", Always),
    ("length", Needed(&["value_checker", "count"])),
    ("limits", Needed(&["amount"])),
    ("matches", Needed(&[])),
    ("multiple_of", Needed(&["limits"])),
    ("pattern", Needed(&["value_checker"])),
    ("properties", Always),
    ("property_names", Needed(&[])),
    ("references", Always),
    ("sizes", Needed(&["value_checker", "count"])),
    ("types", Always),
    ("unevaluated", Needed(&["matches"])),
    ("unique_items", Needed(&["value_checker"])),
    ("values", Needed(&[])),
];

/// Returns the file of a typed check; `None` if it is in every output.
fn check_file(check: &Check) -> Option<&'static str> {
    match check {
        Check::Count(keyword, _) | Check::Number(keyword, _) | Check::Flag(keyword) => keyword.support_file(),
        Check::Pattern(_) => Keyword::Pattern.support_file(),
        Check::Format(_) => Keyword::Format.support_file(),
        Check::Constant(_) | Check::OneOf(_) => Some("constants"),
        Check::Integer => Some("exact"),
        Check::Finite => Some("amount"),
    }
}

impl Needs {
    /// Returns the needs of one module.
    pub fn of(module: &Module) -> Self {
        let mut needs = Self::default();
        needs.schemas(module);
        for pattern in &module.patterns {
            needs.part(match pattern.engine {
                Engine::Plain(_) => "plain",
                Engine::Linear(_) => "linear",
                Engine::Backtracking(_) => "backtracking",
            });
        }
        module.shapes(&mut |shape| {
            needs.ty(&shape.ty);
            needs.part_if(shape.ty.holds_floats(), "json_float");
            for check in &shape.checks {
                check_file(check).into_iter().for_each(|file| needs.part(file));
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

    /// Returns the needs of an output of both.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.formats.extend(other.formats);
        self.parts.extend(other.parts);
        self
    }

    fn has(&self, part: &str) -> bool {
        self.parts.contains(part)
    }

    /// Adds a file, and those that it needs.
    fn part(&mut self, name: &'static str) {
        if !self.parts.insert(name) {
            return;
        }
        let row = KEYWORDS.iter().chain(&MODULES).find(|(file, _)| *file == name);
        if let Some((_, Needed(others))) = row {
            others.iter().for_each(|name| self.part(name));
        }
    }

    fn part_if(&mut self, needed: bool, name: &'static str) {
        if needed {
            self.part(name);
        }
    }

    /// Returns whether the output has the item at a path of the support code.
    fn has_item(&self, path: &[&str]) -> bool {
        let is_needed = |rows: &[Row], name: &str| {
            rows.iter().any(|(file, when)| *file == name && (matches!(when, Always) || self.has(name)))
        };
        match path {
            ["formats", name, ..] => self.formats.iter().any(|format| format.replace('-', "_") == *name),
            ["keywords", name, ..] => is_needed(&KEYWORDS, name),
            ["pattern", name @ ("backtracking" | "linear" | "plain"), ..] => self.has(name),
            ["pattern", ..] => true,
            [name, ..] => is_needed(&MODULES, name),
            [] => true,
        }
    }

    /// Returns whether the output has `Nullable`.
    pub fn nullable(&self) -> bool {
        self.has("nullable")
    }

    /// Returns the crates that the output needs beside `serde` and `serde_json`.
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
            // The type may have checks of its own.
            Type::Named(_) | Type::Boxed(_) => self.part("value_checker"),
            Type::Tuple(_) => self.part("tuple"),
            Type::Number => self.part("exact"),
            Type::File => self.part("form"),
            Type::List(item) if item.ty.is_file() => self.part("form"),
            Type::Bool
            | Type::Integer(_)
            | Type::Float
            | Type::Text
            | Type::Bytes
            | Type::Json
            | Type::List(_)
            | Type::Map(_) => {}
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

    /// Adds what the evaluator needs for the schemas of a module: the files of their keywords and formats.
    fn schemas(&mut self, module: &Module) {
        // A format brings its file if it is one that can be checked.
        let keywords = module.keywords.iter().filter(|keyword| **keyword != Keyword::Format);
        keywords.filter_map(|keyword| keyword.support_file()).for_each(|file| self.part(file));
        module.formats.iter().for_each(|format| self.format(format));
    }
}

/// Returns the files of the support code for an output, by path below its folder.
///
/// # Errors
///
/// Only by a fault of the support crate: a file is not Rust.
pub fn support_files(needs: &Needs) -> Result<Vec<(String, String)>, syn::Error> {
    let has = |path: &[&str]| needs.has_item(path);
    let mut files = Vec::new();
    for (path, text) in sources::FILES {
        let stem = path.trim_end_matches(".rs");
        let file = match (*path, stem.strip_suffix("/mod")) {
            ("lib.rs", _) => Some(("mod.rs", prune(text, &[], &has, Some(ROOT_DOCS))?)),
            ("__private.rs", _) => Some((*path, prune(text, &["__private"], &has, None)?)),
            (_, Some(folder)) if has(&[folder]) => Some((*path, prune(text, &[folder], &has, None)?)),
            _ if has(&stem.split('/').collect::<Vec<_>>()) => Some((*path, (*text).to_owned())),
            _ => None,
        };
        files.extend(file.map(|(path, text)| (path.to_owned(), text)));
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use openapi_bindgen_support::sources;

    use super::{CHECKED, KEYWORDS, MODULES, Needs, support_files};
    use crate::emit::prune::{is_internal, resolved, segments};
    use crate::ir::reserved::FILES;

    /// The needs of an output that has every file.
    fn everything() -> Needs {
        let mut needs = Needs::default();
        KEYWORDS.iter().chain(&MODULES).for_each(|(name, _)| needs.part(name));
        ["plain", "linear", "backtracking"].into_iter().for_each(|engine| needs.part(engine));
        CHECKED.iter().for_each(|format| needs.format(format.name));
        needs
    }

    #[test]
    fn no_file_of_a_module_is_named_like_a_module_that_it_imports() {
        for (name, _) in &MODULES {
            assert!(FILES.contains(name), "{name}");
        }
    }

    #[test]
    fn an_output_that_needs_everything_has_every_source_file() {
        let files = support_files(&everything()).unwrap();
        let written: Vec<&str> = files.iter().map(|(path, _)| path.as_str()).collect();
        let mut sources: Vec<&str> =
            sources::FILES.iter().map(|(path, _)| if *path == "lib.rs" { "mod.rs" } else { path }).collect();
        sources.sort_unstable();
        assert_eq!(written, sources);
    }

    #[test]
    fn an_output_that_needs_everything_has_the_modules_of_the_crate() {
        let files = support_files(&everything()).unwrap();
        for (path, text) in sources::FILES.iter().filter(|(path, _)| path.ends_with("mod.rs") || *path == "lib.rs") {
            let path = if *path == "lib.rs" { "mod.rs" } else { path };
            let (_, written) = files.iter().find(|(written, _)| written == path).unwrap();
            let mut expected = syn::parse_file(text).unwrap();
            let mut written = syn::parse_file(written).unwrap();
            expected.items.retain(|item| {
                let no_output_has_it =
                    |name: &syn::Ident| ["evaluator", "sources", "tests"].iter().any(|own| name == own);
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
        let (mut checked, mut missing) = (0, Vec::new());
        for (path, text) in sources::FILES {
            let module: Vec<String> = path.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
            let mut needs = Needs::default();
            match module.iter().map(String::as_str).collect::<Vec<_>>()[..] {
                ["lib" | "__private"] | [_, "mod"] => continue,
                ["formats", format] => needs.format(&format.replace('_', "-")),
                [.., name] => {
                    let names = KEYWORDS.iter().chain(&MODULES).map(|(name, _)| *name);
                    names
                        .chain(["plain", "linear", "backtracking"])
                        .filter(|known| *known == name)
                        .for_each(|name| needs.part(name));
                }
                [] => unreachable!("a path has a name"),
            }
            for item in syn::parse_file(text).unwrap().items {
                if let syn::Item::Use(item) = item
                    && is_internal(&item)
                {
                    let imported = resolved(&module, segments(&item.tree));
                    let mut imported: Vec<&str> = imported.iter().map(String::as_str).collect();
                    let is_file = |path: &[&str]| {
                        sources::FILES.iter().any(|(file, _)| *file == format!("{}.rs", path.join("/")))
                    };
                    // What follows the name of a file or folder is an item in it.
                    imported.truncate(if imported.len() > 1 && is_file(&imported[..2]) { 2 } else { 1 });
                    if !needs.has_item(&imported) {
                        missing.push(format!("{path} imports {}", imported.join("::")));
                    }
                    checked += 1;
                }
            }
        }
        assert_eq!(missing, [""; 0]);
        assert!(checked > 100, "only {checked} imports");
    }

    #[test]
    fn an_output_that_needs_nothing_has_no_engine_no_format_and_no_operation() {
        let files = support_files(&Needs::default()).unwrap();
        let has = |path: &str| files.iter().any(|(written, _)| written == path);
        assert!(has("mod.rs") && has("pattern/mod.rs") && has("keywords/types.rs"));
        assert!(!has("formats/mod.rs") && !has("pattern/plain.rs") && !has("operation.rs"));
        let (_, root) = files.iter().find(|(path, _)| path == "mod.rs").unwrap();
        assert!(!root.contains("Operation") && !root.contains("cfg") && !root.contains("sources"), "{root}");
    }
}
