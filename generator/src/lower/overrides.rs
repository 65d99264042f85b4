//! The overrides of the configuration, by the schemas that they are for.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;
use std::sync::Arc;

use crate::config::{self, Directions, Override};
use crate::diagnostics::{Diagnostics, Location, Problem, did_you_mean};
use crate::ir::identifier::{FieldName, TypeName, VariantName};
use crate::ir::spelling::Case;
use crate::ir::{GivenType, Type};
use crate::maps::HashMap;
use crate::schema::{Keywords as AnyKeywords, SchemaId};
use crate::source::{FileId, Place};
use crate::spec::Api;
use crate::tokens::{self, TokenStream};

type Keywords = AnyKeywords<SchemaId>;

/// The decisions of a user about the Rust of one schema.
#[derive(Debug, Default)]
pub struct Decision {
    pub name: Option<TypeName>,
    pub field: Option<FieldName>,
    /// The names of variants by their keys in the names file.
    pub variants: BTreeMap<String, VariantName>,
    pub docs: Option<String>,
    pub ty: Option<GivenShape>,
    pub derives: Vec<TokenStream>,
    pub attributes: TokenStream,
    pub keep_unknown_values: Option<bool>,
    pub keep_additional_properties: Option<bool>,
    pub directions: Option<Directions>,
}

/// The type that the user gives the values of a schema.
#[derive(Clone, Debug)]
pub enum GivenShape {
    /// `String`, whose format is a check.
    Text,
    Type(Arc<GivenType>),
}

/// The decisions of a user, by schema.
#[derive(Default)]
pub struct Overrides<'a> {
    pub list: Vec<Placed<'a>>,
    by_schema: HashMap<SchemaId, usize>,
    /// The types in extensions of schemas.
    extensions: HashMap<SchemaId, GivenShape>,
    formats: HashMap<&'a str, GivenShape>,
    /// The type of strings without a type of their own; `None` if it is `String`.
    strings: Option<Arc<GivenType>>,
}

/// An override, and the schemas at its place.
pub struct Placed<'a> {
    pub given: &'a Override,
    pub schemas: Vec<SchemaId>,
    pub decision: Arc<Decision>,
}

impl<'a> Overrides<'a> {
    /// Finds the schemas of overrides. Reports overrides that are not valid, and those of places without a schema.
    pub fn of(
        api: &Api,
        config: &'a config::Api,
        files: &HashMap<FileId, String>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let strings = strings(config, diagnostics);
        if config.overrides.is_empty() && config.format_types.is_empty() && !config.rust_type_extension {
            return Self { strings, ..Self::default() };
        }
        let mut places: BTreeMap<String, Vec<SchemaId>> = BTreeMap::new();
        for id in api.schemas.ids() {
            let Place { file, pointer, .. } = &api.schemas[id].place;
            let place = format!("{}{pointer}", files.get(file).map_or("", String::as_str));
            places.entry(place).or_default().push(id);
        }
        let formats = formats(api, config, diagnostics);
        let extensions = extensions(api, config, diagnostics);
        let mut overrides = Self { formats, extensions, strings, ..Self::default() };
        for given in &config.overrides {
            let Some(schemas) = places.get(&given.at) else {
                let near = diagnostics.nearest(&given.at, places.keys().map(String::as_str));
                let advice = near.map_or_else(
                    || "write the JSON Pointer of a schema, as in the names file".to_owned(),
                    |near| format!("did you mean `{near}`?"),
                );
                report_unused(given, "there is no schema".to_owned(), advice, diagnostics);
                continue;
            };
            let index = overrides.list.len();
            if schemas.iter().any(|id| overrides.by_schema.insert(*id, index).is_some()) {
                report_invalid(
                    given,
                    "the place has another override, too",
                    "put the keys of both into one",
                    diagnostics,
                );
            }
            let decision = Arc::new(decision(given, diagnostics));
            overrides.list.push(Placed { given, schemas: schemas.clone(), decision });
        }
        overrides
    }

