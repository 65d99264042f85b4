//! Types with their names.

use crate::ir::docs::code;
use crate::ir::identifier::{FieldName, TypeName, VariantName};
use crate::ir::{
    Additional, Alternative, Constant, Enum, Field, Newtype, Struct, StructBuilder, TypeBody, TypeDef, TypeId, Union,
    Variant,
};
use crate::lower::draft::{
    Boxing, Constants, DraftAlternative, DraftBody, DraftEnum, DraftField, DraftStruct, DraftType, DraftUnion,
    DraftValue, NameSource, is_same_name,
};
use crate::lower::names::members::{GivenVariants, NamedFields, NamedVariants, Scope};
use crate::lower::names::{Names, setters};
use crate::lower::pinned_names::{StructPart, part_key};

/// Returns a type with its name and those of its members. `is_read` states whether it is read from responses.
pub fn type_def(
    id: TypeId,
    ty: DraftType,
    is_read: bool,
    names: &mut Names<'_>,
    boxing: &Boxing,
    constants: &Constants,
) -> TypeDef {
    let name = names.types.type_name(id);
    let has_unknown = ty.has_unknown();
    let DraftType {
        schema_use,
        name_source,
        name_keys,
        digest,
        mut docs,
        place,
        directions,
        deferred,
        evaluated,
        body,
        ..
    } = ty;
    let decision = ty.decision.unwrap_or_default();
    if let Some(schema) = schema_sentence(&name_source, name).filter(|_| !docs.is_described()) {
        docs.insert_origin(schema);
    }
    let body = match body {
        DraftBody::Struct(body) => TypeBody::Struct(structure(id, body, is_read, &name_keys, names, boxing, constants)),
        DraftBody::Enum(body) => {
            TypeBody::Enum(enumeration(body, has_unknown, &decision.variants, names.members_of(name, &name_keys)))
        }
        DraftBody::Union(body) => TypeBody::Union(union(
            id,
            body,
            has_unknown,
            &decision.variants,
            boxing,
            names.members_of(name, &name_keys),
        )),
        DraftBody::Newtype(Newtype { shape, secret }) => {
            TypeBody::Newtype(Newtype { shape: boxing.part(id, shape), secret })
        }
        DraftBody::Alias(shape) => TypeBody::Alias(shape),
    };
    let schema = format!("/$defs/{name}");
    let name = name.clone();
    let shared_digest = digest.filter(|_| name_keys.len() > 1);
    let (derives, attributes) = (decision.derives.clone(), decision.attributes.clone());
    TypeDef {
        name,
        docs,
        derives,
        attributes,
        place,
        part: part_key(schema_use),
        is_component: !matches!(name_source, NameSource::Inline(_)),
        shared: None,
        name_keys,
        shared_digest,
        directions,
        schema,
        deferred,
        evaluated,
        body,
    }
}

/// Returns a sentence with the name of a schema, unless the name of its type is the same.
fn schema_sentence(name_source: &NameSource, type_name: &TypeName) -> Option<String> {
    let (name, is_request) = match name_source {
        NameSource::Component { name, is_request } => (name.as_str(), *is_request),
        NameSource::File { name, is_request, .. } => (name.as_str(), *is_request),
        NameSource::Inline(_) => return None,
    };
    if is_request {
        return Some(format!("The schema {} in requests.", code(name)));
    }
    (!is_same_name(name, type_name.as_str())).then(|| format!("The schema {}.", code(name)))
}

fn structure(
    id: TypeId,
    body: DraftStruct,
    is_read: bool,
    name_keys: &[String],
    names: &mut Names<'_>,
    boxing: &Boxing,
    constants: &Constants,
) -> Struct {
    let types = names.types;
    let (others, is_closed, has_secret_rest) = (body.others.clone(), body.is_closed, body.has_secret_rest);
    let drops_rest = body.drops_rest;
    let NamedFields { properties, additional, unreadable } =
        names.members_of(types.type_name(id), name_keys).struct_fields(body, is_read);
    let field = |(name, drafted): (FieldName, DraftField)| {
        let DraftField { property, given_name: _, docs, place, required, secret, shape, only_value: _ } = drafted;
        let (setter, shape) = (setters::of_builder(&name), boxing.part(id, shape));
        let constant = constants.get(id, &property).cloned();
        Field { name, setter, property, docs, place, required, constant, secret, shape }
    };
    let builder = types.struct_part(id, StructPart::Builder).map(|name| StructBuilder {
        name: name.clone(),
        required: types.struct_part(id, StructPart::Required).cloned(),
    });
    Struct {
        fields: properties.into_iter().map(field).collect(),
        others,
        additional: match additional {
            Some((name, shape)) if is_closed => Additional::Others(name, shape),
            Some((name, shape)) => Additional::Kept(name, boxing.part(id, shape)),
            None if drops_rest => Additional::Dropped,
            None => Additional::Forbidden,
        },
        has_secret_rest,
        unreadable,
        builder,
    }
}

fn enumeration(body: DraftEnum, has_unknown: bool, given: &GivenVariants, scope: Scope<'_>) -> Enum {
    let DraftEnum { values, number } = body;
    let NamedVariants { members, unknown } = scope.enum_values(values, has_unknown, given);
    let is_shown = members.iter().any(|(name, drafted)| !is_spelled(name, &drafted.value));
    let variants = members.into_iter().map(|(name, DraftValue { value, name: _, mut docs })| {
        if is_shown {
            docs.add_sentence(value_sentence(&value.to_string(), !docs.is_empty()));
        }
        Variant { name, value, docs }
    });
    Enum { variants: variants.collect(), number, unknown }
}

/// Returns the docs of a value, which may be behind a description.
fn value_sentence(value: &str, is_described: bool) -> String {
    if value.is_empty() {
        "The empty string.".to_owned()
    } else if value == " " {
        "The string of one space.".to_owned()
    } else if value.bytes().all(|byte| byte == b' ') {
        format!("The string of {} spaces.", value.len())
    } else if is_described {
        format!("The value {}.", code(value))
    } else {
        code(value)
    }
}

/// Returns whether the name of a variant is its value, apart from the case of letters.
fn is_spelled(name: &VariantName, value: &Constant) -> bool {
    match value {
        Constant::Text(text) => name.as_str().eq_ignore_ascii_case(text),
        Constant::Number(number) => name.as_str() == format!("Value{number}"),
    }
}

fn union(
    id: TypeId,
    body: DraftUnion,
    has_unknown: bool,
    given: &GivenVariants,
    boxing: &Boxing,
    scope: Scope<'_>,
) -> Union {
    let DraftUnion { alternatives, choice, keyword, is_exhaustive: _ } = body;
    let NamedVariants { members, unknown } = scope.union_alternatives(alternatives, has_unknown, given);
    let alternatives = members.into_iter().map(|(name, drafted)| {
        let DraftAlternative { label: _, name_key, docs, secret, is_tagged, shape } = drafted;
        Alternative { name, name_key, docs, secret, is_tagged, shape: boxing.alternative(id, shape) }
    });
    Union { alternatives: alternatives.collect(), choice, unknown, keyword }
}
