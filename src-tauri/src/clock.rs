//! The only file of the shell that reads the clock.
//!
//! Everything below takes the moment as an argument, so that a week can be tried on any day.

use std::time::{Duration, Instant};

use chrono::{DateTime, Datelike, FixedOffset, Local, Offset, TimeZone, Utc};
use freshlegs_calendar::Day;
use freshlegs_store::Moment;

/// Tells what day and time it is, and how long the program has been running.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    today: Option<Day>,
    entered: Instant,
    before: Duration,
}

impl Clock {
    /// A clock that shows the given day for today, or the local one where none is given.
    pub fn new(today: Option<Day>) -> Self {
        Self { today, entered: Instant::now(), before: age_of_process() }
    }

    /// Now.
    pub fn moment(&self) -> Moment {
        let now = Local::now();
        let local = Day::new(now.year(), now.month(), now.day()).unwrap_or(Day::MIN);
        Moment { today: self.today.unwrap_or(local), at: now.fixed_offset() }
    }

    /// How long the process has been there, loading of libraries included.
    pub fn since_start(&self) -> Duration {
        self.before + self.entered.elapsed()
    }
}

/// How far this computer's clock was ahead of UTC at an instant; files without a zone are read in it.
pub fn zone(utc: DateTime<Utc>) -> FixedOffset {
    Local.offset_from_utc_datetime(&utc.naive_utc()).fix()
}

/// How old the process already is; the kernel counts in hundredths of a second.
/// Where the kernel does not say, zero.
fn age_of_process() -> Duration {
    let read = |path| std::fs::read_to_string(path).unwrap_or_default();
    let up = read("/proc/uptime").split(' ').next().and_then(|seconds| seconds.parse::<f64>().ok());
    // The program's name may hold spaces; the fields begin after its closing bracket. Start time is field 22.
    let stat = read("/proc/self/stat");
    let fields = stat.rsplit(") ").next().unwrap_or_default();
    let started = fields.split(' ').nth(19).and_then(|ticks| ticks.parse::<f64>().ok());
    let age = up.zip(started).map(|(up, started)| up - started / 100.0);
    age.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()).unwrap_or_default()
}
