//! `diff`: compares two versions of a document, or of the documents of a `bindgen.toml`.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use openapi_bindgen::config::manifest::FILE_NAME;
use openapi_bindgen::diagnostics::Severity;
use openapi_bindgen::diff::{Diff, render};
use openapi_bindgen::{Api, Config, Date, Diagnostics, Input as Document};

use crate::arguments::{DiffArguments, DocumentOptions, Format, Question};
use crate::git::Version;
use crate::input::{Input, module_name, named, names};
use crate::progress::Progress;
use crate::{Outcome, Session, has_colors, print};

pub(crate) fn run(arguments: &DiffArguments, session: &mut Session) -> Outcome {
    compare(arguments, session).unwrap_or_else(|outcome| outcome)
}

fn compare(arguments: &DiffArguments, session: &mut Session) -> Result<Outcome, Outcome> {
    let inputs = (input(&arguments.old, session)?, input(&arguments.new, session)?);
    let (old, new) = configurations(arguments, inputs, session)?;
    let today = today().map_err(Outcome::Usage)?;
    let progress = Progress::start("comparing");
    let mut found = Diagnostics::default();
    let compared = openapi_bindgen::diff(&old, &new, &mut session.sources, &mut found);
    drop(progress);
    // The warnings about documents are those of `generate`.
    for diagnostic in found.iter().filter(|diagnostic| diagnostic.problem.severity() == Severity::Error) {
        session.diagnostics.report_with(
            diagnostic.location.clone(),
            diagnostic.problem.clone(),
            diagnostic.related.clone(),
        );
    }
    let mut diff = compared.map_err(|_| Outcome::failure())?;
    if arguments.name.is_some() {
        // Other rules are about other APIs.
        session.diagnostics.allow("unused-rule").map_err(Outcome::Usage)?;
    }
    diff.ignore(&new.ignore, today, &mut session.diagnostics).map_err(|_| Outcome::failure())?;
    write(arguments, &diff)?;
    Ok(conclude(arguments, &diff))
}

/// Returns what an argument names.
fn input(argument: &Path, session: &mut Session) -> Result<Input, Outcome> {
    match Version::parse(argument) {
        None => Input::of(Some(argument)),
        Some(version) => {
            version.map_err(Outcome::Usage)?.open(&mut session.sources).map_err(|it| Outcome::Failure(Some(it)))
        }
    }
}

/// Returns the configurations of the old and the new version.
///
/// Two documents have the options of the arguments. Beside a manifest, a document takes the place of that of an API.
fn configurations(
    arguments: &DiffArguments,
    inputs: (Input, Input),
    session: &mut Session,
) -> Result<(Config, Config), Outcome> {
    let name = arguments.name.as_deref();
    if let (Input::Document(_), Input::Document(new)) = &inputs {
        let options = DocumentOptions {
            name: Some(name.map_or_else(|| module_name(new), str::to_owned)),
            overlay: arguments.overlay.clone(),
            types_only: arguments.types_only,
            ..DocumentOptions::default()
        };
        return Ok((config(&inputs.0, &options, session)?, config(&inputs.1, &options, session)?));
    }
    let options = [("--overlay", !arguments.overlay.is_empty()), ("--types-only", arguments.types_only)];
    if let Some((option, _)) = options.into_iter().find(|(_, is_set)| *is_set) {
        return Err(Outcome::Usage(format!("`{option}` is an option of two documents; set it in {FILE_NAME}")));
    }
    let mut read = |input: &Input| {
        let config = config(input, &DocumentOptions::default(), session)?;
        if name.is_some() { only_api(config, name) } else { Ok(config) }
    };
    match &inputs {
        (Input::Document(old), manifest @ Input::Manifest(_)) => {
            let new = only_api(read(manifest)?, name)?;
            Ok((with_document(&new, old), new))
        }
        (manifest @ Input::Manifest(_), Input::Document(new)) => {
            let old = only_api(read(manifest)?, name)?;
            let new = with_document(&old, new);
            Ok((old, new))
        }
        (old, new) => Ok((read(old)?, read(new)?)),
    }
}

fn config(input: &Input, options: &DocumentOptions, session: &mut Session) -> Result<Config, Outcome> {
    let Session { sources, diagnostics, .. } = session;
    input.builder(options).config(sources, diagnostics).map_err(|_| Outcome::failure())
}

/// Returns a configuration with one of its APIs only: that of a name, or the only one.
fn only_api(mut config: Config, name: Option<&str>) -> Result<Config, Outcome> {
    if let Some(name) = name {
        config.apis = vec![named(&config, name).map_err(Outcome::Usage)?.clone()];
    }
    if config.apis.len() > 1 {
        return Err(Outcome::Usage(format!(
            "{FILE_NAME} has several APIs; name the one to compare with the document, as in `--name NAME`; its APIs are: {}",
            names(&config.apis)
        )));
    }
    Ok(config)
}

/// Returns a configuration with another document of its only API.
fn with_document(config: &Config, document: &Path) -> Config {
    let mut config = config.clone();
    let replaced = |api: &mut Api| api.document = Document::from(document);
    config.apis.iter_mut().for_each(replaced);
    config
}

/// Returns the date of today, or that of the variable `SOURCE_DATE_EPOCH`.
fn today() -> Result<Date, String> {
    let seconds = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) if !text.is_empty() => {
            text.parse().map_err(|_| format!("SOURCE_DATE_EPOCH is not a number of seconds: `{text}`"))?
        }
        _ => SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs()),
    };
    Ok(Date::from_unix_time(seconds))
}

/// Prints the report, or writes it to a file and prints its summary.
fn write(arguments: &DiffArguments, diff: &Diff) -> Result<(), Outcome> {
    let color = has_colors(&std::io::stdout());
    let report = match arguments.format {
        Format::Text => render::text(diff, color && arguments.output.is_none()),
        Format::Markdown => render::markdown(diff),
        Format::Json => render::json(diff),
        Format::Html => render::html(diff),
        Format::Changelog => render::changelog(diff),
    };
    let Some(file) = &arguments.output else {
        print(&report);
        return Ok(());
    };
    let failed = |error| Outcome::Failure(Some(format!("cannot write {}: {error}", file.display())));
    std::fs::write(file, report).map_err(failed)?;
    print(&render::summary(diff, color));
    Ok(())
}

/// Returns the outcome, given what must not break.
fn conclude(arguments: &DiffArguments, diff: &Diff) -> Outcome {
    let questions = ["source", "sending", "receiving"];
    let is_asked = |index| {
        arguments.fail_on.iter().any(|question| match question {
            Question::Source => index == 0,
            Question::Sending => index == 1,
            Question::Receiving => index == 2,
            Question::Any => true,
        })
    };
    let verdicts = questions.into_iter().zip(diff.verdicts()).enumerate();
    let broken = verdicts.filter(|(index, (_, verdict))| verdict.is_break() && is_asked(*index));
    let broken: Vec<String> = broken.map(|(_, (question, verdict))| format!("{question} {}", verdict.name())).collect();
    if broken.is_empty() {
        return Outcome::Success;
    }
    Outcome::Breaking(format!(
        "{}; to accept a change, add a rule `[[diff.ignore]]` with its code to {FILE_NAME}",
        broken.join(", ")
    ))
}
