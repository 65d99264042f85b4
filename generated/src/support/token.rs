//! The tokens of JSON text (RFC 8259): strings, names and short numbers, as bytes.

/// Returns the number of bytes before a quote, a backslash or a control character. Compares eight bytes at a time.
#[inline]
pub(super) fn unescaped_length(text: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    for (index, word) in text.as_chunks().0.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        // Subtraction sets the high bit of each byte that is too small. A borrow may set those above it too, but the lowest is
        // exact.
        let less = |word: u64, than: u8| word.wrapping_sub(ONES * u64::from(than));
        // Inverting this bit makes the quote the successor of the control characters.
        let quote_or_control = less(word ^ (ONES * u64::from(b'"' ^ b' ')), b' ' + 1);
        let backslash = less(word ^ (ONES * u64::from(b'\\')), 1);
        let found = (quote_or_control | backslash) & !word & HIGH;
        if found != 0 {
            return index * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    unescaped_length_at_end(text)
}

/// The same for a text that has no such byte before its last seven.
#[cold]
fn unescaped_length_at_end(text: &[u8]) -> usize {
    let rest = text.as_chunks::<8>().1;
    let end = rest.iter().position(|byte| matches!(byte, b'"' | b'\\' | 0..b' '));
    text.len() - rest.len() + end.unwrap_or(rest.len())
}

/// Parses an escape sequence (RFC 8259, 7) after its backslash. Returns the character, and the length of what was parsed.
pub(super) fn escape(text: &[u8]) -> Option<(char, usize)> {
    let unit =
        |text: &[u8]| text.iter().try_fold(0, |unit, byte| Some(unit << 4 | char::from(*byte).to_digit(16)? as u16));
    let character = match text.first()? {
        byte @ (b'"' | b'\\' | b'/') => char::from(*byte),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let first = unit(text.get(1..5)?)?;
            if let Some(character) = char::from_u32(first.into()) {
                return Some((character, 5));
            }
            let second = unit(text.get(5..11)?.strip_prefix(b"\\u")?)?;
            return char::decode_utf16([first, second]).next()?.ok().map(|character| (character, 11));
        }
        _ => return None,
    };
    Some((character, 1))
}

/// Returns whether a text continues with the text of a string, and with a quote after it.
#[inline]
pub(super) fn is_next(text: &[u8], string: &str) -> bool {
    match text.split_at_checked(string.len()) {
        Some((start, [b'"', ..])) => are_equal(start, string.as_bytes()),
        _ => false,
    }
}

/// Compares two short texts of one length in words, of which the last two overlap. A call of `memcmp` takes longer.
#[inline]
fn are_equal(a: &[u8], b: &[u8]) -> bool {
    if let (Some(a_end), Some(b_end)) = (a.last_chunk::<8>(), b.last_chunk()) {
        let mut words = a.as_chunks::<8>().0.iter().zip(b.as_chunks().0);
        return a_end == b_end && words.all(|(a, b)| a == b);
    }
    match (a.first_chunk::<4>(), a.last_chunk::<4>()) {
        (Some(start), Some(end)) => b.first_chunk() == Some(start) && b.last_chunk() == Some(end),
        _ => a.iter().zip(b).all(|(a, b)| a == b),
    }
}

/// A number that is exact in 64 bits.
pub(super) enum ShortNumber {
    Unsigned(u64),
    Negative(i64),
    Float(f64),
}

/// Parses a number of up to 18 digits without an exponent, which is the fast path of numbers. Returns it with its length.
#[inline]
pub(super) fn short_number(text: &[u8]) -> Option<(ShortNumber, usize)> {
    let start = usize::from(text.first() == Some(&b'-'));
    let (value, end) = digits(text, start, 0);
    let length = end - start;
    if length == 0 || length > 18 || length > 1 && text[start] == b'0' {
        return None;
    }
    match text.get(end) {
        Some(b'.') => short_float(text, start, end, value),
        Some(b'e' | b'E') => None,
        _ if start == 0 => Some((ShortNumber::Unsigned(value), end)),
        _ if value == 0 => Some((ShortNumber::Float(-0.0), end)),
        _ => Some((ShortNumber::Negative(-(value as i64)), end)),
    }
}

/// Parses the fraction of a number, given the start, the end and the value of its integer.
fn short_float(text: &[u8], start: usize, point: usize, whole: u64) -> Option<(ShortNumber, usize)> {
    const POWERS: [f64; 16] = [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    let (value, end) = digits(text, point + 1, whole);
    let scale = end - point - 1;
    if scale == 0 || point - start + scale >= POWERS.len() || matches!(text.get(end), Some(b'.' | b'e' | b'E')) {
        return None;
    }
    // The quotient of two exact floats is the float closest to the decimal.
    let float = value as f64 / POWERS[scale];
    Some((ShortNumber::Float(if start == 1 { -float } else { float }), end))
}

/// Adds digits to a value, which may overflow. Returns the value, and the position after the digits.
#[inline]
fn digits(text: &[u8], mut position: usize, mut value: u64) -> (u64, usize) {
    while let Some(byte @ b'0'..=b'9') = text.get(position) {
        value = value.wrapping_mul(10).wrapping_add(u64::from(byte - b'0'));
        position += 1;
    }
    (value, position)
}
