//! The comparison of servers, security schemes and security requirements.

use super::label::label;
use crate::diff::change::{Subject, Verdict};
use crate::diff::code::ChangeCode;
use crate::diff::found::Found;
use crate::maps::IndexSet;
use crate::source::Place;
use crate::spec::{Api, Caller, Operation, SecurityKind, SecurityRequirement, Server};

/// Compares what concerns an API as a whole.
pub fn compare_api(old: &Api, new: &Api, (old_top, new_top): (&Place, &Place)) -> Vec<Found> {
    let mut found = servers(&old.spec.servers, &new.spec.servers, &Subject::Api, (old_top, new_top));
    for (name, before) in &old.spec.security_schemes {
        let Some(after) = new.spec.security_schemes.get(name) else { continue };
        let (one, other) = (credential(&before.kind), credential(&after.kind));
        if one != other {
            let message = format!("is {other}, and was {one}");
            let change = Found::new(ChangeCode::SecuritySchemeChanged, Subject::Api, message)
                .of_part(format!("security scheme {name}"))
                .at(Some(&scheme_place(old_top, name)), Some(&scheme_place(new_top, name)))
                .sending(Verdict::Breaks)
                .shown_by(true, "the credential of a request", one, &format!("{other} is expected"));
            found.push(change);
        }
    }
    found
}

fn scheme_place(top: &Place, name: &str) -> Place {
    top.member("components").member("securitySchemes").member(name)
}

/// Compares the security requirements and the servers of an operation.
pub fn compare_operation(old: (&Api, &Operation), new: (&Api, &Operation)) -> Vec<Found> {
    let (before, after) = (requirements(old.0, old.1), requirements(new.0, new.1));
    let subject = Subject::Operation(label(new.1));
    let mut found = Vec::new();
    if new.1.caller == Caller::Client {
        found.extend(security(before, after, &subject));
        let places = (&old.1.place, &new.1.place);
        found = found.into_iter().map(|change| change.at(Some(places.0), Some(places.1))).collect();
        found.extend(servers(&old.1.servers, &new.1.servers, &subject, places));
    }
    found
}

fn requirements<'s>(api: &'s Api, operation: &'s Operation) -> &'s [SecurityRequirement] {
    operation.security.as_deref().unwrap_or(&api.spec.security)
}

fn security(before: &[SecurityRequirement], after: &[SecurityRequirement], subject: &Subject) -> Vec<Found> {
    let open = SecurityRequirement::default();
    let or_open = |list: &[SecurityRequirement]| -> Vec<SecurityRequirement> {
        if list.is_empty() { vec![open.clone()] } else { list.to_vec() }
    };
    let (before, after) = (or_open(before), or_open(after));
    let schemes = |requirement: &SecurityRequirement| requirement.keys().cloned().collect::<IndexSet<String>>();
    let satisfies =
        |given: &SecurityRequirement, needed: &SecurityRequirement| schemes(needed).is_subset(&schemes(given));
    let scoped = |given: &SecurityRequirement, needed: &SecurityRequirement| {
        needed
            .iter()
            .all(|(name, scopes)| given.get(name).is_some_and(|known| scopes.iter().all(|scope| known.contains(scope))))
    };
    let text = |list: &[SecurityRequirement]| list.iter().map(requirement_text).collect::<Vec<_>>().join(" or ");
    let message = format!("security is {}, and was {}", text(&after), text(&before));
    let refused = before.iter().find(|given| !after.iter().any(|needed| satisfies(given, needed)));
    let without_scope =
        before.iter().any(|given| !after.iter().any(|needed| satisfies(given, needed) && scoped(given, needed)));
    let loosened =
        after.iter().any(|given| !before.iter().any(|needed| satisfies(given, needed) && scoped(given, needed)));
    if let Some(given) = refused {
        let change = Found::new(ChangeCode::SecurityTightened, subject.clone(), message).sending(Verdict::Breaks);
        let fault = format!("expected {}", text(&after));
        vec![change.shown_by(true, "the credentials of a request", requirement_text(given), &fault)]
    } else if without_scope {
        let change = Found::new(ChangeCode::SecurityTightened, subject.clone(), message).sending(Verdict::MayBreak);
        vec![change.because("a token may lack the scope")]
    } else if loosened {
        vec![Found::new(ChangeCode::SecurityLoosened, subject.clone(), message)]
    } else {
        Vec::new()
    }
}

fn requirement_text(requirement: &SecurityRequirement) -> String {
    if requirement.is_empty() {
        return "none".to_owned();
    }
    let one = |(name, scopes): (&String, &Vec<String>)| match &scopes[..] {
        [] => format!("`{name}`"),
        scopes => format!("`{name}` ({})", scopes.join(", ")),
    };
    requirement.iter().map(one).collect::<Vec<_>>().join(" and ")
}

/// Returns the credential that a security scheme takes, as part of a sentence.
fn credential(kind: &SecurityKind) -> String {
    match kind {
        SecurityKind::ApiKey { location, name } => format!("the API key `{name}` in {}", location.name()),
        SecurityKind::Http { scheme, .. } => format!("HTTP `{}`", scheme.to_ascii_lowercase()),
        SecurityKind::MutualTls => "a client certificate".to_owned(),
        SecurityKind::OAuth2 { .. } => "an OAuth 2 token".to_owned(),
        SecurityKind::OpenIdConnect { .. } => "an OpenID Connect token".to_owned(),
    }
}

fn servers(before: &[Server], after: &[Server], subject: &Subject, (old, new): (&Place, &Place)) -> Vec<Found> {
    let urls = |servers: &[Server]| servers.iter().map(|server| server.object.url.clone()).collect::<IndexSet<_>>();
    let (one, other) = (urls(before), urls(after));
    let removed = one.difference(&other).map(|url| {
        Found::new(ChangeCode::ServerRemoved, subject.clone(), "is removed")
            .of_part(format!("server {url}"))
            .at(Some(&old.member("servers")), None)
            .sending(Verdict::MayBreak)
            .because("the server may no longer answer")
    });
    let added = other.difference(&one).map(|url| {
        Found::new(ChangeCode::ServerAdded, subject.clone(), "is added")
            .of_part(format!("server {url}"))
            .at(None, Some(&new.member("servers")))
    });
    removed.chain(added).collect()
}
