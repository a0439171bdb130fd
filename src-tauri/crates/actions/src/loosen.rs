//! Lets go of one entry of the athlete's, so that a week fits again.

use freshlegs_store::{Moment, Op};

use crate::add_event::take_out;
use crate::views::Loosen;
use crate::{Desk, Done, Refusal};

impl Desk {
    /// Lets a card move again, or takes an event out of one day.
    pub fn loosen(&mut self, moment: &Moment, loosen: Loosen) -> Result<Done<()>, Refusal> {
        match loosen {
            Loosen::Release { session } => {
                let done = self.pin_session(moment, session, false)?;
                Ok(Done { output: (), changes: done.changes, history: done.history })
            }
            Loosen::TakeOut { event, day } => {
                let event = self.event(event)?;
                let op = Op::RemoveEvent { kind: event.what.kind, day };
                let changed = self.change(op, moment, |write| take_out(write, &event, day, false, moment))?;
                self.done(changed, ())
            }
        }
    }
}
