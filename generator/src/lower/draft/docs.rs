//! The docs of types, fields and parameters.

use std::sync::Arc;

use super::builder::DraftBuilder;
use crate::ir::docs::{Deprecation, Docs};
use crate::lower::analysis::DEEPEST;
use crate::lower::analysis::keywords::{Keywords, has_members};
use crate::schema::SchemaId;

impl DraftBuilder<'_> {
    /// Returns the docs of a schema: those of the user, else its title and description, else the description of one of its branches;
    /// `None` if it is a boolean without any.
    pub fn schema_docs(&self, id: SchemaId, name: &str) -> Option<Docs> {
        let own = self.analysis.schemas.keywords(id).map(|keywords| {
            let mut docs = schema_docs(keywords, name);
            if docs.is_empty() {
                docs.add_descriptions(self.branch_description(keywords).filter(|text| !is_name(text, name)));
            }
            docs
        });
        match self.analysis.overrides.get(id).and_then(|decision| decision.docs.clone()) {
            Some(given) => Some(Docs::given(&given).deprecated_as(&own.unwrap_or_default())),
            None => own,
        }
    }

    /// Returns the docs of a schema, or of the schemas that it wraps without a reference.
    pub fn own_docs(&self, id: SchemaId, name: &str) -> Docs {
        let docs = self.schema_docs(id, name).unwrap_or_default();
        if !docs.is_empty() {
            return docs;
        }
        let refers =
            |id: SchemaId| self.analysis.schemas.keywords(id).is_some_and(|keywords| keywords.reference.is_some());
        let inner = |id: &SchemaId| {
            let (inner, _) = self.analysis.inner(*id).filter(|_| !refers(*id))?;
            (!self.analysis.components.contains(inner)).then_some(inner)
        };
        let mut wrapped = std::iter::successors(inner(&id), inner).take(DEEPEST);
        let described = wrapped.find_map(|id| self.schema_docs(id, name).filter(|docs| !docs.is_empty()));
        match described {
            Some(inner) => inner.deprecated_as(&docs),
            None => docs,
        }
    }

    /// Returns the description of the branch of `allOf` that describes a schema: the last that only annotates, else an inline one that
    /// has properties.
    fn branch_description(&self, keywords: &Keywords) -> Option<Arc<str>> {
        let schemas = self.analysis.schemas;
        let branches = || {
            let described = keywords.all_of.iter().rev().filter_map(|id| Some((*id, schemas.keywords(*id)?)));
            described.filter_map(|(id, branch)| Some((id, branch, branch.description.clone()?)))
        };
        let annotates = branches().find(|(id, ..)| !schemas.asserts(*id));
        let has_properties = || {
            branches().find(|(id, branch, _)| {
                branch.reference.is_none() && has_members(branch) && !self.analysis.components.contains(*id)
            })
        };
        annotates.or_else(has_properties).map(|(_, _, description)| description)
    }
}

/// Returns the title and description of a schema. Those that only repeat its name are left out.
fn schema_docs(keywords: &Keywords, name: &str) -> Docs {
    let mut docs = Docs::default();
    let description = keywords.description.as_deref().unwrap_or_default();
    let title = keywords.title.clone();
    docs.add_descriptions(title.filter(|title| !description.contains(&**title) && !is_same_name(title, name)));
    docs.add_descriptions(keywords.description.clone().filter(|text| !is_name(text, name)));
    if keywords.deprecated {
        docs.deprecate(Deprecation { note: keywords.deprecation_note.clone() });
    }
    docs
}

/// Returns whether two names differ only in case and signs.
pub fn is_same_name(one: &str, other: &str) -> bool {
    let letters = |text: &str| -> Vec<char> {
        text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    letters(one) == letters(other)
}

/// Returns whether a description is nothing but a name, as it is or as a call.
pub fn is_name(description: &str, name: &str) -> bool {
    let description = description.trim();
    let is_short = description.len() <= name.len() + "().".len();
    let text = || description.trim_end_matches('.').trim_end_matches("()");
    is_short && text().eq_ignore_ascii_case(name.trim_end_matches("()"))
}
