//! Choices: bytes that decide what an instance contains.

/// A source of choices: bytes, or pseudo-random numbers of a seed.
///
/// Zeros choose the simplest instance, and bytes beyond the end are zeros, so that fewer and smaller bytes make simpler instances.
#[derive(Clone, Debug)]
pub struct Choices<'a> {
    bytes: &'a [u8],
    position: usize,
    /// The state of the pseudo-random numbers that are combined with the bytes, if there are any.
    random: Option<u64>,
}

impl<'a> Choices<'a> {
    /// Returns the choices of bytes.
    pub fn from_bytes(bytes: &'a [u8]) -> Self {
        Self { bytes, position: 0, random: None }
    }

    /// Returns the pseudo-random choices of a seed.
    pub fn from_seed(seed: u64) -> Self {
        Self { bytes: &[], position: 0, random: Some(seed) }
    }

    /// Returns the choices of an attempt. The first one has these; later ones differ from these and from each other.
    pub(super) fn attempt(&self, attempt: u64) -> Self {
        let mut choices = self.clone();
        if attempt > 0 {
            let mut state = self.random.unwrap_or_default() ^ attempt.rotate_left(32);
            choices.random = Some(next(&mut state));
        }
        choices
    }

    /// Returns the number of bytes that were used.
    pub(super) fn used(&self) -> usize {
        self.position.min(self.bytes.len())
    }

    fn byte(&mut self) -> u8 {
        let byte = self.bytes.get(self.position).copied().unwrap_or_default();
        self.position += 1;
        byte ^ self.random.as_mut().map_or(0, |state| (next(state) >> 32) as u8)
    }

    /// Returns a number below a limit.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        match limit {
            0 | 1 => 0,
            2..=256 => usize::from(self.byte()) % limit,
            _ => (0..4).fold(0, |value, _| value << 8 | usize::from(self.byte())) % limit,
        }
    }

    /// Returns an integer from the least to the greatest one. The simplest is the one next to zero.
    pub(super) fn integer(&mut self, least: i128, greatest: i128) -> i128 {
        let (Some(span), Ok(before)) =
            (greatest.checked_sub(least).and_then(|span| u128::try_from(span).ok()), u128::try_from(0 - least.min(0)))
        else {
            return least;
        };
        let start = if greatest < 0 {
            span
        } else if least > 0 {
            0
        } else {
            before
        };
        let bytes = (128 - span.leading_zeros()).div_ceil(8);
        let value = (0..bytes).fold(0_u128, |value, _| value << 8 | u128::from(self.byte()));
        let count = span.saturating_add(1);
        least + ((start + value % count) % count) as i128
    }

    /// Returns true with a probability in percent.
    pub(super) fn chance(&mut self, percent: u32) -> bool {
        u32::from(self.byte()) * 100 / 256 >= 100 - percent
    }

    /// Returns one of some values.
    pub(super) fn pick<'v, T: ?Sized>(&mut self, values: &[&'v T]) -> Option<&'v T> {
        values.get(self.below(values.len())).copied()
    }
}

/// Returns the next pseudo-random number of a state (`SplitMix64`).
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut value = *state;
    value = (value ^ (value >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    value = (value ^ (value >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    value ^ (value >> 31)
}
