//! Properties of every output, whatever its document contains: it is well-formed, and no text of the document becomes code.
//!
//! Text of a document is in string literals, docs, identifiers and the comments at the top, and nowhere else.

use openapi_bindgen::diagnostics::{Location, Severity};
use openapi_bindgen::{Config, Diagnostics, Files, Generated, Provenance, Sources, generate, render};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A word that no output contains of its own. It marks texts of a document, which an output may write in any case.
pub const CANARY: &str = "zqx";

/// Generates and inspects an output. Returns `None` if the document has errors.
///
/// # Panics
///
/// If an error has no location, or [`inspect`] finds a fault.
pub fn generate_and_inspect(config: &Config, mut sources: Sources) -> Option<Generated> {
    let mut diagnostics = Diagnostics::default();
    let result = generate(config, &mut sources, &mut diagnostics);
    let rendered = render(&diagnostics, &sources, usize::MAX, false);
    if let Ok(generated) = result {
        if let Err(fault) = inspect(&generated.files) {
            panic!("{fault}");
        }
        return Some(generated);
    }
    assert!(diagnostics.errors() > 0, "generation failed without an error");
    for diagnostic in diagnostics.iter().filter(|one| one.problem.severity() == Severity::Error) {
        assert_ne!(diagnostic.location, Location::Nowhere, "an error without a location:\n{rendered}");
    }
    None
}

/// Checks that an output is well-formed and that text of its document is only where it may be.
///
/// # Errors
///
/// Returns the first fault.
pub fn inspect(files: &Files) -> Result<(), String> {
    for (path, text) in files.iter() {
        let found = match path {
            // The support code is the same for every document.
            _ if path.contains("support/") => free_of_canaries(text),
            _ if path.ends_with(".rs") => rust(text),
            _ if path.ends_with(".json") => json(text),
            "Cargo.toml" => free_of_canaries(text),
            _ => Err("a file of an unknown kind".to_owned()),
        };
        found.and_then(|()| imports(path, files)).map_err(|fault| format!("{path}: {fault}\n{text}"))?;
        if !path.chars().all(|c| is_identifying(c) || matches!(c, '.' | '/')) {
            return Err(format!("`{}` is not a valid file name", path.escape_debug()));
        }
    }
    Ok(())
}

fn free_of_canaries(text: &str) -> Result<(), String> {
    if text.to_lowercase().contains(CANARY) { Err("contains text of the document".to_owned()) } else { Ok(()) }
}

fn json(text: &str) -> Result<(), String> {
    // `IgnoredAny` accepts numbers of any size.
    serde_json::from_str::<serde::de::IgnoredAny>(text).map(drop).map_err(|error| error.to_string())
}

fn rust(text: &str) -> Result<(), String> {
    // Rust ends a line at a line feed only. A reader must not see a line end anywhere else, nor text in another order.
    if let Some(c) = text.chars().find(|c| is_misleading(*c)) {
        return Err(format!("contains {}", c.escape_unicode()));
    }
    let stream: TokenStream = text.parse().map_err(|error: proc_macro2::LexError| error.to_string())?;
    syn::parse2::<syn::File>(stream.clone()).map_err(|error| error.to_string())?;
    let mut tokens = Vec::new();
    flatten(stream, &mut tokens)?;
    only_tokens(without_head(text), &tokens)
}

/// Returns a file without the comments at its top that name what it is generated from.
fn without_head(text: &str) -> &str {
    let head = text.split_inclusive('\n').take_while(|line| line.starts_with("// ")).take(2);
    let length = if Provenance::parse(text).is_some() { head.map(str::len).sum() } else { 0 };
    &text[length..]
}

