//! Sets of characters.
//!
//! Strings in Rust contain no lone surrogates, so a set contains `char`s, and lone surrogates in a pattern have no effect.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::maps::HashMap;

/// A set of characters, as sorted ranges with a gap between any two. Copies share the ranges, which may be many hundreds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Set {
    ranges: Arc<[(char, char)]>,
}

/// `\d` (ECMA-262, 22.2.2.9 CharacterClassEscape).
const DIGITS: [(u32, u32); 1] = [(0x30, 0x39)];

/// `\w` (ECMA-262, 22.2.2.9.3 WordCharacters).
const WORD: [(u32, u32); 4] = [(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)];

/// Line terminators (ECMA-262, 12.3).
const LINE_TERMINATORS: [(u32, u32); 3] = [(0xA, 0xA), (0xD, 0xD), (0x2028, 0x2029)];

/// `\s`: white space and line terminators (ECMA-262, 12.2 and 12.3).
const SPACES: [(u32, u32); 10] = [
    (0x9, 0xD),
    (0x20, 0x20),
    (0xA0, 0xA0),
    (0x1680, 0x1680),
    (0x2000, 0x200A),
    (0x2028, 0x2029),
    (0x202F, 0x202F),
    (0x205F, 0x205F),
    (0x3000, 0x3000),
    (0xFEFF, 0xFEFF),
];

impl Set {
    /// Returns the characters in ranges of code points.
    pub fn new(code_points: impl IntoIterator<Item = (u32, u32)>) -> Self {
        let mut ranges: Vec<(char, char)> =
            code_points.into_iter().filter_map(|(first, last)| Some((char_from(first)?, char_until(last)?))).collect();
        ranges.retain(|(first, last)| first <= last);
        ranges.sort_unstable();
        let mut merged: Vec<(char, char)> = Vec::with_capacity(ranges.len());
        for (first, last) in ranges {
            match merged.last_mut() {
                Some((_, end)) if after(*end).is_none_or(|next| first <= next) => *end = last.max(*end),
                _ => merged.push((first, last)),
            }
        }
        Self { ranges: merged.into() }
    }

    pub fn one(code_point: u32) -> Self {
        Self::new([(code_point, code_point)])
    }

    pub fn digits() -> Self {
        Self::new(DIGITS)
    }

    pub fn word() -> Self {
        Self::new(WORD)
    }

    pub fn spaces() -> Self {
        Self::new(SPACES)
    }

    /// Returns all characters.
    pub fn all() -> Self {
        Self::new([(0, 0x10_FFFF)])
    }

    /// Returns the set of `.` (ECMA-262, 22.2.2.7 Atom).
    pub fn dot() -> Self {
        Self::new(LINE_TERMINATORS).negated()
    }

    /// Returns the set of `\p{…}`, from the tables of `regress`; `None` if there is no such property (ECMA-262, 22.2.1,
    /// UnicodePropertyValueExpression).
    pub fn property(expression: &str) -> Option<Self> {
        static KNOWN: OnceLock<Mutex<HashMap<String, Option<Set>>>> = OnceLock::new();
        let mut known = KNOWN.get_or_init(Mutex::default).lock().unwrap_or_else(PoisonError::into_inner);
        known.entry(expression.to_owned()).or_insert_with(|| probe(expression)).clone()
    }

    /// Returns the characters that equal one of the set with the flag `i` (ECMA-262, 22.2.2.7.3 Canonicalize).
    #[must_use]
    pub fn with_all_cases(&self) -> Self {
        static CASED: OnceLock<String> = OnceLock::new();
        let is_cased = |char: &char| !char.to_lowercase().eq([*char]) || !char.to_uppercase().eq([*char]);
        let cased = CASED.get_or_init(|| ('\0'..=char::MAX).filter(is_cased).collect());
        let class: String = self.ranges.iter().map(|(first, last)| escaped_range(*first, *last)).collect();
        let Ok(regex) = regress::Regex::with_flags(&format!("[{class}]"), "iu") else { return self.clone() };
        let found = regex.find_iter(cased).filter_map(|found| cased[found.range()].chars().next());
        let found = Self::new(found.map(|char| (char.into(), char.into())));
        Self::union([self, &found])
    }

    #[must_use]
    pub fn negated(&self) -> Self {
        let mut next = Some('\0');
        let mut gaps = Vec::with_capacity(self.ranges.len() + 1);
        for (first, last) in &*self.ranges {
            gaps.extend(next.filter(|next| next < first).map(|next| (next, before(*first))));
            next = after(*last);
        }
        gaps.extend(next.map(|next| (next, char::MAX)));
        Self { ranges: gaps.into() }
    }

    /// Returns the union of the sets.
    #[must_use]
    pub fn union<'a>(sets: impl IntoIterator<Item = &'a Self>) -> Self {
        let ranges = sets.into_iter().flat_map(|set| &*set.ranges);
        Self::new(ranges.map(|(first, last)| (u32::from(*first), u32::from(*last))))
    }

    pub fn ranges(&self) -> &[(char, char)] {
        &self.ranges
    }

    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    /// Returns the character of a set of one.
    pub fn single(&self) -> Option<char> {
        match self.ranges[..] {
            [(first, last)] if first == last => Some(first),
            _ => None,
        }
    }

    pub fn is_disjoint(&self, other: &Self) -> bool {
        let meets = |(first, last): &(char, char)| {
            let at = other.ranges.partition_point(|(_, end)| end < first);
            other.ranges.get(at).is_some_and(|(start, _)| start <= last)
        };
        !self.ranges.iter().any(meets)
    }
}

/// Returns the first character that is not before a code point.
fn char_from(code_point: u32) -> Option<char> {
    if code_point > u32::from(char::MAX) {
        return None;
    }
    Some(char::from_u32(code_point).unwrap_or('\u{E000}'))
}

/// Returns the last character that is not after a code point.
fn char_until(code_point: u32) -> Option<char> {
    Some(char::from_u32(code_point.min(u32::from(char::MAX))).unwrap_or('\u{D7FF}'))
}

fn after(char: char) -> Option<char> {
    char_from(u32::from(char) + 1)
}

/// Returns the preceding character, or the same if it is the first.
fn before(char: char) -> char {
    char_until(u32::from(char).saturating_sub(1)).unwrap_or(char)
}

fn escaped_range(first: char, last: char) -> String {
    format!(r"\u{{{:X}}}-\u{{{:X}}}", u32::from(first), u32::from(last))
}

/// Asks `regress` about every character, so that neither the generator nor the output needs tables of its own.
fn probe(expression: &str) -> Option<Set> {
    static ALL: OnceLock<String> = OnceLock::new();
    // Of the planes without characters, those that differ from the rest: most of the characters are in these planes.
    let is_sparse = |plane: u32| !matches!(plane, 0..=3 | 14);
    let is_asked = |char: &char| {
        let (plane, code) = (u32::from(*char) >> 16, u32::from(*char) & 0xFFFF);
        !is_sparse(plane) || matches!(code, 0 | 0xFFFD..)
    };
    let all = ALL.get_or_init(|| ('\0'..=char::MAX).filter(is_asked).collect());
    let regex = regress::Regex::with_flags(&format!(r"\p{{{expression}}}+"), "u").ok()?;
    let run = |found: regress::Match| {
        let mut chars = all[found.range()].chars();
        let first = chars.next()?;
        Some((u32::from(first), u32::from(chars.next_back().unwrap_or(first))))
    };
    Some(Set::new(regex.find_iter(all).filter_map(run)))
}
