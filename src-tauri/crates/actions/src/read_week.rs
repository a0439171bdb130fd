//! Reads one week of the board.

use freshlegs_calendar::{Day, Week};
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;

use crate::board::{Gathered, day_views, foot, rests_kept};
use crate::mornings::{fresh_starts, morning_view};
use crate::settings::Settings;
use crate::views::WeekView;
use crate::{Desk, Refusal, dates};

impl Desk {
    /// The board of the week that holds a day.
    pub fn read_week(&self, moment: &Moment, week: Day) -> Result<WeekView, Refusal> {
        let settings = Settings::of(&self.read())?;
        let week = Week::holding(week, settings.week_start);
        let gathered = Gathered::of(&self.read(), week)?;
        let life = self.life_view(&settings, week, moment)?;
        let words = self.words();
        let counted =
            |key: &str, count: usize| (count > 0).then(|| words.say(&Phrase::new(key).with("count", count as f64)));
        Ok(WeekView {
            week: week.first(),
            previous: week.plus(-1).first(),
            next: week.plus(1).first(),
            this_week: Week::holding(moment.today, settings.week_start).first(),
            title: self.week_title(week, moment),
            subtitle: words.say(&dates::week_number(week)),
            enjoy: Some(settings.enjoy).filter(|words| !words.is_empty()),
            fresh_starts: counted("actions-fresh-starts", fresh_starts(&self.read(), &gathered)?),
            rest_kept: counted("actions-rest-kept", rests_kept(&gathered, moment.today)),
            morning: if week.holds(moment.today) {
                morning_view(&self.read(), moment.today, moment.today)?
            } else {
                None
            },
            foot: foot(words, &gathered, moment.today),
            life,
            planned: gathered.planned(),
            days: day_views(words, &gathered, settings.level, moment.today),
        })
    }

    /// "23–29 November"; with the year where it is not this one.
    pub(crate) fn week_title(&self, week: Week, moment: &Moment) -> String {
        let this_year = [week.first(), week.last()].iter().any(|day| day.year() == moment.today.year());
        self.say(&if this_year { dates::week(week) } else { dates::week_of_year(week) })
    }
}
