//! The fields of OpenAPI objects (OpenAPI 3.2, 4.1 to 4.29). All others are reported.
//!
//! In: an object, as it is read. Out: a warning for each field that no version of OpenAPI from 3.0 to 3.2 defines. Objects that have no
//! meaning in Rust, such as `contact`, are checked with the object around them.

use super::outdated::{self, Outdated};
use crate::diagnostics::{Diagnostics, Problem, did_you_mean};
use crate::document::follow::{REF, reference};
use crate::document::node::{Node, Object};
use crate::schema::Keyword;
use crate::source::Place;

/// A kind of object.
pub struct Kind {
    /// With its article, as in messages.
    name: &'static str,
    /// The names of its fields, separated by spaces.
    fields: &'static str,
    /// The fields whose objects are read nowhere else.
    inner: &'static [(&'static str, Inner)],
    /// The fields that Swagger 2.0 defines for it.
    outdated: &'static [Outdated],
}

/// The objects in a field.
enum Inner {
    One(&'static Kind),
    Map(&'static Kind),
}

pub static DOCUMENT: Kind = Kind::new(
    "the document",
    "openapi $self info jsonSchemaDialect servers paths webhooks components security tags externalDocs",
)
.with_inner(&[EXTERNAL_DOCS])
.with_outdated(outdated::DOCUMENT);

pub static INFO: Kind = Kind::new("`info`", "title summary description termsOfService contact license version")
    .with_inner(&[
        ("contact", Inner::One(&Kind::new("`contact`", "name url email"))),
        ("license", Inner::One(&Kind::new("`license`", "name identifier url"))),
    ]);

pub static SERVER: Kind = Kind::new("the server", "url description name variables");

pub static SERVER_VARIABLE: Kind = Kind::new("the server variable", "enum default description");

pub static COMPONENTS: Kind = Kind::new(
    "`components`",
    "schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems mediaTypes",
);

pub static PATH_ITEM: Kind = Kind::new(
    "the path item",
    "summary description get put post delete options head patch trace query additionalOperations servers parameters",
);

pub static OPERATION: Kind = Kind::new(
    "the operation",
    "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers",
)
.with_inner(&[EXTERNAL_DOCS])
.with_outdated(outdated::OPERATION);

const EXTERNAL_DOCS: (&str, Inner) = ("externalDocs", Inner::One(&Kind::new("`externalDocs`", "description url")));

pub static PARAMETER: Kind = Kind::new(
    "the parameter",
    "name in description required deprecated allowEmptyValue example examples style explode allowReserved schema content",
)
.with_inner(&[EXAMPLES])
.with_outdated(outdated::PARAMETER);

pub static HEADER: Kind = Kind::new(
    "the header",
    "description required deprecated allowEmptyValue example examples style explode allowReserved schema content",
)
.with_inner(&[EXAMPLES])
.with_outdated(outdated::PARAMETER);

pub static REQUEST_BODY: Kind = Kind::new("the request body", "description content required");

pub static MEDIA_TYPE: Kind =
    Kind::new("the media type", "schema itemSchema example examples encoding prefixEncoding itemEncoding")
        .with_inner(&[EXAMPLES]);

pub static ENCODING: Kind =
    Kind::new("the encoding", "contentType headers encoding prefixEncoding itemEncoding style explode allowReserved");

pub static RESPONSE: Kind = Kind::new("the response", "summary description headers content links")
    .with_inner(&[("links", Inner::Map(&LINK))])
    .with_outdated(outdated::RESPONSE);

static LINK: Kind = Kind::new("the link", "operationRef operationId parameters requestBody description server")
    .with_inner(&[("server", Inner::One(&SERVER))]);

const EXAMPLES: (&str, Inner) = (
    "examples",
    Inner::Map(&Kind::new("the example", "summary description dataValue serializedValue value externalValue")),
);

pub static TAG: Kind =
    Kind::new("the tag", "name summary description externalDocs parent kind").with_inner(&[EXTERNAL_DOCS]);

pub static DISCRIMINATOR: Kind = Kind::new("the discriminator", "propertyName mapping defaultMapping");

pub static SECURITY_SCHEME: Kind = Kind::new(
    "the security scheme",
    "type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated",
);

pub static FLOWS: Kind =
    Kind::new("the flows", "implicit password clientCredentials authorizationCode deviceAuthorization");

pub static FLOW: Kind = Kind::new("the flow", "authorizationUrl deviceAuthorizationUrl tokenUrl refreshUrl scopes");

impl Kind {
    const fn new(name: &'static str, fields: &'static str) -> Self {
        Self { name, fields, inner: &[], outdated: &[] }
    }

    const fn with_inner(self, inner: &'static [(&'static str, Inner)]) -> Self {
        Self { inner, ..self }
    }

    const fn with_outdated(self, outdated: &'static [Outdated]) -> Self {
        Self { outdated, ..self }
    }

    fn fields(&self) -> impl Iterator<Item = &'static str> {
        self.fields.split(' ')
    }

    /// Reports the fields of an object that OpenAPI does not define.
    pub fn check(&self, object: &Object, place: &Place, diagnostics: &mut Diagnostics) {
        let is_known = |name: &str| self.fields().any(|field| field == name) || name.starts_with("x-") || name == REF;
        for name in object.keys().filter(|name| !is_known(name)) {
            diagnostics.report(place.member(name), self.problem(object, name));
        }
        for (field, inner) in self.inner {
            if let Some(value) = object.get(*field) {
                inner.check(value, &place.member(field), diagnostics);
            }
        }
    }

    fn problem(&self, object: &Object, name: &str) -> Problem {
        match self.outdated.iter().find(|outdated| outdated.is_called(name)) {
            Some(outdated) => outdated.problem(self.name, object, name),
            None => {
                let has = |field| self.fields().any(|known| known == field);
                let is_keyword = Keyword::from_name(name).is_some();
                let advice = if is_keyword && has("schema") {
                    "move it, or a reference to it, into `schema`"
                } else if is_keyword && has("content") {
                    "move it, or a reference to it, into `schema` of a media type under `content`"
                } else if COMPONENTS.fields().any(|field| field == name) {
                    "move it to `components`"
                } else {
                    "remove it, or prefix the name of an extension with `x-`"
                };
                let advice = did_you_mean(name, self.fields(), advice);
                Problem::UnknownField { field: name.to_owned(), object: self.name, advice }
            }
        }
    }
}

impl Inner {
    fn check(&self, value: &Node, place: &Place, diagnostics: &mut Diagnostics) {
        let Some(object) = value.as_object() else { return };
        match self {
            // The target of a reference is not checked: nothing is read from it.
            Self::One(_) if reference(value).is_some() => {}
            Self::One(kind) => kind.check(object, place, diagnostics),
            Self::Map(kind) => {
                for (name, value) in object {
                    Self::One(kind).check(value, &place.member(name), diagnostics);
                }
            }
        }
    }
}
