//! What single changes of the document of the tests change in its public items.

use serde_json::{Value, json};

use super::{LIST, PROPERTIES, SCHEMAS, changes, document, edited, shown};

const COMPONENTS: &str = "/components";
const PRODUCT: &str = "/components/schemas/Product";
const NEW_PROPERTIES: &str = "/components/schemas/NewProduct/properties";
const NEW_PRODUCT: &str = "/components/schemas/NewProduct";
const RESPONSES: &str = "/paths/~1products~1{id}/get/responses";
const GET: &str = "/paths/~1products~1{id}/get";

/// Returns the changes by which a document becomes the one with other members at a pointer: `null` removes a member.
fn changed(pointer: &str, members: &Value) -> Vec<String> {
    shown(&changes(&document(), &edited(pointer, members)))
}

/// A name, a pointer, the members that an object gets, and the changes.
type Case<'c> = (&'c str, &'c str, Value, &'c [&'c str]);

fn check(cases: &[Case<'_>]) {
    for (name, pointer, members, expected) in cases {
        assert_eq!(changed(pointer, members), *expected, "{name}");
    }
}

#[test]
fn what_no_code_sees_is_no_change() {
    check(&[
        ("a version", "/info", json!({ "version": "2" }), &[]),
        ("a description", PRODUCT, json!({ "description": "A product." }), &[]),
        ("a deprecation", PRODUCT, json!({ "deprecated": true }), &[]),
        ("a constraint", "/components/schemas/NewProduct/properties/name", json!({ "maxLength": 20 }), &[]),
        ("a server", "", json!({ "servers": [{ "url": "https://example.org" }] }), &[]),
    ]);
}

#[test]
fn changed_properties() {
    check(&[
        (
            "added",
            PROPERTIES,
            json!({ "a": { "type": "string" } }),
            &["compatible item-added Product [Product::a]: the field `a` is added"],
        ),
        (
            "removed, and responses carry its type no more",
            PROPERTIES,
            json!({ "amount": null }),
            &[
                "breaks item-removed Amount [Amount::unreadable_properties]: the field `unreadable_properties` is removed, since no response carries it",
                "breaks item-removed Product [Product::amount]: the field `amount` is removed",
            ],
        ),
        (
            "removed with its inline type",
            NEW_PROPERTIES,
            json!({ "unit": null }),
            &["breaks item-removed NewProduct [NewProduct::unit]: the field `unit` is removed"],
        ),
        (
            "of another type",
            PROPERTIES,
            json!({ "id": { "type": "string" } }),
            &["breaks item-changed Product [Product::id]: the type of field `id` is `String`, and was `i64`"],
        ),
        (
            "with an inline enum",
            PROPERTIES,
            json!({ "id": { "type": "string", "enum": ["a"] } }),
            &["breaks item-changed Product [Product::id]: the type of field `id` is `Id`, and was `i64`"],
        ),
        (
            "required",
            NEW_PRODUCT,
            json!({ "required": ["name", "price"] }),
            &[
                "breaks item-changed NewProduct [NewProduct::price]: the type of field `price` is `i64`, and was `Option<i64>`",
            ],
        ),
        (
            "no longer required",
            NEW_PRODUCT,
            json!({ "required": [] }),
            &[
                "breaks item-changed NewProduct [NewProduct::name]: the type of field `name` is `Option<String>`, and was `String`",
            ],
        ),
        (
            "two required ones",
            NEW_PRODUCT,
            json!({ "required": ["name", "a"], "properties": {
            "name": { "type": "string" }, "price": { "type": "integer" }, "a": { "type": "string" },
        } }),
            &[
                "breaks item-added NewProduct [NewProduct::a]: the field `a` is added, and `NewProductRequired` requires it",
                "breaks item-removed NewProduct [NewProduct::unit]: the field `unit` is removed",
            ],
        ),
        (
            "the first required one",
            "/components/schemas/Amount",
            json!({ "required": ["a"], "properties": {
            "value": { "type": "integer" }, "a": { "type": "string" },
        } }),
            &[
                "breaks item-added Amount [Amount::a]: the field `a` is added, and `Amount` no longer implements `Default`",
            ],
        ),
    ]);
}

#[test]
fn changed_types() {
    check(&[
        (
            "a value is added",
            "/components/schemas/Kind",
            json!({ "enum": ["good", "service", "bundle"] }),
            &["compatible item-added Kind [Kind::Bundle]: the variant `Bundle` is added"],
        ),
        (
            "a value is removed",
            "/components/schemas/Kind",
            json!({ "enum": ["good"] }),
            &["breaks item-removed Kind [Kind::Service]: the variant `Service` is removed"],
        ),
        (
            "one is added, with those inside",
            SCHEMAS,
            json!({ "More": { "type": "object", "properties": {
            "b": { "type": "string", "enum": ["c"] },
        } } }),
            &["compatible item-added More: `More`, a struct, is added"],
        ),
        (
            "one is removed, and another has no fields",
            SCHEMAS,
            json!({ "Amount": null, "Product": { "type": "object" } }),
            &[
                "breaks item-changed Product: `Product` is a tuple struct, and was a struct",
                "breaks item-removed Amount: `Amount`, a struct, is removed",
            ],
        ),
        (
            "another kind",
            SCHEMAS,
            json!({ "Amount": { "type": "string", "enum": ["a"] } }),
            &["breaks item-changed Amount: `Amount` is an enum, and was a struct"],
        ),
        (
            "another name",
            SCHEMAS,
            json!({ "Other": { "type": "object", "properties": {
            "unit": { "type": "string", "enum": ["week"] },
        } } }),
            &[
                "compatible item-added Other: `Other`, a struct, is added",
                "breaks item-removed NewProductUnit: the type is renamed from `Unit` to `NewProductUnit`",
            ],
        ),
        (
            "the name of an import",
            SCHEMAS,
            json!({ "Map": { "type": "object" } }),
            &["compatible item-added Map: `Map`, a tuple struct, is added"],
        ),
        (
            "the name of a type of the client",
            SCHEMAS,
            json!({ "Client": { "type": "object" } }),
            &["breaks item-changed Client: `Client` is a tuple struct, and was a re-export"],
        ),
    ]);
}

#[test]
fn changed_operations() {
    let parameter = |name: &str, required: bool| json!({ "name": name, "in": "query", "required": required, "schema": { "type": "string" } });
    let id = || json!({ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } });
    let done = || json!({ "operationId": "more", "responses": { "204": { "description": "Done." } } });
    check(&[
        (
            "added",
            "/paths",
            json!({ "/more": { "get": done() } }),
            &["compatible item-added GET /more: the operation `More` is added"],
        ),
        (
            "removed, and requests only carry a type",
            "/paths",
            json!({ "/products": null }),
            &[
                "breaks item-added Unit [Unit::Unknown]: the variant `Unknown` is added, and `Unit` no longer implements `Copy`",
                "breaks item-removed GET /products: the operation `ListProducts` is removed",
                "breaks item-removed POST /products: the operation `CreateProduct` is removed",
            ],
        ),
        (
            "another name",
            GET,
            json!({ "operationId": "readProduct" }),
            &["breaks item-removed GET /products/{id}: the operation is renamed from `GetProduct` to `ReadProduct`"],
        ),
        (
            "required parameters",
            GET,
            json!({ "parameters": [
            id(), parameter("lang", true), parameter("expand", true), parameter("more", true),
        ] }),
            &[
                "breaks item-changed GET /products/{id} [GetProduct::expand]: the type of field `expand` is `String`, and was `Option<String>`",
                "breaks item-added GET /products/{id} [GetProduct::more]: the field `more` is added, and `GetProduct::new` requires it",
            ],
        ),
        (
            "another order of required parameters",
            GET,
            json!({ "parameters": [
            parameter("lang", true), id(), parameter("expand", false),
        ] }),
            &[],
        ),
        (
            "the first parameter",
            LIST,
            json!({ "parameters": [parameter("page", false)] }),
            &[
                "breaks item-added GET /products [ListProducts::page]: the field `page` is added, and `client::Client::list_products` takes a request",
            ],
        ),
        (
            "the first parameter, required",
            LIST,
            json!({ "parameters": [parameter("page", true)] }),
            &[
                "breaks item-added GET /products [ListProducts::page]: the field `page` is added, and `ListProducts` no longer implements `Default`",
            ],
        ),
        (
            "a response",
            RESPONSES,
            json!({ "410": { "description": "Gone." } }),
            &["compatible item-added GET /products/{id} [GetProductResponse::Gone]: the variant `Gone` is added"],
        ),
        (
            "another success",
            RESPONSES,
            json!({ "202": { "description": "Later." } }),
            &[
                "breaks item-added GET /products/{id} [GetProductResponse::Accepted]: the variant `Accepted` is added, and the type `Success` of `GetProductResponse` is `Self`, and was `Product`",
            ],
        ),
        (
            "headers",
            "/paths/~1products~1{id}/get/responses/200",
            json!({ "headers": { "x-a": { "schema": { "type": "string" } } } }),
            &[
                "breaks item-changed GET /products/{id} [GetProductResponse::Ok]: the variant `Ok` has `{ body: Box<Product>, headers: Box<GetProductOkHeaders> }`, and had `(Box<Product>)`",
            ],
        ),
    ]);
}

#[test]
fn changes_of_the_api_as_a_whole() {
    check(&[
        (
            "servers",
            "",
            json!({ "servers": null }),
            &["breaks item-removed API [SERVERS]: `SERVERS`, a constant, is removed"],
        ),
        (
            "security schemes",
            COMPONENTS,
            json!({ "securitySchemes": { "key": { "type": "http", "scheme": "bearer" } } }),
            &[
                "compatible item-added API [SECURITY_SCHEMES]: `SECURITY_SCHEMES`, a constant, is added",
                "breaks item-changed API [client::Client: ApiClient]: the type `Credentials` of `Client` is `Credentials`, and was `client::Credentials`",
            ],
        ),
    ]);
    let without_paths = edited("", &json!({ "paths": {} }));
    let found = shown(&changes(&document(), &without_paths));
    let of_api: Vec<&String> = found.iter().filter(|change| change.contains(" API ")).collect();
    assert_eq!(of_api, ["breaks item-removed API [client]: `client`, a module, is removed"]);
}
