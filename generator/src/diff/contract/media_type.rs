//! Pairs of the media types of a body.

use crate::spec::Content;

/// The contents of a body in both versions, of which one is there.
pub type ContentPair<'c> = (Option<&'c Content>, Option<&'c Content>);

/// Pairs contents by media type: with all parameters first, then without `charset`, then without any. They are in the order of the old
/// version, those that are added last.
pub fn pairs<'c>(before: &'c [Content], after: &'c [Content]) -> Vec<ContentPair<'c>> {
    let rules: [fn(&str) -> String; 3] = [normalized, without_charset, essence];
    let mut partner: Vec<Option<usize>> = vec![None; before.len()];
    for rule in rules {
        let keys: Vec<String> = after.iter().map(|content| rule(&content.media_type)).collect();
        for (at, one) in before.iter().enumerate().filter(|(at, _)| partner[*at].is_none()).collect::<Vec<_>>() {
            let key = rule(&one.media_type);
            partner[at] = (0..after.len()).find(|to| keys[*to] == key && !partner.contains(&Some(*to)));
        }
    }
    let paired = before.iter().zip(&partner).map(|(one, to)| (Some(one), to.map(|to| &after[to])));
    let added = after.iter().enumerate().filter(|(at, _)| !partner.contains(&Some(*at)));
    paired.chain(added.map(|(_, other)| (None, Some(other)))).collect()
}

/// Returns whether media types differ in more than the case of names and `charset`.
pub fn differ(one: &str, other: &str) -> bool {
    without_charset(one) != without_charset(other)
}

/// Returns whether a media type or range contains another: it has no parameters, or the same.
pub fn covers(range: &str, media_type: &str) -> bool {
    let has_parameters = without_charset(range) != essence(range);
    if has_parameters {
        return !differ(range, media_type);
    }
    let (range, media_type) = (essence(range), essence(media_type));
    range == "*/*" || range == media_type || range.strip_suffix('*').is_some_and(|start| media_type.starts_with(start))
}

/// Returns whether media types are the same without parameters.
pub fn have_same_essence(one: &str, other: &str) -> bool {
    essence(one) == essence(other)
}

/// Returns a media type without parameters.
fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Returns a media type with the names of its parameters in lower case (RFC 9110, 5.6.6), sorted.
fn normalized(media_type: &str) -> String {
    with_parameters(media_type, |_| true)
}

fn without_charset(media_type: &str) -> String {
    with_parameters(media_type, |name| name != "charset")
}

fn with_parameters(media_type: &str, is_included: fn(&str) -> bool) -> String {
    let named = |parameter: &str| {
        let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
        (name.trim().to_ascii_lowercase(), value.trim().trim_matches('"').to_owned())
    };
    let mut parameters: Vec<(String, String)> = media_type.split(';').skip(1).map(named).collect();
    parameters.retain(|(name, _)| !name.is_empty() && is_included(name));
    parameters.sort_unstable();
    parameters.iter().fold(essence(media_type), |text, (name, value)| format!("{text};{name}={value}"))
}
