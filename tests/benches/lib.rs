//! The measured bindings, and the types that they are compared with.

#![allow(dead_code)]

pub mod bindings {
    //! Generated bindings.
    include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
}

/// A validator of the crate `jsonschema`.
pub trait Validator {
    /// The text of its schema.
    const SCHEMA: &'static str;

    /// Validates a value by the validator that was compiled with this crate.
    fn is_valid(value: &serde_json::Value) -> bool;
}

pub mod validators {
    //! Validators that were compiled with this crate, by the names of types.
    use super::Validator;
    include!(concat!(env!("OUT_DIR"), "/validators.rs"));
}

#[allow(missing_docs, unused_imports)]
pub mod derived {
    //! The same types with derives of serde, and the same types for formats.
    use super::bindings::support::{Date, DateTime, Decimal, Uri, Uuid};
    include!("derived/all.rs");
}

#[allow(missing_docs, unused_imports)]
pub mod bare {
    //! The same types with derives of serde, and types of other crates for formats, which do not preserve the text.
    use iri_string::types::UriString as Uri;
    use jiff::Timestamp as DateTime;
    use jiff::civil::Date;
    use rust_decimal::Decimal;
    use uuid::Uuid;
    include!("derived/all.rs");
}
