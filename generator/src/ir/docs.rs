//! The docs of items: descriptions of the document, and sentences of the generator.

use std::sync::Arc;

use super::identifier::TypeName;
pub use crate::markdown::code;
use crate::markdown::{has_whole_summary, is_blank, safe_lines, summary, value_list, with_summary, without_html};

/// The paragraphs of a doc comment, made safe for rustdoc when they are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    paragraphs: Vec<Paragraph>,
    deprecation: Option<Deprecation>,
}

/// The deprecation of an item, which its attribute declares.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// A text of the document.
    pub note: Option<Arc<str>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Paragraph {
    /// Of the document.
    Description(Arc<str>),
    /// Of the document, without anything behind its first paragraph.
    Summary(Arc<str>),
    /// Of the generator or the user, safe as it is.
    Sentence(String),
    /// Of the generator, about the schema or the owner of a type: it contains names that the document does not decide.
    Origin(String),
    /// Of the generator, about a value.
    Fact(String),
    /// The items of a list, safe as they are.
    List(Vec<String>),
    /// JSON on several lines.
    Json(String),
}

impl Docs {
    /// Returns docs of a description of the document.
    pub fn from_description(text: impl Into<Arc<str>>) -> Self {
        let mut docs = Self::default();
        docs.add_description(text);
        docs
    }

    /// Returns docs of the user, written as they are.
    pub fn given(text: &str) -> Self {
        let text = text.replace("\r\n", "\n");
        let paragraphs = text.trim_end().split("\n\n").map(|paragraph| Paragraph::Sentence(paragraph.to_owned()));
        Self { paragraphs: paragraphs.collect(), deprecation: None }
    }

    /// Adds a description of the document, unless it says nothing.
    pub fn add_description(&mut self, text: impl Into<Arc<str>>) {
        let text = text.into();
        if !is_blank(&text) && !is_placeholder(&text) {
            self.paragraphs.push(Paragraph::Description(text));
        }
    }

    /// Adds descriptions of the document.
    pub fn add_descriptions(&mut self, texts: impl IntoIterator<Item = Arc<str>>) {
        texts.into_iter().for_each(|text| self.add_description(text));
    }

    /// Adds a sentence of the generator.
    pub fn add_sentence(&mut self, sentence: impl Into<String>) {
        self.paragraphs.push(Paragraph::Sentence(sentence.into()));
    }

    /// Adds a sentence about the schema or the owner of a type, before what is known about a value.
    pub fn insert_origin(&mut self, sentence: impl Into<String>) {
        let at = self.paragraphs.iter().position(|paragraph| matches!(paragraph, Paragraph::Fact(_)));
        self.paragraphs.insert(at.unwrap_or(self.paragraphs.len()), Paragraph::Origin(sentence.into()));
    }

    /// Returns whether docs are the same, apart from sentences about the schemas and the owners of types.
    pub fn are_alike(&self, other: &Self) -> bool {
        fn texts(docs: &Docs) -> impl Iterator<Item = &Paragraph> {
            docs.paragraphs.iter().filter(|paragraph| !matches!(paragraph, Paragraph::Origin(_)))
        }
        self.deprecation == other.deprecation && texts(self).eq(texts(other))
    }

    /// Adds what is known about a value.
    pub fn add_fact(&mut self, fact: impl Into<String>) {
        self.paragraphs.push(Paragraph::Fact(fact.into()));
    }

