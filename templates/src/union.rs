//! Unions (`anyOf`, `oneOf`, several types): how the alternative of a value is chosen while it is deserialized.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{BorrowedStrDeserializer, MapAccessDeserializer, SeqAccessDeserializer, StringDeserializer};
use serde::de::{self, DeserializeSeed, Deserializer, Error as _, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use super::any_json::{First, first};
use super::buffer;
use super::evaluate::Run;
use super::json::{JsonReader, JsonValue, ReadError, WHOLE, without_value};
use super::keywords::choices;
use super::keywords::matches::matches;
use super::keywords::values::sentence;
use super::model::{Generated, Schema};
use super::number::Number;
use super::object::{missing, name_of};
use super::stack;
use super::tolerant;
use super::value_checker::ValueChecker;
use super::violation::{Violation, brief};

/// An enum of alternatives, which are identified by their indices.
pub trait Union: Generated {
    /// The rule by which the alternative of a value is chosen.
    const CHOICE: Choice;
    /// Whether a value that matches no alternative is preserved. Defaults to `false`.
    const OPEN: bool = false;

    /// Deserializes a value as an alternative; an index after the last is the variant that preserves any value.
    ///
    /// # Errors
    ///
    /// If the value is not of the type of the alternative.
    fn read<'de, D: Deserializer<'de>>(alternative: usize, deserializer: D) -> Result<Self, D::Error>;
}

/// A rule by which the alternative of a value is chosen.
#[derive(Clone, Copy, Debug)]
pub enum Choice {
    /// By the JSON type of the value.
    Type(&'static [(Kind, usize)]),
    /// By the string value of a property, and the alternative of all other values and of objects without it, if there is one.
    Property(&'static str, &'static [(&'static str, usize)], Option<usize>),
    /// By the schema that the value matches: pairs of an index under `anyOf` or `oneOf` and an alternative, the most precise first.
    Schema(&'static [(usize, usize)]),
}

/// A type of JSON that identifies an alternative.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// An object.
    Object,
}

/// An index after those of all alternatives.
const UNKNOWN: usize = usize::MAX;

impl<T> ValueChecker<'_, T> {
    /// Reports a value that matches no alternative of `anyOf`, `oneOf` or `type`.
    pub fn none_of(self, keyword: &'static str, alternatives: usize) -> Self {
        self.report(choices::no_match(keyword, alternatives, &[], 0))
    }
}

/// A value that may be an object.
pub trait MaybeObject {
    /// Returns whether an object has a member; `None` if this is not an object.
    fn has_member(&self, name: &str) -> Option<bool>;
}

impl MaybeObject for Value {
    fn has_member(&self, name: &str) -> Option<bool> {
        self.as_object().map(|members| members.contains_key(name))
    }
}

impl MaybeObject for JsonValue {
    fn has_member(&self, name: &str) -> Option<bool> {
        if let Self::Object(members) = self { Some(members.get(name).is_some()) } else { None }
    }
}

impl<V: MaybeObject> ValueChecker<'_, V> {
    /// Reports a value that the discriminator of a union selects no alternative for, or one without a discriminator that matches
    /// none.
    pub fn unselected<T: Union>(self, keyword: &'static str, alternatives: usize) -> Self {
        let Choice::Property(property, values, _) = T::CHOICE else { return self.none_of(keyword, alternatives) };
        match self.value.has_member(property) {
            Some(true) => {
                self.report_other(values, || choices::unknown_tag(property, values.iter().map(|(value, _)| value)))
            }
            Some(false) => self.report(Some(choices::missing_tag(property))),
            None => self.none_of(keyword, alternatives),
        }
    }
}

/// Deserializes a value as the alternative that it belongs to.
pub fn read<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let _reserved = stack::reserve::<T>(0).map_err(D::Error::custom)?;
    match T::CHOICE {
        Choice::Type(_) | Choice::Property(..) => {
            deserializer.deserialize_newtype_struct(tolerant::VALUE, Chooser { tolerant: false, union: PhantomData })
        }
        Choice::Schema(order) => {
            let (value, tolerant) = buffer::read(deserializer)?;
            choose(order, &value, tolerant).map_err(inner)
        }
    }
}

/// An error of reading data, as the message of an error of the deserializer that the data is from.
///
/// One of this crate takes it with its whole location, and others as a message.
pub(super) struct Inner(pub(super) ReadError);

impl fmt::Display for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (pointer, message) = (self.0.pointer(), self.0.message());
        if f.alternate() { write!(f, "{WHOLE}{} {pointer}{message}", pointer.len()) } else { self.0.fmt(f) }
    }
}

fn inner<E: de::Error>(error: ReadError) -> E {
    E::custom(Inner(error))
}

