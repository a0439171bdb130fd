//! Moves records to the bin together.

use freshlegs_store::{Moment, Op, RecordId};
use freshlegs_texts::Phrase;

use crate::tag_records::count;
use crate::{Desk, Done, Refusal, Said, drafts};

impl Desk {
    /// Moves records to the bin in one step. Their planned sessions stand as if nothing had been said of them.
    pub fn remove_records(&mut self, moment: &Moment, records: &[RecordId]) -> Result<Done<Said>, Refusal> {
        let chosen = self.chosen(records)?;
        let op = match chosen.as_slice() {
            [record] => Op::RemoveRecord { kind: record.entry.kind, day: record.entry.day },
            several => Op::RemoveRecords { count: count(several) },
        };
        let changed = self.change(op, moment, |write| {
            for record in &chosen {
                write.records().remove(record.id)?;
                write.drop_draft(&drafts::record_key(record.id))?;
            }
            Ok(())
        })?;
        let said = self.say(&Phrase::new("actions-removed-records").with("count", count(&chosen)));
        self.done(changed, Said { said })
    }
}
