//! Names that generated modules use themselves, so that no item of a document gets them.

/// The names that no item gets: those of the prelude that generated code uses, or code that imports all items of a module, and
/// those of statics. Imports yield to the names of items.
#[rustfmt::skip]
pub const TYPES: [&str; 18] = [
    "Box", "Default", "Err", "Fn", "From", "Into", "None", "Ok", "Option", "PATTERNS", "Result", "SCHEMAS", "SERVERS", "Self", "Some", "String", "TryFrom", "Vec",
];

/// The names of modules that a generated module may import, that of the file of a folder, and those that no file can have on Windows.
#[rustfmt::skip]
pub const FILES: [&str; 72] = [
    "__private", "alloc", "amount", "any_json", "arbitrary", "aux", "blocking", "buffer", "callbacks", "checker", "client", "con", "contents", "core", "elements", "enumeration", "evaluate", "exact",
    "findings", "fmt", "form", "formats", "given", "header", "headers", "instance", "json", "json_float", "json_value", "keywords", "libraries", "media_type", "member_order", "members", "mod", "model", "nul", "null", "nullable",
    "number", "number_map", "numeric_enum", "object", "operation", "other_direction", "parameter", "pattern", "prn", "read", "request", "response",
    "schema", "secret", "security", "server", "service", "stack", "std", "style", "support", "tagged", "text", "token", "tolerant", "tuple", "union", "unreadable",
    "value_checker", "verbatim", "violation", "webhooks", "wire",
];
