//! Reading files, the manifest and the names file.

macro_rules! entries {
    ($($before:tt)*) => { collect! { $($before)*
        Error "file-not-found" FileNotFound(path: String, advice: String) {
            message: "file `{path}` not found",
            label: "referenced here",
            help: "{advice}",
        }

        Error "not-downloaded" NotDownloaded(path: String, source: String) {
            message: "file `{path}` not found; its source is {source}",
            label: "referenced here",
            help: "run `openapi-bindgen fetch` to download it",
        }

        Error "remote-document" RemoteDocument(url: String) {
            message: "`{url}` is a URL, and a document is a file",
            label: "a URL",
            help: "in bindgen.toml, write `source = \"{url}\"` beside `document = \"openapi.yaml\"`, and run `openapi-bindgen fetch`; or download it yourself",
        }

        Error "file-too-large" FileTooLarge(path: String, limit: usize) {
            message: "file `{path}` is larger than {limit} bytes",
            label: "referenced here",
            help: "split the document, or raise `file` under `limits`",
        }

        Error "file-unreadable" FileUnreadable(path: String, reason: String) {
            message: "cannot read file `{path}`: {reason}",
            label: "referenced here",
            help: "check that the path names a file, and its permissions",
        }

        Error "invalid-utf8" InvalidUtf8(path: String) {
            message: "file `{path}` is not valid UTF-8",
            label: "referenced here",
            help: "convert the file to UTF-8",
        }

        Error "manifest-unreadable" ManifestUnreadable(path: String, reason: String) {
            message: "cannot read `{path}`: {reason}",
            label: "",
            help: "pass a document, or the folder that contains bindgen.toml; to `Builder::from_manifest`, pass the path of the file",
        }

        Error "invalid-manifest" InvalidManifest(reason: String, advice: String) {
            message: "invalid bindgen.toml: {reason}",
            label: "",
            help: "{advice}",
        }

        Error "no-document" NoDocument {
            message: "there is no document to generate",
            label: "",
            help: "add `[[api]]` with a `name` and a `document` to bindgen.toml, or `.api(Api::new(\"NAME\", \"PATH\"))` to a build script",
        }

        Error "invalid-pages" InvalidPages(operation: String, reason: String) {
            message: "invalid `pages` of `{operation}`: {reason}",
            label: "",
            help: "name the `operationId`, its query parameter, and the array of items by its JSON Pointer in the body of the success",
        }

        Error "invalid-override" InvalidOverride(at: String, reason: String, advice: String) {
            message: "invalid override of `{at}`: {reason}",
            label: "",
            help: "{advice}",
        }

        Warning "unused-override" UnusedOverride(at: String, reason: String, advice: String) {
            message: "unused override of `{at}`: {reason}",
            label: "",
            help: "{advice}",
        }

        Error "conflicting-options" ConflictingOptions(option: &'static str, reason: &'static str) {
            message: "conflicting option `{option}`: {reason}",
            label: "",
            help: "remove `{option}`, or the option that it conflicts with",
        }

        Error "duplicate-document-name" DuplicateDocumentName(name: String) {
            message: "several documents are named `{name}`",
            label: "",
            help: "give each document in memory a name of its own, as in `Input::value(\"shop.json\", value)`",
        }

        Error "invalid-api-name" InvalidApiName(name: String, reason: String) {
            message: "`{name}` is not a valid name of an API: {reason}",
            label: "invalid name",
            help: "rename the API, with letters from `a` to `z`, digits and `_`",
        }

        Error "invalid-crate-name" InvalidCrateName(name: String, reason: String) {
            message: "`{name}` is not a valid name of a crate: {reason}",
            label: "invalid name",
            help: "rename the crate, with letters from `a` to `z`, digits, `_` and `-`",
        }

        Error "duplicate-api-name" DuplicateApiName(name: String) {
            message: "the output already has a module named `{name}`",
            label: "",
            help: "rename the API; `support`, `lib` and `bindings` are reserved",
        }

        Error "unknown-api" UnknownApi(name: String, advice: String) {
            message: "`types_from` names `{name}`, and there is no such API",
            label: "unknown API",
            help: "{advice}",
        }

        Error "cyclic-types-from" CyclicTypesFrom(cycle: String) {
            message: "`types_from` is cyclic: {cycle}",
            label: "leads back to the API itself",
            help: "remove the name; move the schemas that both documents need to a third one",
        }

        Warning "type-not-shared" TypeNotShared(name: String, other: String, reason: String) {
            message: "`{name}` is a type of its own, not that of `{other}`: {reason}",
            label: "the schema of both",
            help: "use the same options and overrides for both APIs, or remove `{other}` from `types_from`",
        }

        Error "invalid-names-file" InvalidNamesFile(reason: String) {
            message: "invalid names file: {reason}",
            label: "parsing stopped here",
            help: "fix it, or delete the file to regenerate all names",
        }

        Error "invalid-identifier" InvalidIdentifier(name: String) {
            message: "`{name}` is not a valid Rust identifier",
            label: "invalid identifier",
            help: "use letters, digits and `_`; write a keyword as a raw identifier, such as `r#type`",
        }

        Error "wrong-case" WrongCase(name: String, case: &'static str, better: String) {
            message: "`{name}` is not in {case}",
            label: "rustc would warn about this name",
            help: "rename it to `{better}`",
        }

        Error "reserved-name" ReservedName(name: String) {
            message: "`{name}` is reserved: generated modules use it",
            label: "reserved name",
            help: "rename it, for example to `{name}Schema`",
        }

        Warning "unused-rule" UnusedRule(code: String, scope: String) {
            message: "a rule ignores `{code}`{scope}, and no such change is found",
            label: "matches nothing",
            help: "remove the rule, or fix its `code`, `api` or `at`: a JSON Pointer, an operation such as `POST /orders`, or a type",
        }

        Warning "expired-rule" ExpiredRule(code: String, until: String) {
            message: "the rule that ignores `{code}` has expired on {until}, and no longer applies",
            label: "expired",
            help: "remove the rule, or set a later `until`",
        }

        Warning "repeated-name" RepeatedName(name: String, instead: String) {
            message: "the names file gives the name `{name}` to several items, and this one is `{instead}`",
            label: "another item has this name",
            help: "give it another name",
        }

        Warning "unused-name" UnusedName(key: String, reason: String, advice: String) {
            message: "the names file has `{key}`, {reason}",
            label: "unused",
            help: "{advice}",
        }
    } };
}

pub(super) use entries;
