//! Strings within the lengths, the patterns and the formats of schemas.

use super::choices::Choices;
use super::document::Document;
use super::facets::Facets;
use super::sample::{Sampler, char_of};

/// The number of texts that are tried.
const ATTEMPTS: u32 = 40;

/// The greatest length of a string that is made.
const MAX_LENGTH: u64 = 100_000;

/// The kinds of characters in strings without a pattern or a format, the simplest first.
const ALPHABETS: [&[(char, char)]; 5] = [
    &[('a', 'z')],
    &[('a', 'z'), ('A', 'Z')],
    &[('a', 'z'), ('0', '9'), (' ', ' ')],
    &[(' ', '~')],
    &[('a', 'z'), ('\u{e0}', '\u{ff}'), ('\u{4e00}', '\u{4e80}'), ('\u{1f600}', '\u{1f640}')],
];

/// Texts of formats that are not made of choices.
const FORMATS: &[(&str, &[&str])] = &[
    ("base64url", &["", "YQ", "YWI", "YWJj"]),
    ("byte", &["", "YQ==", "YWI=", "YWJj"]),
    ("char", &["a", "B", "1"]),
    ("duration", &["P1D", "PT1H30M", "P3Y6M4DT12H30M5S", "P2W"]),
    ("http-date", &["Tue, 15 Nov 1994 08:12:31 GMT", "Sun, 06 Nov 1994 08:49:37 GMT"]),
    ("idn-email", &["ada@example.com", "ada@bücher.example"]),
    ("idn-hostname", &["example.com", "bücher.example"]),
    ("ipv4-cidr", &["192.0.2.0/24", "10.0.0.0/8"]),
    ("ipv6", &["::1", "2001:db8::1", "2001:db8:0:1:2:3:4:5"]),
    ("ipv6-cidr", &["2001:db8::/32", "::/0"]),
    ("iri", &["https://example.com/", "https://example.com/ä?b#c"]),
    ("iri-reference", &["/a", "https://example.com/ä"]),
    ("json-pointer", &["", "/a", "/a/0/b~1c"]),
    ("language", &["en", "de-CH", "zh-Hant-TW"]),
    ("media-range", &["*/*", "text/*", "application/json"]),
    ("regex", &["a", "^[a-z]+$", "(a|b)*"]),
    ("relative-json-pointer", &["0", "1/a", "0#"]),
    ("sf-binary", &["::", ":YQ==:"]),
    ("sf-boolean", &["?0", "?1"]),
    ("sf-string", &["\"\"", "\"a b\""]),
    ("sf-token", &["a", "*", "text/html"]),
    ("uri-reference", &["/a", "a?b=c", "https://example.com/a"]),
    ("uri-template", &["/a", "/a/{b}", "https://example.com/{a,b}{?c*}"]),
];

/// Returns a string for some schemas; `None` if none is found.
pub(super) fn text(facets: &Facets, document: Document<'_>, choices: &mut Choices<'_>) -> Option<String> {
    let patterns: Vec<_> = facets.texts("pattern").filter_map(|source| document.pattern(source)).collect();
    let samplers: Vec<Sampler> = patterns.iter().filter_map(|pattern| Sampler::new(pattern.source())).collect();
    let formats: Vec<&str> = facets.texts("format").filter(|format| is_made(format)).collect();
    let least = facets.most("minLength").unwrap_or(0);
    let most = facets.least("maxLength").unwrap_or(u64::MAX);
    if least > most.min(MAX_LENGTH) {
        return None;
    }
    for attempt in 0..ATTEMPTS {
        let by_pattern = !samplers.is_empty() && (formats.is_empty() || attempt % 2 == 1);
        let mut text = if by_pattern {
            let more = [4, 1, 16, 60, 300][attempt as usize % 5].max(if attempt > 20 { least as u32 } else { 0 });
            samplers[choices.below(samplers.len())].sample(more, choices)
        } else if let Some(format) = formats.get(choices.below(formats.len())) {
            formatted(format, attempt, choices)?
        } else {
            plain(least, most, choices)
        };
        let length = text.chars().count() as u64;
        if length > most && by_pattern {
            text = text.chars().take(usize::try_from(most).unwrap_or(usize::MAX)).collect();
        } else if length < least {
            text.extend((length..least).filter_map(|_| char_of(ALPHABETS[0], choices)));
        }
        let is_allowed = text.chars().count() as u64 <= most;
        if is_allowed && patterns.iter().all(|pattern| pattern.is_match(&text).unwrap_or(false)) {
            return Some(text);
        }
    }
    None
}

