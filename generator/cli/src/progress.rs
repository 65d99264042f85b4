//! The progress of a long run, on a terminal.

use std::io::IsTerminal as _;
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use crate::eprint;

/// A line with the seconds that a run has taken, shown from the first second on and removed at the end.
pub(crate) struct Progress {
    running: Option<(Sender<()>, JoinHandle<()>)>,
}

impl Progress {
    /// Shows the line, if standard error is a terminal.
    pub(crate) fn start(verb: &'static str) -> Self {
        if !std::io::stderr().is_terminal() {
            return Self { running: None };
        }
        let (sender, receiver) = mpsc::channel();
        let line = thread::spawn(move || {
            let start = Instant::now();
            while receiver.recv_timeout(Duration::from_secs(1)) == Err(RecvTimeoutError::Timeout) {
                eprint(&format!("\r{verb:>12}  {} s ", start.elapsed().as_secs()));
            }
            if start.elapsed() >= Duration::from_secs(1) {
                eprint("\r\x1b[K");
            }
        });
        Self { running: Some((sender, line)) }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((sender, line)) = self.running.take() {
            drop(sender);
            let _ = line.join();
        }
    }
}
