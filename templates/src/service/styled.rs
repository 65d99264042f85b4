//! Values of parameters in their styles: the reverse of [`expand`](super::super::style::expand).

use std::cell::Cell;

use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, Visitor};
use serde::forward_to_deserialize_any;

use super::super::json::{JsonValue, ReadError};
use super::super::parameter::Style;
use super::super::style::Shape;
use super::super::text::Parser;
use super::decoding::{Decoding, split_pair};
use super::node::{Node, Result};

/// The greatest number of members of an object that have pairs of their own: for each, those before are searched.
const MEMBERS: usize = 2048;

/// The greatest number of levels of such an object.
const LEVELS: usize = 32;

/// The value of a parameter as it was received.
#[derive(Clone, Debug)]
pub(super) struct Styled<'a> {
    pub(super) name: &'a str,
    pub(super) style: Style,
    pub(super) explode: bool,
    pub(super) decoding: Decoding,
    /// Whether the value is the content of a media type that is JSON.
    pub(super) is_json: bool,
    pub(super) source: Source,
    /// The values of its name.
    pub(super) texts: Vec<&'a str>,
    /// The members of an object that have pairs of their own: a path for each, and the value.
    pub(super) members: Vec<(Vec<String>, &'a str)>,
    /// If the members may be pairs of no parameter, where to put that the type expects no object: the parameter is absent.
    pub(super) absent: Option<&'a Cell<bool>>,
}

/// Where a parameter was received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// In one text.
    Text,
    /// In lines, which are one list.
    Lines,
    /// In pairs, each of which has a name.
    Pairs,
}

impl<'a> Styled<'a> {
    fn leaf(&self, text: &str) -> Result<Node> {
        self.decoded(text).map(Node::Text)
    }

    /// Returns whether a name beside a value, as it was received, is that of the parameter.
    fn is_own_name(&self, name: &str) -> bool {
        name == self.name || self.decoding.decoded(name).is_ok_and(|name| name == self.name)
    }

    fn decoded(&self, text: &str) -> Result<String> {
        self.decoding.decoded(text).map_err(ReadError::custom)
    }

    /// Returns the value for a type that expects values of a shape; `None` for a type of several.
    fn node(&self, expected: Option<Shape>) -> Result<Node> {
        if self.is_json {
            return Ok(Node::Json(JsonValue::parse(self.decoded(self.value()?)?.as_bytes())?));
        }
        if let Some(absent) = self.absent.filter(|_| expected != Some(Shape::Object)) {
            absent.set(true);
            return Err(ReadError::custom("is missing"));
        }
        match expected {
            Some(Shape::Scalar) => self.leaf(self.value()?),
            Some(Shape::Array) => self.items().map(Node::List),
            Some(Shape::Object) => self.object(),
            None => match (&self.texts[..], &self.members[..]) {
                ([], [_, ..]) => self.object(),
                ([_, _, ..], _) => self.items().map(Node::List),
                _ => self.suggested(),
            },
        }
    }

    /// Returns the value that one text suggests: what separates values is escaped in each of them.
    fn suggested(&self) -> Result<Node> {
        if self.decoding == Decoding::Nothing || self.source == Source::Pairs && self.explode {
            return self.leaf(self.value()?);
        }
        let parts = self.parts(self.style.applicable(self.explode, Shape::Array))?;
        let is_member = |part: &&str| part.split_once('=').is_some_and(|(name, _)| !self.is_own_name(name));
        match &parts[..] {
            [_, _, ..] if self.explode && parts.iter().all(is_member) => self.object(),
            [_, _, ..] => self.items().map(Node::List),
            _ => self.leaf(self.value()?),
        }
    }

