//! The pattern engines.

use crate::pattern::{Backtracking, Linear, Pattern, Piece, Plain};

#[test]
fn a_plain_pattern_matches_as_its_source() {
    static ROWS: &[&[Piece]] = &[
        &[Piece::Start, Piece::Chars(&[('A', 'Z')], 3, 3), Piece::End],
        &[Piece::Text("x-"), Piece::Chars(&[('0', '9'), ('a', 'f')], 1, u32::MAX), Piece::End],
    ];
    let plain = Plain::new("^[A-Z]{3}$|x-[0-9a-f]+$", ROWS);
    let oracle = Backtracking::new("^[A-Z]{3}$|x-[0-9a-f]+$");
    for text in ["EUR", "EURO", "eur", "", "x-", "x-0f", "aax-0f", "x-0g", "x-gx-1", "ÄUR", "EUR\n"] {
        assert_eq!(plain.is_match(text), oracle.is_match(text), "{text:?}");
    }
    assert_eq!(plain.source(), oracle.source());
}

#[test]
fn a_pattern_matches_anywhere_in_the_text() {
    let linear = Linear::new("b+", "b+");
    assert!(linear.is_match("abc") && !linear.is_match("ac"));
    assert_eq!(linear.source(), "b+");
}

#[test]
fn look_around_and_code_points_are_those_of_ecma_262() {
    assert!(Backtracking::new("^(?!a).$").is_match("😀"));
    assert!(!Backtracking::new("^(?!a).$").is_match("a"));
    // Not valid with the flag `u`, but without it.
    assert!(Backtracking::new("^\\-$").is_match("-"));
}
