//! (De)serialization of objects: the code that all structs share.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, IgnoredAny, MapAccess, VariantAccess, Visitor};
use serde::ser::SerializeMap;
use serde::ser::{Serialize, Serializer};

use super::any_json::duplicate;
use super::read::{AddSeed, PutSeed, Read, add};
use super::stack;
use super::tolerant::{self, JsonText};
use super::unreadable::UnreadableProperties;
use super::violation::{MESSAGE, brief, line};

/// The members of an object: those of a map, or the additional properties of a struct.
pub type Map<T = serde_json::Value> = BTreeMap<String, T>;

/// A struct for an object with named properties.
pub trait Object: Sized {
    /// The names of the properties.
    const PROPERTIES: &'static [&'static str];
    /// The names of properties that only the other direction has and that are checked: `readOnly` in requests, `writeOnly` in
    /// responses. Defaults to none.
    const OTHER_DIRECTION: &'static [&'static str] = &[];

    /// Reads the members. Returns `None` if `members` has recorded an error.
    fn read(members: &mut impl Members) -> Option<Self>;
}

/// Deserializes an object.
#[inline]
pub fn read<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let _reserved = stack::reserve::<T>(T::PROPERTIES.len()).map_err(D::Error::custom)?;
    let mut object = None;
    let visitor = ObjectVisitor { tolerant: false, object: &mut object };
    deserializer.deserialize_newtype_struct(tolerant::VALUE, visitor)?;
    object.ok_or_else(|| D::Error::custom("the value is not an object"))
}

/// Reads into a place of the caller: each function between would take stack for the value that it returns.
struct ObjectVisitor<'a, T> {
    tolerant: bool,
    object: &'a mut Option<T>,
}

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object `{}`", name_of::<T>())
    }

    #[inline]
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }

    /// Visits a tolerant deserializer.
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(Self { tolerant: true, ..self })
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        let mut members = Reader {
            map,
            tolerant: self.tolerant,
            properties: T::PROPERTIES,
            other_direction: T::OTHER_DIRECTION,
            literal: Literal::<T>::NAMES,
            last: 0,
            name: String::new(),
            unreadable: UnreadableProperties::new(),
            error: None,
            unread: PhantomData,
        };
        *self.object = T::read(&mut members);
        match members.error {
            Some(error) => Err(error),
            None if self.object.is_none() => Err(A::Error::custom("a property is missing")),
            None => Ok(()),
        }
    }
}

/// Returns the error of an object without a required property.
#[cold]
pub(super) fn missing<E: Error>(name: &str) -> E {
    E::custom(format_args!("missing field `{}`", brief(name)))
}

/// Returns the name of a type for messages.
pub(super) fn name_of<T>() -> &'static str {
    let path = std::any::type_name::<T>();
    path.rsplit_once("::").map_or(path, |(_, name)| name)
}

/// The members of an object that is being deserialized. After the first error there are no more.
pub trait Members {
    /// Advances to the next member and returns the index of its property, or a greater number for an additional property.
    fn next_property(&mut self) -> Option<usize>;

    /// Reads the value of the member as that of a property.
    fn put<T: Read>(&mut self, slot: &mut Option<T>);

    /// Reads the value of the member as that of a secret property, which no error contains.
    fn put_secret<T: Read>(&mut self, slot: &mut Option<T>);

    /// Reads the value of the member as that of an optional property. A tolerant reader preserves a value that the type cannot
    /// represent.
    fn try_put<T: Read>(&mut self, slot: &mut Option<T>);

    /// Reads the value of the member as that of an optional secret property, which no error contains.
    fn try_put_secret<T: Read>(&mut self, slot: &mut Option<T>);

    /// Reads the member as an additional property.
    fn rest<T: Read>(&mut self, rest: &mut Map<T>);

    /// Reads the member as an additional property if only the other direction has it, and rejects any other.
    fn other_direction<T: Read>(&mut self, rest: &mut Map<T>);

    /// Reads the member as an additional property. A tolerant reader preserves a value that the type cannot represent.
    fn try_rest<T: Read>(&mut self, rest: &mut Map<T>);

    /// Rejects the member, for a schema that forbids additional properties.
    fn refuse(&mut self);

    /// Rejects the member, for a schema that forbids additional properties. A tolerant reader preserves it.
    fn try_refuse(&mut self);

    /// Returns the properties whose values have been preserved.
    fn unreadable(&mut self) -> UnreadableProperties;

