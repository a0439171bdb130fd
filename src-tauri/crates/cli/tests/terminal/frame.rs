//! What a week is built around, and what is inside a session, from the terminal.

use std::fs;

use serde_json::{Value, json};

use crate::kit::terminal;

const NEXT: &str = "2026-11-30";

fn kind_on(week: &Value, day: usize) -> &str {
    week["days"][day]["cards"][0]["kind"].as_str().unwrap_or_default()
}

#[test]
fn a_match_is_entered_built_around_and_taken_out() {
    let terminal = terminal();
    terminal.says(&["event", "add", "--date", "2026-12-05", "--kind", "match", "--minutes", "90", "--note", "home"]);
    let listed = terminal.says(&["event", "list", "--from", NEXT]);
    assert!(listed.contains("2026-12-05") && listed.contains("90 min · home"), "{listed}");
    let week = terminal.answers(&["week", "build", "--week", NEXT, "--accept"]);
    assert_eq!((kind_on(&week, 5), kind_on(&week, 6)), ("match", "rest"));
    terminal.says(&["event", "remove", "1", "--date", "2026-12-05"]);
    let week = terminal.answers(&["week", "show", "--week", NEXT]);
    assert_eq!(week["days"][5]["cards"], json!([]), "its session went with it");
    assert_eq!(terminal.says(&["undo"]), "Undone: Take out Saturday’s match\n");
}

#[test]
fn a_weekday_has_its_time_and_a_date_another() {
    let terminal = terminal();
    let day = terminal.answers(&["day", "set", "--every", "tuesday", "--minutes", "0"]);
    assert_eq!(day["frame"]["text"], "no time");
    let week = terminal.answers(&["week", "build", "--week", NEXT]);
    assert_eq!(week["days"][1]["card"]["kind"], "rest");
    terminal.says(&["day", "set", "--date", "2026-12-01", "--minutes", "90", "--places", "gym,track"]);
    let week = terminal.answers(&["week", "build", "--week", NEXT]);
    assert_ne!(week["days"][1]["card"]["kind"], "rest");
    terminal.says(&["athlete", "set", "friday", "45 gym"]);
    let friday = terminal.says(&["day", "show", "--date", "2026-12-04"]);
    assert!(friday.contains("45 min, gym"), "{friday}");
    terminal.says(&["day", "reset", "--every", "friday"]);
    assert!(terminal.says(&["day", "show", "--date", "2026-12-04"]).contains("120 min"));
}

#[test]
fn a_card_says_why_and_is_held_and_put() {
    let terminal = terminal();
    terminal.says(&["week", "build", "--week", NEXT, "--accept"]);
    let why = terminal.says(&["week", "why", "--session", "4"]);
    assert!(why.contains("Why Thursday") && why.contains("The day after jumps is never fast."), "{why}");
    let held = terminal.answers(&["week", "pin", "--session", "4"]);
    assert_eq!(held["days"][3]["cards"][0]["pinned"], true);
    terminal.says(&["week", "unpin", "--session", "4"]);
    let refused = terminal.refuses(&["week", "put", "--date", "2026-12-01", "--kind", "max_velocity"]);
    assert!(refused.starts_with("Only a day after Monday."), "{refused}");
    let put = terminal.answers(&["week", "put", "--date", "2026-12-02", "--kind", "play"]);
    assert_eq!(kind_on(&put, 2), "play");
    let session = put["days"][2]["cards"][0]["session"].to_string();
    let gone = terminal.answers(&["week", "remove", "--session", &session]);
    assert_eq!(gone["days"][2]["cards"], json!([]));
}

#[test]
fn a_mode_is_proposed_and_begins_when_it_is_accepted() {
    let terminal = terminal();
    let modes = terminal.answers(&["week", "modes"]);
    let now = modes["modes"].as_array().unwrap().iter().find(|mode| mode["now"] == true);
    assert_eq!(now.unwrap()["mode"], "cultivate");
    let proposal = terminal.says(&["week", "build", "--mode", "masters"]);
    assert!(proposal.starts_with("Masters, from this week") && proposal.contains("Three days between"), "{proposal}");
    assert_eq!(terminal.answers(&["week", "show"])["life"]["mode"], "cultivate");
    let week = terminal.answers(&["week", "build", "--mode", "masters", "--accept"]);
    assert_eq!(week["life"]["mode"], "masters");
    let refused = terminal.refuses(&["week", "build", "--mode", "peak"]);
    assert!(refused.contains("peak"), "a peak asks for its length: {refused}");
    terminal.says(&["athlete", "set", "mode", "cultivate"]);
    assert_eq!(terminal.answers(&["week", "show", "--week", NEXT])["life"]["mode"], "cultivate");
}

