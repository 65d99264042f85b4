//! Names: the assignment of names to the items of a draft.
//!
//! | item | name | if another item has that name |
//! | --- | --- | --- |
//! | any item with an override | the name that the user gives it | |
//! | any item in the names file | the pinned name | |
//! | component | its own name; for requests with `Request` where they differ | what tells them apart, as [`apart`](super::apart) says |
//! | operation | its id, else method and path | `…Operation` |
//! | responses of an operation | `…Response` | `…OperationResponse` |
//! | several request bodies | `…Body` | `…BodyOfRequest` |
//! | media types that an operation accepts | `…Accept` | `…AcceptedMediaType` |
//! | several bodies of a response | component, or operation and status, `Body` | `…OfResponse` |
//! | headers of a response | component, or operation and status, `Headers` | `…OfResponse` |
//! | equal headers of an operation | operation, `Headers` | `…HeadersOfResponses` |
//! | equal headers of several operations | what the names of the headers begin with, `Headers` | `ResponseHeaders` |
//! | the same of a response that others refer to | its status | with its operation |
//! | inline schema | its property, or with its parent if that is vague (`type`, `data`) | with its parent, then the parent's parent, then its kind |
//! | equal inline schemas of unrelated owners | their property | with its kind |
//! | required fields, builder of a struct | `…Required`, `…Builder` | `…RequiredFields`, `…StructBuilder` |
//! | required values of an operation | `…Required` | `…RequiredValues` |
//! | property, value | its own name | what tells them apart |
//! | parameter | its own name | with its location: `id`, `id_query` |
//! | additional properties | `additional_properties` | `further_properties` |
//! | media type that a request prefers | `accept` | `accept_media_type` |
//! | properties that the types cannot represent | `unreadable_properties` | `preserved_properties` |
//! | values that the document does not list | `Unknown` | `Unrecognized`, `Other`, `Undocumented` |
//!
//! Of two items, the one that is earlier in the table keeps the name. If nothing else tells items apart, a number does, and the report
//! lists it. A name of the prelude gains `Schema`. What generated modules import yields to all items. [`TypeNames`] has the names that
//! share the scope of a module; [`members`] names the members of one item at a time, and [`setters`] the methods that set them.

mod headers;
mod item;
mod keepers;
pub mod members;
mod operation_requests;
pub mod setters;
mod type_names;

use std::collections::BTreeSet;

use self::members::Scope;
use super::pinned_names::PinnedNames;
use crate::ir::NumberedName;
use crate::ir::identifier::TypeName;

pub use self::item::{Item, ResponseId};
pub use self::type_names::TypeNames;

/// The names of a module: those of its types, and those of the members of each item as they are made.
pub struct Names<'n> {
    pub types: &'n TypeNames,
    pinned: &'n PinnedNames,
    /// The names that are told apart by a number.
    numbered: Vec<NumberedName>,
}

impl<'n> Names<'n> {
    /// Returns the names of a module whose members have none yet.
    pub fn new(types: &'n TypeNames, pinned: &'n PinnedNames) -> Self {
        Self { types, pinned, numbered: types.numbered().to_vec() }
    }

    /// Returns the names that are told apart by a number. Several operations may have the types of one response component.
    pub fn numbered(self) -> Vec<NumberedName> {
        let mut numbered = self.numbered;
        let mut known = BTreeSet::new();
        numbered.retain(|name| known.insert(name.clone()));
        numbered
    }

    /// Returns the scope of the members of a type, given its keys in the names file. If it has another name there, the names of its
    /// members are those of that name.
    pub fn members_of<'s>(&'s mut self, item: &'s TypeName, keys: &[String]) -> Scope<'s> {
        let members = |name: &str| self.pinned.members.get(name);
        let before = || members(self.pinned.type_name(keys)?.as_str());
        Scope { item, pinned: members(item.as_str()).or_else(before), numbered: &mut self.numbered }
    }

    /// Returns the scope of the members of an item.
    pub fn members<'s>(&'s mut self, item: &'s TypeName) -> Scope<'s> {
        self.members_of(item, &[])
    }
}
