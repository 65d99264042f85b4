//! Bodies that are sent and received, whole or in chunks.

use std::fmt;
use std::future::poll_fn;
use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use super::transport::{MaybeSend, TransportError, TransportErrorKind};

/// The size of the chunks of a reader.
const CHUNK: usize = 1 << 16;

/// The chunks of a body, as they come.
pub trait Chunks: MaybeSend {
    /// Returns the next chunk; `None` at the end.
    fn poll_chunk(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Vec<u8>, TransportError>>>;
}

/// A body, whole or in chunks.
#[derive(Default)]
pub struct Body(Kind);

enum Kind {
    Whole(Vec<u8>),
    Reader(Box<dyn Read + Send>, Box<[u8]>),
    Chunks(Pin<Box<dyn Chunks>>),
}

impl Default for Kind {
    fn default() -> Self {
        Self::Whole(Vec::new())
    }
}

impl Body {
    /// Returns a body that a reader has, such as a file. Reading blocks the thread.
    pub fn reader(reader: impl Read + Send + 'static) -> Self {
        Self(Kind::Reader(Box::new(reader), Box::default()))
    }

    /// Returns a body of chunks.
    pub fn chunks(chunks: impl Chunks + 'static) -> Self {
        Self(Kind::Chunks(Box::pin(chunks)))
    }

    /// Returns the whole body, unless it is in chunks.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Kind::Whole(bytes) => Some(bytes),
            Kind::Reader(..) | Kind::Chunks(_) => None,
        }
    }

    /// Returns the whole body.
    ///
    /// # Errors
    ///
    /// The body, if it is in chunks.
    pub fn into_bytes(self) -> Result<Vec<u8>, Self> {
        match self.0 {
            Kind::Whole(bytes) => Ok(bytes),
            Kind::Reader(..) | Kind::Chunks(_) => Err(self),
        }
    }

    /// Returns the next chunk; `None` at the end.
    pub fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<u8>, TransportError>>> {
        match &mut self.0 {
            Kind::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            Kind::Whole(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            Kind::Reader(reader, buffer) => Poll::Ready(read_chunk(reader, buffer)),
            Kind::Chunks(chunks) => chunks.as_mut().poll_chunk(context),
        }
    }

    /// Returns the next chunk; `None` at the end.
    pub async fn chunk(&mut self) -> Option<Result<Vec<u8>, TransportError>> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    /// Returns a reader of the body, for transports that block.
    ///
    /// It is an error to read a body whose chunks come from an asynchronous source, and are not there.
    pub fn into_reader(self) -> impl Read + use<> {
        Reader { body: self, rest: io::Cursor::default() }
    }

    /// Returns another one of the same contents; `None` for one that can be sent only once.
    pub(super) fn copy(&self) -> Option<Self> {
        self.as_bytes().map(|bytes| Self(Kind::Whole(bytes.to_vec())))
    }
}

/// Reads what is there, at most the size of a chunk: more may come much later.
fn read_chunk(reader: &mut dyn Read, buffer: &mut Box<[u8]>) -> Option<Result<Vec<u8>, TransportError>> {
    if buffer.is_empty() {
        *buffer = vec![0; CHUNK].into();
    }
    loop {
        return match reader.read(buffer) {
            Ok(0) => None,
            Ok(length) => Some(Ok(buffer[..length].to_vec())),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) if error.kind() == io::ErrorKind::TimedOut => {
                Some(Err(TransportError::new(TransportErrorKind::Timeout, error)))
            }
            Err(error) => Some(Err(TransportError::other(error))),
        };
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Kind::Whole(bytes))
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        text.into_bytes().into()
    }
}

impl From<&str> for Body {
    fn from(text: &str) -> Self {
        text.as_bytes().to_vec().into()
    }
}

/// Without the contents, which may be secret.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.as_bytes() {
            Some(bytes) => write!(f, "Body({} bytes)", bytes.len()),
            None => f.write_str("Body(chunks)"),
        }
    }
}

/// A reader of chunks that are there.
struct Reader {
    body: Body,
    rest: io::Cursor<Vec<u8>>,
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if let Kind::Reader(reader, _) = &mut self.body.0 {
            return reader.read(buffer);
        }
        loop {
            let read = self.rest.read(buffer)?;
            if read > 0 || buffer.is_empty() {
                return Ok(read);
            }
            match self.body.poll_chunk(&mut Context::from_waker(Waker::noop())) {
                Poll::Ready(None) => return Ok(0),
                Poll::Ready(Some(Ok(chunk))) => self.rest = io::Cursor::new(chunk),
                Poll::Ready(Some(Err(error))) => return Err(io::Error::other(error)),
                Poll::Pending => return Err(io::Error::other("the body comes from an asynchronous source")),
            }
        }
    }
}
