//! The public items of declarations.

use syn::{Attribute, Fields, FnArg, ImplItem, Item, Pat, ReceiverKind, ReturnType, TraitItem, UseTree, Visibility};

use super::item::{Function, Items, Member, Path, Payload, Signature, Struct};
use super::types::Names;
use crate::maps::HashSet;

/// The traits of the support code that only generated code implements, and the trait of the public API that types have by it.
const BLANKET: [(&str, &str); 3] = [("Generated", "Model"), ("Deserialize", "Deserialize"), ("Serialize", "Serialize")];

/// Reads declarations.
pub(super) struct Reader<'n> {
    pub names: &'n Names<'n>,
    /// The imports that only generated code uses.
    pub private: &'n HashSet<String>,
    pub items: Items,
}

impl Reader<'_> {
    /// Reads the declaration of an item in an inner module. What is not Rust is a bug of the generator, and would not compile.
    pub fn read(&mut self, module: &'static str, declaration: &str) {
        if let Ok(item) = syn::parse_str::<Item>(declaration) {
            Inner { reader: self, module }.item(&item);
        }
    }
}

/// Reads the items of a module.
struct Inner<'r, 'n> {
    reader: &'r mut Reader<'n>,
    module: &'static str,
}

impl Inner<'_, '_> {
    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(item) if is_public(&item.vis, &item.attrs) => self.structure(item),
            Item::Enum(item) if is_public(&item.vis, &item.attrs) => self.enumeration(item),
            Item::Type(item) if is_public(&item.vis, &item.attrs) => {
                let target = self.text(&item.ty);
                self.add(&item.ident.to_string(), None, Signature::Alias(target));
            }
            Item::Const(item) if is_public(&item.vis, &item.attrs) => {
                let ty = self.text(&item.ty);
                self.add(&item.ident.to_string(), None, Signature::Constant(ty));
            }
            Item::Mod(item) if is_public(&item.vis, &item.attrs) => {
                self.add(&item.ident.to_string(), None, Signature::Module);
            }
            Item::Use(item) if is_public(&item.vis, &item.attrs) => self.reexport("", &item.tree),
            Item::Trait(item) if is_public(&item.vis, &item.attrs) => self.declared_trait(item),
            Item::Impl(item) => self.implementation(item),
            _ => {}
        }
    }

    fn text(&self, part: &impl quote::ToTokens) -> String {
        self.reader.names.text(part)
    }

    fn add(&mut self, item: &str, member: Option<Member>, signature: Signature) {
        let item = self.reader.names.of_item(item);
        self.reader.items.insert(Path { module: self.module, item, member }, signature);
    }

    fn structure(&mut self, item: &syn::ItemStruct) {
        let name = item.ident.to_string();
        let body = Struct {
            is_tuple: matches!(item.fields, Fields::Unnamed(_)),
            is_non_exhaustive: has_attribute(&item.attrs, "non_exhaustive"),
            is_transparent: item.fields.iter().all(|field| matches!(field.vis, Visibility::Public(_))),
        };
        self.add(&name, None, Signature::Struct(body));
        self.derives(&name, &item.attrs);
        let fields = item.fields.iter().enumerate();
        for (index, field) in fields.filter(|(_, field)| is_public(&field.vis, &field.attrs)) {
            let field_name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
            let ty = self.text(&field.ty);
            self.add(&name, Some(Member::Field(field_name)), Signature::Field(ty));
        }
    }

    fn enumeration(&mut self, item: &syn::ItemEnum) {
        let name = item.ident.to_string();
        let is_non_exhaustive = has_attribute(&item.attrs, "non_exhaustive");
        self.add(&name, None, Signature::Enum { is_non_exhaustive });
        self.derives(&name, &item.attrs);
        for variant in &item.variants {
            let payload = match &variant.fields {
                Fields::Unit => Payload::None,
                Fields::Unnamed(fields) => {
                    Payload::Tuple(fields.unnamed.iter().map(|field| self.text(&field.ty)).collect())
                }
                Fields::Named(fields) => {
                    let named = fields.named.iter();
                    let pair = |field: &syn::Field| (self.text(&field.ident), self.text(&field.ty));
                    let mut fields: Vec<_> = named.map(pair).collect();
                    // Code names them, in any order.
                    fields.sort();
                    Payload::Fields(fields)
                }
            };
            self.add(&name, Some(Member::Variant(variant.ident.to_string())), Signature::Variant(payload));
        }
    }

    /// Adds the traits that an item derives.
    fn derives(&mut self, name: &str, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            let mut traits = Vec::new();
            let read = attribute.parse_nested_meta(|meta| {
                traits.push(self.text(&meta.path));
                Ok(())
            });
            if read.is_ok() {
                let derived = Signature::Implementation(Vec::new());
                traits.into_iter().for_each(|one| self.add(name, Some(Member::Trait(one)), derived.clone()));
            }
        }
    }

    fn reexport(&mut self, path: &str, tree: &UseTree) {
        match tree {
            UseTree::Path(inner) => {
                let name = inner.ident.to_string();
                let path = if name == "self" { path.to_owned() } else { format!("{path}{name}::") };
                self.reexport(&path, &inner.tree);
            }
            UseTree::Name(inner) => {
                let name = inner.ident.to_string();
                let signature = Signature::Reexport(format!("{path}{name}"));
                // Not the item that may have this name in the other module.
                self.reader.items.insert(Path { module: self.module, item: name, member: None }, signature);
            }
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.reexport(path, tree)),
            // The items of the files of a module are its own.
            UseTree::Glob(_) | UseTree::Rename(_) => {}
        }
    }

    fn declared_trait(&mut self, item: &syn::ItemTrait) {
        let name = item.ident.to_string();
        self.add(&name, None, Signature::Trait);
        for member in &item.items {
            if let TraitItem::Fn(function) = member {
                let signature = self.function(&function.sig, function.default.is_some());
                self.add(&name, Some(Member::Function(function.sig.ident.to_string())), signature);
            }
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl) {
        let name = self.text(&item.self_ty);
        let name = name.strip_prefix("self::").map_or(name.clone(), str::to_owned);
        match &item.trait_ {
            Some((path, _)) => self.trait_implementation(name, is_outer(&item.self_ty), path, &item.items),
            None => item.items.iter().for_each(|member| self.inherent(&name, member)),
        }
    }

    /// Adds the implementation of a trait for a type; `is_outer` if the type is one of the outer module.
    fn trait_implementation(&mut self, name: String, is_outer: bool, path: &syn::Path, members: &[ImplItem]) {
        let Some(first) = path.segments.first() else { return };
        let first = self.reader.names.canonical(&first.ident.to_string());
        let blanket = BLANKET.iter().find(|(private, _)| *private == first).map(|(_, public)| (*public).to_owned());
        if blanket.is_none() && self.reader.private.contains(&first) {
            return;
        }
        let implemented = blanket.unwrap_or_else(|| self.text(path));
        let types = members.iter().filter_map(|member| match member {
            ImplItem::Type(member) => Some((member.ident.to_string(), self.text(&member.ty))),
            _ => None,
        });
        let signature = Signature::Implementation(types.collect());
        let module = if is_outer { "" } else { self.module };
        let path = Path { module, item: name, member: Some(Member::Trait(implemented)) };
        self.reader.items.insert(path, signature);
    }

    fn inherent(&mut self, name: &str, member: &ImplItem) {
        let (member, signature) = match member {
            ImplItem::Fn(member) if is_public(&member.vis, &member.attrs) => {
                (Member::Function(member.sig.ident.to_string()), self.function(&member.sig, true))
            }
            ImplItem::Const(member) if is_public(&member.vis, &member.attrs) => {
                (Member::Constant(member.ident.to_string()), Signature::Constant(self.text(&member.ty)))
            }
            _ => return,
        };
        self.reader.items.insert(Path { module: self.module, item: name.to_owned(), member: Some(member) }, signature);
    }

    fn function(&self, signature: &syn::Signature, is_provided: bool) -> Signature {
        let receiver = signature.inputs.iter().find_map(|input| match input {
            FnArg::Receiver(receiver) => Some(match &receiver.kind {
                ReceiverKind::Value => "self".to_owned(),
                // A binding that is mutable is not part of a signature, a reference to what is mutable is.
                ReceiverKind::Reference(_, _, Some(_)) => "&mut self".to_owned(),
                ReceiverKind::Reference(_, _, None) => "&self".to_owned(),
                _ => self.text(receiver),
            }),
            FnArg::Typed(_) => None,
        });
        let arguments = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(argument) => {
                let name = match &*argument.pat {
                    Pat::Ident(pattern) => pattern.ident.to_string(),
                    pattern => self.text(pattern),
                };
                Some((name, self.text(&argument.ty)))
            }
            FnArg::Receiver(_) => None,
        });
        let output = match &signature.output {
            ReturnType::Default => String::new(),
            ReturnType::Type(_, ty) => self.text(ty),
        };
        Signature::Function(Function {
            generics: self.text(&signature.generics),
            receiver: receiver.unwrap_or_default(),
            arguments: arguments.collect(),
            output,
            is_async: signature.asyncness.is_some(),
            is_provided,
        })
    }
}

fn is_public(visibility: &Visibility, attributes: &[Attribute]) -> bool {
    matches!(visibility, Visibility::Public(_)) && !attributes.iter().any(is_hidden)
}

/// Returns whether a type is one of the outer module.
fn is_outer(ty: &syn::Type) -> bool {
    matches!(ty, syn::Type::Path(ty) if ty.path.segments.first().is_some_and(|first| first.ident == "super"))
}

fn has_attribute(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// Returns whether an attribute is `#[doc(hidden)]`.
fn is_hidden(attribute: &Attribute) -> bool {
    attribute.path().is_ident("doc") && attribute.parse_args::<syn::Ident>().is_ok_and(|word| word == "hidden")
}
