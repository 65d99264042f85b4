//! Typed checks: the parts of a schema that a Rust type does not ensure, on a value in memory.

use super::checker::{Checker, Path};
use super::model::Model;
use super::object::Map;
use super::violation::{Fault, MOST, Violation, Violations};

impl Checker<'_> {
    /// For a member of the value.
    fn at_name<'b>(&'b mut self, name: &'b str) -> Checker<'b> {
        let path = Path { parent: Some(&self.path), name: Some(name), ..Path::default() };
        Checker { violations: self.violations, path }
    }

    /// For an item of the value.
    fn at_index(&mut self, index: usize) -> Checker<'_> {
        let path = Path { parent: Some(&self.path), index: Some(index), ..Path::default() };
        Checker { violations: self.violations, path }
    }

    /// A property of the value.
    pub fn property<'b, T: ?Sized>(&'b mut self, name: &'b str, value: &'b T) -> ValueChecker<'b, T> {
        ValueChecker { value, checker: self.at_name(name) }
    }

    /// An item of the value.
    pub fn item<'b, T: ?Sized>(&'b mut self, index: usize, value: &'b T) -> ValueChecker<'b, T> {
        ValueChecker { value, checker: self.at_index(index) }
    }

    /// A parameter of a request.
    pub fn parameter<'b, T: ?Sized>(
        &'b mut self,
        location: &'b str,
        name: &'b str,
        value: &'b T,
    ) -> ValueChecker<'b, T> {
        let path = Path { parent: Some(&self.path), location: Some(location), name: Some(name), index: None };
        ValueChecker { value, checker: Checker { violations: self.violations, path } }
    }

    /// The value itself.
    pub fn here<'b, T: ?Sized>(&'b mut self, value: &'b T) -> ValueChecker<'b, T> {
        ValueChecker { value, checker: Checker { violations: self.violations, path: self.path } }
    }

    /// Takes note of what was found wrong with the value by other means.
    fn note_all(&mut self, violations: &Violations) {
        for violation in violations {
            if self.violations.len() < MOST {
                let pointer = format!("{}{}", self.path, violation.pointer());
                self.violations.push(Violation::new(pointer, violation.fault.clone()));
            }
        }
    }
}

/// A value at its place. Each check takes note of what is wrong and hands the value on.
pub struct ValueChecker<'a, T: ?Sized> {
    pub(super) value: &'a T,
    checker: Checker<'a>,
}

impl<T: ?Sized> ValueChecker<'_, T> {
    /// Checks what lies within the value.
    pub(super) fn inside(&mut self, check: impl FnOnce(&T, &mut Checker<'_>)) {
        check(self.value, &mut self.checker);
    }

    /// Takes note of what is wrong, if anything is.
    #[doc(hidden)]
    #[inline]
    pub fn note(mut self, fault: Option<Fault>) -> Self {
        self.checker.fail(fault);
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

impl<V: ?Sized, T: Optional<Value: Checked<V>>> Checked<V> for T {
    fn value(&self) -> Option<&V> {
        self.present()?.value()
    }
}

/// A value that may be absent or null.
pub trait Optional {
    /// What it is if it is there.
    type Value;

    /// The value, if it is there.
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
    /// Makes the checks that the value has itself.
    pub fn valid(mut self) -> Self {
        self.inside(T::check);
        self
    }
}
