//! The items of a stream of tokens.

use super::class::Class;
use super::stream::TokenStream;
use super::template::rust;

impl TokenStream {
    /// Splits a stream into its items, each with its docs and attributes.
    pub(crate) fn into_items(self) -> Vec<TokenStream> {
        let (mut items, mut item, mut depth) = (Vec::new(), TokenStream::new(), 0_usize);
        for (text, class) in self.iter() {
            item.push(text, class);
            if class.opens() {
                depth += 1;
            } else if class.closes() {
                depth = depth.saturating_sub(1);
            }
            if depth == 0 && matches!(class, Class::CloseBrace | Class::Semicolon) {
                items.push(std::mem::take(&mut item));
            }
        }
        items.push(item);
        items.retain(|item| !item.is_empty());
        items
    }

    /// Adds an attribute to an item, behind its docs.
    pub(crate) fn with_attribute(self, attribute: &TokenStream) -> TokenStream {
        let (mut docs, mut rest) = (TokenStream::new(), TokenStream::new());
        for (text, class) in self.iter() {
            let part = if class == Class::Doc && rest.is_empty() { &mut docs } else { &mut rest };
            part.push(text, class);
        }
        rust!(#docs #attribute #rest)
    }

    /// Returns whether the stream is an implementation.
    pub(crate) fn is_impl(&self) -> bool {
        self.iter().next().is_some_and(|(_, class)| class == Class::Impl)
    }

    /// Returns the words of an item, but for the name that it declares.
    pub(crate) fn words(&self) -> impl Iterator<Item = &str> {
        let mut declares = false;
        self.iter().filter_map(move |(text, class)| {
            let is_name = std::mem::replace(&mut declares, class == Class::Struct || text == "type");
            (class == Class::Word && !is_name).then_some(text)
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::tokens::rust;

    #[test]
    fn a_stream_is_split_behind_semicolons_and_blocks() {
        let stream = rust! { #[doc = " a"] pub struct A { b: [u8; 2] } pub struct B(C); impl A { fn d() { e(); } } };
        let items = stream.into_items();
        let words: Vec<Vec<&str>> = items.iter().map(|item| item.words().collect()).collect();
        assert_eq!(words, [vec!["b", "u8", "2"], vec!["C"], vec!["A", "d", "e"]]);
        assert_eq!(items.iter().map(super::TokenStream::is_impl).collect::<Vec<_>>(), [false, false, true]);
        let item = items[0].clone().with_attribute(&rust!(#[must_use]));
        assert_eq!(item, rust! { #[doc = " a"] #[must_use] pub struct A { b: [u8; 2] } });
    }
}
