//! The structs of the headers of responses, with their constructors and setters.

use super::emitter::{Emitter, doc};
use super::member::Member;
use crate::ir::{Encoding, Headers, Parameter, Serialization};
use crate::tokens::{TokenStream, ident, rust};

impl Emitter<'_> {
    /// Returns the struct of the headers of a response, and its implementation.
    pub(super) fn headers(&self, headers: &Headers, owner: &str) -> TokenStream {
        let (name, error) = (&headers.name, self.support(ident!("ResponseError")));
        let docs = match headers.responses {
            0 | 1 => format!(" The headers of {owner}."),
            _ => " The headers of several responses.".to_owned(),
        };
        let fields = headers.fields.iter().map(|header| {
            let (docs, name) = (doc(&header.docs), &header.name);
            let ty = self.optional(&header.shape, header.required);
            rust!(#docs pub #name: #ty,)
        });
        let (trait_name, reader) = (self.private(ident!("ResponseHeaders")), self.private(ident!("ResponseReader")));
        let values = headers.fields.iter().map(|header| {
            let (name, text) = (&header.name, &header.parameter);
            let read = match (header.required, is_json(&header.serialization)) {
                (true, false) => rust!(required_header(#text)?),
                (true, true) => rust!(required_json_header(#text)?),
                (false, false) => rust!(optional_header(#text)),
                (false, true) => rust!(optional_json_header(#text)),
            };
            rust!(#name: response.#read)
        });
        let secret = headers.fields.iter().any(|header| header.secret);
        let debug_derive = (!secret).then(|| rust!(Debug,));
        let default = headers.fields.iter().all(|header| !header.required).then(|| rust!(Default,));
        let debug = secret.then(|| self.parameters_debug(name, &headers.fields, None));
        let (non_exhaustive, constructor) = (self.non_exhaustive(), self.headers_constructor(headers));
        rust! {
            #[doc = #docs]
            #[derive(Clone, #debug_derive #default PartialEq)]
            #non_exhaustive
            pub struct #name { #(#fields)* }
            #debug
            #constructor
            impl #trait_name for #name {
                fn read(response: #reader<'_>) -> Result<Self, #error> {
                    Ok(Self { #(#values),* })
                }
            }
        }
    }

    /// Returns the constructor and the setters of the headers of a response.
    fn headers_constructor(&self, headers: &Headers) -> TokenStream {
        let Headers { name, fields, required, setters, .. } = headers;
        let setters = setters.iter().map(|(setter, at)| {
            let member = self.parameter_member(&fields[*at]);
            self.setter(&member, setter, &rust!(self))
        });
        let setters: Vec<TokenStream> = setters.collect();
        let asked: Vec<Member<'_>> =
            fields.iter().filter(|header| header.required).map(|header| self.parameter_member(header)).collect();
        let initial = |given: &dyn Fn(&Parameter) -> TokenStream| {
            let fields = fields.iter().map(|header| {
                let (name, value) = (&header.name, if header.required { given(header) } else { rust!(: None) });
                rust!(#name #value)
            });
            rust!(Self { #(#fields),* })
        };
        let (item, new) = match required {
            Some(required) => {
                let value = initial(&|header| {
                    let name = &header.name;
                    rust!(: required.#name)
                });
                let new = rust! {
                    #[doc = " Returns the headers, given the required ones."]
                    pub fn new(required: #required) -> Self { #value }
                };
                (Some(self.required(name, required, &asked)), Some(new))
            }
            None if asked.is_empty() => (None, None),
            None => {
                let arguments = asked.iter().map(|member| {
                    let (name, (ty, _)) = (member.name, member.argument(&rust!()));
                    rust!(#name: #ty)
                });
                let arguments: Vec<TokenStream> = arguments.collect();
                let value = initial(&|header| {
                    let name = &header.name;
                    if self.parameter_member(header).converts { rust!(: #name.into()) } else { rust!() }
                });
                let docs = if asked.len() == 1 {
                    " Returns the headers, given the required one."
                } else {
                    " Returns the headers, given the required ones."
                };
                (
                    None,
                    Some(rust! {
                        #[doc = #docs]
                        pub fn new(#(#arguments),*) -> Self { #value }
                    }),
                )
            }
        };
        let methods = (new.is_some() || !setters.is_empty()).then(|| rust!(impl #name { #new #(#setters)* }));
        rust!(#item #methods)
    }
}

/// Returns whether a header is serialized as JSON.
fn is_json(serialization: &Serialization) -> bool {
    match serialization {
        Serialization::Style { .. } => false,
        Serialization::Content(media_type) => Encoding::of(media_type) == Encoding::Json,
    }
}
