//! No text of a document becomes code: it stays in string literals, docs and identifiers.

use std::path::PathBuf;

use bindings_tests::inspect::{CANARY, generate_and_inspect, inspect};
use bindings_tests::project::{TestProject, cargo};
use fastrand::Rng;
use openapi_bindgen::{Api, Builders, Config, Files, Layout, Output, Sources};
use serde_json::{Map, Value, json};

const DOCUMENTS: u64 = 12;

/// Texts that begin or end a literal, a comment, a doc or a block somewhere, or change the direction of text.
const PIECES: [&str; 44] = [
    "*/", "/*", "//", "///", "//!", "\"", "\"#", "r#\"", "'", "\n", "\r", "\r\n", "\\", "\\\"", "\\n", "]", "[", ")]",
    "}", "{", "{}", "{0}", "#", "#[a]", "#![a]", "`", "```", "~~~", "<!--", "</p>", "$", "$x", "!", ";", " ", "    ",
    "\u{202e}", "\u{2028}", "\u{feff}", "\0", "é", "e\u{301}", "İĳ", "имя",
];

/// A source of texts with the canary in them, all of them different.
struct Texts {
    rng: Rng,
    count: usize,
}

impl Texts {
    fn next(&mut self) -> String {
        self.count += 1;
        let mut text = self.pieces();
        text.push_str(&format!("{CANARY}{}", self.count));
        text.push_str(&self.pieces());
        if self.rng.bool() {
            text.push_str(CANARY);
        }
        text
    }

    fn pieces(&mut self) -> String {
        (0..self.rng.usize(0..3)).map(|_| PIECES[self.rng.usize(0..PIECES.len())]).collect()
    }

    /// Returns a pattern that matches one text literally.
    fn pattern(&mut self) -> String {
        self.next()
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c.to_string() } else { format!("\\u{:04x}", c as u32) })
            .collect()
    }

    /// Returns a reference to a component.
    fn reference(name: &str) -> Value {
        let name = name.replace('~', "~0").replace('/', "~1").replace('%', "%25");
        json!({ "$ref": format!("#/components/schemas/{}", name.replace('#', "%23")) })
    }

    fn members(&mut self, count: usize, mut value: impl FnMut(&mut Self) -> Value) -> Value {
        Value::Object((0..count).map(|_| (self.next(), value(self))).collect())
    }
}

/// Returns a schema in which every string that the specification leaves open is one of the texts.
fn schema(texts: &mut Texts, depth: usize) -> Value {
    let mut schema = match texts.rng.usize(0..if depth == 0 { 5 } else { 9 }) {
        0 => json!({ "type": "string", "enum": [texts.next(), texts.next(), texts.next()] }),
        1 => json!({ "type": "string", "format": texts.next(), "pattern": texts.pattern() }),
        2 => json!({ "const": texts.next() }),
        3 => json!({ "type": "string", "contentMediaType": texts.next(), "maxLength": 900 }),
        4 => json!({ "enum": [texts.next(), 1, null] }),
        5 => json!({ "type": "array", "items": schema(texts, depth - 1) }),
        6 => json!({ "type": "object", "additionalProperties": schema(texts, depth - 1) }),
        7 => {
            json!({ "oneOf": [schema(texts, depth - 1), { "type": "integer", "title": texts.next() }], "not": { "const": texts.next() } })
        }
        _ => {
            let properties = texts.members(3, |texts| schema(texts, depth - 1));
            let required: Vec<&String> = properties.as_object().unwrap().keys().take(2).collect();
            json!({ "type": "object", "required": required, "properties": properties })
        }
    };
    for annotation in ["title", "description", "default", "example", "$comment"] {
        if texts.rng.bool() {
            schema[annotation] = json!(texts.next());
        }
    }
    schema
}

