//! Validation of requests: the parameters and the body are read by the reader of generated servers, and evaluated.

use super::super::json::JsonValue;
use super::super::parameter::Parameter;
use super::super::service::{Incoming, Refusal, RequestReader};
use super::super::violation::Violation;
use super::expected::Expected;
use super::guided::{Guided, Reading};
use super::{Api, Content, Encoding, Operation, Schemas};

impl Api {
    /// Validates the request of an operation.
    ///
    /// # Errors
    ///
    /// The refusal of a request that does not match the document, with all violations.
    pub(super) fn validate(&self, operation: &Operation, incoming: Incoming<'_>) -> Result<(), Refusal> {
        let mut reader = RequestReader::new(incoming, operation.parameters)?;
        let schemas = operation.parameter_schemas.iter().map(Option::as_deref);
        for (parameter, schema) in operation.parameters.iter().zip(schemas) {
            self.schemas.parameter(&mut reader, parameter, schema);
        }
        if let Some(body) = &operation.body {
            let index = match body.required {
                true => reader.body(body.media_types),
                false => reader.optional_body(body.media_types).flatten(),
            };
            if let Some(content) = index.and_then(|index| body.contents.get(index)) {
                self.schemas.content(&mut reader, content);
            }
        }
        reader.finish(Some(()))
    }
}

impl Schemas {
    fn parameter(&self, reader: &mut RequestReader<'_>, parameter: &Parameter, schema: Option<&str>) {
        let expected = Expected::at(self.json(), schema);
        let mut first: Option<Result<Vec<Violation>, _>> = None;
        for reading in Reading::all(&expected) {
            let mut value = None;
            let guided = Guided { expected: &expected, reading, files: &[], value: &mut value };
            let evaluated = match reader.read_by(parameter, guided) {
                Some(read) => read.map(|()| self.violations(schema, &value.unwrap_or(JsonValue::Null))),
                None if first.is_some() => break,
                None if parameter.required => return reader.missing(parameter),
                None => return,
            };
            match (&evaluated, &first) {
                (Ok(violations), _) if violations.is_empty() => return,
                (Ok(_), Some(Err(_))) | (_, None) => first = Some(evaluated),
                (Ok(_) | Err(_), Some(_)) => {}
            }
        }
        match first {
            Some(Ok(violations)) => violations.iter().for_each(|one| reader.within(&parameter.pointer(), one)),
            Some(Err(error)) => _ = reader.known::<()>(parameter, Err(error)),
            None => {}
        }
    }

    fn content(&self, reader: &mut RequestReader<'_>, content: &Content) {
        let value = match &content.encoding {
            Encoding::Json => reader.json(),
            Encoding::Form(_) | Encoding::Multipart(_) => self.form(reader, content),
            Encoding::Text => reader.text().map(|text| self.text(content, text)),
            Encoding::Bytes | Encoding::Lines | Encoding::Events | Encoding::EventData => return,
        };
        if let Some(value) = value {
            let violations = self.violations(content.schema.as_deref(), &value);
            violations.iter().for_each(|violation| reader.within("/body", violation));
        }
    }

    /// Returns the form that is valid among those that its texts may represent, or else the first.
    fn form(&self, reader: &mut RequestReader<'_>, content: &Content) -> Option<JsonValue> {
        let schema = content.schema.as_deref();
        let expected = Expected::at(self.json(), schema);
        let mut first = None;
        for is_text in [false, true] {
            let reading = Reading::of_object(is_text);
            let mut value = None;
            match &content.encoding {
                Encoding::Multipart(files) => {
                    reader.multipart_by(Guided { expected: &expected, reading, files, value: &mut value })?;
                }
                Encoding::Form(encodings) => {
                    reader
                        .form_by(encodings, Guided { expected: &expected, reading, files: &[], value: &mut value })?;
                }
                Encoding::Json
                | Encoding::Text
                | Encoding::Bytes
                | Encoding::Lines
                | Encoding::Events
                | Encoding::EventData => return None,
            }
            if self.violations(schema, value.as_ref()?).is_empty() {
                return value;
            }
            first = first.or(value);
        }
        first
    }

    /// Returns the value that a text represents: a string if one is expected, else JSON.
    fn text(&self, content: &Content, text: String) -> JsonValue {
        let types = Expected::at(self.json(), content.schema.as_deref()).types();
        let json = (!types.string).then(|| JsonValue::parse(text.as_bytes()).ok()).flatten();
        json.unwrap_or(JsonValue::String(text))
    }
}
