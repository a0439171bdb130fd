//! Makes the proposed week the plan.

use freshlegs_calendar::{Day, Week};
use freshlegs_store::{Moment, NewSession, Op, PlannedWeek, Writer};

use crate::drafts::session_key;
use crate::proposed::{ProposedWeek, settled};
use crate::settings::Settings;
use crate::views::WeekView;
use crate::{Desk, Done, Refusal};

impl Desk {
    /// Builds the week that holds a day once more and makes it the plan. What was done or skipped stays.
    pub fn accept_week(&mut self, moment: &Moment, week: Day) -> Result<Done<WeekView>, Refusal> {
        let settings = Settings::of(&self.read())?;
        let week = Week::holding(week, settings.week_start);
        let op = Op::AcceptWeek { week: week.first() };
        let proposed = ProposedWeek::of(self, &settings, week, moment.today)?;
        let changed = self.change(op, moment, |write| accept_week_in(write, &settings, &proposed, moment))?;
        let view = self.read_week(moment, week.first())?;
        self.done(changed, view)
    }
}

fn accept_week_in(
    write: &mut Writer<'_>,
    settings: &Settings,
    proposed: &ProposedWeek,
    moment: &Moment,
) -> Result<(), Refusal> {
    let week = proposed.gathered.week;
    for (slot, placed) in proposed.days() {
        match &slot.session {
            Some(_) if settled(slot, moment.today) => continue,
            // A card that stays keeps its number, and with it a draft that is being typed; what is inside it is
            // what the proposal showed, for the athlete as of today.
            Some(session) if session.kind == placed.kind => {
                let mut session = session.clone();
                session.level = settings.level;
                session.mode = settings.mode();
                session.moved_from = None;
                session.why = placed.why.clone();
                session.minutes = placed.minutes;
                write.sessions().update(&session)?;
                continue;
            }
            Some(session) => {
                write.sessions().remove(session.id)?;
                write.drop_draft(&session_key(session.id))?;
            }
            None => {}
        }
        write.sessions().add(&NewSession {
            day: slot.day,
            kind: placed.kind,
            minutes: placed.minutes,
            level: settings.level,
            mode: settings.mode(),
            own: false,
            why: placed.why.clone(),
            sample: false,
        })?;
    }
    let planned = PlannedWeek { first: week.first(), mode: settings.mode(), accepted_at: moment.at, sample: false };
    write.weeks().put(&planned)?;
    Ok(())
}
