//! Parameters and their serialization.

/// A parameter of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The name in the request.
    pub name: &'static str,
    /// The location in the request.
    pub location: Location,
    /// Whether the parameter is required.
    pub required: bool,
    /// Whether the value is secret, so that `Debug` does not show it.
    pub secret: bool,
    /// The serialization of the value.
    pub serialization: Serialization,
}

/// The location of a parameter (`in`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// `path`.
    Path,
    /// `query`.
    Query,
    /// `querystring`: the parameter is the whole query.
    QueryString,
    /// `header`.
    Header,
    /// `cookie`.
    Cookie,
}

/// The serialization of the value of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Serialization {
    /// In a style.
    Style {
        /// The style.
        style: Style,
        /// Whether each item of an array or member of an object is a parameter of its own.
        explode: bool,
        /// Whether reserved characters (RFC 3986, 2.2) are not percent-encoded.
        allow_reserved: bool,
    },
    /// As content of a media type.
    Content(&'static str),
}

/// The styles of parameters (OpenAPI 3.2, 4.12.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// `;name=a,b`.
    Matrix,
    /// `.a,b`.
    Label,
    /// `a,b`.
    Simple,
    /// `name=a&name=b`.
    Form,
    /// `name=a%20b`.
    SpaceDelimited,
    /// `name=a%7Cb`.
    PipeDelimited,
    /// `name[member]=a`.
    DeepObject,
    /// `name=a; name=b`.
    Cookie,
}

impl Parameter {
    /// Returns a path parameter in the default style.
    #[doc(hidden)]
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, Location::Path, Style::Simple, false).required()
    }

    /// Returns a query parameter in the default style.
    #[doc(hidden)]
    pub const fn query(name: &'static str) -> Self {
        Self::new(name, Location::Query, Style::Form, true)
    }

    /// Returns a parameter that is the whole query.
    #[doc(hidden)]
    pub const fn query_string(name: &'static str, media_type: &'static str) -> Self {
        Self::new(name, Location::QueryString, Style::Form, true).content(media_type)
    }

    /// Returns a header parameter in the default style.
    #[doc(hidden)]
    pub const fn header(name: &'static str) -> Self {
        Self::new(name, Location::Header, Style::Simple, false)
    }

    /// Returns a cookie parameter in the default style.
    #[doc(hidden)]
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(name, Location::Cookie, Style::Form, true)
    }

    const fn new(name: &'static str, location: Location, style: Style, explode: bool) -> Self {
        let serialization = Serialization::Style { style, explode, allow_reserved: false };
        Self { name, location, required: false, secret: false, serialization }
    }

    /// Makes the parameter required.
    #[doc(hidden)]
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// Makes the parameter secret.
    #[doc(hidden)]
    pub const fn secret(self) -> Self {
        Self { secret: true, ..self }
    }

    /// Sets the style.
    #[doc(hidden)]
    pub const fn style(self, style: Style, explode: bool) -> Self {
        Self { serialization: Serialization::Style { style, explode, allow_reserved: false }, ..self }
    }

    /// Leaves reserved characters (RFC 3986, 2.2) as they are.
    #[doc(hidden)]
    pub const fn allow_reserved(self) -> Self {
        match self.serialization {
            Serialization::Style { style, explode, .. } => {
                Self { serialization: Serialization::Style { style, explode, allow_reserved: true }, ..self }
            }
            Serialization::Content(_) => self,
        }
    }

    /// Serializes the value as content of a media type.
    #[doc(hidden)]
    pub const fn content(self, media_type: &'static str) -> Self {
        Self { serialization: Serialization::Content(media_type), ..self }
    }
}

impl Location {
    /// Returns the value of `in` in the document.
    pub const fn name(self) -> &'static str {
        match self {
            Location::Path => "path",
            Location::Query => "query",
            Location::QueryString => "querystring",
            Location::Header => "header",
            Location::Cookie => "cookie",
        }
    }
}
