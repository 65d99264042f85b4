//! The visitor that builds a tree from JSON or YAML.
//!
//! In: the calls of a `serde` deserializer. Out: a [`Node`], and the [`Finding`]s that the deserializer does not report.

use std::fmt;

use indexmap::map::Entry;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};

use super::finding::Finding;
use super::literals::Literals;
use crate::config::Limits;
use crate::diagnostics::Problem;
use crate::document::node::{Node, Number, Object};
use crate::document::uri;
use crate::source::Pointer;

/// The state of reading one text.
pub(super) struct Reader<'t> {
    /// The digits of the numbers, if the text is JSON. If it is YAML, merge keys apply.
    literals: Option<Literals<'t>>,
    /// The limit of values for this text. A text has at most one value per byte; any more come from aliases.
    most: usize,
    limits: &'t Limits,
    nodes: usize,
    /// The number of times that strings count beside their values, so that aliases of long ones are limited too.
    weight: usize,
    path: Vec<Step>,
    pub(super) findings: Vec<Finding>,
    /// Whether a member may be a reference to another file.
    pub(super) has_references: bool,
    /// Whether a limit was exceeded, so that the deserializer's error is ours.
    pub(super) stopped: bool,
}

enum Step {
    Member(String),
    Item(usize),
}

/// The number of bytes for which a string counts as much as a value.
const BYTES_OF_VALUE: usize = 64;

/// The merge key of YAML (yaml.org/type/merge.html).
const MERGE: &str = "<<";

impl<'t> Reader<'t> {
    pub(super) fn json(text: &'t str, limits: &'t Limits) -> Self {
        Self { literals: Some(Literals::new(text)), ..Self::yaml(text, limits) }
    }

    pub(super) fn yaml(text: &'t str, limits: &'t Limits) -> Self {
        Self {
            literals: None,
            most: text.len().saturating_add(limits.expansion),
            limits,
            nodes: 0,
            weight: 0,
            path: Vec::new(),
            findings: Vec::new(),
            has_references: false,
            stopped: false,
        }
    }

    /// Reads one value.
    pub(super) fn read<'de, D: Deserializer<'de>>(&mut self, reader: D) -> Result<Node, D::Error> {
        Value(self).deserialize(reader)
    }

    /// Returns the place of the current value.
    pub(super) fn pointer(&self) -> Pointer {
        self.path.iter().fold(Pointer::root(), |pointer, step| match step {
            Step::Member(name) => pointer.member(name),
            Step::Item(index) => pointer.item(*index),
        })
    }

    fn find(&mut self, problem: Problem) {
        let pointer = self.pointer();
        self.findings.push(Finding { problem, pointer, occurrence: 0 });
    }

    fn stop<E: Error>(&mut self, problem: Problem) -> E {
        self.find(problem);
        self.stopped = true;
        E::custom("stopped")
    }

    fn count<E: Error>(&mut self) -> Result<(), E> {
        self.nodes += 1;
        let limit = self.limits.nodes;
        match self.nodes {
            nodes if nodes + self.weight > self.most => Err(self.stop(Problem::ExcessiveAliasing)),
            nodes if nodes > limit => Err(self.stop(Problem::TooManyValues { limit })),
            _ => Ok(()),
        }
    }

    fn weigh<E: Error>(&mut self, text: &str) -> Result<(), E> {
        self.weight += text.len() / BYTES_OF_VALUE;
        if self.nodes + self.weight > self.most { Err(self.stop(Problem::ExcessiveAliasing)) } else { Ok(()) }
    }

    fn float<E: Error>(&mut self, value: f64) -> Result<Node, E> {
        let number = match &mut self.literals {
            Some(literals) => literals.take(),
            None => Number::from_f64(value),
        };
        Ok(number.map_or_else(
            || {
                self.find(Problem::NonFiniteNumber);
                Node::Null
            },
            Node::Number,
        ))
    }

    fn integer<E: Error>(&mut self, value: impl Into<Number>) -> Result<Node, E> {
        if let Some(literals) = &mut self.literals {
            literals.skip();
        }
        Ok(Node::Number(value.into()))
    }

