//! Positions of nodes in the text of a document.
//!
//! In: a text, and JSON Pointers (RFC 6901) into its document. Out: the byte ranges of the key and of the value of each
//! node. The text is scanned once for all pointers. A node that is not in the text, because it comes from an overlay or
//! an alias or follows a syntax error, has the position of the nearest node around it.

use std::ops::Range;

use crate::diagnostics::events::{Event, Json, Spanned, SyntaxError, Yaml, looks_like_json};
use crate::maps::HashMap;
use crate::source::Pointer;

/// The byte ranges of a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The key, if the node is a member of an object.
    pub key: Option<Range<usize>>,
    /// The value.
    pub value: Range<usize>,
}

/// The position of a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Position {
    /// The byte ranges of the node, or of the nearest node around it.
    pub span: Span,
    /// Whether the range is that of the node itself.
    pub exact: bool,
}

/// Finds nodes in a text. The number beside a pointer selects one of several members with the same key, counted from 0.
pub fn find(text: &str, wanted: &[(&Pointer, usize)]) -> Vec<Position> {
    let mut search = Search::new(wanted);
    if !looks_like_json(text) || search.scan(Json::new(text)).is_err() {
        // YAML in flow style starts like JSON.
        search.reset();
        _ = search.scan(Yaml::new(text));
    }
    wanted.iter().map(|(pointer, occurrence)| search.position(pointer, *occurrence)).collect()
}

/// The wanted nodes as a tree, so that one scan finds all of them.
struct Search {
    tree: Vec<Branch>,
    /// The containers around the current event.
    open: Vec<Container>,
    /// The end of the last event that is not empty: block collections have no closing token.
    last_end: usize,
}

#[derive(Default)]
struct Branch {
    children: HashMap<String, usize>,
    found: Vec<Span>,
}

struct Container {
    /// The branch of this container, if it is wanted, and the index of this span in it.
    branch: Option<(usize, usize)>,
    state: State,
}

enum State {
    Array {
        next: usize,
    },
    Key,
    /// The value of a key: the range of the key, and the branch of the value, if it is wanted.
    Value {
        key: Range<usize>,
        branch: Option<usize>,
    },
}

impl Search {
    fn new(wanted: &[(&Pointer, usize)]) -> Self {
        let mut tree = vec![Branch::default()];
        for (pointer, _) in wanted {
            let mut at = 0;
            for segment in pointer.segments() {
                let new = tree.len();
                at = *tree[at].children.entry(segment.into_owned()).or_insert(new);
                if at == new {
                    tree.push(Branch::default());
                }
            }
        }
        Self { tree, open: Vec::new(), last_end: 0 }
    }

    fn reset(&mut self) {
        self.tree.iter_mut().for_each(|branch| branch.found.clear());
        self.open.clear();
        self.last_end = 0;
    }

    fn scan<'t>(&mut self, events: impl Iterator<Item = Result<Spanned<'t>, SyntaxError>>) -> Result<(), SyntaxError> {
        let outcome = events.into_iter().try_for_each(|event| {
            let Spanned { event, range, .. } = event?;
            if !range.is_empty() {
                self.last_end = range.end;
            }
            match event {
                Event::ObjectStart => self.open(State::Key, range),
                Event::ArrayStart => self.open(State::Array { next: 0 }, range),
                Event::ObjectEnd | Event::ArrayEnd => self.close(),
                Event::Scalar { text, .. } => self.leaf(Some(&text), range),
                Event::Alias(_) => self.leaf(None, range),
            }
            Ok(())
        });
        while !self.open.is_empty() {
            self.close();
        }
        outcome
    }

    fn open(&mut self, state: State, range: Range<usize>) {
        let branch = if self.at_key() { None } else { self.value(range) };
        self.open.push(Container { branch, state });
    }

    fn close(&mut self) {
        let Some(closed) = self.open.pop() else { return };
        if let Some((branch, span)) = closed.branch {
            let value = &mut self.tree[branch].found[span].value;
            value.end = self.last_end.max(value.end);
        }
        self.advance(None, self.last_end..self.last_end);
    }

    fn leaf(&mut self, text: Option<&str>, range: Range<usize>) {
        if !self.at_key() {
            self.value(range.clone());
        }
        self.advance(text, range);
    }

    fn at_key(&self) -> bool {
        matches!(self.open.last(), Some(Container { state: State::Key, .. }))
    }

    /// Records the start of a value, if it is wanted.
    fn value(&mut self, range: Range<usize>) -> Option<(usize, usize)> {
        let (branch, key) = match self.open.last() {
            None => (0, None),
            Some(Container { state: State::Array { next }, branch }) => {
                let children = &self.tree[(*branch)?.0].children;
                // Formats the index only for arrays with wanted items, which are few.
                let child = if children.is_empty() { None } else { children.get(&next.to_string()) };
                (*child?, None)
            }
            Some(Container { state: State::Value { key, branch }, .. }) => ((*branch)?, Some(key.clone())),
            Some(Container { state: State::Key, .. }) => return None,
        };
        let found = &mut self.tree[branch].found;
        found.push(Span { key, value: range });
        Some((branch, found.len() - 1))
    }

    /// Advances the innermost container after a complete key, value or item.
    fn advance(&mut self, text: Option<&str>, range: Range<usize>) {
        let Some(container) = self.open.last_mut() else { return };
        match &mut container.state {
            State::Array { next } => *next += 1,
            State::Value { .. } => container.state = State::Key,
            State::Key => {
                let children = container.branch.map(|(branch, _)| &self.tree[branch].children);
                let branch = children.zip(text).and_then(|(children, text)| children.get(text).copied());
                container.state = State::Value { key: range, branch };
            }
        }
    }

    fn position(&self, pointer: &Pointer, occurrence: usize) -> Position {
        let mut branch = &self.tree[0];
        let mut nearest = branch.found.first();
        let mut exact = true;
        for segment in pointer.segments() {
            let Some(child) = branch.children.get(&*segment) else { break };
            branch = &self.tree[*child];
            exact = !branch.found.is_empty();
            nearest = branch.found.first().or(nearest);
        }
        match branch.found.get(occurrence) {
            Some(span) => Position { span: span.clone(), exact },
            None => {
                let top = Span { key: None, value: 0..0 };
                Position { span: nearest.unwrap_or(&top).clone(), exact: false }
            }
        }
    }
}
