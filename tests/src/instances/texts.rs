//! Strings near the limits of a schema, and unusual strings.

use fastrand::Rng;
use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Map, Value};

use super::private;

/// Strings that are easily miscounted or compared wrongly.
const ODD: [&str; 20] = [
    "",
    " ",
    "0",
    "null",
    "true",
    "\u{0}",
    "\n",
    "a\nb",
    "\u{1F600}",
    "\u{1F600}\u{1F600}\u{1F600}",
    "e\u{301}",
    "\u{e9}",
    "\u{feff}",
    "\u{2028}",
    "\"\\/",
    "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}",
    "İ",
    "ß",
    "\u{10FFFF}",
    "~0/~1",
];

/// Strings of formats, some of them not valid.
const FORMATS: [(&str, &[&str]); 12] = [
    (
        "date-time",
        &["2024-02-29T12:00:00Z", "2023-01-01t00:00:00.123+01:00", "1990-12-31T23:59:60Z", "2024-02-30T00:00:00Z"],
    ),
    ("date", &["2024-02-29", "1999-12-31", "2023-02-29", "2024-1-1"]),
    ("time", &["12:00:00Z", "23:59:60Z", "25:00:00Z"]),
    (
        "uuid",
        &[
            "123e4567-e89b-12d3-a456-426614174000",
            "123E4567-E89B-12D3-A456-426614174000",
            "123e4567e89b12d3a456426614174000",
        ],
    ),
    ("uri", &["https://example.com/a?b#c", "urn:isbn:1", "no uri", "http://[::1]/"]),
    ("uri-reference", &["/a/b", "#", "\\"]),
    ("email", &["a@example.com", "\"a b\"@example.com", "a"]),
    ("decimal", &["1.00", "-0.1", "1e2", ".5"]),
    ("byte", &["YQ==", "YQ", "*"]),
    ("ipv4", &["127.0.0.1", "256.0.0.1"]),
    ("ipv6", &["::1", ":::"]),
    ("hostname", &["example.com", "-a"]),
];

/// Returns an unusual string.
pub fn odd(rng: &mut Rng) -> String {
    match rng.u32(..12) {
        0 => "x".repeat(rng.usize(..3000)),
        1 => "\u{1F600}".repeat(rng.usize(..300)),
        _ => ODD[rng.usize(..ODD.len())].to_owned(),
    }
}

/// Returns a name for a member.
pub fn name(rng: &mut Rng) -> String {
    match rng.u32(..40) {
        0..6 => odd(rng),
        6..12 => "additional_properties".to_owned(),
        12 => private::NAMES[rng.usize(..2)].to_owned(),
        _ => format!("{}{}", rng.lowercase(), rng.u32(..100)),
    }
}

/// Returns a string for a schema.
pub fn text(rng: &mut Rng, facets: &[&Map<String, Value>], words: &[&str]) -> String {
    let all = |name: &str| facets.iter().filter_map(|facet| facet.get(name)).collect::<Vec<_>>();
    let patterns: Vec<&str> = all("pattern").into_iter().filter_map(Value::as_str).collect();
    if let Some(pattern) = patterns.first().filter(|_| rng.u32(..100) < 90) {
        return matching(rng, pattern).unwrap_or_else(|| odd(rng));
    }
    let format = all("format").into_iter().filter_map(Value::as_str).next_back();
    let samples = FORMATS.iter().find(|(name, _)| Some(*name) == format).map(|(_, samples)| *samples);
    if let Some(samples) = samples.filter(|_| rng.u32(..100) < 80) {
        // The first two are valid.
        let odd = rng.u32(..100) < 25;
        return samples[rng.usize(..if odd { samples.len() } else { 2.min(samples.len()) })].to_owned();
    }
    let limit = |name: &str| all(name).into_iter().filter_map(Value::as_u64).next_back();
    let (least, most) = (limit("minLength"), limit("maxLength"));
    if let Some(length) = [least, most][rng.usize(..2)].filter(|length| *length < 100_000 && rng.u32(..100) < 60) {
        let letter = ["a", "\u{e9}", "\u{1F600}"][rng.usize(..3)];
        let length = length as usize + [0, 0, 0, 1][rng.usize(..4)];
        return letter.repeat(length.saturating_sub(usize::from(rng.u8(..6) == 0)));
    }
    match rng.u32(..10) {
        0 => odd(rng),
        1 if !words.is_empty() => words[rng.usize(..words.len())].to_owned(),
        _ => {
            let least = least.unwrap_or(0).min(1000) as usize;
            (0..least + rng.usize(..8)).map(|_| rng.alphanumeric()).collect()
        }
    }
}

/// Returns a string that matches a pattern, unless the pattern uses syntax that only ECMA-262 has.
pub fn matching(rng: &mut Rng, pattern: &str) -> Option<String> {
    let hir = regex_syntax::Parser::new().parse(pattern).ok()?;
    let mut text = String::new();
    write(rng, &hir, &mut text);
    Some(text)
}

fn write(rng: &mut Rng, hir: &Hir, text: &mut String) {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(&String::from_utf8_lossy(&literal.0)),
        HirKind::Class(Class::Unicode(class)) => {
            // Mostly one of the first ranges.
            let ranges = class.ranges();
            let few = if rng.u8(..4) == 0 { ranges.len() } else { ranges.len().min(3) };
            if few > 0 {
                let range = ranges[rng.usize(..few)];
                text.push(rng.char(range.start()..=range.end()));
            }
        }
        HirKind::Class(Class::Bytes(_)) => text.push('a'),
        HirKind::Repetition(repetition) => {
            let most = repetition.max.unwrap_or(u32::MAX).min(repetition.min + 4);
            for _ in 0..rng.u32(repetition.min..=most).min(2000) {
                write(rng, &repetition.sub, text);
            }
        }
        HirKind::Capture(capture) => write(rng, &capture.sub, text),
        HirKind::Concat(parts) => parts.iter().for_each(|part| write(rng, part, text)),
        HirKind::Alternation(parts) => {
            let part = &parts[rng.usize(..parts.len())];
            write(rng, part, text);
        }
    }
}
