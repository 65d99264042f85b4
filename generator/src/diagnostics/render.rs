//! Rendering of diagnostics in the style of rustc, with excerpts of the documents.
//!
//! In: diagnostics and the sources. Out: text for a terminal, or a line per diagnostic for Cargo. Each file is scanned
//! once, however many diagnostics it has. Text from a document is sanitized: control characters and characters that
//! change the direction of text are replaced, and long lines are cut around the annotated range.

use std::collections::BTreeMap;
use std::ops::Range;

use annotate_snippets::renderer::Renderer;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Snippet, normalize_untrusted_str};

use super::diagnostic::{Diagnostic, Diagnostics, Location};
use super::entry::{Entry, Severity};
use super::position::{self, Position, Span};
use crate::source::{FileId, Place, Pointer, SourceFile, Sources};

/// The default limit of [`render`] and [`lines`].
pub const DEFAULT_WARNING_LIMIT: usize = 10;

/// The maximum length of a message in bytes: a key can be as long as a document.
const MAX_MESSAGE: usize = 400;
/// The maximum length of a line in bytes. Of a longer one, `BEFORE` bytes before and `AFTER` bytes after the annotated
/// range are shown.
const MAX_LINE: usize = 160;
const BEFORE: usize = 40;
const AFTER: usize = 100;
/// The maximum distance in lines of two annotations in one excerpt.
const MAX_GAP: usize = 2_000;

/// Renders diagnostics with excerpts of the documents, separated by empty lines: all errors, and up to `warning_limit`
/// warnings of each code.
pub fn render(diagnostics: &Diagnostics, sources: &Sources, warning_limit: usize, color: bool) -> String {
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let Limited { shown, omitted } = Limited::new(diagnostics, warning_limit);
    let positions = Positions::new(shown.iter().copied(), sources);
    let rendered = shown.into_iter().map(|diagnostic| render_one(diagnostic, &positions, &renderer));
    let notes = omitted.into_iter().map(|(code, count)| {
        let title = Level::WARNING.primary_title(omitted_note(count)).id(code);
        renderer.render(&[Group::with_title(title)])
    });
    let texts: Vec<String> = rendered.chain(notes).map(|text| text + "\n").collect();
    texts.join("\n")
}

/// Renders diagnostics as lines for `cargo::error=` and `cargo::warning=`: `path:line:column: message (help)`. All
/// errors, and up to `warning_limit` warnings of each code, in the order of the documents: Cargo shows them without excerpts.
pub fn lines(diagnostics: &Diagnostics, sources: &Sources, warning_limit: usize) -> Vec<(Severity, String)> {
    let Limited { mut shown, omitted } = Limited::new(diagnostics, warning_limit);
    let positions = Positions::new(shown.iter().copied(), sources);
    shown.sort_by_cached_key(|diagnostic| {
        positions.resolve(&diagnostic.location).map(|place| (place.file, place.line, place.range.start))
    });
    let line = |diagnostic: &Diagnostic| (diagnostic.problem.severity(), format_line(diagnostic, &positions));
    let notes =
        omitted.into_iter().map(|(code, count)| (Severity::Warning, format!("{} ({code})", omitted_note(count))));
    shown.into_iter().map(line).chain(notes).collect()
}

/// The diagnostics within the limit, and the number of omitted warnings of each code: a document often repeats one
/// mistake a thousand times.
struct Limited<'a> {
    shown: Vec<&'a Diagnostic>,
    omitted: BTreeMap<&'static str, usize>,
}

impl<'a> Limited<'a> {
    fn new(diagnostics: &'a Diagnostics, limit: usize) -> Self {
        let mut counts: BTreeMap<&'static str, usize> = BTreeMap::new();
        let shown = diagnostics.iter().filter(|diagnostic| {
            let Entry { severity, code, .. } = diagnostic.problem.entry();
            let count = counts.entry(code).or_default();
            *count += usize::from(severity == Severity::Warning);
            *count <= limit
        });
        let shown = shown.collect();
        let omitted = counts.into_iter().filter(|(_, count)| *count > limit).map(|(code, count)| (code, count - limit));
        Self { shown, omitted: omitted.collect() }
    }
}

fn omitted_note(count: usize) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} more warning{plural} like those above")
}

