//! `sf-string`: a string of a structured field, with its quotes (RFC 9651, 3.3.3).

pub(crate) fn is_valid(text: &str) -> bool {
    let Some(inner) = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else { return false };
    let mut bytes = inner.bytes();
    while let Some(byte) = bytes.next() {
        let is_valid = match byte {
            b'\\' => matches!(bytes.next(), Some(b'"' | b'\\')),
            b'"' => false,
            byte => matches!(byte, b' '..=b'~'),
        };
        if !is_valid {
            return false;
        }
    }
    true
}
