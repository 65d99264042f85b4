//! The members of a TOML document, with their positions.
//!
//! In: a text. Out: its values, with a method for each type of an option. All errors are reported in one run, each at the position of
//! its key or value.

use std::collections::BTreeMap;

use toml_span::value::{Table, Value, ValueInner};
use toml_span::{ErrorKind, Span};

use crate::config::date::Date;
use crate::config::keys::TABLES;
use crate::diagnostics::{Diagnostics, Location, Problem, did_you_mean, list};
use crate::source::FileId;

/// Returns what to do about an error of syntax.
fn syntax_advice(error: &ErrorKind) -> &'static str {
    match error {
        ErrorKind::UnquotedString => {
            "put text into double quotes, as in `document = \"openapi.yaml\"`; write `true` and `false` in lower case"
        }
        ErrorKind::InvalidEscape(_) | ErrorKind::InvalidHexEscape(_) | ErrorKind::InvalidEscapeValue(_) => {
            "write `/` in paths, also on Windows; a backslash in double quotes is written `\\\\`"
        }
        ErrorKind::UnterminatedString => "close the double quotes",
        ErrorKind::Wanted { expected: "an equals", .. } => "write `key = value`",
        ErrorKind::DuplicateKey { .. } | ErrorKind::DuplicateTable { .. } => {
            "remove one of the two; each document has an `[[api]]` of its own"
        }
        ErrorKind::InvalidCharInString('\n' | '\r') => "close the double quotes before the end of the line",
        ErrorKind::Unexpected('/') => "start a comment with `#`",
        ErrorKind::Unexpected('“' | '”' | '‘' | '’') => "use the straight quotes `\"`",
        ErrorKind::UnexpectedEof | ErrorKind::Wanted { expected: "a right bracket", .. } => {
            "close the bracket with `]`"
        }
        ErrorKind::RedefineAsArray => "write each table as `[[api]]`, or each as `[api]`, but not both",
        // The kinds are those of another crate.
        _ => {
            "write tables as `[output]` and `[[api]]`, and in them `key = \"text\"`, `key = true` or `key = [\"text\"]`"
        }
    }
}

/// Returns a value as TOML on one line.
fn inline(value: &Value<'_>) -> String {
    match value.as_ref() {
        ValueInner::String(text) => format!("{text:?}"),
        ValueInner::Integer(number) => number.to_string(),
        ValueInner::Float(number) => number.to_string(),
        ValueInner::Boolean(value) => value.to_string(),
        ValueInner::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
        ValueInner::Table(members) => {
            let members = members.iter().map(|(name, value)| format!("{} = {}", name.name, inline(value)));
            format!("{{ {} }}", members.collect::<Vec<_>>().join(", "))
        }
    }
}

/// The type of an expected value.
#[derive(Clone, Copy)]
enum Expected {
    Table,
    String,
    Strings,
    StringsByName,
    Boolean,
    Count,
}

impl Expected {
    fn phrase(self) -> &'static str {
        match self {
            Self::Table => "a table",
            Self::String => "a string",
            Self::Strings => "an array of strings",
            Self::StringsByName => "a table of strings",
            Self::Boolean => "a boolean",
            Self::Count => "a non-negative integer",
        }
    }

    /// Returns how to write such a value.
    fn syntax(self) -> &'static str {
        match self {
            Self::Table => "write its keys between `{` and `}`, as in `include = { tags = [\"NAME\"] }`",
            Self::String => "put the value into double quotes",
            Self::Strings => "write `[\"VALUE\"]`, with any number of values",
            Self::StringsByName => "write `{ \"NAME\" = \"VALUE\" }`, with any number of values",
            Self::Boolean => "write `true` or `false`, without quotes",
            Self::Count => "write a number such as `1_000`, without quotes",
        }
    }
}

/// Returns the name of a type with its article.
fn with_article(name: &str) -> String {
    format!("{} {name}", if name.starts_with(['a', 'i']) { "an" } else { "a" })
}

