use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    encode_datetime(run)?;
    Ok(())
}

fn encode_datetime(run: &mut Run) -> Result {
    use scenarios::encode_datetime as api;
    let client = api::blocking::Client::builder(Wire::to("encode_datetime")).build()?;
    run.scenario("Encode_Datetime_Query_default", || {
        done(client.query_default(api::QueryDefault::new(read::<DateTime>(r#""2022-08-26T18:38:00.000Z""#)?)).send())
    });
    run.scenario("Encode_Datetime_Query_rfc3339", || {
        done(client.query_rfc3339(api::QueryRfc3339::new(read::<DateTime>(r#""2022-08-26T18:38:00.000Z""#)?)).send())
    });
    run.scenario("Encode_Datetime_Query_rfc7231", || {
        done(client.query_rfc7231(api::QueryRfc7231::new("Fri, 26 Aug 2022 14:38:00 GMT")).send())
    });
    run.scenario("Encode_Datetime_Query_unixTimestamp", || {
        done(client.query_unix_timestamp(api::QueryUnixTimestamp::new(1686566864)).send())
    });
    run.scenario("Encode_Datetime_Query_unixTimestampArray", || {
        done(
            client
                .query_unix_timestamp_array(api::QueryUnixTimestampArray::new(read::<Vec<api::UnixTimestampDatetime>>(
                    "[1686566864,1686734256]",
                )?))
                .send(),
        )
    });
    run.scenario("Encode_Datetime_Property_default", || {
        done(
            client
                .property_default(api::DefaultDatetimeProperty::from_json(r#"{"value":"2022-08-26T18:38:00.000Z"}"#)?)
                .send(),
        )
    });
    run.scenario("Encode_Datetime_Property_rfc3339", || {
        done(
            client
                .property_rfc3339(api::Rfc3339DatetimeProperty::from_json(r#"{"value":"2022-08-26T18:38:00.000Z"}"#)?)
                .send(),
        )
    });
    run.scenario("Encode_Datetime_Property_rfc7231", || {
        done(
            client
                .property_rfc7231(api::Rfc7231DatetimeProperty::from_json(
                    r#"{"value":"Fri, 26 Aug 2022 14:38:00 GMT"}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Encode_Datetime_Property_unixTimestamp", || {
        done(
            client
                .property_unix_timestamp(api::UnixTimestampDatetimeProperty::from_json(r#"{"value":1686566864}"#)?)
                .send(),
        )
    });
    run.scenario("Encode_Datetime_Property_unixTimestampArray", || {
        done(
            client
                .property_unix_timestamp_array(api::UnixTimestampArrayDatetimeProperty::from_json(
                    r#"{"value":[1686566864,1686734256]}"#,
                )?)
                .send(),
        )
    });
    run.scenario("Encode_Datetime_Header_default", || {
        done(client.header_default(api::HeaderDefault::new("Fri, 26 Aug 2022 14:38:00 GMT")).send())
    });
    run.scenario("Encode_Datetime_Header_rfc3339", || {
        done(client.header_rfc3339(api::HeaderRfc3339::new(read::<DateTime>(r#""2022-08-26T18:38:00.000Z""#)?)).send())
    });
    run.scenario("Encode_Datetime_Header_rfc7231", || {
        done(client.header_rfc7231(api::HeaderRfc7231::new("Fri, 26 Aug 2022 14:38:00 GMT")).send())
    });
    run.scenario("Encode_Datetime_Header_unixTimestamp", || {
        done(client.header_unix_timestamp(api::HeaderUnixTimestamp::new(1686566864)).send())
    });
    run.scenario("Encode_Datetime_Header_unixTimestampArray", || {
        done(
            client
                .header_unix_timestamp_array(api::HeaderUnixTimestampArray::new(
                    read::<Vec<api::UnixTimestampDatetime>>("[1686566864,1686734256]")?,
                ))
                .send(),
        )
    });
    run.scenario("Encode_Datetime_ResponseHeader_default", || {
        let api::ResponseHeaderDefaultResponse::NoContent { headers } = client.response_header_default().response()?
        else {
            return Err("expected status 204".into());
        };
        equal(headers.value.to_string(), "Fri, 26 Aug 2022 14:38:00 GMT")
    });
    run.scenario("Encode_Datetime_ResponseHeader_rfc3339", || {
        let api::ResponseHeaderRfc3339Response::NoContent { headers } = client.response_header_rfc3339().response()?
        else {
            return Err("expected status 204".into());
        };
        equal(headers.value.to_string(), "2022-08-26T18:38:00.000Z")
    });
    run.scenario("Encode_Datetime_ResponseHeader_rfc7231", || {
        let api::ResponseHeaderRfc7231Response::NoContent { headers } = client.response_header_rfc7231().response()?
        else {
            return Err("expected status 204".into());
        };
        equal(headers.value.to_string(), "Fri, 26 Aug 2022 14:38:00 GMT")
    });
    run.scenario("Encode_Datetime_ResponseHeader_unixTimestamp", || {
        let api::ResponseHeaderUnixTimestampResponse::NoContent { headers } =
            client.response_header_unix_timestamp().response()?
        else {
            return Err("expected status 204".into());
        };
        equal(headers.value.to_string(), "1686566864")
    });
    Ok(())
}
