//! The media types that a request accepts.

use super::content::media_type_labels;
use super::operations::{DraftAccept, DraftContent, DraftResponse};
use crate::spec::Status;

/// The weights (RFC 9110, 12.4.2) of the most precisely typed media types of successful responses, of others of them, and of those of
/// other responses.
const WEIGHTS: [&str; 3] = ["", ";q=0.9", ";q=0.8"];

/// Returns the media types that the request of an operation accepts.
pub fn accept(responses: &[DraftResponse]) -> DraftAccept {
    let is_success = |status: Status| matches!(status, Status::Code(200..300) | Status::Range(2));
    let has_success = responses.iter().any(|response| is_success(response.status));
    // Without any, the default is that of success.
    let is_wanted = |response: &&DraftResponse| match has_success {
        true => is_success(response.status),
        false => response.status == Status::Default,
    };
    let (wanted, others): (Vec<&DraftResponse>, Vec<&DraftResponse>) = responses.iter().partition(is_wanted);
    let first = wanted.iter().filter_map(|response| response.contents.first()).flat_map(DraftContent::media_types);
    let mut groups: Vec<Vec<String>> = Vec::new();
    for group in [
        distinct(first),
        distinct(contents(&wanted).flat_map(DraftContent::media_types)),
        distinct(contents(&others).flat_map(DraftContent::media_types)),
    ] {
        let is_new = |range: &String| !groups.iter().flatten().any(|known| known.eq_ignore_ascii_case(range));
        let group: Vec<String> = group.into_iter().filter(is_new).collect();
        if !group.is_empty() {
            groups.push(group);
        }
    }
    let weighted = groups.iter().zip(WEIGHTS);
    let ranges =
        weighted.flat_map(|(group, weight)| group.iter().map(move |range| format!("{range}{weight}"))).collect();
    let mut choice = distinct(contents(&wanted).map(|content| content.media_type.as_str()));
    if choice.len() < 2 {
        choice.clear();
    }
    let labels = media_type_labels(choice.iter().map(String::as_str));
    DraftAccept { ranges, choice: labels.into_iter().zip(choice).collect() }
}

fn contents<'d>(responses: &[&'d DraftResponse]) -> impl Iterator<Item = &'d DraftContent> {
    responses.iter().flat_map(|response| &response.contents)
}

/// Returns each media type once, without `charset`, which servers do not choose a representation by.
fn distinct<'m>(media_types: impl Iterator<Item = &'m str>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for media_type in media_types {
        let is_charset = |parameter: &str| parameter.to_ascii_lowercase().starts_with("charset=");
        let parts = parts(media_type).map(str::trim).filter(|part| !part.is_empty() && !is_charset(part));
        let range = parts.collect::<Vec<_>>().join(";");
        if !distinct.iter().any(|known| known.eq_ignore_ascii_case(&range)) {
            distinct.push(range);
        }
    }
    distinct
}

/// Returns the type of a media type and its parameters, whose values may be quoted (RFC 9110, 5.6.6).
fn parts(media_type: &str) -> impl Iterator<Item = &str> {
    let (mut is_quoted, mut is_escaped) = (false, false);
    media_type.split(move |character| {
        let was_escaped = is_escaped;
        is_escaped = is_quoted && !was_escaped && character == '\\';
        is_quoted ^= character == '"' && !was_escaped;
        character == ';' && !is_quoted
    })
}

#[cfg(test)]
mod tests {
    use super::distinct;

    #[test]
    fn quoted_parameters_stay_whole() {
        let media_types = [r#"a/b; profile="x; charset=y\"; z"; charset=utf-8"#, "a/b"];
        assert_eq!(distinct(media_types.into_iter()), [r#"a/b;profile="x; charset=y\"; z""#, "a/b"]);
    }
}
