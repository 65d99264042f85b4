//! The pattern engines. Those of the generator's patterns are compared with an engine of ECMA-262 by its tests.

use crate::pattern::{Backtracking, Direction, Linear, Pattern, Piece, Plain, Step, TooManySteps};

#[test]
fn a_plain_pattern_matches_by_its_rows() {
    static ROWS: &[&[Piece]] = &[
        &[Piece::Start, Piece::Chars(&[('A', 'Z')], 3, 3), Piece::End],
        &[Piece::Text("x-"), Piece::Chars(&[('0', '9'), ('a', 'f')], 1, u32::MAX), Piece::End],
    ];
    let plain = Plain::new("^[A-Z]{3}$|x-[0-9a-f]+$", ROWS);
    for (text, expected) in [
        ("EUR", true),
        ("EURO", false),
        ("eur", false),
        ("", false),
        ("x-", false),
        ("x-0f", true),
        ("aax-0f", true),
        ("x-0g", false),
        ("x-gx-1", true),
        ("ÄUR", false),
        ("EUR\n", false),
    ] {
        assert_eq!(plain.is_match(text), Ok(expected), "{text:?}");
    }
    assert_eq!(plain.source(), "^[A-Z]{3}$|x-[0-9a-f]+$");
}

#[test]
fn a_pattern_matches_anywhere_in_the_text() {
    let linear = Linear::new("b+", "b+");
    assert_eq!((linear.is_match("abc"), linear.is_match("ac")), (Ok(true), Ok(false)));
    assert_eq!(linear.source(), "b+");
}

/// `(?!a).b`
static STEPS: &[Step] = &[
    Step::Look(false, 3),
    Step::Char(&[('a', 'a')], Direction::Forward),
    Step::Match,
    Step::Char(&[('\0', char::MAX)], Direction::Forward),
    Step::Char(&[('b', 'b')], Direction::Forward),
    Step::Match,
];

#[test]
fn steps_match_code_points_at_any_start() {
    let pattern = Backtracking::new("(?!a).b", STEPS, 0);
    for (text, expected) in [("😀b", true), ("ab", false), ("abb", true), ("b", false), ("", false)] {
        assert_eq!(pattern.is_match(text), Ok(expected), "{text:?}");
    }
}

/// `^(?:(?:a)*)*b`
static NESTED: &[Step] = &[
    Step::Start,
    Step::Begin(0),
    Step::Loop { register: 0, least: 0, most: usize::MAX, lazy: false, cleared: (0, 0), exit: 8 },
    Step::Begin(2),
    Step::Loop { register: 2, least: 0, most: usize::MAX, lazy: false, cleared: (0, 0), exit: 7 },
    Step::Char(&[('a', 'a')], Direction::Forward),
    Step::Jump(4),
    Step::Jump(2),
    Step::Char(&[('b', 'b')], Direction::Forward),
    Step::Match,
];

#[test]
fn the_number_of_steps_is_limited_in_proportion_to_the_text() {
    let pattern = Backtracking::new("^(?:(?:a)*)*b", NESTED, 4);
    assert_eq!(pattern.is_match("aaab"), Ok(true));
    assert_eq!(pattern.is_match("aaac"), Ok(false));
    assert_eq!(pattern.is_match(&"a".repeat(50)), Err(TooManySteps { steps: 15_000 }));
}
