//! A document as a tree to mutate. It may have duplicate members and numbers of any size.

use std::fmt;

use serde_json::Value;

/// A node of a document.
#[derive(Clone, Debug)]
pub enum Tree {
    /// The text of a JSON value that is neither array nor object.
    Scalar(String),
    Array(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Parses YAML, and so JSON. Returns `None` if it is not valid, or has no equivalent in JSON.
    pub fn from_yaml(text: &str) -> Option<Self> {
        serde_yaml::from_str::<serde_yaml::Value>(text).ok().and_then(Self::from_value)
    }

    pub fn string(text: &str) -> Self {
        Tree::Scalar(Value::from(text).to_string())
    }

    fn from_value(value: serde_yaml::Value) -> Option<Self> {
        use serde_yaml::Value as Yaml;
        Some(match value {
            Yaml::Null => Tree::Scalar("null".to_owned()),
            Yaml::Bool(value) => Tree::Scalar(value.to_string()),
            Yaml::Number(value) if !value.is_finite() => return None,
            Yaml::Number(value) => Tree::Scalar(value.to_string()),
            Yaml::String(text) => Tree::string(&text),
            Yaml::Sequence(items) => Tree::Array(items.into_iter().map(Self::from_value).collect::<Option<_>>()?),
            Yaml::Mapping(members) => Tree::Object(members.into_iter().map(member).collect::<Option<_>>()?),
            Yaml::Tagged(_) => return None,
        })
    }

    /// Returns the number of nodes, itself included.
    pub fn size(&self) -> usize {
        1 + self.children().map(Tree::size).sum::<usize>()
    }

    pub fn children(&self) -> Box<dyn Iterator<Item = &Tree> + '_> {
        match self {
            Tree::Scalar(_) => Box::new(std::iter::empty()),
            Tree::Array(items) => Box::new(items.iter()),
            Tree::Object(members) => Box::new(members.iter().map(|(_, value)| value)),
        }
    }

    /// Returns a node by its index in pre-order.
    pub fn node_mut(&mut self, index: usize) -> Option<&mut Tree> {
        if index == 0 {
            return Some(self);
        }
        let children: Box<dyn Iterator<Item = &mut Tree>> = match self {
            Tree::Scalar(_) => return None,
            Tree::Array(items) => Box::new(items.iter_mut()),
            Tree::Object(members) => Box::new(members.iter_mut().map(|(_, value)| value)),
        };
        let mut left = index - 1;
        for child in children {
            let size = child.size();
            if left < size {
                return child.node_mut(left);
            }
            left -= size;
        }
        None
    }

    /// Returns the JSON Pointers of all nodes, in pre-order.
    pub fn pointers(&self) -> Vec<String> {
        let mut pointers = vec![String::new()];
        let mut add = |name: &str, child: &Tree| {
            let name = name.replace('~', "~0").replace('/', "~1");
            pointers.extend(child.pointers().iter().map(|rest| format!("/{name}{rest}")));
        };
        match self {
            Tree::Scalar(_) => {}
            Tree::Array(items) => items.iter().enumerate().for_each(|(index, item)| add(&index.to_string(), item)),
            Tree::Object(members) => members.iter().for_each(|(name, value)| add(name, value)),
        }
        pointers
    }
}

fn member((name, value): (serde_yaml::Value, serde_yaml::Value)) -> Option<(String, Tree)> {
    let name = match name {
        serde_yaml::Value::String(name) => name,
        serde_yaml::Value::Number(name) => name.to_string(),
        _ => return None,
    };
    Some((name, Tree::from_value(value)?))
}

impl fmt::Display for Tree {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Tree::Scalar(text) => f.write_str(text),
            Tree::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index == 0 { "[" } else { ",\n" })?;
                }
                f.write_str(if items.is_empty() { "[]" } else { "]" })
            }
            Tree::Object(members) => {
                for (index, (name, value)) in members.iter().enumerate() {
                    write!(f, "{}{}: {value}", if index == 0 { "{" } else { ",\n" }, Value::from(name.as_str()))?;
                }
                f.write_str(if members.is_empty() { "{}" } else { "}" })
            }
        }
    }
}
