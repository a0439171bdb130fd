//! Picks a card up: says for each day of its week whether it could go there.

use freshlegs_store::{Moment, SessionId};

use crate::moves::Moving;
use crate::swap_for_play::swappable;
use crate::views::PickedUp;
use crate::{Desk, Refusal};

impl Desk {
    /// The verdict for each day of the card's week.
    pub fn pick_up(&self, moment: &Moment, session: SessionId) -> Result<PickedUp, Refusal> {
        let moving = Moving::of(self, session, moment.today)?;
        if !moving.movable() {
            return Err(Refusal::fault(self.words().word("actions-move-not")));
        }
        let slot = moving.gathered().slot(moving.session.day);
        let swappable = slot.is_some_and(|slot| swappable(&moving.session, slot, moment.today));
        Ok(PickedUp { targets: moving.targets(self), swappable })
    }
}
