//! One athlete's week walks through the terminal: plan, record, chart, paper.

use std::fs;

use serde_json::{Value, json};

use crate::kit::{Terminal, terminal};

fn planned() -> Terminal {
    let terminal = terminal();
    terminal.says(&["week", "build", "--week", "2026-11-23", "--accept"]);
    terminal
}

fn kinds(week: &Value) -> Vec<&str> {
    week["days"].as_array().unwrap().iter().filter_map(|day| day["cards"][0]["kind"].as_str()).collect()
}

#[test]
fn a_week_is_proposed_and_stored_only_when_accepted() {
    let terminal = terminal();
    let proposal = terminal.answers(&["week", "build"]);
    assert_eq!((proposal["week"].as_str(), proposal["replaces"].as_bool()), (Some("2026-11-23"), Some(false)));
    assert_eq!(terminal.answers(&["week", "show"])["planned"], json!(false));
    let week = terminal.answers(&["week", "build", "--accept"]);
    let sample =
        ["acceleration", "strength_mobility", "active_recovery", "max_velocity", "strength_plyo", "easy_long", "rest"];
    assert_eq!(kinds(&week), sample);
    insta::assert_snapshot!(terminal.says(&["week", "show"]));
}

#[test]
fn the_proposal_says_why() {
    insta::assert_snapshot!(terminal().says(&["week", "build"]));
}

#[test]
fn a_card_moves_and_the_rule_is_overruled_only_anyway() {
    let terminal = planned();
    let moved = terminal.answers(&["week", "move", "--session", "4", "--to", "2026-11-25"]);
    assert_eq!(moved["said"], "Moved max velocity to Wednesday; active recovery takes Thursday.");
    assert_eq!(moved["week"]["days"][2]["cards"][0]["state"], "moved");
    terminal.refuses(&["week", "move", "--session", "4", "--to", "2026-11-24"]);
    let anyway = terminal.answers(&["week", "move", "--session", "4", "--to", "2026-11-24", "--anyway"]);
    assert_eq!(anyway["week"]["days"][1]["cards"][0]["tag"], "Kept anyway");
    assert_eq!(terminal.says(&["undo"]), "Undone: Move max velocity to Tuesday\n");
    assert_eq!(terminal.answers(&["redo"])["said"], "Done again: Move max velocity to Tuesday");
    let skipped = terminal.answers(&["week", "skip", "--session", "5", "--reason", "no-wish"]);
    assert_eq!(skipped["days"][4]["cards"][0]["dose"]["amount"], "no wish");
}

#[test]
fn a_session_is_recorded_changed_listed_and_removed() {
    let terminal = planned();
    let recorded = terminal.answers(&[
        "record",
        "add",
        "--session",
        "4",
        "--keenness",
        "-2",
        "--effort",
        "6",
        "--quality",
        "5",
        "--enjoyment",
        "8",
        "--goal",
        "not-today",
        "--pain",
        "1",
        "--place",
        "left calf",
        "--enjoyed",
        "The last fly.",
        "--minutes",
        "48",
        "--stopped-early",
    ]);
    assert_eq!((recorded["record"].as_i64(), recorded["session"].as_i64()), (Some(1), Some(4)));
    assert_eq!(
        recorded["feedback"],
        "Your first max velocity. After six, your usual stands beside it. Relaxed shoulders: not today. You stopped early, which is a success."
    );
    let sentence = terminal.refuses(&["record", "add", "--session", "4", "--effort", "7"]);
    assert_eq!(sentence, "Session 4 is recorded already, as 1. Change it with: record edit 1");
    terminal.says(&["record", "edit", "1", "--quality", "6", "--clear", "enjoyed", "--clear", "stopped-early"]);
    let loose = terminal.says(&["record", "add", "--date", "2026-11-25", "--kind", "play", "--effort", "4"]);
    assert_eq!(loose, "Recorded as 2. Your first play. After six, your usual stands beside it.\n");
    let list = terminal.answers(&["record", "list"]);
    assert_eq!(list[0]["entry"]["kind"], "play");
    let fly = &list[1]["entry"];
    assert_eq!(
        (&fly["quality"], &fly["effort"], &fly["enjoyed"], &fly["ended"]),
        (&json!(6), &json!(6), &Value::Null, &json!("whole"))
    );
    assert_eq!(fly["pain"], json!({ "level": 1, "place": "left calf" }));
    assert_eq!(terminal.answers(&["record", "list", "--from", "2026-11-26"]).as_array().unwrap().len(), 1);
    let removed = terminal.says(&["record", "remove", "2"]);
    assert_eq!(removed, "Record 2, play, is in the bin. Undo brings it back.\n");
    insta::assert_snapshot!(terminal.says(&["record", "list"]));
}