    /// Reads the next member.
    fn member<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<Option<(String, Node)>, A::Error> {
        let Some(key) = map.next_key_seed(Key)? else { return Ok(None) };
        self.weigh(&key)?;
        self.path.push(Step::Member(key));
        let value = map.next_value_seed(Value(self))?;
        // The path owns the key while the value is read.
        match self.path.pop() {
            Some(Step::Member(key)) => {
                self.has_references |= !uri::external_references(&key, &value).is_empty();
                Ok(Some((key, value)))
            }
            Some(Step::Item(_)) | None => Ok(None),
        }
    }

    fn enter<E: Error>(&mut self) -> Result<(), E> {
        let limit = self.limits.depth;
        if self.path.len() >= limit { Err(self.stop(Problem::NestedTooDeep { limit })) } else { Ok(()) }
    }

    fn duplicate(&mut self, key: &str, seen: &mut Vec<(String, usize)>) {
        let occurrence = match seen.iter_mut().find(|(name, _)| name == key) {
            Some((_, count)) => {
                *count += 1;
                *count
            }
            None => {
                seen.push((key.to_owned(), 1));
                1
            }
        };
        let pointer = self.pointer().member(key);
        self.findings.push(Finding { problem: Problem::DuplicateKey { key: key.to_owned() }, pointer, occurrence });
    }

    /// Returns the mappings of a merge key.
    fn merged(&mut self, value: Node) -> Vec<Object> {
        let (values, holder) = match value {
            Node::Array(items) => (items, "a sequence with "),
            value => (vec![value], ""),
        };
        let mut objects = Vec::new();
        for value in values {
            let found = format!("{holder}{}", value.type_with_article());
            match value {
                Node::Object(object) => objects.push(*object),
                Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) | Node::Array(_) => {
                    self.path.push(Step::Member(MERGE.to_owned()));
                    self.find(Problem::InvalidMergeKey { found });
                    self.path.pop();
                }
            }
        }
        objects
    }
}

/// Reads a value.
struct Value<'r, 't>(&'r mut Reader<'t>);

impl<'de> DeserializeSeed<'de> for Value<'_, '_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        self.0.count()?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Value<'_, '_> {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Node, E> {
        self.0.integer(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Node, E> {
        self.0.integer(value)
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Node, E> {
        self.0.integer(value)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Node, E> {
        value.to_string().parse().map(Node::Number).map_err(E::custom)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Node, E> {
        self.0.float(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Node, E> {
        self.0.weigh(value)?;
        Ok(Node::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Node, E> {
        self.0.weigh(&value)?;
        Ok(Node::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Node, A::Error> {
        self.0.enter()?;
        let mut items = Vec::new();
        self.0.path.push(Step::Item(0));
        while let Some(item) = seq.next_element_seed(Value(self.0))? {
            items.push(item);
            if let Some(Step::Item(index)) = self.0.path.last_mut() {
                *index += 1;
            }
        }
        self.0.path.pop();
        Ok(Node::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let reader = self.0;
        reader.enter()?;
        let mut object = Object::default();
        let mut duplicates = Vec::new();
        // The merged mappings, and the number of members before the merge key.
        let mut merged: Option<(usize, Vec<Object>)> = None;
        while let Some((key, value)) = reader.member(&mut map)? {
            if key == MERGE && reader.literals.is_none() {
                match merged {
                    Some(_) => reader.duplicate(&key, &mut duplicates),
                    None => merged = Some((object.len(), reader.merged(value))),
                }
                continue;
            }
            match object.entry(key) {
                Entry::Occupied(earlier) => reader.duplicate(earlier.key(), &mut duplicates),
                Entry::Vacant(vacant) => _ = vacant.insert(value),
            }
        }
        let object = match merged {
            Some((before, objects)) => merge(object, before, objects),
            None => object,
        };
        Ok(Node::from(object))
    }

    /// `serde_yaml` represents a tag that YAML does not define as an enum.
    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Node, A::Error> {
        let (tag, value) = data.variant::<String>()?;
        self.0.find(Problem::UnknownYamlTag { tag });
        value.newtype_variant_seed(Value(self.0))
    }
}

/// Inserts merged members in place of the merge key. The object's own members take precedence, then the earlier mappings.
fn merge(mut object: Object, before: usize, objects: Vec<Object>) -> Object {
    let after = object.split_off(before);
    for (key, value) in objects.into_iter().flatten() {
        if !after.contains_key(&key) {
            object.entry(key).or_insert(value);
        }
    }
    object.extend(after);
    object
}

/// Reads a key: the text of a scalar, verbatim.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E>(self, value: String) -> Result<String, E> {
        Ok(value)
    }
}
