//! The names file: what was called what, so that a document that grows renames nothing.
//!
//! In: the text of the file beside an output, and what is generated now. Out: the names that things had, asked for by their
//! places in the document; and the file for the names that they have. To choose a name, write it there.
//!
//! ```json
//! {
//!   "qonto": {
//!     "types": { "/components/schemas/Product": "Product", "POST /v2/products": "CreateProduct" },
//!     "members": { "Product": { "unit_price": "unit_price" } }
//!   }
//! }
//! ```

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::ir::{Additional, Module, Operation, Parameter, Response, Struct, TypeBody, TypeDef};
use crate::names::TypeName;
use crate::source::{FileId, Sources};

/// The names of one API.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Names {
    /// Types, by the places of their schemas; operations by method and path.
    pub types: BTreeMap<String, String>,
    /// Fields and variants, by their type's name and what they are called in the document.
    pub members: BTreeMap<String, BTreeMap<String, String>>,
}

/// The key of what no property or value of the document can be called: the field or variant for all others.
pub const OTHERS: &str = "(others)";

/// What follows the key of a struct in those of what belongs to it.
pub const BUILDER: &str = " (builder)";
pub const REQUIRED: &str = " (required)";

/// What follows the key of an operation in those of the enums of its bodies and of its responses.
pub const BODY: &str = " (body)";
pub const RESPONSE: &str = " (response)";

/// What follows the key of an operation in that of the headers of a response.
pub fn headers_of(response: &Response) -> String {
    format!(" ({} headers)", response.name)
}

/// The key of an operation, or of something that belongs to one.
pub fn operation_key(operation: &Operation, what: &str) -> String {
    if operation.path.starts_with('/') {
        format!("{} {}{what}", operation.method, operation.path)
    } else {
        // Several callbacks may have one expression.
        format!("{}{what}", operation.place.pointer)
    }
}

/// The key of a parameter among those of its operation, or of a header among those of its response.
pub fn parameter_key(parameter: &Parameter) -> String {
    format!("{} {}", parameter.location.name(), parameter.parameter)
}

/// The names of each API.
pub type NameFile = BTreeMap<String, Names>;

/// Reads the file. What is wrong with it is reported; then it says nothing.
pub fn read(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> NameFile {
    let text = &sources.file(file).text;
    let names: NameFile = match serde_json::from_str(text) {
        Ok(names) => names,
        Err(error) => {
            let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
            let offset = lines.map(str::len).sum::<usize>() + error.column().saturating_sub(1);
            let problem = Problem::NameFile { reason: error.to_string() };
            diagnostics.report(Location::Offset(file, offset.min(text.len())), problem);
            return NameFile::new();
        }
    };
    let identifiers = names.values().flat_map(|names| {
        let members = names.members.values().flat_map(BTreeMap::values);
        names.types.values().chain(members)
    });
    for name in identifiers.filter(|name| !crate::names::is_identifier(name)) {
        let offset = text.find(&format!("\"{name}\"")).unwrap_or_default();
        diagnostics.report(Location::Offset(file, offset), Problem::NotAnIdentifier { name: name.clone() });
    }
    names
}

/// The text of the file: the names that everything has now.
pub fn print(modules: &[Module]) -> String {
    let names: BTreeMap<&str, Given<'_>> =
        modules.iter().map(|module| (module.api.as_str(), Given::in_module(module))).collect();
    let mut text = serde_json::to_string_pretty(&names).unwrap_or_default();
    text.push('\n');
    text
}

type Members<'m> = BTreeMap<Cow<'m, str>, &'m str>;

/// The names that one module gives, as [`Names`] has them.
#[derive(Default, Serialize)]
struct Given<'m> {
    types: BTreeMap<Cow<'m, str>, &'m str>,
    members: BTreeMap<&'m str, Members<'m>>,
}

impl<'m> Given<'m> {
    fn in_module(module: &'m Module) -> Self {
        let mut names = Self::default();
        module.types.iter().for_each(|def| names.add_type(def));
        module.operations.iter().for_each(|operation| names.add_operation(operation));
        names
    }

    fn add_type(&mut self, def: &'m TypeDef) {
        self.types.extend(def.keys.iter().map(|key| (key.as_str().into(), def.name.as_str())));
        if let (TypeBody::Struct(Struct { builder: Some(builder), .. }), Some(key)) = (&def.body, def.keys.iter().min())
        {
            self.types.insert(format!("{key}{BUILDER}").into(), builder.name.as_str());
            let required = builder.required.iter();
            self.types.extend(required.map(|name| (format!("{key}{REQUIRED}").into(), name.as_str())));
        }
        self.add_members(&def.name, members(def));
    }

    fn add_operation(&mut self, operation: &'m Operation) {
        self.types.insert(operation_key(operation, "").into(), operation.name.as_str());
        self.types.insert(operation_key(operation, RESPONSE).into(), operation.response_name.as_str());
        if let Some((body, choice)) = operation.body.as_ref().and_then(|body| Some((body, body.choice()?))) {
            self.types.insert(operation_key(operation, BODY).into(), choice.as_str());
            let contents = body.contents.iter().map(|one| (one.media_type.as_str().into(), one.name.as_str()));
            self.add_members(choice, contents.collect());
        }
        let parameters =
            |fields: &'m [Parameter]| fields.iter().map(|one| (parameter_key(one).into(), one.name.as_str())).collect();
        self.add_members(&operation.name, parameters(&operation.parameters));
        for response in &operation.responses {
            if let Some(headers) = &response.headers {
                self.types.insert(operation_key(operation, &headers_of(response)).into(), headers.name.as_str());
                self.add_members(&headers.name, parameters(&headers.fields));
            }
        }
    }

    fn add_members(&mut self, name: &'m TypeName, members: Members<'m>) {
        if !members.is_empty() {
            self.members.insert(name.as_str(), members);
        }
    }
}

fn members(def: &TypeDef) -> Members<'_> {
    let mut members = Members::new();
    match &def.body {
        TypeBody::Struct(body) => {
            members.extend(body.fields.iter().map(|field| (field.property.as_str().into(), field.name.as_str())));
            if let Additional::Kept(name, _) = &body.additional {
                members.insert(OTHERS.into(), name.as_str());
            }
        }
        TypeBody::Enum(body) => {
            members.extend(body.variants.iter().map(|one| (one.value.as_str().into(), one.name.as_str())));
            members.extend(body.unknown.iter().map(|name| (OTHERS.into(), name.as_str())));
        }
        TypeBody::Union(body) => {
            members.extend(body.alternatives.iter().map(|one| (one.key.as_str().into(), one.name.as_str())));
            members.extend(body.unknown.iter().map(|name| (OTHERS.into(), name.as_str())));
        }
        TypeBody::Newtype(_) | TypeBody::Alias(_) => {}
    }
    members
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::diagnostics::Diagnostics;
    use crate::source::Sources;

    #[test]
    fn a_file_of_another_form_is_an_error() {
        for text in ["[]", r#"{"api": "text"}"#, r#"{"api": {"types": 5}}"#, r#"{"api": {"members": {"Product": []}}}"#]
        {
            let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
            let file = sources.add("names.json", text);
            assert!(read(file, &sources, &mut diagnostics).is_empty(), "{text}");
            assert_eq!(diagnostics.errors(), 1, "{text}");
        }
    }
}
