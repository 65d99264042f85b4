//! Numbers 1
//!
//! Generated from `numbers.yaml`; edits are overwritten.

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, JsonFloat, Members, Object, Schemas,
    Serialize, Serializer, Writer, object,
};
use super::support::{Decimal, DecimalNumber, Map, Model, Schema, Violations};

static SCHEMAS: Schemas = Schemas::new(include_str!("numbers.schema.json"), &[]);

/// The schema `Numbers`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Numbers {
    /// The property `integer`.
    pub integer: Option<i64>,
    /// The property `int32`.
    pub int32: Option<i32>,
    /// The property `int64`.
    pub int64: Option<i64>,
    /// The property `unsigned`.
    pub unsigned: Option<u64>,
    /// The property `huge`.
    ///
    /// At least -9223372036854776000.
    pub huge: Option<i128>,
    /// The property `number`.
    pub number: Option<f64>,
    /// The property `float`.
    pub float: Option<f64>,
    /// The property `decimal`.
    ///
    /// At least 0.01.
    pub decimal: Option<DecimalNumber>,
    /// The property `text`.
    pub text: Option<Decimal>,
    /// The property `big_bound`.
    ///
    /// At most 123456789012345678901234567890.5.
    pub big_bound: Option<f64>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Numbers {
    /// Returns a builder for [`Numbers`].
    pub fn builder() -> NumbersBuilder {
        NumbersBuilder(Self::default())
    }
}

/// A builder for [`Numbers`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct NumbersBuilder(Numbers);

impl NumbersBuilder {
    /// The property `integer`.
    pub fn integer(mut self, value: i64) -> Self {
        self.0.integer = Some(value);
        self
    }

    /// The property `int32`.
    pub fn int32(mut self, value: i32) -> Self {
        self.0.int32 = Some(value);
        self
    }

    /// The property `int64`.
    pub fn int64(mut self, value: i64) -> Self {
        self.0.int64 = Some(value);
        self
    }

    /// The property `unsigned`.
    pub fn unsigned(mut self, value: u64) -> Self {
        self.0.unsigned = Some(value);
        self
    }

    /// The property `huge`.
    ///
    /// At least -9223372036854776000.
    pub fn huge(mut self, value: i128) -> Self {
        self.0.huge = Some(value);
        self
    }

    /// The property `number`.
    pub fn number(mut self, value: f64) -> Self {
        self.0.number = Some(value);
        self
    }

    /// The property `float`.
    pub fn float(mut self, value: f64) -> Self {
        self.0.float = Some(value);
        self
    }

    /// The property `decimal`.
    ///
    /// At least 0.01.
    pub fn decimal(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.decimal = Some(value.into());
        self
    }

    /// The property `text`.
    pub fn text(mut self, value: impl Into<Decimal>) -> Self {
        self.0.text = Some(value.into());
        self
    }

    /// The property `big_bound`.
    ///
    /// At most 123456789012345678901234567890.5.
    pub fn big_bound(mut self, value: f64) -> Self {
        self.0.big_bound = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Numbers, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Numbers {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Numbers");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("huge", &self.huge).minimum("-9223372036854776000");
        checker.property("number", &self.number).finite();
        checker.property("float", &self.float).finite();
        checker.property("decimal", &self.decimal).minimum(0.01);
        checker
            .property("big_bound", &self.big_bound)
            .finite()
            .maximum("123456789012345678901234567890.5");
    }
}

impl Object for Numbers {
    const PROPERTIES: &'static [&'static str] = &[
        "integer",
        "int32",
        "int64",
        "unsigned",
        "huge",
        "number",
        "float",
        "decimal",
        "text",
        "big_bound",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            integer: None,
            int32: None,
            int64: None,
            unsigned: None,
            huge: None,
            number: None,
            float: None,
            decimal: None,
            text: None,
            big_bound: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.integer),
                1 => members.put(&mut object.int32),
                2 => members.put(&mut object.int64),
                3 => members.put(&mut object.unsigned),
                4 => members.put(&mut object.huge),
                5 => members.put(&mut object.number),
                6 => members.put(&mut object.float),
                7 => members.put(&mut object.decimal),
                8 => members.put(&mut object.text),
                9 => members.put(&mut object.big_bound),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Numbers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Numbers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("integer", &self.integer);
        object.optional("int32", &self.int32);
        object.optional("int64", &self.int64);
        object.optional("unsigned", &self.unsigned);
        object.optional("huge", &self.huge);
        object.optional("number", &self.number.as_ref().map(JsonFloat));
        object.optional("float", &self.float.as_ref().map(JsonFloat));
        object.optional("decimal", &self.decimal);
        object.optional("text", &self.text);
        object.optional("big_bound", &self.big_bound.as_ref().map(JsonFloat));
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}
