//! Schemas whose assertions move into schemas of their own.

use crate::schema::{Keywords, SchemaId};

/// Returns what describes a schema as a whole, without its assertions. `nullable` applies to the whole, too.
pub fn describing(keywords: &Keywords<SchemaId>) -> Keywords<SchemaId> {
    let mut whole = Keywords::default();
    (whole.title, whole.description) = (keywords.title.clone(), keywords.description.clone());
    (whole.deprecated, whole.nullable) = (keywords.deprecated, keywords.nullable);
    (whole.read_only, whole.write_only) = (keywords.read_only, keywords.write_only);
    if keywords.default.is_some() {
        whole.default.clone_from(&keywords.default);
    }
    whole
}
