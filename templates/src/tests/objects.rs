//! Objects: reading and writing a struct as generated code does, and models.

use serde::de::value::MapDeserializer;

use crate::__private::{
    Checker, Deserialize, Deserializer, Generated, JsonFloat, Members, Object, Schemas, Serialize, Serializer, Writer,
    object,
};
use crate::read::Read;
use crate::text::Parser;
use crate::token::is_next;
use crate::{Error, Map, Model, Nullable, Schema, UnreadableProperties};

static SCHEMAS: Schemas = Schemas::new(
    r#"{"$defs":{"Item":{"type":"object","required":["id"],"properties":{"id":{"type":"integer","minimum":1},
        "note":{"type":["string","null"]},"price":{"type":"number"}}}}}"#,
    &[],
);

/// An object with a required, an optional nullable and an optional property, and additional ones.
#[derive(Clone, Debug, PartialEq)]
struct Item {
    id: i64,
    note: Option<Nullable<String>>,
    price: Option<f64>,
    rest: Map,
}

impl Generated for Item {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Item");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("id", &self.id).minimum(1);
    }
}

impl Object for Item {
    const PROPERTIES: &'static [&'static str] = &["id", "note", "price"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let (mut id, mut note, mut price, mut rest) = (None, None, None, Map::new());
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut id),
                1 => members.put(&mut note),
                2 => members.put(&mut price),
                _ => members.rest(&mut rest),
            }
        }
        Some(Self { id: members.need("id", id)?, note, price, rest })
    }
}

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Item {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("id", &self.id);
        object.optional("note", &self.note);
        object.optional("price", &self.price.as_ref().map(JsonFloat));
        object.rest(&self.rest, Self::PROPERTIES);
        object.end()
    }
}

/// An object without additional properties.
#[derive(Debug)]
struct Closed;

impl Object for Closed {
    const PROPERTIES: &'static [&'static str] = &[];

    fn read(members: &mut impl Members) -> Option<Self> {
        while members.next_property().is_some() {
            members.refuse();
        }
        Some(Self)
    }
}

impl<'de> Deserialize<'de> for Closed {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

/// An object of a response, with a required and an optional secret property, and typed additional properties.
#[derive(Debug, PartialEq)]
struct Account {
    pin: i64,
    code: Option<i64>,
    rest: Map<i64>,
    unreadable: UnreadableProperties,
}

impl Object for Account {
    const PROPERTIES: &'static [&'static str] = &["pin", "code"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let (mut pin, mut code, mut rest) = (None, None, Map::new());
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put_secret(&mut pin),
                1 => members.try_put_secret(&mut code),
                _ => members.try_rest(&mut rest),
            }
        }
        Some(Self { pin: members.need("pin", pin)?, code, rest, unreadable: members.unreadable() })
    }
}

