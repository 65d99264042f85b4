use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    type_model_empty(run)?;
    type_model_inheritance_enum_discriminator(run)?;
    type_model_inheritance_nested_discriminator(run)?;
    type_model_inheritance_not_discriminated(run)?;
    type_model_inheritance_recursive(run)?;
    type_model_inheritance_single_discriminator(run)?;
    type_model_usage(run)?;
    type_model_visibility(run)?;
    Ok(())
}

fn type_model_empty(run: &mut Run) -> Result {
    use scenarios::type_model_empty as api;
    let client = api::blocking::Client::builder(Wire::to("type_model_empty")).build()?;
    run.scenario("Type_Model_Empty_putEmpty", || done(client.put_empty(api::EmptyInput::from_json("{}")?).send()));
    run.scenario("Type_Model_Empty_getEmpty", || expect(client.get_empty().send()?, "{}"));
    run.scenario("Type_Model_Empty_postRoundTripEmpty", || {
        expect(client.post_round_trip_empty(api::EmptyInputOutput::from_json("{}")?).send()?, "{}")
    });
    Ok(())
}

fn type_model_inheritance_enum_discriminator(run: &mut Run) -> Result {
    use scenarios::type_model_inheritance_enum_discriminator as api;
    let client = api::blocking::Client::builder(Wire::to("type_model_inheritance_enum_discriminator")).build()?;
    run.scenario("Type_Model_Inheritance_EnumDiscriminator_getExtensibleModel", || {
        expect(client.get_extensible_model().send()?, r#"{"weight":10,"kind":"golden"}"#)
    });
    run.scenario("Type_Model_Inheritance_EnumDiscriminator_putExtensibleModel", || {
        done(client.put_extensible_model(api::Dog::from_json(r#"{"weight":10,"kind":"golden"}"#)?).send())
    });
    run.scenario("Type_Model_Inheritance_EnumDiscriminator_getFixedModel", || {
        expect(client.get_fixed_model().send()?, r#"{"length":10,"kind":"cobra"}"#)
    });
    run.scenario("Type_Model_Inheritance_EnumDiscriminator_putFixedModel", || {
        done(client.put_fixed_model(api::Snake::from_json(r#"{"length":10,"kind":"cobra"}"#)?).send())
    });
    run.scenario("Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelMissingDiscriminator", || {
        expect(client.get_extensible_model_missing_discriminator().send()?, r#"{"weight":10}"#)
    });
    run.scenario("Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelWrongDiscriminator", || {
        expect(client.get_extensible_model_wrong_discriminator().send()?, r#"{"weight":8,"kind":"wrongKind"}"#)
    });
    run.scenario("Type_Model_Inheritance_EnumDiscriminator_getFixedModelMissingDiscriminator", || {
        expect(client.get_fixed_model_missing_discriminator().send()?, r#"{"length":10}"#)
    });
    run.scenario("Type_Model_Inheritance_EnumDiscriminator_getFixedModelWrongDiscriminator", || {
        expect(client.get_fixed_model_wrong_discriminator().send()?, r#"{"length":8,"kind":"wrongKind"}"#)
    });
    Ok(())
}

fn type_model_inheritance_nested_discriminator(run: &mut Run) -> Result {
    use scenarios::type_model_inheritance_nested_discriminator as api;
    let client = api::blocking::Client::builder(Wire::to("type_model_inheritance_nested_discriminator")).build()?;
    run.scenario("Type_Model_Inheritance_NestedDiscriminator_getModel", || {
        expect(client.get_model().send()?, r#"{"age":1,"kind":"shark","sharktype":"goblin"}"#)
    });
    run.scenario("Type_Model_Inheritance_NestedDiscriminator_putModel", || {
        done(client.put_model(api::Fish::from_json(r#"{"age":1,"kind":"shark","sharktype":"goblin"}"#)?).send())
    });
    run.scenario("Type_Model_Inheritance_NestedDiscriminator_getRecursiveModel", || expect(client.get_recursive_model().send()?, r#"{"age":1,"kind":"salmon","partner":{"age":2,"kind":"shark","sharktype":"saw"},"friends":[{"age":2,"kind":"salmon","partner":{"age":3,"kind":"salmon"},"hate":{"key1":{"age":4,"kind":"salmon"},"key2":{"age":2,"kind":"shark","sharktype":"goblin"}}},{"age":3,"kind":"shark","sharktype":"goblin"}],"hate":{"key3":{"age":3,"kind":"shark","sharktype":"saw"},"key4":{"age":2,"kind":"salmon","friends":[{"age":1,"kind":"salmon"},{"age":4,"kind":"shark","sharktype":"goblin"}]}}}"#));
    run.scenario("Type_Model_Inheritance_NestedDiscriminator_putRecursiveModel", || done(client.put_recursive_model(api::Fish::from_json(r#"{"age":1,"kind":"salmon","partner":{"age":2,"kind":"shark","sharktype":"saw"},"friends":[{"age":2,"kind":"salmon","partner":{"age":3,"kind":"salmon"},"hate":{"key1":{"age":4,"kind":"salmon"},"key2":{"age":2,"kind":"shark","sharktype":"goblin"}}},{"age":3,"kind":"shark","sharktype":"goblin"}],"hate":{"key3":{"age":3,"kind":"shark","sharktype":"saw"},"key4":{"age":2,"kind":"salmon","friends":[{"age":1,"kind":"salmon"},{"age":4,"kind":"shark","sharktype":"goblin"}]}}}"#)?).send()));
    run.scenario("Type_Model_Inheritance_NestedDiscriminator_getMissingDiscriminator", || {
        expect(client.get_missing_discriminator().send()?, r#"{"age":1}"#)
    });
    run.scenario("Type_Model_Inheritance_NestedDiscriminator_getWrongDiscriminator", || {
        expect(client.get_wrong_discriminator().send()?, r#"{"age":1,"kind":"wrongKind"}"#)
    });
    Ok(())
}

fn type_model_inheritance_not_discriminated(run: &mut Run) -> Result {
    use scenarios::type_model_inheritance_not_discriminated as api;
    let client = api::blocking::Client::builder(Wire::to("type_model_inheritance_not_discriminated")).build()?;
    run.scenario("Type_Model_Inheritance_NotDiscriminated_postValid", || {
        done(client.post_valid(api::Siamese::from_json(r#"{"name":"abc","age":32,"smart":true}"#)?).send())
    });
    run.scenario("Type_Model_Inheritance_NotDiscriminated_getValid", || {
        expect(client.get_valid().send()?, r#"{"name":"abc","age":32,"smart":true}"#)
    });
    run.scenario("Type_Model_Inheritance_NotDiscriminated_putValid", || {
        expect(
            client.put_valid(api::Siamese::from_json(r#"{"name":"abc","age":32,"smart":true}"#)?).send()?,
            r#"{"name":"abc","age":32,"smart":true}"#,
        )
    });
    Ok(())
}

fn type_model_inheritance_recursive(run: &mut Run) -> Result {
    use scenarios::type_model_inheritance_recursive as api;
    let client = api::blocking::Client::builder(Wire::to("type_model_inheritance_recursive")).build()?;
    run.scenario("Type_Model_Inheritance_Recursive_put", || {
        done(
            client
                .put(api::Extension::from_json(
                    r#"{"level":0,"extension":[{"level":1,"extension":[{"level":2}]},{"level":1}]}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Model_Inheritance_Recursive_get", || {
        expect(client.get().send()?, r#"{"level":0,"extension":[{"level":1,"extension":[{"level":2}]},{"level":1}]}"#)
    });
    Ok(())
}

fn type_model_inheritance_single_discriminator(run: &mut Run) -> Result {
    use scenarios::type_model_inheritance_single_discriminator as api;
    let client = api::blocking::Client::builder(Wire::to("type_model_inheritance_single_discriminator")).build()?;
    run.scenario("Type_Model_Inheritance_SingleDiscriminator_getModel", || {
        expect(client.get_model().send()?, r#"{"wingspan":1,"kind":"sparrow"}"#)
    });
    run.scenario("Type_Model_Inheritance_SingleDiscriminator_putModel", || {
        done(client.put_model(api::Bird::from_json(r#"{"wingspan":1,"kind":"sparrow"}"#)?).send())
    });
    run.scenario("Type_Model_Inheritance_SingleDiscriminator_getRecursiveModel", || expect(client.get_recursive_model().send()?, r#"{"wingspan":5,"kind":"eagle","partner":{"wingspan":2,"kind":"goose"},"friends":[{"wingspan":2,"kind":"seagull"}],"hate":{"key3":{"wingspan":1,"kind":"sparrow"}}}"#));
    run.scenario("Type_Model_Inheritance_SingleDiscriminator_putRecursiveModel", || done(client.put_recursive_model(api::Bird::from_json(r#"{"wingspan":5,"kind":"eagle","partner":{"wingspan":2,"kind":"goose"},"friends":[{"wingspan":2,"kind":"seagull"}],"hate":{"key3":{"wingspan":1,"kind":"sparrow"}}}"#)?).send()));
    run.scenario("Type_Model_Inheritance_SingleDiscriminator_getMissingDiscriminator", || {
        expect(client.get_missing_discriminator().send()?, r#"{"wingspan":1}"#)
    });
    run.scenario("Type_Model_Inheritance_SingleDiscriminator_getWrongDiscriminator", || {
        expect(client.get_wrong_discriminator().send()?, r#"{"wingspan":1,"kind":"wrongKind"}"#)
    });
    run.scenario("Type_Model_Inheritance_SingleDiscriminator_getLegacyModel", || {
        expect(client.get_legacy_model().send()?, r#"{"size":20,"kind":"t-rex"}"#)
    });
    Ok(())
}

fn type_model_usage(run: &mut Run) -> Result {
    use scenarios::type_model_usage as api;
    let client = api::blocking::Client::builder(Wire::to("type_model_usage")).build()?;
    run.scenario("Type_Model_Usage_input", || {
        done(client.input(api::InputRecord::from_json(r#"{"requiredProp":"example-value"}"#)?).send())
    });
    run.scenario("Type_Model_Usage_output", || expect(client.output().send()?, r#"{"requiredProp":"example-value"}"#));
    run.scenario("Type_Model_Usage_inputAndOutput", || {
        expect(
            client
                .input_and_output(api::InputOutputRecord::from_json(r#"{"requiredProp":"example-value"}"#)?)
                .send()?,
            r#"{"requiredProp":"example-value"}"#,
        )
    });
    Ok(())
}

fn type_model_visibility(run: &mut Run) -> Result {
    use scenarios::type_model_visibility as api;
    let client = api::blocking::Client::builder(Wire::to("type_model_visibility")).build()?;
    run.scenario("Type_Model_Visibility_putReadOnlyModel", || {
        let body = client.put_read_only_model(api::ReadOnlyModelRequest::builder().build()?).send()?;
        expect(body, r#"{"optionalNullableIntList":[1,2,3],"optionalStringRecord":{"k1":"value1","k2":"value2"}}"#)
    });
    run.scenario("Type_Model_Visibility_headModel", || {
        done(client.head_model(api::HeadModel::new(123, api::VisibilityModelRequest::builder().build()?)).send())
    });
    run.scenario("Type_Model_Visibility_getModel", || {
        let body = api::VisibilityModelRequest::builder().build()?;
        expect(client.get_model(api::GetModel::new(123, body)).send()?, r#"{"readProp":"abc"}"#)
    });
    run.scenario("Type_Model_Visibility_putModel", || {
        done(
            client
                .put_model(api::VisibilityModelCreateOrUpdate::from_json(
                    r#"{"createProp":["foo","bar"],"updateProp":[1,2]}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Model_Visibility_patchModel", || {
        done(client.patch_model(api::VisibilityModelUpdate::from_json(r#"{"updateProp":[1,2]}"#)?).send())
    });
    run.scenario("Type_Model_Visibility_postModel", || {
        done(client.post_model(api::VisibilityModelCreate::from_json(r#"{"createProp":["foo","bar"]}"#)?).send())
    });
    run.scenario("Type_Model_Visibility_deleteModel", || {
        done(client.delete_model(api::VisibilityModelDelete::from_json(r#"{"deleteProp":true}"#)?).send())
    });
    Ok(())
}
