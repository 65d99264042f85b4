//! Objects: structs, builders, checks and serialization.

use super::emitter::{Emitter, doc};
use crate::ir::identifier::{FieldName, TypeName};
use crate::ir::{Additional, Field, FixedValue, Shape, Struct, Type, TypeDef};
use crate::tokens::{Ident, Literal, TokenStream, ident, rust};

impl Emitter<'_> {
    pub(super) fn structure(&self, def: &TypeDef, body: &Struct) -> TokenStream {
        let (docs, derives, attributes, name) = (doc(&def.docs), &def.derives, &def.attributes, &def.name);
        let fields = body.fields.iter().map(|field| self.field(field));
        let rest = self.rest_field(body);
        let secret = body.has_secrets();
        let debug = (!secret).then(|| rust!(Debug,));
        let is_derived = |field: &Field| field.constant.as_ref().is_none_or(FixedValue::is_default);
        let is_derived = body.has_default() && body.fields.iter().all(is_derived);
        let default = is_derived.then(|| rust!(Default,));
        let unreadable = self.unreadable_field(body);
        let redacted = secret.then(|| self.redacted(name, body));
        let constants = (body.has_default() && !is_derived).then(|| self.default(def, body));
        let builder = body.builder.as_ref().map(|builder| self.builder(def, body, builder));
        let object = self.object(def, body);
        let (form, non_exhaustive) = (self.form(def, body), self.non_exhaustive());
        let model = self.model(def, &self.field_checks(def, body));
        rust! {
            #docs
            #[derive(Clone, #debug #default PartialEq #(, #derives)*)]
            #attributes
            #non_exhaustive
            pub struct #name { #(#fields,)* #rest #unreadable }
            #redacted
            #constants
            #builder
            #model
            #object
            #form
        }
    }

    fn field(&self, field: &Field) -> TokenStream {
        let (docs, name) = (doc(&field.docs), &field.name);
        let ty = self.field_type(field);
        rust! { #docs pub #name: #ty }
    }

    fn field_type(&self, field: &Field) -> TokenStream {
        let ty = self.ty(&field.shape.ty);
        if field.required { ty } else { rust!(Option<#ty>) }
    }

    fn rest_field(&self, body: &Struct) -> Option<TokenStream> {
        let (name, shape) = (body.additional.name()?, body.additional.shape()?);
        let map = self.map(shape);
        let docs = match (&body.additional, &shape.ty) {
            (Additional::Others(..), _) => "Properties that only the other direction has, preserved verbatim.",
            (_, Type::Json) => "Additional properties, preserved verbatim.",
            _ => "Additional properties.",
        };
        let docs = format!(" {docs}");
        Some(rust! { #[doc = #docs] pub #name: #map, })
    }

    fn unreadable_field(&self, body: &Struct) -> Option<TokenStream> {
        let name = body.unreadable.as_ref()?;
        let ty = self.support(ident!("UnreadableProperties"));
        Some(rust! {
            #[doc = " Properties whose values their types cannot represent, preserved verbatim."]
            pub #name: #ty,
        })
    }

    /// Returns the initializers of the fields that are not properties.
    pub(super) fn empty_others(&self, body: &Struct) -> TokenStream {
        let rest = body.additional.name().map(|rest| {
            let map = self.support(ident!("Map"));
            rust!(#rest: #map::new(),)
        });
        let unreadable = self.no_unreadable(body);
        rust!(#rest #unreadable)
    }

    /// Returns the initializer of the field for properties that their types cannot represent.
    pub(super) fn no_unreadable(&self, body: &Struct) -> Option<TokenStream> {
        let name = body.unreadable.as_ref()?;
        let ty = self.support(ident!("UnreadableProperties"));
        Some(rust!(#name: #ty::new(),))
    }

    /// Returns a `Debug` implementation like the derived one that redacts secrets.
    fn redacted(&self, name: &TypeName, body: &Struct) -> TokenStream {
        let fields = body.fields.iter().map(|field| self.shown(&field.name, field.secret));
        let rest = body.additional.name().map(|rest| {
            let secrets: Vec<&String> =
                body.others.iter().filter(|other| other.secret).map(|other| &other.property).collect();
            if body.has_secret_rest || secrets.is_empty() {
                return self.shown(rest, body.has_secret_rest);
            }
            let (text, redacted) = (rest.as_str(), self.private(ident!("RedactedMap")));
            rust!(.field(#text, &#redacted(&self.#rest, &[#(#secrets),*])))
        });
        let unreadable = body.unreadable.as_ref().map(|name| self.shown(name, false));
        self.debug_struct(name, fields.chain(rest).chain(unreadable))
    }

    /// Returns the expression that reads a value, whose errors do not contain it if it is secret.
    pub(super) fn read_secret(&self, is_secret: bool, read: TokenStream) -> TokenStream {
        if !is_secret {
            return read;
        }
        let module = self.private(ident!("secret"));
        rust!(#module::without_value(#read))
    }

    fn field_checks(&self, def: &TypeDef, body: &Struct) -> TokenStream {
        let fields = body.fields.iter().filter_map(|field| {
            let checks = self.checks(&field.shape);
            let (name, property) = (&field.name, &field.property);
            (!checks.is_empty()).then(|| rust! { checker.property(#property, &self.#name) #checks; })
        });
        let rest = body.additional.name().zip(body.additional.shape()).map(|(name, shape)| {
            let checks = self.each(ident!("each_member"), shape);
            (!checks.is_empty()).then(|| rust! { checker.here(&self.#name) #checks; })
        });
        let rest = rest.flatten();
        let others = body.additional.name().filter(|_| !def.evaluated && !def.checked_others().is_empty());
        let others = others.map(|rest| match body.additional {
            Additional::Others(..) => rust! { checker.only_other_direction(self, &self.#rest); },
            Additional::Kept(..) | Additional::Dropped | Additional::Forbidden => {
                rust! { checker.other_direction(self, &self.#rest); }
            }
        });
        let unreadable = body.unreadable.as_ref().map(|name| rust! { checker.unreadable(self, &self.#name); });
        rust! { #(#fields)* #rest #others #unreadable }
    }

    fn object(&self, def: &TypeDef, body: &Struct) -> TokenStream {
        let name = &def.name;
        let properties = body.fields.iter().map(|field| &field.property);
        let others: Vec<&String> = def.checked_others().into_iter().map(|other| &other.property).collect();
        let other_direction = (!others.is_empty()).then(|| {
            rust!(
                const OTHER_DIRECTION: &'static [&'static str] = &[#(#others),*];
            )
        });
        let read = self.read(body);
        let object = self.private(ident!("Object"));
        let (deserialize, deserializer) = (self.private(ident!("Deserialize")), self.private(ident!("Deserializer")));
        let (serialize, serializer) = (self.private(ident!("Serialize")), self.private(ident!("Serializer")));
        let (writer, module) = (self.private(ident!("Writer")), self.private(ident!("object")));
        let written = body.fields.iter().map(|field| {
            let (name, property) = (&field.name, &field.property);
            let float = field.shape.ty.holds_floats().then(|| self.private(ident!("JsonFloat")));
            match (field.required, float) {
                (true, None) => rust!(object.required(#property, &self.#name);),
                (false, None) => rust!(object.optional(#property, &self.#name);),
                (true, Some(float)) => rust!(object.required(#property, &#float(&self.#name));),
                (false, Some(float)) => rust!(object.optional(#property, &self.#name.as_ref().map(#float));),
            }
        });
        let rest = body.additional.name().zip(body.additional.shape()).map(|(rest, shape)| {
            if shape.ty.holds_floats() {
                let float = self.private(ident!("JsonFloat"));
                rust!(object.rest(self.#rest.iter().map(|(name, value)| (name, #float(value))), Self::PROPERTIES);)
            } else {
                rust!(object.rest(&self.#rest, Self::PROPERTIES);)
            }
        });
        let is_forbidden = matches!(body.additional, Additional::Forbidden);
        let refused = (is_forbidden && body.unreadable.is_some()).then(|| rust!(object.refused(Self::PROPERTIES);));
        let written: Vec<TokenStream> = written.chain(rest).chain(refused).collect();
        let new = match &body.unreadable {
            Some(name) => rust!(#writer::tolerant(serializer, &self.#name)),
            None => rust!(#writer::new(serializer)),
        };
        let write = match &written[..] {
            [] => rust!(#new.end()),
            _ => rust! { let mut object = #new; #(#written)* object.end() },
        };
        rust! {
            impl #object for #name {
                const PROPERTIES: &'static [&'static str] = &[#(#properties),*];
                #other_direction

                #read
            }
            impl<'de> #deserialize<'de> for #name {
                fn deserialize<D: #deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    #module::read(deserializer)
                }
            }
            impl #serialize for #name {
                fn serialize<S: #serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    #write
                }
            }
        }
    }

    /// Returns the function that reads an object: into the value itself if no field is required, otherwise into variables.
    fn read(&self, body: &Struct) -> TokenStream {
        let names: Vec<&FieldName> = body.fields.iter().map(|field| &field.name).collect();
        let rest = body.additional.name();
        let is_empty = names.is_empty() && rest.is_none() && body.unreadable.is_none();
        let straight = !is_empty && body.fields.iter().all(|field| !field.required);
        let variables: &[&FieldName] = if straight { &[] } else { &names };
        let (members, property) = (local(ident!("members"), variables), local(ident!("property"), variables));
        let (dropped, drops_rest) =
            (local(ident!("dropped"), variables), matches!(body.additional, Additional::Dropped));
        let (begin, value) = if straight { self.whole(body) } else { self.variables(body, rest, &members) };
        let slot = |name: &FieldName| if straight { rust!(object.#name) } else { rust!(#name) };
        let tolerant = body.unreadable.is_some();
        let arms = body.fields.iter().enumerate().map(|(index, field)| {
            let (index, slot) = (Literal::index(index), slot(&field.name));
            let put = match (tolerant && !field.required, field.secret) {
                (true, true) => ident!("try_put_secret"),
                (true, false) => ident!("try_put"),
                (false, true) => ident!("put_secret"),
                (false, false) => ident!("put"),
            };
            rust!(#index => #members.#put(&mut #slot))
        });
        let other = match (rest.map(slot), tolerant) {
            (Some(rest), _) if matches!(body.additional, Additional::Others(..)) => {
                rust!(#members.other_direction(&mut #rest))
            }
            (Some(rest), true) => rust!(#members.try_rest(&mut #rest)),
            (Some(rest), false) => rust!(#members.rest(&mut #rest)),
            (None, _) if drops_rest => rust!(#members.rest(&mut #dropped)),
            (None, true) => rust!(#members.try_refuse()),
            (None, false) => rust!(#members.refuse()),
        };
        let dropped = drops_rest.then(|| {
            let (map, ty) = (self.support(ident!("Map")), self.map(&Shape::plain(Type::Json)));
            rust!(let mut #dropped: #ty = #map::new();)
        });
        let end = body.unreadable.as_ref().filter(|_| straight);
        let end = end.map(|name| rust!(object.#name = #members.unreadable();));
        let read = if names.is_empty() {
            rust! { while #members.next_property().is_some() { #other; } }
        } else {
            rust! {
                while let Some(#property) = #members.next_property() {
                    match #property {
                        #(#arms,)*
                        _ => #other,
                    }
                }
            }
        };
        let members_trait = self.private(ident!("Members"));
        rust! {
            fn read(#members: &mut impl #members_trait) -> Option<Self> {
                #begin
                #dropped
                #read
                #end
                Some(#value)
            }
        }
    }

    /// Returns the statement that makes a value without properties, and the expression for the value.
    fn whole(&self, body: &Struct) -> (TokenStream, TokenStream) {
        let names = body.fields.iter().map(|field| &field.name);
        let others = self.empty_others(body);
        (rust!(let mut object = Self { #(#names: None,)* #others };), rust!(object))
    }

    /// Returns the variables of the properties, and the expression that makes a value of them.
    fn variables(&self, body: &Struct, rest: Option<&FieldName>, members: &Ident) -> (TokenStream, TokenStream) {
        // With their types, which saves the compiler their inference.
        let slots = body.fields.iter().map(|field| {
            let (name, ty) = (&field.name, self.ty(&field.shape.ty));
            rust!(let mut #name: Option<#ty> = None;)
        });
        let begin = rest.map(|rest| {
            let map = self.support(ident!("Map"));
            rust!(let mut #rest = #map::new();)
        });
        let values = body.fields.iter().map(|field| {
            let (name, property) = (&field.name, &field.property);
            if field.required { rust!(#name: #members.need(#property, #name)?) } else { rust!(#name) }
        });
        let rest = rest.map(|rest| rust!(#rest,));
        let unreadable = body.unreadable.as_ref().map(|name| rust!(#name: #members.unreadable(),));
        (rust! { #(#slots)* #begin }, rust!(Self { #(#values,)* #rest #unreadable }))
    }
}

/// Returns a name for a local variable that differs from the fields.
fn local(mut name: Ident, fields: &[&FieldName]) -> Ident {
    while fields.iter().any(|field| field.as_str() == name.as_str()) {
        name = name.underscored();
    }
    name
}
