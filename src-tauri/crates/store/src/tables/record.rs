//! What was done.

use chrono::{DateTime, FixedOffset};
use freshlegs_calendar::{Day, OutOfRange};
use freshlegs_record::{Entry, PainReport, Tag};
use rusqlite::{ToSql, named_params};
use serde::{Deserialize, Serialize};

use crate::link::{Row, stored};
use crate::tables::rating::Channel;
use crate::{Reader, RecordId, SessionId, StoreFault};

mod bin;
mod sift;
mod write;

pub use bin::Binned;
pub use sift::{RecordFilter, RecordPlace, SoughtWord};
pub use write::Records;

/// A recorded session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Record {
    /// Its number.
    pub id: RecordId,
    /// The planned session it was, if any.
    pub session: Option<SessionId>,
    /// What the athlete says of it.
    pub entry: Entry,
    /// What was the matter, in the order of [`Tag::ALL`].
    pub tags: Vec<Tag>,
    /// When it was first saved.
    pub recorded_at: DateTime<FixedOffset>,
    /// When it was last saved.
    pub changed_at: DateTime<FixedOffset>,
    /// Whether it belongs to the sample athlete.
    pub sample: bool,
}

/// A record as it enters the file.
#[derive(Clone, Debug, PartialEq)]
pub struct NewRecord {
    /// The planned session it was, if any.
    pub session: Option<SessionId>,
    /// What the athlete says of it.
    pub entry: Entry,
    /// When it was saved.
    pub recorded_at: DateTime<FixedOffset>,
    /// Whether it belongs to the sample athlete.
    pub sample: bool,
}

impl Reader<'_> {
    /// The record of a number, unless it lies in the bin.
    pub fn record(&self, id: RecordId) -> Result<Option<Record>, StoreFault> {
        let found = self.gathered("record.id = :id AND removed_at IS NULL", named_params! {":id": id.get()})?;
        Ok(found.into_iter().next())
    }

    /// The record of a planned session.
    pub fn record_of(&self, session: SessionId) -> Result<Option<Record>, StoreFault> {
        let session = named_params! {":session": session.get()};
        Ok(self.gathered("session_id = :session AND removed_at IS NULL", session)?.into_iter().next())
    }

    /// The records between two days, both included, by day and then by number.
    pub fn records(&self, from: Day, to: Day) -> Result<Vec<Record>, StoreFault> {
        let days = named_params! {":from": stored(from)?, ":to": stored(to)?};
        self.gathered("day BETWEEN :from AND :to AND removed_at IS NULL", days)
    }

    /// All records, by day and then by number.
    pub fn all_records(&self) -> Result<Vec<Record>, StoreFault> {
        self.records(Day::MIN, Day::MAX)
    }

    /// What lies in the bin, by day and then by number.
    pub fn bin(&self) -> Result<Vec<Record>, StoreFault> {
        self.gathered("removed_at IS NOT NULL", &[])
    }

    /// The first and the last day with anything planned or recorded; nothing in an empty file.
    pub fn span(&self) -> Result<Option<(Day, Day)>, StoreFault> {
        let ends = self.link.first("record", include_str!("record/span.sql"), [], |row| {
            Ok(row.maybe("first")?.zip(row.maybe("last")?))
        })?;
        Ok(ends.flatten())
    }

    /// Records that fit, with their ratings and tags.
    fn gathered(&self, which: &str, values: &[(&str, &dyn ToSql)]) -> Result<Vec<Record>, StoreFault> {
        let sql = |read| format!("{read} WHERE {which} ORDER BY day, record.id");
        let mut records = self.link.all("record", &sql(include_str!("record/read.sql")), values, read)?;
        // Ratings come in the order of their records, so both are walked side by side.
        let mut rest = records.iter_mut();
        let mut rated = rest.next();
        self.link.each("record", &sql(include_str!("record/read_ratings.sql")), values, |row| {
            let id: RecordId = row.get("id")?;
            while rated.as_ref().is_some_and(|record| record.id != id) {
                rated = rest.next();
            }
            rated.as_mut().map_or(Ok(()), |record| rate(&mut record.entry, row))
        })?;
        let mut rest = records.iter_mut();
        let mut tagged = rest.next();
        self.link.each("record_tag", &sql(include_str!("record/read_tags.sql")), values, |row| {
            let id: RecordId = row.get("id")?;
            while tagged.as_ref().is_some_and(|record| record.id != id) {
                tagged = rest.next();
            }
            let tag: Tag = row.get("tag")?;
            tagged.iter_mut().for_each(|record| record.tags.push(tag));
            Ok(())
        })?;
        records.iter_mut().for_each(|record| record.tags.sort());
        Ok(records)
    }
}

/// A record without its ratings.
fn read(row: &Row<'_>) -> Result<Record, StoreFault> {
    let mut entry = Entry::blank(row.get("day")?, row.get("kind")?);
    entry.goal = row.maybe("goal")?;
    entry.goal_words = row.maybe("goal_words")?;
    entry.enjoyed = row.maybe("enjoyed")?;
    entry.note = row.maybe("note")?;
    entry.minutes = row.maybe("minutes")?;
    entry.ended = row.get("ended")?;
    Ok(Record {
        id: row.get("id")?,
        session: row.maybe("session_id")?,
        entry,
        tags: Vec::new(),
        recorded_at: row.get("recorded_at")?,
        changed_at: row.get("changed_at")?,
        sample: row.yes("sample")?,
    })
}

/// Puts the rating of a row into its entry, on our own scale.
fn rate(entry: &mut Entry, row: &Row<'_>) -> Result<(), StoreFault> {
    let channel: Channel = row.get("channel")?;
    let given = channel.on_our_scale(row.get("canonical")?);
    let unreadable = |refusal: OutOfRange| row.unreadable("canonical", refusal);
    match channel {
        Channel::Keenness => entry.keenness = Some(given.try_into().map_err(unreadable)?),
        Channel::Effort => entry.effort = Some(given.try_into().map_err(unreadable)?),
        Channel::Quality => entry.quality = Some(given.try_into().map_err(unreadable)?),
        Channel::Enjoyment => entry.enjoyment = Some(given.try_into().map_err(unreadable)?),
        Channel::Pain => {
            let level = given.try_into().map_err(unreadable)?;
            entry.pain = Some(PainReport { level, place: row.maybe("pain_place")? });
        }
    }
    Ok(())
}
