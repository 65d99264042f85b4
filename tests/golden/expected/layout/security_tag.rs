//! Operations tagged `Security`, and the types that only they use.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddServerRequest {
    pub name: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl AddServerRequest {
    /// Returns a builder for [`AddServerRequest`].
    pub fn builder() -> AddServerRequestBuilder {
        AddServerRequestBuilder(Self::default())
    }
}

/// A builder for [`AddServerRequest`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AddServerRequestBuilder(AddServerRequest);

impl AddServerRequestBuilder {
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.0.name = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<AddServerRequest, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for AddServerRequest {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/AddServerRequest");
}

impl Object for AddServerRequest {
    const PROPERTIES: &'static [&'static str] = &["name"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { name: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.name),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for AddServerRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for AddServerRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("name", &self.name);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

/// `POST /servers`
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddServer {
    /// Query parameter `labels`.
    pub labels: Option<Vec<String>>,
    /// The request body, as `application/x-www-form-urlencoded`.
    pub body: Option<AddServerRequest>,
}

impl AddServer {
    /// Query parameter `labels`.
    pub fn labels(mut self, value: Vec<String>) -> Self {
        self.labels = Some(value);
        self
    }

    /// The request body, as `application/x-www-form-urlencoded`.
    pub fn body(mut self, value: AddServerRequest) -> Self {
        self.body = Some(value);
        self
    }
}

impl Operation for AddServer {
    const ID: Option<&'static str> = Some("addServer");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/servers";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::query("labels").style(parameter::Style::Form, false)];
    const CONTENT_TYPE: Option<&'static str> = Some("application/x-www-form-urlencoded");
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    const SERVERS: &'static [server::Server] = &[server::Server {
        template: "https://{place}.example.com",
        variables: &[server::Variable {
            name: "place",
            default: Some("here"),
            values: &[],
        }],
    }];
    type Response = AddServerResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker
            .parameter("query", "labels", &self.labels)
            .each(|item| item.max_length(9));
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.labels);
        if let Some(body) = &self.body {
            request.form("application/x-www-form-urlencoded", &[], body);
        }
    }
}

/// The responses of [`AddServer`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddServerResponse {
    /// Added.
    ///
    /// Status 204.
    NoContent,
}

impl Response for AddServerResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent,
            _ => return Err(response.undefined()),
        })
    }
}
