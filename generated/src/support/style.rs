//! The serialization of parameters: the styles (OpenAPI 3.2, 4.12.6) and their escaping (RFC 6570).

use super::json::JsonValue;
use super::parameter::{Location, Parameter, Serialization, Style};

/// The characters of a text that are percent-encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Escape {
    Nothing,
    /// Those that no URL may contain.
    Unsafe,
    /// All but the unreserved characters of RFC 3986.
    Reserved,
    /// Those that would end a path or one of its segments, and those that no URL may contain.
    Path,
    /// Those that would end a query or one of its values, and those that no URL may contain.
    Query,
    /// Those of `application/x-www-form-urlencoded`, with `+` for a space.
    Form,
}

impl Escape {
    pub(super) fn of(parameter: &Parameter) -> Self {
        let reserved = |reserved| match parameter.serialization {
            Serialization::Style { allow_reserved: true, .. } => reserved,
            Serialization::Style { .. } | Serialization::Content(_) => Escape::Reserved,
        };
        match (parameter.location, parameter.serialization) {
            (Location::Path, _) => reserved(Escape::Path),
            (Location::Query, _) => reserved(Escape::Query),
            (Location::QueryString, Serialization::Content(media_type)) if is_form(media_type) => Escape::Form,
            (Location::QueryString, _) => Escape::Reserved,
            (Location::Header, _) => Escape::Nothing,
            (Location::Cookie, Serialization::Style { style: Style::Form, .. }) => reserved(Escape::Query),
            (Location::Cookie, _) => Escape::Nothing,
        }
    }

    /// Appends an escaped text.
    fn push(self, text: &str, out: &mut String) {
        for (index, byte) in text.bytes().enumerate() {
            let rest = text.as_bytes().get(index + 1..index + 3);
            let is_triplet = byte == b'%' && rest.is_some_and(|rest| rest.iter().all(u8::is_ascii_hexdigit));
            let stays = match self {
                Escape::Nothing => true,
                Escape::Unsafe => is_unreserved(byte) || is_triplet || b":/?#[]@!$&'()*+,;=".contains(&byte),
                Escape::Reserved => is_unreserved(byte),
                Escape::Path => is_unreserved(byte) || is_triplet || b":@!$&'()*+,;=".contains(&byte),
                Escape::Query => is_unreserved(byte) || is_triplet || b":/?@!$'()*,;=".contains(&byte),
                Escape::Form => byte != b'~' && is_unreserved(byte) || byte == b'*',
            };
            match byte {
                b' ' if self == Escape::Form => out.push('+'),
                byte if !stays => push_encoded(byte, out),
                byte if byte.is_ascii() => out.push(char::from(byte)),
                _ => {}
            }
        }
    }

    pub(super) fn escaped(self, text: &str) -> String {
        if self == Escape::Nothing {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len());
        self.push(text, &mut out);
        out
    }
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~".contains(&byte)
}

fn push_encoded(byte: u8, out: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble)]);
    out.extend(['%', digit(byte >> 4), digit(byte & 15)]);
}

/// Serializes a parameter for its location. Returns `None` for empty arrays and objects, which are not sent (RFC 6570, 2.3).
pub(super) fn expand(parameter: &Parameter, value: &JsonValue) -> Option<String> {
    let escape = Escape::of(parameter);
    match parameter.serialization {
        Serialization::Style { style, explode, .. } => {
            let style = match (style, parameter.location) {
                // Cookies are separated by `; `, not by `&`.
                (Style::Form, Location::Cookie) if explode => Style::Cookie,
                (style, _) => style,
            };
            expand_style(style.applicable(explode, Shape::of(value)), explode, escape, parameter.name, value)
        }
        Serialization::Content(media_type) => match parameter.location {
            Location::QueryString if escape == Escape::Form => form(&[], value),
            Location::Query | Location::Cookie => {
                Some(format!("{}={}", escape.escaped(parameter.name), escape.escaped(&content(media_type, value))))
            }
            Location::Path | Location::QueryString | Location::Header => {
                Some(escape.escaped(&content(media_type, value)))
            }
        },
    }
}

/// Returns whether a value that is written into a cookie without escaping would end it, so that another cookie could follow.
pub(super) fn ends_cookie(parameter: &Parameter, value: &JsonValue) -> bool {
    fn has_end(value: &JsonValue) -> bool {
        match value {
            JsonValue::String(text) => text.contains(';'),
            JsonValue::Array(items) => items.iter().any(has_end),
            JsonValue::Object(members) => members.iter().any(|(name, value)| name.contains(';') || has_end(value)),
            JsonValue::Null | JsonValue::Bool(_) | JsonValue::Number(_) => false,
        }
    }
    parameter.location == Location::Cookie && Escape::of(parameter) == Escape::Nothing && has_end(value)
}

/// Serializes an object as a form; `encodings` are those of members that do not have the default one.
pub(super) fn form(encodings: &[Parameter], value: &JsonValue) -> Option<String> {
    let JsonValue::Object(members) = value else {
        return Some(Escape::Form.escaped(&text(value).unwrap_or_default()));
    };
    let pairs = members.iter().filter_map(|(name, value)| {
        match encodings.iter().find(|encoding| encoding.name == name).map(|encoding| encoding.serialization) {
            Some(Serialization::Style { style, explode, allow_reserved }) => {
                let escape = if allow_reserved { Escape::Query } else { Escape::Reserved };
                expand_style(style.applicable(explode, Shape::of(value)), explode, escape, name, value)
            }
            Some(Serialization::Content(media_type)) => {
                let text = content(media_type, value);
                Some(format!("{}={}", Escape::Form.escaped(name), Escape::Form.escaped(&text)))
            }
            None if matches!(value, JsonValue::Object(_)) => {
                Some(format!("{}={}", Escape::Form.escaped(name), Escape::Form.escaped(&json(value))))
            }
            None => expand_style(Style::Form, true, Escape::Form, name, value),
        }
    });
    Some(pairs.collect::<Vec<_>>().join("&")).filter(|form| !form.is_empty())
}

