//! Instances: JSON whose numbers are texts, since no numeric type of Rust can represent all of them.

use std::collections::HashSet;
use std::fmt::{self, Write as _};

use fastrand::Rng;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// One instance, or a value in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Data {
    /// Null.
    Null,
    /// A boolean.
    Bool(bool),
    /// A number, verbatim.
    Number(String),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Data>),
    /// An object: its members in their order, of which some may have the same name.
    Object(Vec<(String, Data)>),
}

impl Data {
    /// Returns a number.
    pub fn number(number: impl ToString) -> Self {
        Data::Number(number.to_string())
    }

    /// Returns a string.
    pub fn text(text: impl Into<String>) -> Self {
        Data::Text(text.into())
    }

    /// Returns the same JSON in another notation: with white space between the tokens and escapes in strings.
    pub fn spelled(&self, rng: &mut Rng) -> String {
        let text = match self {
            Data::Text(text) => escaped(rng, text),
            Data::List(items) => {
                let items: Vec<String> = items.iter().map(|item| item.spelled(rng)).collect();
                format!("[{}]", items.join(","))
            }
            Data::Object(members) => {
                let members: Vec<String> = members
                    .iter()
                    .map(|(name, value)| format!("{} :{}", escaped(rng, name), value.spelled(rng)))
                    .collect();
                format!("{{{}}}", members.join(","))
            }
            Data::Null | Data::Bool(_) | Data::Number(_) => self.to_string(),
        };
        let blank = [" ", "", "\t"];
        format!("{}{text}{}", blank[rng.usize(..3)], blank[rng.usize(..3)])
    }

    /// Parses JSON, with every digit and every member.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        let text = text.trim();
        Ok(match text.as_bytes().first() {
            Some(b'{') => {
                let Members(members) = serde_json::from_str(text)?;
                let member = |(name, value): (String, Box<RawValue>)| Ok((name, Data::parse(value.get())?));
                Data::Object(members.into_iter().map(member).collect::<Result<_, _>>()?)
            }
            Some(b'[') => {
                let items: Vec<Box<RawValue>> = serde_json::from_str(text)?;
                Data::List(items.iter().map(|item| Data::parse(item.get())).collect::<Result<_, _>>()?)
            }
            Some(b'"') => Data::Text(serde_json::from_str(text)?),
            Some(b'n') => Data::Null,
            Some(b't' | b'f') => Data::Bool(serde_json::from_str(text)?),
            _ => Data::number(serde_json::from_str::<&RawValue>(text)?),
        })
    }

    /// Returns the canonical form of the value: members sorted by name, numbers without redundant digits.
    pub fn normal(&self) -> Self {
        match self {
            Data::Number(number) => Data::Number(normal_number(number)),
            Data::List(items) => Data::List(items.iter().map(Data::normal).collect()),
            Data::Object(members) => {
                let mut members: Vec<_> = members.iter().map(|(name, value)| (name.clone(), value.normal())).collect();
                members.sort_by(|one, other| one.0.cmp(&other.0));
                Data::Object(members)
            }
            Data::Null | Data::Bool(_) | Data::Text(_) => self.clone(),
        }
    }

    /// Returns whether an object in it has a name twice.
    pub fn has_duplicates(&self) -> bool {
        self.any(&|value| {
            let Data::Object(members) = value else { return false };
            let mut names = HashSet::new();
            !members.iter().all(|(name, _)| names.insert(name))
        })
    }

    /// Returns the number of lists and objects in each other.
    pub fn depth(&self) -> usize {
        match self {
            Data::List(items) => 1 + items.iter().map(Data::depth).max().unwrap_or(0),
            Data::Object(members) => 1 + members.iter().map(|(_, value)| value.depth()).max().unwrap_or(0),
            Data::Null | Data::Bool(_) | Data::Number(_) | Data::Text(_) => 0,
        }
    }

    /// Returns the value at a JSON Pointer.
    pub fn find(&self, pointer: &str) -> Option<&Data> {
        pointer.split('/').skip(1).try_fold(self, |value, segment| {
            let segment = segment.replace("~1", "/").replace("~0", "~");
            match value {
                Data::List(items) => items.get(segment.parse::<usize>().ok()?),
                Data::Object(members) => members.iter().find(|(name, _)| *name == segment).map(|(_, value)| value),
                Data::Null | Data::Bool(_) | Data::Number(_) | Data::Text(_) => None,
            }
        })
    }

    /// Returns reduced values, the smallest first.
    pub fn smaller(&self) -> Vec<Data> {
        let mut smaller: Vec<Data> = Vec::new();
        match self {
            Data::Null => {}
            Data::Bool(_) => smaller.push(Data::Null),
            Data::Number(number) => {
                smaller.extend([Data::Null, Data::number(0), Data::number(1)]);
                smaller.retain(|other| other.to_string().len() < number.len());
            }
            Data::Text(text) => {
                smaller.push(Data::text(""));
                let half = text.chars().count() / 2;
                smaller.push(Data::text(text.chars().take(half).collect::<String>()));
                smaller.push(Data::text(text.chars().skip(1).collect::<String>()));
                smaller.retain(|other| other != self);
            }
            Data::List(items) => {
                smaller.extend(items.iter().cloned());
                for index in 0..items.len() {
                    smaller.push(Data::List(without(items, index)));
                }
                for (index, item) in items.iter().enumerate() {
                    for item in item.smaller() {
                        let mut items = items.clone();
                        items[index] = item;
                        smaller.push(Data::List(items));
                    }
                }
            }
            Data::Object(members) => {
                smaller.extend(members.iter().map(|(_, value)| value.clone()));
                smaller.extend((0..members.len()).map(|index| Data::Object(without(members, index))));
                for (index, (_, value)) in members.iter().enumerate() {
                    for value in value.smaller() {
                        let mut members = members.clone();
                        members[index].1 = value;
                        smaller.push(Data::Object(members));
                    }
                }
            }
        }
        smaller
    }

    /// Returns whether the value or one in it is such a value.
    pub fn any(&self, is_such: &impl Fn(&Data) -> bool) -> bool {
        is_such(self)
            || match self {
                Data::List(items) => items.iter().any(|item| item.any(is_such)),
                Data::Object(members) => members.iter().any(|(_, value)| value.any(is_such)),
                Data::Null | Data::Bool(_) | Data::Number(_) | Data::Text(_) => false,
            }
    }

    /// Returns the number of values, itself included.
    pub fn size(&self) -> usize {
        1 + match self {
            Data::List(items) => items.iter().map(Data::size).sum(),
            Data::Object(members) => members.iter().map(|(_, value)| value.size()).sum(),
            Data::Null | Data::Bool(_) | Data::Number(_) | Data::Text(_) => 0,
        }
    }

    /// Returns a value by its index in pre-order.
    pub fn nth(&mut self, index: usize) -> &mut Data {
        if index == 0 {
            return self;
        }
        let mut rest = index - 1;
        let inner: Vec<&mut Data> = match self {
            Data::List(items) => items.iter_mut().collect(),
            Data::Object(members) => members.iter_mut().map(|(_, value)| value).collect(),
            Data::Null | Data::Bool(_) | Data::Number(_) | Data::Text(_) => Vec::new(),
        };
        for value in inner {
            let size = value.size();
            if rest < size {
                return value.nth(rest);
            }
            rest -= size;
        }
        unreachable!("there are not so many values")
    }
}

