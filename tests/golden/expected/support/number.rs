//! Exact decimal numbers, as in JSON text.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A JSON number: a decimal of any size and precision. Numbers are compared by value, so that `1`, `1.0` and `1e0` are equal.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Number {
    negative: bool,
    /// The decimal digits without leading or trailing zeros; empty for zero.
    pub(super) digits: Box<[u8]>,
    /// The power of ten of the last digit.
    pub(super) exponent: i64,
}

/// The error of parsing a text that is not a JSON number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseNumberError;

impl fmt::Display for ParseNumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a JSON number")
    }
}

impl std::error::Error for ParseNumberError {}

impl FromStr for Number {
    type Err = ParseNumberError;

    /// Parses a number by the grammar of JSON (RFC 8259, 6).
    fn from_str(text: &str) -> Result<Self, ParseNumberError> {
        let (negative, rest) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (mantissa, exponent) = match rest.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, parse_exponent(exponent)?),
            None => (rest, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').map_or((mantissa, None), |(whole, part)| (whole, Some(part)));
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !is_digits(whole)
            || whole.len() > 1 && whole.starts_with('0')
            || fraction.is_some_and(|part| !is_digits(part))
        {
            return Err(ParseNumberError);
        }
        let fraction = fraction.unwrap_or_default();
        let digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).map(|byte| byte - b'0').collect();
        Ok(Self::normal(negative, &digits, exponent.saturating_sub(fraction.len() as i64)))
    }
}

/// Parses an exponent. One beyond the range of `i64` becomes the greatest: no other number has such a magnitude.
fn parse_exponent(text: &str) -> Result<i64, ParseNumberError> {
    let (negative, digits) = match text.as_bytes() {
        [b'-', ..] => (true, &text[1..]),
        [b'+', ..] => (false, &text[1..]),
        _ => (false, text),
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ParseNumberError);
    }
    let limit = i64::MAX / 4;
    let magnitude = digits.parse::<i64>().unwrap_or(limit).min(limit);
    Ok(if negative { -magnitude } else { magnitude })
}

impl Number {
    /// The member name by which serde_json passes the text of a number if its feature `arbitrary_precision` is enabled.
    pub const TOKEN: &'static str = "$serde_json::private::Number";

    fn normal(negative: bool, digits: &[u8], exponent: i64) -> Self {
        let start = digits.iter().position(|digit| *digit != 0).unwrap_or(digits.len());
        let end = digits.iter().rposition(|digit| *digit != 0).map_or(start, |last| last + 1);
        if start == end {
            return Self { negative: false, digits: Box::default(), exponent: 0 };
        }
        let exponent = exponent.saturating_add((digits.len() - end) as i64);
        Self { negative, digits: digits[start..end].into(), exponent }
    }

    /// Returns `mantissa` times ten to the power of `exponent`.
    pub fn scaled(mantissa: i128, exponent: i64) -> Self {
        let number = Self::from(mantissa);
        let exponent = number.exponent.saturating_add(exponent);
        if number.digits.is_empty() { number } else { Self { exponent, ..number } }
    }

    /// Returns the arguments of [`Number::scaled`] for this number, the mantissa without trailing zeros, if it is in the range of
    /// `i128`.
    pub fn mantissa(&self) -> Option<(i128, i64)> {
        let digits = Self { exponent: 0, ..self.clone() };
        Some((digits.to_i128()?, self.exponent))
    }

    /// Returns the shortest decimal that reads back as the same float, or `None` if the float is not finite.
    pub fn from_f64(value: f64) -> Option<Self> {
        // Several decimals may be equally short, and `Display` does not always choose the one that serde_json writes.
        serde_json::to_string(&value).ok()?.parse().ok()
    }

    /// Returns whether the number is an integer.
    pub fn is_integer(&self) -> bool {
        self.exponent >= 0
    }

    /// Returns the number as an `i128`, if it is an integer in its range.
    pub fn to_i128(&self) -> Option<i128> {
        let zeros = usize::try_from(self.exponent).ok().filter(|zeros| *zeros <= 40)?;
        let digits = self.digits.iter().copied().chain(std::iter::repeat_n(0, zeros));
        let sign = if self.negative { -1 } else { 1 };
        digits.into_iter().try_fold(0_i128, |value, digit| value.checked_mul(10)?.checked_add(sign * i128::from(digit)))
    }

    /// Returns the number as an `i64`, if it is an integer in its range.
    pub fn to_i64(&self) -> Option<i64> {
        self.to_i128()?.try_into().ok()
    }

    /// Returns the number as a `u64`, if it is an integer in its range.
    pub fn to_u64(&self) -> Option<u64> {
        self.to_i128()?.try_into().ok()
    }

    /// Returns the float whose shortest decimal is this number, if there is one.
    pub fn to_f64(&self) -> Option<f64> {
        let value: f64 = self.to_string().parse().ok()?;
        (Self::from_f64(value).as_ref() == Some(self)).then_some(value)
    }
}

impl From<i128> for Number {
    fn from(value: i128) -> Self {
        let digits: Vec<u8> = value.unsigned_abs().to_string().bytes().map(|byte| byte - b'0').collect();
        Self::normal(value < 0, &digits, 0)
    }
}

impl From<i64> for Number {
    fn from(value: i64) -> Self {
        i128::from(value).into()
    }
}

impl From<u64> for Number {
    fn from(value: u64) -> Self {
        i128::from(value).into()
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        let sign = |number: &Self| match (number.digits.is_empty(), number.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let magnitude = |number: &Self| number.exponent.saturating_add(number.digits.len() as i64);
        sign(self).cmp(&sign(other)).then_with(|| {
            let order = magnitude(self).cmp(&magnitude(other)).then_with(|| self.digits.cmp(&other.digits));
            if self.negative { order.reverse() } else { order }
        })
    }
}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut digits: String = self.digits.iter().map(|digit| char::from(b'0' + digit)).collect();
        if digits.is_empty() {
            return f.write_str("0");
        }
        if self.negative {
            f.write_str("-")?;
        }
        // The power of ten just above the first digit.
        let point = self.exponent.saturating_add(digits.len() as i64);
        match point {
            _ if (0..=40).contains(&self.exponent) => {
                digits.extend(std::iter::repeat_n('0', self.exponent as usize));
                f.write_str(&digits)
            }
            1..=40 => write!(f, "{}.{}", &digits[..point as usize], &digits[point as usize..]),
            -10..=0 => write!(f, "0.{}{digits}", "0".repeat(-point as usize)),
            _ => {
                f.write_str(&digits[..1])?;
                if digits.len() > 1 {
                    write!(f, ".{}", &digits[1..])?;
                }
                write!(f, "e{}", point - 1)
            }
        }
    }
}
