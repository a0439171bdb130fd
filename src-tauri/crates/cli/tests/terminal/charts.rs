//! Every chart from the terminal: as a file in three themes, as numbers, in a range, of some kinds.

use std::fs;

use serde_json::json;

use crate::kit::terminal;

const CHARTS: [&str; 7] = ["effort-quality", "over-time", "keenness", "decoupling", "load", "rest", "exposure"];

#[test]
fn every_chart_of_the_sample_athlete_is_drawn_and_told() {
    let terminal = terminal();
    terminal.says(&["sample", "add"]);
    let mut told = Vec::new();
    for chart in CHARTS {
        let file = |ending: &str| terminal.folder.path().join(format!("{chart}.{ending}")).to_str().unwrap().to_owned();
        for theme in ["light", "dark", "print"] {
            let svg = file("svg");
            terminal.says(&["chart", chart, "--out", &svg, "--theme", theme, "--width", "1000"]);
            let drawn = fs::read_to_string(&svg).unwrap();
            assert!(drawn.starts_with("<svg") && drawn.contains("width=\"1000\""), "{chart} in {theme}");
        }
        let answer = terminal.answers(&["chart", chart, "--out", &file("png"), "--height", "240", "--width", "300"]);
        assert_eq!((&answer["chart"], &answer["width"], &answer["height"]), (&json!(chart), &json!(300), &json!(240)));
        assert!(fs::read(file("png")).unwrap().starts_with(b"\x89PNG"));

        let whole = terminal.answers(&["chart", chart, "--table"]);
        let rows = |document: &serde_json::Value| document["table"]["rows"].as_array().unwrap().len();
        assert!(rows(&whole) > 6, "{chart} has numbers behind it: {whole}");
        let some = terminal.answers(&["chart", chart, "--table", "--range", "6w"]);
        assert!(rows(&some) < rows(&whole) && rows(&some) > 0, "{chart} of six weeks");
        told.push(terminal.says(&["chart", chart, "--table"]).lines().take(5).collect::<Vec<_>>().join("\n"));
    }
    insta::assert_snapshot!(told.join("\n\n"));
}

#[test]
fn a_chart_shows_the_kinds_that_are_asked_for() {
    let terminal = terminal();
    terminal.says(&["sample", "add"]);
    let kinds = |kinds: &str| {
        let document = terminal.answers(&["chart", "over-time", "--table", "--kinds", kinds]);
        let rows = document["table"]["rows"].as_array().unwrap().clone();
        let mut kinds: Vec<String> = rows.iter().map(|row| row[1].as_str().unwrap().to_owned()).collect();
        kinds.sort();
        kinds.dedup();
        kinds
    };
    assert_eq!(kinds("max_velocity"), ["max velocity"]);
    assert!(kinds("strength").iter().all(|kind| kind.starts_with("strength")));
    assert!(kinds("all").len() > kinds("speed").len());
    let refused = terminal.refuses(&["chart", "load", "--table", "--kinds", "jogging"]);
    assert!(refused.contains("“jogging” names no sessions"), "{refused}");
}

#[test]
fn a_chart_without_a_session_says_so() {
    let terminal = terminal();
    for chart in CHARTS {
        let said = terminal.answers(&["chart", chart, "--table"]);
        assert_eq!(said["finding"], "Nothing here yet.", "{chart}");
        assert_eq!(said["table"]["rows"], json!([]));
    }
}
