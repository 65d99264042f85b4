//! `serve`: the mock server of a document on this machine, and its responses.

#![cfg(feature = "serve")]

mod clients;
mod corpus;
mod requests;
mod responses;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};

const SHOP: &str = r"
openapi: 3.1.0
info: {title: Shop, version: '1'}
security: [{key: []}, {token: [orders]}]
paths:
  /orders/{id}:
    get:
      operationId: getOrder
      security: []
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer, minimum: 1}}
        - {name: fields, in: query, schema: {type: array, items: {enum: [id, total]}}}
        - {name: X-Trace, in: header, schema: {type: string, maxLength: 3}}
        - {name: session, in: cookie, schema: {type: string, format: uuid}}
      responses:
        '200':
          description: The order.
          headers:
            ETag: {schema: {type: string}, example: abc}
            X-Total: {schema: {type: integer}, examples: {few: {value: 3}}}
            Content-Length: {schema: {type: integer}, example: 99}
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Order'}
              examples:
                wrong: {value: {id: one}}
                small: {value: {id: 1, total: '1.00'}}
                large: {$ref: '#/components/examples/Large'}
            text/csv: {schema: {type: string}, example: 'id,total'}
        '404':
          description: No such order.
          content: {application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}}
        5XX: {description: Failure.}
    delete:
      operationId: deleteOrder
      responses: {'204': {description: Deleted.}}
  /orders:
    post:
      operationId: createOrder
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Order'}}
          application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Order'}}
          multipart/form-data:
            schema: {type: object, required: [scan], properties: {scan: {type: string, format: binary}, id: {type: integer}}}
          text/plain: {schema: {type: string, maxLength: 5}}
      responses:
        '201': {description: Created., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
  /lines:
    get:
      security: []
      responses:
        '200':
          description: A sequence.
          content: {application/jsonl: {itemSchema: {type: object}, example: [{a: 1}, {a: 2}]}}
  /xml:
    get:
      security: []
      responses:
        '200': {description: XML., content: {application/xml: {schema: {type: object}, example: {a: 1}}}}
  /xml/text:
    get:
      security: []
      responses:
        '200': {description: XML., content: {application/xml: {schema: {type: object}, example: '<a><b/></a>'}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    token: {type: http, scheme: bearer}
  examples:
    Large: {value: {id: 1000000, total: '99.00'}}
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: {type: integer, example: 7}
        total: {type: string, format: decimal, example: '7.00'}
        secret: {type: string, writeOnly: true, example: hidden}
    Problem: {type: object, required: [title], properties: {title: {type: string}}, example: {title: No such order}}
";

fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("serve").join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

/// Writes a document for a test.
fn document(name: &str, text: &str) -> PathBuf {
    let path = folder(name).join("shop.yaml");
    fs::write(&path, text).unwrap();
    path
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-bindgen"));
    command.arg("serve").args(arguments).current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."));
    command
}

/// A running server.
struct Server {
    process: Child,
    address: String,
    lines: BufReader<ChildStdout>,
}

impl Server {
    /// Starts the server with a free port.
    fn start(arguments: &[&str]) -> Self {
        let mut command = command(arguments);
        command.args(["--address", "127.0.0.1:0"]).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap());
        let mut server = Self { process, address: String::new(), lines };
        let line = server.line();
        server.address = line.trim().strip_prefix("listening  http://").unwrap().to_owned();
        assert!(server.line().contains("press Ctrl-C to end"));
        server
    }

    fn of(name: &str, text: &str) -> Self {
        Self::start(&[document(name, text).to_str().unwrap()])
    }

    /// Returns the next line that the server prints.
    fn line(&mut self) -> String {
        let mut line = String::new();
        self.lines.read_line(&mut line).unwrap();
        line
    }

    fn send(&self, method: &str, target: &str, headers: &[&str], body: &[u8]) -> Answer {
        let mut head = format!("{method} {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        headers.iter().for_each(|header| head.push_str(&format!("{header}\r\n")));
        if !body.is_empty() {
            head.push_str(&format!("Content-Length: {}\r\n", body.len()));
        }
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.write_all(&[head.as_bytes(), b"\r\n", body].concat()).unwrap();
        let mut answer = Vec::new();
        // The server may close the connection before it has read a body that is too large.
        let _ = stream.read_to_end(&mut answer);
        Answer::of(&String::from_utf8(answer).unwrap())
    }

    fn get(&self, target: &str, headers: &[&str]) -> Answer {
        self.send("GET", target, headers, b"")
    }

    fn post(&self, media_type: &str, body: &[u8]) -> Answer {
        self.send("POST", "/orders", &["X-Key: key", &format!("Content-Type: {media_type}")], body)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

impl Answer {
    fn of(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no response: {text:?}"));
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)).unwrap().parse().unwrap();
        let header = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        Self { status, headers: lines.filter_map(header).collect(), body: body.to_owned() }
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Returns the pointers of the violations.
    fn pointers(&self) -> Vec<&str> {
        let parts = self.body.split("\"pointer\":\"").skip(1);
        parts.map(|part| part.split_once('"').unwrap().0).collect()
    }
}
