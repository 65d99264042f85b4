//! The report as a page of HTML, in one file.
//!
//! The page has no scripts, so that viewers of build artifacts which forbid them show all of it: the filters are rules of CSS. Those
//! hide a change if its verdict on the chosen question is not among the chosen ones.

use super::view;
use crate::diff::change::{ApiDiff, Change, Counterexample, Diff, IgnoredChange, Verdict};

const STYLE: &str = include_str!("page.css");

/// Returns the differences as a page of HTML that needs no other file.
pub fn html(diff: &Diff) -> String {
    let names: Vec<String> = diff.apis.iter().map(|api| view::clean(&api.name)).collect();
    let title = escape(&format!("Changes of {}", names.join(", ")));
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n{STYLE}{}</style>\n</head>\n<body>\n",
        filter_rules()
    );
    page.push_str(&format!("<header>\n<h1>{title}</h1>\n{}{}</header>\n", overview(diff), worst(diff)));
    page.push_str(&filters(diff));
    page.push_str("<main>\n");
    let detailed = diff.apis.iter().enumerate().filter(|(_, api)| has_details(api));
    detailed.for_each(|(index, api)| page.push_str(&api_section(index, api)));
    page.push_str("</main>\n");
    page.push_str(&format!("<footer>{}</footer>\n</body>\n</html>\n", footer()));
    page
}

/// The most of the worst changes that are listed above all others.
const MOST_WORST: usize = 8;

/// The questions that a filter may be about: any, or one of those of verdicts.
const FILTERS: [&str; 4] = ["any", view::QUESTIONS[0], view::QUESTIONS[1], view::QUESTIONS[2]];

/// Returns the verdict of a change on each question of a filter.
fn filtered(change: &Change) -> [Verdict; 4] {
    let [source, sending, receiving] = change.verdicts();
    [change.worst(), source, sending, receiving]
}

fn class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Compatible => "compatible",
        Verdict::Tolerated => "tolerated",
        Verdict::MayBreak => "may-break",
        Verdict::Breaks => "breaks",
    }
}

/// Returns the rules that show what the filters select.
fn filter_rules() -> String {
    let rule = |question: &str, verdict: Verdict| {
        let verdict = class(verdict);
        format!(
            "body:has(#q-{question}:checked):has(#v-{verdict}:checked) .{question}-{verdict} {{ display: block; }}\n"
        )
    };
    FILTERS.into_iter().flat_map(|question| Verdict::ALL.map(|verdict| rule(question, verdict))).collect()
}

/// Returns the classes of some changes for the filters.
fn classes(changes: &[Change]) -> String {
    let mut classes: Vec<String> = changes
        .iter()
        .flat_map(|change| FILTERS.into_iter().zip(filtered(change)))
        .map(|(question, verdict)| format!("{question}-{}", class(verdict)))
        .collect();
    classes.sort();
    classes.dedup();
    classes.join(" ")
}

fn chip(verdict: Verdict, label: &str) -> String {
    format!("<span class=\"chip {}\">{label}</span>", class(verdict))
}

fn verdict_chips(verdicts: [Verdict; 3]) -> String {
    if verdicts == [Verdict::Compatible; 3] {
        return chip(Verdict::Compatible, "<b>compatible</b>");
    }
    let pairs = view::QUESTIONS.into_iter().zip(verdicts);
    pairs.map(|(question, verdict)| chip(verdict, &format!("{question} <b>{}</b>", verdict.name()))).collect()
}

fn has_details(api: &ApiDiff) -> bool {
    !api.changes.is_empty() || !api.ignored.is_empty()
}

