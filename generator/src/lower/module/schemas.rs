//! The schemas of all types as one JSON Schema 2020-12 document, without annotations, for the evaluator.
//!
//! Under `$defs`, each type has an entry of its name. A schema inside another that has a type is a reference to the entry of that
//! type. Other schemas to which references lead, and those of response bodies, have entries too.

use std::collections::VecDeque;

use crate::document::node::{Node, Object};
use crate::ir::identifier::TypeName;
use crate::lower::analysis::{Analysis, Mapping, MergedObject, requires_property};
use crate::lower::draft::Draft;
use crate::lower::names::TypeNames;
use crate::lower::schema_use::{Flow, Part, SchemaUse};
use crate::maps::HashMap;
use crate::schema::{
    Discriminator, JsonType, Keyword, Keywords, Printer, SchemaFeatures, SchemaId, TypeSet, print_types,
};

/// The JSON Pointers of the schemas of response bodies.
pub type SchemaPointers = HashMap<(SchemaId, Flow), String>;

/// Returns the schemas of all types and of response bodies as one document, the features that an evaluator of it must support, and
/// where the schemas of response bodies are.
pub fn schemas(analysis: &Analysis<'_>, draft: &Draft, names: &TypeNames) -> (Node, SchemaFeatures, SchemaPointers) {
    let type_name = |id: SchemaId, flow: Flow| {
        let known = draft.types_by_use.get(&SchemaUse::whole(id, flow))?;
        Some(names.type_name(*known).to_string())
    };
    let mut entries = Entries::new(analysis, &type_name);
    let mut definitions = Object::default();
    for id in &draft.order {
        let SchemaUse { schema, flow, part } = draft.type_of(*id).schema_use;
        let mut node = entries.definition(schema, flow);
        if let (Some(types), Node::Object(object)) = (part_types(analysis, schema, part), &mut node) {
            entries.features.keywords.insert(Keyword::Type);
            object.insert(Keyword::Type.name().to_owned(), print_types(types));
        }
        definitions.insert(names.type_name(*id).to_string(), node);
    }
    let responses = draft.operations.iter().flat_map(|operation| &operation.responses);
    let bodies = responses.flat_map(|response| &response.contents).filter_map(|content| content.schema);
    let pointers = bodies.map(|(id, flow)| ((id, flow), format!("/$defs/{}", entries.name(id, flow)))).collect();
    let schemas = entries.finish(&mut definitions);
    (schemas, entries.features, pointers)
}

/// Returns the types that a part of a schema is for; `None` if it is for all.
fn part_types(analysis: &Analysis<'_>, schema: SchemaId, part: Part) -> Option<TypeSet> {
    let declared = analysis.schemas.keywords(schema).and_then(|keywords| keywords.types);
    match part {
        Part::Whole | Part::Form => None,
        Part::Value => Some(declared.unwrap_or(TypeSet::ALL.without(JsonType::Integer)).without(JsonType::Null)),
        Part::Type(json_type) => Some(TypeSet::EMPTY.with(json_type)),
    }
}

/// The schemas of some roots as one document, for an evaluator without generated types.
#[cfg(any(feature = "describe", feature = "diff"))]
pub struct EvaluatorDocument {
    pub schemas: Node,
    /// The patterns in the schemas.
    pub patterns: Vec<String>,
    /// The JSON Pointer of each root.
    pub pointers: Vec<String>,
}

/// Returns the schemas of roots, each in a direction, as one document.
#[cfg(any(feature = "describe", feature = "diff"))]
pub fn evaluator_document(analysis: &Analysis<'_>, roots: &[(SchemaId, Flow)]) -> EvaluatorDocument {
    let mut entries = Entries::new(analysis, &|_, _| None);
    let mut definitions = Object::default();
    let pointers = roots.iter().map(|(id, flow)| {
        let flow = analysis.flows.within(*id, *flow);
        format!("/$defs/{}", entries.name(*id, flow))
    });
    let pointers = pointers.collect();
    let schemas = entries.finish(&mut definitions);
    EvaluatorDocument { schemas, patterns: entries.features.patterns.into_iter().collect(), pointers }
}

/// Returns the name of the type of a schema in a direction, if it has one.
type TypeNameOf<'e> = &'e dyn Fn(SchemaId, Flow) -> Option<String>;

/// The entries under `$defs`.
struct Entries<'e> {
    analysis: &'e Analysis<'e>,
    type_name: TypeNameOf<'e>,
    /// The names of the entries of schemas without a type.
    names: HashMap<(SchemaId, Flow), String>,
    /// Those of them that are still to be printed.
    open: VecDeque<(String, SchemaId, Flow)>,
    features: SchemaFeatures,
}

impl<'e> Entries<'e> {
    fn new(analysis: &'e Analysis<'e>, type_name: TypeNameOf<'e>) -> Self {
        let (names, open) = (HashMap::default(), VecDeque::new());
        Self { analysis, type_name, names, open, features: SchemaFeatures::default() }
    }

