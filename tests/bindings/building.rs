//! Building values: constants, defaults and builders.

use bindings_tests::golden::support::{Map, Model, Null, Nullable};
use bindings_tests::golden::{constants, exact_constants};
use serde_json::{Value, json};

fn written(value: &impl Model) -> Value {
    serde_json::from_str(&value.to_json().unwrap()).unwrap()
}

#[test]
fn builders_fill_in_properties_with_one_possible_value() {
    use constants::{Kind, Listed, Message, MessageRequired, Role};
    let message = Message::builder(MessageRequired { text: "Hello".to_owned() }).build().unwrap();
    assert_eq!((&message.role, message.version, message.strict), (&Role::User, 2, true));
    assert_eq!((&message.kind, &message.listed, &message.nothing), (&Kind::Message, &Listed::Listed, &Null));
    assert_eq!(message.archived, None, "to be absent is another possibility");
    let expected = json!({
        "role": "user", "version": 2, "text": "Hello", "strict": true, "ratio": -1.5, "kind": "message",
        "narrowed": "low", "nothing": null, "listed": "listed"
    });
    assert_eq!(written(&message), expected);

    let required = exact_constants::MessageRequired { text: "Hello".to_owned() };
    assert_eq!(written(&exact_constants::Message::builder(required).build().unwrap()), expected);
}

#[test]
fn builders_fill_in_the_alternative_of_a_choice_with_one_possible_value() {
    use constants::{Speech, SpeechRequired, Video, VideoRequired};
    let speech = Speech::builder(SpeechRequired { text: "a".to_owned() }).build().unwrap();
    assert_eq!(written(&speech), json!({ "type": "speech", "text": "a" }));
    let video = Video::builder(VideoRequired { text: "a".to_owned() }).build().unwrap();
    assert_eq!(written(&video), json!({ "type": "video", "text": "a" }));
}

#[test]
fn constants_remain_fields_that_are_checked() {
    use constants::{Message, MessageRequired};
    let mut message = Message::builder(MessageRequired { text: String::new() }).build().unwrap();
    message.version = 3;
    assert_eq!(message.validate().unwrap_err().as_slice()[0].pointer(), "/version");
}

