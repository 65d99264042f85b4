//! The names of strings of the document in one scope, told apart by what differs between the strings.
//!
//! | strings | names | rule |
//! | --- | --- | --- |
//! | `Foo`, `FOO`, `foo` | `Foo`, `FOO`, `LowerFoo` | what is spelled as a name keeps its spelling; of others, their case is a word |
//! | `created_at`, `-created_at` | `CreatedAt`, `MinusCreatedAt` | the signs that differ are words |
//! | `id`, `ID`; `foo_bar`, `fooBar` | `id`, `upper_id`; `foo_bar`, `camel_foo_bar` | fields are in snake case |
//! | those whose names are shortened | | the words that differ stay |

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{BuildHasher, Hash, Hasher};

use foldhash::fast::RandomState;

use super::assign::{Precedence, ScopedName};
use crate::ir::signs::{is_letter, spelled_signs};
use crate::ir::spelling::{Case, counted_words, is_shortened, shortened, written_words};
use crate::maps::HashMap;

/// Returns the name of each string with its precedence, in their order. Strings that nothing tells apart have equal names.
pub fn told_apart<N: ScopedName>(texts: &[&str]) -> Vec<(Precedence, N)> {
    let mut names: Vec<N> = texts.iter().map(|text| N::spelled(text)).collect();
    let repeated = if has_equal(&names) { tell_apart(texts, &mut names) } else { BTreeSet::new() };
    let told = names.into_iter().enumerate().map(|(index, name)| {
        let precedence = if is_spelled(&name, texts[index]) {
            Precedence::Spelled
        } else if repeated.contains(&index) {
            Precedence::Repeated
        } else {
            Precedence::Named
        };
        (precedence, name)
    });
    told.collect()
}

/// Returns whether some names may differ in case and `_` at most.
fn has_equal<N: ScopedName>(names: &[N]) -> bool {
    let state = RandomState::default();
    let hash = |name: &N| {
        let mut hasher = state.build_hasher();
        let folded = name.as_str().trim_start_matches("r#").bytes().filter(|byte| *byte != b'_');
        // Other letters than those of ASCII are rare, and equal hashes only cost time.
        folded.filter(u8::is_ascii).for_each(|byte| hasher.write_u8(byte.to_ascii_lowercase()));
        hasher.finish()
    };
    let mut hashes: Vec<u64> = names.iter().map(hash).collect();
    hashes.sort_unstable();
    hashes.windows(2).any(|pair| pair[0] == pair[1])
}

/// Tells names apart. Returns the indices of those that another string has a better claim to.
fn tell_apart<N: ScopedName>(texts: &[&str], names: &mut [N]) -> BTreeSet<usize> {
    let mut groups: HashMap<String, Vec<usize>> = HashMap::default();
    for (index, name) in names.iter().enumerate() {
        groups.entry(folded(name.as_str().trim_start_matches("r#"))).or_default().push(index);
    }
    let mut repeated = BTreeSet::new();
    for group in groups.into_values().filter(|group| group.len() > 1) {
        let members: Vec<&str> = group.iter().map(|index| texts[*index]).collect();
        let (told, repeating) = Group::of(&members).names();
        repeated.extend(repeating.into_iter().map(|at| group[at]));
        for (index, name) in group.into_iter().zip(told) {
            names[index] = name;
        }
    }
    repeated
}

/// Returns the letters and digits of a text in lower case.
fn folded(text: &str) -> String {
    text.chars().filter(|c| is_letter(*c)).flat_map(char::to_lowercase).collect()
}

/// Returns whether a name is its text, apart from what makes a keyword valid.
fn is_spelled<N: ScopedName>(name: &N, text: &str) -> bool {
    name.as_str() == text || name.as_str().trim_start_matches("r#").trim_end_matches('_') == text
}

/// Strings whose names differ in case and `_` at most.
struct Group<'t, N> {
    texts: &'t [&'t str],
    /// Their names, if they were alone.
    plain: Vec<N>,
    /// The names that are decided.
    names: Vec<Option<N>>,
    /// Those that have the name of another one.
    repeated: Vec<usize>,
}

