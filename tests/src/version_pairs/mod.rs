//! Random pairs of versions of a document: what is called compatible must refuse no instance.
//!
//! Components of real documents become bodies of operations, and random changes of them the other version. Each body is either sent or
//! received. If the comparison calls sending compatible, the new schema must accept all instances that the old one accepts; if it calls
//! receiving compatible, the other way around. The `jsonschema` crate decides, by the letter of both. Random schemas are those of
//! parameters, too: what old code sends is text there, which the new schema must accept as one of the values that have this text.
//!
//! The documented exception: a property that one version declares and the other does not is not compared if the other accepts
//! any additional properties. An instance that has such a property, with a value that is not valid, is counted apart.

mod change;
mod parameters;

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

use fastrand::Rng;
use openapi_bindgen::diff::{ApiDiff, Subject, Verdict};
use openapi_bindgen::{Api, Config, Diagnostics, Input, Semantics, Sources, diff};
use serde_json::{Map, Value, json};

use crate::excerpt::{Excerpt, component, reference};
use crate::instances::{Data, Maker, mutate, private};
use crate::peers::Peer;
use crate::project::{TestProject, build_program};
use crate::translate::{Direction, Translation};

pub use self::change::{change as schema_change, small as small_schema};

/// The number of components of a document that become bodies.
const COMPONENTS: usize = 4;

/// The number of instances that are sent to the oracles together.
const BATCH: usize = 64;

/// The formats that stay in a document: both the generator and the oracle assert them.
const FORMATS: [&str; 5] = ["date", "date-time", "email", "ipv4", "uuid"];

/// The number of pairs that are drawn for each that has no errors.
const ATTEMPTS: usize = 20;

/// The pairs of a run.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The number of pairs.
    pub pairs: usize,
    /// The number of instances of all pairs.
    pub instances: usize,
    /// The seed of the first pair; each other has the next.
    pub seed: u64,
}

/// The counts of a run.
#[derive(Debug, Default)]
pub struct Counts {
    /// Those that have changed a body and left one compatible.
    pub pairs: usize,
    /// The changed bodies that are called compatible.
    pub compatible: usize,
    /// The other changed bodies.
    pub incompatible: usize,
    /// The instances of compatible bodies.
    pub instances: usize,
    /// Those that the giving version accepts.
    pub accepted: usize,
    /// Those with a property that only the other version declares.
    pub exceptions: usize,
    /// Descriptions of instances that the other version refuses.
    pub refused: Vec<String>,
}

impl Counts {
    /// Returns the sum of two runs.
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.pairs += other.pairs;
        self.compatible += other.compatible;
        self.incompatible += other.incompatible;
        self.instances += other.instances;
        self.accepted += other.accepted;
        self.exceptions += other.exceptions;
        self.refused.extend(other.refused);
        self
    }
}

/// A body or a parameter of an operation in both versions.
struct Body {
    /// The operation, as `POST /body0`.
    label: String,
    is_sent: bool,
    /// Whether its scalars are text: it is a parameter.
    is_text: bool,
    /// Whether null is a parameter that is absent.
    may_be_absent: bool,
    /// The schemas of the version that gives instances, and of the one that takes them.
    giver: Value,
    taker: Value,
    /// The names of properties that only the taker declares.
    foreign: BTreeSet<String>,
}

/// Runs pairs of versions of the documents in a folder.
///
/// # Panics
///
/// If the oracle does not compile, or too many pairs have errors.
pub fn run(corpus: &Path, options: Options) -> Counts {
    let project = TestProject::new("version-pairs");
    let documents = documents(corpus);
    let oracle =
        build_program(&Path::new(env!("CARGO_MANIFEST_DIR")).join("oracle"), "oracle").expect("the oracle compiles");
    let each = options.instances.div_ceil(options.pairs);
    let next = AtomicU64::new(0);
    let done = AtomicUsize::new(0);
    let part = || {
        let mut counts = Counts::default();
        while done.load(Ordering::Relaxed) < options.pairs {
            let number = next.fetch_add(1, Ordering::Relaxed);
            assert!((number as usize) < options.pairs * ATTEMPTS, "too many pairs have errors");
            let pair = pair(&documents, options.seed + number, each, &oracle, &project);
            // One with several threads may be more than enough.
            if let Some(pair) = pair
                && done.fetch_add(1, Ordering::Relaxed) < options.pairs
            {
                counts = counts.and(pair);
            }
        }
        counts
    };
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| {
        let parts: Vec<_> = (0..threads).map(|_| scope.spawn(part)).collect();
        parts.into_iter().map(|part| part.join().expect("a thread has panicked")).fold(Counts::default(), Counts::and)
    })
}

