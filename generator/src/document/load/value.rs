//! A document that is in memory as a JSON value.

use crate::config::Limits;
use crate::diagnostics::{Diagnostics, Problem};
use crate::document::node::{Node, Number};
use crate::source::{FileId, Place, Pointer};

/// Converts a value. Returns `None` if it exceeds a limit, which is reported.
pub(super) fn read(
    file: FileId,
    value: &serde_json::Value,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<Node> {
    let result = Reader { limits, nodes: 0 }.node(value, 0);
    let report = |Exceeded { problem, segments }: Exceeded| {
        let pointer = segments.iter().rev().fold(Pointer::root(), |pointer, segment| pointer.member(segment));
        diagnostics.report(Place { file, pointer }, problem);
    };
    result.map_err(report).ok()
}

/// A limit is exceeded at a place, whose segments come innermost first.
struct Exceeded {
    problem: Problem,
    segments: Vec<String>,
}

impl Exceeded {
    fn at(problem: Problem) -> Self {
        Self { problem, segments: Vec::new() }
    }

    fn inside(mut self, segment: String) -> Self {
        self.segments.push(segment);
        self
    }
}

struct Reader<'l> {
    limits: &'l Limits,
    nodes: usize,
}

impl Reader<'_> {
    fn node(&mut self, value: &serde_json::Value, depth: usize) -> Result<Node, Exceeded> {
        self.nodes += 1;
        if self.nodes > self.limits.nodes {
            return Err(Exceeded::at(Problem::TooManyValues { limit: self.limits.nodes }));
        }
        if (value.is_array() || value.is_object()) && depth >= self.limits.depth {
            return Err(Exceeded::at(Problem::NestedTooDeep { limit: self.limits.depth }));
        }
        Ok(match value {
            serde_json::Value::Null => Node::Null,
            serde_json::Value::Bool(value) => Node::Bool(*value),
            // By their text, which is exact whatever features `serde_json` has been compiled with.
            serde_json::Value::Number(number) => number.to_string().parse::<Number>().map_or(Node::Null, Node::Number),
            serde_json::Value::String(text) => Node::String(text.clone()),
            serde_json::Value::Array(items) => {
                let item = |(index, item): (usize, _)| {
                    self.node(item, depth + 1).map_err(|error| error.inside(index.to_string()))
                };
                Node::Array(items.iter().enumerate().map(item).collect::<Result<_, _>>()?)
            }
            serde_json::Value::Object(members) => {
                let member = |(name, value): (&String, _)| {
                    let value = self.node(value, depth + 1).map_err(|error| error.inside(name.clone()))?;
                    Ok((name.clone(), value))
                };
                Node::Object(Box::new(members.iter().map(member).collect::<Result<_, _>>()?))
            }
        })
    }
}
