//! Documents that are generated.

use std::fmt::Write as _;
use std::path::Path;

use openapi_bindgen::diagnostics::Severity;
use openapi_bindgen::{Api, Config, Diagnostics, Sources, generate};

use crate::Case;
use crate::growth::{Growth, Measured};
use crate::process::{BOUNDS, Bounds};

pub const CASES: &[Case] = &[
    case("flow mappings in each other", 16_000, |levels| yaml("{a: ".repeat(levels)), TOO_NESTED),
    case("properties that refer to those of the next schema", 2000, property_references, GENERATED),
    case("components in properties of each other", 2000, |links| chain(links, property), GENERATED),
    case("a ring of components in properties of each other", 2000, |links| ring(links, property), GENERATED),
    case("a component with two properties of the next one", 2000, |links| chain(links, two_properties), GENERATED),
    case("components in `allOf` of each other", 10_000, |links| chain(links, all_of), TOO_DEEP),
    case("a component with two references to the next one in `allOf`", 10_000, |links| chain(links, twice), TOO_DEEP),
    case("components in `oneOf` of each other", 10_000, |links| chain(links, one_of), TOO_DEEP),
    case("components in `items` of each other", 10_000, |links| chain(links, items), TOO_DEEP),
    case("components in `not` of each other", 10_000, |links| chain(links, not), TOO_DEEP),
    case("a ring of components in `allOf` of each other", 10_000, |links| ring(links, all_of), TOO_DEEP),
    case("references to references", 10_000, |links| chain(links, |next| next), TOO_DEEP),
    case(
        "a ring of references",
        10_000,
        |links| ring(links, |next| next),
        "not generated, error[cyclic-reference], error[references-too-deep]",
    ),
    case("definitions in properties of each other", 2000, |links| definitions(links, property), GENERATED),
    case("definitions in `items` of each other", 10_000, |links| definitions(links, items), TOO_DEEP),
    case("`items` within the limit", 48, |links| definitions(links, items), GENERATED),
    case("`oneOf` within the limit", 48, |links| definitions(links, one_of), GENERATED),
    case("callbacks of operations of callbacks", 2000, |links| callbacks(links, &["n"]), GENERATED),
    case("callbacks of operations of two callbacks", 2000, |links| callbacks(links, &["n", "m"]), GENERATED),
    case("path items that refer to the next one", 4000, path_items, TOO_DEEP),
    case("parameters that refer to the next one", 4000, parameters, TOO_DEEP),
    case("aliases of a long string", 20_000, aliases, "not generated, error[excessive-aliasing]"),
    case("many large classes in a pattern", 10_000, classes, "generated, warning[backtracking-pattern]"),
    case("components that extend others with discriminators", 1000, extensions, GENERATED),
    case("references to misspelled names", 3000, misspelled, "not generated, error[unresolved-reference]"),
    case("parameters of a path that no operation declares", 4000, template, GENERATED),
    case("inline types in a component with a long name", 200, long_name, GENERATED),
    case("a file that does not end", 0, |_| file("/dev/zero"), "not generated, error[file-unreadable]"),
    case("numbers out of the range of floats in YAML", 1, |_| yaml(number()), GENERATED),
    case("numbers out of the range of floats in JSON", 1, |_| json(number()), GENERATED),
];

pub const GROWTH: &[Growth] = &[
    growth("property references", 250, |size| Box::new(move || _ = property_references(size))),
    growth("components in properties of each other", 500, |size| Box::new(move || _ = chain(size, property))),
    growth("definitions in properties of each other", 250, |size| Box::new(move || _ = definitions(size, property))),
    growth("callbacks of operations of two callbacks", 500, |size| Box::new(move || _ = callbacks(size, &["n", "m"]))),
    growth("references to misspelled names", 1000, |size| Box::new(move || _ = misspelled(size))),
    growth("properties of an object", 1000, |size| Box::new(move || _ = properties(size))),
    growth("constants of `oneOf`", 2000, |size| Box::new(move || _ = constants(size))),
    growth("names of the values of `enum`", 4000, |size| Box::new(move || _ = value_names(size))),
    growth("components that extend one found before", 250, |size| Box::new(move || _ = found_in_turn(size))),
    growth("braces in a foreign pattern", 2000, |size| Box::new(move || _ = foreign_pattern("a{", size))),
    growth("brackets in a foreign pattern", 2000, |size| Box::new(move || _ = foreign_pattern("[a-[b", size))),
    growth("collating symbols in a foreign pattern", 2000, |size| Box::new(move || _ = foreign_pattern("[[.a", size))),
    growth("tags of components", 250, |size| Box::new(move || _ = mapping(size))),
];

