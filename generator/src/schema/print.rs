//! A schema as JSON again: what the evaluator of an output reads, and what `dump` shows.

use indexmap::IndexMap;

use super::{Arena, Form, JsonType, Keywords, SchemaId, TypeSet};
use crate::node::{Node, Number, Object};

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
    /// The assertions among these keywords.
    pub fn print(&self, printer: &mut impl Printer<R>) -> Object {
        let mut object = Object::new();
        self.print_core(printer, &mut object);
        self.print_values(printer, &mut object);
        self.print_object(printer, &mut object);
        self.print_array(printer, &mut object);
        self.print_logic(printer, &mut object);
        object
    }

    fn print_core(&self, printer: &mut impl Printer<R>, object: &mut Object) {
        let reference = self.reference.as_ref().map(|reference| printer.reference(reference));
        text(object, "$ref", reference.as_ref());
        if let Some(dynamic) = &self.dynamic_reference {
            let target = printer.reference(&dynamic.target);
            text(object, "$dynamicRef", Some(&target));
            text(object, "$dynamicName", dynamic.anchor.as_ref());
        }
    }

    fn print_values(&self, printer: &impl Printer<R>, object: &mut Object) {
        if let Some(types) = self.types {
            object.insert("type".to_owned(), print_types(types));
        }
        if let Some(constant) = &self.constant {
            object.insert("const".to_owned(), constant.clone());
        }
        if let Some(values) = &self.enumeration {
            object.insert("enum".to_owned(), Node::Array(values.clone()));
        }
        number(object, "multipleOf", self.multiple_of.as_ref());
        number(object, "minimum", self.minimum.as_ref());
        number(object, "maximum", self.maximum.as_ref());
        number(object, "exclusiveMinimum", self.exclusive_minimum.as_ref());
        number(object, "exclusiveMaximum", self.exclusive_maximum.as_ref());
        count(object, "minLength", self.min_length);
        count(object, "maxLength", self.max_length);
        text(object, "pattern", self.pattern.as_ref());
        text(object, "format", self.format.as_ref().filter(|_| printer.asserts_format()));
    }

    fn print_object(&self, printer: &mut impl Printer<R>, object: &mut Object) {
        let carried = |name: &&String, printer: &dyn Printer<R>| {
            self.properties.get(*name).is_none_or(|id| printer.has_property(*id))
        };
        let required: Vec<_> = self.required.iter().filter(|name| carried(name, printer)).collect();
        if !required.is_empty() {
            object.insert("required".to_owned(), strings(required));
        }
        let properties = self.properties.iter().filter(|(_, id)| printer.has_property(**id));
        let properties: IndexMap<_, _> = properties.map(|(name, id)| (name.clone(), *id)).collect();
        schemas(printer, object, "properties", &properties);
        schemas(printer, object, "patternProperties", &self.pattern_properties);
        schema(printer, object, "additionalProperties", self.additional_properties);
        schema(printer, object, "propertyNames", self.property_names);
        schemas(printer, object, "dependentSchemas", &self.dependent_schemas);
        if !self.dependent_required.is_empty() {
            let names = self.dependent_required.iter().map(|(name, needs)| (name.clone(), strings(needs)));
            object.insert("dependentRequired".to_owned(), Node::Object(names.collect()));
        }
        schema(printer, object, "unevaluatedProperties", self.unevaluated_properties);
        count(object, "minProperties", self.min_properties);
        count(object, "maxProperties", self.max_properties);
    }

    fn print_array(&self, printer: &mut impl Printer<R>, object: &mut Object) {
        list(printer, object, "prefixItems", &self.prefix_items);
        schema(printer, object, "items", self.items);
        schema(printer, object, "contains", self.contains);
        schema(printer, object, "unevaluatedItems", self.unevaluated_items);
        count(object, "minContains", self.min_contains);
        count(object, "maxContains", self.max_contains);
        count(object, "minItems", self.min_items);
        count(object, "maxItems", self.max_items);
        if self.unique_items {
            object.insert("uniqueItems".to_owned(), Node::Bool(true));
        }
    }

    fn print_logic(&self, printer: &mut impl Printer<R>, object: &mut Object) {
        list(printer, object, "allOf", &self.all_of);
        list(printer, object, "anyOf", &self.any_of);
        list(printer, object, "oneOf", &self.one_of);
        if let Some(discriminator) = printer.discriminator(self) {
            object.insert("discriminator".to_owned(), discriminator);
        }
        schema(printer, object, "not", self.not);
        schema(printer, object, "if", self.if_schema);
        schema(printer, object, "then", self.then_schema);
        schema(printer, object, "else", self.else_schema);
    }
}

/// The value of `type`.
pub fn print_types(types: TypeSet) -> Node {
    let name = |json_type: JsonType| Node::String(json_type.name().to_owned());
    types.single().map_or_else(|| Node::Array(types.iter().map(name).collect()), name)
}

fn text(object: &mut Object, keyword: &str, value: Option<&String>) {
    if let Some(value) = value {
        object.insert(keyword.to_owned(), Node::String(value.clone()));
    }
}

fn number(object: &mut Object, keyword: &str, value: Option<&Number>) {
    if let Some(value) = value {
        object.insert(keyword.to_owned(), Node::Number(value.clone()));
    }
}

fn count(object: &mut Object, keyword: &str, value: Option<u64>) {
    if let Some(value) = value {
        object.insert(keyword.to_owned(), Node::Number(value.into()));
    }
}

fn strings<'a>(values: impl IntoIterator<Item = &'a String>) -> Node {
    Node::Array(values.into_iter().map(|value| Node::String(value.clone())).collect())
}

fn schema<R>(printer: &mut impl Printer<R>, object: &mut Object, keyword: &str, id: Option<SchemaId>) {
    if let Some(id) = id {
        object.insert(keyword.to_owned(), printer.subschema(id));
    }
}

fn list<R>(printer: &mut impl Printer<R>, object: &mut Object, keyword: &str, ids: &[SchemaId]) {
    if !ids.is_empty() {
        object.insert(keyword.to_owned(), Node::Array(ids.iter().map(|id| printer.subschema(*id)).collect()));
    }
}

fn schemas<R>(printer: &mut impl Printer<R>, object: &mut Object, keyword: &str, map: &IndexMap<String, SchemaId>) {
    if !map.is_empty() {
        let members = map.iter().map(|(name, id)| (name.clone(), printer.subschema(*id)));
        object.insert(keyword.to_owned(), Node::Object(members.collect()));
    }
}
