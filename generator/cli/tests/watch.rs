//! `--watch`, runs that find nothing changed, and runs that are interrupted.

#[cfg(unix)]
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

const DOCUMENT: &str = "\
openapi: 3.1.0
info: {title: Shop, version: '1'}
components:
  schemas:
    Order: {type: object, properties: {id: {type: string}}}
";

fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    fs::write(path.join("shop.yaml"), DOCUMENT).unwrap();
    path
}

/// Returns the command, with a cache folder for this test.
fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_openapi-bindgen"));
    let cache = folder.join("cache");
    command.current_dir(folder).args(arguments).env("XDG_CACHE_HOME", &cache).env("LOCALAPPDATA", &cache);
    command
}

const GENERATE: &[&str] = &["generate", "shop.yaml", "--output", "out"];

/// Returns what a run has printed.
fn generate(folder: &Path) -> String {
    let output = command(folder, GENERATE).output().unwrap();
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[test]
fn a_run_without_changes_generates_nothing() {
    let folder = folder("unchanged");
    generate(&folder);
    let second = generate(&folder);
    assert!(second.starts_with("   unchanged  1 type, 0 enums, 0 operations, 0 warnings"), "{second}");
    let checked = command(&folder, &[GENERATE, &["--check"]].concat()).output().unwrap();
    assert!(String::from_utf8_lossy(&checked.stdout).contains("0 files to write"), "a check compares all files");
}

#[test]
fn a_run_without_changes_writes_nothing_and_takes_less_than_half_of_the_first() {
    let folder = folder("twice");
    let document = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/qonto.yaml");
    fs::copy(document, folder.join("shop.yaml")).unwrap();
    let timed = || {
        let start = Instant::now();
        generate(&folder);
        start.elapsed()
    };
    let record = || fs::metadata(folder.join("out/.bindgen-files")).unwrap().modified().unwrap();
    // The least of several times is not that of other processes.
    let times = (0..5).map(|_| {
        let _ = fs::remove_dir_all(folder.join("out"));
        let first = timed();
        let written = record();
        let second = timed();
        assert_eq!(record(), written);
        (first, second)
    });
    let (first, second): (Vec<Duration>, Vec<Duration>) = times.unzip();
    assert!(*second.iter().min().unwrap() * 2 < *first.iter().min().unwrap(), "{first:?} {second:?}");
}

#[test]
fn a_change_of_an_input_an_output_or_an_option_generates_again() {
    let folder = folder("changed");
    generate(&folder);
    fs::write(folder.join("shop.yaml"), DOCUMENT.replace("id:", "number:")).unwrap();
    assert!(generate(&folder).contains("wrote  shop.rs"));
    fs::remove_file(folder.join("out/bindings.rs")).unwrap();
    assert!(generate(&folder).contains("wrote  bindings.rs"));
    assert!(generate(&folder).contains("unchanged  1 type"));
    fs::write(folder.join("out/shop.rs"), "// edited\n").unwrap();
    let edited = generate(&folder);
    assert!(edited.contains("shop.rs: edited since openapi-bindgen wrote it"), "{edited}");
    let replaced = command(&folder, &[GENERATE, &["--overwrite"]].concat()).output().unwrap();
    assert_eq!(replaced.status.code(), Some(0));
    let types = command(&folder, &[GENERATE, &["--types-only"]].concat()).output().unwrap();
    assert!(String::from_utf8_lossy(&types.stdout).contains("total  1 type"), "another option is another run");
    fs::create_dir(folder.join("out/.bindgen-new")).unwrap();
    assert!(generate(&folder).contains("total  1 type"), "a run that has not ended is completed");
}

/// A process that ends with the test.
struct Watch(Child);

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Waits until a file contains a text. Returns the time that it has taken.
fn wait_for(path: &Path, expected: &str) -> Duration {
    let start = Instant::now();
    loop {
        let text = fs::read_to_string(path).unwrap_or_default();
        if text.contains(expected) {
            return start.elapsed();
        }
        assert!(start.elapsed() < Duration::from_secs(60), "{expected:?} is not in {}: {text}", path.display());
        sleep(Duration::from_millis(20));
    }
}

#[test]
fn a_save_is_generated_and_errors_do_not_end_the_watch() {
    let folder = folder("watch");
    let log = folder.join("log.txt");
    let errors = fs::File::create(&log).unwrap();
    let mut watching = command(&folder, &[GENERATE, &["--watch"]].concat());
    let _watch = Watch(watching.stdout(Stdio::null()).stderr(errors).spawn().unwrap());
    let output = folder.join("out/shop.rs");
    wait_for(&output, "pub struct Order");
    sleep(Duration::from_millis(500));
    fs::write(folder.join("shop.yaml"), DOCUMENT.replace("Order", "Invoice")).unwrap();
    let time = wait_for(&output, "pub struct Invoice");
    // One look at the files each 200 ms; the rest is for a busy machine.
    assert!(time < Duration::from_secs(20), "{time:?}");
    fs::write(folder.join("shop.yaml"), DOCUMENT.replace("{type: string}", "{type: strin}")).unwrap();
    wait_for(&log, "error[unknown-type]");
    assert!(fs::read_to_string(&output).unwrap().contains("pub struct Invoice"), "an error writes nothing");
    fs::write(folder.join("shop.yaml"), DOCUMENT.replace("Order", "Receipt")).unwrap();
    wait_for(&output, "pub struct Receipt");
}

/// Returns every file below a folder, with its contents.
#[cfg(unix)]
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let of_entry = |path: PathBuf| match path.is_dir() {
        true => files(&path),
        false => BTreeMap::from([(path.clone(), fs::read(path).unwrap())]),
    };
    entries.flat_map(of_entry).collect()
}

