//! The formats that the generator knows (JSON Schema Validation, 7.3; the OpenAPI Format Registry).
//!
//! A format of strings that is checked has a file of its name in the support code, under `formats/`. The range of a format of numbers
//! is asserted by `minimum` and `maximum`.

use super::json_type::{JsonType, TypeSet};

/// A format.
#[derive(Clone, Copy, Debug)]
struct Known {
    name: &'static str,
    /// The types of the values that it applies to.
    values: Values,
    /// Whether strings are checked.
    is_checked: bool,
    /// The least and the greatest integer.
    range: Option<(i128, i128)>,
}

/// The types of the values that a format applies to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Values {
    Strings,
    Numbers,
    Both,
}

const fn checked_string(name: &'static str) -> Known {
    Known { name, values: Values::Strings, is_checked: true, range: None }
}

const fn any_string(name: &'static str) -> Known {
    Known { name, values: Values::Strings, is_checked: false, range: None }
}

const fn any_number(name: &'static str) -> Known {
    Known { name, values: Values::Numbers, is_checked: false, range: None }
}

const fn integer(name: &'static str, least: i128, greatest: i128) -> Known {
    Known { name, values: Values::Numbers, is_checked: false, range: Some((least, greatest)) }
}

impl Known {
    /// Adds the strings in which numbers without loss are written.
    const fn or_checked_string(self) -> Self {
        Self { values: Values::Both, is_checked: true, ..self }
    }
}

/// The numbers of a format that a float does not represent exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exact {
    /// Those of the type of decimals.
    Decimal,
    /// Those of more digits than the type of decimals has.
    Decimal128,
}

/// Returns which exact numbers a format is of; `None` if it is another one.
pub fn exact(name: &str) -> Option<Exact> {
    match name {
        "decimal" | "sf-decimal" => Some(Exact::Decimal),
        "decimal128" => Some(Exact::Decimal128),
        _ => None,
    }
}

/// Every format.
const FORMATS: [Known; 55] = [
    checked_string("base64url"),
    any_string("binary"),
    checked_string("byte"),
    checked_string("char"),
    any_string("commonmark"),
    checked_string("date"),
    checked_string("date-time"),
    checked_string("date-time-local"),
    any_number("decimal").or_checked_string(),
    any_number("decimal128").or_checked_string(),
    any_number("double"),
    // The integers that a float represents exactly, as all integers around them.
    integer("double-int", -(1 << 53) + 1, (1 << 53) - 1),
    checked_string("duration"),
    checked_string("email"),
    any_number("float"),
    checked_string("hostname"),
    any_string("html"),
    checked_string("http-date"),
    checked_string("idn-email"),
    checked_string("idn-hostname"),
    // Of Rust and Go, where they have the size of a pointer.
    integer("int", i64::MIN as i128, i64::MAX as i128),
    integer("int8", i8::MIN as i128, i8::MAX as i128),
    integer("int16", i16::MIN as i128, i16::MAX as i128),
    integer("int32", i32::MIN as i128, i32::MAX as i128),
    integer("int64", i64::MIN as i128, i64::MAX as i128).or_checked_string(),
    checked_string("ipv4"),
    checked_string("ipv4-cidr"),
    checked_string("ipv6"),
    checked_string("ipv6-cidr"),
    checked_string("iri"),
    checked_string("iri-reference"),
    checked_string("json-pointer"),
    checked_string("language"),
    checked_string("media-range"),
    any_string("password"),
    checked_string("regex"),
    checked_string("relative-json-pointer"),
    checked_string("sf-binary"),
    checked_string("sf-boolean"),
    any_number("sf-decimal"),
    // 15 digits (RFC 9651, 3.3.1).
    integer("sf-integer", -999_999_999_999_999, 999_999_999_999_999),
    checked_string("sf-string"),
    checked_string("sf-token"),
    checked_string("time"),
    checked_string("time-local"),
    integer("uint", 0, u64::MAX as i128),
    integer("uint8", 0, u8::MAX as i128),
    integer("uint16", 0, u16::MAX as i128),
    integer("uint32", 0, u32::MAX as i128),
    integer("uint64", 0, u64::MAX as i128).or_checked_string(),
    Known { values: Values::Both, ..any_number("unixtime") },
    checked_string("uri"),
    checked_string("uri-reference"),
    checked_string("uri-template"),
    checked_string("uuid"),
];

fn known(name: &str) -> Option<&'static Known> {
    FORMATS.iter().find(|format| format.name == name)
}

/// Returns whether the generator knows a format.
pub fn is_known(name: &str) -> bool {
    known(name).is_some()
}

/// Returns the name of a format of strings, if it is checked.
pub fn checked(name: &str) -> Option<&'static str> {
    known(name).filter(|format| format.is_checked).map(|format| format.name)
}

/// Returns the names of the formats of strings that are checked.
#[cfg(test)]
pub fn all_checked() -> impl Iterator<Item = &'static str> {
    FORMATS.iter().filter(|format| format.is_checked).map(|format| format.name)
}

/// Returns the names of all formats.
pub fn names() -> impl Iterator<Item = &'static str> {
    FORMATS.iter().map(|format| format.name)
}

/// Returns the least and the greatest integer of a format, if it is one of integers.
pub fn range(name: &str) -> Option<(i128, i128)> {
    known(name)?.range
}

/// Returns the values that a format is for, if the generator knows it and they have none of these types.
pub fn mismatch(name: &str, types: TypeSet) -> Option<&'static str> {
    let has_numbers = types.contains(JsonType::Number) || types.contains(JsonType::Integer);
    let has_strings = types.contains(JsonType::String);
    match known(name)?.values {
        Values::Strings if !has_strings => Some("strings"),
        Values::Numbers if !has_numbers => Some("numbers"),
        Values::Both if !has_strings && !has_numbers => Some("numbers and strings"),
        Values::Strings | Values::Numbers | Values::Both => None,
    }
}

#[cfg(test)]
mod tests {
    use openapi_bindgen_support::sources::FILES;

    use super::{all_checked, names};

    #[test]
    fn every_checked_format_has_a_file_and_a_rule_in_the_support_code() {
        let text = |path: &str| FILES.iter().find(|(name, _)| *name == path).map(|(_, text)| *text);
        let rules = text("formats/mod.rs").unwrap();
        for format in all_checked() {
            let module = format.replace('-', "_");
            assert!(text(&format!("formats/{module}.rs")).is_some(), "sources.rs does not name the file of `{format}`");
            assert!(
                rules.contains(&format!("(\"{format}\", {module}::is_valid)")),
                "`FORMATS` has no row for `{format}`"
            );
        }
        assert_eq!(rules.matches("::is_valid),").count(), all_checked().count());
    }

    #[test]
    fn every_format_is_known_once() {
        let mut sorted: Vec<&str> = names().collect();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(sorted.len(), names().count());
    }
}
