//! Why an output is stale: what it is generated from now, and what it was generated from.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use openapi_bindgen::diff::render;
use openapi_bindgen::{
    Api, Changes, Config, ConflictReason, Diagnostics, Generated, Provenance, SourceDocument, Sources, diff,
};

use crate::has_colors;
use crate::history::{self, Search};

/// The most files that are named.
const MOST_FILES: usize = 8;

/// Returns the causes, and the changes of the documents whose old versions are in the history; nothing if no file differs.
pub(crate) fn text(config: &Config, generated: &Generated, changes: &Changes, folder: &Path) -> String {
    if changes.is_empty() {
        return String::new();
    }
    let mut causes = Causes { generated, folder, lines: Vec::new(), summaries: String::new() };
    causes.find(config, changes);
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
    fn find(&mut self, config: &Config, changes: &Changes) {
        let shared = ["src/lib.rs", "bindings.rs"].into_iter().find_map(|path| self.pair(path));
        if let Some(Pair { old, new }) = &shared {
            if old.generator != new.generator {
                self.lines.push(format!("openapi-bindgen is {}, and was {}", new.generator, old.generator));
            }
            self.lines.extend(settings(old, new));
        }
        self.lines.extend(self.crate_name());
        let mut removed = self.removed(changes);
        for (api, summary) in config.apis.iter().zip(&self.generated.summaries) {
            let paths = [format!("src/{}.rs", summary.name), format!("{}.rs", summary.name)];
            if let Some(pair) = paths.iter().find_map(|path| self.pair(path)) {
                self.api(api, &pair, config);
            } else if shared.is_some() && !paths.iter().any(|path| changes.missing.contains(path)) {
                let new = paths.iter().find_map(|path| Provenance::parse(self.generated.files.get(path)?));
                self.added(api, new, &mut removed, config);
            }
        }
        self.lines.extend(removed.keys().map(|name| format!("the API `{name}` was removed")));
        if changes.is_names_file_edited {
            self.lines.push("the names file was edited".to_owned());
        }
    }

    /// Returns how the name of the crate differs.
    fn crate_name(&self) -> Option<String> {
        let name = |manifest: &str| manifest.lines().find_map(|line| line.strip_prefix("name = ").map(str::to_owned));
        let new = name(self.generated.files.get("Cargo.toml")?)?;
        let old = name(&fs::read_to_string(self.folder.join("Cargo.toml")).ok()?)?;
        (old != new).then(|| format!("the crate is `{}`, and was `{}`", new.trim_matches('"'), old.trim_matches('"')))
    }

    /// Returns the provenance of each module of the folder that is no longer generated, by its name.
    fn removed(&self, changes: &Changes) -> BTreeMap<String, Provenance> {
        let removed = changes.removed.iter().filter_map(|path| {
            let name = path.strip_prefix("src/").unwrap_or(path).strip_suffix(".rs").filter(|it| !it.contains('/'))?;
            let provenance = Provenance::parse(&fs::read_to_string(self.folder.join(path)).ok()?)?;
            provenance.document.is_some().then(|| (name.to_owned(), provenance))
        });
        removed.collect()
    }

    /// Adds what has changed of an API without a module in the folder: it may be one of those that were removed, by another name.
    fn added(
        &mut self,
        api: &Api,
        new: Option<Provenance>,
        removed: &mut BTreeMap<String, Provenance>,
        config: &Config,
    ) {
        let document = |one: &Provenance| one.document.as_ref().map(|document| document.name.clone());
        let before = new.as_ref().and_then(|new| removed.iter().find(|(_, old)| document(old) == document(new)));
        let before = before.map(|(name, _)| name.clone());
        let Some((new, (before, old))) = new.zip(before.and_then(|name| removed.remove_entry(&name))) else {
            return self.lines.push(format!("the API `{}` was added", api.name));
        };
        self.lines.push(format!("the API `{before}` was renamed to `{}`", api.name));
        self.api(api, &Pair { old, new }, config);
    }

    /// Returns the provenance of a file of the output, unless it is new. A file of an earlier version without a head has none, which is a
    /// cause.
    fn pair(&mut self, path: &str) -> Option<Pair> {
        let new = Provenance::parse(self.generated.files.get(path)?)?;
        let old = fs::read_to_string(self.folder.join(path)).ok()?;
        let old = Provenance::parse(&old);
        if old.is_none() {
            self.lines.push(format!(
                "{path} does not begin with its provenance: it was edited, or written by an earlier version"
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
    let (revision, before) = match history::find(api, old, &config.limits, &mut sources) {
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
        return Some(format!("the document is `{name}`, and was `{}`", old.name));
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
            _ => format!("the option `{key}` is {}, and was {}", show(now), show(before)),
        })
    });
    differing.collect()
}

/// Returns the causes if an output differs from what is generated from the same files by the same version.
fn edited(changes: &Changes) -> Vec<String> {
    let edited = changes.conflicts.iter().filter(|one| one.reason == ConflictReason::Edited);
    let edited = edited.map(|one| format!("{} was edited", one.path));
    // Of a new output, no file was written before.
    let missing = changes.missing.iter().map(|path| format!("{path} is missing"));
    let mut lines: Vec<String> = edited.chain(missing).collect();
    if lines.len() > MOST_FILES {
        let more = lines.split_off(MOST_FILES).len();
        lines.push(format!("{more} more files were edited or are missing"));
    }
    if lines.is_empty() && changes.unchanged > 0 {
        return vec!["neither the documents nor the options; only files of the output differ".to_owned()];
    }
    lines
}
