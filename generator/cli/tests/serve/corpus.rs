//! Real documents: each starts, and responds to valid requests of its first operations with values that match it.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_bindgen::{Builder, Diagnostics, Sources, describe};
use openapi_bindgen_support::described::{Api, Encoding, Operation, Status};
use openapi_bindgen_support::{JsonValue, Location, Request, Scheme, SecurityKind};

use super::{Answer, Server};

/// The number of operations of a document that are called.
const OPERATIONS: usize = 20;

/// The number of seeds with which a valid request is sought.
const SEEDS: u64 = 20;

#[derive(Debug, Default)]
struct Results {
    /// The operations whose response is valid.
    valid: usize,
    /// Those of which no valid request could be made.
    unsent: Vec<String>,
    /// Those whose response has no value in its media types.
    without_value: Vec<String>,
    faults: Vec<String>,
}

#[test]
#[ignore = "real documents"]
fn real_documents_are_served() {
    let shared = std::env::var_os("SHARED").map(PathBuf::from);
    let shared = shared.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared"));
    let Ok(documents) = fs::read_dir(shared.join("corpus")) else {
        println!("skipped: {} does not exist", shared.join("corpus").display());
        return;
    };
    let mut paths: Vec<PathBuf> = documents.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    let mut results = Results::default();
    paths.iter().for_each(|path| serve(path, &mut results));
    println!("{} documents: {results:#?}", paths.len());
    assert!(results.faults.is_empty(), "{:#?}", results.faults);
    assert!(paths.len() >= 52 && results.valid >= 600, "{} documents, {} valid", paths.len(), results.valid);
    // Parameters in the fragment of a path, and values that are not strings in media types that are not JSON.
    assert!(results.unsent.len() <= 6 && results.without_value.len() <= 4, "{results:#?}");
}

fn serve(path: &Path, results: &mut Results) {
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    let (mut sources, mut diagnostics) = (Sources::default(), Diagnostics::default());
    let config = Builder::new().api(openapi_bindgen::Api::new("corpus", path));
    let config = config.config(&mut sources, &mut diagnostics).unwrap();
    let api = describe(&config, &config.apis[0], &mut sources, &mut diagnostics).unwrap();
    let server = Server::start(&[path.to_str().unwrap()]);
    for operation in api.operations.iter().take(OPERATIONS) {
        let label = format!("{name}: {} {}", operation.method, operation.path);
        let Some(request) = (0..SEEDS).find_map(|seed| api.sample(operation, seed)) else {
            results.unsent.push(label);
            continue;
        };
        let answer = send(&server, &request, operation, api);
        let is_success = |status: Status| match status {
            Status::Code(code) => code < 400,
            Status::Range(digit) => digit < 4,
            Status::Default => true,
        };
        let has_success = operation.responses.iter().any(|response| is_success(response.status));
        match (answer.status, fault(&answer, operation, api)) {
            (501, _) => results.without_value.push(format!("{label}: {}", answer.body)),
            (400.., _) if has_success => {
                results.faults.push(format!("{label}: {} {} {}", request.target, answer.status, answer.body));
            }
            (_, None) => results.valid += 1,
            (_, Some(fault)) => results.faults.push(format!("{label}: {fault} {}", answer.body)),
        }
    }
}

/// Sends a request with credentials of the first security requirement.
fn send(server: &Server, request: &Request, operation: &Operation, api: &Api) -> Answer {
    let mut target = request.target.clone();
    let mut headers: Vec<String> = request.headers.iter().map(|(name, value)| format!("{name}: {value}")).collect();
    for Scheme { name, .. } in operation.security.first().copied().unwrap_or_default() {
        let Some(scheme) = api.security_schemes.iter().find(|scheme| scheme.name == *name) else { continue };
        match scheme.kind {
            SecurityKind::ApiKey { location: Location::Header, name } => headers.push(format!("{name}: key")),
            SecurityKind::ApiKey { location: Location::Cookie, name } => headers.push(format!("Cookie: {name}=key")),
            // Some documents declare the key as a parameter, too.
            SecurityKind::ApiKey { name, .. } if target.contains(&format!("{name}=")) => {}
            SecurityKind::ApiKey { name, .. } => {
                let separator = if target.contains('?') { '&' } else { '?' };
                target = format!("{target}{separator}{name}=key");
            }
            SecurityKind::Http { scheme: "basic", .. } => headers.push("Authorization: Basic YTpi".to_owned()),
            SecurityKind::Http { scheme, .. } => headers.push(format!("Authorization: {scheme} token")),
            _ => headers.push("Authorization: Bearer token".to_owned()),
        }
    }
    let headers: Vec<&str> = headers.iter().map(String::as_str).collect();
    server.send(request.method, &target, &headers, &request.body)
}

/// Returns why a response does not match the document.
fn fault(answer: &Answer, operation: &Operation, api: &Api) -> Option<String> {
    let is_of = |status: Status| match status {
        Status::Code(code) => code == answer.status,
        Status::Range(digit) => u16::from(digit) == answer.status / 100,
        Status::Default => true,
    };
    let precision = |status: Status| match status {
        Status::Code(_) => 0,
        Status::Range(_) => 1,
        Status::Default => 2,
    };
    let defined = operation.responses.iter().filter(|response| is_of(response.status));
    let Some(response) = defined.min_by_key(|response| precision(response.status)) else {
        let is_empty = operation.responses.is_empty() && answer.status == 204;
        return (!is_empty).then(|| format!("status {} is not defined", answer.status));
    };
    for header in response.headers.iter().filter(|header| header.parameter.required) {
        if answer.header(&header.parameter.name.to_lowercase()).is_none() {
            return Some(format!("the header {} is missing", header.parameter.name));
        }
    }
    let has_no_content = response.contents.is_empty() || matches!(answer.status, ..200 | 204 | 205 | 304);
    if has_no_content {
        return (!answer.body.is_empty()).then(|| "the response defines no body".to_owned());
    }
    let media_type = answer.header("content-type");
    let Some(content) = response.contents.iter().find(|content| media_type == Some(content.media_type)) else {
        // In place of a range, the response has a media type.
        let has_range = response.contents.iter().any(|content| content.media_type.contains('*'));
        return (!has_range).then(|| format!("the media type {media_type:?} is not defined"));
    };
    if content.encoding != Encoding::Json {
        return None;
    }
    let value: JsonValue = match answer.body.parse() {
        Ok(value) => value,
        Err(error) => return Some(format!("{error}")),
    };
    let violations = api.schemas.violations(content.schema.as_deref(), &value);
    violations.first().map(ToString::to_string)
}
