//! Begins a chapter of life with this week, without building the week anew.

use freshlegs_calendar::Week;
use freshlegs_store::{Moment, Op};

use crate::settings::Settings;
use crate::views::{LifeChange, WeekView};
use crate::{Desk, Done, Refusal};

impl Desk {
    /// Begins a chapter with the week that holds today. The plan that stands is left alone; the next proposal is
    /// built in the new mode.
    pub fn enter_mode(&mut self, moment: &Moment, life: LifeChange) -> Result<Done<WeekView>, Refusal> {
        let settings = Settings::of(&self.read())?;
        let week = Week::holding(moment.today, settings.week_start);
        let begins = self.begins(Some(&life), week)?;
        let op = Op::EnterMode { mode: life.mode, week: week.first() };
        let changed = self.change(op, moment, |write| {
            if let Some(chapter) = &begins {
                write.chapters().begin(chapter, false)?;
            }
            Ok(())
        })?;
        let view = self.read_week(moment, moment.today)?;
        self.done(changed, view)
    }
}
