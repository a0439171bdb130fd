//! What goes out comes in again, and what was thrown away is fetched back.

use std::fs;

use crate::kit::{Terminal, terminal};

fn recorded() -> Terminal {
    let terminal = terminal();
    terminal.says(&["week", "build", "--week", "2026-11-23", "--accept"]);
    terminal.says(&[
        "record",
        "add",
        "--session",
        "1",
        "--effort",
        "6",
        "--keenness",
        "-3",
        "--note",
        "=cmd, \"quoted\"",
    ]);
    terminal.says(&["record", "add", "--date", "2026-11-24", "--kind", "play", "--effort", "4"]);
    terminal
}

#[test]
fn an_export_goes_into_an_empty_file_and_comes_out_the_same() {
    let (first, second) = (recorded(), terminal());
    first.says(&["record", "tag", "1", "2", "--tag", "travelling"]);
    first.says(&["record", "remove", "2"]);
    let file = first.folder.path().join("all.json").to_str().unwrap().to_owned();
    first.says(&["export", "json", "--out", &file]);
    let told = second.answers(&["import", &file, "--as", "freshlegs-json"]);
    assert_eq!(told["said"], "Everything is here: one record and 7 planned days.");
    let again = second.runs(&["export", "json", "--out", "-"]).out;
    assert_eq!(again, fs::read_to_string(&file).unwrap(), "the same bytes");
    let sentence = second.refuses(&["import", &file, "--as", "freshlegs-json"]);
    assert!(sentence.starts_with("This file holds something of yours already"), "{sentence}");
    let sentence = terminal().refuses(&["import", "/nowhere.json", "--as", "freshlegs-json"]);
    assert!(sentence.starts_with("“/nowhere.json” could not be read"), "{sentence}");
    let none =
        terminal().refuses(&["import", concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml"), "--as", "freshlegs-json"]);
    assert!(none.contains("this is not a Freshlegs export"), "{none}");
}

#[test]
fn records_go_out_as_a_table_and_weeks_as_a_calendar() {
    let terminal = recorded();
    let table = terminal.runs(&["export", "csv", "--out", "-", "--to", "2026-11-23"]).out;
    let lines: Vec<&str> = table.split("\r\n").collect();
    assert_eq!(lines.len(), 3, "{table}");
    assert!(lines[1].starts_with("1,2026-11-23,acceleration,,-3,6,,,,,,,,\"'=cmd, \"\"quoted\"\"\",no,,2"), "{table}");
    let file = terminal.folder.path().join("weeks.ics");
    terminal.says(&["export", "ics", "--out", file.to_str().unwrap()]);
    let calendar = fs::read_to_string(&file).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT\r\n").count(), 7);
    assert_eq!(
        terminal.runs(&["export", "ics", "--out", "-", "--from", "2026-11-29"]).out.matches("BEGIN:VEVENT").count(),
        1
    );
    let nowhere = terminal.folder.path().join("no/such.csv");
    assert!(terminal.refuses(&["export", "csv", "--out", nowhere.to_str().unwrap()]).contains("could not be written"));
}

#[test]
fn the_bin_is_listed_emptied_and_fetched_back_from() {
    let terminal = recorded();
    assert_eq!(terminal.says(&["bin", "list"]), "The bin is empty.\n");
    terminal.says(&["record", "remove", "1"]);
    terminal.says(&["record", "remove", "2"]);
    assert_eq!(terminal.answers(&["bin", "list"]).as_array().unwrap().len(), 2);
    assert!(
        terminal.says(&["bin", "list"]).contains("2       2026-11-24  Play"),
        "{}",
        terminal.says(&["bin", "list"])
    );
    assert_eq!(terminal.says(&["bin", "restore", "2"]), "Back again: play, Tuesday 24 November.\n");
    assert_eq!(terminal.says(&["bin", "empty"]), "The bin is empty. One record was let go of.\n");
    assert_eq!(terminal.refuses(&["bin", "empty"]), "The bin is empty already.");
    assert!(terminal.refuses(&["bin", "restore", "1"]).contains("There is no record 1 in the bin."));
    assert_eq!(terminal.says(&["undo"]), "Undone: Empty the bin\n");
    terminal.says(&["bin", "restore", "1"]);
    assert_eq!(terminal.answers(&["record", "list"])[0]["entry"]["effort"], 6);
}

#[test]
fn a_tag_is_put_on_and_taken_off() {
    let terminal = recorded();
    assert_eq!(terminal.says(&["record", "tag", "1", "2", "--tag", "ill"]), "2 sessions are now tagged: ill.\n");
    assert_eq!(terminal.answers(&["record", "list"])[0]["tags"][0], "ill");
    assert_eq!(
        terminal.says(&["record", "tag", "1", "--tag", "ill", "--off"]),
        "One session is no longer tagged: ill.\n"
    );
    assert!(terminal.refuses(&["record", "tag", "9", "--tag", "ill"]).starts_with("There is no record 9."));
}
