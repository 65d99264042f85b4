//! Numbers near the limits of a schema, and unusual numbers.

use fastrand::Rng;
use serde_json::{Map, Value};

use super::data::Data;

/// Numbers that are easily misread.
const ODD: [&str; 34] = [
    "0",
    "-0",
    "0.0",
    "-0.0",
    "1",
    "1.0",
    "-1",
    "1e0",
    "1E+2",
    "10e-1",
    "0.1",
    "0.30000000000000004",
    "1.5",
    "0.1000000000000000055511151231257827021181583404541015625",
    "2147483647",
    "2147483648",
    "-2147483648",
    "-2147483649",
    "4294967295",
    "4294967296",
    "9007199254740993",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "1234567890123456789012345678901234567890",
    "-1234567890123456789012345678901234567890.5",
    "1e400",
    "-1e400",
    "1e-400",
    "9223372036854775807.0",
    "0.1234567890123456789012345678901234567890",
];

/// Returns an unusual number.
pub fn odd(rng: &mut Rng) -> Data {
    Data::number(ODD[rng.usize(..ODD.len())])
}

/// Returns a number near another, or another notation of it.
pub fn near(rng: &mut Rng, number: &str) -> Data {
    let plain = number.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    Data::Number(match (rng.usize(..8), number.parse::<i128>()) {
        (0, Ok(value)) if value < i128::MAX => (value + 1).to_string(),
        (1, Ok(value)) if value > i128::MIN => (value - 1).to_string(),
        (2, Ok(value)) => value.checked_neg().unwrap_or(value).to_string(),
        (3, _) if plain => format!("{number}.0"),
        (4, _) if plain => format!("{number}e0"),
        (5, _) if plain && !number.ends_with('0') => format!("{number}0e-1"),
        (6, _) if plain => format!("{number}.00000000000000000000000000000000001"),
        (7, _) if plain => format!("{number}.5"),
        _ if number.contains('.') && !number.contains(['e', 'E']) => format!("{number}0"),
        _ => format!("-{}", number.trim_start_matches('-')),
    })
}

/// Returns a number for a schema.
pub fn number(rng: &mut Rng, facets: &[&Map<String, Value>], integer: bool) -> Data {
    let all = |name: &str| facets.iter().filter_map(|facet| facet.get(name)).cloned().collect::<Vec<_>>();
    let limits: Vec<Value> =
        ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"].into_iter().flat_map(all).collect();
    let units = all("multipleOf");
    let within = |value: f64| {
        all("minimum").iter().all(|limit| limit.as_f64().is_none_or(|limit| value >= limit))
            && all("maximum").iter().all(|limit| limit.as_f64().is_none_or(|limit| value <= limit))
    };
    if !units.is_empty() && rng.u32(..100) < 70 {
        let unit = units[rng.usize(..units.len())].to_string();
        return Data::Number(multiple(rng, &unit));
    }
    if !limits.is_empty() && rng.u32(..100) < 35 {
        let limit = limits[rng.usize(..limits.len())].to_string();
        return if rng.bool() { Data::Number(limit) } else { near(rng, &limit) };
    }
    if rng.u32(..100) < 8 {
        return odd(rng);
    }
    let mut value = 0.0;
    for scale in [10.0, 100.0, 1e4, 1e6, 1e9] {
        let base = limits.first().and_then(Value::as_f64).filter(|_| rng.bool()).unwrap_or_default();
        value = base + (rng.f64() - 0.2) * scale;
        if within(value.trunc()) {
            break;
        }
    }
    match (integer, rng.u32(..3)) {
        (true, _) | (false, 0) => Data::number(value as i64),
        (false, 1) => Data::Number(format!("{value:.2}")),
        (false, _) => Data::number(value),
    }
}

/// Returns an exact multiple: multiplies the digits of the unit, without its point or exponent.
fn multiple(rng: &mut Rng, unit: &str) -> String {
    let (mantissa, exponent) = unit.split_once(['e', 'E']).unwrap_or((unit, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let times = [0, 1, 2, 3, 7, 10, 435, 1999, 123_456_789][rng.usize(..9)];
    let sign = if rng.u8(..4) == 0 { "-" } else { "" };
    let Ok(digits) = format!("{whole}{fraction}").parse::<i64>() else { return unit.to_owned() };
    let exponent: i64 = exponent.parse().unwrap_or_default();
    format!("{sign}{}e{}", i128::from(digits) * times, exponent - fraction.len() as i64)
}
