//! `uri-template`: RFC 6570, 2.

pub(crate) fn is_valid(text: &str) -> bool {
    let mut parts = text.split('{');
    parts.next().is_some_and(is_literal)
        && parts
            .all(|part| part.split_once('}').is_some_and(|(inside, rest)| is_expression(inside) && is_literal(rest)))
}

/// Returns whether a text is `literals` (with erratum 6937, which adds the apostrophe).
fn is_literal(text: &str) -> bool {
    let allowed = |character: char| match character {
        '\0'..=' ' | '\x7F' => false,
        '"' | '%' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => false,
        '!'..='~' => true,
        // `ucschar` and `iprivate`
        '\u{A0}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFEF}' => true,
        '\u{10000}'.. => u32::from(character) & 0xFFFE != 0xFFFE && !('\u{E0000}'..'\u{E1000}').contains(&character),
        _ => false,
    };
    without_encoded(text, allowed)
}

/// Returns whether a text is an `expression` without its braces.
fn is_expression(text: &str) -> bool {
    text.strip_prefix(['+', '#', '.', '/', ';', '?', '&', '=', ',', '!', '@', '|'])
        .unwrap_or(text)
        .split(',')
        .all(is_variable)
}

/// Returns whether a text is a `varspec`: a name with an optional modifier.
fn is_variable(text: &str) -> bool {
    let name = match text.split_once(':') {
        Some((name, length)) => {
            let is_length = (1..=4).contains(&length.len()) && length.bytes().all(|byte| byte.is_ascii_digit());
            if !is_length || length.starts_with('0') {
                return false;
            }
            name
        }
        None => text.strip_suffix('*').unwrap_or(text),
    };
    let is_part = |part: &str| !part.is_empty() && without_encoded(part, |c| c.is_ascii_alphanumeric() || c == '_');
    name.split('.').all(is_part)
}

/// Returns whether all characters are allowed, except for those that are percent-encoded.
fn without_encoded(text: &str, allowed: impl Fn(char) -> bool) -> bool {
    let mut parts = text.split('%');
    let is_encoded = |part: &str| part.len() >= 2 && part.as_bytes()[..2].iter().all(u8::is_ascii_hexdigit);
    parts.next().is_some_and(|first| first.chars().all(&allowed))
        && parts.all(|part| is_encoded(part) && part[2..].chars().all(&allowed))
}
