//! Random pairs of versions of a document: whether code compiles with the next output must be as `diff` calls *source*.
//!
//! Some operations of real documents, with random changes of all that Rust depends on. The oracle is the compiler, by the code that
//! [`consumers`](crate::consumers) derives.

mod change;
mod drawn;

use std::path::Path;

use fastrand::Rng;
use openapi_bindgen::diff::{ApiDiff, Change, Verdict};
use openapi_bindgen::{Api, Config, Diagnostics, Feature, Input, Sources, diff};
use serde_json::Value;

use crate::consumers::{Broken, Pair, broken};
use crate::project::TestProject;

/// The parts of outputs for HTTP that code uses.
pub const FEATURES: [Feature; 2] = [Feature::Client, Feature::Blocking];

/// The number of pairs that are drawn for each that is tried.
const ATTEMPTS: u64 = 20;

/// The number of times that a change is drawn.
const DRAWS: usize = 20;

/// The counts of a run.
#[derive(Debug, Default)]
pub struct Counts {
    /// The pairs of which all uses compile.
    pub compiling: usize,
    /// The pairs that break, as they are called.
    pub breaking: usize,
    /// Descriptions of those that break, and are called compatible.
    pub missed: Vec<String>,
    /// Descriptions of those that compile, and are called breaking.
    pub false_alarms: Vec<String>,
}

/// Runs pairs of versions of the documents in a folder, by the seed of the first; each other has the next.
///
/// # Panics
///
/// If too many pairs have errors, or the code does not compile with the output that it is derived from.
pub fn run(corpus: &Path, number: usize, seed: u64) -> Counts {
    let documents = crate::excerpt::documents(corpus);
    let project = TestProject::new("source-pairs");
    let seeds = seed..seed + ATTEMPTS * number as u64;
    let drawn: Vec<(Pair, ApiDiff)> = seeds.filter_map(|seed| pair(&documents, seed)).take(number).collect();
    assert!(drawn.len() == number, "too many pairs have errors");
    let (pairs, found): (Vec<Pair>, Vec<ApiDiff>) = drawn.into_iter().unzip();
    let broken = broken(&project, &pairs, &FEATURES);
    let mut counts = Counts::default();
    for ((pair, found), broken) in pairs.iter().zip(&found).zip(&broken) {
        match (found.verdicts()[0], broken.is_empty()) {
            (Verdict::Compatible | Verdict::Tolerated, false) => counts.missed.push(missed(pair, found, broken)),
            (Verdict::Breaks, true) => counts.false_alarms.push(false_alarm(pair, found)),
            (_, true) => counts.compiling += 1,
            (_, false) => counts.breaking += 1,
        }
    }
    counts
}

/// Draws a pair by its seed. Returns `None` if nothing changes, or one of the versions has errors.
fn pair(documents: &[(String, Value)], seed: u64) -> Option<(Pair, ApiDiff)> {
    let rng = &mut Rng::with_seed(seed);
    let (name, document) = &documents[rng.usize(..documents.len())];
    let old = drawn::drawn(rng, document)?;
    let mut new = old.clone();
    // Several changes hide which of them breaks.
    let wanted = [1, 1, 1, 2, 3][rng.usize(..5)];
    let mut changes = 0;
    for _ in 0..DRAWS {
        changes += usize::from(change::change(rng, &mut new));
        if changes == wanted {
            break;
        }
    }
    let found = compared(&old, &new).filter(|_| changes > 0)?;
    Some((Pair { name: format!("{name}, seed {seed}"), old, new }, found))
}

/// Compares two versions. Returns `None` if one has errors.
pub fn compared(old: &Value, new: &Value) -> Option<ApiDiff> {
    let config = |name: &str, document: &Value| {
        Config::new([Api::new("pair", Input::text(name, document.to_string()))]).features(FEATURES)
    };
    let (old, new) = (config("old.json", old), config("new.json", new));
    diff(&old, &new, &mut Sources::default(), &mut Diagnostics::default()).ok()?.apis.into_iter().next()
}

fn missed(pair: &Pair, found: &ApiDiff, broken: &[Broken]) -> String {
    let uses: String = broken.iter().take(5).map(|one| format!("\n    {}: {}", one.label, one.message)).collect();
    format!("{}: {} uses do not compile{uses}{}", pair.name, broken.len(), described(found.changes.iter()))
}

fn false_alarm(pair: &Pair, found: &ApiDiff) -> String {
    let breaking = found.changes.iter().filter(|change| change.source == Verdict::Breaks);
    format!("{}: every use compiles{}", pair.name, described(breaking))
}

fn described<'c>(changes: impl Iterator<Item = &'c Change>) -> String {
    let line = |change: &Change| {
        let (code, part, rust) = (change.code.name(), &change.part, change.rust.as_deref().unwrap_or_default());
        format!("\n    {code} {:?} {part}: {} {rust}", change.subject, change.message)
    };
    changes.map(line).collect()
}
