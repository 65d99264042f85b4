//! The walk over the components and operations of an API, in which types are found.

use std::collections::VecDeque;
use std::collections::hash_map::Entry;

use super::operations::{ResponseComponent, ResponseComponentId, SharedResponse};
use super::scope::{MadeType, OwnedUse, SameName, Scope, TypeUses, owner};
use super::sharing::{Group, Sharing};
use super::types::{DraftBody, NameSource};
use crate::config;
use crate::diagnostics::Diagnostics;
use crate::digest::Digest;
use crate::ir::docs::Docs;
use crate::ir::identifier::TypeName;
use crate::ir::{DeferredKeyword, Shape, Type, TypeId, UntypedReason};
use crate::lower::analysis::Analysis;
use crate::lower::analysis::keywords::Keywords;
use crate::lower::name_path::NamePath;
use crate::lower::pinned_names::{PinnedNames, ResponseKeys, response_key, type_key};
use crate::lower::schema_use::{Flow, Part, SchemaUse};
use crate::maps::{HashMap, HashSet, IndexMap};
use crate::schema::SchemaId;
use crate::source::{FileId, Place};
use crate::spec;

/// The number of shapes in each other from which on the bodies of types are made later.
const DEEPEST: usize = 64;

/// A type whose body is still to be made.
enum Waiting<'a> {
    /// A component, by its name.
    Component(&'a str),
    /// An inline type, by the last two names on its path.
    Inline(String, String),
}

/// Builds a [`Draft`](super::Draft).
pub struct DraftBuilder<'a> {
    pub analysis: &'a Analysis<'a>,
    pub config: &'a config::Api,
    pub diagnostics: &'a mut Diagnostics,
    /// The other files of the document, by their names relative to it.
    files: &'a HashMap<FileId, String>,
    /// By [`TypeId`].
    pub types: Vec<TypeUses>,
    /// The types whose bodies are made, in that order.
    pub made: Vec<(TypeId, MadeType)>,
    /// The types whose bodies are still to be made: components, and inline types deep in others. They wait so that a long chain of
    /// them takes no stack.
    queue: VecDeque<(TypeId, Waiting<'a>)>,
    /// The number of shapes around the one that is being made.
    depth: usize,
    pub types_by_use: HashMap<SchemaUse, TypeId>,
    sharing: &'a Sharing,
    /// The responses that are no components, and that several operations have.
    pub shared_responses: HashMap<Place, SharedResponse>,
    /// The response components that operations have so far, in a direction.
    response_components: HashMap<(Place, Flow), ResponseComponentId>,
    /// The inline types by the name that they suggest.
    inline_types: HashMap<(TypeName, Part, Group), SameName>,
    /// The places that are plain JSON.
    pub untyped: IndexMap<Place, UntypedReason>,
    /// The contents of bodies that are not generated, with the media type that is instead.
    pub omitted: IndexMap<Place, String>,
    /// Whether a schema has a type that is not plain JSON, by [`SchemaId`].
    pub typed: Vec<bool>,
    /// The summaries and descriptions of operations.
    pub operation_texts: HashSet<&'a str>,
    pub scope: Scope,
}

