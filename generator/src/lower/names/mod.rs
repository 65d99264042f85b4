//! Names: the assignment of names to the items of a draft.
//!
//! | item | name | if another item has that name |
//! | --- | --- | --- |
//! | any item in the names file | the pinned name | |
//! | component | its own name; for requests with `Request` where they differ | a number |
//! | inline schema | its property, or with its parent if that is vague (`type`, `data`) | with its parent, then the parent's parent, then a number |
//! | operation | its id, else method and path | `…Operation` |
//! | responses of an operation | `…Response` | `…OperationResponse` |
//! | several request bodies | `…Body` | `…BodyOfRequest` |
//! | headers of a response | operation, status, `Headers` | `…OfResponse` |
//! | builder, required fields of a struct | `…Builder`, `…Required` | a number; they yield to all items above |
//! | property, parameter, value | its own name | a number; one that is spelled as its field keeps the name |
//! | additional properties | `additional_properties` | `further_properties` |
//! | properties that the types cannot represent | `unreadable_properties` | `preserved_properties` |
//! | values that the document does not list | `Unknown` | `Unrecognized`, `Other`, `Undocumented` |
//!
//! A name of the prelude gains `Schema`. What generated modules import yields to all items. [`TypeNames`] has the names that share
//! the scope of a module; [`members`] names the members of one item at a time.

pub mod members;
mod type_names;

pub use self::type_names::{Item, TypeNames};
