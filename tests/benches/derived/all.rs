use super::bindings::support::{Map, Nullable};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Distinguishes `null` from an absent property, as the bindings do.
fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

pub mod qonto {
    use super::*;
    include!("qonto.rs");
}

pub mod wethod {
    use super::*;
    include!("wethod.rs");
}

pub mod zaveit {
    use super::*;
    include!("zaveit.rs");
}

pub mod qwoty {
    use super::*;
    include!("qwoty.rs");
}

pub mod fynn {
    use super::*;
    include!("fynn.rs");
}

pub mod shapes {
    use super::*;
    include!("shapes.rs");
}
