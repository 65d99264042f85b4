use crate::prelude::*;

/// A patch that removes properties.
const REMOVALS: &str = r#"{"description":null,"map":{"key":{"description":null},"key2":null},"array":null,"intValue":null,"floatValue":null,"innerModel":null,"intArray":null}"#;

pub fn run(run: &mut Run) -> Result {
    payload_content_negotiation(run)?;
    payload_json_merge_patch(run)?;
    payload_media_type(run)?;
    Ok(())
}

fn payload_content_negotiation(run: &mut Run) -> Result {
    use scenarios::payload_content_negotiation as api;
    let client = api::blocking::Client::builder(Wire::to("payload_content_negotiation")).build()?;
    run.scenario("Payload_ContentNegotiation_SameBody", || {
        use api::{
            SameBodyGetAvatarAsPngSameBodyGetAvatarAsJpeg as Get,
            SameBodyGetAvatarAsPngSameBodyGetAvatarAsJpegOkBody as Body,
        };
        let get = || client.same_body_get_avatar_as_png_same_body_get_avatar_as_jpeg(Get::default());
        equal(get().header("Accept", "image/png").send()?, Body::ImagePng(asset("image.png")?))?;
        equal(get().header("Accept", "image/jpeg").send()?, Body::ImageJpeg(asset("image.jpg")?))?;
        equal(get().header("Accept", "text/plain").send_raw()?.status(), 400)
    });
    run.scenario("Payload_ContentNegotiation_DifferentBody", || {
        use api::{
            DifferentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJson as Get,
            DifferentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJsonOkBody as Body,
        };
        let get = || client.different_body_get_avatar_as_png_body_get_avatar_as_json(Get::default());
        equal(get().header("Accept", "image/png").send()?, Body::ImagePng(asset("image.png")?))?;
        match get().header("Accept", "application/json").send()? {
            Body::Json(image) => equal(image.content.len(), asset("image.png")?.len().div_ceil(3) * 4)?,
            other => return Err(format!("{other:?}").into()),
        }
        equal(get().header("Accept", "text/plain").send_raw()?.status(), 400)
    });
    Ok(())
}

fn payload_json_merge_patch(run: &mut Run) -> Result {
    use scenarios::payload_json_merge_patch as api;
    let client = api::blocking::Client::builder(Wire::to("payload_json_merge_patch")).build()?;
    run.scenario("Payload_JsonMergePatch_createResource", || expect(client.create_resource(api::Resource::from_json(r#"{"name":"Madge","description":"desc","map":{"key":{"name":"InnerMadge","description":"innerDesc"}},"array":[{"name":"InnerMadge","description":"innerDesc"}],"intValue":1,"floatValue":1.25,"innerModel":{"name":"InnerMadge","description":"innerDesc"},"intArray":[1,2,3]}"#)?).send()?, r#"{"name":"Madge","description":"desc","map":{"key":{"name":"InnerMadge","description":"innerDesc"}},"array":[{"name":"InnerMadge","description":"innerDesc"}],"intValue":1,"floatValue":1.25,"innerModel":{"name":"InnerMadge","description":"innerDesc"},"intArray":[1,2,3]}"#));
    // The schema of a patch does not allow the nulls that remove properties, so the bodies are not made of its type.
    run.scenario("Payload_JsonMergePatch_updateResource", || {
        let patch = api::ResourcePatch::builder().build()?;
        expect(
            client.update_resource(patch).body(REMOVALS).send()?,
            r#"{"name":"Madge","map":{"key":{"name":"InnerMadge"}}}"#,
        )
    });
    run.scenario("Payload_JsonMergePatch_updateOptionalResource", || {
        let operation = api::UpdateOptionalResource::default().body(api::ResourcePatch::builder().build()?);
        let patched = client.update_optional_resource(operation).body(REMOVALS).send()?;
        expect(patched, r#"{"name":"Madge","map":{"key":{"name":"InnerMadge"}}}"#)
    });
    Ok(())
}

fn payload_media_type(run: &mut Run) -> Result {
    use scenarios::payload_media_type as api;
    let client = api::blocking::Client::builder(Wire::to("payload_media_type")).build()?;
    run.scenario("Payload_MediaType_StringBody_sendAsText", || {
        done(client.string_body_send_as_text("{cat}".to_owned()).send())
    });
    run.scenario("Payload_MediaType_StringBody_getAsText", || equal(client.string_body_get_as_text().send()?, "{cat}"));
    run.scenario("Payload_MediaType_StringBody_sendAsJson", || {
        done(client.string_body_send_as_json("foo".to_owned()).send())
    });
    run.scenario("Payload_MediaType_StringBody_getAsJson", || {
        expect(client.string_body_get_as_json().send()?, r#""foo""#)
    });
    Ok(())
}
