//! Properties of responses that the generated types cannot represent.

use std::collections::BTreeMap;
use std::fmt;

use super::checker::Checker;
use super::json::JsonValue;
use super::members::JsonObject;
use super::model::Generated;
use super::object::Object;
use super::violation::{Listing, Violation, Violations, exceeds_limit, segment, unrepresentable};

/// Properties of a response whose values their types cannot represent, preserved verbatim: the field of such an optional property
/// is `None`.
///
/// They are written back, unless the field has been set since, and `validate` reports them. Only `read` of a response preserves
/// properties. `Debug` shows their names only.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct UnreadableProperties {
    /// `None` if there are none, as a struct of every object has this field.
    preserved: Option<Box<Preserved>>,
}

#[derive(Clone, Default, PartialEq, Eq)]
struct Preserved {
    texts: BTreeMap<String, Box<str>>,
}

impl UnreadableProperties {
    /// Returns no properties.
    pub const fn new() -> Self {
        Self { preserved: None }
    }

    /// Returns whether there are none.
    pub fn is_empty(&self) -> bool {
        self.preserved.is_none()
    }

    /// Returns the value of a property, as its JSON text.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.preserved.as_ref()?.texts.get(name).map(AsRef::as_ref)
    }

    /// Returns an iterator over the names of the properties and their values, as JSON texts.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        let texts = self.preserved.iter().flat_map(|preserved| &preserved.texts);
        texts.map(|(name, text)| (name.as_str(), text.as_ref()))
    }

    /// Removes a property, so that it is not written back. Returns its value as JSON text, if there was one.
    pub fn remove(&mut self, name: &str) -> Option<String> {
        let removed = self.preserved.as_mut()?.texts.remove(name).map(String::from);
        if self.iter().next().is_none() {
            self.preserved = None;
        }
        removed
    }

    pub(super) fn insert(&mut self, name: String, text: Box<str>) {
        self.preserved.get_or_insert_default().texts.insert(name, text);
    }
}

impl fmt::Debug for UnreadableProperties {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

impl Checker<'_> {
    /// Reports the properties of an object that its type cannot represent.
    pub fn unreadable<T: Generated + Object>(&mut self, object: &T, unreadable: &UnreadableProperties) {
        if !unreadable.is_empty() {
            violations(object, unreadable).iter().for_each(|violations| self.report_all(violations));
        }
    }
}

/// Returns the violations of the preserved properties of an object: for each those of its schema, or that its type cannot
/// represent a value that matches the schema.
#[cold]
fn violations<T: Generated + Object>(object: &T, unreadable: &UnreadableProperties) -> Option<Violations> {
    let json = match JsonValue::from_serialize(object) {
        Ok(json) => json,
        Err(error) => return Some(Violations::one(Violation::new(String::new(), exceeds_limit(error)))),
    };
    let JsonValue::Object(members) = json else { return None };
    // A property that has been set since is written with its new value.
    let is_preserved = |(name, value): &&(String, JsonValue)| {
        let text = unreadable.get(name);
        text.is_some_and(|text| JsonValue::parse(text.as_bytes()).is_ok_and(|preserved| preserved == *value))
    };
    let preserved: Vec<(String, JsonValue)> = members.iter().filter(is_preserved).cloned().collect();
    let names: Vec<String> = preserved.iter().map(|(name, _)| name.clone()).collect();
    let preserved = JsonValue::Object(JsonObject::of(preserved).ok()?);
    let found = match T::SCHEMA.violations(&preserved) {
        Ok(found) => found,
        Err(limit) => return Some(Violations::one(limit)),
    };
    // Of the assertions on the object itself, only these concern single properties; others need the rest of the object.
    let is_refusal = |violation: &Violation| {
        let keywords = ["additionalProperties", "unevaluatedProperties"];
        violation.pointer().is_empty() && keywords.contains(&violation.keyword())
    };
    let mut violations = Listing::default();
    let mut refuses = false;
    for violation in found.iter().flatten() {
        refuses |= is_refusal(violation);
        if !violation.pointer().is_empty() || is_refusal(violation) {
            violations.push(|| violation.pointer().to_owned(), violation.fault.clone());
        }
    }
    let fault = unrepresentable("its Rust type cannot represent the value");
    let others = names.iter().filter(|name| !refuses || T::PROPERTIES.contains(&name.as_str()));
    violations.add_missing(others.map(|name| Violation::new(segment(name), fault.clone())));
    violations.violations()
}
