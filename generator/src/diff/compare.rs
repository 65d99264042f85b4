//! The APIs of two configurations, in pairs.

use super::change::{ApiDiff, Change, Diff, DocumentVersion, Subject, Verdict};
use super::code::ChangeCode;
use super::found::Found;
use super::join::join;
use super::version::Version;
use super::{contract, libraries, positions, surface};
use crate::maps::IndexSet;
use crate::source::Sources;

/// Compares the APIs of two configurations, which are the same if their names are, or if there is one of each.
pub fn compare(old: &[Version<'_>], new: &[Version<'_>], sources: &Sources) -> Diff {
    let is_single = old.len() == 1 && new.len() == 1;
    let same = |one: &Version<'_>, other: &Version<'_>| is_single || one.config.name == other.config.name;
    let present = new.iter().map(|after| pair(old.iter().find(|before| same(before, after)), Some(after), sources));
    let removed = old.iter().filter(|before| !new.iter().any(|after| same(before, after)));
    Diff { apis: present.chain(removed.map(|before| pair(Some(before), None, sources))).collect() }
}

fn pair(old: Option<&Version<'_>>, new: Option<&Version<'_>>, sources: &Sources) -> ApiDiff {
    let found = match (old, new) {
        (Some(before), Some(after)) if before.is_same(after) => Vec::new(),
        (Some(before), Some(after)) => {
            let items = surface::compare(&before.module, &before.clients, &after.module, &after.clients);
            let mut found = join(contract::compare(before, after), items);
            found.extend(libraries::compare(before, after));
            found
        }
        (Some(before), None) => {
            let removed = Found::new(ChangeCode::ApiRemoved, Subject::Api, "is removed").at(Some(&before.top), None);
            vec![Found { source: Verdict::Breaks, ..removed }]
        }
        (None, Some(after)) => {
            vec![Found::new(ChangeCode::ApiAdded, Subject::Api, "is added").at(None, Some(&after.top))]
        }
        (None, None) => Vec::new(),
    };
    let mut changes: Vec<Change> = positions::with_positions(found, sources);
    // The changes of a subject follow each other, in the order in which their subjects are found.
    let subjects: IndexSet<Subject> = changes.iter().map(|change| change.subject.clone()).collect();
    changes.sort_by_key(|change| {
        let kind = match &change.subject {
            Subject::Api => 0,
            Subject::Operation(_) => 1,
            Subject::Type(_) => 2,
        };
        (kind, subjects.get_index_of(&change.subject))
    });
    let document = |version: &Version<'_>| {
        let info = &version.contents.spec.info;
        let path = version.config.document.path().display().to_string();
        DocumentVersion { title: info.title.clone(), version: info.version.clone(), path }
    };
    let name = new.or(old).map(|version| version.config.name.clone()).unwrap_or_default();
    ApiDiff { name, old: old.map(document), new: new.map(document), changes, ignored: Vec::new() }
}
