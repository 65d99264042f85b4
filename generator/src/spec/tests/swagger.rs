//! What is left of Swagger 2.0, and fields that OpenAPI does not define.

use super::{Read, read, read_with};
use crate::config::Api;
use crate::schema::JsonType;
use crate::spec::{Encoding, SecurityKind, Serialization, Style};

/// Returns the media types of the responses of an operation.
fn media_types(read: &Read, operation: usize) -> Vec<&str> {
    let responses = &read.api.spec.operations[operation].responses;
    responses.iter().flat_map(|response| response.content.iter()).map(|content| content.media_type.as_str()).collect()
}

#[test]
fn keywords_of_a_parameter_are_those_of_its_schema() {
    let read = read(
        "
paths:
  /a:
    get:
      parameters:
        - {name: limit, in: query, type: integer, maximum: 9, required: true, description: Most.}
        - {name: ids, in: query, type: array, items: {$ref: '#/components/schemas/Id'}, collectionFormat: pipes}
        - {name: tags, in: query, schema: {type: array}, type: string, collectionFormat: csv}
        - {name: kept, in: query, schema: {type: array}, style: form, collectionFormat: csv}
        - {name: h, in: header, type: array, collectionFormat: tsv}
      responses: {'204': {description: Done., headers: {X-Rate: {type: integer}}}}
components: {schemas: {Id: {type: string}}}
",
    );
    let operation = &read.api.spec.operations[0];
    let schema = |index: usize| {
        let schema = operation.parameters[index].schema.expect("a schema");
        read.api.schemas[schema].keywords().expect("keywords")
    };
    assert_eq!(schema(0).types.and_then(|types| types.single()), Some(JsonType::Integer));
    assert!(schema(0).maximum.is_some() && operation.parameters[0].required && schema(0).required.is_empty());
    assert_eq!(read.target("/paths/~1a/get/parameters/1/items"), "/components/schemas/Id");
    assert_eq!(schema(2).types.and_then(|types| types.single()), Some(JsonType::Array));
    let style = |index: usize| match &operation.parameters[index].serialization {
        Serialization::Style { style, explode, .. } => (*style, *explode),
        Serialization::Content(media_type) => panic!("{media_type}"),
    };
    let styles: Vec<_> = (0..5).map(style).collect();
    assert_eq!(
        styles,
        [
            (Style::Form, true),
            (Style::PipeDelimited, false),
            (Style::Form, false),
            (Style::Form, true),
            (Style::Simple, false)
        ]
    );
    let header = operation.responses[0].headers[0].schema.expect("a schema");
    assert_eq!(
        read.api.schemas[header].keywords().expect("keywords").types.and_then(|types| types.single()),
        Some(JsonType::Integer)
    );
    let parameter = |index: usize, field: &str| format!("root.yaml#/paths/~1a/get/parameters/{index}/{field}");
    assert_eq!(
        read.problems,
        [
            format!("outdated-field {}", parameter(0, "type")),
            format!("outdated-field {}", parameter(0, "maximum")),
            format!("outdated-field {}", parameter(1, "type")),
            format!("outdated-field {}", parameter(1, "items")),
            format!("outdated-field {}", parameter(1, "collectionFormat")),
            format!("outdated-field {}", parameter(2, "type")),
            format!("outdated-field {}", parameter(2, "collectionFormat")),
            format!("outdated-field {}", parameter(3, "collectionFormat")),
            format!("outdated-field {}", parameter(4, "type")),
            format!("outdated-field {}", parameter(4, "collectionFormat")),
            format!("invalid-style {}", parameter(4, "collectionFormat")),
            "outdated-field root.yaml#/paths/~1a/get/responses/204/headers/X-Rate/type".to_owned(),
        ]
    );
}

