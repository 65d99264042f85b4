//! Tokens of Rust, and their text.
//!
//! [`rust!`] makes a [`TokenStream`] of a template, as `quote` does for procedural macros; [`layout`] makes the text of
//! it. Tokens are kept as text from the beginning, because syntax trees of an output take a hundred times its room, and ten
//! times as long to be laid out.

mod class;
pub(crate) mod each;
mod layout;
mod scan;
mod spacing;
mod template;
#[cfg(test)]
mod tests;

pub(crate) use self::class::Class;
use self::class::Mark;
pub(crate) use self::layout::layout;
pub(crate) use self::template::{rust, rust_each, rust_into};

/// Tokens in a row, as one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TokenStream {
    text: String,
    marks: Vec<Mark>,
}

impl TokenStream {
    /// No tokens, with room for those of a small template.
    pub(crate) fn new() -> Self {
        Self { text: String::with_capacity(96), marks: Vec::with_capacity(16) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    fn len(&self) -> usize {
        self.marks.len()
    }

    /// The text of each token, and its class.
    fn iter(&self) -> impl Iterator<Item = (&str, Class)> {
        let mut start = 0;
        self.marks.iter().map(move |mark| {
            let end = start + mark.length();
            (&self.text[std::mem::replace(&mut start, end)..end], mark.class())
        })
    }

    pub(crate) fn token(&mut self, text: &str, class: Class) {
        self.text.push_str(text);
        self.marks.push(Mark::new(text.len(), class));
    }

    /// Adds a doc comment; a break in its text would end it too early.
    pub(crate) fn doc(&mut self, marker: &str, text: &str) {
        let mut line = |line: &str| {
            let line = line.trim_end();
            self.text.extend([marker, line]);
            self.marks.push(Mark::new(marker.len() + line.len(), Class::Doc));
        };
        if text.bytes().any(|byte| matches!(byte, b'\n' | b'\r')) {
            text.split(['\n', '\r']).for_each(line);
        } else {
            line(text);
        }
    }
}

/// What a template can hold.
pub(crate) trait ToTokens {
    fn to_tokens(&self, tokens: &mut TokenStream);
}

impl ToTokens for TokenStream {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.text.push_str(&self.text);
        tokens.marks.extend_from_slice(&self.marks);
    }
}

impl<T: ToTokens + ?Sized> ToTokens for &T {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        (**self).to_tokens(tokens);
    }
}

impl<T: ToTokens> ToTokens for Option<T> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.iter().for_each(|inner| inner.to_tokens(tokens));
    }
}

/// A string literal, in which no character can end it.
impl ToTokens for str {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let is_plain = self.bytes().all(|byte| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\'));
        if is_plain {
            tokens.text.extend(["\"", self, "\""]);
            tokens.marks.push(Mark::new(self.len() + 2, Class::Word));
        } else {
            tokens.token(&format!("{self:?}"), Class::Word);
        }
    }
}

impl ToTokens for String {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.as_str().to_tokens(tokens);
    }
}

impl ToTokens for char {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.token(&format!("{self:?}"), Class::Word);
    }
}

impl ToTokens for bool {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.token(if *self { "true" } else { "false" }, Class::Word);
    }
}

/// A name that the naming module made, or one of the support code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ident {
    text: String,
}

impl Ident {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }
}

impl std::fmt::Display for Ident {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.token(&self.text, Class::Word);
    }
}

/// A number.
#[derive(Clone, Debug)]
pub(crate) struct Literal {
    text: String,
}

impl Literal {
    /// An integer of the type that its place asks for.
    pub(crate) fn integer(value: impl Into<i128>) -> Self {
        Self { text: value.into().to_string() }
    }

    pub(crate) fn index(value: usize) -> Self {
        Self { text: value.to_string() }
    }

    pub(crate) fn i64(value: i64) -> Self {
        Self { text: format!("{value}i64") }
    }

    /// A float, with a point, or it would be an integer.
    pub(crate) fn float(value: f64) -> Self {
        Self { text: if value.fract() == 0.0 { format!("{value}.0") } else { value.to_string() } }
    }
}

impl ToTokens for Literal {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.token(&self.text, Class::Word);
    }
}
