//! Mutates instances so that they may be invalid.

use fastrand::Rng;

use super::DEPTH;
use super::data::Data;
use super::make::Maker;
use super::{numbers, private, texts};

/// The number of values of an instance that contains itself.
const MAX_VALUES: usize = 2000;

/// Changes one value of an instance.
pub fn mutate(rng: &mut Rng, instance: &mut Data, maker: &Maker<'_>) {
    let size = instance.size();
    let place = instance.nth(rng.usize(..size));
    if rng.u32(..100) < 22 {
        *place = another(rng, maker);
        return;
    }
    match place {
        Data::Null | Data::Bool(_) => *place = another(rng, maker),
        Data::Number(number) => {
            let changed = match rng.u32(..5) {
                0 | 1 => numbers::odd(rng),
                2 => Data::Text(number.clone()),
                _ => numbers::near(rng, number),
            };
            *place = changed;
        }
        Data::Text(text) => change_text(rng, text, maker),
        Data::List(items) => change_list(rng, items, maker),
        Data::Object(members) => change_object(rng, members, maker),
    }
    if rng.u32(..100) < 6 {
        let inner = std::mem::replace(place, Data::Null);
        *place = match rng.u32(..4) {
            0 | 1 => deeper(rng, inner),
            2 => repeated(rng, inner),
            _ => private(rng, &inner),
        };
    }
}

/// Changes a text so that it may not be JSON.
pub fn spoil(rng: &mut Rng, text: &mut String) {
    const PIECES: [&str; 16] =
        [",", ":", "\"", "\\", "\\u", "\\ud800", "{", "]", "0", "-", ".", "e", "\u{b}", "\u{feff}", "//", "NaN"];
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let (start, char) = chars[rng.usize(..chars.len())];
    let piece = PIECES[rng.usize(..PIECES.len())];
    match rng.u32(..4) {
        0 => text.truncate(start),
        1 => text.replace_range(start..start + char.len_utf8(), ""),
        2 => text.replace_range(start..start + char.len_utf8(), piece),
        _ => text.insert_str(start, piece),
    }
}

/// Returns a random value.
fn another(rng: &mut Rng, maker: &Maker<'_>) -> Data {
    match rng.u32(..12) {
        0 | 1 => Data::Null,
        2 => Data::Bool(rng.bool()),
        3 => numbers::odd(rng),
        4 => Data::Text(texts::odd(rng)),
        5 => Data::List(Vec::new()),
        6 => Data::Object(Vec::new()),
        // Above all, another branch of a union.
        _ => maker.other(rng),
    }
}

/// Returns a value in lists and objects, sometimes about as many as are read.
fn deeper(rng: &mut Rng, mut value: Data) -> Data {
    let most = DEPTH - 8 + rng.usize(..12);
    for _ in 0..[1, 1, 2, 30, most][rng.usize(..5)] {
        value = match rng.bool() {
            true => Data::List(vec![value]),
            false => Data::Object(vec![("value".to_owned(), value)]),
        };
    }
    value
}

/// The greatest depth of a value in itself: the time that the oracle takes for a recursive union doubles with each level.
const REPEATED: usize = 12;

/// Returns a value in itself, as recursive schemas allow.
fn repeated(rng: &mut Rng, mut value: Data) -> Data {
    let (size, depth) = (value.size(), value.depth());
    let place = rng.usize(..size);
    let around = value.clone();
    let most = (MAX_VALUES / size).min(REPEATED / depth.max(1) + 1);
    for _ in 0..rng.usize(..=most) {
        let inner = std::mem::replace(&mut value, around.clone());
        *value.nth(place) = inner;
    }
    value
}

/// Returns an object that serde_json takes for another value.
fn private(rng: &mut Rng, value: &Data) -> Data {
    let name = private::NAMES[rng.usize(..2)].to_owned();
    let inner = match rng.u32(..4) {
        0 => numbers::odd(rng),
        1 => Data::text("not JSON"),
        _ => Data::text(value.to_string()),
    };
    Data::Object(vec![(name, inner)])
}

fn change_text(rng: &mut Rng, text: &mut String, maker: &Maker<'_>) {
    if rng.u32(..3) == 0 {
        tweak(rng, text);
        return;
    }
    match rng.u32(..9) {
        0 => text.push('x'),
        1 => text.push('\n'),
        2 => text.push('\u{1F600}'),
        3 => text.insert(0, ' '),
        4 => *text = text.to_uppercase(),
        5 => _ = text.pop(),
        6 if !maker.words.is_empty() => *text = maker.words[rng.usize(..maker.words.len())].to_owned(),
        7 => *text = text.repeat(rng.usize(..4)),
        _ => *text = texts::odd(rng),
    }
}

/// Inserts, removes or replaces a character.
fn tweak(rng: &mut Rng, text: &mut String) {
    const CHARS: &str =
        "0019aAzZxX-_.:/@#?%+~[]{}()\\\"'^$*|,;=& \n\u{e9}\u{660}\u{130}\u{212A}\u{3002}\u{200D}\u{1F600}";
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..rng.usize(1..3) {
        let index = rng.usize(..=chars.len());
        let new = CHARS.chars().nth(rng.usize(..CHARS.chars().count())).expect("it is one of them");
        match rng.u32(..3) {
            0 if index < chars.len() => _ = chars.remove(index),
            1 if index < chars.len() => chars[index] = new,
            _ => chars.insert(index, new),
        }
    }
    *text = chars.into_iter().collect();
}

fn change_list(rng: &mut Rng, items: &mut Vec<Data>, maker: &Maker<'_>) {
    if items.is_empty() {
        items.push(another(rng, maker));
        return;
    }
    let index = rng.usize(..items.len());
    match rng.u32(..7) {
        0 | 1 => items.push(items[index].clone()),
        2 => _ = items.remove(index),
        3 => items.clear(),
        4 => items.reverse(),
        5 => items.insert(index, another(rng, maker)),
        _ => {
            let more = items.clone();
            for _ in 0..rng.usize(..30) {
                items.extend_from_slice(&more[..more.len().min(2)]);
            }
        }
    }
}

fn change_object(rng: &mut Rng, members: &mut Vec<(String, Data)>, maker: &Maker<'_>) {
    let index = (!members.is_empty()).then(|| rng.usize(..members.len()));
    match (rng.u32(..7), index) {
        (0 | 1, Some(index)) => _ = members.remove(index),
        (2, Some(index)) => members[index].1 = Data::Null,
        (3, Some(index)) => members[index].1 = another(rng, maker),
        (4, Some(index)) => {
            let name = members[index].0.to_uppercase();
            add(members, name, Data::Bool(true));
        }
        (5, Some(index)) if rng.u32(..4) == 0 => {
            let value = if rng.bool() { members[index].1.clone() } else { another(rng, maker) };
            members.insert(rng.usize(..=members.len()), (members[index].0.clone(), value));
        }
        (5, _) if !maker.names.is_empty() => {
            let name = maker.names[rng.usize(..maker.names.len())].to_owned();
            add(members, name, another(rng, maker));
        }
        _ => add(members, texts::name(rng), another(rng, maker)),
    }
}

/// Adds a member, unless the name is in use.
fn add(members: &mut Vec<(String, Data)>, name: String, value: Data) {
    if members.iter().all(|(known, _)| *known != name) {
        members.push((name, value));
    }
}
