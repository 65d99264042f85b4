//! The patterns that one scan decides, without backtracking.
//!
//! Each path through the alternatives of a pattern is a row of pieces. In a scan every piece takes as many characters as it
//! can. That is exact if no other count could lead to a match: if the count is fixed, or if the pieces that may follow
//! cannot begin with a character of the set.

use super::engine::Piece;
use super::set::Set;
use super::syntax::Node;

/// The greatest number of rows of a pattern that becomes plain code.
const MAX_ROWS: usize = 64;

/// The greatest number of pieces in all rows.
const MAX_PIECES: usize = 512;

/// The greatest number of ranges in a set: they are searched linearly.
const MAX_RANGES: usize = 24;

/// The greatest count of a character that is written out as text.
const MAX_REPETITIONS: u32 = 8;

/// Returns the rows of pieces that decide whether a text matches, or `None` if a scan cannot decide it.
pub(super) fn rows(node: &Node) -> Option<Vec<Vec<Piece>>> {
    let mut rows = Vec::new();
    for items in paths(node)? {
        match row(items) {
            Row::Exact(row) if !rows.contains(&row) => rows.push(row),
            Row::Exact(_) | Row::Never => {}
            Row::Ambiguous => return None,
        }
    }
    Some(rows)
}

/// An element of a path through a pattern.
#[derive(Clone, Debug, PartialEq)]
enum Item {
    Start,
    End,
    Chars(Chars),
}

#[derive(Clone, Debug, PartialEq)]
struct Chars {
    set: Set,
    least: u32,
    most: Option<u32>,
}

impl Chars {
    fn is_fixed(&self) -> bool {
        self.most == Some(self.least)
    }
}

enum Row {
    Exact(Vec<Piece>),
    /// No text matches.
    Never,
    Ambiguous,
}

/// Returns every path through the alternatives, or `None` if there are too many.
fn paths(node: &Node) -> Option<Vec<Vec<Item>>> {
    let chars = |set: &Set, least, most| vec![vec![Item::Chars(Chars { set: set.clone(), least, most })]];
    match node {
        Node::Set(set) => Some(chars(set, 1, Some(1))),
        Node::Start => Some(vec![vec![Item::Start]]),
        Node::End => Some(vec![vec![Item::End]]),
        Node::Boundary(..)
        | Node::LineStart
        | Node::LineEnd
        | Node::Group(..)
        | Node::Reference(_)
        | Node::Look { .. } => None,
        Node::Sequence(nodes) => {
            nodes.iter().try_fold(vec![Vec::new()], |before, node| product(&before, &paths(node)?))
        }
        Node::Choice(nodes) => {
            let mut all = Vec::new();
            for node in nodes {
                all.extend(paths(node)?);
            }
            few(all)
        }
        Node::Repeat { node, least, most, .. } => match (&**node, most) {
            (Node::Set(set), _) => Some(chars(set, *least, *most)),
            (_, Some(most)) if *most as usize <= MAX_ROWS => {
                let once = paths(node)?;
                let mut times = vec![Vec::new()];
                let mut all = Vec::new();
                for count in 0..=*most {
                    if count >= *least {
                        all.extend(times.iter().cloned());
                    }
                    if count < *most {
                        times = product(&times, &once)?;
                    }
                }
                few(all)
            }
            (_, _) => None,
        },
    }
}

fn product(before: &[Vec<Item>], after: &[Vec<Item>]) -> Option<Vec<Vec<Item>>> {
    if before.len() * after.len() > MAX_ROWS {
        return None;
    }
    few(before.iter().flat_map(|start| after.iter().map(|end| [&start[..], end].concat())).collect())
}

fn few(paths: Vec<Vec<Item>>) -> Option<Vec<Vec<Item>>> {
    (paths.len() <= MAX_ROWS && paths.iter().map(Vec::len).sum::<usize>() <= MAX_PIECES).then_some(paths)
}

/// Returns a path as a row of pieces.
fn row(items: Vec<Item>) -> Row {
    let Some((is_start, mut chars, is_end)) = between_anchors(items) else { return Row::Ambiguous };
    if chars.iter().any(|chars| chars.set.is_empty() && chars.least > 0) {
        return Row::Never;
    }
    chars.retain(|chars| !chars.set.is_empty() && chars.most != Some(0));
    join(&mut chars);
    // If a match may begin or end anywhere, the shortest match exists in the same texts.
    if !is_end {
        while chars.last_mut().is_some_and(shrink) {
            chars.pop();
        }
    }
    if !is_start {
        while chars.first_mut().is_some_and(shrink) {
            chars.remove(0);
        }
    }
    let is_scannable = is_start || chars.iter().all(Chars::is_fixed);
    if !is_scannable || chars.iter().any(|chars| chars.set.ranges().len() > MAX_RANGES) || !is_exact(&chars) {
        return Row::Ambiguous;
    }
    let mut pieces = Vec::with_capacity(chars.len() + 2);
    pieces.extend(is_start.then_some(Piece::Start));
    chars.into_iter().for_each(|chars| push(&mut pieces, chars));
    pieces.extend(is_end.then_some(Piece::End));
    Row::Exact(pieces)
}

/// Returns the characters between `^` and `$`, and whether each of these is there; `None` if an anchor is between characters.
fn between_anchors(items: Vec<Item>) -> Option<(bool, Vec<Chars>, bool)> {
    let (mut is_start, mut all, mut is_end) = (false, Vec::new(), false);
    for item in items {
        match item {
            Item::Start if all.is_empty() && !is_end => is_start = true,
            Item::End => is_end = true,
            Item::Chars(chars) if !is_end => all.push(chars),
            Item::Start | Item::Chars(_) => return None,
        }
    }
    Some((is_start, all, is_end))
}

/// Joins neighbours of the same set.
fn join(all: &mut Vec<Chars>) {
    all.dedup_by(|next, chars| {
        let is_same = next.set == chars.set;
        if is_same {
            chars.least = chars.least.saturating_add(next.least);
            chars.most = chars.most.zip(next.most).and_then(|(most, more)| most.checked_add(more));
        }
        is_same
    });
}

/// Reduces the count to the least; returns whether that is zero.
fn shrink(chars: &mut Chars) -> bool {
    chars.most = Some(chars.least);
    chars.least == 0
}

fn is_exact(all: &[Chars]) -> bool {
    all.iter().enumerate().all(|(index, chars)| {
        let mut followers = all[index + 1..].iter();
        chars.is_fixed()
            || loop {
                match followers.next() {
                    Some(follower) if !follower.set.is_disjoint(&chars.set) => break false,
                    Some(follower) if follower.least == 0 => {}
                    Some(_) | None => break true,
                }
            }
    })
}

/// Appends a piece; single characters become text.
fn push(pieces: &mut Vec<Piece>, chars: Chars) {
    match (chars.set.single(), pieces.last_mut()) {
        (Some(char), last) if chars.is_fixed() && chars.least <= MAX_REPETITIONS => {
            let more = String::from(char).repeat(chars.least as usize);
            match last {
                Some(Piece::Text(text)) => text.push_str(&more),
                _ => pieces.push(Piece::Text(more)),
            }
        }
        _ => pieces.push(Piece::Chars { set: chars.set, least: chars.least, most: chars.most }),
    }
}
