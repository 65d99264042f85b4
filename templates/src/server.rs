//! Where an API is served.

use std::fmt;

/// A server of an API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Server {
    /// Its URL, with `{variables}`.
    pub template: &'static str,
    /// The variables.
    pub variables: &'static [Variable],
}

/// A part of a server's URL that its user chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: &'static str,
    /// What it is if nobody chooses.
    pub default: Option<&'static str>,
    /// The values that it may have; if there are none here, it may have any.
    pub values: &'static [&'static str],
}

impl Server {
    /// The URL, with the values that `value` gives for the names of variables, else with their defaults. It has no slash at its
    /// end, since paths begin with one.
    ///
    /// # Errors
    ///
    /// When a variable can't have a value, or has none.
    pub fn url<'a>(&self, value: impl Fn(&str) -> Option<&'a str>) -> Result<String, ServerError> {
        let (mut url, mut rest) = (String::new(), self.template);
        // What a value says is no part of the template, even if it has braces.
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

/// Why a server has no URL.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServerError {
    /// A variable has no value.
    Missing {
        /// Its name.
        variable: &'static str,
    },
    /// A variable can't have a value.
    Value {
        /// Its name.
        variable: &'static str,
        /// The value.
        value: String,
        /// The values that it may have.
        values: &'static [&'static str],
    },
}

impl fmt::Display for ServerError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ServerError::Missing { variable } => write!(f, "the variable `{variable}` has no value"),
            ServerError::Value { variable, value, values } => {
                write!(f, "the variable `{variable}` can't be `{value}`, only one of {}", values.join(", "))
            }
        }
    }
}

impl std::error::Error for ServerError {}
