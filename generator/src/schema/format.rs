//! The string formats that are checked (JSON Schema Validation, 7.3; the OpenAPI Format Registry).
//!
//! Each has a file of its name in the support code, under `formats/`.

/// Every format that is checked.
pub const CHECKED: [&str; 21] = [
    "byte",
    "date",
    "date-time",
    "decimal",
    "duration",
    "email",
    "hostname",
    "idn-email",
    "idn-hostname",
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
    "uri-template",
    "uuid",
];

/// Returns the format of a name, if it is checked.
pub fn checked(name: &str) -> Option<&'static str> {
    CHECKED.into_iter().find(|format| *format == name)
}

#[cfg(test)]
mod tests {
    use openapi_bindgen_support::sources::FILES;

    use super::CHECKED;

    #[test]
    fn every_format_has_a_file_and_a_rule_in_the_support_code() {
        let text = |path: &str| FILES.iter().find(|(name, _)| *name == path).map(|(_, text)| *text);
        let rules = text("formats/mod.rs").unwrap();
        for format in CHECKED {
            let module = format.replace('-', "_");
            assert!(text(&format!("formats/{module}.rs")).is_some(), "sources.rs does not name the file of `{format}`");
            assert!(
                rules.contains(&format!("(\"{format}\", {module}::is_valid)")),
                "`FORMATS` has no row for `{format}`"
            );
        }
        assert_eq!(rules.matches("::is_valid),").count(), CHECKED.len(), "`CHECKED` has the same formats as `FORMATS`");
    }
}
