//! Values that take much stack, memory or time 1
//!
//! Generated from `costs.yaml`; edits are overwritten.

use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use super::support::__private::{
    Checker, Deserialize, Deserializer, Enumeration, Generated, Members, Object,
    Schemas, Serialize, Serializer, Writer, enumeration, object, pattern, read, tagged,
    union,
};
use super::support::{
    DateTime, DecimalNumber, Map, Model, ParseEnumError, Schema, UnknownValue, Value,
    Violations,
};

static SCHEMAS: Schemas = Schemas::new(include_str!("costs.schema.json"), &PATTERNS);

static PATTERN_1: pattern::Plain = pattern::Plain::new(
    "^[a-z]+$",
    &[&[
        pattern::Piece::Start,
        pattern::Piece::Chars(&[('a', 'z')], 1, u32::MAX),
        pattern::Piece::End,
    ]],
);

static PATTERNS: [&dyn pattern::Pattern; 1] = [&PATTERN_1];

/// Has fields of many bytes at each level.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Dates {
    /// Has fields of many bytes at each level.
    pub child: Option<Box<Dates>>,
    pub d0: Option<DateTime>,
    pub d1: Option<DateTime>,
    pub d2: Option<DateTime>,
    pub d3: Option<DateTime>,
    pub d4: Option<DateTime>,
    pub d5: Option<DateTime>,
    pub d6: Option<DateTime>,
    pub d7: Option<DateTime>,
    pub d8: Option<DateTime>,
    pub d9: Option<DateTime>,
    pub d10: Option<DateTime>,
    pub d11: Option<DateTime>,
    pub d12: Option<DateTime>,
    pub d13: Option<DateTime>,
    pub d14: Option<DateTime>,
    pub d15: Option<DateTime>,
    pub d16: Option<DateTime>,
    pub d17: Option<DateTime>,
    pub d18: Option<DateTime>,
    pub d19: Option<DateTime>,
    pub d20: Option<DateTime>,
    pub d21: Option<DateTime>,
    pub d22: Option<DateTime>,
    pub d23: Option<DateTime>,
    pub d24: Option<DateTime>,
    pub d25: Option<DateTime>,
    pub d26: Option<DateTime>,
    pub d27: Option<DateTime>,
    pub d28: Option<DateTime>,
    pub d29: Option<DateTime>,
    pub d30: Option<DateTime>,
    pub d31: Option<DateTime>,
    pub d32: Option<DateTime>,
    pub d33: Option<DateTime>,
    pub d34: Option<DateTime>,
    pub d35: Option<DateTime>,
    pub d36: Option<DateTime>,
    pub d37: Option<DateTime>,
    pub d38: Option<DateTime>,
    pub d39: Option<DateTime>,
    pub d40: Option<DateTime>,
    pub d41: Option<DateTime>,
    pub d42: Option<DateTime>,
    pub d43: Option<DateTime>,
    pub d44: Option<DateTime>,
    pub d45: Option<DateTime>,
    pub d46: Option<DateTime>,
    pub d47: Option<DateTime>,
    pub d48: Option<DateTime>,
    pub d49: Option<DateTime>,
    pub d50: Option<DateTime>,
    pub d51: Option<DateTime>,
    pub d52: Option<DateTime>,
    pub d53: Option<DateTime>,
    pub d54: Option<DateTime>,
    pub d55: Option<DateTime>,
    pub d56: Option<DateTime>,
    pub d57: Option<DateTime>,
    pub d58: Option<DateTime>,
    pub d59: Option<DateTime>,
    pub d60: Option<DateTime>,
    pub d61: Option<DateTime>,
    pub d62: Option<DateTime>,
    pub d63: Option<DateTime>,
    pub d64: Option<DateTime>,
    pub d65: Option<DateTime>,
    pub d66: Option<DateTime>,
    pub d67: Option<DateTime>,
    pub d68: Option<DateTime>,
    pub d69: Option<DateTime>,
    pub d70: Option<DateTime>,
    pub d71: Option<DateTime>,
    pub d72: Option<DateTime>,
    pub d73: Option<DateTime>,
    pub d74: Option<DateTime>,
    pub d75: Option<DateTime>,
    pub d76: Option<DateTime>,
    pub d77: Option<DateTime>,
    pub d78: Option<DateTime>,
    pub d79: Option<DateTime>,
    pub d80: Option<DateTime>,
    pub d81: Option<DateTime>,
    pub d82: Option<DateTime>,
    pub d83: Option<DateTime>,
    pub d84: Option<DateTime>,
    pub d85: Option<DateTime>,
    pub d86: Option<DateTime>,
    pub d87: Option<DateTime>,
    pub d88: Option<DateTime>,
    pub d89: Option<DateTime>,
    pub d90: Option<DateTime>,
    pub d91: Option<DateTime>,
    pub d92: Option<DateTime>,
    pub d93: Option<DateTime>,
    pub d94: Option<DateTime>,
    pub d95: Option<DateTime>,
    pub d96: Option<DateTime>,
    pub d97: Option<DateTime>,
    pub d98: Option<DateTime>,
    pub d99: Option<DateTime>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Dates {
    /// Returns a builder for [`Dates`].
    pub fn builder() -> DatesBuilder {
        DatesBuilder(Self::default())
    }
}

/// A builder for [`Dates`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct DatesBuilder(Dates);

impl DatesBuilder {
    /// Has fields of many bytes at each level.
    pub fn child(mut self, value: Box<Dates>) -> Self {
        self.0.child = Some(value);
        self
    }

    pub fn d0(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d0 = Some(value.into());
        self
    }

    pub fn d1(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d1 = Some(value.into());
        self
    }

    pub fn d2(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d2 = Some(value.into());
        self
    }

    pub fn d3(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d3 = Some(value.into());
        self
    }

    pub fn d4(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d4 = Some(value.into());
        self
    }

    pub fn d5(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d5 = Some(value.into());
        self
    }

    pub fn d6(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d6 = Some(value.into());
        self
    }

    pub fn d7(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d7 = Some(value.into());
        self
    }

    pub fn d8(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d8 = Some(value.into());
        self
    }

    pub fn d9(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d9 = Some(value.into());
        self
    }

    pub fn d10(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d10 = Some(value.into());
        self
    }

    pub fn d11(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d11 = Some(value.into());
        self
    }

    pub fn d12(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d12 = Some(value.into());
        self
    }

    pub fn d13(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d13 = Some(value.into());
        self
    }

    pub fn d14(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d14 = Some(value.into());
        self
    }

    pub fn d15(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d15 = Some(value.into());
        self
    }

    pub fn d16(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d16 = Some(value.into());
        self
    }

    pub fn d17(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d17 = Some(value.into());
        self
    }

    pub fn d18(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d18 = Some(value.into());
        self
    }

    pub fn d19(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d19 = Some(value.into());
        self
    }

    pub fn d20(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d20 = Some(value.into());
        self
    }

    pub fn d21(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d21 = Some(value.into());
        self
    }

    pub fn d22(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d22 = Some(value.into());
        self
    }

    pub fn d23(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d23 = Some(value.into());
        self
    }

    pub fn d24(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d24 = Some(value.into());
        self
    }

    pub fn d25(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d25 = Some(value.into());
        self
    }

    pub fn d26(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d26 = Some(value.into());
        self
    }

    pub fn d27(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d27 = Some(value.into());
        self
    }

    pub fn d28(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d28 = Some(value.into());
        self
    }

    pub fn d29(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d29 = Some(value.into());
        self
    }

    pub fn d30(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d30 = Some(value.into());
        self
    }

    pub fn d31(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d31 = Some(value.into());
        self
    }

    pub fn d32(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d32 = Some(value.into());
        self
    }

    pub fn d33(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d33 = Some(value.into());
        self
    }

    pub fn d34(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d34 = Some(value.into());
        self
    }

