//! The names that APIs and crates may have.

use openapi_bindgen_support::sources;

use crate::tokens::is_keyword;

/// Returns why a name can't be that of an API, or `None` if it can. An API is a cargo feature, a module, and a file.
pub(crate) fn api_name_fault(name: &str) -> Option<String> {
    if name.is_empty() {
        return Some("it is empty".to_owned());
    }
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+' | '.');
    if let Some(c) = name.chars().find(|c| !is_allowed(*c)) {
        return Some(format!("`{}` is not allowed in the name of a cargo feature and of a module", c.escape_debug()));
    }
    if name.starts_with(['-', '+', '.']) {
        return Some("a cargo feature begins with a letter, a digit or `_`".to_owned());
    }
    let module = name.to_ascii_lowercase().replace(['-', '+', '.'], "_");
    match module.trim_matches('_') {
        "default" => Some("cargo has a feature of this name".to_owned()),
        "main" | "bin" => Some("cargo takes a file of this name for a program".to_owned()),
        stem if is_windows_device(stem) => Some("Windows has a device of this name, and no file".to_owned()),
        _ => None,
    }
}

/// Returns why a name can't be that of a crate, or `None` if it can.
pub(crate) fn crate_name_fault(name: &str) -> Option<String> {
    let is_allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    if let Some(c) = name.chars().find(|c| !is_allowed(*c)) {
        return Some(format!("`{}` is not allowed in the name of a crate", c.escape_debug()));
    }
    if !name.contains(|c: char| c.is_ascii_alphanumeric()) {
        return Some("it has no letter".to_owned());
    }
    if !name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') {
        return Some("the name of a crate begins with a letter or `_`".to_owned());
    }
    let identifier = name.replace('-', "_");
    match identifier.as_str() {
        _ if !is_snake_case(&identifier) => {
            Some(format!("rustc expects one in snake case, such as `{}`", snake_case(&identifier)))
        }
        _ if is_keyword(&identifier) => Some("it is a keyword of Rust".to_owned()),
        "alloc" | "core" | "proc_macro" | "std" | "test" => Some("Rust has a crate of this name".to_owned()),
        _ if is_windows_device(&identifier) => Some("Windows has a device of this name, and no file".to_owned()),
        "serde" | "serde_json" => Some("outputs depend on a crate of this name".to_owned()),
        _ if sources::DEPENDENCIES.iter().any(|(dependency, _)| *dependency == name) => {
            Some("outputs depend on a crate of this name".to_owned())
        }
        _ => None,
    }
}

/// Returns whether rustc accepts the case of a crate without a warning.
fn is_snake_case(identifier: &str) -> bool {
    !identifier.trim_matches('_').contains("__") && !identifier.contains(|c: char| c.is_ascii_uppercase())
}

fn snake_case(identifier: &str) -> String {
    let words = identifier.split('_').filter(|word| !word.is_empty());
    words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("_")
}

fn is_windows_device(name: &str) -> bool {
    let is_numbered = |prefix: &str| {
        name.get(..3).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
            && matches!(name.as_bytes()[3..], [b'0'..=b'9'])
    };
    ["aux", "con", "nul", "prn"].iter().any(|device| name.eq_ignore_ascii_case(device))
        || is_numbered("com")
        || is_numbered("lpt")
}

#[cfg(test)]
mod tests {
    use super::{api_name_fault, crate_name_fault};

    #[test]
    fn names_of_apis_are_those_of_features_modules_and_files() {
        for name in ["shop", "my-shop", "v1.2", "type", "self", "2fa", "Shop", "com", "com10", "_shop", "std", "serde"]
        {
            assert_eq!(api_name_fault(name), None, "{name}");
        }
        for name in [
            "", "default", "Default", "é", "1 2", "a\"b", "a/b", "..", "-a", "a\nb", "main", "bin", "con", "Aux",
            "com1", "LPT9", "C#",
        ] {
            assert!(api_name_fault(name).is_some(), "{name:?}");
        }
    }

    #[test]
    fn names_of_crates_are_those_that_cargo_accepts() {
        for name in ["shop", "my-shop", "my_shop", "_shop", "shop2", "tests", "conn"] {
            assert_eq!(crate_name_fault(name), None, "{name}");
        }
        for name in [
            "",
            "-",
            "_",
            "é",
            "1 2",
            "2fa",
            "a\"b",
            "a.b",
            "a/b",
            "test",
            "std",
            "proc-macro",
            "match",
            "Self",
            "nul",
            "serde",
            "Shop",
            "my--shop",
        ] {
            assert!(crate_name_fault(name).is_some(), "{name:?}");
        }
    }
}
