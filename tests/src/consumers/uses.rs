//! Uses of public items, as code outside the crate writes them.

use syn::{Attribute, Fields, ImplItem, Item, UseTree, Visibility};

use super::calls::{Called, double};
use super::paths::Scope;

/// A function that uses an item.
pub struct Use {
    /// How it uses which item.
    pub label: String,
    pub generics: String,
    /// The names and the types.
    pub parameters: Vec<String>,
    pub body: String,
}

/// Returns the uses of the public items of a module.
pub fn uses(scope: &Scope, items: &[Item]) -> Vec<Use> {
    let mut user = User { scope, uses: Vec::new() };
    items.iter().for_each(|item| user.item(item));
    user.uses
}

struct User<'s> {
    scope: &'s Scope,
    uses: Vec<Use>,
}

impl User<'_> {
    fn add(&mut self, label: String, parameters: Vec<String>, body: String) {
        self.uses.push(Use { label, generics: String::new(), parameters, body });
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(item) if is_public(&item.vis, &item.attrs) => self.structure(item),
            Item::Enum(item) if is_public(&item.vis, &item.attrs) => self.enumeration(item),
            Item::Type(item) if is_public(&item.vis, &item.attrs) => {
                let path = self.scope.item(&item.ident.to_string());
                if let Some(target) = self.scope.text(&item.ty, "") {
                    self.add(format!("alias {path}"), vec![format!("a: {target}")], format!("let _: {path} = a;"));
                }
            }
            Item::Const(item) if is_public(&item.vis, &item.attrs) => {
                let path = self.scope.item(&item.ident.to_string());
                self.constant(path, &item.ty, "");
            }
            Item::Mod(item) if is_public(&item.vis, &item.attrs) => self.named(&item.ident.to_string()),
            Item::Use(item) if is_public(&item.vis, &item.attrs) => self.reexport(&item.tree),
            Item::Fn(item) if is_public(&item.vis, &item.attrs) => {
                let path = self.scope.item(&item.sig.ident.to_string());
                self.call(&path, "", &item.sig);
            }
            Item::Trait(item) if is_public(&item.vis, &item.attrs) => {
                let path = self.scope.item(&item.ident.to_string());
                let methods: Vec<Called> = item
                    .items
                    .iter()
                    .filter_map(|member| match member {
                        syn::TraitItem::Fn(method) => Called::of(self.scope, &format!("impl {path}"), &method.sig),
                        _ => None,
                    })
                    .collect();
                self.uses.extend(methods.iter().flat_map(|method| method.uses(&path)));
                self.add(format!("implementation of {path}"), Vec::new(), double(&path, &methods));
            }
            Item::Impl(item) => self.implementation(item),
            _ => {}
        }
    }

    fn structure(&mut self, item: &syn::ItemStruct) {
        let path = self.scope.item(&item.ident.to_string());
        self.derives(&path, &item.attrs);
        self.add(format!("type {path}"), vec![format!("_: {path}")], String::new());
        let mut types = Vec::new();
        for (index, field) in item.fields.iter().enumerate() {
            let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
            let ty = self.scope.text(&field.ty, &path).filter(|_| is_public(&field.vis, &field.attrs));
            let Some(ty) = ty else { continue };
            let parameters = vec![format!("mut v: {path}"), format!("n: {ty}")];
            let body = format!("v.{name} = n; let _: {ty} = v.{name};");
            self.add(format!("field {path}::{name}"), parameters, body);
            types.push(ty);
        }
        let is_open = types.len() == item.fields.len() && !has_attribute(&item.attrs, "non_exhaustive");
        if is_open {
            let body = format!("let {} = {};", with(&path, &item.fields, "_b"), with(&path, &item.fields, "a"));
            self.add(format!("literal {path}"), arguments(&types), body);
        }
    }

    fn enumeration(&mut self, item: &syn::ItemEnum) {
        let path = self.scope.item(&item.ident.to_string());
        self.derives(&path, &item.attrs);
        self.add(format!("type {path}"), vec![format!("_: {path}")], String::new());
        let mut arms = String::new();
        for variant in &item.variants {
            let name = format!("{path}::{}", variant.ident);
            let types: Option<Vec<String>> =
                variant.fields.iter().map(|field| self.scope.text(&field.ty, &path)).collect();
            let types = types.unwrap_or_else(|| panic!("{name} has a type that code cannot name"));
            let checks: String = types.iter().enumerate().map(|(at, ty)| format!("let _: {ty} = b{at};")).collect();
            let arm = format!("{} => {{ {checks} }}", with(&name, &variant.fields, "b"));
            let body = format!("let v: {path} = {}; match v {{ {arm}, _ => {{}} }}", with(&name, &variant.fields, "a"));
            self.add(format!("variant {name}"), arguments(&types), body);
            arms.push_str(&arm);
        }
        if !has_attribute(&item.attrs, "non_exhaustive") {
            self.add(format!("match {path}"), vec![format!("v: {path}")], format!("match v {{ {arms} }}"));
        }
    }

    fn derives(&mut self, path: &str, attributes: &[Attribute]) {
        let mut traits = Vec::new();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let read = attribute.parse_nested_meta(|meta| {
                traits.extend(self.scope.derived(&meta.path));
                Ok(())
            });
            read.expect("derives are paths");
        }
        traits.iter().for_each(|one| self.implemented(path, one, ""));
    }

    /// Uses the implementation of a trait; `more` uses its types.
    fn implemented(&mut self, ty: &str, one: &str, more: &str) {
        // A bound names the lifetimes of references.
        let bound = one.replace('&', "&'static ");
        let body = format!("fn has<T: {bound}>() {{}} has::<{ty}>(); {more}");
        self.add(format!("trait {ty}: {one}"), Vec::new(), body);
    }

    fn named(&mut self, name: &str) {
        let path = self.scope.item(name);
        self.add(format!("path {path}"), Vec::new(), format!("use {path} as item;"));
    }

    fn reexport(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(inner) => self.reexport(&inner.tree),
            UseTree::Name(inner) => self.named(&inner.ident.to_string()),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.reexport(tree)),
            UseTree::Glob(_) | UseTree::Rename(_) => {}
        }
    }

    fn constant(&mut self, path: String, ty: &syn::Type, own: &str) {
        if let Some(ty) = self.scope.text(ty, own) {
            let body = format!("let _: {ty} = {path};");
            self.add(format!("constant {path}"), Vec::new(), body);
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        let Some(ty) = self.scope.text(&item.self_ty, "") else { return };
        match &item.trait_ {
            None => item.items.iter().for_each(|member| self.inherent(&ty, member)),
            Some((path, _)) => self.trait_implementation(&ty, path, &item.items),
        }
    }

    fn inherent(&mut self, ty: &str, member: &ImplItem) {
        match member {
            ImplItem::Fn(member) if is_public(&member.vis, &member.attrs) => {
                self.call(&format!("{ty}::{}", member.sig.ident), ty, &member.sig);
            }
            ImplItem::Const(member) if is_public(&member.vis, &member.attrs) => {
                self.constant(format!("{ty}::{}", member.ident), &member.ty, ty);
            }
            _ => {}
        }
    }

    fn trait_implementation(&mut self, ty: &str, path: &syn::Path, members: &[ImplItem]) {
        let Some(one) = self.scope.text(path, ty) else { return };
        // The lifetime is that of a text from which a value is read.
        let one = one.strip_suffix(" < 'de >").unwrap_or(&one);
        let types = members.iter().filter_map(|member| match member {
            ImplItem::Type(member) => {
                let target = self.scope.text(&member.ty, ty)?;
                Some(format!("let _: Option<<{ty} as {one}>::{}> = None::<{target}>;", member.ident))
            }
            _ => None,
        });
        self.implemented(ty, one, &types.collect::<String>());
    }

    fn call(&mut self, path: &str, own: &str, signature: &syn::Signature) {
        if let Some(called) = Called::of(self.scope, own, signature) {
            self.uses.extend(called.uses(path));
        }
    }
}

/// Returns the parameters of some types, `a0` and so on.
pub fn arguments(types: &[String]) -> Vec<String> {
    types.iter().enumerate().map(|(at, ty)| format!("a{at}: {ty}")).collect()
}

/// Returns a literal or a pattern, with a prefix and its index for each field.
fn with(path: &str, fields: &Fields, prefix: &str) -> String {
    let values = fields.iter().enumerate().map(|(at, field)| match &field.ident {
        Some(name) => format!("{name}: {prefix}{at}"),
        None => format!("{prefix}{at}"),
    });
    let values = values.collect::<Vec<_>>().join(", ");
    match fields {
        Fields::Unit => path.to_owned(),
        Fields::Unnamed(_) => format!("{path}({values})"),
        Fields::Named(_) => format!("{path} {{ {values} }}"),
    }
}

fn is_public(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    matches!(visibility, Visibility::Public(_)) && !attributes.iter().any(is_hidden)
}

fn has_attribute(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// Returns whether an attribute is `#[doc(hidden)]`.
fn is_hidden(attribute: &Attribute) -> bool {
    attribute.path().is_ident("doc") && attribute.parse_args::<syn::Ident>().is_ok_and(|word| word == "hidden")
}
