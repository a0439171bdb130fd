//! Swaps a session for play in one step: the grind goes, a game comes, on the same day.

use freshlegs_calendar::{Kind, Today};
use freshlegs_plan::is_event;
use freshlegs_store::{Moment, Op, Session, SessionId};

use crate::board::Slot;
use crate::read_day::closed;
use crate::views::WeekView;
use crate::{Desk, Done, Refusal};

impl Desk {
    /// Puts play in the place of a session, held there by the athlete's wish. Where a rule speaks against it, it
    /// stands only `anyway`, and that is remembered.
    pub fn swap_for_play(
        &mut self,
        moment: &Moment,
        session: SessionId,
        anyway: bool,
    ) -> Result<Done<WeekView>, Refusal> {
        let session = self.session(session)?;
        let open = session.state == freshlegs_store::SessionState::Planned;
        if !open || self.read().record_of(session.id)?.is_some() {
            return Err(Refusal::fault(self.words().word("actions-move-not")));
        }
        if is_event(session.kind) {
            return Err(Refusal::fault(self.words().word("actions-pin-event")));
        }
        match session.kind {
            Kind::Play => Err(Refusal::nothing(self.words().word("actions-swap-play"))),
            Kind::Rest => Err(Refusal::fault(self.words().word("actions-swap-rest"))),
            kind => {
                let op = Op::SwapForPlay { kind, day: session.day };
                self.put_session(moment, op, session.day, Kind::Play, anyway)
            }
        }
    }
}

/// Whether play could take the place of a card.
pub(crate) fn swappable(session: &Session, slot: &Slot, today: Today) -> bool {
    let grind = !is_event(session.kind) && !matches!(session.kind, Kind::Play | Kind::Rest);
    let open = slot.open_session().is_some_and(|open| open.id == session.id);
    grind && open && closed(slot, today).is_none()
}
