//! Patterns of other dialects mean the same in ECMA-262, or nothing.

use super::matches;
use crate::pattern::Translation;

/// Returns the translation of a pattern.
fn meaning(source: &str) -> String {
    match Translation::of(source) {
        Translation::Translated { pattern, .. } => pattern,
        other => panic!("{source}: {other:?}"),
    }
}

#[test]
fn syntax_of_other_dialects_is_translated() {
    for (source, expected) in [
        // Flags.
        ("(?i)^abc$", "(?i:^abc$)"),
        ("(?i)a|b", "(?i:a|b)"),
        ("a(?i)b|c", "a(?i:b)|(?i:c)"),
        ("(a(?s).b)(?i)c", "(a(?s:.b))(?i:c)"),
        ("(?i)a(?-i)b", "(?i:a(?-i:b))"),
        ("(?imsu)a", "(?ims:a)"),
        ("(?u)^a$", "^a$"),
        ("(?x) ^ a b  # letters\n [ c] + $", "^ab[ c]+$"),
        ("(?x:a b) c", "(?:ab) c"),
        ("(?i:a)(?P<b>c)", "(?i:a)(?<b>c)"),
        // Groups and back-references.
        (r"(?P<quote>['\x22]).*(?P=quote)", r"(?<quote>['\x22]).*\k<quote>"),
        (r"(?'a'b)\k'a'\k{a}\g{a}", r"(?<a>b)\k<a>\k<a>\k<a>"),
        (r"(a)(b)\g{-2}\g1\g{2}0", r"(a)(b)\1\1(?:\2)0"),
        // Quantifiers.
        ("^[a-z]++[0-9]*+$", "^[a-z]+[0-9]*$"),
        ("^a*+ab$", r"^(?=(a*))(?:\1)ab$"),
        (r"^a.*+\n", r"^a.*\n"),
        (r"(?s)^a.*+\n", r"(?s:^a(?=(.*))(?:\1)\n)"),
        ("^(x)(?>a|ab)(c)+$", r"^(x)(?=(a|ab))(?:\2)(c)+$"),
        (r"^(x)(?>a|ab)(c)\2$", r"^(x)(?=(a|ab))(?:\2)(c)\3$"),
        ("(?i)(?>a|ab)+c", r"(?i:(?:(?=(a|ab))(?-i:\1))+c)"),
        ("(?>abc)d{,3}", "(?:abc)d{0,3}"),
        ("^(?:a{2,3}+b)*$", "^(?:a{2,3}b)*$"),
        ("^(?:a{2,3}+b?)*$", r"^(?:(?=(a{2,3}))(?:\1)b?)*$"),
        // Anchors.
        (r"\A\d+\Z", r"^\d+$"),
        (r"(?m)\A^a$\z", "(?m:(?-m:^)^a$(?-m:$))"),
        // Literal text, characters and sets.
        (r"^\Qa.b[\E*$", r"^a\.b\[*$"),
        (
            r"\h\H\V\a\e",
            concat!(
                r"[\t \xA0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000]",
                r"[^\t \xA0\u1680\u180E\u2000-\u200A\u202F\u205F\u3000][^\n\x0B\f\r\x85\u2028\u2029]\x07\x1B"
            ),
        ),
        (r"\x{1F600}\x{41}\o{101}\U0001F600", r"\u{1F600}\x41\x41\u{1F600}"),
        (r"a(?#note)b\Kc", "abc"),
        // Classes.
        ("[[:alpha:]_-]+", r"[A-Za-z_\-]+"),
        ("^[[:^space:][:digit:]]$", r"^[\x00-\x08\x0E-\x1F!-\u{10FFFF}0-9]$"),
        ("[]a]", r"[\]a]"),
        ("^[^]]+$", r"^[^\]]+$"),
        ("[a-z&&[^aeiou]]", "[b-df-hj-np-tv-z]"),
        ("[a-z-[aeiou]]", "[b-df-hj-np-tv-z]"),
        (
            r"[\w.-]\pL\p{^L}\p{Greek}\p{Alnum}\P{Digit}\p{IsL}",
            r"[\w.\-]\p{L}\P{L}\p{Script=Greek}[0-9A-Za-z][^0-9]\p{L}",
        ),
        // Without the flag `u`, `\p` is the letter.
        (r"^[\p{L}\'\-]+\@$", r"^[\p{L}'\-]+@$"),
        // Delimiters.
        ("/^[a-z]+$/i", "(?i:^[a-z]+$)"),
        (r"#^\d+$#", r"^\d+$"),
    ] {
        assert_eq!(meaning(source), expected, "{source}");
    }
}

