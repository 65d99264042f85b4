//! The order of the members of objects, in which a parser finds their names with few comparisons.

use super::token::is_next;

/// The number of distances that are remembered.
const DISTANCES: usize = 256;

/// The distance from the next property in the schema to the one that came instead, by a hash of the next one: the objects of a list
/// mostly have their members in the same order.
pub(super) struct MemberOrder {
    distances: [i8; DISTANCES],
}

impl MemberOrder {
    pub(super) const fn new() -> Self {
        Self { distances: [0; DISTANCES] }
    }

    /// Returns the index of the likely one of some names, if a text begins with it in quotes. No name needs an escape.
    #[inline]
    pub(super) fn likely(&mut self, text: &[u8], names: &[&str], expected: usize) -> Option<usize> {
        let distance = *self.distance(names, expected);
        let index = expected.wrapping_add_signed(isize::from(distance));
        let [b'"', rest @ ..] = text else { return None };
        is_next(rest, names.get(index)?).then_some(index)
    }

    /// Returns the index of the one of some names with which a text begins in quotes, and remembers it. No name needs an escape.
    pub(super) fn find(&mut self, text: &[u8], names: &[&str], expected: usize) -> Option<usize> {
        let [b'"', rest @ ..] = text else { return None };
        let (before, after) = names.split_at_checked(expected)?;
        let is_name = |name: &&str| is_next(rest, name);
        // Members are mostly in the order of the schema, without some of them.
        let index = match after.iter().position(is_name) {
            Some(index) => expected + index,
            None => before.iter().position(is_name)?,
        };
        *self.distance(names, expected) = index.wrapping_sub(expected) as i8;
        Some(index)
    }

    #[inline]
    fn distance(&mut self, names: &[&str], expected: usize) -> &mut i8 {
        let hash = names.as_ptr() as usize / size_of::<&str>() + expected;
        &mut self.distances[hash % DISTANCES]
    }
}
