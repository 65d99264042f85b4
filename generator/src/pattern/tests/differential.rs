//! Every engine against the engine of ECMA-262.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

use super::random::{Random, mutated, pattern, text};
use super::{kind, written};
use crate::pattern::{Engine, Node, Syntax, parse};

const TEXTS: usize = 24;

/// How long texts may be: for random patterns the engine that judges may take exponential time.
const LONGEST: usize = 100;
const LONGEST_RANDOM: usize = 12;
const LONGEST_NESTED: usize = 7;

/// How many patterns each engine runs.
type Counts = BTreeMap<&'static str, usize>;

/// Compares the engine of a pattern with that of ECMA-262 on texts that are made for the pattern.
fn compare(source: &str, longest: usize, random: &mut Random, counts: &mut Counts) {
    let Ok(syntax) = Syntax::of(source) else { return };
    *counts.entry(kind(source)).or_default() += 1;
    // The others run on the engine of ECMA-262 itself.
    let Ok(node) = parse::parse(source, syntax) else { return };
    let judge = regress::Regex::with_flags(source, flags(syntax)).unwrap();
    let chosen = written(source, &Engine::of(source));
    for text in texts(&node, longest, random) {
        let expected = judge.find(&text).is_some();
        assert_eq!(chosen.is_match(&text), expected, "{source} on {text:?}, {:?}", Engine::of(source));
    }
}

fn flags(syntax: Syntax) -> &'static str {
    if syntax == Syntax::Unicode { "u" } else { "" }
}

/// Texts that match a pattern or nearly do.
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

/// No repetition stands in a repetition here: the engine of ECMA-262 that judges does not get those right.
#[test]
fn random_patterns() {
    // More for once: PATTERNS=100000 cargo test --release.
    let patterns = patterns(3000);
    let (mut random, mut counts) = (Random::new(false), Counts::new());
    for _ in 0..patterns {
        let source = pattern(&mut random);
        compare(&source, LONGEST_RANDOM, &mut random, &mut counts);
    }
    println!("{counts:?}");
    assert!(counts.len() == 3 && counts.values().all(|count| *count > patterns / 100), "{counts:?}");
}

fn patterns(usual: usize) -> usize {
    std::env::var("PATTERNS").ok().and_then(|count| count.parse().ok()).unwrap_or(usual)
}

#[test]
#[ignore = "asks node, whose engine also judges repetitions in repetitions"]
fn random_patterns_in_javascript() {
    const JUDGE: &str = r#"
        let wrong = 0;
        for (const [source, flags, text, matches] of JSON.parse(require("fs").readFileSync(0, "utf8"))) {
            let regex;
            // An older one does not know two groups of one name.
            try { regex = new RegExp(source, flags); } catch { continue; }
            if (regex.test(text) !== matches) { wrong += 1; console.log([source, text, matches]); }
        }
        process.exit(wrong ? 1 : 0);
    "#;
    let mut random = Random::new(true);
    let mut cases = Vec::new();
    for _ in 0..patterns(3000) {
        let source = pattern(&mut random);
        // Without the flag `u`, JavaScript sees UTF-16.
        let Ok(Syntax::Unicode) = Syntax::of(&source) else { continue };
        let Ok(node) = parse::parse(&source, Syntax::Unicode) else { continue };
        let chosen = written(&source, &Engine::of(&source));
        for text in texts(&node, LONGEST_NESTED, &mut random) {
            cases.push(serde_json::json!([source, flags(Syntax::Unicode), text, chosen.is_match(&text)]));
        }
    }
    println!("{} cases", cases.len());
    let mut node = Command::new("node").args(["-e", JUDGE]).stdin(Stdio::piped()).spawn().unwrap();
    serde_json::to_writer(node.stdin.take().unwrap(), &cases).unwrap();
    assert!(node.wait().unwrap().success());
}

#[test]
fn patterns_of_real_documents_and_of_the_json_schema_suite() {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    for folder in ["corpus", "json-schema-test-suite/tests/draft2020-12"] {
        let mut sources = BTreeSet::new();
        collect(&shared.join(folder), &mut sources);
        if sources.is_empty() {
            eprintln!("skipped: no documents in {folder} beside the repository");
        }
        let (mut random, mut counts) = (Random::new(false), Counts::new());
        for source in &sources {
            compare(source, LONGEST, &mut random, &mut counts);
        }
        println!("{folder}: {counts:?}");
    }
}

/// The patterns of all documents in a folder.
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
