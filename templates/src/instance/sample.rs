//! Texts that a regular expression of ECMA-262 is likely to match.
//!
//! Assertions about what is around a position are not followed: the caller checks the text by the engine of the pattern.

use super::choices::Choices;

/// The greatest number of characters of a sample.
const MAX_CHARS: usize = 5000;

/// The characters that `.` and complements are chosen from.
const PRINTABLE: [(char, char); 5] = [('a', 'z'), ('A', 'Z'), ('0', '9'), (' ', '~'), ('\u{c0}', '\u{24f}')];

const DIGITS: &[(char, char)] = &[('0', '9')];
const WORD: &[(char, char)] = &[('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_')];
const SPACE: &[(char, char)] = &[(' ', ' ')];
const UPPER: &[(char, char)] = &[('A', 'Z'), ('\u{c0}', '\u{d6}')];
const LOWER: &[(char, char)] = &[('a', 'z'), ('\u{e0}', '\u{f6}')];
const LETTERS: &[(char, char)] = &[('a', 'z'), ('A', 'Z'), ('\u{e0}', '\u{f6}')];
const PUNCTUATION: &[(char, char)] = &[('!', '#'), ('%', '*'), (',', '/'), (':', ';')];

/// A part of a pattern.
enum Node {
    Chars(Vec<(char, char)>),
    Sequence(Vec<Node>),
    Choice(Vec<Node>),
    Repeat(Box<Node>, u32, Option<u32>),
    Group(usize, Box<Node>),
    /// The text of a group.
    Reference(usize),
    /// An assertion.
    Empty,
}

/// A parsed pattern.
pub(super) struct Sampler {
    node: Node,
    groups: usize,
}

impl Sampler {
    /// Parses a pattern; `None` if it has syntax that is not supported.
    pub(super) fn new(source: &str) -> Option<Self> {
        let mut parser = Parser { chars: source.chars().collect(), position: 0, names: Vec::new() };
        let node = parser.choice(0)?;
        (parser.position == parser.chars.len()).then_some(Self { node, groups: parser.names.len() })
    }

    /// Returns a text, with up to `more` repetitions of a part than its least number.
    pub(super) fn sample(&self, more: u32, choices: &mut Choices<'_>) -> String {
        let mut sampling = Sampling { text: String::new(), groups: vec![String::new(); self.groups], more };
        sampling.write(&self.node, choices);
        sampling.text
    }
}

struct Sampling {
    text: String,
    groups: Vec<String>,
    more: u32,
}

impl Sampling {
    fn write(&mut self, node: &Node, choices: &mut Choices<'_>) {
        match node {
            Node::Chars(ranges) => self.text.extend(char_of(ranges, choices)),
            Node::Sequence(parts) => parts.iter().for_each(|part| self.write(part, choices)),
            Node::Choice(parts) => {
                let part = choices.below(parts.len());
                self.write(&parts[part], choices);
            }
            Node::Repeat(node, least, most) => {
                let most = most.unwrap_or(u32::MAX).min(least.saturating_add(self.more)).max(*least);
                let times = least + choices.below((most - least) as usize + 1) as u32;
                for _ in 0..times {
                    if self.text.len() < MAX_CHARS {
                        self.write(node, choices);
                    }
                }
            }
            Node::Group(index, node) => {
                let start = self.text.len();
                self.write(node, choices);
                self.groups[*index] = self.text[start..].to_owned();
            }
            Node::Reference(index) => self.text.extend(self.groups.get(*index).cloned()),
            Node::Empty => {}
        }
    }
}

/// Returns a character in some ranges.
pub(super) fn char_of(ranges: &[(char, char)], choices: &mut Choices<'_>) -> Option<char> {
    let (first, last) = ranges.get(choices.below(ranges.len()))?;
    let offset = choices.below(u32::from(*last).checked_sub(u32::from(*first))? as usize + 1) as u32;
    char::from_u32(u32::from(*first) + offset).or(Some(*first))
}

