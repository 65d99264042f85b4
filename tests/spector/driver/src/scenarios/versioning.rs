use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    versioning_added_v2(run)?;
    versioning_made_optional_v2(run)?;
    versioning_removed_v2(run)?;
    versioning_removed_v1(run)?;
    versioning_removed_v2preview(run)?;
    versioning_renamed_from_v2(run)?;
    versioning_return_type_changed_from_v2(run)?;
    versioning_type_changed_from_v2(run)?;
    Ok(())
}

fn versioning_added_v2(run: &mut Run) -> Result {
    use scenarios::versioning_added_v2 as api;
    let client = api::blocking::Client::builder(Wire::to("versioning_added_v2"))
        .server(api::Server::Testserver { endpoint: SERVER.to_owned(), version: "v2".to_owned() })
        .build()?;
    run.scenario("Versioning_Added_v1", || {
        expect(
            client
                .v1(api::V1::new(
                    "bar",
                    api::ModelV1::from_json(r#"{"prop":"foo","enumProp":"enumMemberV2","unionProp":10}"#)?,
                ))
                .send()?,
            r#"{"prop":"foo","enumProp":"enumMemberV2","unionProp":10}"#,
        )
    });
    run.scenario("Versioning_Added_v2", || {
        expect(
            client
                .v2(api::ModelV2::from_json(r#"{"prop":"foo","enumProp":"enumMember","unionProp":"bar"}"#)?)
                .send()?,
            r#"{"prop":"foo","enumProp":"enumMember","unionProp":"bar"}"#,
        )
    });
    run.scenario("Versioning_Added_InterfaceV2", || {
        expect(
            client
                .interface_v2v2_in_interface(api::ModelV2::from_json(
                    r#"{"prop":"foo","enumProp":"enumMember","unionProp":"bar"}"#,
                )?)
                .send()?,
            r#"{"prop":"foo","enumProp":"enumMember","unionProp":"bar"}"#,
        )
    });
    Ok(())
}

fn versioning_made_optional_v2(run: &mut Run) -> Result {
    use scenarios::versioning_made_optional_v2 as api;
    let client = api::blocking::Client::builder(Wire::to("versioning_made_optional_v2"))
        .server(api::Server::Testserver { endpoint: SERVER.to_owned(), version: "v2".to_owned() })
        .build()?;
    run.scenario("Versioning_MadeOptional_test", || {
        expect(client.test(api::TestModel::from_json(r#"{"prop":"foo"}"#)?).send()?, r#"{"prop":"foo"}"#)
    });
    Ok(())
}

fn versioning_removed_v2(run: &mut Run) -> Result {
    use scenarios::versioning_removed_v2 as api;
    let client = api::blocking::Client::builder(Wire::to("versioning_removed_v2"))
        .server(api::Server::Testserver { endpoint: SERVER.to_owned(), version: "v2".to_owned() })
        .build()?;
    run.scenario("Versioning_Removed_v2", || {
        expect(
            client
                .v2(api::ModelV2::from_json(r#"{"prop":"foo","enumProp":"enumMemberV2","unionProp":"bar"}"#)?)
                .send()?,
            r#"{"prop":"foo","enumProp":"enumMemberV2","unionProp":"bar"}"#,
        )
    });
    run.scenario("Versioning_Removed_modelV3_V2", || {
        let model = r#"{"id":"123","enumProp":"enumMemberV1"}"#;
        expect(client.model_v3_operation(api::ModelV3::from_json(model)?).send()?, model)
    });
    Ok(())
}

fn versioning_removed_v1(run: &mut Run) -> Result {
    use scenarios::versioning_removed_v1 as api;
    let client = api::blocking::Client::builder(Wire::to("versioning_removed_v1"))
        .server(api::Server::Testserver { endpoint: SERVER.to_owned(), version: "v1".to_owned() })
        .build()?;
    run.scenario("Versioning_Removed_modelV3", || {
        let model = r#"{"id":"123","enumProp":"enumMemberV1"}"#;
        expect(client.model_v3_operation(api::ModelV3::from_json(model)?).send()?, model)
    });
    Ok(())
}

fn versioning_removed_v2preview(run: &mut Run) -> Result {
    use scenarios::versioning_removed_v2preview as api;
    let client = api::blocking::Client::builder(Wire::to("versioning_removed_v2preview"))
        .server(api::Server::Testserver { endpoint: SERVER.to_owned(), version: "v2preview".to_owned() })
        .build()?;
    run.scenario("Versioning_Removed_modelV3_V2preview", || {
        let model = r#"{"id":"123"}"#;
        expect(client.model_v3_operation(api::ModelV3::from_json(model)?).send()?, model)
    });
    Ok(())
}

fn versioning_renamed_from_v2(run: &mut Run) -> Result {
    use scenarios::versioning_renamed_from_v2 as api;
    let client = api::blocking::Client::builder(Wire::to("versioning_renamed_from_v2"))
        .server(api::Server::Testserver { endpoint: SERVER.to_owned(), version: "v2".to_owned() })
        .build()?;
    run.scenario("Versioning_RenamedFrom_newOp", || {
        expect(
            client
                .new_op(api::NewOp::new(
                    "bar",
                    api::NewModel::from_json(r#"{"newProp":"foo","enumProp":"newEnumMember","unionProp":10}"#)?,
                ))
                .send()?,
            r#"{"newProp":"foo","enumProp":"newEnumMember","unionProp":10}"#,
        )
    });
    run.scenario("Versioning_RenamedFrom_NewInterface", || {
        expect(
            client
                .new_interface_new_op_in_new_interface(api::NewModel::from_json(
                    r#"{"newProp":"foo","enumProp":"newEnumMember","unionProp":10}"#,
                )?)
                .send()?,
            r#"{"newProp":"foo","enumProp":"newEnumMember","unionProp":10}"#,
        )
    });
    Ok(())
}

fn versioning_return_type_changed_from_v2(run: &mut Run) -> Result {
    use scenarios::versioning_return_type_changed_from_v2 as api;
    let client = api::blocking::Client::builder(Wire::to("versioning_return_type_changed_from_v2"))
        .server(api::Server::Testserver { endpoint: SERVER.to_owned(), version: "v2".to_owned() })
        .build()?;
    run.scenario("Versioning_ReturnTypeChangedFrom_test", || {
        expect(client.test("test".to_owned()).send()?, r#""test""#)
    });
    Ok(())
}

fn versioning_type_changed_from_v2(run: &mut Run) -> Result {
    use scenarios::versioning_type_changed_from_v2 as api;
    let client = api::blocking::Client::builder(Wire::to("versioning_type_changed_from_v2"))
        .server(api::Server::Testserver { endpoint: SERVER.to_owned(), version: "v2".to_owned() })
        .build()?;
    run.scenario("Versioning_TypeChangedFrom_test", || {
        expect(
            client
                .test(api::Test::new("baz", api::TestModel::from_json(r#"{"prop":"foo","changedProp":"bar"}"#)?))
                .send()?,
            r#"{"prop":"foo","changedProp":"bar"}"#,
        )
    });
    Ok(())
}
