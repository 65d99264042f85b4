//! Typed checks: the violations, their locations, and their number.

use crate::__private::Checker;
use crate::amount::Amount;
use crate::pattern::Linear;
use crate::{Map, Nullable, Number, Violation};

fn check(check: impl FnOnce(&mut Checker<'_>)) -> Vec<Violation> {
    Checker::violations(check).map(|violations| violations.into_iter().collect()).unwrap_or_default()
}

fn found(violations: &[Violation]) -> Vec<(&str, &str, &str)> {
    violations.iter().map(|violation| (violation.pointer(), violation.keyword(), violation.limit())).collect()
}

#[test]
fn a_violation_has_location_keyword_limit_and_message() {
    let violations = check(|checker| _ = checker.property("a/b~c", &"héllo".to_owned()).min_length(5).max_length(4));
    assert_eq!(found(&violations), [("/a~1b~0c", "maxLength", "4")]);
    assert_eq!(violations[0].message(), "must be at most 4 characters long, and is 5");
    assert_eq!(violations[0].to_string(), "/a~1b~0c: must be at most 4 characters long, and is 5");
    let root = check(|checker| _ = checker.here(&String::new()).min_length(1));
    assert_eq!(root[0].to_string(), "must not be empty");
}

#[test]
fn an_absent_or_null_value_has_no_violations() {
    let absent: Option<String> = None;
    let null: Option<Nullable<String>> = Some(Nullable::Null);
    let value: Option<Nullable<String>> = Some(Nullable::Value(String::new()));
    assert!(check(|checker| _ = checker.property("a", &absent).min_length(1)).is_empty());
    assert!(check(|checker| _ = checker.property("a", &null).min_length(1)).is_empty());
    assert_eq!(check(|checker| _ = checker.property("a", &value).min_length(1)).len(), 1);
}

#[test]
fn items_and_members_are_checked_at_their_locations() {
    let lists: Map<Vec<i32>> = Map::from([("x".to_owned(), vec![1, 20]), ("y".to_owned(), vec![30])]);
    let violations = check(|checker| _ = checker.here(&lists).each_member(|list| list.each(|item| item.maximum(10))));
    assert_eq!(found(&violations), [("/x/1", "maximum", "10"), ("/y/0", "maximum", "10")]);
    let parameters = check(|checker| _ = checker.parameter("query", "limit", &101).maximum(100));
    assert_eq!(parameters[0].pointer(), "/query/limit");
}

#[test]
fn sizes_and_unique_items_are_checked() {
    let items = vec!["a".to_owned(), "b".to_owned(), "a".to_owned()];
    let violations = check(|checker| _ = checker.here(&items).min_items(4).max_items(2).unique_items());
    let keywords: Vec<&str> = violations.iter().map(Violation::keyword).collect();
    assert_eq!(keywords, ["minItems", "maxItems", "uniqueItems"]);
    assert!(violations[2].message().contains("items 0 and 2 are equal"), "{}", violations[2]);
    // Equal by value, although the texts differ.
    let numbers: Vec<Number> = ["1", "1.0"].map(|text| text.parse().unwrap()).into();
    assert_eq!(check(|checker| _ = checker.here(&numbers).unique_items()).len(), 1);
    let strings = ["a", "A", "1", ""].map(str::to_owned).to_vec();
    assert_eq!(check(|checker| _ = checker.here(&strings).unique_items()).len(), 0);
    let repeated = ["b", "a", "b"].map(str::to_owned).to_vec();
    assert_eq!(check(|checker| _ = checker.here(&repeated).unique_items()).len(), 1);
}

#[test]
fn messages_count_in_the_singular_and_in_the_plural() {
    let empty: Map<bool> = Map::new();
    let violations = check(|checker| _ = checker.here(&empty).min_properties(1).min_properties(2));
    let messages: Vec<&str> = violations.iter().map(Violation::message).collect();
    assert_eq!(messages, ["must have at least 1 property, and has 0", "must have at least 2 properties, and has 0"]);
}

#[test]
fn limits_compare_decimals_and_not_floats() {
    let limit: fn(&'static str) -> Amount = Amount::from;
    assert!(check(|checker| _ = checker.here(&0.1).minimum(0.1).maximum(limit("0.1"))).is_empty());
    assert_eq!(check(|checker| _ = checker.here(&0.1).maximum(limit("0.09999999999999999999"))).len(), 1);
    assert_eq!(check(|checker| _ = checker.here(&u64::MAX).maximum(limit("18446744073709551614.5"))).len(), 1);
    assert_eq!(check(|checker| _ = checker.here(&5).exclusive_minimum(5).exclusive_maximum(5)).len(), 2);
    assert!(check(|checker| _ = checker.here(&0.3).multiple_of(0.1)).is_empty());
    assert_eq!(check(|checker| _ = checker.here(&0.35).multiple_of(0.1)).len(), 1);
    assert_eq!(check(|checker| _ = checker.here(&f64::NAN).finite().maximum(1)).len(), 1);
}

#[test]
fn constants_formats_and_patterns_are_checked() {
    static PATTERN: Linear = Linear::new("^[a-z]+$", "^[a-z]+$");
    assert!(check(|checker| _ = checker.here(&"abc".to_owned()).pattern(&PATTERN).format("hostname")).is_empty());
    let violations = check(|checker| _ = checker.here(&"a_b".to_owned()).pattern(&PATTERN).format("hostname"));
    assert_eq!(found(&violations), [("", "pattern", "^[a-z]+$"), ("", "format", "hostname")]);
    assert!(check(|checker| _ = checker.here(&1.0).constant("1").one_of(&["1.0", "2"])).is_empty());
    assert_eq!(check(|checker| _ = checker.here(&3).one_of(&["1", "2"]))[0].message(), "must be one of 1, 2");
}

#[test]
fn at_most_ten_thousand_violations_are_listed() {
    let items = vec![0; 10_001];
    let violations = Checker::violations(|checker| _ = checker.here(&items).each(|item| item.minimum(1))).unwrap();
    assert_eq!(violations.as_slice().len(), 10_000);
    assert_eq!(violations.to_string().lines().count(), 10_000);
    assert!(Checker::violations(|_| ()).is_none());
}
