//! Arrays whose items have a schema each (`prefixItems`).

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error as _, SeqAccess, Visitor};

use super::checker::Checker;
use super::read::{PutSeed, Read};
use super::value_checker::{Checked, ValueChecker};

macro_rules! tuples {
    ($(($($item:ident),+))*) => {$(
        impl<$($item),+> Checked<($($item,)+)> for ($($item,)+) {
            fn value(&self) -> Option<&Self> {
                Some(self)
            }
        }

        impl<$($item: Read),+> Read for ($($item,)+) {
            fn read<'de, De: Deserializer<'de>>(deserializer: De) -> Result<Self, De::Error> {
                let length = [$(stringify!($item)),+].len();
                deserializer.deserialize_tuple(length, TupleVisitor::<Self>(PhantomData))
            }
        }

        impl<'de, $($item: Read),+> Visitor<'de> for TupleVisitor<($($item,)+)> {
            type Value = ($($item,)+);

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "an array of {} items", [$(stringify!($item)),+].len())
            }

            fn visit_seq<Seq: SeqAccess<'de>>(self, mut seq: Seq) -> Result<Self::Value, Seq::Error> {
                Ok(($(next::<$item, Seq>(&mut seq)?,)+))
            }
        }
    )*};
}

struct TupleVisitor<T>(PhantomData<T>);

fn next<'de, T: Read, S: SeqAccess<'de>>(seq: &mut S) -> Result<T, S::Error> {
    let mut item = None;
    seq.next_element_seed(PutSeed(&mut item))?;
    item.ok_or_else(|| S::Error::custom("an item is missing"))
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
