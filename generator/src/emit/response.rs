//! Responses and their headers.

use super::emitter::{Emitter, doc};
use crate::ir::docs::{Docs, code, link};
use crate::ir::identifier::TypeName;
use crate::ir::{AcceptChoice, BodyContents, Content, ContentVariant, Encoding, Operation, Response, Status};
use crate::tokens::{Literal, TokenStream, ident, rust};

impl Emitter<'_> {
    /// Returns the enum of the responses of an operation, and the types of their bodies and headers.
    pub(super) fn responses(&self, operation: &Operation) -> TokenStream {
        let response = self.response(operation);
        let parts = operation.responses.iter().map(|response| {
            let is_owned = response.component.as_ref().is_none_or(|component| component.is_first);
            let owner = match &response.component {
                Some(component) => format!("the response {}", code(&component.name)),
                None => format!("[`{}::{}`]", operation.response_name, response.name),
            };
            let body = response.body.as_ref().filter(|_| is_owned);
            let body = body.and_then(|contents| self.response_contents(contents, &owner));
            let headers = response.headers.as_ref().filter(|headers| headers.responses > 0);
            let headers = headers.map(|headers| self.headers(headers, &owner));
            rust!(#body #headers)
        });
        rust! { #response #(#parts)* }
    }

    fn response(&self, operation: &Operation) -> TokenStream {
        let (name, error) = (&operation.response_name, self.support(ident!("ResponseError")));
        let (trait_name, reader) = (self.support(ident!("Response")), self.private(ident!("ResponseReader")));
        let variants = operation.responses.iter().map(|response| self.variant(response));
        let read: Vec<TokenStream> =
            operation.responses.iter().map(|response| self.arm(response, &operation.responses)).collect();
        let read = match &operation.responses[..] {
            [] => rust!(Err(response.undefined())),
            [only] if only.status == Status::Default => {
                let value = self.value(only);
                rust!(Ok(#value))
            }
            [.., last] => {
                let other = (last.status != Status::Default).then(|| rust!(_ => return Err(response.undefined()),));
                rust! { Ok(match response.status() { #(#read,)* #other }) }
            }
        };
        let status = status(&operation.responses);
        let docs = format!(" The responses of {}.", link(&operation.name));
        let secret = operation.responses.iter().any(is_redacted);
        let derives = if secret { rust!(Clone, PartialEq) } else { rust!(Clone, Debug, PartialEq) };
        let debug = secret.then(|| self.response_debug(name, &operation.responses));
        let (non_exhaustive, success) = (self.non_exhaustive(), self.success(operation));
        rust! {
            #[doc = #docs]
            #[derive(#derives)]
            #non_exhaustive
            pub enum #name { #(#variants,)* }
            #debug
            impl #trait_name for #name {
                #success

                fn status(&self) -> u16 { #status }

                fn read_from(response: #reader<'_>) -> Result<Self, #error> { #read }
            }
        }
    }

    fn variant(&self, response: &Response) -> TokenStream {
        let (docs, name) = (doc(&response.docs), &response.name);
        let ty = response.body.as_ref().map(|body| self.contents_type(body));
        if !has_fields(response) {
            let ty = ty.map(|ty| rust!((#ty)));
            return rust!(#docs #name #ty);
        }
        let status = has_own_status(response).then(|| rust! { #[doc = " The status code."] status: u16, });
        let headers = response.headers.as_ref().map(|headers| {
            let name = &headers.name;
            rust! { #[doc = " The headers."] headers: Box<#name>, }
        });
        let body = ty.map(|ty| rust! { #[doc = " The body."] body: #ty, });
        rust! { #docs #name { #status #headers #body } }
    }

    /// Returns the arm that reads a response of its statuses, given all responses of the operation.
    fn arm(&self, response: &Response, all: &[Response]) -> TokenStream {
        let value = self.value(response);
        let number = |number: u16| Literal::integer(number);
        match response.status {
            Status::Code(code) => {
                let code = number(code);
                rust!(#code => #value)
            }
            Status::Range(digit) => {
                let (first, last) = (u16::from(digit) * 100, u16::from(digit) * 100 + 99);
                // Clippy warns of a range that begins with the status of another arm.
                let has_first = all.iter().any(|response| response.status == Status::Code(first));
                let (first, last) = (number(first + u16::from(has_first)), number(last));
                rust!(#first..=#last => #value)
            }
            Status::Default => rust!(_ => #value),
        }
    }

    /// Returns the expression that reads a response.
    fn value(&self, response: &Response) -> TokenStream {
        let name = &response.name;
        let body = response.body.as_ref().map(|body| match body {
            BodyContents::Single(content) => single_read(content),
            BodyContents::Choice(..) => rust!(response.contents()?),
        });
        if !has_fields(response) {
            let body = body.map(|body| rust!((#body)));
            return rust!(Self::#name #body);
        }
        let status = has_own_status(response).then(|| rust!(status: response.status(),));
        let headers = response.headers.as_ref().map(|_| rust!(headers: response.headers()?,));
        let body = body.map(|body| rust!(body: #body,));
        rust!(Self::#name { #status #headers #body })
    }

    /// Returns the enum of the bodies of a response that has several media types, and its implementation.
    fn response_contents(&self, contents: &BodyContents, owner: &str) -> Option<TokenStream> {
        let BodyContents::Choice(name, variants) = contents else { return None };
        let item = self.body_choice(contents, &format!(" The body of {owner}."))?;
        let (trait_name, reader) = (self.private(ident!("Contents")), self.private(ident!("ResponseReader")));
        let error = self.support(ident!("ResponseError"));
        let media_types = variants.iter().flat_map(|variant| variant.content.media_types());
        let mut next = 0;
        let arms = variants.iter().enumerate().map(|(at, ContentVariant { name, content })| {
            let indices: Vec<usize> = (next..).take(content.media_types().count()).collect();
            next += indices.len();
            let pattern = if at + 1 == variants.len() {
                rust!(_)
            } else {
                let indices = indices.into_iter().map(Literal::index);
                rust!(#(#indices)|*)
            };
            let read = content_read(&rust!(body), content);
            rust!(#pattern => Self::#name(#read))
        });
        let arms: Vec<TokenStream> = arms.collect();
        Some(rust! {
            #item
            impl #trait_name for #name {
                const MEDIA_TYPES: &'static [&'static str] = &[#(#media_types),*];

                fn read(body: #reader<'_>, media_type: usize) -> Result<Self, #error> {
                    Ok(match media_type { #(#arms,)* })
                }
            }
        })
    }

    /// Returns the enum of the media types that an operation accepts.
    pub(super) fn accept_choice(&self, operation: &TypeName, choice: &AcceptChoice) -> TokenStream {
        let AcceptChoice { field: _, docs: _, name, variants } = choice;
        let docs = format!(" The media types of the responses of {}.", link(operation));
        let items = variants.iter().map(|(name, media_type)| {
            let mut docs = Docs::default();
            docs.add_sentence(format!("{}.", code(media_type)));
            let docs = doc(&docs);
            rust!(#docs #name)
        });
        let texts = variants.iter().map(|(name, media_type)| rust!(Self::#name => #media_type));
        let non_exhaustive = self.non_exhaustive();
        rust! {
            #[doc = #docs]
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #non_exhaustive
            pub enum #name { #(#items,)* }
            impl #name {
                /// Returns the media type.
                pub const fn as_str(self) -> &'static str {
                    match self { #(#texts,)* }
                }
            }
        }
    }

    fn response_debug(&self, name: &TypeName, responses: &[Response]) -> TokenStream {
        let arms = responses.iter().map(|response| {
            let (name, text) = (&response.name, response.name.as_str());
            let secret = is_redacted(response).then(|| self.private(ident!("Secret")));
            let (bound, body) = match &secret {
                Some(secret) => (rust!(_), rust!(&#secret)),
                None => (rust!(body), rust!(body)),
            };
            let field = if secret.is_some() { rust!(body: _) } else { rust!(body) };
            if !has_fields(response) {
                return match &response.body {
                    None => rust!(Self::#name => f.write_str(#text)),
                    Some(_) => rust!(Self::#name(#bound) => f.debug_tuple(#text).field(#body).finish()),
                };
            }
            let status = has_own_status(response).then(|| (rust!(status,), rust!(.field("status", status))));
            let headers = response.headers.as_ref().map(|_| (rust!(headers,), rust!(.field("headers", headers))));
            let body = response.body.as_ref().map(|_| (rust!(#field,), rust!(.field("body", #body))));
            let (patterns, fields): (Vec<_>, Vec<_>) = [status, headers, body].into_iter().flatten().unzip();
            rust!(Self::#name { #(#patterns)* } => f.debug_struct(#text) #(#fields)*.finish())
        });
        self.debug_by_variant(name, arms)
    }
}

/// Returns the expression that reads the body of a response with one media type.
fn single_read(content: &Content) -> TokenStream {
    let reader = match (&*content.media_type, &content.aliases[..]) {
        ("application/json", []) => rust!(response),
        _ => {
            let media_types = content.media_types();
            rust!(response.of(&[#(#media_types),*]))
        }
    };
    content_read(&reader, content)
}

/// Returns the expression that reads the body of a reader.
fn content_read(reader: &TokenStream, content: &Content) -> TokenStream {
    match (content.encoding, &content.schema) {
        (Encoding::Json, Some(pointer)) => rust!(#reader.json(&SCHEMAS, #pointer)?),
        (Encoding::Json, None) => rust!(#reader.untyped_json()?),
        (Encoding::Text, _) => rust!(#reader.text()?),
        (Encoding::Bytes | Encoding::Form | Encoding::Multipart, _) => rust!(#reader.bytes()?),
    }
}

/// Returns the expression of the status of a response.
fn status(responses: &[Response]) -> TokenStream {
    if responses.is_empty() {
        return rust!(match *self {});
    }
    let (several, single): (Vec<&Response>, Vec<&Response>) = responses.iter().partition(|one| has_own_status(one));
    let arms = single.into_iter().filter_map(|response| match response.status {
        Status::Code(code) => {
            let (name, code) = (&response.name, Literal::integer(code));
            Some(match (has_fields(response), &response.body) {
                (true, _) => rust!(Self::#name { .. } => #code,),
                (false, Some(_)) => rust!(Self::#name(_) => #code,),
                (false, None) => rust!(Self::#name => #code,),
            })
        }
        Status::Range(_) | Status::Default => None,
    });
    let patterns = several.iter().map(|response| {
        let name = &response.name;
        rust!(Self::#name { status, .. })
    });
    let last = (!several.is_empty()).then(|| rust!(#(#patterns)|* => *status,));
    rust!(match self { #(#arms)* #last })
}

/// Returns whether the variant of a response has the status as a field, because it is for several.
pub(super) fn has_own_status(response: &Response) -> bool {
    match response.status {
        Status::Code(_) => false,
        Status::Range(_) | Status::Default => true,
    }
}

/// Returns whether the variant of a response has named fields.
pub(super) fn has_fields(response: &Response) -> bool {
    has_own_status(response) || response.headers.is_some()
}

/// Returns whether `Debug` of the variant of a response redacts the body.
fn is_redacted(response: &Response) -> bool {
    response.body.as_ref().is_some_and(BodyContents::has_hidden_secrets)
}
