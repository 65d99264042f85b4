//! The comparison of security schemes and security requirements.

use super::comparison::state;
use super::label::label;
use crate::diff::change::{Subject, Verdict};
use crate::diff::code::ChangeCode;
use crate::diff::found::Found;
use crate::maps::{IndexMap, IndexSet};
use crate::source::Place;
use crate::spec::{Api, OAuthFlow, Operation, SecurityKind, SecurityRequirement};

/// Compares the security schemes of two versions.
pub fn compare_schemes(old: &Api, new: &Api, (old_top, new_top): (&Place, &Place)) -> Vec<Found> {
    let mut found = Vec::new();
    for (name, before) in &old.spec.security_schemes {
        let Some(after) = new.spec.security_schemes.get(name) else { continue };
        let change = |message: String| {
            Found::new(ChangeCode::SecuritySchemeChanged, Subject::Api, message)
                .of_part(format!("security scheme {name}"))
                .at(Some(&scheme_place(old_top, name)), Some(&scheme_place(new_top, name)))
        };
        let (one, other) = (credential(&before.kind), credential(&after.kind));
        if one != other {
            let fault = format!("{other} is expected");
            let change = change(format!("is {other}, and was {one}")).sending(Verdict::Breaks);
            found.push(change.shown_by(true, "the credential of a request", one, &fault));
            continue;
        }
        let (sources, after) = (sources(&before.kind), sources(&after.kind));
        for (name, before) in &sources {
            let is = after.get(name);
            if is == Some(before) {
                continue;
            }
            let message = state(name, Some(before.clone()), is.cloned());
            let reason = "the old one may give no token any more";
            found.push(change(message).sending(Verdict::MayBreak).because(reason));
        }
        let added = after.iter().filter(|(name, _)| !sources.contains_key(*name));
        found.extend(added.map(|(name, is)| change(state(name, None, Some(is.clone())))));
    }
    found
}

fn scheme_place(top: &Place, name: &str) -> Place {
    top.member("components").member("securitySchemes").member(name)
}

/// Returns the URLs by which clients get a token, and its scopes, by name.
fn sources(kind: &SecurityKind) -> IndexMap<String, String> {
    match kind {
        SecurityKind::ApiKey { .. } | SecurityKind::Http { .. } | SecurityKind::MutualTls => IndexMap::default(),
        SecurityKind::OpenIdConnect { url } => IndexMap::from_iter([("`openIdConnectUrl`".to_owned(), quoted(url))]),
        SecurityKind::OAuth2 { flows, metadata_url } => {
            let metadata = metadata_url.iter().map(|url| ("`oauth2MetadataUrl`".to_owned(), quoted(url)));
            metadata.chain(flows.iter().flat_map(flow_sources)).collect()
        }
    }
}

fn flow_sources(flow: &OAuthFlow) -> Vec<(String, String)> {
    let OAuthFlow { grant, authorization_url, device_authorization_url, token_url, refresh_url, scopes } = flow;
    let urls = [
        ("authorizationUrl", authorization_url),
        ("deviceAuthorizationUrl", device_authorization_url),
        ("tokenUrl", token_url),
        ("refreshUrl", refresh_url),
    ];
    let grant = grant.name();
    let urls =
        urls.into_iter().filter_map(|(name, url)| Some((format!("`{name}` of `{grant}`"), quoted(url.as_ref()?))));
    let scopes = scopes.keys().map(|scope| (format!("scope `{scope}` of `{grant}`"), "there".to_owned()));
    urls.chain(scopes).collect()
}

fn quoted(text: &String) -> String {
    format!("`{text}`")
}

/// Compares the security requirements of an operation.
pub fn compare_requirements(old: (&Api, &Operation), new: (&Api, &Operation)) -> Vec<Found> {
    let (before, after) = (requirements(old.0, old.1), requirements(new.0, new.1));
    let renamed = |name: &String| new_name(old.0, new.0, name);
    let before: Vec<SecurityRequirement> = before
        .iter()
        .map(|requirement| requirement.iter().map(|(name, scopes)| (renamed(name), scopes.clone())).collect())
        .collect();
    let found = security(&before, after, &Subject::Operation(label(new.1)));
    found.into_iter().map(|change| change.at(Some(&old.1.place), Some(&new.1.place))).collect()
}

/// Returns the name of a security scheme in the new version: it may have another one.
fn new_name(old: &Api, new: &Api, name: &String) -> String {
    let (schemes, new_schemes) = (&old.spec.security_schemes, &new.spec.security_schemes);
    let Some(scheme) = schemes.get(name).filter(|_| !new_schemes.contains_key(name)) else { return name.clone() };
    let is_same =
        |kind: &SecurityKind| credential(kind) == credential(&scheme.kind) && sources(kind) == sources(&scheme.kind);
    let same = new_schemes.iter().find(|(other, it)| !schemes.contains_key(*other) && is_same(&it.kind));
    same.map_or_else(|| name.clone(), |(other, _)| other.clone())
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