/// Deserializes a value as the alternative whose schema it matches, else as the closest one whose type fits.
fn choose<T: Union>(order: &[(usize, usize)], value: &JsonValue, tolerant: bool) -> Result<T, ReadError> {
    let (chosen, matches) = matching(&T::SCHEMA, order, value).map_err(|limit| ReadError::exceeded(&limit))?;
    let alternative =
        order.iter().find(|(schema, _)| *schema == chosen).map_or(UNKNOWN, |(_, alternative)| *alternative);
    // A value that matches an alternative is never preserved as one that matches none.
    let reader = JsonReader { tolerant, ..value.reader() };
    if matches || !T::OPEN {
        return T::read(alternative, reader);
    }
    T::read(alternative, reader).or_else(|_| T::read(UNKNOWN, reader))
}

/// Returns the alternative whose schema a value matches and which knows most of its members, the first in `order` of several, and
/// `true`; else the closest one and `false`.
///
/// # Errors
///
/// The limit that the evaluation exceeds.
fn matching(schema: &Schema, order: &[(usize, usize)], value: &JsonValue) -> Result<(usize, bool), Violation> {
    schema.schemas.compiled().run(value, |run| matching_in(run, schema, order, value))
}

fn matching_in(run: &mut Run<'_>, schema: &Schema, order: &[(usize, usize)], value: &JsonValue) -> (usize, bool) {
    let keywords = run.compiled.find(schema.pointer).map(|schema| &run.compiled.schemas[schema].keywords);
    let choice = keywords.into_iter().flatten().find_map(|keyword| {
        let keyword: &dyn Any = &**keyword;
        keyword.downcast_ref::<choices::Choice>()
    });
    let Some(choice) = choice else { return (UNKNOWN, false) };
    if let Some(named) = choice.named(value).filter(|index| matches(run, choice.schemas[*index], value).is_some()) {
        return (named, true);
    }
    // Of several that match, the one that knows most of the members is meant.
    run.marks = true;
    let mut best: Option<(usize, usize)> = None;
    for (index, _) in order {
        let Some(evaluated) = matches(run, choice.schemas[*index], value) else { continue };
        let known = choices::known(&evaluated, value);
        if best.is_none_or(|(most, _)| known > most) {
            best = Some((known, *index));
        }
        if !matches!(value, JsonValue::Object(_)) {
            break;
        }
    }
    best.map_or_else(|| (choice.closest(run, value).0, false), |(_, index)| (index, true))
}

/// Chooses the alternative of a value while it is deserialized.
struct Chooser<T> {
    tolerant: bool,
    union: PhantomData<T>,
}

impl<T: Union> Chooser<T> {
    /// Returns the alternative of a JSON type.
    fn of<E: de::Error>(&self, kind: Kind, found: de::Unexpected<'_>) -> Result<usize, E> {
        let known = match T::CHOICE {
            Choice::Type(kinds) => kinds.iter().find(|(known, _)| *known == kind).map(|(_, alternative)| *alternative),
            Choice::Property(..) | Choice::Schema(_) => None,
        };
        match known {
            Some(alternative) => Ok(alternative),
            None if T::OPEN => Ok(UNKNOWN),
            None => Err(E::invalid_type(without_value(found), &self.expected())),
        }
    }

    fn expected(&self) -> Expected {
        Expected { name: name_of::<T>(), choice: T::CHOICE }
    }

    fn number<E: de::Error>(&self, text: &str) -> Result<T, E> {
        let alternative = self.of(Kind::Number, de::Unexpected::Other("number"))?;
        let number = text.parse().map_err(|_| E::custom("invalid number"))?;
        T::read(alternative, JsonValue::Number(number).reader()).map_err(inner)
    }

    fn present<D>(&self, value: D) -> Present<D> {
        Present { value, tolerant: self.tolerant }
    }
}

/// The expected value, for the messages of a deserializer.
struct Expected {
    name: &'static str,
    choice: Choice,
}

impl de::Expected for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a value of `{}`", self.name)?;
        match self.choice {
            Choice::Property(property, ..) => write!(f, " with the property `{property}`"),
            Choice::Type(_) | Choice::Schema(_) => Ok(()),
        }
    }
}

