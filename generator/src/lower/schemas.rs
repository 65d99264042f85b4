//! What the evaluator reads: the schemas of all types as one JSON Schema 2020-12 document, without annotations.
//!
//! Each type has an entry of its name under `$defs`; a schema inside another that has a type is a reference to it. A schema
//! that only references lead to has an entry too.

use std::collections::VecDeque;

use super::flow::Flow;
use super::union::Mapping;
use super::{Lowering, Part, Reading};
use crate::config::Formats;
use crate::document::node::{Node, Object};
use crate::ir::identifier::TypeName;
use crate::ir::{Module, TypeId};
use crate::maps::HashMap;
use crate::schema::{Discriminator, JsonType, Keywords, Printer, SchemaId, TypeSet, print_types};

impl Lowering<'_> {
    /// What a schema says, as text: two with the same text accept the same values.
    pub(super) fn structure(&self, id: SchemaId, flow: Flow) -> String {
        let mut printer = Structure { lowering: self, flow };
        self.api.schemas[id].form.print(&mut printer).to_string()
    }
}

/// Prints the schemas of every type into the module.
pub(super) fn finish(lowering: &Lowering<'_>, module: &mut Module) {
    let mut entries = Entries { lowering, module, names: HashMap::default(), open: VecDeque::new() };
    let mut definitions = Object::default();
    for id in &module.order {
        let Reading { schema, flow, part } = lowering.types[id.0 as usize].reading;
        let mut node = entries.definition(schema, flow);
        if let (Some(types), Node::Object(object)) = (part_types(lowering, schema, part), &mut node) {
            object.insert("type".to_owned(), print_types(types));
        }
        definitions.insert(module.type_def(*id).name.to_string(), node);
    }
    let scopes = entries.scopes();
    while let Some((name, schema, flow)) = entries.open.pop_front() {
        let node = entries.definition(schema, flow);
        definitions.insert(name, node);
    }
    let mut schemas = Object::from_iter([("$defs".to_owned(), Node::from(definitions))]);
    schemas.extend(scopes.map(|scopes| ("$scopes".to_owned(), scopes)));
    module.schemas = Node::from(schemas);
    for def in &mut module.types {
        def.schema = format!("/$defs/{}", def.name);
    }
}

/// The types that a part of a schema is for.
fn part_types(lowering: &Lowering<'_>, schema: SchemaId, part: Part) -> Option<TypeSet> {
    let stated = lowering.api.schemas[schema].keywords().and_then(|keywords| keywords.types);
    match part {
        Part::Whole | Part::Form => None,
        Part::Value => Some(stated.unwrap_or(TypeSet::ALL.without(JsonType::Integer)).without(JsonType::Null)),
        Part::Type(json_type) => Some(TypeSet::EMPTY.with(json_type)),
    }
}

struct Entries<'a, 'l> {
    lowering: &'a Lowering<'l>,
    module: &'a Module,
    /// The entries of schemas without a type.
    names: HashMap<(SchemaId, Flow), String>,
    open: VecDeque<(String, SchemaId, Flow)>,
}

impl Entries<'_, '_> {
    fn definition(&mut self, schema: SchemaId, flow: Flow) -> Node {
        let api = self.lowering.api;
        let mut node = api.schemas[schema].form.print(&mut Entry { entries: self, flow });
        if let (Node::Object(object), false) = (&mut node, api.dynamic_anchors.is_empty()) {
            let scope = api.resource_of[schema.0 as usize] as u64;
            object.insert("$scope".to_owned(), Node::Number(scope.into()));
        }
        node
    }

