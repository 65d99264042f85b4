//! `overlay`: applies overlays to a document, or writes the overlay from one document to another.

use std::fs;
use std::path::Path;

use openapi_bindgen::{Api, Format, apply_overlays, diff_overlay};

use crate::arguments::{OutputOption, OverlayCommand};
use crate::{Outcome, Session, eprint, print};

pub(crate) fn run(command: &OverlayCommand, session: &mut Session) -> Outcome {
    match command {
        OverlayCommand::Apply { document, overlays, output } => {
            let api = overlays.iter().fold(Api::new("document", document), |api, overlay| api.overlay(overlay));
            match apply_overlays(&api, output.format(), &mut session.sources, &mut session.diagnostics) {
                Ok(text) => output.write(&text),
                Err(_) => Outcome::failure(),
            }
        }
        OverlayCommand::Diff { old, new, output } => {
            let folder = output.path.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
            let (sources, diagnostics) = (&mut session.sources, &mut session.diagnostics);
            match diff_overlay(&old.into(), &new.into(), folder, output.format(), sources, diagnostics) {
                Ok(Some(text)) => output.write(&text),
                Ok(None) => {
                    eprint("the documents are equal: no overlay is needed\n");
                    Outcome::Success
                }
                Err(_) => Outcome::failure(),
            }
        }
    }
}

impl OutputOption {
    fn format(&self) -> Format {
        self.path.as_deref().map_or(Format::default(), Format::of)
    }

    /// Writes to the file, or to standard output.
    fn write(&self, text: &str) -> Outcome {
        let Some(path) = &self.path else {
            print(text);
            return Outcome::Success;
        };
        match fs::write(path, text) {
            Ok(()) => Outcome::Success,
            Err(error) => Outcome::Failure(Some(format!("cannot write `{}`: {error}", path.display()))),
        }
    }
}
