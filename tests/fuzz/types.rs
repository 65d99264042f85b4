// Included in targets, each of which has modules `apis` and `golden` with a function `check`.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::LazyLock;

/// Checks the promises about a text that is read into some type.
type Check = fn(&[u8]);

include!(concat!(env!("OUT_DIR"), "/types.rs"));

static CHECKS: LazyLock<HashMap<&[u8], Check>> =
    LazyLock::new(|| TYPES.iter().map(|(name, check)| (name.as_bytes(), *check)).collect());

/// Checks an input: a line with the name of the type, then the text.
fn check_line(bytes: &[u8]) -> Corpus {
    let Some(end) = bytes.iter().position(|byte| *byte == b'\n') else { return Corpus::Reject };
    check(&bytes[..end])(&bytes[end + 1..]);
    Corpus::Keep
}

/// Returns the check of a type. For an unknown name, its hash chooses the type.
fn check(name: &[u8]) -> Check {
    CHECKS.get(name).copied().unwrap_or_else(|| {
        let mut hasher = DefaultHasher::new();
        name.hash(&mut hasher);
        TYPES[(hasher.finish() % TYPES.len() as u64) as usize].1
    })
}
