//! Objects within the limits of schemas.

use super::super::json::JsonValue;
use super::super::members::JsonObject;
use super::super::schema::{text, texts};
use super::facets::Facets;
use super::maker::Making;
use super::sample::Sampler;
use super::texts;

/// The greatest number of members that are made.
const MAX_MEMBERS: u64 = 2000;

/// The names of all members that a schema may require.
struct Names {
    chosen: Vec<String>,
    /// The first ones of the list, which are required.
    required: usize,
}

/// Returns an object for some schemas; `None` if none is found.
pub(super) fn object(making: &mut Making<'_, '_, '_>, facets: &mut Facets, depth: usize) -> Option<JsonValue> {
    let most = facets.least("maxProperties").unwrap_or(u64::MAX);
    let names = making.names(facets, most, depth)?;
    let mut members: Vec<(String, JsonValue)> = Vec::new();
    for (at, name) in names.chosen.into_iter().enumerate() {
        let schemas = making.member_schemas(facets, &name);
        let tag = facets.tags.iter().find(|(property, _)| *property == name);
        let value = match tag {
            Some((_, tag)) => Some(JsonValue::String(tag.clone())),
            None => making.value(&schemas, depth),
        };
        match value {
            Some(value) => members.push((name, value)),
            None if at < names.required => return None,
            None => {}
        }
    }
    making.others(facets, most, depth, &mut members);
    if (members.len() as u64) < facets.most("minProperties").unwrap_or(0) {
        return None;
    }
    JsonObject::of(members).ok().map(JsonValue::Object)
}

impl Making<'_, '_, '_> {
    /// Returns the names of the members that the schemas list: the required ones, those that they need, and some others. Adds the schemas that
    /// depend on them.
    fn names(&mut self, facets: &mut Facets, most: u64, depth: usize) -> Option<Names> {
        let mut chosen = facets.names("required");
        chosen.extend(
            facets.tags.iter().map(|(name, _)| name.clone()).filter(|name| !facets.names("required").contains(name)),
        );
        self.dependents(facets, &mut chosen)?;
        let mut required = chosen.len();
        let mut optional: Vec<&str> = Vec::new();
        for properties in facets.all("properties").chain(facets.all("dependentRequired")) {
            let JsonValue::Object(properties) = properties else { continue };
            let new = properties.iter().map(|(name, _)| name.as_str());
            optional.extend(new.filter(|name| !chosen.iter().any(|known| known == name)));
        }
        optional.dedup();
        let least = facets.most("minProperties").unwrap_or(0);
        let share = if self.is_idle(depth) { 0 } else { [10, 30, 60, 100][self.choices.below(4)] };
        let start = self.choices.below(optional.len());
        for at in 0..optional.len() {
            let name = optional[(start + at) % optional.len()];
            let is_wanted = (chosen.len() as u64) < least || share > 0 && self.choices.chance(share);
            if !is_wanted || chosen.len() as u64 >= most || chosen.iter().any(|known| known == name) {
                continue;
            }
            if self.member_schemas(facets, name).iter().all(|schema| self.document.fits(schema, depth)) {
                chosen.push(name.to_owned());
            }
        }
        if self.dependents(facets, &mut chosen).is_none() {
            chosen.truncate(required);
        } else if facets.all("dependentRequired").chain(facets.all("dependentSchemas")).next().is_some() {
            required = chosen.len();
        }
        Some(Names { chosen, required })
    }

    /// Adds the names that members require, and the schemas that apply if they are present.
    fn dependents(&mut self, facets: &mut Facets, names: &mut Vec<String>) -> Option<()> {
        let mut at = 0;
        while let Some(name) = names.get(at).cloned() {
            at += 1;
            let needed = facets.all("dependentRequired").filter_map(|needs| needs.get(&name)).flat_map(texts);
            let mut new: Vec<String> = needed.collect();
            let dependent: Vec<&JsonValue> =
                facets.all("dependentSchemas").filter_map(|schemas| schemas.get(&name)).collect();
            for schema in dependent {
                if !facets.schemas.iter().any(|known| std::ptr::eq(*known, schema)) {
                    self.flatten(schema, facets, 0, 0)?;
                    new.extend(facets.names("required"));
                }
            }
            for name in new {
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        Some(())
    }

    /// Returns the schemas of the member of a name.
    fn member_schemas(&self, facets: &Facets, name: &str) -> Vec<&'static JsonValue> {
        let mut found = Vec::new();
        for schema in &facets.schemas {
            let before = found.len();
            found.extend(schema.get("properties").and_then(|properties| properties.get(name)));
            if let Some(JsonValue::Object(patterns)) = schema.get("patternProperties") {
                let matches = |source: &str| {
                    self.document.pattern(source).is_some_and(|pattern| pattern.is_match(name).unwrap_or(false))
                };
                found.extend(patterns.iter().filter(|(source, _)| matches(source)).map(|(_, inner)| inner));
            }
            if found.len() == before {
                found.extend(schema.get("additionalProperties"));
            }
        }
        if found.is_empty() {
            found.extend(facets.all("unevaluatedProperties"));
        }
        found
    }

    /// Adds members that the schemas do not list, where they have a schema or are required.
    fn others(&mut self, facets: &Facets, most: u64, depth: usize, members: &mut Vec<(String, JsonValue)>) {
        let least = facets.most("minProperties").unwrap_or(0).min(MAX_MEMBERS);
        let is_map = ["additionalProperties", "patternProperties", "unevaluatedProperties"]
            .iter()
            .any(|name| facets.all(name).any(|schema| !matches!(schema, JsonValue::Bool(false))));
        let usual = if is_map && !self.is_idle(depth) { self.choices.below(4) as u64 } else { 0 };
        let wanted = (members.len() as u64 + usual).max(least).min(most);
        for _ in 0..2 * (wanted.saturating_sub(members.len() as u64)) {
            if members.len() as u64 >= wanted {
                return;
            }
            let Some(name) = self.other_name(facets) else { continue };
            let schemas = self.member_schemas(facets, &name);
            if members.iter().any(|(known, _)| *known == name)
                || facets.all("properties").any(|properties| properties.get(&name).is_some())
                || !schemas.iter().all(|schema| self.document.fits(schema, depth))
            {
                continue;
            }
            if let Some(value) = self.value(&schemas, depth) {
                members.push((name, value));
            }
        }
    }

    /// Returns the name of a member that the schemas do not list.
    fn other_name(&mut self, facets: &Facets) -> Option<String> {
        let mut patterns: Vec<&str> = Vec::new();
        for schemas in facets.all("patternProperties") {
            if let JsonValue::Object(schemas) = schemas {
                patterns.extend(schemas.iter().map(|(source, _)| source.as_str()));
            }
        }
        if let Some(source) = self.choices.pick(&patterns) {
            return Some(Sampler::new(source)?.sample(4, self.choices));
        }
        let mut names = Facets::default();
        for schema in facets.all("propertyNames") {
            self.flatten(schema, &mut names, 0, 0)?;
        }
        match names.listed() {
            Some(listed) => self.choices.pick(&listed).and_then(text).map(str::to_owned),
            None => texts::text(&names, self.document, self.choices),
        }
    }
}
