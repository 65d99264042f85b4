//! The first lines by which two texts differ.

use std::fmt::Write as _;
use std::path::Path;

use openapi_bindgen::{Changes, Files};

/// The most files, parts of each, and lines of a side of each that are shown.
const MOST_FILES: usize = 3;
const MOST_PARTS: usize = 3;
const MOST_LINES: usize = 4;

/// How far apart equal lines may be: behind them, the texts are no longer compared.
const MOST_INSERTED: usize = 300;

/// The most characters of a line that are shown.
const WIDTH: usize = 120;

/// Returns the first differing lines of the first files that differ, those of modules first.
pub(crate) fn first(files: &Files, changes: &Changes, folder: &Path) -> String {
    let mut paths: Vec<&String> = changes.written.iter().filter(|path| files.get(path).is_some()).collect();
    paths.sort_by_key(|path| path.split('/').any(|part| part == "support"));
    let parts = paths.into_iter().filter_map(|path| {
        let (old, new) = (std::fs::read_to_string(folder.join(path)).ok()?, files.get(path)?);
        let parts = parts(&old, new);
        let shown: String = parts.iter().map(|part| part.show(path)).collect();
        Some(if parts.is_empty() { format!("\n{path}: only the line ends differ\n") } else { shown })
    });
    parts.take(MOST_FILES).collect()
}

/// A part of a text that differs.
#[derive(Debug, PartialEq, Eq)]
struct Part<'t> {
    /// The number of the first line in the old text.
    line: usize,
    old: Vec<&'t str>,
    new: Vec<&'t str>,
}

impl Part<'_> {
    fn show(&self, path: &str) -> String {
        let mut text = format!("\n{path}:{}\n", self.line);
        for (sign, lines) in [('-', &self.old), ('+', &self.new)] {
            for line in lines.iter().take(MOST_LINES) {
                let more = if line.chars().nth(WIDTH).is_some() { "…" } else { "" };
                let _ = writeln!(text, "{sign}{}{more}", line.chars().take(WIDTH).collect::<String>());
            }
            if lines.len() > MOST_LINES {
                let _ = writeln!(text, "{sign}… {} more lines", lines.len() - MOST_LINES);
            }
        }
        text
    }
}

/// Returns the first parts by which two texts differ.
fn parts<'t>(old: &'t str, new: &'t str) -> Vec<Part<'t>> {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let (mut in_old, mut in_new) = (0, 0);
    let mut parts = Vec::new();
    while parts.len() < MOST_PARTS {
        let same = old[in_old..].iter().zip(&new[in_new..]).take_while(|(a, b)| a == b).count();
        (in_old, in_new) = (in_old + same, in_new + same);
        let (rest_of_old, rest_of_new) = (&old[in_old..], &new[in_new..]);
        if rest_of_old.is_empty() && rest_of_new.is_empty() {
            break;
        }
        let (removed, added) = next_equal(rest_of_old, rest_of_new).unwrap_or((rest_of_old.len(), rest_of_new.len()));
        parts.push(Part { line: in_old + 1, old: rest_of_old[..removed].to_vec(), new: rest_of_new[..added].to_vec() });
        (in_old, in_new) = (in_old + removed, in_new + added);
    }
    parts
}

/// Returns the numbers of lines before the next two that are equal, the least in sum. A line that is repeated everywhere, such as
/// a brace, counts only with the line after it.
fn next_equal(old: &[&str], new: &[&str]) -> Option<(usize, usize)> {
    let is_equal = |a: usize, b: usize| old.get(a).is_some_and(|line| new.get(b) == Some(line));
    let is_common = |a: usize| old[a].trim().len() < 3;
    let is_start = |a: usize, b: usize| is_equal(a, b) && (!is_common(a) || is_equal(a + 1, b + 1));
    (1..MOST_INSERTED).find_map(|sum| (0..=sum).map(|removed| (removed, sum - removed)).find(|(a, b)| is_start(*a, *b)))
}

#[cfg(test)]
mod tests {
    use super::{Part, parts};

    #[test]
    fn changed_added_and_removed_lines_are_parts() {
        let old = "one\ntwo\nthree\nfour\nfive\n";
        let part =
            |line, old: &[&'static str], new: &[&'static str]| Part { line, old: old.to_vec(), new: new.to_vec() };
        for (new, expected) in [
            (old, vec![]),
            ("one\n2nd\nthree\nfour\nfive\n", vec![part(2, &["two"], &["2nd"])]),
            ("one\nthree\nfour\nfive\n", vec![part(2, &["two"], &[])]),
            ("one\ntwo\nthree\n3.5\nfour\n5th\n", vec![part(4, &[], &["3.5"]), part(5, &["five"], &["5th"])]),
            ("one\ntwo\nthree\nfour\nfive\nsix\n", vec![part(6, &[], &["six"])]),
            ("", vec![part(1, &["one", "two", "three", "four", "five"], &[])]),
            (
                "1st\ntwo\n3rd\nfour\n5th\nsix\n",
                vec![part(1, &["one"], &["1st"]), part(3, &["three"], &["3rd"]), part(5, &["five"], &["5th", "six"])],
            ),
        ] {
            assert_eq!(parts(old, new), expected, "{new}");
        }
    }

    #[test]
    fn braces_are_no_start_of_what_is_equal() {
        let old = "struct A {\n    a: u8,\n}\n\nstruct B {\n    b: u8,\n}\n";
        let new = "struct A {\n    a: u8,\n}\n\nstruct X {\n    x: u8,\n}\n\nstruct B {\n    b: u8,\n}\n";
        let found = parts(old, new);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].line, found[0].old.len()), (5, 0), "{found:?}");
        assert_eq!(found[0].new, ["struct X {", "    x: u8,", "}", ""]);
    }
}
