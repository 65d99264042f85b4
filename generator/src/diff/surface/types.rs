//! The text of types, so that two types are the same type if and only if their texts are equal.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

use crate::emit::Declarations;
use crate::ir::Module;
use crate::ir::identifier::TypeName;
use crate::maps::{HashMap, HashSet};

/// The modules of the support code, as paths begin with them.
const PREFIXES: [&str; 5] = ["super", "self", "support", "form", "fmt"];

/// The prefixes of the names of imports that yield to an item.
const YIELDING: [&str; 2] = ["Support", "Std"];

/// The names of a module, by which it refers to its items and to its imports.
#[derive(Debug, Default)]
pub(super) struct Names<'m> {
    items: HashSet<&'m str>,
    /// The names that are those of an item of one module only, and of an import of either.
    shadowed: HashSet<String>,
    /// The new names of items that are renamed.
    renamed: HashMap<String, String>,
}

impl<'m> Names<'m> {
    /// Returns the names of a module that is compared with another one.
    pub fn new(module: &'m Module, shadowed: HashSet<String>, renamed: HashMap<String, String>) -> Self {
        Self { items: module.item_names().map(TypeName::as_str).collect(), shadowed, renamed }
    }

    /// Returns the name of an item in both modules.
    pub fn of_item(&self, name: &str) -> String {
        self.renamed.get(name).map_or(name, String::as_str).to_owned()
    }

    /// Returns the name that an item or an import has in both modules: that of an item begins with `self::` if it can be either.
    pub fn canonical(&self, name: &str) -> String {
        if let Some(renamed) = self.renamed.get(name) {
            return renamed.clone();
        }
        if self.shadowed.is_empty() {
            return name.to_owned();
        }
        if self.items.contains(name) {
            return if self.shadowed.contains(name) { format!("self::{name}") } else { name.to_owned() };
        }
        let without = |name: &str| YIELDING.iter().find_map(|prefix| name.strip_prefix(prefix)).map(str::to_owned);
        let origins = std::iter::successors(without(name), |name| without(name));
        let mut origins = origins.take_while(|origin| self.items.contains(origin.as_str()));
        origins.find(|origin| self.shadowed.contains(origin)).unwrap_or_else(|| name.to_owned())
    }

    /// Returns the text of a type, or of another part of a declaration.
    pub fn text(&self, part: &impl ToTokens) -> String {
        let mut words = Vec::new();
        flatten(part.to_token_stream(), &mut words);
        let mut text = String::new();
        let mut before = "";
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let is_path = words.get(at + 1).is_some_and(|next| next == "::");
            if is_path && PREFIXES.contains(&word.as_str()) && before != "::" {
                at += 2;
                continue;
            }
            if !text.is_empty() && apart(before, word) {
                text.push(' ');
            }
            text.push_str(&self.canonical(word));
            before = word;
            at += 1;
        }
        text
    }
}

/// Returns the names that are shadowed in one of two modules only: there an item has the name, and either module imports it.
pub(super) fn shadowed(modules: [(&Module, &Declarations); 2]) -> HashSet<String> {
    let [old, new] = modules.map(|(module, _)| module.item_names().map(TypeName::as_str).collect::<HashSet<&str>>());
    let is_imported = |name: &&&str| {
        modules.iter().any(|(_, found)| found.imported.contains(**name) || found.private.contains(**name))
    };
    old.symmetric_difference(&new).filter(is_imported).map(|name| (*name).to_owned()).collect()
}

/// Appends the tokens of a stream, with operators and lifetimes as one token each.
fn flatten(stream: TokenStream, words: &mut Vec<String>) {
    let mut joint = String::new();
    for tree in stream {
        match tree {
            TokenTree::Punct(punct) => {
                joint.push(punct.as_char());
                if punct.spacing() == Spacing::Alone {
                    words.push(std::mem::take(&mut joint));
                }
                continue;
            }
            TokenTree::Ident(name) => words.push(format!("{}{name}", std::mem::take(&mut joint))),
            TokenTree::Literal(literal) => words.push(literal.to_string()),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::None => ("", ""),
                };
                words.push(open.to_owned());
                flatten(group.stream(), words);
                words.push(close.to_owned());
            }
        }
    }
}

/// Returns whether a space separates two tokens of a type.
fn apart(before: &str, next: &str) -> bool {
    let is_joined = matches!(before, "<" | "(" | "[" | "&" | "::");
    !is_joined && !matches!(next, "," | ";" | ":" | ">" | ")" | "]" | "::" | "<" | "(")
        || matches!(before, "," | ";" | ":" | "->") && !matches!(next, ")" | "]" | ">")
}

/// Replaces each identifier of a text for which a function returns another text.
pub(super) fn replace_identifiers(text: &str, replacement: &dyn Fn(&str) -> Option<String>) -> String {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '#';
    let mut replaced = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find(is_part) {
        let end = rest[start..].find(|c| !is_part(c)).map_or(rest.len(), |length| start + length);
        replaced.push_str(&rest[..start]);
        let name = &rest[start..end];
        replaced.push_str(&replacement(name).unwrap_or_else(|| name.to_owned()));
        rest = &rest[end..];
    }
    replaced.push_str(rest);
    replaced
}

/// Returns a type with every alias replaced by what it is another name for.
pub(super) fn without_aliases(ty: &str, aliases: &HashMap<&str, &str>) -> String {
    // No alias is made of itself: types with a name end each cycle.
    replace_identifiers(ty, &|name| aliases.get(name).map(|target| without_aliases(target, aliases)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_written_as_code_has_them() {
        let names = Names::default();
        for (ty, expected) in [
            ("Option < Vec < super :: super :: support :: Decimal > >", "Option<Vec<Decimal>>"),
            ("& 'static [ Self ]", "&'static [Self]"),
            ("( i64 , String , )", "(i64, String,)"),
            ("Result < super :: Product , fmt :: Error >", "Result<Product, Error>"),
            ("impl Answer < super :: GetProduct >", "impl Answer<GetProduct>"),
            ("client :: Credentials", "client::Credentials"),
        ] {
            assert_eq!(names.text(&syn::parse_str::<syn::Type>(ty).unwrap()), expected);
        }
    }

    #[test]
    fn aliases_are_replaced_by_their_types() {
        let aliases = [("Price", "Option<Amount>"), ("Amount", "Decimal")].into_iter().collect();
        assert_eq!(without_aliases("Vec<Price>", &aliases), "Vec<Option<Decimal>>");
    }
}
