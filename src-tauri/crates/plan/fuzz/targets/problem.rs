//! Any text at all: one line answers it, and what the line says holds.
#![no_main]

use freshlegs_plan::{Problem, answer_line, best_by_trying_all};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;

/// From so many entered days on every week is tried as well.
const ENTERED: usize = 5;

fuzz_target!(|text: &[u8]| {
    let line = answer_line(text, |phrase| phrase.key.clone());
    assert!(!line.contains('\n'), "one line");
    let answer: Value = serde_json::from_str(&line).unwrap();
    match Problem::read_bytes(text) {
        Err(refusal) => assert_eq!(answer["error"]["path"], *refusal.path),
        Ok(problem) => holds(&problem, text, &answer),
    }
});

fn holds(problem: &Problem, text: &[u8], answer: &Value) {
    let week = answer["week"].as_array();
    if let Some(week) = week {
        assert_eq!(week.len(), 7);
        let parts: u64 = answer["parts"].as_object().unwrap().values().map(|points| points.as_u64().unwrap()).sum();
        assert_eq!(answer["score"], parts);
    } else {
        assert_ne!(answer["infeasible"]["entries"].as_array().unwrap().len(), 0);
        assert_ne!(answer["infeasible"]["rules"].as_array().unwrap().len(), 0);
    }
    let text = text.strip_prefix("\u{feff}".as_bytes()).unwrap_or(text);
    let asked: Value = serde_json::from_slice(text).unwrap();
    let entered = |list: &str| asked[list].as_array().map_or(0, Vec::len);
    if entered("fixed") + entered("pinned") >= ENTERED {
        let kinds =
            week.map(|week| week.iter().map(|day| day["kind"].as_str().unwrap().to_owned()).collect::<Vec<_>>());
        let all = best_by_trying_all(problem);
        assert_eq!(kinds, all.map(|(_, week)| week.map(|kind| kind.name().to_owned()).to_vec()));
    }
}
