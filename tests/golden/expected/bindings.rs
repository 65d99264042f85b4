#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod additional;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod all_of;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod any;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod bodies;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod building;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod constraints;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod costs;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod directions;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod docs;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod downloads;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod dynamic;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod empty;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod enums;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod evaluated;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod files;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod formats;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod inline;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod nesting;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod lenient;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod media_types;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod names;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod narrowing;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod numbers;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod openapi_3_0;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod openapi_3_2;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod operations;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod pages;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod parameters;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod patterns;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod polymorphism;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod practice;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod presence;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod references;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod responses;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod secrets;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod yaml;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod exact;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod exact_json;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod security;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod servers;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod unions;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod layout;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod meaning;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod letter;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod discriminators;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod constants;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod exact_constants;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod overrides;

#[allow(dead_code, unused_imports, reason = "a crate uses the part that it needs")]
#[allow(missing_docs, reason = "a document does not describe all of its parts")]
#[rustfmt::skip]
pub mod support;

#[rustfmt::skip]
impl self::support::__private::given::Read for chrono::DateTime<chrono::FixedOffset> {
    fn read<'de, D: self::support::__private::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        self::support::__private::Deserialize::deserialize(deserializer)
    }
}

#[rustfmt::skip]
impl self::support::__private::given::Read for chrono::NaiveDate {
    fn read<'de, D: self::support::__private::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        self::support::__private::Deserialize::deserialize(deserializer)
    }
}

#[rustfmt::skip]
impl self::support::__private::given::Read for crate::overridden::Money {
    fn read<'de, D: self::support::__private::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        self::support::__private::Deserialize::deserialize(deserializer)
    }
}

#[rustfmt::skip]
impl self::support::__private::given::Read for crate::overridden::Sku {
    fn read<'de, D: self::support::__private::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        self::support::__private::Deserialize::deserialize(deserializer)
    }
}

#[rustfmt::skip]
impl self::support::__private::given::Read for crate::overridden::Timestamp {
    fn read<'de, D: self::support::__private::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        self::support::__private::Deserialize::deserialize(deserializer)
    }
}
