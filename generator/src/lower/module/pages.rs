//! Lists in pages: the types of their items, and the ways to them in the bodies of responses.

use crate::config::{self, NextPage, Pages};
use crate::diagnostics::{Diagnostics, Problem};
use crate::ir::{
    BodyContents, ItemStep, NextItem, Operation, PageParameter, PagedOperation, Parameter, ParameterLocation, Shape,
    Struct, Type, TypeBody, TypeDef,
};
use crate::spec::select::matches;

/// Returns the operations with pages, and reports those that do not have what the configuration says.
pub fn pages(
    types: &[TypeDef],
    operations: &[Operation],
    config: &config::Api,
    diagnostics: &mut Diagnostics,
) -> Vec<PagedOperation> {
    let mut paged: Vec<PagedOperation> = Vec::new();
    for pages in &config.pages {
        let is_selected = |id: &String| pages.operations.iter().any(|pattern| matches(pattern, id));
        let selected = operations
            .iter()
            .enumerate()
            .filter(|(_, one)| !one.is_called_by_api() && one.id.as_ref().is_some_and(is_selected));
        let mut is_used = false;
        for (index, operation) in selected {
            is_used = true;
            // The first of several that name an operation counts.
            if paged.iter().any(|known| known.operation == index) {
                continue;
            }
            match paged_operation(types, operation, index, pages) {
                Ok(operation) => paged.push(operation),
                Err(reason) => {
                    let operation = operation.id.clone().unwrap_or_default();
                    diagnostics.report(pages.location.clone(), Problem::InvalidPages { operation, reason });
                }
            }
        }
        if !is_used {
            let operation = pages.operations.join("`, `");
            let reason = "no operation has this `operationId`".to_owned();
            diagnostics.report(pages.location.clone(), Problem::InvalidPages { operation, reason });
        }
    }
    paged
}

fn paged_operation(
    types: &[TypeDef],
    operation: &Operation,
    index: usize,
    pages: &Pages,
) -> Result<PagedOperation, String> {
    let body = operation.single_success().and_then(BodyContents::single);
    let body = body.ok_or("it has no success with a single JSON body")?;
    let (steps, item) = steps_to_items(types, &body.shape, &pages.items)?;
    let next = match &pages.next {
        NextPage::Page(name) => {
            let (parameter, first) = parameter(operation, name)?;
            NextItem::Page(parameter, first.unwrap_or(1))
        }
        NextPage::Offset(name) => {
            let (parameter, first) = parameter(operation, name)?;
            NextItem::Offset(parameter, first.unwrap_or(0))
        }
        NextPage::Cursor { parameter: name, next } => NextItem::Cursor(parameter(operation, name)?.0, next.clone()),
        NextPage::HeaderCursor { parameter: name, header } => {
            NextItem::HeaderCursor(parameter(operation, name)?.0, header.clone())
        }
        NextPage::Url(next) => NextItem::Url(next.clone()),
        NextPage::Link => NextItem::Link,
    };
    Ok(PagedOperation { operation: index, items: pages.items.clone(), steps, item, next })
}

/// Returns the parameter of a name, which is in the query or else in a header, and its first number.
fn parameter(operation: &Operation, name: &str) -> Result<(PageParameter, Option<u64>), String> {
    let query = |one: &&Parameter| one.location == ParameterLocation::Query && one.parameter == name;
    let header =
        |one: &&Parameter| one.location == ParameterLocation::Header && one.parameter.eq_ignore_ascii_case(name);
    let parameters = || operation.parameters.iter();
    if let Some(found) = parameters().find(query) {
        Ok((PageParameter::Query(found.parameter.clone()), found.first))
    } else if let Some(found) = parameters().find(header) {
        Ok((PageParameter::Header(found.parameter.clone()), found.first))
    } else {
        Err(format!("it has no parameter `{name}` in the query or in a header"))
    }
}

/// Returns the steps from a body to the array at a JSON Pointer, and the type of its items.
fn steps_to_items(types: &[TypeDef], body: &Shape, pointer: &str) -> Result<(Vec<ItemStep>, Type), String> {
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return Err(format!("`{pointer}` is not a JSON Pointer: write `/{pointer}`"));
    }
    let mut steps = Vec::new();
    // The body is out of its box.
    let mut ty = match body.ty {
        Type::Boxed(id) => Type::Named(id),
        ref ty => ty.clone(),
    };
    for segment in pointer.split('/').skip(1) {
        let property = segment.replace("~1", "/").replace("~0", "~");
        let Some(object) = opened(types, &mut ty, &mut steps) else {
            return Err(format!(
                "`{pointer}` does not lead to an array: `{property}` is not in an object with properties"
            ));
        };
        let field = object.fields.iter().find(|field| field.property == property);
        let field =
            field.ok_or_else(|| format!("`{pointer}` does not lead to an array: there is no property `{property}`"))?;
        steps.push(ItemStep::Field(field.name.clone(), field.required));
        ty = field.shape.ty.clone();
    }
    opened(types, &mut ty, &mut steps);
    match ty {
        Type::List(item) => Ok((steps, item.ty.clone())),
        _ if pointer.is_empty() => Err("its body is not an array, so `items` must lead to one".to_owned()),
        _ => Err(format!("`{pointer}` does not lead to an array")),
    }
}

/// Takes a type out of boxes, newtypes and null. Returns its struct, if it is one.
fn opened<'t>(types: &'t [TypeDef], ty: &mut Type, steps: &mut Vec<ItemStep>) -> Option<&'t Struct> {
    loop {
        match ty {
            Type::Nullable(inner) => {
                steps.push(ItemStep::NonNull);
                *ty = (**inner).clone();
            }
            Type::Boxed(id) => {
                steps.push(ItemStep::Unboxed);
                *ty = Type::Named(*id);
            }
            Type::Named(id) => match &types[id.index()].body {
                TypeBody::Alias(shape) => *ty = shape.ty.clone(),
                TypeBody::Newtype(newtype) => {
                    steps.push(ItemStep::Inner);
                    *ty = newtype.shape.ty.clone();
                }
                TypeBody::Struct(body) => return Some(body),
                TypeBody::Enum(_) | TypeBody::Union(_) => return None,
            },
            _ => return None,
        }
    }
}
