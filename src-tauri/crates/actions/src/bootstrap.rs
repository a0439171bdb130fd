//! Everything the window needs before its first paint, in one call.

use freshlegs_store::Moment;

use crate::views::Bootstrap;
use crate::{Desk, Refusal};

impl Desk {
    /// Today, settings, this week, and the proposal for it where none is planned yet.
    pub fn bootstrap(&self, moment: &Moment) -> Result<Bootstrap, Refusal> {
        let week = self.read_week(moment, moment.today)?;
        let proposal = if week.planned { None } else { Some(self.propose_week(moment, moment.today, None)?) };
        Ok(Bootstrap {
            today: moment.today,
            settings: self.read_settings()?,
            history: self.read_history()?,
            locale: self.language().window_sources().map(str::to_owned).collect(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            first_run: self.read().span()?.is_none(),
            week,
            proposal,
        })
    }
}
