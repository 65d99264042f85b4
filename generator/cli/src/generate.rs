//! `generate`: writes, checks or lists the output of a document, or that of a `bindgen.toml`.

use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use openapi_bindgen::config::manifest::Manifest;
use openapi_bindgen::diagnostics::DEFAULT_WARNING_LIMIT;
use openapi_bindgen::{Changes, FilesError, Generated, Summary, generate};

use crate::arguments::GenerateArguments;
use crate::hints::print_hints;
use crate::input::Input;
use crate::interrupt::uninterrupted;
use crate::progress::Progress;
use crate::unchanged::Unchanged;
use crate::{Outcome, Session, print};
use crate::{causes, differences};

pub(crate) fn run(arguments: &GenerateArguments, session: &mut Session) -> ExitCode {
    let outcome = once(arguments, session);
    print_found(arguments, session, outcome)
}

/// Prints the diagnostics and the message of a run. Returns its exit code.
pub(crate) fn print_found(arguments: &GenerateArguments, session: &Session, outcome: Outcome) -> ExitCode {
    if !arguments.quiet || matches!(outcome, Outcome::Failure(_)) {
        session.print_diagnostics(if arguments.warnings.all_warnings { usize::MAX } else { DEFAULT_WARNING_LIMIT });
    }
    outcome.exit_code()
}

/// Generates once, and writes, compares or lists the output.
pub(crate) fn once(arguments: &GenerateArguments, session: &mut Session) -> Outcome {
    let start = Instant::now();
    for code in &arguments.warnings.allow {
        if let Err(reason) = session.diagnostics.allow(code) {
            return Outcome::Usage(reason);
        }
    }
    let manifest = match manifest(arguments, session) {
        Ok(manifest) => manifest,
        Err(outcome) => return outcome,
    };
    let record = Unchanged::of(arguments, &manifest);
    if let Some(summary) = record.as_ref().and_then(Unchanged::find) {
        if !arguments.quiet {
            print(&format!("{:>12}  {summary}\n", "unchanged"));
        }
        return Outcome::Success;
    }
    let progress = Progress::start("generating");
    let generated = generate(&manifest.config, &mut session.sources, &mut session.diagnostics);
    drop(progress);
    let Ok(generated) = generated else { return Outcome::failure() };
    let warnings = session.diagnostics.warnings();
    if arguments.warnings.deny_warnings && warnings > 0 {
        let found = count(warnings, "warning");
        return Outcome::Failure(Some(format!("{found}, which `--deny-warnings` denies; nothing was written")));
    }
    let folder = &manifest.folder;
    let writes = !arguments.check && !arguments.dry_run;
    let files = &generated.files;
    let changes = match if writes { uninterrupted(|| files.write(folder)) } else { files.compare(folder) } {
        Ok(changes) => changes,
        Err(error) => return Outcome::Failure(Some(error.to_string())),
    };
    session.written = changes.written.iter().filter(|_| writes).map(|path| folder.join(path)).collect();
    print_run(arguments, &generated, &changes, session, start);
    if arguments.check && !arguments.quiet {
        print(&differences::first(files, &changes, folder));
        print(&causes::text(&manifest.config, &generated, &changes, folder));
    }
    if writes && !arguments.quiet {
        print_hints(&generated, folder, is_new(&changes), &mut session.sources);
    }
    if let Some(record) = record {
        let how_to_see = if warnings == 0 { "" } else { "; --all-warnings generates again and lists them" };
        let warnings = count(warnings, "warning");
        let summary = format!("{}, {warnings}{how_to_see}", counts(&generated.summaries));
        record.write(&summary, files, &session.sources);
    }
    conclude(arguments, folder, changes)
}

/// Returns the configuration that the arguments ask for.
fn manifest(arguments: &GenerateArguments, session: &mut Session) -> Result<Manifest, Outcome> {
    let input = Input::of(arguments.path.as_deref())?;
    let mut builder = input.builder(&arguments.document);
    match (&input, &arguments.output, arguments.document.first()) {
        (Input::Manifest(path), _, Some(option)) => {
            let path = path.display();
            let message =
                format!("`{option}` is an option of a document; set it in {path}, or pass a document instead");
            return Err(Outcome::Usage(message));
        }
        (Input::Document(path), None, _) => {
            let path = path.display();
            let message =
                format!("`--output DIR` is required for a document, as in `generate {path} --output src/api`");
            return Err(Outcome::Usage(message));
        }
        (_, Some(folder), _) => builder = builder.out_dir(folder),
        (Input::Manifest(_), None, None) => {}
    }
    if arguments.overwrite {
        builder = builder.overwrite(true);
    }
    let manifest = builder.manifest(&mut session.sources, &mut session.diagnostics);
    let mut manifest = manifest.map_err(|_| Outcome::failure())?;
    if let Input::Document(path) = input {
        // A second document must not remove the modules of the first.
        manifest.config.manifest = Some(path);
    }
    Ok(manifest)
}

/// Returns whether the folder had no output before.
fn is_new(changes: &Changes) -> bool {
    changes.unchanged == 0 && changes.removed.is_empty()
}

/// Prints what a run has generated and changed.
fn print_run(
    arguments: &GenerateArguments,
    generated: &Generated,
    changes: &Changes,
    session: &Session,
    start: Instant,
) {
    let GenerateArguments { quiet, check, dry_run, .. } = *arguments;
    if !quiet {
        for summary in &generated.summaries {
            print(&format!("{:>12}  {}\n", summary.name, counts(std::slice::from_ref(summary))));
        }
    }
    if arguments.report {
        generated.reports.iter().for_each(|report| print(&report.to_string()));
    }
    // Of a new output, the modules are listed above.
    if dry_run || (!is_new(changes) && (!quiet || check)) {
        print_changes(changes, !check && !dry_run);
    }
    if !quiet {
        let verb = if check || dry_run { "to write" } else { "written" };
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
    }
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

/// Returns the outcome of a run, given the differences that it has found or removed.
fn conclude(arguments: &GenerateArguments, folder: &Path, changes: Changes) -> Outcome {
    if arguments.dry_run && !changes.conflicts.is_empty() {
        let error = FilesError::Conflicts { folder: folder.to_owned(), conflicts: changes.conflicts };
        return Outcome::Failure(Some(error.to_string()));
    }
    if arguments.check && !changes.is_empty() {
        let folder = folder.display();
        let command = update_command();
        return Outcome::Stale(format!("the output in {folder} is stale; to update it, run `{command}`"));
    }
    Outcome::Success
}

/// Returns the command that writes what this one has compared.
pub(crate) fn update_command() -> String {
    let arguments = std::env::args().skip(1).filter(|argument| argument != "--check");
    let quoted = arguments.map(|argument| if argument.contains(' ') { format!("'{argument}'") } else { argument });
    std::iter::once("openapi-bindgen".to_owned()).chain(quoted).collect::<Vec<_>>().join(" ")
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

pub(crate) fn count(number: usize, noun: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{number} {noun}{plural}")
}