/// Returns the list of the APIs.
fn overview(diff: &Diff) -> String {
    let row = |(index, api): (usize, &ApiDiff)| {
        let step = api.semver();
        let link = if has_details(api) { format!(" href=\"#api-{index}\"") } else { String::new() };
        format!(
            "<li><a class=\"name\"{link}>{}</a> <span class=\"versions\">{}</span>\n\
             <span class=\"step {step_name}\" title=\"{}\">{step_name}</span>\n<span class=\"chips\">{}</span>\n\
             <span class=\"counts\">{}</span></li>\n",
            escape(&view::clean(&api.name)),
            escape(&view::versions(api)),
            escape(view::step_meaning(step)),
            verdict_chips(api.verdicts()),
            escape(&view::counts(api.changes.iter(), api.ignored.len())),
            step_name = step.name(),
        )
    };
    let rows: String = diff.apis.iter().enumerate().map(row).collect();
    format!("<ul class=\"apis\">\n{rows}</ul>\n")
}

/// Returns the list of the worst changes, with links to them: what readers see first.
fn worst(diff: &Diff) -> String {
    let worst = view::worst(diff);
    let row = |(api, change): &(&ApiDiff, &Change)| {
        let verdict = change.worst();
        let questions = view::questions_with(change, |other| other == verdict);
        format!(
            "<li>{} <a href=\"#{}\">{}</a>: {}</li>\n",
            chip(verdict, &format!("<b>{}</b> {}", verdict.name(), questions.join(", "))),
            anchor(diff, change),
            escape(&view::place_of(change, api, diff.apis.len() > 1)),
            inline(&view::clean(&change.message)),
        )
    };
    let shown: String = worst.iter().take(MOST_WORST).map(row).collect();
    let more = worst.len().saturating_sub(MOST_WORST);
    let more = if more > 0 { format!("<li>and {more} more that break or may break</li>\n") } else { String::new() };
    if shown.is_empty() { shown } else { format!("<ul class=\"worst\">\n{shown}{more}</ul>\n") }
}

/// Returns the id of the article of a change.
fn anchor(diff: &Diff, change: &Change) -> String {
    let find = |(index, api): (usize, &ApiDiff)| {
        let at = api.changes.iter().position(|other| std::ptr::eq(other, change))?;
        Some(format!("change-{index}-{at}"))
    };
    diff.apis.iter().enumerate().find_map(find).unwrap_or_default()
}

fn filters(diff: &Diff) -> String {
    let changes = || diff.apis.iter().flat_map(|api| &api.changes);
    if changes().next().is_none() {
        return String::new();
    }
    let question = |question: &str| {
        let checked = if question == FILTERS[0] { " checked" } else { "" };
        format!("<label><input type=\"radio\" name=\"question\" id=\"q-{question}\"{checked}> {question}</label>\n")
    };
    let verdict = |verdict: Verdict| {
        let (name, class) = (verdict.name(), class(verdict));
        let count = changes().filter(|change| change.worst() == verdict).count();
        format!("<label><input type=\"checkbox\" id=\"v-{class}\" checked> {name} <small>{count}</small></label>\n")
    };
    let questions: String = FILTERS.into_iter().map(question).collect();
    let verdicts: String = Verdict::ALL.into_iter().rev().map(verdict).collect();
    format!(
        "<form class=\"filters\" autocomplete=\"off\">\n<div role=\"group\"><span>Verdict on</span>\n{questions}</div>\n\
         <div role=\"group\"><span>Show</span>\n{verdicts}</div>\n</form>\n"
    )
}

fn api_section(index: usize, api: &ApiDiff) -> String {
    let documents = [&api.old, &api.new].into_iter().flatten();
    let documents: Vec<String> =
        documents.map(|document| format!("<code>{}</code>", escape(&view::clean(&document.path)))).collect();
    let mut text = format!(
        "<section class=\"api\" id=\"api-{index}\">\n<h2>{} <small>{}</small></h2>\n<p class=\"documents\">{}, {}</p>\n",
        escape(&view::clean(&api.name)),
        escape(&view::versions(api)),
        escape(&view::title(api)),
        documents.join(" → "),
    );
    let mut at = 0;
    for section in view::sections(api) {
        let articles =
            section.changes.iter().zip(at..).map(|(change, at)| article(change, &format!("change-{index}-{at}")));
        at += section.changes.len();
        let (name, kind) = (view::subject_name(section.subject, api), view::subject_kind(section.subject));
        text.push_str(&format!(
            "<section class=\"subject {}\">\n<h3>{} <small>{kind}</small></h3>\n{}</section>\n",
            classes(section.changes),
            escape(&view::clean(name)),
            articles.collect::<String>(),
        ));
    }
    text.push_str(&ignored(api));
    text.push_str("</section>\n");
    text
}

