//! Server-sent events (the HTML standard, 9.2).

use std::time::Duration;

use super::super::headers::Headers;
use super::super::read::Read;
use super::super::response::{ResponseErrorKind, ResponseReader};
use super::blocking::wait;
use super::body::Body;
use super::json_lines::ItemError;
use super::transport::{HttpResponse, TransportError};

/// A server-sent event.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Event {
    /// The type; empty for `message`, the default.
    pub event: String,
    /// The data.
    pub data: String,
    /// The identifier of the last event that has one, for the header `Last-Event-ID` of the call that goes on.
    pub id: String,
    /// The time that the server has last asked clients to wait before they connect again.
    pub retry: Option<Duration>,
}

/// The events of a response, as they come.
#[derive(Debug)]
pub struct Events {
    lines: Lines,
    /// The event whose end was not yet received. Its identifier is that of the last event until it has one.
    begun: Event,
    has_data: bool,
    last_id: String,
    retry: Option<Duration>,
}

impl Event {
    /// Reads the data as JSON, tolerantly, as bodies of responses are read.
    ///
    /// # Errors
    ///
    /// If it is not JSON, or the type cannot represent it.
    pub fn json<T: Read>(&self) -> Result<T, ItemError> {
        let text = self.data.as_bytes();
        item(text).map_err(|reason| ItemError::Unreadable(reason, text.to_vec()))
    }
}

/// Reads an item of a stream.
pub(super) fn item<T: Read>(text: &[u8]) -> Result<T, ResponseErrorKind> {
    ResponseReader::new(200, &Headers::new(), text).untyped_json().map_err(|error| error.kind().clone())
}

impl HttpResponse {
    /// Returns the body as server-sent events.
    pub fn events(self) -> Events {
        Events {
            lines: Lines::new(self.body, Ends::Event),
            begun: Event::default(),
            has_data: false,
            last_id: String::new(),
            retry: None,
        }
    }
}

impl Events {
    /// Returns the next event; `None` at the end.
    ///
    /// # Errors
    ///
    /// If the connection is cut. The call can go on with the header `Last-Event-ID`.
    pub async fn next(&mut self) -> Option<Result<Event, TransportError>> {
        loop {
            let line = match self.lines.next().await? {
                Ok(line) => line,
                Err(error) => return Some(Err(error)),
            };
            let line = String::from_utf8_lossy(&line);
            let (field, value) = line.split_once(':').unwrap_or((&line, ""));
            let value = value.strip_prefix(' ').unwrap_or(value);
            match field {
                "" if line.is_empty() => {
                    self.last_id.clone_from(&self.begun.id);
                    let next = Event { id: self.last_id.clone(), ..Event::default() };
                    let event = std::mem::replace(&mut self.begun, next);
                    if std::mem::take(&mut self.has_data) {
                        return Some(Ok(Event { retry: self.retry, ..event }));
                    }
                }
                "data" => {
                    self.begun.data.push_str(if self.has_data { "\n" } else { "" });
                    self.begun.data.push_str(value);
                    self.has_data = true;
                }
                "event" => value.clone_into(&mut self.begun.event),
                "id" if !value.contains('\0') => value.clone_into(&mut self.begun.id),
                "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                    self.retry = value.parse().ok().map(Duration::from_millis).or(self.retry);
                }
                // Comments, and fields of other versions.
                _ => {}
            }
        }
    }

    /// Returns the identifier of the last event that has one.
    pub fn last_event_id(&self) -> &str {
        &self.last_id
    }
}

/// For clients that block: `for event in events`. Blocks the thread until the next event; the method `next` of the type is asynchronous.
impl Iterator for Events {
    type Item = Result<Event, TransportError>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(Events::next(self))
    }
}

/// The greatest number of bytes of a line: 64 MiB.
const LINE: usize = 64 << 20;

/// What ends a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ends {
    /// A line feed.
    Line,
    /// A line feed, a carriage return, or both. What has no end is an incomplete event, and is dropped.
    Event,
}

/// The lines of a body.
#[derive(Debug)]
pub(super) struct Lines {
    body: Body,
    ends: Ends,
    received: Vec<u8>,
    /// The beginning of the next line.
    start: usize,
    /// The end of the bytes in which there is no end of a line.
    searched: usize,
    is_first: bool,
    /// Whether the last line has ended with a carriage return, which a line feed may follow in the next chunk.
    after_return: bool,
}

impl Lines {
    pub(super) fn new(body: Body, ends: Ends) -> Self {
        Self { body, ends, received: Vec::new(), start: 0, searched: 0, is_first: true, after_return: false }
    }

    /// Returns the next line without its end; `None` at the end of the body, and after an error.
    pub(super) async fn next(&mut self) -> Option<Result<Vec<u8>, TransportError>> {
        loop {
            if self.start < self.received.len() && std::mem::take(&mut self.after_return) {
                self.start += usize::from(self.received[self.start] == b'\n');
                self.searched = self.searched.max(self.start);
            }
            let is_end = |byte: &u8| match self.ends {
                Ends::Line => *byte == b'\n',
                Ends::Event => matches!(byte, b'\n' | b'\r'),
            };
            if let Some(found) = self.received[self.searched..].iter().position(is_end) {
                let end = self.searched + found;
                self.after_return = self.received[end] == b'\r';
                return Some(Ok(self.take(end, end + 1)));
            }
            self.searched = self.received.len();
            let error = match self.body.chunk().await {
                Some(Ok(chunk)) if self.received.len() - self.start + chunk.len() <= LINE => {
                    self.received.drain(..self.start);
                    self.searched -= std::mem::take(&mut self.start);
                    self.received.extend(chunk);
                    continue;
                }
                Some(Ok(_)) => TransportError::other(format!("a line has more than {LINE} bytes")),
                Some(Err(error)) => error,
                None if self.start == self.received.len() || self.ends == Ends::Event => return None,
                None => return Some(Ok(self.take(self.searched, self.received.len()))),
            };
            *self = Self::new(Body::default(), self.ends);
            return Some(Err(error));
        }
    }

    /// Returns the line that ends at `end`, without a byte order mark at the beginning of the body; the next one begins at `next`.
    fn take(&mut self, end: usize, next: usize) -> Vec<u8> {
        let line = &self.received[self.start..end];
        let mark: &[u8] = if std::mem::take(&mut self.is_first) { b"\xef\xbb\xbf" } else { b"" };
        let line = line.strip_prefix(mark).unwrap_or(line).to_vec();
        (self.start, self.searched) = (next, next);
        line
    }
}
