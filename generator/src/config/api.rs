//! The options of one document.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::config::input::Input;
use crate::config::overrides::Override;
use crate::config::pages::Pages;
use crate::diagnostics::Location;

/// A document and its options.
///
/// ```
/// use openapi_bindgen::{Api, Filter, Formats};
///
/// let api = Api::new("qonto", "specs/qonto.yaml")
///     .overlay("specs/qonto.overlay.yaml")
///     .include(Filter::new().tag("Products"))
///     .formats(Formats::Annotate);
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Api {
    /// The name of the module, and of the cargo feature in a crate.
    pub name: String,
    /// The OpenAPI document.
    pub document: Input,
    /// The URL that the command `fetch` downloads the document from. Defaults to none. Nothing else uses it.
    pub source: Option<String>,
    /// The environment variables with the values of headers that `fetch` sends to the server of `source`, by the names of the headers.
    /// Defaults to none.
    pub source_headers: BTreeMap<String, String>,
    /// OpenAPI Overlay documents, applied in this order. Defaults to none.
    pub overlays: Vec<Input>,
    /// Whether `format` is an assertion or an annotation. Defaults to [`Formats::Assert`].
    pub formats: Formats,
    /// The meaning of schemas whose letter is not what their authors mean. Defaults to [`Semantics::OpenApi`].
    pub semantics: Semantics,
    /// The types of numbers whose range the schema does not limit. Defaults to [`Numbers::Native`].
    pub numbers: Numbers,
    /// The documents that references to these URIs read. Defaults to none. Nothing is fetched.
    pub remotes: BTreeMap<String, Input>,
    /// The folder that relative references must not leave. Defaults to the folder of the document.
    pub root: Option<PathBuf>,
    /// The names of APIs of the same configuration whose types its module uses in place of equal ones of its own, for schemas of the same
    /// files. Defaults to none.
    pub types_from: Vec<String>,
    /// The part of the document to generate. Defaults to all of it.
    pub selection: Selection,
    /// The structs that have a builder. Defaults to [`Builders::Requests`], with `types_only` to [`Builders::None`].
    pub builders: Option<Builders>,
    /// The files of the module. Defaults to [`Layout::File`].
    pub layout: Layout,
    /// Whether code outside the crate may construct structs as literals, and match enums without a wildcard arm. Such code breaks when
    /// the document grows. Defaults to `false`: structs and enums are `#[non_exhaustive]`.
    pub exhaustive: bool,
    /// Whether an implementation of the trait `Service` must have the methods of all operations. Such code breaks when the document grows.
    /// Defaults to `false`: a method that is not implemented responds with status 501.
    pub required_methods: bool,
    /// The header parameters that are set once, on the client, and that operations need not have. Defaults to none.
    pub client_headers: Vec<String>,
    /// The operations whose responses are pages of a list. Defaults to none.
    pub pages: Vec<Pages>,
    /// The Rust types of the values of schemas with these formats, as [`Override::rust_type`](crate::Override#structfield.rust_type).
    /// Defaults to none.
    pub format_types: BTreeMap<String, String>,
    /// The Rust type of strings without a type of their own, such as `std::sync::Arc<str>`. Defaults to `String`.
    ///
    /// Besides what [`Override::rust_type`](crate::Override#structfield.rust_type) needs, it implements `AsRef<str>`, and is read from and
    /// written as the text, which typed checks validate.
    pub string_type: Option<String>,
    /// Whether the extension `x-rust-type` of a schema is the Rust type of its values: a path, or an object with `path`. Defaults to
    /// `false`: it is ignored.
    pub rust_type_extension: bool,
    /// The decisions about the Rust of single schemas. Defaults to none.
    pub overrides: Vec<Override>,
    pub(crate) locations: Locations,
}

/// Where a manifest names a module and its documents; nowhere for those of a builder.
#[derive(Clone, Debug)]
pub(crate) struct Locations {
    pub(crate) name: Location,
    pub(crate) document: Location,
    pub(crate) overlays: Vec<Location>,
    pub(crate) format_types: Location,
    pub(crate) string_type: Location,
    pub(crate) types_from: Vec<Location>,
}

impl Locations {
    /// Returns the location of an overlay. A builder may have added it to those of the manifest.
    pub(crate) fn overlay(&self, index: usize) -> Location {
        self.overlays.get(index).cloned().unwrap_or(Location::Nowhere)
    }

    /// Returns the location of a name in `types_from`. A builder may have added it to those of the manifest.
    pub(crate) fn types_from(&self, index: usize) -> Location {
        self.types_from.get(index).cloned().unwrap_or(Location::Nowhere)
    }
}

