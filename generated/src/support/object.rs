//! (De)serialization of objects: the code that all structs share.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::ser::{Serialize, Serializer};

use super::any_json::duplicate;
use super::read::{Read, ReadSeed, add};
use super::violation::{brief, line};

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
pub fn read<'de, T: Object, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    struct ObjectVisitor<T>(PhantomData<T>);
    impl<'de, T: Object> Visitor<'de> for ObjectVisitor<T> {
        type Value = T;
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "an object `{}`", name_of::<T>())
        }
        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
            let mut members = Reader {
                map,
                properties: T::PROPERTIES,
                other_direction: T::OTHER_DIRECTION,
                expected: 0,
                name: String::new(),
                error: None,
                unread: PhantomData,
            };
            let Some(object) = T::read(&mut members) else {
                return Err(members.error.unwrap_or_else(|| A::Error::custom("a property is missing")));
            };
            members.error.map_or(Ok(object), Err)
        }
    }
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
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

    /// Reads the member as an additional property.
    fn rest<T: Read>(&mut self, rest: &mut Map<T>);

    /// Reads the member as an additional property if only the other direction has it, and rejects any other.
    fn other_direction(&mut self, rest: &mut Map);

    /// Rejects the member, for a schema that forbids additional properties.
    fn refuse(&mut self);

    /// Returns the value of a required property, or records that it is missing.
    fn need<T>(&mut self, name: &'static str, value: Option<T>) -> Option<T>;
}

struct Reader<'de, A: MapAccess<'de>> {
    map: A,
    properties: &'static [&'static str],
    other_direction: &'static [&'static str],
    /// The index of the next property if the members are in the order of the schema.
    expected: usize,
    /// The name of an additional property.
    name: String,
    error: Option<A::Error>,
    unread: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Reader<'de, A> {
    /// Records an error. One of another deserializer may contain a whole value.
    #[cold]
    fn fail(&mut self, error: A::Error) {
        let message = error.to_string();
        self.error = Some(match line(&message) {
            Cow::Borrowed(_) => error,
            Cow::Owned(short) => A::Error::custom(short),
        });
    }
}

impl<'de, A: MapAccess<'de>> Members for Reader<'de, A> {
    fn next_property(&mut self) -> Option<usize> {
        if self.error.is_some() {
            return None;
        }
        let key = Key { properties: self.properties, expected: self.expected, name: &mut self.name };
        match self.map.next_key_seed(key) {
            Ok(index) => {
                self.expected = index.map_or(0, |index| index.wrapping_add(1));
                index
            }
            Err(error) => {
                self.error = Some(error);
                None
            }
        }
    }

    fn put<T: Read>(&mut self, slot: &mut Option<T>) {
        if slot.is_some() {
            let name = self.properties[self.expected - 1];
            self.error = Some(duplicate(name));
            return;
        }
        match self.map.next_value_seed(ReadSeed::new()) {
            Ok(value) => *slot = Some(value),
            Err(error) => self.fail(error),
        }
    }

    fn put_secret<T: Read>(&mut self, slot: &mut Option<T>) {
        let is_first = slot.is_none();
        self.put(slot);
        if is_first && self.error.is_some() {
            let name = self.properties[self.expected - 1];
            self.error =
                Some(A::Error::custom(format_args!("the value of the property `{name}` does not match its type")));
        }
    }

    fn rest<T: Read>(&mut self, rest: &mut Map<T>) {
        let name = std::mem::take(&mut self.name);
        match self.map.next_value_seed(ReadSeed::new()) {
            Ok(value) => self.error = add(rest, name, value).err().map(|name| duplicate(&name)),
            Err(error) => self.fail(error),
        }
    }

    fn other_direction(&mut self, rest: &mut Map) {
        if self.other_direction.contains(&self.name.as_str()) { self.rest(rest) } else { self.refuse() }
    }

    fn refuse(&mut self) {
        self.error = Some(match self.map.next_value::<IgnoredAny>() {
            Ok(_) => A::Error::custom(line(&A::Error::unknown_field(&brief(&self.name), self.properties).to_string())),
            Err(error) => error,
        });
    }

    fn need<T>(&mut self, name: &'static str, value: Option<T>) -> Option<T> {
        if value.is_none() && self.error.is_none() {
            self.error = Some(A::Error::missing_field(name));
        }
        value
    }
}

struct Key<'a> {
    properties: &'static [&'static str],
    expected: usize,
    name: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key<'_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a property name")
    }

    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        if self.properties.get(self.expected) == Some(&name) {
            return Ok(self.expected);
        }
        Ok(self.properties.iter().position(|property| *property == name).unwrap_or_else(|| {
            self.name.clear();
            self.name.push_str(name);
            usize::MAX
        }))
    }
}

/// The members of an object that is being serialized. After the first error nothing is written.
pub struct Writer<S: Serializer> {
    map: Result<S::SerializeMap, S::Error>,
}

impl<S: Serializer> Writer<S> {
    /// Starts an object.
    pub fn new(serializer: S) -> Self {
        Self { map: serializer.serialize_map(None) }
    }

    /// Writes a required property.
    pub fn required<T: Serialize>(&mut self, name: &str, value: &T) {
        if let Ok(map) = &mut self.map
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.map = Err(error);
        }
    }

    /// Writes an optional property, if it is present.
    pub fn optional<T: Serialize>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// Writes additional properties, without those that are named like a property: each would be a duplicate.
    pub fn rest<'a, T: Serialize>(&mut self, rest: impl IntoIterator<Item = (&'a String, T)>, properties: &[&str]) {
        for (name, value) in rest.into_iter().filter(|(name, _)| !properties.contains(&name.as_str())) {
            self.required(name, &value);
        }
    }

    /// Ends the object.
    pub fn end(self) -> Result<S::Ok, S::Error> {
        self.map?.end()
    }
}
