//! Limits that a description states itself.

use crate::ir::Check;
use crate::schema::Keyword;

/// The words by which sentences state an upper bound.
const UPPER: [&str; 9] = ["between", "exceed", "limit", "limited", "longer", "max", "maximum", "most", "up"];

/// The words by which sentences state a lower bound.
const LOWER: [&str; 6] = ["between", "least", "min", "minimum", "shorter", "smaller"];

/// The words by which sentences state one value.
const EXACT: [&str; 3] = ["exact", "exactly", "long"];

/// The number of sentences at the end of a description that may state limits.
const SENTENCES: usize = 2;

/// The last sentences of a description, each as its words.
#[derive(Default)]
pub struct StatedLimits(Vec<Vec<String>>);

impl StatedLimits {
    /// Returns the limits that the end of a description states.
    pub fn of(description: &str) -> Self {
        let text = description.trim_end().trim_end_matches('.');
        let sentences = text.rsplit(['\n', '!', '?']).flat_map(|line| line.rsplit(". "));
        let words = |sentence: &str| {
            let is_sign = |c: char| !c.is_alphanumeric() && !matches!(c, '.' | '-');
            // Digits may be in groups.
            let plain = sentence.replace(',', "").to_lowercase();
            let words = plain.split(is_sign).map(|word| word.trim_end_matches(['.', '-']).to_owned());
            words.filter(|word| !word.is_empty()).collect()
        };
        Self(sentences.filter(|sentence| !sentence.trim().is_empty()).take(SENTENCES).map(words).collect())
    }

    /// Returns whether they contain the limit of a check.
    pub fn contains(&self, check: &Check) -> bool {
        let (Check::Count(keyword, _) | Check::Number(keyword, _)) = check else { return false };
        match keyword {
            Keyword::MinLength | Keyword::MinItems | Keyword::MinProperties | Keyword::Minimum => {
                self.contain(check, &LOWER)
            }
            Keyword::MaxLength | Keyword::MaxItems | Keyword::MaxProperties | Keyword::Maximum => {
                self.contain(check, &UPPER)
            }
            _ => false,
        }
    }

    /// Returns whether they contain the limit of a check as the only value.
    pub fn contains_exactly(&self, check: &Check) -> bool {
        self.contain(check, &EXACT)
    }

    fn contain(&self, check: &Check, bounds: &[&str]) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let limit = if let Check::Count(_, count) = check {
            count.to_string()
        } else if let Check::Number(_, number) = check {
            number.to_string()
        } else {
            return false;
        };
        let is_bound = |word: &String| bounds.contains(&word.as_str());
        self.0.iter().any(|words| words.contains(&limit) && words.iter().any(is_bound))
    }
}