impl Api {
    /// Returns a document with every option at its default. `name` is the name of its module; paths are relative to the working
    /// directory, which is that of the package in a build script.
    pub fn new(name: impl Into<String>, document: impl Into<Input>) -> Self {
        Self {
            name: name.into(),
            document: document.into(),
            source: None,
            source_headers: BTreeMap::new(),
            overlays: Vec::new(),
            formats: Formats::default(),
            semantics: Semantics::default(),
            numbers: Numbers::default(),
            remotes: BTreeMap::new(),
            root: None,
            types_from: Vec::new(),
            selection: Selection::default(),
            builders: None,
            layout: Layout::default(),
            exhaustive: false,
            required_methods: false,
            client_headers: Vec::new(),
            pages: Vec::new(),
            format_types: BTreeMap::new(),
            string_type: None,
            rust_type_extension: false,
            overrides: Vec::new(),
            locations: Locations {
                name: Location::Nowhere,
                document: Location::Nowhere,
                overlays: Vec::new(),
                format_types: Location::Nowhere,
                string_type: Location::Nowhere,
                types_from: Vec::new(),
            },
        }
    }

    /// Adds an OpenAPI Overlay document, applied after those added before.
    #[must_use]
    pub fn overlay(mut self, overlay: impl Into<Input>) -> Self {
        self.overlays.push(overlay.into());
        self
    }

    /// Adds the document that references to a URI read. Nothing is fetched.
    #[must_use]
    pub fn remote(mut self, uri: impl Into<String>, document: impl Into<Input>) -> Self {
        self.remotes.insert(uri.into(), document.into());
        self
    }

    /// Uses the types of another API of the same configuration, by its name, in place of equal ones: those of schemas of the same files.
    ///
    /// The other API has a type of a schema in the directions in which any of these documents uses it. A type that is not equal, because
    /// an option or an override differs, stays one of this API; a warning states why.
    ///
    /// ```
    /// use openapi_bindgen::{Api, Builder};
    ///
    /// let builder = Builder::new()
    ///     .api(Api::new("common", "specs/common.yaml"))
    ///     .api(Api::new("billing", "specs/billing.yaml").types_from("common"));
    /// ```
    #[must_use]
    pub fn types_from(mut self, api: impl Into<String>) -> Self {
        self.types_from.push(api.into());
        self
    }

    /// Sets whether `format` is an assertion or an annotation. Defaults to [`Formats::Assert`].
    #[must_use]
    pub fn formats(mut self, formats: Formats) -> Self {
        self.formats = formats;
        self
    }

    /// Sets the meaning of schemas whose letter is not what their authors mean. Defaults to [`Semantics::OpenApi`].
    #[must_use]
    pub fn semantics(mut self, semantics: Semantics) -> Self {
        self.semantics = semantics;
        self
    }

    /// Sets the part of the document to generate, with everything that it refers to. Defaults to all of it. See [`Selection`].
    #[must_use]
    pub fn include(mut self, filter: Filter) -> Self {
        self.selection.include = filter;
        self
    }

    /// Sets the part of the document to leave out. Defaults to nothing.
    #[must_use]
    pub fn exclude(mut self, filter: Filter) -> Self {
        self.selection.exclude = filter;
        self
    }

    /// Generates types and validators only: nothing for operations, and builders only if [`Api::builders`] is called.
    #[must_use]
    pub fn types_only(mut self) -> Self {
        self.selection.types_only = true;
        self
    }

    /// Sets which structs have a builder. Defaults to [`Builders::Requests`], and with [`Api::types_only`] to [`Builders::None`].
    #[must_use]
    pub fn builders(mut self, builders: Builders) -> Self {
        self.builders = Some(builders);
        self
    }

    /// Sets the files of the module. Defaults to [`Layout::File`].
    #[must_use]
    pub fn layout(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }

    /// Lets code outside the crate construct structs as literals, and match enums without a wildcard arm, by leaving out
    /// `#[non_exhaustive]`. Such code breaks when the document grows.
    #[must_use]
    pub fn exhaustive(mut self) -> Self {
        self.exhaustive = true;
        self
    }

    /// Requires implementations of the trait `Service` to have the methods of all operations, instead of a default that responds with
    /// status 501. Such code breaks when the document grows.
    #[must_use]
    pub fn required_methods(mut self) -> Self {
        self.required_methods = true;
        self
    }

    /// Adds a header parameter that is set once, on the client. Its field in operations is optional: `None` is the value of the client.
    #[must_use]
    pub fn client_header(mut self, name: impl Into<String>) -> Self {
        self.client_headers.push(name.into());
        self
    }

    /// Adds operations whose responses are pages of a list.
    #[must_use]
    pub fn pages(mut self, pages: Pages) -> Self {
        self.pages.push(pages);
        self
    }

    /// Sets the Rust type of the values of schemas with a format, such as `crate::Timestamp` for `date-time`. See
    /// [`Override::rust_type`](crate::Override#structfield.rust_type).
    #[must_use]
    pub fn format_type(mut self, format: impl Into<String>, path: impl Into<String>) -> Self {
        self.format_types.insert(format.into(), path.into());
        self
    }

