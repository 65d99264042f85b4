//! Operations with their names.

use super::schemas::SchemaPointers;
use crate::ir::identifier::FieldName;
use crate::ir::{
    Argument, Body, BodyContents, Constructor, Content, ContentVariant, FixedValue, Headers, Operation, Parameter,
    Response, ResponseBody, Setter,
};
use crate::lower::draft::{
    Boxing, DraftConstructor, DraftContents, DraftOperation, DraftParameter, DraftRequestBody, DraftResponse,
    DraftResponseBody, OperationId,
};
use crate::lower::names::{Item, Names, TypeNames, setters};

/// Returns an operation with its names and those of its members.
pub fn operation(
    operation_id: OperationId,
    drafted: DraftOperation,
    constructor: DraftConstructor,
    names: &mut Names<'_>,
    boxing: &Boxing,
    pointers: &SchemaPointers,
) -> Operation {
    let DraftOperation {
        docs,
        place,
        is_called_by_api,
        method,
        path,
        id,
        parameters,
        body,
        responses,
        servers,
        security,
        ..
    } = drafted;
    let types = names.types;
    let name = types.name(Item::Operation(operation_id)).clone();
    let parameters = names.members(&name).operation_parameters(parameters, body.is_some());
    let parameters = parameters.into_iter().zip(constructor.constants.iter().cloned());
    let parameters: Vec<Parameter> = parameters.map(|(named, constant)| parameter(named, constant)).collect();
    let responses = responses.into_iter().enumerate();
    let body = body.map(|body| request_body(Item::RequestBodies(operation_id), body, names, boxing));
    let responses =
        responses.map(|(at, drafted)| response(Item::Headers(operation_id, at), drafted, names, boxing, pointers));
    Operation {
        setters: setters(&parameters, body.as_ref()),
        docs,
        place,
        is_called_by_api,
        method,
        path,
        id,
        parameters,
        body,
        constructor: named_constructor(operation_id, constructor, types),
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
fn setters(parameters: &[Parameter], body: Option<&Body>) -> Vec<Setter> {
    let parameters = parameters.iter().enumerate().filter(|(_, one)| !one.required);
    let parameters = parameters.map(|(at, one)| (Argument::Parameter(at), &one.name));
    let body = body.filter(|body| !body.required).map(|body| (Argument::Body, &body.name));
    let setter = |(value, field)| Setter { name: setters::of_operation(field), value };
    parameters.chain(body).map(setter).collect()
}

fn request_body(item: Item, drafted: DraftRequestBody, names: &mut Names<'_>, boxing: &Boxing) -> Body {
    let DraftRequestBody { docs, required, contents } = drafted;
    let contents = match contents {
        DraftContents::Single(content) => BodyContents::Single(content),
        DraftContents::Choice(contents) => {
            let name = names.types.name(item).clone();
            let named = names.members(&name).body_contents(contents).into_iter();
            let variants = named.map(|(name, drafted)| {
                let Content { media_type, encoding, shape, secret, parts } = drafted.content;
                let content = Content { media_type, encoding, shape: boxing.variant(shape), secret, parts };
                ContentVariant { name, content }
            });
            BodyContents::Choice(name, variants.collect())
        }
    };
    Body { name: FieldName::new("body"), docs, required, contents }
}

fn response(
    item: Item,
    drafted: DraftResponse,
    names: &mut Names<'_>,
    boxing: &Boxing,
    pointers: &SchemaPointers,
) -> Response {
    let DraftResponse { label, docs, place, status, body, secret, headers } = drafted;
    let headers = (!headers.is_empty()).then(|| {
        let name = names.types.name(item).clone();
        let fields = names.members(&name).response_headers(headers);
        Headers { fields: fields.into_iter().map(|named| parameter(named, None)).collect(), name }
    });
    let body = body.map(|DraftResponseBody { encoding, shape, schema }| ResponseBody {
        encoding,
        shape: boxing.variant(shape),
        schema: schema.and_then(|schema| pointers.get(&schema).cloned()),
    });
    Response { name: label, docs, place, status, body, secret, headers }
}

fn parameter((name, drafted): (FieldName, DraftParameter), constant: Option<FixedValue>) -> Parameter {
    let DraftParameter { parameter, location, serialization, docs, place, required, secret, shape, only_value: _ } =
        drafted;
    Parameter { name, parameter, location, serialization, docs, place, required, constant, secret, shape }
}
