//! Known disagreements, each with its reason. Each must occur in a full run, so that none stays in the list that no longer does; the
//! schemas and instances in `regressions.json` provoke them.

use std::collections::BTreeSet;

use bindings_tests::instances::data::{Data, normal_number};
use serde_json::Value;

use crate::cases::Case;
use crate::compare::{Answers, Disagreement, pairs};

/// A known disagreement.
pub struct KnownDisagreement {
    /// Its symptom.
    pub disagreements: &'static [Disagreement],
    /// The side that is wrong, with the section of the specification, or the decision.
    pub reason: &'static str,
    /// Whether it appears only if `format` is an assertion.
    pub asserted: bool,
    applies: fn(&Case, &Data, &Answers) -> bool,
}

impl KnownDisagreement {
    /// Returns whether a disagreement is this one.
    pub fn covers(&self, case: &Case, disagreement: Disagreement, instance: &str, answers: &Answers) -> bool {
        self.disagreements.contains(&disagreement)
            && Data::parse(instance).is_ok_and(|instance| (self.applies)(case, &instance, answers))
    }
}

/// All known disagreements.
pub const KNOWN: &[KnownDisagreement] = &[
    KnownDisagreement {
        disagreements: &[Disagreement::RejectedValid, Disagreement::AcceptedInvalid, Disagreement::NotReadInvalid],
        reason: "the oracle divides with about 32 digits; `multipleOf` requires exactly an integer (Validation, 6.2.1)",
        asserted: false,
        applies: |case, instance, _| {
            case.schema.to_string().contains("\"multipleOf\"") && instance.any(&is_long_fraction)
        },
    },
    KnownDisagreement {
        disagreements: &[Disagreement::RejectedValid, Disagreement::AcceptedInvalid, Disagreement::NotReadInvalid],
        reason: "the oracle compares a number with a fraction as a float, such as `9223372036854775807.0` with a bound (Core, 4.2.2)",
        asserted: false,
        applies: |_, instance, answers| {
            is_bound_of_long(instance, &answers.ours["rejected"])
                || is_bound_of_long(instance, &answers.theirs["errors"])
        },
    },
    KnownDisagreement {
        disagreements: &[Disagreement::RejectedValid, Disagreement::AcceptedInvalid, Disagreement::NotReadInvalid],
        reason: "in the oracle, `.` matches every character but a line feed; ECMA-262 excludes four (Core, 6.4; ECMA-262, 22.2.2.7)",
        asserted: false,
        applies: |case, instance, _| {
            let ends_line =
                |value: &Data| matches!(value, Data::Text(text) if text.contains(['\r', '\u{2028}', '\u{2029}']));
            has_dot_pattern(&case.schema) && instance.any(&ends_line)
        },
    },
    KnownDisagreement {
        disagreements: &[Disagreement::NotDeserialized],
        reason: "an integer may be written `1.0` or `-0` (Core, 4.2.2), which `from_json` reads, but the integers of serde do not",
        asserted: false,
        applies: |_, instance, _| instance.any(&is_odd_integer),
    },
    KnownDisagreement {
        disagreements: &[Disagreement::OtherViolationsOnceRead],
        reason: "`const` is an enum of one value, whose typed check reports `enum`",
        asserted: false,
        applies: |_, _, answers| {
            let (text, value) = (pairs(&answers.ours["rejected"]), pairs(&answers.ours["read"]["violations"]));
            text.into_iter().map(as_typed).collect::<BTreeSet<_>>() == value
        },
    },
    KnownDisagreement {
        disagreements: &[Disagreement::OtherViolationsOnceRead],
        reason: "a union is a type of its own, whose typed check reports the violation in the alternative and not the keyword of the union",
        asserted: false,
        applies: |_, _, answers| {
            let text: BTreeSet<_> = pairs(&answers.ours["rejected"]).into_iter().map(as_typed).collect();
            let value = pairs(&answers.ours["read"]["violations"]);
            let is_union = |keyword: &str| matches!(keyword, "anyOf" | "oneOf");
            let within =
                |pointer: &str| text.iter().any(|(union, keyword)| is_union(keyword) && pointer.starts_with(union));
            text.iter().any(|(_, keyword)| is_union(keyword))
                && value.iter().all(|violation| text.contains(violation) || within(violation.0))
        },
    },
    KnownDisagreement {
        disagreements: &[Disagreement::RejectedValid, Disagreement::OtherViolations],
        reason: "the oracle accepts other characters than digits in a time, `1-` and `0*` (RFC 3339, 5.6)",
        asserted: true,
        applies: |case, instance, answers| {
            let schema = case.schema.to_string();
            let is_of_time =
                ["date", "time", "date-time"].iter().any(|name| schema.contains(&format!(r#""format":"{name}""#)));
            is_of_time && of_format(instance, answers, |text| !has_shape_of_time(text))
        },
    },
    KnownDisagreement {
        disagreements: &[Disagreement::RejectedValid],
        reason: "the oracle accepts `\\,` in a pattern; with the flag `u`, only syntax characters are escaped (ECMA-262, 22.2.1)",
        asserted: true,
        applies: |case, instance, answers| {
            case.schema["format"] == "regex" && of_format(instance, answers, |text| text.contains('\\'))
        },
    },
    KnownDisagreement {
        disagreements: &[Disagreement::RejectedValid, Disagreement::AcceptedInvalid],
        reason: "the oracle checks the case of encoded labels, but not that of what they encode (RFC 5891, 5.4)",
        asserted: true,
        applies: |case, instance, _| {
            case.schema["format"] == "hostname"
                && matches!(instance, Data::Text(text) if text.to_lowercase().contains("xn--"))
        },
    },
];

/// Returns a violation as a typed check reports it.
fn as_typed<'a>((pointer, keyword): (&'a str, &'a str)) -> (&'a str, &'a str) {
    (pointer, if keyword == "const" { "enum" } else { keyword })
}

/// Returns whether the only violations that the oracle does not report are the formats of such texts.
fn of_format(instance: &Data, answers: &Answers, is_such: impl Fn(&str) -> bool) -> bool {
    let (ours, theirs) = (pairs(&answers.ours["rejected"]), pairs(&answers.theirs["errors"]));
    let mut more = ours.difference(&theirs).peekable();
    theirs.is_subset(&ours)
        && more.peek().is_some()
        && more.all(|(pointer, keyword)| {
            *keyword == "format" && matches!(instance.find(pointer), Some(Data::Text(text)) if is_such(text))
        })
}

/// Returns whether a text has digits where a date, a time, or a date and time have them.
fn has_shape_of_time(text: &str) -> bool {
    let shape: String = text.chars().map(|char| if char.is_ascii_digit() { '0' } else { char }).collect();
    let (date, time) = match shape.split_at_checked(10) {
        Some(("0000-00-00", time)) => (true, time.get(1..).unwrap_or_default()),
        _ => (false, shape.as_str()),
    };
    let offset = time.rfind(['+', '-']).map_or("+00:00", |start| &time[start..]);
    date && time.is_empty() || time.starts_with("00:00:00") && matches!(offset, "+00:00" | "-00:00")
}

/// Returns whether a value is a number of many digits with a fraction.
fn is_long_fraction(value: &Data) -> bool {
    matches!(value, Data::Number(number) if number.len() > 17 && normal_number(number).contains("e-"))
}

/// Returns whether a value is an integer that is written with a fraction or an exponent, or is minus zero.
fn is_odd_integer(value: &Data) -> bool {
    let is_integer = |number: &str| !normal_number(number).contains("e-");
    matches!(value, Data::Number(number) if number == "-0" || number.contains(['.', 'e', 'E']) && is_integer(number))
}

/// Returns whether any pattern contains a dot.
fn has_dot_pattern(schema: &Value) -> bool {
    match schema {
        Value::Object(members) => members.iter().any(|(name, value)| match (name.as_str(), value) {
            ("pattern", Value::String(pattern)) => pattern.contains('.'),
            ("patternProperties", Value::Object(patterns)) => patterns.keys().any(|pattern| pattern.contains('.')),
            _ => has_dot_pattern(value),
        }),
        Value::Array(items) => items.iter().any(has_dot_pattern),
        _ => false,
    }
}

/// Returns whether there are violations, and all are such.
fn all_violations(violations: &Value, is_such: impl Fn(&str, &str) -> bool) -> bool {
    let is_such = |one: &Value| one[0].as_str().zip(one[1].as_str()).is_some_and(|(at, name)| is_such(at, name));
    violations.as_array().is_some_and(|all| !all.is_empty() && all.iter().all(is_such))
}

/// Returns whether all violations are bounds on numbers of many digits that are written with a fraction or an exponent, or of
/// alternatives that contain such numbers.
fn is_bound_of_long(instance: &Data, violations: &Value) -> bool {
    const BOUNDS: [&str; 4] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
    const ALTERNATIVES: [&str; 3] = ["anyOf", "oneOf", "not"];
    let is_long =
        |value: &Data| matches!(value, Data::Number(number) if number.contains(['.', 'e']) && number.len() > 17);
    all_violations(violations, |pointer, keyword| {
        let value = instance.find(pointer);
        BOUNDS.contains(&keyword) && value.is_some_and(is_long)
            || ALTERNATIVES.contains(&keyword) && value.is_some_and(|value| value.any(&is_long))
    })
}
