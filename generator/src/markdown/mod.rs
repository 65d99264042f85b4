//! Markdown of a document as Markdown of doc comments.
//!
//! In: a description, which is CommonMark with HTML (OpenAPI 3.1, 4.5). Out: lines that read the same, without raw HTML, code blocks
//! that rustdoc compiles, links that it resolves, and characters that reverse the direction of text. [`html`] converts HTML to
//! Markdown, [`links`] writes links inline, [`lines`] makes lines safe. All take linear time.

mod blocks;
mod code;
mod elements;
mod entities;
mod html;
mod inline;
mod lines;
mod links;
mod summary;
#[cfg(test)]
mod tests;
mod value_list;
mod writer;

pub use self::code::{code, is_blank};
pub use self::lines::safe_lines;
pub use self::summary::{has_whole_summary, summary, with_summary};
pub use self::value_list::value_list;

/// Returns a description as Markdown without HTML and with its links inline, which is not safe for rustdoc yet.
pub fn without_html(text: &str) -> std::borrow::Cow<'_, str> {
    links::inline(html::convert(text))
}
