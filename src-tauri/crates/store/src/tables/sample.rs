//! The sample athlete, who lives in the same tables with `sample` set and can move out whole.

use crate::images::Table;
use crate::{Reader, SessionId, StoreFault, Writer};

impl Reader<'_> {
    /// Whether anything of the sample athlete is in the file.
    pub fn holds_sample(&self) -> Result<bool, StoreFault> {
        let found = self.link.number(include_str!("sample/holds.sql"))?;
        Ok(found != 0)
    }
}

impl Writer<'_> {
    /// Takes the sample athlete out: weeks, sessions and records, past the bin. What the athlete recorded stays,
    /// also where it was a session of the sample's.
    pub fn remove_sample(&mut self) -> Result<(), StoreFault> {
        for id in self.numbers("SELECT id FROM rating WHERE record_id IN (SELECT id FROM record WHERE sample = 1)")? {
            self.erase(Table::Rating, id)?;
        }
        for id in
            self.numbers("SELECT id FROM record_tag WHERE record_id IN (SELECT id FROM record WHERE sample = 1)")?
        {
            self.erase(Table::RecordTag, id)?;
        }
        for id in self.numbers("SELECT id FROM record WHERE sample = 1")? {
            self.erase(Table::Record, id)?;
        }
        for id in self.numbers("SELECT id FROM session WHERE sample = 1")? {
            let session = SessionId::try_from(id).map_err(|no| StoreFault::Refused { rule: no.to_string() })?;
            self.sessions().remove(session)?;
        }
        for (table, sql) in [
            (Table::PlannedWeek, "SELECT id FROM planned_week WHERE sample = 1"),
            (Table::Event, "SELECT id FROM event WHERE sample = 1"),
            (Table::Chapter, "SELECT id FROM chapter WHERE sample = 1"),
        ] {
            for id in self.numbers(sql)? {
                self.erase(table, id)?;
            }
        }
        Ok(())
    }

    fn numbers(&self, sql: &str) -> Result<Vec<i64>, StoreFault> {
        self.link.all("sample", sql, [], |row| row.get("id"))
    }
}
