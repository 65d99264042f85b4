//! Operations tagged `Orders`, and the types that only they use.
//!
//! What customers **want**.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// Matches `^A-[0-9]+$`.
    pub number: String,
    pub customer: Customer,
    pub total: Money,
    pub parent: Option<Box<Order>>,
    pub means: Option<Means>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Order {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Order");
    const TYPED: bool = false;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("number", &self.number).pattern(&PATTERN_1);
        checker.property("customer", &self.customer).valid();
        checker.property("total", &self.total).valid();
        checker.property("parent", &self.parent).valid();
        checker.property("means", &self.means).valid();
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Order {
    const PROPERTIES: &'static [&'static str] =
        &["number", "customer", "total", "parent", "means"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut number: Option<String> = None;
        let mut customer: Option<Customer> = None;
        let mut total: Option<Money> = None;
        let mut parent: Option<Box<Order>> = None;
        let mut means: Option<Means> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut number),
                1 => members.put(&mut customer),
                2 => members.put(&mut total),
                3 => members.try_put(&mut parent),
                4 => members.try_put(&mut means),
                _ => members.try_rest(&mut additional_properties),
            }
        }
        Some(Self {
            number: members.need("number", number)?,
            customer: members.need("customer", customer)?,
            total: members.need("total", total)?,
            parent,
            means,
            additional_properties,
            unreadable_properties: members.unreadable(),
        })
    }
}

impl<'de> Deserialize<'de> for Order {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Order {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.required("number", &self.number);
        object.required("customer", &self.customer);
        object.required("total", &self.total);
        object.optional("parent", &self.parent);
        object.optional("means", &self.means);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Means {
    String(String),
    Integer(i64),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<String> for Means {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<i64> for Means {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl Generated for Means {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Means");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::String(value) => {
                checker.here(value).max_length(3);
            }
            Self::Unknown(value) => {
                checker.here(value).none_of("oneOf", 2);
            }
            Self::Integer(_) => {}
        }
    }
}

impl union::Union for Means {
    const CHOICE: union::Choice =
        union::Choice::Type(&[(union::Kind::String, 0), (union::Kind::Number, 1)]);
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::String(read::value(deserializer)?),
            1 => Self::Integer(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Means {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Means {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::Integer(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Not empty.
    pub name: Option<Nullable<String>>,
    pub born: Option<Date>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
    /// Properties whose values their types cannot represent, preserved verbatim.
    pub unreadable_properties: UnreadableProperties,
}

impl Generated for Customer {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Customer");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("name", &self.name).min_length(1);
        checker.unreadable(self, &self.unreadable_properties);
    }
}

impl Object for Customer {
    const PROPERTIES: &'static [&'static str] = &["name", "born"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            name: None,
            born: None,
            additional_properties: Map::new(),
            unreadable_properties: UnreadableProperties::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.try_put(&mut object.name),
                1 => members.try_put(&mut object.born),
                _ => members.try_rest(&mut object.additional_properties),
            }
        }
        object.unreadable_properties = members.unreadable();
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Customer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Customer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::tolerant(serializer, &self.unreadable_properties);
        object.optional("name", &self.name);
        object.optional("born", &self.born);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum State {
    Open,
    Closed,
}

impl State {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Open, Self::Closed];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
        }
    }
}

impl Generated for State {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/State");
}

impl Enumeration for State {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(_: UnknownValue) -> Option<Self> {
        None
    }
}

impl FromStr for State {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for State {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for State {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// `GET /orders`
#[derive(Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListOrders {
    /// Query parameter `state`.
    pub state: Option<State>,
    /// Header `token`.
    pub token: Option<String>,
}

impl fmt::Debug for ListOrders {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ListOrders")
            .field("state", &self.state)
            .field("token", &Secret)
            .finish()
    }
}

impl ListOrders {
    /// Query parameter `state`.
    pub fn state(mut self, value: State) -> Self {
        self.state = Some(value);
        self
    }

    /// Header `token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
}

impl Operation for ListOrders {
    const ID: Option<&'static str> = Some("listOrders");
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/orders";
    const PARAMETERS: &'static [Parameter] =
        &[Parameter::query("state"), Parameter::header("token").secret()];
    const CONTENT_TYPE: Option<&'static str> = None;
    const SECURITY: &'static [&'static [Scheme]] =
        &[&[Scheme { name: "key", scopes: &[] }]];
    const ACCEPT: &'static [&'static str] = &["application/json"];
    type Response = ListOrdersResponse;

    fn check(&self, checker: &mut Checker<'_>) {
        checker.parameter("query", "state", &self.state).valid();
    }

    fn write(&self, request: &mut RequestWriter) {
        request.optional(&self.state).optional(&self.token);
    }
}

/// The responses of [`ListOrders`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListOrdersResponse {
    /// All of them.
    ///
    /// Status 200.
    Ok {
        /// The headers.
        headers: Box<ListOrdersOkHeaders>,
        /// The body.
        body: Vec<Order>,
    },
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

impl Response for ListOrdersResponse {
    type Success = Vec<Order>;

    fn success(self) -> Result<Vec<Order>, Self> {
        match self {
            Self::Ok { body, .. } => Ok(body),
            other => Err(other),
        }
    }

    fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
            Self::Default { status, .. } => *status,
        }
    }

    fn read_from(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(match response.status() {
            200 => Self::Ok {
                headers: response.headers()?,
                body: response.json(&SCHEMAS, "/$defs/schema1_Schema")?,
            },
            _ => Self::Default {
                status: response.status(),
                body: response.json(&SCHEMAS, "/$defs/Problem")?,
            },
        })
    }
}

/// The headers of [`ListOrdersResponse::Ok`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListOrdersOkHeaders {
    /// Header `X-Total`.
    pub x_total: Option<i64>,
}

impl ResponseHeaders for ListOrdersOkHeaders {
    fn read(response: ResponseReader<'_>) -> Result<Self, ResponseError> {
        Ok(Self { x_total: response.optional_header("X-Total") })
    }
}
