//! Nothing at all 1
//!
//! Generated from `empty.yaml`; edits are overwritten.
