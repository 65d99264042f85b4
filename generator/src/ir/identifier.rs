//! Valid names. [`spelling`](super::spelling) spells a string of the document as one.

use std::fmt;

use super::spelling::{camel, snake, variant};
use crate::tokens::{Ident, ToTokens, TokenStream};

/// The name of a type: a valid identifier in upper camel case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeName(Ident);

/// The name of a variant: a valid identifier in upper camel case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VariantName(Ident);

/// The name of a field, function or module: a valid identifier in snake case, raw if it is a keyword.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldName(Ident);

macro_rules! name {
    ($name:ident, $make:ident) => {
        impl $name {
            /// Returns the name for a string of the document.
            pub fn new(text: &str) -> Self {
                Self(Ident::new_lossy(&$make(text)))
            }

            /// Returns an identifier as a name; `None` if it is not a valid one.
            pub fn from_identifier(text: &str) -> Option<Self> {
                Ident::new(text).map(Self)
            }

            /// Returns the identifier as text.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// Returns the name with a number appended.
            #[must_use]
            pub fn numbered(&self, number: usize) -> Self {
                let plain = self.as_str().trim_start_matches("r#").trim_end_matches('_');
                let separator = if plain.ends_with(|last: char| last.is_ascii_digit()) { "_" } else { "" };
                Self(Ident::new_lossy(&format!("{plain}{separator}{number}")))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ToTokens for $name {
            fn to_tokens(&self, tokens: &mut TokenStream) {
                self.0.to_tokens(tokens);
            }
        }
    };
}

impl TypeName {
    /// Returns the name of an item that belongs to the one of this name. It may be longer than others.
    #[must_use]
    pub fn with_suffix(&self, suffix: &str) -> Self {
        let name = if suffix.is_empty() { self.as_str() } else { self.as_str().trim_end_matches('_') };
        Self(Ident::new_lossy(&format!("{name}{suffix}")))
    }
}

name!(TypeName, camel);
name!(VariantName, variant);
name!(FieldName, snake);

#[cfg(test)]
mod tests {
    use crate::ir::identifier::{FieldName, TypeName};
    use crate::ir::spelling::Case;

    #[test]
    fn names_have_the_case_that_rustc_expects() {
        for text in
            ["user_id", "S4.1B", "N2.1", "", "+1", "größe", "名前", "self", "EUR", "2fa", "a__b", "x_1", "_links"]
        {
            assert!(Case::Camel.is_case_of(TypeName::new(text).as_str()), "{text}");
            assert!(Case::Snake.is_case_of(FieldName::new(text).as_str()), "{text}");
        }
        for name in ["order", "u8", "str", "Order_Item", "EUR_USD", "A__1", "Order_1", "r#type", "größe"] {
            assert!(!Case::Camel.is_case_of(name), "{name}");
            assert!(Case::Camel.is_case_of(&Case::Camel.apply(name)), "{name}");
        }
        for name in ["orderId", "Order", "ORDER", "a__b", "r#Type"] {
            assert!(!Case::Snake.is_case_of(name), "{name}");
            assert!(Case::Snake.is_case_of(&Case::Snake.apply(name)), "{name}");
        }
    }

    #[test]
    fn suffix_is_whole_however_long_a_name_is() {
        let name = TypeName::new(&"long name ".repeat(20));
        assert_eq!(name.with_suffix("Builder").as_str(), format!("{name}Builder"));
        assert_eq!(TypeName::new("Self").with_suffix("Schema").as_str(), "SelfSchema");
    }
}
