//! The crates of both outputs and of the code that uses them, as the compiler checks them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use openapi_bindgen::{Api, Config, Diagnostics, Feature, Files, Input, Output, Sources, generate, render};
use quote::ToTokens;
use serde_json::Value;

use super::paths::Scope;
use super::uses::{Use, uses};
use super::{Broken, Pair};
use crate::project::{TestProject, cargo};

/// The name of both outputs in the code that uses them.
const ROOT: &str = "api";

/// The number of pairs whose outputs are crates together.
const BATCH: usize = 60;

/// The number of times that the code is checked: errors of one kind hide those of another.
const ROUNDS: usize = 8;

/// The versions, as parts of the names of packages.
const VERSIONS: [&str; 2] = ["old", "new"];

/// Pairs whose outputs are crates together.
struct Batch<'p> {
    name: String,
    pairs: &'p [Pair],
    /// The uses of each pair.
    uses: Vec<Vec<Use>>,
    /// Those that do not compile with the new output.
    broken: Vec<Vec<Broken>>,
    /// The pairs of which some use does not compile.
    is_done: Vec<bool>,
}

/// Returns the uses of each old output that do not compile with the new one. The new output keeps the names of the old one.
///
/// # Panics
///
/// If a document has errors, or code does not compile with the output that it is derived from.
pub fn broken(project: &TestProject, pairs: &[Pair], features: &[Feature]) -> Vec<Vec<Broken>> {
    let folder = project.path("crate");
    let mut batches: Vec<Batch<'_>> = pairs
        .chunks(BATCH)
        .enumerate()
        .map(|(at, pairs)| Batch::new(&folder, format!("batch{at}"), pairs, features))
        .collect();
    let packages = batches.iter().flat_map(|batch| VERSIONS.map(|version| format!("{version}-{}", batch.name)));
    let packages: Vec<String> = packages.flat_map(|name| [format!("uses-{name}"), name]).collect();
    fs::write(folder.join("Cargo.toml"), format!("[workspace]\nresolver = \"3\"\nmembers = {packages:?}\n")).unwrap();
    for _ in 0..ROUNDS {
        let lines: BTreeMap<String, Vec<(usize, usize)>> =
            batches.iter().map(|batch| (batch.name.clone(), batch.write(&folder))).collect();
        let errors = errors(&folder);
        if errors.is_empty() {
            return batches.into_iter().flat_map(|batch| batch.broken).collect();
        }
        for (target, line, message) in errors {
            let (version, name) =
                target.strip_prefix("uses_").and_then(|rest| rest.split_once('_')).expect("an error is in uses");
            let batch = batches.iter_mut().find(|batch| batch.name == name).expect("it is the name of a batch");
            let (pair, at) = lines[name][line - 1];
            let found = Broken { label: batch.uses[pair][at].label.clone(), message };
            assert!(version == "new", "{} does not compile with its own output: {found:?}", batch.pairs[pair].name);
            batch.broken[pair].push(found);
            batch.is_done[pair] = true;
        }
    }
    panic!("each of {ROUNDS} checks has found errors");
}

impl<'p> Batch<'p> {
    /// Generates the outputs of both versions.
    fn new(folder: &Path, name: String, pairs: &'p [Pair], features: &[Feature]) -> Self {
        let names = folder.join(format!("old-{name}/names.json"));
        let mut uses = Vec::new();
        for version in VERSIONS {
            let package = format!("{version}-{name}");
            let apis = pairs.iter().enumerate().map(|(at, pair)| {
                let document = if version == "old" { &pair.old } else { &pair.new };
                Api::new(module(at), Input::text(format!("{version}{at}.json"), document.to_string()))
            });
            let config = Config::new(apis).output(Output::Crate(package.clone())).names(&names);
            let mut files = generated(&config.features(features.iter().copied()));
            if version == "old" {
                uses = (0..pairs.len()).map(|at| uses_of(&files, &module(at))).collect();
            }
            (0..pairs.len()).for_each(|at| without_bodies(&mut files, &module(at)));
            files.write(&folder.join(&package)).unwrap();
            let features: Vec<&str> = features.iter().map(|feature| feature.name()).collect();
            let manifest = format!(
                "[package]\nname = \"uses-{package}\"\nedition = \"2024\"\n\n[lib]\npath = \"../uses-{name}.rs\"\n\n\
                 [dependencies]\n{ROOT} = {{ package = \"{package}\", path = \"../{package}\", features = {features:?} }}\n\
                 serde = {{ version = \"1\", default-features = false, features = [\"std\"] }}\n"
            );
            let user = folder.join(format!("uses-{package}"));
            fs::create_dir_all(&user).unwrap();
            fs::write(user.join("Cargo.toml"), manifest).unwrap();
        }
        let broken = pairs.iter().map(|_| Vec::new()).collect();
        Self { name, pairs, uses, broken, is_done: vec![false; pairs.len()] }
    }

