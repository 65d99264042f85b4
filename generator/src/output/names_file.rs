//! The names file beside an output: the names of its items, so that an item which is added to the document renames none.
//!
//! [`read`] parses it into [`PinnedNames`], [`print`] writes it for the modules of an output. To choose a name, write it there.
//!
//! ```json
//! {
//!   "qonto": {
//!     "types": { "/components/schemas/Product": "Product", "POST /v2/products": "CreateProduct" },
//!     "members": { "Product": { "unit_price": "unit_price" } },
//!     "shared": { "Status": "9c1f2e0d7a3b4c5d" }
//!   }
//! }
//! ```
//!
//! Equal inline schemas share a type. If one of them changes, the digest of `shared` tells which ones keep its name.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{DEFAULT_WARNING_LIMIT, Diagnostics, Location, Problem, did_you_mean};
use crate::digest::Digest;
use crate::document::node::{Node, Object};
use crate::ir::identifier::TypeName;
use crate::ir::reserved;
use crate::ir::spelling::Case;
use crate::ir::{AcceptChoice, BodyContents, Constructor, Module, Operation, Parameter, Struct, TypeBody, TypeDef};
use crate::lower::pinned_names::{
    ACCEPT, OTHERS, OperationPart, PinnedMembers, PinnedNames, ResponsePart, StructPart, UNREADABLE, operation_key,
    parameter_key,
};
use crate::source::{FileId, Place, Sources};
use crate::tokens::is_identifier;

/// The pinned names of each API, by its name.
pub type NamesFile = BTreeMap<String, PinnedNames>;

/// Parses the file. If it is malformed, reports why and returns no names.
pub fn read(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> NamesFile {
    let text = &sources.file(file).text;
    let names: NamesFile = match serde_json::from_str(text) {
        Ok(names) => names,
        Err(error) => {
            let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
            let offset = lines.map(str::len).sum::<usize>() + error.column().saturating_sub(1);
            let reason = error.to_string();
            let reason = reason.split(" at line ").next().unwrap_or_default().to_owned();
            let problem = Problem::InvalidNamesFile { reason };
            diagnostics.report(Location::Offset(file, offset.min(text.len())), problem);
            return NamesFile::new();
        }
    };
    for (api, names) in &names {
        let place = Place::top(file).member(api);
        check_identifiers(&names.types, &place.member("types"), diagnostics);
        for (item, members) in &names.members {
            check_identifiers(members, &place.member("members").member(item), diagnostics);
        }
    }
    names
}

fn check_identifiers(names: &BTreeMap<String, String>, place: &Place, diagnostics: &mut Diagnostics) {
    for (key, name) in names.iter().filter(|(_, name)| !is_identifier(name)) {
        let location = Location::Value(place.member(key));
        diagnostics.report(location, Problem::InvalidIdentifier { name: name.clone() });
    }
}

/// Checks the names of a file against the modules that were generated with them. Reports names that rustc would warn about and names
/// that are reserved, and keys that match nothing: their names are lost when the file is written.
pub fn check(names: &NamesFile, file: FileId, modules: &[Module], diagnostics: &mut Diagnostics) {
    let mut unused = Unused { diagnostics, suggestions: DEFAULT_WARNING_LIMIT };
    for (api, pinned) in names {
        let place = Place::top(file).member(api);
        let Some(module) = modules.iter().find(|module| module.api == *api) else {
            unused.report(&place, api, None, modules.iter().map(|module| module.api.as_str()));
            continue;
        };
        let generated = ModuleNames::of(module);
        check_types(pinned, &generated, module, &place.member("types"), &mut unused);
        for (item, members) in &pinned.members {
            let place = place.member("members").member(item);
            match generated.members.get(item.as_str()) {
                Some(known) => check_members(members, known, &place, &mut unused),
                // The type has a new name, and its members keep theirs.
                None if is_renamed(item, pinned, module) => {}
                None => unused.report(&place, item, None, generated.members.keys().copied()),
            }
        }
    }
}

/// Returns whether an override gives the type that has a pinned name another one.
fn is_renamed(name: &str, pinned: &PinnedNames, module: &Module) -> bool {
    let is_pinned = |key: &String| pinned.types.get(key).is_some_and(|pinned| pinned == name);
    module.types.iter().any(|def| def.name_keys.iter().any(is_pinned))
}

fn check_types(
    pinned: &PinnedNames,
    generated: &ModuleNames<'_>,
    module: &Module,
    place: &Place,
    unused: &mut Unused<'_>,
) {
    // A struct has its keys in the order of the document that it was named for; the file has the first only.
    let parts = |def: &TypeDef| -> Vec<String> {
        let TypeBody::Struct(Struct { builder: Some(_), .. }) = &def.body else { return Vec::new() };
        let keys = def.name_keys.iter();
        keys.flat_map(|key| [StructPart::Builder.key(key), StructPart::Required.key(key)]).collect()
    };
    let parts: BTreeSet<String> = module.types.iter().flat_map(parts).collect();
    for (key, name) in &pinned.types {
        let place = place.member(key);
        let given = generated.types.get(key.as_str());
        if given.is_none() && !parts.contains(key) {
            let new = generated.types.keys().map(|key| &**key).filter(|key| !pinned.types.contains_key(*key));
            unused.report(&place, key, Some(name), new);
        } else if reserved::TYPES.contains(&name.as_str()) {
            unused.diagnostics.report(Location::Value(place), Problem::ReservedName { name: name.clone() });
        } else {
            check_repeated(name, given.copied(), &place, unused.diagnostics);
            check_case(name, Case::Camel, place, unused.diagnostics);
        }
    }
}

fn check_members(pinned: &PinnedMembers, known: &Members<'_>, place: &Place, unused: &mut Unused<'_>) {
    for (key, name) in pinned {
        let place = place.member(key);
        let given = known.names.get(key.as_str());
        check_repeated(name, given.copied(), &place, unused.diagnostics);
        if given.is_some() && known.case.is_other_case_of(name) {
            unused.report_other_kind(place, key, name, known.case);
        } else if given.is_some() {
            check_case(name, known.case, place, unused.diagnostics);
        } else {
            let new = known.names.keys().map(|key| &**key).filter(|key| !pinned.contains_key(*key));
            unused.report(&place, key, Some(name), new);
        }
    }
}

/// Reports a name that only a number tells from that of another item.
fn check_repeated(name: &str, given: Option<&str>, place: &Place, diagnostics: &mut Diagnostics) {
    let Some(instead) = given else { return };
    let number = instead.strip_prefix(name).map(|number| number.trim_start_matches('_'));
    if number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())) {
        let problem = Problem::RepeatedName { name: name.to_owned(), instead: instead.to_owned() };
        diagnostics.report(Location::Value(place.clone()), problem);
    }
}

