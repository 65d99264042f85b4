//! Every engine matches the same texts as an engine of ECMA-262.

mod differential;
mod foreign;
mod random;

use openapi_bindgen_support::__private::pattern as engines;

use super::engine::Reason;
use super::set::Set;
use super::syntax::Syntax;
use super::{Engine, Piece, Step};

fn leak<T: ?Sized>(value: Box<T>) -> &'static T {
    Box::leak(value)
}

/// Returns the pattern as it is in an output.
fn compiled(source: &str, engine: &Engine) -> Box<dyn engines::Pattern> {
    let source = leak(source.into());
    match engine {
        Engine::Plain(rows) => {
            let piece = |piece: &Piece| match piece {
                Piece::Start => engines::Piece::Start,
                Piece::End => engines::Piece::End,
                Piece::Text(text) => engines::Piece::Text(leak(text.as_str().into())),
                Piece::Chars { set, least, most } => {
                    engines::Piece::Chars(ranges(set), *least, most.unwrap_or(u32::MAX))
                }
            };
            let rows = rows.iter().map(|row| leak(row.iter().map(piece).collect::<Box<[_]>>()));
            Box::new(engines::Plain::new(source, leak(rows.collect::<Box<[_]>>())))
        }
        Engine::Linear(translated) => Box::new(engines::Linear::new(source, leak(translated.as_str().into()))),
        Engine::Backtracking(_, program) => {
            let steps: Box<[_]> = program.steps.iter().map(step).collect();
            Box::new(engines::Backtracking::new(source, leak(steps), program.registers))
        }
    }
}

fn ranges(set: &Set) -> &'static [(char, char)] {
    leak(set.ranges().into())
}

fn step(step: &Step) -> engines::Step {
    let direction = |back: &bool| if *back { engines::Direction::Back } else { engines::Direction::Forward };
    match step {
        Step::Match => engines::Step::Match,
        Step::Start => engines::Step::Start,
        Step::End => engines::Step::End,
        Step::LineStart => engines::Step::LineStart,
        Step::LineEnd => engines::Step::LineEnd,
        Step::Boundary(expected, folds) => engines::Step::Boundary(*expected, *folds),
        Step::Char { set, back } => engines::Step::Char(ranges(set), direction(back)),
        Step::Chars { set, back, least, most } => {
            engines::Step::Chars(ranges(set), direction(back), *least, most.unwrap_or(usize::MAX))
        }
        Step::Either(first, second) => engines::Step::Either(*first, *second),
        Step::Jump(target) => engines::Step::Jump(*target),
        Step::Begin(register) => engines::Step::Begin(*register),
        Step::Loop { register, least, most, lazy, cleared, exit } => engines::Step::Loop {
            register: *register,
            least: *least,
            most: most.unwrap_or(usize::MAX),
            lazy: *lazy,
            cleared: *cleared,
            exit: *exit,
        },
        Step::Open(register) => engines::Step::Open(*register),
        Step::Close { register, back } => engines::Step::Close(*register, direction(back)),
        Step::Reference { registers, back } => {
            engines::Step::Reference(leak(registers.as_slice().into()), direction(back))
        }
        Step::Look { expected, exit } => engines::Step::Look(*expected, *exit),
    }
}

/// Returns whether the engine of a pattern matches a text.
fn matches(source: &str, text: &str) -> bool {
    let pattern = compiled(source, &Engine::of(source));
    assert_eq!(pattern.source(), source);
    pattern.is_match(text).unwrap()
}

fn engine_name(source: &str) -> &'static str {
    match Engine::of(source) {
        Engine::Plain(_) => "plain",
        Engine::Linear(_) => "linear",
        Engine::Backtracking(..) => "backtracking",
    }
}

#[test]
fn simple_patterns_are_plain_code() {
    for source in [
        "^[A-Z]{2}$",
        "^[a-z0-9_-]+$",
        r"^\d{4}-\d{2}$",
        "^.{1,80}$",
        "^(EUR|USD)$",
        "^x-",
        "[A-Z]{2}",
        r"\S+",
        r"^-?\d{1,3}\.\d{1,8}$",
        "^$|^[A-Za-z0-9]+",
        "^([A-Z]{2}-)?[0-9]+$",
        r"^(\d{3}-){2}\d$",
        "^a[]|b$",
        r"\.json$",
        "^[A-Z][A-Z]{0,3}$",
        "^a*ab$",
        "a+b+",
        "^a*ab$",
        "a+b+",
        "",
        "^",
        "^[^]*$",
    ] {
        assert_eq!(engine_name(source), "plain", "{source}");
    }
}

