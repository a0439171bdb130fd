//! `athlete show`, `athlete set`, `sample add`, `sample remove`, `doctor`.

use freshlegs_actions::views::{LifeChange, SettingsView};
use freshlegs_actions::{Desk, Refusal};
use freshlegs_calendar::Weekday;
use freshlegs_plan::{NotNamed, mode_title};
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;
use serde::Serialize;
use serde_json::{Value, json};

use crate::args::{AthleteVerb, SampleVerb};
use crate::page::Answer;
use crate::table::table;
use crate::verbs::frame;

pub fn run(desk: &mut Desk, verb: AthleteVerb, moment: &Moment) -> Result<Answer, Refusal> {
    let settings = match verb {
        AthleteVerb::Set { name, value } if name == "mode" => return enter(desk, &value, moment),
        AthleteVerb::Show => desk.read_settings()?,
        AthleteVerb::Set { name, value } => set(desk, &name, &value, moment)?,
    };
    Answer::said(listed(&settings)?, &settings)
}

/// A mode, which begins with this week; the plan that stands is built in it the next time.
fn enter(desk: &mut Desk, name: &str, moment: &Moment) -> Result<Answer, Refusal> {
    let mode = name.parse().map_err(|refusal: NotNamed| Refusal::field("mode", refusal.to_string()))?;
    desk.enter_mode(moment, LifeChange::plain(mode))?;
    let said = desk.words().say(&Phrase::new("terminal-mode").with("mode", mode_title(mode)));
    Answer::said(&said, &json!({ "said": said, "mode": mode }))
}

/// A setting, or a weekday with its minutes and places.
fn set(desk: &mut Desk, name: &str, value: &str, moment: &Moment) -> Result<SettingsView, Refusal> {
    let weekday = Weekday::ALL.into_iter().any(|day| day.name() == name);
    match name {
        _ if weekday => {
            let (minutes, places) =
                value.trim().split_once(' ').map_or((value.trim(), None), |(n, list)| (n, Some(list)));
            let (day, every) = frame::days(None, Some(name.to_owned()), moment.today);
            let draft = match minutes {
                "" => None,
                _ => {
                    let refuse = || Refusal::field("minutes", desk.words().word("terminal-weekday"));
                    Some(frame::frame(desk, minutes.parse().map_err(|_| refuse())?, places)?)
                }
            };
            desk.set_day(moment, day, every, draft)?;
        }
        _ => return Ok(desk.set_setting(moment, name, value)?.output),
    }
    desk.read_settings()
}

pub fn sample(desk: &mut Desk, verb: SampleVerb, moment: &Moment) -> Result<Answer, Refusal> {
    let (key, done) = match verb {
        SampleVerb::Add => ("terminal-sample-added", desk.load_sample(moment)?),
        SampleVerb::Remove => ("terminal-sample-removed", desk.remove_sample(moment)?),
    };
    let said = desk.words().word(key);
    Answer::said(&said, &json!({ "said": said, "changes": done.changes }))
}

pub fn doctor(desk: &Desk) -> Result<Answer, Refusal> {
    let found = desk.doctor()?;
    let words = desk.words();
    let number = |count: i64| count as f64;
    let holds = Phrase::new("terminal-doctor-holds")
        .with("weeks", number(found.contents.weeks))
        .with("sessions", number(found.contents.sessions))
        .with("records", number(found.contents.records))
        .with("bin", found.bin as f64);
    let file = Phrase::new("terminal-doctor-file").with("file", found.file.as_str()).with("bytes", found.bytes as f64);
    let backups = Phrase::new("terminal-doctor-backups").with("count", found.backups.len() as f64);
    let newest = found.backups.first().map(|backup| backup.name.clone()).unwrap_or_default();
    let whole = Phrase::new("terminal-doctor-whole").with("schema", number(found.contents.schema));
    let lines = [file, whole, holds, backups.with("newest", newest)].map(|line| words.say(&line));
    Answer::said(lines.join("\n"), &found)
}

/// Names and values, one a line.
fn listed(settings: &impl Serialize) -> Result<String, Refusal> {
    let document = serde_json::to_value(settings).map_err(|fault| Refusal::fault(fault.to_string()))?;
    let rows = document.as_object().into_iter().flatten().map(|(name, value)| {
        let value = match value {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        vec![name.clone(), value]
    });
    Ok(table(&[], &rows.collect::<Vec<_>>()))
}
