//! Random pairs of versions of real documents: code that uses the old output compiles with the new one if `diff` says so.
//!
//! `cargo run -p bindings-tests --example source_pairs -- CORPUS [PAIRS [SEED]]` runs 200 pairs unless another number is given. It exits
//! with 1 if a break is missed, or if more than 5 % of what is called breaking compiles.

use std::path::Path;
use std::process::ExitCode;

use bindings_tests::source_pairs;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize, default: u64| arguments.get(at).map_or(default, |text| text.parse().expect("a number"));
    let Some(corpus) = arguments.first().map(Path::new).filter(|folder| folder.is_dir()) else {
        println!("skipped: there is no folder of documents");
        return ExitCode::FAILURE;
    };
    let counts = source_pairs::run(corpus, number(1, 200) as usize, number(2, 1));
    counts.missed.iter().for_each(|missed| println!("missed: {missed}\n"));
    counts.false_alarms.iter().for_each(|alarm| println!("false alarm: {alarm}\n"));
    let (missed, alarms) = (counts.missed.len(), counts.false_alarms.len());
    println!(
        "{} pairs compile and {} break, as they are called; {missed} breaks are missed, and {alarms} false alarms",
        counts.compiling, counts.breaking
    );
    let is_rare = alarms * 20 <= counts.breaking + alarms;
    if missed == 0 && is_rare && counts.compiling > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