#[test]
fn rows_consist_of_texts_and_sets() {
    let chars = |ranges: &[(char, char)], least, most| {
        let set = Set::new(ranges.iter().map(|(first, last)| (u32::from(*first), u32::from(*last))));
        Piece::Chars { set, least, most }
    };
    let row = vec![
        Piece::Start,
        Piece::Text("https".to_owned()),
        chars(&[('a', 'z'), ('0', '9')], 2, None),
        Piece::Text(".".to_owned()),
        chars(&[('x', 'y')], 1, Some(1)),
    ];
    assert_eq!(Engine::of(r"^https[a-z0-9][0-9a-z]+\.[xy]+"), Engine::Plain(vec![row]));
}

/// A scan takes as many characters as it can, so the next piece must not need any of them.
#[test]
fn patterns_that_need_backtracking_are_not_plain_code() {
    for source in [
        "^[a-z][a-z0-9]*[0-9]$",
        "^.+/.+$",
        "^(ab)+$",
        r"^\w+\b-$",
        "^[ab]*ab$",
        "xa+b",
        "^(?:a|ab)*$",
        "^[ab]?[bc]?a$",
        "^a*^b",
        r"^\p{L}+$",
        "^[a-c]{1,2}[c-e]$",
    ] {
        assert_eq!(engine_name(source), "linear", "{source}");
    }
}

#[test]
fn lookaround_backreferences_modifiers_and_size_need_backtracking() {
    for (source, reason) in [
        ("^(?=a)", Reason::LookAround),
        ("(?!a)b", Reason::LookAround),
        ("(?<=a)b", Reason::LookAround),
        ("(?<!a)b", Reason::LookAround),
        (r"(a)\1", Reason::BackReference),
        (r"(?<n>a)\k<n>", Reason::BackReference),
        (r"(?i:\b)a", Reason::Modifiers),
        ("(?m:^a)", Reason::Modifiers),
        ("(a{0,1000}b{0,1000}){0,1000}", Reason::TooLarge),
    ] {
        let engine = Engine::of(source);
        assert!(matches!(engine, Engine::Backtracking(found, _) if found == reason), "{source}: {engine}");
    }
}

#[test]
fn modifiers_change_sets_and_anchors() {
    for (source, text, expected) in [
        ("^(?i:straße)$", "STRAẞE", true),
        ("^(?i:[a-z])b$", "Kb", true),
        ("^(?i:a(?-i:b))$", "AB", false),
        ("^(?i:[^a])$", "A", false),
        (r"^(?i:\W)$", "\u{212A}", false),
        (r"(?i:\bk\b)", "\u{212A}", true),
        ("(?m:^b$)", "a\nb\u{2028}", true),
        ("^(?s:.)$", "\n", true),
    ] {
        assert_eq!(matches(source, text), expected, "{source} on {text:?}");
    }
    assert_eq!(engine_name("^(?i:abc)$"), "plain");
}

#[test]
fn back_references_and_look_around_follow_ecma_262() {
    for (source, text, expected) in [
        (r"^(a+)b\1$", "aabaa", true),
        (r"^(a+)b\1$", "aaba", false),
        (r"^(?:(a)|b)*\1$", "ab", true),
        (r"^(?:(a)|b)*\1$", "aba", false),
        (r"^(?:(?<n>a)|(?<n>b))\k<n>$", "bb", true),
        (r"\1(a)", "a", true),
        (r"(?<=\1(a))b", "aab", true),
        (r"(?<=\1(a))b", "ab", false),
        (r"(?<=([ab]+)([bc]+))$", "abc", true),
        (r"^(?=(a+))a*b\1$", "aaba", false),
        (r"^(?=(a+?))a*b\1$", "aaba", true),
        (r"^(?!(a)b)\1c$", "c", true),
        ("(?<!a)b", "ab", false),
        ("^(?:a*)*$", "aab", false),
        ("^(?=.*[A-Z])(?=.*[0-9]).{4,}$", "abcD1", true),
        ("^(?=.*[A-Z])(?=.*[0-9]).{4,}$", "abcd1", false),
    ] {
        assert_eq!(matches(source, text), expected, "{source} on {text:?}");
    }
}

#[test]
fn backtracking_ends_after_a_number_of_steps_in_proportion_to_the_text() {
    for source in [r"^(?:(a+)+\1)+$", "^(?=(?:a|aa)+b)", "^(?:(?=a)a+)+b"] {
        let pattern = compiled(source, &Engine::of(source));
        let text = "a".repeat(9_999) + "c";
        assert_eq!(pattern.is_match(&text), Err(engines::TooManySteps { steps: 1_010_000 }), "{source}");
    }
    let password = r"^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w\s])\S{8,}$";
    let text = format!("{}Z1!", "a".repeat(10_000));
    assert_eq!(compiled(password, &Engine::of(password)).is_match(&text), Ok(true));
}

