//! Decides the Rust of one API: [`lower`] turns an [`Api`] into a [`Module`].
//!
//! Each stage makes a value that no later stage changes:
//!
//! | stage | out | decisions |
//! | --- | --- | --- |
//! | [`analysis`] | [`Analysis`](analysis::Analysis) | facts about schemas: directions, merged `allOf`, JSON types, alternatives |
//! | [`draft`] | [`Draft`](draft::Draft) | types and operations without names; deferred keywords, boxing |
//! | [`names`] | [`TypeNames`](names::TypeNames) | the name of every type, from the draft and the names file |
//! | [`module`] | [`Module`] | members with their names, the schemas for the evaluator, files |

mod analysis;
mod apart;
mod assign;
mod draft;
mod module;
mod name_path;
mod names;
mod origin;
mod override_effects;
mod overrides;
pub mod pinned_names;
#[cfg(feature = "diff")]
mod representation;
mod schema_use;
mod singular;
#[cfg(test)]
mod tests;
mod uses;

use self::analysis::Analysis;
use self::names::TypeNames;
use self::overrides::Overrides;
use crate::config;
use crate::diagnostics::Diagnostics;
use crate::ir::Module;
#[cfg(feature = "describe")]
use crate::ir::StreamFormat;
#[cfg(any(feature = "describe", feature = "diff"))]
use crate::schema::SchemaId;
use crate::spec::Api;
#[cfg(feature = "describe")]
use crate::spec::{Content, Encoding};

#[cfg(feature = "describe")]
pub use self::analysis::Message;
pub use self::analysis::own_uses;
#[cfg(feature = "diff")]
pub use self::draft::Types;
#[cfg(any(feature = "describe", feature = "diff"))]
pub use self::module::EvaluatorDocument;
pub use self::origin::Origin;
#[cfg(feature = "diff")]
pub use self::representation::{Arrays, Numbers, Objects, Representation, Texts};
#[cfg(any(feature = "describe", feature = "diff"))]
pub use self::schema_use::Flow;
pub use self::uses::Uses;

/// Returns the module of an API. Schemas that can't be typed as the document defines them are reported.
pub fn lower(api: &Api, config: &config::Api, origin: &Origin, diagnostics: &mut Diagnostics) -> Module {
    let overrides = Overrides::of(api, config, &origin.files, diagnostics);
    let analysis = Analysis::of(api, config, origin, overrides);
    let draft = draft::draft(&analysis, config, origin, diagnostics);
    let names = TypeNames::of(&draft, &origin.names, config.effective_builders());
    override_effects::check(&analysis.overrides, api, &draft, &names, diagnostics);
    module::module(&analysis, draft, &names, config, origin, diagnostics)
}

/// The facts about an API that are needed to evaluate the values of its operations.
#[cfg(any(feature = "describe", feature = "diff"))]
pub struct Facts<'a>(Analysis<'a>);

#[cfg(any(feature = "describe", feature = "diff"))]
impl<'a> Facts<'a> {
    /// Finds the facts about an API.
    pub fn of(api: &'a Api, config: &'a config::Api, origin: &Origin) -> Self {
        // What overrides have to report was reported when the API was lowered.
        let overrides = Overrides::of(api, config, &origin.files, &mut Diagnostics::default());
        Self(Analysis::of(api, config, origin, overrides))
    }

    /// Returns the schemas of roots, each in a direction, as one document for an evaluator.
    pub fn evaluator_document(&self, roots: &[(SchemaId, Flow)]) -> EvaluatorDocument {
        module::evaluator_document(&self.0, roots)
    }
}

#[cfg(feature = "diff")]
impl Facts<'_> {
    /// Returns the schemas to which the configuration or the document gives a type.
    pub fn given_types(&self) -> crate::maps::HashSet<SchemaId> {
        let Analysis { schemas, overrides, .. } = &self.0;
        let is_given = |id: &SchemaId| overrides.given_shape(*id, schemas.keywords(*id)).is_some();
        schemas.api.schemas.ids().filter(is_given).collect()
    }

    /// Runs a function with the types of the API.
    pub fn with_types<T>(
        &self,
        config: &config::Api,
        origin: &Origin,
        decimals: config::DecimalLibrary,
        run: impl FnOnce(&mut Types<'_>) -> T,
    ) -> T {
        draft::with_types(&self.0, config, origin, decimals, run)
    }
}

#[cfg(feature = "describe")]
impl Facts<'_> {
    /// Returns the encoding of a body in a message.
    pub fn encoding(&self, message: Message, content: &Content) -> Encoding {
        self.0.encoding(message, content)
    }

    /// Returns the schema of the items of a body that is a sequence.
    pub fn items(&self, content: &Content, encoding: Encoding) -> Option<(StreamFormat, SchemaId)> {
        self.0.items(content, encoding)
    }

    /// Returns the properties of a form that are files.
    pub fn files(&self, form: SchemaId) -> Vec<String> {
        self.0.files(form)
    }
}
