//! The comparison of objects: properties, required ones, additional ones.

use super::comparison::{Comparison, state};
use super::facts::{Facts, Scope};
use super::pair::{Difference, Polarity, Step};
use crate::diff::change::Verdict;
use crate::diff::code::ChangeCode;
use crate::document::node::{Node, Object};
use crate::schema::{Keyword, SchemaId};

/// Returns whether an object refuses a property: a conjunct that is closed does not name it, or it is not evaluated.
fn refuses(facts: &Facts, name: &str) -> bool {
    let is_named = |scope: &Scope| scope.names.iter().any(|known| known == name);
    facts.scopes.iter().any(|scope| scope.is_closed && !is_named(scope))
        || (facts.refuses_unevaluated && !facts.properties.contains_key(name))
}

impl Comparison<'_, '_> {
    pub(super) fn objects(&mut self) {
        let (before, after) = (self.before, self.after);
        let names = before
            .properties
            .keys()
            .chain(after.properties.keys().filter(|name| !before.properties.contains_key(*name)));
        for name in names {
            match (before.properties.get(name), after.properties.get(name)) {
                (Some(old), Some(new)) => {
                    self.edge(old.clone(), new.clone(), Step::Property(name.clone()), Polarity::Same);
                    self.required(name);
                }
                (None, Some(new)) => self.property_added(name, new),
                (Some(old), None) => self.property_removed(name, old),
                (None, None) => {}
            }
        }
        let undeclared =
            before.required.iter().chain(after.required.iter().filter(|name| !before.required.contains(*name)));
        for name in undeclared {
            if !before.properties.contains_key(name) && !after.properties.contains_key(name) {
                self.required(name);
            }
        }
        self.additional();
        if !self.scopes_follow_properties() {
            let message = "`additionalProperties` applies to other properties".to_owned();
            let (code, keyword) = (ChangeCode::AdditionalProperties, Keyword::AdditionalProperties);
            self.push(Difference::both(code, keyword, message, Verdict::MayBreak));
        }
    }

    /// Returns whether the properties beside each `additionalProperties` differ by those that are added or removed only.
    fn scopes_follow_properties(&self) -> bool {
        let (before, after) = (&self.before.scopes, &self.after.scopes);
        let is_new =
            |name: &String| self.before.properties.contains_key(name) != self.after.properties.contains_key(name);
        let follows = |(one, other): (&Scope, &Scope)| {
            let (one, other) = (&one.names, &other.names);
            let gone = one.iter().filter(|name| !other.contains(name));
            gone.chain(other.iter().filter(|name| !one.contains(name))).all(is_new)
        };
        // One schema with all properties has no other scope.
        let is_single = |conjuncts: usize, scopes: usize| scopes == 0 || conjuncts == 1;
        let singles =
            is_single(self.before.conjuncts.len(), before.len()) && is_single(self.after.conjuncts.len(), after.len());
        singles || (before.len() == after.len() && before.iter().zip(after).all(follows))
    }

    fn required(&mut self, name: &str) {
        let (before, after) = (self.before.required.contains(name), self.after.required.contains(name));
        let difference = match (before, after) {
            (false, true) => {
                let message = "is required, and was optional".to_owned();
                Difference::narrowing(ChangeCode::PropertyRequired, Keyword::Required, message)
            }
            (true, false) => {
                let message = "is optional, and was required".to_owned();
                let code = ChangeCode::PropertyOptional;
                Difference::widening(code, Keyword::Required, message, Verdict::Breaks)
            }
            (true, true) | (false, false) => return,
        };
        self.push(difference.of_member(name));
    }

    fn property_added(&mut self, name: &str, new: &[SchemaId]) {
        let is_required = self.after.required.contains(name) && !self.before.required.contains(name);
        let message = if is_required { "is added, and is required" } else { "is added" };
        let mut difference =
            Difference::neutral(ChangeCode::PropertyAdded, Keyword::Properties, message.to_owned()).of_member(name);
        if is_required {
            difference.keyword = Some(Keyword::Required);
            difference.narrows = true;
        }
        // It was a member of a map, or of a pattern.
        let was = self.before.undeclared(name);
        if !was.is_empty() {
            let new = [self.after.patterns_of(name), new.to_vec()].concat();
            self.edge(was, new, Step::Property(name.to_owned()), Polarity::Same);
        } else if refuses(self.before, name) && !refuses(self.after, name) {
            // Only a closed object has refused it.
            difference.widens = true;
            difference.receiving = self.receiving_member(new);
        }
        self.push(difference);
    }

    fn property_removed(&mut self, name: &str, old: &[SchemaId]) {
        let was_required = self.before.required.contains(name) && !self.after.required.contains(name);
        let message = if was_required { "is removed, and was required" } else { "is removed" };
        let mut difference =
            Difference::neutral(ChangeCode::PropertyRemoved, Keyword::Properties, message.to_owned()).of_member(name);
        if was_required {
            difference.keyword = Some(Keyword::Required);
            difference.widens = true;
            difference.receiving = Verdict::Breaks;
        }
        let is = self.after.undeclared(name);
        if !is.is_empty() {
            let old = [self.before.patterns_of(name), old.to_vec()].concat();
            self.edge(old, is, Step::Property(name.to_owned()), Polarity::Same);
        } else if refuses(self.after, name) && !refuses(self.before, name) {
            difference.keyword = Some(Keyword::AdditionalProperties);
            difference.narrows = true;
        }
        self.push(difference);
    }

    fn additional(&mut self) {
        let (before, after) = (self.before, self.after);
        let code = ChangeCode::AdditionalProperties;
        let keyword = Keyword::AdditionalProperties;
        // A pattern may match one of the names.
        let another = || {
            let object = |name: &str| Node::from(Object::from_iter([(name.to_owned(), Node::Bool(true))]));
            ["x-another", "another", "0"].map(object).to_vec()
        };
        match (before.is_closed, after.is_closed) {
            (false, true) => {
                let message = "additional properties are refused".to_owned();
                self.push(Difference::narrowing(code, keyword, message).with_witnesses(another()));
            }
            (true, false) => {
                let message = "additional properties are accepted".to_owned();
                let receiving = self.receiving_member(&after.additional);
                self.push(Difference::widening(code, keyword, message, receiving).with_witnesses(another()));
            }
            (true, true) => {}
            (false, false) if before.additional.is_empty() && after.additional.is_empty() => {}
            (false, false) => {
                self.edge(before.additional.clone(), after.additional.clone(), Step::Additional, Polarity::Same);
                if before.additional.is_empty() != after.additional.is_empty() {
                    let known = |is_known: bool| Some(if is_known { "defined" } else { "any" }.to_owned());
                    let message = state(
                        "schema of additional properties",
                        known(!before.additional.is_empty()),
                        known(!after.additional.is_empty()),
                    );
                    self.push(Difference::neutral(code, keyword, message));
                }
            }
        }
    }
}
