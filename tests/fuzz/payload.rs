//! Bytes as a payload: a line with the name of the type, then the text.
#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};

mod apis {
    use product_apis::{Error, Model};

    include!("promise.rs");
}

mod golden {
    use bindings_tests::golden::support::{Error, Model};

    include!("promise.rs");
}

include!("types.rs");

fuzz_target!(|bytes: &[u8]| -> Corpus { check_line(bytes) });

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
