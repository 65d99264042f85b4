//! A server on loopback.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

/// A request that a server has received.
#[derive(Clone, Debug, Default)]
pub(super) struct Received {
    pub(super) line: String,
    /// The lines of the head after the first, in lower case.
    pub(super) head: String,
    pub(super) body: Vec<u8>,
}

/// Returns the URL of a server that answers each request by a function, which writes to the connection; it is cut if the function returns
/// `false`.
pub(super) fn serve(answer: impl Fn(Received, &mut TcpStream) -> bool + Clone + Send + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    thread::spawn(move || {
        for connection in listener.incoming() {
            let mut connection = connection.expect("a connection");
            let answer = answer.clone();
            thread::spawn(move || {
                let mut reader = BufReader::new(connection.try_clone().expect("a reader"));
                while let Some(request) = receive(&mut reader) {
                    if !answer(request, &mut connection) {
                        break;
                    }
                }
            });
        }
    });
    url
}

fn receive(reader: &mut BufReader<TcpStream>) -> Option<Received> {
    let mut request = Received::default();
    reader.read_line(&mut request.line).ok().filter(|length| *length > 0)?;
    request.line.truncate(request.line.trim_end().len());
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).ok()?;
        if line == "\r\n" {
            break;
        }
        request.head += &line.to_ascii_lowercase();
    }
    if request.head.contains("transfer-encoding: chunked\r\n") {
        while let Some(length) = chunk_length(reader).filter(|length| *length > 0) {
            let start = request.body.len();
            request.body.resize(start + length + 2, 0);
            reader.read_exact(&mut request.body[start..]).ok()?;
            request.body.truncate(start + length);
        }
        chunk_length(reader);
    } else if let Some((_, rest)) = request.head.split_once("content-length: ") {
        request.body.resize(rest.split("\r\n").next()?.parse().ok()?, 0);
        reader.read_exact(&mut request.body).ok()?;
    }
    Some(request)
}

fn chunk_length(reader: &mut BufReader<TcpStream>) -> Option<usize> {
    let mut line = String::new();
    reader.read_line(&mut line).ok()?;
    usize::from_str_radix(line.trim(), 16).ok()
}

/// Writes a response with a JSON body.
pub(super) fn respond(connection: &mut TcpStream, status: u16, body: &str) -> bool {
    let head =
        format!("HTTP/1.1 {status} Status\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n", body.len());
    connection.write_all((head + body).as_bytes()).is_ok()
}