#[test]
fn translations_match_what_the_source_matches() {
    for (source, matching, others) in [
        ("(?i)^abc$", &["abc", "aBC"][..], &["abcd"][..]),
        ("a(?i)b|c", &["ab", "aB", "C"], &["Ab"]),
        ("^a*+ab$", &[], &["aab", "ab"]),
        ("^(?>a|ab)c$", &["ac"], &["abc"]),
        ("^(x)(?>a|ab)(c)\\2$", &["xacc"], &["xabcc", "xaca"]),
        ("^[a-z]++[0-9]*+$", &["a", "ab12"], &["1", "a-"]),
        (r"^\d+\Z", &["1"], &["1Z", ""]),
        (r"(?x)^ \d{3} - \d{4} $", &["555-1234"], &["555 - 1234"]),
        ("^[[:alpha:]]+$", &["abc"], &["alph:", "1"]),
        ("^[a-z&&[^aeiou]]+$", &["xyz"], &["xya", "&"]),
        ("^[a-z-[aeiou]]+$", &["xyz"], &["xya", "-"]),
        ("^[]a]+$", &["a]"], &["b"]),
        (r"^\h+$", &["\t \u{a0}"], &["h", "\n"]),
        (r"^\Q1+1\E$", &["1+1"], &["11"]),
        (r"^\x{41}$", &["A"], &["x"]),
        ("^a{,2}$", &["", "aa"], &["aaa", "a{,2}"]),
        (r"^\p{IsL}\pN$", &["ä1"], &["p"]),
    ] {
        let meaning = meaning(source);
        matching.iter().for_each(|text| assert!(matches(&meaning, text), "{source} as {meaning}: {text:?}"));
        others.iter().for_each(|text| assert!(!matches(&meaning, text), "{source} as {meaning}: {text:?}"));
    }
}

#[test]
fn patterns_of_ecma_262_are_read_as_they_are() {
    for source in [
        "",
        "^[]|[^]$",
        r"^(?i:a)\p{L}\k$",
        r"^[\w-.]+\@[a-z\.]{1,}$",
        r"^(?<name>a)\k<name>$",
        "a{,b}",
        "^[[a-z]+$",
        r#"^[\-\_\:]*\/\"$"#,
        "^x{1}{$",
        "/path/[a-z]+/",
        "#[0-9a-f]{6}$",
        r"\0",
        r"[^]+[\_a]",
    ] {
        assert!(
            matches!(Translation::of(source), Translation::Native { .. }),
            "{source}: {:?}",
            Translation::of(source)
        );
    }
}

#[test]
fn syntax_without_an_equivalent_is_named() {
    for (source, expected) in [
        (r"\G\d", r"ECMA-262 has no equivalent of `\G`"),
        (r"^\X$", r"ECMA-262 has no equivalent of `\X`"),
        (r"^[\Z]$", r"ECMA-262 has no equivalent of `\Z`"),
        (r"^\i\c*$", r"ECMA-262 has no equivalent of `\i`"),
        ("(a(?R)?b)", "ECMA-262 has no equivalent of `(?R)`"),
        ("(?(1)a|b)", "ECMA-262 has no equivalent of `(?(1)`"),
        ("(?|a|b)", "ECMA-262 has no equivalent of `(?|a|b)`"),
        ("(*UTF8)a", "ECMA-262 has no equivalent of `(*UTF8)`"),
        ("(?<=a++)b", "ECMA-262 has no equivalent of `(?<=(?>…))`"),
        (r"^\p{IsGreek}$", r"ECMA-262 has no equivalent of `\p{IsGreek}`"),
        ("[[=a=]]", "ECMA-262 has no equivalent of `[[.….]]`"),
        ("(?U)a", "ECMA-262 has no equivalent of `(?U)`"),
        ("^(a|b$", "unbalanced parenthesis"),
        ("(?P<a-b>c)", "invalid token at named capture group identifier"),
    ] {
        assert_eq!(Translation::of(source), Translation::Unknown { reason: expected.to_owned() }, "{source}");
    }
}

#[test]
fn the_depth_of_classes_and_flags_is_limited() {
    let intersections = "[a&&".repeat(20_000) + "[a]" + &"]".repeat(20_000);
    let subtractions = "[a-".repeat(20_000) + "[a]" + &"]".repeat(20_000);
    for source in [intersections, subtractions, "(?i)(?-i)".repeat(20_000) + "a"] {
        assert!(!matches!(Translation::of(&source), Translation::Translated { .. }));
    }
}

#[test]
fn hostile_patterns_end() {
    let deep = "(?i)(".repeat(5_000) + &")".repeat(5_000);
    assert!(matches!(Translation::of(&deep), Translation::Unknown { .. }));
    for part in ["(?i)", "[]", "a++", "(?>a|b)", r"\Q", r"[a-z&&[^b]]", "[a-z-[b]]", r"\pL", "(?P<a>b)", r"\h{,3}"] {
        let _ = Translation::of(&part.repeat(2_000));
    }
}
