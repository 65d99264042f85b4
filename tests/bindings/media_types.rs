//! Bodies and headers of responses by media type, and the media types that requests accept.

use bindings_tests::golden::media_types::{
    AskAboutReport, AskAboutReportAccept, AskAboutReportOkBody, AskAboutReportResponse, CopyFile, CopyFileOkBody,
    CopyFileResponse, DeleteReportResponse, GetFile, GetFileResponse, GetPreviewOkBody, GetPreviewResponse, GetReport,
    GetReportAccept, GetReportClientErrorBody, GetReportOkBody, GetReportResponse, HasReport, HasReportResponse,
    PendingBody, RetryAfterHeaders,
};
use bindings_tests::golden::support::{Headers, Operation, Request, Response, ResponseError, ResponseErrorKind};

/// A transport, as a caller that knows no operation has one.
trait Transport {
    fn send(&self, request: Request) -> (u16, Headers, Vec<u8>);
}

impl<F: Fn(Request) -> (u16, Headers, Vec<u8>)> Transport for F {
    fn send(&self, request: Request) -> (u16, Headers, Vec<u8>) {
        self(request)
    }
}

fn call<O: Operation>(operation: &O, transport: &impl Transport) -> Result<O::Response, Box<dyn std::error::Error>> {
    let (status, headers, body) = transport.send(operation.request()?);
    let response = O::Response::read(status, &headers, &body)?;
    assert_eq!(response.status(), status);
    Ok(response)
}

fn headers<const N: usize>(list: [(&str, &str); N]) -> Headers {
    list.into_iter().collect()
}

