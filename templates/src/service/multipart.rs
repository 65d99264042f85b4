//! Reading of `multipart/form-data` (RFC 7578).

use std::collections::HashMap;

use serde::de::value::BytesDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error as _, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use super::super::form::File;
use super::super::json::{JsonValue, ReadError};
use super::super::read::{PutSeed, Read};
use super::super::style::is_json;
use super::node::{Items, Node, ObjectOf, Result};
use super::request_reader::RequestReader;

/// The greatest number of parts.
const PARTS: usize = 10_000;

/// The parts of one property.
#[derive(Clone, Debug)]
struct Parts(Vec<File>);

impl RequestReader<'_> {
    /// Reads a body that is `multipart/form-data`.
    pub fn multipart<T: Read>(&mut self) -> Option<T> {
        let mut value = None;
        self.multipart_by(PutSeed(&mut value))?;
        value
    }

    /// Reads a body that is `multipart/form-data` by a seed.
    pub(crate) fn multipart_by<S>(&mut self, seed: S) -> Option<()>
    where
        S: for<'de> DeserializeSeed<'de, Value = ()>,
    {
        let media_type = self.incoming.headers.get("Content-Type").unwrap_or_default();
        let boundary = parameter(media_type, "boundary").filter(|boundary| is_boundary(boundary));
        let Some(boundary) = boundary else {
            self.malformed("the media type has no `boundary` of 1 to 70 characters");
            return None;
        };
        match object(self.incoming.body, &boundary) {
            Ok(object) => seed.deserialize(object).map_err(|error| self.mismatch(&error)).ok(),
            Err(reason) => {
                self.malformed(&format!("the body is not valid `multipart/form-data`: {reason}"));
                None
            }
        }
    }
}

/// Returns whether a boundary is valid (RFC 2046, 5.1.1). A longer one would take the product of its length and that of the body.
fn is_boundary(boundary: &str) -> bool {
    (1..=70).contains(&boundary.len()) && boundary.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic())
}

/// Returns the object of the properties in a body.
fn object(body: &[u8], boundary: &str) -> std::result::Result<ObjectOf<Parts>, &'static str> {
    let mut properties: Vec<(String, Parts)> = Vec::new();
    let mut indices: HashMap<String, usize> = HashMap::new();
    for (count, part) in parts(body, boundary)?.into_iter().enumerate() {
        if count == PARTS {
            return Err("it has too many parts");
        }
        let (name, file) = file(part)?;
        match indices.get(&name) {
            Some(at) => properties[*at].1.0.push(file),
            None => {
                indices.insert(name.clone(), properties.len());
                properties.push((name, Parts(vec![file])));
            }
        }
    }
    Ok(ObjectOf(properties))
}

/// Splits a body at its boundary.
fn parts<'a>(body: &'a [u8], boundary: &str) -> std::result::Result<Vec<&'a [u8]>, &'static str> {
    let delimiter = format!("--{boundary}").into_bytes();
    let mut rest = match body.starts_with(&delimiter) {
        true => &body[delimiter.len()..],
        false => after(body, &[b"\r\n", &delimiter[..]].concat()).ok_or("it has no part")?.1,
    };
    let line = [b"\r\n", &delimiter[..]].concat();
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        let padding = rest.iter().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        rest = rest[padding..].strip_prefix(b"\r\n").ok_or("a boundary does not end its line")?;
        // A part without header fields begins with the line break that ends them.
        let (part, behind) = after(rest, &line).ok_or("its last boundary is missing")?;
        parts.push(part);
        rest = behind;
    }
    Ok(parts)
}

/// Returns what is before and after the first occurrence of some bytes.
fn after<'a>(bytes: &'a [u8], wanted: &[u8]) -> Option<(&'a [u8], &'a [u8])> {
    let mut start = 0;
    loop {
        let at = start + bytes[start..].iter().position(|byte| *byte == wanted[0])?;
        if bytes[at..].starts_with(wanted) {
            return Some((&bytes[..at], &bytes[at + wanted.len()..]));
        }
        start = at + 1;
    }
}