fn complement(ranges: &[(char, char)]) -> Vec<(char, char)> {
    let contains = |char: char| ranges.iter().any(|(first, last)| (*first..=*last).contains(&char));
    let mut rest: Vec<(char, char)> = Vec::new();
    for char in PRINTABLE.into_iter().flat_map(|(first, last)| first..=last).filter(|char| !contains(*char)) {
        match rest.last_mut() {
            Some((_, last)) if u32::from(*last) + 1 == u32::from(char) => *last = char,
            _ => rest.push((char, char)),
        }
    }
    rest
}

struct Parser {
    chars: Vec<char>,
    position: usize,
    /// The names of the capturing groups so far.
    names: Vec<Option<String>>,
}

/// The greatest depth of groups within groups.
const MAX_DEPTH: usize = 100;

impl Parser {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.position).copied()
    }

    fn next(&mut self) -> Option<char> {
        let char = self.peek()?;
        self.position += 1;
        Some(char)
    }

    fn take(&mut self, expected: &str) -> bool {
        let is_next = expected.chars().enumerate().all(|(at, char)| self.chars.get(self.position + at) == Some(&char));
        self.position += if is_next { expected.chars().count() } else { 0 };
        is_next
    }

    fn until(&mut self, end: char) -> Option<String> {
        let length = self.chars[self.position..].iter().position(|char| *char == end)?;
        let text = self.chars[self.position..self.position + length].iter().collect();
        self.position += length + 1;
        Some(text)
    }

    fn choice(&mut self, depth: usize) -> Option<Node> {
        if depth > MAX_DEPTH {
            return None;
        }
        let mut branches = vec![self.sequence(depth)?];
        while self.take("|") {
            branches.push(self.sequence(depth)?);
        }
        Some(if branches.len() == 1 { branches.remove(0) } else { Node::Choice(branches) })
    }

    fn sequence(&mut self, depth: usize) -> Option<Node> {
        let mut parts = Vec::new();
        while self.peek().is_some_and(|char| !matches!(char, '|' | ')')) {
            let atom = self.atom(depth)?;
            parts.push(self.repeated(atom));
        }
        Some(Node::Sequence(parts))
    }

    fn atom(&mut self, depth: usize) -> Option<Node> {
        Some(match self.next()? {
            '^' | '$' => Node::Empty,
            '.' => Node::Chars(PRINTABLE.to_vec()),
            '(' => self.group(depth)?,
            '[' => Node::Chars(self.class()?),
            '\\' => self.escape()?,
            char => Node::Chars(vec![(char, char)]),
        })
    }

    /// Reads a group after `(`.
    fn group(&mut self, depth: usize) -> Option<Node> {
        let is_assertion = ["?=", "?!", "?<=", "?<!"].into_iter().any(|look| self.take(look));
        let mut index = None;
        if is_assertion {
            // It does not capture.
        } else if self.take("?<") {
            index = Some(self.names.len());
            let name = self.until('>')?;
            self.names.push(Some(name));
        } else if self.take("?") {
            self.until(':')?;
        } else {
            index = Some(self.names.len());
            self.names.push(None);
        }
        let inner = self.choice(depth + 1)?;
        self.take(")").then_some(match index {
            _ if is_assertion => Node::Empty,
            Some(index) => Node::Group(index, Box::new(inner)),
            None => inner,
        })
    }

    /// Reads the quantifier of an atom, if there is one.
    fn repeated(&mut self, atom: Node) -> Node {
        let start = self.position;
        let counts = match self.next() {
            Some('*') => Some((0, None)),
            Some('+') => Some((1, None)),
            Some('?') => Some((0, Some(1))),
            Some('{') => self.until('}').and_then(|counts| {
                let (least, most) = counts.split_once(',').unwrap_or((&counts, &counts));
                let most = if most.is_empty() { None } else { Some(most.parse().ok()?) };
                Some((least.parse().ok()?, most))
            }),
            _ => None,
        };
        let Some((least, most)) = counts else {
            self.position = start;
            return atom;
        };
        self.take("?");
        Node::Repeat(Box::new(atom), least, most)
    }

    /// Reads a class after `[`.
    fn class(&mut self) -> Option<Vec<(char, char)>> {
        let is_negated = self.take("^");
        let mut ranges = Vec::new();
        while !self.take("]") {
            let first = self.class_atom()?;
            let is_range = self.peek() == Some('-') && self.chars.get(self.position + 1) != Some(&']');
            match (&first[..], is_range) {
                ([(start, end)], true) if start == end => {
                    self.position += 1;
                    let last = self.class_atom()?;
                    ranges.push((*start, last.first()?.1));
                }
                _ => ranges.extend(first),
            }
        }
        Some(if is_negated { complement(&ranges) } else { ranges })
    }

    fn class_atom(&mut self) -> Option<Vec<(char, char)>> {
        match self.next()? {
            '\\' if self.take("b") => Some(vec![('\u{8}', '\u{8}')]),
            '\\' => match self.escape()? {
                Node::Chars(ranges) => Some(ranges),
                _ => None,
            },
            char => Some(vec![(char, char)]),
        }
    }

    /// Reads an escape after `\`.
    fn escape(&mut self) -> Option<Node> {
        let ranges = match self.next()? {
            'b' | 'B' => return Some(Node::Empty),
            'd' => DIGITS.to_vec(),
            'w' => WORD.to_vec(),
            's' => SPACE.to_vec(),
            'D' => complement(DIGITS),
            'W' => complement(WORD),
            'S' => complement(SPACE),
            kind @ ('p' | 'P') if self.take("{") => {
                let ranges = property(&self.until('}')?);
                if kind == 'p' { ranges.to_vec() } else { complement(ranges) }
            }
            'k' if self.take("<") => {
                let name = self.until('>')?;
                return Some(Node::Reference(self.names.iter().position(|known| known.as_ref() == Some(&name))?));
            }
            digit @ '1'..='9' => return Some(Node::Reference(digit as usize - '1' as usize)),
            char => {
                let char = self.character(char)?;
                vec![(char, char)]
            }
        };
        Some(Node::Chars(ranges))
    }

    fn character(&mut self, char: char) -> Option<char> {
        Some(match char {
            '0' => '\0',
            't' => '\t',
            'n' => '\n',
            'v' => '\u{b}',
            'f' => '\u{c}',
            'r' => '\r',
            'c' => char::from_u32(u32::from(self.next()?) % 32)?,
            'x' => self.hexadecimal(2)?,
            'u' if self.take("{") => {
                let digits = self.until('}')?;
                char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?
            }
            'u' => self.hexadecimal(4)?,
            char => char,
        })
    }

    fn hexadecimal(&mut self, length: usize) -> Option<char> {
        let digits: String = self.chars.get(self.position..self.position + length)?.iter().collect();
        self.position += length;
        char::from_u32(u32::from_str_radix(&digits, 16).ok()?)
    }
}

/// Returns characters that have a property of Unicode.
fn property(expression: &str) -> &'static [(char, char)] {
    let value = expression.rsplit_once('=').map_or(expression, |(_, value)| value);
    match value.as_bytes() {
        b"Lu" | b"Uppercase_Letter" | b"Uppercase" => UPPER,
        b"Ll" | b"Lowercase_Letter" | b"Lowercase" => LOWER,
        [b'N', ..] | b"Digit" => DIGITS,
        [b'P', ..] => PUNCTUATION,
        [b'Z', ..] | b"White_Space" | b"Separator" => SPACE,
        [b'S', ..] => &[('+', '+'), ('<', '>'), ('$', '$')],
        [b'C', b'y', ..] => &[('\u{430}', '\u{44f}')],
        [b'G', b'r', ..] => &[('\u{3b1}', '\u{3c9}')],
        [b'H', b'a', b'n', ..] => &[('\u{4e00}', '\u{4eff}')],
        [b'H', b'i', ..] => &[('\u{3041}', '\u{3096}')],
        [b'K', b'a', b't', ..] => &[('\u{30a1}', '\u{30fa}')],
        _ => LETTERS,
    }
}
