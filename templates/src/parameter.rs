//! What the document says of parameters.

/// A documented parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it travels.
    pub location: Location,
    /// Whether it must be there.
    pub required: bool,
    /// How its value becomes text.
    pub serialization: Serialization,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// It is the whole query.
    QueryString,
    /// In a header.
    Header,
    /// In a cookie.
    Cookie,
}

/// How the value of a parameter becomes text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Serialization {
    /// In one of the styles.
    Style {
        /// The style.
        style: Style,
        /// Whether every item or member has a name of its own.
        explode: bool,
        /// Whether characters with a meaning in URLs stay as they are.
        allow_reserved: bool,
    },
    /// As a body of this media type.
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
    /// A parameter in the path, in the usual style.
    pub const fn path(name: &'static str) -> Self {
        Self::new(name, Location::Path, Style::Simple, false).required()
    }

    /// A parameter in the query, in the usual style.
    pub const fn query(name: &'static str) -> Self {
        Self::new(name, Location::Query, Style::Form, true)
    }

    /// A parameter that is the whole query.
    pub const fn query_string(name: &'static str, media_type: &'static str) -> Self {
        Self::new(name, Location::QueryString, Style::Form, true).content(media_type)
    }

    /// A header, in the usual style.
    pub const fn header(name: &'static str) -> Self {
        Self::new(name, Location::Header, Style::Simple, false)
    }

    /// A cookie, in the usual style.
    pub const fn cookie(name: &'static str) -> Self {
        Self::new(name, Location::Cookie, Style::Form, true)
    }

    const fn new(name: &'static str, location: Location, style: Style, explode: bool) -> Self {
        let serialization = Serialization::Style { style, explode, allow_reserved: false };
        Self { name, location, required: false, serialization }
    }

    /// The same as one that must be there.
    pub const fn required(self) -> Self {
        Self { required: true, ..self }
    }

    /// The same in a style.
    pub const fn style(self, style: Style, explode: bool) -> Self {
        Self { serialization: Serialization::Style { style, explode, allow_reserved: false }, ..self }
    }

    /// The same with characters that have a meaning in URLs left as they are.
    pub const fn allow_reserved(self) -> Self {
        match self.serialization {
            Serialization::Style { style, explode, .. } => {
                Self { serialization: Serialization::Style { style, explode, allow_reserved: true }, ..self }
            }
            Serialization::Content(_) => self,
        }
    }

    /// The same as a body of a media type is written.
    pub const fn content(self, media_type: &'static str) -> Self {
        Self { serialization: Serialization::Content(media_type), ..self }
    }
}

impl Location {
    /// The location as the document spells it.
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
