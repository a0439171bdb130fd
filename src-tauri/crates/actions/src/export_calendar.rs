//! Planned weeks as a calendar.

use std::path::Path;

use freshlegs_calendar::{Day, Kind, Week};
use freshlegs_exchange::ics_out::{PlannedDay, ics};
use freshlegs_plan::face;
use freshlegs_store::{Moment, Session, SessionState};

use crate::board::{dose, why};
use crate::contents::inside;
use crate::settings::Settings;
use crate::{Desk, Refusal, drafts};

impl Desk {
    /// The suggested name of the file: `freshlegs-weeks-2026-11-23.ics`.
    pub fn ics_name(&self, moment: &Moment) -> Result<String, Refusal> {
        Ok(format!("freshlegs-weeks-{}.ics", self.this_week(moment)?.first()))
    }

    /// The planned days from one day to another, both included: from this week on, where no day is said.
    pub fn export_ics(&self, moment: &Moment, from: Option<Day>, to: Option<Day>) -> Result<Vec<u8>, Refusal> {
        let from = match from {
            Some(day) => day,
            None => self.this_week(moment)?.first(),
        };
        let settings = Settings::of(&self.read())?;
        let sessions = self.read().sessions(from, to.unwrap_or(Day::MAX))?;
        let days: Vec<PlannedDay> = sessions.iter().map(|session| self.planned_day(session, &settings)).collect();
        // The newest step says when the file was changed last; the clock has no say.
        let changed_at = self.read().history(1)?.first().map_or_else(Default::default, |step| step.at);
        Ok(ics(&days, changed_at).into_bytes())
    }

    /// Writes this week and all after it as a calendar.
    pub fn save_ics(&self, moment: &Moment, path: &Path) -> Result<(), Refusal> {
        self.write_file(path, &self.export_ics(moment, None, None)?)
    }

    fn this_week(&self, moment: &Moment) -> Result<Week, Refusal> {
        Ok(Week::holding(moment.today, Settings::of(&self.read())?.week_start))
    }

    fn planned_day(&self, session: &Session, settings: &Settings) -> PlannedDay {
        let what = inside(session);
        let face = face(session.kind, &what);
        let dose = face.dose.as_ref().map(|words| dose(self.words(), words));
        let dose = dose.map(|dose| format!("{} {}", dose.amount, dose.unit).trim_end().to_owned());
        let title = [Some(self.say(&face.title)), dose].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let minutes = what.minutes.filter(|_| session.kind != Kind::Rest).map(crate::dates::minutes);
        let details = minutes.into_iter().chain(face.details).map(|line| self.say(&line));
        let goal = drafts::goal(&settings.goal, &what, self.words());
        PlannedDay {
            name: format!("session-{}", session.id),
            day: session.day,
            title,
            text: details.chain(goal).chain([self.say(&why(session))]).collect::<Vec<_>>().join("\n"),
            called_off: session.state != SessionState::Planned,
        }
    }
}
