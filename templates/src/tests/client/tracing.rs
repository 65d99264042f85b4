//! Spans of requests.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use ::tracing::field::{Field, Visit};
use ::tracing::span::{Attributes, Id, Record};
use ::tracing::{Event, Metadata, Subscriber};

use super::*;
use crate::client::{Credential, Retry, Traced};

/// The fields of each span, and whether a span is entered.
#[derive(Clone, Default)]
struct Spans {
    fields: Arc<Mutex<Vec<BTreeMap<&'static str, String>>>>,
    entered: Arc<Mutex<Vec<u64>>>,
}

struct Fields<'a>(&'a mut BTreeMap<&'static str, String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}").trim_matches('"').to_owned());
    }
}

impl Subscriber for Spans {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let mut all = self.fields.lock().unwrap();
        let mut fields = BTreeMap::from([("", attributes.metadata().name().to_owned())]);
        attributes.record(&mut Fields(&mut fields));
        all.push(fields);
        Id::from_u64(all.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        values.record(&mut Fields(&mut self.fields.lock().unwrap()[span.into_u64() as usize - 1]));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {}

    fn enter(&self, span: &Id) {
        self.entered.lock().unwrap().push(span.into_u64());
    }

    fn exit(&self, _: &Id) {}
}

/// Calls an API on a server, whose responses are these; returns the fields of the spans.
fn spans(server: &str, results: Vec<Result<u16, TransportError>>) -> Vec<BTreeMap<&'static str, String>> {
    let mut all = Vec::new();
    for is_blocking in [false, true] {
        let spans = Spans::default();
        let results = Mutex::new(
            results
                .iter()
                .rev()
                .map(|result| match result {
                    Ok(status) => Ok(HttpResponse::json(*status, "[]")),
                    Err(error) => Err(TransportError::new(error.kind(), SECRET)),
                })
                .collect::<Vec<_>>(),
        );
        let transport = Traced::new(from_fn(move |_| results.lock().unwrap().pop().expect("a result")));
        let credentials = Credentials::new().with("query", Credential::Key(SECRET.to_owned()));
        let retry = Retry::attempts(9).wait(std::time::Duration::ZERO, std::time::Duration::ZERO);
        let call = ByQuery { id: 77, ..ByQuery::default() };
        ::tracing::subscriber::with_default(spans.clone(), || {
            if is_blocking {
                let builder = blocking(transport).server(server).credentials(credentials).retry(retry);
                _ = builder.build().unwrap().call(call).send();
            } else {
                let builder = asynchronous(transport).server(server).credentials(credentials).retry(retry);
                _ = block_on(builder.build().unwrap().call(call).send());
            }
        });
        assert!(!spans.entered.lock().unwrap().is_empty());
        all.push(spans.fields.lock().unwrap().clone());
    }
    assert_eq!(all[0], all[1], "both modes have the same spans");
    let fields = all.remove(0);
    assert!(!format!("{fields:?}").contains(SECRET) && !format!("{fields:?}").contains("77"), "{fields:?}");
    fields
}

fn fields<const N: usize>(fields: [(&'static str, &str); N]) -> BTreeMap<&'static str, String> {
    let always = [
        ("", "HTTP request"),
        ("http.request.method", "GET"),
        ("openapi.operation_id", "ByQuery"),
        ("otel.kind", "client"),
        ("otel.name", "GET /pets/{id}"),
        ("url.template", "/pets/{id}"),
    ];
    always.into_iter().chain(fields).map(|(name, value)| (name, value.to_owned())).collect()
}

#[test]
fn each_attempt_has_a_span_with_the_names_of_open_telemetry() {
    let results = vec![Ok(503), Err(TransportError::connect("")), Ok(200)];
    let server = [("server.address", "api.example.com"), ("server.port", "443")];
    let [host, port] = server;
    assert_eq!(
        spans("https://api.example.com/v1", results),
        [
            fields([
                host,
                port,
                ("http.response.status_code", "503"),
                ("error.type", "503"),
                ("otel.status_code", "ERROR")
            ]),
            fields([
                host,
                port,
                ("http.request.resend_count", "1"),
                ("error.type", "connect"),
                ("otel.status_code", "ERROR")
            ]),
            fields([host, port, ("http.request.resend_count", "2"), ("http.response.status_code", "200")]),
        ]
    );
}

#[test]
fn a_span_has_the_host_and_the_port_of_every_url() {
    for (server, host, port) in [
        ("http://localhost:8080/v1", "localhost", "8080"),
        ("http://localhost", "localhost", "80"),
        ("https://[::1]/v1", "[::1]", "443"),
        ("https://[::1]:8443", "[::1]", "8443"),
    ] {
        let span = spans(server, vec![Ok(200)]).remove(0);
        assert_eq!((&*span["server.address"], &*span["server.port"]), (host, port), "{server}");
    }
}
