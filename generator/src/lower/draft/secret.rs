//! Strings that `Debug` redacts.

use crate::ir::Type;
use crate::ir::identifier::FieldName;
use crate::lower::analysis::keywords::Keywords;

/// Names of credentials: their letters, and their words.
const CREDENTIALS: [(&str, &str); 10] = [
    ("password", "_password_"),
    ("passwd", "_passwd_"),
    ("passphrase", "_passphrase_"),
    ("secret", "_secret_"),
    ("token", "_token_"),
    ("apikey", "_api_key_"),
    ("apikey", "_apikey_"),
    ("authorization", "_authorization_"),
    ("credentials", "_credentials_"),
    ("privatekey", "_private_key_"),
];

/// Returns whether a type is a string, null aside.
pub fn is_text(ty: &Type) -> bool {
    matches!(ty.non_null(), Type::Text)
}

/// Returns whether a string is a credential by its format or by its name.
pub fn is_secret(keywords: &Keywords, name: &str) -> bool {
    if keywords.format.as_deref() == Some("password") {
        return true;
    }
    let letters = name.chars().filter(char::is_ascii_alphabetic).map(|letter| letter.to_ascii_lowercase());
    let letters: String = letters.collect();
    // Splitting a name into words is slow, and few names have the letters.
    let has = |wanted: &str| letters.as_bytes().windows(wanted.len()).any(|part| part == wanted.as_bytes());
    let mut likely = CREDENTIALS.iter().filter(|(letters, _)| has(letters)).peekable();
    likely.peek().is_some() && {
        let words = format!("_{}_", FieldName::new(name).as_str().trim_start_matches("r#"));
        likely.any(|(_, wanted)| words.contains(wanted))
    }
}
