//! Hostile traffic on sockets: the servers of the five APIs, in a process of their own, answer or close the connection, and their memory stays
//! bounded.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use product_apis::support::Scheme;
use product_apis::support::service::{Denial, Parts, Router};
use product_apis::{fynn, qonto, qwoty, wethod, zaveit};

use super::apis::payload;

/// The name of the test, which is the server in a process with this variable.
const TEST: &str = "hostile::hostile_traffic_is_answered_or_cut_within_bounded_memory";
const VARIABLE: &str = "BINDGEN_TEST_SERVER";

/// The greatest growth of the memory of the server, in kB.
const GROWTH: u64 = 128 * 1024;

/// The time in which an answer must come.
const PATIENCE: Duration = Duration::from_secs(20);

struct Shop;

macro_rules! authorize_all {
    ($api:ident) => {
        async fn authorize(
            &self,
            _: $api::service::Credentials,
            _: &'static [Scheme],
            _: &mut Parts,
        ) -> Result<(), Denial> {
            Ok(())
        }
    };
}

impl qonto::Service for Shop {
    authorize_all!(qonto);
}

impl wethod::Service for Shop {}

impl zaveit::Service for Shop {}

impl qwoty::Service for Shop {
    authorize_all!(qwoty);
}

impl fynn::Service for Shop {
    authorize_all!(fynn);
}

/// Serves until the process is killed, as a service would that has no layers.
fn serve() {
    let router = Router::new()
        .nest("/qonto", qonto::router(Shop))
        .nest("/wethod", wethod::router(Shop))
        .nest("/zaveit", zaveit::router(Shop))
        .nest("/qwoty", qwoty::router(Shop))
        .nest("/fynn", fynn::router(Shop));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        // On the standard error, since the harness of tests captures the standard output.
        writeln!(std::io::stderr(), "listens on {}", listener.local_addr().expect("an address")).expect("a pipe");
        axum::serve(listener, router).await.expect("it never ends");
    });
}

/// A server in a process of its own, which is killed at the end.
struct Server {
    process: Child,
    address: SocketAddr,
    messages: BufReader<std::process::ChildStderr>,
}

impl Server {
    fn start() -> Self {
        let mut command = Command::new(std::env::current_exe().expect("the path of this test"));
        let command = command.args([TEST, "--exact", "--nocapture"]).env(VARIABLE, "1");
        let mut process = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("a process");
        let mut messages = BufReader::new(process.stderr.take().expect("a pipe"));
        let address = loop {
            let mut line = String::new();
            assert_ne!(messages.read_line(&mut line).expect("a line"), 0, "the server has ended");
            if let Some(address) = line.trim().strip_prefix("listens on ") {
                break address.parse().expect("an address");
            }
        };
        Self { process, address, messages }
    }

    /// Returns the peak of its memory in kB; `None` on systems that do not tell it.
    fn peak(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.process.id())).ok()?;
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
        peak.trim().strip_suffix(" kB")?.parse().ok()
    }

    /// Ends it, and returns what it has written on the standard error since.
    fn end(mut self) -> String {
        assert!(self.process.try_wait().expect("a process").is_none(), "the server has ended");
        self.process.kill().expect("a process");
        let mut text = String::new();
        self.messages.read_to_string(&mut text).expect("text");
        self.process.wait().expect("a process");
        text
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).expect("a timeout");
        stream.set_write_timeout(Some(PATIENCE)).expect("a timeout");
        stream
    }

    /// Sends bytes, of which the server need not read all, and returns the status line of the answer; empty if it closes the connection.
    fn send(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect();
        let written = stream.write_all(bytes);
        let answer = status_line(&mut stream);
        assert!(written.is_ok() || answer.is_empty() || answer.starts_with("HTTP/1.1 4"), "{answer} {written:?}");
        answer
    }
}

