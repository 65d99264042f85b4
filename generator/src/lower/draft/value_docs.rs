//! The docs of values: fields, parameters and alternatives.

use std::borrow::Cow;

use super::builder::DraftBuilder;
use super::checks::sentences;
use super::stated_limits::StatedLimits;
use super::values::listed_texts;
use crate::document::node::Node;
use crate::ir::Shape;
use crate::ir::docs::{Docs, code};
use crate::lower::analysis::DEEPEST;
use crate::lower::analysis::keywords::Keywords;
use crate::schema::SchemaId;
use crate::spec;

/// The length of the longest JSON that is shown within a line.
const LONGEST: usize = 80;

/// The greatest number of lines of JSON in a block.
const MOST_LINES: usize = 30;

/// The greatest number of examples.
const MOST_EXAMPLES: usize = 3;

/// What docs state about a value: sentences, and JSON that needs lines of its own.
#[derive(Default)]
struct Facts<'n> {
    sentences: Vec<String>,
    blocks: Vec<(&'static str, &'n Node)>,
}

impl DraftBuilder<'_> {
    /// Returns the description of a value, which is that of its schema, else the summary of the component that the schema refers to.
    pub fn value_docs(&self, id: SchemaId, name: &str) -> Docs {
        let docs = self.own_docs(id, name);
        if !docs.is_empty() {
            return docs;
        }
        let referred = self.referred(id).skip(1).filter_map(|id| {
            let component = self.analysis.components.name(id);
            let mut docs = self.schema_docs(id, component.unwrap_or(name))?;
            // The texts about values are in the docs of the enum's variants.
            docs.take_value_list(&self.analysis.schemas.keywords(id).map(listed_texts).unwrap_or_default());
            Some(docs)
        });
        let described = referred.into_iter().find(|docs| !docs.is_empty());
        match described.filter(|docs| !self.describes_operation(docs)).and_then(|docs| docs.whole_summary()) {
            // A component that is deprecated has the attribute itself.
            Some(summary) => summary.deprecated_as(&docs),
            None => docs,
        }
    }

    /// Returns whether docs are those of an operation, which some documents give the schema of its response, too.
    fn describes_operation(&self, docs: &Docs) -> bool {
        docs.description().is_some_and(|text| self.operation_texts.contains(text))
    }

    /// Returns a schema, then those that it refers to.
    pub(super) fn referred(&self, id: SchemaId) -> impl Iterator<Item = SchemaId> {
        std::iter::successors(Some(id), |id| Some(self.analysis.inner(*id)?.0)).take(DEEPEST)
    }

    /// Adds the constraints of a value, its default and its examples.
    pub fn add_value(&self, docs: &mut Docs, id: SchemaId, shape: &Shape) {
        self.facts(id, shape, &[], docs.last_description()).add(docs);
    }

    /// Adds the location of a parameter, and what is known about its value.
    pub fn add_parameter(&self, docs: &mut Docs, location: String, parameter: &spec::Parameter, shape: &Shape) {
        let description = docs.last_description();
        let facts = parameter.schema.map(|id| self.facts(id, shape, &parameter.examples, description));
        let mut facts = facts.unwrap_or_default();
        facts.sentences.insert(0, location);
        facts.add(docs);
    }

    /// Returns what is known about a value. Its own examples are those of its schema, if there are no `examples`.
    fn facts<'n>(&'n self, id: SchemaId, shape: &Shape, examples: &'n [Node], description: &str) -> Facts<'n> {
        let keywords = |id: SchemaId| self.analysis.schemas.keywords(id);
        let mut facts = Facts::default();
        if !shape.checks.is_empty() {
            facts.sentences.extend(sentences(&shape.checks, &StatedLimits::of(description)));
        }
        let default = self.referred(id).find_map(|id| keywords(id)?.default.as_ref());
        if let Some(default) = default {
            match inline_json(default) {
                Some(json) => facts.sentences.push(format!("Defaults to {json}.")),
                None => facts.blocks.push(("Defaults to:", default)),
            }
        }
        // The values of an enum are examples of themselves.
        let is_listed = |keywords: &Keywords| keywords.enumeration.is_some() || keywords.constant.is_some();
        if !self.referred(id).any(|id| keywords(id).is_some_and(is_listed)) {
            let own = keywords(id).map_or(&[][..], |keywords| &keywords.examples);
            let examples = if examples.is_empty() { own } else { examples };
            facts.examples(examples.iter().filter(|example| Some(*example) != default && is_informative(example)));
        }
        facts
    }
}

impl<'n> Facts<'n> {
    /// Adds examples: short ones in a sentence, else the first of several lines.
    fn examples(&mut self, examples: impl Iterator<Item = &'n Node> + Clone) {
        let mut short: Vec<String> = Vec::new();
        for json in examples.clone().filter_map(|example| inline_json(&trimmed(example))) {
            if short.len() < MOST_EXAMPLES && !short.contains(&json) {
                short.push(json);
            }
        }
        match &short[..] {
            [] => self.blocks.extend(examples.take(1).map(|example| ("Example:", example))),
            [only] => self.sentences.push(format!("Example: {only}.")),
            several => self.sentences.push(format!("Examples: {}.", several.join(", "))),
        }
    }

    fn add(self, docs: &mut Docs) {
        if !self.sentences.is_empty() {
            docs.add_fact(self.sentences.join(" "));
        }
        for (title, value) in self.blocks {
            add_block(docs, title, value);
        }
    }
}

/// Returns whether an example shows more than the type of its value.
fn is_informative(example: &Node) -> bool {
    match example {
        Node::Null | Node::Bool(_) => false,
        Node::String(text) => !text.trim().is_empty(),
        Node::Array(items) => !items.is_empty(),
        Node::Object(members) => !members.is_empty(),
        Node::Number(_) => true,
    }
}

/// Returns a value without the space at the end of a string, which YAML adds to a block.
fn trimmed(example: &Node) -> Cow<'_, Node> {
    match example {
        Node::String(text) if text.ends_with(char::is_whitespace) => {
            Cow::Owned(Node::String(text.trim_end().to_owned()))
        }
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) | Node::Array(_) | Node::Object(_) => {
            Cow::Borrowed(example)
        }
    }
}

/// Returns a short value as code.
fn inline_json(value: &Node) -> Option<String> {
    let json = value.to_string();
    (json.chars().count() <= LONGEST).then(|| code(&json))
}

/// Adds an array or an object on several lines, unless there are many. Long strings are left out.
fn add_block(docs: &mut Docs, title: &str, value: &Node) {
    match value {
        Node::Array(_) | Node::Object(_) => {
            let json = value.to_json_pretty();
            if json.lines().count() <= MOST_LINES {
                docs.add_fact(title);
                docs.add_json(json);
            }
        }
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::String(_) => {}
    }
}