impl<'a> DraftBuilder<'a> {
    /// Starts a draft without types.
    pub fn new(
        analysis: &'a Analysis<'a>,
        config: &'a config::Api,
        files: &'a HashMap<FileId, String>,
        sharing: &'a Sharing,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Self {
            analysis,
            config,
            diagnostics,
            files,
            types: Vec::new(),
            made: Vec::new(),
            queue: VecDeque::new(),
            depth: 0,
            types_by_use: HashMap::default(),
            sharing,
            shared_responses: HashMap::default(),
            response_components: HashMap::default(),
            inline_types: HashMap::default(),
            untyped: IndexMap::default(),
            omitted: IndexMap::default(),
            typed: vec![false; analysis.schemas.api.schemas.len()],
            operation_texts: texts(&analysis.schemas.api.spec.operations),
            scope: Scope::default(),
        }
    }

    /// Adds a type for every component, whether an operation uses it or not.
    pub fn add_components(&mut self) {
        for (name, id) in &self.analysis.components.roots {
            for flow in self.analysis.flows.needed(*id) {
                let path = NamePath::top(*name);
                let shape = self.shape(*id, *flow, &path);
                let is_alias = self.analysis.is_nullable_component(*id) && !self.has_name_of(*id, &shape);
                if is_alias || matches!(shape.ty.non_null(), Type::Given(_)) {
                    // An alias, or a newtype around a type of the user, which validates it.
                    self.named_shape(SchemaUse::whole(*id, *flow), &path);
                }
            }
        }
        self.make_queued();
    }

    /// Returns whether the value of a nullable component is a type with the name of the component.
    fn has_name_of(&self, id: SchemaId, shape: &Shape) -> bool {
        let Type::Nullable(value) = &shape.ty else { return false };
        let Type::Named(type_id) = **value else { return false };
        let schema = self.types[type_id.index()].schema_use.schema;
        schema == id || !self.analysis.components.contains(schema)
    }

    /// Makes the bodies of the components that wait for it.
    pub fn make_queued(&mut self) {
        while let Some((type_id, waiting)) = self.queue.pop_front() {
            let schema_use = self.types[type_id.index()].schema_use;
            match waiting {
                Waiting::Component(name) => self.make(type_id, schema_use, &NamePath::top(name)),
                Waiting::Inline(outer, name) => {
                    self.make(type_id, schema_use, &NamePath::top(outer).property(&name));
                }
            }
        }
    }

    /// Returns the named type of a use of a schema. Makes it unless the use has one, or an equal inline schema of the same name.
    pub fn named_shape(&mut self, schema_use: SchemaUse, path: &NamePath<'_>) -> Shape {
        if let Some(known) = self.types_by_use.get(&schema_use) {
            return Shape::plain(Type::Named(*known));
        }
        let SchemaUse { schema: id, flow, part } = schema_use;
        let component = self.analysis.components.name(id).filter(|_| match part {
            Part::Whole => true,
            Part::Value => self.analysis.is_nullable_component(id),
            Part::Type(_) | Part::Form => false,
        });
        let type_id = match component {
            Some(name) => {
                let type_id = self.add_component(schema_use, name);
                self.queue.push_back((type_id, Waiting::Component(name)));
                type_id
            }
            None => match self.equal_inline_type(schema_use, &self.directed(schema_use, path)) {
                Some(equal) => {
                    self.mark_typed(id);
                    self.types_by_use.insert(schema_use, equal);
                    let directions = self.analysis.flows.directions(id, flow);
                    let key = self.key(schema_use);
                    let path = self.directed(schema_use, path);
                    self.types[equal.index()].add(schema_use, &path, key, directions);
                    equal
                }
                None => {
                    let names = self.directed(schema_use, path).names();
                    let type_id = self.add_type(schema_use, NameSource::Inline(names), self.scope.owner);
                    if self.depth < DEEPEST {
                        self.make(type_id, schema_use, path);
                    } else {
                        let outer = path.outer().unwrap_or_default().to_owned();
                        self.queue.push_back((type_id, Waiting::Inline(outer, path.last().to_owned())));
                    }
                    type_id
                }
            },
        };
        Shape::plain(Type::Named(type_id))
    }

    /// Returns whether a type is for requests only, because the schema has another one for responses.
    pub fn is_for_requests(&self, schema_use: SchemaUse) -> bool {
        schema_use.flow == Flow::Request && self.analysis.flows.needed(schema_use.schema).len() > 1
    }

    /// Returns the path of a type, whose last name has the direction if the schema has types for both.
    fn directed<'p>(&self, schema_use: SchemaUse, path: &NamePath<'p>) -> NamePath<'p> {
        if self.is_for_requests(schema_use) { path.in_requests() } else { path.clone() }
    }

    fn add_component(&mut self, schema_use: SchemaUse, name: &str) -> TypeId {
        let is_request = self.is_for_requests(schema_use);
        let name_source = match self.analysis.components.path(schema_use.schema) {
            Some(path) => {
                let mut path = path.to_vec();
                if let (true, Some(name)) = (is_request, path.last_mut()) {
                    name.push_str(" request");
                }
                NameSource::File { name: name.to_owned(), path, is_request }
            }
            None => NameSource::Component { name: name.to_owned(), is_request },
        };
        self.add_type(schema_use, name_source, None)
    }

    /// Returns the type of an equal inline schema of the same name. If there is none, registers the type that is added next.
    fn equal_inline_type(&mut self, schema_use: SchemaUse, path: &NamePath<'_>) -> Option<TypeId> {
        let next = self.next_id();
        let (analysis, name) = (self.analysis, path.type_name());
        // The values of a schema with null are those of one without.
        let part = if schema_use.part == Part::Value { Part::Whole } else { schema_use.part };
        let group = self.sharing.group(&name, schema_use, || self.key(schema_use));
        match self.inline_types.entry((name, part, group)) {
            Entry::Vacant(new) => {
                new.insert(SameName { first: (schema_use, next), by_structure: HashMap::default() });
                None
            }
            Entry::Occupied(mut known) => {
                let SameName { first: (first, first_id), by_structure } = known.get_mut();
                if by_structure.is_empty() {
                    by_structure.insert(analysis.structure(*first), *first_id);
                }
                let type_id = *by_structure.entry(analysis.structure(schema_use)).or_insert(next);
                (type_id != next).then_some(type_id)
            }
        }
    }

    fn next_id(&self) -> TypeId {
        TypeId(self.types.len() as u32)
    }

    fn add_type(&mut self, schema_use: SchemaUse, name_source: NameSource, parent: Option<TypeId>) -> TypeId {
        let type_id = self.next_id();
        let directions = self.analysis.flows.directions(schema_use.schema, schema_use.flow);
        let name_keys = vec![self.key(schema_use)];
        let uses = match &name_source {
            NameSource::Inline(path) => vec![OwnedUse { schema_use, owner: owner(path) }],
            NameSource::Component { .. } | NameSource::File { .. } => Vec::new(),
        };
        self.types.push(TypeUses { schema_use, uses, name_source, name_keys, directions, parent });
        self.types_by_use.insert(schema_use, type_id);
        type_id
    }

    /// Returns a response whose types operations share; `None` if only one operation has it. `name` is that of a component.
    pub fn response_component(&mut self, name: Option<&str>, place: &Place, flow: Flow) -> Option<ResponseComponent> {
        let (names, keys) = match (name, self.shared_responses.get(place)) {
            (Some(name), _) => {
                let file = self.files.get(&place.file).map_or("", String::as_str);
                let key = response_key(file, place, flow);
                ([name.to_owned(), name.to_owned()], ResponseKeys::of(|part| part.key(&key)))
            }
            (None, Some(shared)) => (shared.names.clone(), shared.keys.clone()),
            (None, None) => return None,
        };
        let next = ResponseComponentId(self.response_components.len());
        let id = *self.response_components.entry((place.clone(), flow)).or_insert(next);
        Some(ResponseComponent { id, names, keys, is_first: id == next })
    }

    /// Returns the key of a type in the names file.
    pub fn key(&self, schema_use: SchemaUse) -> String {
        let (file, place) = self.located(schema_use.schema);
        type_key(file, place, schema_use)
    }

    /// Returns the digest of the inline schemas of a type, if there are several, or were when its name was pinned.
    pub fn digest(&self, uses: &TypeUses, pinned: &PinnedNames) -> Option<Digest> {
        let was_shared =
            || pinned.type_name(&uses.name_keys).is_some_and(|name| pinned.shared.contains_key(name.as_str()));
        let name = |id: SchemaId| {
            let (file, place) = self.located(id);
            format!("{file}{}", place.pointer)
        };
        (uses.name_keys.len() > 1 || !pinned.shared.is_empty() && was_shared())
            .then(|| self.analysis.digest(uses.schema_use, &name))
    }

    /// Returns the place of a schema, with its file relative to the document.
    fn located(&self, id: SchemaId) -> (&'a str, &'a Place) {
        let place = self.analysis.schemas.place(id);
        (self.files.get(&place.file).map_or("", String::as_str), place)
    }

    fn make(&mut self, type_id: TypeId, schema_use: SchemaUse, path: &NamePath<'_>) {
        let (mut body, deferred) = self.in_scope(Some(type_id), |builder| builder.type_body(type_id, schema_use, path));
        let id = schema_use.schema;
        let name = self.analysis.components.name(id);
        let mut docs = self.own_docs(id, name.unwrap_or(path.last()));
        if name.is_none() {
            // An inline schema is deprecated where it is used.
            docs = docs.deprecated_as(&Docs::default());
        }
        match &mut body {
            DraftBody::Newtype(newtype) => self.add_value(&mut docs, id, &newtype.shape),
            DraftBody::Enum(body) => body.describe_values(&mut docs),
            DraftBody::Struct(_) | DraftBody::Union(_) | DraftBody::Alias(_) => {}
        }
        self.made.push((type_id, MadeType { docs, deferred, body }));
    }

    /// Makes parts of a type, or of an operation, and returns the keywords that they defer apart from those of the scope around.
    pub fn in_scope<T>(
        &mut self,
        owner: Option<TypeId>,
        make: impl FnOnce(&mut Self) -> T,
    ) -> (T, Vec<DeferredKeyword>) {
        let around = std::mem::replace(&mut self.scope, Scope { owner, deferred: Vec::new() });
        let made = make(self);
        let Scope { deferred, .. } = std::mem::replace(&mut self.scope, around);
        (made, deferred)
    }

    /// Returns the keywords by which a schema is typed, and marks the branches that they stand for as typed; `None` if it is a boolean.
    pub fn effective(&mut self, id: SchemaId) -> Option<&'a Keywords> {
        if let Some(merged) = self.analysis.merged(id) {
            merged.branches.iter().for_each(|branch| self.typed[branch.0 as usize] = true);
            merged.overridden.iter().for_each(|property| self.mark_typed(*property));
        }
        self.analysis.effective(id)
    }

    /// Marks a schema and all schemas in it as typed, because an equal schema or one that overrides it is.
    pub fn mark_typed(&mut self, id: SchemaId) {
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            self.typed[id.0 as usize] = true;
            let keywords = self.analysis.schemas.keywords(id);
            open.extend(keywords.into_iter().flat_map(|keywords| keywords.subschemas()));
        }
    }

    /// Makes a shape inside of another.
    pub fn deeper<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> T {
        self.depth += 1;
        let made = make(self);
        self.depth -= 1;
        made
    }

    /// Returns plain JSON, and records why.
    pub fn plain_json(&mut self, id: SchemaId, reason: UntypedReason) -> Shape {
        self.untyped.insert(self.analysis.schemas.place(id).clone(), reason);
        Shape::plain(Type::Json)
    }
}

/// Returns the summaries and descriptions of operations.
fn texts(operations: &[spec::Operation]) -> HashSet<&str> {
    operations
        .iter()
        .flat_map(|operation| [&operation.summary, &operation.description])
        .flatten()
        .map(|text| &**text)
        .collect()
}
