//! What several reports have in common: groups, counts, and the words for parts of a change.

pub(super) use crate::diagnostics::single_line as clean;
use crate::diff::change::{
    ApiDiff, Change, Counterexample, Diff, DocumentVersion, Position, SemverStep, Subject, Verdict,
};

/// The questions that verdicts are on, in the order of [`Change::verdicts`].
pub const QUESTIONS: [&str; 3] = ["source", "sending", "receiving"];

/// The most operations that a report lists of a change.
const MOST_OPERATIONS: usize = 5;

/// The most characters of a version that reports show.
const MOST_VERSION: usize = 32;

/// The changes of one subject.
pub struct Section<'d> {
    pub subject: &'d Subject,
    pub changes: &'d [Change],
}

/// Returns the changes of an API by subject.
pub fn sections(api: &ApiDiff) -> impl Iterator<Item = Section<'_>> {
    let groups = api.changes.chunk_by(|a, b| a.subject == b.subject);
    groups.map(|changes| Section { subject: &changes[0].subject, changes })
}

/// Returns the changes that break, or may break, the worst first, each with its API.
pub fn worst(diff: &Diff) -> Vec<(&ApiDiff, &Change)> {
    let all = diff.apis.iter().flat_map(|api| api.changes.iter().map(move |change| (api, change)));
    let mut breaks: Vec<_> = all.filter(|(_, change)| change.worst().is_break()).collect();
    // Stable: equally bad ones keep their order.
    breaks.sort_by_key(|(_, change)| {
        let count = change.verdicts().iter().filter(|verdict| verdict.is_break()).count();
        std::cmp::Reverse((change.worst(), count))
    });
    breaks
}

/// Returns how many changes have each verdict as their worst one, the worst first, such as `2 break, 1 may break`.
pub fn counts<'d>(changes: impl Iterator<Item = &'d Change> + Clone, ignored: usize) -> String {
    let count = |verdict| changes.clone().filter(|change| change.worst() == verdict).count();
    let counts = Verdict::ALL.iter().rev().map(|verdict| (count(*verdict), *verdict)).filter(|(count, _)| *count > 0);
    let counts = counts.map(|(count, verdict)| format!("{count} {}", plural_verdict(verdict, count)));
    let ignored = if ignored > 0 { format!(", {ignored} ignored by rules") } else { String::new() };
    let listed = counts.collect::<Vec<_>>().join(", ");
    match changes.count() {
        0 => format!("no changes{ignored}"),
        1 => format!("1 change: {listed}{ignored}"),
        all => format!("{all} changes: {listed}{ignored}"),
    }
}

/// Returns the words that follow the number of changes with a verdict.
fn plural_verdict(verdict: Verdict, count: usize) -> &'static str {
    match verdict {
        Verdict::Breaks if count == 1 => "breaks",
        Verdict::Breaks => "break",
        Verdict::MayBreak => "may break",
        Verdict::Tolerated => "tolerated",
        Verdict::Compatible => "compatible",
    }
}

/// Returns the number of all changes that rules ignore.
pub fn ignored(diff: &Diff) -> usize {
    diff.apis.iter().map(|api| api.ignored.len()).sum()
}

/// Returns the old and the new version of an API.
pub fn versions(api: &ApiDiff) -> String {
    match (&api.old, &api.new) {
        (Some(old), Some(new)) if old.version == new.version => format!("{} (same version)", version(new)),
        (Some(old), Some(new)) => format!("{} → {}", version(old), version(new)),
        (None, Some(new)) => format!("new in {}", version(new)),
        (Some(old), None) => format!("removed, was {}", version(old)),
        (None, None) => String::new(),
    }
}

/// Returns the version of a document. One that is a sentence, such as a date with a time zone, is cut.
fn version(document: &DocumentVersion) -> String {
    let version = clean(&document.version);
    match version.char_indices().nth(MOST_VERSION) {
        Some((end, _)) => format!("{}…", &version[..end]),
        None => version,
    }
}

/// Returns the title of an API, of the new version if it has one.
pub fn title(api: &ApiDiff) -> String {
    clean(api.new.as_ref().or(api.old.as_ref()).map_or("", |document| &document.title))
}

/// Returns the name of a subject.
pub fn subject_name<'d>(subject: &'d Subject, api: &'d ApiDiff) -> &'d str {
    match subject {
        Subject::Api => &api.name,
        Subject::Operation(name) | Subject::Type(name) => name,
    }
}

/// Returns the kind of a subject.
pub fn subject_kind(subject: &Subject) -> &'static str {
    match subject {
        Subject::Api => "API",
        Subject::Operation(_) => "operation",
        Subject::Type(_) => "type",
    }
}

