//! All schemas of an API in one arena.

use super::keyword::{Keyword, Keywords};
use super::value::SchemaId;
use crate::source::Place;

/// All schemas of one API.
#[derive(Clone, Debug)]
pub struct Arena<R> {
    schemas: Vec<Schema<R>>,
}

/// One schema and where it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema<R> {
    /// Where it was written.
    pub place: Place,
    /// What it says.
    pub form: Form<R>,
}

/// The two forms of a schema.
#[derive(Clone, Debug, PartialEq)]
pub enum Form<R> {
    /// `true` takes every value, `false` none.
    Boolean(bool),
    /// An object of keywords.
    Keywords(Box<Keywords<R>>),
}

impl<R> Arena<R> {
    /// Makes room for a schema before its subschemas are read, so that ids follow the document's order.
    pub fn push(&mut self, schema: Schema<R>) -> SchemaId {
        self.schemas.push(schema);
        SchemaId((self.schemas.len() - 1) as u32)
    }

    /// The schema to change.
    pub fn get_mut(&mut self, id: SchemaId) -> &mut Schema<R> {
        &mut self.schemas[id.0 as usize]
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.schemas.len()
    }

    /// Every id, in the order of reading.
    pub fn ids(&self) -> impl Iterator<Item = SchemaId> + use<R> {
        (0..self.schemas.len() as u32).map(SchemaId)
    }

    /// The same schemas with every reference replaced.
    ///
    /// `map` gets the schema and the keyword that holds the reference.
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
    /// The keywords, if this is not a boolean.
    pub fn keywords(&self) -> Option<&Keywords<R>> {
        match &self.form {
            Form::Boolean(_) => None,
            Form::Keywords(keywords) => Some(keywords),
        }
    }
}
