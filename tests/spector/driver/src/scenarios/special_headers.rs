use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    special_headers_conditional_request(run)?;
    special_headers_repeatability(run)?;
    Ok(())
}

fn special_headers_conditional_request(run: &mut Run) -> Result {
    use scenarios::special_headers_conditional_request as api;
    let client = api::blocking::Client::builder(Wire::to("special_headers_conditional_request")).build()?;
    run.scenario("SpecialHeaders_ConditionalRequest_postIfUnmodifiedSince", || {
        done(
            client
                .post_if_unmodified_since(
                    api::PostIfUnmodifiedSince::default().if_unmodified_since("Fri, 26 Aug 2022 14:38:00 GMT"),
                )
                .send(),
        )
    });
    run.scenario("SpecialHeaders_ConditionalRequest_headIfModifiedSince", || {
        done(
            client
                .head_if_modified_since(
                    api::HeadIfModifiedSince::default().if_modified_since("Fri, 26 Aug 2022 14:38:00 GMT"),
                )
                .send(),
        )
    });
    run.scenario("SpecialHeaders_ConditionalRequest_postIfMatch", || {
        done(client.post_if_match(api::PostIfMatch::default().if_match("\"valid\"")).send())
    });
    run.scenario("SpecialHeaders_ConditionalRequest_postIfNoneMatch", || {
        done(client.post_if_none_match(api::PostIfNoneMatch::default().if_none_match("\"invalid\"")).send())
    });
    Ok(())
}

fn special_headers_repeatability(run: &mut Run) -> Result {
    use scenarios::special_headers_repeatability as api;
    let client = api::blocking::Client::builder(Wire::to("special_headers_repeatability")).build()?;
    run.scenario("SpecialHeaders_Repeatability_immediateSuccess", || {
        done(
            client
                .immediate_success(api::ImmediateSuccess::new(
                    "2378d9bc-1726-11ee-be56-0242ac120002",
                    "Tue, 15 Nov 2022 12:45:26 GMT",
                ))
                .send(),
        )
    });
    Ok(())
}
