//! `iri-reference`: RFC 3987, with or without a scheme.

pub(crate) fn is_valid(text: &str) -> bool {
    iri_string::types::IriReferenceStr::new(text).is_ok()
}
