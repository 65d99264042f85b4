//! Names of the methods, fields and variants of clients and servers, which are distinct.

use std::collections::BTreeSet;

use crate::ir::identifier::{FieldName, VariantName};

/// The names that methods of clients and of credentials do not get: those of functions that both have, and of the prelude's traits.
#[rustfmt::skip]
const TAKEN: [&str; 17] = [
    "as_ref", "borrow", "builder", "call", "clone", "clone_from", "cmp", "default", "deref", "eq", "from", "hash", "index", "into",
    "ne", "new", "try_into",
];

/// Names that are distinct.
#[derive(Default)]
pub struct Names(BTreeSet<String>);

impl Names {
    /// Returns the name of a method, which begins with `prefix` if it would be that of another one, or break a convention.
    pub fn method(&mut self, text: &str, prefix: &str) -> FieldName {
        let name = FieldName::new(text);
        let plain = name.as_str().trim_start_matches("r#");
        let is_taken = TAKEN.contains(&plain) || plain.starts_with("from_") || plain.starts_with("into_");
        let name = if is_taken { FieldName::new(&format!("{prefix} {plain}")) } else { name };
        self.distinct(name, FieldName::as_str, FieldName::numbered)
    }

    pub fn field(&mut self, text: &str) -> FieldName {
        self.distinct(FieldName::new(text), FieldName::as_str, FieldName::numbered)
    }

    pub fn variant(&mut self, text: &str) -> VariantName {
        self.distinct(VariantName::new(text), VariantName::as_str, VariantName::numbered)
    }

    pub fn distinct<T>(&mut self, name: T, text: impl Fn(&T) -> &str, numbered: impl Fn(&T, usize) -> T) -> T {
        if self.0.insert(text(&name).to_owned()) {
            return name;
        }
        let others = (2..).map(|number| numbered(&name, number));
        let mut free = others.skip_while(|other| self.0.contains(text(other)));
        let other = free.next().unwrap_or(name);
        self.0.insert(text(&other).to_owned());
        other
    }
}

#[cfg(test)]
mod tests {
    use super::Names;

    #[test]
    fn no_method_hides_one_of_clients() {
        let mut names = Names::default();
        let names =
            ["Clone", "IntoParts", "GetUrl", "GetURL", "Type"].map(|name| names.method(name, "call").to_string());
        assert_eq!(names, ["call_clone", "call_into_parts", "get_url", "get_url2", "r#type"]);
    }
}
