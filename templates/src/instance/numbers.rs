//! Numbers within the limits of schemas.

use super::super::number::Number;
use super::choices::Choices;
use super::facets::Facets;

/// The limits of numbers that are multiples of a unit.
struct Range {
    unit: Number,
    /// The least and the greatest factor of the unit, if there are any.
    least: Option<i128>,
    greatest: Option<i128>,
}

/// Returns a number within the limits.
pub(super) fn number(facets: &Facets, is_integer: bool, choices: &mut Choices<'_>) -> Option<Number> {
    let units: Vec<Number> = facets.numbers("multipleOf").collect();
    let unit = match units.iter().max() {
        // A fraction is a multiple of a part of the unit, unless the type has none.
        Some(unit) => unit.clone(),
        None if is_integer || !choices.chance(60) => Number::from(1_i128),
        None => Number::scaled(1, -finest(facets)),
    };
    let range = Range::of(facets, unit);
    let is_valid = |number: &Number| {
        units.iter().all(|unit| factor(number, unit).is_none_or(|(_, is_exact)| is_exact))
            && (!is_integer || number.is_integer())
    };
    (0..20).find_map(|_| range.number(choices).filter(is_valid))
}

/// Returns the number of decimal places of numbers: two, or more if the limits have more.
fn finest(facets: &Facets) -> i64 {
    let limits = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
    let places = limits.iter().flat_map(|name| facets.numbers(name)).map(|limit| 1 - limit.exponent);
    places.max().unwrap_or(0).clamp(2, 30)
}

impl Range {
    fn of(facets: &Facets, unit: Number) -> Self {
        let factor = |limit: &Number| factor(limit, &unit);
        let above = |limit: Number| factor(&limit).map(|(floor, is_exact)| floor.saturating_add(i128::from(!is_exact)));
        let beyond = |limit: Number| factor(&limit).map(|(floor, _)| floor.saturating_add(1));
        let below = |limit: Number| factor(&limit).map(|(floor, _)| floor);
        let before = |limit: Number| factor(&limit).map(|(floor, is_exact)| floor.saturating_sub(i128::from(is_exact)));
        let least =
            facets.numbers("minimum").filter_map(above).chain(facets.numbers("exclusiveMinimum").filter_map(beyond));
        let greatest =
            facets.numbers("maximum").filter_map(below).chain(facets.numbers("exclusiveMaximum").filter_map(before));
        let (least, greatest) = (least.max(), greatest.min());
        Self { unit, least, greatest }
    }

    /// Returns a number, mostly a small one, sometimes at a limit.
    fn number(&self, choices: &mut Choices<'_>) -> Option<Number> {
        const USUAL: [i128; 4] = [100, 10_000, 1 << 31, 1 << 53];
        let usual = USUAL[choices.below(8).saturating_sub(4).min(3)];
        let usual_least = if choices.chance(25) { -usual } else { 0 };
        let (least, greatest) = match (self.least, self.greatest) {
            (Some(least), Some(greatest)) => {
                let near = least.max(usual_least.min(greatest));
                (near, greatest.min(near.max(0).saturating_add(usual)).max(near))
            }
            (Some(least), None) => (least.max(usual_least), least.max(0).saturating_add(usual)),
            (None, Some(greatest)) => (greatest.min(0).saturating_sub(usual).min(greatest), greatest.min(usual)),
            (None, None) => (usual_least, usual),
        };
        if self.least.zip(self.greatest).is_some_and(|(least, greatest)| least > greatest) {
            return None;
        }
        let limits: Vec<i128> = self.least.into_iter().chain(self.greatest).collect();
        let factor = match choices.chance(15).then(|| choices.below(limits.len())).and_then(|at| limits.get(at)) {
            Some(limit) => *limit,
            None => choices.integer(least, greatest),
        };
        let (mantissa, exponent) = self.unit.mantissa()?;
        Some(Number::scaled(factor.checked_mul(mantissa)?, exponent))
    }
}

/// Returns the greatest integer whose product with a unit is at most a limit, and whether the product is the limit.
fn factor(limit: &Number, unit: &Number) -> Option<(i128, bool)> {
    let ((limit, limit_exponent), (unit, unit_exponent)) = (limit.mantissa()?, unit.mantissa()?);
    let exponent = limit_exponent.min(unit_exponent);
    let scaled = |mantissa: i128, by: i64| mantissa.checked_mul(10_i128.checked_pow(u32::try_from(by).ok()?)?);
    let unit = scaled(unit, unit_exponent - exponent)?;
    let limit = scaled(limit, limit_exponent - exponent)?;
    (unit > 0).then(|| (limit.div_euclid(unit), limit.rem_euclid(unit) == 0))
}
