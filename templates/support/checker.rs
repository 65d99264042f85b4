//! Typed checks: the parts of a schema that a Rust type does not ensure, on a value in memory.

use std::cmp::Ordering;
use std::fmt;

use super::checks;
use super::json::Json;
use super::model::Model;
use super::nullable::Nullable;
use super::number::Number;
use super::object::{Map, Serialize};
use super::pattern::Pattern;
use super::violation::{Fault, MOST, Violation, Violations};

/// Collects what is wrong with a value and all in it.
pub struct Checker<'a> {
    violations: &'a mut Vec<Violation>,
    path: Path<'a>,
}

/// The way from the document to a value.
#[derive(Clone, Copy)]
struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    segment: Segment<'a>,
}

#[derive(Clone, Copy)]
enum Segment<'a> {
    /// The value itself: nothing to add.
    Here,
    Name(&'a str),
    Index(usize),
    /// A parameter of a request, by its location and name.
    Parameter(&'a str, &'a str),
}

impl Path<'_> {
    #[cold]
    fn note(&self, violations: &mut Vec<Violation>, fault: Fault) {
        if violations.len() < MOST {
            violations.push(Violation::new(self.to_string(), fault));
        }
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match self.segment {
            Segment::Here => Ok(()),
            Segment::Name(name) => write!(f, "/{}", name.replace('~', "~0").replace('/', "~1")),
            Segment::Index(index) => write!(f, "/{index}"),
            Segment::Parameter(location, name) => {
                write!(f, "/{location}/{}", name.replace('~', "~0").replace('/', "~1"))
            }
        }
    }
}

impl Checker<'_> {
    /// What the checks find.
    pub(crate) fn violations(check: impl FnOnce(&mut Checker<'_>)) -> Option<Violations> {
        let mut violations = Vec::new();
        let path = Path { parent: None, segment: Segment::Here };
        check(&mut Checker { violations: &mut violations, path });
        Violations::new(violations)
    }

    /// A property of the value.
    pub fn property<'b, T: ?Sized>(&'b mut self, name: &'b str, value: &'b T) -> At<'b, T> {
        let path = Path { parent: Some(&self.path), segment: Segment::Name(name) };
        At { value, violations: self.violations, path }
    }

    /// An item of the value.
    pub fn item<'b, T: ?Sized>(&'b mut self, index: usize, value: &'b T) -> At<'b, T> {
        let path = Path { parent: Some(&self.path), segment: Segment::Index(index) };
        At { value, violations: self.violations, path }
    }

    /// A parameter of a request.
    pub fn parameter<'b, T: ?Sized>(&'b mut self, location: &'b str, name: &'b str, value: &'b T) -> At<'b, T> {
        let path = Path { parent: Some(&self.path), segment: Segment::Parameter(location, name) };
        At { value, violations: self.violations, path }
    }

    /// Takes note of what was found wrong with the value by other means.
    fn note_all(&mut self, violations: &Violations) {
        for violation in violations {
            if self.violations.len() < MOST {
                self.violations.push(violation.within(&self.path.to_string()));
            }
        }
    }

    /// The value itself.
    pub fn here<'b, T: ?Sized>(&'b mut self, value: &'b T) -> At<'b, T> {
        At { value, violations: self.violations, path: self.path }
    }
}

/// A value at its place. Each check takes note of what is wrong and hands the value on.
pub struct At<'a, T: ?Sized> {
    pub(super) value: &'a T,
    violations: &'a mut Vec<Violation>,
    path: Path<'a>,
}

impl<T: ?Sized> At<'_, T> {
    /// Checks what lies within the value.
    pub(super) fn inside(&mut self, check: impl FnOnce(&T, &mut Checker<'_>)) {
        check(self.value, &mut Checker { violations: self.violations, path: self.path });
    }

    #[inline]
    pub(super) fn note(self, fault: Option<Fault>) -> Self {
        if let Some(fault) = fault {
            self.path.note(self.violations, fault);
        }
        self
    }
}

/// What a check looks at: a value, or one that may be absent or null.
pub trait Checked<V: ?Sized> {
    /// The value, if there is one.
    fn value(&self) -> Option<&V>;
}

impl Checked<str> for String {
    fn value(&self) -> Option<&str> {
        Some(self)
    }
}

impl<T> Checked<[T]> for Vec<T> {
    fn value(&self) -> Option<&[T]> {
        Some(self)
    }
}

impl<T> Checked<Map<T>> for Map<T> {
    fn value(&self) -> Option<&Map<T>> {
        Some(self)
    }
}

impl<V: ?Sized, T: Checked<V>> Checked<V> for Option<T> {
    fn value(&self) -> Option<&V> {
        self.as_ref()?.value()
    }
}

impl<V: ?Sized, T: Checked<V>> Checked<V> for Nullable<T> {
    fn value(&self) -> Option<&V> {
        self.as_ref()?.value()
    }
}

