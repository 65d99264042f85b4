//! Classes, and the sets that other dialects have names for.

use super::parse::{DEEPEST, Fault, Parser};
use crate::pattern::parse;
use crate::pattern::set::Set;
use crate::pattern::syntax::{Node, Syntax};

/// `\h` of PCRE and Java, as the body of a class.
pub(super) const HORIZONTAL_SPACES: &str = r"\t \xA0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000";

/// The characters of `\R` of PCRE and Java, as the body of a class.
pub(super) const VERTICAL_SPACES: &str = r"\n\x0B\f\r\x85\u2028\u2029";

/// The classes of POSIX, as the bodies of classes.
const POSIX: [(&str, &str); 14] = [
    ("alnum", "0-9A-Za-z"),
    ("alpha", "A-Za-z"),
    ("ascii", r"\x00-\x7F"),
    ("blank", r" \t"),
    ("cntrl", r"\x00-\x1F\x7F"),
    ("digit", "0-9"),
    ("graph", "!-~"),
    ("lower", "a-z"),
    ("print", " -~"),
    ("punct", r"!-\/:-@\[-`\{-~"),
    ("space", r"\t-\r "),
    ("upper", "A-Z"),
    ("word", r"\w"),
    ("xdigit", "0-9A-Fa-f"),
];

/// An escape that means the same in a class and outside of it.
pub(super) enum Escape {
    /// A character, as text.
    Char(String),
    /// An escape of a set, as text.
    Native(String),
    /// The body of a class.
    Set(String),
    /// The body of a class, whose other characters are meant.
    NegatedSet(String),
}

/// A member of a class.
enum Member {
    /// A character, as text.
    Char(String),
    /// The body of a class.
    Set(String),
    /// `-`, which is a character unless it is between two characters.
    Dash,
}

impl Parser {
    /// Parses a class after `[`.
    pub(super) fn class(&mut self) -> Result<String, Fault> {
        let negated = self.take("^");
        let mut members = Vec::new();
        if self.peek() == Some(']') && self.begins_with_bracket() {
            self.next();
            self.found(if negated { "[^]…]" } else { "[]…]" });
            members.push(Member::Char(r"\]".to_owned()));
        }
        loop {
            let member = match self.next().ok_or(Fault::Syntax)? {
                ']' => break,
                '[' if matches!(self.peek(), Some(':')) => match self.posix()? {
                    Some(body) => Member::Set(body),
                    None => Member::Char("[".to_owned()),
                },
                '[' if self.peek().is_some_and(|kind| matches!(kind, '.' | '=')) && self.is_collating() => {
                    return Err(Fault::Untranslatable("[[.….]]".to_owned()));
                }
                '&' if !negated && self.take("&[") => {
                    self.found("&&");
                    let left = set_of(&body(&members)).ok_or(Fault::Syntax)?;
                    let right = self.inner_class()?;
                    if self.peek() != Some(']') && self.peek() != Some('&') {
                        return Err(Fault::Untranslatable("&&".to_owned()));
                    }
                    members = vec![Member::Set(text_of(&intersection(&left, &right)))];
                    continue;
                }
                '-' if !members.is_empty() && self.peek() == Some('[') && self.is_subtraction() => {
                    self.next();
                    self.found("-[…]");
                    let base = set_of(&body(&members)).ok_or(Fault::Syntax)?;
                    let base = if negated { base.negated() } else { base };
                    let removed = self.inner_class()?;
                    return if self.take("]") {
                        Ok(format!("[{}]", text_of(&intersection(&base, &removed.negated()))))
                    } else {
                        Err(Fault::Syntax)
                    };
                }
                '-' => Member::Dash,
                '\\' if self.peek() == Some('Q') => {
                    members.extend(self.quoted().into_iter().map(|char| Member::Char(in_class(char))));
                    continue;
                }
                '\\' => self.class_escape()?,
                char => Member::Char(in_class(char)),
            };
            members.push(member);
        }
        Ok(format!("[{}{}]", if negated { "^" } else { "" }, body(&members)))
    }

