//! The adapters to HTTP stacks.
