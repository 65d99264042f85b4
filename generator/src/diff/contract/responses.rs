//! The comparison of responses and their headers.

use super::bodies::BodyPart;
use super::label::{label, response_part, status_text};
use super::operation_pair::OperationPair;
use crate::diff::change::Verdict;
use crate::diff::code::ChangeCode;
use crate::spec::{Parameter, Response, Status};

impl OperationPair<'_, '_> {
    pub(super) fn responses(&mut self) {
        let (before, after) = (self.before, self.after);
        for other in &after.responses {
            match before.responses.iter().find(|one| one.status == other.status) {
                Some(one) => self.response(one, other, other.status),
                None => self.response_added(other),
            }
        }
        for one in &before.responses {
            if !after.responses.iter().any(|other| other.status == one.status) {
                self.response_removed(one);
            }
        }
    }

    /// Returns whether clients send the responses: the API answers clients; clients answer webhooks.
    fn answers(&self) -> bool {
        !self.is_sent()
    }

    fn response_added(&mut self, other: &Response) {
        let before = self.before;
        let found = self.change(ChangeCode::ResponseAdded, "is added").of_part(response_part(other.status));
        let covering = covering(&before.responses, other.status);
        let is_read = covering.is_some_and(|one| is_read_as(before.responses.as_slice(), one, other.status));
        let found = if self.answers() || is_read {
            found
        } else if is_success(other.status) {
            let fault = "old code treats a success that it does not know as an error";
            let (what, line) = (format!("a response to {}", label(before)), status_line(other.status));
            found.receiving(Verdict::Breaks).shown_by(false, what, line, fault)
        } else {
            // It is the error for an undocumented status.
            found.receiving(Verdict::Tolerated)
        };
        self.push(found, None, Some(other.place.clone()));
        covering.into_iter().for_each(|one| self.response(one, other, other.status));
    }

    fn response_removed(&mut self, one: &Response) {
        let after = self.after;
        let found = self.change(ChangeCode::ResponseRemoved, "is removed").of_part(response_part(one.status));
        let covering = covering(&after.responses, one.status);
        let is_default = covering.is_some_and(|other| other.status == Status::Default);
        let found = if self.answers() && covering.is_none() {
            found.sending(Verdict::MayBreak).because("the API may not expect the status")
        } else if !self.answers() && is_success(one.status) && is_default && !has_success(&after.responses) {
            let reason = "old code treats a success of another status as an error";
            found.receiving(Verdict::MayBreak).because(reason)
        } else {
            found
        };
        self.push(found, Some(one.place.clone()), None);
        covering.into_iter().for_each(|other| self.response(one, other, one.status));
    }

    fn response(&mut self, one: &Response, other: &Response, status: Status) {
        let part = response_part(status);
        if other.content.is_empty() && !one.content.is_empty() && !self.answers() {
            let found = self.change(ChangeCode::MediaTypeRemoved, "has no body").of_part(&part);
            let what = format!("a response to {}", label(self.before));
            let line = format!("{}, no body", status_line(status));
            let found = found.receiving(Verdict::Breaks).shown_by(false, what, line, "old code expects a body");
            self.push(found, Some(one.place.clone()), Some(other.place.clone()));
        } else {
            let body = BodyPart { name: &part, status: Some(status), is_sent: self.answers() };
            self.contents(&one.content, &other.content, body);
        }
        self.headers(one, other, status);
    }

    fn headers(&mut self, one: &Response, other: &Response, status: Status) {
        let same = |a: &Parameter, b: &Parameter| a.name.eq_ignore_ascii_case(&b.name);
        for header in one.headers.iter() {
            match other.headers.iter().find(|it| same(it, header)) {
                Some(after) => self.header(header, after, status),
                None => {
                    let found = self.change(ChangeCode::HeaderRemoved, "is removed").of_part(part(header, status));
                    let found = if header.required && !self.answers() {
                        found.receiving(Verdict::Breaks).shown_by(
                            false,
                            format!("a response to {}", label(self.before)),
                            format!("{} without {}", status_line(status), header.name),
                            "old code requires the header",
                        )
                    } else {
                        found
                    };
                    self.push(found, Some(header.place.clone()), None);
                }
            }
        }
        for header in other.headers.iter().filter(|header| !one.headers.iter().any(|it| same(it, header))) {
            let found = self.change(ChangeCode::HeaderAdded, "is added").of_part(part(header, status));
            let found = if self.answers() && header.required {
                found.sending(Verdict::MayBreak).because("old code does not send it")
            } else {
                found
            };
            self.push(found, None, Some(header.place.clone()));
        }
    }

    fn header(&mut self, one: &Parameter, other: &Parameter, status: Status) {
        let part = part(one, status);
        if one.required != other.required {
            let (code, message) = match other.required {
                true => (ChangeCode::HeaderRequired, "is always there"),
                false => (ChangeCode::HeaderOptional, "may be absent"),
            };
            let found = self.change(code, message).of_part(&part);
            let found = match (self.answers(), other.required) {
                (false, false) => found.receiving(Verdict::Breaks).shown_by(
                    false,
                    format!("a response to {}", label(self.before)),
                    format!("{} without {}", status_line(status), one.name),
                    "old code requires the header",
                ),
                (true, true) => found.sending(Verdict::MayBreak).because("old code may not send it"),
                (true, false) | (false, true) => found,
            };
            self.push(found, Some(one.place.clone()), Some(other.place.clone()));
        }
        self.value(one, other, &part, self.answers());
        self.roots.add_header(self.after, one, other, self.answers(), status);
    }
}

fn part(header: &Parameter, status: Status) -> String {
    format!("header {} of {}", header.name, response_part(status))
}

fn status_line(status: Status) -> String {
    format!("HTTP {}", status_text(status))
}

/// Returns the response that applies to a status without one of its own.
fn covering(responses: &[Response], status: Status) -> Option<&Response> {
    let range = match status {
        Status::Code(code) => Some(Status::Range((code / 100) as u8)),
        Status::Range(_) => None,
        Status::Default => return None,
    };
    let of = |status: Status| responses.iter().find(|response| response.status == status);
    range.and_then(of).or_else(|| of(Status::Default))
}

/// Returns whether clients read a status as a covering response and as what it is: `default` is an error unless there is no other success.
fn is_read_as(responses: &[Response], covering: &Response, status: Status) -> bool {
    covering.status != Status::Default || !is_success(status) || !has_success(responses)
}

fn has_success(responses: &[Response]) -> bool {
    responses.iter().any(|response| is_success(response.status))
}

fn is_success(status: Status) -> bool {
    match status {
        Status::Code(code) => code < 400,
        Status::Range(digit) => digit < 4,
        Status::Default => false,
    }
}
