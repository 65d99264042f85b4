//! `hostname`: RFC 1123, 2.1, with the encoded labels of RFC 5891.

use std::sync::OnceLock;

pub(crate) fn is_valid(text: &str) -> bool {
    text.len() <= 253 && text.split('.').all(is_label)
}

fn is_label(label: &str) -> bool {
    let bytes = label.as_bytes();
    (1..=63).contains(&bytes.len())
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
        && match bytes.get(..4) {
            Some(prefix) if prefix.eq_ignore_ascii_case(b"xn--") => {
                decode(&label[4..]).is_some_and(|text| is_unicode(&text))
            }
            // Hyphens in the third and fourth position are reserved for encoded labels (RFC 5891, 4.2.3.1).
            Some(prefix) => !prefix.ends_with(b"--"),
            None => true,
        }
}

/// Decodes Punycode (RFC 3492, 6.2).
fn decode(text: &str) -> Option<String> {
    let (basic, encoded) = text.rsplit_once('-').unwrap_or(("", text));
    // Host names are case-insensitive; U-labels are in lower case.
    let mut output: Vec<char> = basic.to_ascii_lowercase().chars().collect();
    let mut digits = encoded.bytes();
    let (mut code, mut place, mut bias) = (128_u32, 0_u32, 72_u32);
    while digits.len() > 0 {
        let (start, mut weight) = (place, 1_u32);
        for step in 1.. {
            let digit = match digits.next()? {
                letter @ (b'a'..=b'z' | b'A'..=b'Z') => letter.to_ascii_lowercase() - b'a',
                digit => digit.checked_sub(b'0')? + 26,
            };
            let digit = u32::from(digit);
            place = place.checked_add(digit.checked_mul(weight)?)?;
            let threshold = (36_u32 * step).saturating_sub(bias).clamp(1, 26);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(36 - threshold)?;
        }
        let length = u32::try_from(output.len()).ok()? + 1;
        bias = adapt(place - start, length, start == 0);
        code = code.checked_add(place / length)?;
        place %= length;
        output.insert(place as usize, char::from_u32(code)?);
        place += 1;
    }
    (!output.iter().all(char::is_ascii)).then(|| output.into_iter().collect())
}

/// Adapts the bias (RFC 3492, 6.1).
fn adapt(delta: u32, length: u32, first: bool) -> u32 {
    let mut delta = if first { delta / 700 } else { delta / 2 };
    delta += delta / length;
    let mut steps = 0;
    while delta > 455 {
        delta /= 35;
        steps += 36;
    }
    steps + 36 * delta / (delta + 38)
}

/// Returns whether a label is a valid U-label: its code points and their contexts (RFC 5892, 2 and appendix A; RFC 5891, 4.2.3).
fn is_unicode(label: &str) -> bool {
    static LABEL: OnceLock<Option<regress::Regex>> = OnceLock::new();
    let regex = LABEL.get_or_init(|| regress::Regex::with_flags(U_LABEL, "u").ok());
    regex.as_ref().is_some_and(|regex| regex.find(label).is_some())
}

const U_LABEL: &str = concat!(
    r"^(?!\p{M})(?!-)(?!..--)(?!.*-$)",
    // A Katakana middle dot requires a Japanese letter; the two kinds of Arabic digits exclude each other.
    r"(?!(?=.*\u30FB)(?!.*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]))(?!.*[\u0660-\u0669].*[\u06F0-\u06F9])(?!.*[\u06F0-\u06F9].*[\u0660-\u0669])",
    r"(?:(?![\u0640\u07FA\u302E\u302F\u3031-\u3035\u303B])[-\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}\u06FD\u06FE\u0F0B\u3007]",
    r"|(?<=l)\u00B7(?=l)|\u0375(?=\p{Script=Greek})|(?<=\p{Script=Hebrew})[\u05F3\u05F4]|\u30FB",
    // A joiner follows a virama,
    r"|(?<=[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA\u0E3A\u0EBA\u0F84\u1039\u103A",
    r"\u1714\u1715\u1734\u17D2\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\uA806\uA82C\uA8C4\uA953\uA9C0\uAAF6\uABED])[\u200C\u200D]",
    // or is between letters that join.
    r"|(?<=\p{Script=Arabic})\u200C(?=\p{Script=Arabic}))+$",
);
