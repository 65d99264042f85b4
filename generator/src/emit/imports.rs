//! The imports between files of the support code.

use openapi_bindgen_support::sources::FILES;

/// Returns the paths of the files that the file at `path` names.
///
/// Its text names them by paths that begin with `super`. Files that declare modules name all of them, whether an output has them
/// or not, so they import nothing.
pub fn imports(path: &str, text: &str) -> Vec<&'static str> {
    if declares_modules(path) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, tail)) = rest.split_once("super::") {
        let mut folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        rest = tail;
        while let Some(tail) = rest.strip_prefix("super::") {
            folder = folder.rsplit_once('/').map_or("", |(folder, _)| folder);
            rest = tail;
        }
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | ':'))).unwrap_or(rest.len());
        found.extend(target(folder, &rest[..end]));
        rest = &rest[end..];
    }
    found
}

/// Returns whether a file declares the modules of its folder.
pub fn declares_modules(path: &str) -> bool {
    matches!(path, "lib.rs" | "__private.rs") || path.ends_with("/mod.rs")
}

/// Returns the file of a module, by its path with `/` between the segments.
pub fn file(module: &str) -> Option<&'static str> {
    let is_module = |path: &str| {
        let ending = path.strip_prefix(module);
        ending.is_some_and(|ending| matches!(ending, ".rs" | "/mod.rs"))
    };
    FILES.iter().map(|(path, _)| *path).find(|path| is_module(path))
}

/// Returns the file that the longest beginning of a path names.
fn target(folder: &str, path: &str) -> Option<&'static str> {
    let folder = folder.split('/').filter(|segment| !segment.is_empty());
    let segments: Vec<&str> = folder.chain(path.split("::")).filter(|segment| !segment.is_empty()).collect();
    (1..=segments.len()).rev().find_map(|length| file(&segments[..length].join("/")))
}

#[cfg(test)]
mod tests {
    use super::imports;

    #[test]
    fn paths_lead_to_the_files_that_contain_their_items() {
        let text =
            "use super::json::{JsonValue, ReadError};\nuse super::keywords::choices;\nuse super::pattern::Pattern;\n";
        assert_eq!(imports("union.rs", text), ["json.rs", "keywords/choices.rs", "pattern/mod.rs"]);
        let text = "use super::super::evaluate::Run;\nuse super::count::count;\nuse std::fmt;\nlet x = super::super::json::write(a);";
        assert_eq!(imports("keywords/sizes.rs", text), ["evaluate.rs", "keywords/count.rs", "json.rs"]);
        assert_eq!(imports("keywords/mod.rs", "use super::json::JsonValue;"), [""; 0]);
    }
}
