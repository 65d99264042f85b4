//! Streams of JSON values: JSON lines, and JSON text sequences (RFC 7464).

use std::fmt;
use std::marker::PhantomData;

use super::super::model::Model;
use super::super::response::ResponseErrorKind;
use super::blocking::wait;
use super::error::Unreadable;
use super::events::{Lines, item};
use super::transport::{HttpResponse, TransportError};

/// The values of a response in JSON lines, as they come.
pub struct JsonLines<T> {
    lines: Lines,
    item: PhantomData<fn() -> T>,
}

/// The error of reading an item of a stream.
#[derive(Debug)]
#[non_exhaustive]
pub enum ItemError {
    /// The connection is cut.
    Transport(TransportError),
    /// The item is not JSON, or its type cannot represent it. The stream goes on after it. The second is the item as it was received.
    Unreadable(ResponseErrorKind, Vec<u8>),
}

impl HttpResponse {
    /// Returns the body as JSON lines.
    pub fn json_lines<T: Model>(self) -> JsonLines<T> {
        JsonLines { lines: Lines::new(self.body), item: PhantomData }
    }
}

impl<T: Model> JsonLines<T> {
    /// Returns the next value; `None` at the end. Empty lines are skipped.
    ///
    /// # Errors
    ///
    /// If the connection is cut, or the type cannot represent the value.
    pub async fn next(&mut self) -> Option<Result<T, ItemError>> {
        loop {
            let line = match self.lines.next(false).await? {
                Ok(line) => line,
                Err(error) => return Some(Err(ItemError::Transport(error))),
            };
            // A JSON text sequence has a record separator before each value.
            let text = line.strip_prefix(b"\x1e").unwrap_or(&line).trim_ascii();
            if !text.is_empty() {
                return Some(item(text).map_err(|reason| ItemError::Unreadable(reason, text.to_vec())));
            }
        }
    }
}

/// Blocks the thread until the next value. For clients that block.
impl<T: Model> Iterator for JsonLines<T> {
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
