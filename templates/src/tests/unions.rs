//! Unions: how the alternative of a value is chosen.

use serde_json::{Value, json};

use crate::__private::read::value;
use crate::__private::union::{Choice, Kind, Union, read};
use crate::__private::{Deserialize, Deserializer, Generated, Schemas, Serialize, Serializer};
use crate::{Error, Model, Number, Schema};

static SCHEMAS: Schemas = Schemas::new(
    r#"{"$defs":{"Any":{},"Sized":{"anyOf":[{"type":"string","maxLength":2},{"type":"string"},{"type":"integer","maximum":5}]}}}"#,
    &[],
);

/// Defines a union of a choice whose alternatives are deserialized as these types.
macro_rules! union {
    ($name:ident, $pointer:literal, $choice:expr, $open:literal, $($index:literal => $variant:ident($ty:ty)),*) => {
        #[derive(Clone, Debug, PartialEq)]
        enum $name {
            $($variant($ty),)*
            Unknown(Value),
        }

        impl Generated for $name {
            const SCHEMA: Schema = Schema::new(&SCHEMAS, $pointer);
            const TYPED: bool = false;
        }

        impl Union for $name {
            const CHOICE: Choice = $choice;
            const OPEN: bool = $open;

            fn read<'de, D: Deserializer<'de>>(alternative: usize, deserializer: D) -> Result<Self, D::Error> {
                Ok(match alternative {
                    $($index => Self::$variant(value(deserializer)?),)*
                    _ => Self::Unknown(value(deserializer)?),
                })
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                read(deserializer)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.serialize(serializer),)*
                    Self::Unknown(value) => value.serialize(serializer),
                }
            }
        }
    };
}

union!(Typed, "/$defs/Any", Choice::Type(&[(Kind::String, 0), (Kind::Number, 1), (Kind::Array, 2)]), false,
    0 => Text(String), 1 => Exact(Number), 2 => List(Vec<u32>));
union!(Tagged, "/$defs/Any", Choice::Property("kind", &[("a", 0), ("b", 1)], None), false,
    0 => A(crate::Map<Value>), 1 => B(crate::Map<Value>));
union!(Defaulted, "/$defs/Any", Choice::Property("kind", &[("a", 0), ("b", 1)], Some(1)), false,
    0 => A(crate::Map<Value>), 1 => B(crate::Map<Value>));
union!(Unnamed, "/$defs/Any", Choice::Property("kind", &[("a", 0)], Some(1)), false,
    0 => A(crate::Map<Value>), 1 => B(crate::Map<Value>));
union!(Open, "/$defs/Any", Choice::Property("kind", &[("a", 0)], None), true, 0 => A(crate::Map<Value>));
union!(Sized, "/$defs/Sized", Choice::Schema(&[(0, 0), (1, 1), (2, 2)]), false, 0 => Short(String), 1 => Long(String), 2 => Small(u32));

/// Writes an object as an alternative of a union.
fn tagged<U: Union>(alternative: usize, object: Value) -> Result<String, String> {
    let mut text = Vec::new();
    crate::__private::tagged::write::<U, _, _>(&mut serde_json::Serializer::new(&mut text), alternative, &object)
        .map(|()| String::from_utf8(text).unwrap())
        .map_err(|error| error.to_string())
}

fn from<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

