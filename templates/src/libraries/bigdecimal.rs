//! Decimals of the crate `bigdecimal`.

use std::fmt;

pub(crate) use bigdecimal::BigDecimal as Exact;

use super::super::formats::decimal::is_valid;
use super::super::verbatim::{Format, Verbatim};
use super::decimal_number::ExactDecimal;

/// An exact decimal of any precision, serialized as a string. It has at most 10,000 digits; a text with more is an error, never
/// rounded.
pub type Decimal = Verbatim<Exact>;

/// The most digits of a decimal. The time to parse and to write one grows with the square of their number: 0.1 ms for these.
const DIGITS: usize = 10_000;

impl Format for Exact {
    const NAME: &'static str = "decimal";

    fn parse(text: &str) -> Option<Self> {
        if text.len() <= DIGITS && is_valid(text) { text.parse().ok() } else { None }
    }

    fn write(&self, mut f: &mut dyn fmt::Write) -> fmt::Result {
        self.write_plain_string(&mut f)
    }
}

impl ExactDecimal for Exact {
    fn parse_number(text: &str) -> Option<Self> {
        let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let exponent: i64 = exponent.parse().ok()?;
        // Without the exponent, the text has as many digits more at most.
        let digits = usize::try_from(exponent.unsigned_abs()).ok()?.checked_add(mantissa.len())?;
        if digits <= DIGITS { text.parse().ok() } else { None }
    }

    fn scaled(mantissa: i128, scale: u32) -> Self {
        Exact::new(mantissa.into(), scale.into())
    }
}
