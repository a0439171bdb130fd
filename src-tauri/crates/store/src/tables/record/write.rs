//! Writing records: in, changed, to the bin and back.

use chrono::{DateTime, FixedOffset};
use freshlegs_record::Tag;
use rusqlite::named_params;

use super::{NewRecord, Record};
use crate::images::Table;
use crate::link::stored;
use crate::tables::rating::AsGiven;
use crate::{RecordId, SessionId, StoreFault, Writer};

/// Writes records.
pub struct Records<'w, 'a>(pub(super) &'w mut Writer<'a>);

impl<'a> Writer<'a> {
    /// Records.
    pub fn records(&mut self) -> Records<'_, 'a> {
        Records(self)
    }
}

impl Records<'_, '_> {
    /// Puts a new record in. A planned session has at most one.
    pub fn add(&mut self, record: &NewRecord) -> Result<RecordId, StoreFault> {
        let NewRecord { session, entry, recorded_at, sample } = record;
        let id = self.0.make(
            Table::Record,
            include_str!("add.sql"),
            named_params! {
                ":session_id": stored(session)?,
                ":day": stored(entry.day)?,
                ":kind": stored(entry.kind)?,
                ":minutes": stored(entry.minutes)?,
                ":goal": stored(entry.goal)?,
                ":goal_words": stored(&entry.goal_words)?,
                ":pain_place": stored(entry.pain.as_ref().and_then(|pain| pain.place.as_ref()))?,
                ":enjoyed": stored(&entry.enjoyed)?,
                ":note": stored(&entry.note)?,
                ":ended": stored(entry.ended)?,
                ":recorded_at": stored(recorded_at)?,
                ":changed_at": stored(recorded_at)?,
                ":sample": sample,
            },
        )?;
        self.0.rate(id, entry)?;
        RecordId::try_from(id).map_err(|refusal| StoreFault::Refused { rule: refusal.to_string() })
    }

    /// Writes a record as it is given, in the bin or out of it; `changed_at` becomes the change's own moment.
    pub fn update(&mut self, record: &Record) -> Result<(), StoreFault> {
        let Record { id, session, entry, tags, recorded_at, changed_at: _, sample } = record;
        self.0.touch(Table::Record, id.get())?;
        let changed_at = self.0.moment().at;
        let written = self.0.run(
            include_str!("update.sql"),
            named_params! {
                ":id": id.get(),
                ":session_id": stored(session)?,
                ":day": stored(entry.day)?,
                ":kind": stored(entry.kind)?,
                ":minutes": stored(entry.minutes)?,
                ":goal": stored(entry.goal)?,
                ":goal_words": stored(&entry.goal_words)?,
                ":pain_place": stored(entry.pain.as_ref().and_then(|pain| pain.place.as_ref()))?,
                ":enjoyed": stored(&entry.enjoyed)?,
                ":note": stored(&entry.note)?,
                ":ended": stored(entry.ended)?,
                ":recorded_at": stored(recorded_at)?,
                ":changed_at": stored(changed_at)?,
                ":sample": sample,
            },
        )?;
        if written == 0 {
            return Err(missing(*id));
        }
        self.0.rate(id.get(), entry)?;
        self.0.set_tags(*id, tags)
    }

    /// Puts a record of another file in as it was there, in the bin or out of it. Its number becomes a new one.
    pub fn bring_in(
        &mut self,
        record: &Record,
        removed_at: Option<DateTime<FixedOffset>>,
    ) -> Result<RecordId, StoreFault> {
        let Record { id: _, session, entry, tags, recorded_at, changed_at, sample } = record;
        // One in the bin may name a session that has another record by now, so its session is written last.
        let new = NewRecord { session: None, entry: entry.clone(), recorded_at: *recorded_at, sample: *sample };
        let id = self.add(&new)?;
        self.0.set_tags(id, tags)?;
        let values = named_params! {
            ":id": id.get(),
            ":session_id": stored(session)?,
            ":changed_at": stored(changed_at)?,
            ":removed_at": stored(removed_at)?,
        };
        let sql = "UPDATE record SET session_id = :session_id, changed_at = :changed_at, removed_at = :removed_at
                   WHERE id = :id";
        self.0.run(sql, values).map(|_| id)
    }

    /// Rates a record with numbers from elsewhere, each on the scale it was given on.
    pub fn rate_as_given(&mut self, id: RecordId, ratings: &[AsGiven]) -> Result<(), StoreFault> {
        self.0.touch(Table::Record, id.get())?;
        ratings.iter().try_for_each(|given| self.0.rate_as_given(id.get(), given))
    }

    /// Puts a tag on a record or takes it off; nothing happens where it stands so already.
    pub fn tag(&mut self, id: RecordId, tag: Tag, on: bool) -> Result<(), StoreFault> {
        self.0.tag(id, tag, on)
    }

    /// Moves a record to the bin.
    pub fn remove(&mut self, id: RecordId) -> Result<(), StoreFault> {
        self.0.touch(Table::Record, id.get())?;
        let removed_at = stored(self.0.moment().at)?;
        let sql = "UPDATE record SET removed_at = :removed_at WHERE id = :id AND removed_at IS NULL";
        match self.0.run(sql, named_params! {":id": id.get(), ":removed_at": removed_at})? {
            0 => Err(missing(id)),
            _ => Ok(()),
        }
    }

    /// Brings a record back from the bin; without its session where that has another record by now.
    pub fn restore(&mut self, id: RecordId) -> Result<(), StoreFault> {
        self.0.touch(Table::Record, id.get())?;
        match self.0.run(include_str!("restore.sql"), named_params! {":id": id.get()})? {
            0 => Err(missing(id)),
            _ => Ok(()),
        }
    }

    /// Takes a session's name off all records of it.
    pub(crate) fn detach(&mut self, session: SessionId) -> Result<(), StoreFault> {
        let sql = "SELECT id FROM record WHERE session_id = :session";
        let values = named_params! {":session": session.get()};
        for id in self.0.link.all("record", sql, values, |row| row.get::<i64>("id"))? {
            self.0.touch(Table::Record, id)?;
            self.0.run("UPDATE record SET session_id = NULL WHERE id = :id", named_params! {":id": id})?;
        }
        Ok(())
    }
}

fn missing(id: RecordId) -> StoreFault {
    StoreFault::Missing { what: "record", id: id.to_string() }
}
