//! `fetch`: a scripted server on this machine, and what becomes of the documents.

#![cfg(feature = "fetch")]

use std::collections::HashMap;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::{Arc, Mutex};
use std::thread;

const DOCUMENT: &str = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {}\n";
const NEXT: &str = "openapi: 3.1.0\ninfo: {title: Shop, version: '2'}\npaths: {}\n";

/// A server that gives each path its response, and records the requests.
struct Server {
    url: String,
    responses: Arc<Mutex<HashMap<&'static str, String>>>,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (responses, requests) = (Arc::new(Mutex::new(HashMap::new())), Arc::new(Mutex::new(Vec::new())));
        let server = Self { url, responses: Arc::clone(&responses), requests: Arc::clone(&requests) };
        thread::spawn(move || {
            for stream in listener.incoming() {
                answer(stream.unwrap(), &responses, &requests);
            }
        });
        server
    }

    /// Sets the response of a path: the status line and headers, and the body.
    fn set(&self, path: &'static str, head: &str, body: &str) {
        let response = format!("HTTP/1.1 {head}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len());
        self.responses.lock().unwrap().insert(path, response);
    }

    /// Sets the response of a path to bytes that need not be HTTP.
    fn set_raw(&self, path: &'static str, response: &str) {
        self.responses.lock().unwrap().insert(path, response.to_owned());
    }

    /// Returns the requests since the last call.
    fn requests(&self) -> Vec<String> {
        std::mem::take(&mut self.requests.lock().unwrap())
    }
}

fn answer(mut stream: TcpStream, responses: &Mutex<HashMap<&'static str, String>>, requests: &Mutex<Vec<String>>) {
    let (mut request, mut buffer) = (Vec::new(), [0; 1024]);
    while !request.ends_with(b"\r\n\r\n") {
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return,
            Ok(length) => request.extend(&buffer[..length]),
        }
    }
    let request = String::from_utf8(request).unwrap();
    let path = request.split(' ').nth(1).unwrap().to_owned();
    requests.lock().unwrap().push(request);
    let response = responses.lock().unwrap().get(path.as_str()).cloned();
    let none = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned();
    // The client may have closed the connection, as for a body that is too large.
    let _ = stream.write_all(response.unwrap_or(none).as_bytes());
}

/// A folder with a `bindgen.toml` whose document is at the path `/shop.yaml` of the server.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, source: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fetch").join(name);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        let folder = Self(path);
        let api = format!("[[api]]\nname = \"shop\"\ndocument = \"shop.yaml\"\nsource = \"{source}\"\n");
        folder.write("bindgen.toml", &format!("[output]\nfolder = \"out\"\n{api}"));
        folder
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.join(path), text).unwrap();
    }

    fn read(&self, path: &str) -> Option<String> {
        fs::read_to_string(self.0.join(path)).ok()
    }

    /// Runs the command. Returns its exit code, its output, and its messages.
    fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        self.run_with(&[], arguments)
    }

    /// Runs the command with environment variables.
    fn run_with(&self, variables: &[(&str, &str)], arguments: &[&str]) -> (i32, String, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-bindgen"));
        for name in ["HOME", "XDG_CACHE_HOME", "LOCALAPPDATA", "http_proxy", "HTTP_PROXY", "ALL_PROXY", "all_proxy"] {
            command.env_remove(name);
        }
        command.env_remove("SSL_CERT_FILE").envs(variables.iter().copied());
        let Output { status, stdout, stderr } = command.current_dir(&self.0).args(arguments).output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        (status.code().unwrap(), text(stdout), text(stderr))
    }

    /// Returns a line of `bindgen.lock`.
    fn recorded(&self, key: &str) -> Option<String> {
        let lock = self.read("bindgen.lock")?;
        lock.lines().find_map(|line| line.strip_prefix(&format!("{key} = "))).map(str::to_owned)
    }
}