    /// For the evaluator of dynamic references: the dynamic anchors of each schema resource. Every schema says in `$scope`
    /// to which of them it belongs.
    fn scopes(&mut self) -> Option<Node> {
        let api = self.lowering.api;
        let scope = |anchors: &Vec<(String, SchemaId)>| {
            let anchors = anchors.iter().map(|(name, id)| {
                let entry = self.name(*id, self.lowering.flows.within(*id, Flow::Any));
                (name.clone(), Node::String(format!("#/$defs/{entry}")))
            });
            Node::from(anchors.collect::<Object>())
        };
        let scopes: Vec<Node> = api.dynamic_anchors.iter().map(scope).collect();
        (!scopes.is_empty()).then_some(Node::Array(scopes))
    }

    fn typed(&self, id: SchemaId, flow: Flow) -> Option<TypeId> {
        self.lowering.known.get(&Reading::whole(id, flow)).copied()
    }

    /// The entry of a schema, made when it is first asked for.
    fn name(&mut self, id: SchemaId, flow: Flow) -> String {
        if let Some(known) = self.typed(id, flow) {
            return self.module.type_def(known).name.to_string();
        }
        let number = self.names.len() + 1;
        let pointer = self.lowering.place(id).pointer.as_str();
        let open = &mut self.open;
        let name = self.names.entry((id, flow)).or_insert_with(|| {
            // No type's name begins in lower case, so the two kinds of entries never meet.
            let last = pointer.rsplit('/').next().unwrap_or_default();
            let name = format!("schema{number}_{}", TypeName::new(last));
            open.push_back((name.clone(), id, flow));
            name
        });
        name.clone()
    }
}

struct Entry<'e, 'a, 'l> {
    entries: &'e mut Entries<'a, 'l>,
    flow: Flow,
}

impl Printer<SchemaId> for Entry<'_, '_, '_> {
    fn reference(&mut self, target: &SchemaId) -> String {
        let flow = self.entries.lowering.flows.within(*target, self.flow);
        format!("#/$defs/{}", self.entries.name(*target, flow))
    }

    fn subschema(&mut self, id: SchemaId) -> Node {
        let flow = self.entries.lowering.flows.within(id, self.flow);
        if self.entries.typed(id, flow).is_some() {
            let reference = self.reference(&id);
            return Node::from(Object::from_iter([("$ref".to_owned(), Node::String(reference))]));
        }
        self.entries.definition(id, self.flow)
    }

    fn has_property(&self, id: SchemaId) -> bool {
        carries(self.entries.lowering, id, self.flow)
    }

    fn discriminator(&self, discriminator: &Discriminator, keywords: &Keywords<SchemaId>) -> Option<Node> {
        let Mapping { values, default } = self.entries.lowering.mapping(keywords)?;
        let number = |index: usize| Node::Number((index as u64).into());
        let mapping = values.into_iter().map(|(value, index)| (value, number(index)));
        let property = Node::String(discriminator.property.clone());
        let mut printed = Object::from_iter([
            ("propertyName".to_owned(), property),
            ("mapping".to_owned(), Node::from(mapping.collect::<Object>())),
        ]);
        printed.extend(default.map(|index| ("defaultMapping".to_owned(), number(index))));
        Some(Node::from(printed))
    }

    fn asserts_format(&self) -> bool {
        self.entries.lowering.config.formats == Formats::Assert
    }
}

struct Structure<'a, 'l> {
    lowering: &'a Lowering<'l>,
    flow: Flow,
}

impl Printer<SchemaId> for Structure<'_, '_> {
    fn reference(&mut self, target: &SchemaId) -> String {
        // What is referred to may read differently both ways, and with it all that refers to it.
        format!("#{} {:?}", target.0, self.lowering.flows.within(*target, self.flow))
    }

    fn subschema(&mut self, id: SchemaId) -> Node {
        self.lowering.api.schemas[id].form.print(self)
    }

    fn has_property(&self, id: SchemaId) -> bool {
        carries(self.lowering, id, self.flow)
    }
}

fn carries(lowering: &Lowering<'_>, id: SchemaId, flow: Flow) -> bool {
    lowering.api.schemas[id].keywords().is_none_or(|keywords| flow.carries(keywords))
}
