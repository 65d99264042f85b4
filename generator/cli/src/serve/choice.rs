//! The choice of a response among those of an operation.

use openapi_bindgen_support::described::{Operation, Response, Status};

/// Returns the response of a status; without one, the first success.
///
/// # Errors
///
/// A sentence that lists the statuses of the operation, if it defines no such response.
pub(super) fn response(operation: &Operation, code: Option<u16>) -> Result<Option<(u16, &Response)>, String> {
    let Some(code) = code else { return Ok(usual(operation)) };
    let rank = |response: &&Response| match response.status {
        Status::Code(known) => (known == code).then_some(0),
        Status::Range(digit) => (u16::from(digit) == code / 100).then_some(1),
        Status::Default => Some(2),
    };
    let ranked = operation.responses.iter().filter_map(|response| Some((rank(&response)?, response)));
    match ranked.min_by_key(|(rank, _)| *rank) {
        Some((_, response)) => Ok(Some((code, response))),
        None => {
            let statuses: Vec<String> = operation.responses.iter().map(|response| name(response.status)).collect();
            Err(format!(
                "the operation defines no response with status {code}; its responses are: {}",
                statuses.join(", ")
            ))
        }
    }
}

/// Returns the success with the least status, else the default, else the other response with the least status.
fn usual(operation: &Operation) -> Option<(u16, &Response)> {
    let status = |response: &Response| match response.status {
        Status::Code(code) => code,
        Status::Range(digit) => u16::from(digit) * 100,
        Status::Default => 200,
    };
    let rank = |response: &Response| match response.status {
        Status::Code(200..300) => 0,
        Status::Range(2) => 1,
        Status::Default => 2,
        Status::Code(300..) | Status::Range(3..) => 3,
        // Informational responses end no exchange.
        Status::Code(..200) | Status::Range(..2) => 4,
    };
    let finals = operation.responses.iter().filter(|response| rank(response) < 4);
    let ranked = finals.map(|response| (rank(response), status(response), response));
    ranked.min_by_key(|(rank, status, _)| (*rank, *status)).map(|(_, status, response)| (status, response))
}

fn name(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    }
}
