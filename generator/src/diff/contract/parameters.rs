//! The comparison of parameters.

use super::label::{label, part};
use super::operation_pair::{MISREAD, OperationPair};
use super::path_template::renamed_parameters;
use crate::diff::change::Verdict;
use crate::diff::code::ChangeCode;
use crate::spec::{Operation, Parameter, ParameterLocation, Serialization};

impl OperationPair<'_, '_> {
    pub(super) fn parameters(&mut self) {
        let key = |parameter: &Parameter| match parameter.location {
            // Path parameters are found by their place in the path, and names of headers have no case.
            ParameterLocation::Header => (parameter.location, parameter.name.to_ascii_lowercase()),
            ParameterLocation::Path
            | ParameterLocation::Query
            | ParameterLocation::QueryString
            | ParameterLocation::Cookie => (parameter.location, parameter.name.clone()),
        };
        let renamed = renamed_parameters(&self.before.path, &self.after.path);
        let old_key = |parameter: &Parameter| {
            let (location, name) = key(parameter);
            let renamed = renamed.iter().find(|(old, _)| location == ParameterLocation::Path && *old == name);
            (location, renamed.map_or(name, |(_, new)| (*new).to_owned()))
        };
        let (before, after) = (self.before, self.after);
        let mut gone: Vec<&Parameter> = Vec::new();
        for one in &before.parameters {
            match after.parameters.iter().find(|other| key(other) == old_key(one)) {
                Some(other) => self.parameter(one, other),
                None => gone.push(one),
            }
        }
        for other in &after.parameters {
            if before.parameters.iter().any(|one| old_key(one) == key(other)) {
                continue;
            }
            match gone.iter().position(|one| one.name == other.name) {
                Some(at) => {
                    let one = gone.remove(at);
                    self.parameter_moved(one, other);
                }
                None => self.parameter_added(other),
            }
        }
        for one in gone {
            self.parameter_removed(one);
        }
    }

    fn parameter_moved(&mut self, one: &Parameter, other: &Parameter) {
        let (before, after) = (noun(one.location), noun(other.location));
        let message = format!("is in {after}, and was in {before}");
        let found = self.change(ChangeCode::ParameterMoved, message).of_part(part(other));
        let found = if self.is_sent() {
            let fault = format!("the parameter is expected in {after}");
            found.sending(Verdict::Breaks).shown_by(true, "a request", with_parameter(self.before, one), &fault)
        } else {
            found.receiving(Verdict::Breaks).because("old code looks for it in the other place")
        };
        self.push(found, Some(one.place.clone()), Some(other.place.clone()));
        self.roots.add_parameter(self.after, one, other, self.is_sent());
    }

    fn parameter_added(&mut self, other: &Parameter) {
        let message = if other.required { "is added, and is required" } else { "is added" };
        let found = self.change(ChangeCode::ParameterAdded, message).of_part(part(other));
        let found = if other.required && self.is_sent() { self.missing(found, &part(other)) } else { found };
        self.push(found, None, Some(other.place.clone()));
    }

    fn parameter_removed(&mut self, one: &Parameter) {
        let found = self.change(ChangeCode::ParameterRemoved, "is removed").of_part(part(one));
        let found = if self.is_sent() {
            found
                .sending(Verdict::MayBreak)
                .because("the API may refuse a parameter that its document does not declare")
        } else if one.required {
            self.absent(found, &format!("the {}", part(one)))
        } else {
            found
        };
        self.push(found, Some(one.place.clone()), None);
    }

    fn parameter(&mut self, one: &Parameter, other: &Parameter) {
        let places = || (Some(one.place.clone()), Some(other.place.clone()));
        let part = part(other);
        if one.required != other.required {
            let code = if other.required { ChangeCode::ParameterRequired } else { ChangeCode::ParameterOptional };
            let message =
                if other.required { "is required, and was optional" } else { "is optional, and was required" };
            let found = self.change(code, message).of_part(&part);
            let found = match (self.is_sent(), other.required) {
                (true, true) => self.missing(found, &part),
                (false, false) => self.absent(found, &format!("the {part}")),
                (true, false) | (false, true) => found,
            };
            let (old, new) = places();
            self.push(found, old, new);
        }
        self.value(one, other, &part, self.is_sent());
        self.roots.add_parameter(self.after, one, other, self.is_sent());
    }

    /// Compares the serialization of a parameter or a header, and whether its values have a schema.
    pub(super) fn value(&mut self, one: &Parameter, other: &Parameter, part: &str, is_sent: bool) {
        let places = || (Some(one.place.clone()), Some(other.place.clone()));
        if one.serialization != other.serialization {
            let message =
                format!("is {}, and was {}", serialization(&other.serialization), serialization(&one.serialization));
            let found = self.change(ChangeCode::ParameterStyle, message).of_part(part);
            let verdict = Verdict::MayBreak;
            let found = if is_sent { found.sending(verdict) } else { found.receiving(verdict) };
            let (old, new) = places();
            self.push(found.because(MISREAD), old, new);
        }
        if other.deprecated && !one.deprecated {
            let found = self.change(ChangeCode::PropertyDeprecated, "is deprecated").of_part(part);
            let (old, new) = places();
            self.push(found, old, new);
        }
        self.presence("", (one.schema.is_some(), other.schema.is_some()), part, is_sent, places());
    }
}

/// Returns a location as part of a sentence.
fn noun(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "the path",
        ParameterLocation::Query => "the query",
        ParameterLocation::QueryString => "the whole query",
        ParameterLocation::Header => "a header",
        ParameterLocation::Cookie => "a cookie",
    }
}

/// Returns a request line with a parameter, as far as a line shows it.
fn with_parameter(operation: &Operation, parameter: &Parameter) -> String {
    let line = label(operation);
    match parameter.location {
        ParameterLocation::Query | ParameterLocation::QueryString => format!("{line}?{}=…", parameter.name),
        ParameterLocation::Header => format!("{line}, {}: …", parameter.name),
        ParameterLocation::Cookie => format!("{line}, Cookie: {}=…", parameter.name),
        ParameterLocation::Path => line,
    }
}

fn serialization(serialization: &Serialization) -> String {
    match serialization {
        Serialization::Style { style, explode, allow_reserved } => {
            let explode = if *explode { ", exploded" } else { "" };
            let reserved = if *allow_reserved { ", reserved characters verbatim" } else { "" };
            format!("in style `{}`{explode}{reserved}", style.name())
        }
        Serialization::Content(media_type) => format!("`{media_type}`"),
    }
}
