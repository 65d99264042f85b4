//! The name of an item, given that of its array: the singular of the last word.

use crate::ir::spelling::written_words;

/// Plurals that no ending tells, with their singulars.
#[rustfmt::skip]
const IRREGULAR: &[(&str, &str)] = &[
    ("aches", "ache"), ("analyses", "analysis"), ("appendices", "appendix"), ("axes", "axis"), ("children", "child"),
    ("codices", "codex"), ("crises", "crisis"), ("criteria", "criterion"), ("diagnoses", "diagnosis"), ("feet", "foot"),
    ("fezzes", "fez"), ("foes", "foe"), ("gases", "gas"), ("geese", "goose"), ("genies", "genie"), ("hypotheses", "hypothesis"),
    ("indices", "index"), ("indies", "indie"), ("lenses", "lens"), ("lives", "life"), ("matrices", "matrix"), ("men", "man"),
    ("mice", "mouse"), ("muses", "muse"), ("oases", "oasis"), ("parentheses", "parenthesis"), ("people", "person"),
    ("phenomena", "phenomenon"), ("prognoses", "prognosis"), ("quizzes", "quiz"), ("radii", "radius"), ("ruses", "ruse"),
    ("schemata", "schema"), ("series", "series"), ("species", "species"), ("stimuli", "stimulus"), ("synopses", "synopsis"),
    ("syntheses", "synthesis"), ("teeth", "tooth"), ("theses", "thesis"), ("toes", "toe"), ("uses", "use"), ("vertices", "vertex"),
    ("vortices", "vortex"), ("whizzes", "whiz"), ("women", "woman"),
];

/// Words that end like plurals and are none, or have no singular.
#[rustfmt::skip]
const NO_PLURALS: &[&str] = &[
    "alias", "always", "analytics", "atlas", "aws", "bias", "canvas", "chaos", "christmas", "cms", "corps", "cosmos", "css", "dns",
    "economics", "ethos", "gas", "gps", "graphics", "headquarters", "https", "ios", "kudos", "lens", "logistics", "mathematics",
    "means", "mms", "news", "nfs", "pathos", "perhaps", "physics", "politics", "pos", "sales", "sms", "texas", "thanks", "tls",
];

/// The endings of plurals, with the number of letters that they lose and the letters that they gain: the first that a word has counts.
#[rustfmt::skip]
const ENDINGS: &[(&str, usize, &str)] = &[
    // Words in -e whose plurals end like those that gain -es.
    ("headaches", 1, ""), ("avalanches", 1, ""), ("caches", 1, ""), ("niches", 1, ""), ("psyches", 1, ""), ("quiches", 1, ""),
    ("abuses", 1, ""), ("blouses", 1, ""), ("causes", 1, ""), ("clauses", 1, ""), ("excuses", 1, ""), ("fuses", 1, ""), ("houses", 1, ""),
    ("pauses", 1, ""), ("spouses", 1, ""), ("canoes", 1, ""), ("oboes", 1, ""), ("shoes", 1, ""),
    // Words in -ie.
    ("brownies", 1, ""), ("calories", 1, ""), ("cookies", 1, ""), ("goalies", 1, ""), ("hoodies", 1, ""), ("movies", 1, ""),
    ("neckties", 1, ""), ("newbies", 1, ""), ("prairies", 1, ""), ("rookies", 1, ""), ("selfies", 1, ""), ("smoothies", 1, ""),
    ("sorties", 1, ""), ("zombies", 1, ""),
    // Words in -f and -fe.
    ("calves", 3, "f"), ("elves", 3, "f"), ("halves", 3, "f"), ("hooves", 3, "f"), ("knives", 3, "fe"), ("leaves", 3, "f"),
    ("loaves", 3, "f"), ("scarves", 3, "f"), ("thieves", 3, "f"), ("wharves", 3, "f"), ("wives", 3, "fe"), ("wolves", 3, "f"),
    // Words in -s and -is.
    ("aliases", 2, ""), ("atlases", 2, ""), ("biases", 2, ""), ("canvases", 2, ""), ("irises", 2, ""), ("yses", 2, "is"),
    ("sses", 2, ""), ("uses", 2, ""), ("shes", 2, ""), ("ches", 2, ""), ("xes", 2, ""), ("zzes", 2, ""), ("tzes", 2, ""), ("oes", 2, ""),
    // Words that are no plurals, or whose plurals nobody would guess.
    ("ss", 0, ""), ("us", 0, ""), ("is", 0, ""),
    ("ies", 3, "y"), ("s", 1, ""),
];

