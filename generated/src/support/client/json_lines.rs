//! Streams of JSON values: JSON lines, and JSON text sequences (RFC 7464).

use std::fmt;
use std::marker::PhantomData;

use super::super::json::JsonValue;
use super::super::read::Read;
use super::super::response::ResponseErrorKind;
use super::blocking::wait;
use super::error::Unreadable;
use super::events::{Ends, Lines, item};
use super::transport::{HttpResponse, TransportError};

/// What begins each text of a sequence.
const SEPARATOR: &[u8] = b"\x1e";

/// The values of a response in JSON lines, as they come.
pub struct JsonLines<T> {
    lines: Lines,
    is_sequence: bool,
    /// The text of the sequence whose end was not yet received.
    begun: Vec<u8>,
    /// The line that has ended the text before it.
    next_text: Option<Vec<u8>>,
    item: PhantomData<fn() -> T>,
}

/// The error of reading an item of a stream.
#[non_exhaustive]
pub enum ItemError {
    /// The connection is cut.
    Transport(TransportError),
    /// The item is not JSON, or its type cannot represent it. The stream goes on after it. The second is the item as it was received.
    Unreadable(ResponseErrorKind, Vec<u8>),
}

impl HttpResponse {
    /// Returns the body as JSON lines, or as a JSON text sequence if its media type is `application/json-seq`.
    pub fn json_lines<T: Read>(self) -> JsonLines<T> {
        let media_type = self.headers.get("Content-Type").unwrap_or_default();
        let is_sequence = media_type.split(';').next().is_some_and(|essence| essence.trim().ends_with("json-seq"));
        let lines = Lines::new(self.body, Ends::Line);
        JsonLines { lines, is_sequence, begun: Vec::new(), next_text: None, item: PhantomData }
    }
}

impl<T: Read> JsonLines<T> {
    /// Returns the next value; `None` at the end. Empty lines are skipped.
    ///
    /// # Errors
    ///
    /// If the connection is cut, or the type cannot represent the value.
    pub async fn next(&mut self) -> Option<Result<T, ItemError>> {
        loop {
            let line = match self.next_text.take() {
                Some(line) => Some(Ok(line)),
                None => self.lines.next().await,
            };
            let text = match line {
                Some(Ok(line)) if self.is_sequence => self.add(&line),
                Some(Ok(line)) => line,
                Some(Err(error)) => return Some(Err(ItemError::Transport(error))),
                None if self.begun.is_empty() => return None,
                None => std::mem::take(&mut self.begun),
            };
            let text = text.trim_ascii();
            if !text.is_empty() {
                return Some(item(text).map_err(|reason| ItemError::Unreadable(reason, text.to_vec())));
            }
        }
    }

    /// Adds a line to the text of the sequence that has begun. Returns the text if it is complete or another one begins; otherwise nothing.
    fn add(&mut self, line: &[u8]) -> Vec<u8> {
        if line.starts_with(SEPARATOR) && !self.begun.is_empty() {
            self.next_text = Some(line.to_vec());
            return std::mem::take(&mut self.begun);
        }
        self.begun.extend(line.strip_prefix(SEPARATOR).unwrap_or(line));
        self.begun.push(b'\n');
        let is_complete = JsonValue::parse(&self.begun).is_ok();
        if is_complete { std::mem::take(&mut self.begun) } else { Vec::new() }
    }
}

/// For clients that block: `for value in values`. Blocks the thread until the next value; the method `next` of the type is asynchronous.
impl<T: Read> Iterator for JsonLines<T> {
    type Item = Result<T, ItemError>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(JsonLines::next(self))
    }
}

impl<T> fmt::Debug for JsonLines<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonLines").finish_non_exhaustive()
    }
}

/// Without the item, which may be secret.
impl fmt::Debug for ItemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Transport(error) => f.debug_tuple("Transport").field(error).finish(),
            Self::Unreadable(reason, item) => {
                f.debug_tuple("Unreadable").field(reason).field(&format_args!("{} bytes", item.len())).finish()
            }
        }
    }
}

impl fmt::Display for ItemError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Transport(error) => error.fmt(f),
            Self::Unreadable(reason, _) => Unreadable::Response(reason.clone()).fmt(f),
        }
    }
}

impl std::error::Error for ItemError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => Some(error),
            Self::Unreadable(..) => None,
        }
    }
}
