//! The Rust of one API as data: every decision is made, nothing is written yet.
//!
//! `lower` makes a [`Module`], `emit` writes it. Items are in the order in which they are written; each has its place in the document
//! and the directions in which it travels. [`Module::dump`] prints all of it.

mod client;
pub mod docs;
mod dump;
mod fixed_value;
pub mod identifier;
mod module;
mod operation;
mod receiver;
pub mod reserved;
mod server;
mod shape;
pub mod signs;
pub mod spelling;
mod types;

pub use self::client::{
    Client, CredentialKind, CredentialSetter, HeaderSetter, ItemStep, Method, NextItem, PageParameter, PagedOperation,
    SecurityAlternative, ServerVariant, Service, StreamedOperation,
};
pub use self::fixed_value::{FixedJson, FixedValue};
pub use self::module::{
    Coverage, Interpretation, Module, ModuleFile, NumberedName, Omitted, SecurityScheme, Untyped, UntypedReason,
    request_checks,
};
pub use self::operation::{
    Accept, AcceptChoice, Argument, Body, BodyContents, Constructor, Content, ContentVariant, Headers, Operation,
    OtherEncoding, Parameter, Response, ResponseComponent, Setter, StreamFormat,
};
pub use self::receiver::{Event, Receiver, ReceiverKind};
pub use self::server::{Server, ServerVariable};
pub use self::shape::{Check, Format, GivenType, Integer, Shape, Type, TypeId};
pub use self::types::{
    Additional, Alternative, Choice, Constant, DeferredKeyword, Directions, Enum, Field, Newtype, OtherProperty,
    SharedType, Struct, StructBuilder, TypeBody, TypeDef, Union, Variant,
};
// Data of the document that is in the IR as parsed; `emit` imports it from here.
pub use crate::spec::{
    Caller, Encoding, Grant, OAuthFlow, ParameterLocation, SecurityKind, Serialization, Status, Style,
};
