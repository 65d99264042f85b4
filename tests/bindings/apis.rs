//! The five APIs: the examples in their documentation are read, validated and written unchanged, and every violation is reported.

use std::path::Path;

use product_apis::{Error, Model, fynn, qonto, qwoty, wethod, zaveit};
use serde_json::{Value, json};

fn payload(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("payloads").join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Reads, validates and writes a payload, which must stay equal.
fn round_trip<T: Model>(path: &str) -> T {
    let text = payload(path);
    let value = T::from_json(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
    value.validate().unwrap();
    let before: Value = serde_json::from_str(&text).unwrap();
    let after: Value = serde_json::from_str(&value.to_json().unwrap()).unwrap();
    assert_eq!(after, before, "{path}");
    value
}

/// Returns the pointers and keywords of all violations.
fn violations<T: Model + std::fmt::Debug>(text: &str) -> Vec<(String, &'static str)> {
    match T::from_json(text) {
        Err(Error::Invalid(violations)) => {
            violations.iter().map(|violation| (violation.pointer().to_owned(), violation.keyword())).collect()
        }
        other => panic!("expected violations, got {other:?}"),
    }
}

fn pairs(expected: &[(&str, &'static str)]) -> Vec<(String, &'static str)> {
    expected.iter().map(|(pointer, keyword)| ((*pointer).to_owned(), *keyword)).collect()
}

#[test]
fn examples_of_the_documentation_survive_a_round_trip() {
    round_trip::<qonto::ProductCreatePayload>("qonto/request.json");
    round_trip::<qonto::CreateProductCreated>("qonto/response-201.json");
    round_trip::<qonto::BadRequestResponseBody>("qonto/response-400-1.json");
    round_trip::<qonto::UnauthorizedResponseBody>("qonto/response-401-1.json");
    round_trip::<qonto::UnauthorizedResponseBody>("qonto/response-401-2.json");
    round_trip::<qonto::ForbiddenResponseBody>("qonto/response-403-1.json");
    round_trip::<qonto::UnprocessableEntity>("qonto/response-422-1.json");
    round_trip::<wethod::Product>("wethod/response-201.json");
    round_trip::<wethod::ValidationError>("wethod/response-400.json");
    round_trip::<wethod::Error>("wethod/response-401.json");
    round_trip::<wethod::Error>("wethod/response-403.json");
    round_trip::<wethod::Error>("wethod/response-412.json");
    round_trip::<zaveit::ProductCreate>("zaveit/request.json");
    round_trip::<zaveit::Product>("zaveit/response.json");
    round_trip::<qwoty::ProductCreate>("qwoty/request.json");
    round_trip::<qwoty::ProductCreated>("qwoty/response.json");
    round_trip::<qwoty::Error>("qwoty/response-4xx.json");
    round_trip::<fynn::Product>("fynn/response-201.json");
}

#[test]
fn the_country_code_no_is_a_string() {
    let product: zaveit::Product = round_trip("zaveit/response.json");
    assert_eq!(product.country.unwrap().code.as_deref(), Some("NO"));
}

#[test]
fn bracketed_keys_and_nulls_are_preserved() {
    let request: qwoty::ProductCreate = round_trip("qwoty/request.json");
    assert_eq!(request.inventory_sku.as_deref(), Some("WID-PRE-001"));
    let response: qwoty::ProductCreated = round_trip("qwoty/response.json");
    let product = response.data.unwrap();
    assert!(product.primary_image_id.unwrap().is_null());
    assert!(product.settings.unwrap().language_id.unwrap().is_null());
}

#[test]
fn placeholders_of_the_documentation_are_not_valid() {
    let found = violations::<qwoty::ProductCreate>(&payload("qwoty/request-placeholders.json"));
    assert_eq!(
        found,
        pairs(&[
            ("/api_name", "pattern"),
            ("/recurrence_type", "enum"),
            ("/catalog_ids/0", "format"),
            ("/category_ids/0", "format"),
            ("/shipping[weight_unit]", "enum"),
        ])
    );
}

#[test]
fn a_number_may_be_null_but_not_short() {
    let mut product: Value = serde_json::from_str(&payload("fynn/response-201.json")).unwrap();
    product["number"] = Value::Null;
    let read = fynn::Product::from_value(&product).unwrap();
    assert!(read.number.as_ref().unwrap().is_null());
    assert_eq!(serde_json::to_value(&read).unwrap(), product);
    for (number, valid) in [("x", false), ("xy", true), (&"x".repeat(255), true), (&"x".repeat(256), false)] {
        product["number"] = number.into();
        assert_eq!(fynn::Product::from_value(&product).is_ok(), valid, "{} characters", number.len());
    }
}

#[test]
fn every_violation_of_a_machine_made_request_is_reported() {
    let found = violations::<fynn::ProductCreate>(&payload("fynn/request-machine-made.json"));
    assert_eq!(
        found,
        pairs(&[
            ("/productFamilies/0", "type"),
            ("/translations", "type"),
            ("/type", "enum"),
            ("/measurement/fairBilling", "type"),
            ("/invoiceVisibility", "enum"),
            ("/createdAt", "format"),
            ("/updatedAt", "format"),
            ("/isArchived", "type"),
        ])
    );
}

#[test]
fn six_violations_of_a_payload_are_reported_at_once() {
    let text = json!({
        "title": "x".repeat(121),
        "type": "service",
        "unit_price": { "value": "150,00", "currency": "EURO" },
        "vat_exemption_code": "N9.9",
        "links": [{ "title": "Product page", "url": "www.example.com/product" }],
    });
    let mut found = violations::<qonto::ProductCreatePayload>(&text.to_string());
    found.sort();
    assert_eq!(
        found,
        pairs(&[
            ("", "required"),
            ("/links/0/url", "format"),
            ("/title", "maxLength"),
            ("/unit_price/currency", "pattern"),
            ("/unit_price/value", "format"),
            ("/vat_exemption_code", "enum"),
        ])
    );
    let Err(Error::Invalid(violations)) = qonto::ProductCreatePayload::from_json(text.to_string()) else { panic!() };
    let title = violations.iter().find(|violation| violation.pointer() == "/title").unwrap();
    assert_eq!(title.limit(), "120");
    assert_eq!(title.to_string(), "/title: must be at most 120 characters long, and is 121");
}

/// Each value is a variant with a readable name; one that the document does not list yet is matched as `Unknown`.
#[test]
fn enum_values_can_be_matched_on() {
    use qonto::VatExemptionCode;
    let nature = |code: &str| match code.parse() {
        Ok(VatExemptionCode::N2_1 | VatExemptionCode::N2_2) => "not subject",
        Ok(VatExemptionCode::S84_1_2 | VatExemptionCode::S4_1B) => "another",
        Ok(VatExemptionCode::Unknown(_)) => "new",
        Ok(_) => "known",
        Err(_) => "none",
    };
    assert_eq!(["N2.1", "S4.1B", "N1", "N9.9"].map(nature), ["not subject", "another", "known", "none"]);
}

#[test]
fn a_response_and_a_request_share_the_type_of_a_price() {
    use qonto::{Product, ProductCreatePayload, ProductCreatePayloadRequired};
    fn copy(product: Product) -> Result<ProductCreatePayload, product_apis::Violations> {
        ProductCreatePayload::builder(ProductCreatePayloadRequired {
            title: product.title,
            r#type: product.r#type,
            unit_price: product.unit_price,
            vat_rate: product.vat_rate,
        })
        .build()
    }
    let response: qonto::CreateProductCreated = round_trip("qonto/response-201.json");
    let price = response.product.unit_price.clone();
    assert_eq!(copy(response.product).unwrap().unit_price, price);
}

#[test]
fn lengths_count_code_points() {
    let mut payload: Value = serde_json::from_str(&payload("qonto/request.json")).unwrap();
    payload["title"] = "😀".repeat(120).into();
    qonto::ProductCreatePayload::from_value(&payload).unwrap();
    payload["title"] = "😀".repeat(121).into();
    qonto::ProductCreatePayload::from_value(&payload).unwrap_err();
}

#[test]
fn all_vat_exemption_codes_are_distinct_and_readable() {
    use qonto::VatExemptionCode;
    assert_eq!(VatExemptionCode::ALL.len(), 42);
    let texts: std::collections::BTreeSet<&str> = VatExemptionCode::ALL.iter().map(VatExemptionCode::as_str).collect();
    assert_eq!(texts.len(), 42);
    for code in VatExemptionCode::ALL {
        assert_eq!(code.as_str().parse::<VatExemptionCode>().unwrap(), *code);
        let written = serde_json::to_string(code).unwrap();
        assert_eq!(serde_json::from_str::<VatExemptionCode>(&written).unwrap(), *code);
        assert_eq!(VatExemptionCode::from_json(&written).unwrap(), *code);
        assert_eq!(format!("{code:>8}").trim_start(), code.as_str());
    }
    assert_eq!(VatExemptionCode::S84_1_2.as_str(), "S84.1.2");
    assert_eq!(
        "N9.9".parse::<VatExemptionCode>().unwrap_err().to_string().split(", ").next(),
        Some("must be one of \"N1\"")
    );
}

#[test]
fn an_unknown_enum_value_of_a_response_is_preserved_and_reported() {
    let mut response: Value = serde_json::from_str(&payload("qonto/response-201.json")).unwrap();
    response["product"]["vat_exemption_code"] = "N9.9".into();
    let read: qonto::CreateProductCreated = serde_json::from_value(response.clone()).unwrap();
    let code = read.product.vat_exemption_code.as_ref().unwrap();
    assert_eq!(code.as_str(), "N9.9");
    let violations = read.validate().unwrap_err();
    assert_eq!(violations.as_slice().len(), 1);
    assert_eq!(violations.as_slice()[0].pointer(), "/product/vat_exemption_code");
    assert_eq!(violations.as_slice()[0].keyword(), "enum");
    assert_eq!(serde_json::to_value(&read).unwrap(), response);
}

#[test]
fn additional_properties_of_responses_are_preserved() {
    let mut response: Value = serde_json::from_str(&payload("qonto/response-201.json")).unwrap();
    response["product"]["new_in_v3"] = json!({ "deep": [1, 2.5, null] });
    response["later"] = json!("x");
    let read = qonto::CreateProductCreated::from_value(&response).unwrap();
    assert_eq!(read.product.additional_properties["new_in_v3"]["deep"][1], 2.5);
    assert_eq!(serde_json::to_value(&read).unwrap(), response);
}

#[test]
fn null_is_not_the_same_as_absent() {
    let mut request: Value = serde_json::from_str(&payload("qonto/request.json")).unwrap();
    request["unit"] = Value::Null;
    assert_eq!(violations::<qonto::ProductCreatePayload>(&request.to_string()), pairs(&[("/unit", "type")]));
    assert!(serde_json::from_value::<qonto::ProductCreatePayload>(request).is_err());
}

#[test]
fn decimals_lose_nothing() {
    use qonto::{UnitPrice, UnitPriceRequired};
    for text in ["150.00", "0.1", "-0.10", "007.50", "79228162514264337593543950335", "0.0000000000000000000000000001"]
    {
        let json = json!({ "value": text, "currency": "EUR" });
        let price = UnitPrice::from_value(&json).unwrap();
        assert_eq!(price.value.to_string(), text);
        assert_eq!(serde_json::to_value(&price).unwrap(), json);
    }
    let sum = *UnitPrice::from_value(&json!({ "value": "0.1", "currency": "EUR" })).unwrap().value
        + "0.2".parse::<rust_decimal::Decimal>().unwrap();
    let price =
        UnitPrice::builder(UnitPriceRequired { value: sum.into(), currency: "EUR".to_owned() }).build().unwrap();
    assert_eq!(serde_json::to_value(&price).unwrap(), json!({ "value": "0.3", "currency": "EUR" }));
    // A decimal of 31 digits is valid, but the type can not represent it: rejected, never rounded.
    let long = json!({ "value": "123456789012345678901234567890.5", "currency": "EUR" });
    let error = UnitPrice::from_value(&long).unwrap_err();
    assert!(matches!(&error, Error::Read(error) if error.pointer() == "/value"), "{error:?}");
}

#[test]
fn builders_validate() {
    use qonto::{ProductCreatePayload, ProductCreatePayloadRequired, ProductType, UnitPrice, UnitPriceRequired};
    let unit_price = |currency: &str| UnitPriceRequired { value: "1".parse().unwrap(), currency: currency.to_owned() };
    let error = UnitPrice::builder(unit_price("EURO")).build().unwrap_err();
    assert_eq!(error.to_string(), "/currency: must match the pattern `^[A-Z]{3}$`");
    let payload = ProductCreatePayload::builder(ProductCreatePayloadRequired {
        title: "Service".to_owned(),
        r#type: ProductType::Service,
        unit_price: UnitPrice::builder(unit_price("EUR")).build().unwrap(),
        vat_rate: "0.2".parse().unwrap(),
    });
    assert!(payload.clone().description("x".repeat(600)).build().is_ok());
    let error = payload.description("x".repeat(601)).internal_note("x".repeat(50_001)).build().unwrap_err();
    assert_eq!(error.as_slice().len(), 2);
}

#[test]
fn readers_and_bytes_are_read_like_text() {
    let text = payload("wethod/response-201.json");
    let product = wethod::Product::from_reader(text.as_bytes()).unwrap();
    assert_eq!(wethod::Product::from_json(text.as_bytes()).unwrap(), product);
    assert!(matches!(wethod::Product::from_json("{"), Err(Error::Read(_))));
    assert!(matches!(wethod::Product::from_json(b"\xff"), Err(Error::Read(_))));
}

#[test]
fn integers_may_have_a_zero_fraction_or_an_exponent() {
    let text = payload("wethod/response-201.json").replace("\"id\": 1,", "\"id\": 1.0,").replace("20,", "2e1,");
    let product = wethod::Product::from_json(&text).unwrap();
    assert_eq!((product.id, product.markup), (1, 20));
    let fraction = payload("wethod/response-201.json").replace("\"id\": 1,", "\"id\": 1.5,");
    assert_eq!(violations::<wethod::Product>(&fraction), pairs(&[("/id", "type")]));
}

#[test]
fn a_number_is_never_rounded() {
    let with_price = |price: &str| payload("wethod/response-201.json").replace("120.6", price);
    let product = wethod::Product::from_json(with_price("120.60000000000000000001")).unwrap();
    assert!(product.to_json().unwrap().contains(r#""price":120.60000000000000000001"#));
    // More digits than a decimal has.
    let error = wethod::Product::from_json(with_price("120.60000000000000000000000000000001")).unwrap_err();
    assert!(matches!(&error, Error::Read(error) if error.pointer() == "/price"), "{error:?}");
}

#[test]
fn duplicate_members_are_rejected() {
    let text = r#"{"key": "a", "key": "b"}"#;
    assert!(matches!(wethod::Error::from_json(text), Err(Error::Read(_))));
    assert!(serde_json::from_str::<wethod::Error>(text).is_err());
}

#[test]
fn deep_nesting_is_an_error() {
    let deep = format!("{{\"consumption\": {}{}, \"name\": \"x\"}}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(matches!(zaveit::ProductCreate::from_json(&deep), Err(Error::Read(_))));
}

mod operations {
    use product_apis::support::{Headers, Location, Operation, Response, ResponseErrorKind};
    use product_apis::{qonto, wethod, zaveit};

    use super::payload;

    #[test]
    fn parameters_are_constants() {
        let names: Vec<_> =
            wethod::CreateProduct::PARAMETERS.iter().map(|one| (one.name, one.location, one.required)).collect();
        assert_eq!(names, [("Wethod-Company", Location::Header, true), ("Wethod-Version", Location::Header, true)]);
        let names: Vec<_> = qonto::CreateProduct::PARAMETERS.iter().map(|one| (one.name, one.required)).collect();
        assert_eq!(names, [("X-Qonto-Staging-Token", false)]);
        assert_eq!((qonto::CreateProduct::METHOD, qonto::CreateProduct::PATH), ("POST", "/v2/products"));
        assert_eq!(qonto::CreateProduct::SECURITY.len(), 2);
        assert_eq!(qonto::SERVERS.len(), 2);
    }

    #[test]
    fn responses_are_read_by_status() {
        let headers = Headers::new();
        let read = |status, path| qonto::CreateProductResponse::read(status, &headers, payload(path).as_bytes());
        assert!(matches!(read(201, "qonto/response-201.json"), Ok(qonto::CreateProductResponse::Created(_))));
        assert!(matches!(
            read(422, "qonto/response-422-1.json"),
            Ok(qonto::CreateProductResponse::UnprocessableEntity(_))
        ));
        assert!(matches!(
            read(500, "qonto/response-422-1.json"),
            Ok(qonto::CreateProductResponse::InternalServerError)
        ));
        let error = read(418, "qonto/response-422-1.json").unwrap_err();
        assert_eq!((error.status(), error.kind()), (418, &ResponseErrorKind::Status));
        assert!(read(201, "qonto/response-422-1.json").unwrap_err().violations().is_some());
        let body = payload("zaveit/response.json");
        let response = zaveit::CreateProductResponse::read(202, &headers, body.as_bytes()).unwrap();
        assert!(matches!(response, zaveit::CreateProductResponse::Success { status: 202, .. }));
        assert_eq!(response.status(), 202);
    }

    #[test]
    fn debug_redacts_secrets() {
        let body = product_apis::Model::from_json(payload("qonto/request.json")).unwrap();
        let request = qonto::CreateProduct::new(body).x_qonto_staging_token("tell-nobody");
        assert!(!format!("{request:?}").contains("tell-nobody"));
    }
}
