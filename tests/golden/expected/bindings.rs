#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod additional;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod all_of;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod bodies;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod constraints;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod directions;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod downloads;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod dynamic;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod empty;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod enums;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod evaluated;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod files;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod formats;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod inline;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod lenient;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod names;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod numbers;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod openapi_3_0;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod openapi_3_2;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod operations;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod parameters;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod patterns;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod presence;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod references;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod secrets;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod yaml;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod exact;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod security;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod servers;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod unions;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod layout;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
pub mod support;
