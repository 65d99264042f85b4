//! The requests and responses of the operations of an API, as its server reads and writes them.

use super::client::file_docs;
use super::emitter::Emitter;
use crate::ir::{
    AcceptChoice, Body, BodyContents, Content, ContentVariant, Encoding, Operation, Parameter, Response, Shape, Type,
};
use crate::tokens::{Ident, Literal, TokenStream, ident, rust};

impl Emitter<'_> {
    /// Returns the file of the messages that the server reads and writes.
    pub(super) fn wire(&self) -> TokenStream {
        let docs =
            file_docs(&format!("The requests and responses of {}, as a server reads and writes them.", self.title()));
        let emitter = Emitter::new(self.module, self.item_names, self.deprecated);
        let operations = self.module.operations.iter().map(|operation| {
            let (request, response) = (emitter.request_read(operation), emitter.response_write(operation));
            emitter.allow_in_operation(operation, rust! { #request #response })
        });
        let operations: Vec<TokenStream> = operations.collect();
        let uses = emitter.use_declarations_below();
        rust! { #docs #uses use super::*; #(#operations)* }
    }

    /// Returns the implementation that reads the request of an operation.
    fn request_read(&self, operation: &Operation) -> TokenStream {
        let (service, name) = (self.support(ident!("service")), &operation.name);
        let parameters = operation.parameters.iter().enumerate().map(|(at, parameter)| {
            let (value, ty) = (value_name(at), self.ty(&parameter.shape.ty));
            let method = if parameter.required { ident!("required") } else { ident!("optional") };
            rust!(let #value = request.#method::<#ty>();)
        });
        let body_value = value_name(operation.parameters.len());
        let body = operation.body.as_ref().map(|body| self.body_read(body, &body_value));
        let checked = operation.parameters.iter().enumerate().filter_map(|(at, parameter)| {
            let (checks, value) = (self.checks(&parameter.shape), value_name(at));
            let (location, text) = (parameter.location.name(), &parameter.parameter);
            let check = rust!(if let Some(one) = &#value { checker.parameter(#location, #text, one) #checks; });
            (!checks.is_empty()).then_some(check)
        });
        let checked_body = operation.body.iter().filter_map(|body| self.read_body_check(body, &rust!(&#body_value)));
        let checks: Vec<TokenStream> = checked.chain(checked_body).collect();
        let checks = (!checks.is_empty()).then(|| rust!(request.check(|checker| { #(#checks)* });));
        let fields = operation.parameters.iter().enumerate().map(|(at, parameter)| {
            let (name, value) = (&parameter.name, value_name(at));
            rust!(#name: #value?)
        });
        let body_field = operation.body.as_ref().map(|body| {
            let name = &body.name;
            rust!(#name: #body_value?)
        });
        let accept_value = value_name(operation.parameters.len() + 1);
        let accept = operation.accept.choice.as_ref().map(|choice| accepted(choice, &accept_value));
        let accept_field = operation.accept.choice.as_ref().map(|choice| {
            let field = &choice.field;
            rust!(#field: #accept_value)
        });
        let fields: Vec<TokenStream> = fields.chain(body_field).chain(accept_field).collect();
        let argument = if fields.is_empty() { rust!(_) } else { rust!(request) };
        let caller = operation.is_called_by_api().then(|| {
            let caller = self.support(ident!("ByApi"));
            rust!(<#caller>)
        });
        rust! {
            impl #service::ReadRequest #caller for #name {
                fn read(#argument: &mut #service::RequestReader<'_>) -> Option<Self> {
                    #(#parameters)* #body #accept #checks
                    Some(Self { #(#fields),* })
                }
            }
        }
    }

    /// Returns the statements that read a body into a value.
    fn body_read<'b>(&self, body: &'b Body, value: &Ident) -> TokenStream {
        let method = if body.required { ident!("body") } else { ident!("optional_body") };
        let is_present = (!body.required).then(|| rust!(.map(Some)));
        let arms: Vec<(&str, TokenStream)> = match &body.contents {
            BodyContents::Single(content) => self.content_arms(content, &rust!(#is_present)).collect(),
            BodyContents::Choice(choice, variants) => {
                let arms = |ContentVariant { name, content }: &'b ContentVariant| {
                    self.content_arms(content, &rust!(.map(#choice::#name) #is_present)).collect::<Vec<_>>()
                };
                variants.iter().flat_map(arms).collect()
            }
        };
        let media_types = arms.iter().map(|(media_type, _)| media_type);
        let arms = arms.iter().enumerate().map(|(at, (_, read))| {
            let index = Literal::index(at);
            let index = if at + 1 == arms.len() { rust!(_) } else { rust!(#index) };
            let index = if body.required { rust!(Some(#index)) } else { rust!(Some(Some(#index))) };
            rust!(#index => #read)
        });
        let absent = (!body.required).then(|| rust!(Some(None) => Some(None),));
        let ty = self.body_type(body);
        rust! {
            const CONTENT_TYPES: &[&str] = &[#(#media_types),*];
            let media_type = request.#method(CONTENT_TYPES);
            let #value: Option<#ty> = match media_type { #(#arms)* #absent None => None, };
        }
    }

    /// Returns the media types of a content, each with the rest of the arm that reads a body of it, given what follows the value.
    fn content_arms<'c>(
        &self,
        content: &'c Content,
        rest: &TokenStream,
    ) -> impl Iterator<Item = (&'c str, TokenStream)> {
        let is_model = self.is_model(&content.shape.ty);
        let first = (&content.media_type, content.encoding, &content.parts);
        let others = content.others.iter().map(|one| (&one.media_type, one.encoding, &one.parts));
        std::iter::once(first).chain(others).map(move |(media_type, encoding, parts)| {
            let read = match encoding {
                Encoding::Json if is_model => rust!(model()),
                Encoding::Json => rust!(json()),
                Encoding::Text => rust!(text()),
                Encoding::Bytes => rust!(bytes()),
                Encoding::Multipart => rust!(multipart()),
                Encoding::Form if parts.is_empty() => rust!(form(&[])),
                Encoding::Form => {
                    let (parameter, parts) = (self.support(ident!("Parameter")), self.part_list(parts));
                    let arm = rust!({ const PARTS: &[#parameter] = #parts; request.form(PARTS) #rest });
                    return (media_type.as_str(), arm);
                }
            };
            (media_type.as_str(), rust!(request.#read #rest,))
        })
    }

    /// Returns whether a type has a schema, so that reading a value validates it.
    fn is_model(&self, ty: &Type) -> bool {
        match ty {
            Type::Named(id) | Type::Boxed(id) => self.module.type_def(*id).body.is_model(),
            Type::Nullable(inner) => self.is_model(inner),
            _ => false,
        }
    }

    /// Returns the statements that check a body which was read, given the value that contains it.
    fn read_body_check(&self, body: &Body, value: &TokenStream) -> Option<TokenStream> {
        let wrapped = |pattern: TokenStream| {
            if body.required { rust!(Some(#pattern)) } else { rust!(Some(Some(#pattern))) }
        };
        let unvalidated = |content: &Content| {
            let is_validated = content.encoding == Encoding::Json
                && content.others.is_empty()
                && content.shape.checks.is_empty()
                && self.is_model(&content.shape.ty);
            if is_validated { TokenStream::new() } else { self.checks(&content.shape) }
        };
        let check = |pattern: TokenStream, checks: &TokenStream| rust!(if let #pattern = #value { checker.property("body", body) #checks; });
        let checks: Vec<TokenStream> = match &body.contents {
            BodyContents::Single(content) => vec![(rust!(body), unvalidated(content))],
            BodyContents::Choice(choice, variants) => variants
                .iter()
                .map(|variant| {
                    let name = &variant.name;
                    (rust!(#choice::#name(body)), unvalidated(&variant.content))
                })
                .collect(),
        }
        .into_iter()
        .filter(|(_, checks)| !checks.is_empty())
        .map(|(pattern, checks)| check(wrapped(pattern), &checks))
        .collect();
        (!checks.is_empty()).then(|| rust!(#(#checks)*))
    }

    /// Returns the implementations that write the responses of an operation.
    fn response_write(&self, operation: &Operation) -> TokenStream {
        let (service, name) = (self.support(ident!("service")), &operation.response_name);
        let written = operation.responses.iter().map(|response| {
            let headers = response.header_fields().map(|header| self.header_written(header));
            let body = response.body.as_ref().map(|body| self.written_body(body));
            let statements: Vec<TokenStream> = headers.chain(body).collect();
            let is_choice = response.body.as_ref().is_some_and(|body| body.choice_name().is_some());
            let is_match = is_choice && statements.len() == 1;
            Arm { pattern: bound(response, response.headers.is_some(), response.body.is_some()), statements, is_match }
        });
        let checked = operation.responses.iter().map(|response| {
            let headers: Vec<TokenStream> =
                response.header_fields().filter_map(|header| self.header_check(header)).collect();
            let body = response.body.as_ref().and_then(|body| self.response_body_check(body));
            let pattern = bound(response, !headers.is_empty(), body.is_some());
            Arm { pattern, statements: headers.into_iter().chain(body).collect(), is_match: false }
        });
        let (written, checked) = (by_variant(written.collect()), by_variant(checked.collect()));
        let checks = (!checked.is_empty()).then(|| {
            let checker = self.private(ident!("Checker"));
            rust! { fn check(&self, checker: &mut #checker<'_>) { #checked } }
        });
        let argument = if written.is_empty() { rust!(_) } else { rust!(response) };
        rust! {
            impl #service::WriteResponse for #name {
                fn write(&self, #argument: &mut #service::ResponseWriter) { #written }

                #checks
            }

            impl #service::IntoResponse for #name {
                fn into_response(self) -> #service::Response { #service::respond(&self) }
            }
        }
    }

    fn header_written(&self, header: &Parameter) -> TokenStream {
        let (name, parameter) = (&header.name, self.parameter(header));
        let float = header.shape.ty.holds_floats().then(|| self.private(ident!("JsonFloat")));
        match (header.required, float) {
            (true, None) => rust!(response.header(&#parameter, &headers.#name);),
            (true, Some(float)) => rust!(response.header(&#parameter, &#float(&headers.#name));),
            (false, None) => rust!(response.optional_header(&#parameter, &headers.#name);),
            (false, Some(float)) => {
                rust!(response.optional_header(&#parameter, &headers.#name.as_ref().map(#float));)
            }
        }
    }

    fn written_body(&self, body: &BodyContents) -> TokenStream {
        let BodyContents::Choice(choice, variants) = body else {
            return body.single().map(|content| self.written_content(content)).unwrap_or_default();
        };
        let arms = variants.iter().map(|variant| {
            let (name, write) = (&variant.name, self.written_content(&variant.content));
            rust!(#choice::#name(body) => { #write })
        });
        rust!(match body { #(#arms)* })
    }

    fn written_content(&self, content: &Content) -> TokenStream {
        let (media_type, media_types) = (&content.media_type, content.media_types());
        let float = content.shape.ty.holds_floats().then(|| self.private(ident!("JsonFloat")));
        match (content.encoding, float) {
            (Encoding::Json, Some(float)) => rust!(response.json(&[#(#media_types),*], &#float(body));),
            (Encoding::Json, None) => rust!(response.json(&[#(#media_types),*], body);),
            (Encoding::Text, _) => rust!(response.text(#media_type, body);),
            (Encoding::Bytes | Encoding::Form | Encoding::Multipart, _) => rust!(response.bytes(#media_type, body);),
        }
    }

    fn header_check(&self, header: &Parameter) -> Option<TokenStream> {
        let (checks, name, text) = (self.checks(&header.shape), &header.name, &header.parameter);
        (!checks.is_empty()).then(|| rust!(checker.parameter("header", #text, &headers.#name) #checks;))
    }

    fn response_body_check(&self, body: &BodyContents) -> Option<TokenStream> {
        let check = |shape: &Shape| {
            let checks = self.checks(shape);
            (!checks.is_empty()).then(|| rust!(checker.property("body", body) #checks;))
        };
        let BodyContents::Choice(choice, variants) = body else {
            return body.single().and_then(|content| check(&content.shape));
        };
        let checked = variants.iter().filter_map(|variant| {
            let (name, check) = (&variant.name, check(&variant.content.shape)?);
            Some(rust!(if let #choice::#name(body) = body { #check }))
        });
        let checked: Vec<TokenStream> = checked.collect();
        (!checked.is_empty()).then(|| rust!(#(#checked)*))
    }
}

/// Returns the statements that read the preferred media type into a value.
fn accepted(choice: &AcceptChoice, value: &Ident) -> TokenStream {
    let ty = &choice.name;
    let media_types = choice.variants.iter().map(|(_, media_type)| media_type);
    let arms = choice.variants.iter().enumerate().map(|(at, (name, _))| {
        let index = Literal::index(at);
        rust!(Some(#index) => Some(#ty::#name),)
    });
    rust! {
        const ACCEPTED: &[&str] = &[#(#media_types),*];
        let accepted = request.accepted(ACCEPTED);
        let #value = match accepted { #(#arms)* _ => None, };
    }
}

/// Returns the name of the value of a parameter or a body.
pub(super) fn value_name(index: usize) -> Ident {
    ident!("value").numbered(index)
}

/// The statements for the variant of a response.
struct Arm {
    pattern: TokenStream,
    statements: Vec<TokenStream>,
    /// Whether the statement is a single `match`, which needs no block.
    is_match: bool,
}

/// Returns the pattern of a response, which binds its headers and its body if they are needed.
fn bound(response: &Response, has_headers: bool, has_body: bool) -> TokenStream {
    let name = &response.name;
    if super::response::has_fields(response) {
        let headers = has_headers.then(|| rust!(headers,));
        let body = has_body.then(|| rust!(body,));
        return rust!(Self::#name { #headers #body .. });
    }
    match (&response.body, has_body) {
        (Some(_), true) => rust!(Self::#name(body)),
        (Some(_), false) => rust!(Self::#name(_)),
        (None, _) => rust!(Self::#name),
    }
}

/// Returns the statements for the variants that have any.
fn by_variant(mut arms: Vec<Arm>) -> TokenStream {
    if let [Arm { pattern, statements, .. }] = &arms[..] {
        return if statements.is_empty() { rust!() } else { rust!(let #pattern = self; #(#statements)*) };
    }
    let others = arms.extract_if(.., |arm| arm.statements.is_empty()).map(|arm| arm.pattern);
    let others: Vec<TokenStream> = others.collect();
    let with_statements = arms.iter().map(|Arm { pattern, statements, is_match }| {
        if *is_match { rust!(#pattern => #(#statements)*,) } else { rust!(#pattern => { #(#statements)* }) }
    });
    let with_statements: Vec<TokenStream> = with_statements.collect();
    let first = (with_statements.len() == 1 && !others.is_empty()).then(|| rust!(#(#others)|* => {}));
    let last = (with_statements.len() > 1 && !others.is_empty()).then(|| rust!(_ => {}));
    if with_statements.is_empty() { rust!() } else { rust!(match self { #first #(#with_statements)* #last }) }
}
