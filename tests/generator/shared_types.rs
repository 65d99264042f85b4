//! The types that an API uses of another one: which they are, and what is written for them.

use openapi_bindgen::diff::Verdict;
use openapi_bindgen::{Api, Config, Diagnostics, Generated, Output, Sources, Stage, diff, dump, generate, render};

const COMMON: &str = "
openapi: 3.1.0
info: {title: Common, version: '1'}
components:
  schemas:
    Money:
      type: object
      required: [amount]
      properties:
        amount: {type: number}
        currency: {type: string, enum: [EUR, USD]}
    Customer:
      type: object
      properties:
        id: {type: string, readOnly: true}
        email: {type: string, format: email}
    Extra: {type: object, properties: {value: true}}
";

/// A document with a response of its own, and requests that refer to schemas of the other file.
const BILLING: &str = "
openapi: 3.1.0
info: {title: Billing, version: '1'}
paths:
  /prices:
    post:
      operationId: setPrice
      requestBody: {content: {application/json: {schema: {$ref: 'common.yaml#/components/schemas/Money'}}}}
      responses: {'204': {description: Done.}}
  /customers:
    post:
      operationId: setCustomer
      requestBody: {content: {application/json: {schema: {$ref: 'common.yaml#/components/schemas/Customer'}}}}
      responses: {'200': {description: Done., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
components:
  schemas:
    Order:
      type: object
      properties:
        customer: {$ref: 'common.yaml#/components/schemas/Customer'}
";

/// A document that receives what the other one sends.
const CATALOG: &str = "
openapi: 3.1.0
info: {title: Catalog, version: '1'}
paths:
  /prices:
    get:
      operationId: getPrice
      responses: {'200': {description: The price., content: {application/json: {schema: {$ref: './common.yaml#/components/schemas/Money'}}}}}
";

fn sources() -> Sources {
    let mut sources = Sources::default();
    for (name, text) in [("common.yaml", COMMON), ("billing.yaml", BILLING), ("catalog.yaml", CATALOG)] {
        sources.add(name, text);
    }
    sources
}

fn common() -> Api {
    Api::new("common", "common.yaml")
}

fn billing() -> Api {
    Api::new("billing", "billing.yaml").types_from("common")
}

fn catalog() -> Api {
    Api::new("catalog", "catalog.yaml").types_from("common")
}

/// Returns an output, and the text of its diagnostics.
fn output(config: &Config, mut sources: Sources) -> (Generated, String) {
    let mut diagnostics = Diagnostics::default();
    let generated = generate(config, &mut sources, &mut diagnostics);
    let text = render(&diagnostics, &sources, usize::MAX, false);
    (generated.unwrap_or_else(|_| panic!("{text}")), text)
}

/// Returns the modules of some APIs, and the text of their diagnostics.
fn modules(apis: impl IntoIterator<Item = Api>) -> (impl Fn(&str) -> String, String) {
    let (generated, text) = output(&Config::new(apis), sources());
    (move |name: &str| generated.files.get(&format!("{name}.rs")).unwrap().to_owned(), text)
}

/// Returns the names in the declarations of the types of another module.
fn uses(module: &str) -> Vec<String> {
    let (_, rest) = module.split_once("pub use super::").unwrap_or_default();
    let list = rest.split_once(';').unwrap_or_default().0;
    list.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

#[test]
fn equal_types_of_one_file_are_written_once() {
    let (module, messages) = modules([common(), billing()]);
    assert!(!messages.contains("type-not-shared"), "{messages}");
    let billing = module("billing");
    let expected = [
        "common",
        "Currency",
        "Customer",
        "CustomerRequest",
        "CustomerRequestBuilder",
        "Money",
        "MoneyBuilder",
        "MoneyRequired",
    ];
    assert_eq!(uses(&billing), expected);
    for name in ["Money", "Customer", "CustomerRequest"] {
        let declaration = format!("pub struct {name} {{");
        assert!(module("common").contains(&declaration) && !billing.contains(&declaration), "{name}");
    }
    assert!(billing.contains("pub struct Order {") && billing.contains("pub customer: Option<Customer>,"));
}

#[test]
fn the_order_of_the_configuration_changes_nothing() {
    let (one, _) = modules([common(), billing(), catalog()]);
    let (other, _) = modules([catalog(), billing(), common()]);
    for name in ["common", "billing", "catalog"] {
        assert_eq!(one(name), other(name));
    }
}

#[test]
fn a_shared_type_has_the_directions_of_all_documents() {
    let is_open = |module: &str| module.contains("Unknown(UnknownValue)");
    let (alone, _) = modules([Api::new("billing", "billing.yaml")]);
    assert!(!is_open(&alone("billing")), "requests alone carry the enum");
    let (sent, messages) = modules([common(), billing()]);
    assert!(!is_open(&sent("common")) && !messages.contains("type-not-shared"), "{messages}");
    let (both, messages) = modules([common(), billing(), catalog()]);
    assert!(is_open(&both("common")) && !messages.contains("type-not-shared"), "{messages}");
    assert!(!is_open(&both("billing")), "the type is that of the other module");
    assert!(both("common").contains("pub unreadable_properties: UnreadableProperties,"));
}

#[test]
fn a_type_that_is_not_shared_is_the_one_of_the_document_alone() {
    let (alone, _) = modules([Api::new("billing", "billing.yaml").exhaustive()]);
    let (module, messages) = modules([common(), billing().exhaustive(), catalog()]);
    let without_head = |module: String| module.split_once("\n\n").unwrap().1.to_owned();
    assert_eq!(without_head(module("billing")), without_head(alone("billing")));
    assert_eq!(messages.matches("warning[type-not-shared]").count(), 3, "{messages}");
    assert!(
        messages
            .contains("`billing::Money` is a type of its own, not that of `common`: the option `exhaustive` differs")
    );
    assert!(messages.contains("common.yaml:6:5"), "{messages}");
}

#[test]
fn every_option_that_changes_a_type_is_noticed() {
    use openapi_bindgen::{Builders, Filter, Formats, Numbers, Override};
    let money = || Override::at("common.yaml/components/schemas/Money");
    let currency = || Override::at("common.yaml/components/schemas/Money/properties/currency");
    let cases: [(&str, Api, &str); 10] = [
        ("Money", billing().numbers(Numbers::Exact), "the option `numbers` differs"),
        ("Money", billing().builders(Builders::None), "only one of both has a builder"),
        (
            "Customer",
            billing().formats(Formats::Annotate),
            "its property `email` is `string`, and `string where format email` there",
        ),
        (
            "Customer",
            billing().string_type("std::sync::Arc<str>"),
            "its property `id` is `std::sync::Arc<str>`, and `string` there",
        ),
        ("Money", billing().overrides(money().derive("Eq")), "its derives or attributes differ"),
        ("Money", billing().overrides(money().docs("An amount.")), "its docs differ"),
        (
            "Money",
            billing().overrides(currency().field("unit")),
            "its field of `currency` is `unit`, and `currency` there",
        ),
        (
            "Money",
            billing().overrides(currency().keep_unknown_values(true)),
            "in `Currency`, only the one here keeps values",
        ),
        ("Money", billing().overrides(currency().variant("EUR", "Euro")), "in `Currency`, its values differ"),
        ("Money", billing().overrides(money().keep_additional_properties(false)), "its additional properties differ"),
    ];
    for (name, api, reason) in cases {
        let (module, messages) = modules([common(), api]);
        let expected = format!("`billing::{name}` is a type of its own, not that of `common`: {reason}");
        assert!(messages.contains(&expected), "{reason}:\n{messages}");
        assert!(module("billing").contains(&format!("pub struct {name} {{")), "{reason}");
    }
    let selected = common().include(Filter::new().schema("Extra"));
    let (_, messages) = modules([selected, billing()]);
    assert!(
        messages.contains("`billing::Money` is a type of its own, not that of `common`: it has no type of this schema"),
        "{messages}"
    );
}

#[test]
fn a_type_may_have_another_name() {
    use openapi_bindgen::Override;
    let renamed = Override::at("common.yaml/components/schemas/Money").name("Amount");
    let (module, messages) = modules([common(), billing().overrides(renamed)]);
    assert!(!messages.contains("type-not-shared"), "{messages}");
    let billing = module("billing");
    let names = uses(&billing).join(" ");
    assert!(names.contains("Money as Amount MoneyBuilder as AmountBuilder MoneyRequired as AmountRequired"), "{names}");
    assert!(billing.contains("pub body: Option<Amount>,"));
}

#[test]
fn the_type_of_a_third_module_is_used_from_there() {
    let (module, messages) =
        modules([common(), billing(), catalog(), Api::new("shop", "billing.yaml").types_from("billing")]);
    assert!(!messages.contains("type-not-shared"), "{messages}");
    let shop = module("shop");
    assert!(shop.contains("pub use super::billing::{Order") || shop.contains("pub use super::billing::Order;"));
    assert!(uses(&shop).contains(&"billing".to_owned()));
    let common = shop.split_once("pub use super::common::").unwrap().1;
    assert!(common.contains("Money"), "its own module has it");
}

#[test]
fn features_of_a_crate_enable_the_modules_whose_types_they_use() {
    let config = Config::new([common(), billing()]).output(Output::Crate("shop".to_owned()));
    let (generated, _) = output(&config, sources());
    let manifest = generated.files.get("Cargo.toml").unwrap();
    assert!(manifest.contains("\ncommon = []\nbilling = [\"common\"]\n"), "{manifest}");
    assert_eq!(generated.summaries[1].shared, 4);
    let report = generated.reports[1].to_string();
    assert!(report.contains("  types of other modules:\n") && report.contains("\n    common::Money\n"), "{report}");
}

#[test]
fn names_of_shared_types_are_kept_by_the_names_file() {
    let config = Config::new([common(), billing()]).names("names.json");
    let (generated, _) = output(&config, sources());
    let names = generated.files.get("names.json").unwrap().replace("\"Money\"", "\"Amount\"");
    let mut with_names = sources();
    with_names.add("names.json", names.clone());
    let (generated, messages) = output(&config, with_names);
    assert!(!messages.contains("-name]") && !messages.contains("type-not-shared"), "{messages}");
    let parsed = |text: &str| serde_json::from_str::<serde_json::Value>(text).unwrap();
    assert_eq!(parsed(generated.files.get("names.json").unwrap()), parsed(&names));
    assert!(generated.files.get("billing.rs").unwrap().contains("Amount, "));
}

#[test]
fn a_stage_of_one_api_shows_the_types_of_others() {
    let config = Config::new([common(), billing()]);
    let text = dump(Stage::Ir, &config, &config.apis[1], &mut sources(), &mut Diagnostics::default()).unwrap();
    assert!(text.contains(
        "struct Money\n  from: common.yaml/components/schemas/Money\n  type of another module: common::Money\n"
    ));
}

#[test]
fn a_type_that_becomes_that_of_another_module_is_a_change() {
    let (alone, shared) =
        (Config::new([common(), Api::new("billing", "billing.yaml")]), Config::new([common(), billing()]));
    let found = |old: &Config, new: &Config| {
        let compared = diff(old, new, &mut sources(), &mut Diagnostics::default()).unwrap();
        let billing = compared.apis.into_iter().find(|api| api.name == "billing").unwrap();
        let changes = billing.changes.into_iter().filter(|change| change.message.starts_with("`Money` is "));
        changes.map(|change| (change.source, change.message)).collect::<Vec<_>>()
    };
    let to = "`Money` is `common::Money`, and was a type of this module: code may implement a trait for both";
    assert_eq!(found(&alone, &shared), [(Verdict::MayBreak, to.to_owned())]);
    let from = "`Money` is a type of this module, and was `common::Money`: they are different types";
    assert_eq!(found(&shared, &alone), [(Verdict::Breaks, from.to_owned())]);
    assert_eq!(found(&shared, &shared), []);
}
