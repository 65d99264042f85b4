use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    use scenarios::response_status_code_range as api;
    let client = api::blocking::Client::builder(Wire::to("response_status_code_range")).build()?;
    run.scenario("Response_StatusCodeRange_errorResponseStatusCodeInRange", || {
        match client.error_response_status_code_in_range().send() {
            Err(CallError::Documented(
                api::ErrorResponseStatusCodeInRangeResponse::ClientError { status: 494, body, .. },
                _,
            )) => expect(body, r#"{"code":"request-header-too-large","message":"Request header too large"}"#),
            other => equal(format!("{other:?}"), "the documented response of status 494"),
        }
    });
    run.scenario("Response_StatusCodeRange_errorResponseStatusCode404", || {
        match client.error_response_status_code404().send() {
            Err(CallError::Documented(api::ErrorResponseStatusCode404Response::NotFound(body), _)) => {
                expect(body, r#"{"code":"not-found","resourceId":"resource1"}"#)
            }
            other => equal(format!("{other:?}"), "the documented response of status 404"),
        }
    });
    Ok(())
}