#[cfg(unix)]
fn interrupt(process: &Child) {
    assert!(Command::new("kill").args(["-INT", &process.id().to_string()]).status().unwrap().success());
}

#[cfg(unix)]
#[test]
fn an_interrupt_leaves_the_output_as_it_was_or_complete() {
    let folder = folder("interrupted");
    let out = folder.join("out");
    // Between these, most files of the support code differ.
    let operation = "paths: {/orders: {get: {operationId: listOrders, responses: {'204': {description: Done}}}}}\n";
    let documents = [DOCUMENT.to_owned(), format!("{DOCUMENT}{operation}")];
    let mut time = Duration::ZERO;
    let complete = documents.clone().map(|document| {
        fs::write(folder.join("shop.yaml"), document).unwrap();
        let start = Instant::now();
        generate(&folder);
        time = start.elapsed();
        files(&out)
    });
    assert!(complete[1].len() > complete[0].len() + 5, "many files differ");
    let mut interrupted = 0;
    for step in 0..40 {
        fs::write(folder.join("shop.yaml"), &documents[step % 2]).unwrap();
        let mut run = command(&folder, GENERATE).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        sleep(time * step as u32 / 40);
        interrupt(&run);
        interrupted += usize::from(run.wait().unwrap().code() == Some(130));
        let found = files(&out);
        let differing =
            complete.each_ref().map(|files| files.keys().filter(|path| files.get(*path) != found.get(*path)).count());
        assert!(complete.contains(&found), "of 40 interrupts, {step} leaves a part: files differ by {differing:?}");
    }
    assert!(interrupted > 0, "no run was interrupted");
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_the_watch() {
    let folder = folder("watch_interrupted");
    let mut watching = command(&folder, &[GENERATE, &["--watch"]].concat());
    let mut watch = Watch(watching.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap());
    wait_for(&folder.join("out/shop.rs"), "pub struct Order");
    interrupt(&watch.0);
    assert_eq!(watch.0.wait().unwrap().code(), Some(130));
}
