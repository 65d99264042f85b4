//! What is sent where: servers, headers, bodies; and what is returned.

use super::*;
use crate::client::{Body, BuildError, Error, Exchange, HttpResponse, Raw, ServerUrl, Unreadable};

fn answering(status: u16, body: &'static str) -> impl blocking::Transport + Transport + Clone {
    Recording::new(from_fn(move |_| Ok(HttpResponse::json(status, body))))
}

fn exchange<O: Operation<Response = PetsResponse>>(
    set: impl FnOnce(Builder<Client<Blocking>>) -> Builder<Client<Blocking>>,
    operation: O,
    options: impl FnOnce(Call<O, Blocking>) -> Call<O, Blocking>,
) -> Exchange {
    let transport = recording();
    let client = set(blocking(transport.clone())).build().expect("a client");
    options(client.call(operation)).send().expect("a success");
    transport.exchanges().remove(0)
}

#[test]
fn a_request_is_sent_to_the_server_of_the_call_or_the_client_or_the_document() {
    let url = |server: Option<&'static str>| {
        exchange(|builder| builder, GetPets::default(), |call| server.into_iter().fold(call, Call::server)).url
    };
    assert_eq!(url(None), "https://api.example.com/v1/pets/0");
    assert_eq!(url(Some("http://localhost:8080/")), "http://localhost:8080/pets/0");
    assert_eq!(url(Some("/v2/")), "https://api.example.com/v2/pets/0");
    let other = ServerUrl::documented(&SERVERS[0], &[("host", "eu.example.com")]);
    let with_other = |builder: Builder<Client<Blocking>>| builder.server(other);
    assert_eq!(exchange(with_other, GetPets::default(), |call| call).url, "https://eu.example.com/v1/pets/0");
}

#[test]
fn an_operation_with_servers_of_its_own_keeps_them_unless_another_one_is_set() {
    let same = |builder| builder;
    assert_eq!(exchange(same, GetOwn::default(), |call| call).url, "https://own.example.com/pets/0");
    assert_eq!(exchange(same, GetRoot::default(), |call| call).url, "https://api.example.com/pets/0");
    assert_eq!(exchange(same, GetBeside::default(), |call| call).url, "https://api.example.com/v2/pets/0");
    let url = exchange(|builder| builder.server("http://localhost"), GetOwn::default(), |call| call).url;
    assert_eq!(url, "http://localhost/pets/0");
    let url = exchange(same, GetOwn::default(), |call| call.server("http://localhost")).url;
    assert_eq!(url, "http://localhost/pets/0");
    let error = blocking(recording()).build().unwrap().call(GetUnset::default()).send().unwrap_err();
    assert_eq!(error.to_string(), "GetUnset: the variable `tenant` has no value");
}

#[test]
fn a_client_without_a_valid_server_or_header_is_not_built() {
    let error = |builder: Builder<Client<Blocking>>| builder.build().unwrap_err();
    for url in ["", "/v1", "api.example.com", "ftp://example.com", "https://"] {
        let error = error(blocking(recording()).server(url));
        assert!(matches!(error, BuildError::RelativeServer(_)), "{url}: {error}");
    }
    for (name, value) in [("", "a"), ("X Y", "a"), ("X", "a\r\nY: b"), ("X", "\u{1}")] {
        assert_eq!(error(blocking(recording()).header(name, value)), BuildError::Header(name.to_owned()));
    }
    assert!(blocking(recording()).header("X", "a\tü").build().is_ok());
}

#[test]
fn headers_of_the_client_are_on_every_request_that_does_not_have_them() {
    let get = |exchange: &Exchange, name: &str| exchange.headers.get_all(name).collect::<Vec<_>>().join("|");
    let set = |builder: Builder<Client<Blocking>>| builder.header("x-company", "7").header("X-Tag", "a");
    let sent = exchange(set, GetPets::default(), |call| call);
    assert_eq!((get(&sent, "X-Company"), get(&sent, "X-Tag")), ("7".to_owned(), "a".to_owned()));
    assert_eq!((get(&sent, "User-Agent"), get(&sent, "Accept")), ("pets/1".to_owned(), "application/json".to_owned()));
    let own = GetPets { company: Some("8".to_owned()), ..GetPets::default() };
    assert_eq!(get(&exchange(set, own.clone(), |call| call), "X-Company"), "8");
    assert_eq!(get(&exchange(set, own, |call| call.header("X-COMPANY", "9")), "X-Company"), "9");
    let sent = exchange(|builder| builder.user_agent("mine"), GetPets::default(), |call| call.header("Accept", "*/*"));
    assert_eq!((get(&sent, "User-Agent"), get(&sent, "Accept")), ("mine".to_owned(), "*/*".to_owned()));
}

#[test]
fn an_idempotency_key_is_sent_in_the_header_that_the_document_declares() {
    let sent = exchange(|builder| builder, CreatePets::default(), |call| call.idempotency_key("k1"));
    assert_eq!(sent.headers.get("Pets-Idempotency-Key"), Some("k1"));
    assert_eq!(sent.headers.get("Idempotency-Key"), None);
}

