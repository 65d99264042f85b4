//! How a string of the document is spelled as a valid name.
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
//! | `+1`, `-1`, `<=`, `~` | `Plus1`, `Minus1`, `LessEqual`, `Tilde` | `plus1`, … | signs that are all there is, or lead a number, are words |
//! | `-created_at`, `GMT+1`, `A+` | variants: `MinusCreatedAt`, `GmtPlus1`, `APlus` | | signs that change what a value means are words |
//! | `größe`, `名前` | `Größe`, `名前` | `größe`, `名前` | letters that rustc does not warn about stay |
//! | `😀`, `имя` | `U1f600`, … | `u1f600`, … | other characters are named by code point |
//! | the empty string | `Empty` | `empty` | |
//!
//! Of a name of more than 60 characters, words in the middle are left out.

use std::borrow::Cow;

use heck::{ToSnakeCase, ToUpperCamelCase};

use super::signs::{code_point, is_letter, meaningful, sign};
use crate::maps::HashMap;
use crate::tokens::is_keyword;

/// The greatest length of a name, in characters.
const MAX_LENGTH: usize = 60;

/// The number of characters at each end of a text that its name is made of.
const MAX_END: usize = 8 * MAX_LENGTH;

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
            Self::Camel => camel(identifier.trim_start_matches("r#")),
            Self::Snake => snake(identifier.trim_start_matches("r#")),
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

    /// Returns whether an identifier is in the case of names of another kind, and not in this one.
    pub fn is_other_case_of(self, identifier: &str) -> bool {
        let other = match self {
            Self::Camel => Self::Snake,
            Self::Snake => Self::Camel,
        };
        !self.is_case_of(identifier) && other.is_case_of(identifier)
    }
}

/// Returns the upper camel case of a text.
pub fn camel(text: &str) -> String {
    let name = plain_camel(text).unwrap_or_else(|| any_camel(text));
    let name = if is_long(&name) { any_camel(&shortened(text, Case::Camel, |_| false)) } else { name };
    let name = begin(name, 'N');
    if name == "Self" { "Self_".to_owned() } else { name }
}

/// Returns the upper camel case of a value, whose signs mean something.
pub fn variant(text: &str) -> String {
    camel(&meaningful(text))
}

/// Returns the snake case of a text, raw if it is a keyword.
pub fn snake(text: &str) -> String {
    let name = plain_snake(text).unwrap_or_else(|| any_snake(text));
    let name = if is_long(&name) { any_snake(&shortened(text, Case::Snake, |_| false)) } else { name };
    let name = begin(name, 'n');
    match name.as_str() {
        "self" | "super" | "crate" => format!("{name}_"),
        _ if is_keyword(&name) => format!("r#{name}"),
        _ => name,
    }
}

fn any_camel(text: &str) -> String {
    let mut name = String::new();
    for word in words(text) {
        let word = if is_code(&word) { word } else { singly(&word).to_upper_camel_case() };
        if name.ends_with(|last: char| last.is_ascii_digit()) && word.starts_with(|first: char| first.is_ascii_digit())
        {
            name.push('_');
        }
        name.push_str(&word);
    }
    name
}

fn any_snake(text: &str) -> String {
    words(text).iter().map(|word| singly(word).to_snake_case()).collect::<Vec<_>>().join("_")
}

/// Returns whether a word is a code of capitals and digits, whose case is significant.
fn is_code(word: &str) -> bool {
    word.chars().any(|c| c.is_ascii_digit()) && !word.chars().any(char::is_lowercase)
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
            b'\'' => return None,
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

fn is_long(name: &str) -> bool {
    name.len() > MAX_LENGTH && name.chars().count() > MAX_LENGTH
}

/// Begins a name with a letter, and cuts one that a single word makes too long.
fn begin(name: String, letter: char) -> String {
    let mut name = name;
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, letter);
    }
    if !is_long(&name) {
        return name;
    }
    name.chars().take(MAX_LENGTH).collect::<String>().trim_end_matches('_').to_owned()
}

/// Leaves words out of the middle of a text whose name would be too long. The first and the last word stay, then those that tell the
/// name from others as far as there is room, then words from both ends.
pub fn shortened(text: &str, case: Case, is_telling: impl Fn(&&(String, usize)) -> bool) -> String {
    let words = counted_words(text);
    let separator = match case {
        Case::Camel => 0,
        Case::Snake => 1,
    };
    let mut kept = vec![false; words.len()];
    // A name may gain a letter before a digit.
    let mut room = MAX_LENGTH - 1;
    let last = words.len().saturating_sub(1);
    let telling = (0..=last).filter(|index| is_telling(&&words[*index]));
    let from_ends = (0..=last).flat_map(|index| [last - index, index]);
    for index in [last, 0].into_iter().chain(telling).chain(from_ends) {
        let length = words[index].0.chars().count() + separator;
        if !kept[index] && length <= room {
            kept[index] = true;
            room -= length;
        }
    }
    let kept = words.iter().zip(kept).filter(|(_, is_kept)| *is_kept).map(|((word, _), _)| word.as_str());
    let kept: Vec<&str> = kept.collect();
    if kept.is_empty() { written_words(text).concat() } else { kept.join(" ") }
}

/// Returns the words of a text, each with the number of times that it occurs before.
pub fn counted_words(text: &str) -> Vec<(String, usize)> {
    let mut counts: HashMap<String, usize> = HashMap::default();
    let counted = written_words(text).into_iter().map(|word| {
        let count = counts.entry(word.clone()).or_default();
        *count += 1;
        (word, *count - 1)
    });
    counted.collect()
}

