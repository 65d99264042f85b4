//! The oracle of the differential test: the `jsonschema` crate.
//!
//! `oracle SCHEMAS REMOTES [assert]` reads one JSON Schema (draft 2020-12) from each line of the file `SCHEMAS`. Each line of its input is
//! the number of a schema, a tab, and an instance; at an empty line, it writes a line for each: whether the instance is valid, and the pointer and
//! keyword of each error. `REMOTES` is the folder of the files at `http://localhost:1234/`; with `assert`, `format` is an
//! assertion.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use jsonschema::{Draft, Retrieve, Uri, Validator};
use serde_json::{Value, json};

/// The number of errors that are listed.
const ERRORS: usize = 1000;

/// The stack of the validator, which calls itself several times for each level of an instance.
const STACK: usize = 1 << 30;

fn main() {
    std::thread::Builder::new().stack_size(STACK).spawn(answers).expect("a thread").join().expect("no panic");
}

fn answers() {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (schemas, remotes) = (arguments.next().expect("a file of schemas"), arguments.next().unwrap_or_default());
    let formats = arguments.next().is_some_and(|argument| argument.as_os_str() == "assert");
    let schemas = std::fs::read_to_string(schemas).expect("the file of schemas can be read");
    let schemas: Vec<&str> = schemas.lines().collect();
    // Instances of a schema come one after another, so one validator at a time is enough.
    let mut current: Option<(usize, Result<Validator, String>)> = None;
    let mut batch = Vec::new();
    let mut output = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("the input is text");
        if !line.is_empty() {
            batch.push(line);
            continue;
        }
        for line in batch.drain(..) {
            let (index, instance) = line.split_once('\t').expect("a number, a tab and an instance");
            let index: usize = index.parse().expect("a number");
            if current.as_ref().is_none_or(|(known, _)| *known != index) {
                current = Some((index, compile(schemas[index], &remotes, formats)));
            }
            let (_, validator) = current.as_ref().expect("compiled above");
            writeln!(output, "{}", answer(validator, instance)).expect("the test reads the output");
        }
        output.flush().expect("the test reads the output");
    }
}

fn compile(schema: &str, remotes: &Path, formats: bool) -> Result<Validator, String> {
    let schema: Value = serde_json::from_str(schema).map_err(|error| error.to_string())?;
    jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(formats)
        .with_retriever(Remotes(remotes.to_owned()))
        .build(&schema)
        .map_err(|error| error.to_string())
}

fn answer(validator: &Result<Validator, String>, instance: &str) -> Value {
    let validator = match validator {
        Ok(validator) => validator,
        Err(error) => return json!({ "no answer": error }),
    };
    let instance: Value = match serde_json::from_str(instance) {
        Ok(instance) => instance,
        Err(error) => return json!({ "not json": error.to_string() }),
    };
    let valid = validator.is_valid(&instance);
    let errors: Vec<_> = validator
        .iter_errors(&instance)
        // Branches that refer to each other can report the same error very often.
        .take(ERRORS)
        .map(|error| (error.instance_path().to_string(), error.kind().keyword().to_owned()))
        .collect();
    if valid != errors.is_empty() {
        return json!({ "no answer": format!("`is_valid` is {valid}, with the errors {errors:?}") });
    }
    json!({ "valid": valid, "errors": errors })
}

struct Remotes(PathBuf);

impl Retrieve for Remotes {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let path = uri.as_str().strip_prefix("http://localhost:1234/").ok_or("no such file")?;
        Ok(serde_json::from_str(&std::fs::read_to_string(self.0.join(path))?)?)
    }
}
