//! `dump`: prints a document as it is after a stage.

use openapi_bindgen::config::manifest::Manifest;

use crate::arguments::DumpArguments;
use crate::{Outcome, Session, eprint, print};

pub(crate) fn run(arguments: &DumpArguments, session: &mut Session) -> Outcome {
    let Ok(manifest) = Manifest::read(&arguments.folder, &mut session.sources, &mut session.diagnostics) else {
        return Outcome::Failure;
    };
    let apis = &manifest.config.apis;
    let api = match (&arguments.api, &apis[..]) {
        (Some(name), _) => apis.iter().find(|api| api.name == *name),
        (None, [only]) => Some(only),
        (None, _) => None,
    };
    let Some(api) = api else {
        let names = apis.iter().map(|api| api.name.as_str()).collect::<Vec<_>>().join(", ");
        let problem = match &arguments.api {
            Some(name) => format!("bindgen.toml has no API `{name}`"),
            None => "bindgen.toml has several APIs, so the name of one is required".to_owned(),
        };
        eprint(&format!("error: {problem}; its APIs are: {names}\n"));
        return Outcome::Failure;
    };
    let Session { sources, diagnostics } = session;
    match openapi_bindgen::dump(arguments.stage.into(), &manifest.config, api, sources, diagnostics) {
        Ok(text) => {
            print(&text);
            Outcome::Success
        }
        Err(_) => Outcome::Failure,
    }
}
