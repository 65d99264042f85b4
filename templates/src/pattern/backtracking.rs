//! Patterns that need backtracking: those with look-around or back-references, and those of too many states for other engines.
//!
//! The number of steps is limited in proportion to the text, since backtracking may take exponential time.

use super::any::{Pattern, TooManySteps};

/// A set of characters, as sorted ranges.
type Ranges = &'static [(char, char)];

/// A step of a pattern. Steps within a look-behind read towards the start of the text, those that are `back`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The end of the pattern, or of an assertion.
    Match,
    /// `^`.
    Start,
    /// `$`.
    End,
    /// `^` with the flag `m`.
    LineStart,
    /// `$` with the flag `m`.
    LineEnd,
    /// `\b` if the first value is `true`, `\B` if not. The second is whether the flag `i` is set.
    Boundary(bool, bool),
    /// A character in these ranges.
    Char(Ranges, Direction),
    /// From the least to the greatest number of characters in these ranges, as many as possible.
    Chars(Ranges, Direction, usize, usize),
    /// Continues at the first of these steps, or if that fails, at the second.
    Either(usize, usize),
    /// Continues at a step.
    Jump(usize),
    /// Starts a loop, whose count and start are in the register and in the one after it.
    Begin(usize),
    /// Repeats the steps up to `exit`, which lead back to this one.
    Loop {
        /// The register of the count.
        register: usize,
        /// The least number of iterations.
        least: usize,
        /// The greatest number of iterations.
        most: usize,
        /// Whether to make as few iterations as possible.
        lazy: bool,
        /// The registers that every iteration clears: those of the groups within it.
        cleared: (usize, usize),
        /// The step after the loop.
        exit: usize,
    },
    /// Starts a group.
    Open(usize),
    /// Ends a group, whose ends become those of the register and of the one after it.
    Close(usize, Direction),
    /// The text of the group that has one; no text if none has.
    Reference(&'static [usize], Direction),
    /// `(?=…)` or `(?<=…)` if the value is `true`, `(?!…)` or `(?<!…)` if not: the steps up to the one at the index.
    Look(bool, usize),
}

/// The direction in which a step reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Towards the end of the text.
    Forward,
    /// Towards the start.
    Back,
}

/// A pattern as a row of steps.
pub struct Backtracking {
    source: &'static str,
    steps: &'static [Step],
    registers: usize,
}

/// The number of steps for every text, and for every byte of it.
const STEPS: (usize, usize) = (10_000, 100);

impl Backtracking {
    /// Returns a pattern, given its source, its steps and the number of their registers.
    pub const fn new(source: &'static str, steps: &'static [Step], registers: usize) -> Self {
        Self { source, steps, registers }
    }
}

