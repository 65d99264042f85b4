//! Suggestions of the name that was meant.

/// Returns the known name that is nearest to a misspelled one, if it is near enough to be meant: it differs in case
/// only, or by at most a third of its characters, as in the suggestions of rustc.
pub fn nearest<'n>(name: &str, known: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    let lower = name.to_lowercase();
    let limit = name.chars().count().max(3) / 3;
    let distances = known.into_iter().map(|candidate| (distance(&lower, &candidate.to_lowercase()), candidate));
    let (distance, candidate) = distances.min_by_key(|(distance, _)| *distance)?;
    (distance <= limit).then_some(candidate)
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
/// other (the optimal string alignment distance).
fn distance(from: &str, to: &str) -> usize {
    let (from, to): (Vec<char>, Vec<char>) = (from.chars().collect(), to.chars().collect());
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).collect();
    for (row, a) in from.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, b) in to.iter().enumerate() {
            let mut least = (last[column] + usize::from(a != b)).min(last[column + 1] + 1).min(next[column] + 1);
            if row > 0 && column > 0 && *a == to[column - 1] && from[row - 1] == *b {
                least = least.min(before[column - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut last, next);
    }
    last[to.len()]
}

#[cfg(test)]
mod tests {
    use super::{distance, list, nearest};

    #[test]
    fn distance_counts_edits_and_swaps() {
        for (from, to, expected) in
            [("", "", 0), ("", "ab", 2), ("ab", "ab", 0), ("ab", "ba", 1), ("kitten", "sitting", 3), ("é", "e", 1)]
        {
            assert_eq!(distance(from, to), expected, "{from:?} {to:?}");
            assert_eq!(distance(to, from), expected, "{to:?} {from:?}");
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
    fn list_joins_with_and() {
        assert_eq!(list([]), "");
        assert_eq!(list(["a"]), "`a`");
        assert_eq!(list(["a", "b", "c"]), "`a`, `b` and `c`");
    }
}
