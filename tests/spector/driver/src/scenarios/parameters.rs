use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    parameters_basic(run)?;
    parameters_body_optionality(run)?;
    parameters_collection_format(run)?;
    parameters_path(run)?;
    parameters_query(run)?;
    parameters_spread(run)?;
    Ok(())
}

fn parameters_basic(run: &mut Run) -> Result {
    use scenarios::parameters_basic as api;
    let client = api::blocking::Client::builder(Wire::to("parameters_basic")).build()?;
    run.scenario("Parameters_Basic_ExplicitBody_simple", || {
        done(client.explicit_body_simple(api::ExplicitBodyUser::from_json(r#"{"name":"foo"}"#)?).send())
    });
    run.scenario("Parameters_Basic_ImplicitBody_simple", || {
        done(client.implicit_body_simple(api::ImplicitBodySimpleRequest::from_json(r#"{"name":"foo"}"#)?).send())
    });
    Ok(())
}

fn parameters_body_optionality(run: &mut Run) -> Result {
    use scenarios::parameters_body_optionality as api;
    let client = api::blocking::Client::builder(Wire::to("parameters_body_optionality")).build()?;
    run.scenario("Parameters_BodyOptionality_requiredExplicit", || {
        done(client.required_explicit(api::BodyModel::from_json(r#"{"name":"foo"}"#)?).send())
    });
    run.scenario("Parameters_BodyOptionality_OptionalExplicit", || {
        done(
            client
                .optional_explicit_set(
                    api::OptionalExplicitSet::default().body(api::BodyModel::from_json(r#"{"name":"foo"}"#)?),
                )
                .send(),
        )?;
        done(client.optional_explicit_omit(api::OptionalExplicitOmit::default()).send())
    });
    run.scenario("Parameters_BodyOptionality_requiredImplicit", || {
        done(client.required_implicit(api::BodyModel::from_json(r#"{"name":"foo"}"#)?).send())
    });
    Ok(())
}

fn parameters_collection_format(run: &mut Run) -> Result {
    use scenarios::parameters_collection_format as api;
    let client = api::blocking::Client::builder(Wire::to("parameters_collection_format")).build()?;
    run.scenario("Parameters_CollectionFormat_Query_multi", || {
        done(
            client
                .query_multi(api::QueryMulti::new(["blue".to_owned(), "red".to_owned(), "green".to_owned()].into()))
                .send(),
        )
    });
    run.scenario("Parameters_CollectionFormat_Query_csv", || {
        done(
            client
                .query_csv(api::QueryCsv::new(["blue".to_owned(), "red".to_owned(), "green".to_owned()].into()))
                .send(),
        )
    });
    run.scenario("Parameters_CollectionFormat_Query_ssv", || {
        done(
            client
                .query_ssv(api::QuerySsv::new(["blue".to_owned(), "red".to_owned(), "green".to_owned()].into()))
                .send(),
        )
    });
    run.scenario("Parameters_CollectionFormat_Query_pipes", || {
        done(
            client
                .query_pipes(api::QueryPipes::new(["blue".to_owned(), "red".to_owned(), "green".to_owned()].into()))
                .send(),
        )
    });
    run.scenario("Parameters_CollectionFormat_Header_csv", || {
        done(
            client
                .header_csv(api::HeaderCsv::new(["blue".to_owned(), "red".to_owned(), "green".to_owned()].into()))
                .send(),
        )
    });
    Ok(())
}

fn parameters_path(run: &mut Run) -> Result {
    use scenarios::parameters_path as api;
    let client = api::blocking::Client::builder(Wire::to("parameters_path")).build()?;
    run.scenario("Parameters_Path_normal", || done(client.normal(api::Normal::new("foo")).send()));
    Ok(())
}

fn parameters_query(run: &mut Run) -> Result {
    use scenarios::parameters_query as api;
    let client = api::blocking::Client::builder(Wire::to("parameters_query")).build()?;
    run.scenario("Parameters_Query_Constant_post", || done(client.constant_post(api::ConstantPost::default()).send()));
    Ok(())
}

fn parameters_spread(run: &mut Run) -> Result {
    use scenarios::parameters_spread as api;
    let client = api::blocking::Client::builder(Wire::to("parameters_spread")).build()?;
    run.scenario("Parameters_Spread_Model_spreadAsRequestBody", || {
        done(client.model_spread_as_request_body(api::ModelBodyParameter::from_json(r#"{"name":"foo"}"#)?).send())
    });
    run.scenario("Parameters_Spread_Model_spreadCompositeRequestOnlyWithBody", || {
        done(
            client
                .model_spread_composite_request_only_with_body(api::ModelBodyParameter::from_json(r#"{"name":"foo"}"#)?)
                .send(),
        )
    });
    run.scenario("Parameters_Spread_Model_spreadCompositeRequestWithoutBody", || {
        done(
            client
                .model_spread_composite_request_without_body(api::ModelSpreadCompositeRequestWithoutBody::new(
                    "foo", "bar",
                ))
                .send(),
        )
    });
    run.scenario("Parameters_Spread_Model_spreadCompositeRequest", || {
        done(
            client
                .model_spread_composite_request(api::ModelSpreadCompositeRequest::new(
                    "foo",
                    "bar",
                    api::ModelBodyParameter::from_json(r#"{"name":"foo"}"#)?,
                ))
                .send(),
        )
    });
    run.scenario("Parameters_Spread_Model_spreadCompositeRequestMix", || {
        done(
            client
                .model_spread_composite_request_mix(api::ModelSpreadCompositeRequestMix::new(
                    "foo",
                    "bar",
                    api::ModelCompositeRequestMix::from_json(r#"{"prop":"foo"}"#)?,
                ))
                .send(),
        )
    });
    run.scenario("Parameters_Spread_Alias_spreadAsRequestBody", || {
        done(
            client
                .alias_spread_as_request_body(api::AliasSpreadAsRequestBodyRequest::from_json(r#"{"name":"foo"}"#)?)
                .send(),
        )
    });
    run.scenario("Parameters_Spread_Alias_spreadAsRequestParameter", || {
        done(
            client
                .alias_spread_as_request_parameter(api::AliasSpreadAsRequestParameter::new(
                    "1",
                    "bar",
                    api::AliasSpreadAsRequestParameterRequest::from_json(r#"{"name":"foo"}"#)?,
                ))
                .send(),
        )
    });
    run.scenario("Parameters_Spread_Alias_spreadWithMultipleParameters", || done(client.alias_spread_with_multiple_parameters(api::AliasSpreadWithMultipleParameters::new("1", "bar", api::AliasSpreadWithMultipleParametersRequest::from_json(r#"{"requiredString":"foo","optionalInt":1,"requiredIntList":[1,2],"optionalStringList":["foo","bar"]}"#)?)).send()));
    run.scenario("Parameters_Spread_Alias_spreadParameterWithInnerModel", || {
        done(
            client
                .alias_spread_parameter_with_inner_model(api::AliasSpreadParameterWithInnerModel::new(
                    "1",
                    "bar",
                    api::AliasInnerModel::from_json(r#"{"name":"foo"}"#)?,
                ))
                .send(),
        )
    });
    run.scenario("Parameters_Spread_Alias_spreadParameterWithInnerAlias", || {
        done(
            client
                .alias_spread_parameter_with_inner_alias(api::AliasSpreadParameterWithInnerAlias::new(
                    "1",
                    "bar",
                    api::AliasSpreadParameterWithInnerAliasRequest::from_json(r#"{"name":"foo","age":1}"#)?,
                ))
                .send(),
        )
    });
    Ok(())
}
