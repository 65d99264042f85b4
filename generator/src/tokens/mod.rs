//! Tokens of Rust, and their layout as text.
//!
//! In: templates and names. Out: the text of items, formatted as rustfmt formats them.
//!
//! Ours, because the usual way is too slow for large documents: for the 12.5 MB of output of GitHub's API, `syn::parse2` and
//! `prettyplease` take 2.9 s of CPU, and a whole run of this generator takes 0.4 s. So tokens are kept as text from the
//! beginning, and no syntax tree is built: [`rust!`] makes a [`TokenStream`] of a template, as `quote!` does for
//! procedural macros, and [`layout`] formats it. A test checks that rustfmt does not change the golden outputs; elsewhere
//! only lines with very long names differ (129 places in 524,000 lines of six large APIs).

pub(crate) mod class;
pub(crate) mod each;
pub(crate) mod ident;
mod items;
mod layout;
mod literal;
mod parsed;
mod scan;
mod spacing;
pub(crate) mod stream;
pub(crate) mod template;
#[cfg(test)]
mod tests;

pub(crate) use self::ident::{Ident, ident, is_identifier, is_keyword};
pub(crate) use self::layout::layout;
pub(crate) use self::literal::Literal;
pub(crate) use self::parsed::{attributes, paths, type_path};
pub(crate) use self::stream::{ToTokens, TokenStream};
pub(crate) use self::template::rust;
