//! What only the athlete enters: matches, competitions, practice, long runs. Once, or every week.

use freshlegs_calendar::{Day, Kind, Minutes};
use freshlegs_record::Words;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use crate::images::Table;
use crate::link::{Row, stored};
use crate::{EventId, Reader, StoreFault, Writer};

/// An event as it enters the athlete's calendar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewEvent {
    /// Its day, or the first one where it comes every week.
    pub day: Day,
    /// Match, competition, practice or long run.
    pub kind: Kind,
    /// How long it takes, if that is known.
    pub minutes: Option<Minutes>,
    /// "14:00, home".
    pub note: Option<Words>,
    /// Whether it comes every week.
    pub weekly: bool,
    /// The last day it may fall on, where it comes every week and ends.
    pub until: Option<Day>,
    /// Whether it belongs to the sample athlete.
    pub sample: bool,
}

/// An event with its number.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// Its number.
    pub id: EventId,
    /// What it is.
    pub what: NewEvent,
}

impl Event {
    /// Whether it falls on a day.
    pub fn falls_on(&self, day: Day) -> bool {
        let NewEvent { day: first, weekly, until, .. } = self.what;
        let since = day.days_since(first);
        if !weekly {
            return since == 0;
        }
        since >= 0 && since % 7 == 0 && until.is_none_or(|until| day <= until)
    }
}

const READ: &str = "SELECT id, day, kind, minutes, note, weekly, until, sample FROM event";

impl Reader<'_> {
    /// The event of a number.
    pub fn event(&self, id: EventId) -> Result<Option<Event>, StoreFault> {
        self.link.first("event", &format!("{READ} WHERE id = :id"), named_params! {":id": id.get()}, read)
    }

    /// The events that may fall on a day between two, both included; those of every week are told apart by
    /// [`Event::falls_on`].
    pub fn events(&self, from: Day, to: Day) -> Result<Vec<Event>, StoreFault> {
        let sql = format!(
            "{READ} WHERE day <= :to AND (day >= :from OR (weekly = 1 AND (until IS NULL OR until >= :from))) ORDER BY day, id"
        );
        self.link.all("event", &sql, named_params! {":from": stored(from)?, ":to": stored(to)?}, read)
    }
}

/// Writes events.
pub struct Events<'w, 'a>(&'w mut Writer<'a>);

impl<'a> Writer<'a> {
    /// Events.
    pub fn events(&mut self) -> Events<'_, 'a> {
        Events(self)
    }
}

impl Events<'_, '_> {
    /// Puts an event in.
    pub fn add(&mut self, event: &NewEvent) -> Result<EventId, StoreFault> {
        let values = named_params! {
            ":day": stored(event.day)?,
            ":kind": stored(event.kind)?,
            ":minutes": stored(event.minutes)?,
            ":note": stored(&event.note)?,
            ":weekly": event.weekly,
            ":until": stored(event.until)?,
            ":sample": event.sample,
        };
        let sql = "INSERT INTO event (day, kind, minutes, note, weekly, until, sample)
                   VALUES (:day, :kind, :minutes, :note, :weekly, :until, :sample)";
        let id = self.0.make(Table::Event, sql, values)?;
        EventId::try_from(id).map_err(|refusal| StoreFault::Refused { rule: refusal.to_string() })
    }

    /// Writes an event as it is given.
    pub fn update(&mut self, event: &Event) -> Result<(), StoreFault> {
        let Event { id, what } = event;
        self.0.touch(Table::Event, id.get())?;
        let values = named_params! {
            ":id": id.get(),
            ":day": stored(what.day)?,
            ":kind": stored(what.kind)?,
            ":minutes": stored(what.minutes)?,
            ":note": stored(&what.note)?,
            ":weekly": what.weekly,
            ":until": stored(what.until)?,
            ":sample": what.sample,
        };
        let sql = "UPDATE event SET day = :day, kind = :kind, minutes = :minutes, note = :note, weekly = :weekly,
                   until = :until, sample = :sample WHERE id = :id";
        match self.0.run(sql, values)? {
            0 => Err(StoreFault::Missing { what: "event", id: id.to_string() }),
            _ => Ok(()),
        }
    }

    /// Takes an event out.
    pub fn remove(&mut self, id: EventId) -> Result<(), StoreFault> {
        self.0.erase(Table::Event, id.get())
    }
}

fn read(row: &Row<'_>) -> Result<Event, StoreFault> {
    Ok(Event {
        id: row.get("id")?,
        what: NewEvent {
            day: row.get("day")?,
            kind: row.get("kind")?,
            minutes: row.maybe("minutes")?,
            note: row.maybe("note")?,
            weekly: row.yes("weekly")?,
            until: row.maybe("until")?,
            sample: row.yes("sample")?,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_weekly_event_falls_on_its_weekday_from_its_first_day_to_its_last() {
        let until = Some(day("2026-12-08"));
        let what = NewEvent {
            day: day("2026-11-24"),
            kind: Kind::SportPractice,
            minutes: None,
            note: None,
            weekly: true,
            until,
            sample: false,
        };
        let practice = Event { id: EventId::try_from(1).unwrap(), what };
        let on = |text: &str| practice.falls_on(day(text));
        assert!(on("2026-11-24") && on("2026-12-01") && on("2026-12-08"), "each Tuesday");
        assert!(!on("2026-11-17"), "not before the first");
        assert!(!on("2026-12-15"), "not after the last");
        assert!(!on("2026-11-25"), "not on a Wednesday");
    }
}
