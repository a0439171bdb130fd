//! "I am fine, ask me in two weeks": answers a watch, a trend or a plateau, or takes the answer back.

use freshlegs_store::{Moment, Op};
use serde_json::json;

use crate::settings::{FINE, fine_said};
use crate::views::{Fine, ReadingView};
use crate::{Desk, Done, Refusal};

impl Desk {
    /// Mutes the reading for fourteen days, or lets it speak again. The charts go on either way.
    pub fn say_fine(&mut self, moment: &Moment, fine: bool) -> Result<Done<ReadingView>, Refusal> {
        let today = moment.today;
        if fine && self.read_reading(moment, None)?.fine != Fine::Asked {
            return Err(Refusal::nothing(self.words().word("actions-fine-not-asked")));
        }
        if !fine && fine_said(&self.read())?.is_none() {
            return Err(Refusal::nothing(self.words().word("actions-fine-not-said")));
        }
        let changed = self.change(Op::SayFine { day: today, fine }, moment, |write| {
            if fine {
                write.set(FINE, &json!(today))?
            } else {
                write.unset(FINE)?
            }
            Ok(())
        })?;
        let view = self.read_reading(moment, None)?;
        self.done(changed, view)
    }
}
