//! The parser of patterns of any dialect. It accepts more than each of them: `regress` checks the translation.

use std::ops::Range;

use super::tree::{Alternatives, AnyFlags, Item, Kind, Quantifier, Reference, Term, Tree};

/// The greatest depth of groups, of classes, and of inline flags.
pub(super) const DEEPEST: usize = 100;

/// The reason why a pattern has no translation.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fault {
    /// It is not valid in any dialect, as far as this parser knows.
    Syntax,
    /// ECMA-262 has no equivalent of this syntax.
    Untranslatable(String),
}

/// Parses a pattern.
pub(super) fn parse(source: &str) -> Result<Tree, Fault> {
    let chars: Vec<char> = source.chars().collect();
    let mut parser = Parser { chars, ..Parser::default() };
    let alternatives = parser.disjunction()?;
    if parser.peek().is_some() || parser.referred > parser.opened {
        return Err(Fault::Syntax);
    }
    Ok(Tree { alternatives, flags: parser.any_flags, found: parser.found })
}

#[derive(Default)]
pub(super) struct Parser {
    pub(super) chars: Vec<char>,
    pub(super) at: usize,
    flags: Flags,
    pub(super) depth: usize,
    /// The range that was searched for a bracket, which is at its end unless that is the end of the pattern.
    pub(super) searched: Range<usize>,
    /// The number of look-behind assertions around the position.
    behind: usize,
    /// The number of capturing groups so far.
    pub(super) opened: u32,
    /// The greatest group that a back-reference refers to.
    referred: u32,
    any_flags: AnyFlags,
    /// The syntax of other dialects so far.
    found: Vec<String>,
}

/// The flags that the parser must know.
#[derive(Clone, Copy, Default)]
struct Flags {
    /// `m`: `^` and `$` match at lines.
    multiline: bool,
    /// `x`: spaces and comments are ignored.
    extended: bool,
}

impl Parser {
    pub(super) fn peek(&self) -> Option<char> {
        self.peek_at(0)
    }

    pub(super) fn peek_at(&self, distance: usize) -> Option<char> {
        self.chars.get(self.at + distance).copied()
    }

    pub(super) fn next(&mut self) -> Option<char> {
        let char = self.peek()?;
        self.at += 1;
        Some(char)
    }

    pub(super) fn take(&mut self, expected: &str) -> bool {
        let length = expected.chars().count();
        let found = expected.chars().eq(self.chars[self.at..].iter().copied().take(length));
        if found {
            self.at += length;
        }
        found
    }

    /// Returns the text before an end, and skips both.
    pub(super) fn until(&mut self, end: &str) -> Option<String> {
        let start = self.at;
        while self.at < self.chars.len() {
            let text_end = self.at;
            if self.take(end) {
                return Some(self.chars[start..text_end].iter().collect());
            }
            self.at += 1;
        }
        self.at = start;
        None
    }

    /// Records syntax of another dialect.
    pub(super) fn found(&mut self, syntax: impl Into<String>) {
        self.found.push(syntax.into());
    }

    pub(super) fn is_multiline(&self) -> bool {
        self.flags.multiline
    }

    /// Refers to a group.
    pub(super) fn reference(&mut self, group: u32) -> Item {
        self.referred = self.referred.max(group);
        Item::Reference(Reference::Number(group))
    }