/// Returns whether the name of a text leaves out words.
pub fn is_shortened(text: &str, case: Case) -> bool {
    let name = |text| match case {
        Case::Camel => any_camel(text),
        Case::Snake => any_snake(text),
    };
    text.len() > MAX_LENGTH / 2 && is_long(&name(text))
}

/// Returns the words of a text as it writes them.
pub fn written_words(text: &str) -> Vec<String> {
    words(text).iter().flat_map(|word| cased_words(word)).collect()
}

/// Splits a word where its case changes.
fn cased_words(word: &str) -> Vec<String> {
    if is_code(word) {
        return vec![word.to_owned()];
    }
    let mut rest = word.chars();
    let lower = singly(word).to_snake_case();
    lower.split('_').map(|lower| rest.by_ref().take(lower.chars().count()).collect()).collect()
}

/// Splits a text at its separators, and spells out characters that an identifier can't have.
fn words(text: &str) -> Vec<String> {
    let text = &*ends(text);
    let mut words = vec![String::new()];
    let end_word = |words: &mut Vec<String>| {
        if words.last().is_some_and(|word| !word.is_empty()) {
            words.push(String::new());
        }
    };
    let mut rest = text.chars().peekable();
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
        } else if matches!(c, '\'' | '’') && rest.peek().copied().is_some_and(is_letter) {
            // An apostrophe in a word.
        } else if c.is_ascii() || c.is_whitespace() || c.is_control() {
            end_word(&mut words);
        } else {
            end_word(&mut words);
            words.push(code_point(c));
            words.push(String::new());
        }
    }
    words.retain(|word| !word.is_empty());
    if words.is_empty() {
        words.push(if text.is_empty() { "empty" } else { "blank" }.to_owned());
    }
    words
}

/// Returns a text without its middle, if it is very long.
fn ends(text: &str) -> Cow<'_, str> {
    if text.len() <= 2 * MAX_END {
        return text.into();
    }
    let start = text.char_indices().nth(MAX_END).map_or(text.len(), |(end, _)| end);
    let end = text.char_indices().rev().nth(MAX_END).map_or(0, |(start, _)| start);
    if end <= start { text.into() } else { format!("{} {}", &text[..start], &text[end..]).into() }
}

#[cfg(test)]
mod tests {
    use super::{any_camel, any_snake, camel, is_letter, shortened, snake, variant};
    use crate::ir::spelling::Case;

    #[test]
    fn letters_stay_letters_in_either_case() {
        for c in ('\0'..=char::MAX).filter(|c| is_letter(*c)) {
            assert!(c.to_lowercase().chain(c.to_uppercase()).all(is_letter), "{c}");
        }
    }

    #[test]
    fn letters_that_rustc_warns_about_are_named_by_code_point() {
        assert_eq!(snake("İĳ"), "u130_u133");
        assert_eq!(camel("Ĳ"), "U132");
    }

    #[test]
    fn a_name_in_no_case_is_not_in_the_other_one() {
        for (case, own, other) in [(Case::Camel, "Unknown", "unknown"), (Case::Snake, "r#type", "Type")] {
            assert!(case.is_other_case_of(other) && !case.is_other_case_of(own), "{other}");
            assert!(!case.is_other_case_of("orderId") && !case.is_other_case_of("名前"));
        }
    }

    #[test]
    fn the_fast_path_for_plain_words_makes_the_same_names() {
        for text in [
            "user_id",
            "userId",
            "X-Request-Id",
            "aB",
            "A",
            "a",
            "_links",
            "odd  spaces",
            "+x",
            "Ab.Cd/eF",
            "x_",
            "a'b",
        ] {
            assert_eq!(camel(text), any_camel(text));
            assert_eq!(snake(text), any_snake(text));
        }
    }

    #[test]
    fn signs_that_change_what_a_value_means_are_words() {
        let values = [
            ("-created_at", "MinusCreatedAt"),
            ("+name", "PlusName"),
            ("~", "Tilde"),
            ("Etc/GMT+1", "EtcGmtPlus1"),
            ("Etc/GMT-1", "EtcGmt1"),
            ("A+", "APlus"),
            ("C++", "CPlusPlus"),
            ("<5", "Less5"),
            (">=5", "GreaterEqual5"),
            ("!done", "NotDone"),
            ("-- none --", "None"),
            ("application/ld+json", "ApplicationLdJson"),
            ("-1", "Minus1"),
            ("Let's Encrypt", "LetsEncrypt"),
            ("()", "OpenParenthesisCloseParenthesis"),
        ];
        for (value, name) in values {
            assert_eq!(variant(value), name, "{value}");
        }
    }

    #[test]
    fn long_names_lose_words_in_the_middle() {
        let text = "put folders_id metadata enterprise securityClassification-6VMVochwUWo schema update Response";
        assert_eq!(camel(text), "PutFoldersIdMetadataEnterpriseVochwUWoSchemaUpdateResponse");
        assert_eq!(camel(&"x".repeat(90)), format!("X{}", "x".repeat(59)));
        for text in ["one two ".repeat(40), "2 ".repeat(90), "größe-".repeat(30)] {
            assert!(camel(&text).chars().count() <= 60 && snake(&text).chars().count() <= 60, "{text}");
        }
    }

    #[test]
    fn words_that_tell_a_long_name_from_others_stay() {
        let text = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
        let plain = "one two three four five six nine ten eleven twelve thirteen fourteen";
        assert_eq!(shortened(text, Case::Camel, |_| false), plain);
        assert!(shortened(text, Case::Camel, |(word, _)| word == "seven").contains(" seven "));
    }
}
