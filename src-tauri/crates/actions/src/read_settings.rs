//! Reads the settings as the Athlete page shows them.

use crate::settings::Settings;
use crate::views::SettingsView;
use crate::{Desk, Refusal};

impl Desk {
    /// What the athlete has set, and where the file lies.
    pub fn read_settings(&self) -> Result<SettingsView, Refusal> {
        let settings = Settings::of(&self.read())?;
        let place = self.place().map(|place| place.profile().display().to_string());
        Ok(SettingsView {
            name: settings.name,
            enjoy: settings.enjoy,
            goal: settings.goal,
            sport: settings.sport.name().to_owned(),
            level: settings.level.name().to_owned(),
            birth_year: settings.birth_year,
            speed_sessions: settings.speed_sessions,
            rest_day: settings.rest_day,
            long_days: settings.long_days,
            deload_every: settings.deload_every,
            week_start: settings.week_start,
            palette: settings.palette,
            text_size: settings.text_size,
            paper: settings.paper.name().to_owned(),
            language: settings.language,
            place: place.unwrap_or_default(),
            sample: settings.sample,
        })
    }
}
