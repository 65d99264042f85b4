//! Lenient values, references between objects of the skeleton, callbacks, servers and security.

use super::{read, read_files, read_with};
use crate::config::{Api, Filter, Selection};
use crate::spec::{Caller, ParameterLocation, SecurityKind, Status};

#[test]
fn values_of_a_wrong_type_are_read_if_their_meaning_is_clear() {
    let read = read(
        "
paths:
  /a:
    get:
      operationId: 7
      tags: Things
      deprecated: 'TRUE'
      summary: null
      parameters: {name: q, in: query, required: 'no', schema: {type: string, maxLength: '5', minLength: many}}
      responses: {'200': {description: Fine, headers: []}}
",
    );
    let operation = &read.api.spec.operations[0];
    assert_eq!(operation.id.as_deref(), Some("7"));
    assert_eq!(operation.tags, ["Things"]);
    assert!(operation.deprecated && operation.summary.is_none());
    assert!(!operation.parameters[0].required);
    let schema = &read.api.schemas[operation.parameters[0].schema.expect("a schema")];
    assert_eq!(schema.keywords().and_then(|keywords| keywords.max_length), Some(5));
    let get = "root.yaml#/paths/~1a/get";
    assert_eq!(
        read.problems,
        [
            format!("not-an-array {get}/tags"),
            format!("not-an-array {get}/parameters"),
            format!("ignored-value {get}/parameters/required"),
            format!("quoted-value {get}/parameters/schema/maxLength"),
            format!("invalid-keyword-value {get}/parameters/schema/minLength"),
            format!("unquoted-string {get}/operationId"),
            format!("empty-field {get}/summary"),
            format!("quoted-value {get}/deprecated"),
            format!("empty-field {get}/responses/200/headers"),
        ]
    );
}

#[test]
fn a_response_of_3_2_needs_no_description() {
    let text = "
paths: {/a: {get: {responses: {'200': {summary: Found}, '201': {description: }, '204': {}}}}}
";
    for (version, missing) in [("3.1.0", ["200", "201", "204"].as_slice()), ("3.2.0", &["201"])] {
        let read = read_with(version, &[("root.yaml", text)], &Api::new("test", "root.yaml"));
        let place = |status: &&str| format!("missing-description root.yaml#/paths/~1a/get/responses/{status}");
        assert_eq!(read.problems, missing.iter().map(place).collect::<Vec<_>>(), "{version}");
        assert_eq!(read.api.spec.operations[0].responses[0].summary.as_deref(), Some("Found"));
    }
}

