//! `generate`: writes, checks or lists the output that a folder's `bindgen.toml` describes.

use std::time::Instant;

use openapi_bindgen::config::manifest::Manifest;
use openapi_bindgen::{Changes, FilesError, Generated, Summary, generate};

use crate::arguments::GenerateArguments;
use crate::{Outcome, Session, eprint, print};

pub(crate) fn run(arguments: &GenerateArguments, session: &mut Session) -> Outcome {
    let start = Instant::now();
    let Session { sources, diagnostics } = session;
    let Ok(mut manifest) = Manifest::read(&arguments.folder, sources, diagnostics) else { return Outcome::Failure };
    manifest.config.overwrite |= arguments.overwrite;
    let Ok(generated) = generate(&manifest.config, sources, diagnostics) else { return Outcome::Failure };
    if !arguments.quiet {
        for summary in &generated.summaries {
            print(&format!("{:>12}  {}\n", summary.name, counts(std::slice::from_ref(summary))));
        }
    }
    if arguments.report {
        generated.reports.iter().for_each(|report| print(&report.to_string()));
    }
    let folder = &manifest.folder;
    let writes = !arguments.check && !arguments.dry_run;
    let files = &generated.files;
    let changes = match if writes { files.write(folder) } else { files.compare(folder) } {
        Ok(changes) => changes,
        Err(error) => {
            eprint(&format!("error: {error}\n"));
            return Outcome::Failure;
        }
    };
    if !arguments.quiet || arguments.check {
        print_changes(&changes, writes);
    }
    if !arguments.quiet {
        print_totals(&generated, &changes, session, start, writes);
    }
    if arguments.dry_run && !changes.conflicts.is_empty() {
        let error = FilesError::Conflicts { folder: folder.clone(), conflicts: changes.conflicts };
        eprint(&format!("error: {error}\n"));
        return Outcome::Failure;
    }
    if arguments.check && !changes.is_empty() {
        let command = format!("openapi-bindgen generate {}", arguments.folder.display());
        eprint(&format!("error: the output in {} is stale; to update it, run `{command}`\n", folder.display()));
        return Outcome::Failure;
    }
    Outcome::Success
}

fn print_changes(changes: &Changes, done: bool) {
    let (write, remove) = if done { ("wrote", "removed") } else { ("differs", "obsolete") };
    for path in &changes.written {
        print(&format!("{write:>12}  {path}\n"));
    }
    for path in &changes.removed {
        print(&format!("{remove:>12}  {path}\n"));
    }
}

fn print_totals(generated: &Generated, changes: &Changes, session: &Session, start: Instant, done: bool) {
    let verb = if done { "written" } else { "to write" };
    print(&format!(
        "{:>12}  {}, {}, {} lines, {:.0?}; {} files {verb}, {} unchanged\n",
        "total",
        counts(&generated.summaries),
        count(session.diagnostics.warnings(), "warning"),
        generated.files.lines(),
        start.elapsed(),
        changes.written.len() + changes.removed.len(),
        changes.unchanged,
    ));
    print(&format!("{:>12}  {}\n", "dependencies", generated.crates.join(", ")));
}

fn counts(summaries: &[Summary]) -> String {
    let sum = |of: fn(&Summary) -> usize| summaries.iter().map(of).sum();
    let counts = [
        count(sum(|summary| summary.types), "type"),
        count(sum(|summary| summary.enums), "enum"),
        count(sum(|summary| summary.operations), "operation"),
    ];
    counts.join(", ")
}

fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}