impl<'t, N: ScopedName> Group<'t, N> {
    fn of(texts: &'t [&'t str]) -> Self {
        let plain: Vec<N> = texts.iter().map(|text| N::spelled(text)).collect();
        Self { texts, names: vec![None; plain.len()], plain, repeated: Vec::new() }
    }

    /// Returns the names, and the indices of those that another one has.
    fn names(mut self) -> (Vec<N>, Vec<usize>) {
        self.keep_spellings();
        self.keep_plain();
        self.tell_apart();
        let names = self.names.into_iter().zip(self.plain).map(|(name, plain)| name.unwrap_or(plain));
        (names.collect(), self.repeated)
    }

    /// Returns the indices of the strings without a name.
    fn open(&self) -> Vec<usize> {
        (0..self.texts.len()).filter(|at| self.names[*at].is_none()).collect()
    }

    /// Names the strings that are spelled as names, and those whose name no other string has a claim to.
    fn keep_spellings(&mut self) {
        let wanted = counts(self.plain.iter().map(N::as_str));
        let texts: BTreeSet<&str> = self.texts.iter().copied().collect();
        let name = |(text, plain): (&&str, &N)| {
            let is_own = *text == plain.as_str();
            let is_taken = wanted[plain.as_str()] > 1 || texts.contains(plain.as_str()) && !is_own;
            let is_wanted = wanted.contains_key(text) && !is_own;
            if is_spelled(plain, text) || !is_taken && !is_wanted { Some(plain.clone()) } else { as_written(text) }
        };
        self.names = self.texts.iter().zip(&self.plain).map(name).collect();
    }

    /// Names the strings of which only one is left that would have its name.
    fn keep_plain(&mut self) {
        let used: BTreeSet<N> = self.names.iter().flatten().cloned().collect();
        let open = self.open();
        let wanted = counts(open.iter().map(|at| &self.plain[*at]));
        let is_free = |at: &usize| wanted[&self.plain[*at]] == 1 && !used.contains(&self.plain[*at]);
        let free: Vec<usize> = open.iter().copied().filter(is_free).collect();
        free.into_iter().for_each(|at| self.names[at] = Some(self.plain[at].clone()));
    }

    /// Names the other strings by what tells them apart: their words if they are long, else their signs, then their case.
    fn tell_apart(&mut self) {
        let (long, short): (Vec<usize>, Vec<usize>) =
            self.open().into_iter().partition(|at| is_shortened(self.texts[*at], N::CASE));
        let mut told = Vec::with_capacity(long.len() + short.len());
        if !long.is_empty() {
            told.extend(self.shorten(long));
        }
        let mut peers: HashMap<String, Vec<&str>> = HashMap::default();
        self.texts.iter().for_each(|text| peers.entry(folded(text)).or_default().push(text));
        let mut differences: HashMap<String, Differences> = HashMap::default();
        for at in short {
            let text = self.texts[at];
            let letters = folded(text);
            let peers = &peers[&letters];
            told.push((at, differences.entry(letters).or_insert_with(|| Differences::of(peers, N::CASE)).told(text)));
        }
        told.sort_unstable_by_key(|(at, _)| *at);
        self.name_by_case(told);
    }

    /// Shortens strings so that words which tell them apart stay.
    fn shorten(&self, mut long: Vec<usize>) -> Vec<(usize, String)> {
        long.sort_by_key(|at| self.texts[*at]);
        let words = TellingWords::of(self.texts);
        let settled = self.names.iter().flatten().chain(&self.plain);
        let mut used: BTreeSet<N> = settled.cloned().collect();
        let shorten = |at: usize| {
            let text = self.texts[at];
            let shortened = |telling: &[&CountedWord]| shortened(text, N::CASE, |word| telling.contains(word));
            let (all, rare) = (words.of_text(at), words.rarest(at));
            let mut candidates = std::iter::once(&all[..]).chain(rare.chunks(1)).map(shortened);
            let told = candidates.find(|told| !used.contains(&N::spelled(told))).unwrap_or_else(|| shortened(&all));
            used.insert(N::spelled(&told));
            (at, told)
        };
        long.into_iter().map(shorten).collect()
    }

    /// Names strings, given each with what tells it apart; where those are equal, their case is a word.
    fn name_by_case(&mut self, told: Vec<(usize, String)>) {
        let named = self.names.iter().zip(self.texts);
        let holders: BTreeMap<N, &str> = named.filter_map(|(name, text)| Some((name.clone()?, *text))).collect();
        let mut groups: BTreeMap<N, Vec<(usize, String)>> = BTreeMap::new();
        for (at, told) in told {
            groups.entry(N::spelled(&told)).or_default().push((at, told));
        }
        for (name, mut group) in groups {
            group.sort_by_key(|(at, _)| case_rank(self.texts[*at], N::CASE));
            let mut group = group.into_iter();
            let reference = match holders.get(&name) {
                Some(holder) => (*holder).to_owned(),
                None => {
                    let Some((at, told)) = group.next() else { continue };
                    self.names[at] = Some(name);
                    told
                }
            };
            let (letters, reference_style) = (folded(&reference), style(&reference, N::CASE));
            for (at, told) in group {
                let style = style(self.texts[at], N::CASE);
                let told = if folded(&told) != letters {
                    self.repeated.push(at);
                    told
                } else if style != reference_style {
                    format!("{style} {told}")
                } else {
                    styled(&told, &reference, N::CASE)
                };
                self.names[at] = Some(N::spelled(&told));
            }
        }
    }
}

