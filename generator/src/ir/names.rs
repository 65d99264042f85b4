//! What reasons, integers and formats are called.

use super::{Format, Integer, Reason};

impl Reason {
    /// The reason in words.
    pub fn text(self) -> &'static str {
        match self {
            Self::Anything => "takes any value",
            Self::Nothing => "takes no value",
            Self::NoType => "says what a value must pass, but not of which type it is",
            Self::Items => "an array whose items have no schema",
            Self::PrefixItems => "an array of items with schemas of their own, but of no fixed length",
            Self::Members => "an object whose members have no schema",
            Self::PatternMembers => "an object whose members have a schema by their name",
            Self::Required => "a required property without a schema",
            Self::Content => "a body without a schema",
            Self::Circle => "refers to itself and to nothing else",
        }
    }
}

impl Integer {
    /// The type's name.
    pub fn name(self) -> &'static str {
        match self {
            Self::I32 => "i32",
            Self::U32 => "u32",
            Self::I64 => "i64",
            Self::U64 => "u64",
            Self::I128 => "i128",
        }
    }

    /// The least and the greatest value that the type holds.
    pub fn range(self) -> (i128, i128) {
        match self {
            Self::I32 => (i32::MIN.into(), i32::MAX.into()),
            Self::U32 => (0, u32::MAX.into()),
            Self::I64 => (i64::MIN.into(), i64::MAX.into()),
            Self::U64 => (0, u64::MAX.into()),
            Self::I128 => (i128::MIN, i128::MAX),
        }
    }
}

impl Format {
    /// Every format with a type.
    pub const ALL: [Self; 7] =
        [Self::Date, Self::DateTime, Self::Decimal, Self::Ipv4, Self::Ipv6, Self::Uri, Self::Uuid];

    /// The format as `format` spells it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::DateTime => "date-time",
            Self::Decimal => "decimal",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Uri => "uri",
            Self::Uuid => "uuid",
        }
    }

    /// The type's name in the output.
    pub fn type_name(self) -> &'static str {
        match self {
            Self::Date => "Date",
            Self::DateTime => "DateTime",
            Self::Decimal => "Decimal",
            Self::Ipv4 => "Ipv4",
            Self::Ipv6 => "Ipv6",
            Self::Uri => "Uri",
            Self::Uuid => "Uuid",
        }
    }
}
