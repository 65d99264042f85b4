//! The directions in which several documents use the schemas of the files that they have in common.
//!
//! A type that modules share is that of one document with the operations of all: it has both directions if one document sends its
//! values and another one receives them.

use crate::ir::Directions;
use crate::maps::HashMap;
use crate::source::{FileId, Place};

/// The directions of schemas, by their places.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    by_place: HashMap<Place, Directions>,
    /// The first file of each file that was read under several paths.
    first_files: HashMap<FileId, FileId>,
}

impl Uses {
    /// Returns uses of no schema. `first_files` has the first file of each file that was read under several paths.
    pub fn new(first_files: HashMap<FileId, FileId>) -> Self {
        Self { by_place: HashMap::default(), first_files }
    }

    /// Returns whether no schema is used.
    pub fn is_empty(&self) -> bool {
        self.by_place.is_empty()
    }

    /// Adds the directions of the schemas of a document, with their places.
    pub fn add<'p>(&mut self, directions: impl Iterator<Item = (&'p Place, Directions)>) {
        for (place, directions) in directions.filter(|(_, directions)| *directions != Directions::default()) {
            let used = self.by_place.entry(self.place(place)).or_default();
            *used = used.or(directions);
        }
    }

    /// Returns those of some schemas only.
    #[must_use]
    pub fn only<'p>(&self, places: impl Iterator<Item = &'p Place>) -> Self {
        let known = places.map(|place| self.place(place));
        let by_place =
            known.filter_map(|place| self.by_place.get(&place).map(|directions| (place.clone(), *directions)));
        Self { by_place: by_place.collect(), first_files: self.first_files.clone() }
    }

    /// Returns whether they add a direction to the schemas of a document.
    pub fn add_to<'p>(&self, mut directions: impl Iterator<Item = (&'p Place, Directions)>) -> bool {
        directions.any(|(place, own)| own.or(self.of_schema(place)) != own)
    }

    /// Returns the directions of the schema at a place.
    pub fn of_schema(&self, place: &Place) -> Directions {
        self.by_place.get(&self.place(place)).copied().unwrap_or_default()
    }

    /// Returns a place in the first of the files that are the same.
    pub fn place(&self, place: &Place) -> Place {
        let file = self.first_files.get(&place.file).copied().unwrap_or(place.file);
        Place { file, pointer: place.pointer.clone() }
    }
}
