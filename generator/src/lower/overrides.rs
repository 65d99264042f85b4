//! The overrides of the configuration, by the schemas that they are for.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::sync::Arc;

use crate::config::{self, Override};
use crate::diagnostics::{Diagnostics, Problem};
use crate::ir::identifier::{FieldName, TypeName, VariantName};
use crate::ir::spelling::Case;
use crate::maps::HashMap;
use crate::schema::SchemaId;
use crate::source::{FileId, Place};
use crate::spec::Api;
use crate::tokens::{self, TokenStream};

/// The decisions of a user about the Rust of one schema.
#[derive(Debug, Default)]
pub struct Decision {
    pub name: Option<TypeName>,
    pub field: Option<FieldName>,
    /// The names of variants by their keys in the names file.
    pub variants: BTreeMap<String, VariantName>,
    pub docs: Option<String>,
    pub derives: Vec<TokenStream>,
    pub attributes: TokenStream,
    pub keep_unknown_values: Option<bool>,
    pub keep_additional_properties: Option<bool>,
}

/// The decisions of a user, by schema.
#[derive(Default)]
pub struct Overrides<'a> {
    pub list: Vec<Placed<'a>>,
    by_schema: HashMap<SchemaId, usize>,
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
        if config.overrides.is_empty() {
            return Self::default();
        }
        let mut places: BTreeMap<String, Vec<SchemaId>> = BTreeMap::new();
        for id in api.schemas.ids() {
            let Place { file, pointer, .. } = &api.schemas[id].place;
            let place = format!("{}{pointer}", files.get(file).map_or("", String::as_str));
            places.entry(place).or_default().push(id);
        }
        let mut overrides = Self::default();
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

    /// Returns the decision about a schema.
    pub fn get(&self, id: SchemaId) -> Option<&Arc<Decision>> {
        // Most documents have none.
        if self.by_schema.is_empty() { None } else { Some(&self.list[*self.by_schema.get(&id)?].decision) }
    }
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
        derives,
        attributes,
        keep_unknown_values: given.keep_unknown_values,
        keep_additional_properties: given.keep_additional_properties,
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
