//! The modules of the support code that declare others, pruned to the files of an output.
//!
//! In: the text of such a module in the support crate. Out: its text in an output, without the items that name a file that the
//! output does not have: declarations, imports, and the items of lists. Conditions (`cfg`) are removed, too, but for those of the features
//! of a crate.

use quote::quote;
use syn::{Attribute, Expr, Item, ItemUse, Meta, UseTree};

use super::client::Clients;
use super::modules::unparse;
use crate::config::Feature;

/// Returns whether two items belong to one group, without a blank line between them.
fn are_together(left: &Item, right: &Item) -> bool {
    match (left, right) {
        (Item::Mod(left), Item::Mod(right)) => left.content.is_none() && right.content.is_none(),
        (Item::Use(left), Item::Use(right)) => is_internal(left) == is_internal(right),
        _ => false,
    }
}

/// Returns whether an import is from the support code.
pub(super) fn is_internal(item: &ItemUse) -> bool {
    matches!(&item.tree, UseTree::Path(path) if path.ident == "self" || path.ident == "super")
}

/// The contents of an output, to which modules are pruned.
pub(super) struct Pruner<'a> {
    /// Returns whether the output has the item at a path.
    pub has: &'a dyn Fn(&[&str]) -> bool,
    pub clients: &'a Clients,
}

impl Pruner<'_> {
    /// Prunes the text of the module at a path of the support code. If set, `docs` replaces the docs of the module.
    ///
    /// # Errors
    ///
    /// If the text is not Rust.
    pub(super) fn prune(&self, text: &str, module: &[&str], docs: Option<&str>) -> Result<String, syn::Error> {
        let file = syn::parse_file(text)?;
        let module: Vec<String> = module.iter().map(|name| (*name).to_owned()).collect();
        let attributes = &file.attrs;
        let docs = docs.map_or_else(|| quote! { #(#attributes)* }, |docs| quote! { #![doc = #docs] });
        let items = self.items(&module, file.items);
        let groups = items.chunk_by(are_together).map(|items| quote! { #(#items)* });
        unparse(&std::iter::once(docs).chain(groups).collect::<Vec<_>>())
    }

    /// Removes the conditions of an item, but for those of features of the output. Returns whether the output has the item under them.
    fn conditions(&self, attributes: &mut Vec<Attribute>) -> bool {
        let feature = |attribute: &Attribute| {
            let Meta::List(list) = &attribute.meta else { return None };
            let text = list.tokens.to_string();
            Feature::from_name(text.strip_prefix("feature = \"")?.strip_suffix('"')?)
        };
        let mut is_enabled = true;
        attributes.retain(|attribute| {
            if !attribute.path().is_ident("cfg") {
                return true;
            }
            let Some(feature) = feature(attribute) else { return false };
            is_enabled &= self.clients.has(feature);
            self.clients.are_optional
        });
        is_enabled
    }

    fn items(&self, module: &[String], items: Vec<Item>) -> Vec<Item> {
        items.into_iter().filter_map(|item| self.item(module, item)).collect()
    }

    fn item(&self, module: &[String], item: Item) -> Option<Item> {
        match item {
            Item::Mod(mut item) => {
                if !self.conditions(&mut item.attrs) {
                    return None;
                }
                let inner: Vec<String> = module.iter().cloned().chain([item.ident.to_string()]).collect();
                let Some((_, items)) = &mut item.content else {
                    return self.has(&inner).then_some(Item::Mod(item));
                };
                *items = self.items(&inner, std::mem::take(items));
                (!items.is_empty()).then_some(Item::Mod(item))
            }
            Item::Use(mut item) => {
                let is_enabled = self.conditions(&mut item.attrs);
                let is_in_output = !is_internal(&item) || self.has(&resolved(module, segments(&item.tree)));
                (is_enabled && is_in_output).then_some(Item::Use(item))
            }
            Item::Const(mut item) => {
                self.list(module, &mut item.expr);
                Some(Item::Const(item))
            }
            item => Some(item),
        }
    }

    /// Removes the items of a list that name items which the output does not have.
    fn list(&self, module: &[String], list: &mut Expr) {
        match list {
            Expr::Reference(reference) => self.list(module, &mut reference.expr),
            Expr::Array(array) => {
                let items = std::mem::take(&mut array.elems);
                array.elems = items.into_iter().filter(|item| self.names_items_of_output(module, item)).collect();
            }
            _ => {}
        }
    }

    fn names_items_of_output(&self, module: &[String], value: &Expr) -> bool {
        match value {
            Expr::Path(path) => self
                .has(&resolved(module, path.path.segments.iter().map(|segment| segment.ident.to_string()).collect())),
            Expr::Tuple(tuple) => tuple.elems.iter().all(|value| self.names_items_of_output(module, value)),
            _ => true,
        }
    }

    fn has(&self, path: &[String]) -> bool {
        (self.has)(&path.iter().map(String::as_str).collect::<Vec<_>>())
    }
}

/// Returns the path of an import, up to its braces.
pub(super) fn segments(tree: &UseTree) -> Vec<String> {
    match tree {
        UseTree::Path(path) => std::iter::once(path.ident.to_string()).chain(segments(&path.tree)).collect(),
        UseTree::Name(name) => vec![name.ident.to_string()],
        UseTree::Rename(_) | UseTree::Glob(_) | UseTree::Group(_) => Vec::new(),
    }
}

/// Returns the path from the root of the support code for one that is relative to a module.
pub(super) fn resolved(module: &[String], path: Vec<String>) -> Vec<String> {
    let mut resolved = module.to_vec();
    for segment in path {
        match segment.as_str() {
            "self" => {}
            "super" => _ = resolved.pop(),
            _ => resolved.push(segment),
        }
    }
    resolved
}