    /// Adds the entries that are still to be printed. Returns the document.
    fn finish(&mut self, definitions: &mut Object) -> Node {
        let scopes = self.scopes();
        while let Some((name, schema, flow)) = self.open.pop_front() {
            let node = self.definition(schema, flow);
            definitions.insert(name, node);
        }
        let definitions = Node::from(std::mem::take(definitions));
        let mut schemas = Object::from_iter([(Keyword::Defs.name().to_owned(), definitions)]);
        schemas.extend(scopes.map(|scopes| ("$scopes".to_owned(), scopes)));
        Node::from(schemas)
    }

    fn definition(&mut self, schema: SchemaId, flow: Flow) -> Node {
        let object = self.analysis.merged(schema);
        self.part(schema, flow, object)
    }

    /// Returns a schema as JSON, given the object that it is a branch of.
    fn part(&mut self, schema: SchemaId, flow: Flow, object: Option<&MergedObject>) -> Node {
        let schemas = self.analysis.schemas;
        let api = schemas.api;
        let mut node = schemas.form(schema).print(&mut Entry { entries: self, flow, object });
        if let (Node::Object(object), false) = (&mut node, api.dynamic_anchors.is_empty()) {
            let scope = api.resource_of[schema.0 as usize] as u64;
            object.insert("$scope".to_owned(), Node::Number(scope.into()));
        }
        node
    }

    /// Returns the dynamic anchors of each schema resource, for the evaluator of dynamic references; `None` if there are none.
    /// `$scope` in a schema is the index of its resource.
    fn scopes(&mut self) -> Option<Node> {
        let api = self.analysis.schemas.api;
        let scope = |anchors: &Vec<(String, SchemaId)>| {
            let anchors = anchors.iter().map(|(name, id)| {
                let entry = self.name(*id, self.analysis.flows.within(*id, Flow::Any));
                (name.clone(), Node::String(format!("#/$defs/{entry}")))
            });
            Node::from(anchors.collect::<Object>())
        };
        let scopes: Vec<Node> = api.dynamic_anchors.iter().map(scope).collect();
        (!scopes.is_empty()).then_some(Node::Array(scopes))
    }

    /// Returns the name of the entry of a schema, which is printed later if it is new.
    fn name(&mut self, id: SchemaId, flow: Flow) -> String {
        if let Some(known) = (self.type_name)(id, flow) {
            return known;
        }
        let number = self.names.len() + 1;
        let pointer = self.analysis.schemas.place(id).pointer.as_str();
        let open = &mut self.open;
        let name = self.names.entry((id, flow)).or_insert_with(|| {
            // Type names begin with a capital, so no entry of a type has this name.
            let last = pointer.rsplit_once('/').map_or(pointer, |(_, last)| last);
            let name = format!("schema{number}_{}", TypeName::new(last));
            open.push_back((name.clone(), id, flow));
            name
        });
        name.clone()
    }
}

/// The printer of one schema.
struct Entry<'p, 'e> {
    entries: &'p mut Entries<'e>,
    flow: Flow,
    /// The object that its branches compose.
    object: Option<&'p MergedObject>,
}

impl Printer<SchemaId> for Entry<'_, '_> {
    fn reference(&mut self, target: &SchemaId) -> String {
        let flow = self.entries.analysis.flows.within(*target, self.flow);
        format!("#/$defs/{}", self.entries.name(*target, flow))
    }

    fn subschema(&mut self, id: SchemaId) -> Node {
        let flow = self.entries.analysis.flows.within(id, self.flow);
        if (self.entries.type_name)(id, flow).is_some() {
            let reference = Node::String(self.reference(&id));
            self.entries.features.keywords.insert(Keyword::Ref);
            return Node::from(Object::from_iter([(Keyword::Ref.name().to_owned(), reference)]));
        }
        match self.object.filter(|object| object.branches.contains(&id)) {
            Some(object) => self.entries.part(id, self.flow, Some(object)),
            None => self.entries.definition(id, self.flow),
        }
    }

    fn requires(&self, name: &str, keywords: &Keywords<SchemaId>) -> bool {
        // One branch may declare a property that another requires.
        let properties = self.object.map_or(&keywords.properties, |object| &object.keywords.properties);
        let schemas = self.entries.analysis.schemas;
        properties.get(name).is_none_or(|id| requires_property(schemas, *id, self.flow))
    }

    fn discriminator(&self, discriminator: &Discriminator, keywords: &Keywords<SchemaId>) -> Option<Node> {
        let Mapping { values, default } = self.entries.analysis.mapping(keywords)?;
        let number = |index: usize| Node::Number((index as u64).into());
        let mapping = values.into_iter().map(|(value, index)| (value, number(index)));
        let property = Node::String(discriminator.property.clone());
        let mut printed = Object::from_iter([
            ("propertyName".to_owned(), property),
            ("mapping".to_owned(), Node::from(mapping.collect::<Object>())),
        ]);
        printed.extend(default.map(|index| ("defaultMapping".to_owned(), number(index))));
        printed.extend(discriminator.selects.then(|| ("selects".to_owned(), Node::Bool(true))));
        Some(Node::from(printed))
    }

    fn asserts_format(&self) -> bool {
        self.entries.analysis.asserts_format()
    }

    fn features(&mut self) -> Option<&mut SchemaFeatures> {
        Some(&mut self.entries.features)
    }
}
