//! Servers and their variables.

use std::fmt;

use super::violation::brief;

/// A server of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Server {
    /// The URL template, with `{variables}`.
    pub template: &'static str,
    /// The variables.
    pub variables: &'static [Variable],
}

/// A variable of the URL template of a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variable {
    /// The name.
    pub name: &'static str,
    /// The default value.
    pub default: Option<&'static str>,
    /// The valid values. If empty, every value is valid.
    pub values: &'static [&'static str],
}

impl Server {
    /// Returns the URL with the values that `value` returns for the names of variables, or with their defaults. It has no
    /// trailing slash, since paths begin with one.
    ///
    /// # Errors
    ///
    /// If the value of a variable is not valid, or a variable has no value.
    pub fn url<'a>(&self, value: impl Fn(&str) -> Option<&'a str>) -> Result<String, ServerError> {
        let (mut url, mut rest) = (String::new(), self.template);
        // Braces in a value are not a variable.
        while let Some((text, (name, behind))) =
            rest.split_once('{').and_then(|(text, rest)| Some((text, rest.split_once('}')?)))
        {
            url.push_str(text);
            match self.variables.iter().find(|variable| variable.name == name) {
                Some(variable) => url.push_str(variable.value(value(name))?),
                None => url.extend(["{", name, "}"]),
            }
            rest = behind;
        }
        url.push_str(rest);
        Ok(url.trim_end_matches('/').to_owned())
    }
}

impl Variable {
    fn value<'a>(&self, given: Option<&'a str>) -> Result<&'a str, ServerError> {
        let Variable { name, default, values } = *self;
        let value = given.or(default).ok_or(ServerError::Missing { variable: name })?;
        if values.is_empty() || values.contains(&value) {
            return Ok(value);
        }
        Err(ServerError::Value { variable: name, value: value.to_owned(), values })
    }
}

/// The error of expanding the URL of a server.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServerError {
    /// A variable has neither a value nor a default.
    Missing {
        /// The name of the variable.
        variable: &'static str,
    },
    /// The value of a variable is not valid.
    Value {
        /// The name of the variable.
        variable: &'static str,
        /// The value.
        value: String,
        /// The valid values.
        values: &'static [&'static str],
    },
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ServerError::Missing { variable } => write!(f, "the variable `{}` has no value", brief(variable)),
            ServerError::Value { variable, value, values } => {
                let values = values.join(", ");
                let values = brief(&values);
                write!(f, "the variable `{}` must be one of {values}, and is `{}`", brief(variable), brief(value))
            }
        }
    }
}

impl std::error::Error for ServerError {}
