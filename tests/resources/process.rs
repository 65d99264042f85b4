//! Processes with bounds of time and memory.
//!
//! Such a process is the running test program again, with the name and the size of a case in a variable.

use std::fmt;
use std::process::{Command, Output};
use std::thread;

/// The variable with the size and the name of the case that the process runs.
const CASE: &str = "RESOURCES_CASE";

/// The prefix of the line with the result.
const RESULT: &str = "result: ";

/// The prefix of the line with the peak of the memory in kilobytes and the processor time in hundredths of a second.
const USED: &str = "used: ";

/// The stack of the thread that runs a case: that of a thread as the standard library makes it.
const STACK: usize = 2 << 20;

/// The bounds of a process.
pub struct Bounds {
    /// Of processor time.
    pub seconds: u64,
    pub megabytes: u64,
}

/// The bounds of a debug build, which is several times as slow as a release build.
pub const BOUNDS: Bounds = Bounds { seconds: 2, megabytes: 300 };

/// The bounds of a debug build for an input that is large, and not costly for its size.
pub const LARGE: Bounds = Bounds { seconds: 5, megabytes: 300 };

/// The end of a process.
pub struct End {
    /// The result, or the reason for which there is none.
    pub result: Result<String, String>,
    /// Kilobytes and hundredths of a second, on systems with a `/proc`.
    used: Option<(u64, u64)>,
}

impl End {
    /// Returns whether this is the expected result, within the bounds.
    pub fn is(&self, expected: &str, bounds: &Bounds) -> bool {
        let is_within =
            |(kilobytes, hundredths)| kilobytes <= bounds.megabytes << 10 && hundredths <= bounds.seconds * 100;
        self.result.as_deref() == Ok(expected) && self.used.is_none_or(is_within)
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((kilobytes, hundredths)) = self.used {
            write!(f, "{:>3} MB {:.2} s  ", kilobytes >> 10, hundredths as f64 / 100.0)?;
        }
        match &self.result {
            Ok(result) => f.write_str(result),
            Err(reason) => write!(f, "no result: {reason}"),
        }
    }
}

/// Returns the name and the size of the case that this process runs, or `None` if it runs the table.
pub fn case() -> Option<(String, usize)> {
    let case = std::env::var(CASE).ok()?;
    let (size, name) = case.split_once(' ')?;
    Some((name.to_owned(), size.parse().ok()?))
}

/// Runs a case in a process that is killed when it exceeds the bounds. `test` is the test of this program that reports the case.
pub fn run(test: &str, case: &str, size: usize, bounds: &Bounds) -> End {
    // The data, because an allocator reserves far more addresses than it uses.
    let limits = format!("ulimit -S -t {} && ulimit -d {}", bounds.seconds, bounds.megabytes << 10);
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{limits} && exec \"$0\" \"$@\"")]).arg(std::env::current_exe().unwrap());
    command.args([test, "--exact", "--nocapture"]).env(CASE, format!("{size} {case}")).env("RUST_BACKTRACE", "0");
    let output = command.output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    let line = |prefix| text.lines().find_map(|line| line.strip_prefix(prefix));
    let used = line(USED).and_then(|numbers| {
        let (kilobytes, hundredths) = numbers.split_once(' ')?;
        Some((kilobytes.parse().ok()?, hundredths.parse().ok()?))
    });
    End { result: line(RESULT).map(str::to_owned).ok_or_else(|| reason(&output)), used }
}

/// Returns why a process ended without a result: its signal or status, and its message.
fn reason(output: &Output) -> String {
    let message = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = message.lines().filter(|line| !line.trim().is_empty()).take(2).collect();
    format!("{}: {}", output.status, lines.join(" "))
}

/// Prints the result of a case, which runs in a thread of its own, and what this process has used.
pub fn report(run: impl FnOnce() -> String + Send + 'static) {
    let thread = thread::Builder::new().stack_size(STACK).spawn(run).unwrap();
    println!("\n{RESULT}{}", thread.join().expect("the case has not panicked").escape_debug());
    if let Some((kilobytes, hundredths)) = used() {
        println!("{USED}{kilobytes} {hundredths}");
    }
}

/// Returns the peak of the memory and the processor time of this process.
fn used() -> Option<(u64, u64)> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().strip_suffix(" kB")?;
    // After the name in parentheses, the times in user and in kernel mode are the 12th and 13th fields.
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let times = stat.rsplit_once(')')?.1.split_whitespace().skip(11).take(2);
    Some((peak.parse().ok()?, times.filter_map(|time| time.parse::<u64>().ok()).sum()))
}