/// Runs a pair by its seed. Returns `None` if one of the versions has errors, or nothing is compatible.
fn pair(
    documents: &[(String, Value)],
    seed: u64,
    instances: usize,
    oracle: &Path,
    project: &TestProject,
) -> Option<Counts> {
    let rng = &mut Rng::with_seed(seed);
    let (name, document) = &documents[rng.usize(..documents.len())];
    let old = drawn(rng, document)?;
    let mut new = old.clone();
    parameters::change(rng, &mut new);
    let mut changes = 0;
    for _ in 0..20 {
        changes += usize::from(change::change(rng, &mut new));
        if changes > rng.usize(..3) {
            break;
        }
    }
    let found = compared(&old, &new)?;
    let mut counts = Counts { pairs: 1, ..Counts::default() };
    let mut bodies = bodies(&old, &new);
    bodies.extend(parameters::bodies(&old, &new));
    let (compatible, incompatible): (Vec<Body>, Vec<Body>) =
        bodies.into_iter().partition(|body| verdict(&found, body) == Verdict::Compatible);
    (counts.compatible, counts.incompatible) = (compatible.len(), incompatible.len());
    if compatible.is_empty() || old == new {
        return None;
    }
    let lines = compatible.iter().flat_map(|body| [&body.giver, &body.taker]);
    let lines: Vec<String> = lines.map(|schema| private::renamed(&schema.to_string()).into_owned()).collect();
    let path = project.path(&format!("schemas-{seed}.jsonl"));
    std::fs::write(&path, lines.join("\n")).ok()?;
    let mut peers = [0, 1].map(|_| Peer::start(oracle, [path.as_path(), Path::new(""), Path::new("assert")]));
    for (at, body) in compatible.iter().enumerate() {
        let about = format!("{name}, seed {seed}, {}", body.label);
        try_body(rng, &mut counts, &mut peers, (at, body), instances.div_ceil(compatible.len()), &about);
    }
    std::fs::remove_file(path).ok()?;
    Some(counts)
}

/// Makes instances of a body and asks both versions.
fn try_body(
    rng: &mut Rng,
    counts: &mut Counts,
    peers: &mut [Peer; 2],
    (at, body): (usize, &Body),
    count: usize,
    about: &str,
) {
    let (own, other) = (Maker::new(&body.giver), Maker::new(&body.taker));
    let mut left = count;
    while left > 0 {
        let batch: Vec<Data> = (0..left.min(BATCH)).map(|_| instance(rng, &own, &other)).collect();
        left -= batch.len();
        counts.instances += batch.len();
        let texts: Vec<String> = batch.iter().map(|data| private::renamed(&data.to_string()).into_owned()).collect();
        // The taker may read the text of a parameter as any of these.
        let readings: Vec<Vec<String>> = texts.iter().map(|text| body.readings(text)).collect();
        let [giver, taker] = peers;
        giver.send(2 * at, texts.iter().map(String::as_str));
        taker.send(2 * at + 1, readings.iter().flatten().map(String::as_str));
        for ((data, text), readings) in batch.iter().zip(&texts).zip(&readings) {
            let is_valid = |peer: &mut Peer| peer.answer().expect("the oracle answers")["valid"] == true;
            let given = is_valid(giver);
            // Each is answered.
            let taken = readings.iter().filter(|_| is_valid(taker)).count() > 0;
            counts.accepted += usize::from(given);
            if !given || taken || body.is_unwritable(text) {
                continue;
            }
            if data.any(&|data| matches!(data, Data::Object(members) if members.iter().any(|(name, _)| body.foreign.contains(name)))) {
                counts.exceptions += 1;
            } else if counts.refused.len() < 3 {
                let (giver, taker) = (&body.giver, &body.taker);
                counts.refused.push(format!("{about}: {text}\n  accepted by {giver}\n  refused by {taker}"));
            }
        }
    }
}

/// Returns an instance of one version or of the other, most of them changed.
fn instance(rng: &mut Rng, own: &Maker<'_>, other: &Maker<'_>) -> Data {
    let mut instance = if rng.u32(..4) > 0 { own.instance(rng) } else { other.instance(rng) };
    for _ in 0..[0, 0, 1, 1, 2][rng.usize(..5)] {
        mutate(rng, &mut instance, own);
    }
    instance
}

