//! The catalogue: one entry per error and warning, with its code, severity and texts.
//!
//! In: a [`Problem`], made by the stage that found it, with the facts of the case. Out: its [`Entry`]. The message
//! names the thing and the rule, the label annotates the place, the help is the fix. There is a table per stage, each
//! in a file of its own.

use super::entry::{Entry, Severity, catalogue, collect};
use super::expected::Expected;

mod load;
mod output;
mod overlay;
mod reference;
mod schema;
mod source;
mod spec;

collect! { [source load overlay spec schema reference output] }
