//! Reads instances into generated types.
//!
//! Each line of the input is the number of a type, a tab, and an instance. At an empty line, a line with the result as JSON is written for
//! each of them.

use std::io::{BufRead, Write};

use serde_json::{Value, json};
use subject::{Error, Model, Violations};

/// The stack of a thread as the standard library makes it.
const STACK: usize = 2 << 20;

fn main() {
    // A panic is a result, too: its message goes into the answer.
    std::panic::set_hook(Box::new(|_| {}));
    std::thread::Builder::new().stack_size(STACK).spawn(answer).unwrap().join().unwrap();
}

fn answer() {
    let mut batch = Vec::new();
    let mut output = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap();
        if !line.is_empty() {
            batch.push(line);
            continue;
        }
        for line in batch.drain(..) {
            let (index, instance) = line.split_once('\t').unwrap();
            let probe = PROBES[index.parse::<usize>().unwrap()];
            let answer = std::panic::catch_unwind(|| probe(instance)).unwrap_or_else(|panic| {
                let message = panic.downcast_ref::<String>().cloned();
                json!({ "panicked": message.or_else(|| Some((*panic.downcast_ref::<&str>()?).to_owned())) })
            });
            writeln!(output, "{answer}").unwrap();
        }
        output.flush().unwrap();
    }
}

/// Reads an instance from text, from a value in memory, and by serde alone, and writes what was read.
fn probe<T: Model>(instance: &str) -> Value {
    let mut answer = result(T::from_json(instance));
    let read = serde_json::from_str::<T>(instance);
    answer["read"] = match read {
        Ok(value) => json!({
            "written": written(serde_json::to_string(&value)),
            "violations": value.validate().err().as_ref().map(pairs).unwrap_or_default(),
        }),
        Err(error) => json!({ "error": error.to_string() }),
    };
    answer["value"] = value(instance).map_or(Value::Null, |value| {
        let mut answer = result(T::from_value(&value));
        answer["text"] = value.to_string().into();
        answer
    });
    answer
}

fn result<T: Model>(read: Result<T, Error>) -> Value {
    match read {
        Ok(value) => json!({ "accepted": {
            "written": written(value.to_json()),
            "serialized": written(serde_json::to_string(&value)),
            "invalid": value.validate().err().map(|violations| violations.to_string()),
        } }),
        Err(Error::Invalid(violations)) => json!({ "rejected": pairs(&violations) }),
        Err(Error::Read(error)) => json!({ "unreadable": [error.pointer(), error.message()] }),
        Err(error) => json!({ "failed": error.to_string() }),
    }
}

fn written<E: std::fmt::Display>(text: Result<String, E>) -> String {
    text.unwrap_or_else(|error| format!("error: {error}"))
}

fn pairs(violations: &Violations) -> Vec<(&str, &str)> {
    violations.iter().map(|violation| (violation.pointer(), violation.keyword())).collect()
}

/// Returns the value in memory, if serde_json can read it. The names that serde_json keeps for itself are those of ordinary members.
fn value(instance: &str) -> Option<Value> {
    if !instance.contains("::private::") {
        return serde_json::from_str(instance).ok();
    }
    let value: Value = serde_json::from_str(&instance.replace("::private::", "::pr1vate::")).ok()?;
    Some(renamed(value))
}

fn renamed(value: Value) -> Value {
    match value {
        Value::String(text) => Value::String(text.replace("::pr1vate::", "::private::")),
        Value::Array(items) => items.into_iter().map(renamed).collect(),
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| (name.replace("::pr1vate::", "::private::"), renamed(value)))
            .collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => value,
    }
}

const PROBES: &[fn(&str) -> Value] = &[
    // PROBES
];
