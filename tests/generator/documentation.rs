//! The documentation names files that exist, and every dependency of outputs.

use std::path::{Path, PathBuf};

use openapi_bindgen_support::sources::DEPENDENCIES;

/// Pages, and how many paths each names at least.
const PAGES: [(&str, usize); 4] =
    [("README.md", 8), ("generator/README.md", 30), ("generator/cli/README.md", 1), ("tests/fuzz/README.md", 3)];

/// Folders whose files a page may name by the end of their path.
const FOLDERS: [&str; 6] = [".ci", "generated", "generator", "specs", "templates", "tests"];

/// Paths in the crate of a reader.
const OF_READERS: [&str; 6] =
    ["fixed.yaml", "fixes.overlay.yaml", "new.yaml", "specs/openapi.yaml", "src/api", "tests/example.rs"];

#[test]
fn every_path_in_the_documentation_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let files: Vec<PathBuf> = FOLDERS.iter().flat_map(|folder| paths_below(&root.join(folder))).collect();
    let mut missing = Vec::new();
    for (page, least) in PAGES {
        let text = std::fs::read_to_string(root.join(page)).unwrap();
        let folder = Path::new(page).parent().unwrap();
        let (links, names) = (links(&text), names(&text));
        assert!(links.len() + names.len() >= least, "{page} names {} paths", links.len() + names.len());
        missing.extend(
            links
                .iter()
                .filter(|(at_root, link)| !root.join(if *at_root { Path::new("") } else { folder }).join(link).exists())
                .map(|(_, link)| format!("{page}: {link}")),
        );
        let exists = |name: &&str| {
            // The folder `target` is created by commands.
            name.starts_with("target/")
                || OF_READERS.contains(name)
                || root.join(name).exists()
                || files.iter().any(|file| file.ends_with(name))
        };
        missing.extend(names.iter().filter(|name| !exists(name)).map(|name| format!("{page}: `{name}`")));
    }
    assert!(missing.is_empty(), "these paths do not exist:\n{}", missing.join("\n"));
}

#[test]
fn the_readme_lists_every_dependency_of_outputs() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let missing: Vec<&str> =
        DEPENDENCIES.iter().map(|(_, line)| *line).filter(|line| !readme.contains(&format!("\n{line}"))).collect();
    assert!(missing.is_empty(), "README.md lacks these lines:\n{}", missing.join("\n"));
}

#[test]
fn the_commands_of_other_pages_name_what_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut checked = 0;
    for page in ["CONTRIBUTING.md", "tests/fuzz/README.md"] {
        let text = std::fs::read_to_string(root.join(page)).unwrap();
        for block in text.split("```sh\n").skip(1).map(|rest| rest.split_once("```").unwrap().0) {
            let words: Vec<&str> = block.split_whitespace().collect();
            for pair in words.windows(2) {
                let path = match pair[0] {
                    "--example" => format!("tests/examples/{}.rs", pair[1]),
                    "--test" => format!("generator/cli/tests/{}.rs", pair[1]),
                    "--fuzz-dir" => pair[1].to_owned(),
                    "generate" if pair[1] != "#" => pair[1].to_owned(),
                    _ => continue,
                };
                let folder = root.join(path.trim_end_matches(".rs"));
                assert!(root.join(&path).exists() || folder.is_dir(), "{page}: `{} {}`", pair[0], pair[1]);
                checked += 1;
            }
        }
    }
    assert!(checked >= 4, "only {checked} names were checked");
}

/// Returns all files and folders below a folder, but for those that builds create.
fn paths_below(folder: &Path) -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| !path.ends_with("target"));
    let below: Vec<PathBuf> = paths.iter().filter(|path| path.is_dir()).flat_map(|path| paths_below(path)).collect();
    paths.extend(below);
    paths
}

/// The base of links to files of the repository on pages that crates.io shows.
const REPOSITORY: &str = "https://github.com/openapi-bindgen/openapi-bindgen/blob/HEAD/";

/// Returns the targets of links to files. Those with a URL are relative to the root.
fn links(text: &str) -> Vec<(bool, &str)> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
    let targets = targets.map(|target| match target.strip_prefix(REPOSITORY) {
        Some(path) => (true, path),
        None => (false, target),
    });
    targets.filter(|(_, target)| !target.is_empty() && !target.contains("://")).collect()
}

/// Returns the paths in code spans, each up to its first placeholder, such as `NAME` in `tests/diagnostics/NAME`.
fn names(text: &str) -> Vec<&str> {
    let prose: Vec<&str> = text.split("```").step_by(2).collect();
    let spans = prose.into_iter().flat_map(|prose| prose.split('`').skip(1).step_by(2));
    let words = spans.flat_map(|span| span.split([' ', '\n', ',']));
    let is_file = |name: &str| [".rs", ".sh", ".toml", ".json", ".yaml"].iter().any(|ending| name.ends_with(ending));
    let is_plain = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || "_-./".contains(c));
    let mut paths: Vec<&str> = words
        .filter(|word| is_plain(word) && word.contains(|c: char| c.is_ascii_lowercase()))
        .filter(|word| word.contains('/') && !word.starts_with('/') && !word.starts_with('-') || is_file(word))
        // A media type is no path.
        .filter(|word| !word.starts_with("application/") && !word.starts_with("text/"))
        .map(without_placeholder)
        .collect();
    paths.retain(|path| !path.is_empty());
    paths
}

fn without_placeholder(path: &str) -> &str {
    let mut end = 0;
    for part in path.split_inclusive('/') {
        let stem = part.trim_end_matches('/').split('.').next().unwrap_or_default();
        let is_placeholder = !stem.is_empty() && stem.chars().all(|c| c.is_ascii_uppercase());
        if is_placeholder && stem != "README" {
            break;
        }
        end += part.len();
    }
    &path[..end]
}
