//! Takes back the last action, or does again what was taken back.

use freshlegs_store::{Changed, Moment, Op};
use freshlegs_texts::Phrase;
use serde::Serialize;
use ts_rs::TS;

use crate::label::label;
use crate::{Desk, Done, Refusal, settings};

/// What was taken back or done again, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Said {
    /// "Taken back: Move max velocity to Wednesday".
    pub said: String,
}

impl Desk {
    /// Takes back the last action.
    pub fn undo(&mut self, moment: &Moment) -> Result<Done<Said>, Refusal> {
        let changed = self.store_mut().undo(moment)?;
        self.walked(changed, "actions-undone", "actions-nothing-to-undo")
    }

    /// Does again what was taken back last.
    pub fn redo(&mut self, moment: &Moment) -> Result<Done<Said>, Refusal> {
        let changed = self.store_mut().redo(moment)?;
        self.walked(changed, "actions-redone", "actions-nothing-to-redo")
    }

    fn walked(&mut self, changed: Option<Changed<Op>>, key: &str, nothing: &str) -> Result<Done<Said>, Refusal> {
        let Some(changed) = changed else { return Err(Refusal::nothing(self.words().word(nothing))) };
        let language = settings::language(&self.read())?;
        self.speak(language);
        let said = self.say(&Phrase::new(key).with("label", label(&changed.output)));
        self.done(changed, Said { said })
    }
}
