//! The layout of generated Rust is that of rustfmt, in the style of `golden/rustfmt.toml`.

use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Returns the text as rustfmt formats it, or `None` if rustfmt is not installed.
///
/// The text goes through standard input, so that rustfmt does not follow `mod` declarations.
fn formatted(text: &str, style: &Path) -> Option<String> {
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024", "--config-path"]).arg(style);
    let spawned = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let mut process = match spawned {
        Ok(process) => process,
        Err(error) if error.kind() == ErrorKind::NotFound => return None,
        Err(error) => panic!("{error}"),
    };
    let mut stdin = process.stdin.take().unwrap();
    let text = text.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(text.as_bytes()));
    let output = process.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(String::from_utf8(output.stdout).unwrap())
}

/// Collects the Rust files of a folder, except for those of the support code, which `cargo fmt` checks.
fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("support") {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

#[test]
fn rustfmt_leaves_golden_outputs_unchanged() {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    let mut files = Vec::new();
    rust_files(&golden.join("expected"), &mut files);
    assert!(files.len() > 30, "only {} golden outputs found", files.len());
    files.sort();
    let mut changed = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        let Some(formatted) = formatted(&text, &golden.join("rustfmt.toml")) else {
            return eprintln!("skipped: rustfmt is not installed");
        };
        let differing = text.lines().zip(formatted.lines()).position(|(line, other)| line != other);
        if let Some(index) = differing.or((text != formatted).then_some(0)) {
            changed.push(format!("{}:{}", file.display(), index + 1));
        }
    }
    assert!(changed.is_empty(), "rustfmt changes generated code:\n{}", changed.join("\n"));
}
