//! Unions choose the right alternative, validate it, and write it unchanged.

use bindings_tests::accepts;
use bindings_tests::golden::support::{Error, Model, Nullable};
use serde_json::{Value, json};

#[test]
fn integers_in_unions_are_not_rounded_and_errors_have_their_pointer() {
    use bindings_tests::golden::unions::{Any, Event, Shape};
    assert!(Any::from_json("9007199254740992").is_ok());
    for rounded in ["9007199254740993", "-9223372036854775807", "18446744073709551615"] {
        assert!(matches!(Any::from_json(rounded), Err(Error::Read(_))), "{rounded}");
    }
    // The alternative is known, so the value is not preserved as an unknown one.
    for height in ["1e400", "9007199254740993"] {
        let text = format!(r#"{{"width": 1, "height": {height}}}"#);
        let Err(Error::Read(error)) = Shape::from_json(text) else { panic!("read") };
        assert_eq!(error.pointer(), "/height");
    }
    // Also if it was read before the tag.
    let text = r#"{"sizes": [{"width": 1}, {"width": 1e400}], "kind": "created"}"#;
    let Err(Error::Read(error)) = Event::from_json(text) else { panic!("read") };
    assert_eq!(error.pointer(), "/sizes/1/width");
}

#[test]
fn alternatives_are_chosen_by_tag_type_and_schema() {
    use bindings_tests::golden::unions::*;
    // By a property, at any position.
    for text in [r#"{"method": "card", "number": "0042"}"#, r#"{"number": "0042", "more": [1], "method": "card"}"#] {
        let payment = Payment::from_json(text).unwrap();
        assert!(matches!(&payment, Payment::Card(card) if card.number == "0042"), "{payment:?}");
        assert_eq!(serde_json::to_value(&payment).unwrap(), serde_json::from_str::<Value>(text).unwrap());
    }
    assert!(accepts::<Payment>(&json!({ "method": "swift", "iban": "DE00" })));
    assert!(!accepts::<Payment>(&json!({ "method": "swift" })));
    assert!(!accepts::<Payment>(&json!({ "method": "cash", "iban": "DE00" })));
    assert!(!accepts::<Payment>(&json!({ "method": "barter" })));
    // By their JSON type.
    assert!(matches!(Identifier::from_json("7").unwrap(), Identifier::Integer(7)));
    assert!(matches!(Identifier::from_json("7.0").unwrap(), Identifier::Integer(7)));
    assert!(!accepts::<Identifier>(&json!(0)));
    assert!(!accepts::<Identifier>(&json!("7")));
    assert!(!accepts::<Identifier>(&json!(null)));
    // By the schema that they match.
    assert!(matches!(Reason::from_json(r#""expired""#).unwrap(), Reason::Enum(ReasonEnum::Expired)));
    assert!(matches!(Reason::from_json(r#""tired""#).unwrap(), Reason::String(text) if text == "tired"));
    assert!(matches!(Reason::from_json(r#"["tired", []]"#).unwrap(), Reason::Array(reasons) if reasons.len() == 2));
    assert!(!accepts::<Reason>(&json!(["tired", ""])));
    assert!(matches!(Shape::from_json(r#"{"width": 2, "height": 3}"#).unwrap(), Shape::Width(_)));
    assert!(!accepts::<Shape>(&json!({ "width": 2, "radius": 3 })), "both alternatives match");
    assert!(accepts::<Words>(&json!("ab")) && accepts::<Words>(&json!("abcde")) && !accepts::<Words>(&json!("abc")));
    assert!(accepts::<Mixed>(&json!("auto")) && accepts::<Mixed>(&json!(2)) && !accepts::<Mixed>(&json!("2")));
    assert!(accepts::<Tree>(&json!([1, { "root": [[]] }])) && !accepts::<Tree>(&json!([1, { "root": [""] }])));
    let point = json!([1.5, -2.5, { "method": "card", "number": "0042" }]);
    assert!(
        accepts::<Point>(&point)
            && !accepts::<Point>(&json!([-1, -2.5, point[2]]))
            && !accepts::<Point>(&json!([1, 2]))
    );
}

#[test]
fn one_of_constants_is_an_enum() {
    use bindings_tests::golden::unions::Color;
    assert_eq!(Color::ALL, [Color::Red, Color::TheSky]);
    assert!(accepts::<Color>(&json!("red")) && !accepts::<Color>(&json!("green")) && !accepts::<Color>(&json!(null)));
    assert!(accepts::<Nullable<Color>>(&json!("red")) && accepts::<Nullable<Color>>(&json!(null)));
    assert!(!accepts::<Nullable<Color>>(&json!("green")));
}

#[test]
fn a_schema_without_a_type_accepts_types_that_its_keywords_do_not_apply_to() {
    use bindings_tests::golden::letter::{Extended, Several, SeveralObject, Untold};
    assert!(matches!(Untold::from_json(r#"{"name": "Ada"}"#).unwrap(), Untold::Object(ada) if ada.name == "Ada"));
    assert!(accepts::<Untold>(&json!(null)) && accepts::<Untold>(&json!("Ada")) && accepts::<Untold>(&json!([1.5])));
    assert!(!accepts::<Untold>(&json!({})) && !accepts::<Untold>(&json!("Augusta")));
    assert!(accepts::<Extended>(&json!({ "name": "Ada", "age": 36 })) && accepts::<Extended>(&json!(true)));
    assert!(!accepts::<Extended>(&json!({ "age": 36 })) && !accepts::<Extended>(&json!("Augusta")));
    assert!(accepts::<Several>(&json!([1, 2, 3])) && !accepts::<Several>(&json!([1, 2])));
    assert!(SeveralObject::from_json(r#"{"a": 1}"#).is_ok() && SeveralObject::from_json(r#"{"b": 1}"#).is_err());
}

#[test]
fn unknown_alternatives_in_responses_are_preserved() {
    use bindings_tests::golden::unions::{Event, Payment};
    let news: Event = serde_json::from_str(r#"{"kind": "paused", "until": 3}"#).unwrap();
    assert!(matches!(&news, Event::Unknown(value) if value["until"] == 3));
    assert_eq!(news.validate().unwrap_err().as_slice()[0].keyword(), "anyOf");
    assert_eq!(serde_json::to_value(&news).unwrap(), json!({ "kind": "paused", "until": 3 }));
    assert!(Nullable::<Event>::from_json("null").unwrap().is_null());
    assert!(Event::from_json("null").is_err());
    let error = serde_json::from_str::<Payment>(r#"{"method": "barter"}"#).unwrap_err();
    assert!(error.to_string().starts_with("the property `method` must be one of `card`"), "{error}");
}

#[test]
fn violations_are_those_of_the_closest_alternative() {
    use bindings_tests::golden::unions::{Payment, Pet};
    let explain = |error: Error| error.violations().unwrap().as_slice()[0].to_string();
    let error = Payment::from_json(r#"{"method": "card", "number": "42"}"#).unwrap_err();
    assert!(explain(error).contains("/number: must match the pattern"));
    // The discriminator decides, although the other alternative is closer.
    let error = Pet::from_json(r#"{"species": "kitten", "tricks": [1]}"#).unwrap_err();
    assert!(explain(error).contains("required property `lives` is missing"));
    let pet = Pet::from_json(r#"{"species": "Dog", "tricks": []}"#).unwrap();
    assert!(matches!(pet, Pet::Dog(_)));
}

#[test]
fn alternatives_may_be_integers_of_128_bits() {
    use bindings_tests::golden::unions::Wide;
    for text in ["100000000000000000000", "-100000000000000000001", "9223372036854775808", "7", r#""a""#] {
        let read = Wide::from_json(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
    }
    assert!(Wide::from_json("1000000000000000000000001").is_err());
    assert!(Wide::from_json("1.5").is_err() && Wide::from_json("1e200").is_err());
}

#[test]
fn alternatives_may_be_components_that_are_nullable() {
    use bindings_tests::golden::unions::{AnyCode, AnyNumber, AnyText, Remark};
    fn survives<T: Model>(text: &str) {
        let read = T::from_json(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
        let read: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
        let read: T = serde_json::from_value(serde_json::from_str(text).unwrap()).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
    }
    [r#"{"text":"a"}"#, "1", "null"].into_iter().for_each(survives::<Nullable<Remark>>);
    [r#""abc""#, "[1]", "3", r#"{"text":"b"}"#, "true", "null"].into_iter().for_each(survives::<Nullable<AnyText>>);
    [r#""a""#, r#"{"b":1}"#, "1.5"].into_iter().for_each(survives::<AnyCode>);
    ["1.5", "2", r#""c""#, "null"].into_iter().for_each(survives::<Nullable<AnyNumber>>);
    assert!(AnyText::from_json(r#""abcd""#).is_err());
}

#[test]
fn null_is_valid_only_if_the_whole_schema_for_it_accepts_it() {
    use bindings_tests::golden::unions::{AllOfNull, IfNull, NeverNull, NotNull, NullBesideDescription, RefNull};
    fn accepts_text_but_not_null<T: Model>() {
        assert!(accepts::<T>(&json!("a")), "{}", std::any::type_name::<T>());
        assert!(!accepts::<T>(&json!(null)), "{}", std::any::type_name::<T>());
    }
    accepts_text_but_not_null::<NeverNull>();
    accepts_text_but_not_null::<NotNull>();
    accepts_text_but_not_null::<AllOfNull>();
    accepts_text_but_not_null::<IfNull>();
    accepts_text_but_not_null::<RefNull>();
    assert!(Nullable::<NullBesideDescription>::from_json("null").unwrap().is_null());
}

#[test]
fn debug_redacts_secrets_in_alternatives() {
    use bindings_tests::golden::unions::Login;
    let login = Login::from_json(r#"{"token": "hunter2"}"#).unwrap();
    assert!(!format!("{login:?}").contains("hunter2"));
}

#[test]
fn properties_without_a_type_are_a_struct() {
    use bindings_tests::golden::meaning::{Extended, Untold};
    assert_eq!(Untold::from_json(r#"{"name": "Ada"}"#).unwrap().name, "Ada");
    assert_eq!(Extended::from_json(r#"{"name": "Ada", "age": 36}"#).unwrap().age, Some(36));
    assert!(!accepts::<Untold>(&json!(null)) && !accepts::<Untold>(&json!("Ada")));
}

#[test]
fn nullable_admits_null_beside_references_enums_and_choices() {
    use bindings_tests::golden::openapi_3_0::{Holder, Key, Pet};
    let nothing = json!({
        "key": null, "sibling": null, "typed": null, "single": null, "alternatives": null, "none": null,
    });
    let holder = Holder::from_value(&nothing).unwrap();
    assert!(holder.sibling.is_null() && holder.typed.is_null() && holder.none.is_null());
    assert_eq!(serde_json::to_value(&holder).unwrap(), nothing);
    assert!(
        accepts::<Nullable<Key>>(&json!(null))
            && !accepts::<Key>(&json!(null))
            && accepts::<Key>(&json!("up"))
            && !accepts::<Key>(&json!("left"))
    );
    assert!(
        accepts::<Nullable<Pet>>(&json!(null)) && accepts::<Pet>(&json!({ "text": "" })) && !accepts::<Pet>(&json!(1))
    );
}

#[test]
fn a_discriminator_selects_the_alternative_and_is_written() {
    use bindings_tests::golden::discriminators::{A, Event, Kind, Pet};
    let event = Event::from_json(r#"{"kind":"b","y":"z"}"#).unwrap();
    assert!(matches!(&event, Event::B(b) if b.y.as_deref() == Some("z")));
    // Both schemas match it; the discriminator selects one.
    assert_eq!(event.to_json().unwrap(), r#"{"kind":"b","y":"z"}"#);
    let mut a = A::builder().x("y").build().unwrap();
    a.kind = Kind::B;
    assert_eq!(Event::from(a).to_json().unwrap(), r#"{"kind":"a","x":"y"}"#);
    let pet = Pet::from_json(r#"{"bark":"loud","petType":"Dog"}"#).unwrap();
    let Pet::Dog(dog) = pet else { panic!("{pet:?}") };
    assert_eq!(Pet::Dog(Box::new((*dog).clone())).to_json().unwrap(), r#"{"petType":"Dog","bark":"loud"}"#);
    assert!(accepts::<Pet>(&json!({ "petType": "Cat", "bark": 1 })), "only the schema of a cat is checked");
}

#[test]
fn an_optional_constant_is_the_value_that_selects_its_alternative() {
    use bindings_tests::golden::discriminators::{Playing, Track};
    let text = r#"{"type":"track","name":"Aria"}"#;
    let playing = Playing::from_json(text).unwrap();
    assert!(matches!(playing, Playing::Track(_)), "{playing:?}");
    assert_eq!(playing.to_json().unwrap(), text);
    let track = Track::builder().name("Aria").build().unwrap();
    assert_eq!(Playing::from(track).to_json().unwrap(), r#"{"name":"Aria","type":"track"}"#);
    assert!(!accepts::<Playing>(&json!({ "type": "Track" })), "the constant excludes the name of the schema");
}

#[test]
fn a_value_that_several_alternatives_list_selects_the_one_of_its_name() {
    use bindings_tests::golden::discriminators::Solid;
    let ball = Solid::from_json(r#"{"shape":"Ball","radius":1}"#).unwrap();
    assert!(matches!(ball, Solid::Ball(_)), "{ball:?}");
    assert!(!accepts::<Solid>(&json!({ "shape": "Cube", "edge": "long" })), "it is a cube");
    assert!(!accepts::<Solid>(&json!({ "shape": "Globe" })), "no alternative is called so");
}

#[test]
fn a_value_that_selects_its_alternative_is_written_as_it_was_read() {
    use bindings_tests::golden::{discriminators, openapi_3_2};
    fn survives<T: Model>(text: &str) {
        let read = T::from_json(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        assert_eq!(read.to_json().unwrap(), text);
    }
    [r#"{"side":"head"}"#, r#"{"side":"obverse","value":1}"#, r#"{"side":"tail"}"#]
        .into_iter()
        .for_each(survives::<discriminators::Coin>);
    [r#"{"amount":1}"#, r#"{"kind":"coin","amount":1}"#, r#"{"kind":"card","number":1}"#]
        .into_iter()
        .for_each(survives::<openapi_3_2::Means>);
    let coin = |side: &str| discriminators::Coin::from(discriminators::Heads::builder().side(side).build().unwrap());
    assert_eq!(coin("obverse").to_json().unwrap(), r#"{"side":"obverse"}"#);
    assert_eq!(coin("tail").to_json().unwrap(), r#"{"side":"head"}"#);
    let cash = openapi_3_2::Cash::from_json(r#"{"kind":"card","amount":1}"#).unwrap();
    assert_eq!(openapi_3_2::Means::from(cash).to_json().unwrap(), r#"{"kind":"Cash","amount":1}"#);
}

#[test]
fn a_discriminator_selects_a_single_alternative_too() {
    use bindings_tests::golden::discriminators::{MaybeVehicle, Medal, Note, Vehicle};
    assert!(accepts::<Note>(&json!({ "side": "head" })) && accepts::<Note>(&json!(null)));
    assert!(!accepts::<Note>(&json!({ "side": "tail" })) && !accepts::<Note>(&json!({})));
    assert!(accepts::<Medal>(&json!({ "side": "head" })) && !accepts::<Medal>(&json!({ "side": "tail" })));
    let vehicle = MaybeVehicle::from_json(r#"{"vehicleType":"Tram"}"#).unwrap();
    assert!(matches!(vehicle.as_ref(), Some(Vehicle::Tram(_))));
    assert!(MaybeVehicle::from_json("null").unwrap().is_null());
}

#[test]
fn the_alternative_that_declares_most_of_the_members_is_read() {
    use bindings_tests::golden::meaning::Attachment;
    let read = |text: &str| {
        let read = Attachment::from_json(text).unwrap();
        assert_eq!(read.to_json().unwrap(), text);
        read
    };
    assert!(matches!(read("{}"), Attachment::Picture(_)));
    assert!(matches!(read(r#"{"width":1}"#), Attachment::Picture(picture) if picture.width == Some(1)));
    assert!(matches!(read(r#"{"videoUrl":"a","more":1}"#), Attachment::Film(film) if film.video_url.is_some()));
    let last = read(r#"{"length":5,"subtitles":"en"}"#);
    assert!(!matches!(last, Attachment::Picture(_) | Attachment::Film(_)), "{last:?}");
    // So are the errors: a picture matches, and a film is meant.
    let error = Attachment::from_json(r#"{"videoUrl":1,"length":"a","width":true}"#).unwrap_err();
    let message = error.to_string();
    assert!(message.contains("/videoUrl") && message.contains("/length") && !message.contains("/width"), "{message}");
}

#[test]
fn an_unknown_discriminator_is_an_error_where_it_is_and_kept_in_responses() {
    use bindings_tests::golden::discriminators::{Event, SendEventResponse};
    use bindings_tests::golden::support::{Headers, Response};
    let text = r#"{"kind":"c","z":1}"#;
    let error = Event::from_json(text).unwrap_err();
    assert_eq!(error.violations().unwrap().as_slice()[0].keyword(), "discriminator");
    let missing = Event::from_json(r#"{"x":"y"}"#).unwrap_err();
    assert_eq!(missing.violations().unwrap().as_slice()[0].keyword(), "required");
    let read = SendEventResponse::read(200, &Headers::new(), format!("[{text}]").as_bytes()).unwrap();
    let SendEventResponse::Ok(events) = read else { panic!() };
    assert!(matches!(&events[0], Event::Unknown(value) if value["z"] == 1));
    assert_eq!(serde_json::to_string(&events).unwrap(), format!("[{text}]"));
    let violations = events[0].validate().unwrap_err();
    assert_eq!(violations.as_slice(), error.violations().unwrap().as_slice());
}

#[test]
fn a_schema_that_others_extend_is_the_union_of_them_and_itself() {
    use bindings_tests::golden::discriminators::{Fleet, Vehicle};
    let text =
        r#"{"vehicles":[{"vehicleType":"bike","price":9,"gears":3},{"vehicleType":"Tram"},{"vehicleType":"Vehicle"}]}"#;
    let fleet = Fleet::from_json(text).unwrap();
    assert!(matches!(&fleet.vehicles[0], Vehicle::Bike(bicycle) if bicycle.gears == 3 && bicycle.price == Some(9)));
    assert!(matches!((&fleet.vehicles[1], &fleet.vehicles[2]), (Vehicle::Tram(_), Vehicle::Vehicle(_))));
    assert_eq!(fleet.to_json().unwrap(), text);
    let error = Fleet::from_json(r#"{"vehicles":[{"vehicleType":"bike"}]}"#).unwrap_err();
    assert_eq!(error.to_string(), "/vehicles/0: required property `gears` is missing");
}

#[test]
fn alternatives_beside_properties_are_structs_with_these_properties() {
    use bindings_tests::golden::meaning::{Animal, Kinds, Record};
    let text = r#"{"name":"a","ttl":5,"exchange":"mx","priority":1}"#;
    let record = Record::from_json(text).unwrap();
    assert!(matches!(&record, Record::Mail(mail) if mail.name == "a" && mail.exchange == "mx"));
    assert_eq!(record.to_json().unwrap(), text);
    let address = Record::from_json(r#"{"address":"127.0.0.1","name":"a"}"#).unwrap();
    assert!(matches!(&address, Record::Address(address) if address.ttl.is_none()));
    assert!(!accepts::<Record>(&json!({ "address": "127.0.0.1" })), "the name is required of both");
    assert!(!accepts::<Record>(&json!({ "name": "a" })), "neither address nor exchange");
    assert!(matches!(Kinds::from_json(r#"{"b":"x"}"#), Ok(Kinds::B(kind)) if kind.b == "x"));
    let animal = Animal::from_json(r#"{"species":"Dog","weight":9,"tricks":["roll"]}"#).unwrap();
    assert!(matches!(animal, Animal::Dog(dog) if dog.weight == Some(9) && dog.tricks.len() == 1));
}
