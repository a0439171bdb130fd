//! The reading of the athlete's own file, and the answer to it.

use serde_json::{Value, json};

use crate::kit::terminal;

#[test]
fn the_reading_comes_with_its_sessions_and_is_answered() {
    let terminal = terminal();
    assert_eq!(terminal.answers(&["trends", "drift"])["reading"], "learning");
    terminal.refuses(&["trends", "fine"]);
    terminal.says(&["sample", "add"]);
    insta::assert_snapshot!(terminal.says(&["trends", "drift"]));
    let reading = terminal.answers(&["trends", "drift"]);
    assert_eq!((&reading["date"], &reading["reading"]), (&json!("2026-11-26"), &json!("trend")));
    assert!(reading["drift"].as_f64().is_some_and(|drift| drift > 1.8), "{}", reading["drift"]);
    assert!(reading["channels"]["quality"]["d"].as_f64().is_some_and(|d| d > 0.4));
    assert!(reading["evidence"]["rows"].as_array().is_some_and(|rows| rows.len() > 60));
    let before = terminal.answers(&["trends", "drift", "--day", "2026-11-01"]);
    assert_eq!((&before["reading"], &before["behind"]), (&json!("steady"), &json!([])));
    let fine = terminal.answers(&["trends", "fine"]);
    assert_eq!(fine["reading"]["muted"], json!({ "by": "fine", "until": "2026-12-10" }));
    assert!(terminal.says(&["trends", "drift"]).starts_with("2026-11-26 · Muted\n"), "the next start knows it");
    assert_eq!(terminal.says(&["undo"]), "Undone: Answer “I am fine”\n");
    assert_eq!(terminal.answers(&["trends", "drift"])["muted"], Value::Null);
    let numbers = terminal.says(&["trends", "drift", "--evidence"]);
    assert!(numbers.contains("Expected") && numbers.lines().count() > 70);
}

#[test]
fn the_week_gives_something_up_in_the_terminal_too() {
    let terminal = terminal();
    assert_eq!(terminal.says(&["week", "offers"]), "Nothing is asked for: no watch and no trend is said today.\n");
    terminal.says(&["sample", "add"]);
    insta::assert_snapshot!("offers", terminal.says(&["week", "offers"]));
    let offers = terminal.answers(&["week", "offers"]);
    let named: Vec<&str> = offers["offers"].as_array().unwrap().iter().filter_map(|one| one["ease"].as_str()).collect();
    assert_eq!(named, ["play", "rest", "speed_less"]);
    insta::assert_snapshot!("ease", terminal.says(&["week", "ease", "rest"]));
    let week = terminal.answers(&["week", "ease", "rest", "--accept"]);
    assert_eq!(week["days"][4]["cards"][0]["kind"], "rest");
    assert_eq!(terminal.says(&["undo"]), "Undone: Add a rest day, week of 23 November\n");
    terminal.refuses(&["week", "ease", "play", "--week", "2026-11-16"]);
}

#[test]
fn a_stream_has_no_day_and_a_file_no_method() {
    for line in [["--stream", "--day", "2026-11-01"].as_slice(), &["--method", "first"]] {
        let said = terminal().runs(&[&["trends", "drift"], line].concat());
        assert_eq!(said.code, 2, "{line:?}");
    }
}
