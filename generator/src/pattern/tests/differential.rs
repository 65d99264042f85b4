//! Differential tests of every engine against `regress`, and against node.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::random::{Random, mutated, pattern, text};
use super::{compiled, engine_name};
use crate::pattern::Engine;
use crate::pattern::parse::parse;
use crate::pattern::syntax::{Node, Syntax};

const TEXTS: usize = 24;

/// The greatest length of texts. It is small for random patterns, for which the oracle may take exponential time.
const MAX_LENGTH: usize = 100;
const MAX_LENGTH_RANDOM: usize = 12;
const MAX_LENGTH_NESTED: usize = 7;

/// The number of patterns by engine.
type Counts = BTreeMap<&'static str, usize>;

/// Compares the engine of a pattern with `regress` on texts that are made for the pattern.
fn compare(source: &str, longest: usize, random: &mut Random, counts: &mut Counts) {
    let Ok(syntax) = Syntax::of(source) else { return };
    *counts.entry(engine_name(source)).or_default() += 1;
    let Ok(node) = parse(source, syntax) else { return };
    let oracle = regress::Regex::with_flags(source, flags(syntax)).unwrap();
    let chosen = compiled(source, &Engine::of(source));
    // In `\W` with the flag `i`, `regress` has the letters that are word characters only with it.
    let is_word_by_case = |text: &str| text.contains(['\u{17F}', '\u{212A}']);
    for text in texts(&node, longest, random).into_iter().filter(|text| !is_word_by_case(text)) {
        let expected = oracle.find(&text).is_some();
        assert_eq!(chosen.is_match(&text), Ok(expected), "{source} on {text:?}, {:?}", Engine::of(source));
    }
}

fn flags(syntax: Syntax) -> &'static str {
    if syntax == Syntax::Unicode { "u" } else { "" }
}

/// Returns texts that match a pattern or nearly match it.
fn texts(node: &Node, longest: usize, random: &mut Random) -> Vec<String> {
    let near = |index: usize| {
        let mut made = String::new();
        text(random, node, &mut made);
        for _ in 0..index % 4 {
            made = mutated(random, &made);
        }
        made.chars().take(longest).collect()
    };
    (0..TEXTS).map(near).collect()
}

/// Without nested repetitions, on which `regress` is wrong.
#[test]
fn random_patterns_match_like_regress() {
    // For a longer run: PATTERNS=100000 cargo test --release.
    let patterns = patterns(3000);
    let (mut random, mut counts) = (Random::new(false), Counts::new());
    for _ in 0..patterns {
        let source = pattern(&mut random);
        compare(&source, MAX_LENGTH_RANDOM, &mut random, &mut counts);
    }
    println!("{counts:?}");
    assert!(counts.len() == 3 && counts.values().all(|count| *count > patterns / 100), "{counts:?}");
}

fn patterns(usual: usize) -> usize {
    std::env::var("PATTERNS").ok().and_then(|count| count.parse().ok()).unwrap_or(usual)
}

#[test]
#[ignore = "requires node, which is right about nested repetitions, too"]
fn random_patterns_match_like_node() {
    const ORACLE: &str = r#"
        let wrong = 0;
        for (const [source, flags, text, matches] of JSON.parse(require("fs").readFileSync(0, "utf8"))) {
            let regex;
            // Older versions reject two groups of one name.
            try { regex = new RegExp(source, flags); } catch { continue; }
            if (regex.test(text) !== matches) { wrong += 1; console.log([source, text, matches]); }
        }
        process.exit(wrong ? 1 : 0);
    "#;
    let mut random = Random::new(true);
    let mut cases = Vec::new();
    for _ in 0..patterns(3000) {
        let source = pattern(&mut random);
        // Without the flag `u`, JavaScript matches UTF-16 code units.
        let Ok(Syntax::Unicode) = Syntax::of(&source) else { continue };
        let Ok(node) = parse(&source, Syntax::Unicode) else { continue };
        let chosen = compiled(&source, &Engine::of(&source));
        for text in texts(&node, MAX_LENGTH_NESTED, &mut random) {
            let Ok(is_match) = chosen.is_match(&text) else { continue };
            cases.push(serde_json::json!([source, flags(Syntax::Unicode), text, is_match]));
        }
    }
    println!("{} cases", cases.len());
    let mut node = Command::new("node").args(["-e", ORACLE]).stdin(Stdio::piped()).spawn().unwrap();
    serde_json::to_writer(node.stdin.take().unwrap(), &cases).unwrap();
    assert!(node.wait().unwrap().success());
}

#[test]
fn patterns_of_the_corpus_and_of_the_json_schema_suite_match_like_regress() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let shared = repository.join(std::env::var_os("SHARED").unwrap_or_else(|| "../shared".into()));
    for folder in ["corpus", "json-schema-test-suite/tests/draft2020-12"] {
        let mut sources = BTreeSet::new();
        collect(&shared.join(folder), &mut sources);
        if sources.is_empty() {
            eprintln!("skipped: there are no documents in {}", shared.join(folder).display());
        }
        let (mut random, mut counts) = (Random::new(false), Counts::new());
        for source in &sources {
            compare(source, MAX_LENGTH, &mut random, &mut counts);
        }
        println!("{folder}: {counts:?}");
    }
}

/// Collects the patterns of all documents in a folder.
fn collect(folder: &Path, sources: &mut BTreeSet<String>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            collect(&path, sources);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            patterns_in(&serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap(), sources);
        }
    }
}

fn patterns_in(value: &Value, sources: &mut BTreeSet<String>) {
    match value {
        Value::Object(members) => {
            sources.extend(members.get("pattern").and_then(Value::as_str).map(str::to_owned));
            if let Some(Value::Object(patterns)) = members.get("patternProperties") {
                sources.extend(patterns.keys().cloned());
            }
            members.values().for_each(|value| patterns_in(value, sources));
        }
        Value::Array(items) => items.iter().for_each(|item| patterns_in(item, sources)),
        _ => {}
    }
}
