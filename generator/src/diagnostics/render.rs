//! Draws diagnostics as rustc does, with the lines of the documents.
//!
//! In: diagnostics and the texts they speak of. Out: text for a terminal, or one line each for Cargo. Every file is scanned
//! once, however many diagnostics it has. What comes from a document is made harmless: control characters and those that
//! change the direction of text become visible, and long lines are cut around the place that matters.

use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::renderer::Renderer;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Snippet, normalize_untrusted_str};

use super::position::{self, Span};
use super::{Diagnostic, Diagnostics, Entry, Location, Severity};
use crate::source::{FileId, Place, Pointer, SourceFile, Sources};

/// The longest message that is shown: a key can be as long as a document.
const MESSAGE: usize = 400;
/// The longest line that is shown whole, and how much of a longer one is shown before and behind the place.
const LINE: usize = 160;
const BEFORE: usize = 40;
const AFTER: usize = 100;
/// Lines between two places in one file are shown, or counted as left out, up to this distance.
const APART: usize = 2_000;

/// Diagnostics, one below the other, with an empty line between them: all errors, and of each kind of warning at most so many.
pub fn render(diagnostics: &Diagnostics, sources: &Sources, most: usize, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let Brief { shown, left_out } = Brief::of(diagnostics, most);
    let atlas = Atlas::new(shown.iter().copied(), sources);
    let drawn = shown.into_iter().map(|diagnostic| draw(diagnostic, &atlas, &renderer));
    let notes = left_out.into_iter().map(|(code, count)| {
        let title = Level::WARNING.primary_title(more(count)).id(code);
        renderer.render(&[Group::with_title(title)])
    });
    let texts: Vec<String> = drawn.chain(notes).map(|text| text + "\n").collect();
    texts.join("\n")
}

/// Diagnostics in one line each, as `cargo::error=` and `cargo::warning=` want it: `path:line:column: message (help)`. All errors,
/// and of each kind of warning at most so many.
pub fn lines(diagnostics: &Diagnostics, sources: &Sources, most: usize) -> Vec<(Severity, String)> {
    let Brief { shown, left_out } = Brief::of(diagnostics, most);
    let atlas = Atlas::new(shown.iter().copied(), sources);
    let line = |diagnostic: &Diagnostic| (diagnostic.problem.severity(), single(diagnostic, &atlas));
    let notes = left_out.into_iter().map(|(code, count)| (Severity::Warning, format!("{} ({code})", more(count))));
    shown.into_iter().map(line).chain(notes).collect()
}

/// A document with one mistake often has it a thousand times: what is shown of all diagnostics, and how many warnings of which
/// kinds are not.
struct Brief<'a> {
    shown: Vec<&'a Diagnostic>,
    left_out: BTreeMap<&'static str, usize>,
}

impl<'a> Brief<'a> {
    fn of(diagnostics: &'a Diagnostics, most: usize) -> Self {
        let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
        let shown = diagnostics.iter().filter(|diagnostic| {
            let Entry { severity, code, .. } = diagnostic.problem.entry();
            let count = counts.entry(code).or_default();
            *count += usize::from(severity == Severity::Warning);
            *count <= most
        });
        let shown = shown.collect();
        let left_out = counts.into_iter().filter(|(_, count)| *count > most).map(|(code, count)| (code, count - most));
        Self { shown, left_out: left_out.collect() }
    }
}

fn more(count: usize) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} more warning{plural} like those above")
}

/// One diagnostic in one line. For several, [`lines`] looks at each file only once.
pub fn one_line(diagnostic: &Diagnostic, sources: &Sources) -> String {
    single(diagnostic, &Atlas::new([diagnostic], sources))
}

fn single(diagnostic: &Diagnostic, atlas: &Atlas<'_>) -> String {
    let entry = diagnostic.problem.entry();
    let place = atlas.place(&diagnostic.location).map(|place| format!("{}: ", place.header())).unwrap_or_default();
    let help = entry.help.map(|help| format!(" ({help})")).unwrap_or_default();
    let sentence = format!("{}{help}", shorten(&entry.message));
    format!("{place}{}", single_line(&sentence))
}

fn draw(diagnostic: &Diagnostic, atlas: &Atlas<'_>, renderer: &Renderer) -> String {
    let entry = diagnostic.problem.entry();
    let level = match entry.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(single_line(&shorten(&entry.message))).id(entry.code));
    let primary = atlas.place(&diagnostic.location).map(|place| (place, AnnotationKind::Primary, &entry.label));
    let related = diagnostic.related.iter();
    let related =
        related.filter_map(|(location, label)| Some((atlas.place(location)?, AnnotationKind::Context, label)));
    let mut places: Vec<_> = primary.into_iter().chain(related).collect();
    places.sort_by_key(|(place, ..)| (place.file, place.line, place.range.start));
    let mut excerpts = Excerpts::default();
    for (place, kind, label) in places {
        excerpts.add(&place, kind, label);
    }
    let (shown, headers) = excerpts.finish();
    group = group.elements(shown);
    if let Some(help) = entry.help {
        group = group.element(Level::HELP.message(single_line(&shorten(&help))));
    }
    let mut text = renderer.render(&[group]);
    // Columns count in what is shown, and a line that was cut shows less than it has.
    for (shown, real) in headers {
        text = text.replacen(&shown, &real, 1);
    }
    text
}