impl<'de, T: Union> Visitor<'de> for Chooser<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        de::Expected::fmt(&self.expected(), f)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    /// Visits a tolerant deserializer.
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(Self { tolerant: true, ..self })
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<T, E> {
        T::read(self.of(Kind::Boolean, de::Unexpected::Bool(value))?, self.present(value.into_deserializer()))
    }

    /// Deserializes from data, since an alternative of type `f64` would round any integer.
    fn visit_i64<E: de::Error>(self, value: i64) -> Result<T, E> {
        let alternative = self.of(Kind::Number, de::Unexpected::Signed(value))?;
        T::read(alternative, JsonValue::Number(value.into()).reader()).map_err(inner)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<T, E> {
        let alternative = self.of(Kind::Number, de::Unexpected::Unsigned(value))?;
        T::read(alternative, JsonValue::Number(value.into()).reader()).map_err(inner)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<T, E> {
        let alternative = self.of(Kind::Number, de::Unexpected::Float(value))?;
        // An integer may be written as `1.0`; one of more than 64 bits is passed as a float if one equals it.
        let number = if value.fract() == 0.0 { Number::from_f64(value) } else { None };
        match number {
            Some(number) => T::read(alternative, JsonValue::Number(number).reader()).map_err(inner),
            None => T::read(alternative, self.present(value.into_deserializer())),
        }
    }

    /// Visits the text of a number that no float equals.
    fn visit_bytes<E: de::Error>(self, text: &[u8]) -> Result<T, E> {
        self.number(std::str::from_utf8(text).unwrap_or_default())
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<T, E> {
        T::read(self.of(Kind::String, de::Unexpected::Str(text))?, self.present(text.into_deserializer()))
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<T, E> {
        T::read(self.of(Kind::String, de::Unexpected::Str(text))?, self.present(BorrowedStrDeserializer::new(text)))
    }

    fn visit_unit<E: de::Error>(self) -> Result<T, E> {
        T::read(self.of(Kind::Null, de::Unexpected::Unit)?, JsonValue::Null.reader()).map_err(inner)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<T, A::Error> {
        T::read(self.of(Kind::Array, de::Unexpected::Seq)?, self.present(SeqAccessDeserializer::new(items)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let (read, next) = match first(&mut map)? {
            First::Number(text) => return self.number(&text),
            First::Name(next) => (None, next),
            First::Value(value) => (Some((Number::TOKEN.to_owned(), value)), None),
        };
        let read: Vec<(String, JsonValue)> = read.into_iter().collect();
        let mut members = Replay { read: read.into_iter(), last: None, next, map, tolerant: self.tolerant };
        let alternative = match T::CHOICE {
            Choice::Property(name, values, default) => {
                members.find(name, values, default.or(T::OPEN.then_some(UNKNOWN)))?
            }
            Choice::Type(_) | Choice::Schema(_) => self.of(Kind::Object, de::Unexpected::Map)?,
        };
        T::read(alternative, self.present(MapAccessDeserializer::new(members)))
    }
}

/// A value that is not null. The deserializers of serde take an `Option` for a type of their own, and an alternative may be one:
/// a component that is nullable.
struct Present<D> {
    value: D,
    tolerant: bool,
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Present<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.value.deserialize_any(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, D::Error> {
        match name {
            tolerant::VALUE if self.tolerant => visitor.visit_some(self),
            _ => visitor.visit_newtype_struct(self),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map struct enum identifier ignored_any
    }
}

/// The members of an object, some of which were read before.
struct Replay<A> {
    read: std::vec::IntoIter<(String, JsonValue)>,
    /// The member whose name was returned last, if it was read before. It stays, so that a tolerant reader can read the value
    /// again.
    last: Option<(String, JsonValue)>,
    /// The name of the member whose value is next in the map.
    next: Option<String>,
    map: A,
    tolerant: bool,
}

impl<'de, A: MapAccess<'de>> Replay<A> {
    /// Advances to the next member of the map and returns its name.
    fn next_name(&mut self) -> Result<Option<String>, A::Error> {
        self.next.take().map_or_else(|| self.map.next_key(), |name| Ok(Some(name)))
    }

    /// Reads up to a property and returns the alternative of its value. Buffers nothing if the property is the first.
    fn find(
        &mut self,
        name: &'static str,
        values: &[(&str, usize)],
        default: Option<usize>,
    ) -> Result<usize, A::Error> {
        let mut read: Vec<(String, JsonValue)> = self.read.by_ref().collect();
        while read.last().is_none_or(|(last, _)| last != name)
            && let Some(next) = self.next_name()?
        {
            read.push((next, self.map.next_value()?));
        }
        let tag = read.last().filter(|(last, _)| last == name).map(|(_, value)| value);
        let known = values.iter().find(|(text, _)| matches!(tag, Some(JsonValue::String(tag)) if tag == text));
        let alternative = match (known.map(|(_, alternative)| *alternative).or(default), tag) {
            (Some(alternative), _) => alternative,
            (None, None) => return Err(missing(name)),
            (None, Some(_)) => {
                let known = sentence(values.iter().map(|(text, _)| format!("`{text}`")));
                return Err(A::Error::custom(format_args!("the property `{}` {known}", brief(name))));
            }
        };
        self.read = read.into_iter();
        Ok(alternative)
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Replay<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        self.last = self.read.next();
        if let Some((name, _)) = &self.last {
            return seed.deserialize(name.as_str().into_deserializer()).map(Some);
        }
        match self.next.take() {
            Some(name) => seed.deserialize(StringDeserializer::new(name)).map(Some),
            None => self.map.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        let Some((name, value)) = &self.last else { return self.map.next_value_seed(seed) };
        let read = seed.deserialize(JsonReader { tolerant: self.tolerant, ..value.reader() });
        read.map_err(|error| inner(error.at(name)))
    }
}
