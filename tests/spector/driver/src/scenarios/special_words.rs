use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    special_words(run)?;
    Ok(())
}

fn special_words(run: &mut Run) -> Result {
    use scenarios::special_words as api;
    let client = api::blocking::Client::builder(Wire::to("special_words")).build()?;
    run.scenario("SpecialWords_ModelProperties_sameAsModel", || {
        done(
            client
                .model_properties_same_as_model_operation(api::ModelPropertiesSameAsModel::from_json(
                    r#"{"SameAsModel":"ok"}"#,
                )?)
                .send(),
        )
    });
    run.scenario("SpecialWords_ModelProperties_dictMethods", || done(client.model_properties_dict_methods_operation(api::ModelPropertiesDictMethods::from_json(r#"{"keys":"ok","items":"ok","values":"ok","popitem":"ok","clear":"ok","update":"ok","setdefault":"ok","pop":"ok","get":"ok","copy":"ok"}"#)?).send()));
    run.scenario("SpecialWords_ModelProperties_withList", || {
        done(
            client.model_properties_with_list(api::ModelPropertiesModelWithList::from_json(r#"{"list":"ok"}"#)?).send(),
        )
    });
    run.scenario("SpecialWords_Models_and", || {
        done(client.models_with_and(api::ModelsAnd::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_as", || {
        done(client.models_with_as(api::ModelsAs::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_assert", || {
        done(client.models_with_assert(api::ModelsAssert::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_async", || {
        done(client.models_with_async(api::ModelsAsync::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_await", || {
        done(client.models_with_await(api::ModelsAwait::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_break", || {
        done(client.models_with_break(api::ModelsBreak::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_class", || {
        done(client.models_with_class(api::ModelsClass::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_constructor", || {
        done(client.models_with_constructor(api::ModelsConstructor::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_continue", || {
        done(client.models_with_continue(api::ModelsContinue::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_def", || {
        done(client.models_with_def(api::ModelsDef::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_del", || {
        done(client.models_with_del(api::ModelsDel::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_elif", || {
        done(client.models_with_elif(api::ModelsElif::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_else", || {
        done(client.models_with_else(api::ModelsElse::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_except", || {
        done(client.models_with_except(api::ModelsExcept::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_exec", || {
        done(client.models_with_exec(api::ModelsExec::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_finally", || {
        done(client.models_with_finally(api::ModelsFinally::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_for", || {
        done(client.models_with_for(api::ModelsFor::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_from", || {
        done(client.models_with_from(api::ModelsFrom::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_global", || {
        done(client.models_with_global(api::ModelsGlobal::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_if", || {
        done(client.models_with_if(api::ModelsIf::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_import", || {
        done(client.models_with_import(api::ModelsImport::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_in", || {
        done(client.models_with_in(api::ModelsIn::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_is", || {
        done(client.models_with_is(api::ModelsIs::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_lambda", || {
        done(client.models_with_lambda(api::ModelsLambda::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_not", || {
        done(client.models_with_not(api::ModelsNot::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_or", || {
        done(client.models_with_or(api::ModelsOr::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_pass", || {
        done(client.models_with_pass(api::ModelsPass::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_raise", || {
        done(client.models_with_raise(api::ModelsRaise::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_return", || {
        done(client.models_with_return(api::ModelsReturn::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_try", || {
        done(client.models_with_try(api::ModelsTry::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_while", || {
        done(client.models_with_while(api::ModelsWhile::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_with", || {
        done(client.models_with_with(api::ModelsWith::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Models_yield", || {
        done(client.models_with_yield(api::ModelsYield::from_json(r#"{"name":"ok"}"#)?).send())
    });
    run.scenario("SpecialWords_Operations_and", || done(client.operations_and().send()));
    run.scenario("SpecialWords_Operations_as", || done(client.operations_as().send()));
    run.scenario("SpecialWords_Operations_assert", || done(client.operations_assert().send()));
    run.scenario("SpecialWords_Operations_async", || done(client.operations_async().send()));
    run.scenario("SpecialWords_Operations_await", || done(client.operations_await().send()));
    run.scenario("SpecialWords_Operations_break", || done(client.operations_break().send()));
    run.scenario("SpecialWords_Operations_class", || done(client.operations_class().send()));
    run.scenario("SpecialWords_Operations_constructor", || done(client.operations_constructor().send()));
    run.scenario("SpecialWords_Operations_continue", || done(client.operations_continue().send()));
    run.scenario("SpecialWords_Operations_def", || done(client.operations_def().send()));
    run.scenario("SpecialWords_Operations_del", || done(client.operations_del().send()));
    run.scenario("SpecialWords_Operations_elif", || done(client.operations_elif().send()));
    run.scenario("SpecialWords_Operations_else", || done(client.operations_else().send()));
    run.scenario("SpecialWords_Operations_except", || done(client.operations_except().send()));
    run.scenario("SpecialWords_Operations_exec", || done(client.operations_exec().send()));
    run.scenario("SpecialWords_Operations_finally", || done(client.operations_finally().send()));
    run.scenario("SpecialWords_Operations_for", || done(client.operations_for().send()));
    run.scenario("SpecialWords_Operations_from", || done(client.operations_from().send()));
    run.scenario("SpecialWords_Operations_global", || done(client.operations_global().send()));
    run.scenario("SpecialWords_Operations_if", || done(client.operations_if().send()));
    run.scenario("SpecialWords_Operations_import", || done(client.operations_import().send()));
    run.scenario("SpecialWords_Operations_in", || done(client.operations_in().send()));
    run.scenario("SpecialWords_Operations_is", || done(client.operations_is().send()));
    run.scenario("SpecialWords_Operations_lambda", || done(client.operations_lambda().send()));
    run.scenario("SpecialWords_Operations_not", || done(client.operations_not().send()));
    run.scenario("SpecialWords_Operations_or", || done(client.operations_or().send()));
    run.scenario("SpecialWords_Operations_pass", || done(client.operations_pass().send()));
    run.scenario("SpecialWords_Operations_raise", || done(client.operations_raise().send()));
    run.scenario("SpecialWords_Operations_return", || done(client.operations_return().send()));
    run.scenario("SpecialWords_Operations_try", || done(client.operations_try().send()));
    run.scenario("SpecialWords_Operations_while", || done(client.operations_while().send()));
    run.scenario("SpecialWords_Operations_with", || done(client.operations_with().send()));
    run.scenario("SpecialWords_Operations_yield", || done(client.operations_yield().send()));
    run.scenario("SpecialWords_Parameters_and", || {
        done(client.parameters_with_and(api::ParametersWithAnd::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_as", || {
        done(client.parameters_with_as(api::ParametersWithAs::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_assert", || {
        done(client.parameters_with_assert(api::ParametersWithAssert::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_async", || {
        done(client.parameters_with_async(api::ParametersWithAsync::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_await", || {
        done(client.parameters_with_await(api::ParametersWithAwait::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_break", || {
        done(client.parameters_with_break(api::ParametersWithBreak::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_class", || {
        done(client.parameters_with_class(api::ParametersWithClass::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_constructor", || {
        done(client.parameters_with_constructor(api::ParametersWithConstructor::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_continue", || {
        done(client.parameters_with_continue(api::ParametersWithContinue::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_def", || {
        done(client.parameters_with_def(api::ParametersWithDef::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_del", || {
        done(client.parameters_with_del(api::ParametersWithDel::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_elif", || {
        done(client.parameters_with_elif(api::ParametersWithElif::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_else", || {
        done(client.parameters_with_else(api::ParametersWithElse::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_except", || {
        done(client.parameters_with_except(api::ParametersWithExcept::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_exec", || {
        done(client.parameters_with_exec(api::ParametersWithExec::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_finally", || {
        done(client.parameters_with_finally(api::ParametersWithFinally::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_for", || {
        done(client.parameters_with_for(api::ParametersWithFor::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_from", || {
        done(client.parameters_with_from(api::ParametersWithFrom::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_global", || {
        done(client.parameters_with_global(api::ParametersWithGlobal::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_if", || {
        done(client.parameters_with_if(api::ParametersWithIf::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_import", || {
        done(client.parameters_with_import(api::ParametersWithImport::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_in", || {
        done(client.parameters_with_in(api::ParametersWithIn::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_is", || {
        done(client.parameters_with_is(api::ParametersWithIs::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_lambda", || {
        done(client.parameters_with_lambda(api::ParametersWithLambda::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_not", || {
        done(client.parameters_with_not(api::ParametersWithNot::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_or", || {
        done(client.parameters_with_or(api::ParametersWithOr::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_pass", || {
        done(client.parameters_with_pass(api::ParametersWithPass::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_raise", || {
        done(client.parameters_with_raise(api::ParametersWithRaise::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_return", || {
        done(client.parameters_with_return(api::ParametersWithReturn::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_try", || {
        done(client.parameters_with_try(api::ParametersWithTry::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_while", || {
        done(client.parameters_with_while(api::ParametersWithWhile::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_with", || {
        done(client.parameters_with_with(api::ParametersWithWith::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_yield", || {
        done(client.parameters_with_yield(api::ParametersWithYield::new("ok")).send())
    });
    run.scenario("SpecialWords_Parameters_cancellationToken", || {
        done(client.parameters_with_cancellation_token(api::ParametersWithCancellationToken::new("ok")).send())
    });
    Ok(())
}