/// Where the places of all diagnostics are.
struct Atlas<'a> {
    files: BTreeMap<FileId, Chart<'a>>,
}

/// The places in one file.
struct Chart<'a> {
    file: &'a SourceFile,
    /// The byte at which each line begins.
    lines: Vec<usize>,
    spans: BTreeMap<(&'a Pointer, usize), Span>,
}

/// A place that can be shown.
struct Shown<'a> {
    chart: &'a Chart<'a>,
    file: FileId,
    /// The line, from 0, and the bytes in it.
    line: usize,
    range: Range<usize>,
}

impl<'a> Atlas<'a> {
    fn new(diagnostics: impl IntoIterator<Item = &'a Diagnostic>, sources: &'a Sources) -> Self {
        let mut wanted: BTreeMap<FileId, Vec<(&Pointer, usize)>> = BTreeMap::new();
        for diagnostic in diagnostics {
            let related = diagnostic.related.iter().map(|(location, _)| location);
            for location in std::iter::once(&diagnostic.location).chain(related) {
                match location {
                    Location::Node(place) | Location::Value(place) => {
                        wanted.entry(place.file).or_default().push((&place.pointer, 0));
                    }
                    Location::Occurrence(place, occurrence) => {
                        wanted.entry(place.file).or_default().push((&place.pointer, *occurrence));
                    }
                    Location::Offset(file, _) => _ = wanted.entry(*file).or_default(),
                    Location::Nowhere => {}
                }
            }
        }
        let chart = |(id, wanted): (FileId, Vec<(&'a Pointer, usize)>)| {
            let file = sources.file(id);
            let newlines = file.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            let lines = std::iter::once(0).chain(newlines.map(|(at, _)| at + 1)).collect();
            // Where every problem is an offset, the text is one that can't be scanned.
            let found = if wanted.is_empty() { Vec::new() } else { position::find(&file.text, &wanted) };
            let spans = wanted.into_iter().zip(found.into_iter().map(|position| position.span)).collect();
            (id, Chart { file, lines, spans })
        };
        Self { files: wanted.into_iter().map(chart).collect() }
    }

    fn span<'s>(&'s self, place: &'s Place, occurrence: usize) -> Option<&'s Span> {
        self.files.get(&place.file)?.spans.get(&(&place.pointer, occurrence))
    }

    fn place(&self, location: &Location) -> Option<Shown<'_>> {
        let key = |span: &Span| span.key.as_ref().unwrap_or(&span.value).clone();
        let (file, range) = match location {
            Location::Node(place) => (place.file, key(self.span(place, 0)?)),
            Location::Occurrence(place, occurrence) => (place.file, key(self.span(place, *occurrence)?)),
            Location::Value(place) => (place.file, self.span(place, 0)?.value.clone()),
            Location::Offset(file, offset) => {
                let text = &self.files.get(file)?.file.text;
                let rest = &text[floor(text, *offset)..];
                let in_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '+' | '-');
                (*file, *offset..*offset + rest.find(|c| !in_word(c)).unwrap_or(rest.len()))
            }
            Location::Nowhere => return None,
        };
        let chart = self.files.get(&file)?;
        let text = &chart.file.text;
        // What ends too early is shown at the end of the last line that has anything in it.
        let last = if range.start >= text.len() { text.trim_end().len() } else { range.start };
        let start = floor(text, last);
        let line = chart.lines.partition_point(|begin| *begin <= start).saturating_sub(1);
        let begin = chart.lines[line];
        // What goes over several lines is underlined in its first; a bare point under one character.
        let least = text[start..].chars().next().filter(|c| *c != '\n').map_or(start, |c| start + c.len_utf8());
        let end = floor(text, range.end).max(least).min((begin + chart.line(line).len()).max(start));
        Some(Shown { chart, file, line, range: start - begin..end - begin })
    }
}

impl Chart<'_> {
    /// A line without its end.
    fn line(&self, line: usize) -> &str {
        let end = self.lines.get(line + 1).copied().unwrap_or(self.file.text.len());
        self.file.text[self.lines[line]..end].trim_end_matches(['\n', '\r'])
    }

    fn path(&self) -> String {
        single_line(&self.file.path.to_string_lossy().replace('\\', "/"))
    }
}

impl Shown<'_> {
    fn column(&self) -> usize {
        let line = self.chart.line(self.line);
        line[..floor(line, self.range.start)].chars().count() + 1
    }

    /// `path:line:column`.
    fn header(&self) -> String {
        format!("{}:{}:{}", self.chart.path(), self.line + 1, self.column())
    }
}

/// The lines that one diagnostic shows.
#[derive(Default)]
struct Excerpts {
    list: Vec<Excerpt>,
    /// What the header of a cut line says, and what it should say.
    headers: Vec<(String, String)>,
}

