//! The libraries of two versions that have the types of some formats: of dates and times, and of decimals.

use super::change::{Subject, Verdict};
use super::code::ChangeCode;
use super::found::Found;
use super::version::Version;
use crate::ir::{Format, Type};

/// Returns the changes of libraries whose types both versions have.
pub fn compare(old: &Version<'_>, new: &Version<'_>) -> Vec<Found> {
    let [old_time, new_time] = [old, new].map(|version| version.time_library.name());
    let [old_decimal, new_decimal] = [old, new].map(|version| version.decimal_library.name());
    [
        (is_time as fn(&Type) -> bool, "dates and times", old_time, new_time),
        (is_decimal, "decimals", old_decimal, new_decimal),
    ]
    .into_iter()
    .filter(|(is_used, _, before, after)| before != after && has(old, *is_used) && has(new, *is_used))
    .map(|(_, types, before, after)| {
        let message = format!("the types of {types} are those of `{after}`, and were those of `{before}`");
        Found { source: Verdict::Breaks, ..Found::new(ChangeCode::ItemChanged, Subject::Api, message) }
    })
    .collect()
}

/// Returns whether a version has a type.
fn has(version: &Version<'_>, is_type: fn(&Type) -> bool) -> bool {
    let mut found = false;
    version.module.shapes(&mut |shape| found |= is_type(shape.ty.non_null()));
    found
}

fn is_time(ty: &Type) -> bool {
    matches!(ty, Type::Format(Format::Date | Format::DateTime | Format::LocalDateTime | Format::LocalTime))
}

fn is_decimal(ty: &Type) -> bool {
    matches!(ty, Type::DecimalNumber | Type::Format(Format::Decimal))
}

#[cfg(test)]
mod tests {
    use crate::{Api, Config, DecimalLibrary, Diagnostics, Sources, TimeLibrary, diff};

    #[test]
    fn another_library_breaks_code_that_uses_its_types() {
        let document = |schema: &str| {
            format!(
                "openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\ncomponents:\n  schemas:\n    \
                 A: {{type: object, properties: {{a: {schema}}}}}\n"
            )
        };
        let mut sources = Sources::default();
        sources.add("date.yaml", document("{type: [string, 'null'], format: date}"));
        sources.add("decimal.yaml", document("{type: array, items: {type: number, format: decimal}}"));
        let mut messages = |path: &str, new: Config| {
            let (old, mut diagnostics) = (Config::new([Api::new("a", path)]), Diagnostics::default());
            let new = Config { apis: old.apis.clone(), ..new };
            let diff = diff(&old, &new, &mut sources, &mut diagnostics).unwrap();
            let changes = diff.apis[0].changes.iter();
            changes.map(|change| format!("{:?} {}", change.source, change.message)).collect::<Vec<_>>()
        };
        let time = || Config::default().time_library(TimeLibrary::Chrono);
        let decimal = || Config::default().decimal_library(DecimalLibrary::BigDecimal);
        let expected = ["Breaks the types of dates and times are those of `chrono`, and were those of `jiff`"];
        assert_eq!(messages("date.yaml", time()), expected);
        let expected = ["Breaks the types of decimals are those of `bigdecimal`, and were those of `rust_decimal`"];
        assert_eq!(messages("decimal.yaml", decimal()), expected);
        assert_eq!(
            [messages("date.yaml", decimal()), messages("decimal.yaml", time())],
            [const { Vec::<String>::new() }; 2]
        );
    }
}