const fn growth(name: &'static str, size: usize, run: fn(usize) -> Box<dyn FnMut()>) -> Growth {
    Growth { name, size, measured: Measured::Process, run }
}

const GENERATED: &str = "generated";
const TOO_DEEP: &str = "not generated, error[references-too-deep]";
const TOO_NESTED: &str = "not generated, error[nested-too-deep]";

/// Returns a case within the bounds of a debug build.
const fn case(name: &'static str, size: usize, run: fn(usize) -> String, expected: &'static str) -> Case {
    Case { name, size, run, expected, bounds: Bounds { ..BOUNDS } }
}

/// Generates the output of components that each refer to the next one, of which the last is an object.
fn chain(links: usize, link: fn(String) -> String) -> String {
    let components = (0..links).map(|index| format!(r#""S{index}":{}"#, link(component(index + 1))));
    let last = format!(r#""S{links}":{{"type":"object","properties":{{"z":{{"type":"string"}}}}}}"#);
    schemas(components.chain([last]))
}

fn ring(links: usize, link: fn(String) -> String) -> String {
    schemas((0..links).map(|index| format!(r#""S{index}":{}"#, link(component((index + 1) % links)))))
}

/// Generates the output of definitions in one component that each refer to the next one.
fn definitions(links: usize, link: fn(String) -> String) -> String {
    let next = |index: usize| format!("{{\"$ref\":\"#/components/schemas/A/$defs/d{index}\"}}");
    let definitions = (0..links).map(|index| format!(r#""d{index}":{}"#, link(next(index + 1))));
    let last = format!(r#""d{links}":{{"type":"object","properties":{{"z":{{"type":"string"}}}}}}"#);
    let definitions = definitions.chain([last]).collect::<Vec<_>>().join(",");
    schemas([format!(r#""A":{{"type":"object","properties":{{"a":{}}},"$defs":{{{definitions}}}}}"#, next(0))])
}

fn component(index: usize) -> String {
    format!("{{\"$ref\":\"#/components/schemas/S{index}\"}}")
}

fn property(next: String) -> String {
    format!(r#"{{"type":"object","properties":{{"n":{next}}}}}"#)
}

fn two_properties(next: String) -> String {
    format!(r#"{{"type":"object","properties":{{"n":{next},"m":{next}}}}}"#)
}

fn all_of(next: String) -> String {
    format!(r#"{{"allOf":[{next},{{"type":"object","properties":{{"p":{{"type":"string"}}}}}}]}}"#)
}

fn twice(next: String) -> String {
    format!(r#"{{"allOf":[{next},{next}]}}"#)
}

fn one_of(next: String) -> String {
    format!(r#"{{"oneOf":[{next},{{"type":"string"}}]}}"#)
}

fn items(next: String) -> String {
    format!(r#"{{"type":"array","items":{next}}}"#)
}

fn not(next: String) -> String {
    format!(r#"{{"not":{next}}}"#)
}

/// Generates the output of components with an inline object whose property refers to that of the next component.
fn property_references(links: usize) -> String {
    let next = |index: usize| format!("{{\"$ref\":\"#/components/schemas/S{index}/properties/n\"}}");
    let components = (0..links).map(|index| format!(r#""S{index}":{}"#, property(property(next(index + 1)))));
    let last = format!(r#""S{links}":{}"#, property(r#"{"type":"string"}"#.to_owned()));
    schemas(components.chain([last]))
}

/// Generates the output of callbacks whose operations have the next callback under each name.
fn callbacks(links: usize, names: &[&str]) -> String {
    let operation = |next: usize| {
        let callbacks = names.iter().filter(|_| next <= links);
        let callbacks = callbacks.map(|name| format!("\"{name}\":{{\"$ref\":\"#/components/callbacks/c{next}\"}}"));
        format!(r#"{{"post":{{"responses":{{}},"callbacks":{{{}}}}}}}"#, callbacks.collect::<Vec<_>>().join(","))
    };
    let callbacks = (0..=links).map(|index| format!(r#""c{index}":{{"{{$url}}":{}}}"#, operation(index + 1)));
    let callbacks = callbacks.collect::<Vec<_>>().join(",");
    json(format!(r#"{{{HEAD},"paths":{{"/a":{}}},"components":{{"callbacks":{{{callbacks}}}}}}}"#, operation(0)))
}

fn path_items(links: usize) -> String {
    let items = (0..links).map(|index| format!(r##""/p{index}":{{"$ref":"#/paths/~1p{}"}}"##, index + 1));
    let paths = items.chain([format!(r#""/p{links}":{{}}"#)]).collect::<Vec<_>>().join(",");
    json(format!(r#"{{{HEAD},"paths":{{{paths}}}}}"#))
}

fn parameters(links: usize) -> String {
    let next = |index: usize| format!("{{\"$ref\":\"#/components/parameters/c{index}\"}}");
    let parameters = (0..links).map(|index| format!(r#""c{index}":{}"#, next(index + 1)));
    let last = format!(r#""c{links}":{{"name":"q","in":"query","schema":{{"type":"string"}}}}"#);
    let parameters = parameters.chain([last]).collect::<Vec<_>>().join(",");
    let paths =
        (0..links).map(|index| format!(r#""/a{index}":{{"get":{{"parameters":[{}],"responses":{{}}}}}}"#, next(index)));
    let paths = paths.collect::<Vec<_>>().join(",");
    json(format!(r#"{{{HEAD},"paths":{{{paths}}},"components":{{"parameters":{{{parameters}}}}}}}"#))
}

fn aliases(count: usize) -> String {
    let text = "k".repeat(count);
    yaml(format!("openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\nx-k: &k {text}\nx-l: [{}]\n", "*k, ".repeat(count)))
}

fn classes(count: usize) -> String {
    schemas([format!(r#""A":{{"type":"string","pattern":"{}"}}"#, r"\\p{L}".repeat(count))])
}

/// Generates the output of components with discriminators, each of which another extends.
fn extensions(count: usize) -> String {
    let bases = (0..count).map(|index| {
        format!(
            r#""A{index}":{{"type":"object","properties":{{"k":{{"type":"string"}}}},"discriminator":{{"propertyName":"k"}}}}"#
        )
    });
    let others = (0..count).map(|index| {
        format!("\"B{index}\":{{\"allOf\":[{{\"$ref\":\"#/components/schemas/A{index}\"}},{{\"type\":\"object\"}}]}}")
    });
    schemas(bases.chain(others))
}

/// Generates the output of components of which each has the base that the next one extends, to which nothing refers.
fn found_in_turn(count: usize) -> String {
    let bases = (0..count).map(|index| {
        format!(
            r#""A{index}":{{"type":"object","properties":{{"k":{{"type":"string"}}}},"discriminator":{{"propertyName":"k"}}}}"#
        )
    });
    let others = (1..count).map(|index| {
        let base = index - 1;
        format!(
            "\"B{index}\":{{\"allOf\":[{{\"$ref\":\"#/components/schemas/A{base}\"}},{{\"type\":\"object\",\"properties\":{{\"n\":{{\"$ref\":\"#/components/schemas/A{index}\"}}}}}}]}}"
        )
    });
    let components = bases.chain(others).collect::<Vec<_>>().join(",");
    let response =
        "{\"description\":\"\",\"content\":{\"application/json\":{\"schema\":{\"$ref\":\"#/components/schemas/A0\"}}}}";
    json(format!(
        r#"{{{HEAD},"paths":{{"/a":{{"get":{{"responses":{{"200":{response}}}}}}}}},"components":{{"schemas":{{{components}}}}}}}"#
    ))
}

/// Generates the output of an enum of constants.
fn constants(count: usize) -> String {
    let constants = (0..count).map(|index| format!(r#"{{"const":"v{index}","title":"V{index}"}}"#));
    schemas([format!(r#""A":{{"oneOf":[{}]}}"#, constants.collect::<Vec<_>>().join(","))])
}

/// Generates the output of an enum whose values have names.
fn value_names(count: usize) -> String {
    let list = |item: fn(usize) -> String| (0..count).map(item).collect::<Vec<_>>().join(",");
    let (values, names) = (list(|index| format!("\"v{index}\"")), list(|index| format!("\"v{index}\":\"N{index}\"")));
    schemas([format!(r#""A":{{"type":"string","enum":[{values}],"x-enum-varnames":{{{names}}}}}"#)])
}

/// Generates the output of a pattern that is not one of ECMA-262.
fn foreign_pattern(part: &str, count: usize) -> String {
    schemas([format!(r#""A":{{"type":"string","pattern":"(?i){}"}}"#, part.repeat(count))])
}

/// Generates the output of as many references to misspelled names as there are names.
fn misspelled(count: usize) -> String {
    let known = (0..count).map(|index| format!(r#""Schema{index}":{{"type":"string"}}"#));
    let unknown = (0..count).map(|index| format!("\"T{index}\":{{\"$ref\":\"#/components/schemas/Schemma{index}x\"}}"));
    schemas(known.chain(unknown))
}

/// Generates the output of an object with properties.
fn properties(count: usize) -> String {
    let properties = (0..count).map(|index| format!(r#""property{index}":{{"type":"string"}}"#));
    let properties = properties.collect::<Vec<_>>().join(",");
    schemas([format!(r#""A":{{"type":"object","properties":{{{properties}}}}}"#)])
}

/// Generates the output of a union of components that a discriminator maps to.
fn mapping(count: usize) -> String {
    let object = r#"{"type":"object","required":["k"],"properties":{"k":{"type":"string"}}}"#;
    let components = (0..count).map(|index| format!(r#""S{index}":{object}"#));
    let branches = (0..count).map(component).collect::<Vec<_>>().join(",");
    let mapping = (0..count).fold(String::new(), |mut mapping, index| {
        let _ = write!(mapping, "{}\"v{index}\":\"#/components/schemas/S{index}\"", if index > 0 { "," } else { "" });
        mapping
    });
    let discriminator = format!(r#"{{"propertyName":"k","mapping":{{{mapping}}}}}"#);
    schemas(components.chain([format!(r#""A":{{"oneOf":[{branches}],"discriminator":{discriminator}}}"#)]))
}

/// Generates the output of a path with parameters that no operation declares.
fn template(count: usize) -> String {
    let path = (0..count).fold(String::new(), |path, index| path + "/{a" + &index.to_string() + "}");
    json(format!(r#"{{{HEAD},"paths":{{"{path}":{{"get":{{"responses":{{}}}}}}}}}}"#))
}

/// Generates the output of a component with inline types, whose name has a hundred times as many characters.
fn long_name(count: usize) -> String {
    let inline =
        |index: usize| format!(r#""p{index}":{{"type":"object","properties":{{"q{index}":{{"type":"string"}}}}}}"#);
    let properties = (0..count).map(inline).collect::<Vec<_>>().join(",");
    schemas([format!(r#""{}":{{"type":"object","properties":{{{properties}}}}}"#, "A".repeat(count * 100))])
}

fn number() -> String {
    let schema = r#"{"type":"number","maximum":1e999999999,"multipleOf":1e-999999999}"#;
    format!(r#"{{{HEAD},"components":{{"schemas":{{"A":{schema}}}}}}}"#)
}

const HEAD: &str = r#""openapi":"3.1.0","info":{"title":"t","version":"1"}"#;

fn schemas(components: impl IntoIterator<Item = String>) -> String {
    let components = components.into_iter().collect::<Vec<_>>().join(",");
    json(format!(r#"{{{HEAD},"components":{{"schemas":{{{components}}}}}}}"#))
}

fn json(text: String) -> String {
    generated("costs.json", Some(text))
}

fn yaml(text: String) -> String {
    generated("costs.yaml", Some(text))
}

fn file(path: &str) -> String {
    generated(path, None)
}

/// Generates an output. Returns the codes of the errors and warnings, each once.
fn generated(name: &str, text: Option<String>) -> String {
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let path = Path::new("memory").join(name);
    if let Some(text) = text {
        sources.add(&path, text);
    }
    let result = generate(&Config::new([Api::new("costs", path)]), &mut sources, &mut diagnostics);
    let mut codes: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| {
            let entry = diagnostic.problem.entry();
            format!("{}[{}]", if entry.severity == Severity::Error { "error" } else { "warning" }, entry.code)
        })
        .filter(|code| !code.starts_with("warning[m") && !code.starts_with("warning[u"))
        .collect();
    codes.dedup();
    let end = if result.is_ok() { "generated" } else { "not generated" };
    [&[end.to_owned()], codes.as_slice()].concat().join(", ")
}