fn report(content_type: &str, body: &str) -> Result<GetReportOkBody, ResponseError> {
    let headers = headers([("X-Pages", "3"), ("Content-Type", content_type)]);
    match GetReportResponse::read(200, &headers, body.as_bytes())? {
        GetReportResponse::Ok { headers, body } => {
            assert_eq!(headers.x_pages, 3);
            Ok(body)
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_generic_caller_sends_any_operation_and_reads_its_response() {
    let server = |request: Request| {
        assert_eq!((request.method, &*request.target), ("GET", "/reports/7"));
        let body = format!(r#"{{"title":{:?}}}"#, request.headers.get("accept").unwrap());
        (200, headers([("x-pages", "3"), ("content-type", "application/json")]), body.into_bytes())
    };
    let operation = GetReport::new(7);
    let response = call(&operation, &server).unwrap();
    let GetReportResponse::Ok { headers: pages, body: GetReportOkBody::Json(report) } = response else { panic!() };
    assert_eq!(pages.x_pages, 3);
    assert!(report.title.starts_with("application/json, application/vnd.shop.report+json, "), "{}", report.title);
    let broken = |_: Request| (503, headers([("Retry-After", "5")]), b"down".to_vec());
    let error = call(&operation, &broken).unwrap_err();
    let error = error.downcast::<ResponseError>().unwrap();
    assert_eq!(
        (error.status(), error.headers().get("retry-after"), error.kind()),
        (503, Some("5"), &ResponseErrorKind::Status)
    );
    assert_eq!(error.into_parts().1, b"down");
}

#[test]
fn the_body_of_a_response_is_read_as_its_media_type() {
    let json = r#"{"title":"a","pages":2}"#;
    for media_type in ["application/json", "application/vnd.shop.report+json", "application/other+json"] {
        let GetReportOkBody::Json(report) = report(media_type, json).unwrap() else { panic!("{media_type}") };
        assert_eq!(report.title, "a");
    }
    let summary = report("application/vnd.shop.summary+json", json).unwrap();
    assert!(matches!(summary, GetReportOkBody::VndShopSummaryJson(summary) if summary.pages == 2));
    assert_eq!(report("text/csv; charset=utf-8", json).unwrap(), GetReportOkBody::TextCsv(json.to_owned()));
    assert_eq!(report("application/pdf", "%PDF").unwrap(), GetReportOkBody::Pdf(b"%PDF".to_vec()));
    let error = report("application/xml", "<report/>").unwrap_err();
    let ResponseErrorKind::MediaType { media_type, defined } = error.kind() else { panic!("{error}") };
    assert_eq!((media_type.as_str(), defined.len(), error.body()), ("application/xml", 5, &b"<report/>"[..]));
    assert_eq!(error.headers().get("X-Pages"), Some("3"));
    let problem = |media_type, body: &str| {
        GetReportResponse::read(404, &headers([("Content-Type", media_type)]), body.as_bytes()).unwrap()
    };
    assert!(matches!(
        problem("application/problem+json", "{}"),
        GetReportResponse::ClientError { status: 404, body: GetReportClientErrorBody::ProblemJson(_) }
    ));
    assert!(matches!(
        problem("text/plain", "{}"),
        GetReportResponse::ClientError { body: GetReportClientErrorBody::Text(text), .. } if text == "{}"
    ));
}

#[test]
fn ranges_of_media_types_yield_to_media_types() {
    let read = |media_type, body: &[u8]| {
        let Ok(GetPreviewResponse::Ok(body)) =
            GetPreviewResponse::read(200, &headers([("Content-Type", media_type)]), body)
        else {
            panic!()
        };
        body
    };
    assert_eq!(read("image/png", b"a"), GetPreviewOkBody::ImagePng(b"a".to_vec()));
    assert_eq!(read("image/jpeg", b"a"), GetPreviewOkBody::Image(b"a".to_vec()));
    assert!(matches!(read("application/json", b"{}"), GetPreviewOkBody::Any(_)));
}

#[test]
fn a_body_of_any_media_type_without_a_schema_of_values_is_bytes() {
    let read = |status, media_type, body: &[u8]| {
        CopyFileResponse::read(status, &headers([("Content-Type", media_type)]), body).unwrap()
    };
    assert_eq!(read(201, "image/png", b"{"), CopyFileResponse::Created(b"{".to_vec()));
    assert_eq!(read(202, "application/zip", b"{"), CopyFileResponse::Accepted(b"{".to_vec()));
    let of_any = |body: &[u8]| CopyFileResponse::Ok(CopyFileOkBody::Any(body.to_vec()));
    assert_eq!(read(200, "image/png", b"{"), of_any(b"{"));
    assert_eq!(
        read(200, "application/json", b"{}"),
        of_any(b"{}"),
        "the range describes it, `+json` of another type does not"
    );
    assert!(matches!(
        read(200, "Application/vnd.shop.problem+JSON", b"{}"),
        CopyFileResponse::Ok(CopyFileOkBody::VndShopProblemJson(_))
    ));
    let request = CopyFile::new("a", b"{".to_vec()).request().unwrap();
    assert_eq!((&*request.body, request.headers.get("Content-Type")), (&b"{"[..], None));
}

#[test]
fn a_sequence_is_never_read_as_one_value() {
    let read = |media_type, body: &[u8]| match AskAboutReportResponse::read(
        200,
        &headers([("Content-Type", media_type)]),
        body,
    )
    .unwrap()
    {
        AskAboutReportResponse::Ok(body) => body,
        other => panic!("{other:?}"),
    };
    let events = "data: {\"title\":\"a\"}\n\ndata: {\"title\":\"b\"}\n\n";
    assert_eq!(read("text/event-stream", events.as_bytes()), AskAboutReportOkBody::EventStream(events.to_owned()));
    assert!(matches!(read("application/json", br#"{"title":"a"}"#), AskAboutReportOkBody::Json(_)));
}

#[test]
fn a_response_without_a_body_in_http_has_none() {
    let none = Headers::new();
    assert_eq!(DeleteReportResponse::read(204, &none, b"").unwrap(), DeleteReportResponse::NoContent);
    let Ok(HasReportResponse::Ok { headers: found }) = HasReportResponse::read(200, &headers([("X-Pages", "3")]), b"")
    else {
        panic!()
    };
    assert_eq!(found.x_pages, Some(3));
    assert!(HasReport::ACCEPT.is_empty());
    assert_eq!(GetFileResponse::read(304, &none, b"").unwrap(), GetFileResponse::NotModified);
    // One that should have a body, and is empty.
    let error = DeleteReportResponse::read(500, &none, b"").unwrap_err();
    assert!(error.to_string().ends_with("the body is empty, and not JSON"), "{error}");
}

#[test]
fn operations_share_the_types_of_a_response_component() {
    fn delay(headers: &RetryAfterHeaders, body: &PendingBody) -> (Option<i64>, bool) {
        (headers.retry_after, matches!(body, PendingBody::Text(text) if text == "later"))
    }
    let given = headers([("Retry-After", "5"), ("Content-Type", "text/plain")]);
    let GetReportResponse::Accepted { headers, body } = GetReportResponse::read(202, &given, b"later").unwrap() else {
        panic!()
    };
    assert_eq!(delay(&headers, &body), (Some(5), true));
    let AskAboutReportResponse::Accepted { headers, body } =
        AskAboutReportResponse::read(202, &given, b"later").unwrap()
    else {
        panic!()
    };
    assert_eq!(delay(&headers, &body), (Some(5), true));
}

#[test]
fn a_download_has_its_headers() {
    let given = headers([
        ("Content-Type", "application/pdf"),
        ("content-disposition", "attachment; filename=\"a, b.pdf\""),
        ("Link", "</files/b>; rel=next"),
        ("Link", "</files>; rel=\"up, first\""),
        ("Set-Cookie", "a=1; Expires=Wed, 21 Oct 2026 07:28:00 GMT"),
    ]);
    let GetFileResponse::Ok { headers: found, body } = GetFileResponse::read(200, &given, b"%PDF").unwrap() else {
        panic!()
    };
    assert_eq!(
        (found.content_disposition.as_deref(), &body[..]),
        (Some("attachment; filename=\"a, b.pdf\""), &b"%PDF"[..])
    );
    assert_eq!(found.link.as_deref().unwrap(), ["</files/b>; rel=next", "</files>; rel=\"up, first\""]);
    assert_eq!(found.set_cookie.as_ref().map(Vec::len), Some(1));
    assert!(!format!("{found:?} {given:?}").contains("a=1"));
    let read = |location| GetFileResponse::read(302, &headers([("Location", location)]), b"");
    assert!(
        matches!(read("https://example.com/a").unwrap(), GetFileResponse::Found { headers } if headers.location.to_string() == "https://example.com/a")
    );
    let error = read("not a URI").unwrap_err();
    assert!(matches!(error.kind(), ResponseErrorKind::Header(error) if error.name() == "Location"));
    assert_eq!(error.headers().get("location"), Some("not a URI"));
}

#[test]
fn an_optional_header_that_its_type_cannot_represent_is_absent() {
    let given = headers([("X-Pages", "3"), ("Last-Modified", "Wed, 21 Oct 2026 07:28:00 GMT")]);
    let response = GetReportResponse::read(200, &given, br#"{"title":"a"}"#).unwrap();
    assert!(matches!(response, GetReportResponse::Ok { headers, .. } if headers.last_modified.is_none()));
}

#[test]
fn requests_accept_the_media_types_that_are_read_and_prefer_the_chosen_one() {
    let accept = |operation: GetReport| operation.request().unwrap().headers.get("Accept").unwrap().to_owned();
    let others = "application/vnd.shop.summary+json;q=0.9, text/csv;q=0.9";
    let last = "text/plain;q=0.9, application/problem+json;q=0.8";
    assert_eq!(
        accept(GetReport::new(1)),
        format!("application/json, application/vnd.shop.report+json, {others}, application/pdf;q=0.9, {last}")
    );
    assert_eq!(
        accept(GetReport::new(1).accept(GetReportAccept::Pdf)),
        format!("application/pdf, application/json;q=0.9, application/vnd.shop.report+json;q=0.9, {others}, {last}")
    );
    let operation = AskAboutReport::new(1).accept(true).accept_media_type(AskAboutReportAccept::EventStream);
    let request = operation.request().unwrap();
    assert_eq!(request.target, "/reports/1?accept=true");
    assert_eq!(request.headers.get("Accept"), Some("text/event-stream, application/json;q=0.9, text/plain;q=0.9"));
    assert!(GetReport::PARAMETERS.iter().all(|parameter| parameter.name != "Accept"));
    let request = GetFile::new("a").request().unwrap();
    assert_eq!(request.headers.get("Accept"), Some("application/octet-stream"));
}
