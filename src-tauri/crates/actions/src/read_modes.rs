//! The chapters of life that may begin in a week, and what each would do.

use freshlegs_calendar::{Day, Kind, Week};
use freshlegs_plan::{
    Level, Mode, Rung, WeakLink, chapter_weeks, face, masters_suggested, mode_line, mode_title, peak_words, rung,
    weak_link_name,
};
use freshlegs_store::Moment;

use crate::board::dose;
use crate::life::Life;
use crate::settings::Settings;
use crate::views::{ModeChoice, ModesView};
use crate::{Desk, Refusal};

impl Desk {
    /// What may be entered for the week that holds a day.
    pub fn read_modes(&self, moment: &Moment, week: Day) -> Result<ModesView, Refusal> {
        let settings = Settings::of(&self.read())?;
        let week = Week::holding(week, settings.week_start);
        let now = Life::of(&self.read(), &settings)?.week(week).mode;
        let suggests = masters_suggested(settings.birth_year, moment.today, now);
        let choice = |mode: &Mode| ModeChoice {
            mode: *mode,
            title: self.say(&mode_title(*mode)),
            line: self.say(&mode_line(*mode)),
            now: *mode == now,
            suggested: *mode == Mode::Masters && suggests,
        };
        let weeks = |mode: Mode| chapter_weeks(mode).unwrap_or((1, 1));
        let (shortest, longest) = weeks(Mode::Peak);
        Ok(ModesView {
            week: week.first(),
            modes: Mode::ALL.iter().map(choice).collect(),
            peak_weeks: (shortest, longest),
            plateau_weeks: weeks(Mode::Plateau),
            peak_words: (shortest..=longest).map(|weeks| self.say(&peak_words(week.first(), weeks))).collect(),
            weak_links: WeakLink::ALL.iter().map(|link| (*link, self.say(&weak_link_name(*link)))).collect(),
            rungs: (0..=6).map(|number| self.rung_words(Rung::of(number), settings.level)).collect(),
        })
    }

    /// A rung and its work: "6 × 60 m, strides, at 50–60 %".
    fn rung_words(&self, step: Rung, level: Level) -> (Rung, String) {
        let face = face(Kind::ReturnDrills, &rung(step, level, None));
        let dose = face.dose.map(|phrases| dose(self.words(), &phrases));
        let dose = dose.map(|dose| format!("{} {}", dose.amount, dose.unit).trim_end().to_owned());
        let details = face.details.iter().map(|line| self.say(line));
        (step, dose.into_iter().chain(details).collect::<Vec<_>>().join(", "))
    }
}
