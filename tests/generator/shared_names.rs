//! The names of equal inline schemas, and of equal headers, that share a type, with a names file.

use serde_json::{Value, json};

use crate::names::{Names, document, named, names, names_file};

#[test]
fn a_pinned_name_of_one_owner_does_not_become_that_of_another() {
    let status = json!({ "type": "string", "enum": ["on", "off"] });
    let with_status = |status: &Value| json!({ "type": "object", "properties": { "status": status } });
    let wallet = json!({ "Wallet": with_status(&status) });
    let before = names_file(&document(json!({}), wallet), None);
    let (wallet_key, coupon_key) =
        ("/components/schemas/Wallet/properties/status", "/components/schemas/Coupon/properties/status");
    assert_eq!(names(&before)[wallet_key], "WalletStatus");
    let both = document(json!({}), json!({ "Wallet": with_status(&status), "Coupon": with_status(&status) }));
    let after = names(&names_file(&both, Some(&before)));
    assert_eq!((&*after[wallet_key], &*after[coupon_key]), ("WalletStatus", "CouponStatus"));
    let fresh = names_file(&both, None);
    assert_eq!((&*names(&fresh)[wallet_key], &*names(&fresh)[coupon_key]), ("Status", "Status"));

    // A name that equal schemas share stays theirs, even if a component of the name is added.
    let mut schemas = both["components"]["schemas"].clone();
    schemas["Status"] = json!({ "type": "object", "properties": { "code": { "type": "string" } } });
    let taken = document(json!({}), schemas);
    let after = names(&names_file(&taken, Some(&fresh)));
    assert_eq!((&*after[wallet_key], &*after[coupon_key]), ("Status", "Status"));
    let after = named(&taken);
    assert_eq!((&*after[wallet_key], &*after[coupon_key]), ("WalletStatus", "CouponStatus"));
}

/// Returns a document with two structs that have equal enums, structs with enums, and nullable enums.
fn shared(changes: &[(&str, Value)]) -> Value {
    let part = json!({ "type": "object", "properties": { "kind": { "enum": ["a", "b"] } } });
    let owner = json!({ "type": "object", "properties": {
        "status": { "enum": ["on", "off"] },
        "part": part,
        "mood": { "type": ["string", "null"], "enum": ["good", "bad", null] },
    } });
    let mut document = document(json!({}), json!({ "Apple": owner, "Bear": owner, "Cat": owner }));
    for (pointer, value) in changes {
        *document.pointer_mut(&format!("/components/schemas{pointer}")).unwrap() = value.clone();
    }
    document
}

fn key(place: &str) -> String {
    format!("/components/schemas{place}")
}

/// Returns the names after a document has changed, and the text of their file.
fn changed(before: &str, changes: &[(&str, Value)]) -> (Names, String) {
    let file = names_file(&shared(changes), Some(before));
    (names(&file), file)
}

#[test]
fn a_schema_that_changes_leaves_the_shared_name_to_the_others() {
    let before = names_file(&shared(&[]), None);
    let more = json!(["on", "off", "more"]);
    for (changed_owner, others) in [("Apple", ["Bear", "Cat"]), ("Bear", ["Apple", "Cat"]), ("Cat", ["Apple", "Bear"])]
    {
        let place = |owner: &str| format!("/{owner}/properties/status");
        let (after, file) = changed(&before, &[(&format!("{}/enum", place(changed_owner)), more.clone())]);
        assert_eq!(after[&key(&place(changed_owner))], format!("{changed_owner}Status"));
        others.iter().for_each(|other| assert_eq!(after[&key(&place(other))], "Status"));
        // Neither name changes when the schemas are equal again.
        assert_eq!(
            names(&names_file(&shared(&[]), Some(&file)))[&key(&place(changed_owner))],
            format!("{changed_owner}Status")
        );
    }
}

