//! Makes random instances that are likely to be valid.

use std::collections::{BTreeMap, BTreeSet};

use fastrand::Rng;
use serde_json::{Map, Value};

use super::data::Data;
use super::numbers;
use super::texts;

/// The depth of instances; below it, only required values are made.
const DEPTH: usize = 7;

/// The number of values of an instance, without required ones.
const BUDGET: usize = 120;

/// The number of values, required ones included: a schema that requires two of its kind has no finite instance.
const MAX_VALUES: usize = 10 * BUDGET;

/// Makes instances of the schemas in one document.
pub struct Maker<'s> {
    root: &'s Value,
    /// The schemas that `$id` and anchors name.
    named: BTreeMap<&'s str, &'s Value>,
    /// Every schema, of which some are used in place of another.
    schemas: Vec<&'s Value>,
    /// The names of properties in them.
    pub names: Vec<&'s str>,
    /// The strings of their enums and constants.
    pub words: Vec<&'s str>,
}

/// The keywords that a value should satisfy together.
type Facets<'s> = [&'s Map<String, Value>];

impl<'s> Maker<'s> {
    /// Collects the schemas of a document.
    pub fn new(root: &'s Value) -> Self {
        let mut maker =
            Self { root, named: BTreeMap::new(), schemas: vec![root], names: Vec::new(), words: Vec::new() };
        maker.collect(root);
        maker.names.sort_unstable();
        maker.names.dedup();
        maker
    }

    /// Collects the schemas, names and strings in a value.
    fn collect(&mut self, value: &'s Value) {
        match value {
            Value::Object(members) => {
                if ["type", "$ref", "properties", "enum", "oneOf", "items"]
                    .iter()
                    .any(|name| members.contains_key(*name))
                {
                    self.schemas.push(value);
                }
                for (name, inner) in members {
                    match (name.as_str(), inner) {
                        ("$id" | "$anchor" | "$dynamicAnchor", Value::String(text)) => {
                            _ = self.named.insert(text, value)
                        }
                        ("properties" | "patternProperties", Value::Object(properties)) => {
                            self.names.extend(properties.keys().map(String::as_str));
                        }
                        ("required", Value::Array(names)) => self.names.extend(names.iter().filter_map(Value::as_str)),
                        ("enum", Value::Array(values)) => self.words.extend(values.iter().filter_map(Value::as_str)),
                        ("const", Value::String(word)) => self.words.push(word),
                        _ => {}
                    }
                    self.collect(inner);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.collect(item)),
            _ => {}
        }
    }

    /// Returns an instance of the whole schema.
    pub fn instance(&self, rng: &mut Rng) -> Data {
        Making { maker: self, rng, budget: BUDGET, made: 0 }.value(&[self.root], 0)
    }

    /// Returns an instance of any schema in the document.
    pub fn other(&self, rng: &mut Rng) -> Data {
        let schema = self.schemas[rng.usize(..self.schemas.len())];
        Making { maker: self, rng, budget: BUDGET / 4, made: 0 }.value(&[schema], DEPTH / 2)
    }

    fn resolve(&self, reference: &str) -> Option<&'s Value> {
        match reference.strip_prefix('#') {
            Some(pointer) if pointer.is_empty() || pointer.starts_with('/') => self.root.pointer(pointer),
            Some(anchor) => self.named.get(anchor).copied(),
            None => self.named.iter().find(|(id, _)| id.ends_with(reference)).map(|(_, schema)| *schema),
        }
    }
}

struct Making<'m, 's> {
    maker: &'m Maker<'s>,
    rng: &'m mut Rng,
    budget: usize,
    made: usize,
}

