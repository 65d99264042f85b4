//! `fetch`: downloads the documents for which a `bindgen.toml` has a `source`.
//!
//! In: the sources, and the record of the last downloads in `bindgen.lock`. Out: the documents, each replaced in one step, and the new
//! record. No other command downloads anything.

mod download;
mod lock;

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use openapi_bindgen::config::manifest::Manifest;
use openapi_bindgen::{Input as Document, Limits, check_document};

use self::download::{Answer, Certificates, Client, Download, Header};
use self::lock::{Lock, Record, is_of, sha256, timestamp};
use crate::arguments::{DocumentOptions, FetchArguments};
use crate::generate::{count, update_command};
use crate::input::{Input, named};
use crate::interrupt::uninterrupted;
use crate::{Outcome, Session, print};

/// A document with a source.
struct Remote {
    path: PathBuf,
    /// Its path relative to the manifest, which is its key in the record.
    key: String,
    source: String,
    /// The environment variables with the values of headers, by the names of the headers.
    headers: BTreeMap<String, String>,
}

/// What became of a document.
enum Fetched {
    Unchanged,
    /// It differs from its source, and was replaced unless the arguments forbid it.
    Changed,
}

pub(crate) fn run(arguments: &FetchArguments, session: &mut Session) -> Outcome {
    let input = match Input::of(arguments.path.as_deref()) {
        Ok(input) => input,
        Err(outcome) => return outcome,
    };
    if let Input::Document(path) = &input {
        let path = path.display();
        return Outcome::Usage(format!(
            "`{path}` is a document; pass a bindgen.toml that has its `source`, or its folder"
        ));
    }
    // Nothing is generated, but every output has a folder.
    let builder = input.builder(&DocumentOptions::default()).out_dir("");
    let Ok(manifest) = builder.manifest(&mut session.sources, &mut session.diagnostics) else {
        return Outcome::failure();
    };
    let remotes = match remotes(&manifest, arguments.api.as_deref()) {
        Ok(remotes) => remotes,
        Err(message) => return Outcome::Usage(message),
    };
    let mut lock = match Lock::read(folder(&manifest)) {
        Ok(lock) => lock,
        Err(message) => return Outcome::Failure(Some(message)),
    };
    let certificates = match certificates(arguments) {
        Ok(certificates) => certificates,
        Err(message) => return Outcome::Failure(Some(message)),
    };
    let client = Client::new(manifest.config.limits.file, certificates);
    let (mut changed, mut failed) = (Vec::new(), Vec::new());
    for remote in &remotes {
        let shown = remote.path.display();
        match fetch(remote, &client, &mut lock, arguments, &manifest.config.limits, session) {
            Ok(Fetched::Unchanged) if arguments.quiet => {}
            Ok(Fetched::Unchanged) => print(&format!("{:>12}  {shown}\n", "unchanged")),
            Ok(Fetched::Changed) => {
                let verb = if arguments.check { "differs" } else { "wrote" };
                if arguments.check || !arguments.quiet {
                    print(&format!("{verb:>12}  {shown}\n"));
                }
                changed.push(remote);
            }
            Err(reason) => failed.push(reason),
        }
    }
    conclude(arguments, &changed, &failed)
}

/// Returns the root certificates that the arguments or the environment set; `None` if they set none.
fn certificates(arguments: &FetchArguments) -> Result<Option<Certificates>, String> {
    let variable = || std::env::var_os("SSL_CERT_FILE").filter(|path| !path.is_empty()).map(PathBuf::from);
    let Some(path) = arguments.ca_file.clone().or_else(variable) else { return Ok(None) };
    let shown = path.display();
    let pem = fs::read(&path).map_err(|error| format!("cannot read the root certificates in `{shown}`: {error}"))?;
    let certificates =
        Certificates::parse(&pem).ok_or_else(|| format!("`{shown}` has no certificate that can be read as PEM"))?;
    Ok(Some(certificates))
}

