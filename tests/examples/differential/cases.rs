//! The schemas that are compared: those of the five APIs, of the official suite, and of real documents.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use bindings_tests::compiled::{Workshop, problems};
use bindings_tests::suite;
use fastrand::Rng;
use openapi_bindgen::{ApiConfig, Config, Diagnostics, Formats, Sources, Stage, dump};
use serde_json::{Map, Value, json};

use crate::invent;
use crate::translate::{self, Way};

/// How many schemas are drawn from real documents.
const DRAWN: usize = 200;

/// The formats that both the generator and the judge know.
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
    /// Where it comes from.
    pub name: String,
    /// The path of its type in the generated crate.
    pub rust: String,
    /// The schema as the judge reads it.
    pub schema: Value,
    /// Instances that come with it.
    pub samples: Vec<String>,
    /// Whether the judge must find the same faults, too.
    pub same_faults: bool,
}

/// All of them, and what could not be generated.
#[derive(Default)]
pub struct Cases {
    /// Whether a text must be in its format.
    pub formats: Formats,
    /// Only those whose names begin so; the others are not even generated.
    pub only: Option<String>,
    pub apis: Vec<ApiConfig>,
    pub cases: Vec<Case>,
    /// The names of schemas that could not be generated, and why.
    pub not_generated: Vec<(String, String)>,
    /// How many types of documents do not say which way they are read.
    pub left_out: usize,
}

impl Cases {
    /// Whether a source may have a schema of the names that are asked for.
    fn takes(&self, source: &str) -> bool {
        self.only.as_deref().is_none_or(|only| source.starts_with(only) || only.starts_with(source))
    }

    /// Takes a document, unless it can't be generated.
    fn add(&mut self, name: &str, api: ApiConfig) -> bool {
        match problems(&api) {
            None => self.apis.push(api),
            Some(problems) => {
                self.not_generated.push((name.to_owned(), problems));
                return false;
            }
        }
        true
    }

    /// All named types of the five APIs.
    pub fn add_apis(&mut self, specs: &Path, workshop: &Workshop) {
        for name in ["qonto", "wethod", "zaveit", "qwoty", "fynn"] {
            let overlay = specs.join(format!("{name}.overlay.yaml"));
            let overlays = if overlay.exists() { vec![overlay] } else { Vec::new() };
            let api = ApiConfig { overlays, ..ApiConfig::new(name, specs.join(format!("{name}.yaml"))) };
            let text = dumped(Stage::Overlay, &api).expect("the specs can be read");
            let document: Value = serde_yaml::from_str(&text).expect("the specs are YAML");
            let source = Source { name: name.to_owned(), module: format!("api_{name}"), document };
            let first = self.cases.len();
            self.add_document(&source, workshop, &[], None);
            self.cases[first..].iter_mut().for_each(|case| case.same_faults = true);
        }
    }

    /// What once was judged differently, or is known to be: every type of a document, and instances of `Root`.
    pub fn add_regressions(&mut self, text: &str, workshop: &Workshop) {
        let entries: Vec<Value> = serde_json::from_str(text).expect("the regressions are a list");
        for (index, entry) in entries.iter().enumerate() {
            let name = format!("regression/{}", entry["about"].as_str().unwrap_or_default());
            let schemas = entry["schemas"].as_object().cloned().unwrap_or_default();
            let document = invent::document_of(&entry["openapi"], schemas, entry["exchanged"] == true);
            let texts = entry["instances"].as_array().into_iter().flatten().filter_map(Value::as_str);
            let source = Source { name, module: format!("regression_{index}"), document };
            self.add_document(&source, workshop, &texts.map(str::to_owned).collect::<Vec<_>>(), None);
        }
    }

    /// The groups of the official suite: those that are required, or those about formats.
    pub fn add_suite(&mut self, suite: &Path, workshop: &Workshop) {
        let folder = if self.formats == Formats::Assert { "optional/format" } else { "" };
        for mut group in suite::groups(suite, folder).into_iter().filter(|group| !group.is_about_meta_schema()) {
            group.schema = self.with_common_formats(&group.schema);
            let module = format!("suite_{}", group.module());
            let name = format!("suite/{}/{}", group.file, group.description);
            if !self.takes(&name) {
                continue;
            }
            let api = ApiConfig { formats: self.formats, ..group.document(suite, workshop, &module) };
            if self.add(&name, api) {
                self.cases.push(Case {
                    name,
                    rust: format!("{module}::Root"),
                    samples: group.tests.into_iter().map(|(_, data, _)| data).collect(),
                    schema: group.schema,
                    same_faults: false,
                });
            }
        }
    }

    /// Where formats are asserted, only those that both know.
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

    /// Components of real documents, drawn at random, each with what it needs in a document of its own.
    pub fn add_corpus(&mut self, folder: &Path, workshop: &Workshop, rng: &mut Rng) {
        let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
        files.sort();
        let mut components = Vec::new();
        for file in &files {
            let document: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
            let names: Vec<String> = document
                .pointer("/components/schemas")
                .and_then(Value::as_object)
                .into_iter()
                .flat_map(Map::keys)
                .cloned()
                .collect();
            let stem = file.file_stem().unwrap().to_string_lossy().into_owned();
            let document = std::rc::Rc::new(document);
            components.extend(names.into_iter().map(|name| (stem.clone(), document.clone(), name)));
        }
        rng.shuffle(&mut components);
        // Most components are plain objects: half of those that are taken have more to say.
        let (rich, plain): (Vec<_>, Vec<_>) =
            components.into_iter().partition(|(_, document, name)| is_rich(&document["components"]["schemas"][name]));
        let drawn: Vec<_> = rich.into_iter().take(DRAWN / 2).chain(plain).take(DRAWN).collect();
        for (index, (file, document, name)) in drawn.iter().enumerate() {
            let source = Source {
                name: format!("corpus/{file}/{name}"),
                module: format!("drawn_{index}"),
                document: excerpt(document, name),
            };
            self.add_document(&source, workshop, &[], Some(&component(name)));
        }
    }

