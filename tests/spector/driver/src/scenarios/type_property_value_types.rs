use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    type_property_value_types(run)?;
    Ok(())
}

fn type_property_value_types(run: &mut Run) -> Result {
    use scenarios::type_property_value_types as api;
    let client = api::blocking::Client::builder(Wire::to("type_property_value_types")).build()?;
    run.scenario("Type_Property_ValueTypes_Boolean_get", || {
        expect(client.boolean_get().send()?, r#"{"property":true}"#)
    });
    run.scenario("Type_Property_ValueTypes_Boolean_put", || {
        done(client.boolean_put(api::BooleanProperty::from_json(r#"{"property":true}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_String_get", || {
        expect(client.string_get().send()?, r#"{"property":"hello"}"#)
    });
    run.scenario("Type_Property_ValueTypes_String_put", || {
        done(client.string_put(api::StringProperty::from_json(r#"{"property":"hello"}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_Bytes_get", || {
        expect(client.bytes_get().send()?, r#"{"property":"aGVsbG8sIHdvcmxkIQ=="}"#)
    });
    run.scenario("Type_Property_ValueTypes_Bytes_put", || {
        done(client.bytes_put(api::BytesProperty::from_json(r#"{"property":"aGVsbG8sIHdvcmxkIQ=="}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_Int_get", || expect(client.int_get().send()?, r#"{"property":42}"#));
    run.scenario("Type_Property_ValueTypes_Int_put", || {
        done(client.int_put(api::IntProperty::from_json(r#"{"property":42}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_Float_get", || expect(client.float_get().send()?, r#"{"property":43.125}"#));
    run.scenario("Type_Property_ValueTypes_Float_put", || {
        done(client.float_put(api::FloatProperty::from_json(r#"{"property":43.125}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_Decimal_get", || {
        expect(client.decimal_get().send()?, r#"{"property":0.33333}"#)
    });
    run.scenario("Type_Property_ValueTypes_Decimal_put", || {
        done(client.decimal_put(api::DecimalProperty::from_json(r#"{"property":0.33333}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_Decimal128_get", || {
        expect(client.decimal128_get().send()?, r#"{"property":0.33333}"#)
    });
    run.scenario("Type_Property_ValueTypes_Decimal128_put", || {
        done(client.decimal128_put(api::Decimal128Property::from_json(r#"{"property":0.33333}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_Datetime_get", || {
        expect(client.datetime_get().send()?, r#"{"property":"2022-08-26T18:38:00Z"}"#)
    });
    run.scenario("Type_Property_ValueTypes_Datetime_put", || {
        done(client.datetime_put(api::DatetimeProperty::from_json(r#"{"property":"2022-08-26T18:38:00Z"}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_Duration_get", || {
        expect(client.duration_get().send()?, r#"{"property":"P123DT22H14M12.011S"}"#)
    });
    run.scenario("Type_Property_ValueTypes_Duration_put", || {
        done(client.duration_put(api::DurationProperty::from_json(r#"{"property":"P123DT22H14M12.011S"}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_Enum_get", || {
        expect(client.enum_get().send()?, r#"{"property":"ValueOne"}"#)
    });
    run.scenario("Type_Property_ValueTypes_Enum_put", || {
        done(client.enum_put(api::EnumProperty::from_json(r#"{"property":"ValueOne"}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_ExtensibleEnum_get", || {
        expect(client.extensible_enum_get().send()?, r#"{"property":"UnknownValue"}"#)
    });
    run.scenario("Type_Property_ValueTypes_ExtensibleEnum_put", || {
        done(
            client
                .extensible_enum_put(api::ExtensibleEnumProperty::from_json(r#"{"property":"UnknownValue"}"#)?)
                .send(),
        )
    });
    run.scenario("Type_Property_ValueTypes_Model_get", || {
        expect(client.model_get().send()?, r#"{"property":{"property":"hello"}}"#)
    });
    run.scenario("Type_Property_ValueTypes_Model_put", || {
        done(client.model_put(api::ModelProperty::from_json(r#"{"property":{"property":"hello"}}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_CollectionsString_get", || {
        expect(client.collections_string_get().send()?, r#"{"property":["hello","world"]}"#)
    });
    run.scenario("Type_Property_ValueTypes_CollectionsString_put", || {
        done(
            client
                .collections_string_put(api::CollectionsStringProperty::from_json(r#"{"property":["hello","world"]}"#)?)
                .send(),
        )
    });
    run.scenario("Type_Property_ValueTypes_CollectionsInt_get", || {
        expect(client.collections_int_get().send()?, r#"{"property":[1,2]}"#)
    });
    run.scenario("Type_Property_ValueTypes_CollectionsInt_put", || {
        done(client.collections_int_put(api::CollectionsIntProperty::from_json(r#"{"property":[1,2]}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_CollectionsModel_get", || {
        expect(client.collections_model_get().send()?, r#"{"property":[{"property":"hello"},{"property":"world"}]}"#)
    });
    run.scenario("Type_Property_ValueTypes_CollectionsModel_put", || {
        done(
            client
                .collections_model_put(api::CollectionsModelProperty::from_json(
                    r#"{"property":[{"property":"hello"},{"property":"world"}]}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_ValueTypes_DictionaryString_get", || {
        expect(client.dictionary_string_get().send()?, r#"{"property":{"k1":"hello","k2":"world"}}"#)
    });
    run.scenario("Type_Property_ValueTypes_DictionaryString_put", || {
        done(
            client
                .dictionary_string_put(api::DictionaryStringProperty::from_json(
                    r#"{"property":{"k1":"hello","k2":"world"}}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Property_ValueTypes_Never_get", || expect(client.never_get().send()?, "{}"));
    run.scenario("Type_Property_ValueTypes_Never_put", || {
        done(client.never_put(api::NeverProperty::from_json("{}")?).send())
    });
    run.scenario("Type_Property_ValueTypes_UnknownString_get", || {
        expect(client.unknown_string_get().send()?, r#"{"property":"hello"}"#)
    });
    run.scenario("Type_Property_ValueTypes_UnknownString_put", || {
        done(client.unknown_string_put(api::UnknownStringProperty::from_json(r#"{"property":"hello"}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_UnknownInt_get", || {
        expect(client.unknown_int_get().send()?, r#"{"property":42}"#)
    });
    run.scenario("Type_Property_ValueTypes_UnknownInt_put", || {
        done(client.unknown_int_put(api::UnknownIntProperty::from_json(r#"{"property":42}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_UnknownDict_get", || {
        expect(client.unknown_dict_get().send()?, r#"{"property":{"k1":"hello","k2":42}}"#)
    });
    run.scenario("Type_Property_ValueTypes_UnknownDict_put", || {
        done(
            client
                .unknown_dict_put(api::UnknownDictProperty::from_json(r#"{"property":{"k1":"hello","k2":42}}"#)?)
                .send(),
        )
    });
    run.scenario("Type_Property_ValueTypes_UnknownArray_get", || {
        expect(client.unknown_array_get().send()?, r#"{"property":["hello","world"]}"#)
    });
    run.scenario("Type_Property_ValueTypes_UnknownArray_put", || {
        done(
            client.unknown_array_put(api::UnknownArrayProperty::from_json(r#"{"property":["hello","world"]}"#)?).send(),
        )
    });
    run.scenario("Type_Property_ValueTypes_StringLiteral_get", || {
        expect(client.string_literal_get().send()?, r#"{"property":"hello"}"#)
    });
    run.scenario("Type_Property_ValueTypes_StringLiteral_put", || {
        done(client.string_literal_put(api::StringLiteralProperty::from_json(r#"{"property":"hello"}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_IntLiteral_get", || {
        expect(client.int_literal_get().send()?, r#"{"property":42}"#)
    });
    run.scenario("Type_Property_ValueTypes_IntLiteral_put", || {
        done(client.int_literal_put(api::IntLiteralProperty::from_json(r#"{"property":42}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_FloatLiteral_get", || {
        expect(client.float_literal_get().send()?, r#"{"property":43.125}"#)
    });
    run.scenario("Type_Property_ValueTypes_FloatLiteral_put", || {
        done(client.float_literal_put(api::FloatLiteralProperty::from_json(r#"{"property":43.125}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_BooleanLiteral_get", || {
        expect(client.boolean_literal_get().send()?, r#"{"property":true}"#)
    });
    run.scenario("Type_Property_ValueTypes_BooleanLiteral_put", || {
        done(client.boolean_literal_put(api::BooleanLiteralProperty::from_json(r#"{"property":true}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_UnionStringLiteral_get", || {
        expect(client.union_string_literal_get().send()?, r#"{"property":"world"}"#)
    });
    run.scenario("Type_Property_ValueTypes_UnionStringLiteral_put", || {
        done(
            client
                .union_string_literal_put(api::UnionStringLiteralProperty::from_json(r#"{"property":"world"}"#)?)
                .send(),
        )
    });
    run.scenario("Type_Property_ValueTypes_UnionIntLiteral_get", || {
        expect(client.union_int_literal_get().send()?, r#"{"property":42}"#)
    });
    run.scenario("Type_Property_ValueTypes_UnionIntLiteral_put", || {
        done(client.union_int_literal_put(api::UnionIntLiteralProperty::from_json(r#"{"property":42}"#)?).send())
    });
    run.scenario("Type_Property_ValueTypes_UnionFloatLiteral_get", || {
        expect(client.union_float_literal_get().send()?, r#"{"property":46.875}"#)
    });
    run.scenario("Type_Property_ValueTypes_UnionFloatLiteral_put", || {
        done(
            client.union_float_literal_put(api::UnionFloatLiteralProperty::from_json(r#"{"property":46.875}"#)?).send(),
        )
    });
    run.scenario("Type_Property_ValueTypes_UnionEnumValue_get", || {
        expect(client.union_enum_value_get().send()?, r#"{"property":"value2"}"#)
    });
    run.scenario("Type_Property_ValueTypes_UnionEnumValue_put", || {
        done(client.union_enum_value_put(api::UnionEnumValueProperty::from_json(r#"{"property":"value2"}"#)?).send())
    });
    Ok(())
}
