//! `relative-json-pointer`: a number of levels, and a JSON Pointer or `#`.

pub(crate) fn is_valid(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (up, rest) = text.split_at(digits);
    !up.is_empty() && (up == "0" || !up.starts_with('0')) && (rest == "#" || super::json_pointer::is_valid(rest))
}
