//! Deliberate mistakes of users, and the messages that they see.
//!
//! Each file in `mistakes` is one: the command, the files of its folder, and its exit code and messages. With the variable `BLESS`, the
//! test writes what the commands print: `BLESS=1 cargo test -p openapi-bindgen-cli --test mistakes`. Each message must be enough to fix the
//! mistake without any other text.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The line before the exit code and the messages.
const RESULT: &str = "--- exit code ";

struct Mistake {
    path: PathBuf,
    /// The file up to the result.
    input: String,
    expected: String,
}

fn mistakes() -> Vec<Mistake> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let end = text.find(RESULT).unwrap_or(text.len());
        Mistake { path, input: text[..end].to_owned(), expected: text[end..].to_owned() }
    };
    paths.into_iter().map(read).collect()
}

/// Runs the command of a mistake in a folder with its files. Returns its exit code and messages.
fn result(mistake: &Mistake) -> String {
    let name = mistake.path.file_stem().unwrap();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mistakes").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let (command, files) = mistake.input.split_once('\n').unwrap();
    for file in files.split("--- ").skip(1) {
        let (path, text) = file.split_once('\n').unwrap();
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    let arguments = command.strip_prefix("$ openapi-bindgen ").unwrap().split(' ');
    let mut run = Command::new(env!("CARGO_BIN_EXE_openapi-bindgen"));
    run.env_remove("HOME").env_remove("XDG_CACHE_HOME").env_remove("LOCALAPPDATA");
    let output = run.current_dir(&folder).args(arguments).output().unwrap();
    format!("{RESULT}{}\n{}", output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn each_mistake_has_the_message_that_is_listed() {
    let mistakes = mistakes();
    assert!(mistakes.len() >= 150, "{}", mistakes.len());
    let mut wrong = Vec::new();
    for mistake in &mistakes {
        let found = result(mistake);
        assert!(!found.contains("= help:\n"), "{} has a message without help", mistake.path.display());
        if std::env::var_os("BLESS").is_some() {
            fs::write(&mistake.path, format!("{}{found}", mistake.input)).unwrap();
        } else if found != mistake.expected {
            wrong.push(format!("{}: expected\n{}\nfound\n{found}", mistake.path.display(), mistake.expected));
        }
    }
    let command = "BLESS=1 cargo test -p openapi-bindgen-cli --test mistakes";
    assert!(wrong.is_empty(), "`{command}` accepts these changes:\n{}", wrong.join("\n"));
}
