//! Numbers 1
//!
//! Generated from `numbers.yaml`; edits are overwritten.

use super::support::__private::{
    Checker, Deserialize, Deserializer, Generated, JsonFloat, Members, Object, Schemas,
    Serialize, Serializer, Writer, object,
};
use super::support::{
    Decimal, DecimalNumber, Map, Model, Nullable, Number, Schema, Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("numbers.schema.json"), &[]);

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    pub integer: Option<i64>,
    pub int32: Option<i32>,
    pub int64: Option<i64>,
    pub int8: Option<i8>,
    pub int16: Option<i16>,
    pub uint: Option<u64>,
    /// At most 200.
    pub uint8: Option<u8>,
    pub uint16: Option<u16>,
    pub uint32: Option<u32>,
    pub uint64: Option<Nullable<u64>>,
    /// At least -9007199254740991. At most 9007199254740991.
    pub double_int: Option<i64>,
    pub whole: Option<i64>,
    /// At least -999999999999999. At most 999999999999999.
    pub sf_integer: Option<i64>,
    /// At least -999999999999.999. At most 999999999999.999. A multiple of 0.001.
    pub sf_decimal: Option<DecimalNumber>,
    pub decimal128: Option<Number>,
    pub unixtime: Option<i64>,
    pub unsigned: Option<u64>,
    /// At least -9223372036854776000.
    pub huge: Option<i128>,
    pub number: Option<f64>,
    pub float: Option<f64>,
    /// At least 0.01.
    pub decimal: Option<DecimalNumber>,
    pub text: Option<Decimal>,
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
    pub fn integer(mut self, value: i64) -> Self {
        self.0.integer = Some(value);
        self
    }

    pub fn int32(mut self, value: i32) -> Self {
        self.0.int32 = Some(value);
        self
    }

    pub fn int64(mut self, value: i64) -> Self {
        self.0.int64 = Some(value);
        self
    }

    pub fn int8(mut self, value: i8) -> Self {
        self.0.int8 = Some(value);
        self
    }

    pub fn int16(mut self, value: i16) -> Self {
        self.0.int16 = Some(value);
        self
    }

    pub fn uint(mut self, value: u64) -> Self {
        self.0.uint = Some(value);
        self
    }

    /// At most 200.
    pub fn uint8(mut self, value: u8) -> Self {
        self.0.uint8 = Some(value);
        self
    }

    pub fn uint16(mut self, value: u16) -> Self {
        self.0.uint16 = Some(value);
        self
    }

    pub fn uint32(mut self, value: u32) -> Self {
        self.0.uint32 = Some(value);
        self
    }

    pub fn uint64(mut self, value: impl Into<Nullable<u64>>) -> Self {
        self.0.uint64 = Some(value.into());
        self
    }

    /// At least -9007199254740991. At most 9007199254740991.
    pub fn double_int(mut self, value: i64) -> Self {
        self.0.double_int = Some(value);
        self
    }

    pub fn whole(mut self, value: i64) -> Self {
        self.0.whole = Some(value);
        self
    }

    /// At least -999999999999999. At most 999999999999999.
    pub fn sf_integer(mut self, value: i64) -> Self {
        self.0.sf_integer = Some(value);
        self
    }

    /// At least -999999999999.999. At most 999999999999.999. A multiple of 0.001.
    pub fn sf_decimal(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.sf_decimal = Some(value.into());
        self
    }

    pub fn decimal128(mut self, value: impl Into<Number>) -> Self {
        self.0.decimal128 = Some(value.into());
        self
    }

    pub fn unixtime(mut self, value: i64) -> Self {
        self.0.unixtime = Some(value);
        self
    }

    pub fn unsigned(mut self, value: u64) -> Self {
        self.0.unsigned = Some(value);
        self
    }

    /// At least -9223372036854776000.
    pub fn huge(mut self, value: i128) -> Self {
        self.0.huge = Some(value);
        self
    }

    pub fn number(mut self, value: f64) -> Self {
        self.0.number = Some(value);
        self
    }

    pub fn float(mut self, value: f64) -> Self {
        self.0.float = Some(value);
        self
    }

    /// At least 0.01.
    pub fn decimal(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.decimal = Some(value.into());
        self
    }

    pub fn text(mut self, value: impl Into<Decimal>) -> Self {
        self.0.text = Some(value.into());
        self
    }

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
        checker.property("uint8", &self.uint8).maximum(200);
        checker
            .property("double_int", &self.double_int)
            .minimum(-9007199254740991i64)
            .maximum(9007199254740991i64);
        checker
            .property("sf_integer", &self.sf_integer)
            .minimum(-999999999999999i64)
            .maximum(999999999999999i64);
        checker
            .property("sf_decimal", &self.sf_decimal)
            .minimum(-999999999999.999)
            .maximum(999999999999.999)
            .multiple_of(0.001);
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
        "int8",
        "int16",
        "uint",
        "uint8",
        "uint16",
        "uint32",
        "uint64",
        "double_int",
        "whole",
        "sf_integer",
        "sf_decimal",
        "decimal128",
        "unixtime",
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
            int8: None,
            int16: None,
            uint: None,
            uint8: None,
            uint16: None,
            uint32: None,
            uint64: None,
            double_int: None,
            whole: None,
            sf_integer: None,
            sf_decimal: None,
            decimal128: None,
            unixtime: None,
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
                3 => members.put(&mut object.int8),
                4 => members.put(&mut object.int16),
                5 => members.put(&mut object.uint),
                6 => members.put(&mut object.uint8),
                7 => members.put(&mut object.uint16),
                8 => members.put(&mut object.uint32),
                9 => members.put(&mut object.uint64),
                10 => members.put(&mut object.double_int),
                11 => members.put(&mut object.whole),
                12 => members.put(&mut object.sf_integer),
                13 => members.put(&mut object.sf_decimal),
                14 => members.put(&mut object.decimal128),
                15 => members.put(&mut object.unixtime),
                16 => members.put(&mut object.unsigned),
                17 => members.put(&mut object.huge),
                18 => members.put(&mut object.number),
                19 => members.put(&mut object.float),
                20 => members.put(&mut object.decimal),
                21 => members.put(&mut object.text),
                22 => members.put(&mut object.big_bound),
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
        object.optional("int8", &self.int8);
        object.optional("int16", &self.int16);
        object.optional("uint", &self.uint);
        object.optional("uint8", &self.uint8);
        object.optional("uint16", &self.uint16);
        object.optional("uint32", &self.uint32);
        object.optional("uint64", &self.uint64);
        object.optional("double_int", &self.double_int);
        object.optional("whole", &self.whole);
        object.optional("sf_integer", &self.sf_integer);
        object.optional("sf_decimal", &self.sf_decimal);
        object.optional("decimal128", &self.decimal128);
        object.optional("unixtime", &self.unixtime);
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
