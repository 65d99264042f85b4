//! The tables and keys of `bindgen.toml`.

/// The tables of the file, and their keys.
pub(super) const TABLES: [(&str, &[&str]); 4] =
    [("[output]", &OUTPUT), ("[[api]]", &API), ("[limits]", &LIMITS), ("[diff]", &DIFF)];

/// The keys of `[output]`.
pub(super) const OUTPUT: [&str; 9] = [
    "folder",
    "crate",
    "names",
    "overwrite",
    "visibility",
    "features",
    "time_library",
    "decimal_library",
    "dependencies",
];

/// The keys of `[[api]]`.
pub(super) const API: [&str; 24] = [
    "name",
    "document",
    "source",
    "source_headers",
    "overlays",
    "formats",
    "semantics",
    "numbers",
    "remotes",
    "root",
    "types_from",
    "types_only",
    "builders",
    "layout",
    "exhaustive",
    "required_methods",
    "client_headers",
    "pages",
    "format_types",
    "string_type",
    "rust_type_extension",
    "overrides",
    "include",
    "exclude",
];

/// The keys of an item of `pages`.
pub(super) const PAGES: [&str; 9] =
    ["operations", "items", "page", "offset", "cursor", "next", "next_header", "next_url", "link"];

/// The keys of an item of `overrides`.
pub(super) const OVERRIDE: [&str; 11] = [
    "at",
    "name",
    "field",
    "variants",
    "docs",
    "type",
    "derives",
    "attributes",
    "keep_unknown_values",
    "keep_additional_properties",
    "directions",
];

/// The keys of `include` and `exclude`.
pub(super) const FILTER: [&str; 4] = ["paths", "tags", "operations", "schemas"];

/// The keys of `[limits]`.
pub(super) const LIMITS: [&str; 7] = ["file", "depth", "references", "nodes", "expansion", "items", "output"];

/// The keys of `[diff]`.
pub(super) const DIFF: [&str; 1] = ["ignore"];

/// The keys of `[[diff.ignore]]`.
pub(super) const IGNORE: [&str; 5] = ["code", "reason", "api", "at", "until"];
