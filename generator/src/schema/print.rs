//! Schemas as JSON, for the evaluator of an output and for `dump`.

use std::collections::BTreeSet;

use super::arena::{Arena, Form};
use super::json_type::{JsonType, TypeSet};
use super::keyword::{Keyword, Keywords};
use super::value::{Discriminator, SchemaId, Value};
use crate::document::node::{Node, Object};
use crate::maps::IndexSet;

/// Prints the parts of a schema that depend on the purpose.
pub trait Printer<R> {
    /// Returns the text of a `$ref`.
    fn reference(&mut self, reference: &R) -> String;

    /// Returns a subschema as JSON.
    fn subschema(&mut self, id: SchemaId) -> Node;

    /// Returns the schema of a property as JSON.
    fn property(&mut self, id: SchemaId) -> Node {
        self.subschema(id)
    }

    /// Returns whether an object requires a property that its keywords require: one direction does not require `readOnly`
    /// properties, the other no `writeOnly` properties (OpenAPI 3.0.3, 4.7.24.2).
    fn requires(&self, _name: &str, _keywords: &Keywords<R>) -> bool {
        true
    }

    /// Returns the discriminator for the evaluator, or `None` to omit it.
    fn discriminator(&self, _discriminator: &Discriminator, _keywords: &Keywords<R>) -> Option<Node> {
        None
    }

    /// Returns whether `format` is an assertion.
    fn asserts_format(&self) -> bool {
        true
    }

    /// Returns the features of the printed document, to which those of every schema are added; `None` to omit them.
    fn features(&mut self) -> Option<&mut SchemaFeatures> {
        None
    }
}

/// The features of JSON Schema that an evaluator of a document of schemas must support.
#[derive(Clone, Debug, Default)]
pub struct SchemaFeatures {
    /// The assertions.
    pub keywords: BTreeSet<Keyword>,
    /// The formats that are asserted.
    pub formats: BTreeSet<String>,
    /// The patterns, in the order of the document.
    pub patterns: IndexSet<String>,
}

/// Returns a schema and its subschemas as JSON for people, with references formatted by `show`.
pub fn print_plain<R>(arena: &Arena<R>, id: SchemaId, show: &dyn Fn(&R) -> String) -> Node {
    struct Plain<'a, R> {
        arena: &'a Arena<R>,
        show: &'a dyn Fn(&R) -> String,
    }
    impl<R> Printer<R> for Plain<'_, R> {
        fn reference(&mut self, reference: &R) -> String {
            (self.show)(reference)
        }
        fn subschema(&mut self, id: SchemaId) -> Node {
            print_plain(self.arena, id, self.show)
        }
    }
    arena[id].form.print(&mut Plain { arena, show })
}

impl<R> Form<R> {
    /// Returns the assertions of a schema as JSON Schema 2020-12, without annotations.
    pub fn print(&self, printer: &mut impl Printer<R>) -> Node {
        match self {
            Form::Boolean(value) => Node::Bool(*value),
            Form::Keywords(keywords) => Node::from(keywords.print(printer)),
        }
    }
}

impl<R> Keywords<R> {
    /// Returns the assertions among the keywords as JSON, with the dynamic anchor and the discriminator as the printer gives it.
    pub fn print(&self, printer: &mut impl Printer<R>) -> Object {
        let mut object = Object::default();
        for keyword in self.assertions() {
            let Some(value) = self.value_of(keyword, printer) else { continue };
            if let Some(features) = printer.features() {
                features.keywords.insert(keyword);
            }
            object.insert(keyword.name().to_owned(), value);
        }
        let dynamic_name = self.dynamic_reference.as_ref().and_then(|dynamic| dynamic.anchor.as_ref());
        object.extend(dynamic_name.map(|name| ("$dynamicName".to_owned(), text(name))));
        let discriminator = self.value_of(Keyword::Discriminator, printer);
        object.extend(discriminator.map(|value| (Keyword::Discriminator.name().to_owned(), value)));
        object
    }