impl Pattern for Backtracking {
    fn source(&self) -> &'static str {
        self.source
    }

    fn is_match(&self, text: &str) -> Result<bool, TooManySteps> {
        let limit = STEPS.0.saturating_add(STEPS.1.saturating_mul(text.len()));
        let mut machine = Machine {
            steps: self.steps,
            text,
            registers: vec![UNSET; self.registers],
            choices: Vec::new(),
            left: limit,
            limit,
        };
        let starts = text.char_indices().map(|(start, _)| start).chain([text.len()]);
        let starts = starts.take(if self.steps.first() == Some(&Step::Start) { 1 } else { usize::MAX });
        for start in starts {
            if machine.run(0, start)? {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// The value of a register of a group that has no text.
const UNSET: usize = usize::MAX;

struct Machine<'t> {
    steps: &'static [Step],
    text: &'t str,
    registers: Vec<usize>,
    choices: Vec<Choice>,
    /// The number of steps that may still be made.
    left: usize,
    limit: usize,
}

/// What to do when a step fails.
enum Choice {
    /// Continues at a step and a position.
    Continue(usize, usize),
    /// Starts another iteration of a loop.
    Iterate(usize, usize),
    /// Continues after characters, of which the last is given back, down to a position.
    Shorten { next: usize, from: usize, to: usize, direction: Direction },
    /// Restores a register, and goes on to fail.
    Restore(usize, usize),
}

impl Machine<'_> {
    fn count(&mut self, steps: usize) -> Result<(), TooManySteps> {
        self.left = self.left.checked_sub(steps).ok_or(TooManySteps { steps: self.limit })?;
        Ok(())
    }

    /// Returns whether the steps from one up to `Match` match at a position.
    fn run(&mut self, step: usize, position: usize) -> Result<bool, TooManySteps> {
        let base = self.choices.len();
        let mut next = Some((step, position));
        loop {
            self.count(1)?;
            match next.or_else(|| self.back_up(base)) {
                None => return Ok(false),
                Some((step, _)) if self.steps[step] == Step::Match => {
                    // Only what restores the registers remains, for a failure after the assertion.
                    let choices = self.choices.split_off(base);
                    self.choices.extend(choices.into_iter().filter(|choice| matches!(choice, Choice::Restore(..))));
                    return Ok(true);
                }
                Some((step, position)) => next = self.step(step, position)?,
            }
        }
    }

    /// Returns the step and the position at which to continue after a failure.
    fn back_up(&mut self, base: usize) -> Option<(usize, usize)> {
        while self.choices.len() > base {
            match self.choices.pop()? {
                Choice::Restore(register, value) => self.registers[register] = value,
                Choice::Continue(step, position) => return Some((step, position)),
                Choice::Iterate(step, position) => return Some(self.iterate(step, position)),
                Choice::Shorten { next, from, to, direction } => {
                    let position = match direction {
                        Direction::Forward => self.before(from).map(|(_, position)| position),
                        Direction::Back => self.after(from).map(|(_, position)| position),
                    };
                    let position = position.unwrap_or(to);
                    if position != to {
                        self.choices.push(Choice::Shorten { next, from: position, to, direction });
                    }
                    return Some((next, position));
                }
            }
        }
        None
    }

    /// Makes a step. Returns the next one and its position, or `None` if it fails.
    fn step(&mut self, index: usize, position: usize) -> Result<Option<(usize, usize)>, TooManySteps> {
        let holds = |holds: bool| holds.then_some((index + 1, position));
        let steps = self.steps;
        Ok(match &steps[index] {
            Step::Match => Some((index, position)),
            Step::Start => holds(position == 0),
            Step::End => holds(position == self.text.len()),
            Step::LineStart => holds(self.before(position).is_none_or(|(char, _)| is_line_end(char))),
            Step::LineEnd => holds(self.after(position).is_none_or(|(char, _)| is_line_end(char))),
            Step::Boundary(expected, folds) => holds(self.is_boundary(position, *folds) == *expected),
            Step::Char(ranges, direction) => {
                self.char(ranges, *direction, position).map(|position| (index + 1, position))
            }
            Step::Chars(ranges, direction, least, most) => {
                let ends = self.chars(ranges, *direction, (*least, *most), position)?;
                ends.map(|ends| self.lengthen(index + 1, *direction, ends))
            }
            Step::Either(first, second) => {
                self.choices.push(Choice::Continue(*second, position));
                Some((*first, position))
            }
            Step::Jump(target) => Some((*target, position)),
            Step::Begin(register) => {
                self.set(*register, 0);
                Some((index + 1, position))
            }
            Step::Loop { .. } => self.turn(index, position),
            Step::Open(register) => {
                self.set(*register + 2, position);
                Some((index + 1, position))
            }
            Step::Close(register, direction) => {
                self.close(*register, *direction, position);
                Some((index + 1, position))
            }
            Step::Reference(registers, direction) => {
                let end = self.referred(registers, *direction, position)?;
                end.map(|position| (index + 1, position))
            }
            Step::Look(expected, exit) => {
                let found = self.look(index + 1, position, *expected)?;
                (found == *expected).then_some((*exit, position))
            }
        })
    }

    fn is_boundary(&self, position: usize, folds: bool) -> bool {
        let is_word = |found: Option<(char, usize)>| found.is_some_and(|(char, _)| is_word(char, folds));
        is_word(self.before(position)) != is_word(self.after(position))
    }

    /// Continues after the greatest number of characters, and keeps the choice of fewer.
    fn lengthen(&mut self, next: usize, direction: Direction, (shortest, longest): (usize, usize)) -> (usize, usize) {
        if shortest != longest {
            self.choices.push(Choice::Shorten { next, from: longest, to: shortest, direction });
        }
        (next, longest)
    }

    fn close(&mut self, register: usize, direction: Direction, position: usize) {
        let start = self.registers[register + 2];
        let (first, last) = if direction == Direction::Forward { (start, position) } else { (position, start) };
        self.set(register, first);
        self.set(register + 1, last);
    }

    /// Returns whether the steps of an assertion match. Groups keep what they have matched only if that is expected.
    fn look(&mut self, step: usize, position: usize, expected: bool) -> Result<bool, TooManySteps> {
        let base = self.choices.len();
        let found = self.run(step, position)?;
        if !expected {
            while self.back_up(base).is_some() {}
        }
        Ok(found)
    }

    /// Starts another iteration of a loop or ends it, and keeps the other choice.
    fn turn(&mut self, index: usize, position: usize) -> Option<(usize, usize)> {
        let Step::Loop { register, least, most, lazy, exit, .. } = self.steps[index] else { return None };
        let count = self.registers[register];
        // An iteration that is not needed must not be empty (ECMA-262, 22.2.2.3.1 RepeatMatcher).
        if count > least && self.registers[register + 1] == position {
            return None;
        }
        match (count < most, count >= least) {
            (true, false) => Some(self.iterate(index, position)),
            (true, true) if lazy => {
                self.choices.push(Choice::Iterate(index, position));
                Some((exit, position))
            }
            (true, true) => {
                self.choices.push(Choice::Continue(exit, position));
                Some(self.iterate(index, position))
            }
            (false, _) => Some((exit, position)),
        }
    }

    fn iterate(&mut self, index: usize, position: usize) -> (usize, usize) {
        if let Step::Loop { register, cleared: (first, end), .. } = self.steps[index] {
            self.set(register, self.registers[register] + 1);
            self.set(register + 1, position);
            (first..end).for_each(|register| self.set(register, UNSET));
        }
        (index + 1, position)
    }

    fn set(&mut self, register: usize, value: usize) {
        let before = std::mem::replace(&mut self.registers[register], value);
        self.choices.push(Choice::Restore(register, before));
    }

    fn after(&self, position: usize) -> Option<(char, usize)> {
        let char = self.text[position..].chars().next()?;
        Some((char, position + char.len_utf8()))
    }

    fn before(&self, position: usize) -> Option<(char, usize)> {
        let char = self.text[..position].chars().next_back()?;
        Some((char, position - char.len_utf8()))
    }

    /// Returns the position after a character, if it is in the ranges.
    fn char(&self, ranges: Ranges, direction: Direction, position: usize) -> Option<usize> {
        let next = if direction == Direction::Forward { self.after(position) } else { self.before(position) };
        let (char, position) = next?;
        let at = ranges.partition_point(|(_, last)| *last < char);
        ranges.get(at).is_some_and(|(first, _)| *first <= char).then_some(position)
    }

    /// Returns the positions after the least and the greatest number of characters.
    fn chars(
        &mut self,
        ranges: Ranges,
        direction: Direction,
        (least, most): (usize, usize),
        start: usize,
    ) -> Result<Option<(usize, usize)>, TooManySteps> {
        let (mut count, mut position, mut shortest) = (0, start, start);
        while count < most {
            let Some(next) = self.char(ranges, direction, position) else { break };
            (count, position) = (count + 1, next);
            if count == least {
                shortest = position;
            }
        }
        self.count(count)?;
        Ok((count >= least).then_some((shortest, position)))
    }

    /// Returns the position after the text of a group.
    fn referred(
        &mut self,
        registers: &[usize],
        direction: Direction,
        position: usize,
    ) -> Result<Option<usize>, TooManySteps> {
        let found = registers.iter().find(|register| self.registers[**register] != UNSET);
        let Some(register) = found else { return Ok(Some(position)) };
        let text = &self.text[self.registers[*register]..self.registers[*register + 1]];
        self.count(text.len())?;
        Ok(match direction {
            Direction::Forward => self.text[position..].starts_with(text).then(|| position + text.len()),
            Direction::Back => self.text[..position].ends_with(text).then(|| position - text.len()),
        })
    }
}

fn is_word(char: char, folds: bool) -> bool {
    char.is_ascii_alphanumeric() || char == '_' || folds && matches!(char, '\u{17F}' | '\u{212A}')
}

/// Line terminators (ECMA-262, 12.3).
fn is_line_end(char: char) -> bool {
    matches!(char, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}
