use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    type_property_nullable(run)?;
    Ok(())
}

fn type_property_nullable(run: &mut Run) -> Result {
    use scenarios::type_property_nullable as api;
    let client = api::blocking::Client::builder(Wire::to("type_property_nullable")).build()?;
    run.scenario("Type_Property_Nullable_String_getNonNull", || {
        expect(client.string_get_non_null().send()?, r#"{"requiredProperty":"foo","nullableProperty":"hello"}"#)
    });
    run.scenario("Type_Property_Nullable_String_getNull", || {
        expect(client.string_get_null().send()?, r#"{"requiredProperty":"foo","nullableProperty":null}"#)
    });
    run.scenario("Type_Property_Nullable_String_patchNonNull", || {
        done(
            client
                .string_patch_non_null(api::StringProperty::from_json(
                    r#"{"requiredProperty":"foo","nullableProperty":"hello"}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Nullable_String_patchNull", || {
        done(
            client
                .string_patch_null(api::StringProperty::from_json(
                    r#"{"requiredProperty":"foo","nullableProperty":null}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Nullable_Bytes_getNonNull", || {
        expect(
            client.bytes_get_non_null().send()?,
            r#"{"requiredProperty":"foo","nullableProperty":"aGVsbG8sIHdvcmxkIQ=="}"#,
        )
    });
    run.scenario("Type_Property_Nullable_Bytes_getNull", || {
        expect(client.bytes_get_null().send()?, r#"{"requiredProperty":"foo","nullableProperty":null}"#)
    });
    run.scenario("Type_Property_Nullable_Bytes_patchNonNull", || {
        done(
            client
                .bytes_patch_non_null(api::BytesProperty::from_json(
                    r#"{"requiredProperty":"foo","nullableProperty":"aGVsbG8sIHdvcmxkIQ=="}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Nullable_Bytes_patchNull", || {
        done(
            client
                .bytes_patch_null(api::BytesProperty::from_json(
                    r#"{"requiredProperty":"foo","nullableProperty":null}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Nullable_Datetime_getNonNull", || {
        expect(
            client.datetime_get_non_null().send()?,
            r#"{"requiredProperty":"foo","nullableProperty":"2022-08-26T18:38:00Z"}"#,
        )
    });
    run.scenario("Type_Property_Nullable_Datetime_getNull", || {
        expect(client.datetime_get_null().send()?, r#"{"requiredProperty":"foo","nullableProperty":null}"#)
    });
    run.scenario("Type_Property_Nullable_Datetime_patchNonNull", || {
        done(
            client
                .datetime_patch_non_null(api::DatetimeProperty::from_json(
                    r#"{"requiredProperty":"foo","nullableProperty":"2022-08-26T18:38:00Z"}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Nullable_Datetime_patchNull", || {
        done(
            client
                .datetime_patch_null(api::DatetimeProperty::from_json(
                    r#"{"requiredProperty":"foo","nullableProperty":null}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Nullable_Duration_getNonNull", || {
        expect(
            client.duration_get_non_null().send()?,
            r#"{"requiredProperty":"foo","nullableProperty":"P123DT22H14M12.011S"}"#,
        )
    });
    run.scenario("Type_Property_Nullable_Duration_getNull", || {
        expect(client.duration_get_null().send()?, r#"{"requiredProperty":"foo","nullableProperty":null}"#)
    });
    run.scenario("Type_Property_Nullable_Duration_patchNonNull", || {
        done(
            client
                .duration_patch_non_null(api::DurationProperty::from_json(
                    r#"{"requiredProperty":"foo","nullableProperty":"P123DT22H14M12.011S"}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Nullable_Duration_patchNull", || {
        done(
            client
                .duration_patch_null(api::DurationProperty::from_json(
                    r#"{"requiredProperty":"foo","nullableProperty":null}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Nullable_CollectionsByte_getNonNull", || {
        expect(
            client.collections_byte_get_non_null().send()?,
            r#"{"requiredProperty":"foo","nullableProperty":["aGVsbG8sIHdvcmxkIQ==","aGVsbG8sIHdvcmxkIQ=="]}"#,
        )
    });
    run.scenario("Type_Property_Nullable_CollectionsByte_getNull", || {
        expect(client.collections_byte_get_null().send()?, r#"{"requiredProperty":"foo","nullableProperty":null}"#)
    });
    run.scenario("Type_Property_Nullable_CollectionsByte_patchNonNull", || {
        done(
            client
                .collections_byte_patch_non_null(api::CollectionsByteProperty::from_json(
                    r#"{"requiredProperty":"foo","nullableProperty":["aGVsbG8sIHdvcmxkIQ==","aGVsbG8sIHdvcmxkIQ=="]}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Nullable_CollectionsByte_patchNull", || {
        done(
            client
                .collections_byte_patch_null(api::CollectionsByteProperty::from_json(
                    r#"{"requiredProperty":"foo","nullableProperty":null}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Nullable_CollectionsModel_getNonNull", || {
        expect(
            client.collections_model_get_non_null().send()?,
            r#"{"requiredProperty":"foo","nullableProperty":[{"property":"hello"},{"property":"world"}]}"#,
        )
    });
    run.scenario("Type_Property_Nullable_CollectionsModel_getNull", || {
        expect(client.collections_model_get_null().send()?, r#"{"requiredProperty":"foo","nullableProperty":null}"#)
    });
    run.scenario("Type_Property_Nullable_CollectionsModel_patchNonNull", || {
        done(
            client
                .collections_model_patch_non_null(api::CollectionsModelProperty::from_json(
                    r#"{"requiredProperty":"foo","nullableProperty":[{"property":"hello"},{"property":"world"}]}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Nullable_CollectionsModel_patchNull", || {
        done(
            client
                .collections_model_patch_null(api::CollectionsModelProperty::from_json(
                    r#"{"requiredProperty":"foo","nullableProperty":null}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Nullable_CollectionsString_getNonNull", || {
        expect(
            client.collections_string_get_non_null().send()?,
            r#"{"requiredProperty":"foo","nullableProperty":["hello","world"]}"#,
        )
    });
    run.scenario("Type_Property_Nullable_CollectionsString_getNull", || {
        expect(client.collections_string_get_null().send()?, r#"{"requiredProperty":"foo","nullableProperty":null}"#)
    });
    run.scenario("Type_Property_Nullable_CollectionsString_patchNonNull", || {
        done(
            client
                .collections_string_patch_non_null(api::CollectionsStringProperty::from_json(
                    r#"{"requiredProperty":"foo","nullableProperty":["hello","world"]}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Nullable_CollectionsString_patchNull", || {
        done(
            client
                .collections_string_patch_null(api::CollectionsStringProperty::from_json(
                    r#"{"requiredProperty":"foo","nullableProperty":null}"#,
                )?)
                .send(),
        )
    });
    Ok(())
}
