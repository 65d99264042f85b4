//! One change of a document, chosen by bytes.

use libfuzzer_sys::arbitrary::{Result, Unstructured};

use crate::seeds::Seeds;
use crate::tree::Tree;

/// The number of nodes of a document.
const MAX_NODES: usize = 20_000;

/// Texts that are syntax somewhere, or difficult in Rust. Those with the canary must stay in string literals, docs and identifiers.
#[rustfmt::skip]
const TEXTS: [&str; 48] = [
    "", " ", "zqx", "zqx*/zqx", "\"#zqx", "zqx\nzqx", "zqx\r\u{2028}zqx", "]zqx", "}zqx{", "{}zqx{0}", "\u{202e}zqx", "#[cfg(zqx)]",
    "`zqx`", "```zqx", "\\zqx\\", "//zqx", "r#\"zqx\"#", "\0zqx", "zqx/~1", "zqxé名İǅﬁ", "e\u{301}zqx", "имяzqx", "😀", "r#type", "self", "Self",
    "crate", "_", "__", "Option", "Vec", "Value", "Model", "Error", "1", "-1", "0.1", "#", "#/", "#/components/schemas/zqx", "#/zqx%",
    "other.yaml#/zqx", "https://example.com/zqx#a", "../../../zqx", "(", "^(?=a)\\1[^zqx]{0,99999}$", "application/json", "text/*; zqx",
];

#[rustfmt::skip]
const SCALARS: [&str; 22] = [
    "null", "true", "false", "0", "-0", "1", "-1", "1.5", "0.1", "1e400", "-1e-400", "1e999999999999", "127", "256", "9223372036854775807",
    "-9223372036854775809", "18446744073709551616", "123456789012345678901234567890", "1.0", "1E2", "[]", "{}",
];

#[rustfmt::skip]
const NAMES: [&str; 60] = [
    "$anchor", "$defs", "$dynamicAnchor", "$dynamicRef", "$id", "$ref", "$schema", "additionalProperties", "allOf", "anyOf", "const",
    "contains", "contentEncoding", "default", "dependentRequired", "dependentSchemas", "deprecated", "description", "discriminator", "else",
    "enum", "example", "examples", "exclusiveMaximum", "exclusiveMinimum", "format", "if", "items", "mapping", "maxItems", "maxLength",
    "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum", "multipleOf", "not", "nullable", "oneOf", "parameters",
    "pattern", "patternProperties", "prefixItems", "properties", "propertyName", "propertyNames", "readOnly", "required", "requestBody",
    "responses", "schema", "security", "title", "type", "unevaluatedItems", "unevaluatedProperties", "uniqueItems", "writeOnly",
];

#[rustfmt::skip]
const WORDS: [&str; 37] = [
    "array", "boolean", "integer", "null", "number", "object", "string", "binary", "byte", "date", "date-time", "decimal", "double",
    "duration", "email", "float", "hostname", "idn-email", "idn-hostname", "int32", "int64", "ipv4", "ipv6", "json-pointer", "password", "regex", "time", "uint64", "uri", "uri-template",
    "uri-reference", "uuid", "query", "header", "path", "cookie", "apiKey",
];

/// Changes one node.
pub fn change(document: &mut Tree, seeds: &Seeds, choices: &mut Unstructured<'_>) -> Result<()> {
    let at = choices.choose_index(document.size())?;
    let other = other(document, seeds, choices)?;
    let pointers = document.pointers();
    if pointers.len() + other.size() > MAX_NODES {
        return Ok(());
    }
    let Some(node) = document.node_mut(at) else { return Ok(()) };
    match choices.int_in_range(0..=9)? {
        0 => *node = other,
        1 => *node = scalar(choices)?,
        2 => *node = Tree::string(choices.choose(&WORDS)?),
        3 => *node = Tree::Object(vec![("$ref".to_owned(), Tree::string(&target(&pointers, choices)?))]),
        4 => *node = around(node.clone(), choices)?,
        5 => add(node, other, choices)?,
        6 => add(node, scalar(choices)?, choices)?,
        7 => remove(node, choices)?,
        8 => rename(node, choices)?,
        _ => reorder(node, choices)?,
    }
    Ok(())
}

