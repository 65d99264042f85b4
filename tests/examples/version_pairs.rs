//! Random pairs of versions of real documents: what `diff` calls compatible refuses no instance.
//!
//! `cargo run -p bindings-tests --example version_pairs -- CORPUS [PAIRS [INSTANCES [SEED]]]` runs 200 pairs and 200,000 instances unless
//! other numbers are given. It exits with 1 if an instance is refused.

use std::path::Path;
use std::process::ExitCode;

use bindings_tests::version_pairs::{self, Options};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number = |at: usize, default: u64| arguments.get(at).map_or(default, |text| text.parse().expect("a number"));
    let Some(corpus) = arguments.first().map(Path::new).filter(|folder| folder.is_dir()) else {
        println!("skipped: there is no folder of documents");
        return ExitCode::FAILURE;
    };
    let (pairs, instances) = (number(1, 200) as usize, number(2, 200_000) as usize);
    let counts = version_pairs::run(corpus, Options { pairs, instances, seed: number(3, 1) });
    counts.refused.iter().for_each(|refused| println!("{refused}\n"));
    println!(
        "{} pairs, {} bodies called compatible and {} others; {} instances, {} accepted by the giving version, of which the other \
         refuses {} with a property that only it declares, and {} more",
        counts.pairs,
        counts.compatible,
        counts.incompatible,
        counts.instances,
        counts.accepted,
        counts.exceptions,
        counts.refused.len(),
    );
    if counts.refused.is_empty() && counts.accepted > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
