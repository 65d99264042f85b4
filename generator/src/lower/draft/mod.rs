//! Types and operations without names.
//!
//! [`draft`] walks the components and operations of an API and decides which Rust type and which checks express each schema. A
//! keyword that neither a type nor a check of a single value can express is deferred to the evaluator.

mod accept;
mod array;
mod boxing;
mod builder;
mod checks;
mod constant;
mod constructor;
mod content;
mod data;
mod deferred;
mod docs;
mod finish;
mod fixed_value;
mod headers;
mod nested_keys;
mod number;
mod object;
mod operation;
mod operations;
mod parameter;
#[cfg(feature = "diff")]
mod represented;
mod response;
mod scope;
mod secret;
pub mod servers;
mod shape;
mod sharing;
mod stated_limits;
mod type_body;
mod types;
mod union;
mod value_docs;
mod values;

use self::builder::DraftBuilder;
use self::sharing::Sharing;
use crate::config;
use crate::diagnostics::Diagnostics;
use crate::lower::analysis::Analysis;
use crate::lower::origin::Origin;

pub use self::boxing::Boxing;
pub use self::constant::Constants;
pub use self::constructor::DraftConstructor;
pub use self::data::Draft;
pub use self::docs::is_same_name;
pub use self::headers::DraftHeaders;
pub use self::operations::{
    DraftContent, DraftOperation, DraftParameter, DraftRequestBody, DraftResponse, OperationId, ResponseComponent,
    ResponseComponentId,
};
#[cfg(feature = "diff")]
pub use self::represented::{Types, with_types};
pub use self::types::{
    DraftAlternative, DraftBody, DraftEnum, DraftField, DraftStruct, DraftType, DraftUnion, DraftValue, NameSource,
};

/// Drafts the types and operations of an API. A draft in which schemas share a type whose name something else has is made again.
pub fn draft(analysis: &Analysis<'_>, config: &config::Api, origin: &Origin, diagnostics: &mut Diagnostics) -> Draft {
    let all = Sharing::default();
    let (builder, operations) = built(analysis, config, origin, &all, diagnostics);
    let components = analysis.components.roots.iter().map(|(name, _)| *name);
    match Sharing::of(&builder.types, components, &operations, &origin.names) {
        None => builder.finish(operations, &origin.names),
        Some(sharing) => {
            let (builder, operations) = built(analysis, config, origin, &sharing, diagnostics);
            builder.finish(operations, &origin.names)
        }
    }
}

fn built<'a>(
    analysis: &'a Analysis<'_>,
    config: &'a config::Api,
    origin: &'a Origin,
    sharing: &'a Sharing,
    diagnostics: &'a mut Diagnostics,
) -> (DraftBuilder<'a>, Vec<DraftOperation>) {
    let mut builder = DraftBuilder::new(analysis, config, &origin.files, sharing, diagnostics);
    builder.add_components();
    let operations = builder.operations();
    (builder, operations)
}
