//! Picks a card up: says for each day of its week whether it could go there.

use freshlegs_store::{Moment, SessionId};

use crate::moves::Moving;
use crate::views::PickedUp;
use crate::{Desk, Refusal};

impl Desk {
    /// The verdict for each day of the card's week.
    pub fn pick_up(&self, moment: &Moment, session: SessionId) -> Result<PickedUp, Refusal> {
        let moving = Moving::of(self, session, moment.today)?;
        if !moving.movable() {
            return Err(Refusal::fault(self.words().word("actions-move-not")));
        }
        Ok(PickedUp { targets: moving.targets(self) })
    }
}
