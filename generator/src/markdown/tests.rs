use std::time::{Duration, Instant};

use super::{has_whole_summary, safe_lines, summary, with_summary, without_html};

/// Returns a description as the lines of its doc comment.
fn lines(text: &str) -> String {
    let mut lines = Vec::new();
    safe_lines(&without_html(text), &mut lines);
    lines.join("\n")
}

/// Checks pairs of descriptions and doc comments.
fn check(pairs: &[(&str, &str)]) {
    for (text, expected) in pairs {
        assert_eq!(lines(text), *expected, "{text:?}");
    }
}

#[test]
fn emphasis_and_code_are_markdown() {
    check(&[
        ("a <b>bold</b> and <em>soft</em> word", "a **bold** and *soft* word"),
        ("<strong> spaced </strong>text", " **spaced** text".trim_start()),
        ("<b>Note:</b>text", "**Note:** text"),
        ("<b></b>empty<i> </i>", "empty"),
        ("<b><i>both</i></b>", "***both***"),
        ("<b>crossed <i>over</b> it</i>", "**crossed *over*** it"),
        ("<b>never closed", r"\<b>never closed"),
        ("<b>a\n\nb</b>", "a\n\nb"),
        ("<code>a &lt; <i>b</i></code> <tt>`</tt>", "`a < b` `` ` ``"),
        (
            "<pre><code class=\"language-rust\">fn main() {\n    a();\n}</code></pre>",
            "```text\nfn main() {\n    a();\n}\n```",
        ),
        ("10<sup>6</sup> H<sub>2</sub>O", "10^6 H2O"),
    ]);
}

#[test]
fn links_to_the_web_are_markdown_and_others_are_text() {
    check(&[
        (
            "see <a href=\"https://a.b/c?d=1&amp;e\" target=_blank>the\n docs</a>.",
            "see [the docs](https://a.b/c?d=1&e).",
        ),
        ("<a href='https://a.b/(c)'>x</a>", "[x](https://a.b/%28c%29)"),
        ("<a href=\"#there\">there</a>, <a href=\"javascript:x\">x</a>, <a name=\"y\">y</a>", "there, x, y"),
        ("<a href=\"https://a.b\"><code>c</code></a>", "[`c`](https://a.b)"),
        ("<a href=\"https://a.b\">https://a.b</a>", "<https://a.b>"),
        ("<a href=\"https://a.b\">[x]</a>", r"[\[x\]](https://a.b)"),
        ("<https://a.b/c>, https://a.b.", "<https://a.b/c>, <https://a.b>."),
        ("[x](https://a.b) [y] [z](#z) [`v`](w)", r"[x](https://a.b) \[y] z `v`"),
    ]);
}

#[test]
fn blocks_are_markdown() {
    check(&[
        ("a<br>b<br/>\n<br />c", "a\\\nb\n\nc"),
        ("a:<br>- b<br>- c", "a:\n- b\n- c"),
        ("<p>one</p>\n  <p>two\n    lines</p>three", "one\n\ntwo\nlines\n\nthree"),
        ("a <h2>Head</h2> b", "a\n\n## Head\n\nb"),
        ("Is:\n<ul>\n    <li>a\n      <b>b</b></li>\n    <li>c</ul>\n\nd", "Is:\n\n* a **b**\n* c\n\nd"),
        ("<ol><li>a<ul><li>b<li>c</ul><li>d</ol>", "1. a\n   * b\n   * c\n2. d"),
        ("<li>a</li><li>b</li>", "* a\n* b"),
        (
            "<table><thead><tr><th>k</th><th>v|w</th></tr></thead>\n<tr><td>a<br>b</td><td><ul><li>x</li></ul></td></tr></table>z",
            "| k | v\\|w |\n| --- | --- |\n| a b | •\u{a0}x |\n\nz",
        ),
        ("| a | b |\n|---|---|\n| c<br>d | e |", "| a | b |\n|---|---|\n| c d | e |"),
        ("<div class=\"x\"><span>a</span></div><!-- gone\n -->b<hr>c", "a\n\nb\n\nc"),
    ]);
}

#[test]
fn what_only_looks_like_a_tag_is_text() {
    check(&[
        ("/users/<id>, a < b, <summary>, i<j, a <b and c> d", r"/users/\<id>, a < b, \<summary>, i\<j, a \<b and c> d"),
        ("<Info>\n  a <x:y>b</x:y> <c>\n</Info>", "a b \\<c>"),
        (
            "Bearer <code>, <T extends X>, <!-- open, </unknown>",
            r"Bearer \<code>, \<T extends X>, \<!-- open, \</unknown>",
        ),
        ("`<b>` and ``<i>`</i>``\n```\n<b>x</b> &lt;\n```", "`<b>` and ``<i>`</i>``\n```text\n<b>x</b> &lt;\n```"),
        (
            "&lt;b&gt;x&lt;/b&gt; &amp;lt; &ast;y&#42; &lsqb;z] &copy &hearts;",
            r"\<b>x\</b> \&lt; \*y\* \[z] &copy &hearts;",
        ),
        (r"\<b>a\</b>", r"\<b>a\</b>"),
    ]);
}