    /// Sets the Rust type of strings without a type of their own. See [`Api::string_type`](Api#structfield.string_type).
    #[must_use]
    pub fn string_type(mut self, path: impl Into<String>) -> Self {
        self.string_type = Some(path.into());
        self
    }

    /// Makes the extension `x-rust-type` of a schema the Rust type of its values, as
    /// [`Override::rust_type`](crate::Override#structfield.rust_type).
    #[must_use]
    pub fn rust_type_extension(mut self) -> Self {
        self.rust_type_extension = true;
        self
    }

    /// Adds decisions about the Rust of one schema.
    #[must_use]
    pub fn overrides(mut self, overrides: Override) -> Self {
        self.overrides.push(overrides);
        self
    }

    /// Sets the folder that relative references must not leave. Defaults to the folder of the document.
    #[must_use]
    pub fn root(mut self, folder: impl Into<PathBuf>) -> Self {
        self.root = Some(folder.into());
        self
    }

    /// Sets the types of numbers whose range the schema does not limit. Defaults to [`Numbers::Native`].
    #[must_use]
    pub fn numbers(mut self, numbers: Numbers) -> Self {
        self.numbers = numbers;
        self
    }

    pub(crate) fn effective_builders(&self) -> Builders {
        let default = if self.selection.types_only { Builders::None } else { Builders::Requests };
        self.builders.unwrap_or(default)
    }
}

/// The part of a document to generate. It includes everything that its operations and schemas refer to.
///
/// If operations are selected, by `include` or by `exclude`, a schema is generated only if one of them refers to it, or if
/// `include` names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Selection {
    /// The part to generate. Defaults to the whole document.
    pub include: Filter,
    /// The part to leave out of that. Defaults to nothing.
    pub exclude: Filter,
    /// If set, only types and validators are generated: nothing for operations, servers and security schemes. Defaults to `false`.
    pub types_only: bool,
}

/// Parts of a document: those that match any of the patterns. In a pattern, `*` matches any text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Filter {
    /// Operations by path, as the document writes it; webhooks by name.
    pub paths: Vec<String>,
    /// Operations by tag.
    pub tags: Vec<String>,
    /// Operations by `operationId`.
    pub operations: Vec<String>,
    /// Schemas by name under `components`.
    pub schemas: Vec<String>,
}

impl Filter {
    /// Returns a filter without patterns.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds operations by path.
    #[must_use]
    pub fn path(mut self, pattern: impl Into<String>) -> Self {
        self.paths.push(pattern.into());
        self
    }

    /// Adds operations by tag.
    #[must_use]
    pub fn tag(mut self, pattern: impl Into<String>) -> Self {
        self.tags.push(pattern.into());
        self
    }

    /// Adds operations by `operationId`.
    #[must_use]
    pub fn operation(mut self, pattern: impl Into<String>) -> Self {
        self.operations.push(pattern.into());
        self
    }

    /// Adds schemas by name under `components`.
    #[must_use]
    pub fn schema(mut self, pattern: impl Into<String>) -> Self {
        self.schemas.push(pattern.into());
        self
    }
}

/// The files of a module. Paths of items are the same in each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Layout {
    /// One file, the default.
    #[default]
    File,
    /// A file for each tag, with its operations and the types that only they use, and one for the rest.
    Tags,
}

/// The meaning of `format` (JSON Schema Validation, 7).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Formats {
    /// An assertion, the default: a string that does not match its format is not valid.
    #[default]
    Assert,
    /// An annotation: every string is valid.
    Annotate,
}

/// The meaning of schemas whose letter is not what their authors mean.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Semantics {
    /// What authors of OpenAPI documents mean, the default: `nullable` admits null whatever is beside it, and properties mean an
    /// object. The report lists every schema that has another meaning by its letter.
    #[default]
    OpenApi,
    /// The letter of JSON Schema 2020-12, and of OpenAPI 3.0 where a document is written in it.
    JsonSchema,
}

/// The types of a `number`, and of an `integer` whose range the schema does not limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Numbers {
    /// `i64` and `f64`, the default. `from_json` refuses a number with more digits than they have; it never rounds.
    #[default]
    Native,
    /// A decimal of any size, as JSON allows it. Plain JSON is a `JsonValue` with such numbers instead of a `serde_json::Value`.
    Exact,
}

/// The structs that have a builder. A struct without one is read from JSON, or constructed as a literal in the crate that contains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Builders {
    /// No struct. A builder is more than a third of the compile time of a struct.
    None,
    /// The structs that requests carry, and those that no operation refers to.
    Requests,
    /// Every struct: for servers, and for tests that act as one.
    All,
}
