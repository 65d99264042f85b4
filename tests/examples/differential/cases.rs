//! The schemas that are compared: those of the five APIs, of the official suite, and of real documents.

use std::collections::BTreeMap;
use std::path::Path;

use bindings_tests::excerpt::{Excerpt, component, documents};
use bindings_tests::named::{Named, named_types, root_type};
use bindings_tests::project::{TestProject, errors};
use bindings_tests::suite;
use bindings_tests::translate::{Direction, Translation, sent};
use fastrand::Rng;
use openapi_bindgen::{Api, Config, Diagnostics, Formats, Semantics, Sources, Stage, dump, generate};
use serde_json::{Map, Value, json};

use crate::examples;
use crate::invent;

/// The name of the generated crate.
const SUBJECT: &str = "subject";

/// The number of schemas that are drawn from real documents.
const DRAWN: usize = 200;

/// The formats that both the generator and the oracle implement.
const COMMON_FORMATS: [&str; 16] = [
    "date",
    "date-time",
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "regex",
    "relative-json-pointer",
    "time",
    "uri",
    "uri-reference",
    "uuid",
];

/// A schema, and the type that was generated for it.
pub struct Case {
    /// Its origin.
    pub name: String,
    /// Its type.
    pub rust: String,
    /// The schema in JSON Schema 2020-12.
    pub schema: Value,
    /// Instances that come with it.
    pub samples: Vec<Sample>,
    /// Whether the oracle must report the same violations, too.
    pub same_violations: bool,
}

/// An instance that comes with a schema.
#[derive(Clone)]
pub struct Sample {
    pub text: String,
    /// Its origin.
    pub place: String,
    /// The direction in which it is sent.
    pub direction: Direction,
}

impl Sample {
    /// Returns a sample of either direction.
    fn new(text: impl Into<String>, place: impl Into<String>) -> Self {
        Self { text: text.into(), place: place.into(), direction: Direction::Any }
    }
}

/// All cases, and the schemas that could not be generated.
#[derive(Default)]
pub struct Cases {
    /// Whether `format` is an assertion.
    pub formats: Formats,
    /// If set, the prefix of the names of those that are generated.
    pub only: Option<String>,
    pub apis: Vec<Api>,
    pub cases: Vec<Case>,
    /// The names of schemas that could not be generated, and the reasons.
    pub not_generated: Vec<(String, String)>,
    /// The number of types whose direction their document leaves open.
    pub left_out: usize,
    /// The number of documents that are read as their authors mean them, which must be their letter.
    pub as_meant: usize,
}

impl Cases {
    /// Returns whether a source may have a schema with the prefix.
    fn takes(&self, source: &str) -> bool {
        self.only.as_deref().is_none_or(|only| source.starts_with(only) || only.starts_with(source))
    }

    /// Adds a document, unless it has errors. Returns whether it was added.
    fn add(&mut self, name: &str, api: Api) -> bool {
        match errors(&api) {
            None => self.apis.push(api),
            Some(errors) => {
                self.not_generated.push((name.to_owned(), errors));
                return false;
            }
        }
        true
    }

    /// Adds all named types of the five APIs.
    pub fn add_apis(&mut self, specs: &Path, project: &TestProject) {
        for name in ["qonto", "wethod", "zaveit", "qwoty", "fynn"] {
            let overlay = specs.join(format!("{name}.overlay.yaml"));
            let mut api = Api::new(name, specs.join(format!("{name}.yaml")));
            if overlay.exists() {
                api = api.overlay(overlay);
            }
            let text = dumped(Stage::Overlay, &api).expect("the specs can be read");
            let document: Value = serde_yaml::from_str(&text).expect("the specs are YAML");
            let first = self.cases.len();
            self.add_document(&Source::whole(name, format!("api_{name}"), document), project);
            self.cases[first..].iter_mut().for_each(|case| case.same_violations = true);
        }
    }

