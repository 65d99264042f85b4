//! Types that several modules share: a value of one is a value of the other.

use bindings_tests::golden::support::{Model, Operation, RequestError, Response};
use bindings_tests::golden::{billing, catalog, common};
use serde_json::json;

fn money() -> billing::Money {
    billing::Money::from_json(r#"{"amount": "12.50", "currency": "EUR"}"#).unwrap()
}

#[test]
fn a_value_that_one_module_reads_is_sent_by_another() {
    let invoice = json!({
        "total": {"amount": "12.50", "currency": "EUR"},
        "customer": {"id": "bbbb1111-2222-4333-8444-555566667777", "name": "A"},
    });
    let read = billing::CreateInvoiceResponse::read(201, &Default::default(), invoice.to_string().as_bytes()).unwrap();
    let billing::CreateInvoiceResponse::Created(invoice) = read else { panic!("{read:?}") };
    let total: common::Money = invoice.total;
    let request = catalog::SetPrice::new(total).request().unwrap();
    assert_eq!(String::from_utf8(request.body).unwrap(), r#"{"amount":"12.50","currency":"EUR"}"#);
}

#[test]
fn a_shared_type_is_built_and_validated_by_any_module() {
    let required = catalog::MoneyRequired { amount: money().amount.clone(), currency: common::Currency::Usd };
    let built: billing::Money = common::Money::builder(required).build().unwrap();
    assert_eq!(built.to_json().unwrap(), r#"{"amount":"12.50","currency":"USD"}"#);

    let customer = r#"{"name": "", "address": {"city": ""}, "status": "gone"}"#;
    let violations = billing::CustomerRequest::from_json(customer).unwrap_err();
    let customer: billing::CustomerRequest = serde_json::from_str(customer).unwrap();
    let pointers = customer.validate().unwrap_err().into_iter().map(|one| one.pointer().to_owned()).collect::<Vec<_>>();
    assert_eq!(pointers, ["/name", "/status", "/address/city"], "{violations}");
}

#[test]
fn a_violation_in_a_shared_type_has_its_path_in_the_value_around_it() {
    let text = r#"{"total": {"amount": "x", "currency": "EUR", "tax": 1}, "customer": {"name": ""}, "a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7}"#;
    let error = billing::InvoiceRequest::from_json(text).unwrap_err();
    let bindings_tests::golden::support::Error::Invalid(violations) = error else { panic!("{error}") };
    let found: Vec<(String, &str)> =
        violations.into_iter().map(|one| (one.pointer().to_owned(), one.keyword())).collect();
    let expected = [
        ("/total/amount", "format"),
        ("/total", "additionalProperties"),
        ("/customer/name", "minLength"),
        ("", "maxProperties"),
    ];
    let mut found: Vec<(&str, &str)> = found.iter().map(|(pointer, keyword)| (&**pointer, *keyword)).collect();
    let mut expected = expected.to_vec();
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn a_shared_type_with_another_name_is_the_same_type() {
    let number: billing::ArticleNumber = common::Sku("AB-1234".to_owned());
    let request = billing::ListInvoices::new(number).request().unwrap();
    assert_eq!(request.target, "/invoices/AB-1234");
    let refused = billing::ListInvoices::new(catalog::Sku("a".to_owned())).request().unwrap_err();
    let RequestError::Invalid(violations) = refused else { panic!("{refused}") };
    let pointers: Vec<String> = violations.into_iter().map(|one| one.pointer().to_owned()).collect();
    assert_eq!(pointers, ["/path/sku"]);
}