/// Serializes a value as content of a media type.
pub(super) fn content(media_type: &str, value: &JsonValue) -> String {
    match value {
        JsonValue::String(text) if !is_json(media_type) => text.clone(),
        value => json(value),
    }
}

/// The shape of a value, by which styles differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Scalar,
    Array,
    Object,
}

impl Shape {
    fn of(value: &JsonValue) -> Self {
        match value {
            JsonValue::Array(_) => Self::Array,
            JsonValue::Object(_) => Self::Object,
            JsonValue::Null | JsonValue::Bool(_) | JsonValue::Number(_) | JsonValue::String(_) => Self::Scalar,
        }
    }
}

impl Style {
    /// Returns the style for values of a shape: `form` if this one is not defined for them.
    pub(super) fn applicable(self, explode: bool, shape: Shape) -> Self {
        match self {
            Style::DeepObject if shape != Shape::Object => Style::Form,
            Style::SpaceDelimited | Style::PipeDelimited if explode || shape == Shape::Scalar => Style::Form,
            style => style,
        }
    }

    /// Returns the text before the value.
    pub(super) fn prefix(self) -> &'static str {
        match self {
            Style::Matrix => ";",
            Style::Label => ".",
            _ => "",
        }
    }

    /// Returns the text between values with `explode`.
    pub(super) fn separator(self) -> &'static str {
        match self {
            Style::Matrix => ";",
            Style::Label => ".",
            Style::Simple => ",",
            Style::Cookie => "; ",
            Style::Form | Style::SpaceDelimited | Style::PipeDelimited | Style::DeepObject => "&",
        }
    }

    /// Returns the text between values without `explode`.
    pub(super) fn delimiter(self) -> &'static str {
        match self {
            Style::SpaceDelimited => "%20",
            Style::PipeDelimited => "%7C",
            _ => ",",
        }
    }

    /// Returns a value with its name, if the style writes names.
    fn named(self, name: &str, value: &str) -> String {
        match self {
            Style::Label | Style::Simple => value.to_owned(),
            Style::Matrix if value.is_empty() => name.to_owned(),
            _ => format!("{name}={value}"),
        }
    }
}

fn expand_style(style: Style, explode: bool, escape: Escape, name: &str, value: &JsonValue) -> Option<String> {
    let names = if escape == Escape::Nothing || escape == Escape::Form { escape } else { Escape::Reserved };
    let name = names.escaped(name);
    let parts = match value {
        JsonValue::Array(items) => {
            let items: Vec<String> = items.iter().filter_map(text).map(|item| escape.escaped(&item)).collect();
            listed(style, explode, &name, items)
        }
        JsonValue::Object(members) if style == Style::DeepObject => {
            let mut pairs = Vec::new();
            deep_pairs(escape, &name, members, &mut pairs);
            pairs
        }
        JsonValue::Object(members) => {
            let members = members.iter().filter_map(|(name, value)| Some((names.escaped(name), text(value)?)));
            let members = members.map(|(name, value)| (name, escape.escaped(&value)));
            if explode {
                members.map(|(name, value)| format!("{name}={value}")).collect()
            } else {
                listed(style, false, &name, members.flat_map(|(name, value)| [name, value]).collect())
            }
        }
        scalar => vec![style.named(&name, &escape.escaped(&text(scalar).unwrap_or_default()))],
    };
    (!parts.is_empty()).then(|| format!("{}{}", style.prefix(), parts.join(style.separator())))
}

fn listed(style: Style, explode: bool, name: &str, items: Vec<String>) -> Vec<String> {
    match &items[..] {
        [] => items,
        _ if explode => items.iter().map(|item| style.named(name, item)).collect(),
        _ => vec![style.named(name, &items.join(style.delimiter()))],
    }
}

/// Writes members as `name[member]=value`, and those of nested objects with further brackets.
fn deep_pairs(escape: Escape, name: &str, members: &[(String, JsonValue)], pairs: &mut Vec<String>) {
    for (member, value) in members {
        let name = format!("{name}%5B{}%5D", Escape::Reserved.escaped(member));
        match value {
            JsonValue::Object(members) => deep_pairs(escape, &name, members, pairs),
            value => pairs.extend(expand_deep(escape, &name, value)),
        }
    }
}

fn expand_deep(escape: Escape, name: &str, value: &JsonValue) -> Vec<String> {
    let values = match value {
        JsonValue::Array(items) => items.iter().filter_map(text).collect(),
        value => Vec::from_iter(text(value)),
    };
    values.iter().map(|value| format!("{name}={}", escape.escaped(value))).collect()
}

/// Returns the text of a value within another, or `None` for null, which RFC 6570 omits. Nested arrays and objects are JSON,
/// since no style is defined for them.
fn text(value: &JsonValue) -> Option<String> {
    match value {
        JsonValue::Null => None,
        JsonValue::String(text) => Some(text.clone()),
        value => Some(json(value)),
    }
}

fn json(value: &JsonValue) -> String {
    // Writing cannot fail: the value was converted from a serialized one.
    super::json::write(value).unwrap_or_default()
}

pub(super) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    essence == "text/json" || essence == "application/json" || essence.ends_with("+json")
}

pub(super) fn is_form(media_type: &str) -> bool {
    media_type.trim().to_ascii_lowercase().starts_with("application/x-www-form-urlencoded")
}
