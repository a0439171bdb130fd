//! Keeps backups while the athlete works: now and then, and on quitting.

use chrono::TimeDelta;
use freshlegs_store::{Backup, Moment};

use crate::{Desk, Refusal};

/// How old the newest backup may grow while the program runs.
const NOW_AND_THEN: TimeDelta = TimeDelta::hours(12);

impl Desk {
    /// Makes a backup if anything changed and the newest one is half a day old.
    pub fn back_up_now_and_then(&self, moment: &Moment) -> Result<Option<Backup>, Refusal> {
        Ok(self.store().back_up_if_changed(NOW_AND_THEN, moment)?)
    }

    /// Makes a backup if anything changed since the newest one.
    pub fn back_up_on_quitting(&self, moment: &Moment) -> Result<Option<Backup>, Refusal> {
        Ok(self.store().back_up_if_changed(TimeDelta::zero(), moment)?)
    }
}