fn format_line(diagnostic: &Diagnostic, positions: &Positions<'_>) -> String {
    let entry = diagnostic.problem.entry();
    let place = positions.resolve(&diagnostic.location).map(|place| place.header());
    let place = place.or_else(|| positions.pointer(&diagnostic.location));
    let place = place.map(|place| format!("{place}: ")).unwrap_or_default();
    let help = format!(" ({})", entry.help);
    single_line(&format!("{place}{}{help}", shorten(&entry.message)))
}

fn render_one(diagnostic: &Diagnostic, positions: &Positions<'_>, renderer: &Renderer) -> String {
    let entry = diagnostic.problem.entry();
    let level = match entry.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(single_line(&shorten(&entry.message))).id(entry.code));
    let primary = positions.resolve(&diagnostic.location).map(|place| (place, AnnotationKind::Primary, &entry.label));
    let related = diagnostic.related.iter();
    let related =
        related.filter_map(|(location, label)| Some((positions.resolve(location)?, AnnotationKind::Context, label)));
    let mut places: Vec<_> = primary.into_iter().chain(related).collect();
    places.sort_by_key(|(place, ..)| (place.file, place.line, place.range.start));
    let mut excerpts = Excerpts::default();
    for (place, kind, label) in places {
        excerpts.add(&place, kind, label);
    }
    let (shown, headers) = excerpts.finish();
    group = group.elements(shown);
    if let Some(pointer) = positions.pointer(&diagnostic.location) {
        group = group.element(Origin::path(pointer));
        if !entry.label.is_empty() {
            group = group.element(Level::NOTE.message(single_line(&shorten(&entry.label))));
        }
    }
    for (location, label) in &diagnostic.related {
        if let Some(pointer) = positions.pointer(location) {
            group = group.element(Level::NOTE.message(single_line(&format!("{pointer}: {}", shorten(label)))));
        }
    }
    group = group.element(Level::HELP.message(single_line(&shorten(&entry.help))));
    with_columns(renderer.render(&[group]), &headers)
}

/// Corrects the headers of excerpts, in their order: the renderer counts columns in an excerpt, which is shorter than the line if the line
/// was cut.
fn with_columns(mut text: String, excerpts: &[Headers]) -> String {
    let mut from = 0;
    for headers in excerpts {
        let at = |shown: &str| {
            let mut found = text[from..].match_indices(shown).map(|(at, _)| from + at);
            found.find(|at| !text[at + shown.len()..].starts_with(|next: char| next.is_ascii_digit()))
        };
        let first = headers.iter().filter_map(|header| Some((at(&header.0)?, header))).min_by_key(|(at, _)| *at);
        if let Some((at, (shown, correct))) = first {
            text.replace_range(at..at + shown.len(), correct);
            from = at + correct.len();
        }
    }
    text
}

/// The headers that an excerpt can have, one for each annotation: with the column in the text that is shown, and with that in the line.
type Headers = Vec<(String, String)>;

/// The positions of the locations of all diagnostics.
struct Positions<'a> {
    files: BTreeMap<FileId, FilePositions<'a>>,
}

/// The positions in one file.
struct FilePositions<'a> {
    file: &'a SourceFile,
    /// The byte offset of each line.
    lines: Vec<usize>,
    found: BTreeMap<(&'a Pointer, usize), Position>,
}

/// A range to underline.
struct Annotated<'a> {
    positions: &'a FilePositions<'a>,
    file: FileId,
    /// The line, counted from 0, and the byte range in it.
    line: usize,
    range: Range<usize>,
}

impl<'a> Positions<'a> {
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
        let positions_in = |(id, wanted): (FileId, Vec<(&'a Pointer, usize)>)| {
            let file = sources.file(id);
            let newlines = file.text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            let lines = std::iter::once(0).chain(newlines.map(|(at, _)| at + 1)).collect();
            // A file with offsets only has a syntax error: it is not scanned.
            let scanned = !wanted.is_empty() && file.value.is_none();
            let found = if scanned { position::find(&file.text, &wanted) } else { Vec::new() };
            let found = wanted.into_iter().zip(found).collect();
            (id, FilePositions { file, lines, found })
        };
        Self { files: wanted.into_iter().map(positions_in).collect() }
    }

    fn position<'s>(&'s self, place: &'s Place, occurrence: usize) -> Option<&'s Position> {
        self.files.get(&place.file)?.found.get(&(&place.pointer, occurrence))
    }

