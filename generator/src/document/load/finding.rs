//! Problems of a text, with their locations.

use std::collections::HashSet;

use crate::diagnostics::{Diagnostics, Location, Problem, find};
use crate::source::{FileId, Place, Pointer};

/// A problem of a text that can still be read.
#[derive(Debug)]
pub(super) struct Finding {
    pub(super) problem: Problem,
    pub(super) pointer: Pointer,
    /// The index of the member among those of the same name.
    pub(super) occurrence: usize,
}

/// Reports the findings in a text.
pub(super) fn report(file: FileId, text: &str, findings: Vec<Finding>, diagnostics: &mut Diagnostics) {
    if findings.is_empty() {
        return;
    }
    let wanted: Vec<_> = findings.iter().map(|finding| (&finding.pointer, finding.occurrence)).collect();
    let exact: Vec<bool> = find(text, &wanted).into_iter().map(|position| position.exact).collect();
    let found = findings.iter().zip(&exact).filter(|(_, exact)| **exact);
    let written: HashSet<Problem> = found.map(|(finding, _)| finding.problem.clone()).collect();
    for (Finding { problem, pointer, occurrence }, exact) in findings.into_iter().zip(exact) {
        let place = Place { file, pointer };
        match problem {
            // An alias repeats the finding, which is reported once, where it is written.
            problem if !exact && written.contains(&problem) => {}
            Problem::DuplicateKey { .. } => {
                let first = (Location::Occurrence(place.clone(), 0), "first defined here".to_owned());
                diagnostics.report_with(Location::Occurrence(place, occurrence), problem, vec![first]);
            }
            Problem::NonFiniteNumber | Problem::UnknownYamlTag { .. } | Problem::InvalidMergeKey { .. } => {
                diagnostics.report(Location::Value(place), problem);
            }
            problem => diagnostics.report(place, problem),
        }
    }
}

/// Returns the byte offset that `column` finds in a line, counted from 1, or the end of the line if it finds none.
pub(super) fn offset(text: &str, line: usize, column: impl Fn(&str) -> Option<usize>) -> usize {
    let begin = match line.checked_sub(2) {
        None => 0,
        Some(newlines) => text.match_indices('\n').nth(newlines).map_or(text.len(), |(at, _)| at + 1),
    };
    let line = text[begin..].split('\n').next().unwrap_or_default();
    begin + column(line).unwrap_or(line.len())
}
