//! The maps of this crate. Most keys are short strings, which the standard library's hasher is slow for.

use foldhash::fast::RandomState;

pub type HashSet<T> = std::collections::HashSet<T, RandomState>;
pub type HashMap<K, V> = std::collections::HashMap<K, V, RandomState>;
pub type IndexMap<K, V> = indexmap::IndexMap<K, V, RandomState>;
pub type IndexSet<T> = indexmap::IndexSet<T, RandomState>;
