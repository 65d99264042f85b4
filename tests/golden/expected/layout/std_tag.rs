//! Operations tagged `std`, and the types that only they use.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    pub total: Money,
    pub by: Option<By>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Payment`].
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentRequired {
    pub total: Money,
}

impl Payment {
    /// Returns a builder for [`Payment`], given its required fields.
    pub fn builder(required: PaymentRequired) -> PaymentBuilder {
        PaymentBuilder(Self {
            total: required.total,
            by: None,
            additional_properties: Map::new(),
        })
    }
}

/// A builder for [`Payment`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct PaymentBuilder(Payment);

impl PaymentBuilder {
    pub fn by(mut self, value: By) -> Self {
        self.0.by = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Payment, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Payment {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Payment");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("total", &self.total).valid();
        checker.property("by", &self.by).valid();
    }
}

impl Object for Payment {
    const PROPERTIES: &'static [&'static str] = &["total", "by"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut total: Option<Money> = None;
        let mut by: Option<By> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut total),
                1 => members.put(&mut by),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { total: members.need("total", total)?, by, additional_properties })
    }
}

impl<'de> Deserialize<'de> for Payment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Payment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("total", &self.total);
        object.optional("by", &self.by);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum By {
    Card(Box<Card>),
    Transfer(Box<Transfer>),
}

impl From<Card> for By {
    fn from(value: Card) -> Self {
        Self::Card(Box::new(value))
    }
}

impl From<Transfer> for By {
    fn from(value: Transfer) -> Self {
        Self::Transfer(Box::new(value))
    }
}

impl Generated for By {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/By");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Card(value) => {
                checker.here(value).valid();
            }
            Self::Transfer(value) => {
                checker.here(value).valid();
            }
        }
    }
}

impl union::Union for By {
    const CHOICE: union::Choice =
        union::Choice::Property("kind", &[("card", 0), ("transfer", 1)], None);

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Card(read::value(deserializer)?),
            _ => Self::Transfer(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for By {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for By {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Card(value) => value.serialize(serializer),
            Self::Transfer(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    pub kind: CardKind,
    pub secret: Option<String>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl fmt::Debug for Card {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Card")
            .field("kind", &self.kind)
            .field("secret", &Secret)
            .field("additional_properties", &self.additional_properties)
            .finish()
    }
}

impl Default for Card {
    fn default() -> Self {
        Self { kind: CardKind::Card, secret: None, additional_properties: Map::new() }
    }
}

impl Card {
    /// Returns a builder for [`Card`].
    pub fn builder() -> CardBuilder {
        CardBuilder(Self::default())
    }
}

/// A builder for [`Card`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct CardBuilder(Card);

impl CardBuilder {
    pub fn secret(mut self, value: impl Into<String>) -> Self {
        self.0.secret = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Card, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Card {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Card");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("kind", &self.kind).valid();
    }
}

impl Object for Card {
    const PROPERTIES: &'static [&'static str] = &["kind", "secret"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<CardKind> = None;
        let mut secret: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.put_secret(&mut secret),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { kind: members.need("kind", kind)?, secret, additional_properties })
    }
}

impl<'de> Deserialize<'de> for Card {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Card {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("kind", &self.kind);
        object.optional("secret", &self.secret);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CardKind {
    Card,
}

impl CardKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Card];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Card => "card",
        }
    }
}

impl Generated for CardKind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/CardKind");
}

impl Enumeration for CardKind {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
    }
}

impl FromStr for CardKind {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for CardKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for CardKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for CardKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Transfer {
    pub kind: TransferKind,
    pub ratio: Option<f64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Default for Transfer {
    fn default() -> Self {
        Self {
            kind: TransferKind::Transfer,
            ratio: None,
            additional_properties: Map::new(),
        }
    }
}

impl Transfer {
    /// Returns a builder for [`Transfer`].
    pub fn builder() -> TransferBuilder {
        TransferBuilder(Self::default())
    }
}

/// A builder for [`Transfer`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct TransferBuilder(Transfer);

impl TransferBuilder {
    pub fn ratio(mut self, value: f64) -> Self {
        self.0.ratio = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Transfer, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Transfer {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Transfer");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("kind", &self.kind).valid();
        checker.property("ratio", &self.ratio).finite();
    }
}

impl Object for Transfer {
    const PROPERTIES: &'static [&'static str] = &["kind", "ratio"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<TransferKind> = None;
        let mut ratio: Option<f64> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                1 => members.put(&mut ratio),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { kind: members.need("kind", kind)?, ratio, additional_properties })
    }
}

impl<'de> Deserialize<'de> for Transfer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Transfer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("kind", &self.kind);
        object.optional("ratio", &self.ratio.as_ref().map(JsonFloat));
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TransferKind {
    Transfer,
}

impl TransferKind {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Transfer];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Transfer => "transfer",
        }
    }
}

impl Generated for TransferKind {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/TransferKind");
}

impl Enumeration for TransferKind {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
    }
}

impl FromStr for TransferKind {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for TransferKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for TransferKind {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for TransferKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// `POST /payments`
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Pay {
    /// The request body, as `application/json`.
    pub body: Payment,
}

impl Pay {
    /// Returns the request, given its body.
    pub fn new(body: Payment) -> Self {
        Self { body }
    }
}

impl From<Payment> for Pay {
    fn from(body: Payment) -> Self {
        Self::new(body)
    }
}

impl Operation for Pay {
    const ID: Option<&'static str> = Some("pay");
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/payments";
    const PARAMETERS: &'static [Parameter] = &[];
    const CONTENT_TYPE: Option<&'static str> = Some("application/json");
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = PayResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("body", &self.body).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.json("application/json", &self.body);
    }
}

/// The responses of [`Pay`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PayResponse {
    /// Paid.
    ///
    /// Status 204.
    NoContent,
    /// Something else.
    ///
    /// Any other status.
    Default {
        /// The status code.
        status: u16,
        /// The body.
        body: Box<Problem>,
    },
}

impl Response for PayResponse {
    type Success = ();

    fn success(self) -> Result<(), Self> {
        match self {
            Self::NoContent => Ok(()),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            204 => Self::NoContent,
            _ => Self::Default {
                status: response.status(),
                body: response.json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}
