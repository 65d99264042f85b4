//! Sends instances of operations from clients to servers in the same process. Usage: driver EXCHANGES

#![allow(deprecated, reason = "documents deprecate operations, which are exchanged, too")]

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::time::Instant;

#[macro_use]
mod peer;

// Written by `operations.py`: the operations of each API.
include!("operations.rs");

/// The number of requests of each operation of which near-misses are made.
const NEAR_MISS_SEEDS: u64 = 4;

#[derive(Default)]
struct Results {
    exchanges: u64,
    /// The seeds for which no instance is found.
    none: u64,
    refusals: u64,
    /// The number of failures of each kind, and the first one.
    failures: BTreeMap<String, (u64, String)>,
}

impl Results {
    fn fail(&mut self, operation: &str, failure: &str) {
        self.failures.entry(operation.to_owned()).or_insert_with(|| (0, failure.to_owned())).0 += 1;
    }
}

fn main() -> ExitCode {
    let exchanges: u64 = std::env::args().nth(1).and_then(|text| text.parse().ok()).expect("a number of exchanges");
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let mut operations = all();
    let mut results = Results::default();
    let start = Instant::now();
    let mut without_instance: BTreeMap<&str, u64> = BTreeMap::new();
    for seed in 0..exchanges.div_ceil(operations.len() as u64) {
        for operation in &mut operations {
            match runtime.block_on((operation.run)(seed)) {
                Ok(true) => results.exchanges += 1,
                Ok(false) => {
                    results.none += 1;
                    *without_instance.entry(operation.name).or_default() += 1;
                }
                Err(failure) => results.fail(operation.name, &failure),
            }
        }
    }
    println!("{} exchanges of {} operations are equal, in {:?}", results.exchanges, operations.len(), start.elapsed());
    println!("{} without an instance: {without_instance:?}", results.none);
    for operation in &mut operations {
        for seed in 0..NEAR_MISS_SEEDS {
            for refusal in runtime.block_on((operation.near_misses)(seed)) {
                match refusal {
                    Ok(()) => results.refusals += 1,
                    Err(failure) => results.fail(&format!("{} (near-miss)", operation.name), &failure),
                }
            }
        }
    }
    println!("{} near-misses are refused with their location", results.refusals);
    for (operation, (count, first)) in &results.failures {
        println!("{operation}: {count} failures, such as: {first}");
    }
    if results.failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
