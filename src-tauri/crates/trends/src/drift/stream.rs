//! Entries in by date, one reading a calendar day out.
//!
//! A day is read when a later one begins, because several entries may share it. Each day costs what its windows
//! hold, however many years lie before.

use freshlegs_calendar::Day;

use super::persistence::Persistence;
use super::reader::{Reader, Shown};
use super::reading::{DayReading, Reading};
use super::{Entry, Method};

/// Days since the first entry before anything is said.
pub const LEARNING_DAYS: i64 = 35;

/// One athlete's entries so far.
#[derive(Clone, Debug)]
pub struct Stream {
    first: Option<Day>,
    /// The day that entries are taken for and that is not read yet.
    open: Day,
    /// The entries of that day.
    today: Vec<Entry>,
    reader: Reader,
    persistence: Persistence,
}

/// An entry that is older than one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfOrder {
    /// Its day.
    pub day: Day,
    /// The day of the entry before.
    pub after: Day,
}

impl Stream {
    /// A stream without an entry.
    pub fn new(method: Method) -> Self {
        Self {
            first: None,
            open: Day::MIN,
            today: Vec::new(),
            reader: Reader::new(method),
            persistence: Persistence::default(),
        }
    }

    /// Takes in an entry, giving the reading of every day that it ends.
    pub fn take(&mut self, entry: &Entry, mut each: impl FnMut(DayReading)) -> Result<(), OutOfOrder> {
        let day = entry.day();
        let first = *self.first.get_or_insert(day);
        self.open = self.open.max(first);
        if day < self.open {
            return Err(OutOfOrder { day, after: self.open });
        }
        while self.open < day {
            each(self.read(self.open, first));
            self.open = self.open.plus(1);
        }
        self.today.push(entry.clone());
        Ok(())
    }

    /// The reading of the last entry's day. More entries of that day may still be taken in afterwards.
    pub fn last(&self) -> Option<DayReading> {
        let first = self.first?;
        Some(self.clone().read(self.open, first))
    }

    fn read(&mut self, day: Day, first: Day) -> DayReading {
        // A day's entries carry no time: any order of them must read the same.
        self.today.sort_by(Entry::compare);
        let since_first = day.days_since(first);
        let (counted, shown) = self.reader.read(day.days_since(Day::MIN), since_first, &self.today);
        self.today.clear();
        let Some(Shown { drift, channels, alone }) = shown else {
            return DayReading { day, reading: Reading::Learning, drift: None, channels: Vec::new(), counted };
        };
        // A day too early to be told is a day on which a channel exists: the days after it may stand on it.
        let held = self.persistence.hold(alone);
        if since_first < LEARNING_DAYS {
            return DayReading { day, reading: Reading::Learning, drift: None, channels, counted };
        }
        DayReading { day, reading: held, drift: Some(drift), channels, counted }
    }
}

/// The readings of all days from the first entry to the last; the entries may come in any order.
pub fn readings(entries: &[Entry], method: Method) -> Vec<DayReading> {
    let mut by_date: Vec<&Entry> = entries.iter().collect();
    by_date.sort_by_key(|entry| entry.day());
    let mut stream = Stream::new(method);
    let mut days = Vec::new();
    for entry in by_date {
        // Sorted entries are in order, so nothing is refused.
        let _ = stream.take(entry, |day| days.push(day));
    }
    days.extend(stream.last());
    days
}
