//! A schema as JSON again: what the evaluator of an output reads, and what `dump` shows.

use super::{Arena, Discriminator, Form, JsonType, Keyword, Keywords, SchemaId, TypeSet, Value};
use crate::document::node::{Node, Object};

/// Decides what stands in place of references and subschemas.
pub trait Printer<R> {
    /// The text of a `$ref`.
    fn reference(&mut self, reference: &R) -> String;

    /// A subschema.
    fn subschema(&mut self, id: SchemaId) -> Node;

    /// Whether a property takes part; a direction leaves out what it does not carry.
    fn has_property(&self, _id: SchemaId) -> bool {
        true
    }

    /// What the evaluator shall know of a discriminator.
    fn discriminator(&self, _discriminator: &Discriminator, _keywords: &Keywords<R>) -> Option<Node> {
        None
    }

    /// Whether `format` is asserted.
    fn asserts_format(&self) -> bool {
        true
    }
}

/// Prints a schema and all below it, with references as `show` gives them; for people.
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
    /// The assertions of this schema as JSON Schema 2020-12; annotations are left out.
    pub fn print(&self, printer: &mut impl Printer<R>) -> Node {
        match self {
            Form::Boolean(value) => Node::Bool(*value),
            Form::Keywords(keywords) => Node::Object(keywords.print(printer)),
        }
    }
}

impl<R> Keywords<R> {
    /// The assertions among these keywords, and what the printer says of their discriminator and dynamic reference.
    pub fn print(&self, printer: &mut impl Printer<R>) -> Object {
        let mut object = Object::default();
        for keyword in self.assertions() {
            object.extend(self.value_of(keyword, printer).map(|value| (keyword.name().to_owned(), value)));
        }
        let dynamic_name = self.dynamic_reference.as_ref().and_then(|dynamic| dynamic.anchor.as_ref());
        object.extend(dynamic_name.map(|name| ("$dynamicName".to_owned(), text(name))));
        let discriminator = self.value_of(Keyword::Discriminator, printer);
        object.extend(discriminator.map(|value| (Keyword::Discriminator.name().to_owned(), value)));
        object
    }

    /// The value of a keyword as JSON; `None` if it is absent or the printer leaves it out.
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
            Value::Text(value) | Value::Uri(value) | Value::Anchor(value) | Value::Pattern(value) => {
                text(value.as_ref()?)
            }
            Value::SharedText(value) => text(value.as_ref()?),
            Value::Format(format) => text(format.as_ref().filter(|_| printer.asserts_format())?),
            Value::Names(names) => {
                let carried = |name: &&String| self.properties.get(*name).is_none_or(|id| printer.has_property(*id));
                let names: Vec<Node> = names.iter().filter(carried).map(text).collect();
                Node::Array(Some(names).filter(|names| !names.is_empty())?)
            }
            Value::NamesByProperty(names) => {
                let names = names.iter();
                let names = names.map(|(name, needs)| (name.clone(), Node::Array(needs.iter().map(text).collect())));
                Node::Object(names.collect())
            }
            Value::Schema(schema) => printer.subschema((*schema)?),
            Value::Schemas(schemas) => Node::Array(schemas.iter().map(|id| printer.subschema(*id)).collect()),
            Value::SchemasByName(schemas) | Value::SchemasByPattern(schemas) => {
                Node::Object(schemas.iter().map(|(name, id)| (name.clone(), printer.subschema(*id))).collect())
            }
            Value::Properties(schemas) => {
                let mut properties = Object::default();
                for (name, id) in schemas {
                    if printer.has_property(*id) {
                        properties.insert(name.clone(), printer.subschema(*id));
                    }
                }
                Node::Object(Some(properties).filter(|properties| !properties.is_empty())?)
            }
            Value::Discriminator(discriminator) => printer.discriminator(discriminator.as_ref()?, self)?,
        })
    }
}

/// The value of `type`.
pub fn print_types(types: TypeSet) -> Node {
    let name = |json_type: JsonType| Node::String(json_type.name().to_owned());
    types.single().map_or_else(|| Node::Array(types.iter().map(name).collect()), name)
}

fn text(text: impl AsRef<str>) -> Node {
    Node::String(text.as_ref().to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Keyword, Keywords, Printer, SchemaId};
    use crate::document::node::{Node, Number};
    use crate::schema::{DynamicReference, JsonType, TypeSet};

    struct Plain;

    impl Printer<String> for Plain {
        fn reference(&mut self, reference: &String) -> String {
            reference.clone()
        }
        fn subschema(&mut self, _: SchemaId) -> Node {
            Node::Bool(true)
        }
    }

    #[test]
    fn every_assertion_is_printed() {
        let (id, text, number) = (SchemaId(0), String::from, Number::from(1_i64));
        let mut all = Keywords::<String> {
            reference: Some(text("#")),
            dynamic_reference: Some(Box::new(DynamicReference { target: text("#a"), anchor: None })),
            types: Some(TypeSet::EMPTY.with(JsonType::Object)),
            format: Some(text("date")),
            enumeration: Some(Vec::new()),
            additional_properties: Some(id),
            items: Some(id),
            unique_items: true,
            ..Keywords::default()
        };
        all.properties.insert(text("a"), id);
        all.required.insert(text("a"));
        for list in [&mut all.all_of, &mut all.any_of, &mut all.one_of] {
            list.push(id);
        }
        all.prefix_items.push(id);
        all.pattern_properties.insert(text("a"), id);
        all.dependent_schemas.insert(text("a"), id);
        all.dependent_required.insert(text("a"), Default::default());
        all.constant = Some(Node::Null);
        all.pattern = Some(text("a"));
        let rare = &mut *all;
        for schema in [
            &mut rare.not,
            &mut rare.if_schema,
            &mut rare.then_schema,
            &mut rare.else_schema,
            &mut rare.contains,
            &mut rare.property_names,
            &mut rare.unevaluated_items,
            &mut rare.unevaluated_properties,
        ] {
            *schema = Some(id);
        }
        for bound in [
            &mut rare.multiple_of,
            &mut rare.minimum,
            &mut rare.maximum,
            &mut rare.exclusive_minimum,
            &mut rare.exclusive_maximum,
        ] {
            *bound = Some(number.clone());
        }
        for count in [
            &mut rare.min_length,
            &mut rare.max_length,
            &mut rare.min_items,
            &mut rare.max_items,
            &mut rare.min_contains,
            &mut rare.max_contains,
            &mut rare.min_properties,
            &mut rare.max_properties,
        ] {
            *count = Some(1);
        }
        let printed = all.print(&mut Plain);
        assert!(printed.keys().map(String::as_str).eq(all.assertions().map(Keyword::name)), "{printed:?}");
        assert_eq!(printed.len(), 40);
    }
}
