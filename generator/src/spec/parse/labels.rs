//! The names and descriptions of listed values, in extensions that other generators have made common.

use std::borrow::Cow;

use super::schema::Reader;
use crate::diagnostics::{Expected, Location, Problem};
use crate::document::node::{Node, Object};
use crate::maps::HashMap;
use crate::schema::{Keywords, ValueLabel};
use crate::source::PlaceRef;
use crate::spec::lenient;

/// The extensions with the names of the values under `enum`.
const NAMES: [&str; 2] = ["x-enum-varnames", "x-enumNames"];

/// The extensions with their descriptions.
const DESCRIPTIONS: [&str; 2] = ["x-enum-descriptions", "x-enumDescriptions"];

impl Reader<'_, '_> {
    /// Reads the labels of the values under `enum`.
    pub fn value_labels(&mut self, object: &Object, keywords: &mut Keywords<String>) {
        let Some(values) = &keywords.enumeration else { return };
        let mut labels = vec![ValueLabel::default(); values.len()];
        for (index, name) in self.extension(object, NAMES, values) {
            labels[index].name = Some(name);
        }
        for (index, description) in self.extension(object, DESCRIPTIONS, values) {
            labels[index].description = Some(description.into());
        }
        if !labels.iter().all(ValueLabel::is_empty) {
            keywords.value_labels = labels;
        }
    }

    /// Reads the first of some extensions that a schema has: texts in the order of the values, or by value.
    fn extension(&mut self, object: &Object, names: [&str; 2], values: &[Node]) -> Vec<(usize, String)> {
        let Some((name, extension)) = names.iter().find_map(|name| Some((*name, object.get(*name)?))) else {
            return Vec::new();
        };
        match extension {
            Node::Array(items) => self.in_order(name, items, values),
            Node::Object(members) => self.by_value(name, members, values),
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) => {
                let at = PlaceRef::Member(self.place, name);
                lenient::ignored(extension, Expected::Labels, at, self.diagnostics);
                Vec::new()
            }
        }
    }

    fn in_order(&mut self, name: &str, items: &[Node], values: &[Node]) -> Vec<(usize, String)> {
        let all: Vec<usize> = (0..values.len()).collect();
        // Null is a value of its own, which needs no name.
        let named: Vec<usize> = all.iter().copied().filter(|index| values[*index] != Node::Null).collect();
        let Some(indices) = [all, named].into_iter().find(|indices| indices.len() == items.len()) else {
            let (extension, found, expected) = (name.to_owned(), items.len(), values.len());
            self.report(name, Problem::MismatchedLabels { extension, found, expected });
            return Vec::new();
        };
        let place = self.place.member(name);
        let texts = items.iter().enumerate().map(|(item, text)| self.label(text, PlaceRef::Item(&place, item)));
        let texts: Vec<Option<String>> = texts.collect();
        indices.into_iter().zip(texts).filter_map(|(index, text)| Some((index, text?))).collect()
    }

    fn by_value(&mut self, name: &str, members: &Object, values: &[Node]) -> Vec<(usize, String)> {
        let place = self.place.member(name);
        let mut found = Vec::new();
        let mut indices: HashMap<Cow<'_, str>, usize> = HashMap::default();
        for (index, value) in values.iter().enumerate() {
            let text = value.as_str().map_or_else(|| value.to_string().into(), Cow::from);
            indices.entry(text).or_insert(index);
        }
        for (value, text) in members {
            match indices.get(value.as_str()) {
                Some(index) => {
                    found.extend(self.label(text, PlaceRef::Member(&place, value)).map(|text| (*index, text)));
                }
                None => {
                    let problem = Problem::LabelWithoutValue { extension: name.to_owned(), value: value.clone() };
                    self.diagnostics.report(Location::Node(place.member(value)), problem);
                }
            }
        }
        found
    }

    fn label(&mut self, text: &Node, at: PlaceRef<'_>) -> Option<String> {
        match lenient::text(text, at, self.diagnostics) {
            Ok(text) => text.map(String::from).filter(|text| !text.trim().is_empty()),
            Err(_) => {
                lenient::ignored(text, Expected::String, at, self.diagnostics);
                None
            }
        }
    }
}