/// Returns components, the last of which refers to the others by their names.
fn schemas(texts: &mut Texts) -> Map<String, Value> {
    let mut schemas = Map::new();
    for _ in 0..6 {
        let name = texts.next();
        schemas.insert(name, schema(texts, 2));
    }
    let (property, kinds) = (texts.next(), [texts.next(), texts.next()]);
    let names = [texts.next(), texts.next()];
    for (name, kind) in names.iter().zip(&kinds) {
        let properties = json!({ &property: { "const": kind } });
        schemas.insert(name.clone(), json!({ "type": "object", "required": [property], "properties": properties }));
    }
    let mapping: Map<String, Value> =
        kinds.iter().zip(&names).map(|(kind, name)| (kind.clone(), Texts::reference(name)["$ref"].clone())).collect();
    let alternatives: Vec<Value> = names.iter().map(|name| Texts::reference(name)).collect();
    let union = json!({ "oneOf": alternatives, "discriminator": { "propertyName": property, "mapping": mapping } });
    schemas.insert(texts.next(), union);
    let all: Vec<String> = schemas.keys().cloned().collect();
    let properties = all.iter().map(|name| (texts.next(), Texts::reference(name))).collect::<Map<String, Value>>();
    schemas.insert(texts.next(), json!({ "type": "object", "properties": properties }));
    schemas
}

fn media(texts: &mut Texts, schema: Value) -> Value {
    let media = json!({ "schema": schema });
    json!({ "application/json": media, format!("application/{}+json", texts.next()): media, texts.next(): {} })
}

fn operation(texts: &mut Texts, variable: &str) -> Value {
    let parameters: Vec<Value> = ["query", "header", "cookie", "path"].iter().map(|location| {
        let name = if *location == "path" { variable.to_owned() } else { texts.next() };
        json!({ "name": name, "in": location, "required": true, "description": texts.next(), "schema": schema(texts, 0) })
    }).collect();
    let headers = texts.members(2, |texts| json!({ "description": texts.next(), "schema": { "type": "string" } }));
    let (body, response) = (schema(texts, 2), schema(texts, 2));
    json!({
        "operationId": texts.next(),
        "summary": texts.next(),
        "description": texts.next(),
        "tags": [texts.next()],
        "externalDocs": { "url": texts.next(), "description": texts.next() },
        "parameters": parameters,
        "requestBody": { "description": texts.next(), "required": true, "content": media(texts, body) },
        "responses": {
            "200": { "description": texts.next(), "headers": headers, "content": media(texts, response) },
            "default": { "description": texts.next(), "content": { texts.next(): { "schema": { "type": "string" } } } },
        },
    })
}

fn document(seed: u64) -> Value {
    let mut texts = Texts { rng: Rng::with_seed(seed), count: 0 };
    let texts = &mut texts;
    let mut paths = Map::new();
    for _ in 0..3 {
        let variable = format!("{CANARY}{}", texts.count);
        let path = format!("/{}/{{{variable}}}", texts.next().replace(['{', '}'], ""));
        let mut operation = operation(texts, &variable);
        let called =
            json!({ "post": { "operationId": texts.next(), "responses": { "204": { "description": texts.next() } } } });
        operation["callbacks"] = json!({ texts.next(): { texts.next(): called } });
        paths.insert(path, json!({ "post": operation }));
    }
    let webhook = json!({ "post": { "responses": { "204": { "description": texts.next() } } } });
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": texts.next(), "version": texts.next(), "summary": texts.next(), "description": texts.next(),
            "contact": { "name": texts.next() }, "license": { "name": texts.next() },
        },
        "servers": [{ "url": texts.next(), "description": texts.next() }],
        "tags": [{ "name": texts.next(), "description": texts.next() }],
        "paths": paths,
        "webhooks": { texts.next(): webhook },
        "components": {
            "schemas": schemas(texts),
            "securitySchemes": {
                texts.next(): { "type": "apiKey", "in": "header", "name": texts.next(), "description": texts.next() },
                texts.next(): { "type": "http", "scheme": texts.next() },
                texts.next(): { "type": "openIdConnect", "openIdConnectUrl": texts.next() },
            },
        },
    })
}

