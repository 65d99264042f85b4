//! The time of generating grows with the size of the document, not faster.

use crate::documents::{callbacks, chain, definitions, mapping, misspelled, properties, property, property_references};
use crate::process::{self, Bounds};

/// The greatest growth of the time when the size doubles; that of quadratic time is 4.
const MOST: f64 = 2.6;

/// An input with its smallest size, which takes some tenths of a second in a debug build.
struct Growth {
    name: &'static str,
    size: usize,
    run: fn(usize) -> String,
}

const TABLE: &[Growth] = &[
    Growth { name: "property references", size: 1000, run: property_references },
    Growth { name: "components", size: 2000, run: |size| chain(size, property) },
    Growth { name: "definitions", size: 1000, run: |size| definitions(size, property) },
    Growth { name: "callbacks", size: 2000, run: |size| callbacks(size, &["n", "m"]) },
    Growth { name: "misspelled names", size: 4000, run: misspelled },
    Growth { name: "properties", size: 5000, run: properties },
    Growth { name: "mapping", size: 1000, run: mapping },
];

#[test]
fn time_grows_with_the_size_of_a_document() {
    const TEST: &str = "growth::time_grows_with_the_size_of_a_document";
    if let Some((name, size)) = process::case() {
        let growth = TABLE.iter().find(|growth| growth.name == name).expect("the name is in the table");
        return process::report(move || (growth.run)(size));
    }
    let bounds = Bounds { seconds: 20, megabytes: 1000 };
    let time = |name: &str, size| process::run(TEST, name, size, &bounds).seconds();
    for Growth { name, size, .. } in TABLE {
        let mut least = [f64::INFINITY; 3];
        // Others use the processor, too: the least of several times is that of the program.
        for _ in 0..3 {
            for (at, factor) in [1, 2, 4].into_iter().enumerate() {
                let Some(seconds) = time(name, size * factor) else {
                    panic!("{name}, {}: not finished", size * factor)
                };
                least[at] = least[at].min(seconds);
            }
            if is_linear(least) {
                break;
            }
        }
        println!("{name:30} {size:>6} {least:.2?}");
        assert!(is_linear(least), "{name}: {least:.2?} seconds for {size}, {} and {}", size * 2, size * 4);
    }
}

/// Returns whether times are near those of linear growth; each has an error of a hundredth of a second.
fn is_linear([one, two, four]: [f64; 3]) -> bool {
    two <= one * MOST + 0.02 && four <= two * MOST + 0.02
}
