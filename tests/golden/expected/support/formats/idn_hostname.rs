//! `idn-hostname`: a host name of RFC 1123, or one with labels in Unicode (RFC 5890, 2.3.2.3).

use super::idna::are_labels;

/// The characters that separate labels (RFC 3490, 3.1).
const SEPARATORS: [char; 4] = ['.', '\u{3002}', '\u{FF0E}', '\u{FF61}'];

pub(crate) fn is_valid(text: &str) -> bool {
    are_labels(text.split(SEPARATORS))
}
