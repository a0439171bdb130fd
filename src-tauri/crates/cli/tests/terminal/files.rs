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

const DIARY: &str = "id,start_date_local,type,elapsed_time,icu_rpe,name\n\
                     a,2026-11-02T18:00:00,Run,2700,6,Flys\n\
                     b,2026-11-04T18:00:00,Ride,3600,,Spin\n";

/// The terminal with a folder that holds files of other programs.
fn with_files(files: &[(&str, &str)]) -> (Terminal, String) {
    let terminal = terminal();
    let folder = terminal.folder.path().join("from elsewhere");
    fs::create_dir(&folder).unwrap();
    files.iter().for_each(|(name, text)| fs::write(folder.join(name), text).unwrap());
    let folder = folder.to_str().unwrap().to_owned();
    (terminal, folder)
}

#[test]
fn other_programs_files_are_shown_first_and_then_brought_in_once() {
    let (terminal, folder) = with_files(&[("activities.csv", DIARY), ("broken.fit", "\u{e}\u{10}not much.FIT")]);
    let seen = terminal.answers(&["import", &folder, "--dry-run"]);
    let counts = &seen["counts"];
    assert_eq!((&counts["new"], &counts["rejected"]), (&2.into(), &1.into()), "{counts}");
    assert_eq!(terminal.answers(&["record", "list"]), serde_json::json!([]), "a dry run stores nothing");
    let file = &seen["files"][0];
    assert_eq!(file["format"], "intervals_activities");
    assert_eq!(file["scales"][0]["direction"], "10 is the hardest");
    let session = file["sessions"].as_array().unwrap().iter().find(|row| row["day"] == "2026-11-02").unwrap();
    assert_eq!((&session["effort"], &session["fate"]), (&6.0.into(), &"new".into()));
    assert_eq!(session["ratings"][0]["as_given"], 6.0);

    let said = terminal.says(&["import", &folder, "--kind", "Ride=cycling_intervals"]);
    insta::assert_snapshot!(said);
    assert_eq!(terminal.answers(&["record", "list"]).as_array().unwrap().len(), 2);
    let again = terminal.says(&["import", &folder]);
    assert!(again.ends_with("0 new, 0 changed, 2 here already, 1 left out.\n"), "{again}");
    assert_eq!(terminal.says(&["undo"]), "Undone: Import 2 sessions\n");
    assert_eq!(terminal.answers(&["record", "list"]), serde_json::json!([]));
}

#[test]
fn a_table_waits_for_an_answer_and_takes_it_from_a_file() {
    let table = "day,effort,minutes\n03/04/2026,6,45\n05/04/2026,7,50\n";
    let (terminal, folder) = with_files(&[("diary.csv", table)]);
    let sentence = terminal.refuses(&["import", &folder]);
    assert!(sentence.starts_with("“diary.csv”: column “day” can be read in more than one way"), "{sentence}");
    let asked = terminal.answers(&["import", &folder, "--dry-run"]);
    assert_eq!(asked["files"][0]["table"]["questions"][0], "“day”: does the day or the month stand first?");
    let seen = terminal.answers(&["import", &folder, "--dry-run", "--order", "day-first"]);
    assert_eq!(seen["files"][0]["sessions"][0]["day"], "2026-04-05", "the answer on the command line is enough");
    let mut mapping = seen["files"][0]["table"]["mapping"].clone();
    mapping["name"] = "Diary".into();
    let file = terminal.folder.path().join("mapping.json");
    fs::write(&file, mapping.to_string()).unwrap();
    terminal.says(&["import", &folder, "--mapping", file.to_str().unwrap()]);
    let rows = terminal.answers(&["record", "list"]);
    assert_eq!(rows.as_array().unwrap().len(), 2);
    let known = terminal.answers(&["import", &folder, "--mapping", "Diary", "--dry-run"]);
    assert_eq!(known["counts"]["duplicate"], 2, "it was saved under its name");
    let none = terminal.refuses(&["import", &folder, "--mapping", "Dairy"]);
    assert_eq!(none, "There is no mapping “Dairy”. Saved are: Diary.");
}

#[test]
fn a_file_that_is_not_what_it_was_said_to_be_is_refused() {
    let (terminal, folder) = with_files(&[("activities.csv", DIARY)]);
    let sentence = terminal.refuses(&["import", &folder, "--as", "fit"]);
    assert!(sentence.starts_with("“activities.csv” is another format (intervals.icu activities)."), "{sentence}");
    assert_eq!(terminal.answers(&["record", "list"]), serde_json::json!([]));
    let nothing = terminal.refuses(&["import", "/nowhere.fit"]);
    assert!(nothing.starts_with("“nowhere.fit”: it could not be read"), "{nothing}");
}

/// A file that may not grow is the nearest thing to a full disk that needs no rights.
#[cfg(unix)]
#[test]
fn an_import_that_finds_no_room_leaves_everything_as_it_was() {
    let head = "id,start_date_local,type,elapsed_time,icu_rpe,name\n".to_owned();
    let row =
        |n: u32| format!("i{n},{}-{:02}-{:02}T18:00:00,Run,2700,6,Flys\n", 2010 + n / 336, n / 28 % 12 + 1, n % 28 + 1);
    let diary: String = head + &(0..4_000).map(row).collect::<String>();
    let (terminal, folder) = with_files(&[("activities.csv", &diary)]);
    terminal.says(&["record", "add", "--date", "2026-11-24", "--kind", "play", "--effort", "4"]);
    let before = terminal.runs(&["export", "json", "--out", "-"]).out;
    let mut shell = std::process::Command::new("sh");
    shell.env("FRESHLEGS_DATA_DIR", terminal.folder.path());
    let line = "trap '' XFSZ; ulimit -f 1000; exec \"$0\" --today 2026-11-26 import \"$1\"";
    let tried = shell.args(["-c", line, env!("CARGO_BIN_EXE_freshlegs-cli"), &folder]).output().unwrap();
    let said = String::from_utf8(tried.stderr).unwrap();
    assert_eq!((tried.status.code(), said.lines().count()), (Some(1), 1), "one sentence: {said}");
    assert_eq!(terminal.runs(&["export", "json", "--out", "-"]).out, before, "nothing of it was stored");
    assert!(terminal.says(&["doctor"]).contains("The file is whole"));
    assert!(terminal.says(&["import", &folder]).contains("4000 new sessions"), "with room it comes in");
}