    /// Returns the name of a document that is a value, with the JSON Pointer of the location as a URI fragment; `None` if the location
    /// is not in one.
    fn pointer(&self, location: &Location) -> Option<String> {
        let (file, pointer) = match location {
            Location::Node(place) | Location::Value(place) | Location::Occurrence(place, _) => {
                (place.file, place.pointer.as_str())
            }
            Location::Offset(file, _) => (*file, ""),
            Location::Nowhere => return None,
        };
        let positions = self.files.get(&file).filter(|positions| positions.file.value.is_some())?;
        Some(format!("{}#{}", positions.path(), single_line(&shorten(pointer))))
    }

    /// Returns the range to underline; `None` if the location is not in a text.
    fn resolve(&self, location: &Location) -> Option<Annotated<'_>> {
        let key = |span: &Span| span.key.as_ref().unwrap_or(&span.value).clone();
        let (file, range) = match location {
            Location::Node(place) => (place.file, key(&self.position(place, 0)?.span)),
            Location::Occurrence(place, occurrence) => (place.file, key(&self.position(place, *occurrence)?.span)),
            Location::Value(place) => {
                let Position { span, exact } = self.position(place, 0)?;
                let text = self.files.get(&place.file)?.file.text.get(span.value.clone())?;
                // The value of a node around the wanted one contains others, which have nothing to do with the problem.
                let is_shown = *exact && !text.trim_end().contains('\n');
                (place.file, if is_shown { span.value.clone() } else { key(span) })
            }
            Location::Offset(file, offset) => {
                let text = &self.files.get(file)?.file.text;
                let rest = &text[floor(text, *offset)..];
                let in_word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '+' | '-');
                (*file, *offset..*offset + rest.find(|c| !in_word(c)).unwrap_or(rest.len()))
            }
            Location::Nowhere => return None,
        };
        let positions = self.files.get(&file).filter(|positions| positions.file.value.is_none())?;
        let text = &positions.file.text;
        // An error at the end of the text is shown at the end of the last line that is not empty.
        let last = if range.start >= text.len() { text.trim_end().len() } else { range.start };
        let start = floor(text, last);
        let line = positions.lines.partition_point(|begin| *begin <= start).saturating_sub(1);
        let begin = positions.lines[line];
        // Of several lines, the first is underlined; of an empty range, one character.
        let least = text[start..].chars().next().filter(|c| *c != '\n').map_or(start, |c| start + c.len_utf8());
        let end = floor(text, range.end).max(least).min((begin + positions.line(line).len()).max(start));
        Some(Annotated { positions, file, line, range: start - begin..end - begin })
    }
}

impl FilePositions<'_> {
    /// Returns a line without its line break.
    fn line(&self, line: usize) -> &str {
        let end = self.lines.get(line + 1).copied().unwrap_or(self.file.text.len());
        self.file.text[self.lines[line]..end].trim_end_matches(['\n', '\r'])
    }

    fn path(&self) -> String {
        single_line(&self.file.path.to_string_lossy().replace('\\', "/"))
    }
}

impl Annotated<'_> {
    fn column(&self) -> usize {
        let line = self.positions.line(self.line);
        line[..floor(line, self.range.start)].chars().count() + 1
    }

    /// `path:line:column`.
    fn header(&self) -> String {
        format!("{}:{}:{}", self.positions.path(), self.line + 1, self.column())
    }
}

/// The excerpts of one diagnostic.
#[derive(Default)]
struct Excerpts {
    list: Vec<Excerpt>,
}

struct Excerpt {
    file: FileId,
    path: String,
    /// The first line, counted from 0, and the text from there on.
    first: usize,
    text: String,
    /// The last line, its offset in the text, and the byte range of the line that is shown.
    last: usize,
    last_begin: usize,
    window: Range<usize>,
    annotations: Vec<Annotation<'static>>,
    headers: Headers,
    /// Whether the excerpt contains the location of the diagnostic itself.
    primary: bool,
}

