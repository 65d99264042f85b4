//! Makes every decision about the Rust.
//!
//! In: an [`Api`]. Out: the [`Module`] that `emit` writes down. What decides what:
//!
//! * [`flow`]: which way a schema travels;
//! * [`shape`]: which Rust type and checks say what a schema says, with [`merge`] for objects that are put together and [`union`] for
//!   values of several types;
//! * [`types`]: what a named type is made of;
//! * [`operation`], [`parameter`], [`body`]: what a request and its responses are;
//! * [`schemas`]: what the evaluator reads;
//! * [`naming`]: what everything is called, [`kept`]: what it was called before;
//! * [`boxing`]: where a type needs a `Box` to be finite;
//! * [`layout`]: which file everything stands in.

mod assign;
mod body;
mod boxing;
mod flow;
mod kept;
mod layout;
mod merge;
mod naming;
mod operation;
mod parameter;
mod patterns;
pub mod pinned_names;
mod schemas;
mod shape;
mod types;
mod union;

use std::cell::RefCell;
use std::collections::VecDeque;

use self::flow::{Flow, Flows};
use self::merge::Merged;
use self::operation::Carried;
use self::pinned_names::PinnedNames;
use self::types::Alike;
use crate::config;
use crate::diagnostics::Diagnostics;
use crate::document::node::Node;
use crate::ir::docs::Docs;
use crate::ir::identifier::{FieldName, TypeName};
use crate::ir::{
    Coverage, DeferredKeyword, Directions, Module, SecurityScheme, Server, ServerVariable, TypeBody, TypeDef, TypeId,
    Untyped, UntypedReason, request_checks,
};
use crate::maps::{HashMap, IndexMap};
use crate::schema::{JsonType, SchemaId, TypeSet};
use crate::source::{FileId, Place};
use crate::spec::{self, Api};

/// What is known of a document beside what it says.
#[derive(Debug, Default)]
pub struct Origin {
    /// The document's file name.
    pub document: String,
    /// The other files that it is made of, as seen from its own.
    pub files: HashMap<FileId, String>,
    /// The names that its things had.
    pub names: PinnedNames,
}

/// Decides what the module of one API will be.
pub fn lower(api: &Api, config: &config::Api, origin: &Origin, diagnostics: &mut Diagnostics) -> Module {
    let mut lowering = Lowering {
        api,
        config,
        files: &origin.files,
        diagnostics,
        flows: Flows::of(api),
        components: api.components.iter().map(|(name, id)| (*id, name.as_str())).collect(),
        types: Vec::new(),
        queue: VecDeque::new(),
        known: HashMap::default(),
        merged: RefCell::default(),
        json_types: RefCell::default(),
        alike: HashMap::default(),
        untyped: IndexMap::default(),
        typed: RefCell::default(),
        making: None,
        deferred: Vec::new(),
    };
    lowering.components();
    let carried = lowering.operations();
    let carried_types: Vec<Vec<TypeId>> = carried.iter().map(Carried::types).collect();
    let is_written = !config.selection.types_only;
    let operations = carried.into_iter().filter(|_| is_written).map(|operation| operation.described(api));
    let mut module = Module {
        api: config.name.clone(),
        name: FieldName::new(&config.name),
        docs: module_docs(api),
        document: origin.document.clone(),
        order: lowering.order(),
        types: Vec::new(),
        operations: operations.collect(),
        files: Vec::new(),
        servers: if is_written { servers(&api.spec.servers) } else { Vec::new() },
        security_schemes: if is_written { security_schemes(api) } else { Vec::new() },
        schemas: Node::Null,
        patterns: Vec::new(),
        untyped: lowering.untyped.drain(..).map(|(place, reason)| Untyped { place, reason }).collect(),
        coverage: lowering.coverage(),
    };
    naming::finish(&mut lowering.types, &origin.names, config.effective_builders(), &mut module);
    schemas::finish(&lowering, &mut module);
    boxing::finish(&mut module);
    mark_evaluated(&mut module);
    module.files = layout::files(&module, &carried_types, api, config.layout);
    module.patterns = patterns::patterns(&module.schemas, &request_checks(&module.operations));
    module
}

struct Lowering<'a> {
    api: &'a Api,
    config: &'a config::Api,
    /// The other files of the document, as the names file calls them.
    files: &'a HashMap<FileId, String>,
    diagnostics: &'a mut Diagnostics,
    flows: Flows,
    components: HashMap<SchemaId, &'a str>,
    types: Vec<Draft>,
    /// Components that were named but not made yet.
    queue: VecDeque<(TypeId, &'a str)>,
    /// The type of each reading of a schema that has one.
    known: HashMap<Reading, TypeId>,
    /// The objects that schemas with branches are.
    merged: RefCell<HashMap<SchemaId, Option<Merged>>>,
    /// The JSON types that the values of schemas can have.
    json_types: RefCell<HashMap<SchemaId, TypeSet>>,
    /// The types of inline schemas, by what they are called.
    alike: HashMap<(TypeName, Part), Alike>,
    /// The places that are plain JSON.
    untyped: IndexMap<Place, UntypedReason>,
    /// The schemas that have a shape, or are part of one, and whether it is typed.
    typed: RefCell<HashMap<SchemaId, bool>>,
    /// The type that is being made, and what it leaves to the evaluator.
    making: Option<TypeId>,
    deferred: Vec<DeferredKeyword>,
}

