//! The differences between two versions of a document: a table of single changes, each with its verdicts.

mod confirm;
mod limits;
mod options;
mod source;
mod table;

use std::collections::BTreeSet;

use bindings_tests::shared_folder;
use bindings_tests::source_pairs::FEATURES;
use bindings_tests::version_pairs::{self, Options};
use openapi_bindgen::diff::{ApiDiff, Change, ChangeCode, Verdict};
use openapi_bindgen::{Api, Config, Diagnostics, Input, Sources, diff, render};
use serde_json::Value;

use self::confirm::Oracle;
use self::table::Row;

/// The codes of changes that only Rust sees.
const ONLY_RUST: [ChangeCode; 5] = [
    ChangeCode::ItemAdded,
    ChangeCode::ItemRemoved,
    ChangeCode::ItemChanged,
    ChangeCode::TraitAdded,
    ChangeCode::TraitRemoved,
];

/// Compares two versions of a document.
fn compared(old: &Value, new: &Value) -> Result<ApiDiff, String> {
    let config = |name: &str, document: &Value| {
        Config::new([Api::new("things", Input::text(name, document.to_string()))]).features(FEATURES)
    };
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let (old, new) = (config("old.json", old), config("new.json", new));
    match diff(&old, &new, &mut sources, &mut diagnostics) {
        Ok(mut found) => Ok(found.apis.remove(0)),
        Err(_) => Err(render(&diagnostics, &sources, usize::MAX, false)),
    }
}

/// Returns what a row says otherwise than the comparison.
fn faults(row: &Row, found: &ApiDiff) -> Vec<String> {
    let mut faults = Vec::new();
    for (at, question) in ["source", "sending", "receiving"].into_iter().enumerate() {
        let (expected, verdict) = (row.verdicts[at], found.verdicts()[at]);
        if verdict != expected {
            faults.push(format!("{question} is {}, expected {}", verdict.name(), expected.name()));
        }
    }
    let names =
        |codes: &mut dyn Iterator<Item = ChangeCode>| -> BTreeSet<&str> { codes.map(ChangeCode::name).collect() };
    // Any change of a contract has changes of items beside it, which the table does not list.
    let of_contract = |change: &&Change| row.is_only_rust() || !ONLY_RUST.contains(&change.code);
    let codes = names(&mut found.changes.iter().filter(of_contract).map(|change| change.code));
    let expected = names(&mut row.codes.iter().copied());
    if codes != expected {
        faults.push(format!("the codes are {codes:?}, expected {expected:?}"));
    }
    for (is_sent, at) in [(true, 1), (false, 2)] {
        let shows = |change: &Change| change.counterexamples.iter().any(|one| one.is_sent == is_sent);
        if row.verdicts[at] == Verdict::Breaks && !found.changes.iter().any(shows) {
            faults.push(format!("there is no counterexample of what is {}", if is_sent { "sent" } else { "received" }));
        }
    }
    let without_reason =
        |change: &&Change| [change.sending, change.receiving].contains(&Verdict::MayBreak) && change.reason.is_none();
    faults.extend(found.changes.iter().filter(without_reason).map(|change| format!("no reason: {}", change.message)));
    faults
}

/// Returns the changes of a comparison, for the message of a failure.
fn described(found: &ApiDiff) -> String {
    let line = |change: &Change| {
        let [source, sending, receiving] = [change.source, change.sending, change.receiving].map(Verdict::name);
        let (code, part, message) = (change.code.name(), &change.part, &change.message);
        let examples: String = change
            .counterexamples
            .iter()
            .map(|one| format!("\n      {}: {} {:?}", one.what, one.instance, one.violations))
            .collect();
        format!("\n    {code} {part}: {message} [{source}, {sending}, {receiving}]{examples}")
    };
    found.changes.iter().map(line).collect()
}

#[test]
fn changes_break_what_the_table_says() {
    let rows = table::rows();
    assert!(rows.len() >= 150, "{} rows", rows.len());
    let mut faults_of_rows = Vec::new();
    let mut oracle = Oracle::default();
    // `ROWS=unions` runs those whose names contain it.
    let wanted = std::env::var("ROWS").unwrap_or_default();
    for row in rows.iter().filter(|row| row.name.contains(&wanted)) {
        match compared(&row.old, &row.new) {
            Err(messages) => faults_of_rows.push(format!("{}:\n{messages}", row.name)),
            Ok(found) => {
                let faults = faults(row, &found);
                if !faults.is_empty() {
                    faults_of_rows.push(format!("{}: {}{}", row.name, faults.join("; "), described(&found)));
                }
                oracle.add(row, &found);
            }
        }
    }
    let (confirmed, refuted) = oracle.answer();
    println!("{} rows, {confirmed} counterexamples confirmed", rows.len());
    faults_of_rows.extend(refuted);
    assert!(faults_of_rows.is_empty(), "{} faults\n{}", faults_of_rows.len(), faults_of_rows.join("\n"));
}

#[test]
fn what_is_compatible_refuses_no_instance() {
    let Some(corpus) = shared_folder("corpus") else { return };
    let counts = version_pairs::run(&corpus, Options { pairs: 12, instances: 6000, seed: 1 });
    assert!(counts.refused.is_empty(), "{}", counts.refused.join("\n"));
    assert!(counts.compatible > 0 && counts.accepted > 0, "{counts:?}");
}
