//! What each stage makes of the golden documents, before any Rust is written.

use bindings_tests::snapshots;

#[test]
fn stages_make_of_golden_documents_what_the_snapshots_show() {
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
    wrong.extend(files.into_iter().map(|file| format!("{}: no stage makes this file", file.display())));
    let command = "cargo run -p bindings-tests --example bless";
    assert!(wrong.is_empty(), "`{command}` accepts these changes:\n{}", wrong.join("\n"));
}

/// The first line that differs, as the expected text and the found text have it.
fn first_difference(expected: &str, found: &str) -> Option<String> {
    let line = |text: &str, index: usize| text.lines().nth(index).unwrap_or("(the end)").to_owned();
    let count = expected.lines().count().max(found.lines().count());
    let index = (0..count).find(|index| line(expected, *index) != line(found, *index))?;
    Some(format!("{}: expected\n  {}\nfound\n  {}", index + 1, line(expected, index), line(found, index)))
}
