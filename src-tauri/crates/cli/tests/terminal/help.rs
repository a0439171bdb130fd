//! Help on every level, with an example each.

use crate::kit::{said, terminal};

/// Every verb there is; a new one is seen by the snapshot of its parent.
const VERBS: [&[&str]; 44] = [
    &[],
    &["week"],
    &["week", "build"],
    &["week", "solve"],
    &["week", "show"],
    &["week", "move"],
    &["week", "skip"],
    &["week", "swap"],
    &["week", "offers"],
    &["week", "ease"],
    &["morning"],
    &["morning", "add"],
    &["record"],
    &["record", "add"],
    &["record", "edit"],
    &["record", "remove"],
    &["record", "list"],
    &["trends"],
    &["trends", "drift"],
    &["trends", "fine"],
    &["chart"],
    &["print"],
    &["print", "week"],
    &["print", "report"],
    &["export"],
    &["record", "tag"],
    &["export", "json"],
    &["export", "csv"],
    &["export", "ics"],
    &["import"],
    &["bin"],
    &["bin", "list"],
    &["bin", "restore"],
    &["bin", "empty"],
    &["undo"],
    &["redo"],
    &["history"],
    &["athlete"],
    &["athlete", "show"],
    &["athlete", "set"],
    &["sample"],
    &["sample", "add"],
    &["sample", "remove"],
    &["doctor"],
];

#[test]
fn help_shows_an_example_on_every_level() {
    let terminal = terminal();
    for verb in VERBS {
        let told = said(terminal.command().args(verb).arg("--help").output().unwrap());
        assert_eq!(told.code, 0, "{verb:?}");
        assert!(told.out.contains("Example:\n  freshlegs-cli "), "{verb:?} has no example:\n{}", told.out);
    }
}

#[test]
fn the_first_help_and_the_longest() {
    let terminal = terminal();
    let help = |verb: &[&str]| said(terminal.command().args(verb).arg("--help").output().unwrap()).out;
    insta::assert_snapshot!("help", help(&[]));
    insta::assert_snapshot!("help_record_add", help(&["record", "add"]));
    insta::assert_snapshot!("help_week_solve", help(&["week", "solve"]));
}

#[test]
fn completions_and_the_man_page_come_from_the_same_definitions() {
    let terminal = terminal();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let told = said(terminal.command().args(["completions", shell]).output().unwrap());
        assert_eq!(told.code, 0);
        assert!(told.out.contains("freshlegs-cli") && told.out.contains("anyway"), "{shell}");
    }
    let man = said(terminal.command().arg("man").output().unwrap());
    assert!(man.out.contains(".TH freshlegs-cli") && man.out.contains("record"), "{}", man.out);
    assert!(!terminal.folder.path().join("profile").exists(), "neither needs a file");
}
