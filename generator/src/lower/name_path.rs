//! The path of names to a schema, which suggests names for its type.

use std::borrow::Cow;

use super::singular::singular;
use crate::ir::identifier::TypeName;

/// The greatest number of names on a path that a type name is made of.
const MOST_NAMES: usize = 12;

/// The greatest number of characters of each of these names: thousands of types can be in one with a name as long as a file.
const LONGEST_NAME: usize = 200;

/// The name of a schema, and the names of the schemas around it.
#[derive(Clone, Debug)]
pub struct NamePath<'p> {
    outer: Option<&'p NamePath<'p>>,
    name: Cow<'p, str>,
}

impl<'p> NamePath<'p> {
    /// Returns the path of a component, or of a part of an operation.
    pub fn top(name: impl Into<Cow<'p, str>>) -> Self {
        Self { outer: None, name: name.into() }
    }

    /// Returns the path of a property.
    pub fn property<'s>(&'s self, name: &'s str) -> NamePath<'s> {
        NamePath { outer: Some(self), name: name.into() }
    }

    /// Returns the path of the items of an array.
    pub fn item(&self) -> Self {
        Self { outer: self.outer, name: singular(&self.name).into() }
    }

    /// Returns the path of the values of a map, or of the values of a nullable component.
    pub fn value(&self) -> Self {
        self.alternative("value")
    }

    /// Returns the path of one of several alternatives.
    pub fn alternative(&self, name: &str) -> Self {
        Self { outer: self.outer, name: format!("{} {name}", shortened(&self.name)).into() }
    }

    /// Returns the path of a type for requests only. That of a request body names the direction already.
    pub fn in_requests(&self) -> Self {
        let is_body = self.outer.is_none() && self.name.ends_with(" request");
        if is_body { self.clone() } else { self.alternative("request") }
    }

    /// Returns the innermost name.
    pub fn last(&self) -> &str {
        &self.name
    }

    /// Returns the name around the innermost one.
    pub fn outer(&self) -> Option<&str> {
        self.outer.map(NamePath::last)
    }

    /// Returns the type name that the innermost name suggests.
    pub fn type_name(&self) -> TypeName {
        TypeName::new(self.last())
    }

    /// Returns the names, the outermost first; of a long path only the innermost.
    pub fn names(&self) -> Vec<String> {
        let names = std::iter::successors(Some(self), |path| path.outer).take(MOST_NAMES);
        let mut names: Vec<String> = names.map(|path| shortened(&path.name).to_owned()).collect();
        names.reverse();
        names
    }
}

/// Returns the start of a name.
fn shortened(name: &str) -> &str {
    name.char_indices().nth(LONGEST_NAME).map_or(name, |(end, _)| &name[..end])
}