    /// Returns the type that the user gives the values of a schema: that of an override, of its extension, or of its format.
    pub fn given_shape(&self, id: SchemaId, keywords: Option<&Keywords>) -> Option<&GivenShape> {
        let own = self.get(id).and_then(|decision| decision.ty.as_ref());
        let own = own.or_else(|| if self.extensions.is_empty() { None } else { self.extensions.get(&id) });
        let lists_values = |keywords: &Keywords| keywords.enumeration.is_some() || keywords.constant.is_some();
        own.or_else(|| {
            let keywords = keywords.filter(|keywords| !self.formats.is_empty() && !lists_values(keywords))?;
            self.formats.get(keywords.format.as_deref()?)
        })
    }

    /// Returns the types of the user, each once.
    pub fn types(&self) -> Vec<Arc<GivenType>> {
        let given = self.list.iter().filter_map(|placed| placed.decision.ty.as_ref());
        let given = given.chain(self.formats.values()).chain(self.extensions.values());
        let types = given.filter_map(|given| match given {
            GivenShape::Text => None,
            GivenShape::Type(ty) => Some((ty.path.clone(), ty.clone())),
        });
        let types = types.chain(self.strings.iter().map(|ty| (ty.path.clone(), ty.clone())));
        types.collect::<BTreeMap<_, _>>().into_values().collect()
    }

    /// Returns the type of strings without a type of their own.
    pub fn text(&self) -> Type {
        self.strings.clone().map_or(Type::Text, Type::Given)
    }

    /// Returns the decision about the types of a schema by direction.
    pub fn directions(&self, id: SchemaId) -> Option<Directions> {
        self.get(id)?.directions
    }

    /// Returns the decision about a schema.
    pub fn get(&self, id: SchemaId) -> Option<&Arc<Decision>> {
        // Most documents have none.
        if self.by_schema.is_empty() { None } else { Some(&self.list[*self.by_schema.get(&id)?].decision) }
    }
}

/// How to write a type.
const TYPE_ADVICE: &str = "write a path such as `crate::Sku`, or `String`";

/// Returns the type of strings, unless it is `String`. Reports one that is not valid.
fn strings(config: &config::Api, diagnostics: &mut Diagnostics) -> Option<Arc<GivenType>> {
    match given_shape(config.string_type.as_deref()?) {
        Ok(GivenShape::Text) => None,
        Ok(GivenShape::Type(given)) => Some(Arc::new(GivenType { is_text: true, ..(*given).clone() })),
        Err(reason) => {
            let (at, advice) = ("string_type".to_owned(), TYPE_ADVICE.to_owned());
            diagnostics.report(config.locations.string_type.clone(), Problem::InvalidOverride { at, reason, advice });
            None
        }
    }
}

/// Returns the types of formats. Reports those that are not valid, and formats that no schema has.
fn formats<'a>(api: &Api, config: &'a config::Api, diagnostics: &mut Diagnostics) -> HashMap<&'a str, GivenShape> {
    let keywords = api.schemas.ids().filter_map(|id| api.schemas[id].keywords());
    let known: BTreeSet<&str> = keywords.filter_map(|keywords| keywords.format.as_deref()).collect();
    let location = || config.locations.format_types.clone();
    let mut formats = HashMap::default();
    for (format, path) in &config.format_types {
        let at = format!("format: {format}");
        if !known.contains(format.as_str()) {
            let advice = did_you_mean(format, known.iter().copied(), "remove it, or correct the name of the format");
            let reason = "no schema has the format".to_owned();
            diagnostics.report(location(), Problem::UnusedOverride { at, reason, advice });
            continue;
        }
        match given_shape(path) {
            Ok(given) => _ = formats.insert(format.as_str(), given),
            Err(reason) => {
                let advice = TYPE_ADVICE.to_owned();
                diagnostics.report(location(), Problem::InvalidOverride { at, reason, advice });
            }
        }
    }
    formats
}

