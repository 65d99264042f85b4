//! A differential test of generated types against the `jsonschema` crate, the oracle.
//!
//! `cargo run -p bindings-tests --example differential -- [--suite FOLDER] [--corpus FOLDER] [--instances N] [--seed S]`
//! takes the schemas of the five APIs, of the official suite, of real documents, and of random documents; generates and compiles
//! types for them; makes valid and invalid instances of each; and compares whether `from_json` and the oracle accept them. An
//! accepted instance must be written equal, find itself valid, and be read and written equal by `from_value` and by serde alone. Of a
//! rejected one, `from_value` must report the same violations, and so must the value that serde reads; for the five APIs, the oracle
//! must report them, too: the same keywords with the same pointers. Both report only that an `anyOf` or `oneOf` fails, without its
//! branches, and neither reports a `$ref`, so the two sets can be compared as they are.
//!
//! A name twice in an object and more than 127 levels must be rejected by all readers, whatever the schema is. The names that
//! serde_json keeps for itself are those of ordinary members: the oracle gets others instead.
//!
//! It exits with 1 if they disagree. A disagreement is printed with a reduced instance, and with the options `--seed S --only NAME
//! --number N` that reproduce it. Once fixed, it becomes an entry of `differential/regressions.json`, which is tested first.
//!
//! Half of the documents that are drawn or random are read with `semantics = "openapi"`, if the report lists no place where that means
//! more than the letter: wherever it lists none, the oracle must agree.
//!
//! `--examples FOLDER` compares the examples and defaults in the documents of a folder instead, each with its schema, and no random
//! instances unless `--instances N` is set.
//!
//! `--formats assert` makes `format` an assertion; `--serde-json FEATURE,…` enables features of serde_json, as any crate may;
//! `--invented N` sets the number of random documents.

mod cases;
mod compare;
mod examples;
mod invent;
mod known;
mod options;
mod session;

use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;

use bindings_tests::instances::private;
use bindings_tests::peers::Peer;
use bindings_tests::project::{TestProject, build_program};
use fastrand::Rng;
use openapi_bindgen::Formats;

use crate::cases::Cases;
use crate::known::KNOWN;
use crate::options::Options;
use crate::session::{Counts, Session};

fn main() -> ExitCode {
    let options = match Options::read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::from(2);
        }
    };
    let project = TestProject::new("differential");
    let cases = gather(&options, &project);
    for (name, reason) in &cases.not_generated {
        println!("not generated: {name}\n{reason}");
    }
    let (schemas, not_generated, left_out) = (cases.cases.len(), cases.not_generated.len(), cases.left_out);
    println!("{} documents are read as meant, since that is their letter", cases.as_meant);
    let Some(counts) = run(cases, &options, &project) else { return ExitCode::FAILURE };
    let stale = report(&counts, &options);
    let disagreements: usize = counts.disagreements.values().sum();
    println!(
        "{schemas} schemas, {not_generated} not generated, {left_out} left out; {} instances: {} accepted and {} rejected by \
         both, {} valid but not representable, {} beyond limits, {} not JSON, {} known disagreements; {disagreements} disagreements",
        counts.instances(),
        counts.accepted,
        counts.rejected,
        counts.not_representable,
        counts.not_readable,
        counts.not_json,
        counts.known.iter().sum::<usize>(),
    );
    let is_idle = counts.instances() == 0;
    if !is_idle && disagreements + not_generated + stale == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Prints the counts. Returns the number of known disagreements that have not occurred, although they should have.
fn report(counts: &Counts, options: &Options) -> usize {
    println!();
    let mut stale = 0;
    for (known, count) in KNOWN.iter().zip(counts.known) {
        println!("{count:>7} known: {}", known.reason);
        let expected = options.is_complete() && (!known.asserted || options.formats == Formats::Assert);
        stale += usize::from(expected && count == 0);
    }
    for (disagreement, count) in &counts.disagreements {
        println!("{count:>7} {disagreement}");
    }
    if stale > 0 {
        println!("the list of known disagreements is stale");
    }
    stale
}

fn tests() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn gather(options: &Options, project: &TestProject) -> Cases {
    let mut cases = Cases { formats: options.formats, only: options.only.clone(), ..Cases::default() };
    if let Some(examples) = &options.examples {
        let (documents, count) = cases.add_examples(examples, project);
        println!("{documents} documents with {count} examples and defaults");
        return cases;
    }
    cases.add_regressions(include_str!("../../differential/regressions.json"), project);
    cases.add_apis(&tests().join("../specs"), project);
    if let Some(suite) = &options.suite {
        cases.add_suite(suite, project);
    }
    if let Some(corpus) = &options.corpus {
        cases.add_corpus(corpus, project, &mut Rng::with_seed(options.seed));
    }
    cases.add_invented(options.invented, project, &mut Rng::with_seed(options.seed));
    cases
}

/// Compiles the generated types and the oracle, and compares them. Returns `None` if they do not compile.
fn run(cases: Cases, options: &Options, project: &TestProject) -> Option<Counts> {
    let Cases { apis, cases, .. } = cases;
    let schemas: Vec<String> =
        cases.iter().map(|case| private::renamed(&case.schema.to_string()).into_owned()).collect();
    let path = project.path("schemas.jsonl");
    std::fs::write(&path, schemas.join("\n")).unwrap();
    let oracle = build_program(&tests().join("oracle"), "oracle")?;
    let probes: String = cases.iter().map(|case| format!("    probe::<{}>,\n", case.rust)).collect();
    let program = include_str!("../../differential/subject.rs").replace("// PROBES\n", &probes);
    let subject = project.build("subject", apis, &program, &options.serde_json)?;
    let remotes: PathBuf = options.suite.as_ref().map(|suite| suite.join("remotes")).unwrap_or_default();
    let formats = if options.formats == Formats::Assert { "assert" } else { "annotate" };
    let made = options.made(cases.len());
    // The two take turns, so each processor has a pair of them. An instance does not depend on the thread.
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let open = Mutex::new((0..cases.len()).filter(|index| options.takes(&cases[*index].name)));
    let next = || open.lock().expect("no thread panics while it has the lock").next();
    let part = || {
        let oracle = Peer::start(&oracle, [path.as_path(), remotes.as_path(), Path::new(formats)]);
        let mut session = Session::new(oracle, subject.clone());
        while let Some(index) = next() {
            session.run(index, &cases[index], options, made);
        }
        session.counts
    };
    std::thread::scope(|scope| {
        let parts: Vec<_> = (0..threads).map(|_| scope.spawn(part)).collect();
        parts.into_iter().map(|part| part.join().expect("a thread has panicked")).reduce(Counts::and)
    })
}