    /// Parses alternatives up to the end of the group.
    fn disjunction(&mut self) -> Result<Alternatives, Fault> {
        let outer = self.flags;
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Fault::Syntax);
        }
        // The flags that the group has set so far. They apply to the rest of the group.
        let mut inline: Vec<String> = Vec::new();
        let mut alternatives = Vec::new();
        loop {
            let mut levels: Vec<Vec<Term>> = vec![Vec::new(); inline.len() + 1];
            while !matches!(self.peek(), None | Some('|' | ')')) {
                if let Some(flags) = self.inline_flags()? {
                    if !flags.is_empty() {
                        if inline.len() == DEEPEST {
                            return Err(Fault::Syntax);
                        }
                        inline.push(flags);
                        levels.push(Vec::new());
                    }
                    continue;
                }
                let mut items = Vec::new();
                self.items(&mut items)?;
                let Some(last) = items.pop() else { continue };
                let last = self.quantified(last)?;
                if let Some(level) = levels.last_mut() {
                    level.extend(items.into_iter().map(Term::once));
                    level.push(last);
                }
            }
            alternatives.push(nested(levels, &inline));
            if !self.take("|") {
                break;
            }
        }
        self.flags = outer;
        self.depth -= 1;
        Ok(merged(alternatives))
    }

    /// Parses `(?i)`. Returns the flags that ECMA-262 has; `None` if there is no such syntax at the position.
    fn inline_flags(&mut self) -> Result<Option<String>, Fault> {
        let start = self.at;
        if !self.take("(?") {
            return Ok(None);
        }
        while self.peek().is_some_and(|char| char.is_ascii_alphabetic() || matches!(char, '-' | '^')) {
            self.at += 1;
        }
        let flags: String = self.chars[start + 2..self.at].iter().collect();
        if flags.is_empty() || flags == "R" || !self.take(")") {
            self.at = start;
            return Ok(None);
        }
        self.found(format!("(?{flags})"));
        self.set_flags(&flags).map(Some)
    }

    /// Sets flags such as `i-s`, and returns those of them that ECMA-262 has.
    fn set_flags(&mut self, flags: &str) -> Result<String, Fault> {
        let (mut on, mut off, mut is_on) = (String::new(), String::new(), true);
        for flag in flags.chars() {
            match flag {
                '-' if is_on => is_on = false,
                'i' | 'm' | 's' => {
                    let known = if is_on { &mut on } else { &mut off };
                    if !known.contains(flag) {
                        known.push(flag);
                    }
                    self.any_flags.ignore_case |= flag == 'i';
                    self.any_flags.multiline |= flag == 'm';
                    self.any_flags.dot_all |= flag == 's';
                    if flag == 'm' {
                        self.flags.multiline = is_on;
                    }
                }
                'x' => self.flags.extended = is_on,
                // Unicode or ASCII, as Python has them.
                'u' | 'a' => {}
                _ => return Err(Fault::Untranslatable(format!("(?{flags})"))),
            }
        }
        Ok(if off.is_empty() { on } else { format!("{on}-{off}") })
    }

    /// Parses an atom, an assertion or a group. Adds no item for a comment, and several for quoted text.
    fn items(&mut self, items: &mut Vec<Item>) -> Result<(), Fault> {
        let Some(char) = self.next() else { return Ok(()) };
        let text = match char {
            '(' => {
                items.extend(self.group()?);
                return Ok(());
            }
            '\\' => return self.escape(items),
            '[' => self.class()?,
            '*' | '+' | '?' => return Err(Fault::Syntax),
            '^' | '$' | '.' => char.to_string(),
            '#' if self.flags.extended => {
                self.until("\n").is_none().then(|| self.at = self.chars.len());
                return Ok(());
            }
            space if self.flags.extended && space.is_whitespace() => return Ok(()),
            other => literal(other),
        };
        items.push(Item::Atom(text));
        Ok(())
    }

    /// Parses the quantifier of an item, if it has one.
    fn quantified(&mut self, item: Item) -> Result<Term, Fault> {
        while self.flags.extended && self.peek().is_some_and(char::is_whitespace) {
            self.at += 1;
        }
        let Some(quantifier) = self.quantifier()? else { return Ok(Term::once(item)) };
        let item = match item {
            // An assertion has no quantifier with the flag `u`.
            Item::Group(Kind::Look(_), _) => Item::Group(Kind::Plain, vec![vec![Term::once(item)]]),
            item => item,
        };
        let syntax = format!("{}+", quantifier.text);
        let mut term = Term { item, quantifier: Some(quantifier) };
        if self.take("+") {
            self.found(syntax);
            return self.atomic(vec![vec![term]]).map(Term::once);
        }
        if self.take("?")
            && let Some(quantifier) = &mut term.quantifier
        {
            quantifier.text.push('?');
        }
        Ok(term)
    }

    fn quantifier(&mut self) -> Result<Option<Quantifier>, Fault> {
        let simple = match self.peek() {
            Some('*') => Some(("*", true, true)),
            Some('+') => Some(("+", false, true)),
            Some('?') => Some(("?", true, false)),
            _ => None,
        };
        if let Some((text, is_optional, repeats)) = simple {
            self.at += 1;
            return Ok(Some(Quantifier { text: text.to_owned(), is_optional, repeats }));
        }
        let start = self.at;
        if let Some(counts) = self.counts() {
            let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let (least, most) = counts.split_once(',').unwrap_or((&counts, &counts));
            let is_zero = |text: &str| text.bytes().all(|byte| byte == b'0');
            let repeats = !matches!(most.trim_start_matches('0'), "" | "1") || most.is_empty();
            if is_number(least) && (most.is_empty() || is_number(most)) {
                let text = format!("{{{counts}}}");
                return Ok(Some(Quantifier { text, is_optional: is_zero(least), repeats }));
            }
            if least.is_empty() && is_number(most) {
                self.found(format!("{{{counts}}}"));
                return Ok(Some(Quantifier { text: format!("{{0,{most}}}"), is_optional: true, repeats }));
            }
        }
        self.at = start;
        Ok(None)
    }

    /// Parses the counts of a quantifier in braces, which may not be numbers.
    fn counts(&mut self) -> Option<String> {
        if !self.take("{") {
            return None;
        }
        let is_count = |char: &char| char.is_ascii_digit() || *char == ',';
        let counts: String = self.chars[self.at..].iter().take_while(|char| is_count(char)).collect();
        self.at += counts.len();
        self.take("}").then_some(counts)
    }

    fn atomic(&self, alternatives: Alternatives) -> Result<Item, Fault> {
        if self.behind > 0 {
            // Within a look-behind, ECMA-262 matches from the end.
            return Err(Fault::Untranslatable("(?<=(?>…))".to_owned()));
        }
        Ok(Item::Group(Kind::Atomic, alternatives))
    }

    /// Parses a group after `(`; `None` for a comment.
    fn group(&mut self) -> Result<Option<Item>, Fault> {
        const LOOKS: [(&str, &str); 4] = [("?=", "(?="), ("?!", "(?!"), ("?<=", "(?<="), ("?<!", "(?<!")];
        let start = self.at;
        if self.take("?#") {
            self.until(")").ok_or(Fault::Syntax)?;
            self.found("(?#…)");
            return Ok(None);
        }
        if self.take("?P=") {
            let name = self.until(")").ok_or(Fault::Syntax)?;
            self.found(format!("(?P={name})"));
            return Ok(Some(Item::Reference(Reference::Name(name))));
        }
        if let Some((_, look)) = LOOKS.into_iter().find(|(start, _)| self.take(start)) {
            let is_behind = look.starts_with("(?<");
            self.behind += usize::from(is_behind);
            let alternatives = self.until_parenthesis()?;
            self.behind -= usize::from(is_behind);
            return Ok(Some(Item::Group(Kind::Look(look), alternatives)));
        }
        if self.take("?>") {
            self.found("(?>…)");
            let alternatives = self.until_parenthesis()?;
            return self.atomic(alternatives).map(Some);
        }
        let name = self.group_name()?;
        if name.is_none() && self.peek() == Some('?') {
            return self.modified(start).map(Some);
        }
        if self.peek() == Some('*') {
            return Err(self.untranslatable(start));
        }
        self.opened += 1;
        let group = self.opened;
        let alternatives = self.until_parenthesis()?;
        Ok(Some(Item::Group(Kind::Capturing(group, name), alternatives)))
    }

    fn until_parenthesis(&mut self) -> Result<Alternatives, Fault> {
        let alternatives = self.disjunction()?;
        if self.take(")") { Ok(alternatives) } else { Err(Fault::Syntax) }
    }

    /// Parses the name of a group after `(`, if it has one.
    fn group_name(&mut self) -> Result<Option<String>, Fault> {
        let (end, syntax) = if self.take("?P<") {
            (">", Some("(?P<name>…)"))
        } else if self.take("?'") {
            ("'", Some("(?'name'…)"))
        } else if self.take("?<") {
            (">", None)
        } else {
            return Ok(None);
        };
        let name = self.until(end).ok_or(Fault::Syntax)?;
        self.found.extend(syntax.map(|syntax| syntax.replace("name", &name)));
        Ok(Some(name))
    }

    /// Parses `(?:…)` or `(?i-s:…)` after `(`.
    fn modified(&mut self, start: usize) -> Result<Item, Fault> {
        self.at += 1;
        let flags_start = self.at;
        while self.peek().is_some_and(|char| char.is_ascii_alphabetic() || char == '-') {
            self.at += 1;
        }
        let flags: String = self.chars[flags_start..self.at].iter().collect();
        if !self.take(":") {
            return Err(self.untranslatable(start));
        }
        let outer = self.flags;
        let known = self.set_flags(&flags)?;
        if known != flags {
            self.found(format!("(?{flags}:…)"));
        }
        let alternatives = self.until_parenthesis()?;
        self.flags = outer;
        let kind = if known.is_empty() { Kind::Plain } else { Kind::Modified(known) };
        Ok(Item::Group(kind, alternatives))
    }

    /// Returns the fault of a group that ECMA-262 has no equivalent of, given where it starts after `(`.
    fn untranslatable(&self, start: usize) -> Fault {
        let text = self.chars[start..].iter().take(12).take_while(|char| **char != ')');
        let text: String = text.collect();
        Fault::Untranslatable(format!("({text})"))
    }
}