#[test]
fn a_chain_of_references_leads_to_the_object_at_its_end() {
    let read = read_files(&[
        (
            "root.yaml",
            "
paths:
  /a: {$ref: paths.yaml#/A}
components:
  parameters:
    One: {$ref: '#/components/parameters/Two'}
    Two: {$ref: 'other.yaml#/Three'}
",
        ),
        ("paths.yaml", "A: {get: {parameters: [{$ref: 'root.yaml#/components/parameters/One'}], responses: {}}}"),
        ("other.yaml", "Three: {name: q, in: query, schema: {type: integer}}"),
    ]);
    assert_eq!(read.problems, [""; 0]);
    let operation = &read.api.spec.operations[0];
    assert_eq!((operation.path.as_str(), operation.place.pointer.as_str()), ("/a", "/A/get"));
    assert_eq!(operation.parameters[0].place.pointer.as_str(), "/Three");
    assert_eq!(operation.parameters[0].location, ParameterLocation::Query);
}

#[test]
fn a_cycle_of_references_is_reported_once_and_skipped() {
    let read = read(
        "
paths:
  /a:
    parameters: [{$ref: '#/components/parameters/One'}]
    get: {parameters: [{$ref: '#/components/parameters/One'}], responses: {}}
components:
  parameters:
    One: {$ref: '#/components/parameters/Two'}
    Two: {$ref: '#/components/parameters/One'}
",
    );
    assert_eq!(read.problems, ["cyclic-reference root.yaml#/components/parameters/One/$ref"]);
    assert!(read.api.spec.operations[0].parameters.is_empty());
}

#[test]
fn a_parameter_of_an_operation_overrides_that_of_the_path_item_by_name_and_location() {
    let read = read(
        "
paths:
  /{id}:
    parameters:
    - {name: id, in: path, required: true, schema: {type: string}}
    - {name: q, in: query, schema: {type: string}}
    - {name: q, in: cookie, schema: {type: string}}
    get:
      parameters: [{name: q, in: query, required: true, schema: {type: integer}}, {name: gone, in: path, required: true, schema: {}}]
      responses: {}
    put: {responses: {}}
  /a/{undeclared}:
    get: {responses: {}}
",
    );
    let names = |index: usize| {
        let parameters = read.api.spec.operations[index].parameters.iter();
        parameters.map(|one| format!("{} {} {}", one.location.name(), one.name, one.required)).collect::<Vec<_>>()
    };
    assert_eq!(names(0), ["path id true", "cookie q false", "query q true"]);
    assert_eq!(names(1), ["path id true", "query q false", "cookie q false"]);
    assert_eq!(names(2), ["path undeclared true"]);
    assert_eq!(
        read.problems,
        [
            "parameter-not-in-path root.yaml#/paths/~1{id}/get/parameters/1",
            "undeclared-parameter root.yaml#/paths/~1a~1{undeclared}/get",
        ]
    );
}

#[test]
fn callbacks_follow_their_operation_and_end_where_they_lead_back_to_themselves() {
    let read = read(
        "
paths:
  /a:
    post:
      operationId: first
      callbacks: {onEvent: {$ref: '#/components/callbacks/Event'}}
      responses: {}
  /b: {get: {operationId: last, responses: {}}}
webhooks:
  hook: {post: {operationId: hook, responses: {}}}
components:
  callbacks:
    Event:
      x-note: not an expression
      '{$request.body#/url}':
        post:
          operationId: called
          callbacks: {again: {$ref: '#/components/callbacks/Event'}}
          responses: {}
",
    );
    assert_eq!(read.problems, [""; 0]);
    let operations = read.api.spec.operations.iter();
    let operations: Vec<_> =
        operations.map(|one| (one.id.as_deref().unwrap_or_default(), one.caller.clone())).collect();
    let expected = [
        ("first", Caller::Client),
        ("called", Caller::Callback("onEvent".to_owned())),
        ("last", Caller::Client),
        ("hook", Caller::Webhook("hook".to_owned())),
    ];
    assert_eq!(operations, expected);
}

#[test]
fn the_servers_of_an_operation_replace_those_of_its_path_item() {
    let read = read(
        "
servers: [{url: 'https://{region}.example.com', variables: {region: {enum: [eu, us]}}}, {url: 'https://{host}/'}]
paths:
  /a:
    servers: [{url: /a}]
    get: {servers: [{url: /get}], responses: {}}
    put: {responses: {}}
  /b: {get: {responses: {}}}
",
    );
    let urls = |index: usize| {
        let servers = read.api.spec.operations[index].servers.iter();
        servers.map(|server| server.object.url.as_str()).collect::<Vec<_>>()
    };
    assert_eq!((urls(0), urls(1), urls(2)), (vec!["/get"], vec!["/a"], vec![]));
    let [first, second] = &read.api.spec.servers[..] else { panic!("{:?}", read.api.spec.servers) };
    let region = &first.object.variables.as_ref().expect("variables")["region"];
    assert_eq!(region.default, "eu");
    assert_eq!((&first.without_default[..], &second.without_default[..]), (&[][..], &["host".to_owned()][..]));
    assert_eq!(
        read.problems,
        [
            "variable-without-default root.yaml#/servers/0/variables/region",
            "undeclared-variable root.yaml#/servers/1/url",
        ]
    );
}

const SECURED: &str = "
security: [{key: []}]
paths:
  /a:
    get: {operationId: default, responses: {}}
    put: {operationId: none, security: [], responses: {}}
    post: {operationId: optional, security: [{}, {key: [], oauth: [read, write]}], responses: {}}
    patch: {operationId: referred, security: [{'schemes.yaml#/Basic': []}], responses: {}}
    delete: {operationId: unknown, security: [{nothing: []}], responses: {}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    oauth:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: 'https://example.com', scopes: {read: Reads, write: Writes}}}
";

