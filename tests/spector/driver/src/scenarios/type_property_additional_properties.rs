use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    type_property_additional_properties(run)?;
    Ok(())
}

fn type_property_additional_properties(run: &mut Run) -> Result {
    use scenarios::type_property_additional_properties as api;
    let client = api::blocking::Client::builder(Wire::to("type_property_additional_properties")).build()?;
    run.scenario("Type_Property_AdditionalProperties_ExtendsUnknown_get", || {
        expect(
            client.extends_unknown_get().send()?,
            r#"{"name":"ExtendsUnknownAdditionalProperties","prop1":32,"prop2":true,"prop3":"abc"}"#,
        )
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsUnknown_put", || {
        done(
            client
                .extends_unknown_put(api::ExtendsUnknownAdditionalProperties::from_json(
                    r#"{"name":"ExtendsUnknownAdditionalProperties","prop1":32,"prop2":true,"prop3":"abc"}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsUnknownDerived_get", || expect(client.extends_unknown_derived_get().send()?, r#"{"name":"ExtendsUnknownAdditionalProperties","index":314,"age":2.71875,"prop1":32,"prop2":true,"prop3":"abc"}"#));
    run.scenario("Type_Property_AdditionalProperties_ExtendsUnknownDerived_put", || done(client.extends_unknown_derived_put(api::ExtendsUnknownAdditionalPropertiesDerived::from_json(r#"{"name":"ExtendsUnknownAdditionalProperties","index":314,"age":2.71875,"prop1":32,"prop2":true,"prop3":"abc"}"#)?).send()));
    run.scenario("Type_Property_AdditionalProperties_ExtendsUnknownDiscriminated_get", || {
        expect(
            client.extends_unknown_discriminated_get().send()?,
            r#"{"kind":"derived","name":"Derived","index":314,"age":2.71875,"prop1":32,"prop2":true,"prop3":"abc"}"#,
        )
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsUnknownDiscriminated_put", || done(client.extends_unknown_discriminated_put(api::ExtendsUnknownAdditionalPropertiesDiscriminated::from_json(r#"{"kind":"derived","name":"Derived","index":314,"age":2.71875,"prop1":32,"prop2":true,"prop3":"abc"}"#)?).send()));
    run.scenario("Type_Property_AdditionalProperties_IsUnknown_get", || {
        expect(
            client.is_unknown_get().send()?,
            r#"{"name":"IsUnknownAdditionalProperties","prop1":32,"prop2":true,"prop3":"abc"}"#,
        )
    });
    run.scenario("Type_Property_AdditionalProperties_IsUnknown_put", || {
        done(
            client
                .is_unknown_put(api::IsUnknownAdditionalProperties::from_json(
                    r#"{"name":"IsUnknownAdditionalProperties","prop1":32,"prop2":true,"prop3":"abc"}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_IsUnknownDerived_get", || expect(client.is_unknown_derived_get().send()?, r#"{"name":"IsUnknownAdditionalProperties","index":314,"age":2.71875,"prop1":32,"prop2":true,"prop3":"abc"}"#));
    run.scenario("Type_Property_AdditionalProperties_IsUnknownDerived_put", || done(client.is_unknown_derived_put(api::IsUnknownAdditionalPropertiesDerived::from_json(r#"{"name":"IsUnknownAdditionalProperties","index":314,"age":2.71875,"prop1":32,"prop2":true,"prop3":"abc"}"#)?).send()));
    run.scenario("Type_Property_AdditionalProperties_IsUnknownDiscriminated_get", || {
        expect(
            client.is_unknown_discriminated_get().send()?,
            r#"{"kind":"derived","name":"Derived","index":314,"age":2.71875,"prop1":32,"prop2":true,"prop3":"abc"}"#,
        )
    });
    run.scenario("Type_Property_AdditionalProperties_IsUnknownDiscriminated_put", || done(client.is_unknown_discriminated_put(api::IsUnknownAdditionalPropertiesDiscriminated::from_json(r#"{"kind":"derived","name":"Derived","index":314,"age":2.71875,"prop1":32,"prop2":true,"prop3":"abc"}"#)?).send()));
    run.scenario("Type_Property_AdditionalProperties_ExtendsString_get", || {
        expect(client.extends_string_get().send()?, r#"{"name":"ExtendsStringAdditionalProperties","prop":"abc"}"#)
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsString_put", || {
        done(
            client
                .extends_string_put(api::ExtendsStringAdditionalProperties::from_json(
                    r#"{"name":"ExtendsStringAdditionalProperties","prop":"abc"}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_IsString_get", || {
        expect(client.is_string_get().send()?, r#"{"name":"IsStringAdditionalProperties","prop":"abc"}"#)
    });
    run.scenario("Type_Property_AdditionalProperties_IsString_put", || {
        done(
            client
                .is_string_put(api::IsStringAdditionalProperties::from_json(
                    r#"{"name":"IsStringAdditionalProperties","prop":"abc"}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsFloat_get", || {
        expect(client.extends_float_get().send()?, r#"{"id":43.125,"prop":43.125}"#)
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsFloat_put", || {
        done(
            client
                .extends_float_put(api::ExtendsFloatAdditionalProperties::from_json(r#"{"id":43.125,"prop":43.125}"#)?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_IsFloat_get", || {
        expect(client.is_float_get().send()?, r#"{"id":43.125,"prop":43.125}"#)
    });
    run.scenario("Type_Property_AdditionalProperties_IsFloat_put", || {
        done(client.is_float_put(api::IsFloatAdditionalProperties::from_json(r#"{"id":43.125,"prop":43.125}"#)?).send())
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsModel_get", || {
        expect(client.extends_model_get().send()?, r#"{"knownProp":{"state":"ok"},"prop":{"state":"ok"}}"#)
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsModel_put", || {
        done(
            client
                .extends_model_put(api::ExtendsModelAdditionalProperties::from_json(
                    r#"{"knownProp":{"state":"ok"},"prop":{"state":"ok"}}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_IsModel_get", || {
        expect(client.is_model_get().send()?, r#"{"knownProp":{"state":"ok"},"prop":{"state":"ok"}}"#)
    });
    run.scenario("Type_Property_AdditionalProperties_IsModel_put", || {
        done(
            client
                .is_model_put(api::IsModelAdditionalProperties::from_json(
                    r#"{"knownProp":{"state":"ok"},"prop":{"state":"ok"}}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsModelArray_get", || {
        expect(
            client.extends_model_array_get().send()?,
            r#"{"knownProp":[{"state":"ok"},{"state":"ok"}],"prop":[{"state":"ok"},{"state":"ok"}]}"#,
        )
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsModelArray_put", || {
        done(
            client
                .extends_model_array_put(api::ExtendsModelArrayAdditionalProperties::from_json(
                    r#"{"knownProp":[{"state":"ok"},{"state":"ok"}],"prop":[{"state":"ok"},{"state":"ok"}]}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_IsModelArray_get", || {
        expect(
            client.is_model_array_get().send()?,
            r#"{"knownProp":[{"state":"ok"},{"state":"ok"}],"prop":[{"state":"ok"},{"state":"ok"}]}"#,
        )
    });
    run.scenario("Type_Property_AdditionalProperties_IsModelArray_put", || {
        done(
            client
                .is_model_array_put(api::IsModelArrayAdditionalProperties::from_json(
                    r#"{"knownProp":[{"state":"ok"},{"state":"ok"}],"prop":[{"state":"ok"},{"state":"ok"}]}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadString_get", || {
        expect(client.spread_string_get().send()?, r#"{"name":"SpreadSpringRecord","prop":"abc"}"#)
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadString_put", || {
        done(
            client
                .spread_string_put(api::SpreadStringRecord::from_json(r#"{"name":"SpreadSpringRecord","prop":"abc"}"#)?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadFloat_get", || {
        expect(client.spread_float_get().send()?, r#"{"id":43.125,"prop":43.125}"#)
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadFloat_put", || {
        done(client.spread_float_put(api::SpreadFloatRecord::from_json(r#"{"id":43.125,"prop":43.125}"#)?).send())
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadModel_get", || {
        expect(client.spread_model_get().send()?, r#"{"knownProp":{"state":"ok"},"prop":{"state":"ok"}}"#)
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadModel_put", || {
        done(
            client
                .spread_model_put(api::SpreadModelRecord::from_json(
                    r#"{"knownProp":{"state":"ok"},"prop":{"state":"ok"}}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadModelArray_get", || {
        expect(
            client.spread_model_array_get().send()?,
            r#"{"knownProp":[{"state":"ok"},{"state":"ok"}],"prop":[{"state":"ok"},{"state":"ok"}]}"#,
        )
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadModelArray_put", || {
        done(
            client
                .spread_model_array_put(api::SpreadModelArrayRecord::from_json(
                    r#"{"knownProp":[{"state":"ok"},{"state":"ok"}],"prop":[{"state":"ok"},{"state":"ok"}]}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadDifferentString_get", || {
        expect(client.spread_different_string_get().send()?, r#"{"id":43.125,"prop":"abc"}"#)
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadDifferentString_put", || {
        done(
            client
                .spread_different_string_put(api::DifferentSpreadStringRecord::from_json(
                    r#"{"id":43.125,"prop":"abc"}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadDifferentFloat_get", || {
        expect(client.spread_different_float_get().send()?, r#"{"name":"abc","prop":43.125}"#)
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadDifferentFloat_put", || {
        done(
            client
                .spread_different_float_put(api::DifferentSpreadFloatRecord::from_json(
                    r#"{"name":"abc","prop":43.125}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadDifferentModel_get", || {
        expect(client.spread_different_model_get().send()?, r#"{"knownProp":"abc","prop":{"state":"ok"}}"#)
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadDifferentModel_put", || {
        done(
            client
                .spread_different_model_put(api::DifferentSpreadModelRecord::from_json(
                    r#"{"knownProp":"abc","prop":{"state":"ok"}}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadDifferentModelArray_get", || {
        expect(
            client.spread_different_model_array_get().send()?,
            r#"{"knownProp":"abc","prop":[{"state":"ok"},{"state":"ok"}]}"#,
        )
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadDifferentModelArray_put", || {
        done(
            client
                .spread_different_model_array_put(api::DifferentSpreadModelArrayRecord::from_json(
                    r#"{"knownProp":"abc","prop":[{"state":"ok"},{"state":"ok"}]}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadString_get", || {
        expect(
            client.extends_different_spread_string_get().send()?,
            r#"{"id":43.125,"prop":"abc","derivedProp":"abc"}"#,
        )
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadString_put", || {
        done(
            client
                .extends_different_spread_string_put(api::DifferentSpreadStringDerived::from_json(
                    r#"{"id":43.125,"prop":"abc","derivedProp":"abc"}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadFloat_get", || {
        expect(
            client.extends_different_spread_float_get().send()?,
            r#"{"name":"abc","prop":43.125,"derivedProp":43.125}"#,
        )
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadFloat_put", || {
        done(
            client
                .extends_different_spread_float_put(api::DifferentSpreadFloatDerived::from_json(
                    r#"{"name":"abc","prop":43.125,"derivedProp":43.125}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadModel_get", || {
        expect(
            client.extends_different_spread_model_get().send()?,
            r#"{"knownProp":"abc","prop":{"state":"ok"},"derivedProp":{"state":"ok"}}"#,
        )
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadModel_put", || {
        done(
            client
                .extends_different_spread_model_put(api::DifferentSpreadModelDerived::from_json(
                    r#"{"knownProp":"abc","prop":{"state":"ok"},"derivedProp":{"state":"ok"}}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadModelArray_get", || expect(client.extends_different_spread_model_array_get().send()?, r#"{"knownProp":"abc","prop":[{"state":"ok"},{"state":"ok"}],"derivedProp":[{"state":"ok"},{"state":"ok"}]}"#));
    run.scenario("Type_Property_AdditionalProperties_ExtendsDifferentSpreadModelArray_put", || done(client.extends_different_spread_model_array_put(api::DifferentSpreadModelArrayDerived::from_json(r#"{"knownProp":"abc","prop":[{"state":"ok"},{"state":"ok"}],"derivedProp":[{"state":"ok"},{"state":"ok"}]}"#)?).send()));
    run.scenario("Type_Property_AdditionalProperties_MultipleSpread_get", || {
        expect(client.multiple_spread_get().send()?, r#"{"flag":true,"prop1":"abc","prop2":43.125}"#)
    });
    run.scenario("Type_Property_AdditionalProperties_MultipleSpread_put", || {
        done(
            client
                .multiple_spread_put(api::MultipleSpreadRecord::from_json(
                    r#"{"flag":true,"prop1":"abc","prop2":43.125}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadRecordUnion_get", || {
        expect(client.spread_record_union_get().send()?, r#"{"flag":true,"prop1":"abc","prop2":43.125}"#)
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadRecordUnion_put", || {
        done(
            client
                .spread_record_union_put(api::SpreadRecordForUnion::from_json(
                    r#"{"flag":true,"prop1":"abc","prop2":43.125}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion_get", || expect(client.spread_record_non_discriminated_union_get().send()?, r#"{"name":"abc","prop1":{"kind":"kind0","fooProp":"abc"},"prop2":{"kind":"kind1","start":"2021-01-01T00:00:00Z","end":"2021-01-02T00:00:00Z"}}"#));
    run.scenario("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion_put", || done(client.spread_record_non_discriminated_union_put(api::SpreadRecordForNonDiscriminatedUnion::from_json(r#"{"name":"abc","prop1":{"kind":"kind0","fooProp":"abc"},"prop2":{"kind":"kind1","start":"2021-01-01T00:00:00Z","end":"2021-01-02T00:00:00Z"}}"#)?).send()));
    run.scenario("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion2_get", || expect(client.spread_record_non_discriminated_union2_get().send()?, r#"{"name":"abc","prop1":{"kind":"kind1","start":"2021-01-01T00:00:00Z"},"prop2":{"kind":"kind1","start":"2021-01-01T00:00:00Z","end":"2021-01-02T00:00:00Z"}}"#));
    run.scenario("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion2_put", || done(client.spread_record_non_discriminated_union2_put(api::SpreadRecordForNonDiscriminatedUnion2::from_json(r#"{"name":"abc","prop1":{"kind":"kind1","start":"2021-01-01T00:00:00Z"},"prop2":{"kind":"kind1","start":"2021-01-01T00:00:00Z","end":"2021-01-02T00:00:00Z"}}"#)?).send()));
    run.scenario("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion3_get", || expect(client.spread_record_non_discriminated_union3_get().send()?, r#"{"name":"abc","prop1":[{"kind":"kind1","start":"2021-01-01T00:00:00Z"},{"kind":"kind1","start":"2021-01-01T00:00:00Z"}],"prop2":{"kind":"kind1","start":"2021-01-01T00:00:00Z","end":"2021-01-02T00:00:00Z"}}"#));
    run.scenario("Type_Property_AdditionalProperties_SpreadRecordNonDiscriminatedUnion3_put", || done(client.spread_record_non_discriminated_union3_put(api::SpreadRecordForNonDiscriminatedUnion3::from_json(r#"{"name":"abc","prop1":[{"kind":"kind1","start":"2021-01-01T00:00:00Z"},{"kind":"kind1","start":"2021-01-01T00:00:00Z"}],"prop2":{"kind":"kind1","start":"2021-01-01T00:00:00Z","end":"2021-01-02T00:00:00Z"}}"#)?).send()));
    Ok(())
}
