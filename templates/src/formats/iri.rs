//! `iri`: RFC 3987, with a scheme.

pub(crate) fn is_valid(text: &str) -> bool {
    iri_string::types::IriStr::new(text).is_ok()
}
