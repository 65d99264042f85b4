//! Very deep or very large JSON ends in a result or in a clear error.

use bindings_tests::golden::support::{Error, Model};
use bindings_tests::golden::{additional, constraints, evaluated, formats, nesting, numbers, references};
use serde_json::{Value, json};

const LEVELS: usize = 100_000;
const ITEMS: usize = 500_000;

fn is_too_deep<T: Model>(text: &str) {
    for result in [T::from_json(text), T::from_reader(text.as_bytes())] {
        let Err(Error::Read(error)) = result else { panic!("read") };
        assert!(error.message().starts_with("nested deeper than 127 levels at line 1 column "), "{error}");
    }
}

#[test]
fn texts_beyond_the_depth_limit_are_rejected() {
    for (start, end) in [("[", "]"), ("{\"right\":", "}"), ("{\"children\":[", "]}"), ("[{\"z\":", "}]")] {
        for end in [end, ""] {
            let text = format!("{}null{}", start.repeat(LEVELS), end.repeat(LEVELS));
            is_too_deep::<evaluated::Anything>(&text);
            is_too_deep::<evaluated::Tree>(&text);
            is_too_deep::<references::Tree>(&text);
            is_too_deep::<additional::Free>(&text);
            is_too_deep::<additional::Kept>(&format!("{{\"unknown\":{text}}}"));
        }
    }
}

#[test]
fn texts_at_the_depth_limit_are_read() {
    let text = |levels| format!("{}null{}", "[".repeat(levels), "]".repeat(levels));
    let written = evaluated::Anything::from_json(text(127)).unwrap().to_json().unwrap();
    assert!(serde_json::from_str::<Value>(&written).is_ok());
    is_too_deep::<evaluated::Anything>(&text(128));
    let tree =
        |levels| format!("{}{{\"left\":null}}{}", "{\"left\":null,\"right\":".repeat(levels), "}".repeat(levels));
    let read = references::Tree::from_json(tree(126)).unwrap();
    assert_eq!(read.to_json().unwrap(), tree(126));
    is_too_deep::<references::Tree>(&tree(127));
}

/// Returns a value so deep that dropping it recursively would overflow the stack.
fn deep() -> Value {
    (0..LEVELS).fold(Value::Null, |value, _| Value::Array(vec![value]))
}

fn drop_deep(mut value: Value) {
    while let Some(inner) = value.as_array_mut().and_then(Vec::pop) {
        value = inner;
    }
}

