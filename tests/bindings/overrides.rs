//! Overrides: what they change, and what stays as the schemas define it.

use bindings_tests::accepts;
use bindings_tests::golden::overrides::{
    self as golden, Article, ArticleRequest, Category, CreateProduct, Label, ListProducts, ListProductsResponse, Notes,
    Owner, Size, State,
};
use bindings_tests::golden::support::{Error, Nullable};
use bindings_tests::golden::support::{Headers, Model as _, Operation as _, Response as _};
use bindings_tests::overridden::{Money, Sku, Timestamp};
use serde_json::{Value, json};

fn article() -> Value {
    json!({
        "id": 1, "sku": "ABC-1", "type": "A", "state": "S2", "size": "small", "notes": { "text": "short" },
        "owner": { "text": "a", "language": "en" }, "more": [1]
    })
}

#[test]
fn items_have_the_names_of_overrides() {
    let read = Article::from_json(article().to_string()).unwrap();
    assert_eq!(read.category, Some(Category::Apparel));
    assert_eq!(read.state, Some(State::Retired));
    assert_eq!((Category::B.as_str(), State::OnSale.as_str()), ("B", "S1"));
    assert_eq!(Owner::from_json("\"me\"").unwrap(), Owner::Name("me".to_owned()));
    assert_eq!(Owner::from_json("7").unwrap(), Owner::Number(7));
    assert!(accepts::<Article>(&article()));
    let request = ListProducts::default().limit(5).request().unwrap();
    assert_eq!(request.target, "/products?page-size=5");
}

#[test]
fn the_schema_still_validates() {
    let mut wrong = article();
    wrong["sku"] = json!("abc");
    wrong["type"] = json!("C");
    wrong["notes"]["text"] = json!("too long");
    wrong["owner"] = json!("x");
    let error = Article::from_json(wrong.to_string()).unwrap_err();
    let places: Vec<&str> = error.violations().unwrap().iter().map(|violation| violation.pointer()).collect();
    assert_eq!(places, ["/notes/text", "/owner", "/sku", "/type"]);
}

#[test]
fn a_closed_enum_of_a_response_has_no_variant_for_unknown_values() {
    let [Category::Apparel | Category::B] = [Category::B] else { panic!("there are two variants") };
    let size = Size::Small;
    assert!(matches!(size, Size::Small | Size::Large));
    // It does not end the reading of a response.
    let body = json!([{ "sku": "ABC-1", "type": "new", "size": "huge", "state": "S9", "owner": "x" }]).to_string();
    let Ok(ListProductsResponse::Ok(products)) = ListProductsResponse::read(200, &Headers::new(), body.as_bytes())
    else {
        panic!("the response is read");
    };
    assert!(products[0].category.is_none() && products[0].size.is_none());
    assert!(matches!(products[0].state, Some(State::Unknown(_))));
    assert_eq!(serde_json::to_value(&products).unwrap(), serde_json::from_str::<Value>(&body).unwrap());
}

