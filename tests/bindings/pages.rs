//! Lists in pages: the requests of each page, the items, and the end.

use bindings_tests::golden::pages::blocking::Client;
use bindings_tests::golden::pages::{
    self, ListCustomers, ListEvents, ListInvoices, ListOrders, ListPayments, ListRefunds, ListShipments,
};
use bindings_tests::golden::support::client::{
    Blocking, Error, Function, HttpRequest, HttpResponse, Items, Paged, Recording, TransportError, from_fn,
};

type Answer = fn(HttpRequest) -> Result<HttpResponse, TransportError>;

/// Returns a client whose transport answers by a function, and the transport.
fn client(answer: Answer) -> (Client, Recording<Function<Answer>>) {
    let transport = Recording::new(from_fn(answer));
    (Client::builder(transport.clone()).build().unwrap(), transport)
}

fn urls(transport: &Recording<Function<Answer>>) -> Vec<String> {
    let base = "https://api.example.com/v1";
    transport
        .exchanges()
        .iter()
        .map(|exchange| exchange.url.strip_prefix(base).unwrap_or(&exchange.url).to_owned())
        .collect()
}

/// Returns all items.
fn all<O: Paged>(items: Items<O, Blocking>) -> Vec<O::Item> {
    items.map(|item| item.unwrap_or_else(|error| panic!("{error}"))).collect()
}

