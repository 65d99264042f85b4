//! Integers and numbers.

use super::builder::DraftBuilder;
use super::checks::{NUMBER, checks};
use crate::config::Numbers;
use crate::document::node::{Node, Number};
use crate::ir::{Check, Integer, Shape, Type};
use crate::lower::analysis::keywords::Keywords;
use crate::schema::format::{self, Exact};
use crate::schema::{JsonType, Keyword, SchemaId};

impl DraftBuilder<'_> {
    /// Returns the shape of an integer.
    pub fn integer(&mut self, id: SchemaId, keywords: &Keywords) -> Shape {
        let mut checks = checks(keywords, &NUMBER);
        if self.config.numbers == Numbers::Exact && is_unbounded(keywords) {
            checks.insert(0, Check::Integer);
            self.check_values(id, keywords, &mut checks);
            return Shape { ty: Type::Number, checks };
        }
        let ty = integer_type(keywords);
        checks.retain(|check| !is_ensured(check, ty));
        self.check_values(id, keywords, &mut checks);
        Shape { ty: Type::Integer(ty), checks }
    }

    /// Returns the shape of the numbers of an enum, which is exact, since it preserves those that are not listed.
    pub fn enum_number(&self, keywords: &Keywords, json_type: JsonType, listed: &[&Number]) -> Shape {
        let mut checks = checks(keywords, &NUMBER);
        let is_exact = self.config.numbers == Numbers::Exact && is_unbounded(keywords);
        let types =
            [format_type(keywords.format.as_deref()), Some(Integer::I64), Some(Integer::U64), Some(Integer::I128)];
        let represents = |ty: &Integer| {
            let (least, greatest) = ty.range();
            listed.iter().all(|number| (Number::from(least)..=Number::from(greatest)).contains(*number))
        };
        match types.into_iter().flatten().find(represents).filter(|_| json_type == JsonType::Integer && !is_exact) {
            Some(ty) => {
                checks.retain(|check| !is_ensured(check, ty));
                Shape { ty: Type::Integer(ty), checks }
            }
            None => {
                // Without `type`, another number only violates `enum`.
                if json_type == JsonType::Integer && keywords.types.is_some() {
                    checks.insert(0, Check::Integer);
                }
                Shape { ty: Type::Number, checks }
            }
        }
    }

    /// Returns the shape of a number.
    pub fn number(&mut self, id: SchemaId, keywords: &Keywords) -> Shape {
        let mut checks = checks(keywords, &NUMBER);
        self.check_values(id, keywords, &mut checks);
        match (self.analysis.asserted_format(keywords).and_then(format::exact), self.config.numbers) {
            (Some(Exact::Decimal), Numbers::Exact | Numbers::Native) => Shape { ty: Type::DecimalNumber, checks },
            (Some(Exact::Decimal128), Numbers::Native) | (Some(Exact::Decimal128) | None, Numbers::Exact) => {
                Shape { ty: Type::Number, checks }
            }
            (None, Numbers::Native) => {
                checks.insert(0, Check::Finite);
                Shape { ty: Type::Float, checks }
            }
        }
    }

    /// Turns `const` and `enum` into a check; one of integers only also ensures that a value is an integer.
    fn check_values(&mut self, id: SchemaId, keywords: &Keywords, checks: &mut Vec<Check>) {
        let values = match (&keywords.constant, &keywords.enumeration) {
            (None, None) => return,
            (Some(constant), None) if constant.as_number().is_some() => std::slice::from_ref(constant),
            (None, Some(values)) => values.as_slice(),
            (Some(_), _) => return self.defer_values(id, keywords),
        };
        let values: Vec<Number> = values.iter().filter_map(Node::as_number).cloned().collect();
        if values.iter().all(Number::is_integer) {
            checks.retain(|check| *check != Check::Integer);
        }
        checks.push(match (&keywords.constant, &values[..]) {
            (Some(_), [constant]) => Check::Constant(constant.clone()),
            _ => Check::OneOf(values),
        });
    }
}

/// Returns whether a type itself ensures a bound, which is at or beyond its limits.
fn is_ensured(check: &Check, ty: Integer) -> bool {
    let (least, greatest) = ty.range();
    matches!(check, Check::Number(Keyword::Minimum, limit) if *limit <= Number::from(least))
        || matches!(check, Check::Number(Keyword::Maximum, limit) if *limit >= Number::from(greatest))
}

/// Returns the smallest integer type with the range of a format.
fn format_type(format: Option<&str>) -> Option<Integer> {
    let (least, greatest) = format::range(format?)?;
    let has_range = |ty: &Integer| ty.range().0 <= least && greatest <= ty.range().1;
    Integer::BY_SIZE.into_iter().find(has_range)
}

/// Returns whether neither the format of an integer nor its bounds limit it on both sides.
fn is_unbounded(keywords: &Keywords) -> bool {
    let (least, greatest) = Integer::I128.range();
    let low = keywords.minimum.as_ref().or(keywords.exclusive_minimum.as_ref());
    let high = keywords.maximum.as_ref().or(keywords.exclusive_maximum.as_ref());
    let is_bounded = low.is_some_and(|limit| *limit >= Number::from(least))
        && high.is_some_and(|limit| *limit <= Number::from(greatest));
    format_type(keywords.format.as_deref()).is_none() && !is_bounded
}

/// Returns `i64` unless the format names another type or a bound is beyond it, so that a bound which is added seldom changes the type.
fn integer_type(keywords: &Keywords) -> Integer {
    let limits = [&keywords.minimum, &keywords.maximum, &keywords.exclusive_minimum, &keywords.exclusive_maximum];
    let fits = |ty: &Integer| {
        let (least, greatest) = ty.range();
        let (least, greatest) = (Number::from(least), Number::from(greatest));
        !limits.iter().copied().flatten().any(|limit| *limit < least || *limit > greatest)
    };
    let by_bounds = || [Integer::I64, Integer::U64].into_iter().find(fits).unwrap_or(Integer::I128);
    format_type(keywords.format.as_deref()).unwrap_or_else(by_bounds)
}