/// Returns a text without a pattern or a format.
fn plain(least: u64, most: u64, choices: &mut Choices<'_>) -> String {
    let alphabet = ALPHABETS[choices.below(16).saturating_sub(11)];
    let usual = most.min(least.max(1).saturating_add(choices.below(12) as u64));
    let length = if most <= 200 && choices.chance(5) { most } else { usual };
    (0..length).filter_map(|_| char_of(alphabet, choices)).collect()
}

/// Returns whether texts of a format are made. Of others, every text is likely to be valid.
fn is_made(format: &str) -> bool {
    let by_choices = [
        "date",
        "date-time",
        "date-time-local",
        "decimal",
        "decimal128",
        "email",
        "hostname",
        "int64",
        "ipv4",
        "time",
        "time-local",
        "uint64",
        "uri",
        "uuid",
    ];
    by_choices.contains(&format) || FORMATS.iter().any(|(name, _)| *name == format)
}

/// Returns a text in a format. Later attempts are longer where a format allows it.
fn formatted(format: &str, attempt: u32, choices: &mut Choices<'_>) -> Option<String> {
    let mut integer = |least: i128, greatest: i128| choices.integer(least, greatest);
    let date = |integer: &mut dyn FnMut(i128, i128) -> i128| {
        format!("{:04}-{:02}-{:02}", 2000 + integer(0, 60), 1 + integer(0, 11), 1 + integer(0, 27))
    };
    let time = |integer: &mut dyn FnMut(i128, i128) -> i128| {
        let fraction = ["", "", ".5", ".123", ".123456"][integer(0, 4) as usize];
        format!("{:02}:{:02}:{:02}{fraction}", integer(0, 23), integer(0, 59), integer(0, 59))
    };
    let offset = |integer: &mut dyn FnMut(i128, i128) -> i128| ["Z", "Z", "+01:00", "-05:30"][integer(0, 3) as usize];
    let integer = &mut integer as &mut dyn FnMut(i128, i128) -> i128;
    Some(match format {
        "date" => date(integer),
        "date-time" => format!("{}T{}{}", date(integer), time(integer), offset(integer)),
        "date-time-local" => format!("{}T{}", date(integer), time(integer)),
        "time" => format!("{}{}", time(integer), offset(integer)),
        "time-local" => time(integer),
        "decimal" | "decimal128" => match integer(0, 3) {
            0 => integer(0, 1000).to_string(),
            1 => format!("{}.{:02}", integer(0, 100_000), integer(0, 99)),
            _ => format!("-{}.{}", integer(0, 1000), integer(1, 9)),
        },
        "int64" => integer(i64::MIN.into(), i64::MAX.into()).to_string(),
        "uint64" => integer(0, u64::MAX.into()).to_string(),
        "ipv4" => format!("192.0.{}.{}", integer(0, 255), integer(0, 255)),
        "uuid" => {
            let digits = format!("{:032x}", integer(0, i128::MAX));
            format!("{}-{}-4{}-8{}-{}", &digits[..8], &digits[8..12], &digits[13..16], &digits[17..20], &digits[20..])
        }
        "email" | "hostname" | "uri" => {
            let name: String = (0..=integer(0, 6) + i128::from(attempt) * 4)
                .filter_map(|_| char::from_u32(u32::from('a') + integer(0, 25) as u32))
                .collect();
            // A label of a host name has at most 63 characters.
            let name: String = name.chars().take(60).collect();
            let path = ["", "/", "/a/b", "/a?b=c#d"][integer(0, 3) as usize];
            match format {
                "email" => format!("{name}@example.com"),
                "hostname" => format!("{name}.example.com"),
                _ => format!("https://{name}.example.com{path}"),
            }
        }
        _ => {
            let (_, texts) = FORMATS.iter().find(|(name, _)| *name == format)?;
            texts[integer(0, texts.len() as i128 - 1) as usize].to_owned()
        }
    })
}
