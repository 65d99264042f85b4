//! The names of whole documents.

use std::collections::BTreeMap;

use openapi_bindgen::{Api, Config, Diagnostics, Output, Sources, generate, render};
use serde_json::{Map, Value, json};

/// Names, by the place in the document that each belongs to.
pub type Names = BTreeMap<String, String>;

/// Generates a document, given the names file of an earlier run. Returns the new names file.
pub fn names_file(document: &Value, before: Option<&str>) -> String {
    let mut sources = Sources::default();
    sources.add("openapi.json", document.to_string());
    if let Some(before) = before {
        sources.add("names.json", before);
    }
    generated_names(sources)
}

/// Returns the names file that a run writes.
fn generated_names(mut sources: Sources) -> String {
    let api = Api::new("api", "openapi.json");
    let config = Config::new([api]).output(Output::Crate("api".to_owned())).names("names.json");
    let mut diagnostics = Diagnostics::default();
    match generate(&config, &mut sources, &mut diagnostics) {
        Ok(generated) => generated.files.get("names.json").unwrap().to_owned(),
        Err(_) => panic!("{}", render(&diagnostics, &sources, usize::MAX, false)),
    }
}

pub fn names(file: &str) -> Names {
    let file: Value = serde_json::from_str(file).unwrap();
    let mut names = Names::new();
    let text = |name: &Value| name.as_str().unwrap().to_owned();
    for (key, name) in file["api"]["types"].as_object().unwrap() {
        names.insert(key.clone(), text(name));
    }
    for (of, members) in file["api"]["members"].as_object().unwrap() {
        for (key, name) in members.as_object().unwrap() {
            names.insert(format!("{of}: {key}"), text(name));
        }
    }
    names
}

/// Returns the names of a document, by their keys in the names file; those of members begin with the name of their item.
pub fn named(document: &Value) -> Names {
    names(&names_file(document, None))
}

