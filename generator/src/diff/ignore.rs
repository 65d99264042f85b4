//! Rules that ignore changes.

use super::change::{ApiDiff, Change, Diff, IgnoredChange, Subject};
use super::code::ChangeCode;
use crate::config::{Date, Ignore};
use crate::diagnostics::{Diagnostics, Failed, Problem, did_you_mean};
use crate::spec::select::matches;

impl Diff {
    /// Moves the changes that a rule ignores to [`ApiDiff::ignored`]. A rule that has expired on an earlier day than `today` does not
    /// apply, which is a warning, and so is a rule that no change matches.
    ///
    /// # Errors
    ///
    /// If the code of a rule does not exist, which is reported.
    pub fn ignore(&mut self, rules: &[Ignore], today: Date, diagnostics: &mut Diagnostics) -> Result<(), Failed> {
        let mut is_valid = true;
        for rule in rules {
            match ChangeCode::ALL.iter().find(|code| code.name() == rule.code) {
                Some(code) => self.apply(rule, *code, today, diagnostics),
                None => {
                    let known = ChangeCode::ALL.iter().map(|code| code.name());
                    let advice = did_you_mean(&rule.code, known, "the codes are in the reports of `diff`");
                    let reason = format!("`{}` is not the code of a change", rule.code);
                    diagnostics.report(rule.location.clone(), Problem::InvalidManifest { reason, advice });
                    is_valid = false;
                }
            }
        }
        if is_valid { Ok(()) } else { Err(Failed) }
    }

    fn apply(&mut self, rule: &Ignore, code: ChangeCode, today: Date, diagnostics: &mut Diagnostics) {
        if let Some(until) = rule.until.filter(|until| *until < today) {
            let problem = Problem::ExpiredRule { code: rule.code.clone(), until: until.to_string() };
            return diagnostics.report(rule.location.clone(), problem);
        }
        let apis = self.apis.iter_mut().filter(|api| rule.api.as_ref().is_none_or(|name| api.name == *name));
        let ignored = apis.map(|api| api.ignore(rule, code)).sum::<usize>();
        if ignored == 0 {
            let problem = Problem::UnusedRule { code: rule.code.clone(), scope: scope(rule) };
            diagnostics.report(rule.location.clone(), problem);
        }
    }
}

impl ApiDiff {
    /// Moves the changes that a rule ignores. Returns their number, with those that another rule has ignored before.
    fn ignore(&mut self, rule: &Ignore, code: ChangeCode) -> usize {
        let is_ignored = |change: &Change| change.code == code && rule.at.as_ref().is_none_or(|at| is_at(change, at));
        let before = self.ignored.iter().filter(|ignored| is_ignored(&ignored.change)).count();
        let (ignored, changes): (Vec<_>, Vec<_>) = std::mem::take(&mut self.changes).into_iter().partition(is_ignored);
        self.changes = changes;
        let found = before + ignored.len();
        let ignored = ignored.into_iter();
        self.ignored.extend(ignored.map(|change| IgnoredChange {
            change,
            reason: rule.reason.clone(),
            until: rule.until,
        }));
        found
    }
}

/// Returns whether a change is at a place: a JSON Pointer, an operation, or a type.
fn is_at(change: &Change, place: &str) -> bool {
    let below = format!("{place}/*");
    let mut pointers = change.old.iter().chain(&change.new).map(|position| &position.pointer);
    let is_subject = match &change.subject {
        Subject::Api => false,
        Subject::Operation(name) | Subject::Type(name) => matches(place, name),
    };
    is_subject || pointers.any(|pointer| matches(place, pointer) || matches(&below, pointer))
}

/// Returns the words for the API and the place of a rule.
fn scope(rule: &Ignore) -> String {
    let at = rule.at.iter().map(|at| format!(" at `{at}`"));
    at.chain(rule.api.iter().map(|api| format!(" of `{api}`"))).collect()
}
