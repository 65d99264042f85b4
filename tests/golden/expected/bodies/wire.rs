//! The requests and responses of `Bodies 1`, as a server reads and writes them.

use super::super::support::{Parameter, parameter, service};
use super::*;

impl service::ReadRequest for SendForm {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/x-www-form-urlencoded"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<SendFormRequest> = match media_type {
            Some(_) => {
                const PARTS: &[Parameter] = &[
                    Parameter::query("pipes")
                        .style(parameter::Style::PipeDelimited, false),
                    Parameter::query("address").content("application/json"),
                ];
                request.form(PARTS)
            }
            None => None,
        };
        request.check(|checker| {
            if let Some(body) = &value_0 {
                checker.property("body", body).valid();
            }
        });
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for SendFormResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for SendFormResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for MakeThing {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &[
            "application/json",
            "application/merge-patch+json",
            "text/csv",
            "image/png",
            "image/jpeg",
            "video/*",
        ];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<MakeThingBody> = match media_type {
            Some(0) => request.model().map(MakeThingBody::Json),
            Some(1) => request.model().map(MakeThingBody::MergePatchJson),
            Some(2) => request.text().map(MakeThingBody::TextCsv),
            Some(3) => request.bytes().map(MakeThingBody::ImagePng),
            Some(4) => request.bytes().map(MakeThingBody::ImageJpeg),
            Some(_) => request.bytes().map(MakeThingBody::Video),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for MakeThingResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for MakeThingResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for SendParts {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["multipart/form-data"];
        let media_type = request.optional_body(CONTENT_TYPES);
        let value_0: Option<Option<SendPartsRequest>> = match media_type {
            Some(Some(_)) => request.multipart().map(Some),
            Some(None) => Some(None),
            None => None,
        };
        request.check(|checker| {
            if let Some(Some(body)) = &value_0 {
                checker.property("body", body).valid();
            }
        });
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for SendPartsResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for SendPartsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for UploadOperation {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["multipart/form-data"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<UploadForm> = match media_type {
            Some(_) => request.multipart(),
            None => None,
        };
        request.check(|checker| {
            if let Some(body) = &value_0 {
                checker.property("body", body).valid();
            }
        });
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for UploadResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for UploadResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for DescribeUpload {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/json"];
        let media_type = request.optional_body(CONTENT_TYPES);
        let value_0: Option<Option<Upload>> = match media_type {
            Some(Some(_)) => request.model().map(Some),
            Some(None) => Some(None),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for DescribeUploadResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for DescribeUploadResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for SendText {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["text/plain"];
        let media_type = request.body(CONTENT_TYPES);
        let value_0: Option<String> = match media_type {
            Some(_) => request.text(),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for SendTextResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for SendTextResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for SendBytes {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        const CONTENT_TYPES: &[&str] = &["application/octet-stream"];
        let media_type = request.optional_body(CONTENT_TYPES);
        let value_0: Option<Option<Vec<u8>>> = match media_type {
            Some(Some(_)) => request.bytes().map(Some),
            Some(None) => Some(None),
            None => None,
        };
        Some(Self { body: value_0? })
    }
}

impl service::WriteResponse for SendBytesResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for SendBytesResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
