//! Everything that charts are drawn from, gathered once and kept until something changes.
//!
//! Reading ten years of records and Drift's reading of each of their days takes longer than drawing them, and
//! a range is changed more often than a record.

use std::collections::{BTreeSet, HashMap};

use freshlegs_calendar::{Day, Kind, Today};
use freshlegs_charts as charts;
use freshlegs_charts::{Note, Past};
use freshlegs_store::{Moment, Record, Session, SessionState};
use freshlegs_trends::drift::{DayReading, Method, Reading, readings};

use crate::exposed::Exposures;
use crate::looked::{entries, finer};
use crate::matter::notes;
use crate::settings::Settings;
use crate::{Desk, Refusal};

/// The past as the charts want it, for one day that is today.
pub(crate) struct LookedBack {
    pub(crate) today: Today,
    sessions: Vec<charts::Session>,
    notes: Vec<Note>,
    readings: Vec<(Day, Reading)>,
    rests: Vec<Day>,
}

impl LookedBack {
    /// As it is lent to a chart.
    pub(crate) fn past(&self) -> Past<'_> {
        Past { sessions: &self.sessions, notes: &self.notes, readings: &self.readings, rests: &self.rests }
    }
}

impl Desk {
    /// The past from the file.
    pub(crate) fn look_back(&self, moment: &Moment) -> Result<LookedBack, Refusal> {
        let read = self.read();
        let settings = Settings::of(&read)?;
        let (records, planned) = (read.all_records()?, read.sessions(Day::MIN, moment.today)?);
        let mornings = read.mornings(Day::MIN, moment.today)?;
        let mut exposures = Exposures::default();
        let plans: HashMap<_, _> = planned.iter().map(|session| (session.id, session)).collect();
        let session = |record: &Record| {
            let entry = &record.entry;
            let plan = record.session.and_then(|id| plans.get(&id)).filter(|plan| plan.kind == entry.kind);
            charts::Session {
                id: record.id.get(),
                day: entry.day,
                kind: entry.kind,
                keenness: entry.keenness,
                effort: entry.effort,
                quality: entry.quality,
                enjoyment: entry.enjoyment,
                minutes: entry.minutes,
                planned: plan.map(|plan| exposures.of(plan)),
            }
        };
        Ok(LookedBack {
            today: moment.today,
            sessions: records.iter().map(session).collect(),
            notes: notes(&records, &planned, settings.week_start),
            readings: of_days(readings(&entries(&records, &mornings, &finer(&read)?), Method::default())),
            rests: rests(&records, &planned, moment.today),
        })
    }
}

/// Each day with its reading.
fn of_days(read: Vec<DayReading>) -> Vec<(Day, Reading)> {
    read.into_iter().map(|day| (day.day, day.reading)).collect()
}

/// The days on which rest was planned or recorded, and nothing else was done; today only once it is written down.
fn rests(records: &[Record], planned: &[Session], today: Today) -> Vec<Day> {
    let done: BTreeSet<Day> =
        records.iter().filter(|record| record.entry.kind != Kind::Rest).map(|record| record.entry.day).collect();
    let recorded = records.iter().filter(|record| record.entry.kind == Kind::Rest).map(|record| record.entry.day);
    let stands = |session: &&Session| session.kind == Kind::Rest && session.state == SessionState::Planned;
    let kept = planned.iter().filter(stands).map(|session| session.day).filter(|day| *day < today);
    let days: BTreeSet<Day> = kept.chain(recorded).filter(|day| !done.contains(day)).collect();
    days.into_iter().collect()
}
