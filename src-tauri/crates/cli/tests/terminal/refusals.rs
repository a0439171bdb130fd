//! What is refused says what, where and what to do, and changes nothing.

use std::fs;

use freshlegs_store::{Lock, Place};

use crate::kit::{said, terminal};

#[test]
fn wrong_usage_ends_with_two_and_the_nearest_word() {
    let terminal = terminal();
    let usage = |line: &[&str]| {
        let told = terminal.runs(line);
        assert_eq!((told.code, told.out.as_str()), (2, ""), "{line:?}");
        told.err
    };
    assert!(usage(&["recrd"]).contains("'record'"));
    assert!(usage(&["week", "shwo"]).contains("tip: a similar subcommand exists: 'show'"));
    let kind = ["record", "add", "--date", "2026-11-26", "--kind", "maxvelocity"];
    assert!(usage(&kind).contains("tip: a similar value exists: 'max_velocity'"));
    assert!(
        usage(&["week", "show", "--week", "26.11.2026"]).contains("write it as year-month-day, for example 2026-11-23")
    );
    assert!(
        usage(&["week", "move", "--session", "none", "--to", "2026-11-25"]).contains("is not the number of a session")
    );
    assert!(usage(&["record", "add", "--effort", "6"]).contains("--date <DAY>"));
    assert!(!usage(&[]).is_empty());
    assert!(!terminal.folder.path().join("profile").exists(), "wrong usage opens no file");
}

#[test]
fn a_refusal_is_one_sentence_and_ends_with_one() {
    let terminal = terminal();
    terminal.says(&["week", "build", "--accept"]);
    let before = terminal.answers(&["export", "json", "--out", "-"]);
    let mut told = Vec::new();
    for line in [
        &["record", "add", "--date", "2026-11-25", "--kind", "play", "--effort", "11"] as &[&str],
        &["record", "add", "--date", "2026-11-25", "--kind", "play", "--keenness", "-6"],
        &["record", "add", "--date", "2026-11-25", "--kind", "play", "--minutes", "long"],
        &["record", "add", "--date", "2026-11-27", "--kind", "play"],
        &["record", "add", "--session", "99"],
        &["record", "edit", "7", "--effort", "5"],
        &["record", "remove", "7"],
        &["week", "move", "--session", "4", "--to", "2026-11-28"],
        &["week", "move", "--session", "4", "--to", "2026-12-03"],
        &["week", "skip", "--session", "7", "--reason", "ill"],
        &["athlete", "set", "level", "elite"],
        &["athlete", "set", "colour", "red"],
        &["chart", "effort-quality", "--out", "map.gif"],
        &["sample", "add"],
        &["sample", "remove"],
        &["redo"],
    ] {
        told.push(format!("{}\n    {}", line.join(" "), terminal.refuses(line)));
    }
    insta::assert_snapshot!(told.join("\n"));
    assert_eq!(terminal.answers(&["export", "json", "--out", "-"]), before, "nothing changed");
}

#[test]
fn a_file_that_cannot_be_written_is_named() {
    let terminal = terminal();
    let nowhere = terminal.folder.path().join("no/such/week.pdf");
    let sentence = terminal.refuses(&["print", "week", "--out", nowhere.to_str().unwrap()]);
    assert!(sentence.starts_with(&format!("“{}” could not be written", nowhere.display())), "{sentence}");
    assert!(sentence.ends_with("Choose another place and try again."), "{sentence}");
}

#[test]
fn a_file_in_use_is_left_alone() {
    let terminal = terminal();
    let lock = Lock::take(&Place::at(terminal.folder.path())).unwrap();
    let sentence = terminal.refuses(&["week", "show"]);
    assert!(sentence.contains("is already running with"), "{sentence}");
    drop(lock);
    terminal.says(&["week", "show"]);
}

#[test]
fn verbs_started_at_once_wait_for_each_other() {
    let terminal = terminal();
    let add = |effort: u8| {
        let effort = effort.to_string();
        let mut command = terminal.command();
        command.args(["record", "add", "--date", "2026-11-20", "--kind", "play", "--effort", &effort]);
        command.stdout(std::process::Stdio::null()).spawn().unwrap()
    };
    let started: Vec<_> = (1..=4).map(add).collect();
    assert!(started.into_iter().all(|mut verb| verb.wait().unwrap().success()));
    assert_eq!(terminal.answers(&["record", "list"]).as_array().unwrap().len(), 4);
}

#[test]
fn a_file_that_is_not_ours_is_refused_and_left_untouched() {
    let terminal = terminal();
    let profile = terminal.folder.path().join("profile");
    fs::create_dir_all(&profile).unwrap();
    fs::write(profile.join("freshlegs.db"), "a diary").unwrap();
    let sentence = terminal.refuses(&["week", "show"]);
    assert!(sentence.contains("freshlegs.db"), "{sentence}");
    assert_eq!(fs::read_to_string(profile.join("freshlegs.db")).unwrap(), "a diary");
}

#[test]
fn the_folder_named_on_the_line_counts_more_than_the_one_of_the_environment() {
    let terminal = terminal();
    let other = tempfile::tempdir().unwrap();
    let named = ["--data-dir", other.path().to_str().unwrap(), "athlete", "show"];
    let told = said(terminal.command().args(named).output().unwrap());
    assert!(told.out.contains(other.path().to_str().unwrap()), "{}", told.out);
    assert!(!terminal.folder.path().join("profile").exists());
}
