//! The string formats that can be checked: one row each.

/// A format whose texts can be checked.
#[derive(Debug)]
pub struct Checked {
    /// The format as `format` spells it.
    pub name: &'static str,
    /// The name of its file in the support code, and the file.
    pub(crate) file: &'static str,
    pub(crate) text: &'static str,
    /// Other formats that its file asks.
    pub(crate) needs: &'static [&'static str],
    /// Other files of the support code that its file uses.
    pub(crate) parts: &'static [&'static str],
    /// The crates that its file uses.
    pub(crate) crates: &'static [&'static str],
}

macro_rules! row {
    ($name:literal, $file:literal, $needs:expr, $parts:expr, $crates:expr) => {
        Checked {
            name: $name,
            file: $file,
            text: include_str!(concat!("../../templates/support/formats/", $file)),
            needs: $needs,
            parts: $parts,
            crates: $crates,
        }
    };
}

/// Every format that can be checked.
pub static CHECKED: [Checked; 18] = [
    row!("byte", "byte.rs", &[], &[], &[]),
    row!("date", "date.rs", &[], &["verbatim"], &["jiff"]),
    row!("date-time", "date_time.rs", &["date", "time"], &["verbatim"], &["jiff"]),
    row!("decimal", "decimal.rs", &[], &["amount", "verbatim"], &["rust_decimal"]),
    row!("duration", "duration.rs", &[], &[], &[]),
    row!("email", "email.rs", &[], &[], &[]),
    row!("hostname", "hostname.rs", &[], &[], &["regress"]),
    row!("ipv4", "ipv4.rs", &[], &["verbatim"], &[]),
    row!("ipv6", "ipv6.rs", &[], &["verbatim"], &[]),
    row!("iri", "iri.rs", &[], &[], &["iri-string"]),
    row!("iri-reference", "iri_reference.rs", &[], &[], &["iri-string"]),
    row!("json-pointer", "json_pointer.rs", &[], &[], &[]),
    row!("regex", "regex.rs", &[], &[], &["regress"]),
    row!("relative-json-pointer", "relative_json_pointer.rs", &["json-pointer"], &[], &[]),
    row!("time", "time.rs", &[], &[], &[]),
    row!("uri", "uri.rs", &[], &["verbatim"], &["iri-string"]),
    row!("uri-reference", "uri_reference.rs", &[], &[], &["iri-string"]),
    row!("uuid", "uuid.rs", &[], &["verbatim"], &["uuid"]),
];

/// The format of a name, if it can be checked.
pub fn checked(name: &str) -> Option<&'static Checked> {
    CHECKED.iter().find(|format| format.name == name)
}
