//! A type or an operation of one module: its items, its members, and their places.

use std::iter;

use super::item::Member;
use crate::diff::change::Subject;
use crate::ir::identifier::FieldName;
use crate::ir::{Argument, Constructor, Field, Module, Operation, Parameter, Response, Struct, TypeBody, TypeDef};
use crate::source::Place;

/// A type or an operation of a module.
#[derive(Clone, Copy, Debug)]
pub(super) enum Part<'m> {
    Type(&'m TypeDef),
    /// With the method of clients that calls it.
    Operation(&'m Operation, Option<&'m FieldName>),
}

/// What an item is to the type or the operation that it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ItemRole {
    Main,
    Builder,
    /// The struct of required fields.
    Required,
    /// The enum of responses.
    Response,
    /// The type of this member.
    Member(String),
}

/// What a public item is to the type or the operation that it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// The type, or the struct of the operation.
    Main,
    /// It belongs to this member: a field, a variant or a response.
    Member(String),
    /// It follows from the set of fields that must be given: a constructor, `Default`, or the struct of required fields.
    Required,
    /// It follows from the variant for values that the document does not list.
    Unknown,
    /// The builder.
    Builder,
    /// A method of clients.
    Call,
    /// It follows from the responses that are successes.
    Success,
    Other,
}

impl<'m> Part<'m> {
    /// Returns the types and the operations of a module.
    pub fn all(module: &'m Module) -> Vec<Self> {
        let mut methods = vec![None; module.operations.len()];
        for method in module.client.iter().flat_map(|client| &client.methods) {
            methods[method.operation] = Some(&method.name);
        }
        for event in module.receivers.iter().flat_map(|receiver| &receiver.events) {
            methods[event.operation] = Some(&event.method);
        }
        let operations = module.operations.iter().zip(methods);
        let operations = operations.map(|(operation, method)| Self::Operation(operation, method));
        module.types.iter().map(Self::Type).chain(operations).collect()
    }

    pub fn is_operation(self) -> bool {
        matches!(self, Self::Operation(..))
    }