#[test]
fn properties_have_their_characters_in_every_plane() {
    let regex = |expression: &str| regress::Regex::with_flags(&format!(r"^\p{{{expression}}}$"), "u").unwrap();
    for expression in
        ["Any", "Assigned", "Co", "Cn", "Noncharacter_Code_Point", "L", "Ideographic", "Variation_Selector"]
    {
        let (set, regex) = (Set::property(expression).unwrap(), regex(expression));
        for plane in 0..=16_u32 {
            for code in [0, 1, 0x20, 0x100, 0x1234, 0x8000, 0xFFF0, 0xFFFD, 0xFFFE, 0xFFFF] {
                let Some(char) = char::from_u32(plane << 16 | code) else { continue };
                let expected = regex.find(&char.to_string()).is_some();
                assert_eq!(!set.is_disjoint(&Set::one(char.into())), expected, "{expression}, {char:?}");
            }
        }
    }
}

#[test]
fn translations_spell_out_what_regex_lite_defines_differently() {
    for (source, translated) in [
        (r"^(?<year>\d+?)+$", "^(?:[0-9]+)+$"),
        (r"(a|b\b)*", r"(?:a|b\b)*"),
        (r"([+--&&~~[\]]x)+\cJ", r"(?:[\&\+-\-\[\]\~]x)+\x{A}"),
        (r"(.\/)*<", r"(?:[\x{0}-\x{9}\x{B}-\x{C}\x{E}-\x{2027}\x{202A}-\x{10FFFF}]/)*\x{3C}"),
        ("(a[])*", r"(?:a[^\x{0}-\x{10FFFF}])*"),
    ] {
        assert_eq!(Engine::of(source), Engine::Linear(translated.to_owned()), "{source}");
    }
}

#[test]
fn classes_and_escapes_follow_ecma_262() {
    for (source, text, expected) in [
        (r"^\d$", "٣", false),
        (r"^\w$", "é", false),
        (r"^\s$", "\u{FEFF}", true),
        (r"^\s$", "\u{85}", false),
        (r"^\s$", "\u{2028}", true),
        ("^.$", "\u{2029}", false),
        ("^.$", "😀", true),
        ("a$", "a\n", false),
        (r"^\uD83D\uDC32$", "🐲", true),
        (r"^[\uD83D\uDC32]$", "🐲", true),
        (r"^\u{1F432}*$", "🐲🐲", true),
        (r"^\uD83D", "🐲", false),
        (r"^\cC\x41\t$", "\u{3}A\t", true),
        (r"^[^]$", "\n", true),
        ("[]", "", false),
        (r"^(\p{Letter}|\p{Script=Greek})+$", "naïveπ", true),
        (r"^\P{L}+$", "12", true),
        (r"(é\b)+", "é1", true),
        // Without the flag `u`.
        (r"^[a-z\_\'\u0080-\u024F]+\-$", "_'é-", true),
        (r"^a{,2}\8\101\c\z]$", r"a{,2}8A\cz]", true),
        (r"^[\w-a\c]+$", r"w-a\c", true),
    ] {
        assert_eq!(matches(source, text), expected, "{source} on {text:?}");
    }
}

#[test]
fn legacy_syntax_is_used_only_if_unicode_syntax_is_invalid() {
    assert_eq!(Syntax::of(r"\-"), Ok(Syntax::Legacy));
    assert_eq!(Syntax::of(r"[\-]"), Ok(Syntax::Unicode));
    assert!(Syntax::of("(").is_err());
}

#[test]
fn sets_contain_no_surrogates() {
    let all = Set::new([(0, 0x10_FFFF)]);
    assert_eq!(all.ranges(), [('\0', char::MAX)]);
    assert_eq!(Set::new([(0xD800, 0xDFFF)]), all.negated());
    assert_eq!(Set::new([(0, 0xD7FF), (0xE000, 0x10_FFFF)]), all);
    assert_eq!(Set::new([(0xD900, 0xE000)]), Set::one(0xE000));
    let digits = Set::digits();
    assert_eq!(digits.negated().negated(), digits);
    assert!(digits.is_disjoint(&digits.negated()) && !digits.is_disjoint(&Set::word()));
    assert_eq!(Set::property("Script=Nonsense"), None);
}

#[test]
fn patterns_with_too_many_alternatives_are_rejected() {
    assert!(Syntax::of(&"a|".repeat(499)).is_ok());
    for pattern in ["a|".repeat(500), "a|".repeat(100_000), "(|".repeat(100_000)] {
        assert_eq!(Syntax::of(&pattern).unwrap_err().text, "more than 500 alternatives");
    }
}
