//! Values of any JSON type, which the deserializer describes: each member is read once, and no object passes for a number.

use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use serde_json::map::Entry;

use super::number::Number;
use super::violation::brief;

/// A type for values of any JSON type.
pub(super) trait AnyJson: Sized + From<bool> + From<i64> + From<u64> + From<String> + From<Vec<Self>> {
    /// The members of an object.
    type Members: Default;

    /// Returns `null`.
    fn null() -> Self;

    /// Returns the number that a float represents, unless it is NaN or infinite.
    fn float(value: f64) -> Option<Self>;

    /// Returns the number of a text, if the type can represent it.
    fn exact(text: &str) -> Option<Self>;

    /// Adds a member. Returns its name if there is one of that name, unless [`AnyJson::object`] does.
    fn add(members: &mut Self::Members, name: String, value: Self) -> Result<(), String>;

    /// Returns an object. Returns a name if two members have it.
    fn object(members: Self::Members) -> Result<Self, String>;
}

/// Reads a value of any JSON type.
pub(super) fn read<'de, T: AnyJson, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(AnyVisitor::new())
}

/// Returns the error of an object that has two members with a name.
pub(super) fn duplicate<E: de::Error>(name: &str) -> E {
    E::custom(format_args!("duplicate member `{}`", brief(name)))
}

/// Visits a value of any JSON type.
pub(super) struct AnyVisitor<'a, T> {
    /// Where to put a copy of a string that the deserializer passes as owned.
    owned: Option<&'a Cell<Option<String>>>,
    /// Where to put whether the deserializer is tolerant.
    pub(super) tolerant: Option<&'a Cell<bool>>,
    value: PhantomData<T>,
}

impl<T> AnyVisitor<'_, T> {
    pub(super) fn new() -> Self {
        Self { owned: None, tolerant: None, value: PhantomData }
    }
}

impl<'de, T: AnyJson> DeserializeSeed<'de> for AnyVisitor<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: AnyJson> Visitor<'de> for AnyVisitor<'_, T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        deserializer.deserialize_any(self)
    }

    /// Visits a tolerant deserializer.
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        if let Some(tolerant) = self.tolerant {
            tolerant.set(true);
        }
        deserializer.deserialize_any(self)
    }

    fn visit_unit<E>(self) -> Result<T, E> {
        Ok(T::null())
    }

    fn visit_bool<E>(self, value: bool) -> Result<T, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<T, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<T, E> {
        Ok(value.into())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<T, E> {
        T::float(value).ok_or_else(|| E::invalid_value(de::Unexpected::Float(value), &self))
    }

    /// Visits the text of a number that no float equals.
    fn visit_bytes<E: de::Error>(self, text: &[u8]) -> Result<T, E> {
        let number = std::str::from_utf8(text).ok().and_then(T::exact);
        number.ok_or_else(|| E::invalid_value(de::Unexpected::Bytes(text), &self))
    }

    fn visit_str<E>(self, text: &str) -> Result<T, E> {
        Ok(text.to_owned().into())
    }

    fn visit_string<E>(self, text: String) -> Result<T, E> {
        if let Some(owned) = self.owned {
            owned.set(Some(text.clone()));
        }
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<T, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(AnyVisitor::new())? {
            items.push(item);
        }
        Ok(items.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut members = T::Members::default();
        let mut next = match first(&mut map)? {
            First::Number(text) => return self.visit_bytes(text.as_bytes()),
            First::Value(value) => {
                T::add(&mut members, Number::TOKEN.to_owned(), value).map_err(|name| duplicate(&name))?;
                map.next_key()?
            }
            First::Name(name) => name,
        };
        while let Some(name) = next {
            let value = map.next_value_seed(AnyVisitor::new())?;
            T::add(&mut members, name, value).map_err(|name| duplicate(&name))?;
            next = map.next_key()?;
        }
        T::object(members).map_err(|name| duplicate(&name))
    }
}

/// The beginning of a map.
pub(super) enum First<T> {
    /// The map is a number, with this text.
    Number(String),
    /// The name of the first member, whose value is next; `None` if there are no members.
    Name(Option<String>),
    /// The value of the first member, whose name is [`Number::TOKEN`].
    Value(T),
}

/// Reads the beginning of a map. If the feature `arbitrary_precision` of serde_json is enabled, it passes each number as a map
/// whose only member has the name [`Number::TOKEN`]. An object may have a member of that name too, but only numbers are passed
/// with a name that is borrowed and a value that is owned.
pub(super) fn first<'de, T: AnyJson, A: MapAccess<'de>>(map: &mut A) -> Result<First<T>, A::Error> {
    match map.next_key_seed(Name)? {
        None => Ok(First::Name(None)),
        Some((name, true)) if name == Number::TOKEN => {
            let owned = Cell::new(None);
            let value = map.next_value_seed(AnyVisitor { owned: Some(&owned), ..AnyVisitor::new() })?;
            let number = owned.into_inner().filter(|text| text.parse::<Number>().is_ok());
            Ok(number.map_or(First::Value(value), First::Number))
        }
        Some((name, _)) => Ok(First::Name(Some(name))),
    }
}

/// Reads the name of a member, and whether it is borrowed from the input.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = (String, bool);

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = (String, bool);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok((name.to_owned(), false))
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok((name.to_owned(), true))
    }
}

impl AnyJson for Value {
    type Members = serde_json::Map<String, Value>;

    fn null() -> Self {
        Self::Null
    }

    fn float(value: f64) -> Option<Self> {
        serde_json::Number::from_f64(value).map(Self::Number)
    }

    fn exact(text: &str) -> Option<Self> {
        let number: serde_json::Number = text.parse().ok()?;
        // Without its feature `arbitrary_precision`, serde_json rounds a number that no float equals.
        (number.to_string().parse::<Number>() == text.parse()).then_some(Self::Number(number))
    }

    fn add(members: &mut Self::Members, name: String, value: Self) -> Result<(), String> {
        match members.entry(name) {
            Entry::Vacant(entry) => {
                entry.insert(value);
                Ok(())
            }
            Entry::Occupied(entry) => Err(entry.key().clone()),
        }
    }

    fn object(members: Self::Members) -> Result<Self, String> {
        Ok(Self::Object(members))
    }
}