#[test]
fn texts_of_a_document_stay_in_literals_docs_and_identifiers() {
    for seed in 0..DOCUMENTS {
        let mut texts = Texts { rng: Rng::with_seed(seed), count: 0 };
        let path = PathBuf::from("memory").join(texts.next().replace('/', "")).with_extension("json");
        let mut sources = Sources::default();
        sources.add(&path, document(seed).to_string());
        let output = if texts.rng.bool() { Output::default() } else { Output::Crate("bindings".to_owned()) };
        // The name of a module comes from the configuration, which is checked, and not from the document.
        let is_allowed = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+' | '.');
        let name: String = texts.next().replace(CANARY, "api").chars().filter(is_allowed).collect();
        let mut api = Api::new(format!("api{name}"), path);
        api.layout = if texts.rng.bool() { Layout::File } else { Layout::Tags };
        let config = Config::new([api]).output(output).names("names.json");
        let generated = generate_and_inspect(&config, sources).unwrap_or_else(|| panic!("document {seed} has errors"));
        let found = generated.files.iter().map(|(_, text)| text.to_lowercase().matches(CANARY).count()).sum::<usize>();
        assert!(found > 500, "document {seed}: only {found} canaries in the output");
    }
}

/// Syntax of Rust, JSON, Markdown and HTML, and names that generated code uses itself.
const HOSTILE: [&str; 63] = [
    "* item\n\u{3000}more",
    "1. item\n\u{a0}\u{a0}text",
    "* ```\n\u{3000}x\n  ```",
    "<b>x\n\n<a href=\"https://e.com\">€</b>y</a>",
    "Important <table><tr><td>a<table><table></table>",
    "*/",
    "\"#",
    "}}",
    "line\nbreak",
    "{0}",
    "\u{202e}RTL\u{2066}",
    "```\nfn main() { panic!() }\n```",
    "    indented code",
    "<script>alert(1)</script>",
    "<p>a<ul><li>b<table><tr><td>c|d</td></tr></table><pre>fn main() {}</pre></ul>&lt;b&gt; &#96;e &amp;lt;",
    "<b>a\n\nb</b> <a href=\"https://example.com/(c)\">[d]</a> <a href='#e'>`f`</a>",
    ">     fn main() {}\n> * a\nb\n*     fn main() {}\n* >     fn main() {}",
    "* ```\n  fn main() {}\n* a\n= b\n===\n> c\nd",
    "> b",
    "= b",
    "a\n===\n[b]: c\n[^d]: e",
    "|a|\n|-|\n|<i>b|",
    LONG,
    "",
    "😀",
    "fn",
    "self",
    "Self",
    "crate",
    "a_b",
    "a-b",
    "aB",
    "A b",
    "r#type",
    "\\",
    "`tick",
    "[link](javascript:x)",
    "[broken]",
    "https://example.com/a_b?c=d",
    "\0",
    "$ref",
    "\"quoted\"",
    "'",
    "#[doc]",
    "//",
    "e\u{301}",
    "String",
    "Option",
    "Vec",
    "Box",
    "Result",
    "Map",
    "Model",
    "Some",
    "None",
    "Ok",
    "Err",
    "Default",
    "std",
    "core",
    "support",
    "SCHEMAS",
    "fmt",
];

/// Is replaced by a text of ten thousand characters.
const LONG: &str = "x";

/// Returns an operation in which the text is in every place where a text may be.
fn hostile_operation(text: &str, component: &str) -> Value {
    let mut property = Map::new();
    property.insert(text.to_owned(), json!({ "type": "boolean" }));
    let object = json!({ "type": "object", "description": text, "properties": property });
    let mut body = Map::new();
    body.insert(text.to_owned(), object);
    let list = json!({ "type": "array", "items": Texts::reference(component) });
    let name = if text.is_empty() { "n" } else { text };
    let query = json!({ "type": "string", "description": text, "enum": [text, "z"] });
    json!({
        "operationId": text,
        "summary": text,
        "description": text,
        "deprecated": true,
        "x-deprecated-message": text,
        "tags": [text],
        "parameters": [
            { "name": name, "in": "query", "deprecated": true, "x-sunset": text, "description": text, "schema": query },
            { "name": name, "in": "header", "schema": { "type": "string" } },
        ],
        "requestBody": {
            "description": text,
            "content": { "application/json": { "schema": { "type": "object", "properties": body } } },
        },
        "responses": {
            "200": { "description": text, "content": { "application/json": { "schema": list } } },
            "default": { "description": text },
        },
    })
}

