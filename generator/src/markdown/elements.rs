//! The elements of HTML in descriptions, and their tags.

use std::collections::HashMap;

/// An element of HTML, by what it becomes in Markdown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Element<'a> {
    Strong,
    Emphasis,
    Code,
    Preformatted,
    Link,
    Image,
    List {
        is_ordered: bool,
    },
    Item,
    LineBreak,
    Rule,
    Heading(u8),
    Table,
    Row,
    Cell,
    Superscript,
    /// Another element of which paragraphs are made, by its name.
    Block(&'static str),
    /// An element within text that Markdown has no syntax for, by its name.
    Inline(&'static str),
    /// An element that HTML does not define, by its name.
    Unknown(&'a str),
}

/// The elements that separate paragraphs. The first of them may lack an end tag.
const BLOCKS: [&str; 27] = [
    "p",
    "dt",
    "dd",
    "caption",
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "center",
    "details",
    "div",
    "dl",
    "fieldset",
    "figure",
    "footer",
    "form",
    "header",
    "html",
    "main",
    "nav",
    "para",
    "remarks",
    "section",
    "summary",
    "colgroup",
    "col",
];

/// The number of blocks and other elements whose end tags may be missing.
const OPTIONAL_ENDS: usize = 4;

/// The elements that are dropped, and whose text is kept. Those of comments in C# are among them.
const INLINES: [&str; 34] = [
    "abbr", "acronym", "big", "button", "cite", "del", "dfn", "font", "iframe", "input", "ins", "kbd", "label", "mark",
    "meta", "nobr", "q", "s", "samp", "script", "see", "seealso", "small", "span", "strike", "style", "sub", "svg",
    "tbody", "tfoot", "thead", "u", "var", "wbr",
];

/// A tag.
#[derive(Clone, Copy, Debug)]
pub struct Tag<'a> {
    pub element: Element<'a>,
    pub is_end: bool,
    /// Whether it has words without a value, so that it is prose within a line, as in `a <b and c> d`.
    pub has_words: bool,
    pub attributes: &'a str,
    /// Its length with its signs.
    pub length: usize,
}

/// Returns the tag that a text begins with. It may be text all the same: descriptions have placeholders such as `<id>`.
pub fn tag(text: &str) -> Option<Tag<'_>> {
    let inner = text.strip_prefix('<')?;
    let (inner, is_end) = inner.strip_prefix('/').map_or((inner, false), |inner| (inner, true));
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':');
    let name = inner.bytes().take_while(is_name).count();
    let (name, rest) = inner.split_at(name);
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let element = element(&name.to_ascii_lowercase()).unwrap_or(Element::Unknown(name));
    let (attributes, length) = attributes(rest)?;
    let plain = attributes.trim_matches(|c: char| c.is_whitespace() || c == '/');
    let has_words = !plain.is_empty() && !plain.contains('=');
    if !plain.is_empty() && is_end {
        return None;
    }
    Some(Tag { element, is_end, has_words, attributes: plain, length: text.len() - rest.len() + length })
}

fn element(name: &str) -> Option<Element<'static>> {
    Some(match name {
        "b" | "strong" => Element::Strong,
        "i" | "em" => Element::Emphasis,
        "code" | "tt" => Element::Code,
        "pre" => Element::Preformatted,
        "a" => Element::Link,
        "img" => Element::Image,
        "ul" | "menu" => Element::List { is_ordered: false },
        "ol" => Element::List { is_ordered: true },
        "li" => Element::Item,
        "br" => Element::LineBreak,
        "hr" => Element::Rule,
        "table" => Element::Table,
        "tr" => Element::Row,
        "td" | "th" => Element::Cell,
        "sup" => Element::Superscript,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Element::Heading(name.as_bytes()[1] - b'0'),
        _ => match BLOCKS.iter().find(|block| **block == name) {
            Some(block) => Element::Block(block),
            None => Element::Inline(INLINES.iter().find(|inline| **inline == name)?),
        },
    })
}

/// Returns the attributes of a tag, which `rest` begins with, and their length with the sign at their end.
fn attributes(rest: &str) -> Option<(&str, usize)> {
    let mut quote = None;
    for (at, byte) in rest.bytes().enumerate() {
        match (byte, quote) {
            (b'>', None) => return Some((&rest[..at], at + 1)),
            // No attribute contains it, so that the time is linear in tags that do not end.
            (b'<', _) => return None,
            (b'"' | b'\'', None) => quote = Some(byte),
            (byte, Some(open)) if byte == open => quote = None,
            _ if at == 0 && !byte.is_ascii_whitespace() && byte != b'/' => return None,
            _ => {}
        }
    }
    None
}

impl<'a> Tag<'a> {
    /// Returns the value of an attribute, not decoded.
    pub fn attribute(&self, name: &str) -> Option<&'a str> {
        let mut rest = self.attributes;
        while let Some((before, value)) = rest.split_once('=') {
            let value = value.trim_start();
            let (value, remaining) = match value.chars().next().filter(|quote| matches!(quote, '"' | '\'')) {
                Some(quote) => value[1..].split_once(quote)?,
                None => value.split_once(char::is_whitespace).unwrap_or((value, "")),
            };
            let found = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
            if found.eq_ignore_ascii_case(name) {
                return Some(value);
            }
            rest = remaining;
        }
        None
    }
}

/// The end tags of a text.
#[derive(Debug, Default)]
pub struct EndTags<'a> {
    /// The position of each tag and of the text after it, in order.
    positions: HashMap<Element<'a>, Vec<(usize, usize)>>,
}

impl<'a> EndTags<'a> {
    /// Finds the end tags in a text.
    pub fn of(text: &'a str) -> Self {
        let mut positions: HashMap<Element<'a>, Vec<(usize, usize)>> = HashMap::new();
        for (at, _) in text.match_indices("</") {
            if let Some(Tag { element, length, .. }) = tag(&text[at..]) {
                positions.entry(element).or_default().push((at, at + length));
            }
        }
        Self { positions }
    }

    /// Returns the next end tag of an element behind a position: where it begins, and where the text after it does.
    pub fn next(&self, element: Element<'_>, from: usize) -> Option<(usize, usize)> {
        let positions = self.positions.get(&element)?;
        positions.get(positions.partition_point(|(at, _)| *at < from)).copied()
    }

    /// Returns whether what looks like a start tag is one: its element has an end tag, or needs none.
    pub fn is_start(&self, tag: &Tag<'_>, from: usize) -> bool {
        let needs_end = match tag.element {
            Element::LineBreak | Element::Rule | Element::Image | Element::Item | Element::Row | Element::Cell => false,
            Element::Block(name) => !BLOCKS[..OPTIONAL_ENDS].contains(&name),
            Element::Inline(name) => name != "wbr" && tag.attributes.is_empty(),
            Element::Unknown(_)
            | Element::Strong
            | Element::Emphasis
            | Element::Code
            | Element::Preformatted
            | Element::Link
            | Element::List { .. }
            | Element::Heading(_)
            | Element::Table
            | Element::Superscript => true,
        };
        !needs_end || self.next(tag.element, from).is_some()
    }
}
