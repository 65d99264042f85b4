//! Typed checks: the parts of a schema that a Rust type does not ensure, on a value in memory.

use super::checker::{Checker, Path};
use super::model::Model;
use super::object::Map;
use super::violation::{Fault, MOST, Violation, Violations};

impl Checker<'_> {
    /// A property of the value.
    pub fn property<'b, T: ?Sized>(&'b mut self, name: &'b str, value: &'b T) -> At<'b, T> {
        let path = Path { parent: Some(&self.path), name: Some(name), ..Path::default() };
        At { value, violations: self.violations, path }
    }

    /// An item of the value.
    pub fn item<'b, T: ?Sized>(&'b mut self, index: usize, value: &'b T) -> At<'b, T> {
        let path = Path { parent: Some(&self.path), index: Some(index), ..Path::default() };
        At { value, violations: self.violations, path }
    }

    /// A parameter of a request.
    pub fn parameter<'b, T: ?Sized>(&'b mut self, location: &'b str, name: &'b str, value: &'b T) -> At<'b, T> {
        let path = Path { parent: Some(&self.path), location: Some(location), name: Some(name), index: None };
        At { value, violations: self.violations, path }
    }

    /// Takes note of what was found wrong with the value by other means.
    fn note_all(&mut self, violations: &Violations) {
        for violation in violations {
            if self.violations.len() < MOST {
                self.violations
                    .push(Violation::new(format!("{}{}", self.path, violation.pointer()), violation.fault.clone()));
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

    /// Takes note of what is wrong, if anything is.
    #[doc(hidden)]
    #[inline]
    pub fn note(self, fault: Option<Fault>) -> Self {
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

impl<'a, T: ?Sized> At<'a, T> {
    /// Checks every item.
    pub fn each<I: 'a>(self, check: impl for<'b> Fn(At<'b, I>) -> At<'b, I>) -> Self
    where
        T: Checked<[I]>,
    {
        for (index, value) in self.value.value().unwrap_or_default().iter().enumerate() {
            let path = Path { parent: Some(&self.path), index: Some(index), ..Path::default() };
            check(At { value, violations: self.violations, path });
        }
        self
    }

    /// Checks the value of every member.
    pub fn each_member<I: 'a>(self, check: impl for<'b> Fn(At<'b, I>) -> At<'b, I>) -> Self
    where
        T: Checked<Map<I>>,
    {
        for (name, value) in self.value.value().into_iter().flatten() {
            let path = Path { parent: Some(&self.path), name: Some(name), ..Path::default() };
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

impl<T: Valid> Valid for Vec<T> {
    fn check(&self, checker: &mut Checker<'_>) {
        for (index, item) in self.iter().enumerate() {
            let path = Path { parent: Some(&checker.path), index: Some(index), ..Path::default() };
            item.check(&mut Checker { violations: checker.violations, path });
        }
    }
}

impl<T: Valid> Valid for Map<T> {
    fn check(&self, checker: &mut Checker<'_>) {
        for (name, value) in self {
            let path = Path { parent: Some(&checker.path), name: Some(name), ..Path::default() };
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