#[test]
fn parameters_of_the_body_are_the_request_body() {
    let read = read(
        "
consumes: [application/xml, application/json]
paths:
  /whole:
    parameters: [{name: shared, in: body, schema: {type: boolean}}]
    put: {parameters: [{name: order, in: body, required: true, description: New., schema: {type: string}}], responses: {}}
    patch: {consumes: [text/plain], responses: {}}
    post: {requestBody: {content: {application/json: {}}}, responses: {}}
  /form:
    post:
      parameters:
        - {name: name, in: formData, required: true, type: string, maxLength: 5}
        - {name: tags, in: formData, type: array, items: {type: string}, collectionFormat: ssv}
      responses: {}
    put:
      consumes: [multipart/form-data, application/x-www-form-urlencoded]
      parameters: [{name: file, in: formData, type: file}, {name: any, in: formData}]
      responses: {}
",
    );
    let bodies: Vec<_> = read.api.spec.operations.iter().map(|one| one.body.as_ref().expect("a body")).collect();
    let media_types =
        |index: usize| bodies[index].content.iter().map(|one| one.media_type.as_str()).collect::<Vec<_>>();
    assert_eq!(media_types(0), ["application/xml", "application/json"]);
    assert!(bodies[0].required && bodies[0].description.as_deref() == Some("New."));
    assert_eq!(read.pointer(bodies[0].content[0].schema.expect("a schema")), "/paths/~1whole/put/parameters/0/schema");
    assert_eq!(media_types(1), ["application/json"]);
    assert_eq!(media_types(2), ["text/plain"]);
    assert_eq!(read.pointer(bodies[2].content[0].schema.expect("a schema")), "/paths/~1whole/parameters/0/schema");
    let form = |index: usize| {
        let schema = bodies[index].content[0].schema.expect("a schema");
        read.api.schemas[schema].keywords().expect("keywords")
    };
    assert_eq!(media_types(3), ["multipart/form-data"]);
    assert_eq!(form(3).properties.keys().collect::<Vec<_>>(), ["file", "any"]);
    let file = read.api.schemas[form(3).properties["file"]].keywords().expect("keywords");
    assert_eq!(file.format.as_deref(), Some("binary"));
    assert!(!bodies[3].required && form(3).required.is_empty());
    assert_eq!(media_types(4), ["application/x-www-form-urlencoded"]);
    assert_eq!(form(4).required.iter().collect::<Vec<_>>(), ["name"]);
    assert_eq!(read.api.schemas[form(4).properties["name"]].keywords().expect("keywords").max_length, Some(5));
    let style = Serialization::Style { style: Style::SpaceDelimited, explode: false, allow_reserved: false };
    assert_eq!(bodies[4].content[0].encoding, [("tags".to_owned(), style)]);
    assert_eq!(Encoding::of(&bodies[4].content[0].media_type), Encoding::Form);
    let in_fields: Vec<&str> = read.problems.iter().filter_map(|problem| problem.strip_suffix("/in")).collect();
    assert_eq!(in_fields.len(), 7, "{in_fields:?}");
}

#[test]
fn a_schema_of_a_response_is_its_content() {
    let read = read(
        "
produces: [application/json, text/csv]
paths:
  /a:
    get:
      produces: [application/xml]
      responses: {'200': {$ref: '#/components/responses/Done'}}
    put: {responses: {'200': {$ref: '#/components/responses/Done'}}}
    post: {responses: {'200': {description: New., schema: {type: string}, content: {text/plain: {}}}}}
    patch: {produces: [], responses: {'200': {description: File., schema: {type: file}}}}
    delete: {produces: [application/pdf], responses: {'200': {description: File., schema: {type: file}}}}
components: {responses: {Done: {description: Done., schema: {type: object}, examples: {}}}}
",
    );
    // By method: get, put, post, delete, patch.
    assert_eq!(media_types(&read, 0), ["application/xml"]);
    assert_eq!(media_types(&read, 1), ["application/json", "text/csv"]);
    assert_eq!(media_types(&read, 2), ["text/plain"]);
    assert_eq!(media_types(&read, 3), ["application/pdf"]);
    assert_eq!(media_types(&read, 4), ["application/octet-stream"]);
    let schema = |operation: usize| read.api.spec.operations[operation].responses[0].content[0].schema;
    assert_eq!(schema(0), schema(1));
    assert!(schema(0).is_some() && schema(3).is_none());
    assert!(!read.problems.iter().any(|problem| problem.starts_with("nonstandard-type")), "{:?}", read.problems);
}

#[test]
fn host_and_base_path_are_a_server_unless_there_are_servers() {
    for (text, url) in [
        ("host: example.com\nbasePath: /v1", Some("https://example.com/v1")),
        ("host: example.com\nschemes: [http]", Some("http://example.com")),
        ("host: example.com\nschemes: [ws, https]", Some("https://example.com")),
        ("basePath: /v2", Some("/v2")),
        ("host: example.com\nservers: [{url: /v3}]", Some("/v3")),
        ("schemes: [http]", None),
    ] {
        let read = read(text);
        let servers: Vec<&str> = read.api.spec.servers.iter().map(|server| server.object.url.as_str()).collect();
        assert_eq!(servers, url.into_iter().collect::<Vec<_>>(), "{text}");
        assert!(read.problems.iter().all(|problem| problem.starts_with("outdated-field")), "{text}");
    }
}

