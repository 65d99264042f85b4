//! The schemas that the evaluator reads for two types: equal apart from the names of entries.

use std::collections::BTreeSet;

use crate::document::node::Node;
use crate::schema::Keyword;

/// Compares schemas of two modules.
pub struct Schemas<'s> {
    own: &'s Node,
    other: &'s Node,
    /// The entries that refer to each other, and that are types of their modules.
    types: BTreeSet<(String, String)>,
    /// The entries that are compared, or will be.
    known: BTreeSet<(String, String)>,
    open: Vec<(String, String)>,
}

/// The start of a reference to an entry.
const ENTRY: &str = "#/$defs/";

impl<'s> Schemas<'s> {
    /// Returns schemas of which none is compared yet.
    pub fn new(own: &'s Node, other: &'s Node) -> Self {
        Self { own, other, types: BTreeSet::new(), known: BTreeSet::new(), open: Vec::new() }
    }

    /// Returns whether two entries are equal, and the pairs of entries that must be so too, as those of types are compared with the types.
    /// `is_type` returns whether an entry of the first module is that of a type.
    pub fn equal(
        mut self,
        own: &str,
        other: &str,
        is_type: impl Fn(&str) -> bool,
    ) -> Option<BTreeSet<(String, String)>> {
        self.open.push((own.to_owned(), other.to_owned()));
        while let Some((own, other)) = self.open.pop() {
            let (own, other) = (entry(self.own, &own)?, entry(self.other, &other)?);
            if !self.nodes(own, other, &is_type) {
                return None;
            }
        }
        Some(self.types)
    }

    fn nodes(&mut self, own: &Node, other: &Node, is_type: &dyn Fn(&str) -> bool) -> bool {
        match (own, other) {
            (Node::Object(own), Node::Object(other)) => {
                let mut members = own.iter();
                own.len() == other.len()
                    && members
                        .all(|(name, own)| other.get(name).is_some_and(|other| self.members(name, own, other, is_type)))
            }
            (Node::Array(own), Node::Array(other)) => {
                let mut items = own.iter().zip(other);
                own.len() == other.len() && items.all(|(own, other)| self.nodes(own, other, is_type))
            }
            (Node::Object(_) | Node::Array(_), _) => false,
            (Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_), _) => own == other,
        }
    }

    fn members(&mut self, name: &str, own: &Node, other: &Node, is_type: &dyn Fn(&str) -> bool) -> bool {
        // The index of a schema resource among those of its document.
        if name == "$scope" {
            return false;
        }
        let entry = |node: &Node| node.as_str().and_then(|text| text.strip_prefix(ENTRY)).map(str::to_owned);
        match (entry(own), entry(other)) {
            (Some(own), Some(other)) if name == Keyword::Ref.name() => {
                let is_type = is_type(&own);
                let pair = (own, other);
                if is_type {
                    self.types.insert(pair);
                } else if self.known.insert(pair.clone()) {
                    self.open.push(pair);
                }
                true
            }
            _ => self.nodes(own, other, is_type),
        }
    }
}

/// Returns an entry of a document of schemas.
fn entry<'n>(schemas: &'n Node, name: &str) -> Option<&'n Node> {
    schemas.get(Keyword::Defs.name())?.get(name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Schemas;
    use crate::config::{Input, Limits};
    use crate::diagnostics::{Diagnostics, Location};
    use crate::document::load::load;
    use crate::document::node::Node;
    use crate::source::Sources;

    fn node(json: &str) -> Node {
        let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
        let input = Input::text("schemas.json", json);
        load(&input, &Location::Nowhere, &mut sources, &Limits::default(), &mut diagnostics).unwrap().root
    }

    fn types(own: &str, other: &str) -> Option<BTreeSet<(String, String)>> {
        Schemas::new(&node(own), &node(other)).equal("A", "B", |name| name.starts_with('T'))
    }

    #[test]
    fn entries_may_have_other_names() {
        let own = r##"{"$defs": {"A": {"items": {"$ref": "#/$defs/x"}}, "x": {"anyOf": [{"$ref": "#/$defs/x"}, {"$ref": "#/$defs/T"}]}}}"##;
        let other = r##"{"$defs": {"B": {"items": {"$ref": "#/$defs/y"}}, "y": {"anyOf": [{"$ref": "#/$defs/y"}, {"$ref": "#/$defs/U"}]}}}"##;
        assert_eq!(types(own, other), Some(BTreeSet::from([("T".to_owned(), "U".to_owned())])));
        assert_eq!(types(own, &other.replace("anyOf", "oneOf")), None, "an entry that is referred to");
    }

    #[test]
    fn every_keyword_counts() {
        let own = r#"{"$defs": {"A": {"minimum": 1}}}"#;
        assert_eq!(types(own, r#"{"$defs": {"B": {"minimum": 1}}}"#), Some(BTreeSet::new()));
        for other in [r#"{"minimum": 2}"#, r#"{"minimum": 1, "maximum": 2}"#, "{}", r#"{"minimum": [1]}"#] {
            assert_eq!(types(own, &format!(r#"{{"$defs": {{"B": {other}}}}}"#)), None, "{other}");
        }
        let scoped = |name: &str| format!(r#"{{"$defs": {{"{name}": {{"$scope": 0}}}}}}"#);
        assert_eq!(types(&scoped("A"), &scoped("B")), None, "the resources of two documents");
    }
}
