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

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::node::{Node, Object};
use crate::source::{FileId, Sources};

/// The names of one API.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Types, by the places of their schemas; operations by method and path.
    pub types: BTreeMap<String, String>,
    /// Fields and variants, by their type's name and what they are called in the document.
    pub members: BTreeMap<String, BTreeMap<String, String>>,
}

/// The names of each API.
pub type NameFile = BTreeMap<String, Names>;

/// Reads the file. What is wrong with it is reported; then it says nothing.
pub fn read(file: FileId, sources: &Sources, diagnostics: &mut Diagnostics) -> NameFile {
    let text = &sources.file(file).text;
    let value: serde_json::Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => {
            let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
            let offset = lines.map(str::len).sum::<usize>() + error.column().saturating_sub(1);
            let problem = Problem::NameFile { reason: error.to_string() };
            diagnostics.report(Location::Offset(file, offset.min(text.len())), problem);
            return NameFile::new();
        }
    };
    let mut names = NameFile::new();
    for (api, tables) in value.as_object().into_iter().flatten() {
        let mut of_api = Names { types: texts(&tables["types"]), members: BTreeMap::new() };
        for (name, members) in tables["members"].as_object().into_iter().flatten() {
            of_api.members.insert(name.clone(), texts(members));
        }
        let identifiers = of_api.types.values().chain(of_api.members.values().flat_map(BTreeMap::values));
        for name in identifiers.filter(|name| !crate::names::is_identifier(name)) {
            let offset = text.find(&format!("\"{name}\"")).unwrap_or_default();
            diagnostics.report(Location::Offset(file, offset), Problem::NotAnIdentifier { name: name.clone() });
        }
        names.insert(api.clone(), of_api);
    }
    names
}

fn texts(table: &serde_json::Value) -> BTreeMap<String, String> {
    let pairs = table.as_object().into_iter().flatten();
    pairs.filter_map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned()))).collect()
}

/// The text of the file.
pub fn print(names: &NameFile) -> String {
    let table = |pairs: &BTreeMap<String, String>| {
        let pairs = pairs.iter().map(|(key, name)| (key.clone(), Node::String(name.clone())));
        Node::Object(pairs.collect())
    };
    let api = |names: &Names| {
        let members = names.members.iter().map(|(name, members)| (name.clone(), table(members)));
        Node::Object(Object::from([
            ("types".to_owned(), table(&names.types)),
            ("members".to_owned(), Node::Object(members.collect())),
        ]))
    };
    Node::Object(names.iter().map(|(name, names)| (name.clone(), api(names))).collect()).to_json_pretty()
}
