//! Costs grow with the size of an input, and no faster: the processor time, and the bytes that are allocated.

use std::time::Duration;

use allocation_counter::measure;
use cpu_time::{ProcessTime, ThreadTime};

use crate::process::{self, Bounds};
use crate::{documents, evaluations};

/// The greatest ratio of the costs of two sizes, one of which is twice the other; that of quadratic costs is 4.
const MAX_RATIO: f64 = 2.6;

/// The least costs that are compared.
const MIN_BYTES: u64 = 100_000;
const MIN_TIME: Duration = Duration::from_millis(2);

/// The greatest number of times that each size is run.
const ROUNDS: usize = 5;

/// The bounds of a process.
const BOUNDS: Bounds = Bounds { seconds: 60, megabytes: 1000 };

/// An input with its smallest size.
pub struct Growth {
    pub name: &'static str,
    pub size: usize,
    pub measured: Measured,
    /// Makes an input of a size, and returns the run.
    pub run: fn(usize) -> Box<dyn FnMut()>,
}

/// The costs that are measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Measured {
    /// The time of one thread, and the bytes that it allocates, which are the same in every run.
    Thread,
    /// The time of all threads.
    Process,
}

impl Measured {
    fn costs(self, run: &mut dyn FnMut()) -> (Duration, u64) {
        match self {
            Self::Thread => {
                let start = ThreadTime::now();
                let allocated = measure(run).bytes_total;
                (start.elapsed(), allocated)
            }
            Self::Process => {
                let start = ProcessTime::now();
                run();
                (start.elapsed(), 0)
            }
        }
    }
}

fn table() -> impl Iterator<Item = &'static Growth> {
    evaluations::GROWTH.iter().chain(documents::GROWTH)
}

#[test]
fn costs_grow_with_the_size_of_an_input() {
    if let Some((name, size)) = process::case() {
        let growth = table().find(|growth| growth.name == name).expect("the name is in the table");
        return process::report(move || costs(growth, size));
    }
    let mut failures = Vec::new();
    for Growth { name, size, .. } in table() {
        let end = process::run("growth::costs_grow_with_the_size_of_an_input", name, *size, &BOUNDS);
        println!("{name:58} {size:>6} {end}");
        if !end.result.as_ref().is_ok_and(|costs| costs.starts_with("linear")) {
            failures.push(format!("{name}, {size}: {end}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// Measures the costs of a size, of twice and of four times the size. Others use the processor, too: the least of several times is
/// that of the program.
fn costs(growth: &Growth, size: usize) -> String {
    let mut runs = [size, 2 * size, 4 * size].map(growth.run);
    let (mut bytes, mut times) = ([u64::MAX; 3], [Duration::MAX; 3]);
    for _ in 0..ROUNDS {
        for (index, run) in runs.iter_mut().enumerate() {
            let (time, allocated) = growth.measured.costs(run);
            times[index] = times[index].min(time);
            bytes[index] = bytes[index].min(allocated);
        }
        if is_linear(bytes.map(|bytes| bytes.max(MIN_BYTES) as f64)) && is_linear(seconds(times)) {
            return format!("linear: {bytes:?} bytes, {times:.1?}");
        }
    }
    format!("not linear: {bytes:?} bytes, {times:.1?}")
}

fn seconds(times: [Duration; 3]) -> [f64; 3] {
    times.map(|time| time.max(MIN_TIME).as_secs_f64())
}

fn is_linear([one, two, four]: [f64; 3]) -> bool {
    two <= one * MAX_RATIO && four <= two * MAX_RATIO
}