pub fn document(paths: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": { "title": "Names", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// Returns the lines of the report about names that only a number tells apart.
fn remarks(document: &Value) -> Vec<String> {
    let mut sources = Sources::default();
    sources.add("openapi.json", document.to_string());
    let config = Config::new([Api::new("api", "openapi.json")]).output(Output::Crate("api".to_owned()));
    let mut diagnostics = Diagnostics::default();
    let generated = generate(&config, &mut sources, &mut diagnostics).unwrap();
    let report = generated.reports.iter().map(ToString::to_string).collect::<String>();
    let (_, names) = report.split_once("told apart by a number").unwrap_or_default();
    names.lines().skip(1).map(|line| line.trim().to_owned()).collect()
}

#[test]
fn exact_spelling_wins_and_the_others_are_told_apart_in_words() {
    let object = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let properties: Vec<&str> = vec![
        "type",
        "Type",
        "@type",
        "$type",
        "_type",
        "type_",
        "ty-pe",
        "additional_properties",
        "additionalProperties",
        "fooBar",
        "foo_bar",
        "FooBar",
        "",
        "1st",
        "+1",
        "-1",
        "self",
    ];
    let properties: Map<String, Value> =
        properties.into_iter().map(|name| (name.to_owned(), json!({ "type": "string" }))).collect();
    let names = named(&document(
        json!({}),
        json!({
            "foo": object, "Foo": object, "FOO": object, "f.o.o": object,
            "Properties": { "type": "object", "properties": properties },
            "Power": { "enum": ["mW", "MW", "mw", "Mw"] },
            "Sort": { "enum": ["created_at", "-created_at", "+name", "name", "~"] },
            "Zone": { "enum": ["Etc/GMT+1", "Etc/GMT+12", "Etc/GMT-1", "Etc/GMT_1", "Etc/GMT 1"] },
            "Comparison": { "enum": ["=", ">", "<", ">=", "<=", "!=", "", " ", "*"] },
            "Reserved": { "enum": ["self", "Self", "super", "ALL", "None", "unknown", "other", "1", "-1", "+1", "1.5", "null"] },
        }),
    ));
    let expected = [
        ("/components/schemas/Foo", "Foo"),
        ("/components/schemas/FOO", "FOO"),
        ("/components/schemas/foo", "LowerFoo"),
        ("/components/schemas/f.o.o", "FDotODotO"),
        ("Properties: type", "r#type"),
        ("Properties: Type", "capital_type"),
        ("Properties: @type", "at_type"),
        ("Properties: $type", "dollar_type"),
        ("Properties: _type", "underscore_type"),
        ("Properties: type_", "type_underscore"),
        ("Properties: ty-pe", "ty_pe"),
        ("Properties: additional_properties", "additional_properties"),
        ("Properties: additionalProperties", "camel_additional_properties"),
        ("Properties: (others)", "further_properties"),
        ("Properties: foo_bar", "foo_bar"),
        ("Properties: fooBar", "camel_foo_bar"),
        ("Properties: FooBar", "capital_foo_bar"),
        ("Properties: self", "self_"),
        ("Power: MW", "MW"),
        ("Power: mW", "LowerMW"),
        ("Power: Mw", "Mw"),
        ("Power: mw", "LowerMw"),
        ("Sort: created_at", "CreatedAt"),
        ("Sort: -created_at", "MinusCreatedAt"),
        ("Sort: +name", "PlusName"),
        ("Sort: ~", "Tilde"),
        ("Zone: Etc/GMT+1", "EtcGmtPlus1"),
        ("Zone: Etc/GMT+12", "EtcGmtPlus12"),
        ("Zone: Etc/GMT-1", "EtcGmtMinus1"),
        ("Zone: Etc/GMT 1", "EtcGmtSpace1"),
        ("Comparison: >=", "GreaterEqual"),
        ("Comparison: ", "Empty"),
        ("Reserved: Self", "Self_"),
        ("Reserved: self", "LowerSelf"),
        ("Reserved: -1", "Minus1"),
        ("Reserved: (others)", "Unrecognized"),
    ];
    for (key, name) in expected {
        assert_eq!(names.get(key).map(String::as_str), Some(name), "{key}: {names:#?}");
    }
}

#[test]
fn parameters_of_one_name_take_their_place() {
    let parameters: Vec<Value> =
        [("path", "id"), ("query", "id"), ("header", "id"), ("query", "Sort"), ("cookie", "sort"), ("query", "body")]
            .iter()
            .map(|(place, name)| json!({ "name": name, "in": place, "required": true, "schema": { "type": "string" } }))
            .collect();
    let names = named(&document(
        json!({ "/orders/{id}": { "get": { "operationId": "order", "parameters": parameters, "responses": {} } } }),
        json!({}),
    ));
    let expected = [
        ("Order: path id", "id"),
        ("Order: query id", "id_query"),
        ("Order: header id", "id_header"),
        ("Order: cookie sort", "sort"),
        ("Order: query Sort", "sort_query"),
        ("Order: query body", "body_query"),
    ];
    for (key, name) in expected {
        assert_eq!(names.get(key).map(String::as_str), Some(name), "{key}");
    }
}

#[test]
fn no_name_has_a_suffix_that_nothing_forces() {
    let get = |id: &str| json!({ "get": { "operationId": id, "responses": {} } });
    let names = named(&document(
        json!({ "/a": get("list"), "/b": get("order"), "/c": get("übersicht→PDF"), "/d": get("→") }),
        json!({
            "Order": { "type": "object", "properties": {
                "list": { "type": "object", "properties": { "a": { "type": "string" } } },
                "model": { "type": "object", "properties": { "b": { "type": "string" } } },
                "status": { "type": "string", "enum": ["new"] },
            } },
            "OrderStatus": { "type": "object" },
            "OrderBuilder": { "type": "object" },
        }),
    ));
    let expected = [
        ("GET /a", "List"),
        ("/components/schemas/Order/properties/list", "OrderList"),
        ("/components/schemas/Order/properties/model", "Model"),
        ("/components/schemas/Order/properties/status", "OrderStatusEnum"),
        ("/components/schemas/Order", "Order"),
        ("/components/schemas/Order (builder)", "OrderStructBuilder"),
        ("GET /b", "OrderOperation"),
        ("GET /b (response)", "OrderResponse"),
        ("GET /c", "ÜbersichtPdf"),
        ("GET /d", "GetD"),
    ];
    for (key, name) in expected {
        assert_eq!(names.get(key).map(String::as_str), Some(name), "{key}: {names:#?}");
    }
}

#[test]
fn alternatives_are_named_by_what_tells_them_apart() {
    let object = |properties: &[&str], required: &[&str]| {
        let properties: Map<String, Value> =
            properties.iter().map(|name| ((*name).to_owned(), json!({ "type": "string" }))).collect();
        json!({ "type": "object", "properties": properties, "required": required })
    };
    let tagged =
        |tag: &str| json!({ "type": "object", "required": ["kind"], "properties": { "kind": { "const": tag } } });
    let titled = |title: &str, property: &str| {
        let mut titled = object(&[property], &[]);
        titled["title"] = json!(title);
        titled
    };
    let reference = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let nested = |inner: &str| json!({ "type": "object", "properties": { "user": object(&["id", inner], &[]) } });
    let names = named(&document(
        json!({}),
        json!({
            "Step": { "oneOf": [reference("StepA"), reference("StepB")] },
            "StepA": tagged("command"),
            "StepB": tagged("exit"),
            "Payment": { "oneOf": [reference("CardPayment"), reference("BankPayment")] },
            "CardPayment": object(&["number"], &[]),
            "BankPayment": object(&["iban"], &[]),
            "Shape": { "anyOf": [titled("Round shape", "radius"), titled("Flat shape", "width")] },
            "Contact": { "anyOf": [object(&["name", "email"], &[]), object(&["name", "phone"], &[])] },
            "Login": { "anyOf": [object(&["name", "code"], &["name"]), object(&["name", "code"], &["code"])] },
            "Identity": { "anyOf": [nested("email"), nested("avatar")] },
            "Growing": { "anyOf": [object(&["a"], &[]), object(&["a", "b"], &[]), object(&["a", "b", "c"], &[])] },
            "Loose": { "anyOf": [{ "type": "string" }, object(&["x"], &[])] },
        }),
    ));
    let variants = |item: &str| -> Vec<&str> {
        let prefix = format!("{item}: /");
        names.iter().filter(|(key, _)| key.starts_with(&prefix)).map(|(_, name)| name.as_str()).collect()
    };
    for (item, expected) in [
        ("Step", ["Command", "Exit"].as_slice()),
        ("Payment", &["Bank", "Card"]),
        ("Shape", &["Round", "Flat"]),
        ("Contact", &["Email", "Phone"]),
        ("Login", &["Name", "Code"]),
        ("Identity", &["UserEmail", "UserAvatar"]),
        ("Growing", &["Object", "B", "C"]),
        ("Loose", &["String", "Object"]),
    ] {
        assert_eq!(variants(item), expected, "{item}");
    }
    assert_eq!(names["/components/schemas/Contact/anyOf/0"], "ContactEmail");
}

#[test]
fn schemas_of_other_files_are_named_by_file_or_key() {
    let of =
        |file: &str| json!({ "content": { "application/json": { "schema": { "$ref": file } } }, "description": "" });
    let get = |id: &str| {
        let responses =
            json!({ "200": of("schemas/Pet.json"), "401": of("schemas/Error401.json"), "404": of("a/Pet.json") });
        json!({ "get": { "operationId": id, "responses": responses } })
    };
    let root = document(
        json!({ "/a": get("pets"), "/b": get("owners") }),
        json!({ "Order": { "type": "object", "properties": { "pet": { "$ref": "schemas/Pet.json" } } } }),
    );
    let object =
        |name: &str, reference: &str| json!({ "type": "object", "properties": { name: { "$ref": reference } } });
    let common = json!({
        "components": { "schemas": { "Problem": object("cause", "#/components/schemas/Problem"), "Order": object("a", "#/definitions/Size") } },
        "definitions": { "Size": { "enum": ["s", "m"] } },
    });
    let files = [
        ("schemas/Pet.json", object("problem", "../common.json#/components/schemas/Problem")),
        ("schemas/Error401.json", object("order", "../common.json#/components/schemas/Order")),
        ("a/Pet.json", object("name", "../common.json#/components/schemas/Problem/properties/cause")),
        ("common.json", common),
    ];
    let mut sources = Sources::default();
    sources.add("openapi.json", root.to_string());
    files.iter().for_each(|(path, file)| _ = sources.add(*path, file.to_string()));
    let names = names(&generated_names(sources));
    let expected = [
        ("schemas/Pet.json", "SchemasPet"),
        ("a/Pet.json", "APet"),
        ("schemas/Error401.json", "Error401"),
        ("common.json/components/schemas/Problem", "Problem"),
        ("/components/schemas/Order", "Order"),
        ("common.json/components/schemas/Order", "CommonOrder"),
        ("common.json/definitions/Size", "Size"),
    ];
    for (key, name) in expected {
        assert_eq!(names.get(key).map(String::as_str), Some(name), "{key}: {names:#?}");
    }
}

#[test]
fn long_names_end_as_others_and_stay_distinct() {
    let long =
        |word: &str| format!("{}{word}MonetaryAccountNoteAttachment", "CreateForUserAndForItsTransfer".repeat(2));
    let schema = json!({ "type": "object", "required": ["a"], "properties": { "a": { "type": "string" } } });
    let schemas: Map<String, Value> = ["First", "Second"].iter().map(|word| (long(word), schema.clone())).collect();
    let get = |word: &str| json!({ "get": { "operationId": format!("get{}", long(word)), "responses": {} } });
    let document = document(json!({ "/first": get("First"), "/second": get("Second") }), Value::Object(schemas));
    let names = named(&document);
    for word in ["First", "Second"] {
        let key = format!("/components/schemas/{}", long(word));
        let name = &names[&key];
        assert!(name.contains(word) && name.len() <= 60, "{name}");
        assert_eq!(names[&format!("{key} (builder)")], format!("{name}Builder"));
        assert_eq!(names[&format!("{key} (required)")], format!("{name}Required"));
        let operation = &names[&format!("GET /{}", word.to_lowercase())];
        assert_eq!(names[&format!("GET /{} (response)", word.to_lowercase())], format!("{operation}Response"));
    }
    assert!(remarks(&document).is_empty());
}

#[test]
fn report_has_a_line_of_the_names_file_for_each_number() {
    let document = document(
        json!({}),
        json!({ "Odd": { "enum": ["\u{3b1}", "u3b1"] }, "Even": { "enum": ["plus", "+"] }, "Code": { "enum": ["404", "N404"] } }),
    );
    assert_eq!(
        remarks(&document),
        [
            r#""members": { "Code": { "404": "N404_2" } }"#,
            r#""members": { "Even": { "+": "Plus2" } }"#,
            r#""members": { "Odd": { "α": "U3b1_2" } }"#,
        ]
    );
}

#[test]
fn a_name_that_begins_with_a_digit_has_a_word_of_its_parent() {
    let schema = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let order = json!({ "type": "object", "properties": { "1click": schema, "_2nd": schema, "a1": schema } });
    let names = named(&document(json!({}), json!({ "Order": order })));
    let name = |property: &str| &*names[&format!("/components/schemas/Order/properties/{property}")];
    assert_eq!([name("1click"), name("_2nd"), name("a1")], ["Order1click", "Order2nd", "A1"]);
}

#[test]
fn no_operation_has_the_name_of_its_constructor() {
    let get = json!({ "get": { "operationId": "new", "responses": {} } });
    let names = named(&document(json!({ "/orders": get }), json!({})));
    assert_eq!((&*names["GET /orders"], &*names["GET /orders (response)"]), ("NewOperation", "NewResponse"));
}
