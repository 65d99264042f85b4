//! Whoever writes a document writes no code: its texts stay in string literals, docs and identifiers.

use std::path::PathBuf;

use bindings_tests::inspect::{CANARY, generate_and_inspect, inspect};
use fastrand::Rng;
use openapi_bindgen::{ApiConfig, Config, Files, Layout, Output, Sources};
use serde_json::{Map, Value, json};

const DOCUMENTS: u64 = 12;

/// What ends a literal, a comment, a doc or a block somewhere, begins one, or turns the text around.
const PIECES: [&str; 44] = [
    "*/", "/*", "//", "///", "//!", "\"", "\"#", "r#\"", "'", "\n", "\r", "\r\n", "\\", "\\\"", "\\n", "]", "[", ")]",
    "}", "{", "{}", "{0}", "#", "#[a]", "#![a]", "`", "```", "~~~", "<!--", "</p>", "$", "$x", "!", ";", " ", "    ",
    "\u{202e}", "\u{2028}", "\u{feff}", "\0", "é", "e\u{301}", "İĳ", "имя",
];

/// A text with the canary in it, unlike any other of its document.
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

    /// A pattern that a text matches literally.
    fn pattern(&mut self) -> String {
        self.next()
            .chars()
            .map(|c| if c.is_ascii_alphanumeric() { c.to_string() } else { format!("\\u{:04x}", c as u32) })
            .collect()
    }

    /// A component's name in a reference.
    fn reference(name: &str) -> Value {
        let name = name.replace('~', "~0").replace('/', "~1").replace('%', "%25");
        json!({ "$ref": format!("#/components/schemas/{}", name.replace('#', "%23")) })
    }

    fn members(&mut self, count: usize, mut value: impl FnMut(&mut Self) -> Value) -> Value {
        Value::Object((0..count).map(|_| (self.next(), value(self))).collect())
    }
}

/// A schema whose every text is free.
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

/// Components, the last of which refers to the others by their names.
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
        // The document does not say what its module is called.
        let mut api = ApiConfig::new(texts.next().replace(CANARY, "api"), path);
        api.layout = if texts.rng.bool() { Layout::File } else { Layout::Tags };
        let config = Config { apis: vec![api], output, names: Some(PathBuf::from("names.json")), ..Config::default() };
        let generated = generate_and_inspect(&config, sources).unwrap_or_else(|| panic!("document {seed} has errors"));
        let found = generated.files.iter().map(|(_, text)| text.to_lowercase().matches(CANARY).count()).sum::<usize>();
        assert!(found > 500, "document {seed}: {found} canaries are found again");
    }
}

#[test]
fn text_anywhere_else_is_found() {
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
