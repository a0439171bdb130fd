//! Holds a card in place, or lets it move again.

use freshlegs_plan::is_event;
use freshlegs_store::{Moment, Op, Session, SessionId, SessionState};

use crate::views::WeekView;
use crate::{Desk, Done, Refusal};

impl Desk {
    /// Holds a card where it stands, or lets it go; one that was kept against a rule is then held no longer either.
    pub fn pin_session(
        &mut self,
        moment: &Moment,
        session: SessionId,
        pinned: bool,
    ) -> Result<Done<WeekView>, Refusal> {
        let session = self.session(session)?;
        if is_event(session.kind) {
            return Err(Refusal::fault(self.words().word("actions-pin-event")));
        }
        let done = session.state != SessionState::Planned || self.read().record_of(session.id)?.is_some();
        if done {
            return Err(Refusal::fault(self.words().word("actions-move-not")));
        }
        let (kind, day) = (session.kind, session.day);
        let op = if pinned { Op::Pin { kind, day } } else { Op::Unpin { kind, day } };
        let exception = session.exception.clone().filter(|_| pinned);
        let held = Session { pinned, anyway: session.anyway && pinned, exception, ..session };
        let changed = self.change(op, moment, |write| Ok(write.sessions().update(&held)?))?;
        let week = self.read_week(moment, day)?;
        self.done(changed, week)
    }
}