impl<T: Checked<str> + ?Sized> At<'_, T> {
    /// `minLength`.
    pub fn min_length(self, limit: u64) -> Self {
        let fault = self.value.value().and_then(|text| checks::min_length(text, limit));
        self.note(fault)
    }

    /// `maxLength`.
    pub fn max_length(self, limit: u64) -> Self {
        let fault = self.value.value().and_then(|text| checks::max_length(text, limit));
        self.note(fault)
    }

    /// `pattern`.
    pub fn pattern(self, pattern: &dyn Pattern) -> Self {
        let fault = self.value.value().and_then(|text| checks::pattern(pattern, text));
        self.note(fault)
    }

    /// `format`, for one that has no type of its own.
    pub fn format(self, format: &str) -> Self {
        let valid = |text: &str| super::formats::is_valid(format, text).unwrap_or(true);
        let fault = self.value.value().and_then(|text| checks::format(valid(text), format));
        self.note(fault)
    }
}

/// A number, in the form that is the quickest to compare.
#[derive(Clone)]
pub enum Amount {
    /// An integer.
    Integer(i128),
    /// A float; it stands for the shortest decimal that reads back as the same float.
    Float(f64),
    /// A decimal.
    Exact(Number),
}

impl Amount {
    pub(super) fn exact(&self) -> Option<Number> {
        match self {
            Amount::Integer(value) => Some((*value).into()),
            Amount::Float(value) => Number::from_f64(*value),
            Amount::Exact(number) => Some(number.clone()),
        }
    }

    /// `None` for NaN, which no number is less or greater than.
    fn compare(&self, other: &Self) -> Option<Ordering> {
        match (self, other) {
            (Amount::Integer(a), Amount::Integer(b)) => Some(a.cmp(b)),
            (Amount::Float(a), Amount::Float(b)) => a.partial_cmp(b),
            _ => Some(self.exact()?.cmp(&other.exact()?)),
        }
    }
}

macro_rules! amount {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Amount {
            fn from(value: $integer) -> Self {
                Amount::Integer(value.into())
            }
        }
    )*};
}

amount!(i32, u32, i64, u64, i128);

impl From<f64> for Amount {
    fn from(value: f64) -> Self {
        Amount::Float(value)
    }
}

/// A number as the schema writes it, where no integer and no float of Rust is the same.
impl From<&'static str> for Amount {
    fn from(text: &'static str) -> Self {
        text.parse().map_or(Amount::Float(f64::NAN), Amount::Exact)
    }
}

/// What a numeric check looks at: a number, or one that may be absent or null.
pub trait Numeric {
    /// The number, if there is one.
    fn amount(&self) -> Option<Amount>;
}

macro_rules! numeric {
    ($($number:ty),*) => {$(
        impl Numeric for $number {
            fn amount(&self) -> Option<Amount> {
                Some((*self).into())
            }
        }
    )*};
}

numeric!(i32, u32, i64, u64, i128, f64);

impl<T: Numeric> Numeric for Option<T> {
    fn amount(&self) -> Option<Amount> {
        self.as_ref()?.amount()
    }
}

impl<T: Numeric> Numeric for Nullable<T> {
    fn amount(&self) -> Option<Amount> {
        self.as_ref()?.amount()
    }
}

impl<T: Numeric + ?Sized> At<'_, T> {
    fn compare(
        self,
        limit: impl Into<Amount>,
        wrong: &[Ordering],
        check: impl FnOnce(&Number, &Number) -> Option<Fault>,
    ) -> Self {
        let Some(amount) = self.value.amount() else { return self };
        let limit = limit.into();
        if amount.compare(&limit).is_none_or(|order| !wrong.contains(&order)) {
            return self;
        }
        let fault = amount.exact().zip(limit.exact()).and_then(|(number, limit)| check(&number, &limit));
        self.note(fault)
    }

    /// `minimum`.
    pub fn minimum(self, limit: impl Into<Amount>) -> Self {
        self.compare(limit, &[Ordering::Less], checks::minimum)
    }

    /// `maximum`.
    pub fn maximum(self, limit: impl Into<Amount>) -> Self {
        self.compare(limit, &[Ordering::Greater], checks::maximum)
    }

    /// `exclusiveMinimum`.
    pub fn exclusive_minimum(self, limit: impl Into<Amount>) -> Self {
        self.compare(limit, &[Ordering::Less, Ordering::Equal], checks::exclusive_minimum)
    }

    /// `exclusiveMaximum`.
    pub fn exclusive_maximum(self, limit: impl Into<Amount>) -> Self {
        self.compare(limit, &[Ordering::Greater, Ordering::Equal], checks::exclusive_maximum)
    }

    /// `multipleOf`.
    pub fn multiple_of(self, unit: impl Into<Amount>) -> Self {
        let number = self.value.amount().and_then(|amount| amount.exact());
        let fault = number.zip(unit.into().exact()).and_then(|(number, unit)| checks::multiple_of(&number, &unit));
        self.note(fault)
    }

    /// `const` of a number, as the schema writes it.
    pub fn constant(self, value: &str) -> Self {
        self.among("const", &[value])
    }

    /// `enum` of numbers, each as the schema writes it.
    pub fn one_of(self, values: &[&str]) -> Self {
        self.among("enum", values)
    }

    fn among(self, keyword: &'static str, values: &[&str]) -> Self {
        let values: Vec<Json> = values.iter().filter_map(|value| value.parse().ok().map(Json::Number)).collect();
        let number = self.value.amount().and_then(|amount| amount.exact()).map(Json::Number);
        let fault = number.filter(|number| !values.contains(number)).map(|_| checks::one_of(keyword, &values));
        self.note(fault)
    }

    /// JSON has no NaN and no infinity.
    pub fn finite(self) -> Self {
        let infinite = matches!(self.value.amount(), Some(Amount::Float(value)) if !value.is_finite());
        self.note(if infinite { checks::finite() } else { None })
    }
}

