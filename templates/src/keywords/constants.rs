//! Typed checks: `enum` and `const` of numbers, and of a single string or boolean.

use super::super::amount::{Amount, Numeric};
use super::super::value_checker::{Checked, ValueChecker};
use super::values::{self, one_of};

impl<T: Numeric + ?Sized> ValueChecker<'_, T> {
    /// Checks `const` of a number, given as JSON text.
    pub fn constant(self, value: &str) -> Self {
        let fault = self.is_other(&[value]).then(|| one_of("const", [value.to_owned()].into_iter()));
        self.report(fault)
    }

    /// Checks `enum` of numbers, given as JSON texts.
    pub fn one_of(self, values: &'static [&'static str]) -> Self {
        if !self.is_other(values) {
            return self;
        }
        self.report_other(values, || one_of("enum", values.iter().map(|value| (*value).to_owned())))
    }

    /// Returns whether there is a number that equals none of these.
    fn is_other(&self, values: &[&str]) -> bool {
        let number = self.value.amount().as_ref().and_then(Amount::exact);
        number.is_some_and(|number| !values.iter().any(|value| value.parse() == Ok(number.clone())))
    }
}

impl Checked<bool> for bool {
    fn value(&self) -> Option<&bool> {
        Some(self)
    }
}

impl<T: Checked<bool> + ?Sized> ValueChecker<'_, T> {
    /// Checks `const` or `enum` of one boolean.
    pub fn boolean(self, keyword: &'static str, listed: bool) -> Self {
        let is_other = self.value.value().is_some_and(|value| *value != listed);
        let fault = is_other.then(|| one_of(keyword, [listed.to_string()].into_iter()));
        self.report(fault)
    }
}

impl<T: Checked<str> + ?Sized> ValueChecker<'_, T> {
    /// Checks `const` or `enum` of one string.
    pub fn text(self, keyword: &'static str, text: &str) -> Self {
        let is_other = self.value.value().is_some_and(|value| value != text);
        let fault = is_other.then(|| one_of(keyword, [values::text(text)].into_iter()));
        self.report(fault)
    }
}
