//! `generate --watch`: generates again whenever a file that was read is saved.

use std::collections::BTreeMap;
use std::fs;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, SystemTime};

use crate::arguments::GenerateArguments;
use crate::input::Input;
use crate::{Outcome, Session, eprint, generate, print};

/// The time between two looks at the files.
const INTERVAL: Duration = Duration::from_millis(200);

/// The state of a file: its time and size, or `None` if it does not exist.
type State = Option<(SystemTime, u64)>;

pub(crate) fn run(arguments: &GenerateArguments) -> ExitCode {
    // A file that is saved may be missing for a moment, and must not be mistaken for another one.
    let path = match Input::of(arguments.path.as_deref()) {
        Ok(Input::Manifest(path) | Input::Document(path)) => path,
        Err(outcome) => return outcome.exit_code(),
    };
    let arguments = &GenerateArguments { path: Some(path), ..arguments.clone() };
    loop {
        let mut session = Session::default();
        let outcome = generate::once(arguments, &mut session);
        if let Outcome::Usage(_) = outcome {
            return outcome.exit_code();
        }
        let files = told_and_read(arguments, &session);
        let watched = with_folders(&files, &session);
        let states = states(&watched);
        let is_read = session.sources.paths().all(|path| is_as_read(&session, path));
        generate::print_found(arguments, &session, outcome);
        if is_read {
            print(&format!("{:>12}  {}; press Ctrl-C to end\n", "watching", generate::count(files.len(), "file")));
            wait(&watched, &states);
        }
        if std::io::stderr().is_terminal() {
            // Clears the screen, so that errors are those of the last run.
            eprint("\x1b[2J\x1b[H");
        }
    }
}

/// Waits until a file has changed.
fn wait(files: &[PathBuf], before: &BTreeMap<PathBuf, State>) {
    loop {
        thread::sleep(INTERVAL);
        let now = states(files);
        if now != *before {
            // An editor may save in several steps.
            thread::sleep(INTERVAL / 4);
            return;
        }
    }
}

/// Returns the files that a run has read, and those that it was told to read.
fn told_and_read(arguments: &GenerateArguments, session: &Session) -> Vec<PathBuf> {
    let told = arguments.document.overlay.iter().chain(&arguments.path).cloned();
    let mut files: Vec<PathBuf> = session.sources.paths().map(Path::to_owned).chain(told).collect();
    files.sort();
    files.dedup();
    files
}

/// Returns some files and, after errors, their folders: a missing file may appear in one.
fn with_folders(files: &[PathBuf], session: &Session) -> Vec<PathBuf> {
    let folders = files.iter().filter(|_| session.diagnostics.errors() > 0).filter_map(|file| file.parent());
    let mut watched: Vec<PathBuf> = folders.map(|folder| folder.join(".")).chain(files.iter().cloned()).collect();
    watched.sort();
    watched.dedup();
    watched
}

fn states(files: &[PathBuf]) -> BTreeMap<PathBuf, State> {
    let state = |path: &Path| fs::metadata(path).ok().and_then(|found| Some((found.modified().ok()?, found.len())));
    files.iter().map(|path| (path.clone(), state(path))).collect()
}

/// Returns whether a file still has the text that was read: it may have been saved during the run, which itself may write `names.json`.
fn is_as_read(session: &Session, path: &Path) -> bool {
    let is_same = |other: &PathBuf| fs::canonicalize(other).ok() == fs::canonicalize(path).ok();
    let Some(file) = session.sources.find(path).filter(|_| !session.written.iter().any(is_same)) else { return true };
    let now = fs::read_to_string(path);
    now.is_ok_and(|now| now.strip_prefix('\u{feff}').unwrap_or(&now) == session.sources.file(file).text)
}
