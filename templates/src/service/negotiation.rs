//! Content negotiation by `Accept` (RFC 9110, 12.5.1).

use super::super::headers::Headers;

/// The greatest number of media ranges that are read.
const RANGES: usize = 100;

/// A media range with its weight, in thousandths.
struct Range<'a> {
    essence: &'a str,
    weight: u32,
}

fn ranges(headers: &Headers) -> Vec<Range<'_>> {
    let listed = headers.get_all("Accept").flat_map(|value| value.split(','));
    let listed = listed.map(str::trim).filter(|range| !range.is_empty()).take(RANGES);
    let range = |text: &'_ str| {
        let mut parts = text.split(';').map(str::trim);
        let weight = |part: &str| Some(part.strip_prefix("q=").or(part.strip_prefix("Q="))?.parse::<f32>().ok());
        (parts.next().unwrap_or_default().len(), parts.find_map(weight).flatten())
    };
    let weighted = listed.map(|text| {
        let (length, weight) = range(text);
        let weight = weight.unwrap_or(1.0).clamp(0.0, 1.0);
        Range { essence: text[..length].trim(), weight: (weight * 1000.0) as u32 }
    });
    weighted.collect()
}

/// Returns the weight of a media type: that of the range which describes it most precisely.
fn weight(ranges: &[Range<'_>], media_type: &str) -> u32 {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let (kind, _) = essence.split_once('/').unwrap_or((essence, ""));
    let precision = |range: &Range<'_>| match range.essence {
        one if one.eq_ignore_ascii_case(essence) => Some(2),
        "*/*" | "*" => Some(0),
        one => one.strip_suffix("/*").is_some_and(|one| one.eq_ignore_ascii_case(kind)).then_some(1),
    };
    let known = ranges.iter().filter_map(|range| Some((precision(range)?, range.weight)));
    known.max().map_or(0, |(_, weight)| weight)
}

/// Returns whether a request accepts a response of some media types. One without `Accept` does, and so does one for an operation whose
/// responses have no body. Of media types that are ranges nothing is known.
pub(super) fn accepts(headers: &Headers, media_types: &[&str]) -> bool {
    let ranges = ranges(headers);
    ranges.is_empty()
        || media_types.is_empty()
        || media_types.iter().any(|one| one.contains('*') || weight(&ranges, one) > 0)
}

/// Returns the index of the media type with the greatest weight, the first of several; `None` if a request has no preference.
pub(crate) fn preferred(headers: &Headers, media_types: &[&str]) -> Option<usize> {
    let ranges = ranges(headers);
    let weights = media_types.iter().enumerate().rev().map(|(index, one)| (weight(&ranges, one), index));
    weights.max_by_key(|(weight, _)| *weight).filter(|(weight, _)| *weight > 0).map(|(_, index)| index)
}
