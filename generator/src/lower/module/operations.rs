//! Operations with their names.

use super::schemas::SchemaPointers;
use crate::ir::docs::Docs;
use crate::ir::identifier::{FieldName, TypeName};
use crate::ir::{
    self, Accept, AcceptChoice, Argument, Body, BodyContents, Constructor, Content, ContentVariant, FixedValue,
    Headers, Operation, Parameter, Response, Setter, Shape,
};
use crate::lower::draft::{
    Boxing, DraftConstructor, DraftContent, DraftHeaders, DraftOperation, DraftParameter, DraftRequestBody,
    DraftResponse, OperationId, ResponseComponent,
};
use crate::lower::names::{Item, Names, ResponseId, TypeNames, setters};
use crate::lower::pinned_names::{ResponseKeys, ResponsePart};
use crate::maps::HashMap;

/// What operations have in common.
pub struct Context<'d> {
    pub boxing: &'d Boxing,
    pub pointers: &'d SchemaPointers,
    /// The number of responses that share the struct of the headers of a response, for the first of them.
    pub headers: HashMap<(OperationId, usize), usize>,
}

impl<'d> Context<'d> {
    /// Returns the context of the operations of a draft.
    pub fn new(boxing: &'d Boxing, pointers: &'d SchemaPointers, headers: &[DraftHeaders]) -> Self {
        let first = |shared: &DraftHeaders| Some((*shared.responses().first()?, shared.responses().len()));
        Self { boxing, pointers, headers: headers.iter().filter_map(first).collect() }
    }
}

/// Returns an operation with its names and those of its members.
pub fn operation(
    operation_id: OperationId,
    drafted: DraftOperation,
    constructor: DraftConstructor,
    names: &mut Names<'_>,
    context: &Context<'_>,
) -> Operation {
    let DraftOperation {
        docs,
        place,
        caller,
        method,
        path,
        id,
        parameters,
        body,
        accept,
        responses,
        servers,
        security,
        ..
    } = drafted;
    let types = names.types;
    let name = types.name(Item::Operation(operation_id)).clone();
    let (has_body, has_accept) = (body.is_some(), !accept.choice.is_empty());
    let (parameters, field) = names.members(&name).operation_parameters(parameters, has_body, has_accept);
    let parameters = parameters.into_iter().zip(constructor.constants.iter().cloned());
    let parameters: Vec<Parameter> = parameters.map(|(named, constant)| parameter(named, constant)).collect();
    let choice = field.map(|field| {
        let name = types.name(Item::Accept(operation_id)).clone();
        let mut docs = Docs::default();
        docs.add_sentence("The media type that the response is to have, if the server has a choice.");
        AcceptChoice { field, docs, variants: names.members(&name).accepted(accept.choice), name }
    });
    let body = body.and_then(|DraftRequestBody { docs, required, contents }| {
        let item = Item::RequestBodies(operation_id);
        let contents = body_contents(item, contents, names, context, |shape| shape)?;
        Some(Body { name: FieldName::new("body"), docs, required, contents })
    });
    let responses = responses.into_iter().enumerate();
    let responses = responses.map(|(at, drafted)| response((operation_id, at), drafted, names, context));
    Operation {
        setters: setters(&parameters, body.as_ref(), choice.as_ref()),
        docs,
        place,
        caller,
        method,
        path,
        id,
        parameters,
        body,
        constructor: named_constructor(operation_id, constructor, types),
        accept: Accept { ranges: accept.ranges, choice },
        response_name: types.name(Item::Responses(operation_id)).clone(),
        responses: responses.collect(),
        servers,
        security,
        name,
    }
}

fn named_constructor(id: OperationId, constructor: DraftConstructor, types: &TypeNames) -> Constructor {
    if constructor.has_struct() {
        let name = types.name(Item::RequiredValues(id)).clone();
        return Constructor::Struct(name, constructor.arguments);
    }
    if constructor.arguments.is_empty() { Constructor::Default } else { Constructor::Positional(constructor.arguments) }
}