/// What of a schema a type is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Reading {
    schema: SchemaId,
    flow: Flow,
    part: Part,
}

impl Reading {
    fn whole(schema: SchemaId, flow: Flow) -> Self {
        Self { schema, flow, part: Part::Whole }
    }
}

/// A schema of several types has a Rust type for each that needs one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Part {
    Whole,
    /// All but null, which the type around it says.
    Value,
    /// Only what it says of values of this type.
    Type(JsonType),
    /// What it says of a form, in which some properties are files.
    Form,
}

/// A type whose name is still open.
struct Draft {
    /// The name of its component.
    given: Option<TypeName>,
    /// The names on the way to its schema, which suggest one for it; of several equal schemas those on the shortest way.
    trail: Vec<String>,
    /// What the names file calls these places.
    keys: Vec<String>,
    reading: Reading,
    /// The type in which it was first met.
    parent: Option<TypeId>,
    /// `None` until it is made.
    def: Option<DraftDef>,
}

/// What is known of a type before it has a name.
struct DraftDef {
    docs: Docs,
    place: Place,
    directions: Directions,
    deferred: Vec<DeferredKeyword>,
    body: TypeBody,
}

fn module_docs(api: &Api) -> Docs {
    let info = &api.spec.info;
    let mut docs = Docs::default();
    docs.add(format!("{} {}", info.title, info.version));
    docs.add(info.description.as_deref().unwrap_or_default());
    docs
}

fn servers(servers: &[spec::Server]) -> Vec<Server> {
    let server = |spec::Server { name, object, without_default }: &spec::Server| {
        let mut docs = Docs::default();
        docs.extend(name.as_ref().map(|name| format!("{name}.").into()));
        docs.add(object.description.as_deref().unwrap_or_default());
        let variables = object.variables.iter().flatten().map(|(name, variable)| ServerVariable {
            name: name.clone(),
            default: (!without_default.contains(name)).then(|| variable.default.clone()),
            values: variable.enumeration.clone(),
            docs: Docs::from_description(variable.description.as_deref().unwrap_or_default()),
        });
        Server { url: object.url.clone(), docs, variables: variables.collect() }
    };
    servers.iter().map(server).collect()
}

fn security_schemes(api: &Api) -> Vec<SecurityScheme> {
    let scheme = |(name, scheme): (&String, &spec::SecurityScheme)| SecurityScheme {
        name: name.clone(),
        docs: Docs::from_description(scheme.description.as_deref().unwrap_or_default()),
        deprecated: scheme.deprecated,
        kind: scheme.kind.clone(),
    };
    api.spec.security_schemes.iter().map(scheme).collect()
}

/// A type is evaluated if it or anything in it has a deferred.
fn mark_evaluated(module: &mut Module) {
    let mut containers: Vec<Vec<TypeId>> = vec![Vec::new(); module.types.len()];
    for (index, def) in module.types.iter().enumerate() {
        for inner in def.parts().into_iter().flat_map(|shape| shape.ty.named()) {
            containers[inner.0 as usize].push(TypeId(index as u32));
        }
    }
    let has_deferred = |(index, def): (usize, &TypeDef)| (!def.deferred.is_empty()).then_some(TypeId(index as u32));
    let mut open: Vec<TypeId> = module.types.iter().enumerate().filter_map(has_deferred).collect();
    while let Some(id) = open.pop() {
        let def = &mut module.types[id.0 as usize];
        if !std::mem::replace(&mut def.evaluated, true) {
            open.extend(&containers[id.0 as usize]);
        }
    }
}

impl Lowering<'_> {
    fn coverage(&self) -> Coverage {
        let mut coverage = Coverage::default();
        let known = self.typed.borrow();
        for id in self.api.schemas.ids() {
            let types = self.api.schemas[id].keywords().and_then(|keywords| keywords.types);
            if types.is_some_and(|types| types.without(JsonType::Null).single().is_some()) {
                coverage.stated += 1;
                coverage.typed += usize::from(known.get(&id) == Some(&true));
            }
        }
        coverage
    }

    /// Takes note that a schema and all in it are typed by an equal one, or by one that counts for more.
    fn count_typed(&self, id: SchemaId) {
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            self.typed.borrow_mut().insert(id, true);
            open.extend(self.api.schemas[id].keywords().into_iter().flat_map(|keywords| keywords.subschemas()));
        }
    }

    fn place(&self, id: SchemaId) -> &Place {
        &self.api.schemas[id].place
    }

    /// The order of writing: components as in the document, each followed by the types that stand in it.
    fn order(&self) -> Vec<TypeId> {
        let mut children: HashMap<Option<TypeId>, Vec<TypeId>> = HashMap::default();
        for (index, draft) in self.types.iter().enumerate() {
            let parent = draft.parent.filter(|_| draft.given.is_none());
            children.entry(parent).or_default().push(TypeId(index as u32));
        }
        let mut open = children.remove(&None).unwrap_or_default();
        open.reverse();
        let mut order = Vec::with_capacity(self.types.len());
        while let Some(id) = open.pop() {
            order.push(id);
            open.extend(children.remove(&Some(id)).unwrap_or_default().into_iter().rev());
        }
        order
    }
}
