//! Warnings about schemas that no value matches, about alternatives that no value matches alone, and about defaults and examples that
//! their schema refuses.
//!
//! In: an [`Api`] whose schemas assert what is meant. Out: warnings. What is reported is certain: keywords that are not looked at,
//! such as `if`, could only refuse more.

mod matching;
mod subsumption;
mod types;

pub(super) use self::matching::Matching;
use self::types::PossibleTypes;
use crate::config::Semantics;
use crate::diagnostics::{Diagnostics, Location, Problem};
use crate::document::documents::Documents;
use crate::document::node::Node;
use crate::schema::{Keyword, SchemaId};
use crate::source::Place;
use crate::spec::Api;

/// Reports the contradictions in the schemas of an API.
///
/// By the letter, a value that matches two alternatives of `oneOf` is not valid.
pub fn report(api: &Api, documents: &Documents, semantics: Semantics, diagnostics: &mut Diagnostics) {
    let mut matching = Matching::of(api);
    for id in &api.with_examples {
        report_examples(*id, &mut matching, documents, diagnostics);
    }
    PossibleTypes::of(api, &mut matching).report(diagnostics);
    match semantics {
        Semantics::JsonSchema => subsumption::report(api, diagnostics),
        Semantics::OpenApi => {}
    }
}

/// Reports the default and the examples of a schema that are not valid (JSON Schema Validation, 9.2 and 9.5).
fn report_examples(id: SchemaId, matching: &mut Matching<'_>, documents: &Documents, diagnostics: &mut Diagnostics) {
    let place = &matching.api.schemas[id].place;
    let Some(object) = documents.node(place) else { return };
    let mut check = |kind: Keyword, value: &Node, place: Place| {
        if let Some(reason) = matching.fault(id, value) {
            let member = if kind == Keyword::Default { "default" } else { "example" };
            diagnostics.report(Location::Value(place), Problem::InvalidExample { member, reason });
        }
    };
    for keyword in [Keyword::Default, Keyword::Example] {
        if let Some(value) = object.get(keyword.name()) {
            check(keyword, value, place.member(keyword.name()));
        }
    }
    let examples = object.get(Keyword::Examples.name()).and_then(Node::as_array).into_iter().flatten();
    for (index, value) in examples.enumerate() {
        check(Keyword::Examples, value, place.member(Keyword::Examples.name()).item(index));
    }
}
