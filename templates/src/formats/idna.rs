//! Labels of internationalized host names: RFC 5890 to 5893, with the Punycode of RFC 3492.

use std::borrow::Cow;
use std::sync::OnceLock;

/// The greatest length of a name, without a final dot (RFC 1123, 2.1).
const MAX_NAME: usize = 253;

/// The greatest length of a label in ASCII (RFC 1123, 2.1).
const MAX_LABEL: usize = 63;

/// Returns whether texts are the labels of a host name, each in ASCII or in Unicode.
pub(super) fn are_labels<'a>(labels: impl Iterator<Item = &'a str>) -> bool {
    let mut length = 0;
    let mut unicode = Vec::new();
    for label in labels {
        let Some((ascii, label)) = decoded(label) else { return false };
        length += ascii + 1;
        if length > MAX_NAME + 1 {
            return false;
        }
        unicode.push(label);
    }
    // A label from right to left restricts all others (RFC 5893, 2).
    !unicode.iter().any(|label| is_right_to_left(label)) || unicode.iter().all(|label| follows_bidi_rule(label))
}

/// Returns the length of a label in ASCII, and its text in Unicode; `None` if it is not valid.
fn decoded(label: &str) -> Option<(usize, Cow<'_, str>)> {
    if !label.is_ascii() {
        // Each character takes at least one in Punycode.
        let is_short = label.chars().nth(MAX_LABEL).is_none();
        let length = "xn--".len() + Some(label).filter(|_| is_short).and_then(encode)?.len();
        return (length <= MAX_LABEL && is_u_label(label)).then_some((length, label.into()));
    }
    let bytes = label.as_bytes();
    let is_ldh = (1..=MAX_LABEL).contains(&bytes.len())
        && bytes.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-');
    let text = match bytes.get(..4) {
        _ if !is_ldh => return None,
        Some(prefix) if prefix.eq_ignore_ascii_case(b"xn--") => {
            let encoded = label[4..].to_ascii_lowercase();
            decode(&encoded).filter(|text| is_u_label(text) && encode(text).as_ref() == Some(&encoded))?.into()
        }
        // Hyphens in the third and fourth position are reserved for encoded labels (RFC 5891, 4.2.3.1).
        Some(prefix) if prefix.ends_with(b"--") => return None,
        _ => label.into(),
    };
    Some((label.len(), text))
}

