//! Operations: parameters, bodies, responses, headers, security schemes, callbacks and webhooks.

use bindings_tests::golden::operations;
use bindings_tests::golden::support::{Headers, Model, Operation, Response as _};

#[test]
#[expect(deprecated, reason = "the document deprecates an operation")]
fn operations_have_their_parameters_and_responses() {
    let names: Vec<_> = operations::GetThingOperation::PARAMETERS.iter().map(|one| (one.name, one.required)).collect();
    assert_eq!(names, [("id", true), ("filter", false), ("session", false), ("trace", true), ("body", false)]);
    let headers = [("X-Tags", "a")].into_iter().collect();
    let read = |status, body: &str| operations::GetThingResponse::read(status, &headers, body.as_bytes());
    use operations::GetThingResponse as Response;
    assert!(matches!(read(200, "{}"), Ok(Response::Ok { .. })));
    assert!(matches!(read(404, "{}"), Ok(Response::NotFound(_))));
    assert!(matches!(read(409, ""), Ok(Response::ClientError { status: 409 })));
    assert!(matches!(read(500, "{}"), Ok(Response::Default { status: 500, .. })));
    assert!(operations::DeleteThingsId::SECURITY.is_empty());
    assert_eq!(operations::DeleteThingsId::ID, None);
}

#[test]
fn security_schemes_and_requirements_are_constants() {
    use bindings_tests::golden::security::{DeleteThings, ListThings, PostThings, PutThings, SECURITY_SCHEMES};
    use bindings_tests::golden::support::security::Grant;
    use bindings_tests::golden::support::{Location, Scheme, SecurityKind};
    let names = |alternatives: &[&[Scheme]]| -> Vec<Vec<&str>> {
        alternatives.iter().map(|schemes| schemes.iter().map(|scheme| scheme.name).collect()).collect()
    };
    assert_eq!(names(ListThings::SECURITY), [vec!["key"], vec!["bearer", "certificate"], vec![]]);
    assert_eq!(PutThings::SECURITY[0][0].scopes, ["read", "write"]);
    assert_eq!(names(PostThings::SECURITY), [["key"], ["./files/security.yaml#/device"]]);
    assert!(DeleteThings::SECURITY.is_empty());
    let kind = |name: &str| SECURITY_SCHEMES.iter().find(|scheme| scheme.name == name).unwrap().kind;
    assert_eq!(kind("key"), SecurityKind::ApiKey { location: Location::Cookie, name: "session" });
    assert_eq!(kind("bearer"), SecurityKind::Http { scheme: "bearer", bearer_format: Some("JWT") });
    assert_eq!(kind("certificate"), SecurityKind::MutualTls);
    let SecurityKind::OAuth2 { flows, metadata_url } = kind("oauth") else { panic!() };
    assert!(metadata_url.unwrap().ends_with("oauth-authorization-server"));
    let grants: Vec<_> = flows.iter().map(|flow| flow.grant).collect();
    assert_eq!(grants, [Grant::Implicit, Grant::Password, Grant::ClientCredentials, Grant::AuthorizationCode]);
    assert_eq!((flows[0].token_url, flows[0].scopes), (None, &[("read", "Read things.")][..]));
    assert_eq!(flows[1].refresh_url, Some("https://example.com/refresh"));
    let SecurityKind::OAuth2 { flows, .. } = kind("./files/security.yaml#/device") else { panic!() };
    assert_eq!(flows[0].device_authorization_url, Some("https://example.com/device"));
    let deprecated: Vec<_> = SECURITY_SCHEMES.iter().filter(|one| one.deprecated).map(|one| one.name).collect();
    assert_eq!(deprecated, ["basic"]);
}

#[test]
fn callbacks_and_webhooks_have_types() {
    use operations::{PostShipped, PostShippedRequest, PostThingMade, PostThingMadeResponse};
    assert_eq!((PostThingMade::METHOD, PostThingMade::PATH), ("POST", "thingMade"));
    assert!(matches!(PostThingMadeResponse::read(200, &Headers::new(), b"{}").unwrap(), PostThingMadeResponse::Ok(_)));
    assert_eq!(PostShipped::PATH, "{$request.query.url}");
    // The API sends it, so it may contain values that the document does not list yet.
    let body: PostShippedRequest = serde_json::from_str(r#"{"state": "returned", "at": "noon"}"#).unwrap();
    assert_eq!((body.state.as_str(), body.at.as_deref()), ("returned", Some("noon")));
    // Neither a name nor an expression is the target of a request.
    assert!(PostShipped::default().body(body).request_to("https://example.com").is_err());
    let body = PostShippedRequest::from_json(r#"{"state":"sent","at":"noon"}"#).unwrap();
    let request = PostShipped::default().body(body).request_to("https://example.com/hook?id=1#now").unwrap();
    assert_eq!((request.target.as_str(), request.template), ("https://example.com/hook?id=1", PostShipped::PATH));
    assert_eq!(String::from_utf8(request.body).unwrap(), r#"{"state":"sent","at":"noon"}"#);
}

#[test]
fn responses_have_their_headers() {
    use operations::GetThingResponse as Response;
    let read = |given: &[(&'static str, &str)]| {
        let headers: Headers = given.iter().copied().collect();
        Response::read(200, &headers, b"{}")
    };
    let response = read(&[("x-rate", "60"), ("x-tags", "a, 1"), ("x-token", "hidden")]).unwrap();
    assert_eq!(response.status(), 200);
    assert!(!format!("{response:?}").contains("hidden"));
    let Response::Ok { headers, .. } = response else { panic!() };
    assert_eq!((headers.x_rate, &headers.x_tags[..]), (Some(60), &["a".to_owned(), "1".to_owned()][..]));
    assert_eq!(headers.x_token.as_deref(), Some("hidden"));
    // An optional header loses nothing else.
    let Response::Ok { headers, .. } = read(&[("x-tags", ""), ("x-rate", "many")]).unwrap() else { panic!() };
    assert_eq!((headers.x_rate, headers.x_tags.len()), (None, 0));
    let error = read(&[("x-token", "hidden")]).unwrap_err();
    assert_eq!(error.to_string(), "cannot read the response with status 200: the header `X-Tags` is missing");
    assert_eq!((error.headers().get("X-Token"), error.body()), (Some("hidden"), &b"{}"[..]));
    assert!(!format!("{error:?}").contains("hidden"));
}

#[test]
fn bodies_have_the_types_of_their_media_types() {
    use operations::{Upload, UploadBody, UploadRequest, UploadResponse};
    assert_eq!(Upload::CONTENT_TYPE, Some("multipart/form-data"));
    let request = UploadRequest::from_json(r#"{"file": "a"}"#).unwrap();
    assert_eq!(request.file, "a");
    assert!(Upload::default().body(UploadBody::Multipart(Box::new(request))).validate().is_ok());
    let read = |status, body| UploadResponse::read(status, &Headers::new(), body);
    assert!(matches!(read(200, b"a,b").unwrap(), UploadResponse::Ok(text) if text == "a,b"));
    assert!(read(200, b"\xff").is_err());
    assert!(matches!(read(201, b"\xff").unwrap(), UploadResponse::Created(bytes) if bytes == [0xff]));
    assert!(matches!(read(202, b"a=b").unwrap(), UploadResponse::Accepted(bytes) if bytes == b"a=b"));
}
