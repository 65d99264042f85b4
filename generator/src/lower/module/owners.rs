//! Sentences that name the owner of an inline type: the docs of those that the document does not describe.

use crate::ir::docs::code;
use crate::ir::identifier::TypeName;
use crate::ir::{Shape, Type, TypeId};
use crate::lower::draft::{
    Draft, DraftBody, DraftContent, DraftOperation, DraftParameter, DraftResponse, DraftType, NameSource,
};
use crate::lower::names::{Item, TypeNames};
use crate::maps::HashMap;
use crate::spec::{ParameterLocation, Status};

/// A part of an owner that has a type.
struct Part {
    /// The part as the start of a sentence, and within one.
    whole: String,
    inner: String,
    /// What is behind the name of the owner.
    end: String,
}

/// The use of a type as a part of an owner, or as an item or a value in it.
#[derive(PartialEq, Eq)]
struct Use<'n> {
    start: String,
    owner: &'n TypeName,
    end: String,
}

/// The uses of the types that need a sentence.
struct Uses<'n>(HashMap<TypeId, Vec<Use<'n>>>);

/// Returns a sentence with the owner of each inline type that has no description.
pub fn owner_sentences(draft: &Draft, names: &TypeNames) -> HashMap<TypeId, String> {
    let needs_sentence = |ty: &DraftType| matches!(ty.name_source, NameSource::Inline(_)) && !ty.docs.is_described();
    let types = draft.types_with_ids().filter(|(_, ty)| needs_sentence(ty));
    let mut uses = Uses(types.map(|(id, _)| (id, Vec::new())).collect());
    for id in &draft.order {
        uses.add_type(draft.type_of(*id), names.type_name(*id));
    }
    for (id, operation) in draft.operations_with_ids() {
        uses.add_operation(operation, names.name(Item::Operation(id)));
    }
    uses.0.into_iter().filter_map(|(id, uses)| Some((id, sentence(&uses)?))).collect()
}

impl<'n> Uses<'n> {
    fn add_type(&mut self, ty: &DraftType, name: &'n TypeName) {
        match &ty.body {
            DraftBody::Struct(body) => {
                for field in &body.fields {
                    self.add(&field.shape, &Part::named("", &field.property), name);
                }
                let additional = Part::new("additional properties", "");
                body.additional.iter().for_each(|shape| self.add_within(shape, "A value", &additional, name));
            }
            DraftBody::Union(body) => {
                let part = Part { whole: "An alternative".to_owned(), inner: String::new(), end: String::new() };
                body.alternatives.iter().for_each(|alternative| self.add(&alternative.shape, &part, name));
            }
            DraftBody::Newtype(newtype) => self.add(&newtype.shape, &Part::own(), name),
            DraftBody::Alias(shape) => self.add(shape, &Part::own(), name),
            DraftBody::Enum(_) => {}
        }
    }

    fn add_operation(&mut self, operation: &DraftOperation, name: &'n TypeName) {
        for parameter in &operation.parameters {
            self.add(&parameter.shape, &Part::named(kind(parameter), &parameter.parameter), name);
        }
        let body = operation.body.iter().flat_map(|body| &body.contents);
        self.add_contents(body, &Part::new("request body", ""), name);
        for response in &operation.responses {
            self.add_contents(&response.contents, &Part::new("response body", &end(response)), name);
            for header in &response.headers {
                self.add(&header.shape, &Part::named("response header ", &header.parameter), name);
            }
        }
    }

    fn add_contents<'c>(
        &mut self,
        contents: impl IntoIterator<Item = &'c DraftContent>,
        part: &Part,
        name: &'n TypeName,
    ) {
        for content in contents {
            self.add(&content.shape, part, name);
            content.items.iter().for_each(|(_, item)| self.add_within(item, "An item", part, name));
        }
    }

    /// Adds the type of a part of an owner.
    fn add(&mut self, shape: &Shape, part: &Part, owner: &'n TypeName) {
        self.add_as(shape, &part.whole, part, owner);
    }

    /// Adds the type of the items or values in a part of an owner.
    fn add_within(&mut self, shape: &Shape, article: &str, part: &Part, owner: &'n TypeName) {
        let start = if part.inner.is_empty() { article.to_owned() } else { format!("{article} of {}", part.inner) };
        self.add_as(shape, &start, part, owner);
    }

    fn add_as(&mut self, shape: &Shape, start: &str, part: &Part, owner: &'n TypeName) {
        match shape.ty.non_null() {
            Type::Named(id) | Type::Boxed(id) => {
                if let Some(uses) = self.0.get_mut(id) {
                    uses.push(Use { start: start.to_owned(), owner, end: part.end.clone() });
                }
            }
            Type::List(item) => self.add_within(item, "An item", part, owner),
            Type::Tuple(items) => items.iter().for_each(|item| self.add_within(item, "An item", part, owner)),
            Type::Map(value) => self.add_within(value, "A value", part, owner),
            Type::Null
            | Type::Bool
            | Type::Integer(_)
            | Type::Float
            | Type::DecimalNumber
            | Type::Number
            | Type::Text
            | Type::Bytes
            | Type::File
            | Type::Format(_)
            | Type::Given(_)
            | Type::Json
            | Type::Nullable(_) => {}
        }
    }
}

impl Part {
    fn new(noun: &str, end: &str) -> Self {
        Self { whole: format!("The {noun}"), inner: format!("the {noun}"), end: end.to_owned() }
    }

    /// Returns a part with a name in the document.
    fn named(kind: &str, name: &str) -> Self {
        let noun = format!("{kind}{}", code(name));
        Self { whole: format!("The {noun}"), inner: noun, end: String::new() }
    }

    /// Returns the value of an owner itself.
    fn own() -> Self {
        Self { whole: "The value".to_owned(), inner: String::new(), end: String::new() }
    }
}

fn kind(parameter: &DraftParameter) -> &'static str {
    match parameter.location {
        ParameterLocation::Header => "header ",
        ParameterLocation::Cookie => "cookie ",
        ParameterLocation::Path | ParameterLocation::Query | ParameterLocation::QueryString => "parameter ",
    }
}

fn end(response: &DraftResponse) -> String {
    match response.status {
        Status::Code(code) => format!(" for {code}"),
        Status::Range(digit) => format!(" for {digit}00 to {digit}99"),
        Status::Default => " for any other status".to_owned(),
    }
}

/// Returns a sentence about the uses of a type, of which it names two owners at most.
fn sentence(uses: &[Use<'_>]) -> Option<String> {
    let first = uses.first()?;
    let Use { start, owner, end } = first;
    let mut others: Vec<&Use<'_>> = uses.iter().filter(|other| *other != first).collect();
    others.dedup();
    let ends = match &others[..] {
        [] => format!("[`{owner}`]{end}"),
        [other] if other.start == *start && other.end == *end => format!("[`{owner}`] and [`{}`]{end}", other.owner),
        [..] => format!("[`{owner}`]{end}, among others"),
    };
    Some(format!("{start} of {ends}."))
}
