use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    type_union_discriminated(run)?;
    type_union(run)?;
    Ok(())
}

fn type_union_discriminated(run: &mut Run) -> Result {
    use scenarios::type_union_discriminated as api;
    let client = api::blocking::Client::builder(Wire::to("type_union_discriminated")).build()?;
    run.scenario("Type_Union_Discriminated_Envelope_Object_Default_get", || {
        expect(
            client.default_get(api::DefaultGet::default()).send()?,
            r#"{"kind":"cat","value":{"name":"Whiskers","meow":true}}"#,
        )
    });
    run.scenario("Type_Union_Discriminated_Envelope_Object_Default_put", || {
        expect(
            client
                .default_put(api::PetWithEnvelope::from_json(
                    r#"{"kind":"cat","value":{"name":"Whiskers","meow":true}}"#,
                )?)
                .send()?,
            r#"{"kind":"cat","value":{"name":"Whiskers","meow":true}}"#,
        )
    });
    run.scenario("Type_Union_Discriminated_Envelope_Object_CustomProperties_get", || {
        expect(
            client.custom_properties_get(api::CustomPropertiesGet::default()).send()?,
            r#"{"petType":"cat","petData":{"name":"Whiskers","meow":true}}"#,
        )
    });
    run.scenario("Type_Union_Discriminated_Envelope_Object_CustomProperties_put", || {
        expect(
            client
                .custom_properties_put(api::PetWithCustomNames::from_json(
                    r#"{"petType":"cat","petData":{"name":"Whiskers","meow":true}}"#,
                )?)
                .send()?,
            r#"{"petType":"cat","petData":{"name":"Whiskers","meow":true}}"#,
        )
    });
    run.scenario("Type_Union_Discriminated_NoEnvelope_Default_get", || {
        expect(
            client.default_get2(api::DefaultGet2::default()).send()?,
            r#"{"kind":"cat","name":"Whiskers","meow":true}"#,
        )
    });
    run.scenario("Type_Union_Discriminated_NoEnvelope_Default_put", || {
        expect(
            client
                .default_put2(api::PetInline::from_json(r#"{"kind":"cat","name":"Whiskers","meow":true}"#)?)
                .send()?,
            r#"{"kind":"cat","name":"Whiskers","meow":true}"#,
        )
    });
    run.scenario("Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_get", || {
        expect(
            client.custom_discriminator_get(api::CustomDiscriminatorGet::default()).send()?,
            r#"{"type":"cat","name":"Whiskers","meow":true}"#,
        )
    });
    run.scenario("Type_Union_Discriminated_NoEnvelope_CustomDiscriminator_put", || {
        expect(
            client
                .custom_discriminator_put(api::PetInlineWithCustomDiscriminator::from_json(
                    r#"{"type":"cat","name":"Whiskers","meow":true}"#,
                )?)
                .send()?,
            r#"{"type":"cat","name":"Whiskers","meow":true}"#,
        )
    });
    Ok(())
}

fn type_union(run: &mut Run) -> Result {
    use scenarios::type_union as api;
    let client = api::blocking::Client::builder(Wire::to("type_union")).build()?;
    run.scenario("Type_Union_StringsOnly_get", || expect(client.strings_only_get().send()?, r#"{"prop":"b"}"#));
    run.scenario("Type_Union_StringsOnly_send", || {
        done(client.strings_only_send(api::StringsOnlySendRequest::from_json(r#"{"prop":"b"}"#)?).send())
    });
    run.scenario("Type_Union_StringExtensible_get", || {
        expect(client.string_extensible_get().send()?, r#"{"prop":"custom"}"#)
    });
    run.scenario("Type_Union_StringExtensible_send", || {
        done(client.string_extensible_send(api::StringExtensibleSendRequest::from_json(r#"{"prop":"custom"}"#)?).send())
    });
    run.scenario("Type_Union_StringExtensibleNamed_get", || {
        expect(client.string_extensible_named_get().send()?, r#"{"prop":"custom"}"#)
    });
    run.scenario("Type_Union_StringExtensibleNamed_send", || {
        done(
            client
                .string_extensible_named_send(api::StringExtensibleNamedSendRequest::from_json(r#"{"prop":"custom"}"#)?)
                .send(),
        )
    });
    run.scenario("Type_Union_IntsOnly_get", || expect(client.ints_only_get().send()?, r#"{"prop":2}"#));
    run.scenario("Type_Union_IntsOnly_send", || {
        done(client.ints_only_send(api::IntsOnlySendRequest::from_json(r#"{"prop":2}"#)?).send())
    });
    run.scenario("Type_Union_FloatsOnly_get", || expect(client.floats_only_get().send()?, r#"{"prop":2.2}"#));
    run.scenario("Type_Union_FloatsOnly_send", || {
        done(client.floats_only_send(api::FloatsOnlySendRequest::from_json(r#"{"prop":2.2}"#)?).send())
    });
    run.scenario("Type_Union_ModelsOnly_get", || {
        expect(client.models_only_get().send()?, r#"{"prop":{"name":"test"}}"#)
    });
    run.scenario("Type_Union_ModelsOnly_send", || {
        done(client.models_only_send(api::ModelsOnlySendRequest::from_json(r#"{"prop":{"name":"test"}}"#)?).send())
    });
    run.scenario("Type_Union_EnumsOnly_get", || {
        expect(client.enums_only_get().send()?, r#"{"prop":{"lr":"right","ud":"up"}}"#)
    });
    run.scenario("Type_Union_EnumsOnly_send", || {
        done(
            client
                .enums_only_send(api::EnumsOnlySendRequest::from_json(r#"{"prop":{"lr":"right","ud":"up"}}"#)?)
                .send(),
        )
    });
    run.scenario("Type_Union_StringAndArray_get", || {
        expect(client.string_and_array_get().send()?, r#"{"prop":{"string":"test","array":["test1","test2"]}}"#)
    });
    run.scenario("Type_Union_StringAndArray_send", || {
        done(
            client
                .string_and_array_send(api::StringAndArraySendRequest::from_json(
                    r#"{"prop":{"string":"test","array":["test1","test2"]}}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Union_MixedLiterals_get", || {
        expect(
            client.mixed_literals_get().send()?,
            r#"{"prop":{"stringLiteral":"a","intLiteral":2,"floatLiteral":3.3,"booleanLiteral":true}}"#,
        )
    });
    run.scenario("Type_Union_MixedLiterals_send", || {
        done(
            client
                .mixed_literals_send(api::MixedLiteralsSendRequest::from_json(
                    r#"{"prop":{"stringLiteral":"a","intLiteral":2,"floatLiteral":3.3,"booleanLiteral":true}}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Union_MixedTypes_get", || expect(client.mixed_types_get().send()?, r#"{"prop":{"model":{"name":"test"},"literal":"a","int":2,"boolean":true,"array":[{"name":"test"},"a",2,true]}}"#));
    run.scenario("Type_Union_MixedTypes_send", || done(client.mixed_types_send(api::MixedTypesSendRequest::from_json(r#"{"prop":{"model":{"name":"test"},"literal":"a","int":2,"boolean":true,"array":[{"name":"test"},"a",2,true]}}"#)?).send()));
    Ok(())
}