/// Returns a part of this document or of another.
fn other(document: &Tree, seeds: &Seeds, choices: &mut Unstructured<'_>) -> Result<Tree> {
    let mut from = if choices.arbitrary()? { document.clone() } else { choices.choose(&seeds.documents)?.tree.clone() };
    let index = choices.choose_index(from.size())?;
    Ok(from.node_mut(index).cloned().unwrap_or(from))
}

fn scalar(choices: &mut Unstructured<'_>) -> Result<Tree> {
    Ok(match choices.arbitrary()? {
        true => Tree::Scalar((*choices.choose(&SCALARS)?).to_owned()),
        false => Tree::string(choices.choose(&TEXTS)?),
    })
}

/// Returns the target of a reference.
fn target(pointers: &[String], choices: &mut Unstructured<'_>) -> Result<String> {
    Ok(match choices.ratio(7, 8)? {
        true => format!("#{}", choices.choose(pointers)?),
        false => (*choices.choose(&TEXTS)?).to_owned(),
    })
}

fn name(choices: &mut Unstructured<'_>) -> Result<String> {
    let names: &[&str] = if choices.arbitrary()? { &NAMES } else { &TEXTS };
    Ok((*choices.choose(names)?).to_owned())
}

/// Wraps a node.
fn around(node: Tree, choices: &mut Unstructured<'_>) -> Result<Tree> {
    let inner = if choices.arbitrary()? { Tree::Array(vec![node]) } else { node };
    Ok(if choices.ratio(3, 4)? { Tree::Object(vec![(name(choices)?, inner)]) } else { inner })
}

fn add(node: &mut Tree, new: Tree, choices: &mut Unstructured<'_>) -> Result<()> {
    match node {
        Tree::Scalar(_) => *node = new,
        Tree::Array(items) => items.insert(choices.int_in_range(0..=items.len())?, new),
        Tree::Object(members) => {
            // Sometimes a name that is in use.
            let name = match choices.ratio(1, 16)? {
                true if !members.is_empty() => choices.choose(members)?.0.clone(),
                _ => name(choices)?,
            };
            members.retain(|(other, _)| *other != name || !NAMES.contains(&name.as_str()));
            members.push((name, new));
        }
    }
    Ok(())
}

fn remove(node: &mut Tree, choices: &mut Unstructured<'_>) -> Result<()> {
    match node {
        Tree::Array(items) if !items.is_empty() => _ = items.remove(choices.choose_index(items.len())?),
        Tree::Object(members) if !members.is_empty() => _ = members.remove(choices.choose_index(members.len())?),
        _ => *node = Tree::Scalar("null".to_owned()),
    }
    Ok(())
}

fn rename(node: &mut Tree, choices: &mut Unstructured<'_>) -> Result<()> {
    match node {
        Tree::Object(members) if !members.is_empty() => {
            let index = choices.choose_index(members.len())?;
            members[index].0 = name(choices)?;
        }
        _ => *node = Tree::string(&name(choices)?),
    }
    Ok(())
}

/// Moves a child to the front, or replaces its value by that of another.
fn reorder(node: &mut Tree, choices: &mut Unstructured<'_>) -> Result<()> {
    match node {
        Tree::Array(items) if items.len() > 1 => {
            let index = choices.choose_index(items.len())?;
            items.swap(0, index);
        }
        Tree::Object(members) if members.len() > 1 => {
            let (one, other) = (choices.choose_index(members.len())?, choices.choose_index(members.len())?);
            if choices.arbitrary()? {
                members.swap(one, other);
            } else {
                members[one].1 = members[other].1.clone();
            }
        }
        _ => {}
    }
    Ok(())
}
