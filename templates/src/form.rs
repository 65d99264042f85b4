//! Bodies that are forms, with files or without.

use std::fmt;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::json::Json;
use super::parameter::{Parameter, Serialization};
use super::request::{RequestWriter, concrete};
use super::style;
use super::value_checker::Optional;

/// A file in a form.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct File {
    /// Its name; if it has none, it is sent under the name of its property.
    pub name: Option<String>,
    /// Its media type, if it is not the one that the document names.
    pub content_type: Option<String>,
    /// What is in it.
    pub data: Vec<u8>,
}

impl File {
    /// A file of a name.
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

/// As a text, which is all that JSON has for it.
impl Serialize for File {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&String::from_utf8_lossy(&self.data))
    }
}

impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(String::deserialize(deserializer)?.into_bytes().into())
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

/// A property of a form that is a file, or that holds files.
pub trait Files {
    /// The files.
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

/// A form that is being written (RFC 7578).
pub struct FormWriter {
    /// How properties are written, where the document says so.
    encodings: &'static [Parameter],
    parts: Vec<Part>,
    error: Option<String>,
}

/// A part of a form: its head, with its name and media type, and what is in it.
struct Part {
    head: String,
    data: Vec<u8>,
}

impl FormWriter {
    /// Writes a property, each item of an array as a part of its own. Nothing is written for null.
    pub fn value<T: Serialize>(&mut self, name: &str, value: &T) {
        match Json::from_serialize(value) {
            Ok(Json::Array(items)) => items.iter().for_each(|item| self.part(name, item)),
            Ok(value) => self.part(name, &value),
            Err(error) => _ = self.error.get_or_insert(error.to_string()),
        }
    }

    /// Writes the members of an object as properties.
    pub fn members<T: Serialize>(&mut self, object: &T) {
        match Json::from_serialize(object) {
            Ok(Json::Object(members)) => members.iter().for_each(|(name, value)| self.value(name, value)),
            Ok(Json::Null) => {}
            Ok(_) => _ = self.error.get_or_insert("is no object, so that it has no parts".to_owned()),
            Err(error) => _ = self.error.get_or_insert(error.to_string()),
        }
    }

    /// Writes files as parts of one name.
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

    fn part(&mut self, name: &str, value: &Json) {
        let is_composite = matches!(value, Json::Array(_) | Json::Object(_));
        let stated = self.content_type(name);
        let content_type = stated.or(is_composite.then_some("application/json"));
        if matches!(value, Json::Null) {
            return;
        }
        let head = match content_type {
            Some(content_type) => format!("name=\"{}\"\r\nContent-Type: {content_type}", quoted(name)),
            None => format!("name=\"{}\"", quoted(name)),
        };
        let data = style::content(content_type.unwrap_or("text/plain"), value).into_bytes();
        self.parts.push(Part { head, data });
    }

    /// The media type that the document states for a property; of a list the first that is no range.
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

    /// A text that is in none of the parts.
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

/// A name between quotes, as browsers send it.
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

impl RequestWriter {
    /// Writes a body as the fields of a form.
    pub fn form<T: Serialize>(&mut self, media_type: &'static str, encodings: &'static [Parameter], value: &T) {
        let form = Json::from_serialize(value).map(|value| style::form(encodings, &value).unwrap_or_default());
        self.body(Some(media_type), form.map(String::into_bytes).map_err(|error| error.to_string()));
    }

    /// Writes a body as the parts of a form.
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
