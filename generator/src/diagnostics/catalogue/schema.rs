//! Schemas, their keywords and values.

macro_rules! entries {
    ($($before:tt)*) => { collect! { $($before)*
        Error "invalid-schema" InvalidSchema(found: &'static str) {
            message: "a schema must be an object or a boolean, found {found}",
            label: "invalid schema",
            help: "write an object, such as `{{type: string}}`",
        }

        Warning "unknown-keyword" UnknownKeyword(keyword: String, advice: String) {
            message: "unknown JSON Schema keyword `{keyword}`",
            label: "ignored",
            help: "{advice}",
        }

        Error "invalid-keyword-value" InvalidKeywordValue(keyword: String, expected: Expected, found: String) {
            message: "`{keyword}` must be {expected}, found {found}",
            label: "expected {expected}",
            help: "{}", expected.syntax(),
        }

        Warning "duplicate-name" DuplicateName(name: String) {
            message: "`{name}` is listed more than once",
            label: "duplicate",
            help: "remove it",
        }

        Error "unknown-type" UnknownType(name: String, advice: String) {
            message: "`{name}` is not a valid JSON Schema type",
            label: "invalid type",
            help: "{advice}",
        }

        Warning "nonstandard-type" NonstandardType(name: String, meaning: String) {
            message: "`{name}` is not a valid JSON Schema type; it is read as {meaning}",
            label: "invalid type",
            help: "the types are `null`, `boolean`, `object`, `array`, `number`, `integer` and `string`",
        }

        Warning "invalid-pattern" InvalidPattern(pattern: String, reason: String) {
            message: "invalid pattern `{pattern}`: {reason}",
            label: "not checked: any text is accepted",
            help: "patterns use the regular expression syntax of ECMA-262 (JavaScript)",
        }

        Warning "foreign-pattern" ForeignPattern(pattern: String, syntax: String, meaning: String) {
            message: "`{syntax}` in pattern `{pattern}` is not of ECMA-262; the pattern is read as `{meaning}`",
            label: "read as `{meaning}`",
            help: "write this pattern into the document",
        }

        Warning "literal-pattern" LiteralPattern(pattern: String, advice: String) {
            message: "pattern `{pattern}` has syntax of another dialect, and is read by the letter of ECMA-262",
            label: "matches other characters",
            help: "{advice}",
        }

        Warning "backtracking-pattern" BacktrackingPattern(pattern: String, reason: String) {
            message: "pattern `{pattern}` may take too many steps to be matched, because {reason}",
            label: "needs backtracking",
            help: "rewrite it so that it needs no backtracking: a text that takes too many steps can not be read",
        }

        Warning "ignored-ref-sibling" IgnoredRefSibling(keyword: String) {
            message: "`{keyword}` has no effect next to `$ref` in OpenAPI 3.0",
            label: "ignored",
            help: "wrap the reference, as in `allOf: [{{$ref: …}}]`, or change the version of the document to 3.1",
        }

        Warning "nullable-without-type" NullableWithoutType {
            message: "`nullable` has no effect without `type`",
            label: "ignored",
            help: "add `type` to the same schema",
        }

        Warning "outdated-nullable" OutdatedNullable {
            message: "OpenAPI 3.1 has no `nullable`; it is read as in 3.0, here and in the whole document",
            label: "admits null",
            help: "add `null` to the types, as in `type: [string, 'null']`",
        }

        Warning "discriminator-without-property" DiscriminatorWithoutProperty {
            message: "required field `propertyName` of the discriminator is missing",
            label: "ignored",
            help: "add `propertyName`, the property whose value selects the schema",
        }

        Warning "undeclared-discriminator" UndeclaredDiscriminator(property: String) {
            message: "none of the alternatives declares the property `{property}` of the discriminator",
            label: "selects the alternative all the same",
            help: "add `{property}` to the properties of the alternatives, or fix its name",
        }

        Warning "mapping-without-alternative" MappingWithoutAlternative(value: String, target: String) {
            message: "the discriminator maps `{value}` to `{target}`, which is not one of the alternatives",
            label: "ignored",
            help: "add the schema to the alternatives, or fix its name",
        }

        Warning "required-without-property" RequiredWithoutProperty(name: String, advice: String) {
            message: "required property `{name}` is not defined under `properties`",
            label: "`{name}` may have any value",
            help: "{advice}",
        }

        Warning "inapplicable-keyword" InapplicableKeyword(keyword: String, of: &'static str, stated: String) {
            message: "`{keyword}` applies to type `{of}` only, but the schema allows only {stated}",
            label: "has no effect",
            help: "remove it, or fix `type`",
        }

        Warning "unknown-format" UnknownFormat(format: String, meant: &'static str) {
            message: "unknown format `{format}`",
            label: "ignored",
            help: "did you mean `{meant}`?",
        }

        Warning "inapplicable-format" InapplicableFormat(format: String, of: &'static str, stated: String) {
            message: "format `{format}` applies to {of} only, but the schema allows only {stated}",
            label: "has no effect",
            help: "remove it, or fix `type`",
        }

        Warning "mismatched-value" MismatchedValue(found: &'static str, stated: String) {
            message: "this value is {found}, but the schema allows only {stated}",
            label: "never valid",
            help: "fix the value or its quotes, or fix `type`",
        }

        Warning "mismatched-labels" MismatchedLabels(extension: String, found: usize, expected: usize) {
            message: "the number of items of `{extension}` is {found}, but `enum` lists {expected} values",
            label: "ignored",
            help: "list one item for each value, in the order of `enum`",
        }

        Warning "label-without-value" LabelWithoutValue(extension: String, value: String) {
            message: "`{extension}` has an item for `{value}`, which `enum` does not list",
            label: "ignored",
            help: "remove it, or add the value to `enum`",
        }

        Warning "unsatisfiable-schema" UnsatisfiableSchema(reason: String) {
            message: "no value is valid against this schema: {reason}",
            label: "never valid",
            help: "fix the schema; if nothing is meant to be valid, remove it",
        }

        Warning "subsumed-alternative" SubsumedAlternative(other: usize) {
            message: "this alternative of `oneOf` can never be the only match: each value that matches it matches `oneOf/{other}`, too",
            label: "never the only match",
            help: "use `anyOf`, or let the value of a required property tell the alternatives apart",
        }

        Warning "invalid-example" InvalidExample(member: &'static str, reason: String) {
            message: "invalid {member}: {reason}",
            label: "ignored",
            help: "fix the {member} or the schema",
        }
    } };
}

pub(super) use entries;