/// Checks that a module uses its imports. A file of the module that imports all of its names may use it instead.
fn imports(path: &str, files: &Files) -> Result<(), String> {
    let Some(stem) = path.strip_suffix(".rs").filter(|_| !path.contains("support/")) else { return Ok(()) };
    let parts = files.iter().filter(|(other, _)| *other == path || other.starts_with(&format!("{stem}/")));
    let mut names = Vec::new();
    for (_, text) in parts {
        let stream: TokenStream = text.parse().map_err(|error: proc_macro2::LexError| error.to_string())?;
        flatten(stream, &mut names)?;
    }
    let file = syn::parse_file(files.get(path).unwrap_or_default()).map_err(|error| error.to_string())?;
    let mut imported = Vec::new();
    for item in file.items {
        if let syn::Item::Use(syn::ItemUse { vis: syn::Visibility::Inherited, tree, .. }) = item {
            leaves(&tree, &mut imported);
        }
    }
    match imported.into_iter().find(|import| names.iter().filter(|name| *name == import).count() < 2) {
        Some(unused) => Err(format!("`{unused}` is imported, but not used")),
        None => Ok(()),
    }
}

fn leaves(tree: &syn::UseTree, names: &mut Vec<String>) {
    match tree {
        syn::UseTree::Path(path) => leaves(&path.tree, names),
        syn::UseTree::Name(name) => names.push(name.ident.to_string()),
        syn::UseTree::Rename(rename) => names.push(rename.rename.to_string()),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, names)),
        syn::UseTree::Glob(_) => {}
    }
}

fn is_misleading(c: char) -> bool {
    c.is_control() && c != '\n'
        || matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Returns whether names of an output may contain a character: one for which rustc has no warning.
fn is_identifying(c: char) -> bool {
    c.is_ascii_alphanumeric()
        || matches!(c, '_' | 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='į' | 'ı' | 'Ĵ'..='ľ' | 'Ł'..='ň' | 'Ŋ'..='ž')
        || matches!(c, 'ぁ'..='ヺ' | '一'..='\u{9fff}' | '가'..='힣')
}

/// Appends the text of each token, in order. Fails on a token that the generator never writes.
fn flatten(stream: TokenStream, tokens: &mut Vec<String>) -> Result<(), String> {
    for token in stream {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => return Err("a group without delimiters".to_owned()),
                };
                tokens.push(open.to_owned());
                flatten(group.stream(), tokens)?;
                tokens.push(close.to_owned());
            }
            TokenTree::Ident(name) => {
                let name = name.to_string();
                if !name.trim_start_matches("r#").chars().all(is_identifying) {
                    return Err(format!("`{name}` has a character that no name of an output has"));
                }
                tokens.push(name);
            }
            TokenTree::Punct(punct) => tokens.push(punct.as_char().to_string()),
            TokenTree::Literal(literal) => {
                let literal = literal.to_string();
                if !literal.contains('"') {
                    free_of_canaries(&literal)?;
                }
                tokens.push(literal);
            }
        }
    }
    Ok(())
}

/// Checks that there is only white space between tokens, and no comment but docs.
fn only_tokens(text: &str, tokens: &[String]) -> Result<(), String> {
    let (mut rest, mut tokens) = (text, tokens);
    loop {
        rest = rest.trim_start_matches([' ', '\n']);
        let Some(token) = tokens.first() else { break };
        if rest.starts_with("///") || rest.starts_with("//!") {
            // The lexer gives docs as an attribute: `#[doc = "…"]` or `#![doc = "…"]`.
            let length = if rest.starts_with("//!") { 7 } else { 6 };
            rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
            tokens = tokens.get(length..).ok_or("docs that the lexer does not read as an attribute")?;
        } else {
            let end = rest.char_indices().nth(40).map_or(rest.len(), |(end, _)| end);
            rest = rest
                .strip_prefix(token.as_str())
                .ok_or_else(|| format!("expected `{token}`, found `{}`", &rest[..end]))?;
            tokens = &tokens[1..];
        }
    }
    if rest.is_empty() { Ok(()) } else { Err(format!("a comment at the end: {rest}")) }
}
