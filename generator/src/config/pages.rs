//! Lists in pages: which operations have them, and what leads to the next page.

use crate::diagnostics::Location;

/// Operations whose response is a page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pages {
    /// The operations by `operationId`; in a pattern, `*` matches any text.
    pub operations: Vec<String>,
    /// The JSON Pointer of the array of items in the body; empty if the body is the array.
    pub items: String,
    /// What leads to the next page.
    pub next: NextPage,
    /// Where it is set.
    pub(crate) location: Location,
}

/// What leads from a page of a list to the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NextPage {
    /// The parameter of this name, in the query or in a header, is the number of the page. For the first one it is what the call sets, or
    /// else its default, its minimum, or 1.
    Page(String),
    /// The parameter of this name, in the query or in a header, is the number of items before the page.
    Offset(String),
    /// The parameter has a value of the page before.
    Cursor {
        /// The name of the parameter, in the query or in a header.
        parameter: String,
        /// The JSON Pointer of the value in the body.
        next: String,
    },
    /// The parameter has the value of a header of the page before.
    HeaderCursor {
        /// The name of the parameter, in the query or in a header.
        parameter: String,
        /// The name of the header.
        header: String,
    },
    /// The body has the URL of the next page at this JSON Pointer.
    Url(String),
    /// The header `Link` has the URL of the next page, with the relation `next` (RFC 8288).
    Link,
}

impl Pages {
    /// Returns the pages of operations whose `operationId` matches a pattern, with their items at a JSON Pointer in the body.
    pub fn new(operations: impl Into<String>, items: impl Into<String>, next: NextPage) -> Self {
        Self { operations: vec![operations.into()], items: items.into(), next, location: Location::Nowhere }
    }
}
