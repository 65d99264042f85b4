//! The string formats that can be checked: one row each.

/// A format whose texts can be checked.
#[derive(Debug)]
pub struct Checked {
    /// The format as `format` spells it.
    pub name: &'static str,
    /// Other formats that its file asks.
    pub(crate) needs: &'static [&'static str],
    /// Other files of the support code that its file uses.
    pub(crate) parts: &'static [&'static str],
    /// The crates that its file uses.
    pub(crate) crates: &'static [&'static str],
}

macro_rules! row {
    ($name:literal, $needs:expr, $parts:expr, $crates:expr) => {
        Checked { name: $name, needs: $needs, parts: $parts, crates: $crates }
    };
}

/// Every format that can be checked.
pub static CHECKED: [Checked; 18] = [
    row!("byte", &[], &[], &[]),
    row!("date", &[], &["verbatim"], &["jiff"]),
    row!("date-time", &["date", "time"], &["verbatim"], &["jiff"]),
    row!("decimal", &[], &["amount", "verbatim"], &["rust_decimal"]),
    row!("duration", &[], &[], &[]),
    row!("email", &[], &[], &[]),
    row!("hostname", &[], &[], &["regress"]),
    row!("ipv4", &[], &["verbatim"], &[]),
    row!("ipv6", &[], &["verbatim"], &[]),
    row!("iri", &[], &[], &["iri-string"]),
    row!("iri-reference", &[], &[], &["iri-string"]),
    row!("json-pointer", &[], &[], &[]),
    row!("regex", &[], &[], &["regress"]),
    row!("relative-json-pointer", &["json-pointer"], &[], &[]),
    row!("time", &[], &[], &[]),
    row!("uri", &[], &["verbatim"], &["iri-string"]),
    row!("uri-reference", &[], &[], &["iri-string"]),
    row!("uuid", &[], &["verbatim"], &["uuid"]),
];

/// The format of a name, if it can be checked.
pub fn checked(name: &str) -> Option<&'static Checked> {
    CHECKED.iter().find(|format| format.name == name)
}