    /// Adds former and known disagreements: every type of a document, and instances of `Root`.
    pub fn add_regressions(&mut self, text: &str, project: &TestProject) {
        let entries: Vec<Value> = serde_json::from_str(text).expect("the regressions are a list");
        for (index, entry) in entries.iter().enumerate() {
            let name = format!("regression/{}", entry["about"].as_str().unwrap_or_default());
            let schemas = entry["schemas"].as_object().cloned().unwrap_or_default();
            let document = invent::document_of(&entry["openapi"], schemas, entry["exchanged"] == true);
            let texts = entry["instances"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let samples = texts.map(|text| Sample::new(text, "its instances")).collect();
            let mut source = Source::whole(&name, format!("regression_{index}"), document);
            source.samples.insert(component("Root"), samples);
            self.add_document(&source, project);
        }
    }

    /// Adds the groups of the official suite: the required ones, or those about formats.
    pub fn add_suite(&mut self, suite: &Path, project: &TestProject) {
        let folder = if self.formats == Formats::Assert { "optional/format" } else { "" };
        for mut group in suite::groups(suite, folder).into_iter().filter(|group| !group.needs_meta_schema()) {
            group.schema = self.with_common_formats(&group.schema);
            let module = format!("suite_{}", group.module());
            let name = format!("suite/{}/{}", group.file, group.description);
            if !self.takes(&name) {
                continue;
            }
            let api = group.document(suite, project, &module).formats(self.formats);
            if self.add(&name, api.clone()) {
                self.cases.push(Case {
                    name,
                    rust: root_type(&api, SUBJECT),
                    samples: group.tests.into_iter().map(|(about, data, _)| Sample::new(data, about)).collect(),
                    schema: group.schema,
                    same_violations: false,
                });
            }
        }
    }

    /// Returns a schema; if formats are assertions, without those that only one of the two implements.
    fn with_common_formats(&self, value: &Value) -> Value {
        if self.formats == Formats::Annotate {
            return value.clone();
        }
        match value {
            Value::Object(members) => {
                let is_common = |(name, value): &(&String, &Value)| {
                    *name != "format" || value.as_str().is_none_or(|format| COMMON_FORMATS.contains(&format))
                };
                let members = members.iter().filter(is_common);
                members.map(|(name, value)| (name.clone(), self.with_common_formats(value))).collect()
            }
            Value::Array(items) => items.iter().map(|item| self.with_common_formats(item)).collect(),
            other => other.clone(),
        }
    }

    /// Adds random components of real documents, each in a document of its own with all that it refers to.
    pub fn add_corpus(&mut self, folder: &Path, project: &TestProject, rng: &mut Rng) {
        let mut components = Vec::new();
        for (stem, document) in documents(folder) {
            let names = document.pointer("/components/schemas").and_then(Value::as_object).into_iter();
            let names: Vec<String> = names.flat_map(Map::keys).cloned().collect();
            let document = std::rc::Rc::new(document);
            components.extend(names.into_iter().map(|name| (stem.clone(), document.clone(), name)));
        }
        rng.shuffle(&mut components);
        // Most components are plain objects: half of those that are drawn have more keywords.
        let (rich, plain): (Vec<_>, Vec<_>) =
            components.into_iter().partition(|(_, document, name)| is_rich(&document["components"]["schemas"][name]));
        let drawn: Vec<_> = rich.into_iter().take(DRAWN / 2).chain(plain).take(DRAWN).collect();
        for (index, (file, document, name)) in drawn.iter().enumerate() {
            let mut excerpt = Excerpt::of(document);
            let place = component(&excerpt.name(&component(name)).expect("it was found there"));
            let (name, module) = (format!("corpus/{file}/{name}"), format!("drawn_{index}"));
            let mut source = Source::whole(&name, module, excerpt.document(&json!({})));
            source.only_samples = true;
            source.as_meant = index % 2 == 0;
            source.samples.insert(place, Vec::new());
            self.add_document(&source, project);
        }
    }

    /// Adds the schemas of real documents that have examples or defaults. Returns the numbers of documents and of examples.
    pub fn add_examples(&mut self, folder: &Path, project: &TestProject) -> (usize, usize) {
        let (mut with, mut count) = (0, 0);
        for (index, (name, document)) in documents(folder).into_iter().enumerate() {
            let (document, samples) = examples::excerpt(&document);
            if samples.is_empty() {
                continue;
            }
            with += 1;
            count += samples.values().map(Vec::len).sum::<usize>();
            let module = format!("document_{index}");
            self.add_document(&Source { name, module, document, samples, only_samples: true, as_meant: true }, project);
        }
        (with, count)
    }

    /// Adds random documents, with every type in them.
    pub fn add_invented(&mut self, count: usize, project: &TestProject, rng: &mut Rng) {
        for index in 0..count {
            let (name, module) = (format!("invented/{index}"), format!("invented_{index}"));
            let mut source = Source::whole(&name, module, invent::document(rng));
            source.as_meant = index % 2 == 0;
            self.add_document(&source, project);
        }
    }

    /// Adds the types of a document, or only those of the schemas that have samples.
    fn add_document(&mut self, source: &Source, project: &TestProject) {
        let Source { name, module, document, samples, only_samples, as_meant } = source;
        if !self.takes(name) {
            return;
        }
        let document = &self.with_common_formats(document);
        let api = project.document(module, &document.to_string()).formats(self.formats);
        let by_meaning = api.clone().semantics(Semantics::OpenApi);
        let api = if *as_meant && is_letter(&by_meaning) {
            self.as_meant += 1;
            by_meaning
        } else {
            api.semantics(Semantics::JsonSchema)
        };
        if !self.add(name, api.clone()) {
            return;
        }
        let types = named_types(&api, SUBJECT);
        let translations = Translations::of(document);
        let directions: Vec<Option<Direction>> =
            (0..types.len()).map(|index| direction(source, &types, index, &translations)).collect();
        self.not_generated.extend(without_type(source, &types, &directions));
        for (Named { name: ty, rust, place }, direction) in types.iter().zip(directions) {
            let samples = samples.get(place);
            if *only_samples && samples.is_none() {
                continue;
            }
            let Some(direction) = direction else {
                self.left_out += 1;
                continue;
            };
            self.cases.push(Case {
                name: format!("{name}/{ty}"),
                rust: rust.clone(),
                schema: translations.of_direction(direction).schema(place),
                samples: samples
                    .into_iter()
                    .flatten()
                    .filter(|sample| sample.direction.meets(direction))
                    .cloned()
                    .collect(),
                same_violations: false,
            });
        }
    }
}

/// Returns the direction of a type, or `None` if the document leaves it open.
fn direction(source: &Source, types: &[Named], index: usize, translations: &Translations) -> Option<Direction> {
    let place = &types[index].place;
    let is_here = |named: &&Named| named.place == *place;
    let schema = |direction| translations.of_direction(direction).schema(place);
    // If a schema has two types, the first is for responses.
    match (types.iter().filter(is_here).count(), types[..index].iter().find(is_here)) {
        // One type for a schema that differs by direction is used in one direction: that of its samples, or the one in which it is sent.
        (1, _) if is_exchanged(&source.document) && schema(Direction::Request) != schema(Direction::Response) => {
            let samples = source.samples.get(place).into_iter().flatten();
            let of_samples = samples.map(|sample| sample.direction).find(|direction| *direction != Direction::Any);
            let [request, response] = [Direction::Request, Direction::Response]
                .map(|direction| sent(&source.document, direction, &component("Root")).contains(place));
            of_samples.or(match (request, response) {
                (true, false) => Some(Direction::Request),
                (false, true) => Some(Direction::Response),
                _ => None,
            })
        }
        (1, _) => Some(Direction::Any),
        (_, None) => Some(Direction::Response),
        (_, Some(_)) => Some(Direction::Request),
    }
}

/// Returns the schemas with samples, but without a type for all of them.
fn without_type(source: &Source, types: &[Named], directions: &[Option<Direction>]) -> Vec<(String, String)> {
    let mut without = Vec::new();
    for (place, samples) in &source.samples {
        let here = types.iter().zip(directions).filter(|(named, _)| named.place == *place);
        let directions: Vec<Option<Direction>> = here.map(|(_, direction)| *direction).collect();
        let is_taken =
            |sample: &&Sample| directions.iter().flatten().any(|direction| direction.meets(sample.direction));
        let reason = match samples.iter().find(|sample| !is_taken(sample)) {
            _ if directions.is_empty() => "there is no type for it".to_owned(),
            Some(sample) => format!("there is no type for the sample from {}", sample.place),
            None => continue,
        };
        without.push((format!("{}{place}", source.name), reason));
    }
    without
}

/// A document with JSON Schemas, for each direction.
struct Translations {
    any: Translation,
    request: Translation,
    response: Translation,
}

impl Translations {
    fn of(document: &Value) -> Self {
        let translation = |direction| Translation::of(document, direction);
        Self {
            any: translation(Direction::Any),
            request: translation(Direction::Request),
            response: translation(Direction::Response),
        }
    }

