//! Why an output is stale: what it is generated from now, and what it was generated from.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use openapi_bindgen::diff::render;
use openapi_bindgen::{
    Api, Changes, Config, ConflictReason, Diagnostics, Generated, Provenance, SourceDocument, Sources, diff,
};

use crate::has_colors;
use crate::history::{self, Search};

/// Returns the causes, and the changes of the documents whose old versions are in the history; nothing if no file differs.
pub(crate) fn text(config: &Config, generated: &Generated, changes: &Changes, folder: &Path) -> String {
    if changes.is_empty() {
        return String::new();
    }
    let mut causes = Causes { generated, folder, lines: Vec::new(), summaries: String::new() };
    causes.find(config);
    let Causes { mut lines, summaries, .. } = causes;
    if lines.is_empty() {
        lines = edited(changes);
    }
    if lines.is_empty() {
        return String::new();
    }
    let lines: String = lines.iter().map(|line| format!("  {line}\n")).collect();
    format!("\nwhat has changed since the output was written:\n{lines}{summaries}")
}

struct Causes<'c> {
    generated: &'c Generated,
    folder: &'c Path,
    /// A line for each cause.
    lines: Vec<String>,
    /// The changes of documents.
    summaries: String,
}

/// The provenance of a file before and now.
struct Pair {
    old: Provenance,
    new: Provenance,
}

impl Causes<'_> {
    fn find(&mut self, config: &Config) {
        let shared = ["src/lib.rs", "bindings.rs"].into_iter().find_map(|path| self.pair(path));
        if let Some(Pair { old, new }) = &shared {
            if old.generator != new.generator {
                self.lines.push(format!("openapi-bindgen is {}, it was {}", new.generator, old.generator));
            }
            self.lines.extend(settings(old, new));
        }
        for (api, summary) in config.apis.iter().zip(&self.generated.summaries) {
            let paths = [format!("src/{}.rs", summary.name), format!("{}.rs", summary.name)];
            if let Some(pair) = paths.iter().find_map(|path| self.pair(path)) {
                self.api(api, &pair, config);
            }
        }
    }

    /// Returns the provenance of a file of the output, unless it is new. A file of an earlier version without a head has none, which is a
    /// cause.
    fn pair(&mut self, path: &str) -> Option<Pair> {
        let new = Provenance::parse(self.generated.files.get(path)?)?;
        let old = fs::read_to_string(self.folder.join(path)).ok()?;
        let old = Provenance::parse(&old);
        if old.is_none() {
            self.lines.push(format!(
                "{path} does not begin with what it is generated from: it was edited, or written by an earlier version"
            ));
        }
        Some(Pair { old: old?, new })
    }

    fn api(&mut self, api: &Api, Pair { old, new }: &Pair, config: &Config) {
        let lines: Vec<String> = document(old, new).into_iter().chain(settings(old, new)).collect();
        self.lines.extend(lines.iter().map(|line| format!("{}: {line}", api.name)));
        let same = |key: &str| old.settings.get(key) == new.settings.get(key);
        let digest = |one: &Provenance| one.document.as_ref().map(|document| document.digest);
        if digest(old) == digest(new) && same("overlays") && same("references") {
            return;
        }
        let _ = match self::summary(api, old, config) {
            Ok((revision, summary)) => {
                write!(self.summaries, "\nchanges of {} since revision {revision}:\n{summary}", api.name)
            }
            Err(reason) => writeln!(self.summaries, "\nthe changes of {} are not shown: {reason}", api.name),
        };
    }
}

/// Returns the changes of an API since the revision that has a provenance, with the name of the revision.
fn summary(api: &Api, old: &Provenance, config: &Config) -> Result<(String, String), String> {
    let mut sources = Sources::default();
    let (revision, before) = match history::find(api, old, &mut sources) {
        Search::Found { revision, api } => (revision, *api),
        Search::NotFound(reason) => return Err(reason.to_owned()),
    };
    let with = |api: Api| {
        let mut config = config.clone();
        config.apis = vec![api];
        config
    };
    let (before, after) = (with(before), with(api.clone()));
    let compared = diff(&before, &after, &mut sources, &mut Diagnostics::default());
    let compared = compared.map_err(|_| format!("`openapi-bindgen diff` finds errors in revision {revision}"))?;
    Ok((revision, render::summary(&compared, has_colors(&std::io::stdout()))))
}

/// Returns how the document of an API differs.
fn document(old: &Provenance, new: &Provenance) -> Option<String> {
    let (Some(old), Some(new)) = (&old.document, &new.document) else { return None };
    let SourceDocument { name, version, .. } = new;
    if old.name != *name {
        return Some(format!("the document is `{name}`, it was `{}`", old.name));
    }
    (old.digest != new.digest).then(|| match old.version == *version {
        true => format!("`{name}` has changed, and still is version {version}"),
        false => format!("`{name}` has changed, from version {} to {version}", old.version),
    })
}

/// Returns how the options differ, and the other files.
fn settings(old: &Provenance, new: &Provenance) -> Vec<String> {
    let keys: BTreeSet<&String> = old.settings.keys().chain(new.settings.keys()).collect();
    let differing = keys.into_iter().filter_map(|key| {
        let (before, now) = (old.settings.get(key), new.settings.get(key));
        if before == now {
            return None;
        }
        let show = |value: Option<&String>| value.map_or_else(|| "not set".to_owned(), |value| format!("`{value}`"));
        Some(match key.as_str() {
            "references" => "a file has changed that the document refers to".to_owned(),
            "overlays" if before.is_some() && now.is_some() => "the overlays have changed".to_owned(),
            _ => format!("the option `{key}` is {}, it was {}", show(now), show(before)),
        })
    });
    differing.collect()
}

/// Returns the causes if an output differs from what is generated from the same files by the same version.
fn edited(changes: &Changes) -> Vec<String> {
    let edited = changes.conflicts.iter().filter(|one| one.reason == ConflictReason::Edited);
    let edited: Vec<String> = edited.map(|one| format!("{} was edited", one.path)).collect();
    if edited.is_empty() && changes.unchanged > 0 {
        return vec!["neither the documents nor the options, but files of the output, or the names file".to_owned()];
    }
    edited
}