#[test]
fn values_beyond_the_depth_limit_are_rejected() {
    let value = deep();
    assert!(matches!(evaluated::Anything::from_value(&value), Err(Error::Read(_))));
    assert!(matches!(constraints::Names::from_value(&value), Err(Error::Read(_))));
    drop_deep(value);

    let mut kept = additional::Kept::from_json("{}").unwrap();
    kept.additional_properties.insert("unknown".to_owned(), deep());
    assert!(kept.validate().is_ok());
    let Err(Error::Read(error)) = kept.to_json() else { panic!("written") };
    assert!(error.message().starts_with("nested deeper than 127 levels"), "{error}");
    drop_deep(kept.additional_properties.remove("unknown").unwrap());

    let mut payment = evaluated::Payment::from_json(r#"{"method":"card","card":"1"}"#).unwrap();
    payment.additional_properties.insert("unknown".to_owned(), deep());
    let error = payment.validate().unwrap_err().to_string();
    assert!(error.starts_with("nested deeper than 127 levels"), "{error}");
    drop_deep(payment.additional_properties.remove("unknown").unwrap());
}

/// Runs a test on a stack of the default size of a thread.
fn on_small_stack(test: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(2 << 20).spawn(test).unwrap().join().unwrap();
}

/// Does everything that derives and traits offer with a value.
fn use_value<T: Model + Clone + PartialEq + std::fmt::Debug>(value: T, text: &str) {
    assert!(value == value.clone());
    assert!(format!("{value:?}").len() < format!("{value:#?}").len());
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    assert_eq!(value.to_json().unwrap(), text);
    assert!(serde_json::to_value(&value).is_ok());
}

/// Reads values of up to 126 levels in every way. Returns the greatest number of levels that are accepted.
fn read_levels<T: Model + Clone + PartialEq + std::fmt::Debug>(start: &str, innermost: &str, end: &str) -> usize {
    let each = start.matches(['[', '{']).count();
    let mut accepted = 0;
    for levels in [2, 8, 10, 12, 14, 16, 20, 24, 32, 48, 64, 96, 126].map(|levels| levels / each) {
        let text = format!("{}{innermost}{}", start.repeat(levels), end.repeat(levels));
        let json: Value = serde_json::from_str(&text).unwrap();
        let results = [T::from_json(&text), T::from_reader(text.as_bytes()), T::from_value(&json)];
        for result in results {
            match result {
                Ok(value) => {
                    accepted = levels * each;
                    use_value(value, &text);
                }
                Err(Error::Read(error)) => {
                    assert!(error.message().starts_with("nested so deeply that it takes more than"), "{error}");
                    assert!(error.pointer().len() > 10, "{error}");
                    assert!(accepted < levels * each, "{error}");
                }
                Err(error) => panic!("{error}"),
            }
        }
        match serde_json::from_slice::<T>(text.as_bytes()) {
            Ok(value) => use_value(value, &text),
            Err(error) => assert!(accepted < levels * each && error.to_string().contains("of stack"), "{error}"),
        }
    }
    accepted
}

#[test]
fn nested_values_take_a_limited_amount_of_stack() {
    on_small_stack(|| {
        for (start, end) in [
            (r#"{"child":"#, "}"),
            (r#"{"children":["#, "]}"),
            (r#"{"by_name":{"a":"#, "}}"),
            (r#"{"either":"#, "}"),
            (r#"{"pair":["a","#, "]}"),
            (r#"{"inline":{"large":"#, "}}"),
        ] {
            assert!((10..100).contains(&read_levels::<nesting::Large>(start, "{}", end)), "{start}");
        }
        assert!(read_levels::<nesting::Dates>(r#"{"child":"#, "{}", "}") >= 20);
        assert!(read_levels::<nesting::Required>(r#"{"id":"a","child":"#, r#"{"id":"a"}"#, "}") >= 60);
    });
}

#[test]
fn the_levels_of_small_values_are_not_limited_by_their_stack() {
    on_small_stack(|| {
        assert_eq!(read_levels::<nesting::Small>(r#"{"child":"#, "{}", "}"), 126);
        assert_eq!(read_levels::<nesting::Small>(r#"{"either":["#, "{}", "]}"), 126);
        assert_eq!(read_levels::<nesting::Small>(r#"{"value":["#, "{}", "]}"), 126);
        assert_eq!(read_levels::<nesting::Chosen>(r#"{"a":"#, "1", "}"), 126);
        assert_eq!(read_levels::<nesting::Chosen>(r#"{"b":["#, "1", "]}"), 126);
    });
}

#[test]
fn values_that_are_built_too_deep_are_not_written() {
    on_small_stack(|| {
        let new = || nesting::Small::builder().build().unwrap();
        let nested = |inner, _| {
            let mut outer = new();
            outer.child = Some(Box::new(inner));
            outer
        };
        let mut value = (0..LEVELS).fold(new(), nested);
        let error = value.validate().unwrap_err();
        assert!(error.to_string().contains("nested so deeply that it takes more than"), "{error}");
        assert!(value.to_json().is_err());
        while let Some(inner) = value.child.take() {
            value = *inner;
        }
    });
}

fn array(item: &str) -> String {
    format!("[{item}{}]", format!(",{item}").repeat(ITEMS - 1))
}

#[test]
fn large_arrays_are_read() {
    let names = constraints::Names::from_json(array("\"ab\"")).unwrap();
    assert!(names.validate().is_ok());
    assert_eq!(names.to_json().unwrap(), array("\"ab\""));
    assert!(evaluated::Anything::from_json(array("0")).is_ok());
    let text = format!("{{\"unknown\":{}}}", array("0"));
    assert_eq!(additional::Kept::from_json(&text).unwrap().to_json().unwrap(), text);
    assert!(evaluated::Anything::from_value(&Value::Array(vec![json!(0); ITEMS])).is_ok());
}

#[test]
fn the_number_of_violations_is_limited() {
    let Err(Error::Invalid(violations)) = constraints::Names::from_json(array("0")) else { panic!("accepted") };
    assert_eq!(violations.as_slice().len(), 10_000);
    let names: constraints::Names = serde_json::from_str(&array("\"more than ten\"")).unwrap();
    assert_eq!(names.validate().unwrap_err().as_slice().len(), 10_000);
    let text = array("\"ab\"").replacen("\"ab\"", "0", 1);
    let Err(Error::Invalid(violations)) = constraints::Names::from_json(text) else { panic!("accepted") };
    assert_eq!(violations.to_string(), "/0: must be string, and is number");
}

#[test]
fn large_strings_and_numbers_are_validated() {
    let text = format!("\"{}\"", "x".repeat(5_000_000));
    assert!(evaluated::Anything::from_json(&text).is_ok());
    let found = |error: Error| error.violations().map(ToString::to_string).unwrap_or_default();
    let error = constraints::Name::from_json(&text).unwrap_err();
    assert_eq!(found(error), "must be at most 10 characters long, and is 5000000");
    for name in ["date", "date_time", "decimal", "duration", "email", "hostname", "uri", "uuid"] {
        let error = formats::Formats::from_json(format!("{{\"{name}\":{text}}}")).unwrap_err();
        assert!(found(error).starts_with(&format!("/{name}: must be in the format")));
    }
    let digits = "7".repeat(500_000);
    assert!(matches!(evaluated::Anything::from_json(&digits), Err(Error::Read(_))));
    let error = numbers::Numbers::from_json(format!("{{\"unsigned\":{digits}}}")).unwrap_err();
    assert!(found(error).starts_with("/unsigned: must be at most 18446744073709551615"));
}

#[test]
fn the_format_regex_reads_patterns_of_any_size() {
    let text = |pattern: String| json!({ "regex": pattern }).to_string();
    for pattern in ["a|".repeat(ITEMS), "\\p{L}".repeat(100_000), "(".repeat(ITEMS) + &")".repeat(ITEMS)] {
        assert!(formats::Formats::from_json(text(pattern)).is_ok());
    }
    for pattern in ["(|".repeat(ITEMS), "[".repeat(ITEMS), "(?<n>".repeat(ITEMS), "\\p{Nonsense}".repeat(ITEMS)] {
        let Err(Error::Invalid(violations)) = formats::Formats::from_json(text(pattern)) else { panic!("accepted") };
        assert_eq!(violations.to_string(), "/regex: must be in the format `regex`");
    }
}
