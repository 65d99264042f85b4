//! A transport over a TCP connection per request, which records the exchanges, or to the generated server of an API, which replays them.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use crate::replay;
use scenarios::support::Headers;
use scenarios::support::client::blocking::Transport;
use scenarios::support::client::{Body, HttpRequest, HttpResponse, TransportError};

/// A request as it is sent.
#[derive(Clone, Debug)]
pub struct Sent {
    pub method: &'static str,
    /// The path template of the operation.
    pub template: &'static str,
    pub url: String,
    pub headers: Headers,
    pub body: Vec<u8>,
}

/// A response as it is received.
#[derive(Clone, Debug)]
pub struct Received {
    pub status: u16,
    pub headers: Headers,
    pub body: Vec<u8>,
}

/// A transport to an API.
pub struct Wire {
    api: &'static str,
}

impl Wire {
    /// Returns the transport to the API of a module.
    pub fn to(api: &'static str) -> Self {
        Self { api }
    }
}

impl Transport for Wire {
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        self.exchange(request).map_err(TransportError::other)
    }
}

impl Wire {
    fn exchange(&self, request: HttpRequest) -> io::Result<HttpResponse> {
        let HttpRequest { method, template, url, headers, body, .. } = request;
        let mut bytes = Vec::new();
        body.into_reader().read_to_end(&mut bytes)?;
        let sent = Sent { method, template, url, headers, body: bytes };
        let received = match replay::is_on() {
            true => {
                replay::served(self.api, sent).map_err(|reason| io::Error::new(io::ErrorKind::InvalidData, reason))?
            }
            false => {
                let received = over_tcp(&sent)?;
                replay::record(received.clone());
                received
            }
        };
        let mut response = HttpResponse::new(received.status, Body::from(received.body));
        response.headers = received.headers;
        Ok(response)
    }
}

fn over_tcp(request: &Sent) -> io::Result<Received> {
    let rest = request.url.strip_prefix("http://").ok_or_else(|| invalid("the URL is not one of HTTP"))?;
    let (authority, target) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let slash = if target.starts_with('/') { "" } else { "/" };
    let mut head = format!("{} {slash}{target} HTTP/1.1\r\nHost: {authority}\r\nConnection: close\r\n", request.method);
    for (name, value) in request.headers.iter() {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    let body = &request.body;
    if request.headers.get("Content-Length").is_none() && !body.is_empty() {
        head.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    let mut stream = TcpStream::connect(authority)?;
    stream.write_all(format!("{head}\r\n").as_bytes())?;
    stream.write_all(body)?;
    response(BufReader::new(stream), request.method == "HEAD")
}

fn response(mut reader: BufReader<TcpStream>, has_no_body: bool) -> io::Result<Received> {
    let line = read_line(&mut reader)?;
    let status = line.split(' ').nth(1).and_then(|status| status.parse().ok());
    let status = status.ok_or_else(|| invalid("the status line is not valid"))?;
    let mut headers = Headers::new();
    loop {
        let line = read_line(&mut reader)?;
        let Some((name, value)) = line.split_once(':') else { break };
        headers.append(name.to_owned(), value.trim());
    }
    let is_chunked = headers.get("Transfer-Encoding").is_some_and(|coding| coding.eq_ignore_ascii_case("chunked"));
    let mut body = Vec::new();
    if is_chunked {
        body = chunks(reader)?;
    } else if !has_no_body {
        reader.read_to_end(&mut body)?;
    }
    Ok(Received { status, headers, body })
}

fn chunks(mut reader: BufReader<TcpStream>) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = read_line(&mut reader)?;
        let size = usize::from_str_radix(&line, 16).map_err(|_| invalid("the size of a chunk is not valid"))?;
        let start = body.len();
        body.resize(start + size, 0);
        reader.read_exact(&mut body[start..])?;
        read_line(&mut reader)?;
        if size == 0 {
            return Ok(body);
        }
    }
}

fn read_line(reader: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

fn invalid(message: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, message)
}
