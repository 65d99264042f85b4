//! Files in forms.

use super::facts::Analysis;
use super::keywords::{Keywords, is_struct};
use crate::ir::{Check, Shape, Type};
use crate::schema::{Form, JsonType, Keyword, SchemaId, TypeSet};
use crate::spec::Encoding;

impl Analysis<'_> {
    /// Returns whether a form has files among its properties.
    pub fn has_files(&self, id: SchemaId) -> bool {
        self.effective(self.schemas.unwrapped(id)).is_some_and(|keywords| {
            let has_file = keywords.properties.values().any(|property| self.file(*property).is_some());
            has_file && is_struct(keywords) && self.alternatives(keywords).is_none()
        })
    }

    /// Returns the properties of a form that are files.
    #[cfg(feature = "describe")]
    pub fn files(&self, id: SchemaId) -> Vec<String> {
        let keywords = self.effective(self.schemas.unwrapped(id)).filter(|_| self.has_files(id));
        let properties = keywords.into_iter().flat_map(|keywords| keywords.properties.iter());
        properties.filter(|(_, property)| self.file(**property).is_some()).map(|(name, _)| name.clone()).collect()
    }

    /// Returns the shape of a property of a form that is a file or a list of files.
    pub fn file(&self, id: SchemaId) -> Option<Shape> {
        let keywords = match self.schemas.form(self.schemas.unwrapped(id)) {
            // Since OpenAPI 3.1 a property without assertions is a sequence of bytes (OpenAPI 3.1, 4.14.3).
            Form::Boolean(value) => return (*value && self.is_any_bytes()).then(|| Shape::plain(Type::File)),
            Form::Keywords(keywords) => keywords,
        };
        let types = keywords.types.unwrap_or(TypeSet::EMPTY);
        let shape = match types.without(JsonType::Null).single() {
            Some(JsonType::String) if is_binary(keywords) => Shape::plain(Type::File),
            Some(JsonType::Array) => {
                let item = self.file(keywords.items?)?;
                let count = |(keyword, count): (_, Option<u64>)| Some(Check::Count(keyword, count?));
                let counts = [(Keyword::MinItems, keywords.min_items), (Keyword::MaxItems, keywords.max_items)];
                let checks = counts.into_iter().filter_map(count).collect();
                Shape { ty: Type::List(Box::new(item)), checks }
            }
            None if is_binary(keywords) || keywords.assertions().next().is_none() && self.is_any_bytes() => {
                Shape::plain(Type::File)
            }
            _ => return None,
        };
        Some(if types.contains(JsonType::Null) { shape.nullable() } else { shape })
    }

    /// Returns whether a schema is that of a string which is the content of a file, or, since OpenAPI 3.1, that of a sequence of bytes.
    pub fn is_file(&self, id: SchemaId) -> bool {
        let is_string = self.json_types(id).without(JsonType::Null).single() == Some(JsonType::String);
        self.schemas.keywords(self.schemas.unwrapped(id)).is_some_and(|keywords| {
            let is_bytes = self.is_any_bytes() && keywords.assertions().next().is_none();
            (is_string || is_bytes) && is_binary(keywords)
        })
    }

    fn is_any_bytes(&self) -> bool {
        self.schemas.api.spec.version.is_2020_12()
    }
}

/// Returns whether a string is the content of a file, in the terms of OpenAPI 3.0 or of 3.1.
fn is_binary(keywords: &Keywords) -> bool {
    let media_type = keywords.content_media_type.as_deref();
    let is_file =
        media_type.is_some_and(|media_type| media_type == "*/*" || Encoding::of(media_type) == Encoding::Bytes);
    keywords.format.as_deref() == Some("binary") || is_file && keywords.content_encoding.is_none()
}
