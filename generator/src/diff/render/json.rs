//! The report as JSON, for programs.

use serde::Serialize;

use crate::diff::change::{
    ApiDiff, Change, Counterexample, Diff, DocumentVersion, IgnoredChange, Position, Subject, Verdict,
};

/// The JSON Schema (2020-12) of the report that [`json`] returns.
pub const JSON_SCHEMA: &str = include_str!("report.schema.json");

/// The `$id` of the schema.
const SCHEMA_ID: &str = "https://raw.githubusercontent.com/openapi-bindgen/openapi-bindgen/HEAD/generator/src/diff/render/report.schema.json";

/// Returns the differences as JSON, which matches [`JSON_SCHEMA`]. Versions of this library may add members to its objects.
pub fn json(diff: &Diff) -> String {
    let text = serde_json::to_string_pretty(&Report::of(diff));
    // Only maps whose keys are not strings, and numbers that are not finite, can't be written.
    text.unwrap_or_default() + "\n"
}

#[derive(Serialize)]
struct Report<'d> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    generator: &'static str,
    verdicts: Verdicts,
    semver: &'static str,
    apis: Vec<Api<'d>>,
}

#[derive(Serialize)]
struct Verdicts {
    source: &'static str,
    sending: &'static str,
    receiving: &'static str,
}

#[derive(Serialize)]
struct Api<'d> {
    name: &'d str,
    old: Option<Document<'d>>,
    new: Option<Document<'d>>,
    verdicts: Verdicts,
    semver: &'static str,
    changes: Vec<ChangeReport<'d>>,
    ignored: Vec<Ignored<'d>>,
}

#[derive(Serialize)]
struct Document<'d> {
    title: &'d str,
    version: &'d str,
    path: &'d str,
}

#[derive(Serialize)]
struct ChangeReport<'d> {
    code: &'static str,
    subject: SubjectReport<'d>,
    part: &'d str,
    message: &'d str,
    rust: Option<&'d str>,
    old: Option<Place<'d>>,
    new: Option<Place<'d>>,
    verdicts: Verdicts,
    semver: &'static str,
    operations: &'d [String],
    counterexamples: Vec<Example<'d>>,
    reason: Option<&'d str>,
}

#[derive(Serialize)]
struct SubjectReport<'d> {
    kind: &'static str,
    name: &'d str,
}

#[derive(Serialize)]
struct Place<'d> {
    path: &'d str,
    pointer: &'d str,
    line: Option<usize>,
}

#[derive(Serialize)]
struct Example<'d> {
    direction: &'static str,
    what: &'d str,
    instance: &'d str,
    violations: Vec<Violation<'d>>,
}

#[derive(Serialize)]
struct Violation<'d> {
    pointer: &'d str,
    message: &'d str,
}

#[derive(Serialize)]
struct Ignored<'d> {
    change: ChangeReport<'d>,
    reason: &'d str,
    until: Option<String>,
}

impl<'d> Report<'d> {
    fn of(diff: &'d Diff) -> Self {
        Self {
            schema: SCHEMA_ID,
            generator: concat!("openapi-bindgen ", env!("CARGO_PKG_VERSION")),
            verdicts: Verdicts::of(diff.verdicts()),
            semver: diff.semver().name(),
            apis: diff.apis.iter().map(Api::of).collect(),
        }
    }
}

impl Verdicts {
    fn of(verdicts: [Verdict; 3]) -> Self {
        let [source, sending, receiving] = verdicts.map(|verdict| match verdict {
            Verdict::Compatible => "compatible",
            Verdict::Tolerated => "tolerated",
            Verdict::MayBreak => "mayBreak",
            Verdict::Breaks => "breaks",
        });
        Self { source, sending, receiving }
    }
}

impl<'d> Api<'d> {
    fn of(api: &'d ApiDiff) -> Self {
        Self {
            name: &api.name,
            old: api.old.as_ref().map(Document::of),
            new: api.new.as_ref().map(Document::of),
            verdicts: Verdicts::of(api.verdicts()),
            semver: api.semver().name(),
            changes: api.changes.iter().map(|change| ChangeReport::of(change, api)).collect(),
            ignored: api.ignored.iter().map(|ignored| Ignored::of(ignored, api)).collect(),
        }
    }
}

impl<'d> Document<'d> {
    fn of(document: &'d DocumentVersion) -> Self {
        Self { title: &document.title, version: &document.version, path: &document.path }
    }
}

impl<'d> ChangeReport<'d> {
    fn of(change: &'d Change, api: &'d ApiDiff) -> Self {
        let (kind, name) = match &change.subject {
            Subject::Api => ("api", &api.name),
            Subject::Operation(name) => ("operation", name),
            Subject::Type(name) => ("type", name),
        };
        Self {
            code: change.code.name(),
            subject: SubjectReport { kind, name },
            part: &change.part,
            message: &change.message,
            rust: change.rust.as_deref(),
            old: change.old.as_ref().map(Place::of),
            new: change.new.as_ref().map(Place::of),
            verdicts: Verdicts::of(change.verdicts()),
            semver: change.semver().name(),
            operations: &change.operations,
            counterexamples: change.counterexamples.iter().map(Example::of).collect(),
            reason: change.reason.as_deref(),
        }
    }
}

impl<'d> Place<'d> {
    fn of(position: &'d Position) -> Self {
        Self { path: &position.path, pointer: &position.pointer, line: position.line }
    }
}

impl<'d> Example<'d> {
    fn of(counterexample: &'d Counterexample) -> Self {
        let violation = |(pointer, message): &'d (String, String)| Violation { pointer, message };
        Self {
            direction: if counterexample.is_sent { "sent" } else { "received" },
            what: &counterexample.what,
            instance: &counterexample.instance,
            violations: counterexample.violations.iter().map(violation).collect(),
        }
    }
}

impl<'d> Ignored<'d> {
    fn of(ignored: &'d IgnoredChange, api: &'d ApiDiff) -> Self {
        Self {
            change: ChangeReport::of(&ignored.change, api),
            reason: &ignored.reason,
            until: ignored.until.map(|until| until.to_string()),
        }
    }
}