    pub fn d35(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d35 = Some(value.into());
        self
    }

    pub fn d36(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d36 = Some(value.into());
        self
    }

    pub fn d37(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d37 = Some(value.into());
        self
    }

    pub fn d38(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d38 = Some(value.into());
        self
    }

    pub fn d39(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d39 = Some(value.into());
        self
    }

    pub fn d40(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d40 = Some(value.into());
        self
    }

    pub fn d41(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d41 = Some(value.into());
        self
    }

    pub fn d42(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d42 = Some(value.into());
        self
    }

    pub fn d43(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d43 = Some(value.into());
        self
    }

    pub fn d44(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d44 = Some(value.into());
        self
    }

    pub fn d45(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d45 = Some(value.into());
        self
    }

    pub fn d46(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d46 = Some(value.into());
        self
    }

    pub fn d47(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d47 = Some(value.into());
        self
    }

    pub fn d48(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d48 = Some(value.into());
        self
    }

    pub fn d49(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d49 = Some(value.into());
        self
    }

    pub fn d50(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d50 = Some(value.into());
        self
    }

    pub fn d51(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d51 = Some(value.into());
        self
    }

    pub fn d52(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d52 = Some(value.into());
        self
    }

    pub fn d53(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d53 = Some(value.into());
        self
    }

    pub fn d54(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d54 = Some(value.into());
        self
    }

    pub fn d55(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d55 = Some(value.into());
        self
    }

    pub fn d56(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d56 = Some(value.into());
        self
    }

    pub fn d57(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d57 = Some(value.into());
        self
    }

    pub fn d58(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d58 = Some(value.into());
        self
    }

    pub fn d59(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d59 = Some(value.into());
        self
    }

    pub fn d60(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d60 = Some(value.into());
        self
    }

    pub fn d61(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d61 = Some(value.into());
        self
    }

    pub fn d62(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d62 = Some(value.into());
        self
    }

    pub fn d63(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d63 = Some(value.into());
        self
    }

    pub fn d64(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d64 = Some(value.into());
        self
    }

    pub fn d65(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d65 = Some(value.into());
        self
    }

    pub fn d66(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d66 = Some(value.into());
        self
    }

    pub fn d67(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d67 = Some(value.into());
        self
    }

    pub fn d68(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d68 = Some(value.into());
        self
    }

    pub fn d69(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d69 = Some(value.into());
        self
    }

    pub fn d70(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d70 = Some(value.into());
        self
    }

    pub fn d71(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d71 = Some(value.into());
        self
    }

    pub fn d72(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d72 = Some(value.into());
        self
    }

    pub fn d73(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d73 = Some(value.into());
        self
    }

    pub fn d74(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d74 = Some(value.into());
        self
    }

    pub fn d75(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d75 = Some(value.into());
        self
    }

    pub fn d76(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d76 = Some(value.into());
        self
    }

    pub fn d77(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d77 = Some(value.into());
        self
    }

    pub fn d78(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d78 = Some(value.into());
        self
    }

    pub fn d79(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d79 = Some(value.into());
        self
    }

    pub fn d80(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d80 = Some(value.into());
        self
    }

    pub fn d81(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d81 = Some(value.into());
        self
    }

    pub fn d82(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d82 = Some(value.into());
        self
    }

    pub fn d83(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d83 = Some(value.into());
        self
    }

    pub fn d84(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d84 = Some(value.into());
        self
    }

    pub fn d85(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d85 = Some(value.into());
        self
    }

    pub fn d86(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d86 = Some(value.into());
        self
    }

    pub fn d87(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d87 = Some(value.into());
        self
    }

    pub fn d88(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d88 = Some(value.into());
        self
    }

    pub fn d89(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d89 = Some(value.into());
        self
    }

    pub fn d90(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d90 = Some(value.into());
        self
    }

    pub fn d91(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d91 = Some(value.into());
        self
    }

    pub fn d92(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d92 = Some(value.into());
        self
    }

    pub fn d93(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d93 = Some(value.into());
        self
    }

    pub fn d94(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d94 = Some(value.into());
        self
    }

    pub fn d95(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d95 = Some(value.into());
        self
    }

    pub fn d96(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d96 = Some(value.into());
        self
    }

    pub fn d97(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d97 = Some(value.into());
        self
    }

    pub fn d98(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d98 = Some(value.into());
        self
    }

