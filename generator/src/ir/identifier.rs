//! Valid names, and how a string of the document becomes one.
//!
//! | in the document | type, variant | field, module | rule |
//! | --- | --- | --- | --- |
//! | `unit_price`, `unitPrice`, `Unit-Price` | `UnitPrice` | `unit_price` | `heck` decides where a word ends |
//! | `N2.1`, `S84.1.2`, `v1-2` | `N2_1`, `S84_1_2`, `V1_2` | `n2_1`, `s84_1_2`, `v1_2` | `_` stays between digits that a separator kept apart |
//! | `S4.1B`, `EUR` | `S4_1B`, `Eur` | `s4_1b`, `eur` | a code of capitals and digits keeps its case |
//! | `userIDs`, `VPCs` | `UserIds`, `Vpcs` | `user_ids`, `vpcs` | the plural of an abbreviation is one word |
//! | `type`, `match` | `Type`, `Match` | `r#type`, `r#match` | keywords become raw |
//! | `self`, `Self`, `super`, `crate` | `Self_`, `Super`, … | `self_`, … | those that can't be raw gain `_` |
//! | `404`, `2fa` | `N404`, `N2fa` | `n404`, `n2fa` | a leading digit gains a letter |
//! | `+1`, `-1`, `<=`, `*` | `Plus1`, `Minus1`, `LessEqual`, `Star` | `plus1`, … | signs that are all there is, or lead a number, are spelled out |
//! | `größe`, `名前` | `Größe`, `名前` | `größe`, `名前` | letters that rustc does not warn about stay |
//! | `😀`, `имя` | `U1f600`, … | `u1f600`, … | other characters are named by code point |
//! | the empty string | `Empty` | `empty` | |

use std::fmt;

use heck::{ToSnakeCase, ToUpperCamelCase};

use crate::tokens::{Ident, ToTokens, TokenStream, is_keyword};

/// The length to which names are cut, before a number is added.
const MAX_LENGTH: usize = 60;

/// The name of a type: a valid identifier in upper camel case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeName(Ident);

/// The name of a variant: a valid identifier in upper camel case.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct VariantName(Ident);

/// The name of a field, function or module: a valid identifier in snake case, raw if it is a keyword.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldName(Ident);

macro_rules! name {
    ($name:ident, $make:ident) => {
        impl $name {
            /// Returns the name for a string of the document.
            pub fn new(text: &str) -> Self {
                Self(Ident::new_lossy(&$make(text)))
            }

            /// Returns an identifier as a name; `None` if it is not a valid one.
            pub fn from_identifier(text: &str) -> Option<Self> {
                Ident::new(text).map(Self)
            }

            /// Returns the identifier as text.
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// Returns the name with a number appended.
            #[must_use]
            pub fn numbered(&self, number: usize) -> Self {
                let plain = self.as_str().trim_start_matches("r#").trim_end_matches('_');
                let separator = if plain.ends_with(|last: char| last.is_ascii_digit()) { "_" } else { "" };
                Self(Ident::new_lossy(&format!("{plain}{separator}{number}")))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ToTokens for $name {
            fn to_tokens(&self, tokens: &mut TokenStream) {
                self.0.to_tokens(tokens);
            }
        }
    };
}

/// The case of a name, as rustc expects it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Case {
    /// Of types and variants.
    Camel,
    /// Of fields, functions and modules.
    Snake,
}

impl Case {
    /// Returns the name of the case.
    pub fn name(self) -> &'static str {
        match self {
            Self::Camel => "upper camel case",
            Self::Snake => "snake case",
        }
    }

    /// Returns an identifier in this case.
    pub fn apply(self, identifier: &str) -> String {
        match self {
            Self::Camel => TypeName::new(identifier.trim_start_matches("r#")).to_string(),
            Self::Snake => FieldName::new(identifier.trim_start_matches("r#")).to_string(),
        }
    }

    /// Returns whether the lints `non_camel_case_types` and `non_snake_case` of rustc accept an identifier.
    pub fn is_case_of(self, identifier: &str) -> bool {
        let name = identifier.trim_start_matches("r#").trim_matches('_');
        let has_case = |c: char| c.is_lowercase() || c.is_uppercase();
        match self {
            Self::Camel => {
                let chars: Vec<char> = name.chars().collect();
                let is_split = |pair: &[char]| {
                    pair.contains(&'_') && pair.iter().any(|c| has_case(*c) || *c == '_' && pair[0] == pair[1])
                };
                !name.starts_with(char::is_lowercase) && !chars.windows(2).any(is_split)
            }
            Self::Snake => !name.contains("__") && !name.contains(char::is_uppercase),
        }
    }
}