fn without<T: Clone>(list: &[T], index: usize) -> Vec<T> {
    let mut list = list.to_vec();
    list.remove(index);
    list
}

impl From<&serde_json::Value> for Data {
    fn from(value: &serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Data::Null,
            Value::Bool(value) => Data::Bool(*value),
            Value::Number(number) => Data::number(number),
            Value::String(text) => Data::text(text),
            Value::Array(items) => Data::List(items.iter().map(Data::from).collect()),
            Value::Object(members) => {
                Data::Object(members.iter().map(|(name, value)| (name.clone(), value.into())).collect())
            }
        }
    }
}

impl fmt::Display for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Data::Null => f.write_str("null"),
            Data::Bool(value) => write!(f, "{value}"),
            Data::Number(number) => f.write_str(number),
            Data::Text(text) => f.write_str(&quoted(text)),
            Data::List(items) => {
                f.write_char('[')?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index > 0 { "," } else { "" })?;
                }
                f.write_char(']')
            }
            Data::Object(members) => {
                f.write_char('{')?;
                for (index, (name, value)) in members.iter().enumerate() {
                    write!(f, "{}{}:{value}", if index > 0 { "," } else { "" }, quoted(name))?;
                }
                f.write_char('}')
            }
        }
    }
}

/// The members of an object, duplicates included.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;

        impl<'de> Visitor<'de> for All {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(All)
    }
}

/// Returns a quoted string in which every other character is escaped as UTF-16 code units.
fn escaped(rng: &mut Rng, text: &str) -> String {
    let mut escaped = String::from("\"");
    for char in text.chars() {
        if rng.bool() {
            let mut units = [0; 2];
            char.encode_utf16(&mut units).iter().for_each(|unit| escaped.push_str(&format!("\\u{unit:04X}")));
        } else {
            let char = quoted(char.encode_utf8(&mut [0; 4]));
            escaped.push_str(&char[1..char.len() - 1]);
        }
    }
    escaped + "\""
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).expect("a text can be written")
}

/// Returns a number as its sign, its digits without zeros at either end, and the power of ten of the last. It shares no code with
/// the tested types.
pub fn normal_number(number: &str) -> String {
    let (sign, rest) = number.strip_prefix('-').map_or(("", number), |rest| ("-", rest));
    let (mantissa, exponent) = rest.split_once(['e', 'E']).unwrap_or((rest, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    let digits = digits.trim_start_matches('0');
    let significant = digits.trim_end_matches('0');
    if significant.is_empty() {
        return "0".to_owned();
    }
    let exponent: i64 = exponent.parse().expect("no greater exponents are tried");
    let exponent = exponent - fraction.len() as i64 + (digits.len() - significant.len()) as i64;
    if exponent == 0 { format!("{sign}{significant}") } else { format!("{sign}{significant}e{exponent}") }
}
