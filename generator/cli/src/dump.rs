//! `dump`: prints a document as it is after a stage.

use crate::arguments::{DocumentOptions, DumpArguments};
use crate::input::Input;
use crate::{Outcome, Session, print};

pub(crate) fn run(arguments: &DumpArguments, session: &mut Session) -> Outcome {
    let no_options = DocumentOptions::default();
    let input = match Input::of(arguments.path.as_deref()) {
        Ok(input) => input,
        Err(outcome) => return outcome,
    };
    let Session { sources, diagnostics, .. } = session;
    let Ok(config) = input.builder(&no_options).config(sources, diagnostics) else { return Outcome::failure() };
    let apis = &config.apis;
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
        return Outcome::Usage(format!("{problem}; its APIs are: {names}"));
    };
    match openapi_bindgen::dump(arguments.stage.into(), &config, api, sources, diagnostics) {
        Ok(text) => {
            print(&text);
            Outcome::Success
        }
        Err(_) => Outcome::failure(),
    }
}
