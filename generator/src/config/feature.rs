//! The parts of an output for HTTP and for tests.

use std::collections::BTreeSet;

/// A part of an output for HTTP or for tests, in addition to the types. In a crate each is a cargo feature of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Feature {
    /// `client`: a client of each API, for any transport.
    Client,
    /// `blocking`: clients that block the thread.
    Blocking,
    /// `http`: conversions from and to the types of the crate `http`.
    Http,
    /// `tower`: any `tower::Service` as a transport.
    Tower,
    /// `reqwest`: `reqwest::Client` as a transport.
    Reqwest,
    /// `ureq`: `ureq::Agent` as a transport that blocks.
    Ureq,
    /// `tracing`: a span for each request.
    Tracing,
    /// `axum`: a server of each API, and receivers of its webhooks and callbacks, as routers of axum.
    Axum,
    /// `standard-webhooks`: the verification of webhooks and callbacks by Standard Webhooks.
    StandardWebhooks,
    /// `arbitrary`: valid values of all types and operations, and near-misses.
    Arbitrary,
    /// `proptest`: strategies of these values.
    Proptest,
}

impl Feature {
    /// All features.
    #[rustfmt::skip]
    pub const ALL: &'static [Self] = &[
        Self::Client, Self::Blocking, Self::Http, Self::Tower, Self::Reqwest, Self::Ureq, Self::Tracing, Self::Axum, Self::StandardWebhooks,
        Self::Arbitrary, Self::Proptest,
    ];

    /// Returns the name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Client => "client",
            Self::Blocking => "blocking",
            Self::Http => "http",
            Self::Tower => "tower",
            Self::Reqwest => "reqwest",
            Self::Ureq => "ureq",
            Self::Tracing => "tracing",
            Self::Axum => "axum",
            Self::StandardWebhooks => "standard-webhooks",
            Self::Arbitrary => "arbitrary",
            Self::Proptest => "proptest",
        }
    }

    /// Returns the feature of a name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|feature| feature.name() == name)
    }

    /// Returns the features that it needs.
    pub const fn needs(self) -> &'static [Self] {
        match self {
            Self::Client | Self::Axum | Self::Arbitrary => &[],
            Self::Blocking | Self::Http | Self::Tracing => &[Self::Client],
            Self::Tower => &[Self::Http],
            Self::Reqwest => &[Self::Tower],
            Self::Ureq => &[Self::Http, Self::Blocking],
            Self::StandardWebhooks => &[Self::Axum],
            Self::Proptest => &[Self::Arbitrary],
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
