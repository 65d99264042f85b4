//! The iterators of repetitions in templates.
//!
//! Both traits have a method `each`, and the compiler takes the first that a type has: iterators are taken by value, slices by
//! reference.

use std::slice;

pub(crate) trait EachItem: Iterator + Sized {
    fn each(self) -> Self {
        self
    }
}

impl<T: Iterator> EachItem for T {}

pub(crate) trait EachOf {
    type Each<'a>: Iterator
    where
        Self: 'a;

    fn each(&self) -> Self::Each<'_>;
}

impl<T> EachOf for [T] {
    type Each<'a>
        = slice::Iter<'a, T>
    where
        T: 'a;

    fn each(&self) -> Self::Each<'_> {
        self.iter()
    }
}
