//! `bindgen.toml`: the options of a folder of documents.
//!
//! ```toml
//! [output]
//! folder = "../generated"      # relative to this file; build scripts may leave it out, and write to OUT_DIR
//! crate = "product-apis"       # a crate; defaults to modules to be included
//! names = true                 # keep names in names.json, so that none changes when a document grows; defaults to true for a crate
//! overwrite = false            # if true, replaces files in `folder` that were edited, or that the generator has not written
//! # The parts for HTTP: "client", "blocking", "http", "tower", "reqwest", "ureq", "tracing", "axum",
//! # "standard-webhooks", and for tests: "arbitrary", "proptest". Defaults to all in a crate, where they are cargo features, and to none in modules.
//! features = ["reqwest"]
//! time_library = "jiff"        # of dates and times; or "chrono", or "time"
//! decimal_library = "rust_decimal"   # or "bigdecimal"
//! # dependencies = { my-types = "1" }  # of a crate besides those that it needs, for types of your own
//! # visibility = "pub(crate)"  # the visibility of modules; defaults to "pub"; conflicts with `crate`, whose modules are public
//!
//! [[api]]
//! name = "qonto"               # of the module
//! document = "qonto.yaml"
//! # The URL that the command `fetch` downloads the document from.
//! source = "https://example.com/qonto.yaml"
//! # The environment variables with headers for this server, such as credentials; defaults to none.
//! source_headers = { Authorization = "QONTO_AUTHORIZATION" }
//! overlays = ["qonto.overlay.yaml"]
//! formats = "assert"           # or "annotate"
//! semantics = "openapi"        # what authors mean; or "json-schema", the letter
//! numbers = "native"           # i64 and f64; or "exact", of any size, also in plain JSON
//! types_only = false           # if true, nothing for operations
//! builders = "requests"        # for types of requests; or "all", or "none", the default with `types_only`
//! layout = "file"              # or "tags": a file for each tag
//! exhaustive = false           # if true, structs and enums are not `#[non_exhaustive]`
//! required_methods = false     # if true, an implementation of the trait `Service` must have every method
//! client_headers = ["Tenant"]  # header parameters that are set once, on the client; defaults to none
//! # Lists in pages: the items by JSON Pointer in the body, and what leads to the next page.
//! pages = [{ operations = ["list*"], items = "/data", cursor = "after", next = "/meta/next" }]
//! format_types = { date-time = "crate::Timestamp" }   # the Rust types of formats; defaults to those of the output
//! string_type = "std::sync::Arc<str>"   # the Rust type of strings without a type of their own; defaults to "String"
//! rust_type_extension = false  # if true, `x-rust-type` of a schema is the Rust type of its values
//! # Decisions about the Rust of single schemas, by JSON Pointer; also as tables `[[api.overrides]]`. Each key but `at` is optional.
//! overrides = [{ at = "/components/schemas/Product", name = "Article", derives = ["Eq"] }]
//! types_from = ["common"]      # APIs whose types it uses in place of equal ones, for schemas of the same files; defaults to none
//! root = "."                   # the folder that references must not leave; defaults to the folder of the document
//! # The part to generate, with everything that it refers to; `*` matches any text. Defaults to the whole document.
//! include = { paths = ["/products*"], tags = ["Products"], operations = ["createProduct"], schemas = ["Product*"] }
//! exclude = { tags = ["Beta"] }
//! # References to this URI read the file; nothing is fetched.
//! remotes = { "https://example.com/money.json" = "money.json" }
//!
//! [limits]                     # on documents and output; these are the defaults
//! file = 268_435_456           # bytes of one file
//! depth = 120                  # levels of objects and arrays
//! references = 100             # levels of schemas that refer to each other without a property between
//! nodes = 50_000_000           # values in one file
//! expansion = 100_000          # values that YAML aliases add to a file, members that references in place of maps add
//! items = 500_000              # types and operations of one API
//! output = 2_147_483_648       # bytes of the output
//!
//! [[diff.ignore]]              # changes that `openapi-bindgen diff` counts, and nothing more
//! code = "value-added"
//! reason = "unknown values are preserved"
//! api = "qonto"                # defaults to all
//! at = "/components/schemas/Status"   # and below; or an operation such as "POST /orders", or a type; defaults to any
//! until = "2027-03-01"         # the last day; defaults to none
//! ```

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use toml_span::Span;
use toml_span::value::{Table, Value};

