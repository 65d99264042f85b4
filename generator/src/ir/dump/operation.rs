//! Operations as text.

use std::fmt::Write as _;

use super::shape::shape;
use super::types::{secret_mark, value, within};
use crate::ir::identifier::FieldName;
use crate::ir::module::Module;
use crate::ir::operation::{
    Argument, Body, BodyContents, Constructor, Content, Operation, Parameter, Response, ResponseBody,
};
use crate::ir::server::{Server, ServerVariable};
use crate::source::Place;
use crate::spec::{Encoding, Serialization, Status};

/// Prints an operation.
pub fn operation(module: &Module, operation: &Operation, out: &mut String) {
    let Operation { name, is_called_by_api, method, path, place, response_name, security, .. } = operation;
    let _ = writeln!(out, "operation {name}");
    let id = operation.id.as_ref().map(|id| format!(", id {id:?}")).unwrap_or_default();
    let caller = if *is_called_by_api { ", called by the API" } else { "" };
    let _ = writeln!(out, "  {method} {path}{id}{caller} <- {}", place.pointer);
    for one in &operation.servers {
        let _ = writeln!(out, "  {}", server(one));
    }
    for requirement in security {
        let schemes: Vec<String> = requirement.iter().map(|(name, scopes)| scheme(name, scopes)).collect();
        let _ = writeln!(out, "  security: {}", list(&schemes));
    }
    for one in &operation.parameters {
        let _ = writeln!(out, "  {}", parameter(module, one, place));
    }
    if let Some(one) = &operation.body {
        body(module, one, out);
    }
    constructor(operation, out);
    let _ = writeln!(out, "  responses: {response_name}");
    for one in &operation.responses {
        response(module, one, place, out);
    }
}

/// Returns a list of items, or a mark that there is none.
pub fn list(items: &[impl AsRef<str>]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    if items.is_empty() { "none".to_owned() } else { items.join(", ") }
}

/// Returns a server with its variables.
pub fn server(server: &Server) -> String {
    let variable = |ServerVariable { name, default, values, docs: _ }: &ServerVariable| {
        let default = default.as_ref().map(|value| format!(" = {value:?}")).unwrap_or_default();
        let values = if values.is_empty() { String::new() } else { format!(" of {values:?}") };
        format!("; {name}{default}{values}")
    };
    let variables: String = server.variables.iter().map(variable).collect();
    format!("server {:?}{variables}", server.url)
}

fn scheme(name: &str, scopes: &[String]) -> String {
    if scopes.is_empty() { format!("{name:?}") } else { format!("{name:?} with scopes {scopes:?}") }
}

fn parameter(module: &Module, parameter: &Parameter, outer: &Place) -> String {
    let optional = if parameter.required { "" } else { "?" };
    let constant = parameter.constant.as_ref().map(|constant| format!(" = {}", value(module, constant)));
    let constant = constant.unwrap_or_default();
    let (inner, secret) = (shape(module, &parameter.shape), secret_mark(parameter.secret));
    let location = parameter.location.name();
    let serialization = serialization(&parameter.serialization);
    let (name, wire, place) = (&parameter.name, &parameter.parameter, within(&parameter.place, outer));
    format!("{name}{optional}: {inner}{constant}{secret} <- {location} {wire:?} as {serialization} at {place}")
}

fn serialization(serialization: &Serialization) -> String {
    match serialization {
        Serialization::Style { style, explode, allow_reserved } => {
            let explode = if *explode { ", exploded" } else { "" };
            let reserved = if *allow_reserved { ", reserved characters allowed" } else { "" };
            format!("{}{explode}{reserved}", style.name())
        }
        Serialization::Content(media_type) => media_type.clone(),
    }
}

/// Prints how a request is made, and the setters whose names differ from those of their fields.
fn constructor(operation: &Operation, out: &mut String) {
    let field = |value: &Argument| operation.field(*value);
    let list =
        |values: &[Argument]| values.iter().filter_map(field).map(FieldName::as_str).collect::<Vec<_>>().join(", ");
    let _ = match &operation.constructor {
        Constructor::Default => writeln!(out, "  default"),
        Constructor::Positional(values) => writeln!(out, "  new: {}", list(values)),
        Constructor::Struct(name, values) => writeln!(out, "  new: {name} of {}", list(values)),
    };
    for setter in &operation.setters {
        if let Some(field) = field(&setter.value).filter(|field| **field != setter.name) {
            let _ = writeln!(out, "  {field} set by {}", setter.name);
        }
    }
}

fn body(module: &Module, body: &Body, out: &mut String) {
    let optional = if body.required { "" } else { "?" };
    match &body.contents {
        BodyContents::Single(one) => _ = writeln!(out, "  {}{optional}: {}", body.name, content(module, one)),
        BodyContents::Choice(name, variants) => {
            let _ = writeln!(out, "  {}{optional}: {name}", body.name);
            for variant in variants {
                let _ = writeln!(out, "    {}: {}", variant.name, content(module, &variant.content));
            }
        }
    }
}

fn content(module: &Module, content: &Content) -> String {
    let parts = content.parts.iter().map(|(name, one)| format!("; {name:?} as {}", serialization(one)));
    let Content { media_type, encoding, .. } = content;
    let parts: String = parts.collect();
    let (inner, secret) = (shape(module, &content.shape), secret_mark(content.secret));
    format!("{inner}{secret} <- {media_type} as {}{parts}", encoding_name(*encoding))
}

fn response(module: &Module, response: &Response, outer: &Place, out: &mut String) {
    let status = match response.status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    };
    let body = match &response.body {
        None => "no body".to_owned(),
        Some(ResponseBody { encoding, shape: inner, schema: _ }) => {
            let secret = secret_mark(response.secret);
            format!("{} as {}{secret}", shape(module, inner), encoding_name(*encoding))
        }
    };
    let place = within(&response.place, outer);
    let _ = writeln!(out, "    {status} {}: {body} <- {place}", response.name);
    if let Some(headers) = &response.headers {
        let _ = writeln!(out, "      headers {}", headers.name);
        for field in &headers.fields {
            let _ = writeln!(out, "        {}", parameter(module, field, &response.place));
        }
    }
}

fn encoding_name(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Json => "JSON",
        Encoding::Form => "form",
        Encoding::Multipart => "multipart form",
        Encoding::Text => "text",
        Encoding::Bytes => "bytes",
    }
}
