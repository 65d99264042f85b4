//! The names of the methods that set fields: of builders, of operations, and of headers of responses.
//!
//! A setter has the name of its field. It begins with `with_` if that name is another method's:
//!
//! | field | setter | reason |
//! | --- | --- | --- |
//! | `new`, `default` of headers | `with_new` | functions of the struct |
//! | `build` of a struct | `with_build` | a method of the builder |
//! | `new`, `default`, `request` of an operation | `with_request` | functions of the operation, and methods of its trait |
//! | `clone`, `into` | `with_clone` | methods of traits in the prelude |
//! | `add`, `not`, `next` | `with_next` | methods of operators and iterators (Clippy's `should_implement_trait`) |
//! | `is_active`, `as_of`, `from_date`, `into_x`, `to_date` | `with_is_active` | prefixes of methods that set nothing (Clippy's `wrong_self_convention`) |
//! | `with_next`, `with_with_next` | `with_with_next` | the setter of another field |
//!
//! The name depends on the name of the field alone, so that no other field changes it, and no two setters are equal.

use crate::ir::identifier::FieldName;

/// The prefix of setters that can't have the name of their field.
const PREFIX: &str = "with_";

/// The functions that operations have, and those of the trait `Operation`.
const OF_OPERATIONS: [&str; 7] = ["check", "default", "new", "request", "request_to", "validate", "write"];

/// The functions that headers of responses have.
const OF_HEADERS: [&str; 2] = ["default", "new"];

/// The functions that builders have.
const OF_BUILDERS: [&str; 1] = ["build"];

/// The functions that the builders of clients have.
#[rustfmt::skip]
const OF_CLIENT_BUILDERS: [&str; 12] = [
    "blocking", "body_limit", "build", "credentials", "header", "new", "parameter", "retry", "server", "timeout", "user_agent", "with_transport",
];

/// The methods that values have by the traits of the prelude.
const OF_PRELUDE: [&str; 6] = ["clone", "clone_from", "eq", "into", "ne", "try_into"];

/// The methods of operators and iterators.
#[rustfmt::skip]
const OF_OPERATORS: [&str; 13] = [
    "add", "bitand", "bitor", "bitxor", "div", "mul", "neg", "next", "not", "rem", "shl", "shr", "sub",
];

/// The prefixes of methods that test or convert.
const PREFIXES: [&str; 5] = ["as_", "from_", "into_", "is_", "to_"];

/// Returns the setter of a field in the builder of its struct.
pub fn of_builder(field: &FieldName) -> FieldName {
    setter(field, &OF_BUILDERS)
}

/// Returns the setter of a field of an operation.
pub fn of_operation(field: &FieldName) -> FieldName {
    setter(field, &OF_OPERATIONS)
}

/// Returns the setter of a header of a response.
pub fn of_headers(field: &FieldName) -> FieldName {
    setter(field, &OF_HEADERS)
}

/// Returns the setter of a header in the builder of a client.
pub fn of_client(field: &FieldName) -> FieldName {
    setter(field, &OF_CLIENT_BUILDERS)
}

fn setter(field: &FieldName, own: &[&str]) -> FieldName {
    let mut name = field.as_str();
    while let Some(rest) = name.strip_prefix(PREFIX) {
        name = rest;
    }
    let is_method = [own, &OF_PRELUDE, &OF_OPERATORS].iter().any(|methods| methods.contains(&name));
    if !is_method && !PREFIXES.iter().any(|prefix| name.starts_with(prefix)) {
        return field.clone();
    }
    FieldName::from_identifier(&format!("{PREFIX}{field}")).unwrap_or_else(|| field.clone())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use openapi_bindgen_support::sources::FILES;

    use super::{OF_OPERATIONS, of_builder, of_operation};
    use crate::ir::identifier::FieldName;

    #[test]
    fn setters_are_distinct_and_have_the_name_of_their_field_if_it_is_free() {
        let fields =
            ["build", "next", "with_next", "with_with_next", "is_open", "with_is_open", "with", "r#type", "issue"];
        let fields = fields.map(|name| FieldName::from_identifier(name).unwrap());
        let setters = fields.each_ref().map(of_builder);
        let names = setters.each_ref().map(FieldName::as_str);
        assert_eq!(
            names,
            [
                "with_build",
                "with_next",
                "with_with_next",
                "with_with_with_next",
                "with_is_open",
                "with_with_is_open",
                "with",
                "r#type",
                "issue"
            ]
        );
        assert_eq!(BTreeSet::from(names).len(), names.len());
        assert_eq!(of_operation(&fields[0]).as_str(), "build");
    }

    #[test]
    fn no_setter_hides_a_method_of_operations() {
        let source = FILES.iter().find(|(path, _)| *path == "operation.rs").unwrap().1;
        let source = source.split_once("pub trait Operation").unwrap().1.split_once("\n}").unwrap().0;
        let methods: Vec<&str> =
            source.split("    fn ").skip(1).filter_map(|rest| Some(rest.split_once('(')?.0)).collect();
        assert!(methods.contains(&"request"), "{methods:?}");
        for method in methods {
            assert!(OF_OPERATIONS.contains(&method), "{method}");
        }
    }
}
