//! Names, limits and the generated code.

macro_rules! entries {
    ($($before:tt)*) => { collect! { $($before)*
        Warning "duplicate-operation-id" DuplicateOperationId(id: String) {
            message: "duplicate operationId `{id}`",
            label: "duplicate operationId",
            help: "rename one of the two; until then, a number is appended to its name",
        }

        Error "too-many-items" TooManyItems(limit: usize) {
            message: "the document defines more than {limit} types and operations",
            label: "in this document",
            help: "select a part of it with `include` or `exclude`, or raise `items` under `limits`",
        }

        Error "output-too-large" OutputTooLarge(limit: usize) {
            message: "the output is larger than {limit} bytes",
            label: "",
            help: "select a part of the document with `include` or `exclude`, or raise `output` under `limits`",
        }

        Error "missing-dependency" MissingDependency(name: &'static str, line: &'static str) {
            message: "the bindings need the crate `{name}`, which is not a dependency of this package",
            label: "`{name}` is missing here",
            help: "add `{line}` under `[dependencies]`",
        }

        Warning "dev-dependency" DevDependency(name: &'static str, line: &'static str) {
            message: "the bindings need the crate `{name}`, on which only the tests of this package depend",
            label: "a dependency of tests",
            help: "unless only tests use the bindings, add `{line}` under `[dependencies]`",
        }

        Warning "missing-feature" MissingFeature(name: &'static str, feature: String, line: &'static str) {
            message: "the bindings need the feature `{feature}` of the crate `{name}`, which this package does not enable",
            label: "`{feature}` is not enabled",
            help: "write `{line}`, with other features that you need",
        }

        Error "internal" Internal(reason: String) {
            message: "internal error: the generated code is not valid Rust: {reason}",
            label: "",
            help: "this is a bug in openapi-bindgen; please report it with the document",
        }
    } };
}

pub(super) use entries;