    fn of_direction(&self, direction: Direction) -> &Translation {
        match direction {
            Direction::Any => &self.any,
            Direction::Request => &self.request,
            Direction::Response => &self.response,
        }
    }
}

/// A document with its name and its module.
struct Source {
    name: String,
    module: String,
    document: Value,
    /// Instances of the schemas at these places.
    samples: BTreeMap<String, Vec<Sample>>,
    /// Whether only these schemas take part.
    only_samples: bool,
    /// Whether to read the document as its authors mean it, unless the report lists a place where that is not its letter.
    as_meant: bool,
}

impl Source {
    /// Returns every type of a document.
    fn whole(name: &str, module: String, document: Value) -> Self {
        Self { name: name.to_owned(), module, document, samples: BTreeMap::new(), only_samples: false, as_meant: false }
    }
}

/// Returns whether a document has operations.
fn is_exchanged(document: &Value) -> bool {
    document["paths"].as_object().is_some_and(|paths| !paths.is_empty())
}

/// Returns whether nothing in a document means more than its letter.
fn is_letter(api: &Api) -> bool {
    let config = Config::new([api.clone()]);
    let generated = generate(&config, &mut Sources::default(), &mut Diagnostics::default());
    generated
        .is_ok_and(|generated| generated.reports.iter().all(|report| !report.to_string().contains("read as meant:")))
}

fn dumped(stage: Stage, api: &Api) -> Option<String> {
    dump(stage, &Config::default(), api, &mut Sources::default(), &mut Diagnostics::default()).ok()
}

/// Returns whether a schema has more keywords than those of a plain object.
fn is_rich(schema: &Value) -> bool {
    const RICH: [&str; 14] = [
        "allOf",
        "anyOf",
        "oneOf",
        "pattern",
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "uniqueItems",
        "minItems",
        "maxItems",
        "additionalProperties",
        "discriminator",
        "minLength",
        "maxLength",
    ];
    match schema {
        Value::Object(members) => members.iter().any(|(name, value)| RICH.contains(&name.as_str()) || is_rich(value)),
        Value::Array(items) => items.iter().any(is_rich),
        _ => false,
    }
}
