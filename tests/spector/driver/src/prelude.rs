//! What the scenarios share.

use std::error::Error;
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::replay;
pub use crate::wire::Wire;
pub use scenarios::Model;
pub use scenarios::support::client::Error as CallError;
pub use scenarios::support::{DateTime, DecimalNumber, File, Nullable, Number};
pub use serde_json::Value;

/// The URL of the server, which the documents have.
pub const SERVER: &str = "http://localhost:3000";

pub type Result<T = ()> = std::result::Result<T, Box<dyn Error>>;

/// The results of scenarios.
#[derive(Default)]
pub struct Run {
    lines: Vec<String>,
}

impl Run {
    /// Runs the calls of a scenario.
    pub fn scenario(&mut self, name: &str, calls: impl FnOnce() -> Result) {
        replay::begin(name);
        let result = match calls() {
            Ok(()) => "called".to_owned(),
            Err(error) => error.to_string().replace(['\n', '\r'], " "),
        };
        self.lines.push(format!("{name}\t{result}\n"));
    }

    /// Writes a line for each scenario: its name, and `called` or its error.
    pub fn write(&self, path: impl AsRef<Path>) -> Result {
        Ok(fs::write(path, self.lines.concat())?)
    }
}

/// Reads a value of a type from JSON.
pub fn read<T: DeserializeOwned>(json: &str) -> Result<T> {
    Ok(serde_json::from_str(json)?)
}

/// Ends a scenario whose response has no body that matters.
pub fn done<T, E: Error + 'static>(result: std::result::Result<T, E>) -> Result {
    result?;
    Ok(())
}

/// Checks the body of a response, which must be the value of this JSON, and be written as it.
pub fn expect<T: Serialize + DeserializeOwned + PartialEq + Debug>(body: T, json: &str) -> Result {
    let expected: T = serde_json::from_str(json)?;
    equal(&body, &expected)?;
    let (found, expected) = (serde_json::to_value(&body)?, serde_json::from_str(json)?);
    if is_same(&found, &expected) {
        return Ok(());
    }
    Err(format!("expected {expected}, found {found}").into())
}

/// Compares values as JSON Schema does: `3` and `3.0` are the same number.
fn is_same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| is_same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, one)| other.get(name).is_some_and(|other| is_same(one, other)))
        }
        (one, other) => one == other,
    }
}

/// Checks a value.
pub fn equal<T: PartialEq<U> + Debug, U: Debug>(found: T, expected: U) -> Result {
    if found == expected {
        return Ok(());
    }
    Err(format!("expected {expected:?}, found {found:?}").into())
}

/// Returns a file of the scenarios.
pub fn asset(name: &str) -> Result<Vec<u8>> {
    Ok(fs::read(Path::new(&std::env::var("ASSETS")?).join(name))?)
}