/// Returns a small document: each of some components is the body of a request and that of a response.
fn drawn(rng: &mut Rng, document: &Value) -> Option<Value> {
    let mut names: Vec<&String> = document.pointer("/components/schemas")?.as_object()?.keys().collect();
    rng.shuffle(&mut names);
    let mut excerpt = Excerpt::of(document);
    let mut paths = Map::new();
    for (index, name) in names.into_iter().take(COMPONENTS).enumerate() {
        let name = excerpt.name(&component(name))?;
        let content = json!({ "application/json": { "schema": reference(&name) } });
        let done = json!({ "204": { "description": "Done." } });
        let operations = json!({
            "post": { "requestBody": { "required": true, "content": content }, "responses": done },
            "get": { "responses": { "200": { "description": "Read.", "content": content } } },
        });
        paths.insert(format!("/body{index}"), operations);
    }
    paths.extend(parameters::paths(rng));
    Some(with_common_formats(&excerpt.document(&Value::Object(paths))))
}

/// Returns a document with the formats that both assert.
fn with_common_formats(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let is_common = |(name, value): &(&String, &Value)| {
                *name != "format" || value.as_str().is_none_or(|format| FORMATS.contains(&format))
            };
            let members = members.iter().filter(is_common);
            members.map(|(name, value)| (name.clone(), with_common_formats(value))).collect()
        }
        Value::Array(items) => items.iter().map(with_common_formats).collect(),
        other => other.clone(),
    }
}

/// Compares two versions as they are written. Returns `None` if one has errors.
fn compared(old: &Value, new: &Value) -> Option<ApiDiff> {
    let config = |name: &str, document: &Value| {
        let api = Api::new("pair", Input::text(name, document.to_string()));
        Config::new([api.semantics(Semantics::JsonSchema)])
    };
    let (old, new) = (config("old.json", old), config("new.json", new));
    diff(&old, &new, &mut Sources::default(), &mut Diagnostics::default()).ok()?.apis.into_iter().next()
}

/// Returns the verdict on a body.
fn verdict(found: &ApiDiff, body: &Body) -> Verdict {
    let subject = Subject::Operation(body.label.clone());
    let concerned =
        found.changes.iter().filter(|change| change.subject == subject || change.operations.contains(&body.label));
    concerned.map(|change| if body.is_sent { change.sending } else { change.receiving }).max().unwrap_or_default()
}

fn bodies(old: &Value, new: &Value) -> Vec<Body> {
    let mut bodies = Vec::new();
    for (method, place, direction, is_sent) in [
        ("POST", "post/requestBody/content/application~1json/schema", Direction::Request, true),
        ("GET", "get/responses/200/content/application~1json/schema", Direction::Response, false),
    ] {
        let [giver, taker] =
            if is_sent { [old, new] } else { [new, old] }.map(|document| Translation::of(document, direction));
        for path in old["paths"].as_object().into_iter().flat_map(Map::keys) {
            let pointer = format!("/paths/{}/{place}", path.replace('/', "~1"));
            if old.pointer(&pointer).is_none() {
                continue;
            }
            let (giver, taker) = (giver.schema(&pointer), taker.schema(&pointer));
            if giver == taker {
                continue;
            }
            // A schema may become an alternative, beside which others do not declare its properties.
            let foreign = [false, true].into_iter().flat_map(|with_choices| {
                let (own, other) = (declared(&giver, with_choices), declared(&taker, with_choices));
                let is_foreign = |(name, count): &(String, usize)| own.get(name).is_none_or(|known| known < count);
                other.into_iter().filter(is_foreign).map(|(name, _)| name).collect::<Vec<_>>()
            });
            let foreign = foreign.collect();
            bodies.push(Body {
                label: format!("{method} {path}"),
                is_sent,
                is_text: false,
                may_be_absent: false,
                giver,
                taker,
                foreign,
            });
        }
    }
    bodies
}

/// Returns the names of properties in a schema, and how many schemas declare each; those in alternatives only if `with_choices`.
fn declared(schema: &Value, with_choices: bool) -> BTreeMap<String, usize> {
    let mut names = BTreeMap::new();
    let mut open = vec![schema];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                let properties = members.get("properties").and_then(Value::as_object);
                properties
                    .into_iter()
                    .flat_map(Map::keys)
                    .for_each(|name| *names.entry(name.clone()).or_default() += 1);
                let is_choice = |name: &str| ["anyOf", "oneOf"].contains(&name);
                let inner = members.iter().filter(|(name, _)| with_choices || !is_choice(name));
                open.extend(inner.map(|(_, value)| value));
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    names
}

/// Returns the documents of a folder that have components.
fn documents(folder: &Path) -> Vec<(String, Value)> {
    let has_schemas = |document: &Value| document.pointer("/components/schemas").is_some();
    crate::excerpt::documents(folder).into_iter().filter(|(_, document)| has_schemas(document)).collect()
}