    /// Writes the uses that are not known to be broken, each as a line. Returns the pair and the use of each line.
    fn write(&self, folder: &Path) -> Vec<(usize, usize)> {
        let mut text = "#![allow(warnings)]\n".to_owned();
        let mut lines = vec![(0, 0)];
        for (pair, uses) in self.uses.iter().enumerate().filter(|(pair, _)| !self.is_done[*pair]) {
            for (at, one) in uses.iter().enumerate() {
                let (parameters, number) = (one.parameters.join(", "), lines.len());
                writeln!(text, "pub fn use{number}{}({parameters}) {{ {} }}", one.generics, one.body).unwrap();
                lines.push((pair, at));
            }
        }
        fs::write(folder.join(format!("uses-{}.rs", self.name)), text).unwrap();
        lines
    }
}

/// Returns the name of the module of a pair.
fn module(at: usize) -> String {
    format!("pair{at}")
}

fn generated(config: &Config) -> Files {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let result = generate(config, &mut sources, &mut diagnostics);
    result.unwrap_or_else(|_| panic!("{}", render(&diagnostics, &sources, usize::MAX, false))).files
}

/// Returns the modules of an API that an output has: their paths, their files and their items.
fn modules<'a>(files: &Files, api: &'a str) -> Vec<(Vec<&'a str>, String, syn::File)> {
    let paths = [vec![api], vec![api, "client"], vec![api, "blocking"]];
    let module = |path: Vec<&'a str>| {
        let file = format!("src/{}.rs", path.join("/"));
        let parsed = syn::parse_file(files.get(&file)?).expect("an output is Rust");
        Some((path, file, parsed))
    };
    paths.into_iter().filter_map(module).collect()
}

/// Returns the uses of the public items of an API.
fn uses_of(files: &Files, api: &str) -> Vec<Use> {
    let of_module = |(path, _, parsed): (Vec<&str>, String, syn::File)| {
        uses(&Scope::new(ROOT, &path, &parsed.items), &parsed.items)
    };
    modules(files, api).into_iter().flat_map(of_module).collect()
}

/// Removes what methods do, which takes the compiler most of its time and does not concern other crates.
fn without_bodies(files: &mut Files, api: &str) {
    for (_, file, mut parsed) in modules(files, api) {
        let blocks = parsed.items.iter_mut().filter_map(|item| match item {
            syn::Item::Impl(item) => Some(&mut item.items),
            _ => None,
        });
        for member in blocks.flatten() {
            if let syn::ImplItem::Fn(method) = member
                && method.sig.asyncness.is_none()
            {
                method.block = syn::parse_quote!({ loop {} });
            }
        }
        // Arguments are not used any more.
        files.insert(file, format!("#![allow(warnings)]\n{}", parsed.to_token_stream()));
    }
}

/// Checks all packages. Returns the errors: their target, line and message.
fn errors(folder: &Path) -> Vec<(String, usize, String)> {
    let mut command = cargo("check", folder);
    let output = command.args(["--workspace", "--keep-going", "--message-format=json"]).output().unwrap();
    let messages = String::from_utf8(output.stdout).unwrap();
    let messages = messages.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let mut errors = Vec::new();
    for message in messages.filter(|message| message["reason"] == "compiler-message") {
        let (target, message) = (message["target"]["name"].as_str().unwrap().to_owned(), &message["message"]);
        if message["level"] != "error" {
            continue;
        }
        assert!(target.starts_with("uses_"), "{}", message["rendered"].as_str().unwrap_or_default());
        let spans = message["spans"].as_array().into_iter().flatten();
        let own = spans.filter(|span| span["is_primary"] == true && is_of_uses(span));
        for span in own {
            let line = span["line_start"].as_u64().unwrap() as usize;
            errors.push((target.clone(), line, message["message"].as_str().unwrap_or_default().to_owned()));
        }
    }
    assert!(output.status.success() || !errors.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
    errors
}

fn is_of_uses(span: &Value) -> bool {
    span["file_name"].as_str().is_some_and(|name| name.contains("uses-batch"))
}
