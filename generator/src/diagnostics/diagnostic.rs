//! Diagnostics, their locations, and the list of them that stages report to.

use std::fmt;

use super::catalogue::Problem;
use super::entry::Severity;
use super::suggest::{did_you_mean, nearest};
use crate::maps::IndexSet;
use crate::source::{FileId, Place, PlaceRef};

/// The location of a problem.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Location {
    /// A node of a document. Its key is underlined; its value, if it has no key.
    Node(Place),
    /// A node of a document. Its value is underlined; its key, if the value is longer than a line.
    Value(Place),
    /// One of several members with the same key, counted from 0. Its key is underlined.
    Occurrence(Place, usize),
    /// A byte offset into a text that could not be parsed.
    Offset(FileId, usize),
    /// No location in a file: an option, the command line, the file system.
    Nowhere,
}

impl From<Place> for Location {
    fn from(place: Place) -> Self {
        Location::Node(place)
    }
}

impl From<&Place> for Location {
    fn from(place: &Place) -> Self {
        Location::Node(place.clone())
    }
}

impl From<PlaceRef<'_>> for Location {
    fn from(at: PlaceRef<'_>) -> Self {
        Location::Node(at.place())
    }
}

/// A problem with its location.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The problem.
    pub problem: Problem,
    /// The location of the problem.
    pub location: Location,
    /// Related locations, each with a label.
    pub related: Vec<(Location, String)>,
}

/// The diagnostics of a run, in the order of reporting, without duplicates.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: IndexSet<Diagnostic>,
    errors: usize,
    /// The codes of warnings that are not reported.
    allowed: Vec<&'static str>,
    /// The number of names that misspelled ones were compared with.
    compared: usize,
}

/// The most names that the misspelled ones of a run are compared with: a document with as many of both would take quadratic time.
const MOST_COMPARED: usize = 500_000;

/// The error of a stage that reported errors to its [`Diagnostics`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the input has errors, which have been reported")
    }
}

impl std::error::Error for Failed {}

impl Diagnostics {
    /// Ignores the warnings of a code that are reported from now on.
    ///
    /// # Errors
    ///
    /// If no warning has the code. The error states why, and suggests the nearest one.
    pub fn allow(&mut self, code: &str) -> Result<(), String> {
        match Problem::ALL.iter().find(|(known, _)| *known == code) {
            Some((known, Severity::Warning)) => {
                self.allowed.push(known);
                Ok(())
            }
            Some((_, Severity::Error)) => Err(format!("`{code}` is an error, and only warnings can be allowed")),
            None => {
                let warnings = Problem::ALL.iter().filter(|(_, severity)| *severity == Severity::Warning);
                let advice =
                    did_you_mean(code, warnings.map(|(code, _)| *code), "the codes are in the brackets of warnings");
                Err(format!("no warning has the code `{code}`: {advice}"))
            }
        }
    }

    /// Adds a problem, unless the same problem was reported at the same location.
    pub fn report(&mut self, location: impl Into<Location>, problem: Problem) {
        self.report_with(location, problem, Vec::new());
    }

    /// Adds a problem with related locations.
    pub fn report_with(&mut self, location: impl Into<Location>, problem: Problem, related: Vec<(Location, String)>) {
        let severity = problem.severity();
        if severity == Severity::Warning && self.allowed.contains(&problem.code()) {
            return;
        }
        let new = self.list.insert(Diagnostic { problem, location: location.into(), related });
        if new && severity == Severity::Error {
            self.errors += 1;
        }
    }

    /// Adds the diagnostics of another list. If its last one is there, all are: they were added before, and every reference to a
    /// file adds those of the file.
    pub fn extend(&mut self, other: &Self) {
        if other.list.last().is_some_and(|last| self.list.contains(last)) {
            return;
        }
        for Diagnostic { problem, location, related } in other.iter() {
            self.report_with(location.clone(), problem.clone(), related.clone());
        }
    }

    /// Returns the known name that is nearest to a misspelled one, as [`nearest`] does; `None` if the run has compared too many names.
    pub(crate) fn nearest<'n>(&mut self, name: &str, known: impl ExactSizeIterator<Item = &'n str>) -> Option<&'n str> {
        self.compared = self.compared.saturating_add(known.len());
        if self.compared > MOST_COMPARED { None } else { nearest(name, known) }
    }

    /// Ends a stage.
    ///
    /// # Errors
    ///
    /// Fails if an error was reported. Warnings do not count.
    pub fn gate(&self) -> Result<(), Failed> {
        if self.errors == 0 { Ok(()) } else { Err(Failed) }
    }

    /// Returns the number of errors.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// Returns the number of warnings.
    pub fn warnings(&self) -> usize {
        self.list.len() - self.errors
    }

    /// Iterates over the diagnostics in the order of reporting.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }
}
