//! A transport over a TCP connection per request.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use scenarios::support::Headers;
use scenarios::support::client::blocking::Transport;
use scenarios::support::client::{Body, HttpRequest, HttpResponse, TransportError};

/// A transport that opens a connection for each request.
pub struct Wire;

impl Transport for Wire {
    fn send(&self, request: HttpRequest) -> Result<HttpResponse, TransportError> {
        exchange(request).map_err(TransportError::other)
    }
}

fn exchange(request: HttpRequest) -> io::Result<HttpResponse> {
    let rest = request.url.strip_prefix("http://").ok_or_else(|| invalid("the URL is not one of HTTP"))?;
    let (authority, target) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let slash = if target.starts_with('/') { "" } else { "/" };
    let mut head = format!("{} {slash}{target} HTTP/1.1\r\nHost: {authority}\r\nConnection: close\r\n", request.method);
    for (name, value) in request.headers.iter() {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    let mut body = Vec::new();
    request.body.into_reader().read_to_end(&mut body)?;
    if request.headers.get("Content-Length").is_none() && !body.is_empty() {
        head.push_str(&format!("Content-Length: {}\r\n", body.len()));
    }
    let mut stream = TcpStream::connect(authority)?;
    stream.write_all(format!("{head}\r\n").as_bytes())?;
    stream.write_all(&body)?;
    response(BufReader::new(stream), request.method == "HEAD")
}

fn response(mut reader: BufReader<TcpStream>, has_no_body: bool) -> io::Result<HttpResponse> {
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
    let body = if has_no_body {
        Body::default()
    } else if is_chunked {
        Body::from(chunks(reader)?)
    } else {
        Body::reader(reader)
    };
    let mut response = HttpResponse::new(status, body);
    response.headers = headers;
    Ok(response)
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
