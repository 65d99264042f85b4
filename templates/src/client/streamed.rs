//! Streams of the items that a document defines.

use std::fmt;

use super::super::operation::Operation;
use super::super::read::Read;
use super::blocking::wait;
use super::call::Call;
use super::error::Error;
use super::events::{Event, Events, item};
use super::json_lines::{ItemError, JsonLines};
use super::mode::{Async, Blocking};
use super::transport::HttpResponse;

/// An operation whose success is a stream of items.
pub trait Streamed: Operation {
    /// An item of the stream.
    type Item: Read;
    /// How the items are written.
    const FORMAT: StreamFormat;
}

/// How the items of a stream are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamFormat {
    /// As JSON lines, or as a JSON text sequence.
    Lines,
    /// As server-sent events, whose fields are the members of an item.
    Events,
    /// As server-sent events, whose data is an item.
    EventData,
}

/// The items of a response, as they come.
pub struct Stream<T>(Source<T>);

enum Source<T> {
    Lines(JsonLines<T>),
    Events(Events, StreamFormat),
}

impl<T: Read> Stream<T> {
    fn new(response: HttpResponse, format: StreamFormat) -> Self {
        Self(match format {
            StreamFormat::Lines => Source::Lines(response.json_lines()),
            StreamFormat::Events | StreamFormat::EventData => Source::Events(response.events(), format),
        })
    }

    /// Returns the next item; `None` at the end.
    ///
    /// # Errors
    ///
    /// If the connection is cut, or the type cannot represent the item; the stream goes on after that.
    pub async fn next(&mut self) -> Option<Result<T, ItemError>> {
        match &mut self.0 {
            Source::Lines(lines) => lines.next().await,
            Source::Events(events, format) => {
                let text = match events.next().await? {
                    Ok(event) if *format == StreamFormat::Events => members(&event),
                    Ok(event) => event.data.into_bytes(),
                    Err(error) => return Some(Err(ItemError::Transport(error))),
                };
                Some(item(&text).map_err(|reason| ItemError::Unreadable(reason, text)))
            }
        }
    }

    /// Returns the identifier of the last server-sent event that has one, for the header `Last-Event-ID` of the call that goes on.
    pub fn last_event_id(&self) -> Option<&str> {
        match &self.0 {
            Source::Lines(_) => None,
            Source::Events(events, _) => Some(events.last_event_id()).filter(|id| !id.is_empty()),
        }
    }
}

/// Returns an event as JSON (OpenAPI 3.2, 4.14.3).
fn members(event: &Event) -> Vec<u8> {
    let Event { event: kind, data, id, retry } = event;
    let mut members = serde_json::Map::new();
    members.insert("data".to_owned(), data.as_str().into());
    for (name, value) in [("event", kind), ("id", id)] {
        if !value.is_empty() {
            members.insert(name.to_owned(), value.as_str().into());
        }
    }
    if let Some(retry) = retry {
        members.insert("retry".to_owned(), u64::try_from(retry.as_millis()).unwrap_or(u64::MAX).into());
    }
    serde_json::Value::Object(members).to_string().into_bytes()
}

impl<O: Streamed> Call<O, Async> {
    /// Sends the request, and returns the items of a success as they come, without a limit. The timeout ends with the head of the response.
    ///
    /// # Errors
    ///
    /// As for [`Call::send`].
    pub async fn stream_items(self) -> Result<Stream<O::Item>, Error<O>> {
        Ok(Stream::new(self.streamed().await?, O::FORMAT))
    }
}

impl<O: Streamed> Call<O, Blocking> {
    /// Sends the request, and returns the items of a success as they come, without a limit.
    ///
    /// # Errors
    ///
    /// As for [`Call::send`].
    pub fn stream_items(self) -> Result<Stream<O::Item>, Error<O>> {
        Ok(Stream::new(wait(self.streamed())?, O::FORMAT))
    }
}

/// For clients that block: `for item in items`. Blocks the thread until the next item; the method `next` of the type is asynchronous.
impl<T: Read> Iterator for Stream<T> {
    type Item = Result<T, ItemError>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(Stream::next(self))
    }
}

impl<T> fmt::Debug for Stream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stream").finish_non_exhaustive()
    }
}