/// Returns the terms of an alternative, given those before the first inline flags, and those behind each of them.
fn nested(levels: Vec<Vec<Term>>, inline: &[String]) -> Vec<Term> {
    let behind = inline.iter().map(Some).rev().chain([None]);
    levels.into_iter().rev().zip(behind).fold(Vec::new(), |inner, (mut terms, flags)| {
        terms.extend(inner);
        match flags {
            Some(flags) => vec![Term::group(Kind::Modified(flags.clone()), vec![terms])],
            None => terms,
        }
    })
}

/// Joins alternatives that all have the same modifiers.
fn merged(alternatives: Alternatives) -> Alternatives {
    let kind = |terms: &[Term]| match terms {
        [Term { item: Item::Group(Kind::Modified(flags), _), quantifier: None }] => Some(flags.clone()),
        _ => None,
    };
    let Some(flags) = alternatives.first().and_then(|terms| kind(terms)) else { return alternatives };
    if alternatives.len() == 1 || !alternatives.iter().all(|terms| kind(terms).as_ref() == Some(&flags)) {
        return alternatives;
    }
    let inner = alternatives.into_iter().flatten().flat_map(|term| match term.item {
        Item::Group(_, inner) => inner,
        Item::Atom(_) | Item::Reference(_) => Vec::new(),
    });
    vec![vec![Term::group(Kind::Modified(flags), inner.collect())]]
}

/// Returns a character as a pattern.
pub(super) fn literal(char: char) -> String {
    if "^$\\.*+?()[]{}|".contains(char) { format!("\\{char}") } else { char.to_string() }
}
