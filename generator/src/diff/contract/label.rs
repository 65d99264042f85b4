//! The names of operations, of their parameters and of their responses, as reports print them.

use crate::spec::{Caller, Operation, Parameter, Status};

/// Returns `POST /products`, or `webhook newProduct`.
pub fn label(operation: &Operation) -> String {
    match &operation.caller {
        Caller::Client => format!("{} {}", operation.method, operation.path),
        Caller::Webhook(name) => format!("webhook {name} ({})", operation.method),
        Caller::Callback(name) => format!("callback {name} ({} {})", operation.method, operation.path),
    }
}

/// Returns the status as the document writes it.
pub fn status_text(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(digit) => format!("{digit}XX"),
        Status::Default => "default".to_owned(),
    }
}

/// Returns `response 200`.
pub fn response_part(status: Status) -> String {
    format!("response {}", status_text(status))
}

/// Returns `query parameter page`.
pub fn part(parameter: &Parameter) -> String {
    format!("{} parameter {}", parameter.location.name(), parameter.name)
}
