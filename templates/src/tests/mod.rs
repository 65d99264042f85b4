//! Unit tests. They have files of their own, since the other files go into outputs.

mod sources;
