//! The libraries that have the types of some formats.

/// The library of the types of dates and times.
///
/// Each accepts what the format allows, and its value is written as it was read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeLibrary {
    /// `jiff`, the default.
    #[default]
    Jiff,
    /// `chrono`.
    Chrono,
    /// `time`.
    Time,
}

impl TimeLibrary {
    pub(crate) const ALL: [Self; 3] = [Self::Jiff, Self::Chrono, Self::Time];

    /// Returns the name of the crate.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Jiff => "jiff",
            Self::Chrono => "chrono",
            Self::Time => "time",
        }
    }
}

/// The library of the types of decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum DecimalLibrary {
    /// `rust_decimal`, the default: 28 digits, without an allocation.
    #[default]
    RustDecimal,
    /// `bigdecimal`: 10,000 digits.
    BigDecimal,
}

impl DecimalLibrary {
    pub(crate) const ALL: [Self; 2] = [Self::RustDecimal, Self::BigDecimal];

    /// Returns the name of the crate.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::RustDecimal => "rust_decimal",
            Self::BigDecimal => "bigdecimal",
        }
    }
}
