//! The time to read and validate a payload, compared with derives and with another validator.
//!
//! `cargo bench --manifest-path tests/benches/Cargo.toml` prints criterion's figures and then the ratios; with `-- --ratios`, only the
//! ratios. The compared paths take turns, so that other load of the machine slows all of them, and the ratio of `from_json` to the
//! derives is that of the shortest slices of all turns, which other load has not interrupted. It fails if a ratio exceeds its limit
//! and a tolerance in each of some measurements.

use std::collections::HashMap;
use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use benches::bindings::support::Model;
use benches::{Validator, bare, bindings, derived, validators};
use criterion::{Criterion, Throughput};
use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_json::value::RawValue;

/// The size of an array of products, in bytes.
const LARGE: usize = 1_000_000;

/// The limit of the time to read and validate a payload, in terms of a derive.
const LIMIT: f64 = 1.0;

/// The limit for a large list of the products of an API.
const LIST_LIMIT: f64 = 0.85;

/// The difference between ratios of one program: in runs on one machine, which has other load, and by where the linker puts the code.
/// The limits are aims, which some payloads exceed by less than this.
const TOLERANCE: f64 = 0.45;

/// How often a payload is measured before its ratio counts as too large.
const ATTEMPTS: usize = 3;

/// The number of turns, and the time of one.
const TURNS: (usize, Duration) = (80, Duration::from_millis(2));

/// The bytes that are read between two looks at the clock: few, so that other load interrupts only some of them.
const SLICE: usize = 20_000;

