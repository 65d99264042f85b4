//! Overrides: what they change, and what stays as the schemas define it.

use bindings_tests::accepts;
use bindings_tests::golden::overrides::{
    Article, ArticleRequest, Category, CreateProduct, Label, ListProducts, ListProductsResponse, Notes, Owner, Size,
    State,
};
use bindings_tests::golden::support::{Headers, Model as _, Operation as _, Response as _};
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
    let required = ArticleRequestRequired { sku: "ABC-1".to_owned() };
    let article = ArticleRequest::builder(required).category(Category::Apparel).build().unwrap();
    let request = CreateProduct::new(article).request().unwrap();
    assert_eq!(String::from_utf8(request.body).unwrap(), r#"{"sku":"ABC-1","type":"A"}"#);
}
