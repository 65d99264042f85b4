//! `http-date`: `HTTP-date` of RFC 9110, 5.6.7, in its preferred and its obsolete forms.

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const MONTHS: [(&str, u32); 12] = [
    ("Jan", 31),
    ("Feb", 29),
    ("Mar", 31),
    ("Apr", 30),
    ("May", 31),
    ("Jun", 30),
    ("Jul", 31),
    ("Aug", 31),
    ("Sep", 30),
    ("Oct", 31),
    ("Nov", 30),
    ("Dec", 31),
];

pub(crate) fn is_valid(text: &str) -> bool {
    fixed(text).or_else(|| rfc_850(text)).or_else(|| asctime(text)).is_some()
}

/// `Sun, 06 Nov 1994 08:49:37 GMT`
fn fixed(text: &str) -> Option<()> {
    let (day, rest) = text.split_once(", ")?;
    let [date, month, year, time, "GMT"] = parts(rest, ' ')? else { return None };
    (DAYS.iter().any(|name| name[..3] == *day) && year.len() == 4).then_some(())?;
    check(date, month, year, time)
}

/// `Sunday, 06-Nov-94 08:49:37 GMT`
fn rfc_850(text: &str) -> Option<()> {
    let (day, rest) = text.split_once(", ")?;
    let [date, time, "GMT"] = parts(rest, ' ')? else { return None };
    let [date, month, year] = parts(date, '-')?;
    (DAYS.contains(&day) && year.len() == 2).then_some(())?;
    check(date, month, year, time)
}

/// `Sun Nov  6 08:49:37 1994`
fn asctime(text: &str) -> Option<()> {
    let (day, rest) = text.split_once(' ')?;
    let (month, rest) = rest.split_once(' ')?;
    let (date, rest) = (rest.get(..2)?, rest.get(2..)?.strip_prefix(' ')?);
    let [time, year] = parts(rest, ' ')?;
    let date = date.strip_prefix(' ').map_or_else(|| date.to_owned(), |digit| format!("0{digit}"));
    (DAYS.iter().any(|name| name[..3] == *day) && year.len() == 4).then_some(())?;
    check(&date, month, year, time)
}

fn parts<const N: usize>(text: &str, separator: char) -> Option<[&str; N]> {
    text.split(separator).collect::<Vec<_>>().try_into().ok()
}

fn check(date: &str, month: &str, year: &str, time: &str) -> Option<()> {
    let number = |text: &str, length: usize| {
        let is_number = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<u32>().ok().filter(|_| is_number)
    };
    let (_, days) = MONTHS.iter().find(|(name, _)| *name == month)?;
    let year = number(year, year.len())?;
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let date = number(date, 2).filter(|date| (1..=*days).contains(date))?;
    (month != "Feb" || date < 29 || is_leap).then_some(())?;
    let [hour, minute, second] = parts(time, ':')?;
    let is_time = number(hour, 2)? < 24 && number(minute, 2)? < 60 && number(second, 2)? <= 60;
    is_time.then_some(())
}
