//! The lines of changes in their documents.

use super::change::{Change, Position};
use super::found::Found;
use crate::diagnostics::position;
use crate::maps::{HashMap, IndexSet};
use crate::source::{FileId, Place, Pointer, Sources};

/// Returns changes with the positions of their places. Each file is scanned once.
pub fn with_positions(found: Vec<Found>, sources: &Sources) -> Vec<Change> {
    let mut places: HashMap<FileId, IndexSet<Pointer>> = HashMap::default();
    for place in found.iter().flat_map(|change| change.old.iter().chain(&change.new)) {
        places.entry(place.file).or_default().insert(place.pointer.clone());
    }
    let lines: HashMap<FileId, Vec<usize>> =
        places.iter().map(|(file, set)| (*file, lines(*file, set, sources))).collect();
    let position = |place: &Place| {
        let file = sources.file(place.file);
        let index = places.get(&place.file)?.get_index_of(&place.pointer)?;
        let line = lines.get(&place.file)?.get(index).copied();
        let (path, pointer) = (file.path.display().to_string(), place.pointer.to_string());
        Some(Position { path, pointer, line })
    };
    let change = |found: Found| {
        let Found {
            code,
            subject,
            part,
            message,
            rust,
            source,
            sending,
            receiving,
            operations,
            counterexamples,
            reason,
            ..
        } = found;
        let (old, new) = (found.old.as_ref().and_then(position), found.new.as_ref().and_then(position));
        Change {
            code,
            subject,
            part,
            message,
            rust,
            old,
            new,
            source,
            sending,
            receiving,
            operations,
            counterexamples,
            reason,
        }
    };
    found.into_iter().map(change).collect()
}

fn lines(file: FileId, pointers: &IndexSet<Pointer>, sources: &Sources) -> Vec<usize> {
    let file = sources.file(file);
    if file.value.is_some() {
        return Vec::new();
    }
    let wanted: Vec<(&Pointer, usize)> = pointers.iter().map(|pointer| (pointer, 0)).collect();
    let found = position::find(&file.text, &wanted);
    // The starts of lines, so that each offset is looked up in logarithmic time.
    let ends: Vec<usize> = file.text.match_indices('\n').map(|(at, _)| at).collect();
    found
        .iter()
        .map(|position| {
            let start = position.span.key.as_ref().unwrap_or(&position.span.value).start;
            ends.partition_point(|end| *end < start) + 1
        })
        .collect()
}