/// Decodes Punycode in lower case (RFC 3492, 6.2). Returns `None` for a text that need not be encoded.
fn decode(text: &str) -> Option<String> {
    let (basic, encoded) = text.rsplit_once('-').unwrap_or(("", text));
    let mut output: Vec<char> = basic.chars().collect();
    let mut digits = encoded.bytes();
    let (mut code, mut place, mut bias) = (128_u32, 0_u32, 72_u32);
    while digits.len() > 0 {
        let (start, mut weight) = (place, 1_u32);
        for step in 1.. {
            let digit = match digits.next()? {
                letter @ b'a'..=b'z' => letter - b'a',
                digit => digit.checked_sub(b'0')? + 26,
            };
            let digit = u32::from(digit);
            place = place.checked_add(digit.checked_mul(weight)?)?;
            let threshold = threshold(step, bias);
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

/// Encodes a text as Punycode (RFC 3492, 6.3). Returns `None` if it is too long for the arithmetic.
fn encode(text: &str) -> Option<String> {
    let basic = text.chars().filter(char::is_ascii);
    let mut output: String = basic.collect();
    let (basic, all) = (u32::try_from(output.len()).ok()?, u32::try_from(text.chars().count()).ok()?);
    if basic > 0 {
        output.push('-');
    }
    let (mut code, mut delta, mut bias, mut done) = (128_u32, 0_u32, 72_u32, basic);
    while done < all {
        let next = text.chars().map(u32::from).filter(|other| *other >= code).min()?;
        delta = delta.checked_add((next - code).checked_mul(done + 1)?)?;
        code = next;
        for character in text.chars().map(u32::from) {
            if character < code {
                delta = delta.checked_add(1)?;
            }
            if character == code {
                push_integer(delta, bias, &mut output);
                bias = adapt(delta, done + 1, done == basic);
                delta = 0;
                done += 1;
            }
        }
        delta = delta.checked_add(1)?;
        code += 1;
    }
    Some(output)
}

/// Writes a generalized variable-length integer (RFC 3492, 3.3).
fn push_integer(mut value: u32, bias: u32, output: &mut String) {
    // Letters are the digits up to 25, decimal digits those after them.
    let digit = |value: u32| char::from_digit((value + 10) % 36, 36);
    for step in 1.. {
        let threshold = threshold(step, bias);
        if value < threshold {
            break;
        }
        output.extend(digit(threshold + (value - threshold) % (36 - threshold)));
        value = (value - threshold) / (36 - threshold);
    }
    output.extend(digit(value));
}

fn threshold(step: u32, bias: u32) -> u32 {
    (36 * step).saturating_sub(bias).clamp(1, 26)
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

/// Returns whether a label is a U-label: its code points and their contexts (RFC 5892, 2 and appendix A; RFC 5891, 4.2.3).
fn is_u_label(label: &str) -> bool {
    static LABEL: Compiled = OnceLock::new();
    matches(&LABEL, U_LABEL, label)
}

type Compiled = OnceLock<Option<regress::Regex>>;

fn matches(compiled: &Compiled, pattern: &str, text: &str) -> bool {
    let regex = compiled.get_or_init(|| regress::Regex::with_flags(pattern, "u").ok());
    regex.as_ref().is_some_and(|regex| regex.find(text).is_some())
}

const U_LABEL: &str = concat!(
    r"^(?!\p{M})(?!-)(?!..--)(?!.*-$)",
    // A Katakana middle dot requires a Japanese letter; the two kinds of Arabic digits exclude each other.
    r"(?!(?=.*\u30FB)(?!.*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]))(?!.*[\u0660-\u0669].*[\u06F0-\u06F9])(?!.*[\u06F0-\u06F9].*[\u0660-\u0669])",
    // Exceptions; otherwise letters and digits that are stable under normalization,
    r"(?:[\u00DF\u03C2\u06FD\u06FE\u0F0B\u3007]",
    r"|(?![\u0640\u07FA\u302E\u302F\u3031-\u3035\u303B]|\p{Changes_When_NFKC_Casefolded}|\p{Default_Ignorable_Code_Point}",
    // not those of ignored blocks, and no conjoining letters of Hangul.
    r"|[\u20D0-\u20FF\u{1D100}-\u{1D24F}\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF])",
    r"[-\p{Ll}\p{Lu}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}]",
    r"|(?<=l)\u00B7(?=l)|\u0375(?=\p{Script=Greek})|(?<=\p{Script=Hebrew})[\u05F3\u05F4]|\u30FB",
    // A joiner follows a virama,
    r"|(?<=[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D3B\u0D3C\u0D4D\u0DCA\u0E3A\u0EBA\u0F84\u1039\u103A",
    r"\u1714\u1715\u1734\u17D2\u1A60\u1B44\u1BAA\u1BAB\u1BF2\u1BF3\uA806\uA82C\uA8C4\uA953\uA9C0\uAAF6\uABED])[\u200C\u200D]",
    // or is between letters that join.
    r"|(?<=\p{Script=Arabic})\u200C(?=\p{Script=Arabic}))+$",
);

/// A Bidi class, as far as the rule and the characters of labels need it.
#[derive(Clone, Copy, PartialEq)]
enum Bidi {
    /// L.
    Left,
    /// R and AL.
    Right,
    /// AN.
    ArabicNumber,
    /// EN.
    EuropeanNumber,
    /// NSM.
    Mark,
    /// ES, ON and BN.
    Neutral,
}

fn bidi_class(character: char) -> Bidi {
    static MARK: Compiled = OnceLock::new();
    match character {
        '0'..='9' | '\u{6F0}'..='\u{6F9}' => Bidi::EuropeanNumber,
        '\u{660}'..='\u{669}' | '\u{10D30}'..='\u{10D39}' => Bidi::ArabicNumber,
        '-' | '\u{B7}' | '\u{2B9}' | '\u{2BA}' | '\u{2C6}'..='\u{2CF}' | '\u{2EC}' | '\u{374}' | '\u{375}' => {
            Bidi::Neutral
        }
        '\u{200C}' | '\u{200D}' | '\u{2E2F}' | '\u{30FB}' | '\u{A67F}' | '\u{A717}'..='\u{A71F}' | '\u{A788}' => {
            Bidi::Neutral
        }
        _ if matches(&MARK, r"^\p{Mn}$", character.encode_utf8(&mut [0; 4])) => Bidi::Mark,
        _ if is_in_right_to_left_block(character) => Bidi::Right,
        _ => Bidi::Left,
    }
}

/// Returns whether a character is in a block of Unicode whose letters all have the class R or AL.
fn is_in_right_to_left_block(character: char) -> bool {
    matches!(
        u32::from(character),
        0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x1_0800..=0x1_0FFF | 0x1_E800..=0x1_EFFF
    )
}

fn is_right_to_left(label: &str) -> bool {
    let mut characters = label.chars().filter(|character| is_in_right_to_left_block(*character));
    characters.any(|character| matches!(bidi_class(character), Bidi::Right | Bidi::ArabicNumber))
}

/// Checks the Bidi rule (RFC 5893, 2).
fn follows_bidi_rule(label: &str) -> bool {
    let classes: Vec<Bidi> = label.chars().map(bidi_class).collect();
    let has = |class| classes.contains(&class);
    let last = classes.iter().rev().find(|class| **class != Bidi::Mark);
    match classes.first() {
        Some(Bidi::Right) => {
            let mixes_numbers = has(Bidi::EuropeanNumber) && has(Bidi::ArabicNumber);
            let ends = matches!(last, Some(Bidi::Right | Bidi::EuropeanNumber | Bidi::ArabicNumber));
            ends && !has(Bidi::Left) && !mixes_numbers
        }
        Some(Bidi::Left) => {
            !has(Bidi::Right) && !has(Bidi::ArabicNumber) && matches!(last, Some(Bidi::Left | Bidi::EuropeanNumber))
        }
        _ => false,
    }
}