#[test]
fn the_way_back_hears_of_pain_and_mornings() {
    let terminal = terminal();
    let back = ["week", "build", "--mode", "return", "--rung", "2", "--accept"];
    let week = terminal.answers(&back);
    assert_eq!(week["life"]["ladder"]["rung"], 2);
    let said = terminal.says(&["morning", "add", "--date", "2026-11-26", "--pain", "1"]);
    assert!(said.starts_with("Rung 2 of 6."), "{said}");
    assert!(!terminal.refuses(&["morning", "add", "--date", "2026-11-26", "--pain", "11"]).is_empty());
}

#[test]
fn what_is_inside_is_shown_chosen_and_written() {
    let terminal = terminal();
    terminal.says(&["week", "build", "--week", NEXT, "--accept"]);
    let contents = terminal.answers(&["inside", "show", "--session", "1"]);
    let library = contents["choices"].as_array().unwrap().iter().find(|choice| choice["content"]["is"] == "library");
    let name = library.unwrap()["content"]["id"].as_str().unwrap();
    let chosen = terminal.answers(&["inside", "set", "--session", "1", "--library", name]);
    assert!(chosen["blocks"].as_array().is_some_and(|blocks| blocks.len() > 2));
    assert!(terminal.refuses(&["inside", "set", "--session", "1", "--library", "moon-bounds"]).contains("moon-bounds"));

    let file = terminal.folder.path().join("own.json");
    fs::write(&file, contents["now"].to_string()).unwrap();
    let file = file.to_str().unwrap();
    terminal.says(&["inside", "keep", "--kind", "acceleration", "--own", file]);
    terminal.says(&["inside", "set", "--session", "1", "--own", file]);
    fs::write(file, "{").unwrap();
    assert!(terminal.refuses(&["inside", "set", "--session", "1", "--own", file]).contains("cannot be read"));
    terminal.says(&["inside", "throw", "1"]);
    terminal.refuses(&["inside", "throw", "1"]);
}

#[test]
fn a_morning_is_said_item_by_item_and_emptied() {
    let terminal = terminal();
    let morning = ["morning", "add", "--date", "2026-11-26"];
    let said = |more: &[&str]| terminal.answers(&[&morning, more].concat())["morning"].clone();
    assert_eq!(said(&["--sleep", "8", "--soreness", "2"])["sleep"], 8);
    let both = said(&["--tiredness", "0"]);
    assert_eq!((&both["soreness"], &both["tiredness"]), (&json!(2), &json!(0)), "what was said before stays");
    assert_eq!(said(&["--clear", "soreness"])["soreness"], Value::Null);
    let refused = terminal.refuses(&[&morning as &[&str], &["--sleep", "11"]].concat());
    assert_eq!(refused.trim(), "Sleep goes from 0 to 10, not 11.");
    terminal.says(&["week", "build", "--accept"]);
    terminal.says(&["record", "add", "--session", "4", "--effort", "6"]);
    terminal.says(&[&morning as &[&str], &["--soreness", "3"]].concat());
    let week = terminal.says(&["week", "show"]);
    assert!(week.contains("Week 48 · 1 fresh start"), "{week}");
}

#[test]
fn a_session_is_swapped_for_play() {
    let terminal = terminal();
    terminal.says(&["week", "build", "--accept"]);
    let week = terminal.answers(&["week", "swap", "--session", "5"]);
    assert_eq!(kind_on(&week, 4), "play");
    assert_eq!(terminal.says(&["undo"]), "Undone: Swap Friday’s strength and low jumps for play\n");
    assert!(terminal.refuses(&["week", "swap", "--session", "7"]).starts_with("A rest day is kept"));
}
