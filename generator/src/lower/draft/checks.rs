//! The typed checks of a schema: keywords that a value of a Rust type is checked for, one by one.

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

/// Returns the docs of a check; `None` if it is not worth a sentence.
pub fn sentence(check: &Check) -> Option<String> {
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
    let (bound, unit) = match keyword {
        Keyword::MinLength | Keyword::MinItems | Keyword::MinProperties if count == 1 => {
            return Some("Not empty.".to_owned());
        }
        Keyword::MinLength => ("At least", "characters"),
        Keyword::MaxLength => ("At most", "characters"),
        Keyword::MinItems => ("At least", "items"),
        Keyword::MaxItems => ("At most", "items"),
        Keyword::MinProperties => ("At least", "properties"),
        Keyword::MaxProperties => ("At most", "properties"),
        _ => return None,
    };
    Some(format!("{bound} {count} {unit}."))
}
