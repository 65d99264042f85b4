//! Bytes as a payload: a line that names the type, then the text.
#![no_main]

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

use libfuzzer_sys::{Corpus, fuzz_target};

mod apis {
    use product_apis::{Error, Model};

    include!("judge.rs");
}

mod golden {
    use bindings_tests::golden::support::{Error, Model};

    include!("judge.rs");
}

include!(concat!(env!("OUT_DIR"), "/types.rs"));

static JUDGES: LazyLock<HashMap<&[u8], fn(&[u8])>> =
    LazyLock::new(|| TYPES.iter().map(|(name, judge)| (name.as_bytes(), *judge)).collect());

fuzz_target!(|bytes: &[u8]| -> Corpus {
    let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else { return Corpus::Reject };
    judge(&bytes[..end])(&bytes[end + 1..]);
    Corpus::Keep
});

/// What judges texts for a type; any name is one of some type.
fn judge(name: &[u8]) -> fn(&[u8]) {
    JUDGES.get(name).copied().unwrap_or_else(|| {
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        TYPES[(hasher.finish() % TYPES.len() as u64) as usize].1
    })
}

/// Whether a text has a number of more digits than a float can tell.
fn has_long_number(text: &[u8]) -> bool {
    text.split(|byte| !byte.is_ascii_digit() && *byte != b'.').any(|digits| digits.len() > 15)
}

/// Whether a text has a number that serde_json takes for a float, though it may be an integer, or that has many digits.
fn has_odd_number(text: &[u8]) -> bool {
    let is_digit = |byte: &u8| byte.is_ascii_digit();
    text.windows(2).any(|pair| is_digit(&pair[0]) && matches!(pair[1], b'.' | b'e' | b'E') || pair == b"-0")
        || has_long_number(text)
}
