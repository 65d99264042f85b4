//! Identifiers, checked when they are made.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use super::class::Class;
use super::stream::{ToTokens, TokenStream};

/// A valid Rust identifier, possibly raw.
///
/// There is no constructor without a check, so no text of a document becomes code.
#[derive(Clone, Debug)]
pub(crate) struct Ident(Text);

#[derive(Clone, Debug)]
enum Text {
    Static(&'static str),
    Shared(Arc<str>),
}

/// An identifier that is spelled out here; the compiler checks it.
macro_rules! ident {
    ($text:literal) => {
        const { $crate::tokens::ident::Ident::from_static($text) }
    };
}

pub(crate) use ident;

impl Ident {
    /// Returns `text` as an identifier, or `None` if it is not a valid one.
    pub(crate) fn new(text: &str) -> Option<Self> {
        is_identifier(text).then(|| Self(Text::Shared(text.into())))
    }

    /// Returns `text` as an identifier, with each character replaced by `_` that an identifier cannot contain.
    ///
    /// A fallback for rules whose results are identifiers: valid text does not change.
    pub(crate) fn new_lossy(text: &str) -> Self {
        Self::new(text).unwrap_or_else(|| {
            let plain: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
            // With a letter before it and `_` after it, it is neither a number nor a keyword.
            Self(Text::Shared(format!("n{plain}_").into()))
        })
    }

    /// Returns an ASCII identifier of the generator itself.
    ///
    /// # Panics
    ///
    /// Panics if `text` is not a valid identifier; in [`ident!`] that is an error of the compiler.
    pub(crate) const fn from_static(text: &'static str) -> Self {
        assert!(is_ascii_identifier(text), "expected a Rust identifier");
        Self(Text::Static(text))
    }

    /// Returns the identifier followed by `_` and a number, as `PATTERN_1`.
    pub(crate) fn numbered(&self, number: usize) -> Self {
        Self::new_lossy(&format!("{self}_{number}"))
    }

    /// Returns the identifier followed by `_`.
    pub(crate) fn underscored(&self) -> Self {
        Self::new_lossy(&format!("{self}_"))
    }

    /// Returns the identifier behind another text.
    pub(crate) fn prefixed(&self, text: &str) -> Self {
        Self::new_lossy(&format!("{text}{self}"))
    }

    pub(crate) fn as_str(&self) -> &str {
        match &self.0 {
            Text::Static(text) => text,
            Text::Shared(text) => text,
        }
    }
}

impl PartialEq for Ident {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Ident {}

impl PartialOrd for Ident {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ident {
    fn cmp(&self, other: &Self) -> Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for Ident {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.push(self.as_str(), Class::Word);
    }
}

/// Returns whether `text` is a valid identifier, raw or not.
pub(crate) fn is_identifier(text: &str) -> bool {
    // The parser skips white space and comments, which are not part of an identifier.
    is_ascii_identifier(text)
        || !is_keyword(text) && syn::parse_str::<syn::Ident>(text).is_ok_and(|parsed| parsed == text)
}

/// Returns whether `text` is an ASCII identifier that is neither raw nor a keyword nor begins with `_`.
const fn is_ascii_identifier(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        let byte = bytes[index];
        if !(byte.is_ascii_alphanumeric() || byte == b'_') {
            return false;
        }
        index += 1;
    }
    !bytes.is_empty() && bytes[0].is_ascii_alphabetic() && !is_keyword(text)
}

/// Returns whether `text` is a keyword, strict or reserved, in any edition.
#[rustfmt::skip]
pub(crate) const fn is_keyword(text: &str) -> bool {
    matches!(
        text.as_bytes(),
        b"Self" | b"abstract" | b"as" | b"async" | b"await" | b"become" | b"box" | b"break" | b"const" | b"continue"
        | b"crate" | b"do" | b"dyn" | b"else" | b"enum" | b"extern" | b"false" | b"final" | b"fn" | b"for" | b"gen"
        | b"if" | b"impl" | b"in" | b"let" | b"loop" | b"macro" | b"match" | b"mod" | b"move" | b"mut" | b"override"
        | b"priv" | b"pub" | b"ref" | b"return" | b"self" | b"static" | b"struct" | b"super" | b"trait" | b"true"
        | b"try" | b"type" | b"typeof" | b"unsafe" | b"unsized" | b"use" | b"virtual" | b"where" | b"while" | b"yield"
    )
}

#[cfg(test)]
mod tests {
    use super::{Ident, is_identifier};

    #[test]
    fn keywords_are_identifiers_only_if_raw() {
        for keyword in ["as", "async", "dyn", "gen", "match", "try", "type", "virtual", "yield"] {
            assert_eq!(Ident::new(keyword), None, "{keyword}");
            assert!(Ident::new(&format!("r#{keyword}")).is_some(), "{keyword}");
        }
        for keyword in ["self", "Self", "super", "crate"] {
            assert_eq!(Ident::new(keyword), None, "{keyword}");
            assert_eq!(Ident::new(&format!("r#{keyword}")), None, "{keyword}");
        }
    }

    #[test]
    fn text_that_is_not_an_identifier_makes_none() {
        for text in [
            "",
            "_",
            "1a",
            "a b",
            "a;",
            "a\n",
            " a",
            "a/**/",
            "r#",
            "r#a b",
            "a::b",
            "größe\u{202e}",
            "a//",
            "'a",
            "😀",
        ] {
            assert_eq!(Ident::new(text), None, "{text:?}");
            assert!(is_identifier(Ident::new_lossy(text).as_str()), "{text:?}");
        }
        for text in ["a", "_a", "größe", "名前", "r#type", "Self_", "union"] {
            assert_eq!(Ident::new(text).as_ref().map(Ident::as_str), Some(text));
            assert_eq!(Ident::new_lossy(text).as_str(), text);
        }
    }
}