#[test]
fn no_requirement_is_not_the_same_as_none_declared() {
    let read = read_files(&[("root.yaml", SECURED), ("schemes.yaml", "Basic: {type: http, scheme: basic}")]);
    let requirement = |id: &str| {
        let operation = read.api.spec.operations.iter().find(|operation| operation.id.as_deref() == Some(id));
        let security = operation.expect(id).security.as_ref()?;
        let named = |(name, scopes): (&String, &Vec<String>)| format!("{name}({})", scopes.join(","));
        let all = |one: &crate::spec::SecurityRequirement| one.iter().map(named).collect::<Vec<_>>().join("+");
        Some(security.iter().map(all).collect::<Vec<_>>().join("|"))
    };
    assert_eq!(requirement("default"), None);
    assert_eq!(requirement("none").as_deref(), Some(""));
    assert_eq!(requirement("optional").as_deref(), Some("|key()+oauth(read,write)"));
    assert_eq!(requirement("referred").as_deref(), Some("schemes.yaml#/Basic()"));
    assert!(matches!(read.api.spec.security_schemes["schemes.yaml#/Basic"].kind, SecurityKind::Http { .. }));
    assert_eq!(read.problems, ["unknown-security-scheme root.yaml#/paths/~1a/delete/security/0/nothing"]);
}

#[test]
fn a_selection_of_operations_leaves_out_the_schemes_and_the_errors_of_all_others() {
    let include = Filter::new().operation("none").operation("optional");
    let selection = Selection { include, ..Selection::default() };
    let config = Api { selection, ..Api::new("test", "root.yaml") };
    let read = read_with("3.1.0", &[("root.yaml", SECURED)], &config);
    assert_eq!(read.problems, [""; 0]);
    let ids: Vec<_> = read.api.spec.operations.iter().map(|operation| operation.id.as_deref()).collect();
    assert_eq!(ids, [Some("none"), Some("optional")]);
    assert_eq!(read.api.spec.security_schemes.keys().collect::<Vec<_>>(), ["key", "oauth"]);
}

#[test]
fn statuses_are_codes_ranges_and_the_default() {
    let read = read(
        "
paths:
  /a:
    get: {responses: {200: {description: ''}, 4XX: {description: ''}, default: {description: ''}, '20': {}, x-a: 1}}
",
    );
    let statuses: Vec<Status> = read.api.spec.operations[0].responses.iter().map(|response| response.status).collect();
    assert_eq!(statuses, [Status::Code(200), Status::Range(4), Status::Default]);
    assert_eq!(read.problems, ["invalid-status root.yaml#/paths/~1a/get/responses/20"]);
}

#[test]
fn schemas_of_3_0_are_rewritten() {
    let text = "
paths: {}
components:
  schemas:
    Above: {type: number, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}
    Sibling: {$ref: '#/components/schemas/Above', minLength: 2, description: kept}
";
    let read = read_with("3.0.3", &[("root.yaml", text)], &Api::new("test", "root.yaml"));
    let keywords = |name: &str| {
        let id = read.schema(&format!("/components/schemas/{name}"));
        read.api.schemas[id].keywords().expect(name)
    };
    let above = keywords("Above");
    assert_eq!((&above.minimum, above.exclusive_minimum.clone()), (&None, Some(1_i64.into())));
    assert_eq!((above.maximum.clone(), &above.exclusive_maximum), (Some(9_i64.into()), &None));
    assert_eq!(keywords("Sibling").min_length, None);
    assert_eq!(read.problems, ["ignored-ref-sibling root.yaml#/components/schemas/Sibling/minLength"]);
}

#[test]
fn paths_and_parameters_that_contradict_each_other_are_reported() {
    let text = "
paths:
  /a/{id}/{of}: {}
  /a/{name}/{of}: {}
  /a/{id}/of: {}
  /b/{id}:
    parameters:
      - {name: id, in: path, schema: {type: string}}
      - {name: page, in: query, schema: {type: string}}
    get:
      parameters: [{name: q, in: querystring, content: {text/plain: {}}}]
      responses: {}
    put:
      parameters: [{name: page, in: query, schema: {type: integer}}, {name: id, in: path, required: true, schema: {}}]
      responses: {}
  /c:
    get:
      parameters:
        - {name: q, in: querystring, content: {text/plain: {}}}
        - {name: other, in: querystring, content: {text/plain: {}}}
      responses: {}
";
    let read = read_with("3.2.0", &[("root.yaml", text)], &Api::new("test", "root.yaml"));
    assert_eq!(
        read.problems,
        [
            "duplicate-path root.yaml#/paths/~1a~1{name}~1{of}",
            "optional-path-parameter root.yaml#/paths/~1b~1{id}/parameters/0",
            "query-string-with-query root.yaml#/paths/~1b~1{id}/get/parameters/0",
            "query-string-with-query root.yaml#/paths/~1c/get/parameters/0",
        ]
    );
    assert!(read.api.spec.operations[0].parameters[0].required);
}
