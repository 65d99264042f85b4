//! The receivers of the requests that an API sends.

use super::identifier::{FieldName, VariantName};

/// The receiver of the webhooks or of the callbacks of an API: a method for each.
#[derive(Clone, Debug)]
pub struct Receiver {
    pub kind: ReceiverKind,
    pub events: Vec<Event>,
    /// The property of bodies whose value tells events apart, if there is one.
    pub property: Option<String>,
}

/// The requests that a receiver gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReceiverKind {
    Webhooks,
    Callbacks,
}

/// A request that an API sends.
#[derive(Clone, Debug)]
pub struct Event {
    /// The index of the operation.
    pub operation: usize,
    pub method: FieldName,
    pub variant: VariantName,
    /// Its name in the document.
    pub name: String,
    /// The values that the property may have; empty if the event does not restrict it.
    pub values: Vec<String>,
}
