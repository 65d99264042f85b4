//! Operations: responses and their headers.

use super::emitter::{Emitter, doc};
use crate::ir::identifier::TypeName;
use crate::ir::{Encoding, Headers, Operation, Response, Serialization, Status};
use crate::tokens::{Literal, TokenStream, ident, rust};

impl Emitter<'_> {
    pub(super) fn operation(&self, operation: &Operation) -> TokenStream {
        let request = self.request(operation);
        let response = self.response(operation);
        let headers = operation
            .responses
            .iter()
            .filter_map(|response| Some(self.headers(operation, response, response.headers.as_ref()?)));
        rust! {
            #request
            #response
            #(#headers)*
        }
    }

    /// Returns the struct of the headers of a response, and the function that reads it.
    fn headers(&self, operation: &Operation, variant: &Response, headers: &Headers) -> TokenStream {
        let (name, error) = (&headers.name, self.support(ident!("HeaderError")));
        let docs = format!(" The headers of [`{}::{}`].", operation.response_name, variant.name);
        let fields = headers.fields.iter().map(|header| {
            let (docs, name) = (doc(&header.docs), &header.name);
            let ty = self.optional(&header.shape, header.required);
            rust!(#docs pub #name: #ty,)
        });
        let module = self.private(ident!("header"));
        let values = headers.fields.iter().map(|header| {
            let (name, text) = (&header.name, &header.parameter);
            let read = match (header.required, is_json(&header.serialization)) {
                (true, false) => ident!("required"),
                (true, true) => ident!("required_json"),
                (false, false) => ident!("optional"),
                (false, true) => ident!("optional_json"),
            };
            rust!(#name: #module::#read(#text, value(#text))?)
        });
        let secret = headers.fields.iter().any(|header| header.secret);
        let derives = if secret { rust!(Clone, PartialEq) } else { rust!(Clone, Debug, PartialEq) };
        let debug = secret.then(|| self.parameters_debug(name, &headers.fields, None));
        let non_exhaustive = self.non_exhaustive();
        rust! {
            #[doc = #docs]
            #[derive(#derives)]
            #non_exhaustive
            pub struct #name { #(#fields)* }
            #debug
            impl #name {
                /// Reads the headers; `value` looks up a header by its case-insensitive name.
                ///
                /// # Errors
                ///
                /// If a required header is missing, or if the types cannot represent a value.
                pub fn read<'a>(value: impl Fn(&str) -> Option<&'a str>) -> Result<Self, #error> {
                    Ok(Self { #(#values),* })
                }
            }
        }
    }

    fn response(&self, operation: &Operation) -> TokenStream {
        let (name, error) = (&operation.response_name, self.support(ident!("ResponseError")));
        let reader = self.private(ident!("ResponseReader"));
        let variants = operation.responses.iter().map(|response| self.variant(response));
        let arms: Vec<TokenStream> = operation.responses.iter().map(|response| self.arm(response)).collect();
        let begin = rust!(let response = #reader::new(status, body););
        let mut parameter = rust!(body);
        let read = match &operation.responses[..] {
            [] => rust!(Err(#reader::new(status, body).undefined())),
            [only] if only.status == Status::Default => {
                let value = self.value(only);
                if only.body.is_none() {
                    parameter = rust!(_body);
                }
                let begin = only.body.is_some().then_some(begin);
                rust!(#begin Ok(#value))
            }
            [.., last] => {
                let other = (last.status != Status::Default).then(|| rust!(_ => return Err(response.undefined()),));
                rust! {
                    #begin
                    Ok(match status { #(#arms,)* #other })
                }
            }
        };
        let docs = format!(" The responses of [`{}`].", operation.name);
        let secret = operation.responses.iter().any(|response| response.secret);
        let derives = if secret { rust!(Clone, PartialEq) } else { rust!(Clone, Debug, PartialEq) };
        let debug = secret.then(|| self.response_debug(name, &operation.responses));
        let non_exhaustive = self.non_exhaustive();
        rust! {
            #[doc = #docs]
            #[derive(#derives)]
            #non_exhaustive
            pub enum #name { #(#variants,)* }
            #debug
            impl #name {
                /// Reads a response without validating its body.
                ///
                /// Reading is tolerant: an optional property whose value its type cannot represent is `None`, and preserved among the
                /// unreadable properties of its object.
                ///
                /// # Errors
                ///
                /// If the document does not define the status, if the body is not of its media type, or if the types cannot represent a
                /// required value. The error has the status and the body.
                pub fn read(status: u16, #parameter: &[u8]) -> Result<Self, #error> {
                    #read
                }
            }
        }
    }

    fn response_debug(&self, name: &TypeName, responses: &[Response]) -> TokenStream {
        let arms = responses.iter().map(|response| {
            let (name, text) = (&response.name, response.name.as_str());
            let secret = response.secret.then(|| self.private(ident!("Secret")));
            let (bound, body) = match &secret {
                Some(secret) => (rust!(_), rust!(&#secret)),
                None => (rust!(body), rust!(body)),
            };
            match (response.status, &response.body) {
                (Status::Code(_), None) => rust!(Self::#name => f.write_str(#text)),
                (Status::Code(_), Some(_)) => {
                    rust!(Self::#name(#bound) => f.debug_tuple(#text).field(#body).finish())
                }
                (Status::Range(_) | Status::Default, content) => {
                    let field = content.as_ref().map(|_| rust!(.field("body", #body)));
                    let bound = content.as_ref().map(|_| rust!(, body: #bound));
                    rust! {
                        Self::#name { status #bound } => {
                            let mut response = f.debug_struct(#text);
                            response.field("status", status) #field;
                            response.finish()
                        }
                    }
                }
            }
        });
        self.debug_by_variant(name, arms)
    }

    fn variant(&self, response: &Response) -> TokenStream {
        let (docs, name) = (doc(&response.docs), &response.name);
        let ty = response.body.as_ref().map(|body| self.ty(&body.shape.ty));
        match (response.status, ty) {
            (Status::Code(_), None) => rust!(#docs #name),
            (Status::Code(_), Some(ty)) => rust!(#docs #name(#ty)),
            (Status::Range(_) | Status::Default, ty) => {
                let body = ty.map(|ty| rust! { #[doc = " The body."] body: #ty, });
                rust! { #docs #name { #[doc = " The status code."] status: u16, #body } }
            }
        }
    }

    fn arm(&self, response: &Response) -> TokenStream {
        let value = self.value(response);
        let number = |number: u16| Literal::integer(number);
        match response.status {
            Status::Code(code) => {
                let code = number(code);
                rust!(#code => #value)
            }
            Status::Range(digit) => {
                let (first, last) = (number(u16::from(digit) * 100), number(u16::from(digit) * 100 + 99));
                rust!(#first..=#last => #value)
            }
            Status::Default => rust!(_ => #value),
        }
    }

    /// Returns the expression that makes a response of `status` and the reader `response`.
    fn value(&self, response: &Response) -> TokenStream {
        let name = &response.name;
        let body = response.body.as_ref().map(|body| match (body.encoding, &body.schema) {
            (Encoding::Json, Some(pointer)) => rust!(response.json(&SCHEMAS, #pointer)?),
            (Encoding::Json, None) => rust!(response.untyped_json()?),
            (Encoding::Text, _) => rust!(response.text()?),
            (Encoding::Bytes | Encoding::Form | Encoding::Multipart, _) => rust!(response.bytes()),
        });
        match (response.status, body) {
            (Status::Code(_), None) => rust!(Self::#name),
            (Status::Code(_), Some(body)) => rust!(Self::#name(#body)),
            (Status::Range(_) | Status::Default, None) => rust!(Self::#name { status }),
            (Status::Range(_) | Status::Default, Some(body)) => rust!(Self::#name { status, body: #body }),
        }
    }
}

/// Returns whether a header is serialized as JSON.
fn is_json(serialization: &Serialization) -> bool {
    match serialization {
        Serialization::Style { .. } => false,
        Serialization::Content(media_type) => Encoding::of(media_type) == Encoding::Json,
    }
}