#[test]
fn pages_are_counted_from_the_one_that_the_operation_names() {
    let (client, transport) = client(|request| {
        let invoices = match request.url.rsplit('=').next() {
            Some("2") => r#"{"number":"a"},{"number":"b"}"#,
            Some("3") => r#"{"number":"c"},{"number":"d"}"#,
            _ => "",
        };
        Ok(HttpResponse::json(200, format!(r#"{{"invoices":[{invoices}]}}"#)))
    });
    assert_eq!(all(client.list_invoices(ListInvoices::default().page(2)).items()).len(), 4);
    assert_eq!(urls(&transport), ["/invoices?page=2", "/invoices?page=3", "/invoices?page=4"]);
}

#[test]
fn the_number_of_items_is_the_offset_and_other_parameters_stay() {
    let (client, transport) = client(|request| {
        let items =
            if request.url.ends_with("offset=3") { "[]" } else { r#"[{"number":"a"},{"number":"b"},{"number":"c"}]"# };
        Ok(HttpResponse::json(200, items))
    });
    assert_eq!(all(client.list_orders(ListOrders::default().limit(3)).items()).len(), 3);
    assert_eq!(urls(&transport), ["/orders?limit=3", "/orders?limit=3&offset=3"]);
}

#[test]
fn a_header_of_the_request_counts_pages_from_the_minimum_of_its_schema() {
    let (client, transport) = client(|request| {
        let items = match request.headers.get("X-Page") {
            None => r#"["a"]"#,
            Some("1") => r#"["b"]"#,
            _ => "[]",
        };
        Ok(HttpResponse::json(200, items))
    });
    assert_eq!(all(client.list_refunds(ListRefunds::default()).items()), ["a", "b"]);
    let sent: Vec<Option<String>> =
        transport.exchanges().iter().map(|sent| sent.headers.get("X-Page").map(str::to_owned)).collect();
    assert_eq!(sent, [None, Some("1".to_owned()), Some("2".to_owned())]);
    // The call has the number of another page.
    assert_eq!(all(client.list_refunds(ListRefunds::default().x_page(1)).items()), ["b"]);
    assert_eq!(transport.exchanges().last().unwrap().headers.get("X-Page"), Some("2"));
}

#[test]
fn the_offset_begins_with_the_default_of_its_schema() {
    let (client, transport) = client(|request| {
        let items = if request.url.ends_with("start=3") { "[]" } else { r#"["a","b"]"# };
        Ok(HttpResponse::json(200, items))
    });
    assert_eq!(all(client.list_payments(ListPayments::default()).items()), ["a", "b"]);
    assert_eq!(urls(&transport), ["/payments", "/payments?start=3"]);
}

#[test]
fn a_cursor_is_sent_in_a_header() {
    let (client, transport) = client(|request| {
        let page = HttpResponse::json(200, r#"["a"]"#);
        Ok(if request.headers.get("X-Cursor").is_some() { page } else { page.header("X-Next", "a/b=") })
    });
    assert_eq!(all(client.list_shipments(ListShipments::default().x_cursor("ours")).items()).len(), 1);
    assert_eq!(all(client.list_shipments(ListShipments::default()).items()).len(), 2);
    assert_eq!(transport.exchanges()[2].headers.get("X-Cursor"), Some("a/b="));
    assert_eq!(urls(&transport), ["/shipments", "/shipments", "/shipments"]);
}

#[test]
fn a_server_that_ignores_the_number_of_the_page_does_not_loop() {
    let (client, transport) = client(|_| Ok(HttpResponse::json(200, r#"{"invoices":[{"number":"a"}],"time":1}"#)));
    assert_eq!(all(client.list_invoices(ListInvoices::default()).items()).len(), 1);
    assert_eq!(urls(&transport), ["/invoices", "/invoices?page=2"]);
    let mut pages = client.list_invoices(ListInvoices::default()).pages();
    assert!(pages.next().is_some() && pages.next().is_none() && pages.next().is_none());
    assert_eq!(pages.token(), None);
}

#[test]
fn a_cursor_of_the_body_leads_on_until_it_is_null() {
    let (client, transport) = client(|request| {
        let next = if request.url.contains("after") { "null" } else { r#""a/b=&""# };
        Ok(HttpResponse::json(200, format!(r#"{{"data":{{"customers":["x"]}},"meta":{{"next":{next}}}}}"#)))
    });
    assert_eq!(all(client.list_customers(ListCustomers::default()).items()), ["x", "x"]);
    assert_eq!(urls(&transport), ["/customers", "/customers?after=a%2Fb%3D%26"]);
}

#[test]
fn a_cursor_of_a_header_leads_on() {
    let (client, transport) = client(|request| {
        let page = HttpResponse::json(200, "[1]");
        Ok(if request.url.contains("token") { page } else { page.header("X-Next", "t") })
    });
    assert_eq!(all(client.list_events(ListEvents::default()).items()).len(), 2);
    assert_eq!(urls(&transport), ["/events", "/events?token=t"]);
}

#[test]
fn urls_of_the_body_lead_on_relative_to_the_page() {
    let (client, transport) = client(|request| {
        let next = match request.url.as_str() {
            "https://api.example.com/v1/products" => "?page=2",
            "https://api.example.com/v1/products?page=2" => "/v1/products?page=3",
            "https://api.example.com/v1/products?page=3" => "https://api.example.com/v1/products?page=4",
            _ => "",
        };
        Ok(HttpResponse::json(200, format!(r#"{{"items":[{{"a":1}}],"links":{{"next":"{next}"}}}}"#)))
    });
    assert_eq!(all(client.list_products().items()).len(), 4);
    assert_eq!(urls(&transport), ["/products", "/products?page=2", "/products?page=3", "/products?page=4"]);
}

#[test]
fn the_link_with_the_relation_next_leads_on() {
    let (client, transport) = client(|request| {
        let page = HttpResponse::json(200, r#"["2026-12-01"]"#);
        let link = r#"<https://api.example.com/v1/files?a=1,2>; rel="prev", </v1/files?page=2>; title="a, b"; rel="last next""#;
        Ok(if request.url.contains('?') { page } else { page.header("Link", link) })
    });
    assert_eq!(all(client.list_files().items()).len(), 2);
    assert_eq!(urls(&transport), ["/files", "/files?page=2"]);
}

#[test]
fn a_url_of_another_server_is_not_followed() {
    for link in [
        "<https://evil.example.com/v1/files>; rel=next",
        "<//evil.example.com/>; rel=next",
        "<http://api.example.com/v1/files>; rel=next",
    ] {
        let transport =
            Recording::new(from_fn(move |_: HttpRequest| Ok(HttpResponse::json(200, "[]").header("Link", link))));
        let client = Client::builder(transport.clone()).build().unwrap();
        let mut pages = client.list_files().pages();
        assert!(pages.next().unwrap().is_ok());
        let error = pages.next().unwrap().unwrap_err();
        assert!(matches!(error, Error::Unwritable { .. }), "{error}");
        assert_eq!(transport.exchanges().len(), 1);
    }
}

#[test]
fn a_list_goes_on_at_a_token_and_after_an_error() {
    let (client, transport) = client(|request| {
        let status = if request.resend_count == 0 && request.url.ends_with("page=3") { 500 } else { 200 };
        Ok(HttpResponse::json(status, r#"{"invoices":[{"number":"a"}]}"#))
    });
    let mut pages = client.list_invoices(ListInvoices::default()).pages();
    assert_eq!(pages.token(), None);
    assert!(pages.next().unwrap().is_ok());
    let token = pages.token().unwrap().to_owned();
    let mut resumed = client.list_invoices(ListInvoices::default()).pages().resume(token);
    let page: pages::InvoicePage = resumed.next().unwrap().unwrap();
    assert_eq!(page.invoices[0].number, "a");
    assert!(resumed.next().unwrap().is_err());
    assert!(resumed.next().unwrap().is_err());
    assert_eq!(urls(&transport), ["/invoices", "/invoices?page=2", "/invoices?page=3", "/invoices?page=3"]);
}

#[test]
fn options_of_a_call_are_those_of_its_pages() {
    let (client, transport) = client(|_| Ok(HttpResponse::json(200, r#"{"invoices":[]}"#)));
    let call = client.list_invoices(ListInvoices::default()).header("X-Tenant", "a").body("own").idempotency_key("k");
    assert!(all(call.items()).is_empty());
    let sent = &transport.exchanges()[0];
    assert_eq!(sent.body.as_deref(), Some(&b"own"[..]));
    assert_eq!((sent.headers.get("X-Tenant"), sent.headers.get("Idempotency-Key")), (Some("a"), Some("k")));
}

#[test]
fn a_server_that_repeats_a_token_does_not_loop() {
    let (client, _) = client(|_| Ok(HttpResponse::json(200, r#"{"data":{"customers":["x"]},"meta":{"next":"same"}}"#)));
    assert_eq!(all(client.list_customers(ListCustomers::default()).items()).len(), 2);
}
