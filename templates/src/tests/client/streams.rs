//! Streams: server-sent events, JSON lines and JSON text sequences, whose chunks end anywhere.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use super::*;
use crate::client::{Body, Chunks, Error, Event, ItemError, JsonLines, Retry};

type Chunk = Result<Vec<u8>, TransportError>;

struct List(VecDeque<Chunk>, bool);

impl Chunks for List {
    fn poll_chunk(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Chunk>> {
        match self.0.pop_front() {
            None if self.1 => Poll::Pending,
            chunk => Poll::Ready(chunk),
        }
    }
}

/// Returns a body of chunks.
pub(super) fn chunks(chunks: Vec<Chunk>) -> Body {
    Body::chunks(List(chunks.into(), false))
}

/// Returns a body whose end does not come.
pub(super) fn endless() -> Body {
    Body::chunks(List([Ok(b"[1,".to_vec())].into(), true))
}

/// Returns bodies with this text: in one chunk, in two with each border, and in chunks of a byte.
fn split(text: &str) -> Vec<Body> {
    let bytes = text.as_bytes();
    let pair = |at| chunks(vec![Ok(bytes[..at].to_vec()), Ok(bytes[at..].to_vec())]);
    let bytewise = chunks(bytes.iter().map(|byte| Ok(vec![*byte])).collect());
    (0..=bytes.len()).map(pair).chain([bytewise, Body::reader(std::io::Cursor::new(bytes.to_vec()))]).collect()
}

fn event(event: &str, data: &str, id: &str) -> Event {
    let (event, data, id) = (event.to_owned(), data.to_owned(), id.to_owned());
    let mut expected = Event::default();
    (expected.event, expected.data, expected.id) = (event, data, id);
    expected
}

/// Reads a text as events, with each end of lines and each border of chunks.
#[track_caller]
fn assert_events(text: &str, expected: &[Event]) {
    for end in ["\n", "\r\n", "\r"] {
        for (index, body) in split(&text.replace('\n', end)).into_iter().enumerate() {
            let read: Vec<Event> =
                HttpResponse::new(200, body).events().map(|event| event.expect("an event")).collect();
            assert_eq!(read, expected, "{end:?}, chunks {index}");
        }
    }
}

#[test]
fn the_examples_of_the_standard_are_read() {
    assert_events("data: YHOO\ndata: +2\ndata: 10\n\n", &[event("", "YHOO\n+2\n10", "")]);
    assert_events(
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n",
        &[event("", "first event", "1"), event("", "second event", "")],
    );
    assert_events("data\n\ndata\ndata\n\ndata:", &[event("", "", ""), event("", "\n", "")]);
    assert_events("data:test\n\ndata: test\n\n", &[event("", "test", ""), event("", "test", "")]);
    assert_events(
        "event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\nevent: add\ndata: 113411\n\n",
        &[event("add", "73857293", ""), event("remove", "2153", ""), event("add", "113411", "")],
    );
}

#[test]
fn events_have_the_last_identifier_and_the_last_retry_time() {
    let mut last = event("", "b", "7");
    last.retry = Some(Duration::from_millis(20));
    assert_events(
        "id: 7\ndata: a\n\nid: x\0y\nretry: 2x\nevent: none\n\nretry: 20\n\nother: c\ndata: b\n\n",
        &[event("", "a", "7"), last],
    );
    assert_events("\u{feff}data: a\n\n", &[event("", "a", "")]);
    let mut events = HttpResponse::new(200, "id: 8\n\n").events();
    assert!(block_on(events.next()).is_none());
    assert_eq!(events.last_event_id(), "8");
}

#[test]
fn an_event_is_there_before_the_next_chunk_is() {
    for text in ["data: a\n\n", "data: a\r\r", "data: a\r\n\r\n"] {
        let mut events = HttpResponse::new(200, Body::chunks(List([Ok(text.into())].into(), true))).events();
        assert_eq!(block_on(async { events.next().await }).unwrap().unwrap().data, "a");
    }
    struct Slow(bool);
    impl std::io::Read for Slow {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            assert!(!std::mem::replace(&mut self.0, true), "the first chunk is complete");
            buffer[..9].copy_from_slice(b"data: a\n\n");
            Ok(9)
        }
    }
    let mut events = HttpResponse::new(200, Body::reader(Slow(false))).events();
    assert_eq!(Iterator::next(&mut events).unwrap().unwrap().data, "a");
}

