//! The report as text for a terminal.

use super::view;
use crate::diff::change::{ApiDiff, Change, Counterexample, Diff, SemverStep, Verdict};

/// The width of lines in characters. A word that is longer has a line of its own.
const WIDTH: usize = 100;

/// The most lines of a summary.
const SUMMARY_LINES: usize = 10;

/// The most APIs that a summary lists.
const SUMMARY_APIS: usize = 3;

/// The indentation of the fields of a change, and the width of their names.
const FIELDS: usize = 6;
const FIELD: usize = 10;

/// Returns the differences as text: the [`summary`], and then the details by subject. With `color`, words are coloured by
/// escape sequences.
pub fn text(diff: &Diff, color: bool) -> String {
    let mut page = Page { text: summary(diff, color), style: Style { color } };
    for api in &diff.apis {
        page.api(api);
    }
    page.text
}

/// Returns the differences in at most ten lines: versions, verdicts and steps, and the worst changes.
pub fn summary(diff: &Diff, color: bool) -> String {
    let style = Style { color };
    let mut lines = api_lines(diff, style);
    lines.push(view::counts(diff.apis.iter().flat_map(|api| &api.changes), view::ignored(diff)));
    let worst = view::worst(diff);
    if !worst.is_empty() {
        lines.push(String::new());
        let room = SUMMARY_LINES - lines.len();
        let shown = if worst.len() > room { room - 1 } else { worst.len() };
        lines.extend(worst_lines(&worst[..shown], diff.apis.len() > 1, style));
        if shown < worst.len() {
            lines.push(format!("and {} more that break or may break", worst.len() - shown));
        }
    }
    lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

/// Returns a line for each API, in columns.
fn api_lines(diff: &Diff, style: Style) -> Vec<String> {
    let shown = if diff.apis.len() > SUMMARY_APIS { SUMMARY_APIS - 1 } else { diff.apis.len() };
    // Those with the greatest step first, if not all are shown.
    let mut apis: Vec<&ApiDiff> = diff.apis.iter().collect();
    if shown < apis.len() {
        apis.sort_by_key(|api| std::cmp::Reverse(api.semver()));
    }
    let width = |of: fn(&ApiDiff) -> String| apis[..shown].iter().map(|api| of(api).chars().count()).max().unwrap_or(0);
    let (name, versions) = (width(|api| view::clean(&api.name)), width(view::versions));
    let line = |api: &&ApiDiff| {
        let start = format!("{:name$}  {:versions$}  ", view::clean(&api.name), view::versions(api));
        format!("{start}{}  {}", style.step(api.semver()), view::verdicts(api.verdicts(), |it| style.verdict(it)))
    };
    let more = (shown < apis.len()).then(|| format!("and {} more APIs", apis.len() - shown));
    apis[..shown].iter().map(line).chain(more).collect()
}

/// Returns the lines of the worst changes, in columns.
fn worst_lines(worst: &[(&ApiDiff, &Change)], with_api: bool, style: Style) -> Vec<String> {
    let label = |change: &Change| {
        let verdict = change.worst();
        let questions = view::questions_with(change, |other| other == verdict);
        format!("{} {}", verdict.name(), questions.join(", "))
    };
    let width = worst.iter().map(|(_, change)| label(change).len()).max().unwrap_or(0);
    let line = |(api, change): &(&ApiDiff, &Change)| {
        let sentence = format!("{}: {}", view::place_of(change, api, with_api), view::clean(&change.message));
        let label = style.paint(change.worst(), &format!("{:width$}", label(change)));
        format!("{label}  {}", shorten(&sentence, WIDTH - width - 2))
    };
    worst.iter().map(line).collect()
}

/// Cuts a text that is longer than a number of characters.
fn shorten(text: &str, length: usize) -> String {
    match text.char_indices().nth(length) {
        None => text.to_owned(),
        Some(_) => text.chars().take(length - 1).chain(['…']).collect(),
    }
}

/// The colours of words, if there are any.
#[derive(Clone, Copy)]
struct Style {
    color: bool,
}

impl Style {
    fn escape(self, code: &str, text: &str) -> String {
        if self.color { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn bold(self, text: &str) -> String {
        self.escape("1", text)
    }

    fn paint(self, verdict: Verdict, text: &str) -> String {
        let code = match verdict {
            Verdict::Compatible => "32",
            Verdict::Tolerated => "36",
            Verdict::MayBreak => "33",
            Verdict::Breaks => "1;31",
        };
        self.escape(code, text)
    }

    fn verdict(self, verdict: Verdict) -> String {
        self.paint(verdict, verdict.name())
    }

    fn step(self, step: SemverStep) -> String {
        self.bold(step.name())
    }
}

/// A text that grows.
struct Page {
    text: String,
    style: Style,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn api(&mut self, api: &ApiDiff) {
        if api.changes.is_empty() && api.ignored.is_empty() {
            return;
        }
        let documents =
            [&api.old, &api.new].map(|document| document.as_ref().map(|document| view::clean(&document.path)));
        let documents: Vec<String> = documents.into_iter().flatten().collect();
        self.line("");
        let heading =
            self.style.bold(&format!("{}: {}, {}", view::clean(&api.name), view::title(api), view::versions(api)));
        self.line(&heading);
        self.line(&documents.join(" → "));
        let step = self.style.step(api.semver());
        self.line(&format!("{step}: {}", view::step_meaning(api.semver())));
        self.line(&view::counts(api.changes.iter(), api.ignored.len()));
        for section in view::sections(api) {
            self.line("");
            let heading = self.style.bold(&view::clean(view::subject_name(section.subject, api)));
            self.line(&format!("  {heading}"));
            section.changes.iter().for_each(|change| self.change(change));
        }
        if !api.ignored.is_empty() {
            self.line("");
            self.line(&format!("  {}", self.style.bold("ignored by rules")));
        }
        for ignored in &api.ignored {
            let place = view::place_of(&ignored.change, api, false);
            self.wrapped(4, 6, &format!("{place}: {}", view::clean(&ignored.change.message)));
            let until = ignored.until.map(|until| format!(", until {until}")).unwrap_or_default();
            self.field("rule", &[format!("{}: {}{until}", ignored.change.code.name(), view::clean(&ignored.reason))]);
        }
    }

    fn change(&mut self, change: &Change) {
        self.wrapped(4, 6, &view::sentence(change));
        let verdicts = view::verdicts(change.verdicts(), |verdict| self.style.verdict(verdict));
        self.line(&format!("{:FIELDS$}{:FIELD$}{verdicts}", "", "verdicts"));
        self.field("code", &[change.code.name().to_owned()]);
        self.fields("place", view::places(change));
        self.fields("pointer", view::pointer(change));
        self.fields("affects", view::operations(change));
        self.fields("reason", change.reason.as_deref().map(view::clean));
        for counterexample in &change.counterexamples {
            self.counterexample(counterexample, change);
        }
    }

    fn counterexample(&mut self, counterexample: &Counterexample, change: &Change) {
        let lines = [view::introduction(counterexample, change)];
        let instance = view::instance_lines(counterexample).into_iter().map(|line| format!("  {line}"));
        let violations = view::violation_lines(counterexample);
        let lines: Vec<String> = lines.into_iter().chain(instance).chain(violations).collect();
        self.field(if counterexample.is_sent { "sends" } else { "receives" }, &lines);
    }

    /// Adds a field, if it has a value.
    fn fields(&mut self, name: &str, value: Option<String>) {
        if let Some(value) = value {
            self.field(name, &[value]);
        }
    }

    /// Adds a field with its name in a column.
    fn field(&mut self, name: &str, lines: &[String]) {
        let indentation = FIELDS + FIELD;
        for (index, line) in lines.iter().enumerate() {
            let name = if index == 0 { name } else { "" };
            let deeper = line.len() - line.trim_start().len();
            let start = self.text.len();
            self.wrapped(indentation + deeper, indentation + deeper, line.trim_start());
            self.text.replace_range(start..start + FIELDS + FIELD, &format!("{:FIELDS$}{name:FIELD$}", ""));
        }
    }

    /// Adds a text in lines of the width, the first one with an indentation, the others with another.
    fn wrapped(&mut self, first: usize, rest: usize, text: &str) {
        let (mut line, mut length) = (" ".repeat(first), first);
        let mut is_start = true;
        for word in text.split(' ') {
            let mut word = word;
            let mut needed = word.chars().count();
            if !is_start && length + 1 + needed > WIDTH {
                self.line(&line);
                (line, length, is_start) = (" ".repeat(rest), rest, true);
            }
            // JSON may have no spaces.
            while is_start && length + needed > WIDTH {
                let end = word.char_indices().nth(WIDTH - length).map_or(word.len(), |(end, _)| end);
                self.line(&format!("{line}{}", &word[..end]));
                (line, length) = (" ".repeat(rest), rest);
                word = &word[end..];
                needed = word.chars().count();
            }
            if !is_start {
                line.push(' ');
                length += 1;
            }
            line.push_str(word);
            (length, is_start) = (length + needed, false);
        }
        self.line(&line);
    }
}
