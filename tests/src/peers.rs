//! The two programs that are compared: the generated types and the oracle.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::Value;

/// A program that answers each instance with a line. An empty line of its input asks for the answers.
pub struct Peer {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Peer {
    /// Starts the program.
    pub fn start<'a>(program: &Path, arguments: impl IntoIterator<Item = &'a Path>) -> Self {
        let mut child = Command::new(program)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        let (input, output) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        Self { child, input, output }
    }

    /// Sends instances of a schema. The program reads all of them before it answers.
    pub fn send<'a>(&mut self, schema: usize, instances: impl IntoIterator<Item = &'a str>) {
        let mut lines = String::new();
        for instance in instances {
            lines.extend([&schema.to_string(), "\t", instance, "\n"]);
        }
        // `answer` finds out if the program has died.
        let _ = writeln!(self.input, "{lines}").and_then(|()| self.input.flush());
    }

    /// Returns the answer to the next instance, or `None` if the program has died.
    pub fn answer(&mut self) -> Option<Value> {
        let mut line = String::new();
        self.output.read_line(&mut line).ok()?;
        serde_json::from_str(&line).ok()
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
