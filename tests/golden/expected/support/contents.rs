//! Bodies of responses with several media types.

use super::response::{ResponseError, ResponseReader};

/// The body of a response that has several media types: an enum with a variant for each.
pub trait Contents: Sized {
    /// The media types that the document defines, the most precisely typed first.
    const MEDIA_TYPES: &'static [&'static str];

    /// Reads a body as the media type of an index.
    fn read(body: ResponseReader<'_>, media_type: usize) -> Result<Self, ResponseError>;
}

impl ResponseReader<'_> {
    /// Reads a body as the media type that describes its `Content-Type` most precisely. If none does, or if the header is missing or does
    /// not define the format, reads it as the first media type that can read it.
    pub fn contents<T: Contents>(self) -> Result<T, ResponseError> {
        let body = self.of(T::MEDIA_TYPES);
        if let Ok(Some(index)) = body.known_media_type() {
            return T::read(body, index);
        }
        let first = T::read(body, 0);
        // Others would read an empty body as an empty file.
        let others = if body.body.is_empty() { 0..0 } else { 1..T::MEDIA_TYPES.len() };
        first.or_else(|error| others.into_iter().find_map(|other| T::read(body, other).ok()).ok_or(error))
    }
}
