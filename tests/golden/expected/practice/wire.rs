//! The requests and responses of `What documents have in practice 1`, as a server reads and writes them.

use super::super::support::__private::Checker;
use super::super::support::service;
use super::*;

impl service::ReadRequest for ListJobs {
    fn read(request: &mut service::RequestReader<'_>) -> Option<Self> {
        let value_0 = request.optional::<i64>();
        let value_1 = request.optional::<Vec<String>>();
        request.check(|checker| {
            if let Some(one) = &value_0 {
                checker.parameter("query", "limit", one).maximum(9);
            }
        });
        Some(Self { limit: value_0?, tags: value_1? })
    }
}

impl service::WriteResponse for ListJobsResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        let Self::Ok(body) = self;
        response.json("application/json", body);
    }

    fn check(&self, checker: &mut Checker<'_>) {
        let Self::Ok(body) = self;
        checker.property("body", body).valid();
    }
}

impl service::IntoResponse for ListJobsResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for GetJobsPing {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for GetJobsPingResponse {
    fn write(&self, _: &mut service::ResponseWriter) {}
}

impl service::IntoResponse for GetJobsPingResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}

impl service::ReadRequest for PingJob {
    fn read(_: &mut service::RequestReader<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl service::WriteResponse for PingJobResponse {
    fn write(&self, response: &mut service::ResponseWriter) {
        match self {
            Self::Ok => {}
            Self::Created(body) => {
                response.json("application/json", body);
            }
        }
    }
}

impl service::IntoResponse for PingJobResponse {
    fn into_response(self) -> service::Response {
        service::respond(&self)
    }
}
