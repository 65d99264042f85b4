//! What is measured, and what it is compared with.

#![allow(dead_code)]

pub mod bindings {
    //! What the generator writes.
    include!(concat!(env!("OUT_DIR"), "/bindings.rs"));
}

/// A schema as the crate `jsonschema` takes it.
pub trait Validator {
    /// Its text.
    const SCHEMA: &'static str;

    /// Asks the validator that was compiled with this crate.
    fn is_valid(value: &serde_json::Value) -> bool;
}

pub mod validators {
    //! Validators that were compiled with this crate, by the names of the types.
    use super::Validator;
    include!(concat!(env!("OUT_DIR"), "/validators.rs"));
}

#[allow(missing_docs, unused_imports)]
pub mod derived {
    //! The same types under serde's derives, with the same types for what strings hold.
    use super::bindings::support::{Date, DateTime, Decimal, Uri, Uuid};
    include!("derived/all.rs");
}

#[allow(missing_docs, unused_imports)]
pub mod bare {
    //! The same types under serde's derives, with the types of other crates as these crates read them: no spelling is kept.
    use iri_string::types::UriString as Uri;
    use jiff::Timestamp as DateTime;
    use jiff::civil::Date;
    use rust_decimal::Decimal;
    use uuid::Uuid;
    include!("derived/all.rs");
}
