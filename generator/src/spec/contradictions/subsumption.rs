//! Alternatives of `oneOf` that no value matches alone, because each value that matches one matches another, too.
//!
//! What is reported is certain. Two schemas are compared keyword by keyword: one accepts every value of the other if each of its
//! keywords is there, with the same value or a narrower one. Whether a `pattern` is narrower than another, for example, is not known.

use std::rc::Rc;

use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::document::node::{Node, Object};
use crate::maps::HashMap;
use crate::schema::{Form, JsonType, Keyword, Keywords, SchemaId, TypeSet, print_plain};
use crate::spec::Api;

/// The greatest number of references that are followed.
const DEEPEST: usize = 32;

/// The most pairs of schemas that are compared, each pair within the comparison of another: a limit of the stack.
const MOST_PAIRS: usize = 10_000;

/// The most alternatives that are compared with each other.
const MOST: usize = 50;

/// Keywords that depend on others beside them: they are only compared as a whole.
const DEPENDENT: [Keyword; 8] = [
    Keyword::AdditionalProperties,
    Keyword::PatternProperties,
    Keyword::UnevaluatedProperties,
    Keyword::UnevaluatedItems,
    Keyword::Items,
    Keyword::Contains,
    Keyword::If,
    Keyword::DynamicRef,
];

/// Reports the alternatives of every `oneOf` that no value matches alone.
pub fn report(api: &Api, diagnostics: &mut Diagnostics) {
    let mut subsumption = Subsumption { api, known: HashMap::default(), texts: HashMap::default() };
    for id in api.schemas.ids() {
        let Some(keywords) = api.schemas[id].keywords().filter(|keywords| keywords.one_of.len() <= MOST) else {
            continue;
        };
        for (index, special) in keywords.one_of.iter().enumerate() {
            let others = keywords.one_of.iter().enumerate().filter(|(other, _)| *other != index);
            // Of two that are equal, the later one is reported.
            let mut general = others.filter(|(other, general)| {
                subsumption.accepts(**general, *special)
                    && (*other < index || !subsumption.accepts(*special, **general))
            });
            if let Some((other, _)) = general.next() {
                let place = &api.schemas[*special].place;
                diagnostics.report(Location::Node(place.clone()), Problem::SubsumedAlternative { other });
            }
        }
    }
}

/// Compares the schemas of an API. Each pair is compared once: branches in branches may lead to it on many paths.
struct Subsumption<'a> {
    api: &'a Api,
    known: HashMap<(SchemaId, SchemaId), bool>,
    texts: HashMap<SchemaId, Rc<Object>>,
}

impl Subsumption<'_> {
    /// Returns whether a schema certainly accepts every value that another accepts.
    fn accepts(&mut self, general: SchemaId, special: SchemaId) -> bool {
        let pair = (referred(self.api, general), referred(self.api, special));
        if pair.0 == pair.1 {
            return true;
        }
        if let Some(known) = self.known.get(&pair) {
            return *known;
        }
        // Within a cycle it is not certain.
        self.known.insert(pair, false);
        let accepts = self.known.len() <= MOST_PAIRS && self.compare(pair.0, pair.1);
        self.known.insert(pair, accepts);
        accepts
    }

    fn compare(&mut self, general: SchemaId, special: SchemaId) -> bool {
        let api = self.api;
        let (general_keywords, special_keywords) = match (&api.schemas[general].form, &api.schemas[special].form) {
            (Form::Boolean(accepts), _) => return *accepts,
            (Form::Keywords(general), Form::Keywords(special)) => (general, special),
            (Form::Keywords(general), Form::Boolean(_)) => return general.assertions().next().is_none(),
        };
        let mut conjuncts = special_keywords.reference.iter().chain(&special_keywords.all_of);
        if conjuncts.any(|conjunct| self.accepts(general, *conjunct)) {
            return true;
        }
        if has_directions(api, general_keywords) || has_directions(api, special_keywords) {
            return false;
        }
        let (general_text, special_text) = (self.text(general), self.text(special));
        if general_keywords.assertions().any(|keyword| DEPENDENT.contains(&keyword)) {
            return general_text == special_text;
        }
        general_keywords.assertions().all(|keyword| match keyword {
            Keyword::AllOf => general_keywords.all_of.iter().all(|branch| self.accepts(*branch, special)),
            other => is_narrowed(other, general_keywords, special_keywords, &general_text, &special_text),
        })
    }

    /// Returns the keywords of a schema, in which references have the identity of their target.
    fn text(&mut self, id: SchemaId) -> Rc<Object> {
        let print = || match print_plain(&self.api.schemas, id, &|target| target.0.to_string()) {
            Node::Object(object) => Rc::new(*object),
            Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) | Node::Array(_) => Rc::default(),
        };
        Rc::clone(self.texts.entry(id).or_insert_with(print))
    }
}

/// Returns whether a keyword of one schema is that of another, or less narrow.
fn is_narrowed(
    keyword: Keyword,
    general: &Keywords<SchemaId>,
    special: &Keywords<SchemaId>,
    general_text: &Object,
    special_text: &Object,
) -> bool {
    let (wide, narrow) = (general_text.get(keyword.name()), special_text.get(keyword.name()));
    if wide == narrow {
        return true;
    }
    let listed = special.enumeration.as_deref().or(special.constant.as_ref().map(std::slice::from_ref));
    if keyword == Keyword::Type {
        let by_type = general.types.zip(special.types).is_some_and(|(wide, narrow)| includes(wide, narrow));
        let by_value =
            general.types.zip(listed).is_some_and(|(wide, values)| values.iter().all(|value| wide.accepts(value)));
        return by_type || by_value;
    }
    if keyword == Keyword::Enum {
        let values = general.enumeration.as_ref().zip(listed);
        return values.is_some_and(|(wide, narrow)| narrow.iter().all(|value| wide.contains(value)));
    }
    if keyword == Keyword::Required {
        return general.required.iter().all(|name| special.required.contains(name));
    }
    if keyword == Keyword::Properties {
        let members = wide.and_then(Node::as_object).zip(narrow.and_then(Node::as_object));
        return members
            .is_some_and(|(wide, narrow)| wide.iter().all(|(name, schema)| narrow.get(name) == Some(schema)));
    }
    false
}

/// Returns whether all values of some types have one of others. Every integer is a number.
fn includes(wide: TypeSet, narrow: TypeSet) -> bool {
    narrow.iter().all(|ty| wide.contains(ty) || ty == JsonType::Integer && wide.contains(JsonType::Number))
}

/// Returns whether properties are for one direction: which of them are required then differs.
fn has_directions(api: &Api, keywords: &Keywords<SchemaId>) -> bool {
    let mut properties = keywords.properties.values().filter_map(|id| api.schemas[*id].keywords());
    properties.any(|property| property.read_only || property.write_only)
}

/// Follows references without anything beside them.
fn referred(api: &Api, id: SchemaId) -> SchemaId {
    let mut id = id;
    for _ in 0..DEEPEST {
        let Some(keywords) = api.schemas[id].keywords() else { break };
        match keywords.reference {
            Some(target) if keywords.assertions().count() == 1 => id = target,
            Some(_) | None => break,
        }
    }
    id
}
