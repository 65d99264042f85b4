//! Instances of the types and operations of an API, for tests.

use super::client::{Clients, file_docs};
use super::emitter::Emitter;
use super::file_name::file_stem;
use super::pattern::Statics;
use super::response::{has_fields, has_own_status};
use super::wire::value_name;
use crate::config::Feature;
use crate::document::node::{Node, Number, Object};
use crate::ir::identifier::TypeName;
use crate::ir::{
    Body, BodyContents, Check, Content, ContentVariant, Encoding, Headers, Operation, Parameter, Response,
    Serialization, Shape, Status, Type, TypeBody,
};
use crate::schema::Keyword;
use crate::tokens::{Literal, TokenStream, ident, rust};

/// The schemas of the values in a message, as JSON texts.
#[derive(Default)]
struct Texts(Vec<String>);

/// One of several values, and the statements that it needs.
struct Variant {
    statements: TokenStream,
    value: TokenStream,
}

impl Texts {
    /// Returns the index of a schema, which is added if it is new.
    fn index(&mut self, schema: &Node) -> Literal {
        self.0.push(schema.to_string());
        Literal::index(self.0.len() - 1)
    }
}

impl Emitter<'_> {
    /// Returns the declaration of the module of instances.
    pub(super) fn instances_module(&self, clients: &Clients) -> Option<TokenStream> {
        let feature = clients.are_optional.then(|| rust!(#[cfg(feature = "arbitrary")]));
        clients.has(Feature::Arbitrary).then(|| self.private_module(feature.as_ref(), &ident!("arbitrary")))
    }

    /// Returns the file of the instances of types, requests and responses.
    pub(super) fn instances(&self) -> TokenStream {
        let docs = file_docs(&format!("Instances of {}: values for tests.", self.title()));
        let emitter = Emitter::new(self.module, self.item_names, self.deprecated);
        let models = self.module.order.iter().map(|id| self.module.type_def(*id)).filter(|def| def.is_own_model());
        let models: Vec<TokenStream> = models.map(|def| emitter.arbitrary(&def.name)).collect();
        let models = self.allow_deprecated(&[], rust!(#(#models)*));
        let operations: Vec<TokenStream> = self
            .module
            .operations
            .iter()
            .map(|operation| emitter.allow_in_operation(operation, emitter.messages(operation)))
            .collect();
        let schemas = (!self.has_schemas() && !operations.is_empty()).then(|| {
            let ty = emitter.private(ident!("Schemas"));
            let (statics, patterns) = (emitter.pattern_statics(Statics::Others), self.pattern_list());
            let known = if patterns.is_some() { rust!(&PATTERNS) } else { rust!(&[]) };
            let file = format!("../{}.schema.json", file_stem(self.module));
            // Those of types of other modules are there.
            let text = if self.module.types.is_empty() { rust!("{}") } else { rust!(include_str!(#file)) };
            rust!(static SCHEMAS: #ty = #ty::new(#text, #known); #statics #patterns)
        });
        let uses = emitter.use_declarations_below();
        rust! { #docs #uses use super::*; #schemas #models #(#operations)* }
    }

    /// Returns the implementation of `Arbitrary`.
    fn arbitrary(&self, name: &TypeName) -> TokenStream {
        let instance = self.support(ident!("instance"));
        rust! {
            impl<'a> #instance::Arbitrary<'a> for #name {
                fn arbitrary(bytes: &mut #instance::Unstructured<'a>) -> #instance::ArbitraryResult<Self> {
                    #instance::arbitrary(bytes)
                }
            }
        }
    }

    /// Returns the implementations of the request and the responses of an operation.
    fn messages(&self, operation: &Operation) -> TokenStream {
        let (instance, name, response) = (self.support(ident!("instance")), &operation.name, &operation.response_name);
        let caller = self.support(if operation.is_called_by_api() { ident!("ByApi") } else { ident!("ByClient") });
        let (request_made, response_made) = (self.request_made(operation), self.response_made(operation));
        let (arbitrary_request, arbitrary_response) = (self.arbitrary(name), self.arbitrary(response));
        rust! {
            #request_made

            impl #instance::Instance for #name {
                fn instance(choices: &mut #instance::Choices<'_>) -> Option<Self> {
                    #instance::request::<#caller, Self>(choices)
                }
            }

            #arbitrary_request

            #response_made

            impl #instance::Instance for #response {
                fn instance(choices: &mut #instance::Choices<'_>) -> Option<Self> { #instance::response(choices) }
            }

            #arbitrary_response
        }
    }

    fn request_made(&self, operation: &Operation) -> TokenStream {
        let (instance, schemas) = (self.support(ident!("instance")), self.private(ident!("Schemas")));
        let caller = self.support(if operation.is_called_by_api() { ident!("ByApi") } else { ident!("ByClient") });
        let (mut texts, name) = (Texts::default(), &operation.name);
        let parameters: Vec<TokenStream> =
            operation.parameters.iter().map(|parameter| self.parameter_made(parameter, &mut texts)).collect();
        let json_body =
            operation.body.as_ref().and_then(|body| body.contents.first()).filter(|content| is_json(content));
        let json_body = json_body.map(|content| {
            let (media_type, index) = (&content.media_type, Literal::index(texts.0.len()));
            rust!(const JSON_BODY: Option<(&'static str, usize)> = Some((#media_type, #index));)
        });
        let requires = operation.body.as_ref().is_some_and(|body| body.required);
        let requires = requires.then(|| {
            rust!(
                const REQUIRES_BODY: bool = true;
            )
        });
        let body_value = value_name(parameters.len());
        let body = operation.body.as_ref().map(|body| self.body_made(body, &mut texts));
        let statements = statements(parameters.iter().chain(&body));
        let fields = operation.parameters.iter().enumerate().map(|(at, parameter)| {
            let (name, value) = (&parameter.name, value_name(at));
            rust!(#name: #value)
        });
        let body_field = operation.body.as_ref().map(|body| {
            let name = &body.name;
            rust!(#name: #body_value)
        });
        let accept = operation.accept.choice.as_ref().map(|choice| {
            let field = &choice.field;
            rust!(#field: None)
        });
        let fields: Vec<TokenStream> = fields.chain(body_field).chain(accept).collect();
        let argument = if texts.0.is_empty() { rust!(_) } else { rust!(values) };
        let texts = &texts.0;
        rust! {
            impl #instance::MakeRequest<#caller> for #name {
                const API: &'static #schemas = &SCHEMAS;
                const VALUES: &'static [&'static str] = &[#(#texts),*];
                #json_body
                #requires

                fn make(#argument: &mut #instance::Values<'_, '_>) -> Option<Self> {
                    #statements
                    Some(Self { #(#fields),* })
                }
            }
        }
    }

    /// Returns the value of a parameter or of a header.
    fn parameter_made(&self, parameter: &Parameter, texts: &mut Texts) -> TokenStream {
        let mut schema = self.schema(&parameter.shape);
        if let (Node::Object(members), Serialization::Style { .. }) = (&mut schema, &parameter.serialization) {
            // Styles write nothing for an empty array, as if there were no parameter.
            let is_array = members.get("type").is_some_and(|name| name.as_str() == Some("array"));
            if is_array && members.get("minItems").is_none() {
                members.insert("minItems".to_owned(), Node::Number(Number::from(1_u64)));
            }
        }
        let index = texts.index(&schema);
        if parameter.required { rust!(values.required(#index)?) } else { rust!(values.optional(#index)?) }
    }

    /// Returns the value of a body.
    fn body_made(&self, body: &Body, texts: &mut Texts) -> TokenStream {
        let mut contents = self.contents_made(&body.contents, texts);
        if !body.required {
            contents = contents.into_iter().map(|made| rust!(Some(#made))).collect();
            contents.insert(0, rust!(None));
        }
        match &contents[..] {
            [only] => only.clone(),
            _ => one_of(&contents.into_iter().map(|value| Variant { statements: rust!(), value }).collect::<Vec<_>>()),
        }
    }

    /// Returns the values of a body, one for each media type.
    fn contents_made(&self, contents: &BodyContents, texts: &mut Texts) -> Vec<TokenStream> {
        let (choice, variants) = match contents {
            BodyContents::Single(content) => return vec![self.content_made(content, texts)],
            BodyContents::Choice(choice, variants) => (choice, variants),
        };
        let variants = variants.iter().map(|ContentVariant { name, content }| {
            let made = self.content_made(content, texts);
            rust!(#choice::#name(#made))
        });
        variants.collect()
    }

    fn content_made(&self, content: &Content, texts: &mut Texts) -> TokenStream {
        let index = texts.index(&self.schema(&content.shape));
        if content.shape.ty == Type::Bytes { rust!(values.bytes()) } else { rust!(values.required(#index)?) }
    }

    fn response_made(&self, operation: &Operation) -> TokenStream {
        let (instance, schemas) = (self.support(ident!("instance")), self.private(ident!("Schemas")));
        let (mut texts, name, responses) = (Texts::default(), &operation.response_name, &operation.responses);
        let variants: Vec<Variant> =
            responses.iter().flat_map(|response| self.variants_made(response, responses, &mut texts)).collect();
        let uses_values = variants.len() > 1 || !texts.0.is_empty() || responses.iter().any(has_own_status);
        let argument = if uses_values { rust!(values) } else { rust!(_) };
        let made = match &variants[..] {
            [] => rust!(None),
            [Variant { statements, value }] => rust!(#statements Some(#value)),
            variants => {
                let response = one_of(variants);
                rust!(let response = #response; Some(response))
            }
        };
        let texts = &texts.0;
        rust! {
            impl #instance::MakeResponse for #name {
                const API: &'static #schemas = &SCHEMAS;
                const VALUES: &'static [&'static str] = &[#(#texts),*];

                fn make(#argument: &mut #instance::Values<'_, '_>) -> Option<Self> { #made }
            }
        }
    }

    /// Returns the values of a response, one for each media type of its body.
    fn variants_made(&self, response: &Response, all: &[Response], texts: &mut Texts) -> Vec<Variant> {
        let name = &response.name;
        let status = has_own_status(response).then(|| own_status(response, all));
        let status_field = status.is_some().then(|| rust!(status,));
        let headers = response.headers.as_ref().map(|Headers { name, fields, .. }| {
            let values: Vec<TokenStream> = fields.iter().map(|header| self.parameter_made(header, texts)).collect();
            let made = statements(&values);
            let fields = fields.iter().enumerate().map(|(at, header)| {
                let (name, value) = (&header.name, value_name(at));
                rust!(#name: #value)
            });
            rust!(#made let headers = #name { #(#fields),* };)
        });
        let headers_field = headers.is_some().then(|| rust!(headers: Box::new(headers),));
        let bodies = match &response.body {
            Some(contents) => self.contents_made(contents, texts).into_iter().map(Some).collect(),
            None => vec![None],
        };
        let variant = |body: Option<TokenStream>| {
            if !has_fields(response) {
                let body = body.map(|body| rust!((#body)));
                return Variant { statements: rust!(), value: rust!(Self::#name #body) };
            }
            let body_field = body.is_some().then(|| rust!(body));
            let body = body.map(|body| rust!(let body = #body;));
            Variant {
                statements: rust!(#status #headers #body),
                value: rust!(Self::#name { #status_field #headers_field #body_field }),
            }
        };
        bodies.into_iter().map(variant).collect()
    }

    /// Returns the schema of the values of a shape.
    fn schema(&self, shape: &Shape) -> Node {
        if let Type::Nullable(inner) = &shape.ty {
            let inner = Shape { ty: (**inner).clone(), checks: shape.checks.clone() };
            let null = object([("type", Node::from("null"))]);
            return object([("anyOf", Node::Array(vec![self.schema(&inner), null]))]);
        }
        let mut schema = self.type_schema(&shape.ty);
        for check in &shape.checks {
            let (keyword, value) = match check {
                Check::Count(keyword, limit) => (*keyword, Node::Number(Number::from(*limit))),
                Check::Number(keyword, limit) => (*keyword, Node::Number(limit.clone())),
                Check::Flag(keyword) => (*keyword, Node::Bool(true)),
                Check::Pattern(source) => (Keyword::Pattern, Node::from(source.as_str())),
                Check::Format(format) => (Keyword::Format, Node::from(*format)),
                Check::Constant(number) => (Keyword::Const, Node::Number(number.clone())),
                Check::Bool(_, value) => (Keyword::Const, Node::Bool(*value)),
                Check::Text(_, text) => (Keyword::Const, Node::from(text.as_str())),
                Check::OneOf(numbers) => {
                    (Keyword::Enum, Node::Array(numbers.iter().cloned().map(Node::Number).collect()))
                }
                Check::Integer => (Keyword::Type, Node::from("integer")),
                Check::Finite => continue,
            };
            schema.insert(keyword.name().to_owned(), value);
        }
        Node::from(schema)
    }

    fn type_schema(&self, ty: &Type) -> Object {
        let text = |format: Option<&str>| {
            let members = [("type", "string")].into_iter().chain(format.map(|format| ("format", format)));
            members.map(|(name, value)| (name.to_owned(), Node::from(value))).collect()
        };
        let of =
            |members: Vec<(&str, Node)>| members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        match ty {
            Type::Null => of(vec![("type", Node::from("null"))]),
            Type::Bool => of(vec![("type", Node::from("boolean"))]),
            Type::Integer(integer) => {
                let (least, greatest) = integer.range();
                let limit = |limit: i128| Node::Number(Number::from(limit));
                of(vec![("type", Node::from("integer")), ("minimum", limit(least)), ("maximum", limit(greatest))])
            }
            Type::Float | Type::DecimalNumber | Type::Number => of(vec![("type", Node::from("number"))]),
            Type::Text | Type::Bytes | Type::File => text(None),
            Type::Format(format) => text(Some(format.name())),
            Type::Given(_) | Type::Json => Object::default(),
            Type::Named(id) | Type::Boxed(id) => {
                let def = self.module.type_def(*id);
                match &def.body {
                    TypeBody::Alias(shape) => match self.schema(shape) {
                        Node::Object(members) => *members,
                        other => of(vec![("allOf", Node::Array(vec![other]))]),
                    },
                    TypeBody::Struct(_) | TypeBody::Enum(_) | TypeBody::Union(_) | TypeBody::Newtype(_) => {
                        let reference = format!("#{}", def.schema);
                        of(vec![("$ref", Node::from(reference.as_str()))])
                    }
                }
            }
            Type::Nullable(inner) => {
                let inner = Node::from(self.type_schema(inner));
                of(vec![("anyOf", Node::Array(vec![inner, object([("type", Node::from("null"))])]))])
            }
            Type::List(item) => of(vec![("type", Node::from("array")), ("items", self.schema(item))]),
            Type::Tuple(items) => {
                let count = || Node::Number(Number::from(items.len() as u64));
                let prefix = Node::Array(items.iter().map(|item| self.schema(item)).collect());
                let (least, most) = (("minItems", count()), ("maxItems", count()));
                of(vec![("type", Node::from("array")), ("prefixItems", prefix), least, most])
            }
            Type::Map(value) => of(vec![("type", Node::from("object")), ("additionalProperties", self.schema(value))]),
        }
    }
}

/// Returns whether a body is JSON whose schema is that of its type.
fn is_json(content: &Content) -> bool {
    content.encoding == Encoding::Json && content.items.is_none()
}

/// Returns the statement that chooses a status of a range, or a server error, that no other response has.
fn own_status(response: &Response, all: &[Response]) -> TokenStream {
    let (first, last) = match response.status {
        Status::Range(digit) => (u16::from(digit) * 100, u16::from(digit) * 100 + 99),
        Status::Code(_) | Status::Default => (500, 599),
    };
    let others = all.iter().filter_map(|other| match other.status {
        Status::Code(code) => (first..=last).contains(&code).then(|| Literal::integer(code)),
        Status::Range(_) | Status::Default => None,
    });
    let (others, first, last) = (others.collect::<Vec<_>>(), Literal::integer(first), Literal::integer(last));
    rust!(let status = values.status(#first, #last, &[#(#others),*])?;)
}

/// Returns the statements that bind values.
fn statements<'a>(values: impl IntoIterator<Item = &'a TokenStream>) -> TokenStream {
    let statements = values.into_iter().enumerate().map(|(at, made)| {
        let value = value_name(at);
        rust!(let #value = #made;)
    });
    rust!(#(#statements)*)
}

/// Returns the expression of one of several values, which the choices determine.
fn one_of(variants: &[Variant]) -> TokenStream {
    let arms = variants.iter().enumerate().map(|(at, Variant { statements, value })| {
        let index = Literal::index(at);
        let pattern = if at + 1 == variants.len() { rust!(_) } else { rust!(#index) };
        if statements.is_empty() { rust!(#pattern => #value,) } else { rust!(#pattern => { #statements #value }) }
    });
    let (arms, count) = (arms.collect::<Vec<TokenStream>>(), Literal::index(variants.len()));
    rust!(match values.variant(#count) { #(#arms)* })
}

fn object<const N: usize>(members: [(&str, Node); N]) -> Node {
    let members: Object = members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    Node::from(members)
}
