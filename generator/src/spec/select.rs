//! The selection of operations and schemas.
//!
//! In: a [`Selection`]. Out: whether an operation or a component is selected, before it is parsed: an error outside of the selection
//! does not fail the run. References are followed even if they lead out of the selection.

use std::collections::BTreeSet;

use crate::config::{Api, Filter, Selection, Semantics};
use crate::diagnostics::{Diagnostics, Problem, did_you_mean};
use crate::source::Place;

/// The selection of one document, and which of its patterns have matched so far.
pub struct Selector<'a> {
    selection: &'a Selection,
    semantics: Semantics,
    matched: BTreeSet<(Kind, &'a str)>,
    /// What patterns were compared with, to suggest it in place of one that has matched nothing.
    compared: BTreeSet<(Kind, String)>,
}

/// The kind of text that a pattern is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Path,
    Tag,
    Operation,
    Schema,
}

/// The texts of an operation that patterns are compared with.
#[derive(Clone, Copy, Debug)]
pub struct Operation<'n> {
    pub path: &'n str,
    pub tags: &'n [String],
    pub id: Option<&'n str>,
}

impl<'a> Selector<'a> {
    /// Starts without matches.
    pub fn new(api: &'a Api) -> Self {
        Self {
            selection: &api.selection,
            semantics: api.semantics,
            matched: BTreeSet::new(),
            compared: BTreeSet::new(),
        }
    }

    /// Returns whether the selection is of operations, so that schemas must be reachable from them to be generated.
    pub fn narrows(&self) -> bool {
        let Selection { include, exclude, .. } = self.selection;
        let names_operations = |filter: &Filter| Kind::OPERATION.iter().any(|kind| !kind.patterns(filter).is_empty());
        names_operations(include) || names_operations(exclude) || !include.schemas.is_empty()
    }

    /// Returns whether any operation of a path can be selected.
    pub fn path(&mut self, path: &str) -> bool {
        let Selection { include, exclude, .. } = self.selection;
        let by_path_only = include.tags.is_empty() && include.operations.is_empty();
        let included = *include == Filter::default() || !by_path_only || self.matches(Kind::Path, include, [path]);
        !self.matches(Kind::Path, exclude, [path]) && included
    }

    /// Returns whether an operation is selected.
    pub fn operation(&mut self, operation: Operation<'_>) -> bool {
        let Selection { include, exclude, .. } = self.selection;
        let excluded = self.names_operation(exclude, operation);
        // Evaluated even if it is excluded: a pattern that matches only excluded operations does match.
        let included = self.names_operation(include, operation) || *include == Filter::default();
        included && !excluded
    }

    /// Returns whether a component is generated even if no reference leads to it.
    pub fn schema(&mut self, name: &str) -> bool {
        let Selection { include, exclude, .. } = self.selection;
        let excluded = self.matches(Kind::Schema, exclude, [name]);
        let included = self.matches(Kind::Schema, include, [name]);
        !excluded && (included || !self.narrows())
    }

    /// Returns whether a component is generated if it extends a selected schema: a value of the schema may be one of it.
    pub fn extension(&self, name: &str) -> bool {
        match self.semantics {
            Semantics::OpenApi => !self.excludes(name),
            Semantics::JsonSchema => false,
        }
    }

    /// Returns whether a component is excluded by its name.
    pub fn excludes(&self, name: &str) -> bool {
        self.selection.exclude.schemas.iter().any(|pattern| matches(pattern, name))
    }

    /// Reports the patterns that matched nothing in the document at `place`: they are misspelled, or the document has changed.
    pub fn finish(&self, place: &Place, diagnostics: &mut Diagnostics) {
        let Selection { include, exclude, .. } = self.selection;
        for (list, filter) in [("include", include), ("exclude", exclude)] {
            for kind in Kind::ALL {
                let unmatched =
                    kind.patterns(filter).iter().filter(|one| !self.matched.contains(&(kind, one.as_str())));
                for pattern in unmatched {
                    let compared = self.compared.iter().filter(|(of, _)| *of == kind).map(|(_, text)| text.as_str());
                    let otherwise =
                        "compare it with the names in the document; they are case-sensitive, and `*` matches any text";
                    let advice = did_you_mean(pattern, compared, otherwise);
                    let reason = format!("no {} of the document matches `{pattern}`", kind.name());
                    let problem = Problem::SelectionWithoutMatch { list, reason, advice };
                    diagnostics.report(place, problem);
                }
            }
        }
    }

    fn names_operation(&mut self, filter: &'a Filter, operation: Operation<'_>) -> bool {
        let Operation { path, tags, id } = operation;
        let path = self.matches(Kind::Path, filter, [path]);
        let tag = self.matches(Kind::Tag, filter, tags.iter().map(String::as_str));
        let id = self.matches(Kind::Operation, filter, id);
        path || tag || id
    }

    /// Returns whether any of the texts matches a pattern. Every pattern is tried, because each has to match something.
    fn matches<'n>(&mut self, kind: Kind, filter: &'a Filter, texts: impl IntoIterator<Item = &'n str>) -> bool {
        let patterns = kind.patterns(filter);
        let mut any = false;
        for text in texts.into_iter().filter(|_| !patterns.is_empty()) {
            self.compared.insert((kind, text.to_owned()));
            for pattern in patterns.iter().filter(|pattern| matches(pattern, text)) {
                any = true;
                self.matched.insert((kind, pattern));
            }
        }
        any
    }
}

impl Kind {
    const ALL: [Self; 4] = [Self::Path, Self::Tag, Self::Operation, Self::Schema];
    const OPERATION: [Self; 3] = [Self::Path, Self::Tag, Self::Operation];

    fn patterns(self, filter: &Filter) -> &[String] {
        match self {
            Self::Path => &filter.paths,
            Self::Tag => &filter.tags,
            Self::Operation => &filter.operations,
            Self::Schema => &filter.schemas,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Tag => "tag",
            Self::Operation => "operation",
            Self::Schema => "schema",
        }
    }
}

/// Returns whether a text matches a pattern, in which `*` is any text.
pub fn matches(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == text };
    let Some(mut text) = text.strip_prefix(start) else { return false };
    let (middle, end) = rest.rsplit_once('*').map_or((None, rest), |(middle, end)| (Some(middle), end));
    // The leftmost match of each piece leaves the most text to those after it.
    for piece in middle.into_iter().flat_map(|middle| middle.split('*')) {
        match text.find(piece) {
            Some(at) => text = &text[at + piece.len()..],
            None => return false,
        }
    }
    text.ends_with(end)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_star_matches_any_text() {
        for (pattern, text) in
            [("", ""), ("*", ""), ("*", "a/b"), ("/v2/*", "/v2/a/b"), ("*a*b*", "xaxbx"), ("a*a", "aa")]
        {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in
            [("", "a"), ("a", "ab"), ("a*a", "a"), ("/v2/*", "/v1/a"), ("*a*b", "xbxa"), ("a**b", "a")]
        {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }
}
