//! Disagreements that are known, each with its reason. One that no longer happens has to go, so each must happen in a full run;
//! the schemas and instances in `regressions.json` see to that.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::cases::Case;
use crate::compare::{Answers, Disagreement, pairs};
use crate::data::{Data, normal_number};

/// A known disagreement.
pub struct Known {
    /// What it shows as.
    pub what: &'static [Disagreement],
    /// Who is wrong, by which section, or what was decided.
    pub reason: &'static str,
    /// Whether it shows only where a text must be in its format.
    pub asserted: bool,
    applies: fn(&Case, &Data, &Answers) -> bool,
}

impl Known {
    /// Whether this is what has happened.
    pub fn covers(&self, case: &Case, what: Disagreement, instance: &str, answers: &Answers) -> bool {
        self.what.contains(&what)
            && Data::parse(instance).is_ok_and(|instance| (self.applies)(case, &instance, answers))
    }
}

/// All of them.
pub const KNOWN: &[Known] = &[
    Known {
        what: &[Disagreement::RefusedValid, Disagreement::AcceptedInvalid, Disagreement::NotReadInvalid],
        reason: "the judge divides with 32 digits or so; `multipleOf` asks for an integer, exactly (Validation, 6.2.1)",
        asserted: false,
        applies: |case, instance, _| {
            case.schema.to_string().contains("\"multipleOf\"") && instance.any(&is_long_fraction)
        },
    },
    Known {
        what: &[Disagreement::RefusedValid, Disagreement::AcceptedInvalid, Disagreement::NotReadInvalid],
        reason: "the judge compares a number with a fraction as a float, `9223372036854775807.0` with a bound of that size (Core, 4.2.2)",
        asserted: false,
        applies: |_, instance, answers| {
            is_bound_of_long(instance, &answers.ours["refused"])
                || is_bound_of_long(instance, &answers.theirs["errors"])
        },
    },
    Known {
        what: &[Disagreement::RefusedValid, Disagreement::AcceptedInvalid, Disagreement::NotReadInvalid],
        reason: "the judge lets `.` match every character but a line feed; ECMA-262 excludes four (Core, 6.4; ECMA-262, 22.2.2.7)",
        asserted: false,
        applies: |case, instance, _| {
            let ends_line =
                |value: &Data| matches!(value, Data::Text(text) if text.contains(['\r', '\u{2028}', '\u{2029}']));
            has_dot_pattern(&case.schema) && instance.any(&ends_line)
        },
    },
    Known {
        what: &[Disagreement::NotDeserialized],
        reason: "an integer may be spelled `1.0` or `-0` (Core, 4.2.2); `from_json` reads that, but the integers of serde do not",
        asserted: false,
        applies: |_, instance, _| instance.any(&is_odd_integer),
    },
    Known {
        what: &[Disagreement::NotRead, Disagreement::NotReadInvalid],
        reason: "a name that stands twice in an object is refused, since nobody says which of the two is meant (RFC 8259, 4)",
        asserted: false,
        applies: |_, _, answers| {
            answers.ours["not held"][1].as_str().is_some_and(|message| message.contains("duplicate"))
        },
    },
    Known {
        what: &[Disagreement::OtherFaultsOnceRead],
        reason: "`const` becomes an enum of one value, whose typed check calls it `enum`",
        asserted: false,
        applies: |_, _, answers| {
            let (said, found) = (pairs(&answers.ours["refused"]), pairs(&answers.ours["read"]["faults"]));
            said.into_iter().map(as_typed).collect::<BTreeSet<_>>() == found
        },
    },
    Known {
        what: &[Disagreement::OtherFaultsOnceRead],
        reason: "a choice is a type of its own, whose typed check names the fault in the alternative and not the choice",
        asserted: false,
        applies: |_, _, answers| {
            let said: BTreeSet<_> = pairs(&answers.ours["refused"]).into_iter().map(as_typed).collect();
            let found = pairs(&answers.ours["read"]["faults"]);
            let is_choice = |keyword: &str| matches!(keyword, "anyOf" | "oneOf");
            let within =
                |pointer: &str| said.iter().any(|(choice, keyword)| is_choice(keyword) && pointer.starts_with(choice));
            said.iter().any(|(_, keyword)| is_choice(keyword))
                && found.iter().all(|fault| said.contains(fault) || within(fault.0))
        },
    },
    Known {
        what: &[Disagreement::RefusedValid, Disagreement::OtherFaults],
        reason: "the judge takes other characters for digits in a time, `1-` and `0*` (RFC 3339, 5.6)",
        asserted: true,
        applies: |case, instance, answers| {
            let schema = case.schema.to_string();
            let is_of_time =
                ["date", "time", "date-time"].iter().any(|name| schema.contains(&format!(r#""format":"{name}""#)));
            is_of_time && of_format(instance, answers, |text| !has_shape_of_time(text))
        },
    },
    Known {
        what: &[Disagreement::RefusedValid],
        reason: "the judge takes `\\,` for a pattern; with the flag `u` only syntax is escaped (ECMA-262, 22.2.1)",
        asserted: true,
        applies: |case, instance, answers| {
            case.schema["format"] == "regex" && of_format(instance, answers, |text| text.contains('\\'))
        },
    },
    Known {
        what: &[Disagreement::RefusedValid, Disagreement::AcceptedInvalid],
        reason: "the judge minds the case of encoded labels, but not that of what they encode (RFC 5891, 5.4)",
        asserted: true,
        applies: |case, instance, _| {
            case.schema["format"] == "hostname"
                && matches!(instance, Data::Text(text) if text.to_lowercase().contains("xn--"))
        },
    },
];

/// A fault as typed checks call it.
fn as_typed<'a>((pointer, keyword): (&'a str, &'a str)) -> (&'a str, &'a str) {
    (pointer, if keyword == "const" { "enum" } else { keyword })
}

/// Whether the formats of such texts are all that the judge does not find wrong.
fn of_format(instance: &Data, answers: &Answers, is_such: impl Fn(&str) -> bool) -> bool {
    let (ours, theirs) = (pairs(&answers.ours["refused"]), pairs(&answers.theirs["errors"]));
    let mut more = ours.difference(&theirs).peekable();
    theirs.is_subset(&ours)
        && more.peek().is_some()
        && more.all(|(pointer, keyword)| {
            *keyword == "format" && matches!(instance.find(pointer), Some(Data::Text(text)) if is_such(text))
        })
}

/// Whether digits stand where a date, a time, or both has them.
fn has_shape_of_time(text: &str) -> bool {
    let shape: String = text.chars().map(|char| if char.is_ascii_digit() { '0' } else { char }).collect();
    let (date, time) = match shape.split_at_checked(10) {
        Some(("0000-00-00", time)) => (true, time.get(1..).unwrap_or_default()),
        _ => (false, shape.as_str()),
    };
    let offset = time.rfind(['+', '-']).map_or("+00:00", |start| &time[start..]);
    date && time.is_empty() || time.starts_with("00:00:00") && matches!(offset, "+00:00" | "-00:00")
}

/// A number of many digits, some of them behind the point.
fn is_long_fraction(value: &Data) -> bool {
    matches!(value, Data::Number(number) if number.len() > 17 && normal_number(number).contains("e-"))
}

/// An integer that is spelled as few would: with a point or an exponent, or as less than zero when it is zero.
fn is_odd_integer(value: &Data) -> bool {
    let is_integer = |number: &str| !normal_number(number).contains("e-");
    matches!(value, Data::Number(number) if number == "-0" || number.contains(['.', 'e', 'E']) && is_integer(number))
}

/// Whether any pattern has a dot in it.
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

/// Whether there are faults, and all are such.
fn all_faults(faults: &Value, is_such: impl Fn(&str, &str) -> bool) -> bool {
    let is_such = |fault: &Value| fault[0].as_str().zip(fault[1].as_str()).is_some_and(|(at, name)| is_such(at, name));
    faults.as_array().is_some_and(|faults| !faults.is_empty() && faults.iter().all(is_such))
}

/// Whether all faults are bounds on numbers of many digits that are spelled with a fraction or an exponent.
fn is_bound_of_long(instance: &Data, faults: &Value) -> bool {
    const BOUNDS: [&str; 4] = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
    let is_long = |number: &str| number.contains(['.', 'e']) && number.len() > 17;
    all_faults(faults, |pointer, keyword| {
        BOUNDS.contains(&keyword) && matches!(instance.find(pointer), Some(Data::Number(number)) if is_long(number))
    })
}
