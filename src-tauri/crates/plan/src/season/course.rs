//! The course of the season: its weeks one after another, each knowing the one before.
//!
//! What a week is depends on the weeks before it (a peak behind it, weeks since the last deload), so the course
//! is walked from the first week known. Weeks are counted from the week that is asked for, which is 0.

use freshlegs_calendar::Day;

use super::Chapter;
use crate::Mode;

/// Base turns into race prep this many weeks before the race's week; §6 allows 8 to 12.
const RACE_PREP_WEEKS: i64 = 10;
/// Every third to every sixth week may be a deload.
const DELOAD_EVERY: (u8, u8) = (3, 6);

/// The chapters and choices that a week follows from.
pub(super) struct Course<'a> {
    chapters: Vec<Begun<'a>>,
    usual: Mode,
    skipped: Vec<i64>,
    every: u32,
    /// The first week anything is known of; before it there is no rhythm.
    start: Option<i64>,
}

/// A chapter in weeks.
struct Begun<'a> {
    at: usize,
    chapter: &'a Chapter,
    first: i64,
    race: Option<i64>,
}

/// One week of the course.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) mode: Mode,
    pub(super) chapter: Option<usize>,
    /// Which week it is of its chapter or, in an open mode, since the last deload; 0 before the start.
    pub(super) number: u32,
    /// A deload of the rhythm, which the athlete may skip.
    pub(super) may_skip: bool,
    /// A week that would be a deload, had the athlete not said "skip, I am fresh".
    pub(super) skipped: bool,
    /// Weeks to the race's week.
    pub(super) to_race: Option<u32>,
}

impl<'a> Course<'a> {
    pub(super) fn new(
        chapters: &'a [Chapter],
        usual: Mode,
        week_first: Day,
        skipped: &[Day],
        every: u8,
        first_planned: Option<Day>,
    ) -> Self {
        let week_of = |day: Day| day.days_since(week_first).div_euclid(7);
        let begun = |(at, chapter): (usize, &'a Chapter)| Begun {
            at,
            chapter,
            first: week_of(chapter.from),
            race: chapter.race.map(week_of),
        };
        let mut chapters: Vec<_> = chapters.iter().enumerate().map(begun).collect();
        chapters.sort_by_key(|begun| begun.first); // stable: of two begun in one week the later entry is in force
        let start = chapters.first().map(|begun| begun.first).into_iter().chain(first_planned.map(week_of)).min();
        Self {
            chapters,
            usual,
            skipped: skipped.iter().copied().map(week_of).collect(),
            every: every.clamp(DELOAD_EVERY.0, DELOAD_EVERY.1).into(),
            start,
        }
    }

    /// The week asked for.
    pub(super) fn here(&self) -> Step {
        let start = self.start.map_or(0, |start| start.min(0));
        (start + 1..=0).fold(self.step(start, None), |before, week| self.step(week, Some(before)))
    }

    /// A week, knowing the one before.
    pub(super) fn step(&self, week: i64, before: Option<Step>) -> Step {
        let planned = self.planned(week);
        match before {
            // After a peak, whole or cut short, one deload †, whatever begins in that week. Coming back is the
            // exception: it is lighter still, and it does not wait.
            Some(peak)
                if peak.mode == Mode::Peak
                    && (planned.mode != Mode::Peak || planned.chapter != peak.chapter)
                    && !matches!(planned.mode, Mode::Deload | Mode::Return) =>
            {
                Step { mode: Mode::Deload, number: 1, to_race: None, ..peak }
            }
            // Never two deloads in a row: the second gives way.
            Some(Step { mode: Mode::Deload, .. }) if planned.mode == Mode::Deload => {
                self.in_rhythm(self.open(week), week, before)
            }
            _ => self.in_rhythm(planned, week, before),
        }
    }

    /// What the chapters say of a week: the last one begun; a finished one gives way to the open one before it.
    fn planned(&self, week: i64) -> Step {
        let last = self.begun(week).last();
        let runs = last.and_then(|begun| begun.chapter.length().filter(|weeks| week < begun.first + weeks));
        match (last, runs) {
            (Some(begun), Some(_)) => begun.step(week, begun.chapter.mode),
            _ => self.open(week),
        }
    }

    /// The open chapter of a week or, without one or after its race, the usual weeks.
    fn open(&self, week: i64) -> Step {
        let open = self.begun(week).iter().rfind(|begun| begun.chapter.length().is_none());
        let usual = Step { mode: self.usual, chapter: None, number: 0, may_skip: false, skipped: false, to_race: None };
        open.and_then(|begun| begun.open_mode(week).map(|mode| begun.step(week, mode))).unwrap_or(usual)
    }

    /// The chapters begun by a week, the last one last.
    fn begun(&self, week: i64) -> &[Begun<'a>] {
        let count = self.chapters.partition_point(|begun| begun.first <= week);
        self.chapters.get(..count).unwrap_or_default()
    }

    /// Counts the weeks of an open mode; every so many of them are a deload.
    fn in_rhythm(&self, planned: Step, week: i64, before: Option<Step>) -> Step {
        if !has_rhythm(planned.mode) {
            return planned;
        }
        if self.start.is_none_or(|start| week < start) {
            return Step { number: 0, ..planned };
        }
        let begins = self.chapters.iter().any(|begun| Some(begun.at) == planned.chapter && begun.first == week);
        let number = match before {
            Some(before) if has_rhythm(before.mode) && !before.skipped && !begins => before.number.saturating_add(1),
            _ => 1,
        };
        let step = Step { number, ..planned };
        if number < self.every || self.planned(week + 1).mode == Mode::Deload {
            return step;
        }
        if self.skipped.contains(&week) {
            return Step { skipped: true, ..step };
        }
        Step { mode: Mode::Deload, number: 1, may_skip: true, to_race: None, ..step }
    }
}

impl Begun<'_> {
    fn step(&self, week: i64, mode: Mode) -> Step {
        let number = u32::try_from(week - self.first + 1).unwrap_or(u32::MAX);
        let to_race = self.race.and_then(|race| u32::try_from(race - week).ok());
        Step { mode, chapter: Some(self.at), number, may_skip: false, skipped: false, to_race }
    }

    /// The mode of an open chapter: towards a race it is base, then race prep; after the race it is over.
    fn open_mode(&self, week: i64) -> Option<Mode> {
        match (self.chapter.mode, self.race) {
            (Mode::Base | Mode::RacePrep, Some(race)) if week > race => None,
            (Mode::Base, Some(race)) if week >= race - RACE_PREP_WEEKS => Some(Mode::RacePrep),
            (mode, _) => Some(mode),
        }
    }
}

/// The modes whose weeks a deload comes back to every so often. A peak books its own, a plateau rests twice a week
/// and coming back is light already.
fn has_rhythm(mode: Mode) -> bool {
    matches!(mode, Mode::Cultivate | Mode::Masters | Mode::Base | Mode::RacePrep)
}
