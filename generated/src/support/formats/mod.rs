//! The formats that the schemas name.

pub(crate) mod date;
pub(crate) mod date_time;
pub(crate) mod decimal;
pub(crate) mod time;
pub(crate) mod uri;
pub(crate) mod uuid;

/// Whether a text is in a format; `None` if the format says nothing that is checked.
pub(crate) fn is_valid(format: &str, text: &str) -> Option<bool> {
    Some(
        match format {
            "date" => date::is_valid(text),
            "date-time" => date_time::is_valid(text),
            "decimal" => decimal::is_valid(text),
            "time" => time::is_valid(text),
            "uri" => uri::is_valid(text),
            "uuid" => uuid::is_valid(text),
            _ => return None,
        },
    )
}
