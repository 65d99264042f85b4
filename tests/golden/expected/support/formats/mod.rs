//! The string formats (JSON Schema Validation, 7.3; the OpenAPI Format Registry), each with the texts that it accepts.

pub(crate) mod base64url;
pub(crate) mod byte;
pub(crate) mod char;
pub(crate) mod date;
pub(crate) mod date_time;
pub(crate) mod date_time_local;
pub(crate) mod decimal;
pub(crate) mod decimal128;
pub(crate) mod duration;
pub(crate) mod email;
pub(crate) mod hostname;
pub(crate) mod http_date;
pub(crate) mod idn_email;
pub(crate) mod idn_hostname;
mod idna;
pub(crate) mod int64;
pub(crate) mod ipv4;
pub(crate) mod ipv4_cidr;
pub(crate) mod ipv6;
pub(crate) mod ipv6_cidr;
pub(crate) mod iri;
pub(crate) mod iri_reference;
pub(crate) mod json_pointer;
pub(crate) mod language;
pub(crate) mod media_range;
pub(crate) mod regex;
pub(crate) mod relative_json_pointer;
pub(crate) mod sf_binary;
pub(crate) mod sf_boolean;
pub(crate) mod sf_string;
pub(crate) mod sf_token;
pub(crate) mod time;
pub(crate) mod time_local;
pub(crate) mod uint64;
pub(crate) mod uri;
pub(crate) mod uri_reference;
pub(crate) mod uri_template;
pub(crate) mod uuid;

/// A function that returns whether a text is in a format.
type IsValid = fn(&str) -> bool;

/// The rule of each format.
const FORMATS: &[(&str, IsValid)] = &[
    ("base64url", base64url::is_valid),
    ("byte", byte::is_valid),
    ("char", char::is_valid),
    ("date", date::is_valid),
    ("date-time", date_time::is_valid),
    ("date-time-local", date_time_local::is_valid),
    ("decimal", decimal::is_valid),
    ("decimal128", decimal128::is_valid),
    ("duration", duration::is_valid),
    ("email", email::is_valid),
    ("hostname", hostname::is_valid),
    ("http-date", http_date::is_valid),
    ("idn-email", idn_email::is_valid),
    ("idn-hostname", idn_hostname::is_valid),
    ("int64", int64::is_valid),
    ("ipv4", ipv4::is_valid),
    ("ipv4-cidr", ipv4_cidr::is_valid),
    ("ipv6", ipv6::is_valid),
    ("ipv6-cidr", ipv6_cidr::is_valid),
    ("iri", iri::is_valid),
    ("iri-reference", iri_reference::is_valid),
    ("json-pointer", json_pointer::is_valid),
    ("language", language::is_valid),
    ("media-range", media_range::is_valid),
    ("regex", regex::is_valid),
    ("relative-json-pointer", relative_json_pointer::is_valid),
    ("sf-binary", sf_binary::is_valid),
    ("sf-boolean", sf_boolean::is_valid),
    ("sf-string", sf_string::is_valid),
    ("sf-token", sf_token::is_valid),
    ("time", time::is_valid),
    ("time-local", time_local::is_valid),
    ("uint64", uint64::is_valid),
    ("uri", uri::is_valid),
    ("uri-reference", uri_reference::is_valid),
    ("uri-template", uri_template::is_valid),
    ("uuid", uuid::is_valid),
];

/// Returns whether a text is in a format; `None` if the format is not checked.
pub(crate) fn is_valid(format: &str, text: &str) -> Option<bool> {
    FORMATS.iter().find(|(name, _)| *name == format).map(|(_, is_valid)| is_valid(text))
}
