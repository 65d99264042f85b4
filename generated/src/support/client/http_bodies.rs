//! Bodies as those of the crate `http-body`.

use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::body::{Body, Chunks};
use super::transport::{MaybeSend, TransportError};

impl HttpBody for Body {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Self::Data>, Self::Error>>> {
        let chunk = self.get_mut().poll_chunk(context);
        chunk.map(|chunk| chunk.map(|chunk| chunk.map(|chunk| Frame::data(chunk.into()))))
    }

    fn is_end_stream(&self) -> bool {
        self.as_bytes().is_some_and(<[u8]>::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        self.as_bytes().map_or_else(SizeHint::default, |bytes| SizeHint::with_exact(bytes.len() as u64))
    }
}

impl Body {
    /// Returns a body with the data of another one, given what its error is.
    pub(super) fn of<B>(body: B, failure: fn(B::Error) -> TransportError) -> Self
    where
        B: HttpBody + MaybeSend + Unpin + 'static,
    {
        if body.is_end_stream() {
            return Self::default();
        }
        Self::chunks(Frames { body, failure })
    }
}

/// The data of a body.
struct Frames<B: HttpBody> {
    body: B,
    failure: fn(B::Error) -> TransportError,
}

impl<B: HttpBody + MaybeSend + Unpin> Chunks for Frames<B> {
    fn poll_chunk(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Vec<u8>, TransportError>>> {
        loop {
            let frame = match Pin::new(&mut self.body).poll_frame(context) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err((self.failure)(error)))),
                Poll::Ready(Some(Ok(frame))) => frame,
            };
            // Trailers are not read.
            if let Ok(mut data) = frame.into_data() {
                let length = data.remaining();
                return Poll::Ready(Some(Ok(data.copy_to_bytes(length).into())));
            }
        }
    }
}