    /// Returns the value of a keyword as JSON, or `None` if it is absent or the printer omits it.
    fn value_of(&self, keyword: Keyword, printer: &mut impl Printer<R>) -> Option<Node> {
        Some(match self.value(keyword)? {
            Value::Reference(reference) => Node::String(printer.reference(reference.as_ref()?)),
            Value::DynamicReference(reference) => Node::String(printer.reference(&reference.as_ref()?.target)),
            Value::Types(types) => print_types((*types)?),
            Value::Any(value) => value.clone()?,
            Value::List(values) => Node::Array(values.clone()?),
            Value::Number(number) | Value::Positive(number) => Node::Number(number.clone()?),
            Value::Count(count) => Node::Number((*count)?.into()),
            Value::Flag(flag) => Node::Bool(*flag),
            Value::Text(value) | Value::Uri(value) | Value::Anchor(value) => text(value.as_ref()?),
            Value::SharedText(value) => text(value.as_ref()?),
            Value::Pattern(pattern) => {
                let pattern = pattern.as_ref()?;
                add_pattern(pattern, printer);
                text(pattern)
            }
            Value::Format(format) => {
                let format = format.as_ref().filter(|_| printer.asserts_format())?;
                // Only strings are checked for a format.
                let has_strings = self.types.is_none_or(|types| types.contains(JsonType::String));
                if let Some(features) = printer.features().filter(|_| has_strings) {
                    features.formats.insert(format.clone());
                }
                text(format)
            }
            Value::Names(names) => {
                let is_printed = |name: &&String| printer.requires(name, self);
                let names: Vec<Node> = names.iter().filter(is_printed).map(text).collect();
                Node::Array(Some(names).filter(|names| !names.is_empty())?)
            }
            Value::NamesByProperty(names) => {
                let names = names.iter();
                let names = names.map(|(name, needs)| (name.clone(), Node::Array(needs.iter().map(text).collect())));
                Node::from(names.collect::<Object>())
            }
            Value::Schema(schema) => printer.subschema((*schema)?),
            Value::Schemas(schemas) => Node::Array(schemas.iter().map(|id| printer.subschema(*id)).collect()),
            Value::SchemasByName(schemas) => {
                Node::from(schemas.iter().map(|(name, id)| (name.clone(), printer.subschema(*id))).collect::<Object>())
            }
            Value::SchemasByPattern(schemas) => {
                let schemas = schemas.iter().map(|(pattern, id)| {
                    add_pattern(pattern, printer);
                    (pattern.clone(), printer.subschema(*id))
                });
                Node::from(schemas.collect::<Object>())
            }
            Value::Properties(schemas) => {
                Node::from(schemas.iter().map(|(name, id)| (name.clone(), printer.property(*id))).collect::<Object>())
            }
            Value::Discriminator(discriminator) => printer.discriminator(discriminator.as_ref()?, self)?,
        })
    }
}

fn add_pattern<R>(pattern: &str, printer: &mut impl Printer<R>) {
    if let Some(features) = printer.features()
        && !features.patterns.contains(pattern)
    {
        features.patterns.insert(pattern.to_owned());
    }
}

/// Returns the value of `type`.
pub fn print_types(types: TypeSet) -> Node {
    let name = |json_type: JsonType| Node::String(json_type.name().to_owned());
    types.single().map_or_else(|| Node::Array(types.iter().map(name).collect()), name)
}

fn text(text: impl AsRef<str>) -> Node {
    Node::String(text.as_ref().to_owned())
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::{Discriminator, Keyword, Keywords, Printer, SchemaId};
    use crate::document::node::Node;
    use crate::maps::IndexMap;
    use crate::schema::{DynamicReference, JsonType, TypeSet, ValueMut};

    struct Plain;

    impl Printer<String> for Plain {
        fn reference(&mut self, reference: &String) -> String {
            reference.clone()
        }
        fn subschema(&mut self, _: SchemaId) -> Node {
            Node::Bool(true)
        }
    }

    /// Sets a keyword to a value of its form.
    fn set(keyword: ValueMut<'_, String>) {
        let (id, text) = (SchemaId(0), String::from("a"));
        match keyword {
            ValueMut::Reference(value) => *value = Some(text),
            ValueMut::DynamicReference(value) => {
                *value = Some(Box::new(DynamicReference { target: text, anchor: None }));
            }
            ValueMut::Uri(value)
            | ValueMut::Anchor(value)
            | ValueMut::Text(value)
            | ValueMut::Format(value)
            | ValueMut::Pattern(value) => *value = Some(text),
            ValueMut::SharedText(value) => *value = Some(Arc::from("a")),
            ValueMut::Types(value) => *value = Some(TypeSet::EMPTY.with(JsonType::Object)),
            ValueMut::Any(value) => *value = Some(Node::Null),
            ValueMut::List(value) => *value = Some(Vec::new()),
            ValueMut::Number(value) | ValueMut::Positive(value) => *value = Some(1_i64.into()),
            ValueMut::Count(value) => *value = Some(1),
            ValueMut::Flag(value) => *value = true,
            ValueMut::Names(value) => _ = value.insert(text),
            ValueMut::NamesByProperty(value) => _ = value.insert(text, Default::default()),
            ValueMut::Schema(value) => *value = Some(id),
            ValueMut::Schemas(value) => value.push(id),
            ValueMut::SchemasByName(value) | ValueMut::Properties(value) | ValueMut::SchemasByPattern(value) => {
                _ = value.insert(text, id);
            }
            ValueMut::Discriminator(value) => {
                *value =
                    Some(Discriminator { property: text, mapping: IndexMap::default(), default: None, selects: false });
            }
        }
    }

    #[test]
    fn every_assertion_is_printed() {
        let mut all = Keywords::<String>::default();
        for keyword in Keyword::ALL {
            keyword.value_mut(&mut all).into_iter().for_each(set);
        }
        let assertions: Vec<&str> = all.assertions().map(Keyword::name).collect();
        let printed = all.print(&mut Plain);
        assert_eq!(printed.keys().collect::<Vec<_>>(), assertions);
        assert_eq!(printed.len(), 40);
    }
}
