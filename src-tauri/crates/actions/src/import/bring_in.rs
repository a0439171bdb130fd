//! Stores what was sorted: everything in one step of undo, or nothing.

use std::collections::HashMap;

use freshlegs_calendar::{Day, Kind, Minutes, Week};
use freshlegs_exchange::import::found::{FoundSession, Source};
use freshlegs_exchange::import::mapping::Mapping;
use freshlegs_plan::{Content, is_event};
use freshlegs_record::{Entry, Words};
use freshlegs_store::{
    Came, Moment, NewEvent, NewRecord, NewSession, Op, Origin, Record, RecordId, SavedMapping, StoreFault, Writer,
};
use freshlegs_texts::Phrase;
use serde::Serialize;

use super::choices::ImportChoices;
use super::given::{FILLED, Given, set};
use super::known::Whose;
use super::mornings::MorningFate;
use super::reading::Reading;
use super::rest;
use super::sorted::{Fate, Keep, Sorted};
use crate::life::Life;
use crate::settings::Settings;
use crate::{Desk, Done, Refusal, Said};

impl Desk {
    /// The athlete's saved mappings; one that an older program wrote in another shape is left out.
    pub fn saved_mappings(&self) -> Result<Vec<Mapping>, Refusal> {
        let saved = self.read().mappings()?;
        Ok(saved.into_iter().filter_map(|saved| serde_json::from_value(saved.body).ok()).collect())
    }

    /// What files that were read would become here.
    pub fn sort_import(&self, moment: &Moment, reading: &Reading, choices: &ImportChoices) -> Result<Sorted, Refusal> {
        Ok(Sorted::of(&self.read(), reading, choices, moment.today)?)
    }

    /// Brings in what was read, as it was sorted just before. One undo takes all of it back.
    pub fn bring_in(
        &mut self,
        moment: &Moment,
        reading: &Reading,
        sorted: &Sorted,
        choices: &ImportChoices,
    ) -> Result<Done<Said>, Refusal> {
        if sorted.is_nothing() {
            return Err(Refusal::nothing(self.words().word("actions-import-nothing")));
        }
        let counts = sorted.counts(reading);
        let planning = Planning::of(self)?;
        let op = Op::Import { sessions: counts.new + counts.changed, mornings: counts.mornings };
        let said = self.say(&counts.phrase("actions-import-done"));
        let changed = self.change(op, moment, |write| {
            store(write, moment, reading, sorted, &planning)?;
            choices.mappings.values().filter(|mapping| !mapping.name.trim().is_empty()).try_for_each(|mapping| {
                let body = told(mapping)?;
                Ok(write.mappings().put(&SavedMapping { name: mapping.name.trim().to_owned(), body })?)
            })
        })?;
        self.done(changed, Said { said })
    }
}

/// What a planned session needs beside its kind.
struct Planning {
    settings: Settings,
    life: Life,
}

impl Planning {
    fn of(desk: &Desk) -> Result<Self, Refusal> {
        let settings = Settings::of(&desk.read())?;
        Ok(Self { life: Life::of(&desk.read(), &settings)?, settings })
    }

    fn session(&self, day: Day, kind: Kind, minutes: Option<Minutes>) -> NewSession {
        NewSession {
            day,
            kind,
            minutes,
            level: self.settings.level,
            mode: self.life.week(Week::holding(day, self.settings.week_start)).mode,
            pinned: false,
            own: true,
            content: Content::default(),
            why: Phrase::new("plan-why-kept"),
            sample: false,
        }
    }
}

