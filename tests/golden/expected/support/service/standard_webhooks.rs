//! Verification of events by Standard Webhooks 1.0.

use std::fmt;
use std::sync::Arc;

use ::axum::http::request::Parts;
use ::standardwebhooks::{HEADER_WEBHOOK_TIMESTAMP, Webhook, WebhookError};

use super::refusal::Refusal;

/// The greatest number of digits of a timestamp that is read, which is far from the limits of its type.
const DIGITS: usize = 12;

/// The prefix of secrets.
const PREFIX: &str = "whsec_";

/// The verification of events by the secrets that the receiver shares with the API (Standard Webhooks 1.0), which `Debug` redacts.
#[derive(Clone)]
pub struct StandardWebhooks(Arc<[Webhook]>);

/// The error of a secret that is not valid, which it does not contain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretError {
    /// There is no secret.
    Missing,
    /// The secret at this index is empty, or not in base64.
    Malformed(usize),
}

impl StandardWebhooks {
    /// Returns the verification by secrets in base64, with or without the prefix `whsec_`: each of them suffices, so that a new one is
    /// valid beside the old one while senders change.
    ///
    /// # Errors
    ///
    /// If there is no secret, or if one is empty or not in base64.
    pub fn new<S: AsRef<str>>(secrets: impl IntoIterator<Item = S>) -> Result<Self, SecretError> {
        let webhook = |(at, secret): (usize, S)| {
            let secret = secret.as_ref();
            // Anyone can sign with an empty key.
            let is_empty = secret.strip_prefix(PREFIX).unwrap_or(secret).is_empty();
            Webhook::new(secret).ok().filter(|_| !is_empty).ok_or(SecretError::Malformed(at))
        };
        let webhooks: Vec<Webhook> = secrets.into_iter().enumerate().map(webhook).collect::<Result<_, _>>()?;
        if webhooks.is_empty() { Err(SecretError::Missing) } else { Ok(Self(webhooks.into())) }
    }

    /// Verifies the signature of an event, and that its timestamp is at most five minutes old or early.
    ///
    /// # Errors
    ///
    /// A refusal with status 401.
    pub fn verify(&self, parts: &Parts, body: &[u8]) -> Result<(), Refusal> {
        let timestamp = parts.headers.get(HEADER_WEBHOOK_TIMESTAMP);
        // The crate subtracts timestamps without a check for overflow.
        let is_huge =
            timestamp.is_some_and(|value| value.len() > DIGITS || !value.as_bytes().iter().all(u8::is_ascii_digit));
        if is_huge {
            return Err(refusal(&WebhookError::InvalidTimestamp));
        }
        let mut error = WebhookError::InvalidSignature;
        for webhook in self.0.iter() {
            match webhook.verify(body, &parts.headers) {
                Ok(()) => return Ok(()),
                Err(other) => error = other,
            }
        }
        Err(refusal(&error))
    }
}

fn refusal(error: &WebhookError) -> Refusal {
    let reason = match error {
        WebhookError::MissingHeader(name) => return unauthorized(format!("the header `webhook-{name}` is missing")),
        WebhookError::InvalidHeader(name) => return unauthorized(format!("the header `webhook-{name}` is not text")),
        WebhookError::InvalidTimestamp => "the header `webhook-timestamp` is not a number of seconds",
        WebhookError::TimestampTooOldError => "the timestamp is more than five minutes old",
        WebhookError::FutureTimestampError => "the timestamp is more than five minutes in the future",
        WebhookError::InvalidPayload => "the body is not UTF-8",
        WebhookError::InvalidSignature | WebhookError::InvalidSecret(_) => "no signature is valid",
    };
    unauthorized(reason.to_owned())
}

/// A response with status 401 has a challenge (RFC 9110, 15.5.2); none is registered for signatures of events.
fn unauthorized(reason: String) -> Refusal {
    Refusal::new(401, reason).header("WWW-Authenticate", "StandardWebhooks")
}

impl fmt::Debug for StandardWebhooks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("StandardWebhooks").field(&format_args!("{} secrets", self.0.len())).finish()
    }
}

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("no secret is given"),
            Self::Malformed(at) => write!(f, "the secret at index {at} is empty, or not in base64"),
        }
    }
}

impl std::error::Error for SecretError {}
