//! Moves a record to the bin.

use freshlegs_store::{Moment, Op, RecordId};

use crate::views::WeekView;
use crate::{Desk, Done, Refusal, drafts};

impl Desk {
    /// Moves a record to the bin. Its planned session stands as if nothing had been said of it.
    pub fn remove_record(&mut self, moment: &Moment, record: RecordId) -> Result<Done<WeekView>, Refusal> {
        let record = self.record(record)?;
        let op = Op::RemoveRecord { kind: record.entry.kind, day: record.entry.day };
        let changed = self.change(op, moment, |write| {
            write.records().remove(record.id)?;
            write.drop_draft(&drafts::record_key(record.id))?;
            Ok(())
        })?;
        let week = self.read_week(moment, record.entry.day)?;
        self.done(changed, week)
    }
}
