//! The string formats that are checked (JSON Schema Validation, 7.3; the OpenAPI Format Registry).
//!
//! Each has a file of its name in the support code, under `formats/`.

/// Every format that is checked.
pub const CHECKED: [&str; 18] = [
    "byte",
    "date",
    "date-time",
    "decimal",
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "iri",
    "iri-reference",
    "json-pointer",
    "regex",
    "relative-json-pointer",
    "time",
    "uri",
    "uri-reference",
    "uuid",
];

/// Returns the format of a name, if it is checked.
pub fn checked(name: &str) -> Option<&'static str> {
    CHECKED.into_iter().find(|format| *format == name)
}
