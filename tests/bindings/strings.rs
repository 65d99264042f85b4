//! Strings of other types than `String`.

use std::sync::Arc;

use bindings_tests::accepts;
use bindings_tests::golden::strings::{AddPerson, AddPersonResponse, Of, Person, PersonRequired, Tag};
use bindings_tests::golden::support::{Headers, Model as _, Nullable, Operation as _, Response as _};
use compact_str::CompactString;
use serde_json::{Value, json};

fn person() -> Value {
    json!({
        "name": "Ada", "kind": "person", "alias": "A", "short": "a", "mail": "ada@example.com", "host": "example.com",
        "born": "1815-12-10", "state": "old", "tags": ["x", "y"], "notes": { "a": "b" }, "secret": "hidden", "of": "abc",
        "only": "yes"
    })
}

#[test]
fn strings_have_the_types_of_the_user() {
    let read = Person::from_json(person().to_string()).unwrap();
    let name: &Arc<str> = &read.name;
    assert_eq!(&**name, "Ada");
    let (short, mail): (&CompactString, &CompactString) = (read.short.as_ref().unwrap(), read.mail.as_ref().unwrap());
    assert_eq!((short.as_str(), mail.as_str()), ("a", "ada@example.com"));
    assert_eq!(read.alias, Some(Nullable::Value("A".into())));
    assert_eq!(read.tags, Some(vec![Tag("x".into()), Tag("y".into())]));
    assert_eq!(&read.notes.as_ref().unwrap()["a"][..], "b");
    assert_eq!(read.of, Some(Of::String("abc".into())));
    assert!(accepts::<Person>(&person()));
    assert!(!format!("{read:?}").contains("hidden"), "{read:?}");
}

#[test]
fn strings_of_other_types_are_validated() {
    for (pointer, wrong) in [
        ("/name", json!("A")),
        ("/name", json!("ada")),
        ("/name", json!(1)),
        ("/kind", json!("other")),
        ("/alias", json!("Augusta")),
        ("/short", json!("123456789")),
        ("/mail", json!("ada")),
        ("/host", json!("-")),
        ("/tags/1", json!("")),
        ("/tags/1", json!("x")),
        ("/notes/a", json!("")),
        ("/of", json!("ab")),
        ("/only", json!("no")),
    ] {
        let mut value = person();
        *value.pointer_mut(pointer).unwrap() = wrong;
        let error = Person::from_json(value.to_string()).unwrap_err();
        let found: Vec<&str> = error.violations().unwrap().iter().map(|violation| violation.pointer()).collect();
        assert!(found.iter().any(|found| pointer.starts_with(found)), "{pointer}: {found:?}");
    }
    let built = Person::builder(PersonRequired { name: "Ada".into() })
        .alias(Nullable::Value(Arc::<str>::from("Augusta")))
        .build();
    assert_eq!(built.unwrap_err().as_slice()[0].pointer(), "/alias");
}

#[test]
fn operations_carry_strings_of_other_types() {
    let person = Person::builder(PersonRequired { name: "Ada".into() }).short("a").build().unwrap();
    let operation = AddPerson::new("ada", person).tags(vec!["x".into(), "y".into()]);
    assert_eq!(operation.request().unwrap().target, "/people/ada?tags=x&tags=y");
    let mut headers = Headers::new();
    headers.append("X-Note", "noted");
    let body = self::person().to_string();
    let Ok(AddPersonResponse::Ok { headers, body }) = AddPersonResponse::read(200, &headers, body.as_bytes()) else {
        panic!("the response is read");
    };
    assert_eq!((headers.x_note.as_deref(), &*body.name), (Some("noted"), "Ada"));
}