#[test]
fn markdown_stays() {
    check(&[
        (
            "# A\n\nb *c* **d** `e  e` f\n\n* g\n* h\n\n1. i\n2. j\n\n> k\n\n| l |\n|---|\n| m |",
            "# A\n\nb *c* **d** `e  e` f\n\n* g\n* h\n\n1. i\n2. j\n\n> k\n\n| l |\n|---|\n| m |",
        ),
        (
            "* a\n  * b\n    * c\n      * d\n\n      e",
            "* a\n  * b\n    * c\n      * d\n\n        e".replace("        e", "      e").as_str(),
        ),
        ("```json\n{\"a\": 1}\n```", "```json\n{\"a\": 1}\n```"),
        ("A & B > C]", "A & B > C]"),
        ("For  example,   `a  b`  c", "For example, `a  b` c"),
    ]);
}

#[test]
fn rustdoc_compiles_no_code() {
    check(&[
        ("a\n\n    fn main() {}", "a\n\nfn main() {}"),
        (">     code", "> code"),
        ("*     code\n\n          code", "* code\n\n  code"),
        ("* >     code", "* > code"),
        ("* *     code", "* * code"),
        ("```rust\nx\n````", "```text\nx\n```"),
        ("* ~~~ rust\n  x\n  ~~~\n* y", "* ~~~text\n  x\n  ~~~\n* y"),
        ("> ```\n> x\ny", "> ```text\n> x\n> ```\ny"),
        ("```\nopen", "```text\nopen\n```"),
        ("``` a`b\n\tx", "\\`\\`\\` a\\`b\nx"),
    ]);
}

#[test]
fn lines_that_continue_a_container_have_its_prefix() {
    check(&[
        ("* a\nb\n= c\n===\n#d\n\ne", "* a\n  b\n  = c\n  \\===\n  #d\n\ne"),
        ("> a\nb\n\nc", "> a\n> b\n\nc"),
        ("> * a\n> b\nc", "> * a\n>   b\n>   c"),
        ("a\n===\n\n= b\n===", "a\n===\n\n= b\n==="),
        ("===", "\\==="),
        ("1.  a\n\n    b", "1. a\n\n   b"),
    ]);
}

#[test]
fn unmatched_ticks_are_escaped_together() {
    check(&[("a ``b`", r"a \`\`b\`"), ("``a` ``, `b", r"``a` ``, \`b")]);
}

#[test]
fn a_long_first_paragraph_begins_with_a_summary() {
    let long = "Returns the list of all invoices, e.g. those of a customer (see No. 1. Or not). Several filters narrow the list, which is sorted by date.";
    assert_eq!(summary(long), "Returns the list of all invoices, e.g. those of a customer (see No. 1. Or not).");
    assert!(with_summary(long).ends_with("not).\n\nSeveral filters narrow the list, which is sorted by date."));
    for short in [
        "One. Two.",
        "* One long item of a list. It has two sentences, and is longer than what is short. That is all that is in it, really.",
    ] {
        assert_eq!(with_summary(short), short);
    }
    assert_eq!(summary("## Head\n\nText"), "Head");
    assert_eq!(summary("Is one of:\n* a\n* b"), "Is one of:");
}

#[test]
fn a_summary_ends_outside_of_emphasis_links_and_lists() {
    let filler =
        "a text that is long enough for the first sentence to be divided from what follows it, by its length alone";
    let whole = [
        format!("_**Note**: This is in italics. Second sentence of it, with {filler}._"),
        format!("See [the docs. All of them](https://a.b), with {filler}."),
        format!("1. An item. It has {filler}."),
        format!("An id `a. B`, {filler}."),
    ];
    for text in whole {
        assert_eq!(with_summary(&text), text);
    }
    let divided = [
        (format!("This is *one. Two* words. Then 5 * 3 and {filler}."), "This is *one. Two* words."),
        (format!("Multiply it by 5*3 times. Then {filler}."), "Multiply it by 5*3 times."),
        (format!("Read the field snake_case. _Then_ {filler}."), "Read the field snake_case."),
    ];
    for (text, first) in divided {
        assert_eq!(summary(&text), first);
        assert_eq!(with_summary(&text), format!("{first}\n\n{}", text[first.len()..].trim_start()));
    }
}

#[test]
fn the_rest_of_a_divided_line_goes_before_the_next_line() {
    let second = "continued in the next line of the text, which has been wrapped by hand at some column.\nThe third.";
    let text = format!("The order of the customer, with its lines. This is\n{second}\n\nMore.");
    let expected = format!("The order of the customer, with its lines.\n\nThis is {second}\n\nMore.");
    assert_eq!(with_summary(&text), expected);
    let sentences = format!("The order of the customer, with its lines. It has a total.\n{second}");
    assert_eq!(with_summary(&sentences), sentences.replacen("lines. ", "lines.\n\n", 1));
    let ends = format!("The order of the customer, with its lines.\nThis is {second}");
    assert_eq!(with_summary(&ends), format!("The order of the customer, with its lines.\n\nThis is {second}"));
}

