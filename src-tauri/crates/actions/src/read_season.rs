//! Weeks in a row.

use freshlegs_calendar::{Day, Kind, Week};
use freshlegs_plan::asks;
use freshlegs_store::{Moment, Record, Session, SessionState};
use freshlegs_texts::Phrase;

use crate::board::capital;
use crate::settings::Settings;
use crate::views::{SeasonView, SeasonWeek};
use crate::{Desk, Refusal, dates};

/// How many weeks ahead are shown.
const AHEAD: i64 = 4;
/// The most weeks shown.
const MOST: i64 = 60;

impl Desk {
    /// Four weeks ahead, this week, and all weeks back to the first with anything in it.
    pub fn read_season(&self, moment: &Moment) -> Result<SeasonView, Refusal> {
        let settings = Settings::of(&self.read())?;
        let this_week = Week::holding(moment.today, settings.week_start);
        let first = self.read().span()?.map_or(this_week, |(first, _)| Week::holding(first, settings.week_start));
        let newest = this_week.plus(AHEAD);
        let behind = (this_week.first().days_since(first.first()) / 7).clamp(0, MOST - AHEAD - 1);
        let oldest = this_week.plus(-behind);
        let sessions = self.read().sessions(oldest.first(), newest.last())?;
        let records = self.read().records(oldest.first(), newest.last())?;
        let weeks = (0..=AHEAD + behind).map(|back| newest.plus(-back));
        Ok(SeasonView {
            weeks: weeks.map(|week| self.season_week(week, this_week, &sessions, &records, moment)).collect(),
        })
    }

    fn season_week(
        &self,
        week: Week,
        this_week: Week,
        sessions: &[Session],
        records: &[Record],
        moment: &Moment,
    ) -> SeasonWeek {
        let days = week.days().map(|day| SeasonDay::of(day, sessions, records, moment.today));
        let subtitle = if week == this_week { Phrase::new("actions-this-week") } else { dates::week_number(week) };
        SeasonWeek {
            week: week.first(),
            title: self.week_title(week, moment),
            subtitle: self.say(&subtitle),
            this_week: week == this_week,
            kinds: days.iter().map(|day| day.kind).collect(),
            families: days.iter().map(|day| day.kind.map(Kind::family)).collect(),
            asks: days.iter().map(|day| day.kind.map_or(0, |kind| asks(kind).nervous)).collect(),
            today: (0u8..).zip(&days).find(|(_, day)| day.day == moment.today).map(|(n, _)| n),
            done: days.iter().map(|day| day.done).collect(),
            text: capital(&self.say(&text(&days, week.last() < moment.today))),
        }
    }
}

struct SeasonDay {
    day: Day,
    kind: Option<Kind>,
    happened: bool,
    done: bool,
}

impl SeasonDay {
    fn of(day: Day, sessions: &[Session], records: &[Record], today: Day) -> Self {
        let session = sessions.iter().find(|session| session.day == day);
        let of_session = |record: &&Record| record.session.is_some() && record.session == session.map(|s| s.id);
        let record = records.iter().find(of_session);
        let record =
            record.or_else(|| records.iter().find(|record| record.entry.day == day && record.session.is_none()));
        let skipped = session.is_some_and(|session| session.state != SessionState::Planned);
        let kind = session.map(|session| session.kind).or(record.map(|record| record.entry.kind));
        let rested = kind == Some(Kind::Rest) && day < today && !skipped;
        Self { day, kind, happened: !skipped, done: record.is_some() || rested }
    }
}

/// "2 speed days, rest kept on Sunday".
fn text(days: &[SeasonDay; 7], over: bool) -> Phrase {
    let fast = |day: &&SeasonDay| day.happened && day.kind.is_some_and(|kind| asks(kind).speed);
    let rest = days.iter().find(|day| day.kind == Some(Kind::Rest) && (day.done || !over) && day.happened);
    if days.iter().all(|day| day.kind.is_none()) {
        return Phrase::new(if over { "actions-season-nothing-was" } else { "actions-season-nothing" });
    }
    let phrase = match rest {
        Some(rest) => Phrase::new(if rest.done { "actions-season-rest-kept" } else { "actions-season-rest" })
            .with("day", dates::weekday(rest.day)),
        None => Phrase::new("actions-season-no-rest"),
    };
    phrase.with("count", days.iter().filter(fast).count() as f64)
}
