//! A document as it is after a stage, for people.

use crate::config::{ApiConfig, Config};
use crate::diagnostics::Diagnostics;
use crate::ir::Module;
use crate::schema::{SchemaId, print_plain};
use crate::source::Sources;
use crate::{document, emit, known_names, module, resolved};

/// A stage after which a document can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The document as it was loaded, as YAML.
    Load,
    /// With its overlays applied, as YAML.
    Overlay,
    /// Its skeleton as data: operations, parameters, bodies, responses, security.
    Parse,
    /// Its schemas with every reference followed, as YAML.
    Resolve,
    /// Every decision about the Rust.
    Ir,
    /// The schemas that the evaluator reads, as JSON.
    Schema,
    /// The Rust.
    Emit,
}

/// Prints a document of a configuration as it is after a stage. `None` if it has errors; they are in `diagnostics`.
pub fn dump(
    stage: Stage,
    config: &Config,
    api: &ApiConfig,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let limits = &config.limits;
    match stage {
        Stage::Load => {
            let bare = ApiConfig { overlays: Vec::new(), ..api.clone() };
            Some(document(&bare, limits, sources, diagnostics)?.root.to_yaml())
        }
        Stage::Overlay => Some(document(api, limits, sources, diagnostics)?.root.to_yaml()),
        Stage::Parse => {
            let document = document(api, limits, sources, diagnostics)?;
            Some(format!("{:#?}\n", resolved(api, limits, document, sources, diagnostics)?.spec))
        }
        Stage::Resolve => {
            let document = document(api, limits, sources, diagnostics)?;
            let api = resolved(api, limits, document, sources, diagnostics)?;
            let place = |id: &SchemaId| api.schemas[*id].place.pointer.to_string();
            let schemas = api.components.values().map(|id| {
                let node = print_plain(&api.schemas, *id, &place);
                format!("# {}\n{}", place(id), node.to_yaml())
            });
            Some(schemas.collect::<Vec<_>>().join("\n"))
        }
        Stage::Ir => Some(lowered(config, api, sources, diagnostics)?.dump()),
        Stage::Schema => Some(lowered(config, api, sources, diagnostics)?.schemas.to_json_pretty()),
        Stage::Emit => Some(emit::emit(&lowered(config, api, sources, diagnostics)?).join("\n")),
    }
}

fn lowered(config: &Config, api: &ApiConfig, sources: &mut Sources, diagnostics: &mut Diagnostics) -> Option<Module> {
    let names = known_names(config, sources, diagnostics).remove(&api.name).unwrap_or_default();
    module(api, &config.limits, names, sources, diagnostics)
}
