//! A working day: the vendor's document changes, and a developer sees what `diff` says, whether the crate compiles, and its tests.

use std::path::{Path, PathBuf};
use std::process::Output;

use bindings_tests::project::{TestProject, cargo};
use openapi_bindgen::diff::render;
use openapi_bindgen::{Api, Config, Diagnostics, Input, Sources, diff};

/// The document of the day before.
const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /orders:
    post:
      operationId: createOrder
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/NewOrder'}}}
      responses:
        '201': {description: created, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
components:
  schemas:
    NewOrder:
      type: object
      required: [sku]
      properties:
        sku: {type: string, maxLength: 20}
        note: {type: string}
    Order:
      type: object
      required: [id, status]
      properties:
        id: {type: string}
        status: {$ref: '#/components/schemas/Status'}
        total: {type: integer}
    Status: {type: string, enum: [open, closed]}
";

const BUILD_SCRIPT: &str = r#"
fn main() {
    openapi_bindgen::Builder::new().api(openapi_bindgen::Api::new("shop", "shop.yaml")).compile();
}
"#;

/// Code that sends and reads, as the README's policy covers it: a builder with its required fields, and a wildcard arm.
const CODE: &str = r##"
pub mod apis {
    include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
}

use apis::shop::{NewOrder, NewOrderRequired, Order, Status};
use apis::support::{Error, Model};

pub fn request(sku: &str) -> Result<String, Error> {
    let order = NewOrder::builder(NewOrderRequired { sku: sku.to_owned() }).note("by hand").build()?;
    Ok(order.to_json()?)
}

/// Reads as a client does: what the types can hold.
pub fn describe(response: &str) -> Result<String, serde_json::Error> {
    let order: Order = serde_json::from_str(response)?;
    let status = match &order.status {
        Status::Open => "is open",
        Status::Closed => "is closed",
        _ => "has another status",
    };
    Ok(format!("{} {status}: {:?}", order.id, order.total))
}

#[test]
fn requests_are_written() {
    assert_eq!(request("a-1").unwrap(), r#"{"sku":"a-1","note":"by hand"}"#);
}

#[test]
fn responses_are_read() {
    assert_eq!(describe(r#"{"id":"7","status":"open","total":5}"#).unwrap(), "7 is open: Some(5)");
    assert_eq!(describe(r#"{"id":"7","status":"shipped","coupon":"x"}"#).unwrap(), "7 has another status: None");
}
"##;

/// A crate whose build script generates the bindings.
struct Crate(PathBuf);

impl Crate {
    fn new() -> Self {
        let folder = TestProject::new("working-day").path("crate");
        let library =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator").display().to_string().replace('\\', "/");
        let manifest = format!(
            "[package]\nname = \"shop-service\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
             serde = {{ version = \"1\", default-features = false, features = [\"std\"] }}\n\
             serde_json = {{ version = \"1\", features = [\"raw_value\"] }}\n\n[build-dependencies]\n\
             openapi-bindgen = {{ path = \"{library}\" }}\n\n[workspace]\n"
        );
        let package = Self(folder);
        for (path, text) in [
            ("Cargo.toml", manifest.as_str()),
            ("build.rs", BUILD_SCRIPT),
            ("src/lib.rs", CODE),
            ("shop.yaml", DOCUMENT),
        ] {
            package.write(path, text);
        }
        package
    }

    fn write(&self, path: &str, text: &str) {
        std::fs::write(self.0.join(path), text).unwrap();
    }

    fn cargo(&self, arguments: &[&str]) -> Output {
        cargo(arguments[0], &self.0).args(&arguments[1..]).output().unwrap()
    }

    /// Runs the tests of the crate. Returns the first error of the compiler with its line of code, and an empty text if all pass.
    fn test(&self) -> String {
        let output = self.cargo(&["test", "--lib"]);
        let messages = String::from_utf8(output.stderr).unwrap();
        let shown = String::from_utf8(output.stdout).unwrap();
        if output.status.success() {
            assert!(shown.contains("test result: ok. 2 passed"), "{shown}");
            return String::new();
        }
        let (_, error) = messages.split_once("error[").unwrap_or_else(|| panic!("{shown}{messages}"));
        format!("error[{}", error.lines().take(5).map(|line| format!("{line}\n")).collect::<String>())
    }

    /// Returns whether cargo takes the crate from its last build.
    fn is_fresh(&self) -> bool {
        let output = self.cargo(&["test", "--lib", "--no-run", "--message-format", "json"]);
        assert!(output.status.success());
        let messages = String::from_utf8(output.stdout).unwrap();
        let artifacts = messages.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
        let own = |message: &serde_json::Value| {
            message["reason"] == "compiler-artifact" && message["target"]["name"] == "shop_service"
        };
        let own: Vec<_> = artifacts.filter(own).collect();
        assert!(!own.is_empty(), "{messages}");
        own.iter().all(|message| message["fresh"] == true)
    }
}

/// Returns the summary of `diff`, which a developer sees first.
fn summary(document: &str) -> String {
    let config = |name: &str, text: &str| Config::new([Api::new("shop", Input::text(name, text))]);
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let (old, new) = (config("old.yaml", DOCUMENT), config("new.yaml", document));
    let found = diff(&old, &new, &mut sources, &mut diagnostics).unwrap_or_else(|_| {
        panic!("{}", openapi_bindgen::render(&diagnostics, &sources, usize::MAX, false));
    });
    render::summary(&found, false)
}

/// A change of the document, and what the developer sees.
struct Morning {
    from: &'static str,
    to: &'static str,
    summary: &'static str,
    /// Parts of the error of the compiler; none if the crate compiles and its tests pass.
    error: &'static [&'static str],
}

const MORNINGS: &[Morning] = &[
    // An optional property is added to a request.
    Morning {
        from: "        note: {type: string}\n",
        to: "        note: {type: string}\n        coupon: {type: string}\n",
        summary: "shop  1 (same version)  minor  compatible\n\
                  1 change: 1 compatible\n",
        error: &[],
    },
    // A value is added to an enum of responses.
    Morning {
        from: "[open, closed]",
        to: "[open, closed, shipped]",
        summary: "shop  1 (same version)  minor  source compatible, sending compatible, receiving tolerated\n\
                  1 change: 1 tolerated\n",
        error: &[],
    },
    // A required property is added to a request.
    Morning {
        from: "required: [sku]\n      properties:\n",
        to: "required: [sku, currency]\n      properties:\n        currency: {type: string}\n",
        summary: "shop  1 (same version)  major  source breaks, sending breaks, receiving compatible\n\
                  1 change: 1 breaks\n\
                  \n\
                  breaks source, sending  NewOrder, currency: is added, and is required\n",
        error: &["src/lib.rs", "missing field `currency`"],
    },
    // A property is removed from a response.
    Morning {
        from: "        total: {type: integer}\n",
        to: "",
        summary: "shop  1 (same version)  major  source breaks, sending compatible, receiving compatible\n\
                  1 change: 1 breaks\n\
                  \n\
                  breaks source  Order, total: is removed\n",
        error: &["src/lib.rs", "no field `total`"],
    },
    // A property of a response is renamed.
    Morning {
        from: "        total: {type: integer}\n",
        to: "        amount: {type: integer}\n",
        summary: "shop  1 (same version)  major  source breaks, sending compatible, receiving compatible\n\
                  2 changes: 1 breaks, 1 compatible\n\
                  \n\
                  breaks source  Order, total: is removed\n",
        error: &["src/lib.rs", "no field `total`"],
    },
];

#[test]
fn a_developer_sees_what_a_change_of_the_document_does() {
    let package = Crate::new();
    assert_eq!(package.test(), "");
    for Morning { from, to, summary: expected, error } in MORNINGS {
        assert_eq!(DOCUMENT.matches(from).count(), 1, "{from}");
        let document = DOCUMENT.replace(from, to);
        assert_eq!(summary(&document), *expected, "{to}");
        package.write("shop.yaml", &document);
        let found = package.test();
        assert_eq!(found.is_empty(), error.is_empty(), "{to}: {found}");
        for part in *error {
            assert!(found.contains(part), "{to}: {found}");
        }
    }
    // What the build script does not read changes nothing.
    package.write("shop.yaml", DOCUMENT);
    assert_eq!(package.test(), "");
    package.write("notes.txt", "a");
    package.write("other.yaml", DOCUMENT);
    assert!(package.is_fresh());
    package.write("shop.yaml", &DOCUMENT.replace("version: '1'", "version: '2'"));
    assert!(!package.is_fresh());
    assert!(package.is_fresh());
}