#[test]
fn additional_properties_are_read_and_dropped() {
    let notes = Notes::from_json(r#"{"text":"a","b":1,"c":2}"#).unwrap();
    assert_eq!(notes.to_json().unwrap(), r#"{"text":"a"}"#);
    // Their schema is checked all the same, and so is that each is there once.
    assert!(Notes::from_json(r#"{"text":"a","b":"1"}"#).unwrap_err().violations().is_some());
    for twice in [r#"{"b":1,"b":2}"#, r#"{"text":"a","text":"a"}"#] {
        assert!(Notes::from_json(twice).unwrap_err().violations().is_none(), "{twice}");
    }
    let label = Label::from_json(r#"{"text":"a","language":"en","b":{"c":1}}"#).unwrap();
    assert_eq!(label.to_json().unwrap(), r#"{"text":"a","language":"en"}"#);
    assert!(Label::from_json(r#"{"text":"a","b":{"c":1}}"#).is_err());
}

#[test]
fn types_have_the_derives_of_overrides() {
    fn is_eq<T: Eq>(_: &T) {}
    is_eq(&Notes::default());
    is_eq(&Label::default());
    is_eq(&ArticleRequest::from_json(r#"{"sku":"ABC-1"}"#).unwrap());
}

#[test]
fn requests_are_built_with_the_names_of_overrides() {
    use bindings_tests::golden::overrides::ArticleRequestRequired;
    let required = ArticleRequestRequired { sku: "ABC-1".into() };
    let article = ArticleRequest::builder(required).category(Category::Apparel).build().unwrap();
    let request = CreateProduct::new(article).request().unwrap();
    assert_eq!(String::from_utf8(request.body).unwrap(), r#"{"sku":"ABC-1","type":"A"}"#);
}

fn euros(cents: u64) -> Money {
    Money { cents, currency: "EUR".to_owned() }
}

fn time(text: &str) -> Timestamp {
    Timestamp(text.parse().unwrap())
}

fn price() -> Value {
    json!({
        "net": { "amount": "1.50", "currency": "EUR" }, "discount": null, "valid_from": "2026-01-02T03:04:05Z",
        "valid_to": "2027-01-02T03:04:05Z", "by_region": { "x": { "amount": "0.10", "currency": "EUR" } },
        "source": "https://example.com", "note": "bbbb1111-2222-4333-8444-555566667777",
        "of": { "amount": "2.00", "currency": "EUR" }, "article": "ABC-1", "list": ["ABC-1", "XYZ-2"],
        "day": "2026-02-28", "moment": "2026-01-02T03:04:05+01:00"
    })
}

#[test]
fn values_have_the_types_of_the_user() {
    let read = golden::Price::from_json(price().to_string()).unwrap();
    assert_eq!((&read.net, &read.discount), (&euros(150), &Some(Nullable::Null)));
    assert_eq!(read.valid_from, time("2026-01-02T03:04:05Z"));
    assert_eq!(read.valid_to, Some(Nullable::Value(time("2027-01-02T03:04:05Z"))));
    assert_eq!(read.by_region["x"], euros(10));
    assert_eq!(read.of, Some(golden::Of::Money(euros(200))));
    assert_eq!(read.article, Some(Sku("ABC-1".to_owned())));
    assert_eq!(read.list.as_deref(), Some(&[Sku("ABC-1".to_owned()), Sku("XYZ-2".to_owned())][..]));
    let day = chrono::NaiveDate::from_ymd_opt(2026, 2, 28).unwrap();
    assert_eq!(read.day, Some(Nullable::Value(day)));
    assert_eq!(read.moment.map(|moment| moment.timestamp()), Some(1_767_319_445));
    // A format whose type is `String` is checked all the same.
    assert_eq!((read.source.as_deref(), read.note.as_deref().map(str::len)), (Some("https://example.com"), Some(36)));
    assert!(accepts::<golden::Price>(&price()));
    assert!(accepts::<golden::Money>(&price()["net"]));
}

#[test]
fn schemas_validate_the_types_of_the_user() {
    // Their types accept each of these.
    for (pointer, wrong) in [
        ("/net/amount", json!("1.5")),
        ("/net/currency", json!("USD")),
        ("/valid_from", json!("2026-01-02 03:04:05Z")),
        ("/by_region/x/amount", json!("1")),
        ("/of/amount", json!("1")),
        ("/article", json!("abc")),
        ("/source", json!("not a URI")),
        ("/note", json!("x")),
        ("/day", json!("+2026-02-28")),
        ("/moment", json!("2026-01-02 03:04:05+01:00")),
    ] {
        let mut value = price();
        *value.pointer_mut(pointer).unwrap() = wrong;
        let error = golden::Price::from_json(value.to_string()).unwrap_err();
        let found: Vec<&str> = error.violations().unwrap().iter().map(|violation| violation.pointer()).collect();
        assert!(found.iter().any(|found| pointer.starts_with(found)), "{pointer}: {found:?}");
    }
    // The text is validated before the type normalizes it.
    assert!(Article::from_json(r#"{"sku":"abc-1"}"#).unwrap_err().violations().is_some());
    // A value in memory is validated as it is written.
    let mut value = golden::Price::from_json(price().to_string()).unwrap();
    value.net.currency = "USD".to_owned();
    let violations = value.validate().unwrap_err();
    assert_eq!(violations.iter().map(|violation| violation.pointer()).collect::<Vec<_>>(), ["/net/currency"]);
    assert!(golden::Money(value.net).to_json().is_err());
}

#[test]
fn a_value_that_only_the_type_refuses_is_an_error_of_reading() {
    let mut value = price();
    value["net"]["amount"] = json!("5000.00");
    let error = golden::Price::from_json(value.to_string()).unwrap_err();
    assert!(matches!(error, Error::Read(_)) && error.to_string().contains("too much money"), "{error}");
    // In a response, it does not end the reading if it is optional.
    let mut article = article();
    article["owner"] = json!("me");
    let body = json!([article]);
    let Ok(ListProductsResponse::Ok(read)) =
        ListProductsResponse::read(200, &Headers::new(), body.to_string().as_bytes())
    else {
        panic!("the response is read");
    };
    assert_eq!(read[0].sku, Sku("ABC-1".to_owned()));
    let mut body = body;
    body[0]["prices"] = json!([{ "amount": "5000.00", "currency": "EUR" }]);
    let Ok(ListProductsResponse::Ok(read)) =
        ListProductsResponse::read(200, &Headers::new(), body.to_string().as_bytes())
    else {
        panic!("the response is read");
    };
    assert!(read[0].prices.is_none());
    assert_eq!(serde_json::to_value(&read).unwrap(), body);
}

#[test]
fn operations_carry_the_types_of_the_user() {
    let since = golden::Since(time("2026-01-02T03:04:05Z"));
    let request = golden::GetPrice::new(golden::Sku("ABC-1".into())).since(since).request().unwrap();
    assert_eq!(request.target, "/prices/ABC-1?since=2026-01-02T03%3A04%3A05Z");
    golden::GetPrice::new(golden::Sku("abc".into())).request().unwrap_err();
    let mut headers = Headers::new();
    headers.append("X-Changed", "2026-01-02T03:04:05Z");
    let body = price()["net"].to_string();
    let Ok(golden::GetPriceResponse::Ok { headers, body }) =
        golden::GetPriceResponse::read(200, &headers, body.as_bytes())
    else {
        panic!("the response is read");
    };
    assert_eq!(*body, euros(150));
    assert_eq!(headers.x_changed.as_deref(), Some(&time("2026-01-02T03:04:05Z")));
    let mut price = golden::Price::from_json(price().to_string()).unwrap();
    golden::PutPrice::new("a", price.clone()).request().unwrap();
    price.net.currency = "USD".to_owned();
    golden::PutPrice::new("a", price).request().unwrap_err();
}

#[test]
fn a_merged_schema_has_one_type_for_both_directions() {
    // What is of one direction is optional.
    let required = golden::CustomerRequired { name: "Ada".to_owned() };
    let address = golden::Address::builder(golden::AddressRequired { street: "A 1".to_owned() }).build().unwrap();
    let customer = golden::Customer::builder(required).pin("1234").address(address).build().unwrap();
    let request = golden::AddCustomer::new(customer).request().unwrap();
    let body = String::from_utf8(request.body).unwrap();
    assert_eq!(body, r#"{"name":"Ada","pin":"1234","address":{"street":"A 1"}}"#);
    let body = r#"{"id":1,"name":"Ada","address":{"street":"A 1","verified":true}}"#;
    let Ok(golden::AddCustomerResponse::Created(read)) =
        golden::AddCustomerResponse::read(201, &Headers::new(), body.as_bytes())
    else {
        panic!("the response is read");
    };
    assert_eq!((read.id, read.address.as_ref().and_then(|address| address.verified)), (Some(1), Some(true)));
    assert!(accepts::<golden::Customer>(&serde_json::from_str(body).unwrap()));
    for wrong in [json!({ "name": "A" }), json!({ "id": "1", "name": "Ada" }), json!({ "name": "Ada", "pin": "12345" })]
    {
        assert!(!accepts::<golden::Customer>(&wrong), "{wrong}");
    }
}

#[test]
fn a_split_schema_has_a_type_for_each_direction() {
    let required = golden::ContactRequestRequired { mail: "a@b.c".to_owned() };
    let request: golden::ContactRequest = golden::ContactRequest::builder(required).build().unwrap();
    assert_eq!(golden::PutContact::new(request).request().unwrap().body, br#"{"mail":"a@b.c"}"#);
    let body = br#"{"mail":"a@b.c"}"#;
    let Ok(golden::PutContactResponse::Ok(contact)) = golden::PutContactResponse::read(200, &Headers::new(), body)
    else {
        panic!("the response is read");
    };
    let contact: golden::Contact = *contact;
    assert_eq!(contact.mail, "a@b.c");
}