#[test]
fn the_data_of_an_event_is_read_as_json() {
    let mut given = event("", "{\"a\": [1]}", "");
    let json: serde_json::Value = serde_json::to_value(given.json::<crate::JsonValue>().unwrap()).unwrap();
    assert_eq!(json, serde_json::json!({"a": [1]}));
    given.data = "{".to_owned();
    assert!(given.json::<crate::JsonValue>().is_err());
}

fn texts(lines: JsonLines<crate::JsonValue>) -> Vec<String> {
    let text = |item: Result<crate::JsonValue, ItemError>| match item {
        Ok(json) => serde_json::to_string(&json).unwrap(),
        Err(ItemError::Unreadable(_, item)) => format!("unreadable {}", String::from_utf8(item).unwrap()),
        Err(error) => error.to_string(),
    };
    lines.map(text).collect()
}

#[test]
fn json_lines_are_read_one_by_one_and_go_on_after_one_that_is_unreadable() {
    for end in ["\n", "\r\n"] {
        for body in split(&"{\"a\":1}\n\n [2] \nx\n\"a\\nb\"\n3".replace('\n', end)) {
            let read = texts(HttpResponse::new(200, body).json_lines());
            assert_eq!(read, [r#"{"a":1}"#, "[2]", "unreadable x", r#""a\nb""#, "3"]);
        }
    }
    assert!(texts(HttpResponse::new(200, "").json_lines()).is_empty());
}

#[test]
fn the_texts_of_a_sequence_may_have_several_lines() {
    for body in split("\x1e{\n \"a\": 1\n}\n\x1e[2]\n\x1e{\"b\":\n\x1e3\n\x1e[4") {
        let response = HttpResponse::new(200, body).header("Content-Type", "application/json-seq; charset=utf-8");
        assert_eq!(texts(response.json_lines()), [r#"{"a":1}"#, "[2]", r#"unreadable {"b":"#, "3", "unreadable [4"]);
    }
    let body = Body::chunks(List([Ok(b"\x1e{}\n".to_vec())].into(), true));
    let response = HttpResponse::new(200, body).header("Content-Type", "application/json-seq");
    let mut lines = response.json_lines::<crate::JsonValue>();
    assert!(block_on(async { lines.next().await }).unwrap().is_ok(), "before the next text begins");
}

#[test]
fn a_stream_ends_after_an_error() {
    let body = || chunks(vec![Ok(b"data: a\n\ndata: b\n".to_vec()), Err(TransportError::other("reset"))]);
    let mut events = HttpResponse::new(200, body()).events();
    assert_eq!(events.by_ref().map(|event| event.is_ok()).collect::<Vec<_>>(), [true, false]);
    assert!(Iterator::next(&mut events).is_none());
    let read = texts(
        HttpResponse::new(200, chunks(vec![Ok(b"1\n2".to_vec()), Err(TransportError::other("reset"))])).json_lines(),
    );
    assert_eq!(read, ["1", "reset"]);
}

#[test]
fn a_stream_is_received_as_it_comes_and_is_not_repeated() {
    let transport = Recording::new(from_fn(|request: HttpRequest| {
        assert!(request.is_streamed);
        Ok(HttpResponse::new(200, chunks(vec![Ok(b"data: a\n\n".to_vec()), Err(TransportError::other("reset"))])))
    }));
    let retry = Retry::attempts(5).wait(Duration::ZERO, Duration::ZERO);
    let client = blocking(transport.clone()).retry(retry).body_limit(1).build().unwrap();
    let events: Vec<_> = client.call(GetPets::default()).stream().unwrap().events().collect();
    assert!(matches!(&events[..], [Ok(event), Err(_)] if event.data == "a"));
    assert_eq!(transport.exchanges().len(), 1);
}

#[test]
fn a_stream_that_is_no_success_is_read_as_a_response() {
    let client = blocking(from_fn(|_| Ok(HttpResponse::json(422, "[\"id\"]")))).build().unwrap();
    let error = client.call(GetPets::default()).stream().unwrap_err();
    assert!(matches!(error, Error::Documented(PetsResponse::Invalid(_), _)), "{error}");
}

#[test]
fn a_body_can_be_read_by_those_that_block() {
    let read = |body: Body| {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut body.into_reader(), &mut text).map(|_| text)
    };
    for body in split("a long text") {
        assert_eq!(read(body).unwrap(), "a long text");
    }
    assert_eq!(read(Body::from("whole")).unwrap(), "whole");
    assert!(read(endless()).unwrap_err().to_string().contains("asynchronous"));
}
