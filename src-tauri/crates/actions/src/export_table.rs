//! The records of some days as a table for a spreadsheet.

use std::path::Path;

use freshlegs_calendar::Day;
use freshlegs_exchange::csv_out::{CsvRecord, csv};
use freshlegs_store::Moment;

use crate::{Desk, Refusal};

impl Desk {
    /// The suggested name of the file: `freshlegs-2026-11-26.csv`.
    pub fn csv_name(&self, moment: &Moment) -> String {
        format!("freshlegs-{}.csv", moment.today)
    }

    /// The records from one day to another, both included, oldest first.
    pub fn export_csv(&self, from: Day, to: Day) -> Result<Vec<u8>, Refusal> {
        let records = self.read().records(from, to)?;
        let row = |record: freshlegs_store::Record| CsvRecord {
            record: record.id.get(),
            entry: record.entry,
            tags: record.tags,
            recorded_at: record.recorded_at,
            changed_at: record.changed_at,
        };
        Ok(csv(&records.into_iter().map(row).collect::<Vec<_>>()).into_bytes())
    }

    /// Writes all records as a table.
    pub fn save_csv(&self, path: &Path) -> Result<(), Refusal> {
        self.write_file(path, &self.export_csv(Day::MIN, Day::MAX)?)
    }
}
