//! The verdicts on *source*, confirmed by the compiler.

use bindings_tests::consumers::{Pair, broken};
use bindings_tests::project::TestProject;
use bindings_tests::source_pairs::FEATURES;
use openapi_bindgen::diff::Verdict;

use crate::table;

#[test]
#[ignore = "it compiles each version of every row"]
fn code_compiles_with_the_next_output_if_the_table_says_so() {
    let rows = table::rows();
    let pair = |row: &table::Row| Pair { name: row.name.clone(), old: row.old.clone(), new: row.new.clone() };
    let pairs: Vec<Pair> = rows.iter().map(pair).collect();
    let broken = broken(&TestProject::new("diff-source"), &pairs, &FEATURES);
    let mut faults = Vec::new();
    for (row, broken) in rows.iter().zip(&broken) {
        let compiles = broken.is_empty();
        if compiles == (row.verdicts[0] == Verdict::Breaks) {
            let uses: String =
                broken.iter().take(5).map(|one| format!("\n    {}: {}", one.label, one.message)).collect();
            faults.push(format!(
                "{}: source is {}, but {} uses do not compile{uses}",
                row.name,
                row.verdicts[0].name(),
                broken.len()
            ));
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
