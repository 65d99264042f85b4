use crate::prelude::*;
use scenarios::payload_multipart as api;

pub fn run(run: &mut Run) -> Result {
    let client = api::blocking::Client::builder(Wire::to("payload_multipart")).build()?;
    basic(run, &client);
    files(run, &client);
    parts(run, &client);
    media_types(run, &client);
    Ok(())
}

fn jpg() -> Result<File> {
    Ok(asset("image.jpg")?.into())
}

fn png() -> Result<File> {
    Ok(asset("image.png")?.into())
}

fn basic(run: &mut Run, client: &api::blocking::Client) {
    run.scenario("Payload_MultiPart_FormData_basic", || {
        let required = api::MultiPartRequestFormRequired { id: "123".to_owned(), profile_image: jpg()? };
        done(client.form_data_basic(api::MultiPartRequestForm::builder(required).build()?).send())
    });
    run.scenario("Payload_MultiPart_FormData_withWireName", || {
        let required = api::MultiPartRequestWithWireNameFormRequired { id: "123".to_owned(), profile_image: jpg()? };
        done(client.form_data_with_wire_name(api::MultiPartRequestWithWireNameForm::builder(required).build()?).send())
    });
    run.scenario("Payload_MultiPart_FormData_optionalParts", || {
        let form = || api::MultiPartOptionalRequestForm::builder();
        client.form_data_optional_parts(form().id("123").build()?).send()?;
        client.form_data_optional_parts(form().profile_image(jpg()?).build()?).send()?;
        done(client.form_data_optional_parts(form().id("123").profile_image(jpg()?).build()?).send())
    });
    run.scenario("Payload_MultiPart_FormData_anonymousModel", || {
        let required = api::FormDataAnonymousModelRequestRequired { profile_image: jpg()? };
        done(client.form_data_anonymous_model(api::FormDataAnonymousModelRequest::builder(required).build()?).send())
    });
    run.scenario("Payload_MultiPart_FormData_HttpParts_NonString_float", || {
        let required = api::NonStringFloatRequestRequired { temperature: 0.5 };
        done(client.non_string_float(api::NonStringFloatRequest::builder(required).build()?).send())
    });
}

fn files(run: &mut Run, client: &api::blocking::Client) {
    run.scenario("Payload_MultiPart_FormData_binaryArrayParts", || {
        let required =
            api::BinaryArrayPartsRequestFormRequired { id: "123".to_owned(), pictures: vec![png()?, png()?] };
        done(client.form_data_binary_array_parts(api::BinaryArrayPartsRequestForm::builder(required).build()?).send())
    });
    run.scenario("Payload_MultiPart_FormData_multiBinaryParts", || {
        let required =
            || Ok::<_, Box<dyn std::error::Error>>(api::MultiBinaryPartsRequestFormRequired { profile_image: jpg()? });
        let form = api::MultiBinaryPartsRequestForm::builder;
        client.form_data_multi_binary_parts(form(required()?).build()?).send()?;
        done(client.form_data_multi_binary_parts(form(required()?).picture(png()?).build()?).send())
    });
    run.scenario("Payload_MultiPart_FormData_File_uploadFileSpecificContentType", || {
        let file = File::new("image.png", asset("image.png")?);
        let required = api::FileUploadFileSpecificContentTypeRequestRequired { file };
        let form = api::FileUploadFileSpecificContentTypeRequest::builder(required).build()?;
        done(client.file_upload_file_specific_content_type(form).send())
    });
    run.scenario("Payload_MultiPart_FormData_File_uploadFileRequiredFilename", || {
        let file = File::new("image.png", asset("image.png")?);
        let required = api::FileUploadFileRequiredFilenameRequestRequired { file };
        let form = api::FileUploadFileRequiredFilenameRequest::builder(required).build()?;
        done(client.file_upload_file_required_filename(form).send())
    });
    run.scenario("Payload_MultiPart_FormData_File_uploadFileArray", || {
        let required = api::FileUploadFileArrayRequestRequired { files: vec![png()?, png()?] };
        done(client.file_upload_file_array(api::FileUploadFileArrayRequest::builder(required).build()?).send())
    });
}

fn parts(run: &mut Run, client: &api::blocking::Client) {
    let address = |city: &str| api::Address::builder(api::AddressRequired { city: city.to_owned() }).build();
    run.scenario("Payload_MultiPart_FormData_fileArrayAndBasic", || {
        let required = api::ComplexPartsRequestFormRequired {
            id: "123".to_owned(),
            address: address("X")?,
            profile_image: jpg()?,
            pictures: vec![png()?, png()?],
        };
        done(client.form_data_file_array_and_basic(api::ComplexPartsRequestForm::builder(required).build()?).send())
    });
    run.scenario("Payload_MultiPart_FormData_jsonPart", || {
        let required = api::JsonPartRequestFormRequired { address: address("X")?, profile_image: jpg()? };
        done(client.form_data_json_part(api::JsonPartRequestForm::builder(required).build()?).send())
    });
}

fn media_types(run: &mut Run, client: &api::blocking::Client) {
    run.scenario("Payload_MultiPart_FormData_checkFileNameAndContentType", || {
        let mut profile_image = File::new("hello.jpg", asset("image.jpg")?);
        profile_image.content_type = Some("image/jpg".to_owned());
        let required = api::MultiPartRequestFormRequired { id: "123".to_owned(), profile_image };
        let form = api::MultiPartRequestForm::builder(required).build()?;
        done(client.form_data_check_file_name_and_content_type(form).send())
    });
    run.scenario("Payload_MultiPart_FormData_HttpParts_ContentType_imageJpegContentType", || {
        let profile_image = File::new("hello.jpg", asset("image.jpg")?);
        let required = api::FileWithHttpPartSpecificContentTypeRequestFormRequired { profile_image };
        let form = api::FileWithHttpPartSpecificContentTypeRequestForm::builder(required).build()?;
        done(client.content_type_image_jpeg_content_type(form).send())
    });
    run.scenario("Payload_MultiPart_FormData_HttpParts_ContentType_requiredContentType", || {
        let mut profile_image = jpg()?;
        profile_image.content_type = Some("application/octet-stream".to_owned());
        let required = api::FileWithHttpPartRequiredContentTypeRequestFormRequired { profile_image };
        let form = api::FileWithHttpPartRequiredContentTypeRequestForm::builder(required).build()?;
        done(client.content_type_required_content_type(form).send())
    });
    run.scenario("Payload_MultiPart_FormData_HttpParts_ContentType_optionalContentType", || {
        let required = api::FileWithHttpPartOptionalContentTypeRequestFormRequired { profile_image: jpg()? };
        let form = api::FileWithHttpPartOptionalContentTypeRequestForm::builder(required).build()?;
        done(client.content_type_optional_content_type(form).send())
    });
}
