//! Patterns: one in the syntax of Python, .NET, PCRE or Java is the pattern of ECMA-262 with the same meaning. One without a meaning in
//! ECMA-262 is not asserted.

use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::maps::IndexMap;
use crate::pattern::{Engine, Reason, Translation};
use crate::schema::{Keyword, Keywords, SchemaId};
use crate::source::Place;
use crate::spec::Api;
use crate::spec::interpretation::Rule;

/// The pattern that every property matches.
const ANY: &str = "";

/// Reads the patterns of a document as their authors mean them.
pub fn apply(api: &mut Api, changed: &mut Vec<(SchemaId, Rule)>, diagnostics: &mut Diagnostics) {
    for id in replace(api, &mut |source, location| meant(source, location, diagnostics)) {
        changed.push((id, Rule::Pattern));
    }
}

/// Reads the patterns of a document by the letter of ECMA-262.
pub fn apply_by_letter(api: &mut Api, diagnostics: &mut Diagnostics) {
    replace(api, &mut |source, location| by_letter(source, location, diagnostics));
}

/// Replaces the patterns of all schemas, or removes those for which `read` returns `None`. Returns the schemas that differ.
fn replace(api: &mut Api, read: &mut dyn FnMut(&str, Location) -> Option<String>) -> Vec<SchemaId> {
    let mut changed = Vec::new();
    for id in api.schemas.ids() {
        let Some(keywords) = api.schemas[id].keywords() else { continue };
        let place = &api.schemas[id].place;
        let pattern = keywords.pattern.as_ref().map(|source| {
            let read = read(source, Location::Value(place.member(Keyword::Pattern.name())));
            (read.as_ref() != Some(source), read)
        });
        let properties = if keywords.pattern_properties.is_empty() {
            None
        } else {
            pattern_properties(&keywords.pattern_properties, place, read)
        };
        if pattern.as_ref().is_none_or(|(is_changed, _)| !is_changed) && properties.is_none() {
            continue;
        }
        changed.push(id);
        // Any property may be one that a pattern which is not checked matches, and is evaluated.
        let any = properties.as_ref().is_some_and(|(_, is_complete)| !is_complete).then(|| {
            let place = api.schemas[id].place.member(Keyword::PatternProperties.name()).member(ANY);
            api.add(id, place, Keywords::default())
        });
        let Some(keywords) = api.keywords_mut(id) else { continue };
        if let Some((true, pattern)) = pattern {
            keywords.pattern = pattern;
        }
        if let Some((properties, _)) = properties {
            keywords.pattern_properties = properties;
        }
        if let Some(any) = any {
            keywords.pattern_properties.entry(ANY.to_owned()).or_insert(any);
            (keywords.additional_properties, keywords.unevaluated_properties) = (None, None);
        }
    }
    changed
}

/// Returns the schemas of `patternProperties` by the patterns that `read` returns, and whether there is one for each; `None` if no
/// pattern changes.
fn pattern_properties(
    schemas: &IndexMap<String, SchemaId>,
    place: &Place,
    read: &mut dyn FnMut(&str, Location) -> Option<String>,
) -> Option<(IndexMap<String, SchemaId>, bool)> {
    let place = place.member(Keyword::PatternProperties.name());
    let (mut meant, mut is_complete, mut is_changed) = (IndexMap::default(), true, false);
    for (source, schema) in schemas {
        match read(source, Location::Node(place.member(source))) {
            Some(mut pattern) => {
                is_changed |= pattern != *source;
                // Several patterns may have one meaning.
                while schemas.contains_key(&pattern) && pattern != *source || meant.contains_key(&pattern) {
                    pattern.push_str("(?:)");
                }
                meant.insert(pattern, *schema);
            }
            None => (is_complete, is_changed) = (false, true),
        }
    }
    is_changed.then_some((meant, is_complete))
}

/// Returns a pattern as it is meant; `None` if it has no meaning in ECMA-262.
fn meant(source: &str, location: Location, diagnostics: &mut Diagnostics) -> Option<String> {
    let pattern = source.to_owned();
    let (meaning, backtracking) = match Translation::of(source) {
        Translation::Native { backtracking } => (pattern, backtracking),
        Translation::Translated { pattern: meaning, syntax, backtracking } => {
            let problem = Problem::ForeignPattern { pattern, syntax, meaning: meaning.clone() };
            diagnostics.report(location.clone(), problem);
            (meaning, backtracking)
        }
        Translation::Unknown { reason } => {
            diagnostics.report(location, Problem::InvalidPattern { pattern, reason });
            return None;
        }
    };
    report_backtracking(&meaning, backtracking, location, diagnostics);
    Some(meaning)
}

/// Returns a pattern of ECMA-262 as it is; `None` for any other.
fn by_letter(source: &str, location: Location, diagnostics: &mut Diagnostics) -> Option<String> {
    let pattern = source.to_owned();
    let backtracking = match Engine::check(source) {
        Ok(backtracking) => backtracking,
        Err(error) => {
            diagnostics.report(location, Problem::InvalidPattern { pattern, reason: error.text });
            return None;
        }
    };
    let advice = match Translation::of(source) {
        Translation::Native { .. } => None,
        Translation::Translated { pattern: meaning, .. } => {
            Some(format!("if it is not meant by its letter, write `{meaning}`"))
        }
        Translation::Unknown { reason } => Some(format!("rewrite it: {reason}")),
    };
    if let Some(advice) = advice {
        diagnostics.report(location.clone(), Problem::LiteralPattern { pattern: pattern.clone(), advice });
    }
    report_backtracking(source, backtracking, location, diagnostics);
    Some(pattern)
}

fn report_backtracking(pattern: &str, reason: Option<Reason>, location: Location, diagnostics: &mut Diagnostics) {
    if let Some(reason) = reason {
        let (pattern, reason) = (pattern.to_owned(), reason.to_string());
        diagnostics.report(location, Problem::BacktrackingPattern { pattern, reason });
    }
}
