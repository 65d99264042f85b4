//! The adapters to HTTP stacks, over a server on loopback.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use super::server::{Received, respond, serve};
use super::*;
use crate::client::{Body, Credential, Error, Events, Layered, Raw, Tower, TransportErrorKind, Unreadable};

/// A client over one of the stacks, in either mode.
enum Any {
    Async(Client<Async>, tokio::runtime::Runtime),
    Blocking(Client<Blocking>),
}

/// Returns the clients of a server over each of the stacks.
fn clients(url: &str) -> Vec<(&'static str, Any)> {
    let credentials = || Credentials::new().with("query", Credential::Key(SECRET.to_owned()));
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let reqwest = crate::client::reqwest::Client::new();
    let layered = Tower::new(Layered::new(reqwest.clone()));
    let agent = crate::client::ureq::Agent::new_with_defaults();
    let time = Duration::from_secs(60);
    let builder = asynchronous(reqwest).server(url).timeout(time).credentials(credentials());
    let over_tower = asynchronous(layered).server(url).timeout(time).credentials(credentials());
    let blocking = blocking(agent).server(url).timeout(time).credentials(credentials());
    vec![
        ("reqwest", Any::Async(builder.build().expect("a client"), runtime())),
        ("tower", Any::Async(over_tower.build().expect("a client"), runtime())),
        ("ureq", Any::Blocking(blocking.build().expect("a client"))),
    ]
}

/// The options of a call.
#[derive(Default)]
struct Options {
    body: Option<Body>,
    timeout: Option<Duration>,
}

impl Options {
    fn of<O: Operation, M>(self, call: Call<O, M>) -> Call<O, M> {
        let call = self.body.into_iter().fold(call, Call::body);
        self.timeout.into_iter().fold(call, Call::timeout)
    }
}

impl Any {
    fn send<O: Operation>(
        &self,
        operation: O,
        options: Options,
    ) -> Result<<O::Response as Response>::Success, Error<O>> {
        match self {
            Self::Async(client, runtime) => runtime.block_on(options.of(client.call(operation)).send()),
            Self::Blocking(client) => options.of(client.call(operation)).send(),
        }
    }

    fn stream<O: Operation>(&self, operation: O, options: Options) -> Result<HttpResponse, Error<O>> {
        match self {
            Self::Async(client, runtime) => runtime.block_on(options.of(client.call(operation)).stream()),
            Self::Blocking(client) => options.of(client.call(operation)).stream(),
        }
    }

    fn event(&self, events: &mut Events) -> Option<String> {
        let event = match self {
            Self::Async(_, runtime) => runtime.block_on(events.next()),
            Self::Blocking(_) => Iterator::next(events),
        };
        event.map(|event| event.expect("an event").data)
    }
}

#[test]
fn a_request_and_its_response_are_as_the_client_has_them() {
    let (sender, requests) = channel();
    let url = serve(move |request, connection| sender.send(request).is_ok() && respond(connection, 200, "[1,2]"));
    for (name, client) in clients(&url) {
        assert_eq!(client.send(ByQuery { id: 7, ..ByQuery::default() }, Options::default()).unwrap(), [1, 2], "{name}");
        let sent: Received = requests.recv().unwrap();
        assert_eq!(sent.line, "GET /pets/7?api%20key=s3cr3t HTTP/1.1", "{name}");
        assert!(sent.head.contains("accept: application/json\r\n"), "{name}: {}", sent.head);
        assert!(sent.head.contains("user-agent: pets/1\r\n"), "{name}: {}", sent.head);
        assert!(!sent.head.contains("content-length") && !sent.head.contains("transfer-encoding"), "{name}");
        client.send(CreatePets { body: Some("ü"), ..CreatePets::default() }, Options::default()).unwrap();
        let sent = requests.recv().unwrap();
        assert_eq!((&*sent.line, &*sent.body), ("POST /pets/0 HTTP/1.1", "\"ü\"".as_bytes()), "{name}");
        assert!(sent.head.contains("content-type: application/json\r\n"), "{name}: {}", sent.head);
        client.send(CreatePets::default(), Options::default()).unwrap();
        let sent = requests.recv().unwrap();
        assert!(sent.head.contains("content-length: 0\r\n"), "{name}: {}", sent.head);
        // A body of a method that usually has none.
        client.send(RemovePets { body: Some("a"), ..RemovePets::default() }, Options::default()).unwrap();
        assert_eq!(requests.recv().unwrap().body, b"\"a\"", "{name}");
    }
}