#[test]
fn a_body_is_sent_as_it_is_set() {
    let create = CreatePets { body: Some("a"), ..CreatePets::default() };
    let sent = exchange(|builder| builder, create.clone(), |call| call);
    assert_eq!(sent.body.as_deref(), Some(&b"\"a\""[..]));
    assert_eq!(sent.headers.get("Content-Type"), Some("application/json"));
    let sent = exchange(|builder| builder, create, |call| call.body(Body::reader(&b"long"[..])));
    assert_eq!((sent.body, sent.headers.get("Content-Type")), (None, Some("application/json")));
}

#[test]
fn what_is_not_valid_is_not_sent() {
    let transport = recording();
    let client = blocking(transport.clone()).build().unwrap();
    let error = client.call(GetPets { id: 100, ..GetPets::default() }).send().unwrap_err();
    assert!(matches!(&error, Error::Invalid(violations) if violations.as_slice().len() == 1), "{error}");
    let error = client.call(GetPets::default()).header("X", "a\nb").send().unwrap_err();
    assert!(matches!(error, Error::Unwritable { .. }), "{error}");
    assert!(transport.exchanges().is_empty());
}

#[test]
fn each_kind_of_response_is_returned_as_the_document_defines_it() {
    let call = |status, body| {
        let client = blocking(answering(status, body)).build().unwrap();
        client.call(GetPets::default()).with_response()
    };
    let received = call(200, "[1,2]").unwrap();
    assert_eq!((received.status, received.body), (200, vec![1, 2]));
    assert_eq!(received.headers.get("content-type"), Some("application/json"));
    match call(422, r#"["id"]"#).unwrap_err() {
        Error::Documented(PetsResponse::Invalid(names), raw) => {
            assert_eq!((names, raw.body()), (vec!["id".to_owned()], &br#"["id"]"#[..]));
        }
        error => panic!("{error}"),
    }
    match call(418, "{}").unwrap_err() {
        Error::Unexpected(raw) => assert_eq!((raw.status(), raw.body()), (418, &b"{}"[..])),
        error => panic!("{error}"),
    }
    match call(200, "{}").unwrap_err() {
        Error::Unreadable(Unreadable::Response(_), raw) => assert_eq!((raw.status(), raw.body()), (200, &b"{}"[..])),
        error => panic!("{error}"),
    }
}

#[test]
fn any_response_can_be_received_without_being_read() {
    let client = blocking(answering(418, "short and stout")).build().unwrap();
    let raw: Raw = client.call(GetPets::default()).send_raw().unwrap();
    assert_eq!((raw.status(), raw.body()), (418, &b"short and stout"[..]));
    let client = asynchronous(answering(422, "[]")).build().unwrap();
    assert_eq!(block_on(client.call(GetPets::default()).response()).unwrap(), PetsResponse::Invalid(Vec::new()));
    assert_eq!(block_on(client.call(GetPets::default()).send_raw()).unwrap().status(), 422);
}

#[test]
fn a_body_beyond_the_limit_is_an_error_with_its_start() {
    for chunk in [1, 3, 100] {
        let transport = from_fn(move |_| {
            let chunks = "[1,2,3,4]".as_bytes().chunks(chunk).map(|chunk| Ok(chunk.to_vec()));
            Ok(HttpResponse::new(200, streams::chunks(chunks.collect())))
        });
        let client = asynchronous(transport).body_limit(4).build().unwrap();
        match block_on(client.call(GetPets::default()).send()).unwrap_err() {
            Error::Unreadable(Unreadable::TooLarge(4), raw) => assert_eq!(raw.body(), b"[1,2"),
            error => panic!("{error}"),
        }
    }
    let client = blocking(answering(200, "[1,2]")).body_limit(5).build().unwrap();
    assert_eq!(client.call(GetPets::default()).send().unwrap(), [1, 2]);
}

#[test]
fn a_body_that_is_cut_is_an_error_with_what_was_received() {
    let transport = from_fn(|_| {
        let chunks = vec![Ok(b"[1,".to_vec()), Err(TransportError::other("connection reset"))];
        Ok(HttpResponse::new(200, streams::chunks(chunks)))
    });
    let client = asynchronous(transport).build().unwrap();
    let error = block_on(client.call(GetPets::default()).send()).unwrap_err();
    assert_eq!(error.to_string(), "GetPets: status 200, and the body is cut: connection reset");
    assert!(error.is_retryable());
    assert_eq!(error.raw().map(Raw::body), Some(&b"[1,"[..]));
}

#[test]
fn clients_and_calls_can_be_sent_to_other_threads() {
    fn assert_shared<T: Send + Sync>(_: &T) {}
    fn assert_send<T: Send>(value: T) -> T {
        value
    }
    let client = asynchronous(recording()).build().unwrap();
    assert_shared(&client);
    assert_shared(&blocking(recording()).build().unwrap());
    let call = assert_send(client.call(GetPets::default()).into_future());
    assert_eq!(block_on(call).unwrap(), [1]);
    assert_eq!(block_on(assert_send(client.call(GetPets::default()).with_response())).unwrap().body, [1]);
    let stream = block_on(assert_send(client.call(GetPets::default()).stream())).unwrap();
    assert_send(stream.events());
}
