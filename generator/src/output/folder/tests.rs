use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use super::{Ownership, STAGING, compare};
use crate::digest::Digest;
use crate::output::changes::{Changes, ConflictReason, FilesError};
use crate::output::disk::faults::{Fault, with_fault};
use crate::output::record::RECORD;

/// A folder that is removed when the test ends.
struct TestFolder(PathBuf);

impl TestFolder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("openapi-bindgen-folder-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.join(path)
    }

    fn put(&self, path: &str, text: &str) {
        fs::create_dir_all(self.path(path).parent().unwrap()).unwrap();
        fs::write(self.path(path), text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Returns the contents of all files, and an empty text for each folder.
    fn contents(&self) -> BTreeMap<PathBuf, String> {
        let mut contents = BTreeMap::new();
        let mut folders = vec![self.0.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    contents.insert(path.clone(), String::new());
                    folders.push(path);
                } else {
                    contents.insert(path.clone(), fs::read_to_string(&path).unwrap());
                }
            }
        }
        contents
    }

    fn write(&self, files: &[(&str, &str)]) -> Result<Changes, FilesError> {
        self.write_as(files, &Ownership::default())
    }

    fn write_as(&self, files: &[(&str, &str)], ownership: &Ownership) -> Result<Changes, FilesError> {
        super::write(&self.0, &output(files), ownership)
    }

    fn overwrite(&self, files: &[(&str, &str)]) -> Result<Changes, FilesError> {
        self.write_as(files, &Ownership { overwrite: true, ..Ownership::default() })
    }

    fn compare(&self, files: &[(&str, &str)]) -> Changes {
        compare(&self.0, &output(files), &Ownership::default()).unwrap()
    }
}

