//! Digests of texts, by which changed texts are found.

use std::borrow::Cow;
use std::fmt;

/// A digest that tells contents from edited ones. It is no protection against contents that are made to have the same one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest(u64);

impl Digest {
    /// Returns the digest of a text. Git may convert line ends, and editors may add a byte order mark: neither changes it.
    pub fn of(contents: &[u8]) -> Self {
        let contents = plain(contents);
        // Words instead of bytes: every run computes the digests of the whole output.
        let (words, rest) = contents.as_chunks::<8>();
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        let length = (contents.len() as u64).to_le_bytes();
        let words = words.iter().chain([&last, &length]).map(|word| u64::from_le_bytes(*word));
        // Each step is reversible, so that no change of a single word is lost.
        Self(words.fold(0, |hash, word| {
            let product = (hash ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            product ^ (product >> 32)
        }))
    }

    /// Parses a digest as it is printed.
    pub fn parse(text: &str) -> Option<Self> {
        (text.len() == 16).then(|| u64::from_str_radix(text, 16).ok().map(Self)).flatten()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// Returns a text without byte order mark, and with line feeds as its line ends.
fn plain(contents: &[u8]) -> Cow<'_, [u8]> {
    let contents = contents.strip_prefix("\u{feff}".as_bytes()).unwrap_or(contents);
    if !contents.contains(&b'\r') {
        return contents.into();
    }
    let mut bytes = contents.iter().copied().peekable();
    let mut plain = Vec::with_capacity(contents.len());
    while let Some(byte) = bytes.next() {
        if byte != b'\r' || bytes.peek() != Some(&b'\n') {
            plain.push(byte);
        }
    }
    plain.into()
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn each_change_of_a_text_changes_its_digest() {
        let text = "pub struct Order {\n    pub id: u64,\n}\n";
        for index in 0..text.len() {
            for bit in 0..8 {
                let mut changed = text.as_bytes().to_vec();
                changed[index] ^= 1 << bit;
                assert_ne!(Digest::of(&changed), Digest::of(text.as_bytes()), "byte {index}, bit {bit}");
            }
            assert_ne!(Digest::of(&text.as_bytes()[..index]), Digest::of(text.as_bytes()));
        }
        assert_ne!(Digest::of(b"a\0"), Digest::of(b"a"));
        // Records are committed, so a digest is the same on every machine and in every version.
        assert_eq!(
            Digest::of(text.as_bytes()),
            Digest(10_173_184_349_889_511_321),
            "the digest of a text never changes"
        );
    }

    #[test]
    fn line_ends_and_byte_order_marks_do_not_change_a_digest() {
        assert_eq!(Digest::of(b"a\r\nb\r\n"), Digest::of(b"a\nb\n"));
        assert_eq!(Digest::of("\u{feff}a".as_bytes()), Digest::of(b"a"));
        assert_ne!(Digest::of(b"a\rb"), Digest::of(b"ab"));
    }
}
