//! `multipleOf` (JSON Schema Validation, 6.2.1), exactly.

use super::super::amount::{Amount, Numeric};
use super::super::evaluate::Keyword;
use super::super::json::JsonValue;
use super::super::number::Number;
use super::super::schema::{Reader, number};
use super::super::value_checker::ValueChecker;
use super::super::violation::{Fault, fault};
use super::limits::{Limit, shown};

pub(super) fn read(_: &mut Reader, _: &JsonValue, name: &str, value: &JsonValue) -> Option<Box<dyn Keyword>> {
    if name != "multipleOf" {
        return None;
    }
    Some(Box::new(Limit { rule: multiple_of, limit: number(value)? }))
}

fn multiple_of(value: &Number, unit: &Number) -> Option<Fault> {
    if value.is_multiple_of(unit) {
        return None;
    }
    fault("multipleOf", unit, format!("must be a multiple of {unit}, and is {}", shown(value)))
}

impl<T: Numeric + ?Sized> ValueChecker<'_, T> {
    /// Checks `multipleOf`.
    pub fn multiple_of(self, unit: impl Into<Amount>) -> Self {
        let number = self.value.amount().as_ref().and_then(Amount::exact);
        let fault = number.zip(unit.into().exact()).and_then(|(number, unit)| multiple_of(&number, &unit));
        self.report(fault)
    }
}

impl Number {
    /// Returns whether the number is `unit` times an integer. Only zero is a multiple of zero.
    ///
    /// The result is exact, but for a unit of more than 38 digits and a number that is more than 10,000 powers of ten greater:
    /// it is `false`, since the division would take too long.
    pub fn is_multiple_of(&self, unit: &Self) -> bool {
        if self.digits.is_empty() {
            return true;
        }
        if unit.digits.is_empty() {
            return false;
        }
        // The last digit is not zero, so no greater power of ten divides the number.
        let Some(shift) = self.exponent.checked_sub(unit.exponent).and_then(|shift| u64::try_from(shift).ok()) else {
            return false;
        };
        if unit.digits.len() > 38 {
            return remainder_is_zero(&self.digits, &unit.digits, shift);
        }
        let modulus = unit.digits.iter().fold(0_u128, |value, digit| value * 10 + u128::from(*digit));
        let append = |value: u128, digit: &u8| (multiply(value, 10, modulus) + u128::from(*digit)) % modulus;
        let mantissa = self.digits.iter().fold(0_u128, append);
        multiply(mantissa, power_of_ten(shift, modulus), modulus) == 0
    }
}

/// Returns `a * b % modulus` for a modulus below 10^38.
fn multiply(a: u128, b: u128, modulus: u128) -> u128 {
    if let Some(product) = a.checked_mul(b) {
        return product % modulus;
    }
    let (mut a, mut b, mut sum) = (a % modulus, b, 0);
    while b > 0 {
        if b & 1 == 1 {
            sum = (sum + a) % modulus;
        }
        a = a * 2 % modulus;
        b >>= 1;
    }
    sum
}

fn power_of_ten(exponent: u64, modulus: u128) -> u128 {
    let (mut base, mut exponent, mut power) = (10 % modulus, exponent, 1 % modulus);
    while exponent > 0 {
        if exponent & 1 == 1 {
            power = multiply(power, base, modulus);
        }
        base = multiply(base, base, modulus);
        exponent >>= 1;
    }
    power
}

/// Divides `digits`, followed by `shift` zeros, digit by digit.
fn remainder_is_zero(digits: &[u8], divisor: &[u8], shift: u64) -> bool {
    let Some(zeros) = usize::try_from(shift).ok().filter(|zeros| *zeros <= 10_000) else { return false };
    let mut remainder: Vec<u8> = Vec::new();
    for digit in digits.iter().copied().chain(std::iter::repeat_n(0, zeros)) {
        if !remainder.is_empty() || digit != 0 {
            remainder.push(digit);
        }
        while (remainder.len(), remainder.as_slice()) >= (divisor.len(), divisor) {
            subtract(&mut remainder, divisor);
        }
    }
    remainder.is_empty()
}

fn subtract(from: &mut Vec<u8>, digits: &[u8]) {
    let offset = from.len() - digits.len();
    let mut borrow = 0;
    for index in (0..from.len()).rev() {
        let less = borrow + index.checked_sub(offset).map_or(0, |index| digits[index]);
        borrow = u8::from(from[index] < less);
        from[index] = from[index] + 10 * borrow - less;
    }
    let zeros = from.iter().take_while(|digit| **digit == 0).count();
    from.drain(..zeros);
}