#[test]
fn constants_are_defaults() {
    use constants::{Absent, Exact, Ping};
    assert_eq!(written(&Ping::default()), json!({ "type": "ping" }));
    assert_eq!(Ping::builder().build().unwrap(), Ping::default());
    assert_eq!(Exact::default().to_json().unwrap(), r#"{"price":0.25,"version":3}"#);
    assert_eq!(written(&Absent::default()), json!({ "none": null, "off": false, "zero": 0 }));
}

#[test]
fn builders_fill_in_arrays_and_objects() {
    use constants::Structured;
    let expected = json!({
        "pair": ["a", true], "tags": ["a", "b"], "scores": { "a": 1, "b": -2 }, "point": { "x": 0, "y": 0 },
        "any": { "a": [1, { "b": null }], "c": {}, "d": [], "e": 1.5, "f": "text" }, "nested": ["x", null], "empty": [],
        "page": { "size": 10, "sort": "up", "extra": 1 }, "closed": {}
    });
    let value = Structured::builder().build().unwrap();
    assert_eq!(written(&value), expected);
    assert_eq!(Structured::from_json(expected.to_string()).unwrap(), value);
    assert_eq!(written(&exact_constants::Structured::default()), expected);
    let mut other = value;
    other.tags.pop();
    other.page.size = 11;
    let violations = other.validate().unwrap_err();
    let places: Vec<_> =
        violations.as_slice().iter().map(|violation| (violation.pointer(), violation.keyword())).collect();
    assert_eq!(places, [("/tags", "const"), ("/page", "const")]);
}

#[test]
fn a_schema_of_nothing_but_null_is_a_type_of_its_own() {
    use constants::{Choice, Nothing, Nulls};
    let value = Nulls::default();
    let Nulls { plain: Null, listed: Null, both: Null, component: Nothing(Null), optional: None, .. } = &value else {
        panic!("{value:?}")
    };
    assert_eq!(written(&value), json!({ "plain": null, "listed": null, "component": null, "both": null }));
    let members = Map::from([("a".to_owned(), Null)]);
    let builder = Nulls::builder().optional(Null).items(vec![Null, Null]).members(members).choice(Nullable::Null);
    let value = builder.build().unwrap();
    let expected = json!({
        "plain": null, "listed": null, "component": null, "both": null, "optional": null, "items": [null, null],
        "members": { "a": null }, "choice": null
    });
    assert_eq!(written(&value), expected);
    assert_eq!(Nulls::from_json(expected.to_string()).unwrap(), value, "an optional null is not an absent property");
    let mut wrong = expected;
    wrong["plain"] = json!(0);
    wrong["members"]["a"] = json!("null");
    wrong["choice"] = json!(false);
    wrong["items"][1] = json!(false);
    let violations = Nulls::from_json(wrong.to_string()).unwrap_err();
    let violations = violations.violations().unwrap().as_slice();
    let places: Vec<_> = violations.iter().map(|violation| (violation.pointer(), violation.keyword())).collect();
    assert_eq!(places, [("/choice", "oneOf"), ("/items/1", "type"), ("/members/a", "type"), ("/plain", "type")]);
    assert!(Nulls::builder().choice(Choice::Boolean(false)).build().is_err(), "only `true` is listed");
}

#[test]
fn a_single_boolean_is_checked_by_the_type() {
    use constants::Absent;
    let mut value = Absent::default();
    value.off = true;
    let violations = value.validate().unwrap_err();
    let found = &violations.as_slice()[0];
    assert_eq!((found.pointer(), found.keyword(), found.message()), ("/off", "const", "must be false"));
    const { assert!(Absent::TYPED, "no evaluator is needed") }
}

#[test]
fn the_tag_of_a_discriminator_is_a_constant() {
    use constants::{Attachment, Audio, Image, ImageRequired, MediaType};
    let image = Image::builder(ImageRequired { url: "a.png".to_owned() }).build().unwrap();
    assert_eq!(image.r#type, "image");
    assert_eq!(Audio::default().r#type, MediaType::Audio);
    assert_eq!(written(&Attachment::from(image)), json!({ "type": "image", "url": "a.png" }));
}

#[test]
fn builders_and_required_fields_are_values() {
    use constants::{Message, MessageRequired};
    let required = MessageRequired { text: "Hello".to_owned() };
    assert_eq!(required.clone(), required);
    let builder = Message::builder(required);
    assert_eq!(builder.clone(), builder);
    assert_ne!(builder.clone().archived(true), builder);
    assert!(format!("{builder:?}").starts_with("MessageBuilder(Message { role: User,"), "{builder:?}");
}

#[test]
fn operations_take_required_values_in_the_order_of_the_path() {
    use bindings_tests::golden::building::{
        CreateInvoice, DeleteInvoice, GetInvoice, Invoice, InvoiceRequired, ReplaceInvoice,
        ReplaceInvoiceRequiredValues,
    };
    use bindings_tests::golden::support::{Date, Operation};
    let get = GetInvoice::new(7, "a").expand("lines").page(2);
    assert_eq!((get.invoice_id.as_str(), get.account_id, get.version.as_str()), ("a", 7, "v2"));
    assert_eq!(get.request().unwrap().target, "/accounts/7/invoices/a?expand=lines&version=v2&page=2");
    assert_eq!(GetInvoice::new(7, "a").page(0).validate().unwrap_err().as_slice()[0].pointer(), "/query/page");

    let date: Date = "2026-12-01".parse().unwrap();
    let delete = DeleteInvoice::new(7, "a", date);
    assert_eq!(delete.request().unwrap().target, "/accounts/7/invoices/a?at=2026-12-01");

    let invoice = Invoice::builder(InvoiceRequired { number: "1".to_owned() }).build().unwrap();
    assert_eq!(CreateInvoice::new(invoice.clone()).request().unwrap().body, br#"{"number":"1"}"#);

    let (invoice_id, x_token) = ("a".to_owned(), "t".to_owned());
    let required = ReplaceInvoiceRequiredValues { invoice_id, account_id: 7, x_token, body: invoice };
    let replace = ReplaceInvoice::new(required.clone()).dry_run(true);
    assert_eq!(replace.request().unwrap().target, "/accounts/7/invoices/a?dry_run=true");
    assert!(!format!("{required:?} {replace:?}").contains("\"t\""), "the token is a secret");
}

#[test]
fn operations_without_required_values_have_defaults() {
    use bindings_tests::golden::building::{DeleteInvoices, ListInvoices, PatchInvoices, PatchInvoicesBody};
    use bindings_tests::golden::support::Operation;
    assert_eq!(ListInvoices::default().request().unwrap().target, "/invoices");
    let total: rust_decimal::Decimal = "9.5".parse().unwrap();
    assert_eq!(
        ListInvoices::default().per_page(50).total(total).request().unwrap().target,
        "/invoices?per_page=50&total=9.5"
    );
    assert_eq!(DeleteInvoices::default().request().unwrap().target, "/invoices?force=false");
    let patch = PatchInvoices::default().body(PatchInvoicesBody::Text("all".to_owned())).request().unwrap();
    assert_eq!((patch.target.as_str(), &patch.body[..]), ("/invoices?mode=all", &b"all"[..]));
}

#[test]
fn setters_named_after_methods_have_a_prefix() {
    use bindings_tests::golden::building::{ListMethods, Methods};
    use bindings_tests::golden::support::Operation;
    let methods =
        Methods::builder().with_build("a").set_build("b").with_with_build("c").new(true).with_clone("d").build();
    assert_eq!(
        written(&methods.unwrap()),
        json!({ "build": "a", "set_build": "b", "with_build": "c", "new": true, "clone": "d" })
    );
    let list =
        ListMethods::default().with_request("a").build("b").with_next("c").with_with_next("d").with_is_active(true);
    let target = list.clone().request().unwrap().target;
    assert_eq!(target, "/methods?request=a&build=b&next=c&with_next=d&is_active=true");
}