name!(TypeName, camel);
name!(VariantName, camel);
name!(FieldName, snake);

fn camel(text: &str) -> String {
    let name = plain_camel(text).unwrap_or_else(|| any_camel(text));
    let name = begin(name, 'N');
    if name == "Self" { "Self_".to_owned() } else { name }
}

fn any_camel(text: &str) -> String {
    let mut name = String::new();
    for word in words(text) {
        // In a code of capitals and digits, case is significant.
        let is_code = word.chars().any(|c| c.is_ascii_digit()) && !word.chars().any(char::is_lowercase);
        let word = if is_code { word } else { singly(&word).to_upper_camel_case() };
        if name.ends_with(|last: char| last.is_ascii_digit()) && word.starts_with(|first: char| first.is_ascii_digit())
        {
            name.push('_');
        }
        name.push_str(&word);
    }
    name
}

fn snake(text: &str) -> String {
    let name = plain_snake(text).unwrap_or_else(|| any_snake(text));
    let name = begin(name, 'n');
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        _ if is_keyword(&name) => format!("r#{name}"),
        _ => name,
    }
}

fn any_snake(text: &str) -> String {
    words(text).iter().map(|word| singly(word).to_snake_case()).collect::<Vec<_>>().join("_")
}

/// Returns the name in upper camel case of an ASCII text without digits and abbreviations. Most names are such, and `heck` takes
/// several times as long.
fn plain_camel(text: &str) -> Option<String> {
    plain_name(text, |name, byte, begins_word| name.push(if begins_word { byte.to_ascii_uppercase() } else { byte }))
}

/// As [`plain_camel`], in snake case.
fn plain_snake(text: &str) -> Option<String> {
    plain_name(text, |name, byte, begins_word| {
        if begins_word && !name.is_empty() {
            name.push(b'_');
        }
        name.push(byte.to_ascii_lowercase());
    })
}

/// Builds the name of a plain text from its letters; `push` takes each, and whether it begins a word.
fn plain_name(text: &str, push: impl Fn(&mut Vec<u8>, u8, bool)) -> Option<String> {
    if text.len() > MAX_LENGTH {
        return None;
    }
    let mut name = Vec::with_capacity(2 * text.len());
    let (mut rest, mut is_behind_sign, mut is_behind_capital) = (text.as_bytes(), true, false);
    while let [byte, more @ ..] = rest {
        rest = more;
        match byte {
            b'0'..=b'9' | 0x80.. => return None,
            b'A'..=b'Z' if is_behind_capital => return None,
            b'A'..=b'Z' | b'a'..=b'z' => {
                let is_capital = byte.is_ascii_uppercase();
                push(&mut name, *byte, is_behind_sign || is_capital);
                (is_behind_sign, is_behind_capital) = (false, is_capital);
            }
            _ => (is_behind_sign, is_behind_capital) = (true, false),
        }
    }
    if name.is_empty() { None } else { String::from_utf8(name).ok() }
}

/// Writes the plural of an abbreviation as one word, which `heck` does not split: `IDs` as `IDS`.
fn singly(word: &str) -> String {
    let chars: Vec<char> = word.chars().collect();
    let is_upper = |index: usize| chars.get(index).is_some_and(|c| c.is_uppercase());
    let ends_plural = |index: usize| {
        let ends_word = chars.get(index + 1).is_none_or(|next| !next.is_lowercase());
        chars[index] == 's' && index > 1 && is_upper(index - 1) && is_upper(index - 2) && ends_word
    };
    (0..chars.len()).map(|index| if ends_plural(index) { 'S' } else { chars[index] }).collect()
}

