//! Outputs with the types of other libraries than those of the committed ones.

use bindings_tests::project::{TestProject, cargo};
use openapi_bindgen::{Api, Config, DecimalLibrary, TimeLibrary};

const DOCUMENT: &str = r"
openapi: 3.1.0
info: {title: Libraries, version: '1'}
paths:
  /orders/{day}:
    get:
      operationId: getOrder
      parameters:
        - {name: day, in: path, required: true, schema: {type: string, format: date}}
        - {name: least, in: query, schema: {type: number, format: decimal}}
      responses:
        '200': {description: It, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
components:
  schemas:
    Order:
      type: object
      required: [placed, day]
      properties:
        placed: {type: string, format: date-time}
        day: {type: [string, 'null'], format: date}
        opens: {type: string, format: time-local}
        meets: {type: string, format: date-time-local}
        lasts: {type: string, format: duration}
        sent: {type: string, format: time}
        total: {type: string, format: decimal}
        rates: {type: array, items: {type: number, format: decimal, exclusiveMaximum: 100}}
        fee: {type: number, format: decimal, const: 0.25}
";

/// A program that reads and writes orders, and uses the values of the libraries. `FACTS` are expressions, each of which is `true`.
const PROGRAM: &str = r##"
use strict::api::{GetOrder, Order};
use strict::support::{Model, Operation};

fn main() {
    // What a library cannot represent is written as it was read: leap seconds, digits of fractions, and offsets.
    let text = r#"{"placed":"1990-12-31T15:59:60.1234567891-08:00","day":"2024-02-29","opens":"23:59:60.50","meets":"0000-01-01t00:00:00","lasts":"P1DT2H","sent":"12:00:00Z","total":"007.50","rates":[0.75,1e1,-3],"fee":0.25}"#;
    let order = Order::from_json(text).unwrap();
    assert_eq!(order.to_json().unwrap(), text.replace("1e1", "10"));
    for wrong in ["2023-02-29T00:00:00Z", "1990-12-31T15:58:60-08:00", "2024-01-01T00:00:00", "2024-01-01T24:00:00Z"] {
        assert!(Order::from_json(&format!(r#"{{"placed":"{wrong}","day":null}}"#)).is_err());
    }
    assert!(Order::from_json(&text.replace("0.75", "100")).is_err());
    let request = GetOrder::new("2024-02-29".parse::<strict::support::Date>().unwrap()).least(rate("1.50")).request().unwrap();
    assert_eq!(request.target, "/orders/2024-02-29?least=1.5");
    FACTS
}

fn rate(text: &str) -> strict::support::DecimalNumber {
    strict::support::DecimalNumber(text.parse().unwrap())
}
"##;

/// Generates a crate, runs a program that uses it, and checks which of some crates are in its tree.
fn run(name: &str, mut config: Config, facts: &str, dependencies: &[&str]) {
    let project = TestProject::new(name);
    let api = Api::new("api", project.path("documents/api.yaml"));
    std::fs::write(project.path("documents/api.yaml"), DOCUMENT).unwrap();
    config.apis = vec![api];
    let folder = project.strict_crate(config);
    std::fs::create_dir_all(folder.join("examples")).unwrap();
    let program = PROGRAM.replace("FACTS", facts);
    std::fs::write(folder.join("examples/run.rs"), program).unwrap();
    let output = cargo("run", &folder).args(["--example", "run"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap();
    for library in ["jiff", "chrono", "time", "rust_decimal", "bigdecimal"] {
        let line = format!("\n{library} = ");
        assert_eq!(manifest.contains(&line), dependencies.contains(&library), "{library} in {manifest}");
    }
}

#[test]
fn chrono_and_bigdecimal_have_the_types() {
    let config = Config::default().time_library(TimeLibrary::Chrono).decimal_library(DecimalLibrary::BigDecimal);
    let facts = r#"
        use strict::support::{Date, DateTime};
        let placed: &chrono::DateTime<chrono::FixedOffset> = &order.placed;
        assert_eq!((placed.timestamp(), placed.timestamp_subsec_nanos()), (662_687_999, 1_123_456_789));
        let day: chrono::NaiveDate = "2024-02-29".parse::<Date>().unwrap().into_inner();
        assert_eq!(DateTime::from(day.and_hms_opt(1, 2, 3).unwrap().and_utc().fixed_offset()).to_string(), "2024-02-29T01:02:03Z");
        let total: bigdecimal::BigDecimal = order.total.unwrap().into_inner();
        assert_eq!((total + bigdecimal::BigDecimal::from(1)).to_plain_string(), "8.50");
        let long = format!("0.{}", "1".repeat(60));
        assert_eq!(rate(&long).to_plain_string(), long);
    "#;
    run("chrono", config, facts, &["chrono", "bigdecimal"]);
}

#[test]
fn time_and_rust_decimal_have_the_types() {
    let config = Config::default().time_library(TimeLibrary::Time);
    let facts = r#"
        let placed: &time::OffsetDateTime = &order.placed;
        assert_eq!((placed.unix_timestamp(), placed.nanosecond(), placed.offset().whole_hours()), (662_687_999, 123_456_789, -8));
        let opens: time::Time = order.opens.unwrap().into_inner();
        assert_eq!(opens.as_hms_milli(), (23, 59, 59, 500));
        assert!("0.11111111111111111111111111111".parse::<strict::support::Decimal>().is_err());
    "#;
    run("time", config, facts, &["time", "rust_decimal"]);
}