impl Read for Account {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

/// Reads an account as a response.
fn account(text: &str) -> Result<Account, String> {
    let mut parser = Parser::new(text);
    parser.tolerant = true;
    parser.typed().map_err(|error| error.message().split(" at line").next().unwrap().to_owned())
}

#[test]
fn a_tolerant_reader_preserves_each_name_once() {
    let read = account(r#"{"pin":1,"code":"x","a":2,"b":"y"}"#).unwrap();
    assert_eq!((read.code, read.rest.len()), (None, 1));
    assert_eq!(read.unreadable.iter().collect::<Vec<_>>(), [("b", "\"y\""), ("code", "\"x\"")]);
    for (one, other) in [("1", "2"), ("1", "\"x\""), ("\"x\"", "1"), ("\"x\"", "\"y\"")] {
        for name in ["code", "a"] {
            let error = account(&format!(r#"{{"pin":1,"{name}":{one},"{name}":{other}}}"#)).unwrap_err();
            assert_eq!(error, format!("duplicate member `{name}`"), "{one}, {other}");
        }
    }
    assert_eq!(account(r#"{"pin":1,"pin":"x"}"#).unwrap_err(), "duplicate member `pin`");
    let error = account(r#"{"pin":"1234"}"#).unwrap_err();
    assert_eq!(error, "the value of the property `pin` does not match its type");
}

#[test]
fn absent_null_and_present_are_distinct_and_written_again() {
    for text in [r#"{"id":1}"#, r#"{"id":1,"note":null}"#, r#"{"id":1,"note":"a","price":1.5,"x":[1],"y":null}"#] {
        let item: Item = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&item).unwrap(), text);
        assert_eq!(Item::from_json(text).unwrap(), item);
    }
}

#[test]
fn members_may_come_in_any_order() {
    let item: Item = serde_json::from_str(r#"{"x":1,"price":2,"id":3}"#).unwrap();
    assert_eq!((item.id, item.price, item.rest.len()), (3, Some(2.0), 1));
}

#[test]
fn the_order_of_members_may_differ_in_a_list() {
    let texts = [
        r#"{"price":1,"id":2}"#,
        r#"{"id":3,"price":4}"#,
        r#"{"note":null,"price":5,"id":6}"#,
        r#"{"price":7,"x":8,"id":9}"#,
        r#"{ "price" : 1 , "id" : 2 }"#,
    ];
    let items: Vec<Item> = Parser::new(&format!("[{}]", texts.join(","))).typed().unwrap();
    assert_eq!(items, texts.map(|text| serde_json::from_str::<Item>(text).unwrap()));
}

#[test]
fn a_name_of_any_length_is_compared_as_a_whole() {
    for length in 0..40 {
        let name: String = ('a'..='z').cycle().take(length).collect();
        assert!(is_next(format!("{name}\":1").as_bytes(), &name), "{name}");
        assert!(!is_next(format!("{name}x\":1").as_bytes(), &name), "{name}");
        assert!(!is_next(name.as_bytes(), &name), "{name}");
        for index in 0..length {
            let mut other = name.clone();
            other.replace_range(index..=index, "_");
            assert!(!is_next(format!("{other}\":1").as_bytes(), &name), "{other}");
        }
    }
}

#[test]
fn a_long_list_takes_no_more_memory_than_its_items() {
    for count in [0, 1, 63, 64, 65, 100, 1000, 5000] {
        let text = format!("[{}]", vec!["1"; count].join(","));
        let items: Vec<i64> = Parser::new(&text).typed().unwrap();
        assert_eq!(items, vec![1; count]);
        assert!(items.capacity() <= count.max(64), "{count}: {}", items.capacity());
    }
    // The rest of the text has no items of such lists.
    let text = format!("[{}]", vec![format!("[{}]", vec!["1"; 100].join(",")); 100].join(","));
    let lists: Vec<Vec<i64>> = Parser::new(&text).typed().unwrap();
    assert!(lists.iter().all(|items| items.len() == 100 && items.capacity() == 100));
}

/// A struct whose properties need escapes.
#[derive(Debug, PartialEq)]
struct Escaped([Option<i64>; 3]);

impl Object for Escaped {
    const PROPERTIES: &'static [&'static str] = &["a\"b", "a\\", "\n"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut values = [None; 3];
        while let Some(property) = members.next_property() {
            match values.get_mut(property) {
                Some(value) => members.put(value),
                None => members.refuse(),
            }
        }
        Some(Self(values))
    }
}

impl Read for Escaped {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl<'de> Deserialize<'de> for Escaped {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

#[test]
fn names_are_compared_without_their_escapes() {
    let text = r#"{"a\"b":1,"a\\":2,"\u000a":3}"#;
    let expected = Escaped([Some(1), Some(2), Some(3)]);
    assert_eq!(Parser::new(text).typed::<Escaped>().unwrap(), expected);
    assert_eq!(serde_json::from_str::<Escaped>(text).unwrap(), expected);
    for text in [r#"{"a"b":1}"#, r#"{"a\":1}"#, "{\"\n\":1}"] {
        assert!(Parser::new(text).typed::<Escaped>().is_err(), "{text}");
    }
    assert_eq!(Item::from_json(r#"{"\u0069d":1}"#).unwrap().id, 1);
    let error = Parser::new(r#"{"id":1,"\u0069d":1}"#).typed::<Item>().unwrap_err();
    assert_eq!(error.message(), "duplicate member `id`");
}

#[test]
fn names_may_come_from_any_deserializer() {
    let value = serde_json::json!({"id": 1, "note": null, "x": 2});
    let item = Item::deserialize(&value).unwrap();
    assert_eq!((item.id, item.note.is_some(), item.rest.len()), (1, true, 1));
    assert_eq!(Item::deserialize(value).unwrap(), item);
    let members = [("id", 1), ("x", 2)].map(|(name, value)| (name.to_owned(), value));
    let members = MapDeserializer::<_, serde_json::Error>::new(members.into_iter());
    assert_eq!(Item::deserialize(members).unwrap().rest.len(), 1);
}

#[test]
fn a_float_without_fraction_is_written_as_an_integer() {
    let price = |price: f64| serde_json::to_string(&JsonFloat(&price)).unwrap();
    assert_eq!(price(1.0), "1");
    assert_eq!(price(-2.0), "-2");
    assert_eq!(price(0.5), "0.5");
    assert_eq!(price(1e300), "1e+300");
    assert_eq!(serde_json::to_string(&JsonFloat(&vec![Nullable::Value(3.0), Nullable::Null])).unwrap(), "[3,null]");
}

#[test]
fn the_first_error_of_reading_is_reported() {
    let error = |text: &str| serde_json::from_str::<Item>(text).unwrap_err().to_string();
    assert!(error("{}").starts_with("missing field `id`"));
    assert!(error(r#"{"id":1,"id":2}"#).starts_with("duplicate member `id`"));
    assert!(error(r#"{"id":1,"x":1,"x":2}"#).starts_with("duplicate member `x`"));
    assert!(error(r#"{"id":"a"}"#).starts_with("invalid type"));
    assert!(error("[]").contains("expected an object `Item`"));
    assert!(serde_json::from_str::<Closed>(r#"{"a":1}"#).unwrap_err().to_string().contains("unknown field `a`"));
    assert!(serde_json::from_str::<Closed>("{}").is_ok());
}

#[test]
fn an_additional_property_never_repeats_a_property() {
    let rest = Map::from([("id".to_owned(), 2.into()), ("x".to_owned(), 3.into())]);
    let item = Item { id: 1, note: None, price: None, rest };
    assert_eq!(serde_json::to_string(&item).unwrap(), r#"{"id":1,"x":3}"#);
}

#[test]
fn from_json_lists_all_violations_also_those_that_a_type_rejects() {
    let Err(Error::Invalid(violations)) = Item::from_json(r#"{"id":"a","note":1,"price":"b"}"#) else { panic!() };
    let found: Vec<_> = violations.iter().map(|violation| (violation.pointer(), violation.keyword())).collect();
    assert_eq!(found, [("/id", "type"), ("/note", "type"), ("/price", "type")]);
    assert!(matches!(Item::from_json("{"), Err(Error::Read(_))));
    // The schema allows it, the type is too small.
    assert!(matches!(Item::from_json(r#"{"id":99999999999999999999}"#), Err(Error::Read(_))));
}

#[test]
fn to_json_writes_only_what_is_valid() {
    let item = Item { id: 0, note: None, price: None, rest: Map::new() };
    assert!(matches!(item.to_json(), Err(Error::Invalid(_))));
    assert!(item.clone().validated().is_err());
    assert_eq!(Item { id: 1, ..item }.to_json().unwrap(), r#"{"id":1}"#);
}

#[test]
fn from_value_and_from_reader_validate_as_from_json() {
    let value = serde_json::json!({ "id": 0 });
    assert!(matches!(Item::from_value(&value), Err(Error::Invalid(_))));
    assert_eq!(Item::from_reader(&br#"{"id":1}"#[..]).unwrap().id, 1);
    assert!(matches!(Item::from_reader(&b"[1"[..]), Err(Error::Read(_))));
}

#[test]
fn nullable_converts_as_an_option() {
    let mut value = Nullable::Value(1);
    *value.as_mut().unwrap() += 1;
    assert_eq!(value.as_ref(), Some(&2));
    assert_eq!((value.into_option(), Nullable::<u8>::Null.into_option()), (Some(2), None));
    assert!(Nullable::<u8>::default().is_null());
}