/// Returns a document in which each text is the name of a component, a property, an enum value, a parameter, a path, an operation
/// and a tag, and every description.
fn hostile_document() -> Value {
    let texts: Vec<String> =
        HOSTILE.iter().map(|text| if *text == LONG { LONG.repeat(10_000) } else { (*text).to_owned() }).collect();
    let (mut schemas, mut paths) = (Map::new(), Map::new());
    for (index, text) in texts.iter().enumerate() {
        let string = |values: &[String]| json!({ "type": "string", "title": text, "description": text, "deprecated": index % 2 == 0, "x-deprecated": { "message": text }, "default": text, "example": text, "enum": values });
        let properties: Map<String, Value> = match index {
            0 => texts.iter().map(|name| (name.clone(), string(&texts))).collect(),
            _ => [text.clone(), format!("{text} "), text.to_uppercase()]
                .map(|name| (name, string(&[text.clone(), "other".to_owned()])))
                .into_iter()
                .collect(),
        };
        let component = if text.is_empty() { "nameless" } else { text };
        let object = json!({ "type": "object", "title": text, "description": text, "deprecated": index % 3 == 0, "x-deprecated": text, "properties": properties, "required": [text] });
        schemas.insert(component.to_owned(), object);
        let string = json!({ "type": "string", "description": text, "format": text, "maxLength": 3 });
        schemas.insert(format!("{component} text"), string);
        let path: String = text.chars().take(60).collect();
        paths.insert(format!("/{index}{path}"), json!({ "post": hostile_operation(text, component) }));
    }
    let servers: Vec<Value> = texts[..9].iter().map(|text| json!({ "url": text, "description": text })).collect();
    json!({
        "openapi": "3.1.0",
        "info": { "title": "*/ \"# }} {0} <script>", "version": "```", "description": texts.join("\n\n") },
        "servers": servers,
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// Generates the document, with all builders, whose names may be in use, too. Returns whether `cargo SUBCOMMAND` has no warning.
fn hostile_project(subcommand: &str) -> bool {
    let project = TestProject::new(&format!("hostile-{subcommand}"));
    let text = serde_json::to_string(&hostile_document()).unwrap();
    let api = project.document("hostile", &text).builders(Builders::All);
    let config = Config::new([api.clone()]);
    generate_and_inspect(&config, Sources::default()).expect("the document has no errors");
    cargo(subcommand, &project.modules(vec![api])).status().unwrap().success()
}

#[test]
fn names_that_are_syntax_or_in_use_compile_without_warnings() {
    assert!(hostile_project("check"));
}

#[test]
#[ignore = "takes a minute"]
fn names_that_are_syntax_or_in_use_have_no_lints_and_sound_docs() {
    assert!(hostile_project("clippy"));
    assert!(hostile_project("doc"));
}

#[test]
fn inspection_finds_text_anywhere_else() {
    let fault = |path: &str, text: &str| {
        let mut files = Files::default();
        files.insert(path, text);
        inspect(&files).err()
    };
    for sound in
        ["/// zqx\nconst ZQX: &str = \"zqx // /* */\";\n", "//! zqx\n\n#[cfg(feature = \"zqx\")]\nmod größe;\n"]
    {
        assert_eq!(fault("api.rs", sound), None);
    }
    for unsound in [
        "// zqx\n",
        "mod a; // a\n",
        "/* a */ mod a;\n",
        "mod a {\n    // a\n}\n",
        "const A: u8 = 1zqx;\n",
        "const A: char = 'zqx';\n",
        "mod имя;\n",
        "/// \u{202e}\nmod a;\n",
        "const A: &str = \"\u{200b}\";\n",
        "mod a\u{2028};\n",
        "mod a\n",
        "mod a;\n//// a\nmod b;\n",
    ] {
        assert!(fault("api.rs", unsound).is_some(), "{unsound}");
    }
    assert!(fault("support/mod.rs", "/// Zqx\n").is_some());
    assert!(fault("names.json", "{\"zqx\": zqx}").is_some());
    assert!(fault("Cargo.toml", "[zqx]").is_some());
    assert!(fault("zqx\n.rs", "").is_some());
}
