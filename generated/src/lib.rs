//! `product-apis`: types, enums and validators, one module for each API.
//!
//! * `qonto`: Qonto v2
//! * `wethod`: Wethod v1
//! * `zaveit`: ZaveIT v2
//! * `qwoty`: Qwoty v1
//! * `fynn`: Fynn v1
//!
//! Each module has a feature of its name; all are enabled by default. Written by the generator; edits are overwritten.

#[cfg(feature = "qonto")]
#[rustfmt::skip]
pub mod qonto;

#[cfg(feature = "wethod")]
#[rustfmt::skip]
pub mod wethod;

#[cfg(feature = "zaveit")]
#[rustfmt::skip]
pub mod zaveit;

#[cfg(feature = "qwoty")]
#[rustfmt::skip]
pub mod qwoty;

#[cfg(feature = "fynn")]
#[rustfmt::skip]
pub mod fynn;

#[rustfmt::skip]
pub mod support;

pub use self::support::{Error, Model, Nullable, Violation, Violations};
