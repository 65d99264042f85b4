//! All schemas of an API in one arena.

use super::keyword::{Keyword, Keywords};
use super::value::SchemaId;
use crate::source::Place;

/// All schemas of one API.
#[derive(Clone, Debug)]
pub struct Arena<R> {
    schemas: Vec<Schema<R>>,
}

/// A schema and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema<R> {
    /// The place of the schema.
    pub place: Place,
    /// Its form, with its keywords.
    pub form: Form<R>,
}

/// The two forms of a schema.
#[derive(Clone, Debug, PartialEq)]
pub enum Form<R> {
    /// `true`, which accepts every instance, or `false`, which accepts none.
    Boolean(bool),
    /// An object of keywords.
    Keywords(Box<Keywords<R>>),
}

impl<R> Arena<R> {
    /// Adds a schema. Schemas are added before their subschemas, so that ids have the order of the document.
    pub fn push(&mut self, schema: Schema<R>) -> SchemaId {
        self.schemas.push(schema);
        SchemaId((self.schemas.len() - 1) as u32)
    }

    /// Returns the schema of an id, to change it.
    pub fn get_mut(&mut self, id: SchemaId) -> &mut Schema<R> {
        &mut self.schemas[id.0 as usize]
    }

    /// Returns the number of schemas.
    pub fn len(&self) -> usize {
        self.schemas.len()
    }

    /// Iterates over all ids, in order.
    pub fn ids(&self) -> impl Iterator<Item = SchemaId> + use<R> {
        (0..self.schemas.len() as u32).map(SchemaId)
    }

    /// Replaces every reference. `map` returns the new one, given the schema and the keyword of the reference.
    pub fn map_references<S>(self, map: impl Fn(SchemaId, Keyword) -> S) -> Arena<S> {
        let schemas = self.schemas.into_iter().enumerate();
        let mapped = schemas.map(|(index, Schema { place, form })| {
            let id = SchemaId(index as u32);
            let form = match form {
                Form::Boolean(value) => Form::Boolean(value),
                Form::Keywords(keywords) => Form::Keywords(Box::new(
                    keywords.map_references(|_| map(id, Keyword::Ref), |_| map(id, Keyword::DynamicRef)),
                )),
            };
            Schema { place, form }
        });
        Arena { schemas: mapped.collect() }
    }
}

impl<R> Default for Arena<R> {
    fn default() -> Self {
        Self { schemas: Vec::new() }
    }
}

impl<R> std::ops::Index<SchemaId> for Arena<R> {
    type Output = Schema<R>;

    fn index(&self, id: SchemaId) -> &Schema<R> {
        &self.schemas[id.0 as usize]
    }
}

impl<R> Schema<R> {
    /// Returns the keywords; `None` if the schema is a boolean.
    pub fn keywords(&self) -> Option<&Keywords<R>> {
        match &self.form {
            Form::Boolean(_) => None,
            Form::Keywords(keywords) => Some(keywords),
        }
    }
}