fn check_case(name: &str, case: Case, place: Place, diagnostics: &mut Diagnostics) {
    if !case.is_case_of(name) {
        let problem = Problem::WrongCase { name: name.to_owned(), case: case.name(), better: case.apply(name) };
        diagnostics.report(Location::Value(place), problem);
    }
}

/// The reporter of keys that match nothing.
struct Unused<'d> {
    diagnostics: &'d mut Diagnostics,
    /// The number of suggestions left to make: each takes time, and no more are shown.
    suggestions: usize,
}

impl Unused<'_> {
    /// Reports a key and its name, if it has one of its own. `new` are the keys that the file does not have.
    fn report<'k>(&mut self, place: &Place, key: &str, name: Option<&str>, new: impl Iterator<Item = &'k str>) {
        let loss = name.map_or("its names are dropped".to_owned(), |name| format!("the name `{name}` is dropped"));
        let new = new.take(if self.suggestions > 0 { usize::MAX } else { 0 });
        let advice = did_you_mean(key, new, "if the document has it under another key, use that one");
        self.suggestions = self.suggestions.saturating_sub(1);
        let reason = format!("which matches nothing in the output: {loss}");
        self.diagnostics.report(place, Problem::UnusedName { key: key.to_owned(), reason, advice });
    }

    /// Reports the name of a member in the case of members of another kind: its item was of that kind when the file was written.
    fn report_other_kind(&mut self, place: Place, key: &str, name: &str, case: Case) {
        let reason = format!("whose name is in the case of another kind of member: the name `{name}` is dropped");
        let advice = format!("to keep it, write it in {}: `{}`", case.name(), case.apply(name));
        let problem = Problem::UnusedName { key: key.to_owned(), reason, advice };
        self.diagnostics.report(Location::Value(place), problem);
    }
}

