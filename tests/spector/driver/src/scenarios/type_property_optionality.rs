use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    type_property_optionality(run)?;
    Ok(())
}

fn type_property_optionality(run: &mut Run) -> Result {
    use scenarios::type_property_optionality as api;
    let client = api::blocking::Client::builder(Wire::to("type_property_optionality")).build()?;
    run.scenario("Type_Property_Optional_String_getDefault", || expect(client.string_get_default().send()?, "{}"));
    run.scenario("Type_Property_Optional_String_putDefault", || {
        done(client.string_put_default(api::StringProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_String_getAll", || {
        expect(client.string_get_all().send()?, r#"{"property":"hello"}"#)
    });
    run.scenario("Type_Property_Optional_String_putAll", || {
        done(client.string_put_all(api::StringProperty::from_json(r#"{"property":"hello"}"#)?).send())
    });
    run.scenario("Type_Property_Optional_Bytes_getDefault", || expect(client.bytes_get_default().send()?, "{}"));
    run.scenario("Type_Property_Optional_Bytes_putDefault", || {
        done(client.bytes_put_default(api::BytesProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_Bytes_getAll", || {
        expect(client.bytes_get_all().send()?, r#"{"property":"aGVsbG8sIHdvcmxkIQ=="}"#)
    });
    run.scenario("Type_Property_Optional_Bytes_putAll", || {
        done(client.bytes_put_all(api::BytesProperty::from_json(r#"{"property":"aGVsbG8sIHdvcmxkIQ=="}"#)?).send())
    });
    run.scenario("Type_Property_Optional_Datetime_getDefault", || expect(client.datetime_get_default().send()?, "{}"));
    run.scenario("Type_Property_Optional_Datetime_putDefault", || {
        done(client.datetime_put_default(api::DatetimeProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_Datetime_getAll", || {
        expect(client.datetime_get_all().send()?, r#"{"property":"2022-08-26T18:38:00Z"}"#)
    });
    run.scenario("Type_Property_Optional_Datetime_putAll", || {
        done(
            client.datetime_put_all(api::DatetimeProperty::from_json(r#"{"property":"2022-08-26T18:38:00Z"}"#)?).send(),
        )
    });
    run.scenario("Type_Property_Optional_Duration_getDefault", || expect(client.duration_get_default().send()?, "{}"));
    run.scenario("Type_Property_Optional_Duration_putDefault", || {
        done(client.duration_put_default(api::DurationProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_Duration_getAll", || {
        expect(client.duration_get_all().send()?, r#"{"property":"P123DT22H14M12.011S"}"#)
    });
    run.scenario("Type_Property_Optional_Duration_putAll", || {
        done(client.duration_put_all(api::DurationProperty::from_json(r#"{"property":"P123DT22H14M12.011S"}"#)?).send())
    });
    run.scenario("Type_Property_Optional_PlainDate_getDefault", || {
        expect(client.plain_date_get_default().send()?, "{}")
    });
    run.scenario("Type_Property_Optional_PlainDate_putDefault", || {
        done(client.plain_date_put_default(api::PlainDateProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_PlainDate_getAll", || {
        expect(client.plain_date_get_all().send()?, r#"{"property":"2022-12-12"}"#)
    });
    run.scenario("Type_Property_Optional_PlainDate_putAll", || {
        done(client.plain_date_put_all(api::PlainDateProperty::from_json(r#"{"property":"2022-12-12"}"#)?).send())
    });
    run.scenario("Type_Property_Optional_PlainTime_getDefault", || {
        expect(client.plain_time_get_default().send()?, "{}")
    });
    run.scenario("Type_Property_Optional_PlainTime_putDefault", || {
        done(client.plain_time_put_default(api::PlainTimeProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_PlainTime_getAll", || {
        expect(client.plain_time_get_all().send()?, r#"{"property":"13:06:12"}"#)
    });
    run.scenario("Type_Property_Optional_PlainTime_putAll", || {
        done(client.plain_time_put_all(api::PlainTimeProperty::from_json(r#"{"property":"13:06:12"}"#)?).send())
    });
    run.scenario("Type_Property_Optional_CollectionsByte_getDefault", || {
        expect(client.collections_byte_get_default().send()?, "{}")
    });
    run.scenario("Type_Property_Optional_CollectionsByte_putDefault", || {
        done(client.collections_byte_put_default(api::CollectionsByteProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_CollectionsByte_getAll", || {
        expect(
            client.collections_byte_get_all().send()?,
            r#"{"property":["aGVsbG8sIHdvcmxkIQ==","aGVsbG8sIHdvcmxkIQ=="]}"#,
        )
    });
    run.scenario("Type_Property_Optional_CollectionsByte_putAll", || {
        done(
            client
                .collections_byte_put_all(api::CollectionsByteProperty::from_json(
                    r#"{"property":["aGVsbG8sIHdvcmxkIQ==","aGVsbG8sIHdvcmxkIQ=="]}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Optional_CollectionsModel_getDefault", || {
        expect(client.collections_model_get_default().send()?, "{}")
    });
    run.scenario("Type_Property_Optional_CollectionsModel_putDefault", || {
        done(client.collections_model_put_default(api::CollectionsModelProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_CollectionsModel_getAll", || {
        expect(
            client.collections_model_get_all().send()?,
            r#"{"property":[{"property":"hello"},{"property":"world"}]}"#,
        )
    });
    run.scenario("Type_Property_Optional_CollectionsModel_putAll", || {
        done(
            client
                .collections_model_put_all(api::CollectionsModelProperty::from_json(
                    r#"{"property":[{"property":"hello"},{"property":"world"}]}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Optional_StringLiteral_getDefault", || {
        expect(client.string_literal_get_default().send()?, "{}")
    });
    run.scenario("Type_Property_Optional_StringLiteral_putDefault", || {
        done(client.string_literal_put_default(api::StringLiteralProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_StringLiteral_getAll", || {
        expect(client.string_literal_get_all().send()?, r#"{"property":"hello"}"#)
    });
    run.scenario("Type_Property_Optional_StringLiteral_putAll", || {
        done(client.string_literal_put_all(api::StringLiteralProperty::from_json(r#"{"property":"hello"}"#)?).send())
    });
    run.scenario("Type_Property_Optional_IntLiteral_getDefault", || {
        expect(client.int_literal_get_default().send()?, "{}")
    });
    run.scenario("Type_Property_Optional_IntLiteral_putDefault", || {
        done(client.int_literal_put_default(api::IntLiteralProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_IntLiteral_getAll", || {
        expect(client.int_literal_get_all().send()?, r#"{"property":1}"#)
    });
    run.scenario("Type_Property_Optional_IntLiteral_putAll", || {
        done(client.int_literal_put_all(api::IntLiteralProperty::from_json(r#"{"property":1}"#)?).send())
    });
    run.scenario("Type_Property_Optional_FloatLiteral_getDefault", || {
        expect(client.float_literal_get_default().send()?, "{}")
    });
    run.scenario("Type_Property_Optional_FloatLiteral_putDefault", || {
        done(client.float_literal_put_default(api::FloatLiteralProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_FloatLiteral_getAll", || {
        expect(client.float_literal_get_all().send()?, r#"{"property":1.25}"#)
    });
    run.scenario("Type_Property_Optional_FloatLiteral_putAll", || {
        done(client.float_literal_put_all(api::FloatLiteralProperty::from_json(r#"{"property":1.25}"#)?).send())
    });
    run.scenario("Type_Property_Optional_BooleanLiteral_getDefault", || {
        expect(client.boolean_literal_get_default().send()?, "{}")
    });
    run.scenario("Type_Property_Optional_BooleanLiteral_putDefault", || {
        done(client.boolean_literal_put_default(api::BooleanLiteralProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_BooleanLiteral_getAll", || {
        expect(client.boolean_literal_get_all().send()?, r#"{"property":true}"#)
    });
    run.scenario("Type_Property_Optional_BooleanLiteral_putAll", || {
        done(client.boolean_literal_put_all(api::BooleanLiteralProperty::from_json(r#"{"property":true}"#)?).send())
    });
    run.scenario("Type_Property_Optional_UnionStringLiteral_getDefault", || {
        expect(client.union_string_literal_get_default().send()?, "{}")
    });
    run.scenario("Type_Property_Optional_UnionStringLiteral_putDefault", || {
        done(client.union_string_literal_put_default(api::UnionStringLiteralProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_UnionStringLiteral_getAll", || {
        expect(client.union_string_literal_get_all().send()?, r#"{"property":"world"}"#)
    });
    run.scenario("Type_Property_Optional_UnionStringLiteral_putAll", || {
        done(
            client
                .union_string_literal_put_all(api::UnionStringLiteralProperty::from_json(r#"{"property":"world"}"#)?)
                .send(),
        )
    });
    run.scenario("Type_Property_Optional_UnionIntLiteral_getDefault", || {
        expect(client.union_int_literal_get_default().send()?, "{}")
    });
    run.scenario("Type_Property_Optional_UnionIntLiteral_putDefault", || {
        done(client.union_int_literal_put_default(api::UnionIntLiteralProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_UnionIntLiteral_getAll", || {
        expect(client.union_int_literal_get_all().send()?, r#"{"property":2}"#)
    });
    run.scenario("Type_Property_Optional_UnionIntLiteral_putAll", || {
        done(client.union_int_literal_put_all(api::UnionIntLiteralProperty::from_json(r#"{"property":2}"#)?).send())
    });
    run.scenario("Type_Property_Optional_UnionFloatLiteral_getDefault", || {
        expect(client.union_float_literal_get_default().send()?, "{}")
    });
    run.scenario("Type_Property_Optional_UnionFloatLiteral_putDefault", || {
        done(client.union_float_literal_put_default(api::UnionFloatLiteralProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_Optional_UnionFloatLiteral_getAll", || {
        expect(client.union_float_literal_get_all().send()?, r#"{"property":2.375}"#)
    });
    run.scenario("Type_Property_Optional_UnionFloatLiteral_putAll", || {
        done(
            client
                .union_float_literal_put_all(api::UnionFloatLiteralProperty::from_json(r#"{"property":2.375}"#)?)
                .send(),
        )
    });
    run.scenario("Type_Property_Optional_RequiredAndOptional_getRequiredOnly", || {
        expect(client.required_and_optional_get_required_only().send()?, r#"{"requiredProperty":42}"#)
    });
    run.scenario("Type_Property_Optional_RequiredAndOptional_putRequiredOnly", || {
        done(
            client
                .required_and_optional_put_required_only(api::RequiredAndOptionalProperty::from_json(
                    r#"{"requiredProperty":42}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_Optional_RequiredAndOptional_getAll", || {
        expect(client.required_and_optional_get_all().send()?, r#"{"optionalProperty":"hello","requiredProperty":42}"#)
    });
    run.scenario("Type_Property_Optional_RequiredAndOptional_putAll", || {
        done(
            client
                .required_and_optional_put_all(api::RequiredAndOptionalProperty::from_json(
                    r#"{"optionalProperty":"hello","requiredProperty":42}"#,
                )?)
                .send(),
        )
    });
    Ok(())
}
