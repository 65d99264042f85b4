//! Parsing YAML and JSON.

macro_rules! entries {
    ($($before:tt)*) => { collect! { $($before)*
        Error "yaml-syntax" YamlSyntax(reason: String, advice: &'static str) {
            message: "invalid YAML: {reason}",
            label: "parsing stopped here",
            help: "{advice}",
        }

        Error "json-syntax" JsonSyntax(reason: String, advice: &'static str) {
            message: "invalid JSON: {reason}",
            label: "parsing stopped here",
            help: "{advice}",
        }

        Error "non-finite-number" NonFiniteNumber {
            message: "infinity and NaN are not valid JSON numbers",
            label: "not a valid JSON number",
            help: "if it is a bound, remove it; if it is a string, quote it",
        }

        Error "duplicate-key" DuplicateKey(key: String) {
            message: "duplicate key `{key}`",
            label: "duplicate key",
            help: "remove or rename one of the two, or merge their values",
        }

        Error "non-scalar-key" NonScalarKey {
            message: "a key must be a scalar, found a sequence or a mapping",
            label: "in this object",
            help: "quote a key that starts with `[` or `{{`",
        }

        Error "invalid-merge-key" InvalidMergeKey(found: String) {
            message: "the value of the merge key `<<` must be a mapping or a sequence of mappings, found {found}",
            label: "cannot be merged",
            help: "merge an alias of a mapping: `<<: *name`",
        }

        Warning "unknown-yaml-tag" UnknownYamlTag(tag: String) {
            message: "unknown YAML tag `!{tag}`",
            label: "tag ignored",
            help: "remove the tag, or quote a string that starts with `!`",
        }

        Error "excessive-aliasing" ExcessiveAliasing {
            message: "the aliases of the YAML document expand to too many values",
            label: "parsing stopped here",
            help: "move repeated values to `components` and replace their aliases (`*name`) with `$ref`",
        }

        Error "nested-too-deep" NestedTooDeep(limit: usize) {
            message: "the document is nested more than {limit} levels deep",
            label: "parsing stopped here",
            help: "move inner schemas to `components`; replace a YAML alias inside its own anchor with `$ref`",
        }

        Error "too-many-values" TooManyValues(limit: usize) {
            message: "the document contains more than {limit} values",
            label: "parsing stopped here",
            help: "split the document, or raise `nodes` under `limits`",
        }

        Error "empty-document" EmptyDocument {
            message: "the document is empty",
            label: "no content found",
            help: "an OpenAPI document starts with `openapi: 3.1.0`",
        }

        Error "multiple-documents" MultipleDocuments {
            message: "the file contains more than one YAML document",
            label: "second document starts here",
            help: "remove the line `---`, or move the second document to a file of its own",
        }
    } };
}

pub(super) use entries;
