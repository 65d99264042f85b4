//! `language`: a well-formed language tag (RFC 5646, 2.1).

/// The tags that are valid although they do not match the grammar of others.
const IRREGULAR: [&str; 17] = [
    "en-gb-oed",
    "i-ami",
    "i-bnn",
    "i-default",
    "i-enochian",
    "i-hak",
    "i-klingon",
    "i-lux",
    "i-mingo",
    "i-navajo",
    "i-pwn",
    "i-tao",
    "i-tay",
    "i-tsu",
    "sgn-be-fr",
    "sgn-be-nl",
    "sgn-ch-de",
];

pub(crate) fn is_valid(text: &str) -> bool {
    let tag = text.to_ascii_lowercase();
    let subtags: Vec<&str> = tag.split('-').collect();
    IRREGULAR.contains(&&*tag) || private_use(&subtags) || language_tag(&subtags)
}

/// Returns whether subtags are `x` and at least one more.
fn private_use(subtags: &[&str]) -> bool {
    matches!(subtags, ["x", rest @ ..] if !rest.is_empty() && rest.iter().all(|subtag| is_alphanumeric(subtag, 1, 8)))
}

fn language_tag(subtags: &[&str]) -> bool {
    let Some((language, mut rest)) = subtags.split_first() else { return false };
    if !is_alphabetic(language, 2, 8) {
        return false;
    }
    // Up to three extensions of a short language.
    let extensions = rest.iter().take(3).take_while(|subtag| is_alphabetic(subtag, 3, 3)).count();
    rest = &rest[if language.len() < 4 { extensions } else { 0 }..];
    rest = skip(rest, |script| is_alphabetic(script, 4, 4));
    rest = skip(rest, |region| is_alphabetic(region, 2, 2) || is_numeric(region));
    while let Some((variant, more)) = rest.split_first()
        && (is_alphanumeric(variant, 5, 8)
            || is_alphanumeric(variant, 4, 4) && variant.starts_with(|first: char| first.is_ascii_digit()))
    {
        rest = more;
    }
    while let Some((singleton, more)) = rest.split_first()
        && is_alphanumeric(singleton, 1, 1)
        && *singleton != "x"
    {
        let length = more.iter().take_while(|subtag| is_alphanumeric(subtag, 2, 8)).count();
        if length == 0 {
            return false;
        }
        rest = &more[length..];
    }
    rest.is_empty() || private_use(rest)
}

/// Returns the subtags without the first, if it is one of a kind.
fn skip<'a, 't>(subtags: &'a [&'t str], is_kind: impl Fn(&str) -> bool) -> &'a [&'t str] {
    match subtags.split_first() {
        Some((first, rest)) if is_kind(first) => rest,
        _ => subtags,
    }
}

fn is_alphabetic(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphabetic())
}

fn is_alphanumeric(text: &str, least: usize, most: usize) -> bool {
    (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

fn is_numeric(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit())
}
