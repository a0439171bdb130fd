//! Says that a planned session did not happen, and why.

use freshlegs_calendar::Kind;
use freshlegs_record::SkipReason;
use freshlegs_store::{Moment, Op, Session, SessionId, SessionState};

use crate::drafts::drop_of;
use crate::views::WeekView;
use crate::{Desk, Done, Refusal};

impl Desk {
    /// Marks a session as one that did not happen. Said again with another reason, the last one holds.
    pub fn skip_session(
        &mut self,
        moment: &Moment,
        session: SessionId,
        reason: SkipReason,
    ) -> Result<Done<WeekView>, Refusal> {
        let session = self.session(session)?;
        if session.kind == Kind::Rest {
            return Err(Refusal::fault(self.words().word("actions-skip-rest")));
        }
        if self.read().record_of(session.id)?.is_some() {
            return Err(Refusal::fault(self.words().word("actions-skip-done")));
        }
        let op = Op::SkipSession { kind: session.kind, day: session.day, reason };
        let day = session.day;
        let skipped = Session { state: SessionState::Skipped(reason), ..session };
        let changed = self.change(op, moment, |write| {
            write.sessions().update(&skipped)?;
            drop_of(write, skipped.id)?;
            Ok(())
        })?;
        let week = self.read_week(moment, day)?;
        self.done(changed, week)
    }
}
