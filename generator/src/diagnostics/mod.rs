//! What is wrong with the input, said to the person who can mend it.
//!
//! Stages report a [`Problem`] at a [`Location`] and go on; after each stage [`Diagnostics::gate`] stops the pipeline if
//! there was an error. [`render`] draws the list with the lines of the documents; [`lines`] is for Cargo.

mod catalogue;
mod entry;
pub mod events;
mod position;
mod render;

pub use catalogue::Problem;
pub use entry::{Entry, Severity};
pub use position::{Position, Span, find};
pub use render::{lines, one_line, render};

use crate::maps::IndexSet;
use crate::source::{FileId, Place, PlaceRef};

/// Where a problem is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// A node of a document; the key that leads to it is what gets underlined.
    Node(Place),
    /// A node of a document; its value gets underlined: what is wrong is what it says.
    Value(Place),
    /// One of several members of the same name, counted from 0; its key gets underlined.
    Occurrence(Place, usize),
    /// A point in a text that could not be parsed: byte offset.
    Offset(FileId, usize),
    /// Not in any document: an option, the command line, the file system.
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

/// How many warnings of one kind are worth reading at once.
pub const FEW: usize = 10;

/// One problem at one place, with other places that explain it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    /// What is wrong.
    pub problem: Problem,
    /// Where.
    pub location: Location,
    /// Other places that belong to it, each with a label.
    pub related: Vec<(Location, String)>,
}

/// All problems found so far, in the order of finding, each once.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: IndexSet<Diagnostic>,
    errors: usize,
}

/// A stage has found errors; they are in the [`Diagnostics`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

impl Diagnostics {
    /// Takes note of a problem and lets the stage go on.
    pub fn report(&mut self, location: impl Into<Location>, problem: Problem) {
        self.report_with(location, problem, Vec::new());
    }

    /// Takes note of a problem that needs more than one place to be understood.
    pub fn report_with(&mut self, location: impl Into<Location>, problem: Problem, related: Vec<(Location, String)>) {
        let severity = problem.severity();
        let new = self.list.insert(Diagnostic { problem, location: location.into(), related });
        if new && severity == Severity::Error {
            self.errors += 1;
        }
    }

    /// Reports everything that another list has.
    pub fn extend(&mut self, other: &Self) {
        for Diagnostic { problem, location, related } in other.iter() {
            self.report_with(location.clone(), problem.clone(), related.clone());
        }
    }

    /// The end of a stage.
    ///
    /// # Errors
    ///
    /// When any error has been reported; warnings pass.
    pub fn gate(&self) -> Result<(), Failed> {
        if self.errors == 0 { Ok(()) } else { Err(Failed) }
    }

    /// How many errors there are.
    pub fn errors(&self) -> usize {
        self.errors
    }

    /// How many warnings there are.
    pub fn warnings(&self) -> usize {
        self.list.len() - self.errors
    }

    /// Everything that was reported.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }
}