/// Returns the values of the headers of a document.
///
/// # Errors
///
/// If a variable is not set, or its value is not that of a header. The value is not in the message.
fn headers(remote: &Remote) -> Result<Vec<Header>, String> {
    let header = |(name, variable): (&String, &String)| {
        let value = std::env::var(variable).ok().filter(|value| !value.is_empty());
        let value = value.ok_or_else(|| {
            format!("the environment variable `{variable}` with the header `{name}` is not set; set it, or remove it from `source_headers`")
        })?;
        Header::new(name, value).ok_or_else(|| {
            format!("`{name}` of `source_headers`, or the value of `{variable}`, is not that of a header")
        })
    };
    remote.headers.iter().map(header).collect()
}

/// Returns the folder of a manifest.
fn folder(manifest: &Manifest) -> &Path {
    manifest.config.manifest.as_deref().and_then(Path::parent).unwrap_or(Path::new(""))
}

/// Returns the documents that have a source, or that of one API.
fn remotes(manifest: &Manifest, api: Option<&str>) -> Result<Vec<Remote>, String> {
    let apis = &manifest.config.apis;
    if let Some(name) = api {
        named(&manifest.config, name)?;
    }
    let mut remotes: Vec<Remote> = Vec::new();
    for entry in apis.iter().filter(|entry| api.is_none_or(|name| entry.name == name)) {
        let Some(source) = entry.source.clone() else { continue };
        let path = entry.document.path().to_owned();
        match remotes.iter().find(|other| other.path == path) {
            Some(other) if other.headers != entry.source_headers => {
                return Err(format!(
                    "`{}` has different `source_headers` in two APIs; remove those of one",
                    path.display()
                ));
            }
            Some(other) if other.source != source => {
                let path = path.display();
                return Err(format!("`{path}` has two sources: {} and {source}; remove one", other.source));
            }
            Some(_) => {}
            None => {
                let key = path.strip_prefix(folder(manifest)).unwrap_or(&path);
                let key = key.display().to_string().replace('\\', "/");
                remotes.push(Remote { path, key, source, headers: entry.source_headers.clone() });
            }
        }
    }
    if remotes.is_empty() {
        let subject = api.map_or("no API of bindgen.toml".to_owned(), |name| format!("the API `{name}`"));
        let has = if api.is_some() { "has no" } else { "has a" };
        return Err(format!("{subject} {has} `source`; add the URL of its document, as in `source = \"https://…\"`"));
    }
    Ok(remotes)
}

/// Downloads a document, and replaces it if it differs.
fn fetch(
    remote: &Remote,
    client: &Client,
    lock: &mut Lock,
    arguments: &FetchArguments,
    limits: &Limits,
    session: &mut Session,
) -> Result<Fetched, String> {
    let Remote { path, key, source, .. } = remote;
    let headers = headers(remote).map_err(|why| format!("{source}: {why}"))?;
    let local = match fs::read(path) {
        Ok(contents) => Some(contents),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(format!("cannot read `{}`: {error}", path.display())),
    };
    let record = lock.get(key).filter(|record| record.source == *source).cloned();
    let is_as_recorded = local.as_ref().zip(record.as_ref()).is_some_and(|(local, record)| is_of(record, local));
    // A server compares with what it has sent, so the answer is of use only if that is still there.
    let record_of_server = record.as_ref().filter(|_| is_as_recorded);
    let answer = client.get(source, &headers, record_of_server).map_err(|why| format!("{source}: {why}"))?;
    let Answer::Document(Download { contents, etag, last_modified }) = answer else { return Ok(Fetched::Unchanged) };
    let digest = sha256(&contents);
    let record_of = |date| Record { source: source.clone(), date, sha256: digest.clone(), etag, last_modified };
    let date = record.as_ref().filter(|record| record.sha256 == digest).map(|record| record.date.clone());
    // A download of the same contents leaves the date, so that it changes nothing in the repository.
    let new = record_of(date.unwrap_or_else(now));
    // A checkout may have converted the ends of lines.
    let is_same = local.as_ref().is_some_and(|local| is_of(&new, local));
    if !is_same {
        if arguments.check {
            return Ok(Fetched::Changed);
        }
        if local.is_some() && !is_as_recorded && !arguments.overwrite {
            return Err(edited(path, record.is_some()));
        }
        check(remote, &contents, limits, session)?;
    }
    lock.insert(key, new);
    if !arguments.check {
        uninterrupted(|| write(path, (!is_same).then_some(&contents), local.as_deref(), lock))?;
    }
    Ok(if is_same { Fetched::Unchanged } else { Fetched::Changed })
}