    /// Returns the value of a required property, or records that it is missing.
    fn need<T>(&mut self, name: &'static str, value: Option<T>) -> Option<T>;
}

struct Reader<'de, A: MapAccess<'de>> {
    map: A,
    /// Whether the map reads a value again after an error, and has its text.
    tolerant: bool,
    properties: &'static [&'static str],
    other_direction: &'static [&'static str],
    /// The names of the properties if none of them needs an escape, else none.
    literal: &'static [&'static str],
    /// The index of the last property.
    last: usize,
    /// The name of an additional property.
    name: String,
    unreadable: UnreadableProperties,
    error: Option<A::Error>,
    unread: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Reader<'de, A> {
    /// Records an error. One of another deserializer may contain a whole value.
    #[cold]
    fn fail(&mut self, error: A::Error) {
        let message = error.to_string();
        let is_short = message.chars().nth(MESSAGE).is_none();
        self.error = Some(if is_short { error } else { A::Error::custom(line(&message)) });
    }

    /// Records the error of reading a name.
    #[cold]
    #[inline(never)]
    fn end(&mut self, error: A::Error) {
        self.error = Some(error);
    }

    /// Returns the error of a property that the schema forbids.
    #[cold]
    fn refused(&self, name: &str) -> A::Error {
        A::Error::custom(line(&A::Error::unknown_field(&brief(name), self.properties).to_string()))
    }

    /// Preserves the value of a member, given the error of reading it.
    #[cold]
    fn preserve(&mut self, name: String, error: A::Error) {
        if !self.tolerant {
            return self.fail(error);
        }
        match self.map.next_value() {
            Ok(JsonText(text)) => {
                if self.is_new(&name) {
                    self.unreadable.insert(name, text);
                }
            }
            Err(error) => self.error = Some(error),
        }
    }

    /// Replaces the error of a secret value, which may contain it, unless the error is that there are two values.
    fn hide_value(&mut self, is_first: bool) {
        let name = self.property();
        if is_first && self.error.is_some() {
            let message = format_args!("the value of the property `{name}` does not match its type");
            self.error = Some(A::Error::custom(message));
        }
    }

    /// Returns the name of the property whose value is read.
    fn property(&self) -> &'static str {
        self.properties[self.last]
    }

    #[cold]
    fn refuse_duplicate(&mut self, name: &str) {
        self.error = Some(duplicate(name));
    }

    /// Returns whether no value of a name has been preserved, or records that it is a duplicate.
    fn is_new(&mut self, name: &str) -> bool {
        let is_new = self.unreadable.get(name).is_none();
        if !is_new {
            self.refuse_duplicate(name);
        }
        is_new
    }
}

impl<'de, A: MapAccess<'de>> Members for Reader<'de, A> {
    fn next_property(&mut self) -> Option<usize> {
        if self.error.is_some() {
            return None;
        }
        let key = Key { properties: self.properties, literal: self.literal, name: &mut self.name };
        match self.map.next_key_seed(key) {
            Ok(index) => {
                self.last = index.unwrap_or_default();
                index
            }
            Err(error) => {
                self.end(error);
                None
            }
        }
    }

    fn put<T: Read>(&mut self, slot: &mut Option<T>) {
        if slot.is_some() {
            return self.refuse_duplicate(self.property());
        }
        if let Err(error) = self.map.next_value_seed(PutSeed(slot)) {
            self.fail(error);
        }
    }

    fn put_secret<T: Read>(&mut self, slot: &mut Option<T>) {
        let is_first = slot.is_none();
        self.put(slot);
        self.hide_value(is_first);
    }

    fn try_put_secret<T: Read>(&mut self, slot: &mut Option<T>) {
        let is_first = slot.is_none() && self.unreadable.get(self.property()).is_none();
        self.try_put(slot);
        self.hide_value(is_first);
    }

    fn try_put<T: Read>(&mut self, slot: &mut Option<T>) {
        if slot.is_some() {
            return self.refuse_duplicate(self.property());
        }
        match self.map.next_value_seed(PutSeed(slot)) {
            Ok(()) if self.unreadable.is_empty() || self.is_new(self.property()) => {}
            Ok(()) => *slot = None,
            Err(error) => self.preserve(self.property().to_owned(), error),
        }
    }

    fn rest<T: Read>(&mut self, rest: &mut Map<T>) {
        let name = std::mem::take(&mut self.name);
        if let Err(error) = self.map.next_value_seed(AddSeed { members: rest, name }) {
            self.fail(error);
        }
    }

    fn other_direction<T: Read>(&mut self, rest: &mut Map<T>) {
        if self.other_direction.contains(&self.name.as_str()) { self.try_rest(rest) } else { self.try_refuse() }
    }

    fn try_rest<T: Read>(&mut self, rest: &mut Map<T>) {
        let name = std::mem::take(&mut self.name);
        let mut value = None;
        match (self.map.next_value_seed(PutSeed(&mut value)), value) {
            (Ok(()), Some(value)) if self.is_new(&name) => {
                self.error = add(rest, name, value).err().map(|name| duplicate(&name));
            }
            (Ok(()), _) => {}
            (Err(_), _) if rest.contains_key(&name) => self.refuse_duplicate(&name),
            (Err(error), _) => self.preserve(name, error),
        }
    }

    fn refuse(&mut self) {
        self.error = Some(match self.map.next_value::<IgnoredAny>() {
            Ok(_) => self.refused(&self.name),
            Err(error) => error,
        });
    }

    fn try_refuse(&mut self) {
        let name = std::mem::take(&mut self.name);
        let error = self.refused(&name);
        self.preserve(name, error);
    }

    fn unreadable(&mut self) -> UnreadableProperties {
        std::mem::take(&mut self.unreadable)
    }

    fn need<T>(&mut self, name: &'static str, value: Option<T>) -> Option<T> {
        if value.is_none() && self.error.is_none() {
            self.error = Some(missing(name));
        }
        value
    }
}

