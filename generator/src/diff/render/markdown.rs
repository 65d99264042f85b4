//! The report as Markdown, for the comment of a pull request.

use super::view::{self, clean};
use crate::diff::change::{ApiDiff, Change, Counterexample, Diff, Verdict};

/// The most bytes of the details: a comment on GitHub has at most 65,536 characters.
const MOST_DETAILS: usize = 56_000;

/// The most breaks that are listed above the details.
const MOST_BREAKS: usize = 10;

/// The most bytes of a text of a document in the part above the details.
const MOST_TEXT: usize = 300;

/// Returns the differences as Markdown of GitHub and GitLab: a table, the worst changes, and collapsed details.
pub fn markdown(diff: &Diff) -> String {
    let mut page = Page { text: String::new(), omitted: 0 };
    page.table(diff);
    page.worst(diff);
    let head = page.text.len();
    for api in &diff.apis {
        page.api(api, head + MOST_DETAILS);
    }
    if page.omitted > 0 {
        let (omitted, verb) = (page.omitted, if page.omitted == 1 { "change is" } else { "changes are" });
        page.line(&format!("{omitted} more {verb} left out of this comment; `--format html` shows all."));
    }
    page.text
}

struct Page {
    text: String,
    /// The number of changes for which there was no room.
    omitted: usize,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn table(&mut self, diff: &Diff) {
        self.line("| API | version | source | sending | receiving | step | changes |");
        self.line("| --- | --- | --- | --- | --- | --- | --- |");
        for api in &diff.apis {
            let [source, sending, receiving] = api.verdicts().map(verdict_cell);
            let (name, versions) = (cell(&short(&api.name)), cell(&short(&view::versions(api))));
            let counts = view::counts(api.changes.iter(), api.ignored.len());
            let step = api.semver().name();
            self.line(&format!("| {name} | {versions} | {source} | {sending} | {receiving} | {step} | {counts} |"));
        }
        self.line("");
    }

    fn worst(&mut self, diff: &Diff) {
        let worst = view::worst(diff);
        for (api, change) in worst.iter().take(MOST_BREAKS) {
            let verdict = change.worst();
            let questions = view::questions_with(change, |other| other == verdict).join(", ");
            let place = escape(&short(&view::place_of(change, api, diff.apis.len() > 1)));
            let message = escape(&short(&change.message));
            self.line(&format!("* **{} {questions}** — {place}: {message}", verdict.name()));
        }
        if worst.len() > MOST_BREAKS {
            self.line(&format!("* and {} more that break or may break", worst.len() - MOST_BREAKS));
        }
        if !worst.is_empty() {
            self.line("");
        }
    }

    fn api(&mut self, api: &ApiDiff, limit: usize) {
        if api.changes.is_empty() && api.ignored.is_empty() {
            return;
        }
        let counts = view::counts(api.changes.iter(), api.ignored.len());
        let heading = format!("{}: {}, {}", api.name, view::title(api), view::versions(api));
        self.line(&format!("<details><summary>{} — {counts}</summary>\n", html(&short(&heading))));
        for section in view::sections(api) {
            let mut heading = Some(format!("#### {}\n", escape(&short(view::subject_name(section.subject, api)))));
            for change in section.changes {
                let item = item(change);
                if self.text.len() + item.len() > limit {
                    self.omitted += 1;
                    continue;
                }
                if let Some(heading) = heading.take() {
                    self.line(&heading);
                }
                self.line(&item);
            }
        }
        self.ignored(api, limit);
        self.line("</details>\n");
    }

    fn ignored(&mut self, api: &ApiDiff, limit: usize) {
        if !api.ignored.is_empty() {
            self.line("#### Ignored by rules\n");
        }
        for ignored in &api.ignored {
            let until = ignored.until.map(|until| format!(", until {until}")).unwrap_or_default();
            let (place, message) =
                (view::place_of(&ignored.change, api, false), escape(&clean(&ignored.change.message)));
            let (place, reason) = (escape(&place), escape(&clean(&ignored.reason)));
            let item = format!("* {place}: {message} (`{}`: {reason}{until})", ignored.change.code.name());
            if self.text.len() + item.len() > limit { self.omitted += 1 } else { self.line(&item) }
        }
        if !api.ignored.is_empty() {
            self.line("");
        }
    }
}

