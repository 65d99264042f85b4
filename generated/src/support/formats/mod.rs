//! The string formats (JSON Schema Validation, 7.3; the OpenAPI Format Registry), each with the texts that it accepts.

pub(crate) mod date;
pub(crate) mod date_time;
pub(crate) mod decimal;
pub(crate) mod time;
pub(crate) mod uri;
pub(crate) mod uuid;

/// A function that returns whether a text is in a format.
type IsValid = fn(&str) -> bool;

/// The rule of each format.
const FORMATS: &[(&str, IsValid)] = &[
    ("date", date::is_valid),
    ("date-time", date_time::is_valid),
    ("decimal", decimal::is_valid),
    ("time", time::is_valid),
    ("uri", uri::is_valid),
    ("uuid", uuid::is_valid),
];

/// Returns whether a text is in a format; `None` if the format is not checked.
pub(crate) fn is_valid(format: &str, text: &str) -> Option<bool> {
    FORMATS.iter().find(|(name, _)| *name == format).map(|(_, is_valid)| is_valid(text))
}