    pub fn d99(mut self, value: impl Into<DateTime>) -> Self {
        self.0.d99 = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Dates, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Dates {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Dates");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.property("child", &self.child).valid();
    }
}

impl Object for Dates {
    const PROPERTIES: &'static [&'static str] = &[
        "child",
        "d0",
        "d1",
        "d2",
        "d3",
        "d4",
        "d5",
        "d6",
        "d7",
        "d8",
        "d9",
        "d10",
        "d11",
        "d12",
        "d13",
        "d14",
        "d15",
        "d16",
        "d17",
        "d18",
        "d19",
        "d20",
        "d21",
        "d22",
        "d23",
        "d24",
        "d25",
        "d26",
        "d27",
        "d28",
        "d29",
        "d30",
        "d31",
        "d32",
        "d33",
        "d34",
        "d35",
        "d36",
        "d37",
        "d38",
        "d39",
        "d40",
        "d41",
        "d42",
        "d43",
        "d44",
        "d45",
        "d46",
        "d47",
        "d48",
        "d49",
        "d50",
        "d51",
        "d52",
        "d53",
        "d54",
        "d55",
        "d56",
        "d57",
        "d58",
        "d59",
        "d60",
        "d61",
        "d62",
        "d63",
        "d64",
        "d65",
        "d66",
        "d67",
        "d68",
        "d69",
        "d70",
        "d71",
        "d72",
        "d73",
        "d74",
        "d75",
        "d76",
        "d77",
        "d78",
        "d79",
        "d80",
        "d81",
        "d82",
        "d83",
        "d84",
        "d85",
        "d86",
        "d87",
        "d88",
        "d89",
        "d90",
        "d91",
        "d92",
        "d93",
        "d94",
        "d95",
        "d96",
        "d97",
        "d98",
        "d99",
    ];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self {
            child: None,
            d0: None,
            d1: None,
            d2: None,
            d3: None,
            d4: None,
            d5: None,
            d6: None,
            d7: None,
            d8: None,
            d9: None,
            d10: None,
            d11: None,
            d12: None,
            d13: None,
            d14: None,
            d15: None,
            d16: None,
            d17: None,
            d18: None,
            d19: None,
            d20: None,
            d21: None,
            d22: None,
            d23: None,
            d24: None,
            d25: None,
            d26: None,
            d27: None,
            d28: None,
            d29: None,
            d30: None,
            d31: None,
            d32: None,
            d33: None,
            d34: None,
            d35: None,
            d36: None,
            d37: None,
            d38: None,
            d39: None,
            d40: None,
            d41: None,
            d42: None,
            d43: None,
            d44: None,
            d45: None,
            d46: None,
            d47: None,
            d48: None,
            d49: None,
            d50: None,
            d51: None,
            d52: None,
            d53: None,
            d54: None,
            d55: None,
            d56: None,
            d57: None,
            d58: None,
            d59: None,
            d60: None,
            d61: None,
            d62: None,
            d63: None,
            d64: None,
            d65: None,
            d66: None,
            d67: None,
            d68: None,
            d69: None,
            d70: None,
            d71: None,
            d72: None,
            d73: None,
            d74: None,
            d75: None,
            d76: None,
            d77: None,
            d78: None,
            d79: None,
            d80: None,
            d81: None,
            d82: None,
            d83: None,
            d84: None,
            d85: None,
            d86: None,
            d87: None,
            d88: None,
            d89: None,
            d90: None,
            d91: None,
            d92: None,
            d93: None,
            d94: None,
            d95: None,
            d96: None,
            d97: None,
            d98: None,
            d99: None,
            additional_properties: Map::new(),
        };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.child),
                1 => members.put(&mut object.d0),
                2 => members.put(&mut object.d1),
                3 => members.put(&mut object.d2),
                4 => members.put(&mut object.d3),
                5 => members.put(&mut object.d4),
                6 => members.put(&mut object.d5),
                7 => members.put(&mut object.d6),
                8 => members.put(&mut object.d7),
                9 => members.put(&mut object.d8),
                10 => members.put(&mut object.d9),
                11 => members.put(&mut object.d10),
                12 => members.put(&mut object.d11),
                13 => members.put(&mut object.d12),
                14 => members.put(&mut object.d13),
                15 => members.put(&mut object.d14),
                16 => members.put(&mut object.d15),
                17 => members.put(&mut object.d16),
                18 => members.put(&mut object.d17),
                19 => members.put(&mut object.d18),
                20 => members.put(&mut object.d19),
                21 => members.put(&mut object.d20),
                22 => members.put(&mut object.d21),
                23 => members.put(&mut object.d22),
                24 => members.put(&mut object.d23),
                25 => members.put(&mut object.d24),
                26 => members.put(&mut object.d25),
                27 => members.put(&mut object.d26),
                28 => members.put(&mut object.d27),
                29 => members.put(&mut object.d28),
                30 => members.put(&mut object.d29),
                31 => members.put(&mut object.d30),
                32 => members.put(&mut object.d31),
                33 => members.put(&mut object.d32),
                34 => members.put(&mut object.d33),
                35 => members.put(&mut object.d34),
                36 => members.put(&mut object.d35),
                37 => members.put(&mut object.d36),
                38 => members.put(&mut object.d37),
                39 => members.put(&mut object.d38),
                40 => members.put(&mut object.d39),
                41 => members.put(&mut object.d40),
                42 => members.put(&mut object.d41),
                43 => members.put(&mut object.d42),
                44 => members.put(&mut object.d43),
                45 => members.put(&mut object.d44),
                46 => members.put(&mut object.d45),
                47 => members.put(&mut object.d46),
                48 => members.put(&mut object.d47),
                49 => members.put(&mut object.d48),
                50 => members.put(&mut object.d49),
                51 => members.put(&mut object.d50),
                52 => members.put(&mut object.d51),
                53 => members.put(&mut object.d52),
                54 => members.put(&mut object.d53),
                55 => members.put(&mut object.d54),
                56 => members.put(&mut object.d55),
                57 => members.put(&mut object.d56),
                58 => members.put(&mut object.d57),
                59 => members.put(&mut object.d58),
                60 => members.put(&mut object.d59),
                61 => members.put(&mut object.d60),
                62 => members.put(&mut object.d61),
                63 => members.put(&mut object.d62),
                64 => members.put(&mut object.d63),
                65 => members.put(&mut object.d64),
                66 => members.put(&mut object.d65),
                67 => members.put(&mut object.d66),
                68 => members.put(&mut object.d67),
                69 => members.put(&mut object.d68),
                70 => members.put(&mut object.d69),
                71 => members.put(&mut object.d70),
                72 => members.put(&mut object.d71),
                73 => members.put(&mut object.d72),
                74 => members.put(&mut object.d73),
                75 => members.put(&mut object.d74),
                76 => members.put(&mut object.d75),
                77 => members.put(&mut object.d76),
                78 => members.put(&mut object.d77),
                79 => members.put(&mut object.d78),
                80 => members.put(&mut object.d79),
                81 => members.put(&mut object.d80),
                82 => members.put(&mut object.d81),
                83 => members.put(&mut object.d82),
                84 => members.put(&mut object.d83),
                85 => members.put(&mut object.d84),
                86 => members.put(&mut object.d85),
                87 => members.put(&mut object.d86),
                88 => members.put(&mut object.d87),
                89 => members.put(&mut object.d88),
                90 => members.put(&mut object.d89),
                91 => members.put(&mut object.d90),
                92 => members.put(&mut object.d91),
                93 => members.put(&mut object.d92),
                94 => members.put(&mut object.d93),
                95 => members.put(&mut object.d94),
                96 => members.put(&mut object.d95),
                97 => members.put(&mut object.d96),
                98 => members.put(&mut object.d97),
                99 => members.put(&mut object.d98),
                100 => members.put(&mut object.d99),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Dates {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Dates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("child", &self.child);
        object.optional("d0", &self.d0);
        object.optional("d1", &self.d1);
        object.optional("d2", &self.d2);
        object.optional("d3", &self.d3);
        object.optional("d4", &self.d4);
        object.optional("d5", &self.d5);
        object.optional("d6", &self.d6);
        object.optional("d7", &self.d7);
        object.optional("d8", &self.d8);
        object.optional("d9", &self.d9);
        object.optional("d10", &self.d10);
        object.optional("d11", &self.d11);
        object.optional("d12", &self.d12);
        object.optional("d13", &self.d13);
        object.optional("d14", &self.d14);
        object.optional("d15", &self.d15);
        object.optional("d16", &self.d16);
        object.optional("d17", &self.d17);
        object.optional("d18", &self.d18);
        object.optional("d19", &self.d19);
        object.optional("d20", &self.d20);
        object.optional("d21", &self.d21);
        object.optional("d22", &self.d22);
        object.optional("d23", &self.d23);
        object.optional("d24", &self.d24);
        object.optional("d25", &self.d25);
        object.optional("d26", &self.d26);
        object.optional("d27", &self.d27);
        object.optional("d28", &self.d28);
        object.optional("d29", &self.d29);
        object.optional("d30", &self.d30);
        object.optional("d31", &self.d31);
        object.optional("d32", &self.d32);
        object.optional("d33", &self.d33);
        object.optional("d34", &self.d34);
        object.optional("d35", &self.d35);
        object.optional("d36", &self.d36);
        object.optional("d37", &self.d37);
        object.optional("d38", &self.d38);
        object.optional("d39", &self.d39);
        object.optional("d40", &self.d40);
        object.optional("d41", &self.d41);
        object.optional("d42", &self.d42);
        object.optional("d43", &self.d43);
        object.optional("d44", &self.d44);
        object.optional("d45", &self.d45);
        object.optional("d46", &self.d46);
        object.optional("d47", &self.d47);
        object.optional("d48", &self.d48);
        object.optional("d49", &self.d49);
        object.optional("d50", &self.d50);
        object.optional("d51", &self.d51);
        object.optional("d52", &self.d52);
        object.optional("d53", &self.d53);
        object.optional("d54", &self.d54);
        object.optional("d55", &self.d55);
        object.optional("d56", &self.d56);
        object.optional("d57", &self.d57);
        object.optional("d58", &self.d58);
        object.optional("d59", &self.d59);
        object.optional("d60", &self.d60);
        object.optional("d61", &self.d61);
        object.optional("d62", &self.d62);
        object.optional("d63", &self.d63);
        object.optional("d64", &self.d64);
        object.optional("d65", &self.d65);
        object.optional("d66", &self.d66);
        object.optional("d67", &self.d67);
        object.optional("d68", &self.d68);
        object.optional("d69", &self.d69);
        object.optional("d70", &self.d70);
        object.optional("d71", &self.d71);
        object.optional("d72", &self.d72);
        object.optional("d73", &self.d73);
        object.optional("d74", &self.d74);
        object.optional("d75", &self.d75);
        object.optional("d76", &self.d76);
        object.optional("d77", &self.d77);
        object.optional("d78", &self.d78);
        object.optional("d79", &self.d79);
        object.optional("d80", &self.d80);
        object.optional("d81", &self.d81);
        object.optional("d82", &self.d82);
        object.optional("d83", &self.d83);
        object.optional("d84", &self.d84);
        object.optional("d85", &self.d85);
        object.optional("d86", &self.d86);
        object.optional("d87", &self.d87);
        object.optional("d88", &self.d88);
        object.optional("d89", &self.d89);
        object.optional("d90", &self.d90);
        object.optional("d91", &self.d91);
        object.optional("d92", &self.d92);
        object.optional("d93", &self.d93);
        object.optional("d94", &self.d94);
        object.optional("d95", &self.d95);
        object.optional("d96", &self.d96);
        object.optional("d97", &self.d97);
        object.optional("d98", &self.d98);
        object.optional("d99", &self.d99);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    pub amount: Option<DecimalNumber>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Amount {
    /// Returns a builder for [`Amount`].
    pub fn builder() -> AmountBuilder {
        AmountBuilder(Self::default())
    }
}

/// A builder for [`Amount`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct AmountBuilder(Amount);

impl AmountBuilder {
    pub fn amount(mut self, value: impl Into<DecimalNumber>) -> Self {
        self.0.amount = Some(value.into());
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Amount, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Amount {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Amount");
}

impl Object for Amount {
    const PROPERTIES: &'static [&'static str] = &["amount"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { amount: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.amount),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("amount", &self.amount);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Guarded {
    pub value: Option<Value>,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

impl Guarded {
    /// Returns a builder for [`Guarded`].
    pub fn builder() -> GuardedBuilder {
        GuardedBuilder(Self::default())
    }
}

/// A builder for [`Guarded`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct GuardedBuilder(Guarded);

impl GuardedBuilder {
    pub fn value(mut self, value: Value) -> Self {
        self.0.value = Some(value);
        self
    }

    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Guarded, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Guarded {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Guarded");
    const TYPED: bool = false;
}

impl Object for Guarded {
    const PROPERTIES: &'static [&'static str] = &["value"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut object = Self { value: None, additional_properties: Map::new() };
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut object.value),
                _ => members.rest(&mut object.additional_properties),
            }
        }
        Some(object)
    }
}

impl<'de> Deserialize<'de> for Guarded {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Guarded {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.optional("value", &self.value);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct ShortTexts(pub Map<Vec<String>>);

impl Generated for ShortTexts {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/ShortTexts");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).each_member(|item| item.each(|item| item.max_length(1)));
    }
}

impl Deref for ShortTexts {
    type Target = Map<Vec<String>>;

    fn deref(&self) -> &Map<Vec<String>> {
        &self.0
    }
}

impl From<Map<Vec<String>>> for ShortTexts {
    fn from(value: Map<Vec<String>>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for ShortTexts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for ShortTexts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Words(pub Vec<Word>);

impl Generated for Words {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Words");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for Words {
    type Target = Vec<Word>;

    fn deref(&self) -> &Vec<Word> {
        &self.0
    }
}

impl From<Vec<Word>> for Words {
    fn from(value: Vec<Word>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Words {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Word {
    /// `value-000`
    Value000,
    /// `value-001`
    Value001,
    /// `value-002`
    Value002,
    /// `value-003`
    Value003,
    /// `value-004`
    Value004,
    /// `value-005`
    Value005,
    /// `value-006`
    Value006,
    /// `value-007`
    Value007,
    /// `value-008`
    Value008,
    /// `value-009`
    Value009,
    /// `value-010`
    Value010,
    /// `value-011`
    Value011,
    /// `value-012`
    Value012,
    /// `value-013`
    Value013,
    /// `value-014`
    Value014,
    /// `value-015`
    Value015,
    /// `value-016`
    Value016,
    /// `value-017`
    Value017,
    /// `value-018`
    Value018,
    /// `value-019`
    Value019,
    /// `value-020`
    Value020,
    /// `value-021`
    Value021,
    /// `value-022`
    Value022,
    /// `value-023`
    Value023,
    /// `value-024`
    Value024,
    /// `value-025`
    Value025,
    /// `value-026`
    Value026,
    /// `value-027`
    Value027,
    /// `value-028`
    Value028,
    /// `value-029`
    Value029,
    /// `value-030`
    Value030,
    /// `value-031`
    Value031,
    /// `value-032`
    Value032,
    /// `value-033`
    Value033,
    /// `value-034`
    Value034,
    /// `value-035`
    Value035,
    /// `value-036`
    Value036,
    /// `value-037`
    Value037,
    /// `value-038`
    Value038,
    /// `value-039`
    Value039,
    /// `value-040`
    Value040,
    /// `value-041`
    Value041,
    /// `value-042`
    Value042,
    /// `value-043`
    Value043,
    /// `value-044`
    Value044,
    /// `value-045`
    Value045,
    /// `value-046`
    Value046,
    /// `value-047`
    Value047,
    /// `value-048`
    Value048,
    /// `value-049`
    Value049,
    /// `value-050`
    Value050,
    /// `value-051`
    Value051,
    /// `value-052`
    Value052,
    /// `value-053`
    Value053,
    /// `value-054`
    Value054,
    /// `value-055`
    Value055,
    /// `value-056`
    Value056,
    /// `value-057`
    Value057,
    /// `value-058`
    Value058,
    /// `value-059`
    Value059,
    /// `value-060`
    Value060,
    /// `value-061`
    Value061,
    /// `value-062`
    Value062,
    /// `value-063`
    Value063,
    /// `value-064`
    Value064,
    /// `value-065`
    Value065,
    /// `value-066`
    Value066,
    /// `value-067`
    Value067,
    /// `value-068`
    Value068,
    /// `value-069`
    Value069,
    /// `value-070`
    Value070,
    /// `value-071`
    Value071,
    /// `value-072`
    Value072,
    /// `value-073`
    Value073,
    /// `value-074`
    Value074,
    /// `value-075`
    Value075,
    /// `value-076`
    Value076,
    /// `value-077`
    Value077,
    /// `value-078`
    Value078,
    /// `value-079`
    Value079,
    /// `value-080`
    Value080,
    /// `value-081`
    Value081,
    /// `value-082`
    Value082,
    /// `value-083`
    Value083,
    /// `value-084`
    Value084,
    /// `value-085`
    Value085,
    /// `value-086`
    Value086,
    /// `value-087`
    Value087,
    /// `value-088`
    Value088,
    /// `value-089`
    Value089,
    /// `value-090`
    Value090,
    /// `value-091`
    Value091,
    /// `value-092`
    Value092,
    /// `value-093`
    Value093,
    /// `value-094`
    Value094,
    /// `value-095`
    Value095,
    /// `value-096`
    Value096,
    /// `value-097`
    Value097,
    /// `value-098`
    Value098,
    /// `value-099`
    Value099,
    /// `value-100`
    Value100,
    /// `value-101`
    Value101,
    /// `value-102`
    Value102,
    /// `value-103`
    Value103,
    /// `value-104`
    Value104,
    /// `value-105`
    Value105,
    /// `value-106`
    Value106,
    /// `value-107`
    Value107,
    /// `value-108`
    Value108,
    /// `value-109`
    Value109,
    /// `value-110`
    Value110,
    /// `value-111`
    Value111,
    /// `value-112`
    Value112,
    /// `value-113`
    Value113,
    /// `value-114`
    Value114,
    /// `value-115`
    Value115,
    /// `value-116`
    Value116,
    /// `value-117`
    Value117,
    /// `value-118`
    Value118,
    /// `value-119`
    Value119,
    /// `value-120`
    Value120,
    /// `value-121`
    Value121,
    /// `value-122`
    Value122,
    /// `value-123`
    Value123,
    /// `value-124`
    Value124,
    /// `value-125`
    Value125,
    /// `value-126`
    Value126,
    /// `value-127`
    Value127,
    /// `value-128`
    Value128,
    /// `value-129`
    Value129,
    /// `value-130`
    Value130,
    /// `value-131`
    Value131,
    /// `value-132`
    Value132,
    /// `value-133`
    Value133,
    /// `value-134`
    Value134,
    /// `value-135`
    Value135,
    /// `value-136`
    Value136,
    /// `value-137`
    Value137,
    /// `value-138`
    Value138,
    /// `value-139`
    Value139,
    /// `value-140`
    Value140,
    /// `value-141`
    Value141,
    /// `value-142`
    Value142,
    /// `value-143`
    Value143,
    /// `value-144`
    Value144,
    /// `value-145`
    Value145,
    /// `value-146`
    Value146,
    /// `value-147`
    Value147,
    /// `value-148`
    Value148,
    /// `value-149`
    Value149,
    /// `value-150`
    Value150,
    /// `value-151`
    Value151,
    /// `value-152`
    Value152,
    /// `value-153`
    Value153,
    /// `value-154`
    Value154,
    /// `value-155`
    Value155,
    /// `value-156`
    Value156,
    /// `value-157`
    Value157,
    /// `value-158`
    Value158,
    /// `value-159`
    Value159,
    /// `value-160`
    Value160,
    /// `value-161`
    Value161,
    /// `value-162`
    Value162,
    /// `value-163`
    Value163,
    /// `value-164`
    Value164,
    /// `value-165`
    Value165,
    /// `value-166`
    Value166,
    /// `value-167`
    Value167,
    /// `value-168`
    Value168,
    /// `value-169`
    Value169,
    /// `value-170`
    Value170,
    /// `value-171`
    Value171,
    /// `value-172`
    Value172,
    /// `value-173`
    Value173,
    /// `value-174`
    Value174,
    /// `value-175`
    Value175,
    /// `value-176`
    Value176,
    /// `value-177`
    Value177,
    /// `value-178`
    Value178,
    /// `value-179`
    Value179,
    /// `value-180`
    Value180,
    /// `value-181`
    Value181,
    /// `value-182`
    Value182,
    /// `value-183`
    Value183,
    /// `value-184`
    Value184,
    /// `value-185`
    Value185,
    /// `value-186`
    Value186,
    /// `value-187`
    Value187,
    /// `value-188`
    Value188,
    /// `value-189`
    Value189,
    /// `value-190`
    Value190,
    /// `value-191`
    Value191,
    /// `value-192`
    Value192,
    /// `value-193`
    Value193,
    /// `value-194`
    Value194,
    /// `value-195`
    Value195,
    /// `value-196`
    Value196,
    /// `value-197`
    Value197,
    /// `value-198`
    Value198,
    /// `value-199`
    Value199,
    /// `value-200`
    Value200,
    /// `value-201`
    Value201,
    /// `value-202`
    Value202,
    /// `value-203`
    Value203,
    /// `value-204`
    Value204,
    /// `value-205`
    Value205,
    /// `value-206`
    Value206,
    /// `value-207`
    Value207,
    /// `value-208`
    Value208,
    /// `value-209`
    Value209,
    /// `value-210`
    Value210,
    /// `value-211`
    Value211,
    /// `value-212`
    Value212,
    /// `value-213`
    Value213,
    /// `value-214`
    Value214,
    /// `value-215`
    Value215,
    /// `value-216`
    Value216,
    /// `value-217`
    Value217,
    /// `value-218`
    Value218,
    /// `value-219`
    Value219,
    /// `value-220`
    Value220,
    /// `value-221`
    Value221,
    /// `value-222`
    Value222,
    /// `value-223`
    Value223,
    /// `value-224`
    Value224,
    /// `value-225`
    Value225,
    /// `value-226`
    Value226,
    /// `value-227`
    Value227,
    /// `value-228`
    Value228,
    /// `value-229`
    Value229,
    /// `value-230`
    Value230,
    /// `value-231`
    Value231,
    /// `value-232`
    Value232,
    /// `value-233`
    Value233,
    /// `value-234`
    Value234,
    /// `value-235`
    Value235,
    /// `value-236`
    Value236,
    /// `value-237`
    Value237,
    /// `value-238`
    Value238,
    /// `value-239`
    Value239,
    /// `value-240`
    Value240,
    /// `value-241`
    Value241,
    /// `value-242`
    Value242,
    /// `value-243`
    Value243,
    /// `value-244`
    Value244,
    /// `value-245`
    Value245,
    /// `value-246`
    Value246,
    /// `value-247`
    Value247,
    /// `value-248`
    Value248,
    /// `value-249`
    Value249,
    /// `value-250`
    Value250,
    /// `value-251`
    Value251,
    /// `value-252`
    Value252,
    /// `value-253`
    Value253,
    /// `value-254`
    Value254,
    /// `value-255`
    Value255,
    /// `value-256`
    Value256,
    /// `value-257`
    Value257,
    /// `value-258`
    Value258,
    /// `value-259`
    Value259,
    /// `value-260`
    Value260,
    /// `value-261`
    Value261,
    /// `value-262`
    Value262,
    /// `value-263`
    Value263,
    /// `value-264`
    Value264,
    /// `value-265`
    Value265,
    /// `value-266`
    Value266,
    /// `value-267`
    Value267,
    /// `value-268`
    Value268,
    /// `value-269`
    Value269,
    /// `value-270`
    Value270,
    /// `value-271`
    Value271,
    /// `value-272`
    Value272,
    /// `value-273`
    Value273,
    /// `value-274`
    Value274,
    /// `value-275`
    Value275,
    /// `value-276`
    Value276,
    /// `value-277`
    Value277,
    /// `value-278`
    Value278,
    /// `value-279`
    Value279,
    /// `value-280`
    Value280,
    /// `value-281`
    Value281,
    /// `value-282`
    Value282,
    /// `value-283`
    Value283,
    /// `value-284`
    Value284,
    /// `value-285`
    Value285,
    /// `value-286`
    Value286,
    /// `value-287`
    Value287,
    /// `value-288`
    Value288,
    /// `value-289`
    Value289,
    /// `value-290`
    Value290,
    /// `value-291`
    Value291,
    /// `value-292`
    Value292,
    /// `value-293`
    Value293,
    /// `value-294`
    Value294,
    /// `value-295`
    Value295,
    /// `value-296`
    Value296,
    /// `value-297`
    Value297,
    /// `value-298`
    Value298,
    /// `value-299`
    Value299,
    /// A value that the document does not list, preserved verbatim.
    Unknown(UnknownValue),
}

impl Word {
    /// Every value that the document lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Value000,
        Self::Value001,
        Self::Value002,
        Self::Value003,
        Self::Value004,
        Self::Value005,
        Self::Value006,
        Self::Value007,
        Self::Value008,
        Self::Value009,
        Self::Value010,
        Self::Value011,
        Self::Value012,
        Self::Value013,
        Self::Value014,
        Self::Value015,
        Self::Value016,
        Self::Value017,
        Self::Value018,
        Self::Value019,
        Self::Value020,
        Self::Value021,
        Self::Value022,
        Self::Value023,
        Self::Value024,
        Self::Value025,
        Self::Value026,
        Self::Value027,
        Self::Value028,
        Self::Value029,
        Self::Value030,
        Self::Value031,
        Self::Value032,
        Self::Value033,
        Self::Value034,
        Self::Value035,
        Self::Value036,
        Self::Value037,
        Self::Value038,
        Self::Value039,
        Self::Value040,
        Self::Value041,
        Self::Value042,
        Self::Value043,
        Self::Value044,
        Self::Value045,
        Self::Value046,
        Self::Value047,
        Self::Value048,
        Self::Value049,
        Self::Value050,
        Self::Value051,
        Self::Value052,
        Self::Value053,
        Self::Value054,
        Self::Value055,
        Self::Value056,
        Self::Value057,
        Self::Value058,
        Self::Value059,
        Self::Value060,
        Self::Value061,
        Self::Value062,
        Self::Value063,
        Self::Value064,
        Self::Value065,
        Self::Value066,
        Self::Value067,
        Self::Value068,
        Self::Value069,
        Self::Value070,
        Self::Value071,
        Self::Value072,
        Self::Value073,
        Self::Value074,
        Self::Value075,
        Self::Value076,
        Self::Value077,
        Self::Value078,
        Self::Value079,
        Self::Value080,
        Self::Value081,
        Self::Value082,
        Self::Value083,
        Self::Value084,
        Self::Value085,
        Self::Value086,
        Self::Value087,
        Self::Value088,
        Self::Value089,
        Self::Value090,
        Self::Value091,
        Self::Value092,
        Self::Value093,
        Self::Value094,
        Self::Value095,
        Self::Value096,
        Self::Value097,
        Self::Value098,
        Self::Value099,
        Self::Value100,
        Self::Value101,
        Self::Value102,
        Self::Value103,
        Self::Value104,
        Self::Value105,
        Self::Value106,
        Self::Value107,
        Self::Value108,
        Self::Value109,
        Self::Value110,
        Self::Value111,
        Self::Value112,
        Self::Value113,
        Self::Value114,
        Self::Value115,
        Self::Value116,
        Self::Value117,
        Self::Value118,
        Self::Value119,
        Self::Value120,
        Self::Value121,
        Self::Value122,
        Self::Value123,
        Self::Value124,
        Self::Value125,
        Self::Value126,
        Self::Value127,
        Self::Value128,
        Self::Value129,
        Self::Value130,
        Self::Value131,
        Self::Value132,
        Self::Value133,
        Self::Value134,
        Self::Value135,
        Self::Value136,
        Self::Value137,
        Self::Value138,
        Self::Value139,
        Self::Value140,
        Self::Value141,
        Self::Value142,
        Self::Value143,
        Self::Value144,
        Self::Value145,
        Self::Value146,
        Self::Value147,
        Self::Value148,
        Self::Value149,
        Self::Value150,
        Self::Value151,
        Self::Value152,
        Self::Value153,
        Self::Value154,
        Self::Value155,
        Self::Value156,
        Self::Value157,
        Self::Value158,
        Self::Value159,
        Self::Value160,
        Self::Value161,
        Self::Value162,
        Self::Value163,
        Self::Value164,
        Self::Value165,
        Self::Value166,
        Self::Value167,
        Self::Value168,
        Self::Value169,
        Self::Value170,
        Self::Value171,
        Self::Value172,
        Self::Value173,
        Self::Value174,
        Self::Value175,
        Self::Value176,
        Self::Value177,
        Self::Value178,
        Self::Value179,
        Self::Value180,
        Self::Value181,
        Self::Value182,
        Self::Value183,
        Self::Value184,
        Self::Value185,
        Self::Value186,
        Self::Value187,
        Self::Value188,
        Self::Value189,
        Self::Value190,
        Self::Value191,
        Self::Value192,
        Self::Value193,
        Self::Value194,
        Self::Value195,
        Self::Value196,
        Self::Value197,
        Self::Value198,
        Self::Value199,
        Self::Value200,
        Self::Value201,
        Self::Value202,
        Self::Value203,
        Self::Value204,
        Self::Value205,
        Self::Value206,
        Self::Value207,
        Self::Value208,
        Self::Value209,
        Self::Value210,
        Self::Value211,
        Self::Value212,
        Self::Value213,
        Self::Value214,
        Self::Value215,
        Self::Value216,
        Self::Value217,
        Self::Value218,
        Self::Value219,
        Self::Value220,
        Self::Value221,
        Self::Value222,
        Self::Value223,
        Self::Value224,
        Self::Value225,
        Self::Value226,
        Self::Value227,
        Self::Value228,
        Self::Value229,
        Self::Value230,
        Self::Value231,
        Self::Value232,
        Self::Value233,
        Self::Value234,
        Self::Value235,
        Self::Value236,
        Self::Value237,
        Self::Value238,
        Self::Value239,
        Self::Value240,
        Self::Value241,
        Self::Value242,
        Self::Value243,
        Self::Value244,
        Self::Value245,
        Self::Value246,
        Self::Value247,
        Self::Value248,
        Self::Value249,
        Self::Value250,
        Self::Value251,
        Self::Value252,
        Self::Value253,
        Self::Value254,
        Self::Value255,
        Self::Value256,
        Self::Value257,
        Self::Value258,
        Self::Value259,
        Self::Value260,
        Self::Value261,
        Self::Value262,
        Self::Value263,
        Self::Value264,
        Self::Value265,
        Self::Value266,
        Self::Value267,
        Self::Value268,
        Self::Value269,
        Self::Value270,
        Self::Value271,
        Self::Value272,
        Self::Value273,
        Self::Value274,
        Self::Value275,
        Self::Value276,
        Self::Value277,
        Self::Value278,
        Self::Value279,
        Self::Value280,
        Self::Value281,
        Self::Value282,
        Self::Value283,
        Self::Value284,
        Self::Value285,
        Self::Value286,
        Self::Value287,
        Self::Value288,
        Self::Value289,
        Self::Value290,
        Self::Value291,
        Self::Value292,
        Self::Value293,
        Self::Value294,
        Self::Value295,
        Self::Value296,
        Self::Value297,
        Self::Value298,
        Self::Value299,
    ];

    /// Returns the value as a string.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Value000 => "value-000",
            Self::Value001 => "value-001",
            Self::Value002 => "value-002",
            Self::Value003 => "value-003",
            Self::Value004 => "value-004",
            Self::Value005 => "value-005",
            Self::Value006 => "value-006",
            Self::Value007 => "value-007",
            Self::Value008 => "value-008",
            Self::Value009 => "value-009",
            Self::Value010 => "value-010",
            Self::Value011 => "value-011",
            Self::Value012 => "value-012",
            Self::Value013 => "value-013",
            Self::Value014 => "value-014",
            Self::Value015 => "value-015",
            Self::Value016 => "value-016",
            Self::Value017 => "value-017",
            Self::Value018 => "value-018",
            Self::Value019 => "value-019",
            Self::Value020 => "value-020",
            Self::Value021 => "value-021",
            Self::Value022 => "value-022",
            Self::Value023 => "value-023",
            Self::Value024 => "value-024",
            Self::Value025 => "value-025",
            Self::Value026 => "value-026",
            Self::Value027 => "value-027",
            Self::Value028 => "value-028",
            Self::Value029 => "value-029",
            Self::Value030 => "value-030",
            Self::Value031 => "value-031",
            Self::Value032 => "value-032",
            Self::Value033 => "value-033",
            Self::Value034 => "value-034",
            Self::Value035 => "value-035",
            Self::Value036 => "value-036",
            Self::Value037 => "value-037",
            Self::Value038 => "value-038",
            Self::Value039 => "value-039",
            Self::Value040 => "value-040",
            Self::Value041 => "value-041",
            Self::Value042 => "value-042",
            Self::Value043 => "value-043",
            Self::Value044 => "value-044",
            Self::Value045 => "value-045",
            Self::Value046 => "value-046",
            Self::Value047 => "value-047",
            Self::Value048 => "value-048",
            Self::Value049 => "value-049",
            Self::Value050 => "value-050",
            Self::Value051 => "value-051",
            Self::Value052 => "value-052",
            Self::Value053 => "value-053",
            Self::Value054 => "value-054",
            Self::Value055 => "value-055",
            Self::Value056 => "value-056",
            Self::Value057 => "value-057",
            Self::Value058 => "value-058",
            Self::Value059 => "value-059",
            Self::Value060 => "value-060",
            Self::Value061 => "value-061",
            Self::Value062 => "value-062",
            Self::Value063 => "value-063",
            Self::Value064 => "value-064",
            Self::Value065 => "value-065",
            Self::Value066 => "value-066",
            Self::Value067 => "value-067",
            Self::Value068 => "value-068",
            Self::Value069 => "value-069",
            Self::Value070 => "value-070",
            Self::Value071 => "value-071",
            Self::Value072 => "value-072",
            Self::Value073 => "value-073",
            Self::Value074 => "value-074",
            Self::Value075 => "value-075",
            Self::Value076 => "value-076",
            Self::Value077 => "value-077",
            Self::Value078 => "value-078",
            Self::Value079 => "value-079",
            Self::Value080 => "value-080",
            Self::Value081 => "value-081",
            Self::Value082 => "value-082",
            Self::Value083 => "value-083",
            Self::Value084 => "value-084",
            Self::Value085 => "value-085",
            Self::Value086 => "value-086",
            Self::Value087 => "value-087",
            Self::Value088 => "value-088",
            Self::Value089 => "value-089",
            Self::Value090 => "value-090",
            Self::Value091 => "value-091",
            Self::Value092 => "value-092",
            Self::Value093 => "value-093",
            Self::Value094 => "value-094",
            Self::Value095 => "value-095",
            Self::Value096 => "value-096",
            Self::Value097 => "value-097",
            Self::Value098 => "value-098",
            Self::Value099 => "value-099",
            Self::Value100 => "value-100",
            Self::Value101 => "value-101",
            Self::Value102 => "value-102",
            Self::Value103 => "value-103",
            Self::Value104 => "value-104",
            Self::Value105 => "value-105",
            Self::Value106 => "value-106",
            Self::Value107 => "value-107",
            Self::Value108 => "value-108",
            Self::Value109 => "value-109",
            Self::Value110 => "value-110",
            Self::Value111 => "value-111",
            Self::Value112 => "value-112",
            Self::Value113 => "value-113",
            Self::Value114 => "value-114",
            Self::Value115 => "value-115",
            Self::Value116 => "value-116",
            Self::Value117 => "value-117",
            Self::Value118 => "value-118",
            Self::Value119 => "value-119",
            Self::Value120 => "value-120",
            Self::Value121 => "value-121",
            Self::Value122 => "value-122",
            Self::Value123 => "value-123",
            Self::Value124 => "value-124",
            Self::Value125 => "value-125",
            Self::Value126 => "value-126",
            Self::Value127 => "value-127",
            Self::Value128 => "value-128",
            Self::Value129 => "value-129",
            Self::Value130 => "value-130",
            Self::Value131 => "value-131",
            Self::Value132 => "value-132",
            Self::Value133 => "value-133",
            Self::Value134 => "value-134",
            Self::Value135 => "value-135",
            Self::Value136 => "value-136",
            Self::Value137 => "value-137",
            Self::Value138 => "value-138",
            Self::Value139 => "value-139",
            Self::Value140 => "value-140",
            Self::Value141 => "value-141",
            Self::Value142 => "value-142",
            Self::Value143 => "value-143",
            Self::Value144 => "value-144",
            Self::Value145 => "value-145",
            Self::Value146 => "value-146",
            Self::Value147 => "value-147",
            Self::Value148 => "value-148",
            Self::Value149 => "value-149",
            Self::Value150 => "value-150",
            Self::Value151 => "value-151",
            Self::Value152 => "value-152",
            Self::Value153 => "value-153",
            Self::Value154 => "value-154",
            Self::Value155 => "value-155",
            Self::Value156 => "value-156",
            Self::Value157 => "value-157",
            Self::Value158 => "value-158",
            Self::Value159 => "value-159",
            Self::Value160 => "value-160",
            Self::Value161 => "value-161",
            Self::Value162 => "value-162",
            Self::Value163 => "value-163",
            Self::Value164 => "value-164",
            Self::Value165 => "value-165",
            Self::Value166 => "value-166",
            Self::Value167 => "value-167",
            Self::Value168 => "value-168",
            Self::Value169 => "value-169",
            Self::Value170 => "value-170",
            Self::Value171 => "value-171",
            Self::Value172 => "value-172",
            Self::Value173 => "value-173",
            Self::Value174 => "value-174",
            Self::Value175 => "value-175",
            Self::Value176 => "value-176",
            Self::Value177 => "value-177",
            Self::Value178 => "value-178",
            Self::Value179 => "value-179",
            Self::Value180 => "value-180",
            Self::Value181 => "value-181",
            Self::Value182 => "value-182",
            Self::Value183 => "value-183",
            Self::Value184 => "value-184",
            Self::Value185 => "value-185",
            Self::Value186 => "value-186",
            Self::Value187 => "value-187",
            Self::Value188 => "value-188",
            Self::Value189 => "value-189",
            Self::Value190 => "value-190",
            Self::Value191 => "value-191",
            Self::Value192 => "value-192",
            Self::Value193 => "value-193",
            Self::Value194 => "value-194",
            Self::Value195 => "value-195",
            Self::Value196 => "value-196",
            Self::Value197 => "value-197",
            Self::Value198 => "value-198",
            Self::Value199 => "value-199",
            Self::Value200 => "value-200",
            Self::Value201 => "value-201",
            Self::Value202 => "value-202",
            Self::Value203 => "value-203",
            Self::Value204 => "value-204",
            Self::Value205 => "value-205",
            Self::Value206 => "value-206",
            Self::Value207 => "value-207",
            Self::Value208 => "value-208",
            Self::Value209 => "value-209",
            Self::Value210 => "value-210",
            Self::Value211 => "value-211",
            Self::Value212 => "value-212",
            Self::Value213 => "value-213",
            Self::Value214 => "value-214",
            Self::Value215 => "value-215",
            Self::Value216 => "value-216",
            Self::Value217 => "value-217",
            Self::Value218 => "value-218",
            Self::Value219 => "value-219",
            Self::Value220 => "value-220",
            Self::Value221 => "value-221",
            Self::Value222 => "value-222",
            Self::Value223 => "value-223",
            Self::Value224 => "value-224",
            Self::Value225 => "value-225",
            Self::Value226 => "value-226",
            Self::Value227 => "value-227",
            Self::Value228 => "value-228",
            Self::Value229 => "value-229",
            Self::Value230 => "value-230",
            Self::Value231 => "value-231",
            Self::Value232 => "value-232",
            Self::Value233 => "value-233",
            Self::Value234 => "value-234",
            Self::Value235 => "value-235",
            Self::Value236 => "value-236",
            Self::Value237 => "value-237",
            Self::Value238 => "value-238",
            Self::Value239 => "value-239",
            Self::Value240 => "value-240",
            Self::Value241 => "value-241",
            Self::Value242 => "value-242",
            Self::Value243 => "value-243",
            Self::Value244 => "value-244",
            Self::Value245 => "value-245",
            Self::Value246 => "value-246",
            Self::Value247 => "value-247",
            Self::Value248 => "value-248",
            Self::Value249 => "value-249",
            Self::Value250 => "value-250",
            Self::Value251 => "value-251",
            Self::Value252 => "value-252",
            Self::Value253 => "value-253",
            Self::Value254 => "value-254",
            Self::Value255 => "value-255",
            Self::Value256 => "value-256",
            Self::Value257 => "value-257",
            Self::Value258 => "value-258",
            Self::Value259 => "value-259",
            Self::Value260 => "value-260",
            Self::Value261 => "value-261",
            Self::Value262 => "value-262",
            Self::Value263 => "value-263",
            Self::Value264 => "value-264",
            Self::Value265 => "value-265",
            Self::Value266 => "value-266",
            Self::Value267 => "value-267",
            Self::Value268 => "value-268",
            Self::Value269 => "value-269",
            Self::Value270 => "value-270",
            Self::Value271 => "value-271",
            Self::Value272 => "value-272",
            Self::Value273 => "value-273",
            Self::Value274 => "value-274",
            Self::Value275 => "value-275",
            Self::Value276 => "value-276",
            Self::Value277 => "value-277",
            Self::Value278 => "value-278",
            Self::Value279 => "value-279",
            Self::Value280 => "value-280",
            Self::Value281 => "value-281",
            Self::Value282 => "value-282",
            Self::Value283 => "value-283",
            Self::Value284 => "value-284",
            Self::Value285 => "value-285",
            Self::Value286 => "value-286",
            Self::Value287 => "value-287",
            Self::Value288 => "value-288",
            Self::Value289 => "value-289",
            Self::Value290 => "value-290",
            Self::Value291 => "value-291",
            Self::Value292 => "value-292",
            Self::Value293 => "value-293",
            Self::Value294 => "value-294",
            Self::Value295 => "value-295",
            Self::Value296 => "value-296",
            Self::Value297 => "value-297",
            Self::Value298 => "value-298",
            Self::Value299 => "value-299",
            Self::Unknown(value) => value.as_str(),
        }
    }
}

impl Generated for Word {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Word");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(self).known(Self::ALL);
    }
}

impl Enumeration for Word {
    fn text(&self) -> &str {
        self.as_str()
    }

    fn unknown(value: UnknownValue) -> Option<Self> {
        Some(Self::Unknown(value))
    }
}

impl FromStr for Word {
    type Err = ParseEnumError;

    fn from_str(text: &str) -> Result<Self, ParseEnumError> {
        enumeration::parse(text, Self::ALL)
    }
}

impl fmt::Display for Word {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<'de> Deserialize<'de> for Word {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        enumeration::read(deserializer, Self::ALL)
    }
}

impl Serialize for Word {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Has many tags.
#[derive(Clone, Debug, PartialEq)]
pub struct Events(pub Vec<Event>);

impl Generated for Events {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Events");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).valid();
    }
}

impl Deref for Events {
    type Target = Vec<Event>;

    fn deref(&self) -> &Vec<Event> {
        &self.0
    }
}

impl From<Vec<Event>> for Events {
    fn from(value: Vec<Event>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Events {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for Events {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    Start(Box<Start>),
    Stop(Box<Stop>),
    /// A value that matches no alternative, preserved verbatim.
    Unknown(Value),
}

impl From<Start> for Event {
    fn from(value: Start) -> Self {
        Self::Start(Box::new(value))
    }
}

impl From<Stop> for Event {
    fn from(value: Stop) -> Self {
        Self::Stop(Box::new(value))
    }
}

impl Generated for Event {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Event");

    fn check(&self, checker: &mut Checker<'_>) {
        match self {
            Self::Start(value) => {
                checker.here(value).valid();
            }
            Self::Stop(value) => {
                checker.here(value).valid();
            }
            Self::Unknown(value) => {
                checker.here(value).unselected::<Self>("oneOf", 2);
            }
        }
    }
}

impl union::Union for Event {
    const CHOICE: union::Choice = union::Choice::Property(
        "kind",
        &[
            ("start-00", 0),
            ("start-01", 0),
            ("start-02", 0),
            ("start-03", 0),
            ("start-04", 0),
            ("start-05", 0),
            ("start-06", 0),
            ("start-07", 0),
            ("start-08", 0),
            ("start-09", 0),
            ("start-10", 0),
            ("start-11", 0),
            ("start-12", 0),
            ("start-13", 0),
            ("start-14", 0),
            ("start-15", 0),
            ("start-16", 0),
            ("start-17", 0),
            ("start-18", 0),
            ("start-19", 0),
            ("stop-00", 1),
            ("stop-01", 1),
            ("stop-02", 1),
            ("stop-03", 1),
            ("stop-04", 1),
            ("stop-05", 1),
            ("stop-06", 1),
            ("stop-07", 1),
            ("stop-08", 1),
            ("stop-09", 1),
            ("stop-10", 1),
            ("stop-11", 1),
            ("stop-12", 1),
            ("stop-13", 1),
            ("stop-14", 1),
        ],
        None,
    );
    const OPEN: bool = true;

    fn read<'de, D: Deserializer<'de>>(
        alternative: usize,
        deserializer: D,
    ) -> Result<Self, D::Error> {
        Ok(match alternative {
            0 => Self::Start(read::value(deserializer)?),
            1 => Self::Stop(read::value(deserializer)?),
            _ => Self::Unknown(read::value(deserializer)?),
        })
    }
}

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::read(deserializer)
    }
}

impl Serialize for Event {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Start(value) => tagged::write::<Self, _, _>(serializer, 0, value),
            Self::Stop(value) => tagged::write::<Self, _, _>(serializer, 1, value),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Start {
    pub kind: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Start`].
#[derive(Clone, Debug, PartialEq)]
pub struct StartRequired {
    pub kind: String,
}

impl Start {
    /// Returns a builder for [`Start`], given its required fields.
    pub fn builder(required: StartRequired) -> StartBuilder {
        StartBuilder(Self { kind: required.kind, additional_properties: Map::new() })
    }
}

/// A builder for [`Start`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct StartBuilder(Start);

impl StartBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Start, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Start {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Start");
}

impl Object for Start {
    const PROPERTIES: &'static [&'static str] = &["kind"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { kind: members.need("kind", kind)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for Start {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Start {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("kind", &self.kind);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Stop {
    pub kind: String,
    /// Additional properties, preserved verbatim.
    pub additional_properties: Map,
}

/// The required fields of [`Stop`].
#[derive(Clone, Debug, PartialEq)]
pub struct StopRequired {
    pub kind: String,
}

impl Stop {
    /// Returns a builder for [`Stop`], given its required fields.
    pub fn builder(required: StopRequired) -> StopBuilder {
        StopBuilder(Self { kind: required.kind, additional_properties: Map::new() })
    }
}

/// A builder for [`Stop`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
pub struct StopBuilder(Stop);

impl StopBuilder {
    /// Returns the value, or every violation if it does not match its schema.
    pub fn build(self) -> Result<Stop, Violations> {
        Model::validated(self.0)
    }
}

impl Generated for Stop {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/Stop");
}

impl Object for Stop {
    const PROPERTIES: &'static [&'static str] = &["kind"];

    fn read(members: &mut impl Members) -> Option<Self> {
        let mut kind: Option<String> = None;
        let mut additional_properties = Map::new();
        while let Some(property) = members.next_property() {
            match property {
                0 => members.put(&mut kind),
                _ => members.rest(&mut additional_properties),
            }
        }
        Some(Self { kind: members.need("kind", kind)?, additional_properties })
    }
}

impl<'de> Deserialize<'de> for Stop {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        object::read(deserializer)
    }
}

impl Serialize for Stop {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = Writer::new(serializer);
        object.required("kind", &self.kind);
        object.rest(&self.additional_properties, Self::PROPERTIES);
        object.end()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct UniqueObjects(pub Vec<Map>);

impl Generated for UniqueObjects {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/UniqueObjects");

    fn check(&self, checker: &mut Checker<'_>) {
        checker.here(&self.0).unique_items();
    }
}

impl Deref for UniqueObjects {
    type Target = Vec<Map>;

    fn deref(&self) -> &Vec<Map> {
        &self.0
    }
}

impl From<Vec<Map>> for UniqueObjects {
    fn from(value: Vec<Map>) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for UniqueObjects {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for UniqueObjects {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct LowerNames(pub Map);

impl Generated for LowerNames {
    const SCHEMA: Schema = Schema::new(&SCHEMAS, "/$defs/LowerNames");
    const TYPED: bool = false;
}

impl Deref for LowerNames {
    type Target = Map;

    fn deref(&self) -> &Map {
        &self.0
    }
}

impl From<Map> for LowerNames {
    fn from(value: Map) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for LowerNames {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read::value(deserializer).map(Self)
    }
}

impl Serialize for LowerNames {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