/// Returns the status line of an answer; empty if the connection is closed.
fn status_line(stream: &mut TcpStream) -> String {
    let mut line = Vec::new();
    let mut byte = [0];
    loop {
        match stream.read(&mut byte) {
            Ok(1) if byte[0] != b'\n' => line.push(byte[0]),
            Ok(_) => break,
            Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => break,
            Err(error) => {
                panic!("no answer and no end of the connection: {error}, {:?}", String::from_utf8_lossy(&line))
            }
        }
    }
    String::from_utf8_lossy(&line).trim().to_owned()
}

/// The path of the operation of each API, and headers that it requires.
const APIS: [(&str, &str, &str); 5] = [
    ("/qonto/v2/products", "Authorization: Bearer t\r\n", "qonto/request.json"),
    ("/wethod/api/products", "Wethod-Company: a\r\nWethod-Version: 1\r\n", "wethod/response-201.json"),
    ("/zaveit/v2/product", "", "zaveit/request.json"),
    ("/qwoty/api/products", "Authorization: Bearer t\r\n", "qwoty/request.json"),
    ("/fynn/catalogue/products", "Authorization: Bearer t\r\n", "fynn/response-201.json"),
];

/// Returns a request with more headers.
fn request(path: &str, headers: &str, body: &[u8]) -> Vec<u8> {
    let length = body.len();
    let head = format!(
        "POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n{headers}\r\n"
    );
    [head.as_bytes(), body].concat()
}

/// Returns a request without a length, and what follows its headers.
fn raw(path: &str, headers: &str, rest: &[u8]) -> Vec<u8> {
    let head = format!("POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n{headers}\r\n");
    [head.as_bytes(), rest].concat()
}

/// The statuses that are an answer to a request, beside that of a connection which is closed.
fn is_one_of(answer: &str, statuses: &[&str]) -> bool {
    statuses.iter().any(|status| {
        let found = answer.strip_prefix("HTTP/1.1 ").map(|rest| &rest[..3.min(rest.len())]);
        if status.is_empty() { answer.is_empty() } else { found == Some(status) }
    })
}

fn assert_answer(name: &str, answer: &str, statuses: &[&str]) {
    assert!(is_one_of(answer, statuses), "{name}: {answer:?}, expected {statuses:?}");
}