    /// Returns the only text, without what the style writes before the value.
    fn text(&self) -> Result<&'a str> {
        match &self.texts[..] {
            [text] => self.without_prefix(text),
            [] => Err(ReadError::custom("has members in place of a value")),
            texts => Err(ReadError::custom(format_args!("is given {} times", texts.len()))),
        }
    }

    fn without_prefix(&self, text: &'a str) -> Result<&'a str> {
        let prefix = self.style.prefix();
        text.strip_prefix(prefix).ok_or_else(|| ReadError::custom(format_args!("must begin with `{prefix}`")))
    }

    /// Returns the text of a value that is not exploded.
    fn value(&self) -> Result<&'a str> {
        let text = self.text()?;
        if self.style != Style::Matrix {
            return Ok(text);
        }
        let (name, value) = split_pair(text);
        if self.is_own_name(name) { Ok(value) } else { Err(ReadError::custom("must begin with its name")) }
    }

    /// Returns the parts of a list.
    fn parts(&self, style: Style) -> Result<Vec<&'a str>> {
        match (self.source, self.explode) {
            (Source::Lines, _) => {
                Ok(self.texts.iter().flat_map(|text| self.split(text, style)).map(str::trim).collect())
            }
            (_, true) => Ok(self.split(self.text()?, style)),
            (_, false) => Ok(self.split(self.value()?, style)),
        }
    }

    /// Splits a text at what is between the values of a style.
    fn split<'t>(&self, text: &'t str, style: Style) -> Vec<&'t str> {
        let delimiters: &[&str] = match (style, self.explode) {
            (style, true) => &[style.separator()],
            (Style::SpaceDelimited, false) => &[style.delimiter(), "+", " "],
            (Style::PipeDelimited, false) => &[style.delimiter(), "%7c", "|"],
            (style, false) => &[style.delimiter()],
        };
        let (mut parts, mut start, mut position) = (Vec::new(), 0, 0);
        while position < text.len() {
            let rest = &text[position..];
            // A nested array or object is JSON, whose commas separate nothing.
            let may_be_json = self.source == Source::Lines && (position == start || text[..position].ends_with('='));
            match delimiters.iter().find(|delimiter| rest.starts_with(**delimiter)) {
                Some(delimiter) => {
                    parts.push(&text[start..position]);
                    position += delimiter.len();
                    start = position;
                }
                None => {
                    let json = if may_be_json { json_length(rest) } else { 0 };
                    position += json.max(rest.chars().next().map_or(1, char::len_utf8));
                }
            }
        }
        parts.push(&text[start..]);
        parts
    }

    /// Returns the items of an array.
    fn items(&self) -> Result<Vec<Node>> {
        let style = self.style.applicable(self.explode, Shape::Array);
        let texts = match self.source {
            Source::Pairs if self.explode => self.texts.clone(),
            _ if style == Style::Matrix && self.explode => {
                let parts = self.parts(style)?.into_iter().map(split_pair);
                let named = parts.map(|(name, value)| self.is_own_name(name).then_some(value));
                named.collect::<Option<Vec<&str>>>().ok_or_else(|| ReadError::custom("must repeat its name"))?
            }
            _ => self.parts(style)?,
        };
        texts.into_iter().map(|text| self.leaf(text)).collect()
    }

    /// Returns an object.
    fn object(&self) -> Result<Node> {
        let style = self.style.applicable(self.explode, Shape::Object);
        if style == Style::DeepObject || self.source == Source::Pairs && self.explode {
            return if self.texts.is_empty() { self.nested() } else { self.leaf(self.value()?) };
        }
        let member = |(name, value): (&str, &str)| Ok((self.decoded(name)?, self.leaf(value)?));
        let parts = self.parts(style)?;
        let members = if self.explode {
            parts.into_iter().map(|part| member(split_pair(part))).collect::<Result<_>>()?
        } else if parts.len().is_multiple_of(2) {
            parts.chunks(2).map(|pair| member((pair[0], pair[1]))).collect::<Result<_>>()?
        } else {
            return Err(ReadError::custom("must be a list of names and values"));
        };
        Ok(Node::Object(members))
    }

    /// Returns the object of members that have pairs of their own.
    fn nested(&self) -> Result<Node> {
        if self.members.len() > MEMBERS {
            return Err(ReadError::custom(format_args!("has more than {MEMBERS} members")));
        }
        let mut members = Vec::new();
        for (path, value) in &self.members {
            if path.len() > LEVELS {
                return Err(ReadError::custom(format_args!("is nested more than {LEVELS} levels deep")));
            }
            add(&mut members, path, self.leaf(value)?)?;
        }
        Ok(Node::Object(members))
    }
}

/// Adds a value at a path. Several values of a path are an array.
fn add(members: &mut Vec<(String, Node)>, path: &[String], value: Node) -> Result<()> {
    let Some((name, rest)) = path.split_first() else { return Ok(()) };
    let at = members.iter().position(|(known, _)| known == name);
    match (at.map(|at| &mut members[at].1), rest) {
        (None, []) => members.push((name.clone(), value)),
        (None, rest) => {
            let mut inner = Vec::new();
            add(&mut inner, rest, value)?;
            members.push((name.clone(), Node::Object(inner)));
        }
        (Some(Node::Object(inner)), [_, ..]) => return add(inner, rest, value),
        (Some(Node::List(items)), []) => items.push(value),
        (Some(node @ Node::Text(_)), []) => {
            let first = std::mem::replace(node, Node::List(Vec::new()));
            *node = Node::List(vec![first, value]);
        }
        (Some(_), _) => return Err(ReadError::custom("has a value and members").at(name)),
    }
    Ok(())
}

/// Returns the length of the JSON array or object at the start of a text; 0 if there is none.
fn json_length(text: &str) -> usize {
    if !text.starts_with(['[', '{']) {
        return 0;
    }
    let mut parser = Parser::new(text);
    IgnoredAny::deserialize(&mut parser).map_or(0, |_| parser.position)
}

macro_rules! scalars {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
            self.node(Some(Shape::Scalar))?.$method(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Styled<'_> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.node(None)?.deserialize_any(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.node(Some(Shape::Scalar))?.deserialize_str(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        match &self.texts[..] {
            [text] if self.source != Source::Text && text.is_empty() => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.node(Some(Shape::Array))?.deserialize_seq(visitor)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.node(Some(Shape::Object))?.deserialize_map(visitor)
    }

    scalars! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_i128 deserialize_u8
        deserialize_u16 deserialize_u32 deserialize_u64 deserialize_f64
    }

    forward_to_deserialize_any! {
        u128 f32 char bytes byte_buf unit unit_struct tuple_struct struct enum identifier ignored_any
    }
}