/// Writes a document, if it is new, and its record. If the record can't be written, the document stays as it was.
fn write(path: &Path, new: Option<&Vec<u8>>, old: Option<&[u8]>, lock: &Lock) -> Result<(), String> {
    let failed = |error: io::Error| format!("cannot write `{}`: {error}", path.display());
    new.map_or(Ok(()), |contents| replace(path, contents)).map_err(failed)?;
    lock.write().inspect_err(|_| {
        // Without its record, the document would pass for an edited one.
        let _ = match (new, old) {
            (Some(_), Some(old)) => replace(path, old),
            (Some(_), None) => fs::remove_file(path),
            (None, _) => Ok(()),
        };
    })
}

/// Returns the message about a document that is not as it was downloaded.
fn edited(path: &Path, has_record: bool) -> String {
    let path = path.display();
    if has_record {
        format!(
            "`{path}` was edited since it was downloaded; keep the edits in an overlay, which `openapi-bindgen overlay diff` makes, \
             or replace them with `--overwrite`"
        )
    } else {
        format!("`{path}` exists, and was not downloaded from its source; replace it with `--overwrite`")
    }
}

/// Checks that a download is an OpenAPI document: servers answer with pages about errors, too.
fn check(remote: &Remote, contents: &[u8], limits: &Limits, session: &mut Session) -> Result<(), String> {
    let refused =
        || format!("{} is not replaced: the download is not a document that can be read", remote.path.display());
    let text = std::str::from_utf8(contents).map_err(|_| format!("{}: it is not UTF-8", refused()))?;
    let name = format!("download of {}", remote.path.display());
    let document = Document::text(name, text);
    check_document(&document, limits, &mut session.sources, &mut session.diagnostics).map_err(|_| refused())
}

/// Writes a file so that it has either the old or the new contents, whenever the run ends.
fn replace(path: &Path, contents: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new(""));
    if !folder.as_os_str().is_empty() {
        fs::create_dir_all(folder)?;
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let new = folder.join(format!(".{name}.{}", std::process::id()));
    let written = fs::File::create(&new).and_then(|mut file| {
        file.write_all(contents)?;
        file.sync_all()
    });
    let replaced = written.and_then(|()| fs::rename(&new, path));
    if replaced.is_err() {
        let _ = fs::remove_file(&new);
    }
    replaced
}

fn now() -> String {
    timestamp(SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs()))
}

/// Prints what to do next. Returns the outcome of a run.
fn conclude(arguments: &FetchArguments, changed: &[&Remote], failed: &[String]) -> Outcome {
    if !failed.is_empty() {
        return Outcome::Failure(Some(failed.join("\nerror: ")));
    }
    if changed.is_empty() {
        return Outcome::Success;
    }
    if arguments.check {
        let documents = count(changed.len(), "document");
        let differ = if changed.len() == 1 { "differs from its source" } else { "differ from their sources" };
        return Outcome::Stale(format!("{documents} {differ}; to update, run `{}`", update_command()));
    }
    if !arguments.quiet {
        print(&next_steps(changed));
    }
    Outcome::Success
}

/// Returns the commands that show what has changed in documents, and that update the code.
fn next_steps(changed: &[&Remote]) -> String {
    let current = std::env::current_dir().unwrap_or_default();
    let diff = |remote: &&Remote| {
        let path = remote.path.strip_prefix(&current).unwrap_or(&remote.path);
        // The other paths of a revision start at the root of the repository.
        let path = path.is_relative().then(|| path.display())?;
        Some(format!("  openapi-bindgen diff git:HEAD:./{path} {path}\n"))
    };
    let diffs: String = changed.iter().filter_map(diff).collect();
    format!(
        "\nTo see what has changed, and what it breaks, run\n{diffs}To update the code, run `openapi-bindgen generate`.\n"
    )
}