fn bodies(server: &Server, path: &str, required: &str) {
    let deep = |open: &str| format!("{{\"a\":{}", open.repeat(1_000_000)).into_bytes();
    let long = [b"{\"name\":\"".to_vec(), vec![b'a'; 1_500_000], b"\"}".to_vec()].concat();
    let wide = format!("{{{}\"z\":1}}", (0..100_000).map(|at| format!("\"a{at}\":[],")).collect::<String>());
    let many = format!("[{}]", "{},".repeat(400_000));
    for (name, body, expected) in [
        ("deep arrays", deep("["), &["400"][..]),
        ("deep objects", deep("{\"a\":"), &["400", "413", ""]),
        ("UTF-8", b"{\"name\":\"\xff\xfe\xc0\xaf\"}".to_vec(), &["400"]),
        ("an overlong text", long, &["422", "501"]),
        ("a surrogate", br#"{"name":"\ud800"}"#.to_vec(), &["400"]),
        ("NUL", b"{\"name\":\"\0\"}".to_vec(), &["400"]),
        ("many members", wide.into_bytes(), &["422"]),
        ("many faults", many.into_bytes(), &["400", "422"]),
        ("a huge number", format!("{{\"name\":1e{}}}", "9".repeat(100_000)).into_bytes(), &["400", "422"]),
        ("digits", format!("{{\"name\":{}}}", "9".repeat(1_000_000)).into_bytes(), &["400", "422"]),
        ("more than the limit", vec![b' '; 3 << 20], &["413", ""]),
    ] {
        assert_answer(name, &server.send(&request(path, required, &body)), expected);
    }
}

fn heads(server: &Server, path: &str, required: &str) {
    let repeated = |line: &str, count: usize| format!("{required}{}", line.repeat(count));
    let closing = ["431", "400", ""];
    for (name, headers, expected) in [
        ("header count", repeated("X-Bomb: a\r\n", 10_000), &closing[..]),
        ("header size", format!("{required}X-Bomb: {}\r\n", "a".repeat(10 << 20)), &closing),
        ("cookies", format!("{required}Cookie: {}\r\n", "a=b; ".repeat(20_000)), &["422", "501"]),
        ("invalid UTF-8", format!("{required}X-Text: {}\r\n", "\u{fffd}"), &["422", "501"]),
        (
            "credentials twice",
            format!("{required}Authorization: Bearer a\r\nAuthorization: Bearer b\r\n"),
            &["401", "422", "501"],
        ),
        ("content types", format!("{required}Content-Type: text/csv\r\n"), &["415", "422", "501"]),
        ("accept", format!("{required}Accept: {}\r\n", "a/b;q=0.1,".repeat(20_000)), &["406", "422", "501"]),
    ] {
        assert_answer(name, &server.send(&request(path, &headers, b"{}")), expected);
    }
    let with_bytes = [b"X-Bytes: \xff\xfe\r\n".as_slice(), b"Content-Length: 2\r\n\r\n{}"].concat();
    let head = format!("POST {path} HTTP/1.1\r\nHost: a\r\n{required}");
    assert_answer("bytes in a header", &server.send(&[head.as_bytes(), &with_bytes].concat()), &["422", "501"]);
    let nul = b"X-Bytes: a\0b\r\nContent-Length: 2\r\n\r\n{}".as_slice();
    assert_answer("NUL in a header", &server.send(&[head.as_bytes(), nul].concat()), &["400", ""]);
}

fn framing(server: &Server, path: &str, required: &str) {
    let chunked = format!("{required}Transfer-Encoding: chunked\r\n");
    for (name, headers, rest, expected) in [
        ("2 GB", format!("{required}Content-Length: 2147483648\r\n"), &b"{}"[..], &["400", "413", ""][..]),
        ("a length without end", format!("{required}Content-Length: 99999999999999999999\r\n"), b"{}", &["400", ""]),
        ("a negative length", format!("{required}Content-Length: -1\r\n"), b"{}", &["400", ""]),
        ("two lengths", format!("{required}Content-Length: 2\r\nContent-Length: 3\r\n"), b"{}x", &["400", ""]),
        ("a size that is no number", chunked.clone(), b"zz\r\n{}\r\n0\r\n\r\n", &["400", ""]),
        ("a size that overflows", chunked.clone(), b"fffffffffffffffff\r\n{}\r\n0\r\n\r\n", &["400", ""]),
        ("a chunk without its end", chunked.clone(), b"2\r\n{}0\r\n\r\n", &["400", ""]),
        (
            "another coding",
            format!("{required}Transfer-Encoding: gzip\r\n"),
            b"{}",
            &["400", "411", "415", "422", "501", ""],
        ),
        ("chunks", chunked.clone(), b"1\r\n{\r\n1\r\n}\r\n0\r\n\r\n", &["422", "501"]),
    ] {
        let mut stream = server.connect();
        stream.write_all(&raw(path, &headers, rest)).expect("a connection");
        // No more follows, so that the server need not wait for it.
        stream.shutdown(std::net::Shutdown::Write).expect("a connection");
        assert_answer(name, &status_line(&mut stream), expected);
    }
    let extension = [b"1;a=".as_slice(), &vec![b'a'; 1 << 20], b"\r\n{\r\n"].concat();
    assert_answer("an extension of a chunk", &server.send(&raw(path, &chunked, &extension)), &["400", ""]);
    smuggled(server, path, required);
}

/// A request with both a length and chunks, the last of which a server must not take for another request.
fn smuggled(server: &Server, path: &str, required: &str) {
    let second = format!("GET {path} HTTP/1.1\r\nHost: a\r\n\r\n");
    for headers in [
        format!("{required}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n"),
        format!("{required}Transfer-Encoding: chunked\r\nContent-Length: 2\r\n"),
    ] {
        let rest = format!("2\r\n{{}}\r\n0\r\n\r\n{second}");
        let mut stream = server.connect();
        stream.write_all(&raw(path, &headers, rest.as_bytes())).expect("a connection");
        stream.shutdown(std::net::Shutdown::Write).expect("a connection");
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("an answer, or the end of the connection");
        // Chunks win (RFC 9112, 6.3), and the body is two bytes; what follows is a request of its own, if the connection is kept.
        let answers: Vec<&str> = text.split("HTTP/1.1 ").skip(1).map(|answer| &answer[..3]).collect();
        assert!(
            matches!(answers[..], [] | ["400" | "422" | "501"] | ["422" | "501", "405"]),
            "{headers:?}: {answers:?}"
        );
    }
}

fn targets(server: &Server, path: &str, required: &str) {
    let query = |text: &str| format!("{path}?{text}");
    let api = path.split('/').nth(1).expect("a path of two segments");
    for (name, target, expected) in [
        ("traversal", format!("/{api}/../../etc/passwd"), &["404"][..]),
        ("encoded traversal", format!("/{api}/%2e%2e/%2e%2e/etc/passwd"), &["404"]),
        ("encoded twice", path.replacen("product", "%2570roduct", 1), &["404"]),
        ("overlong UTF-8", format!("{path}/%c0%ae%c0%ae"), &["404"]),
        ("NUL", format!("{path}%00"), &["404"]),
        ("invalid UTF-8", format!("{path}%ff"), &["404"]),
        ("a huge query", query(&"a=b&".repeat(15_000)), &["422", "501"]),
        ("a target without end", query(&"a".repeat(1 << 20)), &["414", "431", "400", ""]),
        ("a query in invalid UTF-8", query("a=%ff&%ff=1"), &["400", "422", "501"]),
        ("a parameter many times", query(&"limit=1&".repeat(7_000)), &["422", "501"]),
        ("brackets", query(&format!("a{}=1", "[a]".repeat(15_000))), &["400", "422", "501"]),
        ("an authority", "http://other.test/".to_owned(), &["404"]),
        ("an asterisk", "*".to_owned(), &["400", "404", ""]),
    ] {
        assert_answer(name, &server.send(&request(&target, required, b"{}")), expected);
    }
}

/// A thousand connections that send one byte, and then nothing, while others are served.
fn slow(server: &Server, path: &str, required: &str, body: &str) {
    let valid = request(path, required, body.as_bytes());
    let (head, rest) = valid.split_at(valid.len() - 10);
    let begun: Vec<TcpStream> = (0..500)
        .map(|at| {
            let mut stream = server.connect();
            stream.write_all(if at % 2 == 0 { &head[..20] } else { head }).expect("a connection");
            stream
        })
        .collect();
    assert_answer("a request beside slow ones", &server.send(&valid), &["422", "501"]);
    for mut stream in begun.into_iter().skip(1).step_by(2) {
        for byte in rest {
            stream.write_all(&[*byte]).expect("a connection");
        }
        assert_answer("a slow request", &status_line(&mut stream), &["422", "501"]);
    }
}

#[test]
fn hostile_traffic_is_answered_or_cut_within_bounded_memory() {
    if std::env::var_os(VARIABLE).is_some() {
        return serve();
    }
    let (server, begin) = (Server::start(), Instant::now());
    for (path, required, file) in APIS {
        assert_answer(
            "a usual request",
            &server.send(&request(path, required, payload(file).as_bytes())),
            &["422", "501"],
        );
    }
    let before = server.peak();
    for (path, required, file) in APIS {
        bodies(&server, path, required);
        heads(&server, path, required);
        framing(&server, path, required);
        targets(&server, path, required);
        slow(&server, path, required, &payload(file));
    }
    let (path, required, file) = APIS[0];
    assert_answer(
        "the last request",
        &server.send(&request(path, required, payload(file).as_bytes())),
        &["422", "501"],
    );
    if let (Some(before), Some(after)) = (before, server.peak()) {
        println!("memory: {before} kB, at most {after} kB, in {:?}", begin.elapsed());
        assert!(after - before < GROWTH, "{before} kB have become {after} kB");
    }
    let messages = server.end();
    assert!(!messages.contains("panicked"), "{messages}");
}
