//! Differences as actions, and documents that the actions turn into others.

use super::{diff, overlay};
use crate::config::Limits;
use crate::diagnostics::Diagnostics;
use crate::document::load::load_source;
use crate::document::node::{Document, Node, Object};
use crate::document::overlay::apply;
use crate::document::yaml;
use crate::source::Sources;

fn load(sources: &mut Sources, name: &str, text: &str) -> Document {
    let mut diagnostics = Diagnostics::default();
    let file = sources.add(name, text);
    let document = load_source(file, sources, &Limits::default(), &mut diagnostics);
    document.unwrap_or_else(|| panic!("{text}: {diagnostics:?}"))
}

/// Returns the overlay from one document to another as text, after applying it.
#[track_caller]
fn overlay_of(old: &Node, new: &Node) -> String {
    let text = yaml::write(&overlay("t".to_owned(), "old.yaml".to_owned(), diff(old, new)));
    if old == new {
        assert!(text.contains("actions: []"), "{text}");
        return text;
    }
    let mut sources = Sources::default();
    let mut document = load(&mut sources, "old.yaml", &yaml::write(old));
    assert_eq!(&document.root, old, "{}", yaml::write(old));
    let written = load(&mut sources, "new.overlay.yaml", &text);
    let mut diagnostics = Diagnostics::default();
    apply(&mut document, &written, &sources, &mut diagnostics);
    let problems: Vec<_> = diagnostics.iter().map(|diagnostic| &diagnostic.problem).collect();
    assert!(problems.is_empty(), "{problems:?}: {old} to {new}: {text}");
    assert_eq!(&document.root, new, "{old}: {text}");
    text
}

#[track_caller]
fn gives(old: &str, new: &str, actions: &str) {
    let mut sources = Sources::default();
    let (old, new) = (load(&mut sources, "old.yaml", old), load(&mut sources, "new.yaml", new));
    let text = overlay_of(&old.root, &new.root);
    assert_eq!(text.split_once("actions:\n").map(|(_, actions)| actions), Some(actions), "{text}");
}

#[test]
fn what_an_object_gains_is_one_action() {
    gives(
        "{info: {title: a, x: {}}, paths: {}}",
        "{info: {title: b, version: '1', x: {z: 1}}, paths: {}}",
        "- target: $.info\n  update:\n    title: b\n    version: '1'\n- target: $.info.x\n  update:\n    z: 1\n",
    );
}

#[test]
fn a_primitive_value_is_replaced_by_itself() {
    gives("{info: {title: a}}", "{info: {title: b}}", "- target: $.info.title\n  update: b\n");
    gives("{a: {/b: 1}}", "{a: {/b: null}}", "- target: $.a['/b']\n  update: null\n");
}

#[test]
fn a_value_of_another_type_is_removed_and_inserted() {
    gives(
        "{a: {b: 1}}",
        "{a: {b: [1]}}",
        "- target: $.a.b\n  remove: true\n- target: $.a\n  update:\n    b:\n    - 1\n",
    );
    gives(
        "{a: {type: object, properties: {}, title: t}}",
        "{a: {$ref: x}}",
        "- target: $.a\n  remove: true\n- target: $\n  update:\n    a:\n      $ref: x\n",
    );
}

#[test]
fn items_are_selected_by_what_names_them() {
    let old = "{p: [{name: a, in: query}, {name: b, in: query}, {name: b, in: header}, {$ref: '#/x'}, {k: 1}, {k: 2}]}";
    gives(
        old,
        "{p: [{name: a, in: query, x: 1}, {name: b, in: query, x: 1}, {name: b, in: header}, {$ref: '#/x', x: 1}, {k: 1}, {k: 2, x: 1}]}",
        "- target: $.p[?@.name == 'a']\n  update:\n    x: 1\n\
         - target: $.p[?@.name == 'b' && @.in == 'query']\n  update:\n    x: 1\n\
         - target: $.p[?@['$ref'] == '#/x']\n  update:\n    x: 1\n\
         - target: $.p[5]\n  update:\n    x: 1\n",
    );
    gives("{security: [{a: []}, {b: []}]}", "{security: [{b: []}]}", "- target: $.security[?@.a]\n  remove: true\n");
    gives("{e: [a, \"it's\"]}", "{e: [a]}", "- target: $.e[?@ == 'it\\'s']\n  remove: true\n");
    gives("{e: [1, 1, 2]}", "{e: [1, 2]}", "- target: $.e[1]\n  remove: true\n");
}

