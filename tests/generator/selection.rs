//! A selection is generated with all that it refers to, and nothing else.

use std::path::{Path, PathBuf};

use bindings_tests::inspect::inspect;
use openapi_bindgen::config::manifest::Manifest;
use openapi_bindgen::{
    Api, Builders, Config, Diagnostics, Feature, Filter, Generated, Layout, Limits, Output, Selection, Semantics,
    Sources, Visibility, generate, render,
};

const DOCUMENT: &str = r##"
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://example.com'}]
tags: [{name: Orders, description: What was ordered.}]
paths:
  /orders:
    get:
      operationId: listOrders
      tags: [Orders]
      security: [{key: []}]
      responses:
        '200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/OrderList'}}}}
    post:
      operationId: createOrder
      tags: [Orders, Writing]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/NewOrder'}}}}
      responses: {'201': {description: Made., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
  /orders/{id}/notes:
    get:
      operationId: listNotes
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/Notes'}}}}}
  /broken:
    get:
      operationId: broken
      tags: [Broken]
      responses: {'200': {description: Nothing., content: {application/json: {schema: {$ref: '#/components/schemas/Gone'}}}}}
webhooks:
  orderPaid:
    post:
      operationId: orderPaid
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Payment'}}}}
      responses: {'200': {description: Taken.}}
components:
  schemas:
    Order: {type: object, properties: {customer: {$ref: '#/components/schemas/Customer'}}}
    OrderList: {type: array, items: {$ref: '#/components/schemas/Order'}}
    NewOrder: {type: object, properties: {size: {type: string, enum: [S, L]}}}
    Customer: {type: object, properties: {name: {type: string}}}
    Notes: {type: object, properties: {text: {type: string}}}
    Payment: {type: object, properties: {amount: {type: number}}}
    Unused: {type: object, properties: {name: {type: string}}}
    Broken: {$ref: '#/components/schemas/Gone'}
  securitySchemes:
    key: {type: apiKey, in: header, name: Key}
    other: {type: http, scheme: basic}
"##;

/// Generates a part of the document. Returns the rendered diagnostics if it has errors.
fn generated(selection: Selection) -> Result<Generated, String> {
    made(shop(selection), Output::default())
}

/// Returns the document with a selection.
fn shop(selection: Selection) -> Api {
    let mut api = Api::new("shop", "shop.yaml");
    api.selection = selection;
    api
}

fn made(api: Api, output: Output) -> Result<Generated, String> {
    let mut sources = Sources::default();
    sources.add("shop.yaml", DOCUMENT);
    let config = Config::new([api]).output(output);
    let mut diagnostics = Diagnostics::default();
    generate(&config, &mut sources, &mut diagnostics).map_err(|_| render(&diagnostics, &sources, usize::MAX, false))
}

/// Returns the names of types and operations, in order, without builders and responses.
fn items(selection: Selection) -> Vec<String> {
    let generated = generated(selection).unwrap_or_else(|errors| panic!("{errors}"));
    let text = generated.files.get("shop.rs").unwrap();
    let item = |line: &str| {
        let line =
            line.strip_prefix("pub struct ").or(line.strip_prefix("pub enum ")).or(line.strip_prefix("pub type "))?;
        let name: String = line.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        (!name.ends_with("Builder") && !name.ends_with("Response")).then_some(name)
    };
    text.lines().filter_map(item).collect()
}

fn include(include: Filter) -> Selection {
    let mut selection = Selection::default();
    selection.include = include;
    selection
}

fn exclude(exclude: Filter) -> Selection {
    let mut selection = Selection::default();
    selection.exclude = exclude;
    selection
}

#[test]
fn errors_outside_of_the_selection_are_not_reported() {
    let errors = generated(Selection::default()).unwrap_err();
    assert_eq!(errors.matches("error[unresolved-reference]").count(), 2, "{errors}");
    let selection = exclude(Filter::new().tag("Broken").schema("Broken"));
    assert!(generated(selection).is_ok());
}

#[test]
fn operations_are_selected_by_path_tag_and_id() {
    let create = ["Order", "NewOrder", "Size", "Customer", "CreateOrder"];
    assert_eq!(items(include(Filter::new().operation("create*"))), create);
    assert_eq!(items(include(Filter::new().tag("Writing"))), create);
    let both = ["Order", "OrderList", "NewOrder", "Size", "Customer", "ListOrders", "CreateOrder"];
    assert_eq!(items(include(Filter::new().path("/orders"))), both);
    assert_eq!(
        items(include(Filter::new().path("/orders/*").path("orderPaid"))),
        ["Notes", "Payment", "ListNotes", "OrderPaid"]
    );
    assert_eq!(
        items(include(Filter::new().operation("listNotes").tag("Writing"))),
        ["Order", "NewOrder", "Size", "Customer", "Notes", "CreateOrder", "ListNotes"],
    );
}

#[test]
fn schemas_that_only_excluded_operations_refer_to_are_omitted() {
    let selection = exclude(Filter::new().path("/orders*").tag("Broken"));
    assert_eq!(items(selection), ["Payment", "OrderPaid"]);
    let mut selection = exclude(Filter::new().operation("create*"));
    selection.include = Filter::new().tag("Orders");
    assert_eq!(items(selection), ["Order", "OrderList", "Customer", "ListOrders"]);
}

#[test]
fn schemas_are_selected_by_name() {
    assert_eq!(items(include(Filter::new().schema("Order"))), ["Order", "Customer"]);
    let selection = include(Filter::new().schema("Unused").operation("listNotes"));
    assert_eq!(items(selection), ["Notes", "Unused", "ListNotes"]);
}

#[test]
fn what_extends_a_selected_schema_with_a_discriminator_is_selected() {
    let document = "
openapi: 3.1.0
info: {title: Zoo, version: '1'}
paths: {}
components:
  schemas:
    Pet: {type: object, properties: {kind: {type: string}}, discriminator: {propertyName: kind}}
    Puppy: {allOf: [{$ref: '#/components/schemas/Dog'}, {type: object, properties: {age: {$ref: '#/components/schemas/Age'}}}]}
    Dog: {allOf: [{$ref: '#/components/schemas/Pet'}, {type: object, properties: {bark: {type: string}}}]}
    Age: {type: object, properties: {months: {type: integer}}}
    Robot: {allOf: [{$ref: '#/components/schemas/Age'}, {type: object, properties: {model: {type: string}}}]}
    Cat: {allOf: [{$ref: '#/components/schemas/Pet'}]}
";
    let types = |selection: Selection, semantics: Semantics| {
        let mut sources = Sources::default();
        sources.add("shop.yaml", document);
        let config = Config::new([shop(selection).semantics(semantics)]);
        let generated = generate(&config, &mut sources, &mut Diagnostics::default()).unwrap();
        let text = generated.files.get("shop.rs").unwrap().to_owned();
        ["Pet", "Puppy", "Dog", "Age", "Robot", "Cat"]
            .into_iter()
            .filter(|name| ["struct", "enum", "type"].iter().any(|kind| text.contains(&format!("pub {kind} {name} "))))
            .collect::<Vec<_>>()
    };
    let mut selection = include(Filter::new().schema("Pet"));
    assert_eq!(types(selection.clone(), Semantics::OpenApi), ["Pet", "Puppy", "Dog", "Age", "Cat"]);
    assert_eq!(types(selection.clone(), Semantics::JsonSchema), ["Pet"]);
    selection.exclude = Filter::new().schema("Cat").schema("Puppy");
    assert_eq!(types(selection, Semantics::OpenApi), ["Pet", "Dog"]);
}

#[test]
fn security_schemes_of_other_operations_are_omitted() {
    let generated = generated(include(Filter::new().operation("listOrders"))).unwrap();
    let text = generated.files.get("shop.rs").unwrap();
    assert!(text.contains("name: \"key\"") && !text.contains("name: \"other\""), "{text}");
}

#[test]
fn types_only_omits_everything_of_operations() {
    let mut selection = exclude(Filter::new().tag("Broken").schema("Broken"));
    selection.types_only = true;
    let all = ["Order", "OrderList", "NewOrder", "Size", "Customer", "Notes", "Payment"];
    assert_eq!(items(selection.clone()), all);
    let text = generated(selection).unwrap();
    let text = text.files.get("shop.rs").unwrap();
    for left_out in ["SERVERS", "SECURITY", "Operation", "Response"] {
        assert!(!text.contains(left_out), "{left_out}");
    }
}

#[test]
fn types_of_responses_have_no_builder_by_default() {
    let made_with = |builders, types_only| {
        let mut selection = exclude(Filter::new().tag("Broken").schema("Broken"));
        selection.include = Filter::new().path("*").schema("Unused");
        selection.types_only = types_only;
        let mut api = shop(selection);
        api.builders = builders;
        let generated = made(api, Output::default()).unwrap();
        inspect(&generated.files).unwrap();
        let text = generated.files.get("shop.rs").unwrap();
        let names =
            text.lines().filter_map(|line| line.strip_prefix("pub struct ")?.split_once("Builder(")).map(|it| it.0);
        names.map(str::to_owned).collect::<Vec<_>>()
    };
    let built = |builders| made_with(Some(builders), false);
    assert!(built(Builders::None).is_empty());
    // The API sends the body of a webhook. A schema that no operation uses may be in either direction.
    assert_eq!(built(Builders::Requests), ["NewOrder", "Unused"]);
    assert_eq!(made_with(None, false), built(Builders::Requests));
    assert_eq!(made_with(Some(Builders::Requests), true), built(Builders::Requests));
    assert!(made_with(None, true).is_empty());
    assert_eq!(built(Builders::All), ["Order", "NewOrder", "Customer", "Notes", "Payment", "Unused"]);
}

#[test]
fn layout_by_tag_has_a_file_for_each_tag_and_the_same_paths_of_items() {
    let selection = exclude(Filter::new().tag("Broken").schema("Broken"));
    for types_only in [false, true] {
        let mut selection = selection.clone();
        selection.types_only = types_only;
        let api = shop(selection).layout(Layout::Tags);
        let generated = made(api, Output::default()).unwrap();
        let (own, orders) = (generated.files.get("shop.rs").unwrap(), generated.files.get("shop/orders.rs").unwrap());
        assert!(own.contains("mod orders;") && own.contains("pub use self::orders::*;"), "{own}");
        assert!(orders.contains("What was ordered."), "{orders}");
        for (item, in_orders) in
            [("Order", true), ("Customer", true), ("NewOrder", true), ("Notes", false), ("Payment", false)]
        {
            let is_in = |text: &str| text.contains(&format!("pub struct {item} "));
            assert_eq!((is_in(orders), is_in(own)), (in_orders, !in_orders), "{item}");
        }
        assert_eq!(orders.contains("pub struct ListOrders"), !types_only);
    }
}

/// Clippy warns of a module with the name of the one around it.
#[test]
fn no_module_has_the_name_of_its_api() {
    let document = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths:\n  /orders:\n    \
                    get: {operationId: list, tags: [orders], responses: {'204': {description: Done.}}}\nwebhooks:\n  ordered:\n    \
                    post: {operationId: ordered, responses: {'204': {description: Done.}}, callbacks: {sent: {'{$url}': {post: {operationId: sent, responses: {'204': {description: Done.}}}}}}}\n";
    let mut sources = Sources::default();
    sources.add("shop.yaml", document);
    for name in ["arbitrary", "blocking", "callbacks", "client", "service", "webhooks", "wire"] {
        let config =
            Config::new([Api::new(name, "shop.yaml").layout(Layout::Tags)]).features(Feature::ALL.iter().copied());
        let generated = generate(&config, &mut sources, &mut Diagnostics::default()).unwrap();
        let text = generated.files.get(&format!("{name}.rs")).unwrap();
        assert!(!text.contains(&format!(" mod {name};")) && !text.starts_with(&format!("mod {name};")), "{text}");
        assert!(text.contains(&format!("mod __{name};")), "{text}");
    }
}

#[test]
fn references_outside_of_the_root_are_errors() {
    let document = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\ncomponents:\n  schemas:\n    \
                    Price: {$ref: '../common/money.yaml#/Money'}\n    Up: {$ref: ../../../etc/passwd}\n";
    let errors = |root: Option<&str>| {
        let mut sources = Sources::default();
        sources.add("apis/shop/shop.yaml", document);
        sources.add("apis/common/money.yaml", "Money: {type: string, maxLength: 9}");
        let mut api = Api::new("shop", "apis/shop/shop.yaml");
        api.root = root.map(Into::into);
        let mut diagnostics = Diagnostics::default();
        assert!(generate(&Config::new([api]), &mut sources, &mut diagnostics).is_err());
        render(&diagnostics, &sources, usize::MAX, false)
    };
    let own = errors(None);
    assert_eq!(own.matches("error[reference-outside-root]").count(), 2, "{own}");
    let wider = errors(Some("apis"));
    assert_eq!(wider.matches("error[").count(), 1, "{wider}");
    assert!(wider.contains("reference `../../../etc/passwd` is outside the root folder `apis`"), "{wider}");
}

#[test]
fn modules_may_be_visible_in_the_crate_only() {
    let api = || shop(include(Filter::new().schema("Order")));
    let entry = |visibility| {
        let generated = made(api(), Output::Modules(visibility)).unwrap();
        generated.files.get("bindings.rs").unwrap().to_owned()
    };
    assert!(entry(Visibility::Public).contains("\npub mod shop;"));
    let entry = entry(Visibility::Crate);
    assert!(entry.contains("pub(crate) mod shop;") && !entry.contains("pub mod"), "{entry}");
}

#[test]
fn manifests_in_the_documentation_are_valid() {
    let read = |text: &str| {
        let mut sources = Sources::default();
        sources.add("apis/bindgen.toml", text);
        let mut diagnostics = Diagnostics::default();
        Manifest::read(Path::new("apis"), &mut sources, &mut diagnostics)
            .unwrap_or_else(|_| panic!("{}", render(&diagnostics, &sources, usize::MAX, false)))
    };
    let block = |text: &str, begin: &str| {
        let from = text.find(begin).unwrap();
        text[from..from + text[from..].find("```").unwrap()].to_owned()
    };
    let readme = include_str!("../../README.md");
    let least = read(&block(readme, "[output]"));
    assert_eq!((least.folder, least.config.apis.len()), (PathBuf::from("apis/src/apis"), 1));
    let shop = block(readme, "[[api]]\nname = \"shop\"\ndocument = \"shop.yaml\"\ninclude");
    let shop = &read(&format!("[output]\nfolder = \"out\"\n{shop}")).config.apis[0];
    assert_eq!(shop.selection.include.operations, ["createOrder"]);
    assert_eq!((shop.layout, shop.selection.types_only, shop.exhaustive), (Layout::Tags, true, true));

    let docs = include_str!("../../generator/src/config/manifest.rs").replace("//! ", "").replace("//!", "");
    let whole = read(&block(&docs, "[output]"));
    assert_eq!(whole.config.limits, Limits::default(), "the documentation shows the defaults");
    assert_eq!(whole.config.apis[0].remotes.len(), 1);
}