    /// Parses a class within a class, after `[`.
    fn inner_class(&mut self) -> Result<Set, Fault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Fault::Syntax);
        }
        let text = self.class()?;
        self.depth -= 1;
        node_set(&text).ok_or(Fault::Syntax)
    }

    /// Returns whether `]` at the start of a class is a character, as in all dialects but ECMA-262: another one ends the class.
    fn begins_with_bracket(&self) -> bool {
        let mut distance = 1;
        loop {
            match self.peek_at(distance) {
                Some('\\') => distance += 2,
                Some('[') if self.peek_at(distance + 1) == Some(':') => return true,
                Some(']') => return true,
                Some('[') | None => return false,
                Some(_) => distance += 1,
            }
        }
    }

    /// Returns whether `[.` or `[=` at the position behind `[` begins a collating symbol.
    fn is_collating(&mut self) -> bool {
        let kind = self.peek();
        self.closing_bracket().is_some_and(|end| end > self.at + 1 && self.chars.get(end - 1).copied() == kind)
    }

    /// Returns whether a class is subtracted, as in .NET: `[a-z-[aeiou]]`. It ends together with the class around it.
    fn is_subtraction(&mut self) -> bool {
        self.closing_bracket().is_some_and(|end| self.chars.get(end + 1) == Some(&']'))
    }

    /// Returns the position of the first `]` after the next character that is not escaped.
    fn closing_bracket(&mut self) -> Option<usize> {
        let start = self.at + 1;
        if !self.searched.contains(&start) {
            let mut end = start;
            while let Some(char) = self.chars.get(end).filter(|char| **char != ']') {
                end += if *char == '\\' { 2 } else { 1 };
            }
            self.searched = start..end;
        }
        Some(self.searched.end).filter(|end| *end < self.chars.len())
    }

    /// Parses `:alpha:]` or `:^alpha:]` after `[`; `None` if it is no class of POSIX.
    fn posix(&mut self) -> Result<Option<String>, Fault> {
        let length = (1..).take_while(|distance| {
            self.peek_at(*distance).is_some_and(|char| char.is_ascii_lowercase() || *distance == 1 && char == '^')
        });
        let length = length.count();
        if length == 0 || self.peek_at(length + 1) != Some(':') || self.peek_at(length + 2) != Some(']') {
            return Ok(None);
        }
        let name: String = (1..=length).filter_map(|distance| self.peek_at(distance)).collect();
        (0..length + 3).for_each(|_| _ = self.next());
        self.found(format!("[:{name}:]"));
        match name.strip_prefix('^').map_or((&name[..], false), |name| (name, true)) {
            (name, false) => posix(name).map(str::to_owned),
            (name, true) => posix(name).and_then(set_of).map(|set| text_of(&set.negated())),
        }
        .map(Some)
        .ok_or_else(|| Fault::Untranslatable(format!("[:{name}:]")))
    }

    /// Parses an escape in a class, after `\`.
    fn class_escape(&mut self) -> Result<Member, Fault> {
        Ok(match self.peek() {
            Some('b') => {
                self.next();
                Member::Char(r"\b".to_owned())
            }
            Some('-') => {
                self.next();
                Member::Char(r"\-".to_owned())
            }
            Some('E') => {
                self.next();
                self.found(r"\Q…\E");
                Member::Set(String::new())
            }
            _ => match self.common_escape()? {
                Escape::Char(text) => Member::Char(text),
                Escape::Native(body) | Escape::Set(body) => Member::Set(body),
                Escape::NegatedSet(body) => Member::Set(text_of(&set_of(&body).ok_or(Fault::Syntax)?.negated())),
            },
        })
    }

    /// Parses a property after `\p` or `\P`.
    pub(super) fn property(&mut self, negated: bool) -> Result<Escape, Fault> {
        let letter = if negated { 'P' } else { 'p' };
        let (expression, syntax) = if self.take("{") {
            let expression = self.until("}").ok_or(Fault::Syntax)?;
            let syntax = format!("\\{letter}{{{expression}}}");
            (expression, syntax)
        } else {
            let class = self.next().filter(char::is_ascii_alphabetic).ok_or(Fault::Syntax)?;
            (class.to_string(), format!("\\{letter}{class}"))
        };
        self.found(syntax.clone());
        let (name, inverted) = expression.strip_prefix('^').map_or((&expression[..], false), |name| (name, true));
        let negated = negated != inverted;
        if let Some(property) = property(name) {
            let letter = if negated { 'P' } else { 'p' };
            return Ok(Escape::Native(format!("\\{letter}{{{property}}}")));
        }
        let body = posix(&name.to_ascii_lowercase()).filter(|_| name.starts_with(char::is_uppercase));
        match body {
            Some(body) if negated => Ok(Escape::NegatedSet(body.to_owned())),
            Some(body) => Ok(Escape::Set(body.to_owned())),
            None => Err(Fault::Untranslatable(syntax)),
        }
    }
}

