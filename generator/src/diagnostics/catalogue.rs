//! Everything this crate says about its input: one entry per problem, with its words.
//!
//! In: a [`Problem`], made by the stage that found it, with the facts of the case. Out: its [`Entry`]: code, severity, and
//! the sentences that are shown. The message says what is wrong, the label what is under the underline, the help the way out.

use super::entry::{Entry, Severity, catalogue};

catalogue! {
    // ---- source: reading files ----

    /// There is no such file.
    Error "file-not-found" FileNotFound(path: String) {
        message: "there is no file `{path}`",
        label: "named here",
        help: "paths are relative to the file that names them, or to the working directory",
    }

    /// The file is there but can't be read.
    Error "file-unreadable" FileUnreadable(path: String, reason: String) {
        message: "the file `{path}` can't be read: {reason}",
        label: "named here",
    }

    /// The bytes are not UTF-8.
    Error "not-utf8" NotUtf8(path: String) {
        message: "the file `{path}` is not UTF-8 text",
        label: "named here",
        help: "save it in the encoding UTF-8",
    }

    // ---- the names file ----

    /// The names file is not JSON.
    Error "name-file-syntax" NameFile(reason: String) {
        message: "the names file is not JSON: {reason}",
        label: "the reader stopped here",
        help: "mend it, or remove it to have all names made anew",
    }

    /// A name in the names file that Rust does not allow.
    Error "not-an-identifier" NotAnIdentifier(name: String) {
        message: "`{name}` is no name in Rust",
        label: "given here",
        help: "write an identifier, raw if it is a keyword: `r#type`",
    }

    // ---- load: text to tree ----

    /// The text is not YAML.
    Error "yaml-syntax" YamlSyntax(reason: String, advice: &'static str) {
        message: "this is not valid YAML: {reason}",
        label: "the reader stopped here",
        help: "{advice}",
    }

    /// The text is not JSON.
    Error "json-syntax" JsonSyntax(reason: String, advice: &'static str) {
        message: "this is not valid JSON: {reason}",
        label: "the reader stopped here",
        help: "{advice}",
    }

    /// A JSON number that no float comes near.
    Error "number-out-of-range" NumberOutOfRange {
        message: "this number is too large to be read",
        label: "beyond 1.8e308",
        help: "no type could hold it: leave out a bound that nothing can reach",
    }

    /// YAML's infinity or not-a-number.
    Error "not-a-json-number" NotAJsonNumber {
        message: "infinity and not-a-number can't be written in JSON",
        label: "not a number of JSON",
        help: "leave out a bound that nothing can reach; put quotes around it if a string is meant",
    }

    /// Two members of one object have the same name.
    Error "duplicate-key" DuplicateKey(key: String) {
        message: "the key `{key}` is given twice in one object",
        label: "given again here",
        help: "only one of the two could count: remove one, rename it, or merge their values",
    }

    /// A key that is itself a mapping or a list.
    Error "key-not-a-name" KeyNotAName {
        message: "a key of this object is a list or a mapping; a key must be a name",
        label: "in this object",
        help: "put quotes around the key if it shall begin with `[` or `{{`",
    }

    /// What `<<` names can't be merged.
    Error "invalid-merge-key" InvalidMergeKey(found: String) {
        message: "`<<` can merge a mapping or a list of mappings, but this is {found}",
        label: "merged here",
        help: "give it an alias of a mapping, as in `<<: *name`",
    }

    /// A tag of the author's own, which means nothing here.
    Warning "unknown-tag" UnknownTag(tag: String) {
        message: "the YAML tag `!{tag}` means nothing here and is ignored",
        label: "its value is read as if the tag were not there",
        help: "remove the tag, or put quotes around the value if it shall begin with `!`",
    }

    /// Aliases multiply the document.
    Error "alias-bomb" AliasBomb {
        message: "the YAML aliases of this document expand to far more than its text",
        label: "reading was stopped",
        help: "repeat less through aliases (`*name`); describe what is shared under `components` and refer to it with `$ref`",
    }

    /// Deeper than the limit.
    Error "nested-too-deep" TooDeep(limit: usize) {
        message: "the document nests more than {limit} levels deep",
        label: "reading was stopped in here",
        help: "a YAML alias inside the value that it names has no end: use `$ref` there; move other inner schemas to `components`",
    }

    /// More values than the limit.
    Error "too-many-values" TooManyValues(limit: usize) {
        message: "the document holds more than {limit} values",
        label: "reading was stopped here",
        help: "raise `nodes` under `limits`, or split the document",
    }

    /// Nothing but white space and comments.
    Error "empty-document" EmptyDocument {
        message: "the document is empty",
        label: "nothing is said here",
        help: "an OpenAPI document begins with `openapi: 3.1.0`",
    }

    /// A `---` between two documents.
    Error "several-documents" SeveralDocuments {
        message: "the file holds more than one YAML document",
        label: "another document begins here",
        help: "put each document into a file of its own, or remove the line `---`",
    }

    // ---- overlay: changes to a document ----

    /// The file is not an overlay.
    Error "not-an-overlay" NotAnOverlay(found: &'static str) {
        message: "this is not an overlay: it has no `overlay` version",
        label: "this is {found} without `overlay`",
        help: "an overlay begins with `overlay: 1.0.0`, `info` and `actions`",
    }

    /// A version of the Overlay Specification that is not known.
    Error "unsupported-overlay-version" UnsupportedOverlayVersion(version: String) {
        message: "version `{version}` of the Overlay Specification is not supported",
        label: "not supported",
        help: "write the overlay for version 1.0.0 or 1.1.0",
    }

    /// A required member that can be done without.
    Warning "missing-member" MissingMember(member: &'static str, object: &'static str) {
        message: "{object} has no `{member}`",
        label: "`{member}` is missing here",
        help: "the specification requires it",
    }

    /// An overlay that does nothing.
    Error "overlay-without-actions" OverlayWithoutActions {
        message: "the overlay has no actions",
        label: "there must be at least one action",
        help: "list what is to be changed under `actions`",
    }

    /// A member of an overlay that is of another kind.
    Error "overlay-wrong-kind" OverlayWrongKind(what: &'static str, expected: &'static str, found: &'static str) {
        message: "{what} must be {expected}, but this is {found}",
        label: "expected {expected}",
    }

    /// An action that says nothing about where.
    Error "action-without-target" ActionWithoutTarget {
        message: "the action has no `target`",
        label: "this action",
        help: "say which values it changes, with a JSONPath expression: `target: $.info`",
    }

    /// An action that says nothing about what.
    Error "action-without-effect" ActionWithoutEffect {
        message: "the action changes nothing",
        label: "this action",
        help: "give it `update` with a value to merge, `copy` with a JSONPath expression, or `remove: true`",
    }

    /// A member of an action that another one switches off.
    Warning "ignored-action-member" IgnoredActionMember(member: &'static str, because: &'static str) {
        message: "`{member}` has no effect beside `{because}`",
        label: "ignored",
        help: "make two actions of it",
    }

    /// A member that the Overlay Specification does not know.
    Warning "unknown-overlay-member" UnknownOverlayMember(member: String, known: &'static str) {
        message: "an overlay knows no `{member}` here",
        label: "ignored",
        help: "what may stand here: {known}, and names that begin with `x-`",
    }

    /// An expression that is not JSONPath.
    Error "invalid-jsonpath" InvalidJsonPath(path: String, reason: String, advice: &'static str) {
        message: "`{path}` is not a JSONPath expression: {reason}",
        label: "this expression",
        help: "{advice}",
    }

    /// A target that is not in the document.
    Warning "target-without-match" TargetWithoutMatch(target: String) {
        message: "the target `{target}` matches nothing in the document",
        label: "the action does nothing",
        help: "compare its names with those of the document; case counts",
    }

    /// A target that selects values of different kinds.
    Error "mixed-targets" MixedTargets(first: &'static str, second: &'static str) {
        message: "the target selects {first} as well as {second}",
        label: "all that it selects must be of one kind",
        help: "make an action for each kind",
    }

    /// A value that can't be merged into what is there.
    Error "incompatible-update" IncompatibleUpdate(at: String, there: &'static str, update: &'static str) {
        message: "{update} can't be merged into {there} at `{at}` of the document",
        label: "the document has {there} there",
        help: "to put another value in its place, remove it in one action and add it in the next",
    }

    /// A `copy` from no place, or from many.
    Error "ambiguous-copy" AmbiguousCopy(path: String, matches: usize) {
        message: "`copy` must select one value, but `{path}` selects {matches}",
        label: "selects {matches} values",
        help: "name the value itself, without wildcards, filters or `..`",
    }

    /// `remove` on the whole document.
    Error "remove-root" RemoveRoot {
        message: "the whole document can't be removed",
        label: "selects the document itself",
    }

    // ---- dialect: versions of OpenAPI ----

    /// A Swagger document.
    Error "swagger" Swagger(version: String) {
        message: "this is a Swagger {version} document",
        label: "only OpenAPI 3.0, 3.1 and 3.2 are read",
        help: "convert it, for example with `npx swagger2openapi` or on https://converter.swagger.io",
    }

    /// A document that does not say what it is.
    Error "not-openapi" NotOpenApi(found: &'static str) {
        message: "this is not an OpenAPI document: it has no `openapi` version",
        label: "this is {found} without `openapi`",
        help: "an OpenAPI document begins with `openapi: 3.1.0`",
    }

    /// A version of OpenAPI that is not known.
    Error "unsupported-version" UnsupportedVersion(version: String) {
        message: "version `{version}` of OpenAPI is not supported",
        label: "not supported",
        help: "the versions 3.0, 3.1 and 3.2 are",
    }

    /// A keyword beside a reference of OpenAPI 3.0.
    Warning "ignored-beside-reference" IgnoredBesideReference(keyword: String) {
        message: "`{keyword}` has no effect beside `$ref` in OpenAPI 3.0",
        label: "ignored",
        help: "wrap the reference, `allOf: [{{$ref: …}}]`, or raise the document's version to 3.1",
    }

    /// `nullable` with nothing to be null.
    Warning "nullable-without-type" NullableWithoutType {
        message: "`nullable` has no effect without `type` beside it",
        label: "ignored",
        help: "name the type: OpenAPI 3.0 adds null to the types that the same schema names",
    }

    // ---- parse: the skeleton ----

    /// A parameter that does not say what it is.
    Error "invalid-parameter" InvalidParameter(reason: String) {
        message: "this parameter is not as OpenAPI defines it: {reason}",
        label: "in this parameter",
    }

    /// A number or boolean where a text belongs.
    Warning "unquoted-text" UnquotedText(member: String) {
        message: "`{member}` must be a string; it is taken as if it stood in quotes",
        label: "lacks its quotes",
        help: "put quotes around it",
    }

    /// A number or boolean as a text.
    Warning "quoted-value" QuotedValue(member: String, kind: &'static str) {
        message: "`{member}` must be {kind}; it is taken as if it did not stand in quotes",
        label: "a string",
        help: "remove the quotes",
    }

    /// A member with nothing in it.
    Warning "empty-member" EmptyMember(member: String) {
        message: "`{member}` has no value",
        label: "read as if nothing were said here",
        help: "give it a value, or remove it",
    }

    /// A value that can't be one of its member, but can be done without.
    Warning "ignored-value" IgnoredValue(member: String, expected: &'static str, found: &'static str) {
        message: "`{member}` must be {expected}, but this is {found}",
        label: "ignored",
        help: "mend it, or remove it",
    }

    /// One thing where a list of them belongs.
    Warning "not-a-list" NotAList(member: String, found: &'static str) {
        message: "`{member}` must be a list, but this is {found}; it is taken for a list of one",
        label: "not a list",
        help: "put brackets around it",
    }

    /// Something as an older specification spells it.
    Warning "old-spelling" OldSpelling(member: String, found: &'static str, meaning: &'static str) {
        message: "`{member}` is not {found} any more; it is read as {meaning}",
        label: "the spelling of an older specification",
        help: "write {meaning}",
    }

    /// A style that parameters of this location can't have.
    Warning "invalid-style" InvalidStyle(style: String, location: &'static str) {
        message: "`{style}` is not a style of {location} parameters; the usual one is taken",
        label: "not a style here",
        help: "remove it, or see the table of styles in the specification",
    }

    /// A style for a value that it can't spell.
    Warning "undefined-style" UndefinedStyle(style: &'static str, what: &'static str, meaning: &'static str) {
        message: "the style `{style}` does not say how {what} is written; it is written {meaning}",
        label: "undefined here",
        help: "see the table of styles in the specification",
    }

    /// A header that is no parameter.
    Warning "ignored-header" IgnoredHeader(name: String) {
        message: "`{name}` is no parameter: bodies, responses and `security` say what this header is",
        label: "ignored",
        help: "remove it; describe access with `security`, and media types under `content`",
    }

    /// A parameter that says twice what its value is.
    Warning "schema-and-content" SchemaAndContent {
        message: "a parameter has either `schema` or `content`, but this has both; `schema` is taken",
        label: "ignored",
        help: "remove one of them",
    }

    /// A parameter of several media types.
    Warning "more-content" MoreContent(media_type: String) {
        message: "a parameter has one media type only; `{media_type}` is taken",
        label: "ignored",
        help: "remove it",
    }

    /// A part of the path that no parameter describes.
    Warning "undeclared-parameter" UndeclaredParameter(name: String) {
        message: "no parameter says what `{{{name}}}` in the path is; it is taken for a text",
        label: "lacks a parameter `{name}`",
        help: "add a parameter of this name with `in: path`",
    }

    /// A path parameter that the path has no place for.
    Warning "parameter-not-in-path" ParameterNotInPath(name: String, path: String) {
        message: "the path `{path}` has no `{{{name}}}` where the parameter would go",
        label: "left out",
        help: "mend the name in either place, or remove the parameter",
    }

    /// A variable of a server's URL that is not among its variables.
    Warning "undeclared-variable" UndeclaredVariable(name: String) {
        message: "the server has no variable `{name}`; there is no value for it but one that its user gives",
        label: "names `{name}`",
        help: "add it to `variables`, with a default",
    }

    /// A variable of a server without a default.
    Warning "variable-without-default" VariableWithoutDefault(name: String) {
        message: "the variable `{name}` has no `default`; the first of its values is taken, if it has any",
        label: "`default` is missing here",
        help: "the specification requires it",
    }

    /// A default that a variable of a server can't have.
    Warning "default-not-in-enum" DefaultNotInEnum(default: String) {
        message: "the default `{default}` is none of the values that the variable may have; it is taken for one of them",
        label: "not under `enum`",
        help: "add it there, or mend it",
    }

    /// A security requirement that names no scheme.
    Warning "unknown-scheme" UnknownScheme(name: String) {
        message: "there is no security scheme `{name}`; nothing is known of it but its name",
        label: "not among the security schemes",
        help: "compare it with the names under `components/securitySchemes`; case counts",
    }

    /// Something of another kind than the specification says.
    Error "wrong-kind" WrongKind(expected: &'static str, found: &'static str) {
        message: "there must be {expected} here, but this is {found}",
        label: "expected {expected}",
    }

    /// A response without its description.
    Warning "missing-description" MissingDescription {
        message: "the response has no `description`",
        label: "`description` is missing here",
        help: "the specification requires it; it becomes the documentation of the response",
    }

    /// A key under `responses` that is no status.
    Error "invalid-status" InvalidStatus(status: String) {
        message: "`{status}` is not a status of a response",
        label: "not a status",
        help: "write a code such as 201, a range such as 4XX, or `default`",
    }

    /// A part of OpenAPI that nothing is made of.
    Warning "unsupported" Unsupported(what: &'static str) {
        message: "{what} is not supported: nothing is generated for it",
        label: "left out",
    }

    /// A key under `content` that is no media type.
    Warning "not-a-media-type" NotAMediaType(name: String) {
        message: "`{name}` is not a media type",
        label: "left out",
        help: "media types have a `/`, such as application/json; other members belong into one of them",
    }

    /// A body that may be written in several ways.
    Warning "other-media-type" OtherMediaType(media_type: String, chosen: String) {
        message: "the body may also be `{media_type}`, but its type is that of `{chosen}`",
        label: "left out",
    }

    // ---- parse: schemas ----

    /// A schema that is neither an object nor a boolean.
    Error "not-a-schema" NotASchema(found: &'static str) {
        message: "a schema must be an object or a boolean, but this is {found}",
        label: "not a schema",
    }

    /// A keyword with a value that it can't have.
    Error "keyword-value" KeywordValue(keyword: String, expected: &'static str, found: &'static str) {
        message: "the value of `{keyword}` must be {expected}, but this is {found}",
        label: "expected {expected}",
    }

    /// A number that a keyword can't have.
    Error "keyword-number" KeywordNumber(keyword: String, expected: &'static str, found: String) {
        message: "the value of `{keyword}` must be {expected}, but this is {found}",
        label: "expected {expected}",
    }

    /// A keyword that nobody defines.
    Warning "unknown-keyword" UnknownKeyword(keyword: String, advice: &'static str) {
        message: "JSON Schema knows no keyword `{keyword}`",
        label: "ignored",
        help: "{advice}",
    }

    /// A name under `type` that is no type.
    Error "unknown-type" UnknownType(name: String) {
        message: "`{name}` is not a type of JSON Schema",
        label: "not a type",
        help: "the types are null, boolean, object, array, number, integer and string",
    }

    /// A name that is no type, but is known for one.
    Warning "misnamed-type" MisnamedType(name: String, meaning: &'static str) {
        message: "`{name}` is not a type of JSON Schema; it is read as {meaning}",
        label: "not a type",
        help: "the types are null, boolean, object, array, number, integer and string",
    }

    /// A name that a list holds twice.
    Warning "repeated-name" RepeatedName(name: String) {
        message: "`{name}` stands in the list twice",
        label: "again here",
    }

    /// A keyword that says nothing of the values that the schema is for.
    Warning "keyword-of-other-type" KeywordOfOtherType(keyword: String, of: &'static str, stated: String) {
        message: "`{keyword}` is for values of the type {of}, but the schema allows only {stated}",
        label: "checks nothing",
        help: "remove it, or mend the `type`",
    }

    /// A value that the type of its schema forbids.
    Warning "value-of-other-type" ValueOfOtherType(found: &'static str, stated: String) {
        message: "this value is {found}, but the schema allows only {stated}",
        label: "never valid",
        help: "mend the value or its quotes, or mend the `type`",
    }

    /// An example, or a default, that its own schema refuses.
    Warning "invalid-example" InvalidExample(member: &'static str, reason: String) {
        message: "the {member} is not valid: it {reason}",
        label: "ignored",
        help: "mend it, or mend the schema, which is what counts",
    }

    /// A pattern that no engine reads.
    Error "invalid-pattern" InvalidPattern(pattern: String, reason: String) {
        message: "the pattern `{pattern}` is not a regular expression of ECMA-262: {reason}",
        label: "not a regular expression",
        help: "JSON Schema patterns are those of JavaScript",
    }

    /// A discriminator that names no property.
    Warning "discriminator-without-property" DiscriminatorWithoutProperty {
        message: "the discriminator has no `propertyName`",
        label: "ignored: it could tell nothing apart",
        help: "name the property whose value tells the alternatives apart",
    }

    // ---- select: what is generated ----

    /// A pattern that nothing in the document matches.
    Error "selection-without-match" SelectionWithoutMatch(list: &'static str, kind: &'static str, pattern: String) {
        message: "`{list}` names the {kind} `{pattern}`, but the document has none that matches",
        label: "in this document",
        help: "compare it with the names in the document; case counts, and `*` stands for any text",
    }

    /// A schema that is excluded, but that something refers to.
    Warning "excluded-but-needed" ExcludedButNeeded(name: String) {
        message: "the schema `{name}` is excluded, but what is generated refers to it",
        label: "generated all the same",
        help: "exclude what refers to it, too",
    }

    // ---- resolve: references ----

    /// A reference that leads nowhere.
    Error "unresolved-reference" UnresolvedReference(reference: String) {
        message: "the reference `{reference}` leads nowhere",
        label: "nothing is there",
        help: "compare its names with those of the document; case counts, and `/` in a name is written `~1`",
    }

    /// References that lead back to themselves.
    Error "cyclic-reference" CyclicReference(reference: String) {
        message: "the reference `{reference}` leads back to itself",
        label: "leads back here",
        help: "a chain of references must end at something that is not a reference",
    }

    /// A reference to another machine.
    Error "remote-reference" RemoteReference(reference: String) {
        message: "the reference `{reference}` leads to another machine; nothing is fetched",
        label: "a remote reference",
        help: "save the file and name it under `remotes`, or refer to it by its path",
    }

    /// A reference that leaves the document's folder.
    Error "reference-outside" ReferenceOutside(reference: String, folder: String) {
        message: "the reference `{reference}` leads out of the folder `{folder}`",
        label: "outside",
        help: "move the file into the folder, or name a folder that holds both as the `root` of the API",
    }

    // ---- lower ----

    /// A name under `required` that no property has.
    Warning "required-without-property" RequiredWithoutProperty(name: String) {
        message: "`{name}` is required, but there is no such property",
        label: "its value may be anything",
        help: "describe it under `properties`, or mend the name",
    }

    /// Two operations of one name.
    Warning "duplicate-operation-id" DuplicateOperationId(id: String) {
        message: "the operationId `{id}` is given to more than one operation",
        label: "given again here",
        help: "the operations are told apart by a number; better names are up to the document",
    }

    /// More types and operations than the limit.
    Error "too-many-items" TooManyItems(limit: usize) {
        message: "the document makes more than {limit} types and operations",
        label: "this document",
        help: "generate the part that you need, with `include` or `exclude`, or raise `items` under `limits`",
    }

    // ---- emit ----

    /// More text than the limit.
    Error "output-too-large" OutputTooLarge(limit: usize) {
        message: "the output is larger than {limit} bytes",
        label: "",
        help: "generate the part that you need, with `include` or `exclude`, or raise `output` under `limits`",
    }

    // ---- the command line ----

    /// No `bindgen.toml`.
    Error "no-manifest" Manifest(path: String, reason: String) {
        message: "`{path}` can't be read: {reason}",
        label: "",
        help: "name the folder that holds bindgen.toml",
    }

    /// A `bindgen.toml` that does not say what it should.
    Error "invalid-manifest" ManifestSyntax(reason: String) {
        message: "bindgen.toml is not as it should be: {reason}",
        label: "here",
    }

    /// A name that another module of the output has.
    Error "api-name" ApiName(name: String) {
        message: "the name `{name}` belongs to another module of the output",
        label: "",
        help: "give each API a name of its own, other than `support`, `lib` and `bindings`",
    }

    /// A fault of this generator.
    Error "internal" Internal(reason: String) {
        message: "the generator has made code that is not Rust: {reason}",
        label: "",
        help: "this is a fault of openapi-bindgen, not of the document: please report it with the document",
    }
}
