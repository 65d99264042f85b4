//! `dump`: prints a document as it is after a stage.

use crate::arguments::{DocumentOptions, DumpArguments};
use crate::input::{Input, selected};
use crate::{Outcome, Session, print};

pub(crate) fn run(arguments: &DumpArguments, session: &mut Session) -> Outcome {
    let no_options = DocumentOptions::default();
    let input = match Input::of(arguments.path.as_deref()) {
        Ok(input) => input,
        Err(outcome) => return outcome,
    };
    let Session { sources, diagnostics, .. } = session;
    let Ok(config) = input.builder(&no_options).config(sources, diagnostics) else { return Outcome::failure() };
    let api = match selected(&config, arguments.api.as_deref()) {
        Ok(api) => api,
        Err(outcome) => return outcome,
    };
    match openapi_bindgen::dump(arguments.stage.into(), &config, api, sources, diagnostics) {
        Ok(text) => {
            print(&text);
            Outcome::Success
        }
        Err(_) => Outcome::failure(),
    }
}