#[test]
fn a_summary_that_is_a_fragment_is_not_whole() {
    for fragment in
        ["* One\n* two", "# Head\n\nText", "Is one of:\n\n* a", "Values\n* a\n* b", "1. One", "| a |\n|---|", "> b"]
    {
        assert!(!has_whole_summary(fragment), "{fragment}");
    }
    for whole in ["A pet.", "A pet", "A pet.\n* a", "A pet\n\nIt barks.", "**Note** it.", "Ends with a colon:"] {
        assert!(has_whole_summary(whole), "{whole}");
    }
}

#[test]
fn items_of_equal_indentation_are_siblings() {
    check(&[
        ("A:\n  * a\n  * b\n  * c", "A:\n* a\n* b\n* c"),
        ("  * a\n  * b\n    * c\n    * d", "* a\n* b\n  * c\n  * d"),
        ("A:\n   1. a\n   2. b\n\n      c", "A:\n1. a\n2. b\n\n   c"),
        (">   * a\n>   * b\n>     * c", "> * a\n> * b\n>   * c"),
        ("* a\n     * b\n     * c", "* a\n  * b\n  * c"),
        ("* a\n * b\n  * c", "* a\n* b\n* c"),
    ]);
}

#[test]
fn links_with_parentheses_titles_and_line_breaks_stay_links() {
    check(&[
        ("[x](https://a.b/(c)/d) (y)", "[x](https://a.b/(c)/d) (y)"),
        ("[x](https://a.b \"Title\")", "[x](https://a.b)"),
        ("see [the\n  docs](https://a.b),\nnot [this", "see [the docs](https://a.b),\nnot \\[this"),
        ("see [the docs](\n  https://a.b) and\n[more](\n\nhttps://a.b)", {
            "see [the docs](https://a.b) and\n\\[more](\n\n<https://a.b>)"
        }),
        ("[x](https://a.b/(c", "\\[x](<https://a.b/(c>"),
        ("[not\n\na](https://a.b)", "\\[not\n\na](<https://a.b>)"),
    ]);
}

#[test]
fn links_with_a_definition_are_links_or_text() {
    check(&[
        ("[RFC 3230][1], [1], [docs][].\n\n[1]: https://a.b/c\n[Docs]: <https://d.e> 'Title'", {
            "[RFC 3230](https://a.b/c), [1](https://a.b/c), [docs](https://d.e)."
        }),
        ("The [file][f] `[file][f]`\n```\n[f]\n```\n\n[f]: e://get-file", "The file `[file][f]`\n```text\n[f]\n```"),
        ("[x][y] [z]: not a target", "\\[x]\\[y] \\[z]: not a target"),
        ("[note]: text of several words", "\\[note]: text of several words"),
    ]);
}

#[test]
fn elements_that_html_does_not_define_are_their_text() {
    check(&[
        ("<Message warning>\n  a\n</Message>\nb", "a\n\nb"),
        ("a <Message warning> b</Message>", "a \\<Message warning> b\\</Message>"),
        ("<order id>\na", "\\<order id>\na"),
    ]);
}

#[test]
fn time_is_linear_in_hostile_descriptions() {
    let unit = |part: &str, length: usize| part.repeat(length / part.len());
    let runs = |length: usize| {
        (1..)
            .map(|run| "`".repeat(run) + " ")
            .scan(0, |sum, run| {
                *sum += run.len();
                (*sum < length).then_some(run)
            })
            .collect::<String>()
    };
    let parts = [
        "<",
        "[",
        "<b>",
        "</b>",
        "<ul><li>x",
        "<table><tr><td>",
        "<a href=\"",
        "<a b='<a b=\"",
        "[a](",
        "<!--",
        "> ",
        "* ",
        "`a``",
        "&#",
        "<b>\n\n</b>",
        "<code>",
        "x<br>",
        "|x<br>",
        "\n* a\nb",
        "<b>a<i>",
        "A. ",
        "<pre>",
        "(",
        "```\n",
        "<p>",
        "</",
    ];
    let took = |make: &dyn Fn(usize) -> String, length: usize| {
        let text = make(length);
        let start = Instant::now();
        let mut lines = Vec::new();
        safe_lines(&with_summary(&without_html(&text)), &mut lines);
        start.elapsed()
    };
    // Other load lengthens some runs, so that the shortest are compared, and more of them are made until they are short enough.
    let check = |title: &str, make: &dyn Fn(usize) -> String| {
        let (mut one, mut four) = (Duration::MAX, Duration::MAX);
        let is_linear = (0..20).any(|_| {
            one = one.min(took(make, 25_000));
            four = four.min(took(make, 100_000));
            four < 8 * one + Duration::from_millis(100)
        });
        assert!(is_linear, "{title:?}: {one:?}, four times as much: {four:?}");
    };
    for part in parts {
        check(part, &|length| unit(part, length));
    }
    check("runs of ticks", &runs);
    check("nested", &|length| unit("<b>", length / 2) + &unit("</b>", length / 2));
}