#[test]
fn a_shared_name_stays_with_what_did_not_change_wherever_the_change_is() {
    let before = names_file(&shared(&[]), None);
    let kind = "/properties/part/properties/kind";
    let (after, _) = changed(&before, &[(&format!("/Apple{kind}/enum"), json!(["a", "b", "c"]))]);
    for (place, name) in [
        ("/Apple/properties/part", "ApplePart"),
        ("/Bear/properties/part", "Part"),
        (&format!("/Apple{kind}"), "ApplePartKind"),
        (&format!("/Bear{kind}"), "PartKind"),
        (&format!("/Cat{kind}"), "PartKind"),
        ("/Apple/properties/part (builder)", "ApplePartBuilder"),
        ("/Bear/properties/part (builder)", "PartBuilder"),
        ("/Apple/properties/status", "Status"),
    ] {
        assert_eq!(after[&key(place)], name, "{place}");
    }

    // A type with the same members, whose property has another type.
    let (after, _) = changed(&before, &[(&format!("/Apple{kind}"), json!({ "type": "integer" }))]);
    assert_eq!([&after[&key("/Apple/properties/part")], &after[&key("/Bear/properties/part")]], ["ApplePart", "Part"]);

    let (after, _) = changed(&before, &[("/Apple/properties/mood/enum", json!(["good", "bad", "odd", null]))]);
    assert_eq!(
        [&after[&key("/Apple/properties/mood (value)")], &after[&key("/Bear/properties/mood (value)")]],
        ["AppleMood", "Mood"]
    );
}

#[test]
fn a_shared_name_stays_with_most_places_if_all_change() {
    let before = names_file(&shared(&[]), None);
    let values = |owner: &str, more: &str| (format!("/{owner}/properties/status/enum"), json!(["on", "off", more]));
    let changes = [values("Apple", "x"), values("Bear", "y"), values("Cat", "y")];
    let changes = changes.each_ref().map(|(pointer, value)| (pointer.as_str(), value.clone()));
    let (after, file) = changed(&before, &changes);
    let status = |after: &Names| {
        ["Apple", "Bear", "Cat"].map(|owner| after[&key(&format!("/{owner}/properties/status"))].clone())
    };
    assert_eq!(status(&after), ["AppleStatus", "Status", "Status"]);
    assert_eq!(status(&changed(&file, &changes).0), ["AppleStatus", "Status", "Status"]);
}

#[test]
fn operations_share_the_types_of_a_response_that_others_refer_to() {
    let schema = json!({ "schema": { "type": "string" } });
    let response = json!({ "description": "", "headers": { "X-Rate": schema }, "content": { "text/plain": schema, "image/png": {} } });
    let other = json!({ "description": "", "headers": { "X-Rate": schema, "X-More": schema } });
    let refer = |path: &str| json!({ "$ref": format!("#/paths/~1{path}/get/responses/401") });
    let get = |id: &str, response: &Value| json!({ "get": { "operationId": id, "responses": { "401": response } } });
    let paths = json!({
        "/a": get("early", &refer("b")),
        "/b": get("orders", &response),
        "/c": get("items", &refer("b")),
        "/d": get("users", &other),
    });
    let before = json!({ "/b": get("orders", &response), "/d": get("users", &other) });
    let keys = ["GET /b (Unauthorized headers)", "GET /b (Unauthorized body)", "GET /d (Unauthorized headers)"];
    let of = |names: &Names| keys.map(|key| names[key].clone());
    let shared = named(&document(paths.clone(), json!({})));
    assert_eq!(of(&shared), ["UnauthorizedHeaders", "UnauthorizedBody", "UsersUnauthorizedHeaders"]);
    assert!(
        !shared.keys().any(|key| key.starts_with("GET /a (Unauthorized") || key.starts_with("GET /c (Unauthorized"))
    );

    let own = ["OrdersUnauthorizedHeaders", "OrdersUnauthorizedBody", "UsersUnauthorizedHeaders"];
    let before = names_file(&document(before, json!({})), None);
    assert_eq!(of(&names(&before)), own);
    assert_eq!(of(&names(&names_file(&document(paths, json!({})), Some(&before)))), own, "a reference renames nothing");
}

