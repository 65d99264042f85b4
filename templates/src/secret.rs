//! Values that must not show in logs.

use std::fmt;

/// Stands for a secret where `Debug` would show it.
pub struct Secret;

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}
