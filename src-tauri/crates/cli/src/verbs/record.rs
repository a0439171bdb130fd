//! `record add`, `edit`, `remove`, `tag`, `list`.

use freshlegs_actions::views::{Draft, RecordedView};
use freshlegs_actions::{Desk, RecordOf, Refusal};
use freshlegs_calendar::{Day, Kind};
use freshlegs_plan::{kind_title, kind_word};
use freshlegs_record::Tag;
use freshlegs_store::{Moment, Record, SessionId};
use freshlegs_texts::Phrase;
use serde_json::json;

use crate::args::RecordVerb;
use crate::fields::clear;
use crate::page::Answer;
use crate::table::table;

pub fn run(desk: &mut Desk, verb: RecordVerb, moment: &Moment) -> Result<Answer, Refusal> {
    match verb {
        RecordVerb::Add { session, date, kind, felt } => {
            let mut draft = blank(desk, moment, session, date, kind.as_deref())?;
            felt.fill(&mut draft);
            save(desk, moment, &draft)
        }
        RecordVerb::Edit { record, date, kind, clear: emptied, felt } => {
            let mut draft = desk.saved_form(record)?;
            emptied.into_iter().for_each(|answer| clear(&mut draft, answer));
            draft.day = date.unwrap_or(draft.day);
            draft.kind = kind.as_deref().and_then(named).unwrap_or(draft.kind);
            felt.fill(&mut draft);
            save(desk, moment, &draft)
        }
        RecordVerb::Remove { record } => {
            let draft = desk.saved_form(record)?;
            desk.remove_record(moment, record)?;
            let said = Phrase::new("terminal-record-removed").with("record", record.to_string());
            let said = desk.words().say(&said.with("session", kind_word(draft.kind)));
            Answer::said(&said, &json!({ "record": record, "said": said }))
        }
        RecordVerb::Tag { records, tag, off } => {
            let tag = Tag::named(&tag).ok_or_else(|| Refusal::fault(tag))?;
            let done = desk.tag_records(moment, &records, tag, Some(!off))?;
            Answer::said(&done.output.said, &json!({ "said": done.output.said, "changes": done.changes }))
        }
        RecordVerb::List { from, to } => {
            let records = desk.list_records(from.unwrap_or(Day::MIN), to.unwrap_or(Day::MAX))?;
            list(desk, &records)
        }
    }
}

fn blank(
    desk: &Desk,
    moment: &Moment,
    session: Option<SessionId>,
    date: Option<Day>,
    kind: Option<&str>,
) -> Result<Draft, Refusal> {
    let (planned_day, planned_kind) = match session {
        None => (moment.today, Kind::Play),
        Some(session) => {
            let form = desk.open_record(moment, RecordOf { session: Some(session), ..RecordOf::default() })?;
            if let Some(record) = form.draft.record {
                let said = Phrase::new("terminal-record-there").with("session", session.to_string());
                return Err(Refusal::fault(desk.words().say(&said.with("record", record.to_string()))));
            }
            (form.draft.day, form.draft.kind)
        }
    };
    Ok(Draft {
        session,
        record: None,
        day: date.unwrap_or(planned_day),
        kind: kind.and_then(named).unwrap_or(planned_kind),
        keenness: None,
        effort: None,
        quality: None,
        enjoyment: None,
        goal: None,
        pain: None,
        pain_place: String::new(),
        enjoyed: String::new(),
        note: String::new(),
        minutes: String::new(),
        stopped_early: false,
    })
}

fn save(desk: &mut Desk, moment: &Moment, draft: &Draft) -> Result<Answer, Refusal> {
    // A map belongs to the window; here it would be a page of drawing in the answer.
    let view = RecordedView { map: None, ..desk.save_record(moment, draft, "light")?.output };
    let said = Phrase::new("terminal-recorded").with("record", view.record.to_string());
    let said = desk.words().say(&said.with("feedback", view.feedback.clone()));
    Answer::said(said, &view)
}

fn list(desk: &Desk, records: &[Record]) -> Result<Answer, Refusal> {
    let words = desk.words();
    let number = |rating: Option<i8>| rating.map(|n| n.to_string()).unwrap_or_default();
    let row = |record: &Record| {
        let entry = &record.entry;
        vec![
            record.id.to_string(),
            entry.day.to_string(),
            words.say(&kind_title(entry.kind)),
            number(entry.keenness.map(|n| n.get())),
            number(entry.effort.map(|n| n.get())),
            number(entry.quality.map(|n| n.get())),
            number(entry.enjoyment.map(|n| n.get())),
            entry.minutes.map(|minutes| minutes.get().to_string()).unwrap_or_default(),
            entry.enjoyed.as_ref().map(|text| text.as_str().replace('\n', " ")).unwrap_or_default(),
        ]
    };
    let heads = ["record", "day", "kind", "keenness", "effort", "quality", "enjoyment", "minutes", "enjoyed"];
    let heads = heads.map(|head| words.word(&format!("terminal-head-{head}")));
    let rows: Vec<Vec<String>> = records.iter().map(row).collect();
    let drawn = if rows.is_empty() { words.word("terminal-no-records") } else { table(&heads, &rows) };
    let document: Vec<_> = records
        .iter()
        .map(|record| {
            json!({
                "record": record.id, "session": record.session, "entry": record.entry, "tags": record.tags,
                "recorded_at": record.recorded_at.to_rfc3339(), "changed_at": record.changed_at.to_rfc3339(),
                "sample": record.sample,
            })
        })
        .collect();
    Answer::said(drawn, &document)
}

fn named(name: &str) -> Option<Kind> {
    name.parse().ok()
}
