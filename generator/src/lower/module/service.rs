//! The server of an API: the names of its methods and credentials.

use std::collections::BTreeSet;

use super::distinct_names::Names;
use crate::ir::identifier::FieldName;
use crate::ir::{Method, Operation, SecurityAlternative, SecurityScheme, Service};

/// The names of methods that each service has.
const METHODS: [&str; 3] = ["authorize", "refuse", "report"];

/// Returns the server of an API, given the methods of its client.
pub fn service(
    methods: &[Method],
    operations: &[Operation],
    schemes: &[SecurityScheme],
    item_names: &BTreeSet<&str>,
) -> Service {
    Service {
        methods: method_names(methods.iter().map(|method| &method.name)),
        alternatives: alternatives(methods, operations, schemes),
        is_exported: !item_names.contains("Service"),
    }
}

/// Returns the names of the methods for those of the client.
fn method_names<'a>(names: impl Iterator<Item = &'a FieldName>) -> Vec<FieldName> {
    let mut distinct = Names::default();
    let name = |name: &FieldName| {
        let is_taken = METHODS.contains(&name.as_str());
        let name = if is_taken { FieldName::new(&format!("handle {name}")) } else { name.clone() };
        distinct.distinct(name, FieldName::as_str, FieldName::numbered)
    };
    names.map(name).collect()
}

/// Returns the sets of schemes of all operations, in the order of the document.
fn alternatives(methods: &[Method], operations: &[Operation], schemes: &[SecurityScheme]) -> Vec<SecurityAlternative> {
    let (mut names, mut known) = (Names::default(), BTreeSet::new());
    let required = methods.iter().flat_map(|method| &operations[method.operation].security);
    let sets = required.filter(|all| !all.is_empty()).filter_map(|all| {
        let index = |name: &String| schemes.iter().position(|scheme| scheme.name == *name);
        let mut set: Vec<usize> = all.iter().map(|(name, _)| index(name)).collect::<Option<_>>()?;
        set.sort_unstable();
        set.dedup();
        Some(set)
    });
    let distinct = sets.filter(|set| known.insert(set.clone()));
    let alternative = |set: Vec<usize>| {
        // As a word: `Oauth`, not `OAuth`.
        let words: Vec<String> = set.iter().map(|at| schemes[*at].name.replace("OAuth", "Oauth")).collect();
        SecurityAlternative { name: names.variant(&words.join(" and ")), schemes: set }
    };
    distinct.map(alternative).collect()
}

#[cfg(test)]
mod tests {
    use super::method_names;
    use crate::ir::identifier::FieldName;

    #[test]
    fn no_operation_hides_a_method_that_each_service_has() {
        let names = ["authorize", "handle_authorize", "refuse", "list"].map(FieldName::new);
        let names: Vec<String> = method_names(names.iter()).iter().map(ToString::to_string).collect();
        assert_eq!(names, ["handle_authorize", "handle_authorize2", "handle_refuse", "list"]);
    }
}
