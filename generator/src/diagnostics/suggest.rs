//! Suggestions of the name that was meant.

/// The maximum distance of a suggestion: a document can have a thousand misspelled names, each as long as a file.
const MAX_DISTANCE: usize = 10;

/// Returns the known name that is nearest to a misspelled one, if it is near enough to be meant: it differs in case
/// only, or by at most a third of its characters, as in the suggestions of rustc.
pub fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let lower: Vec<char> = lowercase(name).collect();
    let mut limit = (name.chars().count().max(3) / 3).min(MAX_DISTANCE);
    let (mut nearest, mut buffer) = (None, Vec::new());
    for candidate in known {
        // A character has at most four bytes.
        if candidate.len() > 4 * (lower.len() + limit) {
            continue;
        }
        buffer.clear();
        buffer.extend(lowercase(candidate));
        if let Some(distance) = distance_within(limit, &lower, &buffer) {
            nearest = Some(candidate);
            // Of equally near names, the first is suggested.
            let Some(nearer) = distance.checked_sub(1) else { break };
            limit = nearer;
        }
    }
    nearest
}

/// Returns the known name that differs from a misspelled one in case only, or by one character.
pub fn one_edit<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let lower: Vec<char> = lowercase(name).collect();
    let distance = |known: &str| distance_within(1, &lower, &lowercase(known).collect::<Vec<_>>());
    let near = known.into_iter().filter(|known| known.len().abs_diff(name.len()) <= 4);
    near.filter_map(|known| Some((distance(known)?, known)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

fn lowercase(text: &str) -> impl Iterator<Item = char> {
    text.chars().flat_map(char::to_lowercase)
}

/// Returns a help that suggests the nearest of the known names, or `otherwise` if none is near.
pub fn did_you_mean<'n>(name: &str, known: impl IntoIterator<Item = &'n str>, otherwise: impl Into<String>) -> String {
    nearest(name, known).map_or_else(|| otherwise.into(), |name| format!("did you mean `{name}`?"))
}

/// Lists names as `` `a`, `b` and `c` ``.
pub fn list<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let quoted: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    }
}

/// Returns the number of characters to insert, delete, replace, or swap with their neighbour, to make one text of the
/// other (the optimal string alignment distance), unless it exceeds a limit. Takes time in proportion to length and limit.
fn distance_within(limit: usize, from: &[char], to: &[char]) -> Option<usize> {
    if from.len().abs_diff(to.len()) > limit {
        return None;
    }
    let beyond = limit + 1;
    let mut before = vec![beyond; to.len() + 1];
    let mut last: Vec<usize> = (0..=to.len()).map(|column| column.min(beyond)).collect();
    let mut next = before.clone();
    for (row, a) in from.iter().enumerate() {
        // The distance at a cell is at least that of the cell from the diagonal.
        let (begin, end) = (row.saturating_sub(limit), (row + beyond).min(to.len()));
        next[begin] = if begin == 0 { row + 1 } else { beyond };
        let mut nearest = next[begin];
        for column in begin..end {
            let b = &to[column];
            let mut least = (last[column] + usize::from(a != b)).min(last[column + 1] + 1).min(next[column] + 1);
            if row > 0 && column > 0 && *a == to[column - 1] && from[row - 1] == *b {
                least = least.min(before[column - 1] + 1);
            }
            next[column + 1] = least;
            nearest = nearest.min(least);
        }
        if nearest > limit {
            return None;
        }
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut next);
    }
    Some(last[to.len()]).filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::{distance_within, list, nearest, one_edit};

    #[test]
    fn distance_counts_edits_and_swaps() {
        for (from, to, expected) in
            [("", "", 0), ("", "ab", 2), ("ab", "ab", 0), ("ab", "ba", 1), ("kitten", "sitting", 3), ("é", "e", 1)]
        {
            let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
            for limit in 0..8 {
                let expected = Some(expected).filter(|distance| *distance <= limit);
                assert_eq!(distance_within(limit, &from, &to), expected, "{from:?} {to:?} {limit}");
                assert_eq!(distance_within(limit, &to, &from), expected, "{to:?} {from:?} {limit}");
            }
        }
    }

    #[test]
    fn nearest_is_a_likely_misspelling() {
        let known = ["maxLength", "minLength", "maxItems"];
        assert_eq!(nearest("maxlength", known), Some("maxLength"));
        assert_eq!(nearest("maxLenght", known), Some("maxLength"));
        assert_eq!(nearest("maximum", known), None);
        assert_eq!(nearest("max", []), None);
    }

    #[test]
    fn one_edit_is_a_letter_or_the_case() {
        let known = ["uri", "iri", "date-time"];
        for (name, expected) in
            [("url", Some("uri")), ("datetime", Some("date-time")), ("DATE-TIME", Some("date-time"))]
        {
            assert_eq!(one_edit(name, known), expected);
        }
        assert_eq!(one_edit("IRI", known), Some("iri"));
        assert_eq!(one_edit("date", known), None);
    }

    #[test]
    fn of_equally_near_names_the_first_is_suggested() {
        assert_eq!(nearest("item1", ["items", "item2", "item11"]), Some("items"));
        assert_eq!(nearest("item1", ["items", "ITEM1", "item1"]), Some("ITEM1"));
    }

    #[test]
    fn a_suggestion_among_many_or_very_long_names_takes_little_time() {
        let begin = std::time::Instant::now();
        let names: Vec<String> = (0..1_000).map(|n| format!("Schemas{n}")).collect();
        for name in 0..1_000 {
            assert!(nearest(&format!("Schema{name}"), names.iter().map(String::as_str)).is_some());
        }
        let [long, swapped, other] = ["ab", "ba", "cd"].map(|text| text.repeat(500_000));
        assert_eq!(nearest(&format!("x{long}"), [other.as_str(), &swapped]), Some(swapped.as_str()));
        assert_eq!(nearest(&long, [other.as_str(), "ab"]), None);
        assert!(begin.elapsed().as_secs() < 60);
    }

    #[test]
    fn list_joins_with_and() {
        assert_eq!(list([]), "");
        assert_eq!(list(["a"]), "`a`");
        assert_eq!(list(["a", "b", "c"]), "`a`, `b` and `c`");
    }
}