/// Returns the methods that set the optional values of an operation.
fn setters(parameters: &[Parameter], body: Option<&Body>, accept: Option<&AcceptChoice>) -> Vec<Setter> {
    let parameters = parameters.iter().enumerate().filter(|(_, one)| !one.required);
    let parameters = parameters.map(|(at, one)| (Argument::Parameter(at), &one.name));
    let body = body.filter(|body| !body.required).map(|body| (Argument::Body, &body.name));
    let setter = |(value, field)| Setter { name: setters::of_operation(field), value };
    let accept = accept.map(|choice| (Argument::Accept, &choice.field));
    parameters.chain(body).chain(accept).map(setter).collect()
}

/// Returns the contents of a body; `None` if it has none. `single` boxes the type of the only one.
fn body_contents(
    item: Item,
    mut drafted: Vec<DraftContent>,
    names: &mut Names<'_>,
    Context { boxing, pointers, .. }: &Context<'_>,
    single: impl FnOnce(Shape) -> Shape,
) -> Option<BodyContents> {
    if drafted.len() < 2 {
        return drafted.pop().map(|drafted| BodyContents::Single(content(drafted, pointers, single)));
    }
    let name: TypeName = names.types.name(item).clone();
    let named = names.members(&name).body_contents(drafted).into_iter();
    let variants = named.map(|(name, drafted)| {
        let content = content(drafted, pointers, |shape| boxing.variant(shape));
        ContentVariant { name, content }
    });
    Some(BodyContents::Choice(name, variants.collect()))
}

fn content(drafted: DraftContent, pointers: &SchemaPointers, boxed: impl FnOnce(Shape) -> Shape) -> Content {
    let DraftContent { label: _, media_type, aliases, others, encoding, shape, secret, parts, schema, items } = drafted;
    let schema = schema.and_then(|schema| pointers.get(&schema).cloned());
    Content { media_type, aliases, others, encoding, shape: boxed(shape), secret, parts, schema, items }
}

fn response(
    (operation, at): (OperationId, usize),
    drafted: DraftResponse,
    names: &mut Names<'_>,
    context: &Context<'_>,
) -> Response {
    let id = ResponseId::of(operation, at, &drafted);
    let DraftResponse { label, docs, place, status, component, contents, headers } = drafted;
    let headers = (!headers.is_empty()).then(|| {
        let name = names.types.name(Item::OfResponse(id, ResponsePart::Headers)).clone();
        let fields = names.members(&name).response_headers(headers);
        let responses = context.headers.get(&(operation, at)).copied().unwrap_or(0);
        let fields: Vec<Parameter> = fields.into_iter().map(|named| parameter(named, None)).collect();
        let optional = fields.iter().enumerate().filter(|(_, field)| !field.required);
        Headers {
            setters: optional.map(|(at, field)| (setters::of_headers(&field.name), at)).collect(),
            required: names.types.required_headers(&name).cloned(),
            fields,
            responses,
            name,
        }
    });
    let item = Item::OfResponse(id, ResponsePart::Body);
    let body = body_contents(item, contents, names, context, |shape| context.boxing.variant(shape));
    let component = component.map(|ResponseComponent { id: _, names: [name, _], keys, is_first }| {
        let ResponseKeys { body: body_key, headers: headers_key } = keys;
        ir::ResponseComponent { name, body_key, headers_key, is_first }
    });
    Response { name: label, docs, place, status, component, body, headers }
}

fn parameter((name, drafted): (FieldName, DraftParameter), constant: Option<FixedValue>) -> Parameter {
    let DraftParameter { parameter, location, serialization, docs, place, required, .. } = drafted;
    let DraftParameter { must_be_sent, is_client_header, secret, shape, first, .. } = drafted;
    Parameter {
        name,
        parameter,
        location,
        serialization,
        docs,
        place,
        required,
        must_be_sent,
        is_client_header,
        constant,
        secret,
        shape,
        first,
    }
}
