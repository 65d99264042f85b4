use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    type_enum_extensible(run)?;
    type_enum_fixed(run)?;
    type_file(run)?;
    type_scalar(run)?;
    Ok(())
}

fn type_enum_extensible(run: &mut Run) -> Result {
    use scenarios::type_enum_extensible as api;
    let client = api::blocking::Client::builder(Wire::to("type_enum_extensible")).build()?;
    run.scenario("Type_Enum_Extensible_String_getKnownValue", || {
        expect(client.string_get_known_value().send()?, r#""Monday""#)
    });
    run.scenario("Type_Enum_Extensible_String_putKnownValue", || {
        done(client.string_put_known_value(api::DaysOfWeekExtensibleEnum::from_json(r#""Monday""#)?).send())
    });
    run.scenario("Type_Enum_Extensible_String_getUnknownValue", || {
        expect(client.string_get_unknown_value().send()?, r#""Weekend""#)
    });
    run.scenario("Type_Enum_Extensible_String_putUnknownValue", || {
        done(client.string_put_unknown_value(api::DaysOfWeekExtensibleEnum::from_json(r#""Weekend""#)?).send())
    });
    Ok(())
}

fn type_enum_fixed(run: &mut Run) -> Result {
    use scenarios::type_enum_fixed as api;
    let client = api::blocking::Client::builder(Wire::to("type_enum_fixed")).build()?;
    run.scenario("Type_Enum_Fixed_String_getKnownValue", || {
        expect(client.string_get_known_value().send()?, r#""Monday""#)
    });
    run.scenario("Type_Enum_Fixed_String_putKnownValue", || {
        done(client.string_put_known_value(api::DaysOfWeekEnum::from_json(r#""Monday""#)?).send())
    });
    run.scenario("Type_Enum_Fixed_String_putUnknownValue", || {
        let unknown = read::<api::DaysOfWeekEnum>(r#""Weekend""#)?;
        match client.string_put_unknown_value(unknown).send() {
            Err(CallError::Invalid(_)) => {}
            other => equal(format!("{other:?}"), "an error, since the value is not valid")?,
        }
        let put = client.string_put_unknown_value(api::DaysOfWeekEnum::Monday);
        equal(put.body(r#""Weekend""#).send_raw()?.status(), 500)
    });
    Ok(())
}

fn type_file(run: &mut Run) -> Result {
    use scenarios::type_file as api;
    let client = api::blocking::Client::builder(Wire::to("type_file")).build()?;
    run.scenario("Type_File_Body_uploadFileSpecificContentType", || {
        done(client.body_upload_file_specific_content_type(asset("image.png")?).send())
    });
    run.scenario("Type_File_Body_uploadFileJsonContentType", || {
        done(client.body_upload_file_json_content_type(read::<Value>(r#"{"message":"test file content"}"#)?).send())
    });
    run.scenario("Type_File_Body_downloadFileJsonContentType", || {
        expect(client.body_download_file_json_content_type().send()?, r#"{"message":"test file content"}"#)
    });
    run.scenario("Type_File_Body_downloadFileSpecificContentType", || {
        equal(client.body_download_file_specific_content_type().send()?, asset("image.png")?)
    });
    run.scenario("Type_File_Body_uploadFileMultipleContentTypes", || {
        done(
            client
                .body_upload_file_multiple_content_types(api::BodyUploadFileMultipleContentTypesBody::ImagePng(asset(
                    "image.png",
                )?))
                .send(),
        )
    });
    run.scenario("Type_File_Body_downloadFileMultipleContentTypes", || {
        equal(
            client
                .body_download_file_multiple_content_types(api::BodyDownloadFileMultipleContentTypes::default())
                .send()?,
            api::BodyDownloadFileMultipleContentTypesOkBody::ImagePng(asset("image.png")?),
        )
    });
    run.scenario("Type_File_Body_uploadFileDefaultContentType", || {
        done(
            client
                .body_upload_file_default_content_type(asset("image.png")?)
                .header("Content-Type", "image/png")
                .send(),
        )
    });
    run.scenario("Type_File_Body_downloadFileDefaultContentType", || {
        equal(client.body_download_file_default_content_type().send()?, asset("image.png")?)
    });
    Ok(())
}

fn type_scalar(run: &mut Run) -> Result {
    use scenarios::type_scalar as api;
    let client = api::blocking::Client::builder(Wire::to("type_scalar")).build()?;
    run.scenario("Type_Scalar_String_get", || expect(client.string_get().send()?, r#""test""#));
    run.scenario("Type_Scalar_String_put", || done(client.string_put("test".to_owned()).send()));
    run.scenario("Type_Scalar_Boolean_get", || expect(client.boolean_get().send()?, "true"));
    run.scenario("Type_Scalar_Boolean_put", || done(client.boolean_put(true).send()));
    run.scenario("Type_Scalar_Unknown_get", || expect(client.unknown_get().send()?, r#""test""#));
    run.scenario("Type_Scalar_Unknown_put", || done(client.unknown_put(read::<Value>(r#""test""#)?).send()));
    run.scenario("Type_Scalar_DecimalType_responseBody", || {
        expect(client.decimal_type_response_body().send()?, "0.33333")
    });
    run.scenario("Type_Scalar_Decimal128Type_responseBody", || {
        expect(client.decimal128_type_response_body().send()?, "0.33333")
    });
    run.scenario("Type_Scalar_DecimalType_requestBody", || {
        done(client.decimal_type_request_body(read::<DecimalNumber>("0.33333")?).send())
    });
    run.scenario("Type_Scalar_Decimal128Type_requestBody", || {
        done(client.decimal128_type_request_body(read::<Number>("0.33333")?).send())
    });
    run.scenario("Type_Scalar_DecimalType_requestParameter", || {
        done(
            client
                .decimal_type_request_parameter(api::DecimalTypeRequestParameter::new(read::<DecimalNumber>(
                    "0.33333",
                )?))
                .send(),
        )
    });
    run.scenario("Type_Scalar_Decimal128Type_requestParameter", || {
        done(
            client
                .decimal128_type_request_parameter(api::Decimal128TypeRequestParameter::new(read::<Number>("0.33333")?))
                .send(),
        )
    });
    run.scenario("Type_Scalar_DecimalVerify_prepareVerify", || {
        expect(client.decimal_verify_prepare_verify().send()?, "[0.1,0.1,0.1]")
    });
    run.scenario("Type_Scalar_Decimal128Verify_prepareVerify", || {
        expect(client.decimal128_verify_prepare_verify().send()?, "[0.1,0.1,0.1]")
    });
    run.scenario("Type_Scalar_DecimalVerify_verify", || {
        done(client.decimal_verify_verify(read::<DecimalNumber>("0.3")?).send())
    });
    run.scenario("Type_Scalar_Decimal128Verify_verify", || {
        done(client.decimal128_verify_verify(read::<DecimalNumber>("0.3")?).send())
    });
    Ok(())
}
