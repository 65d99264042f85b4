//! Tokens of the configuration, parsed by `syn`.

use proc_macro2::{Delimiter, Spacing, TokenTree};
use quote::quote;
use syn::parse::Parser as _;
use syn::{Attribute, Path, TypePath};

use super::class::Class;
use super::stream::TokenStream;

/// The operators of several characters, each before those that begin it.
const OPERATORS: [&str; 22] = [
    "..=", "...", "<<=", ">>=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "..", "+=", "-=", "*=", "/=",
    "<<", "%=", "|=", "&=",
];

/// Returns the paths of traits.
///
/// # Errors
///
/// If one of them is not a path.
pub(crate) fn paths(texts: &[String]) -> Result<Vec<TokenStream>, String> {
    let path = |text: &String| {
        let path = syn::parse_str::<Path>(text).map_err(|error| fault(text, "the path of a trait", &error))?;
        Ok(tokens(quote!(#path)))
    };
    texts.iter().map(path).collect()
}

/// Returns attributes.
///
/// # Errors
///
/// If one of them is not an attribute.
pub(crate) fn attributes(texts: &[String]) -> Result<TokenStream, String> {
    let mut parsed = quote!();
    for text in texts {
        let fault = |error| fault(text, "an attribute", &error);
        let attributes = Attribute::parse_outer.parse_str(text).map_err(fault)?;
        parsed.extend(quote!(#(#attributes)*));
    }
    Ok(tokens(parsed))
}

/// Returns the path of a type.
///
/// # Errors
///
/// If the text is not a path, or a single name, which would be that of another item of the output.
pub(crate) fn type_path(text: &str) -> Result<TokenStream, String> {
    let path = syn::parse_str::<TypePath>(text).map_err(|error| fault(text, "the path of a type", &error))?;
    if path.path.segments.len() < 2 && path.qself.is_none() {
        return Err(format!("`{text}` is not a path that begins with a crate"));
    }
    Ok(tokens(quote!(#path)))
}

fn fault(text: &str, expected: &str, error: &syn::Error) -> String {
    format!("`{text}` is not {expected}: {error}")
}

fn tokens(parsed: proc_macro2::TokenStream) -> TokenStream {
    let mut tokens = TokenStream::default();
    append(parsed, &mut tokens);
    tokens
}

fn append(parsed: proc_macro2::TokenStream, tokens: &mut TokenStream) {
    let mut operator = String::new();
    for tree in parsed {
        match tree {
            TokenTree::Punct(punct) => {
                operator.push(punct.as_char());
                // `'a` is a quote and an identifier, of which the latter follows.
                if punct.spacing() == Spacing::Alone {
                    append_operators(&mut operator, tokens);
                }
                continue;
            }
            TokenTree::Ident(ident) => {
                let text = format!("{}{ident}", std::mem::take(&mut operator));
                tokens.push(&text, Class::of(&text));
            }
            TokenTree::Literal(literal) => {
                append_operators(&mut operator, tokens);
                tokens.push(&literal.to_string(), Class::Word);
            }
            TokenTree::Group(group) => {
                append_operators(&mut operator, tokens);
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                for_bracket(open, tokens);
                append(group.stream(), tokens);
                for_bracket(close, tokens);
            }
        }
    }
    append_operators(&mut operator, tokens);
}

fn for_bracket(text: &str, tokens: &mut TokenStream) {
    if !text.is_empty() {
        tokens.push(text, Class::of(text));
    }
}

/// Appends a run of operator characters.
fn append_operators(run: &mut String, tokens: &mut TokenStream) {
    let mut rest = run.as_str();
    while let Some(first) = rest.chars().next() {
        let known = OPERATORS.iter().find(|operator| rest.starts_with(**operator));
        let (token, tail) = rest.split_at(known.map_or(first.len_utf8(), |operator| operator.len()));
        tokens.push(token, Class::of(token));
        rest = tail;
    }
    run.clear();
}

#[cfg(test)]
mod tests {
    use super::{attributes, paths, type_path};
    use crate::tokens::{TokenStream, layout};

    fn text(tokens: &TokenStream) -> String {
        let mut text = String::new();
        layout(tokens, &mut text);
        text.trim_end().to_owned()
    }

    fn owned(texts: &[&str]) -> Vec<String> {
        texts.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn paths_and_attributes_are_written_as_given() {
        for path in ["Hash", "crate::Marker<'a, T>", "::std::cmp::Eq"] {
            assert_eq!(paths(&owned(&[path])).unwrap().iter().map(text).collect::<Vec<_>>(), [path]);
        }
        let given = ["#[must_use]", "#[cfg_attr(all(a, b = \"c\"), x(y = \"z\", f::<u8>(|n| n >= 2 && n != -3)))]"];
        assert_eq!(text(&attributes(&owned(&given)).unwrap()), given.join("\n"));
        assert_eq!(text(&attributes(&[]).unwrap()), "");
    }

    #[test]
    fn types_are_paths() {
        for path in ["crate::Sku", "std::sync::Arc<str>", "::time::Date", "a::B<'static, [u8; 2]>"] {
            assert_eq!(text(&type_path(path).unwrap()), path);
        }
        for wrong in ["", "Sku", "&str", "a::B; struct C", "(a::B, a::C)", "crate::"] {
            type_path(wrong).unwrap_err();
        }
    }

    #[test]
    fn what_is_neither_is_refused() {
        for wrong in ["Hash, Eq", "", "struct"] {
            paths(&owned(&[wrong])).unwrap_err();
        }
        for wrong in ["must_use", "#[x", "#[must_use] struct Injected;"] {
            attributes(&owned(&[wrong])).unwrap_err();
        }
    }
}
