//! The schemas that are compared: those of the five APIs, of the official suite, and of real documents.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use bindings_tests::project::{TestProject, errors};
use bindings_tests::suite;
use fastrand::Rng;
use openapi_bindgen::{Api, Config, Diagnostics, Formats, Sources, Stage, dump};
use serde_json::{Map, Value, json};

use crate::examples;
use crate::excerpt::{Excerpt, component};
use crate::invent;
use crate::translate::{Translation, Way};

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
    pub samples: Vec<Sample>,
    /// Whether the judge must find the same faults, too.
    pub same_faults: bool,
}

/// An instance that comes with a schema.
#[derive(Clone)]
pub struct Sample {
    pub text: String,
    /// Where it stands.
    pub place: String,
    /// Which way it travels.
    pub way: Way,
}

impl Sample {
    /// One that may travel both ways.
    fn new(text: impl Into<String>, place: impl Into<String>) -> Self {
        Self { text: text.into(), place: place.into(), way: Way::Any }
    }
}

/// All of them, and what could not be generated.
#[derive(Default)]
pub struct Cases {
    /// Whether a text must be in its format.
    pub formats: Formats,
    /// Only those whose names begin so; the others are not even generated.
    pub only: Option<String>,
    pub apis: Vec<Api>,
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
    fn add(&mut self, name: &str, api: Api) -> bool {
        match errors(&api) {
            None => self.apis.push(api),
            Some(problems) => {
                self.not_generated.push((name.to_owned(), problems));
                return false;
            }
        }
        true
    }

    /// All named types of the five APIs.
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
            self.cases[first..].iter_mut().for_each(|case| case.same_faults = true);
        }
    }

    /// What once was judged differently, or is known to be: every type of a document, and instances of `Root`.
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

    /// The groups of the official suite: those that are required, or those about formats.
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
            if self.add(&name, api) {
                self.cases.push(Case {
                    name,
                    rust: format!("{module}::Root"),
                    samples: group.tests.into_iter().map(|(about, data, _)| Sample::new(data, about)).collect(),
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
    pub fn add_corpus(&mut self, folder: &Path, project: &TestProject, rng: &mut Rng) {
        let mut components = Vec::new();
        for (stem, document) in documents(folder) {
            let names = document.pointer("/components/schemas").and_then(Value::as_object).into_iter();
            let names: Vec<String> = names.flat_map(Map::keys).cloned().collect();
            let document = std::rc::Rc::new(document);
            components.extend(names.into_iter().map(|name| (stem.clone(), document.clone(), name)));
        }
        rng.shuffle(&mut components);
        // Most components are plain objects: half of those that are taken have more to say.
        let (rich, plain): (Vec<_>, Vec<_>) =
            components.into_iter().partition(|(_, document, name)| is_rich(&document["components"]["schemas"][name]));
        let drawn: Vec<_> = rich.into_iter().take(DRAWN / 2).chain(plain).take(DRAWN).collect();
        for (index, (file, document, name)) in drawn.iter().enumerate() {
            let mut excerpt = Excerpt::of(document);
            let place = component(&excerpt.name(&component(name)).expect("it was found there"));
            let (name, module) = (format!("corpus/{file}/{name}"), format!("drawn_{index}"));
            let mut source = Source::whole(&name, module, excerpt.document(&json!({})));
            source.only_samples = true;
            source.samples.insert(place, Vec::new());
            self.add_document(&source, project);
        }
    }

    /// The schemas of real documents that have examples or defaults; the answer is how many documents have how many.
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
            self.add_document(&Source { name, module, document, samples, only_samples: true }, project);
        }
        (with, count)
    }

    /// Documents that are invented, with every type in them.
    pub fn add_invented(&mut self, count: usize, project: &TestProject, rng: &mut Rng) {
        for index in 0..count {
            let (name, module) = (format!("invented/{index}"), format!("invented_{index}"));
            let document = invent::document(rng);
            self.add_document(&Source::whole(&name, module, document), project);
        }
    }

    /// The types of a document, or only those of the schemas that have samples.
    fn add_document(&mut self, source: &Source, project: &TestProject) {
        let Source { name, module, document, samples, only_samples } = source;
        if !self.takes(name) {
            return;
        }
        let document = &self.with_common_formats(document);
        let api = project.document(module, &document.to_string()).formats(self.formats);
        if !self.add(name, api.clone()) {
            return;
        }
        let types = named_types(&api);
        let translations = Translations::of(document);
        let ways: Vec<Option<Way>> = (0..types.len()).map(|index| way(source, &types, index, &translations)).collect();
        self.not_generated.extend(unasked(source, &types, &ways));
        for (Named { ty, place }, way) in types.iter().zip(ways) {
            let samples = samples.get(place);
            if *only_samples && samples.is_none() {
                continue;
            }
            let Some(way) = way else {
                self.left_out += 1;
                continue;
            };
            self.cases.push(Case {
                name: format!("{name}/{ty}"),
                rust: format!("{module}::{ty}"),
                schema: translations.of_way(way).schema(place),
                samples: samples.into_iter().flatten().filter(|sample| sample.way.meets(way)).cloned().collect(),
                same_faults: false,
            });
        }
    }
}