fn posix(name: &str) -> Option<&'static str> {
    POSIX.into_iter().find(|(known, _)| *known == name).map(|(_, body)| body)
}

/// Returns the expression of ECMA-262 for the property of a name.
fn property(name: &str) -> Option<String> {
    let is_property = |expression: &str| Set::property(expression).is_some();
    let script = |name: &str| format!("Script={name}");
    if is_property(name) {
        return Some(name.to_owned());
    }
    match name {
        // Any letter with a case, as PCRE writes it.
        "L&" => Some("LC".to_owned()),
        _ if is_property(&script(name)) => Some(script(name)),
        // The same name is a script in Java, and a block in .NET.
        _ => name.strip_prefix("Is").filter(|name| is_property(name)).map(str::to_owned),
    }
}

/// Returns a character as a member of a class.
fn in_class(char: char) -> String {
    if "\\]^".contains(char) { format!("\\{char}") } else { char.to_string() }
}

/// Returns members as the body of a class.
fn body(members: &[Member]) -> String {
    let mut body = String::new();
    // Whether a range may begin at the member before.
    let mut may_begin = false;
    let mut rest = members;
    while let [member, more @ ..] = rest {
        rest = more;
        match (member, more) {
            (Member::Dash, [Member::Char(end), after @ ..]) if may_begin => {
                body.push('-');
                body.push_str(end);
                (may_begin, rest) = (false, after);
            }
            (Member::Dash, _) => {
                body.push_str(r"\-");
                may_begin = false;
            }
            (Member::Char(text), _) => {
                body.push_str(text);
                may_begin = true;
            }
            (Member::Set(text), _) => {
                body.push_str(text);
                may_begin = false;
            }
        }
    }
    body
}

/// Returns the characters of the body of a class.
fn set_of(body: &str) -> Option<Set> {
    node_set(&format!("[{body}]"))
}

/// Returns the characters of a class or an escape.
pub(super) fn node_set(text: &str) -> Option<Set> {
    regress::Regex::with_flags(text, "u").ok()?;
    match parse::parse(text, Syntax::Unicode) {
        Ok(Node::Set(set)) => Some(set),
        Ok(_) | Err(_) => None,
    }
}

fn intersection(one: &Set, other: &Set) -> Set {
    Set::union([&one.negated(), &other.negated()]).negated()
}

/// Returns characters as the body of a class.
fn text_of(set: &Set) -> String {
    let mut text = String::new();
    for (first, last) in set.ranges() {
        text.push_str(&char_text(*first));
        if first != last {
            text.push('-');
            text.push_str(&char_text(*last));
        }
    }
    text
}

fn char_text(char: char) -> String {
    match char {
        '\\' | ']' | '[' | '^' | '-' => format!("\\{char}"),
        ' '..='~' => char.to_string(),
        _ if u32::from(char) <= 0xFF => format!("\\x{:02X}", u32::from(char)),
        _ => format!("\\u{{{:X}}}", u32::from(char)),
    }
}
