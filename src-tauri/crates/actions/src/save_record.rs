//! Saves what was typed as a record, new or changed.

use freshlegs_record::Entry;
use freshlegs_store::{Moment, NewRecord, Op, Record, RecordId, Session, SessionState, Writer};
use freshlegs_texts::Phrase;

use crate::views::{Draft, RecordedView};
use crate::{Desk, Done, Refusal, dates, drafts};

impl Desk {
    /// Saves a form and says in one sentence what it was. An empty one only says that it was done.
    pub fn save_record(&mut self, moment: &Moment, draft: &Draft, theme: &str) -> Result<Done<RecordedView>, Refusal> {
        if draft.day > moment.today {
            let to_come = Phrase::new("record-day-to-come").with("day", dates::day(draft.day));
            return Err(Refusal::field("day", self.say(&to_come)));
        }
        let earlier = match (draft.record, draft.session) {
            (Some(record), _) => Some(self.record(record)?),
            (None, Some(session)) => self.read().record_of(session)?,
            (None, None) => None,
        };
        let session = draft.session.map(|session| self.session(session)).transpose()?;
        let known_goal = earlier.as_ref().and_then(|record| record.entry.goal_words.clone()).map(String::from);
        let goal = match known_goal {
            Some(goal) => Some(goal),
            None => self.goal_of(session.as_ref().filter(|session| session.kind == draft.kind), draft.kind)?,
        };
        let entry = drafts::entry(draft, goal.as_deref(), self.words())?;
        let (kind, day) = (entry.kind, entry.day);
        let op = if earlier.is_some() { Op::ChangeRecord { kind, day } } else { Op::Record { kind, day } };
        let key = drafts::key(draft);
        let changed = self.change(op, moment, |write| {
            write.drop_draft(&key)?;
            save_record_in(write, moment, entry, session.as_ref(), earlier)
        })?;
        let view = self.read_recorded(moment, changed.output, theme)?;
        self.done(changed, view)
    }
}

fn save_record_in(
    write: &mut Writer<'_>,
    moment: &Moment,
    entry: Entry,
    session: Option<&Session>,
    earlier: Option<Record>,
) -> Result<RecordId, Refusal> {
    // What was said not to have happened has happened after all.
    if let Some(session) = session.filter(|session| session.state != SessionState::Planned) {
        write.sessions().update(&Session { state: SessionState::Planned, ..session.clone() })?;
    }
    match earlier {
        Some(record) => {
            let id = record.id;
            write.records().update(&Record { entry, changed_at: moment.at, ..record })?;
            Ok(id)
        }
        None => {
            let session = session.map(|session| session.id);
            Ok(write.records().add(&NewRecord { session, entry, recorded_at: moment.at, sample: false })?)
        }
    }
}
