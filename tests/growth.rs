//! The costs of validation grow with the size of the payload, and no faster: allocated bytes, which are the same in every run, and
//! the processor time of the fastest of several runs.

use std::time::Duration;

use allocation_counter::{AllocationInfo, measure};
use cpu_time::ThreadTime;
use openapi_bindgen_support::Error;
use openapi_bindgen_support::evaluator::{Backtracking, Direction, Pattern, Schemas, Step, evaluate};

/// The greatest ratio of the costs of two sizes, one of which is twice the other.
const MAX_RATIO: f64 = 2.6;

/// The shortest time that is compared.
const MIN_TIME: Duration = Duration::from_millis(2);

/// Returns the costs of the fastest of several runs, after one that compiles the schema.
fn costs(mut run: impl FnMut()) -> (AllocationInfo, Duration) {
    run();
    let allocated = measure(&mut run);
    let times = (0..3).map(|_| {
        let start = ThreadTime::now();
        run();
        start.elapsed()
    });
    (allocated, times.min().unwrap_or_default())
}

/// Asserts that the costs of a run are proportional to its size.
#[track_caller]
fn grows_linearly<R: FnMut()>(name: &str, size: usize, run: impl Fn(usize) -> R) {
    let costs = [size, 2 * size, 4 * size].map(|size| costs(run(size)));
    for pair in costs.windows(2) {
        let [(less, shorter), (more, longer)] = pair else { unreachable!() };
        let ratio = more.bytes_total as f64 / less.bytes_total.max(100_000) as f64;
        assert!(ratio < MAX_RATIO, "{name}: {} and {} bytes", less.bytes_total, more.bytes_total);
        let ratio = longer.as_secs_f64() / (*shorter).max(MIN_TIME).as_secs_f64();
        assert!(ratio < MAX_RATIO, "{name}: {shorter:?} and {longer:?}");
    }
}

