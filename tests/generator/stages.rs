//! The golden documents after each stage before the Rust.

use bindings_tests::snapshots;

#[test]
fn golden_documents_after_each_stage_equal_their_snapshots() {
    let mut wrong = Vec::new();
    let (mut files, snapshots) = (snapshots::files(), snapshots::all());
    assert!(snapshots.len() > 40, "only {} snapshots are compared", snapshots.len());
    for snapshot in snapshots {
        let expected = std::fs::read_to_string(&snapshot.path).unwrap_or_default();
        files.retain(|file| *file != snapshot.path);
        if let Some(difference) = first_difference(&expected, &snapshot.text) {
            wrong.push(format!("{}:{difference}", snapshot.path.display()));
        }
    }
    wrong.extend(files.into_iter().map(|file| format!("{}: no stage has this snapshot", file.display())));
    let command = "cargo run -p bindings-tests --example bless";
    assert!(wrong.is_empty(), "`{command}` accepts these changes:\n{}", wrong.join("\n"));
}

/// Returns the first line that differs, of the expected text and of the found text.
fn first_difference(expected: &str, found: &str) -> Option<String> {
    let line = |text: &str, index: usize| text.lines().nth(index).unwrap_or("(the end)").to_owned();
    let count = expected.lines().count().max(found.lines().count());
    let index = (0..count).find(|index| line(expected, *index) != line(found, *index))?;
    Some(format!("{}: expected\n  {}\nfound\n  {}", index + 1, line(expected, index), line(found, index)))
}