#[test]
fn items_are_removed_and_appended_and_replaced() {
    gives(
        "{e: [a, b, c]}",
        "{e: [a, c, d]}",
        "- target: $.e[?@ == 'b']\n  remove: true\n- target: $.e\n  update:\n  - d\n",
    );
    gives("{e: [a, b, c]}", "{e: [a, x, c]}", "- target: $.e[?@ == 'b']\n  update: x\n");
    gives(
        "{e: [a, b, c]}",
        "{e: [b, c, a]}",
        "- target: $.e[?@ == 'a']\n  remove: true\n- target: $.e\n  update:\n  - a\n",
    );
    // Nothing can be inserted before an item.
    gives(
        "{e: [a, b]}",
        "{e: [x, z, a, b]}",
        "- target: $.e\n  remove: true\n- target: $\n  update:\n    e:\n    - x\n    - z\n    - a\n    - b\n",
    );
}

#[test]
fn numbers_that_are_equal_are_not_changed() {
    let mut sources = Sources::default();
    let (old, new) = (
        load(&mut sources, "a.json", r#"{"a": 1, "b": {"c": 10}}"#),
        load(&mut sources, "b.json", r#"{"b": {"c": 1e1}, "a": 1.0}"#),
    );
    assert!(diff(&old.root, &new.root).is_empty());
}

#[test]
fn long_arrays_are_compared_in_linear_time() {
    let numbers = |range: std::ops::Range<u64>| Node::Array(range.map(|number| Node::Number(number.into())).collect());
    let old = Node::from(Object::from_iter([("a".to_owned(), numbers(0..20_000))]));
    let mut new = numbers(1..20_000);
    if let Node::Array(items) = &mut new {
        items.push(Node::Null);
    }
    let new = Node::from(Object::from_iter([("a".to_owned(), new)]));
    let text = overlay_of(&old, &new);
    assert!(text.ends_with("- target: $.a[?@ == 0]\n  remove: true\n- target: $.a\n  update:\n  - null\n"), "{text}");
}

/// A sequence of numbers that looks random, and is the same in each run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }

    fn name(&mut self) -> String {
        const NAMES: [&str; 16] = [
            "a", "b", "name", "in", "$ref", "type", "url", "/a/{b}", "it's", "x-é", "a.b", "", "\u{1}\n", "\\", "200",
            "null",
        ];
        NAMES[self.below(NAMES.len())].to_owned()
    }

    fn node(&mut self, depth: usize) -> Node {
        match self.below(if depth == 0 { 5 } else { 10 }) {
            0 => Node::Null,
            1 => Node::Bool(self.below(2) == 0),
            2 => Node::Number((self.below(4) as u64).into()),
            3 | 4 => Node::String(self.name()),
            5..=7 => self.object(depth - 1),
            _ => self.array(depth - 1),
        }
    }

    fn object(&mut self, depth: usize) -> Node {
        let members = (0..self.below(6)).map(|_| (self.name(), self.node(depth)));
        Node::from(members.collect::<Object>())
    }

    fn array(&mut self, depth: usize) -> Node {
        Node::Array((0..self.below(6)).map(|_| self.node(depth)).collect())
    }

    /// Changes something in a value: in one of its children, or its children.
    fn mutate(&mut self, node: &mut Node) {
        let descends = self.below(4) != 0;
        match node {
            Node::Object(members) if !members.is_empty() && descends => {
                let index = self.below(members.len());
                if let Some((_, value)) = members.get_index_mut(index) {
                    self.mutate(value);
                }
            }
            Node::Object(members) => match self.below(3) {
                0 if !members.is_empty() => _ = members.shift_remove_index(self.below(members.len())),
                _ => _ = members.insert(self.name(), self.node(2)),
            },
            Node::Array(items) if !items.is_empty() && descends => {
                let index = self.below(items.len());
                self.mutate(&mut items[index]);
            }
            Node::Array(items) if items.is_empty() => items.push(self.node(2)),
            Node::Array(items) => {
                let (index, other) = (self.below(items.len()), self.below(items.len()));
                match self.below(6) {
                    0 => _ = items.remove(index),
                    1 => items.insert(index, self.node(2)),
                    2 => items.push(self.node(2)),
                    3 => items.swap(index, other),
                    4 => items.reverse(),
                    _ => items[index] = self.node(2),
                }
            }
            primitive => *primitive = self.node(1),
        }
    }
}

#[test]
fn every_overlay_turns_the_old_document_into_the_new_one() {
    let mut random = Random(19);
    let mut actions = 0;
    for round in 0..6_000 {
        let old = random.object(4);
        let new = if round % 4 == 0 {
            random.object(4)
        } else {
            let mut new = old.clone();
            for _ in 0..=random.below(5) {
                // The root of a document is an object.
                if let Node::Object(members) = &mut new
                    && !members.is_empty()
                {
                    let index = random.below(members.len());
                    if let Some((_, value)) = members.get_index_mut(index) {
                        random.mutate(value);
                    }
                }
            }
            new
        };
        actions += overlay_of(&old, &new).matches("\n- target:").count();
    }
    assert!(actions > 10_000, "{actions}");
}