/// Reads values, and reports those that are not valid.
pub(super) struct Reader<'d> {
    pub(super) file: FileId,
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl Reader<'_> {
    /// Parses a text.
    pub(super) fn parse<'t>(&mut self, text: &'t str) -> Option<Value<'t>> {
        let parsed = toml_span::parse(text);
        parsed.map_err(|error| self.report(error.span, error.to_string(), syntax_advice(&error.kind))).ok()
    }

    /// Returns the position of a span.
    pub(super) fn location(&self, span: Span) -> Location {
        Location::Offset(self.file, span.start)
    }

    fn report(&mut self, span: Span, reason: String, advice: impl Into<String>) {
        self.diagnostics.report(self.location(span), Problem::InvalidManifest { reason, advice: advice.into() });
    }

    /// Reports a value of the wrong type.
    fn report_type(&mut self, value: &Value<'_>, name: &str, expected: Expected) {
        self.report_type_of(value, &format!("`{name}`"), expected);
    }

    fn report_type_of(&mut self, value: &Value<'_>, subject: &str, expected: Expected) {
        let found = with_article(value.as_ref().type_str());
        let reason = format!("{subject} must be {}, found {found}", expected.phrase());
        self.report(value.span, reason, expected.syntax());
    }

    /// Reads a table that may have these members and no others.
    pub(super) fn table<'v, 't>(
        &mut self,
        value: &'v Value<'t>,
        name: &str,
        members: &[&'static str],
    ) -> Option<&'v Table<'t>> {
        let Some(table) = value.as_table() else {
            self.report_type(value, name, Expected::Table);
            return None;
        };
        // In the order of the text: the table is sorted by name.
        let mut unknown: Vec<_> = table.keys().filter(|key| !members.contains(&&*key.name)).collect();
        unknown.sort_by_key(|key| key.span.start);
        for key in unknown {
            let known = || members.iter().copied();
            let elsewhere = TABLES.iter().find(|(_, keys)| keys.contains(&&*key.name));
            let otherwise = match elsewhere {
                Some((table, _)) => format!("move it to `{table}`"),
                None => format!("the keys are {}", list(known())),
            };
            let advice = did_you_mean(&key.name, known(), otherwise);
            self.report(key.span, format!("unknown key `{}` in `{name}`", key.name), advice);
        }
        Some(table)
    }

    /// Reads an array of tables.
    pub(super) fn tables<'v, 't>(&mut self, value: Option<&'v Value<'t>>, name: &str) -> &'v [Value<'t>] {
        let Some(value) = value else { return &[] };
        let Some(tables) = value.as_array() else {
            let found = with_article(value.as_ref().type_str());
            let advice = format!("write `[[{name}]]` above the keys of each");
            self.report(value.span, format!("`{name}` must be an array of tables, found {found}"), advice);
            return &[];
        };
        tables
    }

    /// Reads a required string; `span` is the position of its table.
    pub(super) fn required_string<'v>(&mut self, table: &'v Table<'_>, name: &str, span: Span) -> Option<&'v str> {
        if !table.contains_key(name) {
            self.report(span, format!("required key `{name}` is missing"), format!("add `{name} = \"…\"`"));
        }
        let text = self.string(table, name)?;
        if text.is_empty() {
            let span = table.get(name).map_or(span, |value| value.span);
            self.report(span, format!("`{name}` is empty"), "write a path or a name between the quotes");
        }
        Some(text).filter(|text| !text.is_empty())
    }

    /// Reads a string.
    pub(super) fn string<'v>(&mut self, table: &'v Table<'_>, name: &str) -> Option<&'v str> {
        let value = table.get(name)?;
        self.string_of(value, name)
    }

    fn string_of<'v>(&mut self, value: &'v Value<'_>, name: &str) -> Option<&'v str> {
        let text = value.as_str();
        if text.is_none() {
            self.report_type(value, name, Expected::String);
        }
        text
    }

    /// Reads an array of strings.
    pub(super) fn strings(&mut self, table: &Table<'_>, name: &str) -> Vec<String> {
        let Some(value) = table.get(name) else { return Vec::new() };
        let Some(items) = value.as_array() else {
            self.report_type(value, name, Expected::Strings);
            return Vec::new();
        };
        for item in items.iter().filter(|item| item.as_str().is_none()) {
            self.report_type_of(item, &format!("an item of `{name}`"), Expected::String);
        }
        items.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// Reads a table of strings.
    pub(super) fn string_members<'v>(&mut self, table: &'v Table<'_>, name: &str) -> Vec<(&'v str, &'v str)> {
        let Some(value) = table.get(name) else { return Vec::new() };
        let Some(members) = value.as_table() else {
            self.report_type(value, name, Expected::StringsByName);
            return Vec::new();
        };
        members.iter().filter_map(|(key, value)| Some((&*key.name, self.string_of(value, &key.name)?))).collect()
    }

    /// Reads dependencies as in a `Cargo.toml`: versions, or tables. Returns their text by name.
    pub(super) fn dependencies(&mut self, table: &Table<'_>) -> BTreeMap<String, String> {
        let Some(value) = table.get("dependencies") else { return BTreeMap::new() };
        let Some(members) = value.as_table() else {
            self.report_type(value, "dependencies", Expected::Table);
            return BTreeMap::new();
        };
        members.iter().map(|(name, value)| (name.name.to_string(), inline(value))).collect()
    }

    /// Reads a boolean.
    pub(super) fn boolean(&mut self, table: &Table<'_>, name: &str) -> Option<bool> {
        let value = table.get(name)?;
        if value.as_bool().is_none() {
            self.report_type(value, name, Expected::Boolean);
        }
        value.as_bool()
    }

    /// Reads a non-negative integer.
    pub(super) fn size(&mut self, table: &Table<'_>, name: &str) -> Option<usize> {
        let value = table.get(name)?;
        let size = value.as_integer().and_then(|integer| usize::try_from(integer).ok());
        match (size, value.as_ref()) {
            (None, ValueInner::Integer(integer)) => {
                let (expected, syntax) = (Expected::Count.phrase(), Expected::Count.syntax());
                self.report(value.span, format!("`{name}` must be {expected}, found {integer}"), syntax);
            }
            (None, _) => self.report_type(value, name, Expected::Count),
            (Some(_), _) => {}
        }
        size
    }

    /// Reads a date.
    pub(super) fn date(&mut self, table: &Table<'_>, name: &str) -> Option<Date> {
        let text = self.string(table, name)?;
        let date = text.parse().ok();
        if let (None, Some(value)) = (date, table.get(name)) {
            self.report(
                value.span,
                format!("`{name}` is not a date, found `{text}`"),
                "write a day as `\"2027-03-01\"`",
            );
        }
        date
    }

    /// Reads one of several strings. Returns the value that is paired with it.
    pub(super) fn one_of<T: Copy>(&mut self, table: &Table<'_>, name: &str, values: &[(&'static str, T)]) -> Option<T> {
        let value = table.get(name)?;
        self.known(value, name, values)
    }

    /// Reads an array of some of several strings. Returns the values that are paired with them.
    pub(super) fn some_of<T: Copy>(
        &mut self,
        table: &Table<'_>,
        name: &str,
        values: &[(&'static str, T)],
    ) -> Option<Vec<T>> {
        let value = table.get(name)?;
        let Some(items) = value.as_array() else {
            self.report_type(value, name, Expected::Strings);
            return None;
        };
        Some(items.iter().filter_map(|item| self.known(item, name, values)).collect())
    }

    fn known<T: Copy>(&mut self, value: &Value<'_>, name: &str, values: &[(&'static str, T)]) -> Option<T> {
        let text = self.string_of(value, name)?;
        let found = values.iter().find(|(known, _)| *known == text);
        if found.is_none() {
            let known = || values.iter().map(|(known, _)| *known);
            let advice = did_you_mean(text, known(), format!("the values are {}", list(known())));
            self.report(value.span, format!("`{text}` is not a valid value of `{name}`"), advice);
        }
        found.map(|(_, value)| *value)
    }
}
