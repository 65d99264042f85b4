//! The comparison of servers and their variables.

use super::label::label;
use crate::diff::change::{Subject, Verdict};
use crate::diff::code::ChangeCode;
use crate::diff::found::Found;
use crate::maps::{IndexMap, IndexSet};
use crate::source::Place;
use crate::spec::{Api, Operation, Server};

/// Why a server or a value of a variable that is no longer listed may break something.
const GONE: &str = "the server may no longer answer";

/// Compares the servers of two versions.
pub fn compare_api(old: &Api, new: &Api, tops: (&Place, &Place)) -> Vec<Found> {
    servers(&old.spec.servers, &new.spec.servers, &Subject::Api, tops)
}

/// Compares the servers that apply to an operation, unless they are those of the API in both versions.
pub fn compare_operation(old: (&Api, &Operation), new: (&Api, &Operation)) -> Vec<Found> {
    if old.1.servers.is_empty() && new.1.servers.is_empty() {
        return Vec::new();
    }
    let subject = Subject::Operation(label(new.1));
    servers(applying(old), applying(new), &subject, (&old.1.place, &new.1.place))
}

fn applying<'a>((api, operation): (&'a Api, &'a Operation)) -> &'a [Server] {
    if operation.servers.is_empty() { &api.spec.servers } else { &operation.servers }
}

fn servers(before: &[Server], after: &[Server], subject: &Subject, (old, new): (&Place, &Place)) -> Vec<Found> {
    let by_url = |servers: &'_ [Server]| -> IndexMap<String, Server> {
        servers.iter().map(|server| (server.object.url.clone(), server.clone())).collect()
    };
    let (before, after) = (by_url(before), by_url(after));
    let (old, new) = (old.member("servers"), new.member("servers"));
    let change = |code: ChangeCode, url: &str, message: &str| {
        Found::new(code, subject.clone(), message).of_part(format!("server {url}"))
    };
    let mut found = Vec::new();
    for (url, server) in &before {
        match after.get(url) {
            None => {
                let change = change(ChangeCode::ServerRemoved, url, "is removed").at(Some(&old), None);
                found.push(change.sending(Verdict::MayBreak).because(GONE));
            }
            Some(other) => found.extend(variables(server, other).into_iter().map(|(message, verdict)| {
                let change = change(ChangeCode::ServerChanged, url, &message).at(Some(&old), Some(&new));
                if verdict == Verdict::MayBreak { change.sending(verdict).because(GONE) } else { change }
            })),
        }
    }
    let added = after.keys().filter(|url| !before.contains_key(*url));
    found.extend(added.map(|url| change(ChangeCode::ServerAdded, url, "is added").at(None, Some(&new))));
    found
}

/// Returns the differences of the variables of a server, with their verdicts on sending.
fn variables(before: &Server, after: &Server) -> Vec<(String, Verdict)> {
    let variables = |server: &Server| server.object.variables.clone().unwrap_or_default();
    let after_variables = variables(after);
    let mut found = Vec::new();
    for (name, one) in &variables(before) {
        let Some(other) = after_variables.get(name) else { continue };
        let (values, new_values): (IndexSet<&String>, IndexSet<&String>) =
            (one.enumeration.iter().collect(), other.enumeration.iter().collect());
        // Without `enum`, any value is valid.
        let is_valid = |value: &String| new_values.is_empty() || new_values.contains(value);
        let default = |server: &Server, value: &String| (!server.without_default.contains(name)).then(|| value.clone());
        let (was, is) = (default(before, &one.default), default(after, &other.default));
        if was != is {
            // Old code uses the old default, which the document may still list.
            let is_listed = was.as_ref().is_none_or(|was| new_values.contains(was));
            let verdict = if is_listed { Verdict::Compatible } else { Verdict::MayBreak };
            let quoted = |value: Option<String>| value.map(|value| format!("`{value}`"));
            let message = super::comparison::state(&format!("default of `{name}`"), quoted(was), quoted(is));
            found.push((message, verdict));
        }
        let removed: Vec<String> =
            values.iter().filter(|value| !is_valid(value)).map(|value| format!("`{value}`")).collect();
        if !removed.is_empty() {
            let message = format!("`{name}` may no longer be {}", removed.join(", "));
            found.push((message, Verdict::MayBreak));
        } else if values.is_empty() && !new_values.is_empty() {
            found.push((format!("`{name}` may no longer be any value"), Verdict::MayBreak));
        } else if values != new_values {
            found.push((format!("`{name}` may have other values"), Verdict::Compatible));
        }
    }
    found
}