fn ignored(api: &ApiDiff) -> String {
    let item = |ignored: &IgnoredChange| {
        let until = ignored.until.map(|until| format!(", until {until}")).unwrap_or_default();
        let sentence =
            format!("{}: {}", view::place_of(&ignored.change, api, false), view::clean(&ignored.change.message));
        let rule = format!("{}: {}{until}", ignored.change.code.name(), view::clean(&ignored.reason));
        format!("<li>{} <small>{}</small></li>\n", inline(&sentence), inline(&rule))
    };
    let count = api.ignored.len();
    if count == 0 {
        return String::new();
    }
    let items: String = api.ignored.iter().map(item).collect();
    format!("<details class=\"ignored\"><summary>{count} ignored by rules</summary>\n<ul>\n{items}</ul>\n</details>\n")
}

fn article(change: &Change, id: &str) -> String {
    let part = view::clean(&change.part);
    let part = if part.is_empty() { String::new() } else { format!("<code>{}</code> ", escape(&part)) };
    let mut text = format!(
        "<article id=\"{id}\" class=\"{}-edge {}\">\n<p class=\"message\">{part}{}</p>\n<p class=\"chips\">{}</p>\n<dl>\n",
        class(change.worst()),
        classes(std::slice::from_ref(change)),
        inline(&view::clean(&change.message)),
        verdict_chips(change.verdicts()),
    );
    let mut field = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            text.push_str(&format!("<dt>{name}</dt><dd>{}</dd>\n", inline(&value)));
        }
    };
    field("code", Some(change.code.name().to_owned()));
    field("rust", change.rust.as_deref().map(view::clean));
    field("place", view::places(change));
    field("pointer", view::pointer(change));
    field("affects", view::operations(change));
    field("reason", change.reason.as_deref().map(view::clean));
    text.push_str("</dl>\n");
    change.counterexamples.iter().for_each(|it| text.push_str(&example(it, change)));
    text.push_str("</article>\n");
    text
}

fn example(counterexample: &Counterexample, change: &Change) -> String {
    let violations = view::violation_lines(counterexample);
    let violations: String = violations.iter().map(|line| format!("<li>{}</li>\n", inline(line))).collect();
    format!(
        "<figure>\n<figcaption>{}</figcaption>\n<pre><code>{}</code></pre>\n<ul class=\"violations\">\n{violations}</ul>\n</figure>\n",
        inline(&view::introduction(counterexample, change)),
        escape(&view::instance_lines(counterexample).join("\n")),
    )
}

/// Returns what the words mean.
fn footer() -> String {
    format!(
        "<p><b>source</b>: does code that uses the output still compile? <b>sending</b>: is what old code sends still accepted? \
         <b>receiving</b>: can old code read what may come? <b>tolerated</b>: it is read and preserved, but <code>validate</code> and \
         <code>from_json</code> refuse it.</p>\n<p>Written by openapi-bindgen {}.</p>",
        env!("CARGO_PKG_VERSION")
    )
}

/// Escapes a text, and makes elements of its code spans.
fn inline(text: &str) -> String {
    let parts: Vec<&str> = text.split('`').collect();
    let last = parts.len() - 1;
    let part = |(index, part): (usize, &&str)| match index % 2 {
        1 if index == last => format!("`{}", escape(part)),
        1 => format!("<code>{}</code>", escape(part)),
        _ => escape(part),
    };
    parts.iter().enumerate().map(part).collect()
}

/// Escapes a text, also within an attribute in quotes.
fn escape(text: &str) -> String {
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    escaped.replace('"', "&quot;").replace('\'', "&#39;")
}
