//! The bin: records that were removed, until they are brought back or let go of.

use chrono::{DateTime, FixedOffset};
use rusqlite::named_params;

use super::Record;
use crate::images::Table;
use crate::link::stored;
use crate::tables::record::write::Records;
use crate::{Reader, RecordId, StoreFault};

/// A record that lies in the bin.
#[derive(Clone, Debug, PartialEq)]
pub struct Binned {
    /// The record as it was.
    pub record: Record,
    /// When it was removed.
    pub removed_at: DateTime<FixedOffset>,
}

impl Reader<'_> {
    /// What lies in the bin with the time it was put there, by day and then by number.
    pub fn binned(&self) -> Result<Vec<Binned>, StoreFault> {
        let sql = "SELECT id, removed_at FROM record WHERE removed_at IS NOT NULL ORDER BY day, id";
        let times = self.link.all("record", sql, [], |row| row.get("removed_at"))?;
        Ok(self.bin()?.into_iter().zip(times).map(|(record, removed_at)| Binned { record, removed_at }).collect())
    }

    /// The records that were put into the bin before this moment.
    pub fn binned_before(&self, moment: DateTime<FixedOffset>) -> Result<Vec<RecordId>, StoreFault> {
        let sql = "SELECT id FROM record WHERE julianday(removed_at) < julianday(:moment) ORDER BY id";
        self.link.all("record", sql, named_params! {":moment": stored(moment)?}, |row| row.get("id"))
    }
}

impl Records<'_, '_> {
    /// Takes a record out of the bin for good, with all that belongs to it.
    pub fn let_go(&mut self, id: RecordId) -> Result<(), StoreFault> {
        let of = named_params! {":record": id.get()};
        for (table, sql) in [
            (Table::Rating, "SELECT id FROM rating WHERE record_id = :record"),
            (Table::Origin, "SELECT id FROM origin WHERE record_id = :record"),
            (Table::RecordTag, "SELECT id FROM record_tag WHERE record_id = :record"),
        ] {
            for row in self.0.link.all(table.name(), sql, of, |row| row.get::<i64>("id"))? {
                self.0.erase(table, row)?;
            }
        }
        self.0.erase(Table::Record, id.get())
    }
}
