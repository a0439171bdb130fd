//! What was recorded between two days, and one record as a form.

use freshlegs_calendar::Day;
use freshlegs_store::{Record, RecordId};

use crate::views::Draft;
use crate::{Desk, Refusal, drafts};

impl Desk {
    /// The records from one day to another, both included, oldest first.
    pub fn list_records(&self, from: Day, to: Day) -> Result<Vec<Record>, Refusal> {
        Ok(self.read().records(from, to)?)
    }

    /// A saved record as a form, as it was saved; a draft that is being typed elsewhere is left alone.
    pub fn saved_form(&self, record: RecordId) -> Result<Draft, Refusal> {
        let record = self.record(record)?;
        Ok(drafts::of_entry(&record.entry, record.session, Some(record.id)))
    }
}
