//! Literals of numbers.

use super::class::Class;
use super::stream::{ToTokens, TokenStream};

/// The literal of a number.
#[derive(Clone, Debug)]
pub(crate) struct Literal {
    text: String,
}

impl Literal {
    /// Returns an integer without a suffix.
    pub(crate) fn integer(value: impl Into<i128>) -> Self {
        Self { text: value.into().to_string() }
    }

    /// Returns an integer without a suffix.
    pub(crate) fn index(value: usize) -> Self {
        Self { text: value.to_string() }
    }

    /// Returns an integer with the suffix `i64`.
    pub(crate) fn i64(value: i64) -> Self {
        Self { text: format!("{value}i64") }
    }

    /// Returns a float, with a decimal point even if its fraction is zero.
    pub(crate) fn float(value: f64) -> Self {
        Self { text: if value.fract() == 0.0 { format!("{value}.0") } else { value.to_string() } }
    }
}

impl ToTokens for Literal {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.push(&self.text, Class::Word);
    }
}