#[test]
fn every_status_is_a_response() {
    for status in [422, 503] {
        let url = serve(move |_, connection| respond(connection, status, r#"["id"]"#));
        for (name, client) in clients(&url) {
            let error = client.send(GetPets::default(), Options::default()).unwrap_err();
            assert!(matches!(&error, Error::Documented(response, _) if response.status() == status), "{name}: {error}");
        }
    }
    let url = serve(|_, connection| respond(connection, 599, "{}"));
    for (name, client) in clients(&url) {
        let error = client.send(GetPets::default(), Options::default()).unwrap_err();
        assert!(matches!(&error, Error::Unexpected(raw) if raw.body() == b"{}"), "{name}: {error}");
    }
}

#[test]
fn a_body_is_sent_in_chunks() {
    let (sender, requests) = channel();
    let url = serve(move |request, connection| sender.send(request).is_ok() && respond(connection, 200, "[]"));
    for (name, client) in clients(&url) {
        let long = vec![b'a'; 200_000];
        let bodies = [Body::reader(std::io::Cursor::new(long.clone())), streams::chunks(vec![Ok(long.clone())])];
        for body in bodies {
            client.send(CreatePets::default(), Options { body: Some(body), timeout: None }).unwrap();
            let sent: Received = requests.recv().unwrap();
            assert!(sent.body == long, "{name}: {} bytes", sent.body.len());
            assert!(sent.head.contains("transfer-encoding: chunked\r\n"), "{name}: {}", sent.head);
        }
    }
}

#[test]
fn events_are_received_as_they_are_sent_and_beyond_the_time_of_the_call() {
    let (go_on, receiver): (Sender<()>, Receiver<()>) = channel();
    let receiver = Arc::new(Mutex::new(receiver));
    let url = serve(move |_, connection| {
        let head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\ndata: 1\n\n";
        connection.write_all(head).unwrap();
        receiver.lock().unwrap().recv().unwrap();
        connection.write_all(b"data: 2\n\n").unwrap();
        false
    });
    for (name, client) in clients(&url) {
        let options = Options { timeout: Some(Duration::from_millis(400)), body: None };
        let mut events = client.stream(GetPets::default(), options).unwrap().events();
        assert_eq!(client.event(&mut events).as_deref(), Some("1"), "{name}");
        thread::sleep(Duration::from_millis(500));
        go_on.send(()).unwrap();
        assert_eq!(client.event(&mut events).as_deref(), Some("2"), "{name}");
        assert_eq!(client.event(&mut events), None, "{name}");
    }
}

#[test]
fn the_errors_of_a_connection_have_their_kind_and_no_secret() {
    let unused = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let cut = serve(|_, _| false);
    let not_http = serve(|_, connection| {
        connection.write_all(b"SSH-2.0-OpenSSH\r\n").unwrap();
        false
    });
    for (url, expected) in [
        (format!("http://{unused}"), TransportErrorKind::Connect),
        (cut, TransportErrorKind::Other),
        (not_http, TransportErrorKind::Other),
        ("http://127.0.0.1:1:2".to_owned(), TransportErrorKind::Other),
    ] {
        for (name, client) in clients(&url) {
            let error = client.send(ByQuery::default(), Options::default()).unwrap_err();
            assert!(matches!(&error, Error::Transport(error) if error.kind() == expected), "{name} {url}: {error:?}");
            assert!(!format!("{error} {error:?}").contains(SECRET), "{name}: {error:?}");
        }
    }
}

#[test]
fn a_response_that_is_cut_keeps_what_was_received() {
    let url = serve(|_, connection| {
        connection.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,").unwrap();
        false
    });
    for (name, client) in clients(&url) {
        let error = client.send(ByQuery::default(), Options::default()).unwrap_err();
        assert!(matches!(&error, Error::Unreadable(Unreadable::Cut(_), _)), "{name}: {error:?}");
        assert_eq!(error.raw().map(Raw::body), Some(&b"[1,"[..]), "{name}");
        assert!(!format!("{error} {error:?}").contains(SECRET), "{name}: {error:?}");
    }
}

#[test]
fn a_call_ends_with_its_time() {
    let silent = serve(|_, connection| connection.read(&mut [0]).is_ok_and(|length| length > 0));
    let slow = serve(|_, connection| {
        connection.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,").unwrap();
        while connection.write_all(b" ").is_ok() {
            thread::sleep(Duration::from_millis(50));
        }
        false
    });
    for url in [silent, slow] {
        for (name, client) in clients(&url) {
            let options = Options { timeout: Some(Duration::from_millis(150)), body: None };
            let error = client.send(ByQuery::default(), options).unwrap_err();
            assert!(matches!(error, Error::Timeout(_)), "{name}: {error:?}");
            assert!(!format!("{error} {error:?}").contains(SECRET), "{name}: {error:?}");
        }
    }
}
