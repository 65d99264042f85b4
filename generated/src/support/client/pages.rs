//! Lists in pages: the pages of an operation, and the items on them.

use std::collections::VecDeque;
use std::fmt;

use super::super::json::JsonValue;
use super::super::operation::Operation;
use super::super::response::Response;
use super::super::style::Escape;
use super::blocking::wait;
use super::call::{Call, Options};
use super::core::Core;
use super::error::{Error, Raw};
use super::mode::{Async, Blocking};

/// An operation whose response is a page of a list.
pub trait Paged: Operation + Clone {
    /// An item of the list.
    type Item;
    /// The JSON Pointer of the items in the body.
    const ITEMS: &'static str;
    /// What leads to the next page.
    const NEXT: Next;

    /// Returns the items on a page.
    fn items(page: Page<Self>) -> Vec<Self::Item>;
}

/// A page: the body of a success of an operation.
pub type Page<O> = <<O as Operation>::Response as Response>::Success;

/// The pagination scheme of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Next {
    /// The parameter is the number of the page.
    Page {
        /// The parameter.
        parameter: PageParameter,
        /// The number of the first page, unless the operation has another.
        first: u64,
    },
    /// The parameter is the number of items before the page.
    Offset {
        /// The parameter.
        parameter: PageParameter,
        /// The number for the first page, unless the operation has another.
        first: u64,
    },
    /// The parameter has a value of the page before.
    Cursor {
        /// The parameter.
        parameter: PageParameter,
        /// The JSON Pointer of the value in the body.
        next: &'static str,
    },
    /// The parameter has the value of a header of the page before.
    HeaderCursor {
        /// The parameter.
        parameter: PageParameter,
        /// The name of the header.
        header: &'static str,
    },
    /// The body has the URL of the next page at this JSON Pointer.
    Url(&'static str),
    /// The header `Link` has the URL of the next page (RFC 8288).
    Link,
}

/// The parameter that leads to a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageParameter {
    /// The query parameter of this name.
    Query(&'static str),
    /// The header of this name.
    Header(&'static str),
}

/// The pages of a list, as they come.
#[must_use]
pub struct Pages<O, M = Async> {
    core: Core<M>,
    operation: O,
    options: Options,
    position: Position,
    /// The items of the last page, if pages are counted.
    items: Option<JsonValue>,
}

/// The position in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Position {
    Start,
    /// The token of the next page: its number, the number of items before it, its cursor, or its URL.
    At(String),
    End,
}

impl<O: Paged, M> Call<O, M> {
    /// Returns the pages of the list.
    pub fn pages(self) -> Pages<O, M> {
        let (core, operation, options) = self.into_parts();
        Pages { core, operation, options, position: Position::Start, items: None }
    }

    /// Returns the items of the list, page by page.
    pub fn items(self) -> Items<O, M> {
        Items { pages: self.pages(), items: VecDeque::new() }
    }
}

impl<O: Paged, M> Pages<O, M> {
    /// Goes on at a page whose [`token`](Pages::token) was kept.
    pub fn resume(self, token: impl Into<String>) -> Self {
        Self { position: Position::At(token.into()), items: None, ..self }
    }

    /// Returns the token of the next page; `None` before the first and after the last one.
    pub fn token(&self) -> Option<&str> {
        match &self.position {
            Position::At(token) => Some(token),
            Position::Start | Position::End => None,
        }
    }

    /// Returns the call of the next page.
    fn call(&mut self) -> Option<Call<O, M>> {
        let mut options = self.options.again();
        match (&self.position, O::NEXT) {
            // A body in chunks can be sent only once.
            (Position::Start, _) => {
                options.idempotency_key.clone_from(&self.options.idempotency_key);
                options.body = options.body.or_else(|| self.options.body.take());
            }
            (Position::At(url), Next::Url(_) | Next::Link) => options.url = Some(url.clone()),
            (
                Position::At(token),
                Next::Page { parameter, .. }
                | Next::Offset { parameter, .. }
                | Next::Cursor { parameter, .. }
                | Next::HeaderCursor { parameter, .. },
            ) => match parameter {
                PageParameter::Query(name) => options.query = Some((name, token.clone())),
                PageParameter::Header(name) => options.headers.set(name, token.clone()),
            },
            (Position::End, _) => return None,
        }
        Some(Call::with_options(self.core.clone(), self.operation.clone(), options))
    }

    /// Returns the next page; `None` after the last one.
    pub(super) async fn following(&mut self) -> Option<Result<Page<O>, Error<O>>> {
        let call = self.call()?;
        Some(match call.page().await {
            Ok((page, raw)) => {
                let json = JsonValue::parse(raw.body()).unwrap_or(JsonValue::Null);
                if self.is_repeated(&json) {
                    self.position = Position::End;
                    return None;
                }
                let next = self.next_position(&raw, &json).map_or(Position::End, Position::At);
                // A server that repeats a token would never end.
                self.position = if next == self.position { Position::End } else { next };
                Ok(page)
            }
            Err(error) => Err(error),
        })
    }

    /// Returns whether a page has the items of the one before: the server does not know the parameter, or repeats its last page for
    /// numbers beyond it, and would never end.
    fn is_repeated(&mut self, json: &JsonValue) -> bool {
        if !matches!(O::NEXT, Next::Page { .. } | Next::Offset { .. }) {
            return false;
        }
        let items = at(json, O::ITEMS).cloned();
        let is_repeated = items.is_some() && items == self.items;
        self.items = items;
        is_repeated
    }

