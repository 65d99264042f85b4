//! Runs the official JSON Schema test suite, draft 2020-12, through generated and compiled Rust.
//!
//! `cargo run -p bindings-tests --example conformance -- SUITE [--optional] [FILE …]` generates one document for each group of tests,
//! compiles them as one crate, passes every instance to `from_json`, and prints the score of each file. It exits with 1 if a test
//! fails that is not in an optional file of [`NOT_IMPLEMENTED`].

use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use bindings_tests::named::root_type;
use bindings_tests::project::{TestProject, errors};
use bindings_tests::suite::{Group, META_SCHEMA, NOT_IMPLEMENTED, groups};
use openapi_bindgen::Formats;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let Some(suite) = arguments.next().map(PathBuf::from) else {
        eprintln!("error: the first argument must be the folder of the suite");
        return ExitCode::from(2);
    };
    let mut only: Vec<String> = arguments.filter_map(|name| name.into_string().ok()).collect();
    let optional = only.iter().any(|name| name == "--optional");
    only.retain(|name| name != "--optional");
    let project = TestProject::new("conformance");
    let mut apis = Vec::new();
    let mut calls = String::new();
    let (mut not_generated, mut left_out) = (0, 0);
    let folders: &[(&str, Formats)] = match optional {
        false => &[("", Formats::Annotate)],
        true => &[("optional", Formats::Annotate), ("optional/format", Formats::Assert)],
    };
    if only.is_empty() {
        for (file, reason) in NOT_IMPLEMENTED {
            let _ = writeln!(calls, "    suite.not_implemented({file:?}, {reason:?});");
        }
    }
    let all =
        folders.iter().flat_map(|(folder, formats)| groups(&suite, folder).into_iter().map(|group| (group, *formats)));
    for (group, formats) in all.filter(|(group, _)| only.is_empty() || only.contains(&group.file)) {
        let Group { file, description, tests, .. } = &group;
        if group.needs_meta_schema() {
            println!("{file}: {description:?}: left out, since it needs the meta-schema");
            left_out += 1;
            continue;
        }
        let module = format!("{}{}", if formats == Formats::Assert { "format_" } else { "" }, group.module());
        let api = group.document(&suite, &project, &module).formats(formats);
        match errors(&api) {
            None => {
                let root = root_type(&api, "conformance");
                for (test, data, valid) in tests {
                    let title = format!("{description}: {test}");
                    let _ = writeln!(calls, "    suite.test::<{root}>({file:?}, {title:?}, {data:?}, {valid});");
                }
                apis.push(api);
            }
            Some(errors) => {
                not_generated += tests.len();
                println!("{file}: {description:?}: not generated, {} tests\n{errors}", tests.len());
            }
        }
    }
    let program = include_str!("../conformance/main.rs").replace("// TESTS", &calls);
    // Without it, serde_json may read another float than it has written.
    let features = ["float_roundtrip".to_owned()];
    let program = project.build("conformance", apis, &program, &features);
    let passed = program.is_some_and(|program| Command::new(program).status().unwrap().success());
    println!("not generated: {not_generated}");
    let stale = !optional && only.is_empty() && left_out != META_SCHEMA.len();
    if stale {
        println!("the list of groups that need the meta-schema is stale");
    }
    if passed && not_generated == 0 && !stale { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
