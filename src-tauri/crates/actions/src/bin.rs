//! The bin: what was removed in the last thirty days, brought back or let go of.

use chrono::TimeDelta;
use freshlegs_plan::kind_word;
use freshlegs_store::{Moment, Op, RecordId};
use freshlegs_texts::Phrase;

use crate::records_list::line;
use crate::tag_records::count;
use crate::views::{BinView, BinnedLine};
use crate::{Desk, Done, Refusal, Said, dates};

/// How long a record lies in the bin before it is let go of.
const KEPT: TimeDelta = TimeDelta::days(30);
const ALMOST_A_DAY: TimeDelta = TimeDelta::milliseconds(86_399_999);

impl Desk {
    /// What lies in the bin, what was removed last first.
    pub fn read_bin(&self, moment: &Moment) -> Result<BinView, Refusal> {
        let mut binned = self.read().binned()?;
        binned.sort_by_key(|binned| (std::cmp::Reverse(binned.removed_at), std::cmp::Reverse(binned.record.id)));
        let line = |binned: &freshlegs_store::Binned| {
            // A day that has begun counts as a day.
            let left = (binned.removed_at + KEPT - moment.at + ALMOST_A_DAY).num_days().clamp(0, KEPT.num_days());
            let left = Phrase::new("actions-bin-left").with("days", left as f64);
            BinnedLine {
                line: line(self.words(), &binned.record, moment.today),
                removed_at: binned.removed_at,
                left: self.say(&left),
            }
        };
        let said = Phrase::new("actions-bin-count").with("count", count(&binned));
        Ok(BinView { said: self.say(&said), lines: binned.iter().map(line).collect() })
    }

    /// Brings a record back; without its session where that has another record by now.
    pub fn restore_record(&mut self, moment: &Moment, record: RecordId) -> Result<Done<Said>, Refusal> {
        let missing = || Refusal::fault(self.say(&Phrase::new("actions-not-in-bin").with("id", record.to_string())));
        let binned = self.read().bin()?.into_iter().find(|binned| binned.id == record).ok_or_else(missing)?;
        let (kind, day) = (binned.entry.kind, binned.entry.day);
        let op = Op::RestoreRecord { kind, day };
        let changed = self.change(op, moment, |write| Ok(write.records().restore(record)?))?;
        let said = Phrase::new("actions-restored").with("session", kind_word(kind)).with("day", dates::day(day));
        let said = self.say(&said);
        self.done(changed, Said { said })
    }

    /// Lets go of everything in the bin. Undo brings it back, as it does with any other step.
    pub fn empty_bin(&mut self, moment: &Moment) -> Result<Done<Said>, Refusal> {
        let binned: Vec<RecordId> = self.read().bin()?.iter().map(|record| record.id).collect();
        if binned.is_empty() {
            return Err(Refusal::nothing(self.words().word("actions-bin-is-empty")));
        }
        let op = Op::EmptyBin { count: count(&binned) };
        let changed = self.change(op, moment, |write| {
            binned.iter().try_for_each(|record| write.records().let_go(*record)).map_err(Refusal::from)
        })?;
        let said = self.say(&Phrase::new("actions-bin-emptied").with("count", count(&binned)));
        self.done(changed, Said { said })
    }

    /// Lets go of what has lain in the bin for thirty days, when the file is opened. It is a step like any other, so
    /// that undo never meets a record that went without its knowledge; and it waits while something could be done
    /// again, which a new step would end.
    pub(crate) fn clear_bin(&mut self, moment: &Moment) -> Result<(), Refusal> {
        let old = self.read().binned_before(moment.at - KEPT)?;
        if old.is_empty() || self.read().next_redo()?.is_some() {
            return Ok(());
        }
        let op = Op::ClearBin { count: count(&old) };
        self.change(op, moment, |write| {
            old.iter().try_for_each(|record| write.records().let_go(*record)).map_err(Refusal::from)
        })?;
        Ok(())
    }
}