/// The names of the properties if none of them needs an escape, else none.
struct Literal<T>(PhantomData<T>);

impl<T: Object> Literal<T> {
    const NAMES: &'static [&'static str] = if are_literal(T::PROPERTIES) { T::PROPERTIES } else { &[] };
}

const fn are_literal(mut names: &[&str]) -> bool {
    while let [name, rest @ ..] = names {
        let mut bytes = name.as_bytes();
        while let [byte, rest @ ..] = bytes {
            if matches!(byte, b'"' | b'\\' | 0..b' ') {
                return false;
            }
            bytes = rest;
        }
        names = rest;
    }
    true
}

/// The index of a property by its name.
struct Key<'a> {
    properties: &'static [&'static str],
    literal: &'static [&'static str],
    name: &'a mut String,
}

/// Deserializes an enum of the names, since that passes them to the parser, which compares them with the text. For other
/// deserializers an enum is a string, too.
impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = usize;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_enum("property", self.literal, self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    #[inline]
    fn visit_u64<E>(self, index: u64) -> Result<usize, E> {
        Ok(index as usize)
    }

    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        Ok(self.properties.iter().position(|property| *property == name).unwrap_or_else(|| {
            self.name.clear();
            self.name.push_str(name);
            usize::MAX
        }))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, name: A) -> Result<usize, A::Error> {
        let (index, unit) = name.variant_seed(Variant(self))?;
        unit.unit_variant()?;
        Ok(index)
    }
}

/// The index of a property by the variant of an enum that names it.
struct Variant<'a>(Key<'a>);

impl<'de> DeserializeSeed<'de> for Variant<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self.0)
    }
}

/// The members of an object that is being serialized. After the first error nothing is written.
pub struct Writer<'a, S: Serializer> {
    map: Result<S::SerializeMap, S::Error>,
    /// The properties that a tolerant reader has preserved, if there are any.
    unreadable: Option<&'a UnreadableProperties>,
}

impl<'a, S: Serializer> Writer<'a, S> {
    /// Starts an object.
    pub fn new(serializer: S) -> Self {
        Self { map: serializer.serialize_map(None), unreadable: None }
    }

    /// Starts an object that may have preserved properties.
    pub fn tolerant(serializer: S, unreadable: &'a UnreadableProperties) -> Self {
        Self { map: serializer.serialize_map(None), unreadable: Some(unreadable).filter(|known| !known.is_empty()) }
    }

    /// Writes a required property.
    pub fn required<T: Serialize>(&mut self, name: &str, value: &T) {
        if let Ok(map) = &mut self.map
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.map = Err(error);
        }
    }

    /// Writes an optional property, if it is present, else the value that has been preserved for it, if there is one.
    pub fn optional<T: Serialize>(&mut self, name: &str, value: &Option<T>) {
        match (value, self.unreadable) {
            (Some(value), _) => self.required(name, value),
            (None, None) => {}
            (None, Some(unreadable)) => self.preserved(name, unreadable.get(name)),
        }
    }

    #[cold]
    fn preserved(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            self.required(name, &JsonText(text));
        }
    }

    /// Writes additional properties, without those that are named like a property: each would be a duplicate.
    pub fn rest<'b, T: Serialize>(&mut self, rest: impl IntoIterator<Item = (&'b String, T)>, properties: &[&str]) {
        let is_additional = |name: &str| !properties.contains(&name);
        let unreadable = self.unreadable.into_iter().flat_map(UnreadableProperties::iter);
        let mut preserved: BTreeMap<&str, &str> = unreadable.filter(|(name, _)| is_additional(name)).collect();
        for (name, value) in rest.into_iter().filter(|(name, _)| is_additional(name)) {
            preserved.remove(name.as_str());
            self.required(name, &value);
        }
        preserved.into_iter().for_each(|(name, text)| self.preserved(name, Some(text)));
    }

    /// Writes the additional properties that a tolerant reader has preserved, for a schema that forbids additional properties.
    pub fn refused(&mut self, properties: &[&str]) {
        self.rest(std::iter::empty::<(&String, ())>(), properties);
    }

    /// Ends the object.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.map?.end()
    }
}