/// Returns the name of an item of an array called `plural`: its singular, else `…_item`.
pub fn singular(plural: &str) -> String {
    let words = written_words(plural);
    let word = words.last().filter(|last| plural.ends_with(last.as_str())).map(String::as_str).unwrap_or_default();
    match singular_word(word) {
        Some(singular) => format!("{}{singular}", &plural[..plural.len() - word.len()]),
        None => format!("{plural}_item"),
    }
}

fn singular_word(word: &str) -> Option<String> {
    let lower = word.to_lowercase();
    let is_upper = word.chars().count() > 1 && !word.chars().any(char::is_lowercase);
    let cased = |text: &str| if is_upper { text.to_uppercase() } else { text.to_owned() };
    if let Some((_, singular)) = IRREGULAR.iter().find(|(plural, _)| *plural == lower) {
        let mut letters = singular.chars();
        let first = letters.next().filter(|_| word.starts_with(char::is_uppercase));
        return Some(match first {
            Some(first) => format!("{}{}", first.to_uppercase(), cased(letters.as_str())),
            None => (*singular).to_owned(),
        });
    }
    if NO_PLURALS.contains(&&*lower) || lower.chars().count() < 3 || lower.len() != word.len() {
        return None;
    }
    let (ending, lost, gained) = ENDINGS.iter().find(|(ending, ..)| lower.ends_with(ending))?;
    // Of a short word in -ies, such as `ties`, the singular is in -ie.
    let (lost, gained) = if *ending == "ies" && lower.len() == 4 { (1, "") } else { (*lost, *gained) };
    (lost > 0).then(|| format!("{}{}", &word[..word.len() - lost], cased(gained)))
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    #[rustfmt::skip]
    fn singulars_are_those_of_a_dictionary() {
        let words = [
            ("series", "series"), ("movies", "movie"), ("cookies", "cookie"), ("caches", "cache"), ("aliases", "alias"),
            ("statuses", "status"), ("indices", "index"), ("axes", "axis"), ("buses", "bus"), ("knives", "knife"), ("quizzes", "quiz"),
            ("boxes", "box"), ("addresses", "address"), ("taxes", "tax"), ("countries", "country"), ("ties", "tie"), ("cases", "case"),
            ("databases", "database"), ("responses", "response"), ("licenses", "license"), ("expenses", "expense"), ("warehouses", "warehouse"),
            ("causes", "cause"), ("viruses", "virus"), ("bonuses", "bonus"), ("houses", "house"), ("uses", "use"), ("branches", "branch"),
            ("beaches", "beach"), ("hashes", "hash"), ("sizes", "size"), ("prizes", "prize"), ("buzzes", "buzz"), ("heroes", "hero"),
            ("shoes", "shoe"), ("potatoes", "potato"), ("photos", "photo"), ("archives", "archive"), ("directives", "directive"),
            ("leaves", "leaf"), ("shelves", "shelf"), ("curves", "curve"), ("olives", "olive"), ("analyses", "analysis"), ("people", "person"),
            ("children", "child"), ("criteria", "criterion"), ("metrics", "metric"), ("keys", "key"), ("days", "day"), ("values", "value"),
            ("sees", "see"), ("ids", "id"), ("areas", "area"), ("quotas", "quota"), ("views", "view"), ("families", "family"),
            ("companies", "company"), ("exercises", "exercise"), ("classes", "class"), ("lenses", "lens"), ("phases", "phase"),
        ];
        for (plural, expected) in words {
            assert_eq!(singular(plural), expected);
        }
    }

    #[test]
    fn last_word_counts_and_keeps_its_case() {
        let words = [
            ("orderStatuses", "orderStatus"),
            ("line_items", "line_item"),
            ("userIDs", "userID"),
            ("COUNTRIES", "COUNTRY"),
            ("TaxAxes", "TaxAxis"),
            ("INDICES", "INDEX"),
            ("größenklassen", "größenklassen_item"),
        ];
        for (plural, expected) in words {
            assert_eq!(singular(plural), expected);
        }
    }

    #[test]
    fn where_there_is_no_plural_item_is_added() {
        for word in [
            "data",
            "media",
            "news",
            "status",
            "address",
            "analysis",
            "list",
            "analytics",
            "",
            "s",
            "is",
            "lines2",
            "SMS",
        ] {
            assert_eq!(singular(word), format!("{word}_item"));
        }
    }
}
