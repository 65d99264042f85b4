use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    serialization_encoded_name_json(run)?;
    Ok(())
}

fn serialization_encoded_name_json(run: &mut Run) -> Result {
    use scenarios::serialization_encoded_name_json as api;
    let client = api::blocking::Client::builder(Wire::to("serialization_encoded_name_json")).build()?;
    run.scenario("Serialization_EncodedName_Json_Property_send", || {
        done(client.property_send(api::PropertyJsonEncodedNameModel::from_json(r#"{"wireName":true}"#)?).send())
    });
    run.scenario("Serialization_EncodedName_Json_Property_get", || {
        expect(client.property_get().send()?, r#"{"wireName":true}"#)
    });
    Ok(())
}
