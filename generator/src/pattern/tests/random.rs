//! Random patterns, and texts that match them or nearly match them. The seed is fixed.

use crate::pattern::set::Set;
use crate::pattern::syntax::Node;

/// xorshift64*.
pub struct Random {
    state: u64,
    /// Whether repetitions are nested.
    nests: bool,
}

impl Random {
    pub fn new(nests: bool) -> Self {
        Self { state: 0x9E37_79B9_7F4A_7C15, nests }
    }

    pub fn below(&mut self, limit: usize) -> usize {
        self.state ^= self.state >> 12;
        self.state ^= self.state << 25;
        self.state ^= self.state >> 27;
        (self.state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % limit
    }

    fn pick<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }
}

// Without a lone surrogate: `\uD83D{0}` matches the empty string, which `regress` gets wrong.
const ATOMS: [&str; 49] = [
    "a",
    "a",
    "a",
    "b",
    "b",
    "ab",
    "1",
    "-",
    "_",
    " ",
    "é",
    "😀",
    ".",
    ".",
    r"\d",
    r"\D",
    r"\w",
    r"\W",
    r"\s",
    r"\S",
    r"\/",
    r"\.",
    r"\cA",
    r"\x61",
    r"\u0062",
    r"\u{1F600}",
    r"\uD83D\uDE00",
    r"\n",
    r"\0",
    r"\p{Lu}",
    r"\P{L}",
    r"\p{Script=Greek}",
    r"\-",
    r"\_",
    r"\1",
    r"\1",
    r"\k<n>",
    r"\8",
    r"\07",
    "]",
    "{",
    "}",
    "[]",
    "[^]",
    "π",
    "/",
    r"\c",
    r"\u{2028}",
    "~",
];

const MEMBERS: [&str; 30] = [
    "a",
    "b",
    "a-z",
    "b-b",
    "0-9",
    "A-Z",
    "_",
    "-",
    "é",
    "😀",
    r"\d",
    r"\W",
    r"\s",
    r"\-",
    r"\]",
    "[",
    "&&",
    "--",
    "~~",
    r"\b",
    r"\x61-\x63",
    r"\u{1F600}-\u{1F64F}",
    r"\p{L}",
    r"\cB",
    r"\u0061",
    "^",
    "$",
    ".",
    r"\_",
    " -~",
];

const GROUPS: [&str; 14] =
    ["(", "(?:", "(?<n>", "(", "(?:", "(", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?i:", "(?ms:", "(?-i:"];

const QUANTIFIERS: [&str; 11] = ["*", "+", "?", "{2}", "{0,2}", "{1,}", "{0}", "*?", "+?", "{1,3}?", "{2,3}"];

/// Returns a pattern that may be invalid.
pub fn pattern(random: &mut Random) -> String {
    let mut out = String::new();
    let alternatives = if random.below(4) == 0 { 2 } else { 1 };
    for index in 0..alternatives {
        if index > 0 {
            out.push('|');
        }
        out.push_str(random.pick(&["^", "^", ""]));
        for _ in 0..1 + random.below(4) {
            term(random, 2, &mut out);
        }
        out.push_str(random.pick(&["$", "$", ""]));
    }
    out
}

/// Appends a term; returns whether it contains a repetition.
fn term(random: &mut Random, depth: usize, out: &mut String) -> bool {
    let mut is_repeated = false;
    match random.below(20) {
        0 => {
            out.push_str(random.pick(&["^", "$", r"\b", r"\B"]));
            return false;
        }
        1..=7 => {
            out.push_str(random.pick(&["[", "[", "[^"]));
            for _ in 0..1 + random.below(3) {
                out.push_str(random.pick(&MEMBERS));
            }
            out.push(']');
        }
        8..=11 if depth > 0 => {
            out.push_str(random.pick(&GROUPS));
            for index in 0..=random.below(3) {
                if index > 0 && random.below(2) == 0 {
                    out.push('|');
                }
                is_repeated |= term(random, depth - 1, out);
            }
            out.push(')');
        }
        _ => out.push_str(random.pick(&ATOMS)),
    }
    if random.below(3) == 0 && (random.nests || !is_repeated) {
        out.push_str(random.pick(&QUANTIFIERS));
        is_repeated = true;
    }
    is_repeated
}

/// Appends a text that matches unless an assertion in the pattern fails.
pub fn text(random: &mut Random, node: &Node, out: &mut String) {
    match node {
        Node::Set(set) => out.extend(member(random, set)),
        Node::Group(_, node) | Node::Look { expected: true, node, .. } => text(random, node, out),
        Node::Start
        | Node::End
        | Node::LineStart
        | Node::LineEnd
        | Node::Boundary(..)
        | Node::Reference(_)
        | Node::Look { .. } => {}
        Node::Sequence(nodes) => nodes.iter().for_each(|node| text(random, node, out)),
        Node::Choice(nodes) => {
            let chosen = random.below(nodes.len());
            text(random, &nodes[chosen], out);
        }
        Node::Repeat { node, least, most, .. } => {
            let most = most.unwrap_or(u32::MAX).min(least.saturating_add(3));
            for _ in 0..*least as usize + random.below((most - least) as usize + 1) {
                if out.len() < 12 {
                    text(random, node, out);
                }
            }
        }
    }
}

/// Returns a character near the ends of a range, where mistakes are likely.
fn member(random: &mut Random, set: &Set) -> Option<char> {
    let (first, last) = set.ranges().get(random.below(set.ranges().len().max(1)))?;
    let step = random.below(4) as u32;
    let near = match random.below(2) {
        0 => u32::from(*first) + step,
        _ => u32::from(*last).saturating_sub(step),
    };
    Some(char::from_u32(near).map_or(*first, |near| near.clamp(*first, *last)))
}

/// Returns a text with a small change.
pub fn mutated(random: &mut Random, text: &str) -> String {
    const OTHERS: [&str; 18] = [
        "a", "b", "z", "1", "A", "-", "_", " ", "\n", "\r", "\u{2028}", "\u{A0}", "\u{FEFF}", "é", "😀", "٣", "{", "\\",
    ];
    let chars: Vec<char> = text.chars().collect();
    let at = random.below(chars.len() + 1);
    let (before, after) = chars.split_at(at);
    let (before, after): (String, String) = (before.iter().collect(), after.iter().collect());
    let without_first = || after.chars().skip(1).collect::<String>();
    match random.below(5) {
        0 => format!("{before}{}", without_first()),
        1 => format!("{before}{}{after}", random.pick(&OTHERS)),
        2 => format!("{before}{}{}", random.pick(&OTHERS), without_first()),
        3 => format!("{before}{before}{after}"),
        _ => format!("{text}{}", random.pick(&["\n", "a", " "])),
    }
}
