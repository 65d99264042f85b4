//! Checks of arrays whose items have a schema each (`prefixItems`).

use super::checker::Checker;
use super::value_checker::{Checked, ValueChecker};

macro_rules! tuples {
    ($(($($item:ident),+))*) => {$(
        impl<$($item),+> Checked<($($item,)+)> for ($($item,)+) {
            fn value(&self) -> Option<&Self> {
                Some(self)
            }
        }
    )*};
}

tuples! {
    (A) (A, B) (A, B, C) (A, B, C, D) (A, B, C, D, E) (A, B, C, D, E, F) (A, B, C, D, E, F, G) (A, B, C, D, E, F, G, H)
}

impl<T> ValueChecker<'_, T> {
    /// Checks the items, given the calls for all of them.
    pub fn items<V>(mut self, check: impl Fn(&V, &mut Checker<'_>)) -> Self
    where
        T: Checked<V>,
    {
        self.inside(|value, checker| {
            if let Some(items) = value.value() {
                check(items, checker);
            }
        });
        self
    }
}
