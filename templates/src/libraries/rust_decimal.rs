//! Decimals of the crate `rust_decimal`.

use std::fmt;

pub(crate) use rust_decimal::Decimal as Exact;

use super::super::formats::decimal::{is_valid, parts};
use super::super::verbatim::{Format, Verbatim};
use super::decimal_number::ExactDecimal;

/// An exact decimal, serialized as a string. It has at most 28 digits; a text with more is an error, never rounded.
pub type Decimal = Verbatim<Exact>;

impl Format for Exact {
    const NAME: &'static str = "decimal";

    fn parse(text: &str) -> Option<Self> {
        if !is_valid(text) {
            return None;
        }
        // Trailing zeros may exceed the scale of the type, though they do not change the value.
        let short = || if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.') } else { text };
        Exact::from_str_exact(text).or_else(|_| Exact::from_str_exact(short())).ok()
    }

    fn write(&self, f: &mut dyn fmt::Write) -> fmt::Result {
        write!(f, "{self}")
    }

    fn is_canonical(&self, text: &str) -> bool {
        let (whole, fraction) = parts(text);
        let padded = matches!(whole, [b'0', _, ..]);
        self.scale() as usize == fraction.unwrap_or_default().len()
            && !padded
            && !(self.is_zero() && text.starts_with('-'))
    }
}

impl ExactDecimal for Exact {
    fn parse_number(text: &str) -> Option<Self> {
        let parsed = match text.split_once(['e', 'E']) {
            // The mantissa is parsed by itself first, since `from_scientific` rounds it.
            Some((mantissa, _)) => Exact::from_str_exact(mantissa).and_then(|_| Exact::from_scientific(text)),
            None => Exact::from_str_exact(text),
        };
        parsed.ok()
    }

    fn scaled(mantissa: i128, scale: u32) -> Self {
        Exact::from_i128_with_scale(mantissa, scale)
    }
}
