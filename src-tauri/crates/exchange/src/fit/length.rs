//! How long a session was.
//!
//! Effort is multiplied with the minutes of the whole session, rests and all (Foster 2001), so the time from start to
//! end is taken, though a track session's timer shows less than half of it. Two faults are real: a watch that was
//! never stopped, and a timer that ran longer than the session.

use super::remark::Remark;

/// Both lengths that a file may give, in minutes, and which one was taken.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Length {
    /// From start to end.
    pub elapsed: Option<f64>,
    /// While the watch was not paused.
    pub timer: Option<f64>,
    /// Which of them became the session's minutes.
    pub taken: Taken,
}

/// Where a session's minutes come from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Taken {
    /// The time from start to end.
    Elapsed,
    /// The timer.
    Timer,
    /// There are no minutes.
    #[default]
    Neither,
}

/// The longest session, as in `calendar::Minutes`.
const DAY: f64 = 1440.0;
/// From here on a session that was mostly paused is a watch left running.
const LONG: f64 = 360.0;
/// Rests make a session on the track up to two and a half times its timer; four times is beyond all of them.
const PAUSED: f64 = 4.0;
/// A second, in minutes: as much may the two differ by rounding.
const SECOND: f64 = 1.0 / 60.0;

impl Length {
    /// Judges two lengths in seconds.
    pub(super) fn of(elapsed: Option<f64>, timer: Option<f64>) -> (Self, Option<Remark>) {
        let minutes = |seconds: f64| Some(seconds / 60.0).filter(|minutes| *minutes > 0.0);
        let (elapsed, timer) = (elapsed.and_then(minutes), timer.and_then(minutes));
        let hours = |minutes: f64| (minutes / 60.0) as u64;
        let (taken, remark) = match (elapsed, timer) {
            (Some(whole), Some(timer)) if timer <= DAY && (whole > DAY || (whole > LONG && whole > PAUSED * timer)) => {
                (Taken::Timer, Some(Remark::NeverStopped { hours: hours(whole) }))
            }
            (Some(whole), Some(timer)) if timer > whole + SECOND && timer <= DAY => {
                (Taken::Timer, Some(Remark::TimerLonger))
            }
            (Some(whole), _) if whole <= DAY => (Taken::Elapsed, None),
            (None, Some(timer)) if timer <= DAY => (Taken::Timer, None),
            (None, None) => (Taken::Neither, None),
            (whole, timer) => {
                let hours = hours(whole.or(timer).unwrap_or_default());
                (Taken::Neither, Some(Remark::LongerThanADay { hours }))
            }
        };
        (Self { elapsed, timer, taken }, remark)
    }

    /// The session's minutes.
    pub fn minutes(self) -> Option<f64> {
        match self.taken {
            Taken::Elapsed => self.elapsed,
            Taken::Timer => self.timer,
            Taken::Neither => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: f64 = 3600.0;

    fn minutes(elapsed: Option<f64>, timer: Option<f64>) -> (Option<f64>, Option<Remark>) {
        let (length, remark) = Length::of(elapsed, timer);
        (length.minutes(), remark)
    }

    #[test]
    fn long_rests_belong_to_the_session() {
        assert_eq!(minutes(Some(2.5 * HOUR), Some(HOUR)), (Some(150.0), None));
        assert_eq!(minutes(Some(8.0 * HOUR), Some(7.0 * HOUR)), (Some(480.0), None), "a long day in the mountains");
    }

    #[test]
    fn a_watch_that_was_never_stopped_gives_its_timer() {
        let days = |n: f64| Some(n * 24.0 * HOUR);
        assert_eq!(minutes(days(27.0), Some(HOUR)), (Some(60.0), Some(Remark::NeverStopped { hours: 648 })));
        assert_eq!(minutes(days(0.5), Some(HOUR)), (Some(60.0), Some(Remark::NeverStopped { hours: 12 })));
        assert_eq!(minutes(days(31.0), None), (None, Some(Remark::LongerThanADay { hours: 744 })));
        assert_eq!(minutes(days(31.0), days(31.0)), (None, Some(Remark::LongerThanADay { hours: 744 })));
    }

    #[test]
    fn a_timer_longer_than_the_session_is_said() {
        assert_eq!(minutes(Some(HOUR), Some(1.5 * HOUR)), (Some(90.0), Some(Remark::TimerLonger)));
        assert_eq!(minutes(Some(HOUR), Some(HOUR + 0.4)), (Some(60.0), None), "rounding is no fault");
    }

    #[test]
    fn no_length_is_not_zero_minutes() {
        assert_eq!(minutes(None, None), (None, None));
        assert_eq!(minutes(Some(0.0), None), (None, None));
        assert_eq!(minutes(None, Some(HOUR)), (Some(60.0), None));
    }
}
