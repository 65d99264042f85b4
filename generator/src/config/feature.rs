//! The parts of an output for HTTP.

use std::collections::BTreeSet;

/// A part of an output for HTTP, in addition to the types. In a crate each is a cargo feature of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Feature {
    /// `client`: a client of each API, for any transport.
    Client,
    /// `blocking`: clients that block the thread.
    Blocking,
}

impl Feature {
    /// All features.
    pub const ALL: &'static [Self] = &[Self::Client, Self::Blocking];

    /// Returns the name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Blocking => "blocking",
        }
    }

    /// Returns the feature of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|feature| feature.name() == name)
    }

    /// Returns the features that it needs.
    pub const fn needs(self) -> &'static [Self] {
        match self {
            Self::Client => &[],
            Self::Blocking => &[Self::Client],
        }
    }
}

/// Returns some features with those that they need.
pub(crate) fn with_needed(features: impl IntoIterator<Item = Feature>) -> BTreeSet<Feature> {
    let mut open: Vec<Feature> = features.into_iter().collect();
    let mut all = BTreeSet::new();
    while let Some(feature) = open.pop() {
        if all.insert(feature) {
            open.extend(feature.needs());
        }
    }
    all
}
