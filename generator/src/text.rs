//! Scans of text.
//!
//! Cargo compiles build scripts and their dependencies without optimization. There, an iterator over bytes takes ten times as long as
//! a scan of eight bytes at a time.

const ONES: u64 = u64::MAX / 255;
const HIGH: u64 = ONES << 7;

/// Returns whether a text contains only printable ASCII characters and spaces, and none of `excluded`.
pub fn is_printable<const N: usize>(text: &str, excluded: [u8; N]) -> bool {
    let (words, mut rest) = text.as_bytes().as_chunks::<8>();
    let mut left = words;
    while let [word, more @ ..] = left {
        let word = u64::from_le_bytes(*word);
        // Subtracting borrows the high bit of a byte that is too small. A borrow can only add bytes behind the first.
        let mut found = word | word.wrapping_sub(ONES * 0x20) | zeros(word ^ (ONES * 0x7f));
        let mut bytes = excluded.as_slice();
        while let [byte, others @ ..] = bytes {
            found |= zeros(word ^ (ONES * u64::from(*byte)));
            bytes = others;
        }
        if found & HIGH != 0 {
            return false;
        }
        left = more;
    }
    while let [byte, more @ ..] = rest {
        if !matches!(byte, b' '..=b'~') || excluded.contains(byte) {
            return false;
        }
        rest = more;
    }
    true
}

/// Returns whether a character is not visible, or changes the direction of the text around it.
pub fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{61c}' | '\u{feff}')
}

/// Sets the high bit of the first byte that is 0, if there is one.
fn zeros(word: u64) -> u64 {
    word.wrapping_sub(ONES) & !word
}

#[cfg(test)]
mod tests {
    use super::is_printable;

    #[test]
    fn every_byte_is_found_at_every_position() {
        for length in 0..40 {
            let plain = "~ aZ0[]{}!".repeat(4)[..length].to_owned();
            assert!(is_printable(&plain, [b'"', b'\\']), "{plain}");
            for position in 0..length {
                for found in ['\0', '\n', '\u{1f}', '\u{7f}', 'é', '"', '\\'] {
                    let text = format!("{}{found}{}", &plain[..position], &plain[position..]);
                    assert!(!is_printable(&text, [b'"', b'\\']), "{text:?}");
                }
                let quoted = format!("{}\"{}", &plain[..position], &plain[position..]);
                assert!(is_printable(&quoted, []), "{quoted:?}");
            }
        }
    }
}
