//! A schema as JSON again: what the evaluator of an output reads, and what `dump` shows.

use super::{Arena, Form, JsonType, Keywords, SchemaId, TypeSet};
use crate::document::node::{Node, Object};
use crate::maps::IndexMap;

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
    fn discriminator(&self, _keywords: &Keywords<R>) -> Option<Node> {
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
    /// The names of the assertions among these keywords, in the order in which they are printed.
    pub fn assertions(&self) -> impl Iterator<Item = &'static str> {
        let stated = [
            ("$ref", self.reference.is_some()),
            ("$dynamicRef", self.dynamic_reference.is_some()),
            ("type", self.types.is_some()),
            ("const", self.constant.is_some()),
            ("enum", self.enumeration.is_some()),
            ("multipleOf", self.multiple_of.is_some()),
            ("minimum", self.minimum.is_some()),
            ("maximum", self.maximum.is_some()),
            ("exclusiveMinimum", self.exclusive_minimum.is_some()),
            ("exclusiveMaximum", self.exclusive_maximum.is_some()),
            ("minLength", self.min_length.is_some()),
            ("maxLength", self.max_length.is_some()),
            ("pattern", self.pattern.is_some()),
            ("format", self.format.is_some()),
            ("required", !self.required.is_empty()),
            ("properties", !self.properties.is_empty()),
            ("patternProperties", !self.pattern_properties.is_empty()),
            ("additionalProperties", self.additional_properties.is_some()),
            ("propertyNames", self.property_names.is_some()),
            ("dependentSchemas", !self.dependent_schemas.is_empty()),
            ("dependentRequired", !self.dependent_required.is_empty()),
            ("unevaluatedProperties", self.unevaluated_properties.is_some()),
            ("minProperties", self.min_properties.is_some()),
            ("maxProperties", self.max_properties.is_some()),
            ("prefixItems", !self.prefix_items.is_empty()),
            ("items", self.items.is_some()),
            ("contains", self.contains.is_some()),
            ("unevaluatedItems", self.unevaluated_items.is_some()),
            ("minContains", self.min_contains.is_some()),
            ("maxContains", self.max_contains.is_some()),
            ("minItems", self.min_items.is_some()),
            ("maxItems", self.max_items.is_some()),
            ("uniqueItems", self.unique_items),
            ("allOf", !self.all_of.is_empty()),
            ("anyOf", !self.any_of.is_empty()),
            ("oneOf", !self.one_of.is_empty()),
            ("not", self.not.is_some()),
            ("if", self.if_schema.is_some()),
            ("then", self.then_schema.is_some()),
            ("else", self.else_schema.is_some()),
        ];
        stated.into_iter().filter_map(|(name, is_stated)| is_stated.then_some(name))
    }

    /// The assertions among these keywords, and what the printer says of their discriminator and dynamic reference.
    pub fn print(&self, printer: &mut impl Printer<R>) -> Object {
        let mut object = Object::default();
        for name in self.assertions() {
            object.extend(self.assertion(name, printer).map(|value| (name.to_owned(), value)));
        }
        let dynamic_name = self.dynamic_reference.as_ref().and_then(|dynamic| dynamic.anchor.as_ref());
        object.extend(dynamic_name.map(|name| ("$dynamicName".to_owned(), text(name))));
        object.extend(printer.discriminator(self).map(|value| ("discriminator".to_owned(), value)));
        object
    }

    /// The value of one assertion; `None` if the printer leaves it out.
    fn assertion(&self, name: &str, printer: &mut impl Printer<R>) -> Option<Node> {
        Some(match name {
            "$ref" => Node::String(printer.reference(self.reference.as_ref()?)),
            "$dynamicRef" => Node::String(printer.reference(&self.dynamic_reference.as_ref()?.target)),
            "type" => print_types(self.types?),
            "const" => self.constant.clone()?,
            "enum" => Node::Array(self.enumeration.clone()?),
            "multipleOf" => Node::Number(self.multiple_of.clone()?),
            "minimum" => Node::Number(self.minimum.clone()?),
            "maximum" => Node::Number(self.maximum.clone()?),
            "exclusiveMinimum" => Node::Number(self.exclusive_minimum.clone()?),
            "exclusiveMaximum" => Node::Number(self.exclusive_maximum.clone()?),
            "minLength" => Node::Number(self.min_length?.into()),
            "maxLength" => Node::Number(self.max_length?.into()),
            "pattern" => text(self.pattern.as_ref()?),
            "format" => text(self.format.as_ref().filter(|_| printer.asserts_format())?),
            "required" => {
                let carried = |name: &&String| self.properties.get(*name).is_none_or(|id| printer.has_property(*id));
                let names: Vec<Node> = self.required.iter().filter(carried).map(text).collect();
                Node::Array(Some(names).filter(|names| !names.is_empty())?)
            }
            "properties" => {
                let mut properties = Object::default();
                for (name, id) in &self.properties {
                    if printer.has_property(*id) {
                        properties.insert(name.clone(), printer.subschema(*id));
                    }
                }
                Node::Object(Some(properties).filter(|properties| !properties.is_empty())?)
            }
            "patternProperties" => schemas(printer, &self.pattern_properties),
            "additionalProperties" => printer.subschema(self.additional_properties?),
            "propertyNames" => printer.subschema(self.property_names?),
            "dependentSchemas" => schemas(printer, &self.dependent_schemas),
            "dependentRequired" => {
                let names = self.dependent_required.iter();
                let names = names.map(|(name, needs)| (name.clone(), Node::Array(needs.iter().map(text).collect())));
                Node::Object(names.collect())
            }
            "unevaluatedProperties" => printer.subschema(self.unevaluated_properties?),
            "minProperties" => Node::Number(self.min_properties?.into()),
            "maxProperties" => Node::Number(self.max_properties?.into()),
            "prefixItems" => list(printer, &self.prefix_items),
            "items" => printer.subschema(self.items?),
            "contains" => printer.subschema(self.contains?),
            "unevaluatedItems" => printer.subschema(self.unevaluated_items?),
            "minContains" => Node::Number(self.min_contains?.into()),
            "maxContains" => Node::Number(self.max_contains?.into()),
            "minItems" => Node::Number(self.min_items?.into()),
            "maxItems" => Node::Number(self.max_items?.into()),
            "uniqueItems" => Node::Bool(self.unique_items),
            "allOf" => list(printer, &self.all_of),
            "anyOf" => list(printer, &self.any_of),
            "oneOf" => list(printer, &self.one_of),
            "not" => printer.subschema(self.not?),
            "if" => printer.subschema(self.if_schema?),
            "then" => printer.subschema(self.then_schema?),
            "else" => printer.subschema(self.else_schema?),
            _ => return None,
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

fn list<R>(printer: &mut impl Printer<R>, ids: &[SchemaId]) -> Node {
    Node::Array(ids.iter().map(|id| printer.subschema(*id)).collect())
}

fn schemas<R>(printer: &mut impl Printer<R>, map: &IndexMap<String, SchemaId>) -> Node {
    Node::Object(map.iter().map(|(name, id)| (name.clone(), printer.subschema(*id))).collect())
}

#[cfg(test)]
mod tests {
    use super::{Keywords, Printer, SchemaId};
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
        assert!(printed.keys().map(String::as_str).eq(all.assertions()), "{printed:?}");
        assert_eq!(printed.len(), 40);
    }
}