impl Excerpts {
    /// Adds an annotation. Annotations must be added in the order of the text.
    fn add(&mut self, place: &Annotated<'_>, kind: AnnotationKind, label: &str) {
        if !self.list.last().is_some_and(|excerpt| excerpt.has_room_for(place)) {
            self.list.push(Excerpt::new(place));
        }
        let Some(excerpt) = self.list.last_mut() else { return };
        excerpt.extend(place);
        let span = excerpt.span(place);
        let begin = excerpt.text[..span.start].rfind('\n').map_or(0, |newline| newline + 1);
        let column = excerpt.text[begin..span.start].chars().count() + 1;
        excerpt.headers.push((format!("{}:{}:{column}", excerpt.path, place.line + 1), place.header()));
        excerpt.primary |= kind == AnnotationKind::Primary;
        excerpt.annotations.push(kind.span(span).label(single_line(&shorten(label))));
    }

    fn finish(mut self) -> (Vec<Snippet<'static, Annotation<'static>>>, Vec<Headers>) {
        self.list.sort_by_key(|excerpt| !excerpt.primary);
        let headers = self.list.iter_mut().map(|excerpt| std::mem::take(&mut excerpt.headers)).collect();
        let snippet = |excerpt: Excerpt| {
            let snippet = Snippet::source(excerpt.text).line_start(excerpt.first + 1).path(excerpt.path);
            snippet.annotations(excerpt.annotations)
        };
        (self.list.into_iter().map(snippet).collect(), headers)
    }
}

impl Excerpt {
    /// Creates an excerpt with the line of an annotation.
    fn new(place: &Annotated<'_>) -> Self {
        let (text, window, lead) = cut(place.positions.line(place.line), &place.range);
        Self {
            file: place.file,
            path: place.positions.path(),
            first: place.line,
            text,
            last: place.line,
            last_begin: lead,
            window,
            annotations: Vec::new(),
            headers: Headers::new(),
            primary: false,
        }
    }

    /// Returns whether an annotation can be shown in this excerpt: in its last line, or not far after it.
    fn has_room_for(&self, place: &Annotated<'_>) -> bool {
        let within = |range: &Range<usize>| range.start >= self.window.start && range.end <= self.window.end;
        self.file == place.file
            && place.line >= self.last
            && place.line - self.last <= MAX_GAP
            && (place.line > self.last || within(&place.range))
    }

    /// Adds the lines up to that of an annotation.
    fn extend(&mut self, place: &Annotated<'_>) {
        for line in self.last + 1..=place.line {
            self.text.push('\n');
            let shown = if line == place.line { place.range.clone() } else { 0..0 };
            let (text, window, lead) = cut(place.positions.line(line), &shown);
            (self.last, self.last_begin, self.window) = (line, self.text.len() + lead, window);
            self.text.push_str(&text);
        }
    }

    /// Returns the range of an annotation of the last line in the text.
    fn span(&self, place: &Annotated<'_>) -> Range<usize> {
        let at = |byte: usize| self.last_begin + byte.clamp(self.window.start, self.window.end) - self.window.start;
        at(place.range.start)..at(place.range.end)
    }
}

/// Cuts a line around a range. Returns the text to show, the byte range of the line that it shows, and the length of
/// the ellipsis before it.
fn cut(line: &str, place: &Range<usize>) -> (String, Range<usize>, usize) {
    if line.len() <= MAX_LINE {
        return (visible(line), 0..line.len(), 0);
    }
    let start = floor(line, place.start.saturating_sub(BEFORE));
    let end = floor(line, place.end.min(place.start + AFTER).saturating_add(AFTER));
    let lead = if start > 0 { "…" } else { "" };
    let tail = if end < line.len() { "…" } else { "" };
    (format!("{lead}{}{tail}", visible(&line[start..end])), start..end, lead.len())
}

/// Returns the last character boundary at or before a byte offset.
fn floor(text: &str, byte: usize) -> usize {
    (0..=byte.min(text.len())).rev().find(|byte| text.is_char_boundary(*byte)).unwrap_or(0)
}

fn shorten(text: &str) -> String {
    if text.len() <= MAX_MESSAGE { text.to_owned() } else { format!("{}…", &text[..floor(text, MAX_MESSAGE)]) }
}

/// Returns a text of a document on one line, without characters that are invisible or that change how others are shown.
pub(crate) fn single_line(text: &str) -> String {
    normalize_untrusted_str(&visible(&text.replace("\r\n", " ").replace('\n', " ")))
}

/// Replaces characters that are invisible or that change how others are shown, by as many bytes so that ranges stay
/// valid. `annotate-snippets` replaces ASCII control characters and zero width joiners itself.
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
