//! The items of a stream of tokens.

use super::class::Class;
use super::stream::TokenStream;
use super::template::rust;

impl TokenStream {
    /// Splits a stream into its items, each with its docs and attributes.
    pub(crate) fn into_items(self) -> Vec<TokenStream> {
        let (mut items, mut item, mut depth) = (Vec::<TokenStream>::new(), TokenStream::new(), 0_usize);
        for (text, class) in self.iter() {
            // The end of a declaration with braces, such as that of a `use`.
            if class == Class::Semicolon
                && item.is_empty()
                && let Some(last) = items.last_mut()
            {
                last.push(text, class);
                continue;
            }
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

    /// Returns an item as code that uses it sees it: without docs, bodies of functions and values of constants.
    #[cfg(feature = "diff")]
    pub(crate) fn declaration(&self) -> String {
        let mut seen = String::new();
        // The depth of its members: those of implementations and traits are in braces.
        let (mut depth, mut members) = (0_usize, 0_usize);
        let (mut before, mut hidden_until) = (Class::Semicolon, None);
        for (text, class) in self.iter() {
            if class.closes() {
                depth = depth.saturating_sub(1);
            }
            let is_member = depth == members;
            if class.opens() {
                depth += 1;
            }
            match (class, hidden_until) {
                (_, Some(end)) if class != end || !is_member => continue,
                (_, Some(_)) => hidden_until = None,
                (Class::Doc, None) => continue,
                (Class::Impl | Class::Module, None) if depth == 0 => members = 1,
                (Class::Fn | Class::Const, None) if is_member => before = class,
                (Class::Brace, None) if is_member && before == Class::Fn => hidden_until = Some(Class::CloseBrace),
                (Class::Infix, None) if is_member && before == Class::Const && text == "=" => {
                    seen.push_str("= () ");
                    hidden_until = Some(Class::Semicolon);
                    continue;
                }
                _ => {}
            }
            if is_member && matches!(class, Class::CloseBrace | Class::Semicolon) {
                before = class;
            }
            seen.extend([text, " "]);
        }
        seen
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
    #[cfg(feature = "diff")]
    fn a_declaration_has_neither_docs_nor_bodies_nor_values() {
        let stream = rust! {
            #[doc = " a"]
            pub const A: [u8; 2] = [B { c: 1 }; 2];
            impl D for E {
                const F: &'static [u8] = &[1];
                type G = H;

                #[doc = " i"]
                pub const fn i(j: impl K) -> L { if m { n; } }
                fn o(&self) { match p { q => {} } }
            }
            pub enum R { S { t: u8 }, U(V) }
            pub use w::{X, Y};
        };
        let declarations: Vec<String> =
            stream.into_items().iter().map(|item| item.declaration().trim_end().to_owned()).collect();
        assert_eq!(
            declarations,
            [
                "pub const A : [ u8 ; 2 ] = () ;",
                "impl D for E { const F : & 'static [ u8 ] = () ; type G = H ; pub const fn i ( j : impl K ) -> L { } fn o ( & self ) { } }",
                "pub enum R { S { t : u8 } , U ( V ) }",
                "pub use w :: { X , Y } ;",
            ]
        );
    }

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