#[test]
fn a_document_is_downloaded_once_and_replaced_when_it_changes() {
    let server = Server::start();
    let source = format!("{}/shop.yaml", server.url);
    let folder = Folder::new("replaced", &source);
    server.set("/shop.yaml", "200 OK\r\nETag: \"a\"\r\nLast-Modified: Mon, 30 Nov 2026 05:00:00 GMT", DOCUMENT);
    let (code, output, errors) = folder.run(&["fetch"]);
    assert_eq!((code, errors.as_str()), (0, ""));
    assert!(output.starts_with("       wrote  shop.yaml\n"), "{output}");
    assert_eq!(folder.read("shop.yaml").as_deref(), Some(DOCUMENT));
    assert_eq!(folder.recorded("source"), Some(format!("\"{source}\"")));
    assert_eq!(folder.recorded("etag").as_deref(), Some(r#""\"a\"""#));
    let lock = folder.read("bindgen.lock");
    assert!(!server.requests()[0].to_lowercase().contains("if-none-match"));

    server.set_raw("/shop.yaml", "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n");
    assert_eq!(folder.run(&["fetch"]), (0, "   unchanged  shop.yaml\n".to_owned(), String::new()));
    let conditional = server.requests()[0].to_lowercase();
    assert!(conditional.contains("if-none-match: \"a\"\r\n"), "{conditional}");
    assert!(conditional.contains("if-modified-since: mon, 30 nov 2026 05:00:00 gmt\r\n"), "{conditional}");
    assert_eq!(folder.read("bindgen.lock"), lock);

    server.set("/shop.yaml", "200 OK\r\nETag: \"b\"", NEXT);
    let (code, output, errors) = folder.run(&["fetch", "--check"]);
    assert_eq!((code, output.as_str()), (1, "     differs  shop.yaml\n"));
    assert_eq!(errors, "error: 1 document differs from its source; to update, run `openapi-bindgen fetch`\n");
    assert_eq!((folder.read("shop.yaml").as_deref(), folder.read("bindgen.lock")), (Some(DOCUMENT), lock));
    assert_eq!(folder.run(&["fetch", "--quiet"]), (0, String::new(), String::new()));
    assert_eq!(folder.read("shop.yaml").as_deref(), Some(NEXT));
    assert_eq!(folder.recorded("last_modified"), None);
    assert_eq!(folder.run(&["fetch", "--check"]).0, 0);
    let files = fs::read_dir(&folder.0).unwrap().count();
    assert_eq!(files, 3, "nothing is left but the manifest, the document and the record");
}

#[test]
fn the_date_is_that_of_the_first_download_of_the_contents() {
    let server = Server::start();
    let folder = Folder::new("date", &format!("{}/shop.yaml", server.url));
    server.set("/shop.yaml", "200 OK\r\nETag: \"a\"", DOCUMENT);
    folder.run(&["fetch"]);
    let date = folder.recorded("date").unwrap();
    let lock = folder.read("bindgen.lock").unwrap();
    folder.write("bindgen.lock", &lock.replace(&date, "\"2020-01-01T00:00:00Z\""));
    // Another entity tag, and the same contents.
    server.set("/shop.yaml", "200 OK\r\nETag: \"b\"", DOCUMENT);
    assert!(folder.run(&["fetch"]).1.contains("unchanged"));
    assert_eq!(folder.recorded("etag").as_deref(), Some(r#""\"b\"""#));
    assert_eq!(folder.recorded("date").as_deref(), Some("\"2020-01-01T00:00:00Z\""));
    server.set("/shop.yaml", "200 OK", NEXT);
    folder.run(&["fetch"]);
    assert_eq!(folder.recorded("date").unwrap()[..4], date[..4]);
}

#[test]
fn edits_are_not_lost() {
    let server = Server::start();
    let folder = Folder::new("edited", &format!("{}/shop.yaml", server.url));
    server.set("/shop.yaml", "200 OK\r\nETag: \"a\"", DOCUMENT);
    folder.write("shop.yaml", "openapi: 3.0.0\n");
    let (code, _, errors) = folder.run(&["fetch"]);
    assert_eq!((code, errors.contains("was not downloaded from its source")), (2, true), "{errors}");
    assert_eq!(folder.read("shop.yaml").as_deref(), Some("openapi: 3.0.0\n"));
    assert_eq!(folder.run(&["fetch", "--overwrite"]).0, 0);
    assert_eq!(folder.read("shop.yaml").as_deref(), Some(DOCUMENT));

    let edited = DOCUMENT.replace("Shop", "Store");
    folder.write("shop.yaml", &edited);
    server.requests();
    let (code, _, errors) = folder.run(&["fetch"]);
    assert_eq!((code, errors.contains("`openapi-bindgen overlay diff`")), (2, true), "{errors}");
    assert!(!server.requests()[0].to_lowercase().contains("if-none-match"), "the server does not know of the edits");
    assert_eq!(folder.read("shop.yaml"), Some(edited));

    folder.write("shop.yaml", &DOCUMENT.replace('\n', "\r\n"));
    server.set_raw("/shop.yaml", "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n");
    assert!(folder.run(&["fetch"]).1.contains("unchanged"), "git converts line ends");
}

#[test]
fn redirects_lead_only_to_https() {
    let server = Server::start();
    let folder = Folder::new("redirects", &format!("{}/old", server.url));
    server.set("/old", "301 Moved Permanently\r\nLocation: /new", "");
    server.set("/new", "200 OK", DOCUMENT);
    assert_eq!(folder.run(&["fetch"]).0, 0);
    assert_eq!(folder.read("shop.yaml").as_deref(), Some(DOCUMENT));
    for (location, message) in [
        ("http://example.com/shop.yaml", "redirects to `http://example.com/shop.yaml`, which is not HTTPS"),
        ("file:///etc/passwd", "`file:///etc/passwd`, which is not HTTPS"),
        ("/old", "more than 10 redirects"),
        ("a b", "which is not a URL"),
    ] {
        server.set("/old", &format!("302 Found\r\nLocation: {location}"), "");
        let (code, _, errors) = folder.run(&["fetch"]);
        assert_eq!((code, errors.contains(message)), (2, true), "{errors}");
    }
    server.set("/old", "302 Found", "");
    assert!(folder.run(&["fetch"]).2.contains("the response has status 302 Found"));
}

#[test]
fn what_is_not_a_document_replaces_none() {
    let server = Server::start();
    let folder = Folder::new("faults", &format!("{}/shop.yaml", server.url));
    server.set("/shop.yaml", "200 OK", DOCUMENT);
    folder.run(&["fetch"]);
    let html = "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n";
    let cut = "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\nConnection: close\r\n\r\nopenapi: 3.1.0\n";
    for (response, message) in [
        (
            "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned(),
            "status 500",
        ),
        ("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n".to_owned(), ""),
        (format!("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{html}"), "not a document that can be read"),
        ("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nswagger: '2.0'\n".to_owned(), "not a document that can be read"),
        ("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".to_owned(), "not a document that can be read"),
        (cut.to_owned(), "/shop.yaml: "),
        ("not HTTP".to_owned(), "/shop.yaml: "),
        (String::new(), "/shop.yaml: "),
    ] {
        server.set_raw("/shop.yaml", &response);
        let (code, _, errors) = folder.run(&["fetch"]);
        assert_eq!((code, errors.contains(message)), (if message.is_empty() { 0 } else { 2 }, true), "{errors}");
        assert_eq!(folder.read("shop.yaml").as_deref(), Some(DOCUMENT), "{response}");
    }
}

#[test]
fn a_document_above_the_limit_is_refused() {
    let server = Server::start();
    let folder = Folder::new("limit", &format!("{}/shop.yaml", server.url));
    let manifest = folder.read("bindgen.toml").unwrap();
    folder.write("bindgen.toml", &format!("{manifest}[limits]\nfile = 400\n"));
    server.set("/shop.yaml", "200 OK", &format!("{DOCUMENT}# {}\n", "a".repeat(1_000)));
    let (code, _, errors) = folder.run(&["fetch"]);
    assert_eq!((code, errors.contains("more than 400 bytes")), (2, true), "{errors}");
    // Without a length in the head.
    let long = format!("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{DOCUMENT}# {}\n", "a".repeat(1_000));
    server.set_raw("/shop.yaml", &long);
    assert!(folder.run(&["fetch"]).2.contains("more than 400 bytes"));
    assert_eq!((folder.read("shop.yaml"), folder.read("bindgen.lock")), (None, None));
}

#[test]
fn the_other_documents_are_downloaded_if_one_fails() {
    let server = Server::start();
    let folder = Folder::new("several", &format!("{}/none.yaml", server.url));
    let second =
        format!("[[api]]\nname = \"store\"\ndocument = \"more/store.yaml\"\nsource = \"{}/store.yaml\"\n", server.url);
    let local = "[[api]]\nname = \"local\"\ndocument = \"local.yaml\"\n";
    folder.write("bindgen.toml", &format!("{}{second}{local}", folder.read("bindgen.toml").unwrap()));
    server.set("/store.yaml", "200 OK", DOCUMENT);
    let (code, output, errors) = folder.run(&["fetch"]);
    assert_eq!(code, 2);
    assert!(output.contains("wrote  more/store.yaml") && errors.contains("status 404 Not Found"), "{output}{errors}");
    assert_eq!(folder.recorded("path").as_deref(), Some("\"more/store.yaml\""));
    assert_eq!(
        folder.run(&["fetch", "bindgen.toml", "store"]),
        (0, "   unchanged  more/store.yaml\n".to_owned(), String::new())
    );
    for (arguments, message) in [
        (&["fetch", ".", "local"][..], "the API `local` has no `source`"),
        (&["fetch", ".", "other"], "its APIs are: shop, store, local"),
        (&["fetch", "more/store.yaml"], "is a document"),
    ] {
        let (code, _, errors) = folder.run(arguments);
        assert_eq!((code, errors.contains(message)), (64, true), "{errors}");
    }
}

#[test]
fn generating_uses_the_document_that_was_downloaded() {
    let server = Server::start();
    let folder = Folder::new("generate", &format!("{}/shop.yaml", server.url));
    server.set("/shop.yaml", "200 OK", DOCUMENT);
    let (code, _, errors) = folder.run(&["generate"]);
    assert_eq!((code, errors.contains("run `openapi-bindgen fetch`")), (2, true), "{errors}");
    folder.run(&["fetch"]);
    server.requests();
    assert_eq!(folder.run(&["generate"]).0, 0);
    assert!(server.requests().is_empty());
}

#[test]
fn a_record_that_is_not_valid_is_an_error() {
    let server = Server::start();
    let folder = Folder::new("record", &format!("{}/shop.yaml", server.url));
    folder.write("bindgen.lock", "<<<<<<< HEAD\n");
    let (code, _, errors) = folder.run(&["fetch"]);
    assert_eq!((code, errors.contains("`bindgen.lock` is not valid")), (2, true), "{errors}");
    assert!(server.requests().is_empty());
}

/// Starts a server with TLS on `localhost` that gives the document. Returns its URL and its certificate as PEM.
fn start_tls() -> (String, String) {
    let rcgen::CertifiedKey { cert, signing_key } =
        rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_no_client_auth().with_single_cert(vec![cert.der().clone()], key).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://localhost:{}/shop.yaml", listener.local_addr().unwrap().port());
    let config = Arc::new(config);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let connection = rustls::ServerConnection::new(Arc::clone(&config)).unwrap();
            let mut stream = rustls::StreamOwned::new(connection, stream.unwrap());
            let mut buffer = [0; 4096];
            // A client that does not trust the certificate ends the handshake.
            if stream.read(&mut buffer).is_ok_and(|length| length > 0) {
                let length = DOCUMENT.len();
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
                let _ = stream.write_all(format!("{head}{DOCUMENT}").as_bytes());
                stream.conn.send_close_notify();
                let _ = stream.flush();
            }
        }
    });
    (url, cert.pem())
}

#[test]
fn the_certificate_of_a_server_must_be_trusted() {
    let (url, certificate) = start_tls();
    let folder = Folder::new("tls", &url);
    folder.write("ca.pem", &certificate);
    folder.write("none.pem", "no certificate\n");
    let (code, _, errors) = folder.run(&["fetch"]);
    assert_eq!((code, errors.contains("certificate"), folder.read("shop.yaml")), (2, true, None), "{errors}");
    let (code, output, errors) = folder.run(&["fetch", "--ca-file", "ca.pem"]);
    assert_eq!((code, errors.as_str()), (0, ""));
    assert!(output.starts_with("       wrote  shop.yaml\n"), "{output}");
    assert_eq!(folder.read("shop.yaml").as_deref(), Some(DOCUMENT));
    let variable = [("SSL_CERT_FILE", "ca.pem")];
    assert_eq!(folder.run_with(&variable, &["fetch", "--check"]).0, 0);
    // The argument takes the place of the variable.
    let other = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    folder.write("other.pem", &other.cert.pem());
    assert_eq!(folder.run_with(&variable, &["fetch", "--ca-file", "other.pem"]).0, 2);
    for (path, message) in [("none.pem", "has no certificate"), ("absent.pem", "cannot read the root certificates")] {
        let (code, _, errors) = folder.run(&["fetch", "--ca-file", path]);
        assert_eq!((code, errors.contains(message)), (2, true), "{errors}");
    }
}

#[test]
fn headers_of_the_environment_are_sent_to_the_server_of_the_source_alone() {
    let (server, other) = (Server::start(), Server::start());
    let folder = Folder::new("headers", &format!("{}/shop.yaml", server.url));
    let manifest = folder.read("bindgen.toml").unwrap();
    let with = |headers: &str| folder.write("bindgen.toml", &format!("{manifest}source_headers = {{ {headers} }}\n"));
    with("Authorization = \"SHOP_AUTHORIZATION\", X-Key = \"SHOP_KEY\"");
    server.set("/shop.yaml", "302 Found\r\nLocation: /moved.yaml", "");
    server.set("/moved.yaml", "200 OK\r\nETag: \"a\"", DOCUMENT);
    let variables = [("SHOP_AUTHORIZATION", "Bearer hidden"), ("SHOP_KEY", "hidden too")];
    let (code, output, errors) = folder.run_with(&variables, &["fetch"]);
    assert_eq!((code, errors.as_str()), (0, ""));
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        let request = request.to_lowercase();
        assert!(
            request.contains("authorization: bearer hidden\r\n") && request.contains("x-key: hidden too\r\n"),
            "{request}"
        );
    }
    assert!(!output.contains("hidden") && !folder.read("bindgen.lock").unwrap().contains("hidden"), "{output}");

    server.set("/shop.yaml", &format!("302 Found\r\nLocation: {}/other.yaml", other.url), "");
    other.set("/other.yaml", "200 OK", NEXT);
    assert_eq!(folder.run_with(&variables, &["fetch"]).0, 0);
    assert!(server.requests()[0].contains("hidden"));
    let requests = other.requests();
    assert_eq!((requests.len(), requests[0].contains("hidden")), (1, false), "{requests:?}");

    for (variables, headers, message) in [
        (
            &[][..],
            "Authorization = \"SHOP_AUTHORIZATION\"",
            "the environment variable `SHOP_AUTHORIZATION` with the header `Authorization` is not set",
        ),
        (
            &[("SHOP_KEY", "hidden\nX: y")],
            "X-Key = \"SHOP_KEY\"",
            "`X-Key` of `source_headers`, or the value of `SHOP_KEY`, is not that of a header",
        ),
        (&[("SHOP_KEY", "hidden")], "\"a b\" = \"SHOP_KEY\"", "`a b` of `source_headers`"),
        (&[("SHOP_KEY", "hidden")], "Host = \"SHOP_KEY\"", "`Host` of `source_headers`"),
    ] {
        with(headers);
        let (code, output, errors) = folder.run_with(variables, &["fetch"]);
        assert_eq!((code, errors.contains(message)), (2, true), "{errors}");
        assert!(!format!("{output}{errors}").contains("hidden"), "{output}{errors}");
        assert!(server.requests().is_empty());
    }
}