/// Returns the list item of a change.
fn item(change: &Change) -> String {
    let mut text = format!("* {} (`{}`)", escape(&view::sentence(change)), change.code.name());
    let mut line = |text_of: String| text.push_str(&format!("  \n  {text_of}"));
    line(view::verdicts(change.verdicts(), verdict_cell));
    if let Some(places) = view::places(change) {
        line(code(&places));
    }
    if let Some(operations) = view::operations(change) {
        line(format!("affects {}", escape(&operations)));
    }
    if let Some(reason) = &change.reason {
        line(escape(&clean(reason)));
    }
    let examples: Vec<String> = change.counterexamples.iter().map(|it| example(it, change)).collect();
    text.push('\n');
    text.push_str(&examples.concat());
    text
}

/// Returns a counterexample as a part of a list item.
fn example(counterexample: &Counterexample, change: &Change) -> String {
    let lines = view::instance_lines(counterexample);
    let violations = view::violation_lines(counterexample);
    // In a list item, a paragraph and a block are indented.
    let mut text = format!("\n  {}\n\n", escape(&view::introduction(counterexample, change)));
    let fence = "`".repeat(longest_run(lines.iter().map(String::as_str)).max(2) + 1);
    text.push_str(&format!("  {fence}\n"));
    lines.iter().for_each(|line| text.push_str(&format!("  {line}\n")));
    text.push_str(&format!("  {fence}\n\n"));
    let violations: Vec<String> = violations.iter().map(|line| format!("  {}", escape(line))).collect();
    text + &violations.join("  \n") + "\n"
}

fn verdict_cell(verdict: Verdict) -> String {
    if verdict.is_break() { format!("**{}**", verdict.name()) } else { verdict.name().to_owned() }
}

/// Returns a text on one line, cut if it is long.
fn short(text: &str) -> String {
    let text = clean(text);
    if text.len() <= MOST_TEXT {
        return text;
    }
    text.chars().take(MOST_TEXT / 4).chain(['…']).collect()
}

/// Returns the length of the longest run of backticks.
fn longest_run<'t>(texts: impl Iterator<Item = &'t str>) -> usize {
    texts.flat_map(|text| text.split(|c| c != '`')).map(str::len).max().unwrap_or(0)
}

/// Returns a text on one line as a code span.
fn code(text: &str) -> String {
    let fence = "`".repeat(longest_run([text].into_iter()) + 1);
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Escapes a text on one line: it is no markup, mentions nobody, and refers to no issue. Code spans remain.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('`') {
        let after = &rest[start + 1..];
        match after.find('`').filter(|end| *end > 0) {
            Some(end) => {
                escape_plain(&rest[..start], &mut escaped);
                escaped.push_str(&rest[start..start + end + 2]);
                rest = &after[end + 1..];
            }
            None => {
                escape_plain(&rest[..start], &mut escaped);
                escaped.push_str("\\`");
                rest = after;
            }
        }
    }
    escape_plain(rest, &mut escaped);
    escaped
}

/// Escapes a text within a cell of a table, where a code span can't contain all characters.
fn cell(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    escape_plain(text, &mut escaped);
    escaped.replace('`', "\\`")
}

fn escape_plain(text: &str, escaped: &mut String) {
    let mut before = escaped.chars().next_back();
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        let next = rest.as_str().chars().next();
        let is_within = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        match c {
            '\\' | '*' | '[' | ']' | '|' | '~' | '$' => escaped.extend(['\\', c]),
            '_' if !(is_within(before) && is_within(next)) => escaped.push_str("\\_"),
            // The text may start a line.
            '#' | '+' | '-' | '=' if before.is_none() => escaped.extend(['\\', c]),
            // A comment ends the word, so that it refers to no user and no issue.
            '@' | '#' if is_within(next) => escaped.extend([c].into_iter().chain("<!-- -->".chars())),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            c => escaped.push(c),
        }
        before = Some(c);
    }
}

/// Escapes a text within an element of HTML.
fn html(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    escaped.replace('@', "@<!-- -->").replace('#', "#<!-- -->")
}
