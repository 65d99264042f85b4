//! `duration`: RFC 3339, appendix A.

pub(crate) fn is_valid(text: &str) -> bool {
    let Some(rest) = text.strip_prefix('P') else { return false };
    if let Some(weeks) = rest.strip_suffix('W') {
        return !weeks.is_empty() && weeks.bytes().all(|byte| byte.is_ascii_digit());
    }
    let (date, time) = match rest.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (rest, None),
    };
    units(date, "YMD") && time.is_none_or(|time| !time.is_empty() && units(time, "HMS")) && !rest.is_empty()
}

/// Returns whether a text is numbers with consecutive units of an order.
fn units(text: &str, order: &str) -> bool {
    let mut rest = text;
    let mut last: Option<usize> = None;
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let Some(place) = rest[digits..].chars().next().and_then(|unit| order.find(unit)) else { return false };
        if digits == 0 || last.is_some_and(|last| place != last + 1) {
            return false;
        }
        last = Some(place);
        rest = &rest[digits + 1..];
    }
    true
}