fn store(
    write: &mut Writer<'_>,
    moment: &Moment,
    reading: &Reading,
    sorted: &Sorted,
    planning: &Planning,
) -> Result<(), Refusal> {
    let mut made: HashMap<usize, RecordId> = HashMap::new();
    for (place, would) in sorted.sessions.iter().enumerate() {
        match &would.fate {
            Fate::New(given) => {
                made.insert(place, add(write, moment, given)?);
            }
            Fate::Changed { record, entry, ratings } => {
                let known = write.read().record(*record)?;
                let known = known.ok_or_else(|| StoreFault::Missing { what: "record", id: record.to_string() })?;
                write.records().update(&Record { entry: entry.clone(), ..known })?;
                write.records().rate_as_given(*record, ratings)?;
            }
            Fate::Planned(kind) => plan(write, planning, &would.session, *kind)?,
            Fate::Duplicate(_) | Fate::Rejected(_) => {}
        }
        keep(write, &would.session, &would.fate, would.keep, &made)?;
    }
    for would in sorted.mornings.iter().filter(|would| !would.is_nothing()) {
        debug_assert!(matches!(would.fate, MorningFate::New | MorningFate::Changed));
        write.mornings().put(&would.morning)?;
        let origin = origin(&would.source, Came::Morning(would.day()), &would.told)?;
        if would.update { write.origins().update(&origin)? } else { write.origins().add(&origin)? }
    }
    for (file, day) in &sorted.rest_days {
        let format = reading.files.get(*file).and_then(|file| file.format);
        write.sessions().add(&planning.session(*day, Kind::Rest, None))?;
        write.origins().add(&origin(
            &rest::source(format, *day),
            Came::Plan,
            &serde_json::json!({ "rest_day": day }),
        )?)?;
    }
    Ok(())
}

/// A new record: what a form shows without its ratings, then each rating on its own scale.
fn add(write: &mut Writer<'_>, moment: &Moment, given: &Given) -> Result<RecordId, StoreFault> {
    let mut entry: Entry = given.entry.clone();
    FILLED.into_iter().for_each(|channel| set(&mut entry, channel, None));
    let id = write.records().add(&NewRecord { session: given.card, entry, recorded_at: moment.at, sample: false })?;
    write.records().rate_as_given(id, &given.ratings)?;
    Ok(id)
}

/// What was planned elsewhere is planned here.
fn plan(write: &mut Writer<'_>, planning: &Planning, session: &FoundSession, kind: Kind) -> Result<(), StoreFault> {
    let Some(start) = session.start else { return Ok(()) };
    let minutes = session.minutes.and_then(|minutes| Minutes::try_from(minutes.round() as i64).ok());
    if is_event(kind) {
        let (weekly, until) = (false, None);
        let note = session.note.clone().and_then(|note| Words::try_from(note).ok());
        write.events().add(&NewEvent { day: start.day, kind, minutes, note, weekly, until, sample: false })?;
    } else {
        write.sessions().add(&planning.session(start.day, kind, minutes))?;
    }
    Ok(())
}

fn keep(
    write: &mut Writer<'_>,
    session: &FoundSession,
    fate: &Fate,
    keep: Keep,
    made: &HashMap<usize, RecordId>,
) -> Result<(), StoreFault> {
    let came = |whose| match whose {
        Whose::Record(id) => Came::Record(id),
        Whose::New(place) => made.get(&place).map_or(Came::Plan, |id| Came::Record(*id)),
    };
    match keep {
        _ if matches!(fate, Fate::Rejected(_)) => Ok(()),
        Keep::Add(whose) => write.origins().add(&origin(&session.source, came(whose), session)?),
        Keep::Update(whose) => write.origins().update(&origin(&session.source, came(whose), session)?),
        Keep::Nothing => Ok(()),
    }
}

fn origin(source: &Source, came: Came, what: &impl Serialize) -> Result<Origin, StoreFault> {
    let (format, source) = (source.format.clone(), source.id.clone());
    Ok(Origin { format, source, came, binned: false, told: told(what)? })
}

fn told(what: &impl Serialize) -> Result<serde_json::Value, StoreFault> {
    serde_json::to_value(what).map_err(|fault| StoreFault::Refused { rule: fault.to_string() })
}
