//! The two modes of a client.

/// Calls are futures.
#[derive(Clone, Copy, Debug)]
pub enum Async {}

/// Calls block the thread.
#[derive(Clone, Copy, Debug)]
pub enum Blocking {}
