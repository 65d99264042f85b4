//! Request bodies that are forms: `application/x-www-form-urlencoded` and `multipart/form-data`.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::json::JsonValue;
use super::parameter::{Parameter, Serialization};
use super::read::Read;
use super::request::{RequestWriter, concrete};
use super::style;
use super::value_checker::Optional;

/// A file in a form.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct File {
    /// The file name. Defaults to the name of the property.
    pub name: Option<String>,
    /// The media type. Defaults to that of the document.
    pub content_type: Option<String>,
    /// The contents.
    pub data: Vec<u8>,
}

impl File {
    /// Returns a file with a name.
    pub fn new(name: impl Into<String>, data: impl Into<Vec<u8>>) -> Self {
        Self { name: Some(name.into()), content_type: None, data: data.into() }
    }
}

impl From<Vec<u8>> for File {
    fn from(data: Vec<u8>) -> Self {
        Self { data, ..Self::default() }
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = self.data.len();
        f.debug_struct("File")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("bytes", &bytes)
            .finish()
    }
}

/// Serializes the contents as a string, since JSON has no binary data.
impl Serialize for File {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&String::from_utf8_lossy(&self.data))
    }
}

/// Deserializes a string as the contents, or the fields of a part of a form.
impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct FileVisitor;
        impl<'de> Visitor<'de> for FileVisitor {
            type Value = File;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a file")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<File, E> {
                Ok(text.as_bytes().to_vec().into())
            }
            fn visit_bytes<E: Error>(self, data: &[u8]) -> Result<File, E> {
                Ok(data.to_vec().into())
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut fields: A) -> Result<File, A::Error> {
                let name = fields.next_element()?.flatten();
                let content_type = fields.next_element()?.flatten();
                let contents: Option<File> = fields.next_element()?;
                Ok(File { name, content_type, data: contents.unwrap_or_default().data })
            }
        }
        deserializer.deserialize_byte_buf(FileVisitor)
    }
}

impl Read for File {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

/// A form with files.
pub trait Form {
    /// Writes the properties.
    fn write(&self, form: &mut FormWriter);
}

impl<T: Form> Form for Box<T> {
    fn write(&self, form: &mut FormWriter) {
        T::write(self, form);
    }
}

/// A property of a form that is a file, an optional file, or a list of files.
pub trait Files {
    /// Returns the files.
    fn files(&self) -> &[File];
}

impl Files for File {
    fn files(&self) -> &[File] {
        std::slice::from_ref(self)
    }
}

impl Files for Vec<File> {
    fn files(&self) -> &[File] {
        self
    }
}

impl<T: Optional<Value: Files>> Files for T {
    fn files(&self) -> &[File] {
        self.present().map(Files::files).unwrap_or_default()
    }
}

/// A writer of `multipart/form-data` (RFC 7578).
pub struct FormWriter {
    /// The encodings of properties that the document defines.
    encodings: &'static [Parameter],
    parts: Vec<Part>,
    error: Option<String>,
}

/// A part of a form: its header fields and its contents.
struct Part {
    head: String,
    data: Vec<u8>,
}

impl FormWriter {
    /// Writes a property as a part, or the items of an array as a part each. Writes nothing for null.
    pub fn value<T: Serialize>(&mut self, name: &str, value: &T) {
        match JsonValue::from_serialize(value) {
            Ok(JsonValue::Array(items)) => items.iter().for_each(|item| self.part(name, item)),
            Ok(value) => self.part(name, &value),
            Err(error) => _ = self.error.get_or_insert(error.to_string()),
        }
    }

    /// Writes the members of an object as properties.
    pub fn members<T: Serialize>(&mut self, object: &T) {
        match JsonValue::from_serialize(object) {
            Ok(JsonValue::Object(members)) => members.iter().for_each(|(name, value)| self.value(name, value)),
            Ok(JsonValue::Null) => {}
            Ok(_) => _ = self.error.get_or_insert("is not an object, so it has no parts".to_owned()),
            Err(error) => _ = self.error.get_or_insert(error.to_string()),
        }
    }

    /// Writes a part for each file, all of one name.
    pub fn files(&mut self, name: &str, files: &dyn Files) {
        for file in files.files() {
            let stated = file.content_type.as_deref().or(self.content_type(name));
            let content_type = stated.unwrap_or("application/octet-stream");
            let file_name = file.name.as_deref().unwrap_or(name);
            let head = format!(
                "name=\"{}\"; filename=\"{}\"\r\nContent-Type: {}",
                quoted(name),
                quoted(file_name),
                content_type.replace(['\r', '\n'], " ")
            );
            self.parts.push(Part { head, data: file.data.clone() });
        }
    }

    fn part(&mut self, name: &str, value: &JsonValue) {
        let is_composite = matches!(value, JsonValue::Array(_) | JsonValue::Object(_));
        let stated = self.content_type(name);
        let content_type = stated.or(is_composite.then_some("application/json"));
        if matches!(value, JsonValue::Null) {
            return;
        }
        let head = match content_type {
            Some(content_type) => format!("name=\"{}\"\r\nContent-Type: {content_type}", quoted(name)),
            None => format!("name=\"{}\"", quoted(name)),
        };
        let data = style::content(content_type.unwrap_or("text/plain"), value).into_bytes();
        self.parts.push(Part { head, data });
    }

    /// Returns the media type that the document defines for a property: of several, the first that is not a range.
    fn content_type(&self, name: &str) -> Option<&'static str> {
        let encoding = self.encodings.iter().find(|encoding| encoding.name == name)?;
        match encoding.serialization {
            Serialization::Content(media_types) => concrete(media_types),
            Serialization::Style { .. } => None,
        }
    }

    fn finish(self) -> (String, Vec<u8>) {
        let boundary = self.boundary();
        let mut body = Vec::new();
        for Part { head, data } in &self.parts {
            body.extend(format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n").into_bytes());
            body.extend_from_slice(data);
            body.extend_from_slice(b"\r\n");
        }
        body.extend(format!("--{boundary}--\r\n").into_bytes());
        (boundary, body)
    }

    /// Returns a text that no part contains.
    fn boundary(&self) -> String {
        let is_in = |text: &str| self.parts.iter().any(|part| contains(&part.data, text.as_bytes()));
        let mut boundary = "form-boundary".to_owned();
        let mut number = 0_u64;
        while is_in(&boundary) {
            number += 1;
            boundary = format!("form-boundary-{number}");
        }
        boundary
    }
}

fn contains(data: &[u8], text: &[u8]) -> bool {
    data.windows(text.len()).any(|window| window == text)
}

/// Returns a quoted name, escaped as browsers do.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

impl RequestWriter {
    /// Writes a body as `application/x-www-form-urlencoded`.
    pub fn form<T: Serialize>(&mut self, media_type: &'static str, encodings: &'static [Parameter], value: &T) {
        let form = JsonValue::from_serialize(value).map(|value| style::form(encodings, &value).unwrap_or_default());
        self.body(Some(media_type), form.map(String::into_bytes).map_err(|error| error.to_string()));
    }

    /// Writes a body as `multipart/form-data`.
    pub fn multipart(
        &mut self,
        media_type: &'static str,
        encodings: &'static [Parameter],
        write: impl FnOnce(&mut FormWriter),
    ) {
        let mut form = FormWriter { encodings, parts: Vec::new(), error: None };
        write(&mut form);
        if let Some(error) = form.error {
            return self.body(None, Err(error));
        }
        let (boundary, body) = form.finish();
        let essence = media_type.split(';').next().unwrap_or_default().trim();
        self.typed_body(format!("{essence}; boundary={boundary}"), body);
    }
}