/// Returns the text of the file for the modules of an output, with all names in order of their keys.
pub fn print(modules: &[Module]) -> String {
    let names: BTreeMap<&str, ModuleNames<'_>> =
        modules.iter().map(|module| (module.api.as_str(), ModuleNames::of(module))).collect();
    object(names.into_iter().map(|(api, names)| (api, names.node()))).to_json_pretty()
}

/// Returns the names of a module as the file has them.
#[cfg(feature = "diff")]
pub fn names(module: &Module) -> PinnedNames {
    let owned = |names: Names<'_>| -> BTreeMap<String, String> {
        names.into_iter().map(|(key, name)| (key.into_owned(), name.to_owned())).collect()
    };
    let ModuleNames { types, members, shared } = ModuleNames::of(module);
    PinnedNames {
        types: owned(types),
        members: members.into_iter().map(|(item, members)| (item.to_owned(), owned(members.names))).collect(),
        shared: shared.into_iter().map(|(name, digest)| (name.to_owned(), digest.to_string())).collect(),
    }
}

fn object<K: Into<String>>(members: impl Iterator<Item = (K, Node)>) -> Node {
    Node::from(members.map(|(name, value)| (name.into(), value)).collect::<Object>())
}

/// The names of the members of one item: fields or variants.
struct Members<'m> {
    case: Case,
    names: Names<'m>,
}

type Names<'m> = BTreeMap<Cow<'m, str>, &'m str>;

/// The names of one module, in the form of [`PinnedNames`].
#[derive(Default)]
struct ModuleNames<'m> {
    types: Names<'m>,
    members: BTreeMap<&'m str, Members<'m>>,
    shared: BTreeMap<&'m str, Digest>,
}

impl<'m> ModuleNames<'m> {
    fn of(module: &'m Module) -> Self {
        let mut names = Self::default();
        module.types.iter().for_each(|def| names.add_type(def));
        module.operations.iter().for_each(|operation| names.add_operation(operation));
        names
    }

    fn node(self) -> Node {
        let names =
            |names: Names<'m>| object(names.into_iter().map(|(key, name)| (key, Node::String(name.to_owned()))));
        let members = object(self.members.into_iter().map(|(item, members)| (item, names(members.names))));
        let digests = self.shared.iter().map(|(name, digest)| (*name, Node::String(digest.to_string())));
        let shared = (!self.shared.is_empty()).then(|| ("shared", object(digests)));
        object([("types", names(self.types)), ("members", members)].into_iter().chain(shared))
    }

    fn add_type(&mut self, def: &'m TypeDef) {
        self.types.extend(def.name_keys.iter().map(|key| (key.as_str().into(), def.name.as_str())));
        if let (TypeBody::Struct(Struct { builder: Some(builder), .. }), Some(key)) =
            (&def.body, def.name_keys.iter().min())
        {
            self.types.insert(StructPart::Builder.key(key).into(), builder.name.as_str());
            let required = builder.required.iter();
            self.types.extend(required.map(|name| (StructPart::Required.key(key).into(), name.as_str())));
        }
        self.shared.extend(def.shared_digest.map(|digest| (def.name.as_str(), digest)));
        self.add_members(&def.name, members(def));
    }

    fn add_operation(&mut self, operation: &'m Operation) {
        self.add_part(operation, OperationPart::Whole, &operation.name);
        self.add_part(operation, OperationPart::Response, &operation.response_name);
        if let Constructor::Struct(name, _) = &operation.constructor {
            self.add_part(operation, OperationPart::Required, name);
        }
        if let Some(body) = &operation.body {
            self.add_body(part_key(operation, OperationPart::Body), &body.contents);
        }
        let mut members = parameters(&operation.parameters);
        if let Some(AcceptChoice { field, docs: _, name, variants }) = &operation.accept.choice {
            self.add_part(operation, OperationPart::Accept, name);
            let names = variants.iter().map(|(name, media_type)| (media_type.as_str().into(), name.as_str()));
            self.add_members(name, Members { case: Case::Camel, names: names.collect() });
            members.names.insert(ACCEPT.into(), field.as_str());
        }
        self.add_members(&operation.name, members);
        for response in &operation.responses {
            let key = |part: ResponsePart| match (&response.component, part) {
                (Some(component), ResponsePart::Body) => component.body_key.clone(),
                (Some(component), ResponsePart::Headers) => component.headers_key.clone(),
                (None, _) => part_key(operation, OperationPart::OfResponse(&response.name, part)),
            };
            if let Some(body) = &response.body {
                self.add_body(key(ResponsePart::Body), body);
            }
            if let Some(headers) = &response.headers {
                self.types.insert(key(ResponsePart::Headers).into(), headers.name.as_str());
                let required = headers.required.iter();
                let required_key = StructPart::Required.key(&key(ResponsePart::Headers));
                self.types.extend(required.map(|name| (required_key.clone().into(), name.as_str())));
                self.add_members(&headers.name, parameters(&headers.fields));
            }
        }
    }