/// Returns the name of a part, and its contents as a file.
fn file(part: &[u8]) -> std::result::Result<(String, File), &'static str> {
    let (head, data) = after(part, b"\r\n\r\n").ok_or("a part has no empty line after its header fields")?;
    let head = str::from_utf8(head).map_err(|_| "a header field of a part is not UTF-8")?;
    let field = |wanted: &str| {
        let fields = head.split("\r\n").filter_map(|line| line.split_once(':'));
        fields.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.trim())
    };
    let disposition = field("Content-Disposition").ok_or("a part has no `Content-Disposition`")?;
    let name = parameter(disposition, "name").ok_or("a part has no name")?;
    let file = File {
        name: parameter(disposition, "filename"),
        content_type: field("Content-Type").map(str::to_owned),
        data: data.to_vec(),
    };
    Ok((name, file))
}

/// Returns a parameter of a header field, in quotes or not.
fn parameter(field: &str, wanted: &str) -> Option<String> {
    let mut rest = field.split_once(';')?.1;
    loop {
        let (name, behind) = rest.split_once('=')?;
        let behind = behind.trim_start();
        let (value, next) = match behind.strip_prefix('"') {
            Some(quoted) => {
                let (value, next) = quoted.split_once('"')?;
                // As browsers escape it.
                (value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n"), next)
            }
            None => {
                let end = behind.find(';').unwrap_or(behind.len());
                (behind[..end].trim_end().to_owned(), &behind[end..])
            }
        };
        if name.trim().eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = next.trim_start().strip_prefix(';')?;
    }
}

impl Parts {
    fn node(self) -> Result<Node> {
        let node = |part: File| {
            if part.content_type.is_some_and(|media_type| is_json(&media_type)) {
                return JsonValue::parse(&part.data).map(Node::Json);
            }
            let text = String::from_utf8(part.data).map_err(|_| ReadError::custom("is not text in UTF-8"));
            text.map(Node::Text)
        };
        let mut nodes = self.0.into_iter().map(node).collect::<Result<Vec<Node>>>()?;
        match nodes.pop() {
            Some(only) if nodes.is_empty() => Ok(only),
            last => Ok(Node::List(nodes.into_iter().chain(last).collect())),
        }
    }
}

impl<'de> Deserializer<'de> for Parts {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.node()?.deserialize_any(visitor)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.node()?.deserialize_str(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value> {
        visitor.visit_newtype_struct(self)
    }

    /// The items of an array are a part each.
    fn deserialize_seq<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
        if let [only] = &self.0[..]
            && only.content_type.as_deref().is_some_and(is_json)
        {
            return match JsonValue::parse(&only.data)? {
                json @ JsonValue::Array(_) => json.reader().deserialize_seq(visitor),
                json => visitor.visit_seq(Items::new(vec![Node::Json(json)])),
            };
        }
        let parts = std::mem::take(&mut self.0).into_iter().map(|part| Self(vec![part]));
        visitor.visit_seq(Items::new(parts.collect()))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value> {
        self.deserialize_seq(visitor)
    }

    fn deserialize_i128<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value> {
        self.node()?.deserialize_i128(visitor)
    }

    /// Passes a file.
    fn deserialize_byte_buf<V: Visitor<'de>>(mut self, visitor: V) -> Result<V::Value> {
        match (self.0.pop(), &self.0[..]) {
            (Some(file), []) => visitor.visit_seq(FileFields { file, next: 0 }),
            _ => Err(ReadError::custom("is given several times")),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 u128 f32 f64 char bytes unit unit_struct tuple_struct map struct enum
        identifier ignored_any
    }
}

/// The fields of a [`File`], in their order.
struct FileFields {
    file: File,
    next: usize,
}

impl<'de> SeqAccess<'de> for FileFields {
    type Error = ReadError;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>> {
        self.next += 1;
        match self.next {
            1 => seed.deserialize(Node::Text(self.file.name.take().unwrap_or_default())).map(Some),
            2 => seed.deserialize(Node::Text(self.file.content_type.take().unwrap_or_default())).map(Some),
            3 => seed.deserialize(BytesDeserializer::new(&self.file.data)).map(Some),
            _ => Ok(None),
        }
    }
}