impl<'a, T: ?Sized> At<'a, T> {
    /// `minItems`.
    pub fn min_items<I: 'a>(self, limit: u64) -> Self
    where
        T: Checked<[I]>,
    {
        let fault = self.value.value().and_then(|items| checks::min_items(items.len() as u64, limit));
        self.note(fault)
    }

    /// `maxItems`.
    pub fn max_items<I: 'a>(self, limit: u64) -> Self
    where
        T: Checked<[I]>,
    {
        let fault = self.value.value().and_then(|items| checks::max_items(items.len() as u64, limit));
        self.note(fault)
    }

    /// `uniqueItems`.
    pub fn unique_items<I: Serialize + 'a>(self) -> Self
    where
        T: Checked<[I]>,
    {
        let items =
            self.value.value().map(|items| items.iter().map(Json::from_serialize).collect::<Result<Vec<_>, _>>());
        let fault = items.and_then(Result::ok).and_then(|items| checks::unique_items(&items));
        self.note(fault)
    }

    /// Checks every item.
    pub fn each<I: 'a>(self, check: impl for<'b> Fn(At<'b, I>) -> At<'b, I>) -> Self
    where
        T: Checked<[I]>,
    {
        for (index, value) in self.value.value().unwrap_or_default().iter().enumerate() {
            let path = Path { parent: Some(&self.path), segment: Segment::Index(index) };
            check(At { value, violations: self.violations, path });
        }
        self
    }

    /// `minProperties`.
    pub fn min_properties<I: 'a>(self, limit: u64) -> Self
    where
        T: Checked<Map<I>>,
    {
        let fault = self.value.value().and_then(|members| checks::min_properties(members.len() as u64, limit));
        self.note(fault)
    }

    /// `maxProperties`.
    pub fn max_properties<I: 'a>(self, limit: u64) -> Self
    where
        T: Checked<Map<I>>,
    {
        let fault = self.value.value().and_then(|members| checks::max_properties(members.len() as u64, limit));
        self.note(fault)
    }

    /// Checks the value of every member.
    pub fn each_member<I: 'a>(self, check: impl for<'b> Fn(At<'b, I>) -> At<'b, I>) -> Self
    where
        T: Checked<Map<I>>,
    {
        for (name, value) in self.value.value().into_iter().flatten() {
            let path = Path { parent: Some(&self.path), segment: Segment::Name(name) };
            check(At { value, violations: self.violations, path });
        }
        self
    }
}

/// A value that has checks of its own, one that may be absent or null, or one that holds many.
pub trait Valid {
    /// Makes them.
    fn check(&self, checker: &mut Checker<'_>);
}

impl<T: Model> Valid for T {
    fn check(&self, checker: &mut Checker<'_>) {
        if T::TYPED {
            Model::check(self, checker);
        } else if let Err(violations) = self.validate() {
            checker.note_all(&violations);
        }
    }
}

impl<T: Valid> Valid for Option<T> {
    fn check(&self, checker: &mut Checker<'_>) {
        self.iter().for_each(|value| value.check(checker));
    }
}

impl<T: Valid> Valid for Nullable<T> {
    fn check(&self, checker: &mut Checker<'_>) {
        self.as_ref().into_iter().for_each(|value| value.check(checker));
    }
}

impl<T: Valid> Valid for Vec<T> {
    fn check(&self, checker: &mut Checker<'_>) {
        for (index, item) in self.iter().enumerate() {
            let path = Path { parent: Some(&checker.path), segment: Segment::Index(index) };
            item.check(&mut Checker { violations: checker.violations, path });
        }
    }
}

impl<T: Valid> Valid for Map<T> {
    fn check(&self, checker: &mut Checker<'_>) {
        for (name, value) in self {
            let path = Path { parent: Some(&checker.path), segment: Segment::Name(name) };
            value.check(&mut Checker { violations: checker.violations, path });
        }
    }
}

impl<T: Valid> At<'_, T> {
    /// Makes the checks that the value has itself.
    pub fn valid(mut self) -> Self {
        self.inside(T::check);
        self
    }
}
