//! Leaves out a deload that came by itself: "skip, I am fresh". Asked once and remembered.

use freshlegs_calendar::{Day, Week};
use freshlegs_plan::Mode;
use freshlegs_store::{Moment, Op};
use serde_json::json;

use crate::life::Life;
use crate::settings::{SKIPPED_DELOADS, Settings};
use crate::views::WeekView;
use crate::{Desk, Done, Refusal};

impl Desk {
    /// Leaves the deload of a week out; the count of weeks begins anew.
    pub fn skip_deload(&mut self, moment: &Moment, week: Day) -> Result<Done<WeekView>, Refusal> {
        let settings = Settings::of(&self.read())?;
        let week = Week::holding(week, settings.week_start);
        let now = Life::of(&self.read(), &settings)?.week(week);
        if now.mode != Mode::Deload || !now.may_skip {
            return Err(Refusal::nothing(self.words().word("actions-no-deload")));
        }
        let mut skipped = settings.skipped_deloads;
        skipped.push(week.first());
        let op = Op::SkipDeload { week: week.first() };
        let changed = self.change(op, moment, |write| Ok(write.set(SKIPPED_DELOADS, &json!(skipped))?))?;
        let view = self.read_week(moment, week.first())?;
        self.done(changed, view)
    }
}
