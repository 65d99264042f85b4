//! Signs in strings of the document: what is not a letter or a digit of an identifier, and the words for it.

use std::borrow::Cow;

/// Returns the name of a character: its code point.
pub fn code_point(c: char) -> String {
    format!("u{:x}", c as u32)
}

/// Returns whether rustc accepts a letter or digit in an identifier without a warning, in either case.
pub fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='į' | 'ı' | 'Ĵ'..='ľ' | 'Ł'..='ň' | 'Ŋ'..='ž')
        || matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' | '가'..='힣')
}

/// Returns the letters and digits of a text, with a space where it has signs.
pub fn without_signs(text: &str) -> String {
    let words = text.split(|c| !is_letter(c)).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Spells out the signs that change what a value means: one that compares or orders at the beginning, `+` before a number or at the
/// end.
pub fn meaningful(text: &str) -> Cow<'_, str> {
    let is_plain = text.starts_with(is_letter) && !text.contains('+');
    if is_plain || !text.contains(is_letter) {
        return text.into();
    }
    let mut spelled = String::new();
    let mut rest = text;
    let leading = text.find(is_letter).unwrap_or_default();
    if matches!(&text[..leading], "+" | "-" | "<" | ">" | "=" | "!" | "~" | "<=" | ">=" | "!=" | "==") {
        spelled = format!("{} ", spelled_signs(&text[..leading], ' ', ' '));
        rest = &text[leading..];
    }
    let end = rest.trim_end_matches('+').len();
    for (index, c) in rest.char_indices() {
        let leads_number = rest[index + c.len_utf8()..].starts_with(|next: char| next.is_ascii_digit());
        if c == '+' && (index >= end || leads_number) {
            spelled.push_str(" plus ");
        } else {
            spelled.push(c);
        }
    }
    spelled.into()
}

/// Returns the words for signs, given the characters around them.
pub fn spelled_signs(signs: &str, before: char, after: char) -> String {
    let mut words = Vec::new();
    let mut rest = signs.chars().peekable();
    while let Some(c) = rest.next() {
        let is_hyphen = c == '-' && before.is_alphabetic() && after.is_alphabetic();
        let word = match sign(c, rest.peek().copied()) {
            _ if is_hyphen => "hyphen".to_owned(),
            Some((word, both)) => {
                if both {
                    rest.next();
                }
                word.to_owned()
            }
            None if c == ' ' => "space".to_owned(),
            None => code_point(c),
        };
        words.push(word);
    }
    words.join(" ")
}

/// Returns the word for a sign, and whether the next character is part of the sign.
pub fn sign(c: char, next: Option<char>) -> Option<(&'static str, bool)> {
    let two = match (c, next.unwrap_or_default()) {
        ('<', '=') => Some("less_equal"),
        ('>', '=') => Some("greater_equal"),
        ('!', '=') => Some("not_equal"),
        ('=', '=') => Some("equal"),
        _ => None,
    };
    if let Some(name) = two {
        return Some((name, true));
    }
    let one = match c {
        '+' => "plus",
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '#' => "hash",
        '@' => "at",
        '$' => "dollar",
        '?' => "question",
        '_' => "underscore",
        '~' => "tilde",
        '^' => "caret",
        '`' => "backtick",
        '\'' => "apostrophe",
        '"' => "quote",
        '(' => "open_parenthesis",
        ')' => "close_parenthesis",
        '[' => "open_bracket",
        ']' => "close_bracket",
        '{' => "open_brace",
        '}' => "close_brace",
        _ => return None,
    };
    Some((one, false))
}
