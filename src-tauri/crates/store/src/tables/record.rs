//! What was done.

use chrono::{DateTime, FixedOffset};
use freshlegs_calendar::Day;
use freshlegs_record::Entry;
use serde::{Deserialize, Serialize};

use crate::{Reader, RecordId, SessionId, StoreFault, Writer};

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
    pub fn record(&self, _id: RecordId) -> Result<Option<Record>, StoreFault> {
        unimplemented!()
    }

    /// The record of a planned session.
    pub fn record_of(&self, _session: SessionId) -> Result<Option<Record>, StoreFault> {
        unimplemented!()
    }

    /// The records between two days, both included, by day and then by number.
    pub fn records(&self, _from: Day, _to: Day) -> Result<Vec<Record>, StoreFault> {
        unimplemented!()
    }

    /// All records, by day and then by number.
    pub fn all_records(&self) -> Result<Vec<Record>, StoreFault> {
        unimplemented!()
    }

    /// What lies in the bin, by day and then by number.
    pub fn bin(&self) -> Result<Vec<Record>, StoreFault> {
        unimplemented!()
    }

    /// The first and the last day with anything planned or recorded; nothing in an empty file.
    pub fn span(&self) -> Result<Option<(Day, Day)>, StoreFault> {
        unimplemented!()
    }

    /// Whether anything of the sample athlete is in the file.
    pub fn holds_sample(&self) -> Result<bool, StoreFault> {
        unimplemented!()
    }
}

/// Writes records.
pub struct Records<'w, 'a>(#[expect(dead_code, reason = "bodies follow")] &'w mut Writer<'a>);

impl<'a> Writer<'a> {
    /// Records.
    pub fn records(&mut self) -> Records<'_, 'a> {
        Records(self)
    }

    /// Takes the sample athlete out: weeks, sessions and records, past the bin. What the athlete recorded stays.
    pub fn remove_sample(&mut self) -> Result<(), StoreFault> {
        unimplemented!()
    }
}

impl Records<'_, '_> {
    /// Puts a new record in. A planned session has at most one.
    pub fn add(&mut self, _record: &NewRecord) -> Result<RecordId, StoreFault> {
        unimplemented!()
    }

    /// Writes a record as it is given; `changed_at` is the change's moment.
    pub fn update(&mut self, _record: &Record) -> Result<(), StoreFault> {
        unimplemented!()
    }

    /// Moves a record to the bin.
    pub fn remove(&mut self, _id: RecordId) -> Result<(), StoreFault> {
        unimplemented!()
    }

    /// Brings a record back from the bin; without its session where that has another record by now.
    pub fn restore(&mut self, _id: RecordId) -> Result<(), StoreFault> {
        unimplemented!()
    }
}
