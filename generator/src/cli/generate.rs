//! `generate`: writes, checks or lists what a folder's `bindgen.toml` asks for.

use std::time::Instant;

use openapi_bindgen::config::manifest::Manifest;
use openapi_bindgen::{Changes, Generated, Summary, generate};

use super::{GenerateArguments, Outcome, Session, eprint, print};

pub(super) fn run(arguments: &GenerateArguments, session: &mut Session) -> Outcome {
    let start = Instant::now();
    let Session { sources, diagnostics } = session;
    let Some(manifest) = Manifest::read(&arguments.folder, sources, diagnostics) else { return Outcome::Faulty };
    let Ok(generated) = generate(&manifest.config, sources, diagnostics) else { return Outcome::Faulty };
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
            let verb = if writes { "write" } else { "read" };
            eprint(&format!("error: can't {verb} the output in {}: {error}\n", folder.display()));
            return Outcome::Faulty;
        }
    };
    if !arguments.quiet || arguments.check {
        list(&changes, writes);
    }
    if !arguments.quiet {
        summary(&generated, &changes, session, start, writes);
    }
    if arguments.check && !changes.is_empty() {
        let command = format!("openapi-bindgen generate {}", arguments.folder.display());
        eprint(&format!("error: the output in {} is stale; `{command}` mends it\n", folder.display()));
        return Outcome::Faulty;
    }
    Outcome::Done
}

fn list(changes: &Changes, done: bool) {
    let (write, remove) = if done { ("wrote", "removed") } else { ("differs", "no longer made") };
    for path in &changes.written {
        print(&format!("{write:>12}  {path}\n"));
    }
    for path in &changes.removed {
        print(&format!("{remove:>12}  {path}\n"));
    }
}

fn summary(generated: &Generated, changes: &Changes, session: &Session, start: Instant, done: bool) {
    let verb = if done { "written" } else { "to write" };
    print(&format!(
        "{:>12}  {}, {}, {} lines, {:.0?}; {} files {verb}, {} unchanged\n",
        "in all",
        counts(&generated.summaries),
        count(session.diagnostics.warnings(), "warning"),
        generated.files.lines(),
        start.elapsed(),
        changes.written.len() + changes.removed.len(),
        changes.unchanged,
    ));
    print(&format!("{:>12}  {}\n", "needs", generated.crates.join(", ")));
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
