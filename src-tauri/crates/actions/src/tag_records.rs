//! Puts a tag on records, or takes it off: one or hundreds in one step.

use std::collections::BTreeSet;

use freshlegs_record::Tag;
use freshlegs_store::{Moment, Op, RecordId};
use freshlegs_texts::Phrase;

use crate::{Desk, Done, Refusal, Said};

impl Desk {
    /// Tags records, or takes the tag off. Where neither is asked for, it is put on unless all of them have it.
    pub fn tag_records(
        &mut self,
        moment: &Moment,
        records: &[RecordId],
        tag: Tag,
        on: Option<bool>,
    ) -> Result<Done<Said>, Refusal> {
        let chosen = self.chosen(records)?;
        let on = on.unwrap_or_else(|| !chosen.iter().all(|record| record.tags.contains(&tag)));
        let changing = chosen.iter().filter(|record| record.tags.contains(&tag) != on);
        let changing: Vec<RecordId> = changing.map(|record| record.id).collect();
        let (key, op) = match (on, count(&changing)) {
            (true, count) => ("actions-tagged", Op::TagRecords { tag, count }),
            (false, count) => ("actions-untagged", Op::UntagRecords { tag, count }),
        };
        let changed = self.change(op, moment, |write| {
            changing.iter().try_for_each(|id| write.records().tag(*id, tag, on)).map_err(Refusal::from)
        })?;
        let said = Phrase::new(key).with("count", count(&changing)).with("tag", tag_word(tag));
        let said = self.say(&said);
        self.done(changed, Said { said })
    }

    /// The records of these numbers; a refusal if one is not there.
    pub(crate) fn chosen(&self, records: &[RecordId]) -> Result<Vec<freshlegs_store::Record>, Refusal> {
        let found = self.read().records_of(records)?;
        let known: BTreeSet<RecordId> = found.iter().map(|record| record.id).collect();
        match records.iter().find(|id| !known.contains(id)) {
            Some(missing) => self.record(*missing).map(|_| found),
            None => Ok(found),
        }
    }
}

/// "ill", "travelling".
pub(crate) fn tag_word(tag: Tag) -> Phrase {
    Phrase::new(format!("record-tag-{}", tag.name()))
}

/// How many, as an action's name says it.
pub(crate) fn count<T>(of: &[T]) -> u32 {
    u32::try_from(of.len()).unwrap_or(u32::MAX)
}
