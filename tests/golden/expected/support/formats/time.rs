//! `time`: `full-time` of RFC 3339, 5.6, leap seconds included.

pub(crate) fn is_valid(text: &str) -> bool {
    check(text).is_some()
}

fn check(text: &str) -> Option<()> {
    let number = |from: usize, most: u32| {
        let digits = text.get(from..from + 2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
        digits.parse::<u32>().ok().filter(|number| *number <= most)
    };
    let colon = |at: usize| (text.as_bytes().get(at) == Some(&b':')).then_some(());
    let (hour, minute, second) = (number(0, 23)?, number(3, 59)?, number(6, 60)?);
    colon(2)?;
    colon(5)?;
    let mut rest = text.get(8..)?;
    if let Some(fraction) = rest.strip_prefix('.') {
        let digits = fraction.bytes().take_while(u8::is_ascii_digit).count();
        rest = (digits > 0).then(|| &fraction[digits..])?;
    }
    let at = text.len() - rest.len();
    let offset = match rest.as_bytes() {
        [b'Z' | b'z'] => 0,
        [sign @ (b'+' | b'-'), _, _, b':', _, _] => {
            let minutes = (number(at + 1, 23)? * 60 + number(at + 4, 59)?) as i32;
            if *sign == b'-' { -minutes } else { minutes }
        }
        _ => return None,
    };
    // A leap second is inserted at 23:59:60 in UTC, whatever the offset.
    let utc = ((hour * 60 + minute) as i32 - offset).rem_euclid(24 * 60);
    (second < 60 || utc == 24 * 60 - 1).then_some(())
}