#[test]
fn the_direction_of_an_inline_type_is_the_last_word_of_its_name() {
    let id = json!({ "type": "string", "readOnly": true });
    let line = json!({ "type": "object", "properties": { "id": id, "item": { "type": "object", "properties": { "id": id } } } });
    let invoice = json!({ "type": "object", "properties": { "line": line } });
    let content =
        json!({ "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Invoice" } } } });
    let post = json!({ "post": { "operationId": "create", "requestBody": content, "responses": { "200": content } } });
    let names = named(&document(json!({ "/invoices": post }), json!({ "Invoice": invoice })));
    for (place, name) in [
        ("", "Invoice"),
        (" (request)", "InvoiceRequest"),
        ("/properties/line", "Line"),
        ("/properties/line (request)", "LineRequest"),
        ("/properties/line/properties/item", "LineItem"),
        ("/properties/line/properties/item (request)", "LineItemRequest"),
    ] {
        assert_eq!(names[&format!("/components/schemas/Invoice{place}")], name, "{place}");
    }
}

/// Returns the names of the headers of the responses of two operations, `limited` with the headers of `GET /a`.
fn headers_names(limited: &Value, before: Option<&str>) -> (String, Vec<String>) {
    let header = |names: &[&str]| -> Value {
        let header = |name: &&str| ((*name).to_owned(), json!({ "schema": { "type": "integer" } }));
        Value::Object(names.iter().map(header).collect())
    };
    let rate = header(&["X-Rate-Limit", "X-Rate-Remaining"]);
    let response = |headers: &Value| json!({ "description": "", "headers": headers });
    let get = |id: &str, ok: &Value, created: &Value| json!({ "get": { "operationId": id, "responses": { "200": response(ok), "201": response(created) } } });
    let paths = json!({
        "/a": get("a", limited, &rate),
        "/b": get("b", &rate, &rate),
        "/c": get("c", &header(&["ETag"]), &header(&["ETag"])),
        "/d": get("d", &header(&["Location", "Retry-After"]), &header(&["Location"])),
        "/e": get("e", &header(&["Location", "Retry-After"]), &header(&["ETag", "Age"])),
    });
    let file = names_file(&document(paths, json!({})), before);
    let names = names(&file);
    let of = |operation: &str| {
        ["Ok", "Created"].map(|status| names[&format!("GET /{operation} ({status} headers)")].clone())
    };
    (file.clone(), ["a", "b", "c", "d", "e"].into_iter().flat_map(of).collect())
}

#[test]
fn responses_with_equal_headers_share_a_struct_named_by_the_headers() {
    let rate = json!({ "X-Rate-Limit": { "schema": { "type": "integer" } }, "X-Rate-Remaining": { "schema": { "type": "integer" } } });
    let (file, names) = headers_names(&rate, None);
    let expected = [
        "RateHeaders",
        "RateHeaders",
        "RateHeaders",
        "RateHeaders",
        "CHeaders",
        "CHeaders",
        "LocationRetryAfterHeaders",
        "DCreatedHeaders",
        "LocationRetryAfterHeaders",
        "ECreatedHeaders",
    ];
    assert_eq!(names, expected);
    // One response gets a header: the others keep the name.
    let more = json!({
        "X-Rate-Limit": { "schema": { "type": "integer" } },
        "X-Rate-Remaining": { "schema": { "type": "integer" } },
        "X-Rate-Reset": { "schema": { "type": "integer" } },
    });
    let (_, names) = headers_names(&more, Some(&file));
    assert_eq!(names[0], "AOkHeaders");
    assert_eq!(names[1..], expected[1..]);
}
