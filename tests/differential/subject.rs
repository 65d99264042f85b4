//! Reads instances into generated types.
//!
//! Each line of the input is the number of a type, a tab, and an instance; each line of the output is the result as JSON.

use std::io::{BufRead, Write};

use serde_json::{Value, json};
use subject::{Error, Model, Violations};

fn main() {
    // A panic is a result, too: its message goes into the answer.
    std::panic::set_hook(Box::new(|_| {}));
    let mut output = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        let (index, instance) = line.split_once('\t').unwrap();
        let index: usize = index.parse().unwrap();
        let answer = std::panic::catch_unwind(|| PROBES[index](instance)).unwrap_or_else(|panic| {
            let message = panic.downcast_ref::<String>().cloned();
            json!({ "panicked": message.or_else(|| Some((*panic.downcast_ref::<&str>()?).to_owned())) })
        });
        writeln!(output, "{answer}").unwrap();
        output.flush().unwrap();
    }
}

/// Reads an instance. If it is accepted, writes and validates it, and reads it by serde alone.
fn probe<T: Model>(instance: &str) -> Value {
    match T::from_json(instance) {
        Ok(value) => json!({ "accepted": {
            "written": value.to_json().map_err(|error| error.to_string()).unwrap_or_else(|error| format!("error: {error}")),
            "invalid": value.validate().err().map(|violations| violations.to_string()),
            "unread": serde_json::from_str::<T>(instance).err().map(|error| error.to_string()),
        } }),
        Err(Error::Invalid(violations)) => {
            let read = serde_json::from_str::<T>(instance).ok();
            let read = read.and_then(|value| {
                let written = serde_json::to_string(&value).ok()?;
                let found = value.validate().err();
                Some(json!({ "written": written, "violations": found.as_ref().map(pairs).unwrap_or_default() }))
            });
            json!({ "rejected": pairs(&violations), "read": read })
        }
        Err(Error::Read(error)) => json!({ "unreadable": [error.pointer(), error.message()] }),
        Err(error) => json!({ "failed": error.to_string() }),
    }
}

fn pairs(violations: &Violations) -> Vec<(&str, &str)> {
    violations.iter().map(|violation| (violation.pointer(), violation.keyword())).collect()
}

const PROBES: &[fn(&str) -> Value] = &[
    // PROBES
];
