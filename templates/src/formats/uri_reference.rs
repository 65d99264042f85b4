//! `uri-reference`: RFC 3986, with or without a scheme.

pub(crate) fn is_valid(text: &str) -> bool {
    iri_string::types::UriReferenceStr::new(text).is_ok()
}