/// Returns a run of the evaluator, given the definition of the schema `A` and the number of violations.
fn evaluation(schema: &str, text: String, violations: usize) -> impl FnMut() + use<> {
    let schemas = Schemas::new(format!(r#"{{"$defs":{{"A":{schema}}}}}"#).leak(), &[]);
    move || {
        let found = match evaluate(&schemas, "/$defs/A", &text) {
            Ok(()) => 0,
            Err(Error::Invalid(violations)) => violations.as_slice().len(),
            Err(error) => panic!("{error}"),
        };
        assert_eq!(found, violations);
    }
}

fn array(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(","))
}

fn object(members: impl Iterator<Item = (String, String)>) -> String {
    format!("{{{}}}", members.map(|(name, value)| format!("{name:?}:{value}")).collect::<Vec<_>>().join(","))
}

fn numbered(count: usize) -> impl Iterator<Item = (String, String)> {
    (0..count).map(move |index| (format!("k{:07}", index * 7919 % count.next_power_of_two()), index.to_string()))
}

/// Returns the peak of a run in bytes.
fn peak(mut run: impl FnMut()) -> u64 {
    run();
    measure(run).bytes_max
}

#[test]
fn equal_large_items_are_compared_by_their_hashes() {
    grows_linearly("objects", 1_000, |size| {
        let item = object(numbered(size));
        evaluation(r#"{"uniqueItems":true}"#, array([item.clone(), item].into_iter()), 1)
    });
    grows_linearly("items", 1_000, |size| {
        let items = (0..size).map(|index| format!("{{\"a\":[{index}],\"b\":{index}.50}}"));
        evaluation(r#"{"uniqueItems":true}"#, array(items), 0)
    });
    grows_linearly("nested", 500, |size| {
        let item = (0..100).fold(object(numbered(size)), |inner, _| format!("[{inner}]"));
        evaluation(r#"{"uniqueItems":true}"#, array([item.clone(), item].into_iter()), 1)
    });
}

#[test]
fn members_are_found_by_name_in_logarithmic_time() {
    let names = |size: usize| numbered(size).map(|(name, _)| format!("{name:?}")).collect::<Vec<_>>().join(",");
    grows_linearly("required", 1_000, |size| {
        let schema = format!(r#"{{"required":[{}]}}"#, names(size));
        evaluation(&schema, object(numbered(size)), 0)
    });
    grows_linearly("properties", 1_000, |size| {
        let properties = object(numbered(size).map(|(name, _)| (name, r#"{"type":"integer"}"#.to_owned())));
        let schema = format!(r#"{{"properties":{properties},"additionalProperties":false}}"#);
        evaluation(&schema, object(numbered(size)), 0)
    });
    grows_linearly("dependentRequired", 1_000, |size| {
        let dependencies = object(numbered(size).map(|(name, _)| (name, r#"["k0000001"]"#.to_owned())));
        evaluation(&format!(r#"{{"dependentRequired":{dependencies}}}"#), object(numbered(size)), 0)
    });
    grows_linearly("dependentSchemas", 1_000, |size| {
        let dependencies = object(numbered(size).map(|(name, _)| (name, r#"{"required":["k0000001"]}"#.to_owned())));
        evaluation(&format!(r#"{{"dependentSchemas":{dependencies}}}"#), object(numbered(size)), 0)
    });
    grows_linearly("const", 1_000, |size| {
        let value = object(numbered(size));
        evaluation(&format!(r#"{{"const":{value}}}"#), value, 0)
    });
}

#[test]
fn values_are_looked_up_among_those_of_an_enum() {
    grows_linearly("enum", 1_000, |size| {
        let values = || array((0..size).map(|index| format!("\"value-{index:07}\"")));
        evaluation(&format!(r#"{{"items":{{"enum":{}}}}}"#, values()), values(), 0)
    });
    grows_linearly("enum of objects", 1_000, |size| {
        let values = || array((0..size).map(|index| format!("{{\"a\":1,\"b\":{index}}}")));
        evaluation(&format!(r#"{{"items":{{"enum":{}}}}}"#, values()), values(), 0)
    });
}

#[test]
fn violations_share_the_limit_of_their_keyword() {
    let values = array((0..10_000).map(|index| format!("\"value-number-{index:05}\"")));
    let text = array(std::iter::repeat_n("\"x\"".to_owned(), 10_000));
    let peak = peak(evaluation(&format!(r#"{{"items":{{"enum":{values}}}}}"#), text, 10_000));
    assert!(peak < 10_000_000, "{peak} bytes");
}

#[test]
fn unknown_tags_share_the_values_of_their_discriminator() {
    let mapping = object((0..1_000).map(|index| (format!("tag-number-{index:04}"), "0".to_owned())));
    let schema = format!(
        r#"{{"items":{{"oneOf":[{{}},{{}}],"discriminator":{{"propertyName":"k","mapping":{mapping},"selects":true}}}}}}"#
    );
    let text = array(std::iter::repeat_n(r#"{"k":"x"}"#.to_owned(), 100_000));
    let schemas = Schemas::new(format!(r#"{{"$defs":{{"A":{schema}}}}}"#).leak(), &[]);
    let run = || {
        let Err(Error::Invalid(violations)) = evaluate(&schemas, "/$defs/A", &text) else { panic!("accepted") };
        let [first, .., last] = violations.as_slice() else { panic!("{violations}") };
        assert_eq!(
            (first.limit().as_ptr(), first.message().as_ptr()),
            (last.limit().as_ptr(), last.message().as_ptr())
        );
        assert_eq!(violations.as_slice().len(), 10_000);
    };
    let payload = peak(|| _ = serde_json::from_str::<serde_json::Value>(&text));
    let peak = peak(run);
    assert!(peak < 10_000_000 + payload, "{peak} bytes");
}

#[test]
fn the_locations_of_violations_are_bounded() {
    for name in ["k", "/", "~"] {
        let name = name.repeat(100_000);
        let text = object([(name, array(std::iter::repeat_n("\"ab\"".to_owned(), 10_000)))].into_iter());
        let schema = r#"{"additionalProperties":{"items":{"maxLength":1}}}"#;
        let schemas = Schemas::new(format!(r#"{{"$defs":{{"A":{schema}}}}}"#).leak(), &[]);
        let run = || {
            let Err(Error::Invalid(violations)) = evaluate(&schemas, "/$defs/A", &text) else { panic!("accepted") };
            assert!((20..100).contains(&violations.as_slice().len()), "{}", violations.as_slice().len());
            assert!(violations.to_string().len() < 5_000_000);
        };
        let peak = peak(run);
        assert!(peak < 20_000_000, "{peak} bytes");
    }
}

#[test]
fn every_keyword_stops_at_the_greatest_number_of_violations() {
    let names = || object((0..200_000).map(|index| (format!("K{index}"), "1".to_owned())));
    for schema in [
        r#"{"propertyNames":{"pattern":"^[a-z]+$","maxLength":1}}"#,
        r#"{"additionalProperties":{"type":"string"}}"#,
        r#"{"additionalProperties":{"anyOf":[{"type":"string"},{"minimum":2}]}}"#,
    ] {
        let peak = peak(evaluation(schema, names(), 10_000));
        assert!(peak < 60_000_000, "{schema}: {peak} bytes");
    }
    for schema in [r#"{"additionalProperties":false}"#, r#"{"unevaluatedProperties":false}"#] {
        let peak = peak(evaluation(schema, names(), 1));
        assert!(peak < 60_000_000, "{schema}: {peak} bytes");
    }
    let required = array((0..20_000).map(|index| format!("\"{index}\"")));
    evaluation(&format!(r#"{{"required":{required}}}"#), "{}".to_owned(), 10_000)();
    evaluation(&format!(r#"{{"dependentRequired":{{"a":{required}}}}}"#), r#"{"a":1}"#.to_owned(), 10_000)();
    let schemas = array(std::iter::repeat_n(r#"{"not":{},"minimum":1}"#.to_owned(), 30_000));
    evaluation(&format!(r#"{{"allOf":{schemas}}}"#), "0".to_owned(), 2)();
}

/// Every level of the document is a result of its own, which contains those of all levels below.
#[test]
fn the_violations_of_nested_references_are_not_copied() {
    let schema = r##"{"type":["array","string"],"maxLength":1,"items":{"$ref":"#/$defs/A"}}"##;
    grows_linearly("levels", 20, |levels| {
        let leaves = array(std::iter::repeat_n("\"ab\"".to_owned(), 2_000));
        evaluation(schema, format!("{}{leaves}{}", "[".repeat(levels), "]".repeat(levels)), 2_000)
    });
    let leaves = array(std::iter::repeat_n("\"ab\"".to_owned(), 2_000));
    let peak = peak(evaluation(schema, format!("{}{leaves}{}", "[".repeat(120), "]".repeat(120)), 2_000));
    assert!(peak < 6_000_000, "{peak} bytes");
}

#[test]
fn alternatives_within_alternatives_are_explained_in_proportional_time() {
    let schema = r##"{"anyOf":[{"type":"array","items":{"$ref":"#/$defs/A"}},{"type":"array","maxItems":9,"items":{"$ref":"#/$defs/A"}}]}"##;
    grows_linearly("alternatives", 30, |levels| {
        evaluation(schema, format!("{}1{}", "[".repeat(levels), "]".repeat(levels)), 1)
    });
    let schema = r#"{"items":{"anyOf":[{"required":["a"]},{"type":"integer"},{"enum":[[],{}]}]}}"#;
    grows_linearly("items", 1_000, |size| {
        evaluation(schema, array(std::iter::repeat_n("\"x\"".to_owned(), size)).replace("\"x\"", "[1]"), 0)
    });
    grows_linearly("failing items", 1_000, |size| {
        evaluation(
            &schema.replace("[\"a\"]", "[\"a\",\"b\"]"),
            array(std::iter::repeat_n("{\"x\":1}".to_owned(), size)),
            size,
        )
    });
}

/// A keyword ends the evaluation when its pattern takes too many steps, as many as are allowed for the text.
#[test]
fn patterns_that_need_backtracking_take_proportional_time() {
    // `^(?:(?:a)*)*b`
    static STEPS: &[Step] = &[
        Step::Start,
        Step::Begin(0),
        Step::Loop { register: 0, least: 0, most: usize::MAX, lazy: false, cleared: (0, 0), exit: 8 },
        Step::Begin(2),
        Step::Loop { register: 2, least: 0, most: usize::MAX, lazy: false, cleared: (0, 0), exit: 7 },
        Step::Char(&[('a', 'a')], Direction::Forward),
        Step::Jump(4),
        Step::Jump(2),
        Step::Char(&[('b', 'b')], Direction::Forward),
        Step::Match,
    ];
    static PATTERN: Backtracking = Backtracking::new("^(?:(?:a)*)*b", STEPS, 4);
    static PATTERNS: [&dyn Pattern; 1] = [&PATTERN];
    for keyword in ["pattern", "propertyNames"] {
        let pattern = r#"{"pattern":"^(?:(?:a)*)*b"}"#;
        let schema =
            if keyword == "pattern" { pattern.to_owned() } else { format!(r#"{{"propertyNames":{pattern}}}"#) };
        let schemas = Schemas::new(format!(r#"{{"$defs":{{"A":{{"items":{schema}}}}}}}"#).leak(), &PATTERNS);
        let schemas = &schemas;
        grows_linearly(keyword, 2_000, |size| {
            let text = format!("{:?}", "a".repeat(size));
            let text = if keyword == "pattern" { format!("[\"b\",{text}]") } else { format!("[{{}},{{{text}:1}}]") };
            move || {
                let Err(Error::Read(error)) = evaluate(schemas, "/$defs/A", &text) else { panic!("not an error") };
                let steps = 10_000 + 100 * size;
                let expected = format!("takes more than {steps} steps to be matched with the pattern `^(?:(?:a)*)*b`");
                assert_eq!((error.pointer(), error.message()), ("/1", expected.as_str()));
            }
        });
    }
}

#[test]
fn the_format_regex_is_read_in_proportional_time() {
    for (name, piece) in
        [("properties", r"\\p{L}"), ("groups", "(?<=a)"), ("classes", "[a-z]{2,3}"), ("alternatives", "a|")]
    {
        grows_linearly(name, 4_000, |size| {
            evaluation(r#"{"format":"regex"}"#, format!("\"{}\"", piece.repeat(size)), 0)
        });
    }
    grows_linearly("names", 2_000, |size| {
        let groups: String = (0..size).map(|index| format!("(?<n{index}>a|")).collect();
        let references: String = (0..size).map(|index| format!(r"\\k<n{index}>")).collect();
        let text = format!("\"{groups}{}{references}\"", ")".repeat(size));
        evaluation(r#"{"format":"regex"}"#, text, 0)
    });
    let peak = peak(evaluation(r#"{"format":"regex"}"#, format!("\"{}\"", r"\\p{L}".repeat(100_000)), 0));
    assert!(peak < 3_000_000, "{peak} bytes");
}
