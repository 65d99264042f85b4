//! Paths of items, as another crate writes them.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Item, UseTree};

/// The module of an output that only generated code uses.
const PRIVATE: &str = "__private";

/// The traits of derives that are not in the prelude of Rust.
const DERIVED: [(&str, &str); 2] = [("Debug", "std::fmt::Debug"), ("Hash", "std::hash::Hash")];

/// Traits that another crate has by another path: by a crate, or since a trait of the public API is implemented for what has them.
const PUBLIC: [(&str, &str); 3] = [
    ("Generated", "support::Model"),
    ("Deserialize", "serde::de::DeserializeOwned"),
    ("Serialize", "serde::Serialize"),
];

/// The names in a module of an output.
pub struct Scope {
    /// The path of the crate.
    root: String,
    /// The segments of the path of the module in the crate.
    module: Vec<String>,
    /// The path of each name; `None` if another crate cannot name it.
    names: BTreeMap<String, Option<String>>,
}

impl Scope {
    /// Returns the names of a module of a crate.
    pub fn new(root: &str, module: &[&str], items: &[Item]) -> Self {
        let module = module.iter().map(|segment| (*segment).to_owned()).collect();
        let mut scope = Self { root: root.to_owned(), module, names: BTreeMap::new() };
        for item in items {
            match item {
                Item::Struct(item) => scope.declare(&item.ident.to_string()),
                Item::Enum(item) => scope.declare(&item.ident.to_string()),
                Item::Type(item) => scope.declare(&item.ident.to_string()),
                Item::Trait(item) => scope.declare(&item.ident.to_string()),
                Item::Mod(item) => scope.declare(&item.ident.to_string()),
                Item::Use(item) => scope.import(&[], &item.tree),
                _ => {}
            }
        }
        scope
    }

    /// Returns the path of an item of the module.
    pub fn item(&self, name: &str) -> String {
        let segments = std::iter::once(&self.root).chain(&self.module).map(String::as_str);
        segments.chain([name]).collect::<Vec<_>>().join("::")
    }

    fn declare(&mut self, name: &str) {
        let path = self.item(name);
        self.names.insert(name.to_owned(), Some(path));
    }

    fn import(&mut self, path: &[String], tree: &UseTree) {
        match tree {
            UseTree::Path(inner) => {
                let path = [path, &[inner.ident.to_string()]].concat();
                self.import(&path, &inner.tree);
            }
            UseTree::Name(inner) => self.imported(path, &inner.ident.to_string(), &inner.ident.to_string()),
            UseTree::Rename(inner) => self.imported(path, &inner.ident.to_string(), &inner.rename.to_string()),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(path, tree)),
            UseTree::Glob(_) => {}
        }
    }

    fn imported(&mut self, path: &[String], name: &str, local: &str) {
        let public = PUBLIC.iter().find(|(private, _)| *private == name).map(|(_, public)| *public);
        let outside = match public {
            Some(public) if public.starts_with("support") => Some(format!("{}::{public}", self.root)),
            Some(public) => Some(public.to_owned()),
            None if path.iter().any(|segment| segment == PRIVATE) => None,
            None => Some(self.absolute(&[path, &[name.to_owned()]].concat())),
        };
        self.names.insert(local.to_owned(), outside);
    }

    /// Returns a path that begins with `self`, `super` or a crate as another crate writes it.
    fn absolute(&self, path: &[String]) -> String {
        let ups = path.iter().take_while(|segment| *segment == "super").count();
        let is_own = ups > 0 || path.first().is_some_and(|first| first == "self");
        let rest = &path[if is_own { ups.max(1) } else { 0 }..];
        let own = std::iter::once(&self.root).chain(&self.module[..self.module.len() - ups.min(self.module.len())]);
        let segments = own.filter(|_| is_own).chain(rest);
        segments.map(String::as_str).collect::<Vec<_>>().join("::")
    }

    /// Returns the text of a type or a trait, in which `Self` is another type; `None` if another crate cannot name it.
    pub fn text(&self, part: &impl ToTokens, own: &str) -> Option<String> {
        let mut words = Vec::new();
        flatten(part.to_token_stream(), &mut words);
        let mut text = String::new();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let is_head = at == 0 || words[at - 1] != "::";
            let is_binding = words.get(at + 1).is_some_and(|next| next == "=");
            text.push(' ');
            if is_head && matches!(word.as_str(), "super" | "self") {
                let mut path = vec![word.clone()];
                while words.get(at + 1).is_some_and(|next| next == "::") {
                    path.extend(words.get(at + 2).cloned());
                    at += 2;
                }
                if path.iter().any(|segment| segment == PRIVATE) {
                    return None;
                }
                text.push_str(&self.absolute(&path));
            } else if word == "Self" {
                text.push_str(own);
            } else if let Some(path) = self.names.get(word).filter(|_| is_head && !is_binding) {
                text.push_str(path.as_ref()?);
            } else {
                text.push_str(word);
            }
            at += 1;
        }
        Some(text.trim().to_owned())
    }

    /// Returns the path of a derived trait.
    pub fn derived(&self, path: &syn::Path) -> Option<String> {
        let name = path.to_token_stream().to_string();
        let known = DERIVED.iter().find(|(known, _)| *known == name).map(|(_, path)| (*path).to_owned());
        known.or_else(|| self.text(path, ""))
    }
}

/// Appends the tokens of a stream, with operators and lifetimes as one token each.
fn flatten(stream: TokenStream, words: &mut Vec<String>) {
    let mut joint = String::new();
    for tree in stream {
        match tree {
            TokenTree::Punct(punct) => {
                joint.push(punct.as_char());
                if punct.spacing() == Spacing::Alone || joint == "::" {
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
