//! `idn-email`: `Mailbox` of RFC 5321 with the extensions of RFC 6531, 3.3.

use super::email::is_mailbox;
use super::idna::are_labels;

pub(crate) fn is_valid(text: &str) -> bool {
    is_mailbox(text, |domain| are_labels(domain.split('.')))
}
