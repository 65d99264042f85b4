//! Values that must not appear in logs.

use std::fmt;

/// A placeholder for a secret in the output of `Debug`.
pub struct Secret;

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("(secret)")
    }
}