#[test]
fn the_json_type_chooses() {
    assert_eq!(from(r#""a""#), Ok(Typed::Text("a".to_owned())));
    assert_eq!(from("[1]"), Ok(Typed::List(vec![1])));
    assert_eq!(from("-1"), Ok(Typed::Exact("-1".parse().unwrap())));
    assert!(from::<Typed>("null").unwrap_err().contains("expected a value of `Typed`"));
    assert!(from::<Typed>("true").is_err() && from::<Typed>("{}").is_err());
}

#[test]
fn a_number_of_a_union_is_exact() {
    let text = "1234567890123456789012345678901234567890.5";
    assert_eq!(Typed::from_json(text).unwrap(), Typed::Exact(text.parse().unwrap()));
}

#[test]
fn the_discriminator_chooses_wherever_it_is() {
    for text in [r#"{"kind":"b","x":1,"y":[2]}"#, r#"{"x":1,"kind":"b","y":[2]}"#, r#"{"x":1,"y":[2],"kind":"b"}"#] {
        let Tagged::B(members) = from(text).unwrap() else { panic!("{text}") };
        assert_eq!((members.len(), &members["y"]), (3, &serde_json::json!([2])), "{text}");
    }
    assert!(matches!(from(r#"{"kind":"a"}"#), Ok(Tagged::A(_))));
}

#[test]
fn an_unknown_or_missing_discriminator_is_an_error_unless_values_are_preserved() {
    assert!(from::<Tagged>(r#"{"kind":"c"}"#).unwrap_err().contains("the property `kind` must be one of `a`, `b`"));
    assert!(from::<Tagged>(r#"{"kind":1}"#).unwrap_err().contains("must be one of"));
    assert!(from::<Tagged>(r#"{"x":1}"#).unwrap_err().contains("missing field `kind`"));
    assert!(from::<Tagged>("1").unwrap_err().contains("with the property `kind`"));
    for text in [r#"{"kind":"c","x":1}"#, r#"{"x":1}"#] {
        let value: Open = from(text).unwrap();
        assert!(matches!(value, Open::Unknown(_)));
        assert_eq!(serde_json::to_string(&value).unwrap(), text);
    }
}

#[test]
fn a_default_alternative_takes_all_other_objects() {
    for text in [r#"{"kind":"b","x":1}"#, r#"{"kind":"c"}"#, r#"{"x":1}"#] {
        assert!(matches!(from(text), Ok(Defaulted::B(_))), "{text}");
    }
    assert!(matches!(from(r#"{"kind":"a"}"#), Ok(Defaulted::A(_))));
}

#[test]
fn the_tag_of_an_alternative_is_written_once() {
    assert_eq!(
        tagged::<Tagged>(0, json!({ "kind": "b", "x": { "kind": 1 } })).unwrap(),
        r#"{"kind":"a","x":{"kind":1}}"#
    );
    assert_eq!(tagged::<Tagged>(0, json!({ "x": 1 })).unwrap(), r#"{"x":1,"kind":"a"}"#);
    assert_eq!(tagged::<Tagged>(0, json!({ "kind": null })).unwrap(), r#"{"kind":"a"}"#);
    assert_eq!(tagged::<Tagged>(0, json!({})).unwrap(), r#"{"kind":"a"}"#);
    assert!(tagged::<Tagged>(0, json!([1])).unwrap_err().contains("must be an object"));
}

#[test]
fn what_selects_an_alternative_is_written_unchanged() {
    for text in [r#"{"kind":"b"}"#, r#"{"kind":"c"}"#, r#"{"kind":7}"#, "{}"] {
        assert_eq!(tagged::<Defaulted>(1, text.parse().unwrap()).unwrap(), text);
    }
    assert_eq!(tagged::<Defaulted>(1, json!({ "kind": "a", "x": 1 })).unwrap(), r#"{"kind":"b","x":1}"#);
    assert_eq!(tagged::<Unnamed>(1, json!({ "kind": "a", "x": 1 })).unwrap(), r#"{"x":1}"#);
    assert_eq!(tagged::<Unnamed>(1, json!({ "kind": "z", "x": 1 })).unwrap(), r#"{"kind":"z","x":1}"#);
}

#[test]
fn the_first_schema_that_matches_chooses() {
    assert_eq!(from(r#""ab""#), Ok(Sized::Short("ab".to_owned())));
    assert_eq!(from(r#""abc""#), Ok(Sized::Long("abc".to_owned())));
    assert_eq!(from("5"), Ok(Sized::Small(5)));
    // No schema matches; the third is the closest.
    assert_eq!(from("6"), Ok(Sized::Small(6)));
    assert!(matches!(Sized::from_json("6"), Err(Error::Invalid(_))));
    assert!(from::<Sized>("4294967296").is_err());
}
