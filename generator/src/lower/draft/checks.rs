//! The typed checks of a schema: keywords that a value of a Rust type is checked for, one by one.

use super::stated_limits::StatedLimits;
use crate::ir::Check;
use crate::ir::docs::code;
use crate::lower::analysis::keywords::Keywords;
use crate::schema::{Keyword, SchemaId, Value};

/// The checks of strings.
pub const STRING: [Keyword; 3] = [Keyword::MinLength, Keyword::MaxLength, Keyword::Pattern];

/// The checks of numbers.
pub const NUMBER: [Keyword; 5] =
    [Keyword::Minimum, Keyword::ExclusiveMinimum, Keyword::Maximum, Keyword::ExclusiveMaximum, Keyword::MultipleOf];

/// The checks of arrays.
pub const ARRAY: [Keyword; 3] = [Keyword::MinItems, Keyword::MaxItems, Keyword::UniqueItems];

/// The keywords of arrays that neither the length of a tuple nor its types express.
pub const NOT_IN_TUPLE: [Keyword; 1] = [Keyword::UniqueItems];

/// The checks of objects.
pub const OBJECT: [Keyword; 2] = [Keyword::MinProperties, Keyword::MaxProperties];

/// Returns the checks of a schema for some of its keywords, in their order.
pub fn checks(keywords: &Keywords, candidates: &[Keyword]) -> Vec<Check> {
    candidates.iter().filter_map(|keyword| check(*keyword, &keywords.value(*keyword)?)).collect()
}

fn check(keyword: Keyword, value: &Value<'_, SchemaId>) -> Option<Check> {
    let is_lower_bound = matches!(keyword, Keyword::MinLength | Keyword::MinItems | Keyword::MinProperties);
    match value {
        Value::Count(Some(0)) if is_lower_bound => None,
        Value::Count(count) => count.map(|count| Check::Count(keyword, count)),
        Value::Number(number) | Value::Positive(number) => {
            (*number).clone().map(|number| Check::Number(keyword, number))
        }
        Value::Flag(flag) => flag.then_some(Check::Flag(keyword)),
        Value::Pattern(pattern) => (*pattern).clone().map(Check::Pattern),
        // No keyword with a value of another form is a typed check by itself.
        _ => None,
    }
}

/// Returns the docs of checks, without the limits that the end of a description states.
pub fn sentences(checks: &[Check], stated: &StatedLimits) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    let mut is_exact = false;
    for (at, check) in checks.iter().enumerate() {
        if std::mem::take(&mut is_exact) {
            continue;
        }
        let exact = checks.get(at + 1).and_then(|next| exact_sentence(check, next));
        is_exact = exact.is_some();
        let sentence = match exact {
            Some(sentence) => Some(sentence).filter(|_| !stated.contains_exactly(check)),
            None => sentence(check).filter(|_| !stated.contains(check)),
        };
        sentences.extend(sentence.filter(|sentence| !sentences.contains(sentence)));
    }
    sentences
}

/// Returns the docs of a lower and an upper bound that allow one value only.
fn exact_sentence(lower: &Check, upper: &Check) -> Option<String> {
    match (lower, upper) {
        (Check::Count(keyword, count), Check::Count(other, same)) if count == same => {
            let (unit, is_pair) = (unit(*keyword, *count)?, *other == upper_bound(*keyword)?);
            is_pair.then(|| format!("Exactly {count} {unit}."))
        }
        (Check::Number(Keyword::Minimum, limit), Check::Number(Keyword::Maximum, same)) if limit == same => {
            Some(format!("Exactly {limit}."))
        }
        _ => None,
    }
}

/// Returns the keyword of the upper bound of what a keyword is the lower bound of.
fn upper_bound(keyword: Keyword) -> Option<Keyword> {
    Some(match keyword {
        Keyword::MinLength => Keyword::MaxLength,
        Keyword::MinItems => Keyword::MaxItems,
        Keyword::MinProperties => Keyword::MaxProperties,
        _ => return None,
    })
}

/// Returns what a keyword counts.
fn unit(keyword: Keyword, count: u64) -> Option<&'static str> {
    let (one, several) = match keyword {
        Keyword::MinLength | Keyword::MaxLength => ("character", "characters"),
        Keyword::MinItems | Keyword::MaxItems => ("item", "items"),
        Keyword::MinProperties | Keyword::MaxProperties => ("property", "properties"),
        _ => return None,
    };
    Some(if count == 1 { one } else { several })
}

/// Returns the docs of a check; `None` if it is not worth a sentence.
fn sentence(check: &Check) -> Option<String> {
    Some(match check {
        Check::Count(keyword, count) => count_sentence(*keyword, *count)?,
        Check::Number(Keyword::Minimum, limit) => format!("At least {limit}."),
        Check::Number(Keyword::Maximum, limit) => format!("At most {limit}."),
        Check::Number(Keyword::ExclusiveMinimum, limit) => format!("Greater than {limit}."),
        Check::Number(Keyword::ExclusiveMaximum, limit) => format!("Less than {limit}."),
        Check::Number(Keyword::MultipleOf, unit) => format!("A multiple of {unit}."),
        Check::Flag(Keyword::UniqueItems) => "Items are unique.".to_owned(),
        Check::Number(..) | Check::Flag(_) | Check::Finite => return None,
        Check::Pattern(pattern) => format!("Matches {}.", code(pattern)),
        Check::Format(format) => format!("Format {}.", code(format)),
        Check::Constant(value) => format!("Always {value}."),
        Check::Bool(_, value) => format!("Always {}.", code(&value.to_string())),
        Check::Text(_, text) => format!("Always {}.", code(text)),
        Check::OneOf(values) if values.is_empty() => "No value is valid.".to_owned(),
        Check::OneOf(values) => {
            let values: Vec<String> = values.iter().map(ToString::to_string).collect();
            format!("One of {}.", values.join(", "))
        }
        Check::Integer => "An integer of any size.".to_owned(),
    })
}

fn count_sentence(keyword: Keyword, count: u64) -> Option<String> {
    let bound = match (upper_bound(keyword), count) {
        (Some(_), 1) => return Some("Not empty.".to_owned()),
        (Some(_), _) => "At least",
        (None, _) => "At most",
    };
    Some(format!("{bound} {count} {}.", unit(keyword, count)?))
}