/// A word, with the number of times that it occurs before in its text.
type CountedWord = (String, usize);

/// The words that tell texts from each other.
struct TellingWords {
    texts: Vec<Vec<CountedWord>>,
    /// The texts that have each word, by their indices.
    owners: HashMap<CountedWord, Vec<usize>>,
}

impl TellingWords {
    fn of(texts: &[&str]) -> Self {
        let texts: Vec<Vec<CountedWord>> = texts.iter().map(|text| counted_words(text)).collect();
        let mut owners: HashMap<CountedWord, Vec<usize>> = HashMap::default();
        for (at, words) in texts.iter().enumerate() {
            words.iter().for_each(|word| owners.entry(word.clone()).or_default().push(at));
        }
        Self { texts, owners }
    }

    /// Returns the words of a text that not all others have, the rarest first.
    fn rarest(&self, at: usize) -> Vec<&CountedWord> {
        let rarity = |word: &&CountedWord| self.owners[*word].len();
        let mut words: Vec<&CountedWord> =
            self.texts[at].iter().filter(|word| rarity(word) < self.texts.len()).collect();
        words.sort_by_key(rarity);
        words
    }

    /// Returns as few words of a text as tell it from most others.
    fn of_text(&self, at: usize) -> Vec<&CountedWord> {
        let mut others: Option<BTreeSet<usize>> = None;
        let mut telling = Vec::new();
        for word in self.rarest(at) {
            let owners = self.owners[word].iter().copied().filter(|owner| *owner != at);
            let left: BTreeSet<usize> =
                owners.filter(|owner| others.as_ref().is_none_or(|others| others.contains(owner))).collect();
            if others.as_ref().is_none_or(|others| left.len() < others.len()) {
                telling.push(word);
                others = Some(left);
            }
            if others.as_ref().is_some_and(BTreeSet::is_empty) {
                break;
            }
        }
        telling
    }
}

fn counts<T: Hash + Eq>(items: impl Iterator<Item = T>) -> HashMap<T, usize> {
    let mut counts: HashMap<T, usize> = HashMap::default();
    items.for_each(|item| *counts.entry(item).or_default() += 1);
    counts
}

/// The signs that differ among strings of the same letters and digits.
struct Differences {
    /// Whether the signs differ, for each position between letters.
    differs: Vec<bool>,
    /// Whether `_` at the position is a sign like others.
    spells_underscore: Vec<bool>,
}

