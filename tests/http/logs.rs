//! What clients log: through `log`, and through `tracing` with the spans of requests.

use std::fmt::{Debug, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, Once, PoisonError};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use super::SECRET;

static LOGGED: Mutex<String> = Mutex::new(String::new());

fn add(text: impl Debug) {
    let mut logged = LOGGED.lock().unwrap_or_else(PoisonError::into_inner);
    writeln!(logged, "{text:?}").expect("a string");
}

struct Logger;

impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        add(format_args!("{} {}", record.target(), record.args()));
    }

    fn flush(&self) {}
}

#[derive(Default)]
struct Spans(AtomicU64);

struct Fields;

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        add(format_args!("{field} = {value:?}"));
    }
}

impl Subscriber for Spans {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        attributes.record(&mut Fields);
        Id::from_u64(self.0.fetch_add(1, Ordering::Relaxed) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Fields);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Fields);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Records everything that is logged from now on.
pub fn record() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        log::set_logger(&Logger).expect("the only logger");
        log::set_max_level(log::LevelFilter::Debug);
        tracing::subscriber::set_global_default(Spans::default()).expect("the only subscriber");
    });
}

/// Asserts that something was logged, and no credential.
#[track_caller]
pub fn assert_no_secret() {
    let logged = LOGGED.lock().unwrap_or_else(PoisonError::into_inner);
    assert!(logged.contains("url.template = \"") && logged.contains("ureq"), "{logged}");
    let line = logged.lines().find(|line| line.contains(SECRET));
    assert_eq!(line, None, "a credential is logged");
}
