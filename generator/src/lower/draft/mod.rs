//! Types and operations without names.
//!
//! [`draft`] walks the components and operations of an API and decides which Rust type and which checks express each schema. A
//! keyword that neither a type nor a check of a single value can express is deferred to the evaluator.

mod array;
mod boxing;
mod builder;
mod checks;
mod constant;
mod content;
mod data;
mod deferred;
mod docs;
mod finish;
mod fixed_value;
mod number;
mod object;
mod operation;
mod operations;
mod parameter;
mod response;
mod scope;
mod secret;
pub mod servers;
mod shape;
mod type_body;
mod types;
mod union;
mod values;

use self::builder::DraftBuilder;
use crate::config;
use crate::diagnostics::Diagnostics;
use crate::lower::analysis::Analysis;
use crate::maps::HashMap;
use crate::source::FileId;

pub use self::boxing::Boxing;
pub use self::constant::Constants;
pub use self::data::Draft;
pub use self::operations::{
    DraftContent, DraftContents, DraftOperation, DraftParameter, DraftRequestBody, DraftResponse, DraftResponseBody,
    OperationId,
};
pub use self::types::{
    DraftAlternative, DraftBody, DraftEnum, DraftField, DraftStruct, DraftType, DraftUnion, DraftValue, NameSource,
};

/// Drafts the types and operations of an API. `files` are the other files of the document, as the keys of names have them.
pub fn draft(
    analysis: &Analysis<'_>,
    config: &config::Api,
    files: &HashMap<FileId, String>,
    diagnostics: &mut Diagnostics,
) -> Draft {
    let mut builder = DraftBuilder::new(analysis, config, files, diagnostics);
    builder.add_components();
    let operations = builder.operations();
    builder.finish(operations)
}