impl Differences {
    fn of(texts: &[&str], case: Case) -> Self {
        let first = texts.first().map(|text| signs(text)).unwrap_or_default();
        let last = first.len().saturating_sub(1);
        // In a field, `_` is between any two words; elsewhere it is plain beside other signs.
        let mut spells_underscore: Vec<bool> = (0..first.len()).map(|at| at == 0 || at == last).collect();
        let mut differs = vec![false; first.len()];
        for text in texts {
            for (at, sign) in signs(text).iter().enumerate() {
                differs[at] |= *sign != first[at];
                spells_underscore[at] |= case == Case::Camel && sign.is_empty();
            }
        }
        Self { differs, spells_underscore }
    }

    /// Returns a string with the signs that differ as words.
    fn told(&self, text: &str) -> String {
        let letters: Vec<char> = text.chars().filter(|c| is_letter(*c)).collect();
        let letter = |at: Option<usize>| at.and_then(|at| letters.get(at)).copied().unwrap_or(' ');
        let mut told = String::new();
        for (at, sign) in signs(text).iter().enumerate() {
            if self.differs[at] && !sign.is_empty() && (sign != "_" || self.spells_underscore[at]) {
                let words = spelled_signs(sign, letter(at.checked_sub(1)), letter(Some(at)));
                told.extend([" ", &words, " "]);
            } else {
                told += sign;
            }
            told.extend(letters.get(at));
        }
        told
    }
}

/// Returns a string as a name in its own case, if it is a valid one.
fn as_written<N: ScopedName>(text: &str) -> Option<N> {
    let is_name =
        N::CASE == Case::Camel && N::CASE.is_case_of(text) && text.starts_with(is_letter) && text.ends_with(is_letter);
    if is_name && !is_shortened(text, N::CASE) { N::from_identifier(text) } else { None }
}

/// Returns the signs before each letter of a text, and those after the last.
fn signs(text: &str) -> Vec<String> {
    let mut signs = vec![String::new()];
    for c in text.chars() {
        match signs.last_mut() {
            Some(sign) if !is_letter(c) => sign.push(c),
            Some(_) | None => signs.push(String::new()),
        }
    }
    signs
}

/// Returns a rank of a text among those that differ in case alone, or spell a sign: the plainest is the least.
fn case_rank(text: &str, case: Case) -> (bool, usize, usize, &str) {
    let order = match case {
        Case::Camel => ["capital", "lower", "camel", "upper"],
        Case::Snake => ["lower", "camel", "capital", "upper"],
    };
    let style = style(text, case);
    let rank = order.iter().position(|known| *known == style).unwrap_or_default();
    (!text.contains(is_letter), rank, text.chars().filter(|c| c.is_uppercase()).count(), text)
}

/// Returns the word for the case of a text.
fn style(text: &str, case: Case) -> &'static str {
    let mut letters = text.chars().filter(|c| is_letter(*c));
    let has_upper = text.chars().any(char::is_uppercase);
    let has_lower = text.chars().any(char::is_lowercase);
    match (letters.next().is_some_and(char::is_uppercase), has_upper, has_lower) {
        (true, _, true) => "capital",
        (_, true, false) => "upper",
        // A type differs from the text in its first letter alone.
        (false, true, true) if case == Case::Snake => "camel",
        _ => "lower",
    }
}

