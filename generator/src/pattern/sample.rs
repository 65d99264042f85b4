//! Texts that a pattern matches, for examples.

use super::parse::parse;
use super::set::Set;
use super::syntax::{Node, Syntax};

/// The greatest number of repetitions of a part.
const MOST: u32 = 200;

/// Returns short texts that a pattern is likely to match: lookaround and references to groups are not followed.
pub fn samples(source: &str) -> Vec<String> {
    let node = Syntax::of(source).and_then(|syntax| parse(source, syntax));
    let Ok(node) = node else { return Vec::new() };
    let mut samples: Vec<String> = [0, 1, 3]
        .into_iter()
        .map(|more| {
            let mut text = String::new();
            write(&node, more, &mut text);
            text
        })
        .collect();
    samples.dedup();
    samples
}

fn write(node: &Node, more: u32, text: &mut String) {
    match node {
        Node::Set(set) => text.extend(preferred(set)),
        Node::Start | Node::End | Node::LineStart | Node::LineEnd | Node::Boundary(..) => {}
        Node::Look { .. } | Node::Reference(_) => {}
        Node::Group(_, inner) => write(inner, more, text),
        Node::Sequence(parts) => parts.iter().for_each(|part| write(part, more, text)),
        Node::Choice(parts) => {
            let at = (more as usize).min(parts.len().saturating_sub(1));
            parts.get(at).into_iter().for_each(|part| write(part, more, text));
        }
        Node::Repeat { node, least, most, .. } => {
            let times = (least + more).min(most.unwrap_or(u32::MAX)).min(MOST.max(*least));
            (0..times).for_each(|_| write(node, more, text));
        }
    }
}

/// Returns a letter or a digit of a set, else its first character.
fn preferred(set: &Set) -> Option<char> {
    let contains = |c: &char| set.ranges().iter().any(|(first, last)| first <= c && c <= last);
    ['a', 'A', '1', '0', '-', ' '].into_iter().find(contains).or_else(|| set.ranges().first().map(|(first, _)| *first))
}

/// Returns whether a pattern matches a text; true if it is not valid.
pub fn may_match(source: &str, text: &str) -> bool {
    let regex = regress::Regex::with_flags(source, "u").or_else(|_| regress::Regex::new(source));
    regex.map_or(true, |regex| regex.find(text).is_some())
}

#[cfg(test)]
mod tests {
    use super::samples;

    #[test]
    fn samples_match_their_pattern() {
        for pattern in ["^[A-Z]{2}[0-9]+$", "^(foo|bar)-\\d{1,3}$", "[^a]", "^\\p{L}{3}$", "a?b*c{2,}", "^$"] {
            let regex = regress::Regex::with_flags(pattern, "u").unwrap();
            let samples = samples(pattern);
            assert!(!samples.is_empty());
            for sample in samples {
                assert!(regex.find(&sample).is_some(), "{pattern}: {sample}");
            }
        }
    }
}