fn begin(name: String, letter: char) -> String {
    let mut name = name;
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, letter);
    }
    if name.len() <= MAX_LENGTH {
        return name;
    }
    match name.char_indices().nth(MAX_LENGTH) {
        Some((end, _)) => name[..end].trim_end_matches('_').to_owned(),
        None => name,
    }
}

/// Splits a text at its separators, and spells out characters that an identifier can't have.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let end_word = |words: &mut Vec<String>| {
        if words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
    };
    let mut rest = text.chars().take(4 * MAX_LENGTH).peekable();
    let signs_only = !text.chars().any(is_letter);
    let mut first = true;
    while let Some(c) = rest.next() {
        let leads_number = first && matches!(c, '+' | '-') && rest.peek().is_some_and(char::is_ascii_digit);
        first = false;
        let sign = if signs_only || leads_number { sign(c, rest.peek().copied()) } else { None };
        if let Some((name, both)) = sign {
            if both {
                rest.next();
            }
            end_word(&mut words);
            words.push(name.to_owned());
            words.push(String::new());
        } else if is_letter(c) {
            if let Some(word) = words.last_mut() {
                word.push(c);
            }
        } else if c.is_ascii() || c.is_whitespace() || c.is_control() {
            end_word(&mut words);
        } else {
            end_word(&mut words);
            words.push(format!("u{:x}", c as u32));
            words.push(String::new());
        }
    }
    words.retain(|word| !word.is_empty());
    if words.is_empty() {
        words.push(if text.is_empty() { "empty" } else { "blank" }.to_owned());
    }
    words
}

/// Returns whether rustc accepts a letter or digit in an identifier without a warning, in either case.
fn is_letter(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='į' | 'ı' | 'Ĵ'..='ľ' | 'Ł'..='ň' | 'Ŋ'..='ž')
        || matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | '\u{4e00}'..='\u{9fff}' | '가'..='힣')
}

/// Returns the word for a sign, and whether the next character is part of the sign.
fn sign(c: char, next: Option<char>) -> Option<(&'static str, bool)> {
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
        '#' => "hash",
        '@' => "at",
        '$' => "dollar",
        '?' => "question",
        '_' => "underscore",
        _ => return None,
    };
    Some((one, false))
}

#[cfg(test)]
mod tests {
    use crate::ir::identifier::{Case, FieldName, TypeName, any_camel, any_snake, camel, is_letter, snake};

    #[test]
    fn names_have_the_case_that_rustc_expects() {
        for text in
            ["user_id", "S4.1B", "N2.1", "", "+1", "größe", "名前", "self", "EUR", "2fa", "a__b", "x_1", "_links"]
        {
            assert!(Case::Camel.is_case_of(TypeName::new(text).as_str()), "{text}");
            assert!(Case::Snake.is_case_of(FieldName::new(text).as_str()), "{text}");
        }
        for name in ["order", "u8", "str", "Order_Item", "EUR_USD", "A__1", "Order_1", "r#type", "größe"] {
            assert!(!Case::Camel.is_case_of(name), "{name}");
            assert!(Case::Camel.is_case_of(&Case::Camel.apply(name)), "{name}");
        }
        for name in ["orderId", "Order", "ORDER", "a__b", "r#Type"] {
            assert!(!Case::Snake.is_case_of(name), "{name}");
            assert!(Case::Snake.is_case_of(&Case::Snake.apply(name)), "{name}");
        }
    }

    #[test]
    fn letters_stay_letters_in_either_case() {
        for c in ('\0'..=char::MAX).filter(|c| is_letter(*c)) {
            assert!(c.to_lowercase().chain(c.to_uppercase()).all(is_letter), "{c}");
        }
    }

    #[test]
    fn letters_that_rustc_warns_about_are_named_by_code_point() {
        assert_eq!(FieldName::new("İĳ").as_str(), "u130_u133");
        assert_eq!(TypeName::new("Ĳ").as_str(), "U132");
    }

    #[test]
    fn the_fast_path_for_plain_words_makes_the_same_names() {
        for text in
            ["user_id", "userId", "X-Request-Id", "aB", "A", "a", "_links", "odd  spaces", "+x", "Ab.Cd/eF", "x_"]
        {
            assert_eq!(camel(text), any_camel(text));
            assert_eq!(snake(text), any_snake(text));
        }
    }
}
