use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    encode_array(run)?;
    encode_bytes(run)?;
    encode_numeric(run)?;
    Ok(())
}

fn encode_array(run: &mut Run) -> Result {
    use scenarios::encode_array as api;
    let client = api::blocking::Client::builder(Wire::to("encode_array")).build()?;
    run.scenario("Encode_Array_Property_commaDelimited", || {
        expect(
            client
                .property_comma_delimited(api::CommaDelimitedArrayProperty::from_json(r#"{"value":"blue,red,green"}"#)?)
                .send()?,
            r#"{"value":"blue,red,green"}"#,
        )
    });
    run.scenario("Encode_Array_Property_spaceDelimited", || {
        expect(
            client
                .property_space_delimited(api::SpaceDelimitedArrayProperty::from_json(r#"{"value":"blue red green"}"#)?)
                .send()?,
            r#"{"value":"blue red green"}"#,
        )
    });
    run.scenario("Encode_Array_Property_pipeDelimited", || {
        expect(
            client
                .property_pipe_delimited(api::PipeDelimitedArrayProperty::from_json(r#"{"value":"blue|red|green"}"#)?)
                .send()?,
            r#"{"value":"blue|red|green"}"#,
        )
    });
    run.scenario("Encode_Array_Property_newlineDelimited", || {
        expect(
            client
                .property_newline_delimited(api::NewlineDelimitedArrayProperty::from_json(
                    r#"{"value":"blue\nred\ngreen"}"#,
                )?)
                .send()?,
            r#"{"value":"blue\nred\ngreen"}"#,
        )
    });
    run.scenario("Encode_Array_Property_enumCommaDelimited", || {
        expect(
            client
                .property_enum_comma_delimited(api::CommaDelimitedEnumArrayProperty::from_json(
                    r#"{"value":"blue,red,green"}"#,
                )?)
                .send()?,
            r#"{"value":"blue,red,green"}"#,
        )
    });
    run.scenario("Encode_Array_Property_enumSpaceDelimited", || {
        expect(
            client
                .property_enum_space_delimited(api::SpaceDelimitedEnumArrayProperty::from_json(
                    r#"{"value":"blue red green"}"#,
                )?)
                .send()?,
            r#"{"value":"blue red green"}"#,
        )
    });
    run.scenario("Encode_Array_Property_enumPipeDelimited", || {
        expect(
            client
                .property_enum_pipe_delimited(api::PipeDelimitedEnumArrayProperty::from_json(
                    r#"{"value":"blue|red|green"}"#,
                )?)
                .send()?,
            r#"{"value":"blue|red|green"}"#,
        )
    });
    run.scenario("Encode_Array_Property_enumNewlineDelimited", || {
        expect(
            client
                .property_enum_newline_delimited(api::NewlineDelimitedEnumArrayProperty::from_json(
                    r#"{"value":"blue\nred\ngreen"}"#,
                )?)
                .send()?,
            r#"{"value":"blue\nred\ngreen"}"#,
        )
    });
    run.scenario("Encode_Array_Property_extensibleEnumCommaDelimited", || {
        expect(
            client
                .property_extensible_enum_comma_delimited(api::CommaDelimitedExtensibleEnumArrayProperty::from_json(
                    r#"{"value":"blue,red,green"}"#,
                )?)
                .send()?,
            r#"{"value":"blue,red,green"}"#,
        )
    });
    run.scenario("Encode_Array_Property_extensibleEnumSpaceDelimited", || {
        expect(
            client
                .property_extensible_enum_space_delimited(api::SpaceDelimitedExtensibleEnumArrayProperty::from_json(
                    r#"{"value":"blue red green"}"#,
                )?)
                .send()?,
            r#"{"value":"blue red green"}"#,
        )
    });
    run.scenario("Encode_Array_Property_extensibleEnumPipeDelimited", || {
        expect(
            client
                .property_extensible_enum_pipe_delimited(api::PipeDelimitedExtensibleEnumArrayProperty::from_json(
                    r#"{"value":"blue|red|green"}"#,
                )?)
                .send()?,
            r#"{"value":"blue|red|green"}"#,
        )
    });
    run.scenario("Encode_Array_Property_extensibleEnumNewlineDelimited", || {
        expect(
            client
                .property_extensible_enum_newline_delimited(
                    api::NewlineDelimitedExtensibleEnumArrayProperty::from_json(r#"{"value":"blue\nred\ngreen"}"#)?,
                )
                .send()?,
            r#"{"value":"blue\nred\ngreen"}"#,
        )
    });
    Ok(())
}

fn encode_bytes(run: &mut Run) -> Result {
    use scenarios::encode_bytes as api;
    let client = api::blocking::Client::builder(Wire::to("encode_bytes")).build()?;
    run.scenario("Encode_Bytes_Query_default", || {
        done(client.query_default(api::QueryDefault::new("dGVzdA==")).send())
    });
    run.scenario("Encode_Bytes_Query_base64", || done(client.query_base64(api::QueryBase64::new("dGVzdA==")).send()));
    run.scenario("Encode_Bytes_Query_base64url", || {
        done(client.query_base64url(api::QueryBase64url::new("dGVzdA")).send())
    });
    run.scenario("Encode_Bytes_Query_base64urlArray", || {
        done(
            client
                .query_base64url_array(api::QueryBase64urlArray::new(read::<Vec<api::Base64urlBytes>>(
                    r#"["dGVzdA","dGVzdA"]"#,
                )?))
                .send(),
        )
    });
    run.scenario("Encode_Bytes_Property_default", || {
        expect(
            client.property_default(api::DefaultBytesProperty::from_json(r#"{"value":"dGVzdA=="}"#)?).send()?,
            r#"{"value":"dGVzdA=="}"#,
        )
    });
    run.scenario("Encode_Bytes_Property_base64", || {
        expect(
            client.property_base64(api::Base64BytesProperty::from_json(r#"{"value":"dGVzdA=="}"#)?).send()?,
            r#"{"value":"dGVzdA=="}"#,
        )
    });
    run.scenario("Encode_Bytes_Property_base64url", || {
        expect(
            client.property_base64url(api::Base64urlBytesProperty::from_json(r#"{"value":"dGVzdA"}"#)?).send()?,
            r#"{"value":"dGVzdA"}"#,
        )
    });
    run.scenario("Encode_Bytes_Property_base64urlArray", || {
        expect(
            client
                .property_base64url_array(api::Base64urlArrayBytesProperty::from_json(
                    r#"{"value":["dGVzdA","dGVzdA"]}"#,
                )?)
                .send()?,
            r#"{"value":["dGVzdA","dGVzdA"]}"#,
        )
    });
    run.scenario("Encode_Bytes_Header_default", || {
        done(client.header_default(api::HeaderDefault::new("dGVzdA==")).send())
    });
    run.scenario("Encode_Bytes_Header_base64", || {
        done(client.header_base64(api::HeaderBase64::new("dGVzdA==")).send())
    });
    run.scenario("Encode_Bytes_Header_base64url", || {
        done(client.header_base64url(api::HeaderBase64url::new("dGVzdA")).send())
    });
    run.scenario("Encode_Bytes_Header_base64urlArray", || {
        done(
            client
                .header_base64url_array(api::HeaderBase64urlArray::new(read::<Vec<api::Base64urlBytes>>(
                    r#"["dGVzdA","dGVzdA"]"#,
                )?))
                .send(),
        )
    });
    run.scenario("Encode_Bytes_RequestBody_default", || done(client.request_body_default(asset("image.png")?).send()));
    run.scenario("Encode_Bytes_RequestBody_base64", || done(client.request_body_base64("dGVzdA==".to_owned()).send()));
    run.scenario("Encode_Bytes_RequestBody_base64url", || {
        done(client.request_body_base64url("dGVzdA".to_owned()).send())
    });
    run.scenario("Encode_Bytes_RequestBody_customContentType", || {
        done(client.request_body_custom_content_type(asset("image.png")?).send())
    });
    run.scenario("Encode_Bytes_RequestBody_octetStream", || {
        done(client.request_body_octet_stream(asset("image.png")?).send())
    });
    run.scenario("Encode_Bytes_ResponseBody_default", || {
        equal(client.response_body_default().send()?, asset("image.png")?)
    });
    run.scenario("Encode_Bytes_ResponseBody_base64", || expect(client.response_body_base64().send()?, r#""dGVzdA==""#));
    run.scenario("Encode_Bytes_ResponseBody_base64url", || {
        expect(client.response_body_base64url().send()?, r#""dGVzdA""#)
    });
    run.scenario("Encode_Bytes_ResponseBody_customContentType", || {
        equal(client.response_body_custom_content_type().send()?, asset("image.png")?)
    });
    run.scenario("Encode_Bytes_ResponseBody_octetStream", || {
        equal(client.response_body_octet_stream().send()?, asset("image.png")?)
    });
    Ok(())
}

fn encode_numeric(run: &mut Run) -> Result {
    use scenarios::encode_numeric as api;
    let client = api::blocking::Client::builder(Wire::to("encode_numeric")).build()?;
    run.scenario("Encode_Numeric_Property_safeintAsString", || {
        expect(
            client
                .property_safeint_as_string(api::PropertySafeintAsStringProperty::from_json(
                    r#"{"value":"10000000000"}"#,
                )?)
                .send()?,
            r#"{"value":"10000000000"}"#,
        )
    });
    run.scenario("Encode_Numeric_Property_uint32AsStringOptional", || {
        expect(
            client
                .property_uint32_as_string_optional(api::PropertyUint32AsStringProperty::from_json(r#"{"value":"1"}"#)?)
                .send()?,
            r#"{"value":"1"}"#,
        )
    });
    run.scenario("Encode_Numeric_Property_uint8AsString", || {
        expect(
            client
                .property_uint8_as_string(api::PropertyUint8AsStringProperty::from_json(r#"{"value":"255"}"#)?)
                .send()?,
            r#"{"value":"255"}"#,
        )
    });
    Ok(())
}
