//! Sentences that name the owner of an inline type: the docs of those that the document does not describe.

use crate::ir::docs::{code, link};
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
                    self.add(&field.shape, name, || Part::named("", &field.property));
                }
                if let Some(shape) = &body.additional {
                    self.add_within(shape, "A value", name, || Part::new("additional properties", ""));
                }
            }
            DraftBody::Union(body) => {
                for alternative in &body.alternatives {
                    self.add(&alternative.shape, name, || Part::own("An alternative"));
                }
            }
            DraftBody::Newtype(newtype) => self.add(&newtype.shape, name, || Part::own("The value")),
            DraftBody::Alias(shape) => self.add(shape, name, || Part::own("The value")),
            DraftBody::Enum(_) => {}
        }
    }

    fn add_operation(&mut self, operation: &DraftOperation, name: &'n TypeName) {
        for parameter in &operation.parameters {
            self.add(&parameter.shape, name, || Part::named(kind(parameter), &parameter.parameter));
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            self.add_content(content, name, || Part::new("request body", ""));
        }
        for response in &operation.responses {
            for content in &response.contents {
                self.add_content(content, name, || Part::new("response body", &end(response)));
            }
            for header in &response.headers {
                self.add(&header.shape, name, || Part::named("response header ", &header.parameter));
            }
        }
    }

    fn add_content(&mut self, content: &DraftContent, owner: &'n TypeName, part: impl Fn() -> Part) {
        self.add(&content.shape, owner, &part);
        if let Some((_, item)) = &content.items {
            self.add_within(item, "An item", owner, part);
        }
    }

    /// Adds the types of a part of an owner.
    fn add(&mut self, shape: &Shape, owner: &'n TypeName, part: impl Fn() -> Part) {
        self.add_types(&shape.ty, None, owner, &part);
    }

    /// Adds the types of the items or values in a part of an owner.
    fn add_within(&mut self, shape: &Shape, article: &'static str, owner: &'n TypeName, part: impl Fn() -> Part) {
        self.add_types(&shape.ty, Some(article), owner, &part);
    }

    fn add_types(&mut self, ty: &Type, article: Option<&'static str>, owner: &'n TypeName, part: &dyn Fn() -> Part) {
        types(ty, article, &mut |id, article| {
            if let Some(uses) = self.0.get_mut(&id) {
                uses.push(part().used_by(owner, article));
            }
        });
    }
}

/// Visits the named types in a type, each with the article of an item or a value if it is within a list or a map.
fn types(ty: &Type, article: Option<&'static str>, visit: &mut dyn FnMut(TypeId, Option<&'static str>)) {
    match ty.non_null() {
        Type::Named(id) | Type::Boxed(id) => visit(*id, article),
        Type::List(item) => types(&item.ty, Some("An item"), visit),
        Type::Tuple(items) => items.iter().for_each(|item| types(&item.ty, Some("An item"), visit)),
        Type::Map(value) => types(&value.ty, Some("A value"), visit),
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

impl Part {
    fn new(noun: &str, end: &str) -> Self {
        Self { whole: format!("The {noun}"), inner: format!("the {noun}"), end: end.to_owned() }
    }

    /// Returns a part with a name in the document.
    fn named(kind: &str, name: &str) -> Self {
        let noun = format!("{kind}{}", code(name));
        Self { whole: format!("The {noun}"), inner: noun, end: String::new() }
    }

    /// Returns an owner as a part of itself.
    fn own(whole: &str) -> Self {
        Self { whole: whole.to_owned(), inner: String::new(), end: String::new() }
    }

    /// Returns the use of a type as this part, or within it.
    fn used_by<'n>(self, owner: &'n TypeName, article: Option<&str>) -> Use<'n> {
        let start = match article {
            None => self.whole,
            Some(article) if self.inner.is_empty() => article.to_owned(),
            Some(article) => format!("{article} of {}", self.inner),
        };
        Use { start, owner, end: self.end }
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
        [] => format!("{}{end}", link(owner)),
        [other] if other.start == *start && other.end == *end => {
            format!("{} and {}{end}", link(owner), link(other.owner))
        }
        [..] => format!("{}{end}, among others", link(owner)),
    };
    Some(format!("{start} of {ends}."))
}
