//! The types of dates, times and decimals, by the library that has them. An output has those of one library for each.

pub mod bigdecimal;
pub mod chrono;
pub mod decimal_number;
pub mod jiff;
mod rfc3339;
pub mod rust_decimal;
pub mod time;

// The generator removes conditions.
#[cfg(false)]
pub(crate) use self::bigdecimal::Exact;
pub(crate) use self::rust_decimal::Exact;
