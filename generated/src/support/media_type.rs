//! Media types (RFC 9110, 8.3), and the choice among those that a document declares.

/// How precisely a media type that a document declares describes that of a body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Precision {
    /// `application/octet-stream`, which is any sequence of bytes (RFC 2046, 4.5.1).
    Bytes,
    /// A media type in the syntax of the body: `application/vnd.shop+json` for `application/json`.
    InSyntax,
    /// `*/*`.
    Any,
    /// All subtypes: `text/*`.
    Type,
    /// The syntax of the body: `application/json` for `application/vnd.shop+json` (RFC 6839, 3.1).
    Syntax,
    /// The same media type, with other parameters.
    OtherParameters,
    /// The same media type, without parameters.
    Same,
    /// The same media type, with its parameters.
    Parameters,
}

/// Returns the index of the declared media type or range that describes a media type most precisely, the first of several.
pub(super) fn select(declared: &[&str], media_type: &str) -> Option<usize> {
    let precisions = declared.iter().enumerate().rev();
    let known = precisions.filter_map(|(index, declared)| Some((precision(declared, media_type)?, index)));
    known.max_by_key(|(precision, _)| *precision).map(|(_, index)| index)
}

/// Returns whether a media type does not define the format of a body.
pub(super) fn is_opaque(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence.is_empty() || essence.eq_ignore_ascii_case("application/octet-stream")
}

/// Returns a media type without its parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

fn parameters(media_type: &str) -> impl Iterator<Item = &str> {
    media_type.split(';').skip(1).map(str::trim).filter(|parameter| !parameter.is_empty())
}

fn precision(declared: &str, media_type: &str) -> Option<Precision> {
    let (range, essence) = (essence(declared), essence(media_type));
    if range.eq_ignore_ascii_case(essence) {
        let has = |wanted: &str| parameters(media_type).any(|one| one.eq_ignore_ascii_case(wanted));
        return Some(match (parameters(declared).next(), parameters(declared).all(has)) {
            (None, _) => Precision::Same,
            (Some(_), true) => Precision::Parameters,
            (Some(_), false) => Precision::OtherParameters,
        });
    }
    if range == "*/*" {
        return Some(Precision::Any);
    }
    if is_opaque(range) {
        return Some(Precision::Bytes);
    }
    let (range, range_subtype) = range.split_once('/')?;
    let (kind, subtype) = essence.split_once('/')?;
    if range_subtype == "*" {
        return range.eq_ignore_ascii_case(kind).then_some(Precision::Type);
    }
    let is_syntax_of = |syntax: &str, subtype: &str| {
        let suffix = subtype.rsplit_once('+').map(|(_, suffix)| suffix);
        suffix.is_some_and(|suffix| suffix.eq_ignore_ascii_case(syntax))
    };
    if is_syntax_of(range_subtype, subtype) {
        return Some(Precision::Syntax);
    }
    is_syntax_of(subtype, range_subtype).then_some(Precision::InSyntax)
}