/// Returns the types in extensions of schemas, if the configuration says so. Reports those that are not valid.
fn extensions(api: &Api, config: &config::Api, diagnostics: &mut Diagnostics) -> HashMap<SchemaId, GivenShape> {
    let mut extensions = HashMap::default();
    for id in api.schemas.ids().filter(|_| config.rust_type_extension) {
        let schema = &api.schemas[id];
        let Some(path) = schema.keywords().and_then(|keywords| keywords.rust_type.as_deref()) else { continue };
        match given_shape(path) {
            Ok(given) => _ = extensions.insert(id, given),
            Err(reason) => {
                let (at, advice) = (schema.place.pointer.to_string(), TYPE_ADVICE.to_owned());
                let location = Location::Value(schema.place.member("x-rust-type"));
                diagnostics.report(location, Problem::InvalidOverride { at, reason, advice });
            }
        }
    }
    extensions
}

fn given_shape(path: &str) -> Result<GivenShape, String> {
    if path == "String" {
        return Ok(GivenShape::Text);
    }
    let tokens = tokens::type_path(path)?;
    let mut path = String::new();
    tokens::layout(&tokens, &mut path);
    Ok(GivenShape::Type(Arc::new(GivenType { path: path.trim_end().to_owned(), tokens, is_text: false })))
}

/// Checks an override, and returns it as a decision.
fn decision(given: &Override, diagnostics: &mut Diagnostics) -> Decision {
    const ADVICE: &str = "write traits as `crate::Trait`, and attributes as `#[attribute]`";
    let derives = tokens::paths(&given.derives);
    let derives = derives.map_err(|reason| report_invalid(given, reason, ADVICE, diagnostics)).unwrap_or_default();
    let attributes = tokens::attributes(&given.attributes);
    let attributes =
        attributes.map_err(|reason| report_invalid(given, reason, ADVICE, diagnostics)).unwrap_or_default();
    let mut checked = |name: &String, case| check_name(given, name, case, diagnostics);
    if let Some(name) = &given.name {
        checked(name, Case::Camel);
    }
    if let Some(name) = &given.field {
        checked(name, Case::Snake);
    }
    given.variants.values().for_each(|name| checked(name, Case::Camel));
    let mut used: Vec<&String> = given.variants.values().collect();
    used.sort_unstable();
    if let Some(pair) = used.windows(2).find(|pair| pair[0] == pair[1]) {
        report_invalid(given, format!("two variants have the name `{}`", pair[0]), "choose another name", diagnostics);
    }
    let variants = given.variants.iter();
    Decision {
        name: given.name.as_deref().and_then(TypeName::from_identifier),
        field: given.field.as_deref().and_then(FieldName::from_identifier),
        variants: variants.filter_map(|(key, name)| Some((key.clone(), VariantName::from_identifier(name)?))).collect(),
        docs: given.docs.clone(),
        ty: given.rust_type.as_deref().and_then(|path| {
            given_shape(path).map_err(|reason| report_invalid(given, reason, TYPE_ADVICE, diagnostics)).ok()
        }),
        derives,
        attributes,
        keep_unknown_values: given.keep_unknown_values,
        keep_additional_properties: given.keep_additional_properties,
        directions: given.directions,
    }
}

fn check_name(given: &Override, name: &str, case: Case, diagnostics: &mut Diagnostics) {
    if TypeName::from_identifier(name).is_none() || !case.is_case_of(name) {
        let reason = format!("`{name}` is not a Rust identifier in {}", case.name());
        report_invalid(given, reason, format!("write `{}`", case.apply(name)), diagnostics);
    }
}

/// Reports an override without an effect.
pub fn report_unused(given: &Override, reason: String, advice: String, diagnostics: &mut Diagnostics) {
    let problem = Problem::UnusedOverride { at: given.at.clone(), reason, advice };
    diagnostics.report(given.location.clone(), problem);
}

/// Reports an override that is not valid.
pub fn report_invalid(given: &Override, reason: impl Display, advice: impl Display, diagnostics: &mut Diagnostics) {
    let (reason, advice) = (reason.to_string(), advice.to_string());
    let problem = Problem::InvalidOverride { at: given.at.clone(), reason, advice };
    diagnostics.report(given.location.clone(), problem);
}