    fn add_body(&mut self, key: String, contents: &'m BodyContents) {
        if let BodyContents::Choice(name, variants) = contents {
            self.types.insert(key.into(), name.as_str());
            let names = variants.iter().map(|one| (one.content.media_type.as_str().into(), one.name.as_str()));
            self.add_members(name, Members { case: Case::Camel, names: names.collect() });
        }
    }

    fn add_part(&mut self, operation: &Operation, part: OperationPart<'_>, name: &'m TypeName) {
        self.types.insert(part_key(operation, part).into(), name.as_str());
    }

    fn add_members(&mut self, name: &'m TypeName, members: Members<'m>) {
        if !members.names.is_empty() {
            self.members.insert(name.as_str(), members);
        }
    }
}

fn part_key(operation: &Operation, part: OperationPart<'_>) -> String {
    let Operation { method, path, place, .. } = operation;
    operation_key(method, path, place, part)
}

fn parameters(parameters: &[Parameter]) -> Members<'_> {
    let key = |one: &Parameter| parameter_key(one.location, &one.parameter);
    let names = parameters.iter().map(|one| (key(one).into(), one.name.as_str())).collect();
    Members { case: Case::Snake, names }
}

fn members(def: &TypeDef) -> Members<'_> {
    let mut names = Names::new();
    let mut case = Case::Camel;
    match &def.body {
        TypeBody::Struct(body) => {
            case = Case::Snake;
            names.extend(body.fields.iter().map(|field| (field.property.as_str().into(), field.name.as_str())));
            if let Some(name) = body.additional.name() {
                names.insert(OTHERS.into(), name.as_str());
            }
            names.extend(body.unreadable.iter().map(|name| (UNREADABLE.into(), name.as_str())));
        }
        TypeBody::Enum(body) => {
            names.extend(body.variants.iter().map(|one| (one.value.to_string().into(), one.name.as_str())));
            names.extend(body.unknown.iter().map(|name| (OTHERS.into(), name.as_str())));
        }
        TypeBody::Union(body) => {
            // Of alternatives that refer to one schema, the first.
            let alternatives = body.alternatives.iter().rev();
            names.extend(alternatives.map(|one| (one.name_key.as_str().into(), one.name.as_str())));
            names.extend(body.unknown.iter().map(|name| (OTHERS.into(), name.as_str())));
        }
        TypeBody::Newtype(_) | TypeBody::Alias(_) => {}
    }
    Members { case, names }
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::diagnostics::{Diagnostics, render};
    use crate::source::Sources;

    #[test]
    fn a_file_of_another_structure_is_an_error() {
        for text in ["[]", r#"{"api": "text"}"#, r#"{"api": {"types": 5}}"#, r#"{"api": {"members": {"Product": []}}}"#]
        {
            let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
            let file = sources.add("names.json", text);
            assert!(read(file, &sources, &mut diagnostics).is_empty(), "{text}");
            assert_eq!(diagnostics.errors(), 1, "{text}");
        }
    }

    #[test]
    fn an_error_names_what_is_expected_and_no_type_of_the_generator() {
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
        let file = sources.add("names.json", r#"{"api": 5}"#);
        read(file, &sources, &mut diagnostics);
        let text = render(&diagnostics, &sources, usize::MAX, false);
        assert!(
            text.contains("invalid type: integer `5`, expected an object with `types`, `members` and `shared`\n"),
            "{text}"
        );
    }
}
