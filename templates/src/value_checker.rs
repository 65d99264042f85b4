//! Typed checks: the assertions of a schema that a Rust type does not guarantee, on values in memory.

use super::checker::{Checker, Path};
use super::model::{Generated, Model};
use super::object::Map;
use super::stack;
use super::violation::{Fault, exceeds_limit};

impl Checker<'_> {
    /// Returns a checker of a member of the value.
    fn at_name<'b>(&'b mut self, name: &'b str) -> Checker<'b> {
        let path = Path { parent: Some(&self.path), name: Some(name), ..Path::default() };
        Checker { violations: self.violations, path, unreadable_only: self.unreadable_only }
    }

    /// Returns a checker of an item of the value.
    fn at_index(&mut self, index: usize) -> Checker<'_> {
        let path = Path { parent: Some(&self.path), index: Some(index), ..Path::default() };
        Checker { violations: self.violations, path, unreadable_only: self.unreadable_only }
    }

    /// Starts the checks of a property of the value.
    pub fn property<'b, T: ?Sized>(&'b mut self, name: &'b str, value: &'b T) -> ValueChecker<'b, T> {
        ValueChecker { value, checker: self.at_name(name) }
    }

    /// Starts the checks of an item of the value.
    pub fn item<'b, T: ?Sized>(&'b mut self, index: usize, value: &'b T) -> ValueChecker<'b, T> {
        ValueChecker { value, checker: self.at_index(index) }
    }

    /// Starts the checks of a parameter of a request.
    pub fn parameter<'b, T: ?Sized>(
        &'b mut self,
        location: &'b str,
        name: &'b str,
        value: &'b T,
    ) -> ValueChecker<'b, T> {
        let path = Path { parent: Some(&self.path), location: Some(location), name: Some(name), index: None };
        let checker = Checker { violations: self.violations, path, unreadable_only: self.unreadable_only };
        ValueChecker { value, checker }
    }

    /// Starts the checks of the value itself.
    pub fn here<'b, T: ?Sized>(&'b mut self, value: &'b T) -> ValueChecker<'b, T> {
        let checker = Checker { violations: self.violations, path: self.path, unreadable_only: self.unreadable_only };
        ValueChecker { value, checker }
    }
}

/// The checks of one value. Each method checks one keyword, reports its violation, and returns the checker.
pub struct ValueChecker<'a, T: ?Sized> {
    pub(super) value: &'a T,
    checker: Checker<'a>,
}

impl<T: ?Sized> ValueChecker<'_, T> {
    /// Checks values within the value.
    pub(super) fn inside(&mut self, check: impl FnOnce(&T, &mut Checker<'_>)) {
        check(self.value, &mut self.checker);
    }

    /// Reports a value that is not among others. The fault is made once for all such values.
    pub fn report_other<V: 'static>(mut self, values: &'static [V], fault: impl FnOnce() -> Fault) -> Self {
        let fault = self.checker.shared(values, fault);
        self.report(Some(fault))
    }

    /// Reports the fault of a check, if there is one.
    #[inline]
    pub fn report(mut self, fault: Option<Fault>) -> Self {
        self.checker.fail(fault);
        self
    }
}

/// A value of type `V`, or one that may be absent or null.
pub trait Checked<V: ?Sized> {
    /// Returns the value, if there is one.
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

impl<V: ?Sized, T: Optional<Value: Checked<V>>> Checked<V> for T {
    fn value(&self) -> Option<&V> {
        self.present()?.value()
    }
}

/// A value that may be absent or null.
pub trait Optional {
    /// The type of a value that is present.
    type Value;

    /// Returns the value, if it is present.
    fn present(&self) -> Option<&Self::Value>;
}

impl<T> Optional for Option<T> {
    type Value = T;

    fn present(&self) -> Option<&T> {
        self.as_ref()
    }
}

impl<'a, T: ?Sized> ValueChecker<'a, T> {
    /// Checks every item.
    pub fn each<I: 'a>(mut self, check: impl for<'b> Fn(ValueChecker<'b, I>) -> ValueChecker<'b, I>) -> Self
    where
        T: Checked<[I]>,
    {
        for (index, value) in self.value.value().unwrap_or_default().iter().enumerate() {
            check(ValueChecker { value, checker: self.checker.at_index(index) });
        }
        self
    }

    /// Checks the value of every member.
    pub fn each_member<I: 'a>(mut self, check: impl for<'b> Fn(ValueChecker<'b, I>) -> ValueChecker<'b, I>) -> Self
    where
        T: Checked<Map<I>>,
    {
        for (name, value) in self.value.value().into_iter().flatten() {
            check(ValueChecker { value, checker: self.checker.at_name(name) });
        }
        self
    }
}

/// A value of a type with checks of its own, or an optional value, list or map of such values.
pub trait Valid {
    /// Makes the checks.
    fn check(&self, checker: &mut Checker<'_>);
}

impl<T: Generated> Valid for T {
    fn check(&self, checker: &mut Checker<'_>) {
        if T::TYPED || checker.unreadable_only {
            match stack::reserve::<T>(0) {
                Ok(_reserved) => Generated::check(self, checker),
                Err(error) => checker.fail(Some(exceeds_limit(error))),
            }
        } else if let Err(violations) = self.validate() {
            checker.report_all(&violations);
        }
    }
}

impl<T: Valid> Valid for Option<T> {
    fn check(&self, checker: &mut Checker<'_>) {
        self.iter().for_each(|value| value.check(checker));
    }
}

impl<T: Valid> Valid for Vec<T> {
    fn check(&self, checker: &mut Checker<'_>) {
        for (index, item) in self.iter().enumerate() {
            item.check(&mut checker.at_index(index));
        }
    }
}

impl<T: Valid> Valid for Map<T> {
    fn check(&self, checker: &mut Checker<'_>) {
        for (name, value) in self {
            value.check(&mut checker.at_name(name));
        }
    }
}

impl<T: Valid> ValueChecker<'_, T> {
    /// Makes the checks of the type of the value.
    pub fn valid(mut self) -> Self {
        self.inside(T::check);
        self
    }
}
