//! Bodies: their types, and the checks and serialization of those of requests.

use super::emitter::{Emitter, doc};
use crate::ir::docs::{Docs, code};
use crate::ir::identifier::TypeName;
use crate::ir::{
    Body, BodyContents, Content, ContentVariant, Encoding, ParameterLocation, Serialization, Struct, Type, TypeBody,
    TypeDef,
};
use crate::tokens::{TokenStream, ident, rust};

impl Emitter<'_> {
    /// Returns the type of the field with the body.
    pub(super) fn body_type(&self, body: &Body) -> TokenStream {
        let ty = self.contents_type(&body.contents);
        if body.required { ty } else { rust!(Option<#ty>) }
    }

    /// Returns the type of a body that is present.
    pub(super) fn contents_type(&self, contents: &BodyContents) -> TokenStream {
        match contents {
            BodyContents::Single(content) => self.ty(&content.shape.ty),
            BodyContents::Choice(name, _) => rust!(#name),
        }
    }

    /// Returns the enum of a body that has several media types, given its docs.
    pub(super) fn body_choice(&self, contents: &BodyContents, docs: &str) -> Option<TokenStream> {
        let BodyContents::Choice(name, variants) = contents else { return None };
        let secret = contents.has_secrets();
        let derives = if secret { rust!(Clone, PartialEq) } else { rust!(Clone, Debug, PartialEq) };
        let debug = secret.then(|| self.choice_debug(name, variants));
        let variants = variants.iter().map(|ContentVariant { name, content }| {
            let (name, ty) = (name, self.ty(&content.shape.ty));
            let media_types: Vec<String> = content.media_types().map(|media_type| code(media_type)).collect();
            let mut docs = Docs::default();
            docs.add_sentence(format!("Media type {}.", media_types.join(" or ")));
            let docs = doc(&docs);
            rust!(#docs #name(#ty))
        });
        let non_exhaustive = self.non_exhaustive();
        Some(rust! {
            #[doc = #docs]
            #[derive(#derives)]
            #non_exhaustive
            pub enum #name { #(#variants),* }
            #debug
        })
    }

    fn choice_debug(&self, name: &TypeName, variants: &[ContentVariant]) -> TokenStream {
        let secret = self.private(ident!("Secret"));
        let arms = variants.iter().map(|ContentVariant { name, content }| {
            let text = name.as_str();
            if content.secret {
                rust!(Self::#name(_) => f.debug_tuple(#text).field(&#secret).finish())
            } else {
                rust!(Self::#name(body) => f.debug_tuple(#text).field(body).finish())
            }
        });
        self.debug_by_variant(name, arms)
    }

    /// Returns the statements that check a body, if it has checks.
    pub(super) fn body_check(&self, body: &Body) -> Option<TokenStream> {
        let name = &body.name;
        let checks: Vec<TokenStream> = body.contents.iter().map(|content| self.checks(&content.shape)).collect();
        if checks.iter().all(TokenStream::is_empty) {
            return None;
        }
        let BodyContents::Choice(choice, variants) = &body.contents else {
            return Some(rust!(checker.property("body", &self.#name) #(#checks)*;));
        };
        let checked = variants.iter().zip(&checks).filter(|(_, checks)| !checks.is_empty());
        let checked = checked.map(|(variant, checks)| {
            let pattern = pattern(body, choice, variant);
            rust!(if let #pattern = &self.#name { checker.property("body", body) #checks; })
        });
        Some(rust!(#(#checked)*))
    }

    /// Returns the statement that writes a body.
    pub(super) fn body_write(&self, body: &Body) -> TokenStream {
        let name = &body.name;
        match &body.contents {
            BodyContents::Choice(choice, variants) => {
                let arms = variants.iter().map(|variant| {
                    let call = self.content_write(&variant.content, &rust!(body));
                    let pattern = pattern(body, choice, variant);
                    rust!(#pattern => #call,)
                });
                let none = (!body.required).then(|| rust!(None => {}));
                rust!(match &self.#name { #(#arms)* #none })
            }
            BodyContents::Single(content) if body.required => {
                let call = self.content_write(content, &rust!(&self.#name));
                rust!(#call;)
            }
            BodyContents::Single(content) => {
                let call = self.content_write(content, &rust!(body));
                rust!(if let Some(body) = &self.#name { #call; })
            }
        }
    }

    /// Returns the call that writes a content, given a reference to it.
    fn content_write(&self, content: &Content, body: &TokenStream) -> TokenStream {
        let media_type = &content.media_type;
        let value = match content.shape.ty.holds_floats().then(|| self.private(ident!("JsonFloat"))) {
            Some(float) => rust!(&#float(#body)),
            None => rust!(#body),
        };
        let parts = self.parts(content);
        match content.encoding {
            Encoding::Json => rust!(request.json(#media_type, #value)),
            Encoding::Text => rust!(request.text(#media_type, #value)),
            Encoding::Bytes => rust!(request.bytes(#media_type, #value)),
            Encoding::Form => rust!(request.form(#media_type, #parts, #value)),
            Encoding::Multipart if self.has_files(&content.shape.ty) => {
                let form = self.private(ident!("form"));
                rust!(request.multipart(#media_type, #parts, |form| #form::Form::write(#value, form)))
            }
            Encoding::Multipart => rust!(request.multipart(#media_type, #parts, |form| form.members(#value))),
        }
    }

    /// Returns the serialization of the properties of a form that declares one.
    fn parts(&self, content: &Content) -> TokenStream {
        if content.parts.is_empty() {
            return rust!(&[]);
        }
        let list = self.part_list(&content.parts);
        rust!(const { #list })
    }

    /// Returns the list of the serializations of properties.
    pub(super) fn part_list(&self, parts: &[(String, Serialization)]) -> TokenStream {
        let parameter = self.support(ident!("Parameter"));
        let parts = parts.iter().map(|(name, serialization)| {
            let serialization = self.serialization(ParameterLocation::Query, serialization);
            rust!(#parameter::query(#name) #serialization)
        });
        rust!(&[#(#parts),*])
    }

    fn has_files(&self, ty: &Type) -> bool {
        let def = ty.name().map(|id| self.module.type_def(id));
        def.is_some_and(|def| match &def.body {
            TypeBody::Struct(body) => body.has_files(),
            TypeBody::Enum(_) | TypeBody::Union(_) | TypeBody::Newtype(_) | TypeBody::Alias(_) => false,
        })
    }

    /// Returns the implementation that writes a struct with files as a form.
    pub(super) fn form(&self, def: &TypeDef, body: &Struct) -> Option<TokenStream> {
        if !body.has_files() {
            return None;
        }
        let (module, name) = (self.private(ident!("form")), &def.name);
        let fields = body.fields.iter().map(|field| {
            let (name, property) = (&field.name, &field.property);
            let float = field.shape.ty.holds_floats().then(|| self.private(ident!("JsonFloat")));
            match (field.shape.ty.is_file(), field.required, float) {
                (true, ..) => rust!(form.files(#property, &self.#name);),
                (false, _, None) => rust!(form.value(#property, &self.#name);),
                (false, true, Some(float)) => rust!(form.value(#property, &#float(&self.#name));),
                (false, false, Some(float)) => rust!(form.value(#property, &self.#name.as_ref().map(#float));),
            }
        });
        let rest = body.additional.name().map(|name| rust!(form.members(&self.#name);));
        Some(rust! {
            impl #module::Form for #name {
                fn write(&self, form: &mut #module::FormWriter) { #(#fields)* #rest }
            }
        })
    }
}

/// Returns the pattern of a variant of a body, which binds its content to `body`.
fn pattern(body: &Body, choice: &TypeName, variant: &ContentVariant) -> TokenStream {
    let (choice, variant) = (choice, &variant.name);
    if body.required { rust!(#choice::#variant(body)) } else { rust!(Some(#choice::#variant(body))) }
}
