//! Streams of tokens, and the values that templates can contain.

use super::class::{Class, Mark};
use crate::text::is_printable;

/// A sequence of tokens, as one text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct TokenStream {
    text: String,
    marks: Vec<Mark>,
}

impl TokenStream {
    /// Returns an empty stream with capacity for a small template.
    pub(crate) fn new() -> Self {
        Self { text: String::with_capacity(96), marks: Vec::with_capacity(16) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.marks.is_empty()
    }

    /// Returns the number of tokens.
    pub(super) fn len(&self) -> usize {
        self.marks.len()
    }

    /// Iterates over the text and the class of each token.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, Class)> {
        let mut start = 0;
        self.marks.iter().map(move |mark| {
            let end = start + mark.length();
            (&self.text[std::mem::replace(&mut start, end)..end], mark.class())
        })
    }

    /// Appends tokens of a template. Their text is `'static`, so that no text of a document becomes code.
    pub(crate) fn tokens(&mut self, text: &'static str, marks: &'static [Mark]) {
        self.text.push_str(text);
        self.marks.extend_from_slice(marks);
    }

    /// Appends a token with the text of an identifier or a literal.
    pub(super) fn push(&mut self, text: &str, class: Class) {
        self.text.push_str(text);
        self.marks.push(Mark::new(text.len(), class));
    }

    /// Appends doc comments, one for each line of `text`: a line break inside a comment would end it.
    pub(crate) fn doc(&mut self, marker: &'static str, text: &str) {
        let mut line = |line: &str| {
            let line = line.trim_end();
            self.text.extend([marker, line]);
            self.marks.push(Mark::new(marker.len() + line.len(), Class::Doc));
        };
        if text.contains('\n') || text.contains('\r') {
            text.split(['\n', '\r']).for_each(line);
        } else {
            line(text);
        }
    }
}

/// A value that a template can contain.
pub(crate) trait ToTokens {
    /// Appends the tokens of the value.
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

/// A string literal. Whatever the text, it does not end the literal.
impl ToTokens for str {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        if is_printable(self, [b'"', b'\\']) {
            tokens.text.extend(["\"", self, "\""]);
            tokens.marks.push(Mark::new(self.len() + 2, Class::Word));
        } else {
            tokens.push(&format!("{self:?}"), Class::Word);
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
        tokens.push(&format!("{self:?}"), Class::Word);
    }
}

impl ToTokens for bool {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.push(if *self { "true" } else { "false" }, Class::Word);
    }
}
