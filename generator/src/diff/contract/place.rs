//! The names and the places of differences.

use super::label::label;
use super::pair::{Difference, Pair, Schemas};
use crate::diff::change::Subject;
use crate::diff::version::Version;
use crate::ir::Module;
use crate::maps::HashMap;
use crate::schema::{Keyword, SchemaId};
use crate::source::Place;
use crate::spec::Api;

/// The names of types and operations in both versions.
pub struct Naming<'a> {
    old: Names<'a>,
    new: Names<'a>,
}

struct Names<'a> {
    api: &'a Api,
    types: HashMap<&'a Place, &'a str>,
    operations: HashMap<&'a Place, String>,
}

impl<'a> Names<'a> {
    fn of(api: &'a Api, module: &'a Module) -> Self {
        let types = module.types.iter().rev().map(|def| (&def.place, def.name.as_str())).collect();
        let operations = api.spec.operations.iter().map(|operation| (&operation.place, label(operation))).collect();
        Self { api, types, operations }
    }

    /// Returns the type or the operation around a place, and the rest of the pointer.
    fn find(&self, place: &Place) -> Option<(Subject, Vec<String>)> {
        let mut current = place.clone();
        let mut rest: Vec<String> = Vec::new();
        loop {
            if let Some(name) = self.types.get(&current) {
                return Some((Subject::Type((*name).to_owned()), rest));
            }
            if let Some(label) = self.operations.get(&current) {
                return Some((Subject::Operation(label.clone()), rest));
            }
            let last = current.pointer.segments().last()?.into_owned();
            rest.insert(0, last);
            current = Place { file: current.file, pointer: current.pointer.parent()? };
        }
    }
}

impl<'a> Naming<'a> {
    pub fn of(old: &'a Version<'_>, new: &'a Version<'_>) -> Self {
        Self { old: Names::of(&old.contents, &old.module), new: Names::of(&new.contents, &new.module) }
    }

    /// Returns what a difference is listed under, and its part.
    pub fn name(&self, pair: &Pair, difference: &Difference) -> (Subject, String) {
        let place = |names: &Names<'a>, ids: &[SchemaId]| ids.first().map(|id| names.api.schemas[*id].place.clone());
        let new = place(&self.new, &pair.new).and_then(|place| self.new.find(&place));
        let found = new.or_else(|| place(&self.old, &pair.old).and_then(|place| self.old.find(&place)));
        let (subject, rest) = found.unwrap_or_else(|| {
            let pointer = place(&self.new, &pair.new).or(place(&self.old, &pair.old));
            (Subject::Api, pointer.into_iter().map(|place| place.pointer.to_string()).collect())
        });
        let mut part = path(&rest);
        if let Some(member) = &difference.member {
            part += &format!(".{member}");
        }
        (subject, part.trim_start_matches('.').to_owned())
    }
}

/// Returns the rest of a pointer to a schema as people write it: `unit_price.value`, `request body.lines[].price`.
fn path(segments: &[String]) -> String {
    let mut text = String::new();
    let mut rest = segments.iter().map(String::as_str);
    while let Some(segment) = rest.next() {
        match segment {
            "properties" => text += &format!(".{}", rest.next().unwrap_or_default()),
            "items" => text += "[]",
            "prefixItems" => text += &format!("[{}]", rest.next().unwrap_or_default()),
            "additionalProperties" => text += ".*",
            "patternProperties" => {
                rest.next();
                text += ".*";
            }
            "requestBody" => text += "request body",
            "responses" => text += &format!("response {}", rest.next().unwrap_or_default()),
            "headers" => text += &format!(" header {}", rest.next().unwrap_or_default()),
            "parameters" => text += &format!("parameter {}", rest.next().unwrap_or_default()),
            "content" => _ = rest.next(),
            "allOf" | "anyOf" | "oneOf" => {
                let index = rest.next().unwrap_or_default();
                if segment != "allOf" {
                    text += &format!(".{segment}[{index}]");
                }
            }
            "schema" | "itemSchema" => {}
            other => text += &format!(".{other}"),
        }
    }
    text
}

/// Returns the place of a difference in one version: of the property or the keyword, or else of the schema.
pub fn difference_place(side: Schemas<'_>, ids: &[SchemaId], difference: &Difference) -> Option<Place> {
    let first = &side.api.schemas[*ids.first()?].place;
    let conjuncts = super::facts::Facts::of(side.api, ids, crate::lower::Flow::Any, false).conjuncts;
    let places = conjuncts.iter().filter_map(|id| {
        let schema = &side.api.schemas[*id];
        let keywords = schema.keywords()?;
        if let Some(member) = &difference.member {
            let properties = Keyword::Properties;
            return keywords
                .properties
                .contains_key(member)
                .then(|| schema.place.member(properties.name()).member(member));
        }
        let keyword = difference.keyword?;
        keywords.value(keyword).map(|_| schema.place.member(keyword.name()))
    });
    let mut places = places;
    match (places.next(), &difference.member) {
        (Some(place), _) => Some(place),
        // The property is not there.
        (None, Some(_)) => None,
        (None, None) => Some(first.clone()),
    }
}
