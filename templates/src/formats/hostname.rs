//! `hostname`: RFC 1123, 2.1, with the encoded labels of RFC 5891.

use super::idna::are_labels;

pub(crate) fn is_valid(text: &str) -> bool {
    text.is_ascii() && are_labels(text.split('.'))
}
