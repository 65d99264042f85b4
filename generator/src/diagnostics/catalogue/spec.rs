//! OpenAPI documents: versions, paths, parameters, responses, servers, security.

macro_rules! entries {
    ($($before:tt)*) => { collect! { $($before)*
        Error "swagger" Swagger(version: String, advice: String) {
            message: "Swagger {version} is not supported",
            label: "expected OpenAPI 3.0, 3.1 or 3.2",
            help: "{advice}",
        }

        Error "not-openapi" NotOpenApi(found: &'static str, advice: String) {
            message: "not an OpenAPI document: required field `openapi` is missing",
            label: "found {found} without `openapi`",
            help: "{advice}",
        }

        Error "unsupported-version" UnsupportedVersion(version: String) {
            message: "unsupported OpenAPI version `{version}`",
            label: "unsupported version",
            help: "the supported versions are 3.0, 3.1 and 3.2",
        }

        Error "wrong-type" WrongType(field: String, expected: Expected, found: &'static str) {
            message: "`{field}` must be {expected}, found {found}",
            label: "expected {expected}",
            help: "{}", expected.syntax(),
        }

        Warning "missing-field" MissingField(field: &'static str, object: &'static str) {
            message: "required field `{field}` of {object} is missing",
            label: "`{field}` is missing here",
            help: "add `{field}`",
        }

        Warning "unquoted-string" UnquotedString(field: String) {
            message: "`{field}` must be a string; the unquoted value is read as a string",
            label: "missing quotes",
            help: "quote the value",
        }

        Warning "quoted-value" QuotedValue(field: String, expected: Expected) {
            message: "`{field}` must be {expected}, found a string; it is read as {expected}",
            label: "expected {expected}",
            help: "remove the quotes",
        }

        Warning "empty-field" EmptyField(field: String) {
            message: "`{field}` has no value",
            label: "ignored",
            help: "add a value, or remove `{field}`",
        }

        Warning "ignored-value" IgnoredValue(field: String, expected: Expected, found: &'static str) {
            message: "`{field}` must be {expected}, found {found}",
            label: "ignored",
            help: "{}; else remove `{field}`", expected.syntax(),
        }

        Warning "not-an-array" NotAnArray(field: String, found: &'static str) {
            message: "`{field}` must be an array, found {found}; it is read as an array of one item",
            label: "expected an array",
            help: "wrap the value in `[` and `]`",
        }

        Warning "outdated-syntax" OutdatedSyntax(field: String, found: &'static str, meaning: &'static str) {
            message: "`{field}` can no longer be {found}; it is read as {meaning}",
            label: "outdated syntax",
            help: "use {meaning} instead",
        }

        Warning "outdated-keyword" OutdatedKeyword(keyword: &'static str, meaning: &'static str) {
            message: "JSON Schema 2020-12 has no keyword `{keyword}`; it is read as {meaning}",
            label: "outdated keyword",
            help: "use {meaning} instead",
        }

        Warning "unknown-field" UnknownField(field: String, object: &'static str, advice: String) {
            message: "unknown field `{field}` of {object}",
            label: "ignored",
            help: "{advice}",
        }

        Warning "outdated-field" OutdatedField(field: String, object: &'static str, meaning: String, advice: &'static str) {
            message: "OpenAPI 3 has no `{field}` of {object}; it is {meaning}",
            label: "outdated field",
            help: "{advice}",
        }

        Warning "reference-sibling" ReferenceSibling(field: String) {
            message: "`{field}` has no effect next to `$ref`",
            label: "ignored",
            help: "remove it, or replace the reference by its target",
        }

        Warning "newer-syntax" NewerSyntax(syntax: String) {
            message: "OpenAPI 3.0 does not define {syntax}; it is read as in OpenAPI 3.1",
            label: "not in OpenAPI 3.0",
            help: "set `openapi` to `3.1.0`, or remove it",
        }

        Error "invalid-parameter" InvalidParameter(reason: String, advice: String) {
            message: "invalid parameter: {reason}",
            label: "invalid parameter",
            help: "{advice}",
        }

        Warning "invalid-style" InvalidStyle(style: String, location: &'static str, advice: String) {
            message: "`{style}` is not a valid style of {location} parameters; the default style is used",
            label: "ignored",
            help: "{advice}",
        }

        Warning "undefined-style" UndefinedStyle(style: &'static str, values: &'static str, meaning: &'static str) {
            message: "style `{style}` is not defined for {values}; values are serialized {meaning}",
            label: "undefined style",
            help: "choose a style that the specification defines for this value, or use `content` with a media type",
        }

        Warning "ignored-header" IgnoredHeader(owner: &'static str, name: String) {
            message: "{owner} cannot define the header `{name}`",
            label: "ignored",
            help: "remove it; define authentication under `security`, media types under `content`",
        }

        Warning "schema-and-content" SchemaAndContent {
            message: "a parameter must have either `schema` or `content`, found both; `schema` is used",
            label: "ignored",
            help: "remove `schema` or `content`",
        }

        Warning "multiple-media-types" MultipleMediaTypes(media_type: String) {
            message: "a parameter must have exactly one media type; `{media_type}` is used",
            label: "ignored",
            help: "remove all media types but one",
        }

        Warning "undeclared-parameter" UndeclaredParameter(name: String) {
            message: "path parameter `{name}` is not defined; it is read as a string",
            label: "has no parameter `{name}`",
            help: "add a parameter with `name: {name}` and `in: path`",
        }

        Warning "parameter-not-in-path" ParameterNotInPath(name: String, path: String) {
            message: "path parameter `{name}` does not occur in the path `{path}`",
            label: "ignored",
            help: "add `{{{name}}}` to the path, or rename or remove the parameter",
        }

        Warning "optional-path-parameter" OptionalPathParameter(name: String) {
            message: "path parameter `{name}` must be required; it is read as required",
            label: "`required: true` is missing here",
            help: "add `required: true`",
        }

        Warning "invalid-path" InvalidPath(path: String, reason: String, advice: String) {
            message: "path `{path}` {reason}",
            label: "read as it is",
            help: "{advice}",
        }

        Warning "duplicate-path" DuplicatePath(path: String, first: String) {
            message: "path `{path}` is the same as `{first}`, except for the names of its parameters",
            label: "duplicate path",
            help: "merge the operations of both paths, or change one of the paths",
        }

        Warning "query-string-with-query" QueryStringWithQuery(name: String, other: String) {
            message: "`{name}` is the whole query string, but `{other}` is another parameter in the query; both are sent",
            label: "the whole query string",
            help: "make `{other}` a property of `{name}`, or use `in: query` for both",
        }

        Warning "undeclared-variable" UndeclaredVariable(name: String) {
            message: "server variable `{name}` is not defined; it has no default value",
            label: "uses `{name}`",
            help: "add `{name}` to `variables`, with a `default`",
        }

        Warning "variable-without-default" VariableWithoutDefault(name: String) {
            message: "required field `default` of server variable `{name}` is missing",
            label: "`default` is missing here",
            help: "add `default`; without it, the first value of `enum` is used",
        }

        Warning "default-not-in-enum" DefaultNotInEnum(default: String) {
            message: "default value `{default}` is not one of the values of `enum`",
            label: "not in `enum`",
            help: "add `{default}` to `enum`, or fix the default",
        }

        Warning "unknown-security-scheme" UnknownSecurityScheme(name: String, advice: String) {
            message: "security scheme `{name}` is not defined",
            label: "unknown security scheme",
            help: "{advice}",
        }

        Warning "missing-description" MissingDescription {
            message: "required field `description` of the response is missing",
            label: "`description` is missing here",
            help: "add `description`; it becomes the documentation of the response",
        }

        Error "invalid-status" InvalidStatus(status: String) {
            message: "`{status}` is not a valid status code",
            label: "invalid status code",
            help: "use a code such as `201`, a range such as `4XX`, or `default`",
        }

        Warning "duplicate-definition" DuplicateDefinition(kind: &'static str, name: String) {
            message: "{kind} `{name}` is defined more than once",
            label: "ignored",
            help: "remove one of the definitions; the names of headers and media types are case-insensitive",
        }

        Warning "invalid-media-type" InvalidMediaType(name: String, effect: &'static str) {
            message: "`{name}` is not a valid media type",
            label: "{effect}",
            help: "a media type contains a `/`, as in `application/json`; move other fields into a media type",
        }

        Warning "content-without-body" ContentWithoutBody(response: String) {
            message: "{response} has no body in HTTP",
            label: "ignored",
            help: "remove `content`, or fix the status",
        }

        Warning "unsupported" Unsupported(feature: &'static str, advice: String) {
            message: "{feature} is not supported; nothing is generated for it",
            label: "ignored",
            help: "{advice}",
        }
    } };
}

pub(super) use entries;