    /// Returns the token of the page after one that was received.
    fn next_position(&self, raw: &Raw, json: &JsonValue) -> Option<String> {
        let text = |pointer: &str| match at(json, pointer)? {
            JsonValue::String(text) => Some(text.clone()),
            JsonValue::Number(number) => Some(number.to_string()),
            JsonValue::Null | JsonValue::Bool(_) | JsonValue::Array(_) | JsonValue::Object(_) => None,
        };
        let count = || match at(json, O::ITEMS)? {
            JsonValue::Array(items) => Some(items.len() as u64).filter(|count| *count > 0),
            _ => None,
        };
        let next = match O::NEXT {
            Next::Page { parameter, first } => {
                count().map(|_| (self.number(parameter, first).saturating_add(1)).to_string())
            }
            Next::Offset { parameter, first } => {
                count().map(|count| (self.number(parameter, first).saturating_add(count)).to_string())
            }
            Next::Cursor { next, .. } | Next::Url(next) => text(next),
            Next::HeaderCursor { header, .. } => raw.headers().get(header).map(str::to_owned),
            Next::Link => raw.headers().get_all("Link").find_map(next_link),
        };
        next.filter(|next| !next.is_empty())
    }

    /// Returns the number of the page that was received: that of its token, of the operation, or the first one.
    fn number(&self, parameter: PageParameter, first: u64) -> u64 {
        let given = || {
            let request = self.operation.request().ok()?;
            let parameter = match parameter {
                PageParameter::Query(name) => name,
                PageParameter::Header(name) => return request.headers.get(name)?.parse().ok(),
            };
            let target = request.target;
            let pairs = target.split_once('?')?.1.split('&').filter_map(|pair| pair.split_once('='));
            let parameter = Escape::Reserved.escaped(parameter);
            pairs.filter(|(name, _)| *name == parameter).find_map(|(_, value)| value.parse().ok())
        };
        self.token().map_or_else(given, |token| token.parse().ok()).unwrap_or(first)
    }
}

/// Returns the value at a JSON Pointer (RFC 6901).
fn at<'j>(json: &'j JsonValue, pointer: &str) -> Option<&'j JsonValue> {
    pointer.split('/').skip(1).try_fold(json, |value, segment| match value {
        JsonValue::Object(_) => value.get(&segment.replace("~1", "/").replace("~0", "~")),
        JsonValue::Array(items) => items.get(segment.parse::<usize>().ok()?),
        JsonValue::Null | JsonValue::Bool(_) | JsonValue::Number(_) | JsonValue::String(_) => None,
    })
}

/// Returns the URL of the link with the relation `next` in a header `Link` (RFC 8288, 3).
fn next_link(header: &str) -> Option<String> {
    // Each link begins with its URL in brackets, which commas may be part of.
    let mut links = header.split('<').skip(1).filter_map(|link| link.split_once('>'));
    let has_relation = |parameter: &str| {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        let mut relations = value.trim_matches([' ', ',', '"']).split_ascii_whitespace();
        name.trim().eq_ignore_ascii_case("rel") && relations.any(|relation| relation.eq_ignore_ascii_case("next"))
    };
    let next = links.find(|(_, parameters)| parameters.split(';').any(has_relation));
    next.map(|(url, _)| url.to_owned())
}

impl<O: Paged> Pages<O, Async> {
    /// Returns the next page; `None` after the last one. After an error, the same page is asked for again.
    ///
    /// # Errors
    ///
    /// As for [`Call::send`].
    pub async fn next(&mut self) -> Option<Result<Page<O>, Error<O>>> {
        self.following().await
    }
}

/// Blocks the thread until the next page. After an error, the same page is asked for again.
impl<O: Paged> Iterator for Pages<O, Blocking> {
    type Item = Result<Page<O>, Error<O>>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(self.following())
    }
}

/// The items of a list, as they come.
#[must_use]
pub struct Items<O: Paged, M = Async> {
    pages: Pages<O, M>,
    items: VecDeque<O::Item>,
}

impl<O: Paged, M> Items<O, M> {
    /// Goes on at a page whose [`token`](Items::token) was kept.
    pub fn resume(self, token: impl Into<String>) -> Self {
        Self { pages: self.pages.resume(token), ..self }
    }

    /// Returns the token of the page after the items received so far; `None` before the first page and on the last one. Items of the
    /// current page that were not returned yet are not read again by [`resume`](Items::resume).
    pub fn token(&self) -> Option<&str> {
        self.pages.token()
    }

    async fn following(&mut self) -> Option<Result<O::Item, Error<O>>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Some(Ok(item));
            }
            match self.pages.following().await? {
                Ok(page) => self.items = O::items(page).into(),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl<O: Paged> Items<O, Async> {
    /// Returns the next item; `None` after the last one. After an error, the same page is asked for again.
    ///
    /// # Errors
    ///
    /// As for [`Call::send`].
    pub async fn next(&mut self) -> Option<Result<O::Item, Error<O>>> {
        self.following().await
    }
}

/// Blocks the thread until the next item. After an error, the same page is asked for again.
impl<O: Paged> Iterator for Items<O, Blocking> {
    type Item = Result<O::Item, Error<O>>;

    fn next(&mut self) -> Option<Self::Item> {
        wait(self.following())
    }
}

impl<O, M> fmt::Debug for Pages<O, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").finish_non_exhaustive()
    }
}

impl<O: Paged, M> fmt::Debug for Items<O, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("received", &self.items.len()).finish_non_exhaustive()
    }
}
