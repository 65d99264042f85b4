//! Streams whose items the document defines.

use bindings_tests::golden::media_types::{AskAboutReport, blocking::Client as MediaTypes};
use bindings_tests::golden::openapi_3_2::{CopyOrders, SearchOrdersRequest, blocking::Client};
use bindings_tests::golden::support::client::{Body, HttpRequest, HttpResponse, ItemError, TransportError, from_fn};

fn answer(
    media_type: &'static str,
    body: &'static str,
) -> impl Fn(HttpRequest) -> Result<HttpResponse, TransportError> {
    move |_| Ok(HttpResponse::new(200, Body::reader(body.as_bytes())).header("Content-Type", media_type))
}

#[test]
fn items_of_json_lines_have_the_type_of_their_schema() {
    let body = "{\"means\":{\"kind\":\"cash\",\"amount\":5}}\n\nnot JSON\n{}";
    let client =
        Client::builder(from_fn(answer("application/jsonl", body))).server("https://api.example.com").build().unwrap();
    let mut items = client.search_orders(SearchOrdersRequest::default()).stream_items().unwrap();
    assert!(Iterator::next(&mut items).unwrap().unwrap().means.is_some());
    let Some(Err(ItemError::Unreadable(_, text))) = Iterator::next(&mut items) else { panic!() };
    assert_eq!(text, b"not JSON");
    assert!(Iterator::next(&mut items).unwrap().unwrap().means.is_none());
    assert!(Iterator::next(&mut items).is_none());
}

#[test]
fn items_of_events_are_their_fields() {
    let body = "event: copied\nid: 7\ndata: one\ndata: two\n\n: comment\n\ndata: last\n\n";
    let client =
        Client::builder(from_fn(answer("text/event-stream", body))).server("https://api.example.com").build().unwrap();
    let mut items = client.copy_orders(CopyOrders::default()).stream_items().unwrap();
    let first = Iterator::next(&mut items).unwrap().unwrap();
    assert_eq!((first.event.as_deref(), first.data.as_str()), (Some("copied"), "one\ntwo"));
    assert_eq!(items.last_event_id(), Some("7"));
    assert_eq!(Iterator::next(&mut items).unwrap().unwrap().data, "last");
    assert!(Iterator::next(&mut items).is_none());
}

#[test]
fn the_schema_of_a_body_of_events_is_that_of_their_data() {
    let body = "data: {\"title\":\ndata: \"Sales\"}\n\n";
    let client = MediaTypes::builder(from_fn(answer("text/event-stream", body)))
        .server("https://api.example.com")
        .build()
        .unwrap();
    let items = client.ask_about_report(AskAboutReport::new(1)).stream_items().unwrap();
    let reports: Vec<_> = items.map(Result::unwrap).collect();
    assert_eq!(reports.len(), 1);
}
