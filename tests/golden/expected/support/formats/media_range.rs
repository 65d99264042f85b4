//! `media-range`: a media type, of which the type or the subtype may be `*` (RFC 9110, 12.5.1).

pub(crate) fn is_valid(text: &str) -> bool {
    let (range, parameters) = match text.find(';') {
        Some(end) => text.split_at(end),
        None => (text, ""),
    };
    let Some((kind, subtype)) = range.trim_end_matches([' ', '\t']).split_once('/') else { return false };
    // `*` is a character of tokens, too.
    is_token(kind) && is_token(subtype) && (kind != "*" || subtype == "*") && are_parameters(parameters)
}

/// Returns whether a text is a `token` (RFC 9110, 5.6.2).
pub(super) fn is_token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(is_token_byte)
}

pub(super) fn is_token_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

/// Returns whether a text is `parameters` (RFC 9110, 5.6.6).
fn are_parameters(text: &str) -> bool {
    let mut rest = text.trim_matches([' ', '\t']);
    while let Some(parameter) = rest.strip_prefix(';') {
        let parameter = parameter.trim_start_matches([' ', '\t']);
        if parameter.is_empty() || parameter.starts_with(';') {
            rest = parameter;
            continue;
        }
        let Some((name, value)) = parameter.split_once('=') else { return false };
        let length = match value.strip_prefix('"') {
            Some(quoted) => quoted_length(quoted),
            None => Some(value.bytes().take_while(|byte| is_token_byte(*byte)).count()).filter(|length| *length > 0),
        };
        let Some(length) = length.filter(|_| is_token(name)) else { return false };
        rest = value[length..].trim_start_matches([' ', '\t']);
    }
    rest.is_empty()
}

/// Returns the length of a `quoted-string` (RFC 9110, 5.6.4), given what is behind its first quote.
fn quoted_length(text: &str) -> Option<usize> {
    let mut bytes = text.bytes().enumerate();
    while let Some((at, byte)) = bytes.next() {
        match byte {
            b'"' => return Some(at + 2),
            b'\\' => _ = bytes.next().filter(|(_, byte)| is_text(*byte))?,
            byte if is_text(byte) => {}
            _ => return None,
        }
    }
    None
}

fn is_text(byte: u8) -> bool {
    matches!(byte, b'\t' | b' '..=b'~' | 0x80..)
}