/// A payload, and the functions that read it.
struct Subject {
    name: &'static str,
    size: usize,
    /// The limit of the time of `from_json` in terms of a derive.
    limit: f64,
    paths: Vec<(&'static str, Run)>,
}

/// Reads the payload once.
type Run = Box<dyn Fn()>;

impl Subject {
    fn new<Ours, Derived, Bare, Schema>(name: &'static str, text: String, limit: f64) -> Self
    where
        Ours: Model + 'static,
        Derived: DeserializeOwned,
        Bare: DeserializeOwned,
        Schema: Validator,
    {
        let text: &'static str = text.leak();
        let validator = jsonschema::options()
            .should_validate_formats(true)
            .build(&serde_json::from_str(Schema::SCHEMA).expect("a schema is JSON"))
            .expect("the schema is one");
        let value = Ours::from_json(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let json = move || serde_json::from_str::<Value>(black_box(text)).expect("the payload is JSON");
        Self {
            name,
            size: text.len(),
            limit,
            paths: vec![
                ("from_json", Box::new(move || drop(black_box(Ours::from_json(black_box(text)).unwrap())))),
                (
                    "read only",
                    Box::new(move || drop(black_box(serde_json::from_str::<Ours>(black_box(text)).unwrap()))),
                ),
                ("validate only", Box::new(move || black_box(&value).validate().unwrap())),
                (
                    "derive",
                    Box::new(move || drop(black_box(serde_json::from_str::<Derived>(black_box(text)).unwrap()))),
                ),
                (
                    "bare derive",
                    Box::new(move || drop(black_box(serde_json::from_str::<Bare>(black_box(text)).unwrap()))),
                ),
                (
                    "jsonschema",
                    Box::new(move || {
                        let json = json();
                        assert!(validator.is_valid(&json));
                        drop(black_box(serde_json::from_value::<Derived>(json).unwrap()));
                    }),
                ),
                (
                    "jsonschema macro",
                    Box::new(move || {
                        let json = json();
                        assert!(Schema::is_valid(&json));
                        drop(black_box(serde_json::from_value::<Derived>(json).unwrap()));
                    }),
                ),
            ],
        }
    }

    /// Returns the turns of a measurement, and the ratio of `from_json` to the derive.
    fn measure_to_derive(&self) -> (HashMap<&'static str, Vec<f64>>, f64) {
        let turns = self.measure();
        let ratio = least(&turns["from_json"]) / least(&turns["derive"]);
        (turns, ratio)
    }

    /// Returns the nanoseconds of one call of each path in the shortest slice of each turn.
    fn measure(&self) -> HashMap<&'static str, Vec<f64>> {
        let mut turns: HashMap<_, Vec<f64>> = HashMap::new();
        for _ in 0..TURNS.0 {
            for (name, run) in &self.paths {
                let (start, mut shortest) = (Instant::now(), f64::INFINITY);
                while shortest.is_infinite() || start.elapsed() < TURNS.1 {
                    let (start, count) = (Instant::now(), 1 + SLICE / self.size);
                    (0..count).for_each(|_| run());
                    shortest = shortest.min(start.elapsed().as_nanos() as f64 / count as f64);
                }
                turns.entry(*name).or_default().push(shortest);
            }
        }
        turns
    }
}

fn least(figures: &[f64]) -> f64 {
    figures.iter().copied().fold(f64::INFINITY, f64::min)
}

fn median(figures: impl Iterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.collect();
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

fn payload(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    without_blanks(&text)
}

/// Returns the text of a member of an object.
fn member(text: &str, name: &str) -> String {
    let members: HashMap<&str, &RawValue> = serde_json::from_str(text).expect("the payload is an object");
    members[name].get().to_owned()
}

fn without_blanks(text: &str) -> String {
    let (mut inside, mut escaped) = (false, false);
    let mut keep = |c: char| {
        let blank = !inside && c.is_whitespace();
        inside ^= c == '"' && !escaped;
        escaped = inside && c == '\\' && !escaped;
        !blank
    };
    text.chars().filter(|c| keep(*c)).collect()
}

/// Returns an array of products that differ in their marks: numbers count up, and texts get a number.
fn many(text: &str, marks: &[&str]) -> String {
    let mut array = String::with_capacity(LARGE + 2 * text.len());
    for index in 0.. {
        let mut item = text.to_owned();
        for mark in marks {
            let count =
                mark.parse().map_or_else(|_| format!("{mark} {index}"), |start: u64| (start + index).to_string());
            item = item.replace(mark, &count);
        }
        array.push(if index == 0 { '[' } else { ',' });
        array.push_str(&item);
        if array.len() >= LARGE {
            break;
        }
    }
    array.push(']');
    array
}

/// Adds a payload, and an array of it.
macro_rules! subjects {
    ($list:ident, $module:ident: $one:ident $name:literal $text:expr; $many:ident $names:literal $item:expr, $marks:expr, $limit:expr) => {
        $list.push(Subject::new::<
            bindings::$module::$one,
            derived::$module::$one,
            bare::$module::$one,
            validators::$module::$one,
        >($name, $text, LIMIT));
        $list.push(Subject::new::<
            bindings::$module::$many,
            derived::$module::$many,
            bare::$module::$many,
            validators::$module::$many,
        >($names, many(&$item, $marks), $limit));
    };
}

fn subjects() -> Vec<Subject> {
    let mut list = Vec::new();
    let (request, response) =
        (payload("../payloads/qonto/request.json"), payload("../payloads/qonto/response-201.json"));
    subjects!(list, qonto: ProductCreatePayload "qonto" request; Products "qonto, many" member(&response, "product"),
        &["Web Development Service", "150", "123456789"], LIST_LIMIT);
    let product = payload("../payloads/wethod/response-201.json");
    subjects!(list, wethod: Product "wethod" product.clone(); Products "wethod, many" product, &["Premium Software License", "100"], LIST_LIMIT);
    let (request, response) = (payload("../payloads/zaveit/request.json"), payload("../payloads/zaveit/response.json"));
    subjects!(list, zaveit: ProductCreate "zaveit" request; Products "zaveit, many" response,
        &["Example Product", "product-id", "100"], LIST_LIMIT);
    let (request, response) = (payload("../payloads/qwoty/request.json"), payload("../payloads/qwoty/response.json"));
    subjects!(list, qwoty: ProductCreate "qwoty" request; Products "qwoty, many" member(&response, "data"),
        &["Premium Widget", "446655440"], LIST_LIMIT);
    let product = payload("../payloads/fynn/response-201.json");
    subjects!(list, fynn: Product "fynn" product.clone(); Products "fynn, many" product, &["Basic", "1234"], LIST_LIMIT);
    let payment = payload("payloads/payment.json");
    subjects!(list, shapes: Payment "payment" payment.clone(); Payments "payments" payment, &["Your order", "1000"], LIMIT);
    let transaction = payload("payloads/transaction.json");
    subjects!(list, shapes: Transaction "transaction" transaction.clone(); Transactions "transactions" transaction,
        &["PURCHASE WM", "1700", "19046000"], LIMIT);
    let track = payload("payloads/track.json");
    subjects!(list, shapes: Track "track" track.clone(); Tracks "tracks" track, &["Cut to the Feeling", "207959"], LIMIT);
    list
}

/// Prints the ratios. Returns the payloads that are read too slowly.
fn ratios(subjects: &[Subject]) -> Vec<&'static str> {
    let mut slow = Vec::new();
    println!(
        "                                   from_json in terms of             from_json is faster by share of from_json"
    );
    println!(
        "payload            bytes    from_json   derive    limit     bare   jsonschema    macro      read     check"
    );
    for subject in subjects {
        let tolerated = subject.limit + TOLERANCE;
        let (mut turns, mut derive) = subject.measure_to_derive();
        for _ in 1..ATTEMPTS {
            if derive <= tolerated {
                break;
            }
            (turns, derive) = subject.measure_to_derive();
        }
        if derive > tolerated {
            slow.push(subject.name);
        }
        let ratio = |a: &str, b: &str| median(turns[a].iter().zip(&turns[b]).map(|(a, b)| a / b));
        println!(
            "{:14} {:>9} {:>9.2} us {:>8.2} {:>8.2} {:>8.2} {:>12.2} {:>8.2} {:>9.2} {:>9.2}",
            subject.name,
            subject.size,
            median(turns["from_json"].iter().copied()) / 1000.0,
            derive,
            subject.limit,
            ratio("from_json", "bare derive"),
            ratio("jsonschema", "from_json"),
            ratio("jsonschema macro", "from_json"),
            ratio("read only", "from_json"),
            ratio("validate only", "from_json"),
        );
    }
    slow
}

fn main() -> ExitCode {
    // glibc returns the memory of large blocks to the system and takes it anew each time, until it has freed a larger one. That takes
    // longer than reading.
    drop(black_box(Vec::<u8>::with_capacity(30 << 20)));
    let only: Vec<String> = std::env::args().skip(1).collect();
    let mut subjects = subjects();
    if !only.iter().any(|argument| argument == "--ratios") {
        let mut criterion = Criterion::default()
            .warm_up_time(Duration::from_millis(300))
            .measurement_time(Duration::from_secs(1))
            .sample_size(20)
            .configure_from_args();
        for subject in &subjects {
            let mut group = criterion.benchmark_group(subject.name);
            group.throughput(Throughput::Bytes(subject.size as u64));
            for (name, run) in &subject.paths {
                group.bench_function(*name, |bencher| bencher.iter(run));
            }
        }
        criterion.final_summary();
    }
    subjects.retain(|subject| only.iter().all(|name| name.starts_with('-') || subject.name.contains(name)));
    if subjects.is_empty() {
        eprintln!("error: no payload has a name in {only:?}");
        return ExitCode::FAILURE;
    }
    let slow = ratios(&subjects);
    if !slow.is_empty() {
        eprintln!("error: {slow:?} take longer than their limits and {TOLERANCE} more, in terms of derives");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
