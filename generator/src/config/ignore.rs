//! The rules by which `diff` ignores changes.

use crate::config::date::Date;
use crate::diagnostics::Location;

/// A rule by which `diff` ignores changes: those with a code, of an API and at a place, up to a day.
///
/// ```
/// use openapi_bindgen::{Builder, Ignore};
///
/// let rule = Ignore::new("value-added", "the client preserves unknown values").at("/components/schemas/Status");
/// let builder = Builder::from_manifest("specs/bindgen.toml").ignore(rule.until("2027-03-01".parse()?));
/// # Ok::<_, openapi_bindgen::config::InvalidDate>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ignore {
    /// The code of the changes, such as `value-added`.
    pub code: String,
    /// Why they are ignored. Reports show it.
    pub reason: String,
    /// The name of the API. Defaults to all.
    pub api: Option<String>,
    /// The place of the changes: a JSON Pointer, which includes everything below it, an operation such as `POST /orders`, or the name of
    /// a type; in a pattern, `*` matches any text. Defaults to any.
    pub at: Option<String>,
    /// The last day of the rule. Defaults to none.
    pub until: Option<Date>,
    /// Where it is set.
    pub(crate) location: Location,
}

impl Ignore {
    /// Returns a rule that ignores the changes with a code for a reason.
    pub fn new(code: impl Into<String>, reason: impl Into<String>) -> Self {
        Self { code: code.into(), reason: reason.into(), api: None, at: None, until: None, location: Location::Nowhere }
    }

    /// Restricts the rule to an API. Defaults to all.
    #[must_use]
    pub fn api(mut self, name: impl Into<String>) -> Self {
        self.api = Some(name.into());
        self
    }

    /// Restricts the rule to a place: a JSON Pointer and everything below it, an operation such as `POST /orders`, or a type. Defaults to
    /// any.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.at = Some(place.into());
        self
    }

    /// Sets the last day of the rule. Defaults to none.
    #[must_use]
    pub fn until(mut self, day: Date) -> Self {
        self.until = Some(day);
        self
    }
}
