//! What the messages of one FIT sequence tell, collected and not yet judged.

use super::form::about;
use super::moment::FIRST_DATE;
use super::sport::Sport;
use super::walk::Message;

/// A watch that was never stopped has run for a month, in seconds.
const A_MONTH: u32 = 32 * 86_400;

/// One sequence's messages, as far as they matter here.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub(super) file_type: Option<u32>,
    pub(super) serial: Option<u32>,
    pub(super) created: Option<u32>,
    pub(super) sessions: Vec<Summary>,
    /// More sessions than are kept.
    pub(super) overflow: bool,
    pub(super) points: Points,
    /// The end of the activity in both clocks.
    pub(super) activity: Option<(u32, u32)>,
    /// How far the watch's own clock is ahead of UTC, in seconds.
    pub(super) watch_ahead: Option<i64>,
    pub(super) sport: Sport,
    pub(super) profile: Option<String>,
}

/// A session message.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Summary {
    pub(super) start: Option<u32>,
    pub(super) end: Option<u32>,
    pub(super) sport: Sport,
    pub(super) profile: Option<String>,
    /// Seconds from start to end.
    pub(super) elapsed: Option<f64>,
    /// Seconds in which the watch was not paused.
    pub(super) timer: Option<f64>,
    pub(super) metres: Option<f64>,
    pub(super) feel: Option<f64>,
    pub(super) effort: Option<f64>,
    /// It was put together from points, because the file has no session message.
    pub(super) from_points: bool,
}

/// The first and last moment of laps and records.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Points {
    pub(super) first: Option<u32>,
    pub(super) last: Option<u32>,
    metres: Option<f64>,
    lap_metres: Option<f64>,
}

impl Told {
    /// Takes one message in.
    pub(super) fn hear(&mut self, message: &Message<'_>, most_sessions: usize) {
        match message.about() {
            about::RECORD => self.points.pass(message.time, message.number(5).map(|cm| cm / 100.0)),
            about::SESSION if self.sessions.len() < most_sessions => self.sessions.push(Summary::of(message)),
            about::SESSION => self.overflow = true,
            about::LAP => self.lap(message),
            about::FILE => {
                self.file_type = self.file_type.or(message.whole(0));
                self.serial = self.serial.or(message.whole(3));
                self.created = self.created.or(message.whole(4));
            }
            about::ACTIVITY => self.activity = self.activity.or(message.time.zip(message.whole(5))),
            about::DEVICE if message.whole(0).unwrap_or(0) == 0 && message.whole(1).unwrap_or(0) == 0 => {
                // Written as an unsigned number even west of Greenwich.
                let ahead = message.whole(2).map(|seconds| i64::from(seconds.cast_signed()));
                self.watch_ahead = self.watch_ahead.or(ahead);
            }
            about::SPORT => {
                self.sport = Sport { number: message.whole(0), variety: message.whole(1) };
                self.profile = message.text(3);
            }
            _ => {}
        }
    }

    fn lap(&mut self, message: &Message<'_>) {
        self.points.pass(message.whole(2), None);
        self.points.pass(message.time, None);
        let metres = message.number(9).map(|cm| cm / 100.0);
        self.points.lap_metres = self.points.lap_metres.map_or(metres, |sum| Some(sum + metres.unwrap_or(0.0)));
        if self.sport == Sport::default() {
            self.sport = Sport { number: message.whole(25), variety: message.whole(39) };
        }
    }

    /// The session that points alone tell of.
    pub(super) fn by_points(&self) -> Option<Summary> {
        let Points { first, last, metres, lap_metres } = self.points;
        let (first, last) = first.zip(last)?;
        Some(Summary {
            start: Some(first),
            end: Some(last),
            sport: self.sport,
            profile: self.profile.clone(),
            elapsed: Some(f64::from(last - first)),
            metres: metres.or(lap_metres),
            from_points: true,
            ..Summary::default()
        })
    }
}

impl Points {
    fn pass(&mut self, time: Option<u32>, metres: Option<f64>) {
        if let Some(time) = time {
            let (first, last) = self.first.zip(self.last).unwrap_or((time, time));
            // Before a watch has found the date it counts from when it was switched on; the two do not mix.
            (self.first, self.last) = match (first >= FIRST_DATE, time >= FIRST_DATE) {
                (true, false) => (Some(first), Some(last)),
                (false, true) => (Some(time), Some(time)),
                // Damage, not a time.
                _ if first.abs_diff(time) > A_MONTH => (Some(first), Some(last)),
                _ => (Some(first.min(time)), Some(last.max(time))),
            };
        }
        self.metres = metres.or(self.metres);
    }
}

impl Summary {
    fn of(message: &Message<'_>) -> Self {
        Self {
            start: message.whole(2),
            end: message.time,
            sport: Sport { number: message.whole(5), variety: message.whole(6) },
            profile: message.text(110),
            elapsed: message.number(7).map(|ms| ms / 1000.0),
            timer: message.number(8).map(|ms| ms / 1000.0),
            metres: message.number(9).map(|cm| cm / 100.0),
            feel: message.number(192),
            effort: message.number(193),
            from_points: false,
        }
    }

    /// Fills a lonely summary that was cut or left half empty with what the points say.
    pub(super) fn complete(&mut self, told: &Told) {
        let Some(points) = told.by_points().filter(|_| self.elapsed.or(self.timer).is_none()) else { return };
        self.from_points = true;
        self.elapsed = points.elapsed;
        self.metres = self.metres.or(points.metres);
        if self.sport == Sport::default() {
            (self.sport, self.profile) = (points.sport, points.profile);
        }
    }

    /// Whether its times belong together; where bytes were lost, others may have been taken for a summary.
    pub(super) fn is_believable(&self, told: &Told) -> bool {
        let Some(start) = self.start else { return false };
        let near = |other: u32| start.abs_diff(other) <= A_MONTH;
        let others = [told.points.first, told.points.last, told.created];
        self.end.map_or_else(|| others.iter().flatten().any(|time| near(*time)), near)
    }

    /// Whether it says anything about a session at all.
    pub(super) fn says_something(&self) -> bool {
        let rated = self.feel.or(self.effort).is_some();
        let lasted = self.elapsed.or(self.timer).is_some_and(|seconds| seconds > 0.0);
        rated || lasted || self.start.is_some()
    }
}