/// Which way a type is read; `None` if the document does not say.
fn way(source: &Source, types: &[Named], index: usize, translations: &Translations) -> Option<Way> {
    let place = &types[index].place;
    let is_here = |named: &&Named| named.place == *place;
    let schema = |way| translations.of_way(way).schema(place);
    // Where a schema has two types, the first is for responses.
    match (types.iter().filter(is_here).count(), types[..index].iter().find(is_here)) {
        // One type for what differs both ways is used one way only, which is that of its samples.
        (1, _) if is_exchanged(&source.document) && schema(Way::Request) != schema(Way::Response) => {
            let samples = source.samples.get(place).into_iter().flatten();
            samples.map(|sample| sample.way).find(|way| *way != Way::Any)
        }
        (1, _) => Some(Way::Any),
        (_, None) => Some(Way::Response),
        (_, Some(_)) => Some(Way::Request),
    }
}

/// The schemas with samples, but without a type that takes all of them.
fn unasked(source: &Source, types: &[Named], ways: &[Option<Way>]) -> Vec<(String, String)> {
    let mut unasked = Vec::new();
    for (place, samples) in &source.samples {
        let here = types.iter().zip(ways).filter(|(named, _)| named.place == *place);
        let ways: Vec<Option<Way>> = here.map(|(_, way)| *way).collect();
        let is_taken = |sample: &&Sample| ways.iter().flatten().any(|way| way.meets(sample.way));
        let why = match samples.iter().find(|sample| !is_taken(sample)) {
            _ if ways.is_empty() => "there is no type for it".to_owned(),
            Some(sample) => format!("there is no type for what stands at {}", sample.place),
            None => continue,
        };
        unasked.push((format!("{}{place}", source.name), why));
    }
    unasked
}

/// A document as the judge reads it, for each way.
struct Translations {
    any: Translation,
    request: Translation,
    response: Translation,
}

impl Translations {
    fn of(document: &Value) -> Self {
        let translation = |way| Translation::of(document, way);
        Self { any: translation(Way::Any), request: translation(Way::Request), response: translation(Way::Response) }
    }

    fn of_way(&self, way: Way) -> &Translation {
        match way {
            Way::Any => &self.any,
            Way::Request => &self.request,
            Way::Response => &self.response,
        }
    }
}

/// A document, what it is called and what its module is.
struct Source {
    name: String,
    module: String,
    document: Value,
    /// Instances of the schemas at these places.
    samples: BTreeMap<String, Vec<Sample>>,
    /// Whether only these schemas take part.
    only_samples: bool,
}

impl Source {
    /// Every type of a document.
    fn whole(name: &str, module: String, document: Value) -> Self {
        Self { name: name.to_owned(), module, document, samples: BTreeMap::new(), only_samples: false }
    }
}

/// The documents in a folder, by name.
fn documents(folder: &Path) -> Vec<(String, Value)> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let named = |file: &PathBuf| {
        let document = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
        (file.file_stem().unwrap().to_string_lossy().into_owned(), document)
    };
    files.iter().map(named).collect()
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
fn named_types(api: &Api) -> Vec<Named> {
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

fn dumped(stage: Stage, api: &Api) -> Option<String> {
    dump(stage, &Config::default(), api, &mut Sources::default(), &mut Diagnostics::default()).ok()
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