impl<'s> Making<'_, 's> {
    /// Returns true with a probability in percent.
    fn chance(&mut self, percent: u32) -> bool {
        self.rng.u32(..100) < percent
    }

    fn pick<'v, T: ?Sized>(&mut self, values: &[&'v T]) -> Option<&'v T> {
        (!values.is_empty()).then(|| values[self.rng.usize(..values.len())])
    }

    /// Chooses branches and follows references, and collects the schemas that apply to the same value.
    fn flatten(&mut self, schema: &'s Value, into: &mut Vec<&'s Map<String, Value>>, depth: usize) {
        let Value::Object(members) = schema else { return };
        if depth > 24 {
            return;
        }
        into.push(members);
        for name in ["$ref", "$dynamicRef"] {
            let target = members.get(name).and_then(Value::as_str).and_then(|reference| self.maker.resolve(reference));
            target.into_iter().for_each(|target| self.flatten(target, into, depth + 1));
        }
        for schema in members.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.flatten(schema, into, depth + 1);
        }
        for name in ["anyOf", "oneOf"] {
            let branches: Vec<&Value> = members.get(name).and_then(Value::as_array).into_iter().flatten().collect();
            if let Some(branch) = self.pick(&branches) {
                self.flatten(branch, into, depth + 1);
            }
        }
        let condition: &[&str] = if self.chance(50) { &["if", "then"] } else { &["else"] };
        for schema in condition.iter().filter_map(|name| members.get(*name)) {
            self.flatten(schema, into, depth + 1);
        }
        for schema in members.get("dependentSchemas").and_then(Value::as_object).into_iter().flat_map(Map::values) {
            if self.chance(50) {
                self.flatten(schema, into, depth + 1);
            }
        }
    }

    fn value(&mut self, schemas: &[&'s Value], depth: usize) -> Data {
        self.made += 1;
        // Required values without end are cut off.
        if depth > DEPTH + 4 || self.made > MAX_VALUES {
            return Data::Null;
        }
        let mut facets = Vec::new();
        schemas.iter().for_each(|schema| self.flatten(schema, &mut facets, 0));
        let facets = &facets[..];
        if let Some(value) = self.listed(facets) {
            return value.into();
        }
        match self.json_type(facets) {
            "null" => Data::Null,
            "boolean" => Data::Bool(self.rng.bool()),
            "integer" => numbers::number(self.rng, facets, true),
            "number" => numbers::number(self.rng, facets, false),
            "string" => Data::Text(texts::text(self.rng, facets, &self.maker.words)),
            "array" => self.list(facets, depth),
            _ => self.object(facets, depth),
        }
    }

    /// Returns a value that the schema lists: by `const`, by `enum`, or sometimes as an example.
    fn listed(&mut self, facets: &Facets<'s>) -> Option<&'s Value> {
        let constants: Vec<&Value> = facets.iter().filter_map(|facet| facet.get("const")).collect();
        let lists = |name| facets.iter().filter_map(move |facet| facet.get(name)?.as_array());
        if !constants.is_empty() {
            return self.pick(&constants);
        }
        if let Some(shortest) = lists("enum").min_by_key(|values| values.len()) {
            return self.pick(&shortest.iter().collect::<Vec<_>>());
        }
        let examples: Vec<&Value> =
            facets.iter().filter_map(|facet| facet.get("example")).chain(lists("examples").flatten()).collect();
        if self.chance(20) { self.pick(&examples) } else { None }
    }

    fn json_type(&mut self, facets: &Facets<'s>) -> &'s str {
        let types = |facet: &&'s Map<String, Value>| match facet.get("type") {
            Some(Value::String(name)) => Some(vec![name.as_str()]),
            Some(Value::Array(names)) => Some(names.iter().filter_map(Value::as_str).collect()),
            _ => None,
        };
        let all: Vec<Vec<&str>> = facets.iter().filter_map(types).collect();
        if let Some((first, others)) = all.split_first() {
            let in_all = |name: &&str| others.iter().all(|names| names.contains(name));
            let common: Vec<&str> = first.iter().copied().filter(in_all).collect();
            return self.pick(&common).unwrap_or(first.first().copied().unwrap_or("null"));
        }
        let hints = [
            ("object", &["properties", "required", "additionalProperties", "patternProperties", "minProperties"][..]),
            ("array", &["items", "prefixItems", "contains", "uniqueItems", "minItems", "maxItems"]),
            ("string", &["pattern", "format", "minLength", "maxLength"]),
            ("number", &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
        ];
        let hinted = |names: &[&str]| names.iter().any(|name| facets.iter().any(|facet| facet.contains_key(*name)));
        let likely: Vec<&str> = hints.into_iter().filter(|(_, names)| hinted(names)).map(|(name, _)| name).collect();
        if !likely.is_empty() && self.chance(85) {
            return self.pick(&likely).expect("there is one");
        }
        self.pick(&["null", "boolean", "integer", "number", "string", "array", "object"]).expect("there is one")
    }

    /// Returns a number between the greatest lower and the least upper bound.
    fn count(&mut self, facets: &Facets<'s>, least: &str, most: &str, usual: usize) -> usize {
        let all = |name| facets.iter().filter_map(move |facet| facet.get(name)?.as_f64());
        let least = all(least).fold(0.0, f64::max) as usize;
        let most = all(most).fold(f64::INFINITY, f64::min).min((least + usual) as f64) as usize;
        least + self.rng.usize(..=most.saturating_sub(least))
    }

    fn list(&mut self, facets: &Facets<'s>, depth: usize) -> Data {
        let idle = depth >= DEPTH || self.made >= self.budget;
        let length = self.count(facets, "minItems", "maxItems", if idle { 0 } else { 3 }).min(40);
        let all = |name| facets.iter().filter_map(move |facet| facet.get(name));
        let prefix: Vec<&Vec<Value>> = all("prefixItems").filter_map(Value::as_array).collect();
        let (contains, items): (Vec<&Value>, Vec<&Value>) = (all("contains").collect(), all("items").collect());
        let mut list = Vec::new();
        for index in 0..length.max(usize::from(!contains.is_empty())) {
            let places: Vec<&Value> = prefix.iter().filter_map(|schemas| schemas.get(index)).collect();
            let schemas = match (places.is_empty(), self.chance(40)) {
                (false, _) => &places,
                (true, true) if !contains.is_empty() => &contains,
                (true, _) => &items,
            };
            list.push(self.value(schemas, depth + 1));
        }
        Data::List(list)
    }

    fn object(&mut self, facets: &Facets<'s>, depth: usize) -> Data {
        let required: BTreeSet<&str> = facets
            .iter()
            .filter_map(|facet| facet.get("required")?.as_array())
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let mut named: BTreeMap<&str, Vec<&Value>> = BTreeMap::new();
        for (name, schema) in facets.iter().filter_map(|facet| facet.get("properties")?.as_object()).flatten() {
            named.entry(name).or_default().push(schema);
        }
        let idle = depth >= DEPTH || self.made >= self.budget;
        let share = if idle { 0 } else { [25, 60, 100][self.rng.usize(..3)] };
        let mut members: Vec<(String, Data)> = Vec::new();
        for name in named.keys().copied().chain(required.iter().copied().filter(|name| !named.contains_key(name))) {
            if required.contains(name) || share > 0 && self.made < self.budget && self.chance(share) {
                let value = named.get(name).map_or(Data::Null, |schemas| self.value(schemas, depth + 1));
                members.push((name.to_owned(), value));
            }
        }
        if !idle {
            self.others(facets, depth, &mut members);
        }
        if self.chance(50) {
            self.rng.shuffle(&mut members);
        }
        Data::Object(members)
    }

    /// Adds additional members.
    fn others(&mut self, facets: &Facets<'s>, depth: usize, members: &mut Vec<(String, Data)>) {
        let all = |name| facets.iter().filter_map(move |facet| facet.get(name));
        let patterns: Vec<_> = all("patternProperties").filter_map(Value::as_object).flatten().collect();
        let additional: Vec<&Value> = all("additionalProperties").chain(all("unevaluatedProperties")).collect();
        let usual = match additional.iter().any(|schema| **schema == Value::Bool(false)) {
            true => usize::from(self.chance(5)),
            false if additional.is_empty() => usize::from(self.chance(20)),
            false => 2,
        };
        let wanted = self.count(facets, "minProperties", "maxProperties", usual);
        for _ in members.len()..members.len().max(wanted).max(usual) {
            let (name, schemas) = match patterns.is_empty() {
                false if self.chance(70) => {
                    let (pattern, schema) = patterns[self.rng.usize(..patterns.len())];
                    (texts::matching(self.rng, pattern).unwrap_or_default(), vec![schema])
                }
                _ => (self.name(), additional.clone()),
            };
            if members.iter().all(|(known, _)| *known != name) {
                let value = self.value(&schemas, depth + 1);
                members.push((name, value));
            }
        }
    }

    fn name(&mut self) -> String {
        match self.maker.names.is_empty() || self.chance(60) {
            true => texts::name(self.rng),
            false => self.maker.names[self.rng.usize(..self.maker.names.len())].to_owned(),
        }
    }
}