#[test]
fn basic_authentication_is_a_scheme_of_http() {
    let read = read("components: {securitySchemes: {login: {type: basic}}}");
    let kind = &read.api.spec.security_schemes["login"].kind;
    assert!(matches!(kind, SecurityKind::Http { scheme, .. } if scheme == "basic"), "{kind:?}");
    assert_eq!(read.problems, ["outdated-field root.yaml#/components/securitySchemes/login/type"]);
}

#[test]
fn definitions_are_components() {
    let read = read_with(
        "3.0.3",
        &[(
            "root.yaml",
            "
definitions:
  A: {type: object, properties: {b: {$ref: '#/definitions/B'}}}
  Both: {type: string}
components:
  schemas:
    B: {$ref: '#/definitions/Both'}
    Both: {type: integer}
    C: {$ref: '#/definitions/Missing'}
",
        )],
        &Api::new("test", "root.yaml"),
    );
    let components: Vec<_> = read.api.components.iter().map(|(name, id)| (name.as_str(), read.pointer(*id))).collect();
    let schemas = "/components/schemas";
    assert_eq!(
        components,
        [
            ("B", &*format!("{schemas}/B")),
            ("Both", &*format!("{schemas}/Both")),
            ("C", &*format!("{schemas}/C")),
            ("A", "/definitions/A")
        ]
    );
    assert_eq!(read.target("/definitions/A/properties/b"), format!("{schemas}/B"));
    assert_eq!(read.target("/components/schemas/B"), "/definitions/Both");
    assert_eq!(
        read.problems,
        [
            "outdated-field root.yaml#/definitions",
            "unresolved-reference root.yaml#/components/schemas/C/$ref",
            "outdated-reference root.yaml#/definitions/A/properties/b/$ref",
        ]
    );
}

#[test]
fn unknown_fields_are_reported_where_they_are_read() {
    let read = read(
        "
x-own: 1
server: []
paths:
  /a:
    gett: {}
    x-own: {}
    get:
      operationID: a
      requestBody: {contents: {}, content: {application/json: {schemas: {}, examples: {a: {values: 1}, b: {$ref: '#/x'}}}}}
      responses: {'200': {description: Fine, link: {}, links: {a: {operation: b}}, headers: {X: {in: header, schema: {}}}}}
components:
  parameters: {Unused: {nam: unused}}
  schemas: {A: {discriminator: {property: a, propertyName: a}}}
",
    );
    let get = "root.yaml#/paths/~1a/get";
    assert_eq!(
        read.problems,
        [
            "unknown-field root.yaml#/server".to_owned(),
            "unknown-field root.yaml#/components/schemas/A/discriminator/property".to_owned(),
            "unknown-field root.yaml#/paths/~1a/gett".to_owned(),
            format!("unknown-field {get}/operationID"),
            format!("unknown-field {get}/requestBody/contents"),
            format!("unknown-field {get}/requestBody/content/application~1json/schemas"),
            format!("unknown-field {get}/requestBody/content/application~1json/examples/a/values"),
            format!("unknown-field {get}/responses/200/link"),
            format!("unknown-field {get}/responses/200/links/a/operation"),
            format!("unknown-field {get}/responses/200/headers/X/in"),
        ]
    );
    assert!(read.help.iter().any(|help| help == "did you mean `operationId`?"), "{:?}", read.help);
}

#[test]
fn fields_beside_a_reference_are_reported() {
    let read = read(
        "
paths:
  /a: {$ref: '#/x-item', parameters: [], description: Replaced.}
x-item: {get: {responses: {default: {$ref: '#/components/responses/One'}}}}
components:
  responses:
    One: {$ref: '#/components/responses/Two', content: {}, x-note: 1}
    Two: {description: Two.}
",
    );
    assert_eq!(
        read.problems,
        [
            "reference-sibling root.yaml#/paths/~1a/parameters",
            "reference-sibling root.yaml#/components/responses/One/content",
        ]
    );
}