/// Returns a text with a word before each of its words whose case differs from that of another text.
fn styled(text: &str, reference: &str, case: Case) -> String {
    let mut others = reference.chars().filter(|c| is_letter(*c));
    let words = written_words(text).into_iter().map(|word| {
        let other: String = others.by_ref().take(word.chars().count()).collect();
        if other == word { word } else { format!("{} {word}", style(&word, case)) }
    });
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::told_apart;
    use crate::ir::identifier::{FieldName, VariantName};
    use crate::lower::assign::ScopedName;

    /// Returns the names of strings, which no order of the strings changes.
    fn names<N: ScopedName>(texts: &[&str]) -> Vec<String> {
        let names = |texts: &[&str]| -> Vec<(String, String)> {
            let named = texts.iter().zip(told_apart::<N>(texts));
            named.map(|(text, (_, name))| ((*text).to_owned(), name.as_str().to_owned())).collect()
        };
        let first = names(texts);
        let sorted: BTreeSet<_> = first.iter().cloned().collect();
        for start in 1..texts.len() {
            let rotated: Vec<&str> = texts[start..].iter().chain(&texts[..start]).copied().collect();
            assert_eq!(names(&rotated).into_iter().collect::<BTreeSet<_>>(), sorted);
        }
        first.into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn exact_spelling_wins() {
        assert_eq!(names::<VariantName>(&["foo", "Foo", "FOO", "f.o.o"]), ["LowerFoo", "Foo", "FOO", "FDotODotO"]);
        assert_eq!(names::<VariantName>(&["mW", "MW"]), ["LowerMW", "MW"]);
        assert_eq!(names::<VariantName>(&["mW", "MW", "mw", "Mw"]), ["LowerMW", "MW", "LowerMw", "Mw"]);
        assert_eq!(names::<VariantName>(&["asc", "ASC"]), ["Asc", "ASC"]);
        assert_eq!(names::<FieldName>(&["Type", "type"]), ["capital_type", "r#type"]);
        assert_eq!(
            names::<FieldName>(&["foo_bar", "FooBar", "fooBar"]),
            ["foo_bar", "capital_foo_bar", "camel_foo_bar"]
        );
    }

    #[test]
    fn signs_that_differ_are_words() {
        assert_eq!(
            names::<VariantName>(&["__count__", "count", "Count", "COUNT", "_count"]),
            ["UnderscoreUnderscoreCountUnderscoreUnderscore", "LowerCount", "Count", "COUNT", "UnderscoreCount"]
        );
        assert_eq!(names::<VariantName>(&["created_at", "-created_at"]), ["CreatedAt", "MinusCreatedAt"]);
        assert_eq!(
            names::<VariantName>(&["Etc/GMT+1", "Etc/GMT-1", "Etc/GMT_1", "Etc/GMT 1"]),
            ["EtcGmtPlus1", "EtcGmtMinus1", "EtcGmt1", "EtcGmtSpace1"]
        );
        assert_eq!(names::<VariantName>(&["a-b", "a_b", "a.b"]), ["AHyphenB", "AB", "ADotB"]);
        assert_eq!(names::<VariantName>(&["r", "r ", "r+"]), ["R", "RSpace", "RPlus"]);
        assert_eq!(
            names::<FieldName>(&["type", "@type", "$type", "_type", "type_", "ty-pe"]),
            ["r#type", "at_type", "dollar_type", "underscore_type", "type_underscore", "ty_pe"]
        );
        assert_eq!(
            names::<FieldName>(&["prefs_cardAging", "prefs/cardAging"]),
            ["prefs_card_aging", "prefs_slash_card_aging"]
        );
    }

    #[test]
    fn plain_name_goes_to_the_plainest() {
        assert_eq!(names::<FieldName>(&["Id", "ID"]), ["id", "upper_id"]);
        assert_eq!(names::<FieldName>(&["userID", "userId"]), ["user_upper_id", "user_id"]);
        assert_eq!(names::<VariantName>(&["N2.1", "N2_1", "N21"]), ["N2Dot1", "N2_1", "N21"]);
    }

    #[test]
    fn long_names_are_told_apart_by_their_words() {
        let text =
            |word: &str| format!("update note text for user monetary account {word} whitelist result and its items");
        let names = names::<VariantName>(&[&text("first"), &text("second")]);
        assert!(names[0].contains("First") && names[1].contains("Second"), "{names:?}");
        assert!(names.iter().all(|name| name.starts_with("Update") && name.ends_with("Items")), "{names:?}");
    }
}
