//! Operations as text.

use std::fmt::Write as _;

use super::shape::shape;
use super::types::{secret_mark, value, within};
use crate::ir::identifier::FieldName;
use crate::ir::module::Module;
use crate::ir::operation::{
    Accept, AcceptChoice, Argument, Body, BodyContents, Constructor, Content, Operation, Parameter, Response,
};
use crate::ir::server::{Server, ServerVariable};
use crate::source::Place;
use crate::spec::{Encoding, Serialization, Status};

/// Prints an operation.
pub fn operation(module: &Module, operation: &Operation, out: &mut String) {
    let Operation { name, method, path, place, response_name, security, .. } = operation;
    let _ = writeln!(out, "operation {name}");
    let id = operation.id.as_ref().map(|id| format!(", id {id:?}")).unwrap_or_default();
    let caller = if operation.is_called_by_api() { ", called by the API" } else { "" };
    let _ = writeln!(out, "  {method} {path}{id}{caller} <- {}", module.located(place));
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
    accept(&operation.accept, out);
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

fn accept(accept: &Accept, out: &mut String) {
    let Accept { ranges, choice } = accept;
    if !ranges.is_empty() {
        let _ = writeln!(out, "  accepts {}", ranges.join(", "));
    }
    if let Some(AcceptChoice { field, docs: _, name, variants }) = choice {
        let _ = writeln!(out, "  {field}?: {name}");
        for (name, media_type) in variants {
            let _ = writeln!(out, "    {name}: {media_type}");
        }
    }
}

fn body(module: &Module, body: &Body, out: &mut String) {
    let optional = if body.required { "" } else { "?" };
    let _ = writeln!(out, "  {}{optional}: {}", body.name, contents_head(module, &body.contents));
    variants(module, &body.contents, "    ", out);
}

/// Returns the only content, or the name of the enum of several.
fn contents_head(module: &Module, contents: &BodyContents) -> String {
    match contents {
        BodyContents::Single(one) => content(module, one),
        BodyContents::Choice(name, _) => name.to_string(),
    }
}

fn variants(module: &Module, contents: &BodyContents, indent: &str, out: &mut String) {
    match contents {
        BodyContents::Single(_) => {}
        BodyContents::Choice(_, variants) => {
            for variant in variants {
                let _ = writeln!(out, "{indent}{}: {}", variant.name, content(module, &variant.content));
            }
        }
    }
}

fn content(module: &Module, content: &Content) -> String {
    let parts = content.parts.iter().map(|(name, one)| format!("; {name:?} as {}", serialization(one)));
    let parts: String = parts.collect();
    let media_types: Vec<&str> = content.media_types().map(String::as_str).collect();
    let (inner, secret) = (shape(module, &content.shape), secret_mark(content.secret));
    format!("{inner}{secret} <- {} as {}{parts}", media_types.join(" or "), encoding_name(content.encoding))
}

fn response(module: &Module, response: &Response, outer: &Place, out: &mut String) {
    let status = match response.status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    };
    let body = response.body.as_ref().map_or_else(|| "no body".to_owned(), |body| contents_head(module, body));
    let place = within(&response.place, outer);
    let _ = writeln!(out, "    {status} {}: {body} at {place}", response.name);
    if let Some(contents) = &response.body {
        variants(module, contents, "      ", out);
    }
    if let Some(headers) = &response.headers {
        let _ = writeln!(out, "      headers {}", headers.name);
        for field in &headers.fields {
            let _ = writeln!(out, "        {}", parameter(module, field, &response.place));
        }
        if let Some(required) = &headers.required {
            let _ = writeln!(out, "        new: {required}");
        }
        let renamed = headers.setters.iter().map(|(setter, at)| (setter, &headers.fields[*at].name));
        for (setter, field) in renamed.filter(|(setter, field)| setter != field) {
            let _ = writeln!(out, "        {field} set by {setter}");
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
