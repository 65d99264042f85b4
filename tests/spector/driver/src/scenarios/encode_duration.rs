use crate::prelude::*;

pub fn run(run: &mut Run) -> Result {
    encode_duration(run)?;
    Ok(())
}

fn encode_duration(run: &mut Run) -> Result {
    use scenarios::encode_duration as api;
    let client = api::blocking::Client::builder(Wire::to("encode_duration")).build()?;
    run.scenario("Encode_Duration_Property_default", || {
        expect(
            client.property_default(api::PropertyDefaultDurationProperty::from_json(r#"{"value":"P40D"}"#)?).send()?,
            r#"{"value":"P40D"}"#,
        )
    });
    run.scenario("Encode_Duration_Property_floatSeconds", || {
        expect(
            client
                .property_float_seconds(api::PropertyFloatSecondsDurationProperty::from_json(r#"{"value":35.625}"#)?)
                .send()?,
            r#"{"value":35.625}"#,
        )
    });
    run.scenario("Encode_Duration_Property_float64Seconds", || {
        expect(
            client
                .property_float64_seconds(api::PropertyFloat64SecondsDurationProperty::from_json(
                    r#"{"value":35.625}"#,
                )?)
                .send()?,
            r#"{"value":35.625}"#,
        )
    });
    run.scenario("Encode_Duration_Property_int32Seconds", || {
        expect(
            client
                .property_int32_seconds(api::PropertyInt32SecondsDurationProperty::from_json(r#"{"value":36}"#)?)
                .send()?,
            r#"{"value":36}"#,
        )
    });
    run.scenario("Encode_Duration_Property_iso8601", || {
        expect(
            client.property_iso8601(api::PropertyIso8601DurationProperty::from_json(r#"{"value":"P40D"}"#)?).send()?,
            r#"{"value":"P40D"}"#,
        )
    });
    run.scenario("Encode_Duration_Property_floatSecondsArray", || {
        expect(
            client
                .property_float_seconds_array(api::PropertyFloatSecondsDurationArrayProperty::from_json(
                    r#"{"value":[35.625,46.75]}"#,
                )?)
                .send()?,
            r#"{"value":[35.625,46.75]}"#,
        )
    });
    run.scenario("Encode_Duration_Property_int32Milliseconds", || {
        expect(
            client
                .property_int32_milliseconds(api::PropertyInt32MillisecondsDurationProperty::from_json(
                    r#"{"value":36000}"#,
                )?)
                .send()?,
            r#"{"value":36000}"#,
        )
    });
    run.scenario("Encode_Duration_Property_floatMilliseconds", || {
        expect(
            client
                .property_float_milliseconds(api::PropertyFloatMillisecondsDurationProperty::from_json(
                    r#"{"value":35625}"#,
                )?)
                .send()?,
            r#"{"value":35625}"#,
        )
    });
    run.scenario("Encode_Duration_Property_float64Milliseconds", || {
        expect(
            client
                .property_float64_milliseconds(api::PropertyFloat64MillisecondsDurationProperty::from_json(
                    r#"{"value":35625}"#,
                )?)
                .send()?,
            r#"{"value":35625}"#,
        )
    });
    run.scenario("Encode_Duration_Property_floatMillisecondsArray", || {
        expect(
            client
                .property_float_milliseconds_array(api::PropertyFloatMillisecondsDurationArrayProperty::from_json(
                    r#"{"value":[35625,46750]}"#,
                )?)
                .send()?,
            r#"{"value":[35625,46750]}"#,
        )
    });
    run.scenario("Encode_Duration_Property_int32SecondsLargerUnit", || {
        expect(
            client
                .property_int32_seconds_larger_unit(api::PropertyInt32SecondsLargerUnitDurationProperty::from_json(
                    r#"{"value":120}"#,
                )?)
                .send()?,
            r#"{"value":120}"#,
        )
    });
    run.scenario("Encode_Duration_Property_floatSecondsLargerUnit", || {
        expect(
            client
                .property_float_seconds_larger_unit(api::PropertyFloatSecondsLargerUnitDurationProperty::from_json(
                    r#"{"value":150}"#,
                )?)
                .send()?,
            r#"{"value":150}"#,
        )
    });
    run.scenario("Encode_Duration_Property_int32MillisecondsLargerUnit", || {
        expect(
            client
                .property_int32_milliseconds_larger_unit(
                    api::PropertyInt32MillisecondsLargerUnitDurationProperty::from_json(r#"{"value":180000}"#)?,
                )
                .send()?,
            r#"{"value":180000}"#,
        )
    });
    run.scenario("Encode_Duration_Property_floatMillisecondsLargerUnit", || {
        expect(
            client
                .property_float_milliseconds_larger_unit(
                    api::PropertyFloatMillisecondsLargerUnitDurationProperty::from_json(r#"{"value":210000}"#)?,
                )
                .send()?,
            r#"{"value":210000}"#,
        )
    });
    run.scenario("Encode_Duration_Query_default", || done(client.query_default(api::QueryDefault::new("P40D")).send()));
    run.scenario("Encode_Duration_Query_iso8601", || done(client.query_iso8601(api::QueryIso8601::new("P40D")).send()));
    run.scenario("Encode_Duration_Query_int32Seconds", || {
        done(client.query_int32_seconds(api::QueryInt32Seconds::new(36)).send())
    });
    run.scenario("Encode_Duration_Query_int32SecondsArray", || {
        done(
            client
                .query_int32_seconds_array(api::QueryInt32SecondsArray::new(read::<Vec<api::QueryInt32Duration>>(
                    "[36,47]",
                )?))
                .send(),
        )
    });
    run.scenario("Encode_Duration_Query_floatSeconds", || {
        done(client.query_float_seconds(api::QueryFloatSeconds::new(35.625)).send())
    });
    run.scenario("Encode_Duration_Query_float64Seconds", || {
        done(client.query_float64_seconds(api::QueryFloat64Seconds::new(35.625)).send())
    });
    run.scenario("Encode_Duration_Query_int32Milliseconds", || {
        done(client.query_int32_milliseconds(api::QueryInt32Milliseconds::new(36000)).send())
    });
    run.scenario("Encode_Duration_Query_floatMilliseconds", || {
        done(client.query_float_milliseconds(api::QueryFloatMilliseconds::new(35625.0)).send())
    });
    run.scenario("Encode_Duration_Query_float64Milliseconds", || {
        done(client.query_float64_milliseconds(api::QueryFloat64Milliseconds::new(35625.0)).send())
    });
    run.scenario("Encode_Duration_Query_int32MillisecondsArray", || {
        done(
            client
                .query_int32_milliseconds_array(api::QueryInt32MillisecondsArray::new(read::<
                    Vec<api::QueryInt32MillisecondsDuration>,
                >(
                    "[36000,47000]"
                )?))
                .send(),
        )
    });
    run.scenario("Encode_Duration_Query_int32SecondsLargerUnit", || {
        done(client.query_int32_seconds_larger_unit(api::QueryInt32SecondsLargerUnit::new(120)).send())
    });
    run.scenario("Encode_Duration_Query_floatSecondsLargerUnit", || {
        done(client.query_float_seconds_larger_unit(api::QueryFloatSecondsLargerUnit::new(150.0)).send())
    });
    run.scenario("Encode_Duration_Query_int32MillisecondsLargerUnit", || {
        done(client.query_int32_milliseconds_larger_unit(api::QueryInt32MillisecondsLargerUnit::new(180000)).send())
    });
    run.scenario("Encode_Duration_Query_floatMillisecondsLargerUnit", || {
        done(client.query_float_milliseconds_larger_unit(api::QueryFloatMillisecondsLargerUnit::new(210000.0)).send())
    });
    run.scenario("Encode_Duration_Header_default", || {
        done(client.header_default(api::HeaderDefault::new("P40D")).send())
    });
    run.scenario("Encode_Duration_Header_iso8601", || {
        done(client.header_iso8601(api::HeaderIso8601::new("P40D")).send())
    });
    run.scenario("Encode_Duration_Header_int32Seconds", || {
        done(client.header_int32_seconds(api::HeaderInt32Seconds::new(36)).send())
    });
    run.scenario("Encode_Duration_Header_floatSeconds", || {
        done(client.header_float_seconds(api::HeaderFloatSeconds::new(35.625)).send())
    });
    run.scenario("Encode_Duration_Header_float64Seconds", || {
        done(client.header_float64_seconds(api::HeaderFloat64Seconds::new(35.625)).send())
    });
    run.scenario("Encode_Duration_Header_iso8601Array", || {
        done(
            client
                .header_iso8601_array(api::HeaderIso8601Array::new(read::<Vec<api::HeaderIso8601Duration>>(
                    r#"["P40D","P50D"]"#,
                )?))
                .send(),
        )
    });
    run.scenario("Encode_Duration_Header_int32Milliseconds", || {
        done(client.header_int32_milliseconds(api::HeaderInt32Milliseconds::new(36000)).send())
    });
    run.scenario("Encode_Duration_Header_floatMilliseconds", || {
        done(client.header_float_milliseconds(api::HeaderFloatMilliseconds::new(35625.0)).send())
    });
    run.scenario("Encode_Duration_Header_float64Milliseconds", || {
        done(client.header_float64_milliseconds(api::HeaderFloat64Milliseconds::new(35625.0)).send())
    });
    run.scenario("Encode_Duration_Header_int32MillisecondsArray", || {
        done(
            client
                .header_int32_milliseconds_array(api::HeaderInt32MillisecondsArray::new(read::<
                    Vec<api::HeaderInt32MillisecondsDuration>,
                >(
                    "[36000,47000]"
                )?))
                .send(),
        )
    });
    run.scenario("Encode_Duration_Header_int32SecondsLargerUnit", || {
        done(client.header_int32_seconds_larger_unit(api::HeaderInt32SecondsLargerUnit::new(120)).send())
    });
    run.scenario("Encode_Duration_Header_floatSecondsLargerUnit", || {
        done(client.header_float_seconds_larger_unit(api::HeaderFloatSecondsLargerUnit::new(150.0)).send())
    });
    run.scenario("Encode_Duration_Header_int32MillisecondsLargerUnit", || {
        done(client.header_int32_milliseconds_larger_unit(api::HeaderInt32MillisecondsLargerUnit::new(180000)).send())
    });
    run.scenario("Encode_Duration_Header_floatMillisecondsLargerUnit", || {
        done(client.header_float_milliseconds_larger_unit(api::HeaderFloatMillisecondsLargerUnit::new(210000.0)).send())
    });
    Ok(())
}