use crate::config::api::{Api, Builders, Filter, Formats, Layout, Locations, Numbers, Semantics};
use crate::config::feature::Feature;
use crate::config::ignore::Ignore;
use crate::config::input::Input;
use crate::config::keys::{API, DIFF, FILTER, IGNORE, LIMITS, OUTPUT, OVERRIDE, PAGES};
use crate::config::libraries::{DecimalLibrary, TimeLibrary};
use crate::config::name::crate_name_fault;
use crate::config::options::{Names, Options, Setting, Target};
use crate::config::overrides::{Directions, Override};
use crate::config::pages::{NextPage, Pages};
use crate::config::run::{Config, Limits, Visibility};
use crate::config::toml::Reader;
use crate::diagnostics::{Diagnostics, Failed, Location, Problem};
use crate::source::Sources;

/// The name of the file.
pub const FILE_NAME: &str = "bindgen.toml";

/// A configuration and the folder of its output.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Manifest {
    /// The configuration.
    pub config: Config,
    /// The folder to write the output to.
    pub folder: PathBuf,
}

impl Manifest {
    /// Reads the `bindgen.toml` of a folder.
    ///
    /// # Errors
    ///
    /// If the file can't be read, has errors, or has no `folder` for the output. All of this is reported to `diagnostics`.
    pub fn read(folder: &Path, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Result<Self, Failed> {
        let path = folder.join(FILE_NAME);
        let target = read_options(&path, sources, diagnostics)?.check(diagnostics)?;
        has_documents(&target, sources, diagnostics)?;
        Self::of(target, sources, diagnostics)
    }

    /// Returns the configuration of a target.
    ///
    /// # Errors
    ///
    /// If it has no folder for the output, which is reported.
    pub(super) fn of(target: Target, sources: &Sources, diagnostics: &mut Diagnostics) -> Result<Self, Failed> {
        let location = start(&target, sources);
        let Some(folder) = target.folder else {
            let reason = "required key `folder` of `output` is missing".to_owned();
            let advice = "add `folder = \"PATH\"` under `[output]`: where to write, relative to this file".to_owned();
            diagnostics.report(location, Problem::InvalidManifest { reason, advice });
            return Err(Failed);
        };
        Ok(Self { config: target.config, folder })
    }
}

/// Returns the start of the manifest that a target has its options from.
fn start(target: &Target, sources: &Sources) -> Location {
    let file = target.config.manifest.as_ref().and_then(|path| sources.find(path));
    file.map_or(Location::Nowhere, |file| Location::Offset(file, 0))
}

/// Checks that a target has a document.
///
/// # Errors
///
/// If it has none, which is reported.
pub(super) fn has_documents(target: &Target, sources: &Sources, diagnostics: &mut Diagnostics) -> Result<(), Failed> {
    if target.config.apis.is_empty() {
        diagnostics.report(start(target, sources), Problem::NoDocument);
        return Err(Failed);
    }
    Ok(())
}

/// Reads the options of a manifest.
///
/// # Errors
///
/// If the file can't be read or has errors, which are reported.
pub(super) fn read_options(
    path: &Path,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Result<Options, Failed> {
    let folder = path.parent().unwrap_or(Path::new(""));
    let file = sources.read(path, Limits::default().file).map_err(|error| {
        let path = path.display().to_string();
        let unreadable = |path, reason| Problem::ManifestUnreadable { path, reason };
        let problem = match error.kind() {
            ErrorKind::NotFound => unreadable(path, "file not found".to_owned()),
            ErrorKind::NotADirectory => unreadable(path, format!("`{}` is not a folder", folder.display())),
            ErrorKind::InvalidData => Problem::InvalidUtf8 { path },
            ErrorKind::Unsupported => unreadable(path, "not a regular file".to_owned()),
            _ => unreadable(path, error.to_string()),
        };
        diagnostics.report(Location::Nowhere, problem);
        Failed
    })?;
    let before = diagnostics.errors();
    let mut reader = Reader { file, diagnostics: &mut *diagnostics };
    let options = reader.parse(&sources.file(file).text).and_then(|document| reader.options(&document, folder));
    let options = options.filter(|_| diagnostics.errors() == before).ok_or(Failed)?;
    Ok(Options { manifest: Some(path.to_owned()), ..options })
}

/// The members of each table.
impl Reader<'_> {
    fn options(&mut self, document: &Value<'_>, folder: &Path) -> Option<Options> {
        let document = self.table(document, FILE_NAME, &["output", "api", "limits", "diff"])?;
        let mut options = Options::default();
        if let Some(output) = document.get("output") {
            self.output(output, folder, &mut options);
        }
        let apis = self.tables(document.get("api"), "api");
        options.apis = apis.iter().filter_map(|api| self.api(api, folder)).collect();
        options.limits = document.get("limits").and_then(|limits| self.limits(limits));
        options.ignore = document.get("diff").map(|diff| self.diff(diff)).unwrap_or_default();
        Some(options)
    }

    fn output(&mut self, output: &Value<'_>, folder: &Path, options: &mut Options) {
        let Some(table) = self.table(output, "output", &OUTPUT) else { return };
        let visibilities = [("pub", Visibility::Public), ("pub(crate)", Visibility::Crate)];
        options.folder = self.string(table, "folder").map(|target| folder.join(target));
        let name = self.string(table, "crate").map(str::to_owned);
        if let Some((name, value)) = name.as_ref().zip(table.get("crate"))
            && let Some(reason) = crate_name_fault(name)
        {
            let problem = Problem::InvalidCrateName { name: name.clone(), reason };
            self.diagnostics.report(self.location(value.span), problem);
        }
        options.crate_name = self.setting(table, "crate", name);
        options.overwrite = self.boolean(table, "overwrite");
        let visibility = self.one_of(table, "visibility", &visibilities);
        options.visibility = self.setting(table, "visibility", visibility);
        let features = Feature::ALL.iter().map(|feature| (feature.name(), *feature));
        options.features = self.some_of(table, "features", &features.collect::<Vec<_>>());
        options.time_library =
            self.one_of(table, "time_library", &TimeLibrary::ALL.map(|library| (library.name(), library)));
        let libraries = DecimalLibrary::ALL.map(|library| (library.name(), library));
        options.decimal_library = self.one_of(table, "decimal_library", &libraries);
        let dependencies = self.dependencies(table);
        options.dependencies = self.setting(table, "dependencies", Some(dependencies));
        let names = self.boolean(table, "names");
        options.names = self.setting(table, "names", names).map_or(Names::Default, Names::InOutput);
    }

    /// Returns a value with the position of its key.
    fn setting<T>(&self, table: &Table<'_>, name: &str, value: Option<T>) -> Option<Setting<T>> {
        let (key, _) = table.get_key_value(name)?;
        Some(Setting { value: value?, location: self.location(key.span) })
    }

    fn limits(&mut self, limits: &Value<'_>) -> Option<Limits> {
        let table = self.table(limits, "limits", &LIMITS)?;
        let default = Limits::default();
        Some(Limits {
            file: self.size(table, "file").unwrap_or(default.file),
            depth: self.size(table, "depth").unwrap_or(default.depth),
            references: self.size(table, "references").unwrap_or(default.references),
            nodes: self.size(table, "nodes").unwrap_or(default.nodes),
            expansion: self.size(table, "expansion").unwrap_or(default.expansion),
            items: self.size(table, "items").unwrap_or(default.items),
            output: self.size(table, "output").unwrap_or(default.output),
        })
    }

    fn diff(&mut self, diff: &Value<'_>) -> Vec<Ignore> {
        let Some(table) = self.table(diff, "diff", &DIFF) else { return Vec::new() };
        let rules = self.tables(table.get("ignore"), "diff.ignore");
        rules.iter().filter_map(|rule| self.ignore(rule)).collect()
    }

    fn ignore(&mut self, value: &Value<'_>) -> Option<Ignore> {
        let table = self.table(value, "diff.ignore", &IGNORE)?;
        let span = Span::new(value.span.start, value.span.start);
        let (code, reason) = (self.required_string(table, "code", span), self.required_string(table, "reason", span));
        let until = self.date(table, "until");
        let mut text = |name| self.string(table, name).map(str::to_owned);
        let (api, at) = (text("api"), text("at"));
        let location = self.location(table.get("code").map_or(span, |code| code.span));
        Some(Ignore { code: code?.to_owned(), reason: reason?.to_owned(), api, at, until, location })
    }

    fn api(&mut self, value: &Value<'_>, folder: &Path) -> Option<Api> {
        let table = self.table(value, "api", &API)?;
        let span = Span::new(value.span.start, value.span.start);
        let (name, document) =
            (self.required_string(table, "name", span), self.required_string(table, "document", span));
        let mut api = Api::new(name.unwrap_or_default(), Input::in_folder(folder, document.unwrap_or_default()));
        api.source = self.url(table, "source");
        let headers = self.string_members(table, "source_headers").into_iter();
        api.source_headers = headers.map(|(name, variable)| (name.to_owned(), variable.to_owned())).collect();
        api.overlays = self.strings(table, "overlays").iter().map(|path| Input::in_folder(folder, path)).collect();
        let location = |name| table.get(name).map_or(Location::Nowhere, |value: &Value<'_>| self.location(value.span));
        let locations = |name| {
            let items = table.get(name).and_then(Value::as_array).into_iter().flatten();
            items.map(|item| self.location(item.span)).collect()
        };
        api.locations = Locations {
            name: location("name"),
            document: location("document"),
            overlays: locations("overlays"),
            format_types: location("format_types"),
            string_type: location("string_type"),
            types_from: locations("types_from"),
        };
        api.types_from = self.strings(table, "types_from");
        let remotes = self.string_members(table, "remotes").into_iter();
        api.remotes = remotes.map(|(uri, path)| (uri.to_owned(), Input::in_folder(folder, path))).collect();
        api.root = self.string(table, "root").map(|path| folder.join(path));
        let formats = [("assert", Formats::Assert), ("annotate", Formats::Annotate)];
        api.formats = self.one_of(table, "formats", &formats).unwrap_or_default();
        let semantics = [("openapi", Semantics::OpenApi), ("json-schema", Semantics::JsonSchema)];
        api.semantics = self.one_of(table, "semantics", &semantics).unwrap_or_default();
        let numbers = [("native", Numbers::Native), ("exact", Numbers::Exact)];
        api.numbers = self.one_of(table, "numbers", &numbers).unwrap_or_default();
        let builders = [("none", Builders::None), ("requests", Builders::Requests), ("all", Builders::All)];
        api.builders = self.one_of(table, "builders", &builders);
        api.layout =
            self.one_of(table, "layout", &[("file", Layout::File), ("tags", Layout::Tags)]).unwrap_or_default();
        let pages = self.tables(table.get("pages"), "api.pages");
        api.pages = pages.iter().filter_map(|pages| self.pages(pages)).collect();
        api.rust_type_extension = self.boolean(table, "rust_type_extension").unwrap_or_default();
        let format_types = self.string_members(table, "format_types").into_iter();
        api.format_types = format_types.map(|(format, path)| (format.to_owned(), path.to_owned())).collect();
        api.string_type = self.string(table, "string_type").map(str::to_owned);
        let overrides = self.tables(table.get("overrides"), "overrides");
        api.overrides = overrides.iter().filter_map(|one| self.overrides(one)).collect();
        api.client_headers = self.strings(table, "client_headers");
        api.exhaustive = self.boolean(table, "exhaustive").unwrap_or_default();
        api.required_methods = self.boolean(table, "required_methods").unwrap_or_default();
        api.selection.include = self.filter(table, "include");
        api.selection.exclude = self.filter(table, "exclude");
        api.selection.types_only = self.boolean(table, "types_only").unwrap_or_default();
        (name.is_some() && document.is_some()).then_some(api)
    }

    /// Reads a URL of HTTP.
    fn url(&mut self, table: &Table<'_>, name: &str) -> Option<String> {
        let url = self.string(table, name)?;
        if !["https://", "http://"].iter().any(|scheme| url.len() > scheme.len() && url.starts_with(scheme)) {
            let reason = format!("`{name}` must be a URL, found `{url}`");
            let advice = "write a URL that begins with `https://`; the path of a file belongs to `document`".to_owned();
            let location = self.location(table.get(name)?.span);
            self.diagnostics.report(location, Problem::InvalidManifest { reason, advice });
            return None;
        }
        Some(url.to_owned())
    }

    fn pages(&mut self, value: &Value<'_>) -> Option<Pages> {
        let table = self.table(value, "pages", &PAGES)?;
        let operations = self.strings(table, "operations");
        let items = self.string(table, "items").unwrap_or_default().to_owned();
        let mut text = |name| self.string(table, name).map(str::to_owned);
        let (page, offset, cursor) = (text("page"), text("offset"), text("cursor"));
        let (next, header, url) = (text("next"), text("next_header"), text("next_url"));
        let link = self.boolean(table, "link").filter(|link| *link);
        let next = match (page, offset, cursor, url, link, next, header) {
            (Some(page), None, None, None, None, None, None) => NextPage::Page(page),
            (None, Some(offset), None, None, None, None, None) => NextPage::Offset(offset),
            (None, None, Some(parameter), None, None, Some(next), None) => NextPage::Cursor { parameter, next },
            (None, None, Some(parameter), None, None, None, Some(header)) => {
                NextPage::HeaderCursor { parameter, header }
            }
            (None, None, None, Some(url), None, None, None) => NextPage::Url(url),
            (None, None, None, None, Some(_), None, None) => NextPage::Link,
            _ => {
                let reason = "it is not clear what leads to the next page".to_owned();
                let advice = "write one of `page`, `offset`, `next_url`, `link = true`, or `cursor` with `next` or `next_header`";
                let location = self.location(value.span);
                self.diagnostics.report(location, Problem::InvalidManifest { reason, advice: advice.to_owned() });
                return None;
            }
        };
        Some(Pages { operations, items, next, location: self.location(value.span) })
    }

    fn overrides(&mut self, value: &Value<'_>) -> Option<Override> {
        let table = self.table(value, "overrides", &OVERRIDE)?;
        let span = Span::new(value.span.start, value.span.start);
        let at = self.required_string(table, "at", span);
        let mut text = |name| self.string(table, name).map(str::to_owned);
        let (name, field, docs, rust_type) = (text("name"), text("field"), text("docs"), text("type"));
        let variants = self.string_members(table, "variants").into_iter();
        let directions = Directions::ALL.map(|directions| (directions.name(), directions));
        Some(Override {
            name,
            field,
            docs,
            rust_type,
            variants: variants.map(|(value, name)| (value.to_owned(), name.to_owned())).collect(),
            derives: self.strings(table, "derives"),
            attributes: self.strings(table, "attributes"),
            keep_unknown_values: self.boolean(table, "keep_unknown_values"),
            keep_additional_properties: self.boolean(table, "keep_additional_properties"),
            directions: self.one_of(table, "directions", &directions),
            location: self.location(table.get("at").map_or(span, |at| at.span)),
            at: at?.to_owned(),
        })
    }

    fn filter(&mut self, table: &Table<'_>, name: &str) -> Filter {
        let Some(filter) = table.get(name) else { return Filter::default() };
        let Some(table) = self.table(filter, name, &FILTER) else { return Filter::default() };
        Filter {
            paths: self.strings(table, "paths"),
            tags: self.strings(table, "tags"),
            operations: self.strings(table, "operations"),
            schemas: self.strings(table, "schemas"),
        }
    }
}