impl Drop for TestFolder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn output(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

/// Returns the paths and reasons of conflicts.
fn conflicts(result: Result<Changes, FilesError>) -> Vec<(String, ConflictReason)> {
    match result {
        Err(FilesError::Conflicts { conflicts, .. }) => {
            conflicts.into_iter().map(|one| (one.path, one.reason)).collect()
        }
        other => panic!("expected conflicts, found {other:?}"),
    }
}

const OLD: &[(&str, &str)] = &[("a.rs", "old a"), ("gone.rs", "old"), ("same.rs", "same"), ("src/b.rs", "old b")];
const NEW: &[(&str, &str)] = &[("a.rs", "new a"), ("same.rs", "same"), ("src/b.rs", "new b"), ("src/deep/c.rs", "new")];

#[test]
fn files_that_differ_are_written_and_those_that_are_no_longer_generated_removed() {
    let folder = TestFolder::new("differ");
    folder.write(OLD).unwrap();
    let changes = folder.write(NEW).unwrap();
    assert_eq!(changes.written, ["a.rs", "src/b.rs", "src/deep/c.rs", RECORD]);
    assert_eq!((changes.removed, changes.unchanged), (vec!["gone.rs".to_owned()], 1));
    let other = TestFolder::new("differ-other");
    other.write(NEW).unwrap();
    let relative = |folder: &TestFolder| -> Vec<(PathBuf, String)> {
        let inside = |(path, text): (PathBuf, String)| (path.strip_prefix(&folder.0).unwrap().to_owned(), text);
        folder.contents().into_iter().map(inside).collect()
    };
    assert_eq!(relative(&folder), relative(&other));
}

/// An output of another layout than [`NEW`].
const MOVED: &[(&str, &str)] =
    &[("a.rs", "old a"), ("old/deep/er/c.rs", "old"), ("old/d.rs", "old"), ("src/gone/e.rs", "old")];

#[test]
fn folders_of_files_that_are_no_longer_generated_are_removed_if_nothing_else_is_in_them() {
    let folder = TestFolder::new("folders");
    folder.write(MOVED).unwrap();
    folder.write(NEW).unwrap();
    assert!(!folder.path("old").exists() && !folder.path("src/gone").exists());
    folder.write(MOVED).unwrap();
    folder.put("old/deep/mine.rs", "by hand");
    fs::create_dir(folder.path("old/empty")).unwrap();
    folder.write(NEW).unwrap();
    let left = ["old/deep/mine.rs", "old/empty"].map(|path| folder.path(path).exists());
    assert_eq!((left, folder.path("old/deep/er").exists()), ([true; 2], false));
    // What the record does not list has another owner.
    folder.write(NEW).unwrap();
    assert!(folder.path("old/empty").exists());
}

#[test]
fn files_that_do_not_differ_are_not_touched() {
    let folder = TestFolder::new("touch");
    folder.write(NEW).unwrap();
    let times = || -> Vec<_> {
        folder.contents().into_keys().map(|path| fs::metadata(path).unwrap().modified().unwrap()).collect()
    };
    let before = times();
    thread::sleep(Duration::from_millis(20));
    assert!(folder.write(NEW).unwrap().is_empty() && folder.compare(NEW).is_empty());
    assert_eq!(times(), before);
}

#[test]
fn files_that_the_generator_has_not_written_are_an_error_that_lists_all_of_them() {
    let folder = TestFolder::new("foreign");
    folder.put("a.rs", "by hand");
    folder.put("src/b.rs", "by hand");
    folder.put("same.rs", "same");
    let before = folder.contents();
    let error = folder.write(NEW).unwrap_err().to_string();
    for line in ["a.rs: not written by openapi-bindgen", "src/b.rs: not written by openapi-bindgen", "`--overwrite`"] {
        assert!(error.contains(line), "{error}");
    }
    assert!(!error.contains("same.rs"), "a file that does not differ is lost in no case: {error}");
    assert_eq!(folder.contents(), before);
    folder.overwrite(NEW).unwrap();
    assert!(folder.compare(NEW).is_empty());
    assert!(folder.write(OLD).is_ok(), "what was overwritten belongs to the generator");
}

#[test]
fn edited_files_are_neither_replaced_nor_removed() {
    let folder = TestFolder::new("edited");
    folder.write(OLD).unwrap();
    folder.put("a.rs", "edited");
    folder.put("gone.rs", "edited");
    let before = folder.contents();
    let edited = |path: &str| (path.to_owned(), ConflictReason::Edited);
    assert_eq!(conflicts(folder.write(NEW)), [edited("gone.rs"), edited("a.rs")]);
    assert_eq!(folder.contents(), before);
    assert_eq!(folder.compare(NEW).conflicts.len(), 2);
    folder.overwrite(NEW).unwrap();
    assert!(!folder.path("gone.rs").exists() && folder.compare(NEW).is_empty());
}

#[test]
fn converted_line_ends_are_no_edit() {
    let folder = TestFolder::new("line-ends");
    folder.write(&[("a.rs", "1\n2\n")]).unwrap();
    folder.put("a.rs", "1\r\n2\r\n");
    folder.put(RECORD, &folder.read(RECORD).replace('\n', "\r\n"));
    folder.write(&[("a.rs", "1\n3\n")]).unwrap();
    assert_eq!(folder.read("a.rs"), "1\n3\n");
}

#[test]
fn the_output_of_a_version_without_digests_is_taken_over() {
    let folder = TestFolder::new("upgrade");
    folder.write(OLD).unwrap();
    folder.put(RECORD, "a.rs\ngone.rs\nsame.rs\nsrc/b.rs\n");
    folder.put("src/deep/c.rs", "by hand");
    assert_eq!(conflicts(folder.write(NEW)), [("src/deep/c.rs".to_owned(), ConflictReason::NotWritten)]);
    fs::remove_file(folder.path("src/deep/c.rs")).unwrap();
    assert_eq!(folder.write(NEW).unwrap().removed, ["gone.rs"]);
    assert!(folder.compare(NEW).is_empty());
}

#[test]
fn a_merged_record_lists_the_files_of_both_branches() {
    let folder = TestFolder::new("merge");
    folder.write(NEW).unwrap();
    let ours = folder.read(RECORD);
    folder.write(OLD).unwrap();
    folder.put(RECORD, &format!("<<<<<<< HEAD\n{ours}=======\n{}>>>>>>> branch\n", folder.read(RECORD)));
    folder.write(NEW).unwrap();
    assert!(folder.compare(NEW).is_empty());
}

/// Checks that a run which was interrupted after any number of steps is noticed and completed, and keeps the files of others.
fn assert_repaired(name: &str, before: Option<&[(&str, &str)]>, fault: Fault) {
    let expected = TestFolder::new(&format!("{name}-expected"));
    let prepare = |folder: &TestFolder| {
        if let Some(before) = before {
            folder.write(before).unwrap();
        }
        folder.put("src/mine.rs", "by hand");
    };
    prepare(&expected);
    expected.write(NEW).unwrap();
    let texts = |folder: &TestFolder| folder.contents().into_values().collect::<Vec<_>>();
    let mut steps = 0;
    loop {
        let folder = TestFolder::new(name);
        prepare(&folder);
        let (start, record) = (folder.contents(), fs::read(folder.path(RECORD)).ok());
        let result = with_fault(steps, fault, || folder.write(NEW));
        if result.is_ok() && !folder.path(STAGING).exists() {
            assert_eq!(texts(&folder), texts(&expected));
            break;
        }
        let at = format!("{name}, step {steps}: {result:?}");
        assert!(matches!(&result, Err(FilesError::Io { path, .. }) if path.starts_with(&folder.0)), "{at}");
        let is_complete = texts(&folder) == texts(&expected);
        assert!(!folder.compare(NEW).is_empty() || is_complete, "{at}: a check fails");
        if fault == Fault::Failure && fs::read(folder.path(RECORD)).ok() == record {
            assert_eq!(folder.contents(), start, "{at}: nothing has changed");
        }
        for (path, text) in before.unwrap_or_default() {
            let new = NEW.iter().find(|(new, _)| new == path).map(|(_, text)| *text);
            let found = fs::read_to_string(folder.path(path)).ok();
            assert!(found.as_deref() == Some(*text) || found.as_deref() == new, "{at}: {path} is old or new");
        }
        folder.write(NEW).unwrap_or_else(|error| panic!("{at}: {error}"));
        assert_eq!(texts(&folder), texts(&expected), "{at}");
        assert!(folder.compare(NEW).is_empty(), "{at}");
        steps += 1;
    }
    assert!(steps > 15, "only {steps} steps");
}

#[test]
fn interrupted_run_is_noticed_and_completed() {
    assert_repaired("end", Some(OLD), Fault::End);
    assert_repaired("end-first", None, Fault::End);
    assert_repaired("end-moved", Some(MOVED), Fault::End);
}

#[test]
fn failed_run_is_noticed_and_completed() {
    assert_repaired("failure", Some(OLD), Fault::Failure);
    assert_repaired("failure-first", None, Fault::Failure);
    assert_repaired("failure-moved", Some(MOVED), Fault::Failure);
}

#[test]
fn interrupted_run_is_completed_with_another_output() {
    for steps in 0..30 {
        let folder = TestFolder::new("end-other");
        folder.write(OLD).unwrap();
        let _ = with_fault(steps, Fault::End, || folder.write(NEW));
        folder.write(&[("src/b.rs", "other")]).unwrap_or_else(|error| panic!("step {steps}: {error}"));
        let left: Vec<_> = folder.contents().into_keys().filter(|path| path.is_file()).collect();
        assert_eq!(left, [folder.path(RECORD), folder.path("src/b.rs")], "step {steps}");
    }
}

#[test]
fn edit_of_a_half_written_output_is_kept() {
    let folder = TestFolder::new("end-edited");
    folder.write(OLD).unwrap();
    assert!(with_fault(14, Fault::End, || folder.write(NEW)).is_err());
    folder.put("a.rs", "by hand");
    assert_eq!(conflicts(folder.write(NEW)), [("a.rs".to_owned(), ConflictReason::Edited)]);
}

#[test]
#[cfg(unix)]
fn no_symbolic_link_is_followed() {
    use std::os::unix::fs::symlink;
    let outside = TestFolder::new("links-outside");
    outside.put("a.rs", "new a");
    outside.put("b.rs", "outside");
    let untouched = outside.contents();

    let folder = TestFolder::new("links");
    symlink(outside.path("a.rs"), folder.path("a.rs")).unwrap();
    assert_eq!(
        conflicts(folder.write(NEW)),
        [("a.rs".to_owned(), ConflictReason::NotAFile)],
        "even if it has the text"
    );
    folder.overwrite(NEW).unwrap();
    assert!(fs::symlink_metadata(folder.path("a.rs")).unwrap().is_file());

    let folder = TestFolder::new("links");
    symlink(&outside.0, folder.path("src")).unwrap();
    let reason = || ConflictReason::NotAFolder("src".to_owned());
    let expected = [("src/b.rs".to_owned(), reason()), ("src/deep/c.rs".to_owned(), reason())];
    assert_eq!(conflicts(folder.write(NEW)), expected);
    assert_eq!(conflicts(folder.overwrite(NEW)), expected);
    fs::create_dir(outside.path("empty")).unwrap();
    folder.put(RECORD, "src/b.rs\nsrc/empty/c.rs\n");
    assert!(folder.write(&[]).unwrap().removed.is_empty());
    fs::remove_dir(outside.path("empty")).unwrap();

    for path in [STAGING, RECORD] {
        let folder = TestFolder::new("links");
        symlink(&outside.0, folder.path(path)).unwrap();
        let error = folder.overwrite(NEW).unwrap_err().to_string();
        assert!(error.contains(path), "{error}");
    }
    let folder = TestFolder::new("links");
    fs::create_dir(folder.path(STAGING)).unwrap();
    symlink(outside.path("b.rs"), folder.path(STAGING).join("0")).unwrap();
    folder.write(NEW).unwrap();
    assert_eq!(outside.contents(), untouched);
}

#[test]
fn folders_in_the_place_of_files_and_files_in_that_of_folders_are_kept() {
    let folder = TestFolder::new("kinds");
    folder.put("a.rs/mine.txt", "by hand");
    folder.put("src", "by hand");
    let before = folder.contents();
    let in_file = || ConflictReason::NotAFolder("src".to_owned());
    let expected = [
        ("a.rs".to_owned(), ConflictReason::Folder),
        ("src/b.rs".to_owned(), in_file()),
        ("src/deep/c.rs".to_owned(), in_file()),
    ];
    assert_eq!(conflicts(folder.overwrite(NEW)), expected);
    assert_eq!(folder.contents(), before);
}

#[test]
fn another_file_of_a_module_is_kept_and_nothing_is_written() {
    let folder = TestFolder::new("modules");
    let files = [("support/mod.rs", "a"), ("shop.rs", "b"), ("src/lib.rs", "c"), ("bindings.rs", "d")];
    ["support.rs", "shop/mod.rs", "src/lib/mod.rs", "mod.rs"].iter().for_each(|path| folder.put(path, "mine"));
    let before = folder.contents();
    let same = |path: &str, of: &str| (path.to_owned(), ConflictReason::SameModule(of.to_owned()));
    assert_eq!(
        conflicts(folder.overwrite(&files)),
        [same("shop/mod.rs", "shop.rs"), same("support.rs", "support/mod.rs")]
    );
    assert_eq!(folder.contents(), before);

    // The layout of an output may change.
    let folder = TestFolder::new("layout");
    folder.write(&[("support.rs", "a")]).unwrap();
    folder.write(&[("support/mod.rs", "a")]).unwrap();
    assert!(!folder.path("support.rs").exists());
}

#[test]
fn sources_of_an_output_are_kept_whatever_the_options_and_the_record_say() {
    let folder = TestFolder::new("sources");
    folder.put("a.rs", "source");
    let sources = vec![folder.path("../").join(folder.0.file_name().unwrap()).join("a.rs")];
    for overwrite in [false, true] {
        let ownership = Ownership { overwrite, sources: sources.clone(), ..Ownership::default() };
        for record in ["", "a.rs\n"] {
            folder.put(RECORD, record);
            assert_eq!(conflicts(folder.write_as(NEW, &ownership)), [("a.rs".to_owned(), ConflictReason::Source)]);
            folder.write_as(&[("other.rs", "")], &ownership).unwrap();
            assert_eq!(folder.read("a.rs"), "source");
        }
    }
}

#[test]
fn names_file_may_be_edited_until_it_is_read() {
    let folder = TestFolder::new("names");
    folder.write(&[("names.json", "old")]).unwrap();
    folder.put("names.json", "edited");
    let read = |text: &str| Ownership {
        names: Some((folder.path("names.json"), Some(Digest::of(text.as_bytes())))),
        ..Ownership::default()
    };
    let edited = [("names.json".to_owned(), ConflictReason::Edited)];
    assert_eq!(conflicts(folder.write_as(&[("names.json", "new")], &read("old text"))), edited);
    folder.write_as(&[("names.json", "new")], &read("edited")).unwrap();
    assert_eq!(folder.read("names.json"), "new");
}

#[test]
fn two_configurations_with_one_folder_are_noticed() {
    let folder = TestFolder::new("configurations");
    folder.put("specs/bindgen.toml", "");
    folder.put("other/bindgen.toml", "");
    let out = TestFolder(folder.path("out"));
    let by = |path: &str| Ownership { configuration: Some(folder.path(path)), ..Ownership::default() };
    out.write_as(OLD, &by("specs/bindgen.toml")).unwrap();
    out.write_as(NEW, &by("other/../specs/bindgen.toml")).unwrap();
    let reason = ConflictReason::OtherConfiguration(fs::canonicalize(folder.path("specs/bindgen.toml")).unwrap());
    assert_eq!(conflicts(out.write_as(OLD, &by("other/bindgen.toml"))), [(RECORD.to_owned(), reason)]);
    assert!(!compare(&out.0, &output(NEW), &by("other/bindgen.toml")).unwrap().is_empty());
    fs::remove_file(folder.path("specs/bindgen.toml")).unwrap();
    out.write_as(OLD, &by("other/bindgen.toml")).unwrap();
    assert!(out.read(RECORD).contains("\n# Generated from ../other/bindgen.toml\n"));
}

#[test]
fn a_record_names_no_file_outside_its_folder() {
    let folder = TestFolder::new("outside");
    folder.put("mine.rs", "by hand");
    folder.put("out/.keep", "");
    let out = TestFolder(folder.path("out"));
    let absolute = folder.path("mine.rs");
    out.put(RECORD, &format!("../mine.rs\n{}\n./../mine.rs\n\n.\n..\n", absolute.display()));
    out.write(NEW).unwrap();
    assert_eq!(folder.read("mine.rs"), "by hand");
    for path in ["../mine.rs", absolute.to_str().unwrap(), "", "a//b.rs", "line\nbreak.rs", RECORD, ".bindgen-new/0"] {
        assert!(matches!(out.write(&[(path, "new")]), Err(FilesError::Io { .. })), "{path}");
    }
    assert_eq!(folder.read("mine.rs"), "by hand");
}

#[test]
fn a_file_whose_name_changes_in_case_only_is_written_again() {
    let folder = TestFolder::new("case");
    folder.write(&[("Amount.rs", "same")]).unwrap();
    // Where case is not distinguished, the file exists under the new name, with the same text.
    folder.put("amount.rs", "same");
    let changes = folder.write(&[("amount.rs", "same")]).unwrap();
    assert_eq!(
        (changes.written, changes.removed),
        (vec!["amount.rs".to_owned(), RECORD.to_owned()], vec!["Amount.rs".to_owned()])
    );
    assert_eq!(folder.read("amount.rs"), "same");
}

#[test]
#[cfg(unix)]
fn a_run_waits_for_another_one_in_the_same_folder() {
    let folder = TestFolder::new("lock");
    let other = File::open(&folder.0).unwrap();
    other.lock().unwrap();
    let (done, is_done) = mpsc::channel();
    thread::scope(|scope| {
        let folder = &folder;
        scope.spawn(move || done.send(folder.write(NEW).map(drop)).unwrap());
        assert!(is_done.recv_timeout(Duration::from_millis(200)).is_err(), "it waits");
        assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 0);
        other.unlock().unwrap();
        is_done.recv_timeout(Duration::from_secs(10)).unwrap().unwrap();
    });
    assert!(folder.compare(NEW).is_empty());
}

#[test]
fn a_comparison_locks_a_file_of_an_earlier_run_and_creates_none() {
    let folder = TestFolder::new("lock-file");
    assert!(super::open_file(&folder.0, false).is_none());
    assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 0);
    let writer = super::open_file(&folder.0, true).unwrap();
    writer.lock().unwrap();
    let reader = super::open_file(&folder.0, false).unwrap();
    assert!(reader.try_lock_shared().is_err());
    writer.unlock().unwrap();
    assert!(reader.try_lock_shared().is_ok());
}

#[test]
fn concurrent_runs_leave_the_output_of_one() {
    let folder = TestFolder::new("concurrent");
    thread::scope(|scope| {
        for index in 0..8 {
            let folder = &folder;
            scope.spawn(move || {
                for _ in 0..10 {
                    folder.write(if index % 2 == 0 { OLD } else { NEW }).unwrap();
                    folder.compare(OLD);
                }
            });
        }
    });
    assert!(folder.compare(OLD).is_empty() || folder.compare(NEW).is_empty());
    assert!(Path::new(&folder.0).join(RECORD).exists() && !folder.path(STAGING).exists());
}
