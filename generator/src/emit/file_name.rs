//! The names of a module's files.

use crate::ir::Module;
use crate::ir::identifier::FieldName;

/// Returns the stem of the names of a module's files.
pub fn file_stem(module: &Module) -> &str {
    stem(&module.name)
}

/// Returns a name without `r#`: a file may be named like a keyword.
pub fn stem(name: &FieldName) -> &str {
    name.as_str().trim_start_matches("r#")
}
