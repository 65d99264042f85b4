//! The report as a section of a changelog, in the style of "Keep a Changelog".

use super::markdown::escape;
use super::view::{self, clean};
use crate::diff::change::{ApiDiff, Change, Diff, Verdict};
use crate::diff::code::ChangeCode;

/// The kinds of changes, in their order.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Added,
    Changed,
    Deprecated,
    Removed,
}

impl Kind {
    const ALL: [Self; 4] = [Self::Added, Self::Changed, Self::Deprecated, Self::Removed];

    fn name(self) -> &'static str {
        match self {
            Self::Added => "Added",
            Self::Changed => "Changed",
            Self::Deprecated => "Deprecated",
            Self::Removed => "Removed",
        }
    }

    /// Returns the kind of a code.
    fn of(code: ChangeCode) -> Self {
        match code.name().rsplit_once('-') {
            // Of what a value may be.
            Some(("null", _)) => Self::Changed,
            Some((_, "added")) => Self::Added,
            Some((_, "removed")) => Self::Removed,
            Some((_, "deprecated")) => Self::Deprecated,
            _ => Self::Changed,
        }
    }
}

/// Returns the differences as a section of a `CHANGELOG.md`: what is added, changed, deprecated and removed, each with what breaks first.
pub fn changelog(diff: &Diff) -> String {
    let mut text = "## Unreleased\n".to_owned();
    let changed = || diff.apis.iter().filter(|api| !api.changes.is_empty());
    for (index, api) in changed().enumerate() {
        let documents = format!("{}: {}, {}", clean(&api.name), view::title(api), view::versions(api));
        let start = if index == 0 { "\n" } else { "" };
        text.push_str(&format!("{start}* {} ({})\n", escape(&documents), api.semver().name()));
    }
    for kind in Kind::ALL {
        let all = changed().flat_map(|api| api.changes.iter().map(move |change| (api, change)));
        let mut entries: Vec<(&ApiDiff, &Change)> = all.filter(|(_, change)| Kind::of(change.code) == kind).collect();
        entries.sort_by_key(|(_, change)| std::cmp::Reverse(change.worst().max(Verdict::Tolerated)));
        if !entries.is_empty() {
            text.push_str(&format!("\n### {}\n\n", kind.name()));
        }
        for (api, change) in entries {
            text.push_str(&entry(api, change, changed().count() > 1));
        }
    }
    text
}

fn entry(api: &ApiDiff, change: &Change, with_api: bool) -> String {
    let breaks = view::questions_with(change, |verdict| verdict == Verdict::Breaks).join(", ");
    let may_break = view::questions_with(change, |verdict| verdict == Verdict::MayBreak).join(", ");
    let label = match (breaks.as_str(), may_break.as_str()) {
        ("", "") => String::new(),
        ("", may_break) => format!("**May break {may_break}:** "),
        (breaks, _) => format!("**Breaks {breaks}:** "),
    };
    let place = view::place_of(change, api, with_api);
    format!("* {label}{}: {}\n", escape(&place), escape(&clean(&change.message)))
}