/// Returns the subject and the part of a change, such as `POST /orders, body.total`, after the name of the API if it is wanted.
pub fn place_of(change: &Change, api: &ApiDiff, with_api: bool) -> String {
    let subject = subject_name(&change.subject, api);
    let is_api = change.subject == Subject::Api;
    let mut names = Vec::new();
    if with_api || is_api {
        names.push(clean(&api.name));
    }
    // Parts of types begin with the name of the type.
    if !is_api && !change.part.strip_prefix(subject).is_some_and(|rest| rest.starts_with("::")) {
        names.push(clean(subject));
    }
    if !change.part.is_empty() {
        names.push(clean(&change.part));
    }
    names.join(", ")
}

/// Returns the verdict on each question, each formatted; the verdict alone if it is `compatible` on all.
pub fn verdicts(verdicts: [Verdict; 3], format: impl Fn(Verdict) -> String) -> String {
    if verdicts == [Verdict::Compatible; 3] {
        return format(Verdict::Compatible);
    }
    let pairs = QUESTIONS.into_iter().zip(verdicts);
    pairs.map(|(question, verdict)| format!("{question} {}", format(verdict))).collect::<Vec<_>>().join(", ")
}

/// Returns the part and the sentence of a change.
pub fn sentence(change: &Change) -> String {
    let rust = change.rust.iter().map(|rust| format!("; {}", clean(rust))).collect::<String>();
    let message = clean(&change.message) + &rust;
    if change.part.is_empty() { message } else { format!("{}: {message}", clean(&change.part)) }
}

/// Returns the questions on which a change has a verdict.
pub fn questions_with(change: &Change, is_wanted: impl Fn(Verdict) -> bool) -> Vec<&'static str> {
    let pairs = QUESTIONS.into_iter().zip(change.verdicts());
    pairs.filter(|(_, verdict)| is_wanted(*verdict)).map(|(question, _)| question).collect()
}

/// Returns the places of a change in the old and in the new document.
pub fn places(change: &Change) -> Option<String> {
    match (change.old.as_ref().map(position), change.new.as_ref().map(position)) {
        (Some(old), Some(new)) if old == new => Some(new),
        (Some(old), Some(new)) => Some(format!("{old} → {new}")),
        (None, Some(new)) => Some(format!("{new} (added)")),
        (Some(old), None) => Some(format!("{old} (removed)")),
        (None, None) => None,
    }
}

fn position(position: &Position) -> String {
    let path = clean(&position.path);
    match position.line {
        Some(line) => format!("{path}:{line}"),
        None => format!("{path}#{}", clean(&position.pointer)),
    }
}

/// Returns the JSON Pointer of a change, in the new document if it is there.
pub fn pointer(change: &Change) -> Option<String> {
    let position = change.new.as_ref().or(change.old.as_ref())?;
    Some(clean(&position.pointer)).filter(|pointer| !pointer.is_empty())
}

/// Returns the operations that a change affects, as far as they are listed.
pub fn operations(change: &Change) -> Option<String> {
    let (listed, rest) = change.operations.split_at(change.operations.len().min(MOST_OPERATIONS));
    let more = (!rest.is_empty()).then(|| format!("{} more", rest.len()));
    let listed: Vec<String> = listed.iter().map(|name| clean(name)).chain(more).collect();
    Some(listed.join(", ")).filter(|listed| !listed.is_empty())
}

/// Returns the words that introduce a counterexample of a change.
pub fn introduction(counterexample: &Counterexample, change: &Change) -> String {
    let what = clean(&counterexample.what);
    if counterexample.is_sent {
        format!("old code may send this as {what}, which the new version refuses:")
    } else if change.receiving == Verdict::Tolerated {
        format!("the new version may send this as {what}, which old code reads, but `validate` refuses:")
    } else {
        format!("the new version may send this as {what}, which old code refuses:")
    }
}

/// Returns the lines of an instance.
pub fn instance_lines(counterexample: &Counterexample) -> Vec<String> {
    counterexample.instance.lines().map(clean).collect()
}

/// Returns the lines of the violations of a counterexample.
pub fn violation_lines(counterexample: &Counterexample) -> Vec<String> {
    let line = |(pointer, sentence): &(String, String)| match pointer.as_str() {
        "" => clean(sentence),
        pointer => format!("{}: {}", clean(pointer), clean(sentence)),
    };
    counterexample.violations.iter().map(line).collect()
}

/// Returns what the step of a version means for the crate.
pub fn step_meaning(step: SemverStep) -> &'static str {
    match step {
        SemverStep::Patch => "nothing is added, and code compiles",
        SemverStep::Minor => "items are added, and code compiles",
        SemverStep::Major => "code that uses the crate may not compile",
    }
}
