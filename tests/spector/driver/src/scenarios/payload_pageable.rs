use crate::prelude::*;
use scenarios::payload_pageable as api;

const PETS: [&str; 4] = ["dog", "cat", "bird", "fish"];

pub fn run(run: &mut Run) -> Result {
    let client = api::blocking::Client::builder(Wire::to("payload_pageable")).build()?;
    followed(run, &client);
    run.scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderResponseBody", || {
        expect(
            client
                .continuation_token_request_header_response_body(
                    api::ContinuationTokenRequestHeaderResponseBody::default().foo("foo").bar("bar"),
                )
                .send()?,
            r#"{"pets":[{"id":"1","name":"dog"},{"id":"2","name":"cat"}],"nextToken":"page2"}"#,
        )?;
        expect(
            client
                .continuation_token_request_header_response_body(
                    api::ContinuationTokenRequestHeaderResponseBody::default().token("page2").foo("foo").bar("bar"),
                )
                .send()?,
            r#"{"pets":[{"id":"3","name":"bird"},{"id":"4","name":"fish"}]}"#,
        )
    });
    run.scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderResponseHeader", || {
        expect(
            client
                .continuation_token_request_header_response_header(
                    api::ContinuationTokenRequestHeaderResponseHeader::default().foo("foo").bar("bar"),
                )
                .send()?,
            r#"{"pets":[{"id":"1","name":"dog"},{"id":"2","name":"cat"}]}"#,
        )?;
        expect(
            client
                .continuation_token_request_header_response_header(
                    api::ContinuationTokenRequestHeaderResponseHeader::default().token("page2").foo("foo").bar("bar"),
                )
                .send()?,
            r#"{"pets":[{"id":"3","name":"bird"},{"id":"4","name":"fish"}]}"#,
        )
    });
    run.scenario("Payload_Pageable_PageSize_listWithoutContinuation", || expect(client.page_size_list_without_continuation().send()?, r#"{"pets":[{"id":"1","name":"dog"},{"id":"2","name":"cat"},{"id":"3","name":"bird"},{"id":"4","name":"fish"}]}"#));
    run.scenario("Payload_Pageable_PageSize_listWithPageSize", || {
        expect(client.page_size_list_with_page_size(api::PageSizeListWithPageSize::default().page_size(2)).send()?, r#"{"pets":[{"id":"1","name":"dog"},{"id":"2","name":"cat"}]}"#)?;
        expect(client.page_size_list_with_page_size(api::PageSizeListWithPageSize::default().page_size(4)).send()?, r#"{"pets":[{"id":"1","name":"dog"},{"id":"2","name":"cat"},{"id":"3","name":"bird"},{"id":"4","name":"fish"}]}"#)
    });
    run.scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderNestedResponseBody", || {
        expect(client.continuation_token_request_header_nested_response_body(api::ContinuationTokenRequestHeaderNestedResponseBody::default().foo("foo").bar("bar")).send()?, r#"{"nestedItems":{"pets":[{"id":"1","name":"dog"},{"id":"2","name":"cat"}]},"nestedNext":{"nextToken":"page2"}}"#)?;
        expect(client.continuation_token_request_header_nested_response_body(api::ContinuationTokenRequestHeaderNestedResponseBody::default().token("page2").foo("foo").bar("bar")).send()?, r#"{"nestedItems":{"pets":[{"id":"3","name":"bird"},{"id":"4","name":"fish"}]}}"#)
    });
    Ok(())
}

/// Lists whose next page the client requests itself.
fn followed(run: &mut Run, client: &api::blocking::Client) {
    run.scenario("Payload_Pageable_ServerDrivenPagination_link", || {
        let names = client.server_driven_pagination_link().items().map(|pet| Ok(pet?.name));
        equal(names.collect::<Result<Vec<_>>>()?, PETS)
    });
    run.scenario("Payload_Pageable_ServerDrivenPagination_linkString", || {
        let names = client.server_driven_pagination_link_string().items().map(|pet| Ok(pet?.name));
        equal(names.collect::<Result<Vec<_>>>()?, PETS)
    });
    run.scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryResponseBody", || {
        let operation = api::ContinuationTokenRequestQueryResponseBody::default().foo("foo").bar("bar");
        let names = client.continuation_token_request_query_response_body(operation).items().map(|pet| Ok(pet?.name));
        equal(names.collect::<Result<Vec<_>>>()?, PETS)
    });
    run.scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryResponseHeader", || {
        let operation = api::ContinuationTokenRequestQueryResponseHeader::default().foo("foo").bar("bar");
        let names = client.continuation_token_request_query_response_header(operation).items().map(|pet| Ok(pet?.name));
        equal(names.collect::<Result<Vec<_>>>()?, PETS)
    });
    run.scenario("Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryNestedResponseBody", || {
        let operation = api::ContinuationTokenRequestQueryNestedResponseBody::default().foo("foo").bar("bar");
        let names =
            client.continuation_token_request_query_nested_response_body(operation).items().map(|pet| Ok(pet?.name));
        equal(names.collect::<Result<Vec<_>>>()?, PETS)
    });
}
