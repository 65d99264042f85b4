//! Types of a user, which the golden output `overrides` has in place of generated ones.

use jiff::Timestamp as Instant;
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};
use serde_json::{Value, json};

/// A stock keeping unit. It accepts more than its schema, and normalizes the case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sku(pub String);

impl From<&str> for Sku {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl<'de> Deserialize<'de> for Sku {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(String::deserialize(deserializer)?.to_uppercase()))
    }
}

impl Serialize for Sku {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

/// Money in cents. It accepts less than its schema: at most 1,000.00.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// The number of cents.
    pub cents: u64,
    /// The code of ISO 4217.
    pub currency: String,
}

impl<'de> Deserialize<'de> for Money {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let text = |name: &str| value[name].as_str().ok_or_else(|| D::Error::custom("no money"));
        let cents: u64 = text("amount")?.replace('.', "").parse().map_err(D::Error::custom)?;
        if cents > 100_000 {
            return Err(D::Error::custom("too much money"));
        }
        Ok(Self { cents, currency: text("currency")?.to_owned() })
    }
}

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let amount = format!("{}.{:02}", self.cents / 100, self.cents % 100);
        json!({ "amount": amount, "currency": self.currency }).serialize(serializer)
    }
}

/// A point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timestamp(pub Instant);

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map(Self).map_err(D::Error::custom)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
