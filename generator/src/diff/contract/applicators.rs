//! The comparison of subschemas that are compared as a whole: those of `not`, `if`, `contains` and the like.

use super::comparison::{Comparison, state};
use super::evaluated::{Descriptions, Evaluated};
use super::facts::Facts;
use super::pair::{Applicator, Difference, Schemas, Step};
use crate::diff::change::Verdict;
use crate::diff::code::ChangeCode;
use crate::maps::{IndexMap, IndexSet};
use crate::schema::{Keyword, SchemaId};

impl Comparison<'_, '_> {
    /// Compares the subschemas of keywords that are hard to compare: what differs in them may narrow and widen.
    pub(super) fn others(&mut self) {
        let (before, after) = (&self.before.others, &self.after.others);
        let keywords: IndexSet<Applicator> = before.iter().chain(after).map(|(keyword, _)| *keyword).collect();
        for keyword in keywords {
            let all = |list: &[(Applicator, Vec<(String, SchemaId)>)]| -> Vec<(String, SchemaId)> {
                list.iter().filter(|(it, _)| *it == keyword).flat_map(|(_, inner)| inner.clone()).collect()
            };
            let (old, new) = (all(before), all(after));
            let names = |list: &[(String, SchemaId)]| list.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
            if names(&old) == names(&new) {
                for ((_, old), (_, new)) in old.into_iter().zip(new) {
                    self.edge(vec![old], vec![new], Step::Within(keyword), keyword.polarity());
                }
                continue;
            }
            let name = keyword.keyword();
            let message = match (old.is_empty(), new.is_empty()) {
                (true, _) => format!("`{name}` is added"),
                (_, true) => format!("`{name}` is removed"),
                _ => format!("`{name}` changes"),
            };
            // A name that matches a pattern is no additional or unevaluated property.
            let scoped = |facts: &Facts| !facts.scopes.is_empty() || facts.has(Applicator::UnevaluatedProperties);
            let is_scope = keyword == Applicator::PatternProperties && (scoped(self.before) || scoped(self.after));
            let (narrows, widens) = (is_scope || !new.is_empty(), is_scope || !old.is_empty());
            let is_closed = keyword == Applicator::UnevaluatedProperties && self.before.refuses_unevaluated;
            let receiving = match (widens, keyword.is_typing() && !is_closed) {
                (true, true) => Verdict::MayBreak,
                (true, false) => Verdict::Tolerated,
                (false, _) => Verdict::Compatible,
            };
            let difference = Difference::neutral(ChangeCode::SchemaChanged, keyword.keyword(), message);
            self.push(Difference { narrows, widens, receiving, ..difference });
        }
        self.conditions();
        self.contains();
        self.dependent_required();
        self.evaluated();
    }

    /// Compares which consequences belong to each condition.
    fn conditions(&mut self) {
        let (before, after) = (&self.before.conditions, &self.after.conditions);
        if before.len() == after.len() && before != after {
            let message = "a condition has another consequence".to_owned();
            self.push(Difference::both(ChangeCode::SchemaChanged, Keyword::If, message, Verdict::Tolerated));
        }
    }

    fn contains(&mut self) {
        let (before, after) = (&self.before.contains, &self.after.contains);
        if before.len() != after.len() {
            return;
        }
        for ((old_least, old_most), (least, most)) in before.iter().zip(after) {
            let no_limit = u64::MAX;
            let (old_most, most) = (old_most.unwrap_or(no_limit), most.unwrap_or(no_limit));
            let narrows = least > old_least || most < old_most;
            let widens = least < old_least || most > old_most;
            if !narrows && !widens {
                continue;
            }
            let code = match (narrows, widens) {
                (true, false) => ChangeCode::ConstraintTightened,
                (false, _) => ChangeCode::ConstraintLoosened,
                (true, true) => ChangeCode::ConstraintChanged,
            };
            let range = |least: u64, most: u64| match most {
                u64::MAX => format!("{least} or more"),
                most => format!("{least} to {most}"),
            };
            let (was, is) = (range(*old_least, old_most), range(*least, most));
            let message = state("number of items that `contains` matches", Some(was), Some(is));
            let receiving = if widens { Verdict::Tolerated } else { Verdict::Compatible };
            let difference = Difference::neutral(code, Keyword::Contains, message);
            self.push(Difference { narrows, widens, receiving, ..difference });
        }
    }

    fn dependent_required(&mut self) {
        let (before, after) = (&self.before.dependent_required, &self.after.dependent_required);
        let more = |one: &IndexMap<String, IndexSet<String>>, other: &IndexMap<String, IndexSet<String>>| {
            one.iter().any(|(name, needed)| match other.get(name) {
                Some(known) => !needed.is_subset(known),
                None => !needed.is_empty(),
            })
        };
        let (narrows, widens) = (more(after, before), more(before, after));
        if narrows || widens {
            let message = "other properties are required beside some".to_owned();
            let receiving = if widens { Verdict::Tolerated } else { Verdict::Compatible };
            let (code, keyword) = (ChangeCode::ConstraintChanged, Keyword::DependentRequired);
            self.push(Difference { narrows, widens, receiving, ..Difference::neutral(code, keyword, message) });
        }
    }

    /// Compares what schemas in place evaluate, if that decides about unevaluated properties or items.
    fn evaluated(&mut self) {
        for applicator in [Applicator::UnevaluatedProperties, Applicator::UnevaluatedItems] {
            if !self.before.has(applicator) || !self.after.has(applicator) {
                continue;
            }
            let keyword = applicator.keyword();
            let mut descriptions = Descriptions::default();
            let mut of = |side: Schemas<'_>, facts: &Facts| {
                Evaluated::of(side.api, keyword, &mut descriptions).describe(&facts.conjuncts)
            };
            if of(self.old, self.before) != of(self.new, self.after) {
                let message = format!("`{keyword}` applies to others");
                self.push(Difference::both(ChangeCode::SchemaChanged, keyword, message, Verdict::MayBreak));
            }
        }
    }
}
