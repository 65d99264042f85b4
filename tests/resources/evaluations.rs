//! Evaluations of schemas that are costly by intent: how their costs grow, and their peak.

use allocation_counter::measure;
use openapi_bindgen_support::evaluator::{Backtracking, Direction, Pattern, Schemas, Step, evaluate};
use openapi_bindgen_support::{Error, JsonObject};

use crate::growth::{Growth, Measured};

pub const GROWTH: &[Growth] = &[
    growth("equal objects in a list of unique ones", 1_000, |size| {
        let item = object(numbered(size));
        evaluation(r#"{"uniqueItems":true}"#, array([item.clone(), item].into_iter()), 1)
    }),
    growth("items of a list of unique ones", 1_000, |size| {
        let items = (0..size).map(|index| format!("{{\"a\":[{index}],\"b\":{index}.50}}"));
        evaluation(r#"{"uniqueItems":true}"#, array(items), 0)
    }),
    growth("equal nested items in a list of unique ones", 500, |size| {
        let item = (0..100).fold(object(numbered(size)), |inner, _| format!("[{inner}]"));
        evaluation(r#"{"uniqueItems":true}"#, array([item.clone(), item].into_iter()), 1)
    }),
    growth("names that are required", 1_000, |size| {
        evaluation(&format!(r#"{{"required":[{}]}}"#, names(size)), object(numbered(size)), 0)
    }),
    growth("names of properties", 1_000, |size| {
        let properties = object(numbered(size).map(|(name, _)| (name, r#"{"type":"integer"}"#.to_owned())));
        let schema = format!(r#"{{"properties":{properties},"additionalProperties":false}}"#);
        evaluation(&schema, object(numbered(size)), 0)
    }),
    growth("names in `dependentRequired`", 1_000, |size| {
        let dependencies = object(numbered(size).map(|(name, _)| (name, r#"["k0000001"]"#.to_owned())));
        evaluation(&format!(r#"{{"dependentRequired":{dependencies}}}"#), object(numbered(size)), 0)
    }),
    growth("names in `dependentSchemas`", 1_000, |size| {
        let dependencies = object(numbered(size).map(|(name, _)| (name, r#"{"required":["k0000001"]}"#.to_owned())));
        evaluation(&format!(r#"{{"dependentSchemas":{dependencies}}}"#), object(numbered(size)), 0)
    }),
    growth("members that are added to an object", 2_000, |size| {
        Box::new(move || {
            let mut object: JsonObject = numbered(size).map(|(name, _)| (name, 1)).collect();
            for (name, _) in numbered(size) {
                assert!(object.insert(name.clone(), 2).is_some() && object.insert(format!("{name}x"), 3).is_none());
            }
            assert_eq!(object.len(), 2 * size);
        })
    }),
    growth("an object that is constant", 1_000, |size| {
        let value = object(numbered(size));
        evaluation(&format!(r#"{{"const":{value}}}"#), value, 0)
    }),
    growth("texts that are among the values of `enum`", 1_000, |size| {
        let values = || array((0..size).map(|index| format!("\"value-{index:07}\"")));
        evaluation(&format!(r#"{{"items":{{"enum":{}}}}}"#, values()), values(), 0)
    }),
    growth("objects that are among the values of `enum`", 1_000, |size| {
        let values = || array((0..size).map(|index| format!("{{\"a\":1,\"b\":{index}}}")));
        evaluation(&format!(r#"{{"items":{{"enum":{}}}}}"#, values()), values(), 0)
    }),
    growth("tags that select no alternative", 1_000, |size| {
        let text = array(std::iter::repeat_n(r#"{"k":"x"}"#.to_owned(), size));
        evaluation(&discriminated(size), text, size)
    }),
    growth("violations of nested references", 20, |levels| {
        let leaves = array(std::iter::repeat_n("\"ab\"".to_owned(), 2_000));
        evaluation(NESTED, format!("{}{leaves}{}", "[".repeat(levels), "]".repeat(levels)), 2_000)
    }),
    growth("alternatives within alternatives", 15, |levels| {
        let schema = r##"{"anyOf":[{"type":"array","items":{"$ref":"#/$defs/A"}},{"type":"array","maxItems":9,"items":{"$ref":"#/$defs/A"}}]}"##;
        evaluation(schema, format!("{}1{}", "[".repeat(levels), "]".repeat(levels)), 1)
    }),
    growth("items with alternatives", 1_000, |size| {
        let schema = r#"{"items":{"anyOf":[{"required":["a"]},{"type":"integer"},{"enum":[[],{}]}]}}"#;
        evaluation(schema, array(std::iter::repeat_n("[1]".to_owned(), size)), 0)
    }),
    growth("items that match no alternative", 1_000, |size| {
        let schema = r#"{"items":{"anyOf":[{"required":["a","b"]},{"type":"integer"},{"enum":[[],{}]}]}}"#;
        evaluation(schema, array(std::iter::repeat_n("{\"x\":1}".to_owned(), size)), size)
    }),
    growth("a text that a pattern needs backtracking for", 2_000, |size| backtracking("pattern", size)),
    growth("a name that a pattern needs backtracking for", 2_000, |size| backtracking("propertyNames", size)),
    growth("properties in a text of the format `regex`", 4_000, |size| regex(r"\\p{L}", size)),
    growth("groups in a text of the format `regex`", 4_000, |size| regex("(?<=a)", size)),
    growth("classes in a text of the format `regex`", 4_000, |size| regex("[a-z]{2,3}", size)),
    growth("alternatives in a text of the format `regex`", 4_000, |size| regex("a|", size)),
    growth("names of groups in a text of the format `regex`", 2_000, |size| {
        let groups: String = (0..size).map(|index| format!("(?<n{index}>a|")).collect();
        let references: String = (0..size).map(|index| format!(r"\\k<n{index}>")).collect();
        evaluation(r#"{"format":"regex"}"#, format!("\"{groups}{}{references}\"", ")".repeat(size)), 0)
    }),
];

/// The definition of lists in each other, each level of which is a result of its own that contains those of all levels below.
const NESTED: &str = r##"{"type":["array","string"],"maxLength":1,"items":{"$ref":"#/$defs/A"}}"##;

const fn growth(name: &'static str, size: usize, run: fn(usize) -> Box<dyn FnMut()>) -> Growth {
    Growth { name, size, measured: Measured::Thread, run }
}

/// Returns an evaluation, given the definition of the schema `A` and the number of violations.
fn evaluation(schema: &str, text: String, violations: usize) -> Box<dyn FnMut()> {
    let schemas = schemas(schema, &[]);
    Box::new(move || {
        let found = match evaluate(&schemas, "/$defs/A", &text) {
            Ok(()) => 0,
            Err(Error::Invalid(violations)) => violations.as_slice().len(),
            Err(error) => panic!("{error}"),
        };
        assert_eq!(found, violations);
    })
}

fn schemas(definition: &str, patterns: &'static [&'static dyn Pattern]) -> Schemas {
    Schemas::new(format!(r#"{{"$defs":{{"A":{definition}}}}}"#).leak(), patterns)
}

/// Returns an evaluation of a pattern that ends when it takes too many steps, as many as are allowed for the text.
fn backtracking(keyword: &str, size: usize) -> Box<dyn FnMut()> {
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
    let pattern = r#"{"pattern":"^(?:(?:a)*)*b"}"#;
    let text = format!("{:?}", "a".repeat(size));
    let (schema, text) = match keyword {
        "pattern" => (pattern.to_owned(), format!("[\"b\",{text}]")),
        _ => (format!(r#"{{"propertyNames":{pattern}}}"#), format!("[{{}},{{{text}:1}}]")),
    };
    let schemas = schemas(&format!(r#"{{"items":{schema}}}"#), &PATTERNS);
    Box::new(move || {
        let Err(Error::Read(error)) = evaluate(&schemas, "/$defs/A", &text) else { panic!("not an error") };
        let steps = 10_000 + 100 * size;
        let expected = format!("takes more than {steps} steps to be matched with the pattern `^(?:(?:a)*)*b`");
        assert_eq!((error.pointer(), error.message()), ("/1", expected.as_str()));
    })
}

/// Returns an evaluation of a text of the format `regex`.
fn regex(piece: &str, size: usize) -> Box<dyn FnMut()> {
    evaluation(r#"{"format":"regex"}"#, format!("\"{}\"", piece.repeat(size)), 0)
}

/// Returns the definition of a list of alternatives that a tag selects, one of a number of them.
fn discriminated(tags: usize) -> String {
    let mapping = object((0..tags).map(|index| (format!("tag-number-{index:05}"), "0".to_owned())));
    let discriminator = format!(r#"{{"propertyName":"k","mapping":{mapping},"selects":true}}"#);
    format!(r#"{{"items":{{"oneOf":[{{}},{{}}],"discriminator":{discriminator}}}}}"#)
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

fn names(count: usize) -> String {
    numbered(count).map(|(name, _)| format!("{name:?}")).collect::<Vec<_>>().join(",")
}

/// Returns the peak of a run in bytes, after one that compiles the schema.
fn peak(mut run: impl FnMut()) -> u64 {
    run();
    measure(run).bytes_max
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
    let text = array(std::iter::repeat_n(r#"{"k":"x"}"#.to_owned(), 100_000));
    let schemas = schemas(&discriminated(1_000), &[]);
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
        let schemas = schemas(schema, &[]);
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

#[test]
fn the_violations_of_nested_references_are_not_copied() {
    let leaves = array(std::iter::repeat_n("\"ab\"".to_owned(), 2_000));
    let peak = peak(evaluation(NESTED, format!("{}{leaves}{}", "[".repeat(120), "]".repeat(120)), 2_000));
    assert!(peak < 6_000_000, "{peak} bytes");
}

#[test]
fn the_format_regex_keeps_nothing_of_a_text() {
    let peak = peak(regex(r"\\p{L}", 100_000));
    assert!(peak < 3_000_000, "{peak} bytes");
}
