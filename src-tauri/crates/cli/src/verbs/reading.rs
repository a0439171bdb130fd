//! `trends drift` of the athlete's own file, and `trends fine`.

use freshlegs_actions::views::{BehindSession, Fine, ReadingView};
use freshlegs_actions::{Desk, Refusal};
use freshlegs_store::Moment;
use serde_json::json;

use crate::args::TrendsVerb;
use crate::page::Answer;
use crate::table::table;

pub fn run(desk: &mut Desk, verb: TrendsVerb, moment: &Moment) -> Result<Answer, Refusal> {
    match verb {
        TrendsVerb::Drift { day, evidence, .. } => {
            let reading = desk.read_reading(moment, day)?;
            Answer::said(words(desk, &reading, evidence), &reading)
        }
        TrendsVerb::Fine { off } => {
            let done = desk.say_fine(moment, !off)?;
            let said = words(desk, &done.output, false);
            Answer::said(said, &json!({ "reading": done.output, "changes": done.changes }))
        }
    }
}

/// The reading as one would say it, with the sessions behind it in a table.
fn words(desk: &Desk, reading: &ReadingView, evidence: bool) -> String {
    let word = |key: &str| desk.words().word(key);
    let mut parts = vec![format!("{} · {}", reading.date, reading.word)];
    let said: Vec<&str> = reading.sentences.iter().chain(&reading.note).map(String::as_str).collect();
    parts.push(said.join(" "));
    if !reading.behind.is_empty() && reading.muted.is_none() {
        let heads = ["record", "day", "kind", "keenness", "effort", "quality"];
        let heads = heads.map(|head| word(&format!("terminal-head-{head}")));
        parts.push(table(&heads, &reading.behind.iter().map(row).collect::<Vec<_>>()).trim_end().to_owned());
        parts.extend(reading.behind_said.clone());
    }
    parts.extend(reading.clears.as_ref().map(|clears| format!("{} {clears}", word("reading-clears-head"))));
    parts.extend(reading.plateau.as_ref().map(|plateau| format!("{} {}", plateau.said, plateau.then)));
    parts.extend(reading.professional.clone());
    parts.extend(reading.skipped.clone());
    match reading.fine {
        Fine::Asked => parts.push(word("terminal-fine")),
        Fine::Said => parts.push(word("terminal-fine-off")),
        Fine::NotAsked => {}
    }
    for numbers in [&reading.totals, &reading.evidence].into_iter().flatten().filter(|_| evidence) {
        parts.push(String::new());
        parts.push(table(&numbers.columns, &numbers.rows).trim_end().to_owned());
    }
    parts.join("\n")
}

fn row(session: &BehindSession) -> Vec<String> {
    let number = |rating: Option<i8>| rating.map(|rating| rating.to_string()).unwrap_or_default();
    let keenness = session.keenness.map(|keenness| format!("{keenness:+}")).unwrap_or_default();
    let BehindSession { record, day, title, effort, quality, .. } = session;
    vec![record.to_string(), day.to_string(), title.clone(), keenness, number(*effort), number(*quality)]
}