    /// Returns the name of the type, or of the struct of the operation.
    pub fn name(self) -> &'m str {
        match self {
            Self::Type(def) => def.name.as_str(),
            Self::Operation(operation, _) => operation.name.as_str(),
        }
    }

    /// Returns the name of the method of clients that calls it, or of the receiver.
    pub fn method(self) -> Option<&'m str> {
        match self {
            Self::Type(_) => None,
            Self::Operation(_, method) => method.map(FieldName::as_str),
        }
    }

    pub fn subject(self) -> Subject {
        match self {
            Self::Type(def) => Subject::Type(def.name.as_str().to_owned()),
            Self::Operation(operation, _) => Subject::Operation(format!("{} {}", operation.method, operation.path)),
        }
    }

    /// Returns the items that belong to it, by their names.
    pub fn items(self) -> Vec<(&'m str, ItemRole)> {
        let mut items = vec![(self.name(), ItemRole::Main)];
        match self {
            Self::Type(def) => {
                if let TypeBody::Struct(Struct { builder: Some(builder), .. }) = &def.body {
                    items.push((builder.name.as_str(), ItemRole::Builder));
                    items.extend(builder.required.iter().map(|name| (name.as_str(), ItemRole::Required)));
                }
            }
            Self::Operation(operation, _) => {
                items.push((operation.response_name.as_str(), ItemRole::Response));
                if let Constructor::Struct(name, _) = &operation.constructor {
                    items.push((name.as_str(), ItemRole::Required));
                }
                let body = operation.body.iter().filter_map(|body| Some((body.contents.choice_name()?, &body.name)));
                let accept = operation.accept.choice.iter().map(|choice| (&choice.name, &choice.field));
                let fields = body.chain(accept);
                items.extend(fields.map(|(name, field)| (name.as_str(), ItemRole::Member(field.as_str().to_owned()))));
                for response in &operation.responses {
                    let body = response.body.as_ref().and_then(|body| body.choice_name());
                    let headers = response.headers.iter();
                    let headers = headers.flat_map(|headers| iter::once(&headers.name).chain(&headers.required));
                    let names = body.into_iter().chain(headers);
                    let role = ItemRole::Member(response.name.as_str().to_owned());
                    items.extend(names.map(|name| (name.as_str(), role.clone())));
                }
            }
        }
        items
    }

    /// Returns the field that a method sets.
    fn field_of_setter(self, setter: &str) -> Option<&'m str> {
        match self {
            Self::Type(def) => {
                fields(def).iter().find(|field| field.setter.as_str() == setter).map(|field| &field.name)
            }
            Self::Operation(operation, _) => {
                let found = operation.setters.iter().find(|one| one.name.as_str() == setter);
                found.and_then(|one| operation.field(one.value))
            }
        }
        .map(FieldName::as_str)
    }

    /// Returns the fields that must be given to make a value of it.
    pub fn required_fields(self) -> Vec<&'m str> {
        match self {
            Self::Type(def) => {
                fields(def).iter().filter(|field| field.is_asked()).map(|field| field.name.as_str()).collect()
            }
            Self::Operation(operation, _) => {
                let arguments: &[Argument] = match &operation.constructor {
                    Constructor::Default => &[],
                    Constructor::Positional(values) | Constructor::Struct(_, values) => values,
                };
                arguments.iter().filter_map(|value| operation.field(*value)).map(FieldName::as_str).collect()
            }
        }
    }

    /// Returns the variant for values that the document does not list.
    pub fn unknown(self) -> Option<&'m str> {
        match self {
            Self::Type(TypeDef { body: TypeBody::Enum(body), .. }) => body.unknown.as_ref().map(|name| name.as_str()),
            Self::Type(TypeDef { body: TypeBody::Union(body), .. }) => body.unknown.as_ref().map(|name| name.as_str()),
            Self::Type(_) | Self::Operation(..) => None,
        }
    }

    /// Returns the field of the properties that the types cannot represent.
    pub fn unreadable(self) -> Option<&'m str> {
        match self {
            Self::Type(TypeDef { body: TypeBody::Struct(body), .. }) => body.unreadable.as_ref().map(FieldName::as_str),
            Self::Type(_) | Self::Operation(..) => None,
        }
    }

    /// Returns whether a member is a response.
    pub fn is_response(self, member: &str) -> bool {
        self.response(member).is_some()
    }

    fn response(self, name: &str) -> Option<&'m Response> {
        match self {
            Self::Type(_) => None,
            Self::Operation(operation, _) => operation.responses.iter().find(|response| response.name.as_str() == name),
        }
    }

    /// Returns the place of the type or the operation.
    pub fn place(self) -> &'m Place {
        match self {
            Self::Type(def) => &def.place,
            Self::Operation(operation, _) => &operation.place,
        }
    }

    /// Returns the place of a member; `None` if it has no such member.
    pub fn place_of(self, member: &str) -> Option<Place> {
        match self {
            Self::Type(def) => {
                fields(def).iter().find(|field| field.name.as_str() == member).map(|field| field.place.clone())
            }
            Self::Operation(operation, _) => {
                if operation.body.as_ref().is_some_and(|body| body.name.as_str() == member) {
                    return Some(operation.place.member("requestBody"));
                }
                let parameters = operation.parameters.iter();
                let parameter = parameters.map(place_of_parameter).find(|(name, _)| *name == member);
                parameter.map(|(_, place)| place.clone()).or_else(|| Some(self.response(member)?.place.clone()))
            }
        }
    }

    /// Returns what an item, or a member of an item, is to it.
    pub fn role(self, item: &ItemRole, member: Option<&Member>) -> Role {
        match (item, member) {
            (ItemRole::Main, None) => Role::Main,
            (ItemRole::Builder, None) => Role::Builder,
            (ItemRole::Required, None) => Role::Required,
            (ItemRole::Response, None) => Role::Other,
            (ItemRole::Member(name), None) => Role::Member(name.clone()),
            (ItemRole::Member(_), Some(_)) => Role::Other,
            (_, Some(Member::Field(name) | Member::Variant(name))) => Role::Member(name.clone()),
            (ItemRole::Response, Some(Member::Trait(name))) if name == "Response" => Role::Success,
            (_, Some(Member::Function(name))) => match self.field_of_setter(name) {
                Some(field) => Role::Member(field.to_owned()),
                None => self.role_of_function(name),
            },
            (ItemRole::Main, Some(Member::Trait(name))) => self.role_of_trait(name),
            (_, Some(Member::Trait(_) | Member::Constant(_))) => Role::Other,
        }
    }

    fn role_of_function(self, name: &str) -> Role {
        match (self, name) {
            (Self::Type(_), "builder") | (Self::Operation(..), "new") => Role::Required,
            (Self::Type(TypeDef { body: TypeBody::Enum(_), .. }), "as_str") => Role::Unknown,
            _ => Role::Other,
        }
    }

    fn role_of_trait(self, name: &str) -> Role {
        match (self, name) {
            (_, "Default") => Role::Required,
            (Self::Type(TypeDef { body: TypeBody::Enum(_), .. }), "Copy") => Role::Unknown,
            (Self::Type(TypeDef { body: TypeBody::Newtype(_), .. }), _) if name == "Deref" || is_from(name) => {
                Role::Member("0".to_owned())
            }
            (Self::Operation(..), _) if is_from(name) => Role::Required,
            _ => Role::Other,
        }
    }
}

fn is_from(name: &str) -> bool {
    name.starts_with("From<")
}

fn place_of_parameter(parameter: &Parameter) -> (&str, &Place) {
    (parameter.name.as_str(), &parameter.place)
}

/// Returns the fields of a struct.
fn fields(def: &TypeDef) -> &[Field] {
    match &def.body {
        TypeBody::Struct(body) => &body.fields,
        TypeBody::Enum(_) | TypeBody::Union(_) | TypeBody::Newtype(_) | TypeBody::Alias(_) => &[],
    }
}
