//! The golden outputs accept and keep exactly what their documents define.

use bindings_tests::accepts;
use bindings_tests::golden::support::{Error, Model, Nullable};
use bindings_tests::golden::{
    additional, all_of, constraints, directions, enums, evaluated, inline, layout, lenient, names, openapi_3_0,
    openapi_3_2, patterns, presence, references, secrets, yaml,
};
use serde_json::{Value, json};

#[test]
fn required_optional_nullable_and_both_differ() {
    use presence::Presence;
    assert!(accepts::<Presence>(&json!({ "required": "", "nullable": null })));
    assert!(accepts::<Presence>(&json!({ "required": "", "nullable": "x", "optional": "y", "both": null })));
    for wrong in [
        json!({ "nullable": null }),
        json!({ "required": "" }),
        json!({ "required": null, "nullable": null }),
        json!({ "required": "", "nullable": null, "optional": null }),
        json!([]),
    ] {
        assert!(!accepts::<Presence>(&wrong), "{wrong}");
    }
    let absent = Presence::from_json(r#"{"required":"","nullable":null}"#).unwrap();
    let null = Presence::from_json(r#"{"required":"","nullable":null,"both":null}"#).unwrap();
    assert_eq!((absent.both, null.both), (None, Some(Nullable::Null)));
}

#[test]
fn imports_yield_to_the_names_of_a_document() {
    let uuid = names::Uuid("bbbb1111-2222-4333-8444-555566667777".parse().unwrap());
    let mut imports = names::Imports::from_json("{}").unwrap();
    imports.date_time = Some(names::DateTime::from_json("{}").unwrap());
    imports.serializer = Some([("a".to_owned(), uuid)].into());
    imports.parse_enum_error = Some(names::ParseEnumError::One);
    assert!(accepts::<names::Imports>(&serde_json::to_value(&imports).unwrap()));
    assert!(!accepts::<names::Imports>(&json!({ "serializer": { "a": "no" } })));
    assert!(!accepts::<names::Model>(&json!([])));
}

#[test]
fn files_by_tag_are_one_module() {
    use bindings_tests::golden::support::{Headers, Response};
    use layout::{ListOrdersResponse, Order, Payment};
    let order = json!({ "number": "A-1", "customer": { "name": null }, "total": { "value": "1.50" }, "means": 3 });
    assert!(accepts::<Order>(&order));
    assert!(!accepts::<Order>(&json!({ "number": "B-1", "customer": {}, "total": { "value": "1.50" } })));
    assert!(!accepts::<Payment>(&json!({ "total": { "value": "1", "amount": 1 } })), "the evaluator finds the schema");
    assert!(accepts::<Payment>(&json!({ "total": { "value": "1" }, "by": { "kind": "card", "secret": "s" } })));
    let read = ListOrdersResponse::read(200, &Headers::new(), json!([order]).to_string().as_bytes());
    assert!(matches!(read, Ok(ListOrdersResponse::Ok { body, .. }) if body.len() == 1));
}

#[test]
fn features_of_openapi_3_2_are_supported() {
    use bindings_tests::golden::support::Operation;
    use openapi_3_2::{CopyOrders, CopyOrdersOkItem, Means, Order, SearchOrders};
    assert_eq!((SearchOrders::METHOD, CopyOrders::METHOD), ("QUERY", "COPY"));
    assert_eq!(CopyOrders::PARAMETERS[0].name, "to");
    assert!(accepts::<Order>(&json!({ "means": { "kind": "card", "number": 7 } })));
    assert!(!accepts::<CopyOrdersOkItem>(&json!({ "event": "paid" })));
    let violations = |value: Value| match Means::from_json(value.to_string()) {
        Err(Error::Invalid(violations)) => violations.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "),
        other => panic!("{other:?}"),
    };
    for (means, missing) in
        [(json!({ "kind": "card" }), "number"), (json!({ "kind": "coin" }), "amount"), (json!({}), "amount")]
    {
        let found = violations(means);
        assert!(found.contains(missing), "{found}");
    }
}

#[test]
fn enums_that_only_requests_contain_are_closed() {
    assert!(serde_json::from_str::<enums::Size>("\"huge\"").is_err());
    assert!(serde_json::from_str::<enums::Code>("\"new\"").is_ok());
    assert!(!accepts::<enums::Code>(&json!("new")));
    for code in enums::Code::ALL {
        assert!(accepts::<enums::Code>(&json!(code.as_str())));
    }
    assert!(accepts::<enums::Constant>(&json!("only")));
    assert!(!accepts::<enums::Constant>(&json!("other")));
}

#[test]
fn constraints_are_checked() {
    use constraints::Constraints;
    let cases = [
        ("length", json!("ab"), json!("a")),
        ("length", json!("abcd"), json!("abcde")),
        ("length", json!("😀😀"), json!("😀")),
        ("pattern", json!("12a"), json!("a12")),
        ("several", json!("a@b.example"), json!("a@c.example")),
        ("several", json!("b@example.com"), json!("b")),
        ("range", json!(-3), json!(-4)),
        ("range", json!(12), json!(13)),
        ("range", json!(1.0), json!(1.5)),
        ("open", json!(0.1), json!(0)),
        ("open", json!(99.4), json!(99.5)),
        ("cents", json!(19.99), json!(19.999)),
        ("cents", json!(4.35), json!(4.355)),
        ("choice", json!(2), json!(4)),
        ("tags", json!(["a"]), json!([])),
        ("tags", json!(["a", "b", "c"]), json!(["a", "b", "c", "d"])),
        ("tags", json!(["a", "b"]), json!(["a", "a"])),
        ("tags", json!(["abcde"]), json!(["abcdef"])),
        ("table", json!([[0], []]), json!([[0, -1]])),
        ("labels", json!({ "a": "xyz" }), json!({})),
        ("labels", json!({ "a": "", "b": "" }), json!({ "a": "", "b": "", "c": "" })),
        ("labels", json!({ "a": "xyz" }), json!({ "a": "wxyz" })),
        ("nothing", json!(null), json!("abcd")),
    ];
    for (property, valid, invalid) in cases {
        let valid = json!({ property: valid });
        // An integer that is written with a fraction is written again without it.
        assert!(Constraints::from_json(valid.to_string()).is_ok(), "{valid}");
        let invalid = json!({ property: invalid });
        assert!(!accepts::<Constraints>(&invalid), "{invalid}");
    }
    assert!(accepts::<constraints::Names>(&json!(["short"])));
    assert!(!accepts::<constraints::Names>(&json!(["more than ten"])));
}

/// Typed checks and the evaluator use the same engine for a pattern.
#[test]
fn patterns_match_as_in_ecma_262() {
    use patterns::Patterns;
    let cases = [
        ("plain", "AB-12px", "AB-12p"),
        ("plain", "AB-1", "AB-1\n"),
        ("plain", "AB-1%", "AB-٣"),
        ("linear", "a-b-9", "a-b-"),
        ("unescaped", r#"a@b_@""#, "a@"),
        ("words", "Émile Zola", "émile zola"),
        ("backtracking", "a-", "-a"),
        ("amount", "€5", "5££"),
    ];
    for (property, valid, invalid) in cases {
        assert!(accepts::<Patterns>(&json!({ property: valid })), "{property}: {valid}");
        let invalid = json!({ property: invalid });
        let typed: Patterns = serde_json::from_value(invalid.clone()).unwrap();
        let typed = typed.validate().unwrap_err();
        let Err(Error::Invalid(evaluated)) = Patterns::from_value(&invalid) else { panic!("{invalid}") };
        assert_eq!(typed, evaluated);
        assert_eq!(typed.as_slice()[0].keyword(), "pattern");
    }
    // Of PCRE: translated, or accepted because ECMA-262 has no equivalent.
    assert!(accepts::<Patterns>(&json!({ "foreign": "aBc", "unknown": "anything" })));
    assert!(!accepts::<Patterns>(&json!({ "foreign": "a1" })) && !accepts::<Patterns>(&json!({ "foreign": "AabcZ:" })));
    assert!(accepts::<patterns::ByName>(&json!({ "x-a": 1, "abab": "", "##": true })));
    for wrong in [json!({ "x-a": "" }), json!({ "aba": "" }), json!({ "abab": 1 }), json!({ "#a": true })] {
        assert!(!accepts::<patterns::ByName>(&wrong), "{wrong}");
    }
    assert!(accepts::<patterns::Pattern>(&json!({ "pattern": { "pattern": "(" } })));
}

#[test]
fn a_property_that_an_unchecked_pattern_may_match_is_evaluated() {
    assert!(patterns::Unchecked::from_json(r#"{"x": 1}"#).is_ok());
}

#[test]
fn typed_checks_and_the_evaluator_find_the_same_violations() {
    let text = json!({
        "length": "a", "pattern": "x", "several": "c", "range": 99, "open": 100, "cents": 0.001, "choice": 9,
        "tags": ["toolong", "b", "b", "c"], "table": [[1], [-1]], "labels": {}, "nothing": "abcd",
    });
    let value: constraints::Constraints = serde_json::from_value(text.clone()).unwrap();
    let found = |violations: &bindings_tests::golden::support::Violations| {
        let mut found: Vec<_> =
            violations.iter().map(|one| (one.pointer().to_owned(), one.keyword(), one.to_string())).collect();
        found.sort();
        found
    };
    let typed = value.validate().unwrap_err();
    let Err(Error::Invalid(evaluated)) = constraints::Constraints::from_value(&text) else { panic!() };
    assert_eq!(found(&typed), found(&evaluated));
    assert_eq!(typed.as_slice().len(), 14, "{typed}");
}

#[test]
fn dependencies_of_draft_7_are_those_of_2020_12() {
    let reads = |value: Value| accepts::<evaluated::Depending>(&value);
    assert!(reads(json!({ "card": "x", "cvc": "1", "country": "FR" })));
    assert!(!reads(json!({ "card": "x", "country": "FR" })), "`dependencies` requires cvc");
    assert!(!reads(json!({ "card": "x", "cvc": "1" })), "`dependentRequired` requires country");
    assert!(reads(json!({ "vat": 1, "country": "FR" })));
    assert!(!reads(json!({ "vat": 1 })), "the schema of `dependencies` requires country");
    assert!(!reads(json!({ "vat": 1, "country": "FR", "cvc": "1" })), "`dependentSchemas` allows two properties");
}

#[test]
fn equal_inline_schemas_share_a_type() {
    let price: inline::UnitPrice = inline::UnitPrice::from_json(r#"{"value": "1"}"#).unwrap();
    let order = inline::Order::builder().unit_price(price.clone()).build().unwrap();
    let invoice = inline::Invoice::builder().unit_price(order.unit_price.unwrap()).build().unwrap();
    assert_eq!(invoice.unit_price, Some(price));
    // The names of different ones begin with that of the parent.
    let _ = (inline::OrderStatus::Paid, inline::InvoiceStatus::Sent, inline::LineKind::Good);
    let _: (Option<inline::InvoiceShipping>, Option<inline::ParcelShipping>) = (None, None);
}

#[test]
fn equal_inline_schemas_of_unrelated_owners_do_not_have_the_name_of_one() {
    use inline::{DraftInvoice, InvoiceStatus, Meta, Order, Parcel, Quote, QuoteStatus, ShippingClass};
    // The plain name is free, even if it means little.
    let meta = Meta::builder().trace("1").build().unwrap();
    let parcel = Parcel::builder().meta(meta.clone()).shipping_class(ShippingClass::Fast).build().unwrap();
    let quote = Quote::builder().meta(meta).status(QuoteStatus::Sent).build().unwrap();
    assert_eq!(parcel.meta, quote.meta);
    // The plain name is another's.
    assert_eq!(
        DraftInvoice::builder().status(InvoiceStatus::Draft).build().unwrap().status,
        Some(InvoiceStatus::Draft)
    );
    // Whether null is a value does not matter.
    let order = Order::builder().shipping_class(ShippingClass::Fast).build().unwrap();
    assert_eq!(order.shipping_class.as_ref(), parcel.shipping_class.as_ref().and_then(Nullable::as_ref));
}

#[test]
fn errors_of_serde_name_the_expected_type() {
    let address = serde_json::from_str::<directions::Address>("3").unwrap_err().to_string();
    let size = serde_json::from_str::<enums::Size>("3").unwrap_err().to_string();
    let payment = serde_json::from_str::<bindings_tests::golden::unions::Payment>("3").unwrap_err().to_string();
    assert!(address.contains("expected an object `Address`"), "{address}");
    assert!(size.contains("expected a string of `Size`"), "{size}");
    assert!(payment.contains("`Payment`"), "{payment}");
}

#[test]
fn recursive_types_are_read() {
    let tree = json!({ "left": { "left": null }, "right": { "left": null, "all": [{ "left": null }] } });
    assert!(accepts::<references::Tree>(&tree));
    assert!(accepts::<references::Alias>(&tree));
    assert!(!accepts::<references::Tree>(&json!({ "left": { "left": 1 } })));
    assert!(accepts::<references::Hen>(&json!({ "egg": { "hen": { "egg": {} } } })));
    assert!(accepts::<references::Deep>(&json!({ "borrowed": { "value": 1.5 }, "item": { "sku": "x" } })));
}

#[test]
fn references_to_other_files_are_resolved_and_may_be_cyclic() {
    use bindings_tests::golden::files::{Leaf, Tree};
    let leaf = json!({ "size": 1, "tree": { "name": "a" }, "next": { "size": 2 } });
    assert!(accepts::<Leaf>(&leaf));
    assert!(accepts::<Tree>(&json!({ "name": "b", "parent": { "name": "c" }, "leaf": leaf })));
    assert!(!accepts::<Tree>(&json!({ "name": "b", "leaf": { "size": 1, "tree": { "leaf": leaf } } })));
}

#[test]
fn additional_properties_are_preserved_typed_or_rejected() {
    assert!(accepts::<additional::Kept>(&json!({ "a": "x", "b": [1] })));
    assert!(!accepts::<additional::Forbidden>(&json!({ "a": "x", "b": 1 })));
    assert!(accepts::<additional::Typed>(&json!({ "a": "x", "b": 1 })));
    assert!(!accepts::<additional::Typed>(&json!({ "a": "x", "b": 0 })));
    assert!(!accepts::<additional::Typed>(&json!({ "a": "x", "b": "y" })));
    assert!(accepts::<additional::Map>(&json!({ "k": { "a": "x" } })));
    assert!(!accepts::<additional::Map>(&json!({ "k": { "a": 1 } })));
    assert!(accepts::<additional::Free>(&json!({ "anything": null })));
    assert!(accepts::<additional::Clash>(&json!({ "additional_properties": "a", "b": 1 })));
    assert!(!accepts::<additional::RequiredOnly>(&json!({ "y": 1 })));
    assert!(accepts::<additional::Closed>(&json!({})) && !accepts::<additional::Closed>(&json!({ "a": 1 })));
    assert!(!accepts::<additional::Impossible>(&json!({ "a": 1 })) && !accepts::<additional::Impossible>(&json!({})));
    let by_name = additional::ByName::from_json(r#"{"x-a": 1}"#).unwrap();
    assert_eq!(by_name["x-a"], 1_i64);
    assert!(!accepts::<additional::ByName>(&json!({ "a": 1 })));
    let mut kept = additional::Kept::builder().build().unwrap();
    kept.a = Some("typed".to_owned());
    kept.additional_properties.insert("a".to_owned(), json!("twice"));
    assert_eq!(serde_json::to_value(&kept).unwrap(), json!({ "a": "typed" }));
}

#[test]
fn all_of_objects_is_a_struct() {
    let person = all_of::PersonRequired { name: "Ada".to_owned() };
    let person = all_of::Person::builder(person)
        .age(36)
        .created("1851-01-01".parse::<bindings_tests::golden::support::Date>().unwrap());
    assert!(person.build().is_ok());
    assert!(accepts::<all_of::Person>(&json!({ "name": "Ada", "age": 0, "more": [1] })));
    for wrong in
        [json!({}), json!({ "name": "Ada", "age": -1 }), json!({ "name": "Ada", "created": "x" }), json!("Ada")]
    {
        assert!(!accepts::<all_of::Person>(&wrong), "{wrong}");
    }
    // A property that two branches define must satisfy both.
    let employee = |name: &str| json!({ "name": name, "created": "2024-01-01" });
    assert!(accepts::<all_of::Employee>(&employee("Ada")));
    assert!(!accepts::<all_of::Employee>(&employee("A")));
    assert!(!accepts::<all_of::Employee>(&employee("Ada Lovelace")));
    assert!(!accepts::<all_of::Employee>(&json!({ "name": "Ada" })));
    assert!(accepts::<all_of::Beside>(&json!({ "name": "Ada", "nick": "A" })));
    assert!(!accepts::<all_of::Beside>(&json!({ "name": "Ada" })));
    assert!(accepts::<all_of::Closed>(&json!({ "name": "Ada" })));
    assert!(!accepts::<all_of::Closed>(&json!({ "name": "Ada", "b": 1 })));
    assert!(!accepts::<all_of::Contradiction>(&json!({ "a": "x" })));
    assert!(accepts::<all_of::Cycle>(&json!({ "name": "Ada" })));
    let _: fn(all_of::Described) -> all_of::Named = |described| described;
}

#[test]
fn all_of_accepts_integers_that_another_branch_calls_numbers() {
    use all_of::ObjectOrInteger;
    for right in [json!(1), json!({}), json!({ "a": 1, "b": "c" })] {
        assert!(accepts::<ObjectOrInteger>(&right), "{right}");
    }
    for wrong in [json!(1.5), json!("a"), json!({ "a": "1" }), json!({ "b": 1 })] {
        assert!(!accepts::<ObjectOrInteger>(&wrong), "{wrong}");
    }
}

#[test]
fn keywords_that_no_type_expresses_are_evaluated() {
    assert!(accepts::<evaluated::Choice>(&json!("abc")));
    assert!(accepts::<evaluated::Choice>(&json!(5)));
    assert!(!accepts::<evaluated::Choice>(&json!("abcd")));
    assert!(accepts::<evaluated::Wrapper>(&json!({ "payment": { "method": "card", "card": "x" } })));
    assert!(!accepts::<evaluated::Wrapper>(&json!({ "payment": { "method": "card" } })));
    assert!(!accepts::<evaluated::Payment>(&json!({ "method": "transfer", "card": "x" })));
    assert!(accepts::<evaluated::Bag>(&json!({ "a": 1, "x-b": true })));
    assert!(!accepts::<evaluated::Bag>(&json!({ "a": 1, "x-b": 1 })));
    assert!(!accepts::<evaluated::Bag>(&json!({ "a": 1, "b": true })));
    assert!(accepts::<evaluated::Pair>(&json!(["a", 1])));
    assert!(!accepts::<evaluated::Pair>(&json!(["a", 1, 2])));
    assert!(!accepts::<evaluated::Never>(&json!(1)));
    assert!(accepts::<evaluated::Anything>(&json!({ "a": [1] })));
    assert!(accepts::<evaluated::Closed>(&json!({ "a": 1, "b": 2 })));
    assert!(!accepts::<evaluated::Closed>(&json!({ "a": 1, "c": 2 })));
    let payment = json!({ "method": "card", "card": "x" });
    assert!(accepts::<evaluated::Stricter>(&payment));
    assert!(!accepts::<evaluated::Stricter>(&json!({ "method": "card", "card": "x", "more": 1 })));
    let misspelled = json!({ "children": [{ "childen": [] }] });
    assert!(accepts::<evaluated::Tree>(&misspelled));
    assert!(!accepts::<evaluated::StrictTree>(&misspelled));
    // A value in memory is evaluated, too.
    let required = evaluated::PaymentRequired { method: evaluated::Method::Card };
    let error = evaluated::Payment::builder(required).build().unwrap_err();
    assert_eq!((error.as_slice()[0].keyword(), error.as_slice()[0].limit()), ("required", "card"));
}

#[test]
fn keywords_of_openapi_3_0_keep_their_meaning() {
    use openapi_3_0::Old;
    assert!(accepts::<Old>(&json!({ "a": null, "b": 2 })));
    assert!(!accepts::<Old>(&json!({ "a": null, "b": 1 })));
    assert!(accepts::<Old>(&json!({ "a": "x", "b": 9 })));
    assert!(accepts::<Old>(&json!({ "a": null, "c": null })) && !accepts::<Old>(&json!({ "a": null, "b": null })));
    assert!(accepts::<Old>(&json!({ "a": null, "e": null })));
}

#[test]
fn debug_redacts_secrets() {
    let text = r#"{"user":"joe","password":"p-1","pin":"p-2","access_token":"p-3","token_count":4}"#;
    let login = secrets::Login::from_json(text).unwrap();
    let shown = format!("{login:?} {:?}", secrets::ApiKey("p-5".to_owned()));
    assert!(!shown.contains("p-"), "{shown}");
    assert!(shown.contains("joe") && shown.contains('4'), "{shown}");
    assert_eq!(serde_json::to_string(&login).unwrap(), text);
}

#[test]
fn yaml_follows_the_core_schema_of_1_2() {
    let words: Vec<&str> = yaml::Words::ALL.iter().map(yaml::Words::as_str).collect();
    assert_eq!(words, ["NO", "on", "yes", "1_000", "017", "2020-01-01", "y", "off"]);
    assert!(accepts::<yaml::Merged>(&json!({ "a": "abc", "b": "abcde", "200": 1 })));
    assert!(!accepts::<yaml::Merged>(&json!({ "a": "abcd" })));
    assert!(!accepts::<yaml::Merged>(&json!({ "b": "abcdef" })));
}

#[test]
fn common_mistakes_in_documents_are_read_as_intended() {
    use lenient::Mistakes;
    let with = |name: &str, value: Value| accepts::<Mistakes>(&json!({ "name": "abc", name: value }));
    assert!(!accepts::<Mistakes>(&json!({})), "`required` is read as a list of one");
    for (name, right, wrong) in [
        ("name", json!("abc"), json!("abd")),
        ("pattern", json!("10"), json!("1")),
        ("flag", json!(null), json!("true")),
        ("bound", json!(1.5), json!(1)),
        ("missing", json!([1, "1"]), json!([1, 1])),
        ("pair", json!(["a", 1, null]), json!([1, "a"])),
        ("whole", json!(1), json!("1")),
    ] {
        assert!(with(name, right.clone()), "{name}: {right}");
        assert!(!with(name, wrong.clone()), "{name}: {wrong}");
    }
    for name in ["typed", "any", "empty"] {
        assert!(with(name, json!([1])) && with(name, json!("x")), "{name} accepts any value");
    }
    assert!(!with("unknown", json!(1)));
}

/// The number of combinations is exponential in the depth.
#[test]
fn nested_choices_take_linear_time() {
    let deep = (0..100).fold(json!(1), |inner, _| json!([inner]));
    let start = std::time::Instant::now();
    assert!(!accepts::<references::Nest>(&deep));
    assert!(accepts::<references::Nest>(&(0..100).fold(json!("x"), |inner, _| json!([inner]))));
    assert!(start.elapsed() < std::time::Duration::from_secs(60), "{:?}", start.elapsed());
}

#[test]
fn a_schema_that_is_evaluated_twice_gives_the_same_result() {
    use bindings_tests::golden::evaluated::AskedTwice;
    assert!(
        accepts::<AskedTwice>(&json!(5)) && !accepts::<AskedTwice>(&json!(0)) && !accepts::<AskedTwice>(&json!("a"))
    );
}

#[test]
fn nested_dynamic_references_take_linear_time() {
    use bindings_tests::golden::dynamic::{Nest, Strict};
    let deep = (0..100).fold(json!(1), |inner, _| json!([inner]));
    let start = std::time::Instant::now();
    assert!(!accepts::<Nest>(&deep));
    assert!(start.elapsed() < std::time::Duration::from_secs(60), "{:?}", start.elapsed());
    assert!(accepts::<Nest>(&json!(["ab"])) && !accepts::<Strict>(&json!(["ab"])) && accepts::<Strict>(&json!(["a"])));
}
