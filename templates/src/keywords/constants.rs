//! Typed checks: `enum` and `const` of numbers.

use super::super::amount::{Amount, Numeric};
use super::super::json::Json;
use super::super::value_checker::ValueChecker;
use super::values::one_of;

impl<T: Numeric + ?Sized> ValueChecker<'_, T> {
    /// Checks `const` of a number, given as JSON text.
    pub fn constant(self, value: &str) -> Self {
        self.among("const", &[value])
    }

    /// Checks `enum` of numbers, given as JSON texts.
    pub fn one_of(self, values: &[&str]) -> Self {
        self.among("enum", values)
    }

    fn among(self, keyword: &'static str, values: &[&str]) -> Self {
        let values: Vec<Json> = values.iter().filter_map(|value| value.parse().ok().map(Json::Number)).collect();
        let number = self.value.amount().as_ref().and_then(Amount::exact).map(Json::Number);
        let fault = number.filter(|number| !values.contains(number)).map(|_| one_of(keyword, &values));
        self.report(fault)
    }
}
