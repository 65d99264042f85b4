//! Bytes as a payload: a line with the name of the type, then the text.
#![no_main]

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

use libfuzzer_sys::{Corpus, fuzz_target};

mod apis {
    use product_apis::{Error, Model};

    include!("promise.rs");
}

mod golden {
    use bindings_tests::golden::support::{Error, Model};

    include!("promise.rs");
}

/// Checks the promises about a text that is read into some type.
type Check = fn(&[u8]);

include!(concat!(env!("OUT_DIR"), "/types.rs"));

static CHECKS: LazyLock<HashMap<&[u8], Check>> =
    LazyLock::new(|| TYPES.iter().map(|(name, check)| (name.as_bytes(), *check)).collect());

fuzz_target!(|bytes: &[u8]| -> Corpus {
    let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else { return Corpus::Reject };
    check(&bytes[..end])(&bytes[end + 1..]);
    Corpus::Keep
});

/// Returns the check of a type. For an unknown name, its hash chooses the type.
fn check(name: &[u8]) -> Check {
    CHECKS.get(name).copied().unwrap_or_else(|| {
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        TYPES[(hasher.finish() % TYPES.len() as u64) as usize].1
    })
}

/// Returns whether a text contains a number of more digits than a float has.
fn has_long_number(text: &[u8]) -> bool {
    text.split(|byte| !byte.is_ascii_digit() && *byte != b'.').any(|digits| digits.len() > 15)
}

/// Returns whether a text contains a number that may be an integer, but is a float to serde_json, or that has many digits.
fn has_odd_number(text: &[u8]) -> bool {
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    text.windows(2).any(|pair| is_digit(&pair[0]) && matches!(pair[1], b'.' | b'e' | b'E') || pair == b"-0")
        || has_long_number(text)
}