    /// Adds a list of the generator, unless it is empty.
    pub fn add_list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.paragraphs.push(Paragraph::List(items));
        }
    }

    /// Adds JSON on several lines.
    pub fn add_json(&mut self, text: String) {
        self.paragraphs.push(Paragraph::Json(text));
    }

    /// Returns the first paragraph alone.
    #[must_use]
    pub fn summary(&self) -> Self {
        let paragraphs = self.paragraphs.first().map(|first| match first {
            Paragraph::Description(text) => Paragraph::Summary(text.clone()),
            other => other.clone(),
        });
        Self { paragraphs: paragraphs.into_iter().collect(), deprecation: self.deprecation.clone() }
    }

    /// Returns the first paragraph alone, as what an item has that refers to this one; `None` if it is a fragment.
    pub fn whole_summary(&self) -> Option<Self> {
        let is_whole = match self.paragraphs.first()? {
            Paragraph::Description(text) | Paragraph::Summary(text) => has_whole_summary(&without_html(text)),
            Paragraph::Sentence(_) | Paragraph::Origin(_) => true,
            Paragraph::Fact(_) | Paragraph::List(_) | Paragraph::Json(_) => false,
        };
        is_whole.then(|| self.summary())
    }

    /// Returns the description of the document, if there is nothing else.
    pub fn description(&self) -> Option<&str> {
        match &self.paragraphs[..] {
            [Paragraph::Description(text)] => Some(text),
            _ => None,
        }
    }

    /// Removes the list of values from a description of the document, and returns the text about each of them.
    pub fn take_value_list(&mut self, values: &[String]) -> Option<Vec<String>> {
        let (at, list) = self.paragraphs.iter().enumerate().find_map(|(at, paragraph)| match paragraph {
            Paragraph::Description(text) => Some((at, value_list(&without_html(text), values)?)),
            Paragraph::Summary(_) | Paragraph::Sentence(_) | Paragraph::Origin(_) => None,
            Paragraph::Fact(_) | Paragraph::List(_) | Paragraph::Json(_) => None,
        })?;
        if is_blank(&list.rest) {
            self.paragraphs.remove(at);
        } else {
            self.paragraphs[at] = Paragraph::Description(list.rest.into());
        }
        Some(list.texts)
    }

    /// Marks the item as deprecated.
    pub fn deprecate(&mut self, deprecation: Deprecation) {
        self.deprecation = Some(deprecation);
    }

    /// Returns the docs of an item that is deprecated if another one is.
    #[must_use]
    pub fn deprecated_as(mut self, other: &Self) -> Self {
        self.deprecation.clone_from(&other.deprecation);
        self
    }

    /// Returns whether the item is deprecated.
    pub fn is_deprecated(&self) -> bool {
        self.deprecation.is_some()
    }

    /// Returns the note of a deprecated item on one line, empty if there is none.
    pub fn deprecation_note(&self) -> Option<String> {
        let note = self.deprecation.as_ref()?.note.as_deref().unwrap_or_default();
        let mut lines = Vec::new();
        safe_lines(&without_html(note).split_whitespace().collect::<Vec<_>>().join(" "), &mut lines);
        Some(lines.join(" "))
    }

    /// Returns the lines, safe for rustdoc.
    pub fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        for paragraph in &self.paragraphs {
            let is_first = lines.is_empty();
            if !is_first {
                lines.push(String::new());
            }
            match paragraph {
                Paragraph::Description(text) => match without_html(text) {
                    text if is_first => safe_lines(&with_summary(&text), &mut lines),
                    text => safe_lines(&text, &mut lines),
                },
                Paragraph::Summary(text) => safe_lines(summary(&without_html(text)), &mut lines),
                Paragraph::Sentence(sentence) | Paragraph::Origin(sentence) | Paragraph::Fact(sentence) => {
                    lines.extend(sentence.lines().map(str::to_owned))
                }
                Paragraph::List(items) => lines.extend(items.iter().map(|item| format!("* {item}"))),
                Paragraph::Json(text) => safe_lines(&format!("```json\n{}\n```", text.trim_end()), &mut lines),
            }
        }
        lines
    }

    /// Returns the end of the last description.
    pub fn last_description(&self) -> &str {
        let mut descriptions = self.paragraphs.iter().rev().filter_map(|paragraph| match paragraph {
            Paragraph::Description(text) => Some(&**text),
            Paragraph::Summary(_) | Paragraph::Sentence(_) | Paragraph::Origin(_) => None,
            Paragraph::Fact(_) | Paragraph::List(_) | Paragraph::Json(_) => None,
        });
        descriptions.next().unwrap_or_default()
    }

    /// Returns whether there is a description, or a sentence instead.
    pub fn is_described(&self) -> bool {
        self.paragraphs.first().is_some_and(|first| !matches!(first, Paragraph::Fact(_)))
    }

    /// Returns whether there is no paragraph.
    pub fn is_empty(&self) -> bool {
        self.paragraphs.is_empty()
    }
}

/// The derive macros of the prelude, from which a link must tell types of the same names.
const DERIVES: [&str; 8] = ["Clone", "Copy", "Debug", "Eq", "Hash", "Ord", "PartialEq", "PartialOrd"];

/// Returns a link to a type of the module.
pub fn link(name: &TypeName) -> String {
    let path = if DERIVES.contains(&name.as_str()) { format!("(type@{name})") } else { String::new() };
    format!("[`{name}`]{path}")
}

/// The texts that stand for a description that is missing.
const PLACEHOLDERS: [&str; 5] = ["n/a", "null", "tbd", "todo", "undefined"];

const LONGEST_PLACEHOLDER: usize = "undefined".len();

/// Returns whether a text only stands for a description.
fn is_placeholder(text: &str) -> bool {
    let text = text.trim().trim_end_matches('.');
    text.len() <= LONGEST_PLACEHOLDER && PLACEHOLDERS.iter().any(|placeholder| text.eq_ignore_ascii_case(placeholder))
}
