//! Patterns of other dialects: Python, .NET, PCRE and Java.
//!
//! In: the text of a pattern. Out: a [`Translation`]. A pattern that ECMA-262 accepts with the flag `u` is one of ECMA-262. In others,
//! [`parse`] finds the syntax of other dialects, which is an error there, or without the flag `u` means other characters (`\Z` means
//! the letter). [`print`] writes what has the same meaning in ECMA-262, with the flag `u`.
//!
//! | syntax | meaning |
//! | --- | --- |
//! | `(?i)`, `(?ims)`, `(?x)` | modifiers of the rest of the group; with `x`, spaces and comments are removed |
//! | `(?P<name>…)`, `(?'name'…)`, `(?P=name)`, `\g{1}` | named groups and back-references |
//! | `a++`, `a{2,3}+`, `(?>…)` | the greedy quantifier if that is the same, else an assertion and a back-reference to it |
//! | `\A`, `\Z`, `\z` | `^` and `$` |
//! | `\Q…\E` | literal text |
//! | `\h`, `\H`, `\N`, `\R`, `\V`, `\a`, `\e` | characters and sets of PCRE and Java |
//! | `\x{1F600}`, `\o{101}`, `\U0001F600` | code points |
//! | `[[:alpha:]]`, `[]a]`, `[a-z&&[^aeiou]]`, `[a-z-[aeiou]]` | classes |
//! | `\pL`, `\p{^L}`, `\p{Greek}`, `\p{Alnum}` | properties |
//! | `(?#…)`, `\K` | nothing |
//! | `/^…$/i` | the pattern between the delimiters, with these flags |

mod atomic;
mod class;
mod escape;
mod parse;
mod print;
mod tree;

use self::parse::{Fault, parse};
use self::tree::Tree;
use super::engine::{Engine, Reason};
use super::syntax::Syntax;

/// The meaning of a pattern in ECMA-262.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Translation {
    /// It is a pattern of ECMA-262, which needs backtracking if there is a reason.
    Native { backtracking: Option<Reason> },
    /// It has syntax of another dialect; this is the pattern with the same meaning.
    Translated { pattern: String, syntax: String, backtracking: Option<Reason> },
    /// No pattern with the same meaning is known.
    Unknown { reason: String },
}

impl Translation {
    /// Translates a pattern.
    pub fn of(source: &str) -> Self {
        if let Some(pattern) = without_delimiters(source) {
            let delimiter = source.chars().take(1).collect::<String>();
            return translated(pattern, format!("{delimiter}…{delimiter}"));
        }
        if matches!(Syntax::of(source), Ok(Syntax::Unicode)) {
            return native(source);
        }
        match parse(source) {
            Ok(tree) => match tree.found.first().cloned() {
                Some(syntax) => translated(print_tree(tree), syntax),
                None => native(source),
            },
            Err(Fault::Syntax) => native(source),
            Err(Fault::Untranslatable(syntax)) => {
                Self::Unknown { reason: format!("ECMA-262 has no equivalent of `{syntax}`") }
            }
        }
    }
}

fn native(source: &str) -> Translation {
    match Engine::check(source) {
        Ok(backtracking) => Translation::Native { backtracking },
        Err(error) => Translation::Unknown { reason: error.text },
    }
}

/// Returns the pattern of ECMA-262 with the meaning of a tree.
fn print_tree(mut tree: Tree) -> String {
    atomic::simplify(&mut tree);
    print::print(&tree.alternatives)
}

/// Returns the translation of a pattern, given the syntax that was found.
fn translated(pattern: String, syntax: String) -> Translation {
    match Engine::check(&pattern) {
        Ok(backtracking) => Translation::Translated { pattern, syntax, backtracking },
        Err(error) => Translation::Unknown { reason: error.text },
    }
}

/// Returns the pattern between delimiters, with its flags, as PHP, Perl and JavaScript write it. An anchor next to a delimiter could
/// never match.
fn without_delimiters(source: &str) -> Option<String> {
    let delimiter = source.chars().next().filter(|delimiter| matches!(delimiter, '/' | '#' | '~'))?;
    let (inner, flags) = source[1..].rsplit_once(delimiter)?;
    let is_anchored = inner.starts_with('^') || inner.ends_with('$') && !inner.ends_with("\\$");
    if !is_anchored || !flags.chars().all(|flag| "imsxugyvdDU".contains(flag)) {
        return None;
    }
    let flags: String = flags.chars().filter(|flag| "imsx".contains(*flag)).collect();
    if flags.is_empty() && regress::Regex::with_flags(inner, "u").is_ok() {
        return Some(inner.to_owned());
    }
    let flagged = if flags.is_empty() { inner.to_owned() } else { format!("(?{flags}){inner}") };
    parse(&flagged).ok().map(print_tree)
}