struct Excerpt {
    file: FileId,
    path: String,
    /// The first line and the text from there on.
    first: usize,
    text: String,
    /// The last line in the text, where it begins in it, and what is shown of it.
    last: usize,
    last_begin: usize,
    window: Range<usize>,
    annotations: Vec<Annotation<'static>>,
    /// Whether the diagnostic itself is in here.
    primary: bool,
}

impl Excerpts {
    /// Adds a place. Places must come in the order of the text.
    fn add(&mut self, place: &Shown<'_>, kind: AnnotationKind, label: &str) {
        if !self.list.last().is_some_and(|excerpt| excerpt.takes(place)) {
            self.list.push(Excerpt::new(place));
        }
        let Some(excerpt) = self.list.last_mut() else { return };
        excerpt.extend(place);
        let span = excerpt.span(place);
        if excerpt.window.start > 0 {
            let begin = excerpt.text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
            let column = excerpt.text[begin..span.start].chars().count() + 1;
            self.headers.push((format!("{}:{}:{column}", excerpt.path, place.line + 1), place.header()));
        }
        excerpt.primary |= kind == AnnotationKind::Primary;
        excerpt.annotations.push(kind.span(span).label(single_line(&shorten(label))));
    }

    fn finish(mut self) -> (Vec<Snippet<'static, Annotation<'static>>>, Vec<(String, String)>) {
        self.list.sort_by_key(|excerpt| !excerpt.primary);
        let snippet = |excerpt: Excerpt| {
            let snippet = Snippet::source(excerpt.text).line_start(excerpt.first + 1).path(excerpt.path);
            snippet.annotations(excerpt.annotations)
        };
        (self.list.into_iter().map(snippet).collect(), self.headers)
    }
}

impl Excerpt {
    /// The line of a place.
    fn new(place: &Shown<'_>) -> Self {
        let (text, window, lead) = cut(place.chart.line(place.line), &place.range);
        Self {
            file: place.file,
            path: place.chart.path(),
            first: place.line,
            text,
            last: place.line,
            last_begin: lead,
            window,
            annotations: Vec::new(),
            primary: false,
        }
    }

    /// Whether a place can be shown in this excerpt: in its last line, or not far behind it.
    fn takes(&self, place: &Shown<'_>) -> bool {
        let within = |range: &Range<usize>| range.start >= self.window.start && range.end <= self.window.end;
        self.file == place.file
            && place.line >= self.last
            && place.line - self.last <= APART
            && (place.line > self.last || within(&place.range))
    }

    /// Adds the lines up to that of a place.
    fn extend(&mut self, place: &Shown<'_>) {
        for line in self.last + 1..=place.line {
            self.text.push('\n');
            let shown = if line == place.line { place.range.clone() } else { 0..0 };
            let (text, window, lead) = cut(place.chart.line(line), &shown);
            (self.last, self.last_begin, self.window) = (line, self.text.len() + lead, window);
            self.text.push_str(&text);
        }
    }

    /// The bytes of a place in the text; it must be in the last line.
    fn span(&self, place: &Shown<'_>) -> Range<usize> {
        let at = |byte: usize| self.last_begin + byte.clamp(self.window.start, self.window.end) - self.window.start;
        at(place.range.start)..at(place.range.end)
    }
}

/// What is shown of a line, the bytes of the line that these are, and the length of what was put before them.
fn cut(line: &str, place: &Range<usize>) -> (String, Range<usize>, usize) {
    if line.len() <= LINE {
        return (visible(line), 0..line.len(), 0);
    }
    let start = floor(line, place.start.saturating_sub(BEFORE));
    let end = floor(line, place.end.min(place.start + AFTER).saturating_add(AFTER));
    let lead = if start > 0 { "…" } else { "" };
    let tail = if end < line.len() { "…" } else { "" };
    (format!("{lead}{}{tail}", visible(&line[start..end])), start..end, lead.len())
}

/// The greatest boundary of a character that is not beyond a byte.
fn floor(text: &str, byte: usize) -> usize {
    (0..=byte.min(text.len())).rev().find(|byte| text.is_char_boundary(*byte)).unwrap_or(0)
}

fn shorten(text: &str) -> String {
    if text.len() <= MESSAGE { text.to_owned() } else { format!("{}…", &text[..floor(text, MESSAGE)]) }
}

fn single_line(text: &str) -> String {
    normalize_untrusted_str(&visible(&text.replace("\r\n", " ").replace('\n', " ")))
}

/// Replaces characters that can't be seen or that change how others are shown, by as many bytes. What `annotate-snippets`
/// replaces itself is left to it: the control characters of ASCII, and the joiner inside emoji.
fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{80}'..='\u{9f}' | '\u{ad}' | '\u{61c}' => shown.push('·'),
            '\u{e0000}'..='\u{e0fff}' => shown.push_str("··"),
            '\u{180e}'
            | '\u{200b}'..='\u{200c}'
            | '\u{200e}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}' => shown.push('\u{fffd}'),
            c => shown.push(c),
        }
    }
    shown
}
