use crate::prelude::*;
use scenarios::routes as api;

pub fn run(run: &mut Run) -> Result {
    let param = || api::Param::from_json(r#"{"a":1,"b":2}"#);
    let client = api::blocking::Client::builder(Wire::to("routes")).build()?;
    run.scenario("Routes_InInterface", || done(client.fixed().send()));
    run.scenario("Routes_fixed", || done(client.in_interface_fixed().send()));
    run.scenario("Routes_PathParameters_templateOnly", || {
        done(client.path_parameters_template_only(api::PathParametersTemplateOnly::new("a")).send())
    });
    run.scenario("Routes_PathParameters_explicit", || {
        done(client.path_parameters_explicit(api::PathParametersExplicit::new("a")).send())
    });
    run.scenario("Routes_PathParameters_annotationOnly", || {
        done(client.path_parameters_annotation_only(api::PathParametersAnnotationOnly::new("a")).send())
    });
    run.scenario("Routes_PathParameters_SimpleExpansion_Standard_primitive", || {
        done(client.standard_primitive(api::StandardPrimitive::new("a")).send())
    });
    run.scenario("Routes_PathParameters_SimpleExpansion_Standard_array", || {
        done(client.standard_array(api::StandardArray::new(vec!["a".to_owned(), "b".to_owned()])).send())
    });
    run.scenario("Routes_PathParameters_SimpleExpansion_Standard_record", || {
        done(client.standard_record(api::StandardRecord::new(param()?)).send())
    });
    run.scenario("Routes_PathParameters_SimpleExpansion_Explode_primitive", || {
        done(client.explode_primitive(api::ExplodePrimitive::new("a")).send())
    });
    run.scenario("Routes_PathParameters_SimpleExpansion_Explode_array", || {
        done(client.explode_array(api::ExplodeArray::new(vec!["a".to_owned(), "b".to_owned()])).send())
    });
    run.scenario("Routes_PathParameters_SimpleExpansion_Explode_record", || {
        done(client.explode_record(api::ExplodeRecord::new(param()?)).send())
    });
    run.scenario("Routes_PathParameters_LabelExpansion_Standard_primitive", || {
        done(client.standard_primitive3(api::StandardPrimitive3::new("a")).send())
    });
    run.scenario("Routes_PathParameters_LabelExpansion_Standard_array", || {
        done(client.standard_array3(api::StandardArray3::new(vec!["a".to_owned(), "b".to_owned()])).send())
    });
    run.scenario("Routes_PathParameters_LabelExpansion_Standard_record", || {
        done(client.standard_record3(api::StandardRecord3::new(param()?)).send())
    });
    run.scenario("Routes_PathParameters_LabelExpansion_Explode_primitive", || {
        done(client.explode_primitive3(api::ExplodePrimitive3::new("a")).send())
    });
    run.scenario("Routes_PathParameters_LabelExpansion_Explode_array", || {
        done(client.explode_array3(api::ExplodeArray3::new(vec!["a".to_owned(), "b".to_owned()])).send())
    });
    run.scenario("Routes_PathParameters_LabelExpansion_Explode_record", || {
        done(client.explode_record3(api::ExplodeRecord3::new(param()?)).send())
    });
    run.scenario("Routes_PathParameters_MatrixExpansion_Standard_primitive", || {
        done(client.standard_primitive4(api::StandardPrimitive4::new("a")).send())
    });
    run.scenario("Routes_PathParameters_MatrixExpansion_Standard_array", || {
        done(client.standard_array4(api::StandardArray4::new(vec!["a".to_owned(), "b".to_owned()])).send())
    });
    run.scenario("Routes_PathParameters_MatrixExpansion_Standard_record", || {
        done(client.standard_record4(api::StandardRecord4::new(param()?)).send())
    });
    run.scenario("Routes_PathParameters_MatrixExpansion_Explode_primitive", || {
        done(client.explode_primitive4(api::ExplodePrimitive4::new("a")).send())
    });
    run.scenario("Routes_PathParameters_MatrixExpansion_Explode_array", || {
        done(client.explode_array4(api::ExplodeArray4::new(vec!["a".to_owned(), "b".to_owned()])).send())
    });
    run.scenario("Routes_PathParameters_MatrixExpansion_Explode_record", || {
        done(client.explode_record4(api::ExplodeRecord4::new(param()?)).send())
    });
    run.scenario("Routes_QueryParameters_templateOnly", || {
        done(client.query_parameters_template_only(api::QueryParametersTemplateOnly::new("a")).send())
    });
    run.scenario("Routes_QueryParameters_explicit", || {
        done(client.query_parameters_explicit(api::QueryParametersExplicit::new("a")).send())
    });
    run.scenario("Routes_QueryParameters_annotationOnly", || {
        done(client.query_parameters_annotation_only(api::QueryParametersAnnotationOnly::new("a")).send())
    });
    run.scenario("Routes_QueryParameters_QueryExpansion_Standard_primitive", || {
        done(client.standard_primitive5(api::StandardPrimitive5::new("a")).send())
    });
    run.scenario("Routes_QueryParameters_QueryExpansion_Standard_array", || {
        done(client.standard_array5(api::StandardArray5::new(vec!["a".to_owned(), "b".to_owned()])).send())
    });
    run.scenario("Routes_QueryParameters_QueryExpansion_Standard_record", || {
        done(client.standard_record5(api::StandardRecord5::new(param()?)).send())
    });
    run.scenario("Routes_QueryParameters_QueryExpansion_Explode_primitive", || {
        done(client.explode_primitive5(api::ExplodePrimitive5::new("a")).send())
    });
    run.scenario("Routes_QueryParameters_QueryExpansion_Explode_array", || {
        done(client.explode_array5(api::ExplodeArray5::new(vec!["a".to_owned(), "b".to_owned()])).send())
    });
    run.scenario("Routes_QueryParameters_QueryExpansion_Explode_record", || {
        done(client.explode_record5(api::ExplodeRecord5::new(param()?)).send())
    });
    run.scenario("Routes_QueryParameters_QueryContinuation_Standard_primitive", || {
        done(client.standard_primitive6(api::StandardPrimitive6::new("a")).send())
    });
    run.scenario("Routes_QueryParameters_QueryContinuation_Standard_array", || {
        done(client.standard_array6(api::StandardArray6::new(vec!["a".to_owned(), "b".to_owned()])).send())
    });
    run.scenario("Routes_QueryParameters_QueryContinuation_Standard_record", || {
        done(client.standard_record6(api::StandardRecord6::new(param()?)).send())
    });
    run.scenario("Routes_QueryParameters_QueryContinuation_Explode_primitive", || {
        done(client.explode_primitive6(api::ExplodePrimitive6::new("a")).send())
    });
    run.scenario("Routes_QueryParameters_QueryContinuation_Explode_array", || {
        done(client.explode_array6(api::ExplodeArray6::new(vec!["a".to_owned(), "b".to_owned()])).send())
    });
    run.scenario("Routes_QueryParameters_QueryContinuation_Explode_record", || {
        done(client.explode_record6(api::ExplodeRecord6::new(param()?)).send())
    });
    Ok(())
}
