//! The headers of requests and responses.

use std::borrow::Cow;
use std::fmt;

/// The headers whose values are credentials or cookies.
const SECRETS: [&str; 4] = ["authorization", "cookie", "proxy-authorization", "set-cookie"];

/// The headers of a request or a response, in order. Their names are case-insensitive.
///
/// `Debug` writes `(secret)` in place of credentials and cookies: the values of `Authorization`, `Proxy-Authorization`, `Cookie` and
/// `Set-Cookie`, and those that were added as secrets, such as the parameters of an operation that are secret.
#[derive(Clone, Default)]
pub struct Headers {
    list: Vec<(Cow<'static, str>, String)>,
    /// The names of those that were added as secrets.
    secrets: Vec<Cow<'static, str>>,
}

impl Headers {
    /// Returns an empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns an empty list with space for a number of headers.
    pub fn with_capacity(capacity: usize) -> Self {
        Self { list: Vec::with_capacity(capacity), secrets: Vec::new() }
    }

    /// Adds a header after the others, also if there is one of its name.
    pub fn append(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        self.list.push((name.into(), value.into()));
    }

    /// Adds a header whose value `Debug` does not show.
    pub fn append_secret(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        let name = name.into();
        self.secrets.push(name.clone());
        self.append(name, value);
    }

    /// Sets a header in place of all of its name.
    pub fn set(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        let name = name.into();
        self.list.retain(|(known, _)| !known.eq_ignore_ascii_case(&name));
        self.append(name, value);
    }

    /// Sets a header whose value `Debug` does not show in place of all of its name.
    pub fn set_secret(&mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) {
        let name = name.into();
        self.secrets.push(name.clone());
        self.set(name, value);
    }

    /// Adds the headers of another list whose names this one does not have.
    pub fn add_missing(&mut self, others: &Self) {
        let missing = others.list.iter().filter(|(name, _)| self.get(name).is_none()).cloned();
        let missing: Vec<_> = missing.collect();
        self.list.extend(missing);
        self.secrets.extend_from_slice(&others.secrets);
    }

    /// Returns the value of the first header of a name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Returns the values of all headers of a name, in order.
    pub fn get_all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.iter().filter(move |(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value)
    }

    /// Returns the names and values, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.list.iter().map(|(name, value)| (&**name, &**value))
    }

    /// Returns whether `Debug` does not show the values of a name.
    pub fn is_secret(&self, name: &str) -> bool {
        SECRETS.iter().any(|secret| name.eq_ignore_ascii_case(secret))
            || self.secrets.iter().any(|secret| name.eq_ignore_ascii_case(secret))
    }

    /// Returns the number of headers.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Returns whether there are no headers.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// Decodes the value of a header.
pub(super) fn decoded(value: &[u8]) -> String {
    match str::from_utf8(value) {
        Ok(text) => text.to_owned(),
        Err(_) => value.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// Collects names and values. A value that is not UTF-8 is decoded as ISO-8859-1 (RFC 9110, 5.5).
impl<N: AsRef<str>, V: AsRef<[u8]>> FromIterator<(N, V)> for Headers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(headers: I) -> Self {
        let mut collected = Self::new();
        for (name, value) in headers {
            collected.append(name.as_ref().to_owned(), decoded(value.as_ref()));
        }
        collected
    }
}

/// Iterates over the names and values, in order, without copying them.
impl IntoIterator for Headers {
    type Item = (Cow<'static, str>, String);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.into_iter()
    }
}

/// Compares names regardless of their case.
impl PartialEq for Headers {
    fn eq(&self, other: &Self) -> bool {
        let is_equal = |((one, value), (other, other_value)): ((&str, &str), (&str, &str))| {
            one.eq_ignore_ascii_case(other) && value == other_value
        };
        self.len() == other.len() && self.iter().zip(other.iter()).all(is_equal)
    }
}

impl Eq for Headers {}

impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut map = f.debug_map();
        for (name, value) in self.iter() {
            match self.is_secret(name) {
                true => map.entry(&name, &format_args!("(secret)")),
                false => map.entry(&name, &value),
            };
        }
        map.finish()
    }
}
