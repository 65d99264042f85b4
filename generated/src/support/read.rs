//! How the values in generated types are read. Their types are those of serde and serde_json too, whose own `Deserialize` accepts
//! objects with two members of a name.

use std::collections::btree_map::Entry;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::any_json::{self, duplicate};
use super::model::Generated;
use super::object::Map;

/// The number of items from which on memory for the further ones is reserved by an estimate, and how many times as much is reserved
/// at most.
const MANY: usize = 64;
const GROWTH: usize = 8;

/// A type that is read from JSON.
pub trait Read: Sized {
    /// Reads a value.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// Reads a value.
pub fn value<'de, T: Read, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(deserializer)
}

impl<T: Generated> Read for T {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer)
    }
}

macro_rules! deserialized {
    ($($type:ty),*) => {$(
        impl Read for $type {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }
        }
    )*};
}

deserialized!(bool, i8, u8, i16, u16, i32, u32, i64, u64, i128, f64, String);

impl Read for Value {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any_json::read(deserializer)
    }
}

// These seeds put the value into its place. If they returned it, every function between would take stack for it.

/// Reads a value into a place.
pub(super) struct PutSeed<'a, T>(pub(super) &'a mut Option<T>);

impl<'de, T: Read> DeserializeSeed<'de> for PutSeed<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        *self.0 = Some(T::read(deserializer)?);
        Ok(())
    }
}

/// Reads a value as the last item.
struct PushSeed<'a, T>(&'a mut Vec<T>);

impl<'de, T: Read> DeserializeSeed<'de> for PushSeed<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.push(T::read(deserializer)?);
        Ok(())
    }
}

/// Reads a value as a member.
pub(super) struct AddSeed<'a, T> {
    pub(super) members: &'a mut Map<T>,
    pub(super) name: String,
}

impl<'de, T: Read> DeserializeSeed<'de> for AddSeed<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        add(self.members, self.name, T::read(deserializer)?).map_err(|name| duplicate(&name))
    }
}

impl<T: Read> Read for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ArrayVisitor<T>(PhantomData<T>);
        impl<'de, T: Read> Visitor<'de> for ArrayVisitor<T> {
            type Value = Vec<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an array")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Vec<T>, A::Error> {
                let mut items = Vec::new();
                while seq.next_element_seed(PushSeed(&mut items))?.is_some() {
                    if items.len() == items.capacity() && items.len() >= MANY {
                        let more = seq.size_hint().unwrap_or_default().min(GROWTH * items.len());
                        // Fewer would move the items too often.
                        if more >= items.len() {
                            items.reserve_exact(more);
                        }
                    }
                }
                if items.capacity() > MANY {
                    items.shrink_to_fit();
                }
                Ok(items)
            }
        }
        deserializer.deserialize_seq(ArrayVisitor(PhantomData))
    }
}

impl<T: Read> Read for Map<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MapVisitor<T>(PhantomData<T>);
        impl<'de, T: Read> Visitor<'de> for MapVisitor<T> {
            type Value = Map<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Map<T>, A::Error> {
                let mut members = Map::new();
                while let Some(name) = map.next_key()? {
                    map.next_value_seed(AddSeed { members: &mut members, name })?;
                }
                Ok(members)
            }
        }
        deserializer.deserialize_map(MapVisitor(PhantomData))
    }
}

/// Adds a member. Returns its name if there is one of that name.
pub(super) fn add<T>(members: &mut Map<T>, name: String, value: T) -> Result<(), String> {
    match members.entry(name) {
        Entry::Vacant(entry) => {
            entry.insert(value);
            Ok(())
        }
        Entry::Occupied(entry) => Err(entry.key().clone()),
    }
}
