use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    type_array(run)?;
    type_dictionary(run)?;
    Ok(())
}

fn type_array(run: &mut Run) -> Result {
    use scenarios::type_array as api;
    let client = api::blocking::Client::builder(Wire::to("type_array")).build()?;
    run.scenario("Type_Array_Int32Value_get", || expect(client.int32_value_get().send()?, "[1,2]"));
    run.scenario("Type_Array_Int32Value_put", || done(client.int32_value_put(vec![1, 2]).send()));
    run.scenario("Type_Array_Int64Value_get", || {
        expect(client.int64_value_get().send()?, "[9007199254740991,-9007199254740991]")
    });
    run.scenario("Type_Array_Int64Value_put", || {
        done(client.int64_value_put(vec![9007199254740991, -9007199254740991]).send())
    });
    run.scenario("Type_Array_BooleanValue_get", || expect(client.boolean_value_get().send()?, "[true,false]"));
    run.scenario("Type_Array_BooleanValue_put", || done(client.boolean_value_put(vec![true, false]).send()));
    run.scenario("Type_Array_StringValue_get", || expect(client.string_value_get().send()?, r#"["hello",""]"#));
    run.scenario("Type_Array_StringValue_put", || {
        done(client.string_value_put(vec!["hello".to_owned(), "".to_owned()]).send())
    });
    run.scenario("Type_Array_Float32Value_get", || expect(client.float32_value_get().send()?, "[43.125]"));
    run.scenario("Type_Array_Float32Value_put", || done(client.float32_value_put(vec![43.125]).send()));
    run.scenario("Type_Array_DatetimeValue_get", || {
        expect(client.datetime_value_get().send()?, r#"["2022-08-26T18:38:00Z"]"#)
    });
    run.scenario("Type_Array_DatetimeValue_put", || {
        done(client.datetime_value_put(api::DatetimeValuePut::new(read(r#"["2022-08-26T18:38:00Z"]"#)?)).send())
    });
    run.scenario("Type_Array_DurationValue_get", || {
        expect(client.duration_value_get().send()?, r#"["P123DT22H14M12.011S"]"#)
    });
    run.scenario("Type_Array_DurationValue_put", || {
        done(client.duration_value_put(vec!["P123DT22H14M12.011S".to_owned()]).send())
    });
    run.scenario("Type_Array_UnknownValue_get", || expect(client.unknown_value_get().send()?, r#"[1,"hello",null]"#));
    run.scenario("Type_Array_UnknownValue_put", || {
        done(client.unknown_value_put(read::<Vec<Value>>(r#"[1,"hello",null]"#)?).send())
    });
    run.scenario("Type_Array_ModelValue_get", || {
        expect(client.model_value_get().send()?, r#"[{"property":"hello"},{"property":"world"}]"#)
    });
    run.scenario("Type_Array_ModelValue_put", || {
        done(
            client
                .model_value_put(read::<Vec<api::InnerModel>>(r#"[{"property":"hello"},{"property":"world"}]"#)?)
                .send(),
        )
    });
    run.scenario("Type_Array_NullableFloatValue_get", || {
        expect(client.nullable_float_value_get().send()?, "[1.25,null,3]")
    });
    run.scenario("Type_Array_NullableFloatValue_put", || {
        done(client.nullable_float_value_put(read::<Vec<Nullable<f64>>>("[1.25,null,3]")?).send())
    });
    run.scenario("Type_Array_NullableBooleanValue_get", || {
        expect(client.nullable_boolean_value_get().send()?, "[true,null,false]")
    });
    run.scenario("Type_Array_NullableBooleanValue_put", || {
        done(client.nullable_boolean_value_put(read::<Vec<Nullable<bool>>>("[true,null,false]")?).send())
    });
    run.scenario("Type_Array_NullableInt32Value_get", || {
        expect(client.nullable_int32_value_get().send()?, "[1,null,3]")
    });
    run.scenario("Type_Array_NullableInt32Value_put", || {
        done(client.nullable_int32_value_put(read::<Vec<Nullable<i32>>>("[1,null,3]")?).send())
    });
    run.scenario("Type_Array_NullableStringValue_get", || {
        expect(client.nullable_string_value_get().send()?, r#"["hello",null,"world"]"#)
    });
    run.scenario("Type_Array_NullableStringValue_put", || {
        done(client.nullable_string_value_put(read::<Vec<Nullable<String>>>(r#"["hello",null,"world"]"#)?).send())
    });
    run.scenario("Type_Array_NullableModelValue_get", || {
        expect(client.nullable_model_value_get().send()?, r#"[{"property":"hello"},null,{"property":"world"}]"#)
    });
    run.scenario("Type_Array_NullableModelValue_put", || {
        done(
            client
                .nullable_model_value_put(read::<Vec<Nullable<api::InnerModel>>>(
                    r#"[{"property":"hello"},null,{"property":"world"}]"#,
                )?)
                .send(),
        )
    });
    Ok(())
}

fn type_dictionary(run: &mut Run) -> Result {
    use scenarios::type_dictionary as api;
    let client = api::blocking::Client::builder(Wire::to("type_dictionary")).build()?;
    run.scenario("Type_Dictionary_Int32Value_get", || expect(client.int32_value_get().send()?, r#"{"k1":1,"k2":2}"#));
    run.scenario("Type_Dictionary_Int32Value_put", || {
        done(client.int32_value_put(api::Int32ValuePutRequest::from_json(r#"{"k1":1,"k2":2}"#)?).send())
    });
    run.scenario("Type_Dictionary_Int64Value_get", || {
        expect(client.int64_value_get().send()?, r#"{"k1":9007199254740991,"k2":-9007199254740991}"#)
    });
    run.scenario("Type_Dictionary_Int64Value_put", || {
        done(
            client
                .int64_value_put(api::Int64ValuePutRequest::from_json(
                    r#"{"k1":9007199254740991,"k2":-9007199254740991}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Dictionary_BooleanValue_get", || {
        expect(client.boolean_value_get().send()?, r#"{"k1":true,"k2":false}"#)
    });
    run.scenario("Type_Dictionary_BooleanValue_put", || {
        done(client.boolean_value_put(api::BooleanValuePutRequest::from_json(r#"{"k1":true,"k2":false}"#)?).send())
    });
    run.scenario("Type_Dictionary_StringValue_get", || {
        expect(client.string_value_get().send()?, r#"{"k1":"hello","k2":""}"#)
    });
    run.scenario("Type_Dictionary_StringValue_put", || {
        done(client.string_value_put(api::StringValuePutRequest::from_json(r#"{"k1":"hello","k2":""}"#)?).send())
    });
    run.scenario("Type_Dictionary_Float32Value_get", || expect(client.float32_value_get().send()?, r#"{"k1":43.125}"#));
    run.scenario("Type_Dictionary_Float32Value_put", || {
        done(client.float32_value_put(api::Float32ValuePutRequest::from_json(r#"{"k1":43.125}"#)?).send())
    });
    run.scenario("Type_Dictionary_DatetimeValue_get", || {
        expect(client.datetime_value_get().send()?, r#"{"k1":"2022-08-26T18:38:00Z"}"#)
    });
    run.scenario("Type_Dictionary_DatetimeValue_put", || {
        done(
            client
                .datetime_value_put(api::DatetimeValuePutRequest::from_json(r#"{"k1":"2022-08-26T18:38:00Z"}"#)?)
                .send(),
        )
    });
    run.scenario("Type_Dictionary_DurationValue_get", || {
        expect(client.duration_value_get().send()?, r#"{"k1":"P123DT22H14M12.011S"}"#)
    });
    run.scenario("Type_Dictionary_DurationValue_put", || {
        done(
            client
                .duration_value_put(api::DurationValuePutRequest::from_json(r#"{"k1":"P123DT22H14M12.011S"}"#)?)
                .send(),
        )
    });
    run.scenario("Type_Dictionary_UnknownValue_get", || {
        expect(client.unknown_value_get().send()?, r#"{"k1":1,"k2":"hello","k3":null}"#)
    });
    run.scenario("Type_Dictionary_UnknownValue_put", || {
        done(
            client
                .unknown_value_put(api::UnknownValuePutRequest::from_json(r#"{"k1":1,"k2":"hello","k3":null}"#)?)
                .send(),
        )
    });
    run.scenario("Type_Dictionary_ModelValue_get", || {
        expect(client.model_value_get().send()?, r#"{"k1":{"property":"hello"},"k2":{"property":"world"}}"#)
    });
    run.scenario("Type_Dictionary_ModelValue_put", || {
        done(
            client
                .model_value_put(api::ModelValuePutRequest::from_json(
                    r#"{"k1":{"property":"hello"},"k2":{"property":"world"}}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Type_Dictionary_RecursiveModelValue_get", || expect(client.recursive_model_value_get().send()?, r#"{"k1":{"property":"hello","children":{}},"k2":{"property":"world","children":{"k2.1":{"property":"inner world"}}}}"#));
    run.scenario("Type_Dictionary_RecursiveModelValue_put", || done(client.recursive_model_value_put(api::RecursiveModelValuePutRequest::from_json(r#"{"k1":{"property":"hello","children":{}},"k2":{"property":"world","children":{"k2.1":{"property":"inner world"}}}}"#)?).send()));
    run.scenario("Type_Dictionary_NullableFloatValue_get", || {
        expect(client.nullable_float_value_get().send()?, r#"{"k1":1.25,"k2":0.5,"k3":null}"#)
    });
    run.scenario("Type_Dictionary_NullableFloatValue_put", || {
        done(
            client
                .nullable_float_value_put(api::NullableFloatValuePutRequest::from_json(
                    r#"{"k1":1.25,"k2":0.5,"k3":null}"#,
                )?)
                .send(),
        )
    });
    Ok(())
}
