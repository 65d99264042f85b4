//! `decimal128`: a decimal floating-point number of 34 digits (IEEE 754), as a string.

/// Returns whether a text is a number of at most 34 significant digits, `NaN`, `INF` or `-INF`.
pub(crate) fn is_valid(text: &str) -> bool {
    if matches!(text, "NaN" | "INF" | "-INF") {
        return true;
    }
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let digits = format!("{whole}{}", if mantissa.contains('.') { fraction } else { "" });
    let significant = digits.trim_start_matches('0').trim_end_matches('0').len();
    let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    is_digits(whole)
        && is_digits(fraction)
        && significant <= 34
        && is_digits(exponent)
        && exponent.trim_start_matches('0').len() <= 4
}