    /// Documents that are invented, with every type in them.
    pub fn add_invented(&mut self, count: usize, workshop: &Workshop, rng: &mut Rng) {
        for index in 0..count {
            let (name, module) = (format!("invented/{index}"), format!("invented_{index}"));
            let document = invent::document(rng);
            self.add_document(&Source { name, module, document }, workshop, &[], None);
        }
    }

    /// The types of a document, or only that of the schema at a place. The samples are instances of `Root`.
    fn add_document(&mut self, source: &Source, workshop: &Workshop, samples: &[String], only: Option<&str>) {
        let Source { name, module, document } = source;
        if !self.takes(name) {
            return;
        }
        let document = &self.with_common_formats(document);
        let api = ApiConfig { formats: self.formats, ..workshop.document(module, &document.to_string()) };
        if !self.add(name, api.clone()) {
            return;
        }
        let types = named_types(&api);
        if only.is_some_and(|only| types.iter().all(|named| named.place != only)) {
            self.not_generated.push((name.clone(), "there is no type for it".to_owned()));
        }
        for (index, Named { ty, place }) in types.iter().enumerate() {
            if only.is_some_and(|only| only != place) {
                continue;
            }
            // Where a schema has two types, the first is for responses.
            let is_here = |named: &&Named| named.place == *place;
            let schema = |way| translate::document(document, place, way);
            let schema = match (types.iter().filter(is_here).count(), types[..index].iter().find(is_here)) {
                // One type for what differs both ways is in the end used one way only, and the document does not say which.
                (1, _) if is_exchanged(document) && schema(Way::Request) != schema(Way::Response) => {
                    self.left_out += 1;
                    continue;
                }
                (1, _) => schema(Way::Any),
                (_, None) => schema(Way::Response),
                (_, Some(_)) => schema(Way::Request),
            };
            self.cases.push(Case {
                name: if only.is_some() { name.clone() } else { format!("{name}/{ty}") },
                rust: format!("{module}::{ty}"),
                schema,
                samples: if *place == component("Root") { samples.to_vec() } else { Vec::new() },
                same_faults: false,
            });
        }
    }
}

/// A document, what it is called and what its module is.
struct Source {
    name: String,
    module: String,
    document: Value,
}

/// Whether anything is sent and received.
fn is_exchanged(document: &Value) -> bool {
    document["paths"].as_object().is_some_and(|paths| !paths.is_empty())
}

/// A type of an output, and the place of its schema in the document.
struct Named {
    ty: String,
    place: String,
}

/// The named types of a document, but for those that are for a part of a schema only: its values other than null, or those of
/// one of its types.
fn named_types(api: &ApiConfig) -> Vec<Named> {
    let text = dumped(Stage::Ir, api).expect("it was generated before");
    let named = |entry: &str| {
        let (_, ty, key) = parts(entry.trim_start()).filter(|(kind, ..)| *kind != "operation")?;
        let place = key.strip_suffix(" (request)").unwrap_or(key);
        (!place.ends_with(')')).then(|| Named { ty: ty.to_owned(), place: place.to_owned() })
    };
    text.split("\n\n").filter_map(named).collect()
}

/// The kind, the name and the place of a type as `dump ir` shows it.
fn parts(entry: &str) -> Option<(&str, &str, &str)> {
    let (head, _) = entry.split_once('\n')?;
    let (kind, rest) = head.split_once(' ')?;
    let (ty, rest) = rest.split_once(" (")?;
    let (_, key) = rest.split_once(") from ")?;
    Some((kind, ty, key))
}

fn dumped(stage: Stage, api: &ApiConfig) -> Option<String> {
    dump(stage, &Config::default(), api, &mut Sources::default(), &mut Diagnostics::default())
}

/// The place of a component.
fn component(name: &str) -> String {
    format!("/components/schemas/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// Whether a schema says more than which properties there are.
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

/// A document with one component and all that it refers to.
fn excerpt(document: &Value, name: &str) -> Value {
    let mut components: BTreeMap<String, Map<String, Value>> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![component(name)];
    while let Some(pointer) = open.pop() {
        let segments: Vec<&str> = pointer.split('/').take(4).collect();
        let [_, "components", section, name] = segments[..] else { continue };
        let place = segments.join("/");
        let Some(value) = document.pointer(&place).filter(|_| seen.insert(place.clone())) else { continue };
        let name = name.replace("~1", "/").replace("~0", "~");
        components.entry(section.to_owned()).or_default().insert(name, value.clone());
        let inner = translate::references(value).into_iter().filter_map(|reference| reference.strip_prefix('#'));
        open.extend(inner.map(str::to_owned));
    }
    json!({ "openapi": document["openapi"], "info": { "title": name, "version": "1" }, "paths": {}, "components": components })
}