#[test]
fn the_week_becomes_a_chart_a_page_and_a_document() {
    let terminal = planned();
    terminal.says(&["record", "add", "--session", "1", "--effort", "6", "--quality", "4"]);
    let file = |name: &str| terminal.folder.path().join(name).to_str().unwrap().to_owned();
    for (name, head) in [("map.svg", b"<svg".as_slice()), ("map.png", b"\x89PNG")] {
        let answer = terminal.answers(&["chart", "effort-quality", "--out", &file(name), "--theme", "print"]);
        assert_eq!(answer["file"], file(name));
        assert!(fs::read(file(name)).unwrap().starts_with(head), "{name}");
    }
    let table = terminal.answers(&["chart", "effort-quality", "--table"]);
    assert_eq!(table["table"]["rows"].as_array().unwrap().len(), 1);
    terminal.says(&["print", "week", "--out", &file("week.pdf"), "--paper", "letter"]);
    assert!(fs::read(file("week.pdf")).unwrap().starts_with(b"%PDF-"));
    terminal.says(&["export", "json", "--out", &file("all.json")]);
    let export: Value = serde_json::from_str(&fs::read_to_string(file("all.json")).unwrap()).unwrap();
    assert_eq!(
        export["records"][0]["effort"],
        json!({ "value": 6, "scale": "effort", "least": 0, "most": 10, "higher_is": "worse" })
    );
}

#[test]
fn the_last_weeks_become_a_report() {
    let terminal = terminal();
    terminal.says(&["sample", "add"]);
    let file = |name: &str| terminal.folder.path().join(name).to_str().unwrap().to_owned();
    terminal.says(&["print", "report", "--weeks", "8", "--out", &file("whole.pdf")]);
    terminal.says(&["print", "report", "--out", &file("less.pdf"), "--leave-out", "name,enjoyed,map"]);
    let [whole, less] = ["whole.pdf", "less.pdf"].map(|name| fs::read(file(name)).unwrap());
    assert!(whole.starts_with(b"%PDF-") && less.len() < whole.len());
    let refused = terminal.refuses(&["print", "report", "--weeks", "5", "--out", &file("five.pdf")]);
    assert_eq!(refused, "A report is about 4, 8 or 12 weeks. Choose one of these.");
    assert_eq!(terminal.runs(&["print", "report", "--out", "x.pdf", "--leave-out", "pain"]).code, 2);
}

#[test]
fn the_sample_athlete_moves_in_and_out() {
    let terminal = terminal();
    terminal.says(&["sample", "add"]);
    let found = terminal.answers(&["doctor"]);
    assert_eq!(found["contents"]["weeks"], 11);
    let told = terminal.says(&["history"]);
    assert!(told.ends_with("Bring in the sample athlete\n"), "{told}");
    terminal.says(&["sample", "remove"]);
    assert_eq!(terminal.answers(&["athlete", "show"])["name"], "");
    assert_eq!(terminal.answers(&["athlete", "set", "name", "Ines"])["name"], "Ines");
}
