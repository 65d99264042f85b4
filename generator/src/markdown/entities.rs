//! Character references of HTML (HTML, 13.5).

/// The named references that descriptions use. CommonMark knows all others, so that they need no conversion.
#[rustfmt::skip]
const NAMED: [(&str, char); 74] = [
    ("AMP", '&'), ("Auml", 'Ä'), ("GT", '>'), ("LT", '<'), ("Ouml", 'Ö'), ("QUOT", '"'), ("Uuml", 'Ü'), ("aacute", 'á'),
    ("agrave", 'à'), ("amp", '&'), ("apos", '\''), ("ast", '*'), ("auml", 'ä'), ("bsol", '\\'), ("bull", '•'), ("ccedil", 'ç'),
    ("cent", '¢'), ("colon", ':'), ("comma", ','), ("commat", '@'), ("copy", '©'), ("deg", '°'), ("divide", '÷'), ("dollar", '$'),
    ("eacute", 'é'), ("egrave", 'è'), ("emsp", ' '), ("ensp", ' '), ("equals", '='), ("euro", '€'), ("excl", '!'), ("frac12", '½'),
    ("ge", '≥'), ("grave", '`'), ("gt", '>'), ("hellip", '…'), ("iacute", 'í'), ("laquo", '«'), ("larr", '←'), ("lbrace", '{'),
    ("lbrack", '['), ("lcub", '{'), ("ldquo", '“'), ("le", '≤'), ("lowbar", '_'), ("lpar", '('), ("lsqb", '['), ("lsquo", '‘'),
    ("lt", '<'), ("mdash", '—'), ("middot", '·'), ("nbsp", ' '), ("ndash", '–'), ("ne", '≠'), ("num", '#'), ("oacute", 'ó'),
    ("ouml", 'ö'), ("para", '¶'), ("percnt", '%'), ("period", '.'), ("plus", '+'), ("plusmn", '±'), ("pound", '£'), ("quot", '"'),
    ("raquo", '»'), ("rarr", '→'), ("rdquo", '”'), ("reg", '®'), ("rsquo", '’'), ("sect", '§'), ("szlig", 'ß'), ("times", '×'),
    ("trade", '™'), ("uuml", 'ü'),
];

/// The greatest length of a reference with its signs.
const LONGEST: usize = 12;

/// Returns the character of the reference that a text begins with, and the length of the reference.
pub fn entity(text: &str) -> Option<(char, usize)> {
    let bytes = text.as_bytes();
    let end = bytes.iter().take(LONGEST).position(|byte| *byte == b';')?;
    let name = text.get(1..end)?;
    let character = match name.strip_prefix('#') {
        None => NAMED.binary_search_by_key(&name, |(name, _)| name).ok().map(|index| NAMED[index].1)?,
        Some(number) => {
            let code = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|c| *c != '\0').unwrap_or(char::REPLACEMENT_CHARACTER)
        }
    };
    Some((character, end + 1))
}

/// Replaces the references in a text that is not Markdown.
pub fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (character, length) = entity(rest).unwrap_or(('&', 1));
        out.push(character);
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{NAMED, decoded};

    #[test]
    fn names_are_sorted() {
        assert!(NAMED.is_sorted_by_key(|(name, _)| *name));
    }

    #[test]
    fn named_decimal_and_hexadecimal_references_are_decoded() {
        assert_eq!(decoded("&lt;a&gt; &amp;amp; &#64;&#x40; &euro;"), "<a> &amp; @@ €");
        assert_eq!(decoded("a & b; &unknown; &#0; &#x110000; &#; &"), "a & b; &unknown; \u{fffd} \u{fffd} &#; &");
    }
}
