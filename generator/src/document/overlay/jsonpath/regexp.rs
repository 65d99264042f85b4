//! Regular expressions of `match` and `search` (RFC 9485), run as those of ECMA-262.

use regress::Error;

use crate::pattern::Matcher;

/// Compiles an I-Regexp that must match a whole text, or a part of it.
///
/// # Errors
///
/// If ECMA-262 does not allow it either.
pub(super) fn compile(pattern: &str, whole: bool) -> Result<Matcher, Error> {
    let pattern = to_ecma(pattern);
    let anchored = if whole { format!("^(?:{pattern})$") } else { pattern };
    Matcher::new(&anchored)
}

/// Translates an I-Regexp (5.3): its `.` matches U+2028 and U+2029, which that of ECMA-262 does not.
fn to_ecma(pattern: &str) -> String {
    let mut translated = String::with_capacity(pattern.len());
    let (mut escaped, mut in_class) = (false, false);
    for c in pattern.chars() {
        match c {
            '.' if !escaped && !in_class => translated.push_str(r"[^\n\r]"),
            c => translated.push(c),
        }
        in_class = if escaped { in_class } else { c == '[' || in_class && c != ']' };
        escaped = !escaped && c == '\\';
    }
    translated
}
