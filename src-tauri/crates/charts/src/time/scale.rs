//! From days to pixels, and which days are named below.

use freshlegs_calendar::{Day, Week, WeekStart};

use crate::names::Names;

/// The fewest days a scale spans, so that one session does not fill the sheet.
const FEWEST: i64 = 14;

/// Names of days stand no closer than this, in pixels.
const CLOSEST: f64 = 46.0;

/// Days from left to right.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    first: Day,
    days: i64,
    left: f64,
    right: f64,
}

/// A day that is named.
#[derive(Clone, Debug)]
pub(super) struct Tick {
    pub(super) x: f64,
    pub(super) name: String,
}

impl Scale {
    /// From a first to a last day, both whole.
    pub(crate) fn new(first: Day, last: Day, left: f64, right: f64) -> Self {
        let days = last.days_since(first) + 1;
        let missing = (FEWEST - days).max(0);
        Self { first: first.plus(-missing), days: days + missing, left, right }
    }

    /// The middle of a day.
    pub(crate) fn x(&self, day: Day) -> f64 {
        self.edge(day) + 0.5 * self.day_width()
    }

    /// Where a day begins.
    pub(crate) fn edge(&self, day: Day) -> f64 {
        self.left + day.days_since(self.first) as f64 * self.day_width()
    }

    /// How wide a day is.
    pub(crate) fn day_width(&self) -> f64 {
        (self.right - self.left) / self.days as f64
    }

    pub(super) fn ends(&self) -> (f64, f64) {
        (self.left, self.right)
    }

    fn last(&self) -> Day {
        self.first.plus(self.days - 1)
    }

    /// The days that are named: weeks as long as they have room, then months, then years.
    pub(super) fn ticks(&self, names: &Names<'_>, start: WeekStart) -> Vec<Tick> {
        let weeks = [1, 2].into_iter().find(|weeks| 7.0 * f64::from(*weeks) * self.day_width() >= CLOSEST);
        if let Some(weeks) = weeks {
            return self.by_week(i64::from(weeks), names, start);
        }
        let wide = |months: &u32| f64::from(*months) * 30.4 * self.day_width() >= CLOSEST;
        let months = [1, 2, 3, 6, 12, 24, 60, 120, 240].into_iter().find(wide).unwrap_or(600);
        self.by_month(months, names)
    }

    fn by_week(&self, weeks: i64, names: &Names<'_>, start: WeekStart) -> Vec<Tick> {
        let week = Week::holding(self.first.plus(6), start);
        let mut month = 0;
        let mut ticks = Vec::new();
        for n in (0..).step_by(weeks.unsigned_abs() as usize) {
            let day = week.plus(n).first();
            if day > self.last() {
                break;
            }
            let name = if day.month() == month { day.day_of_month().to_string() } else { names.date_short(day) };
            month = day.month();
            ticks.push(Tick { x: self.x(day), name });
        }
        ticks
    }

    fn by_month(&self, months: u32, names: &Names<'_>) -> Vec<Tick> {
        let number = |day: Day| i64::from(day.year()) * 12 + i64::from(day.month()) - 1;
        let step = i64::from(months);
        let from = number(self.first.plus(-1)) + 1;
        let upwards = (from..=number(self.last())).filter(|month| month.rem_euclid(step) == 0);
        let tick = |month: i64| {
            let year = i32::try_from(month.div_euclid(12)).ok()?;
            let day = Day::new(year, u32::try_from(month.rem_euclid(12)).ok()? + 1, 1)?;
            let name = if day.month() == 1 { day.year().to_string() } else { names.month_short(day).to_owned() };
            Some(Tick { x: self.edge(day), name })
        };
        upwards.filter_map(tick).collect()
    }
}
