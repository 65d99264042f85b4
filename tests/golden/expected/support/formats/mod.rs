//! The formats that the schemas name.

pub(crate) mod byte;
pub(crate) mod date;
pub(crate) mod date_time;
pub(crate) mod decimal;
pub(crate) mod duration;
pub(crate) mod email;
pub(crate) mod hostname;
pub(crate) mod ipv4;
pub(crate) mod ipv6;
pub(crate) mod iri;
pub(crate) mod iri_reference;
pub(crate) mod json_pointer;
pub(crate) mod regex;
pub(crate) mod relative_json_pointer;
pub(crate) mod time;
pub(crate) mod uri;
pub(crate) mod uri_reference;
pub(crate) mod uuid;

/// Whether a text is in a format; `None` if the format says nothing that is checked.
pub(crate) fn is_valid(format: &str, text: &str) -> Option<bool> {
    Some(
        match format {
            "byte" => byte::is_valid(text),
            "date" => date::is_valid(text),
            "date-time" => date_time::is_valid(text),
            "decimal" => decimal::is_valid(text),
            "duration" => duration::is_valid(text),
            "email" => email::is_valid(text),
            "hostname" => hostname::is_valid(text),
            "ipv4" => ipv4::is_valid(text),
            "ipv6" => ipv6::is_valid(text),
            "iri" => iri::is_valid(text),
            "iri-reference" => iri_reference::is_valid(text),
            "json-pointer" => json_pointer::is_valid(text),
            "regex" => regex::is_valid(text),
            "relative-json-pointer" => relative_json_pointer::is_valid(text),
            "time" => time::is_valid(text),
            "uri" => uri::is_valid(text),
            "uri-reference" => uri_reference::is_valid(text),
            "uuid" => uuid::is_valid(text),
            _ => return None,
        },
    )
}
