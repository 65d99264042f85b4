//! The fields that Swagger 2.0 defines for objects of OpenAPI.
//!
//! [`swagger`](super::swagger) reads them, unless there is the field that replaces them; here are their warnings.

use crate::diagnostics::Problem;
use crate::document::node::Object;
use crate::schema::Keyword;

/// A field of Swagger 2.0.
pub struct Outdated {
    name: Name,
    /// The field beside which it has no effect.
    replacement: Option<&'static str>,
    /// A phrase that follows "it is".
    meaning: &'static str,
    advice: &'static str,
}

/// The name of a field.
enum Name {
    Exactly(&'static str),
    /// That of any keyword of a schema.
    Keyword,
}

pub const DOCUMENT: &[Outdated] = &[
    Outdated::beside("servers", "host", "read as a part of the URL of a server", "define the server under `servers`"),
    Outdated::beside(
        "servers",
        "basePath",
        "read as a part of the URL of a server",
        "define the server under `servers`",
    ),
    Outdated::beside(
        "servers",
        "schemes",
        "read as a part of the URL of a server",
        "define the server under `servers`",
    ),
    CONSUMES,
    PRODUCES,
    Outdated::new("definitions", "read as `components/schemas`", "move the schemas to `components/schemas`"),
    Outdated::new("parameters", "read where references lead to it", "move the parameters to `components/parameters`"),
    Outdated::new("responses", "read where references lead to it", "move the responses to `components/responses`"),
    Outdated::new("securityDefinitions", "ignored", "move the security schemes to `components/securitySchemes`"),
];

pub const OPERATION: &[Outdated] =
    &[CONSUMES, PRODUCES, Outdated::new("schemes", "ignored", "define the server under `servers`")];

const CONSUMES: Outdated = Outdated::new(
    "consumes",
    "read as the media types of the parameter `body`",
    "list them under `content` of request bodies",
);

const PRODUCES: Outdated = Outdated::new(
    "produces",
    "read as the media types of responses without `content`",
    "list them under `content` of responses",
);

pub const PARAMETER: &[Outdated] = &[
    Outdated::beside("style", "collectionFormat", "read as `style` and `explode`", "define `style` and `explode`"),
    Outdated {
        name: Name::Keyword,
        replacement: Some("schema"),
        meaning: "read as a keyword of `schema`",
        advice: "move it into `schema`",
    },
];

pub const RESPONSE: &[Outdated] = &[
    Outdated::beside(
        "content",
        "schema",
        "read as the schema of `content`",
        "move it into a media type under `content`",
    ),
    Outdated::new("examples", "ignored", "move the examples into a media type under `content`"),
];

impl Outdated {
    const fn new(name: &'static str, meaning: &'static str, advice: &'static str) -> Self {
        Self { name: Name::Exactly(name), replacement: None, meaning, advice }
    }

    const fn beside(
        replacement: &'static str,
        name: &'static str,
        meaning: &'static str,
        advice: &'static str,
    ) -> Self {
        Self { replacement: Some(replacement), ..Self::new(name, meaning, advice) }
    }

    pub fn is_called(&self, name: &str) -> bool {
        match self.name {
            Name::Exactly(known) => known == name,
            Name::Keyword => Keyword::from_name(name).is_some(),
        }
    }

    /// Returns the warning about the field in an object.
    pub fn problem(&self, kind: &'static str, object: &Object, name: &str) -> Problem {
        let replacement = self.replacement.filter(|replacement| object.contains_key(*replacement));
        let meaning = replacement.map_or(self.meaning.to_owned(), |field| format!("ignored, because of `{field}`"));
        Problem::OutdatedField { field: name.to_owned(), object: kind, meaning, advice: self.advice }
    }
}
