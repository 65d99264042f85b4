//! Enums of strings and of numbers: their names, and what is read, refused, and written back.

use bindings_tests::golden::enums::{
    Annotated, InvoiceState, Kind, Level, Named, OrderState, Owners, Rate, SendRequest, Sentence, Status, Step,
};
use bindings_tests::golden::support::{Error, Model, Nullable, Number};

#[test]
fn numbers_are_variants_with_the_names_of_the_document() {
    assert_eq!(Status::ALL, [Status::Draft, Status::Active, Status::Closed]);
    assert_eq!(Status::ALL.iter().map(Status::as_i32).collect::<Vec<_>>(), [0, 1, 2]);
    assert_eq!(Status::try_from(1), Ok(Status::Active));
    assert_eq!(Status::try_from(7).unwrap_err().to_string(), "must be one of 0, 1, 2");
    assert_eq!(format!("{:>3}", Status::Closed), "  2");
    assert_eq!(Step::Minus1.as_i128(), -1);
    assert_eq!(Step::ALL.len(), 4);
    assert_eq!(Rate::Value5_5.as_f64(), 5.5);
    assert_eq!(Rate::try_from(-0.25), Ok(Rate::Minus0_25));
    assert_eq!(Rate::try_from("5.50".parse::<Number>().unwrap()), Ok(Rate::Value5_5));
}

#[test]
fn a_number_is_read_exactly_and_written_back() {
    for (text, status) in [("1", Status::Active), ("1.0", Status::Active), ("20e-1", Status::Closed)] {
        assert_eq!(Status::from_json(text).unwrap(), status, "{text}");
        assert_eq!(serde_json::to_string(&status).unwrap(), status.as_i32().to_string());
    }
    for text in ["1.5", "\"1\"", "null", "true", "[]"] {
        assert!(matches!(Status::from_json(text), Err(Error::Invalid(_))), "{text}");
    }
    let big = Step::from_json("100000000000000000000").unwrap();
    assert_eq!(big, Step::Value100000000000000000000);
    assert_eq!(big.to_json().unwrap(), "100000000000000000000");
    assert_eq!(Nullable::<Step>::from_json("null").unwrap(), Nullable::Null);
    assert_eq!(Rate::from_json("150E-9").unwrap(), Rate::Value0_00000015);
    assert_eq!(Rate::Value0_00000015.to_json().unwrap(), "0.00000015");
}

#[test]
fn a_number_that_the_document_does_not_list_is_preserved_and_reported() {
    let unknown: Status = serde_json::from_str("7").unwrap();
    assert!(matches!(unknown, Status::Unknown(number) if number.number() == 7));
    assert_eq!(unknown.validate().unwrap_err().to_string(), "must be one of 0, 1, 2");
    assert_eq!(serde_json::to_string(&unknown).unwrap(), "7");
    // Listed numbers have no second value.
    assert!(matches!(serde_json::from_str::<Status>("1").unwrap(), Status::Active));
    let exact = "0.1234567890123456789012345";
    let unknown = serde_json::from_value::<Rate>(serde_json::json!(12.5)).unwrap();
    assert_eq!((unknown.as_f64(), unknown.to_string().as_str()), (12.5, "12.5"));
    let Err(Error::Invalid(violations)) = Rate::from_json(exact) else { panic!() };
    assert_eq!(violations.as_slice()[0].keyword(), "enum");
    assert!(serde_json::from_str::<Status>("3000000000").is_err());
}

#[test]
fn an_enum_of_numbers_that_only_requests_carry_is_closed_and_keeps_its_other_checks() {
    assert_eq!(Level::ALL.iter().map(Level::as_i64).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(serde_json::from_str::<Level>("4").unwrap_err().to_string(), "must be one of 1, 2, 3");
    let low = SendRequest::builder().level(Level::Value1).build().unwrap_err();
    assert_eq!(low.to_string(), "/level: must be at least 2, and is 1");
    assert!(SendRequest::builder().level(Level::Value3).build().is_ok());
}

#[test]
#[expect(deprecated, reason = "the document deprecates a value")]
fn names_and_titles_of_the_document_name_the_variants() {
    assert_eq!(Named::Alpha.as_str(), "A1");
    // Two values have the name `Beta`, so they are named by value.
    assert_eq!((Named::B2.as_str(), Named::N3.as_str()), ("B2", "3"));
    assert_eq!(Annotated::ALL, [Annotated::Users, Annotated::Groups, Annotated::Both]);
    assert_eq!("groups".parse(), Ok(Annotated::Groups));
    assert_eq!(Kind::from_json("2.0").unwrap(), Kind::Two);
    assert_eq!(Nullable::<Kind>::from_json("null").unwrap(), Nullable::Null);
    let Err(Error::Invalid(violations)) = Annotated::from_json("\"others\"") else { panic!() };
    assert_eq!(violations.to_string(), r#"must be one of "users", "groups", "both""#);
    let unknown: Annotated = serde_json::from_str("\"others\"").unwrap();
    assert_eq!(unknown.validate().unwrap_err(), violations);
}

#[test]
fn equal_values_with_other_names_are_other_types() {
    let owners = Owners::from_json(r#"{"order": {"state": 1}, "invoice": {"state": 1}}"#).unwrap();
    assert_eq!(owners.order.and_then(|order| order.state), Some(OrderState::Closed));
    assert_eq!(owners.invoice.and_then(|invoice| invoice.state), Some(InvoiceState::Paid));
}

#[test]
fn a_single_sentence_is_a_string_that_is_checked() {
    let text = "The order has been cancelled by the customer.";
    assert_eq!(Sentence(text.to_owned()).validate(), Ok(()));
    let other = Sentence("The order has been cancelled.".to_owned());
    let violation = other.validate().unwrap_err();
    assert_eq!((violation.as_slice()[0].keyword(), violation.to_string()), ("enum", format!("must be \"{text}\"")));
    let Err(Error::Invalid(violations)) = Sentence::from_json("\"other\"") else { panic!() };
    assert_eq!(violations.as_slice()[0].keyword(), "enum");
}
