//! `dump`: prints a document as it is after a stage.

use openapi_bindgen::config::manifest::Manifest;

use super::{DumpArguments, Outcome, Session, Stage, eprint, print};

pub(super) fn run(arguments: &DumpArguments, session: &mut Session) -> Outcome {
    let Some(manifest) = Manifest::read(&arguments.folder, &mut session.sources, &mut session.diagnostics) else {
        return Outcome::Faulty;
    };
    let apis = &manifest.config.apis;
    let names = apis.iter().map(|api| api.name.as_str()).collect::<Vec<_>>().join(", ");
    let api = match (&arguments.api, &apis[..]) {
        (Some(name), _) => apis.iter().find(|api| api.name == *name),
        (None, [only]) => Some(only),
        (None, _) => None,
    };
    let Some(api) = api else {
        eprint(&format!("error: name one of the APIs: {names}\n"));
        return Outcome::Faulty;
    };
    let Session { sources, diagnostics } = session;
    match openapi_bindgen::dump(arguments.stage.into(), &manifest.config, api, sources, diagnostics) {
        Ok(text) => {
            print(&text);
            Outcome::Done
        }
        Err(_) => Outcome::Faulty,
    }
}

impl From<Stage> for openapi_bindgen::Stage {
    fn from(stage: Stage) -> Self {
        match stage {
            Stage::Load => Self::Load,
            Stage::Overlay => Self::Overlay,
            Stage::Parse => Self::Parse,
            Stage::Resolve => Self::Resolve,
            Stage::Ir => Self::Ir,
            Stage::Schema => Self::Schema,
            Stage::Emit => Self::Emit,
        }
    }
}
