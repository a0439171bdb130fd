//! Sessions of one day that may be one: what is compared where no time of day decides.

use std::collections::HashMap;

use freshlegs_calendar::Day;
use freshlegs_exchange::import::found::FoundSession;
use freshlegs_exchange::import::sport::may_be;
use freshlegs_record::Entry;

use super::known::Whose;

/// Two lengths of one session differ by no more than this share, or by [`MINUTES`]: one was typed, one was measured.
const SHARE: f64 = 0.1;
const MINUTES: f64 = 5.0;

/// The sessions that a day has, here or from this import.
#[derive(Default)]
pub(super) struct Days(HashMap<Day, Vec<Candidate>>);

struct Candidate {
    whose: Whose,
    entry: Entry,
    /// Whether its time of day is known.
    timed: bool,
    /// Formats that told of it; two sessions of one format are never one.
    formats: Vec<String>,
}

impl Days {
    pub(super) fn put(&mut self, whose: Whose, entry: &Entry, timed: bool, formats: Vec<String>) {
        let candidate = Candidate { whose, entry: entry.clone(), timed, formats };
        self.0.entry(entry.day).or_default().push(candidate);
    }

    /// Whether a day has any session.
    pub(super) fn holds(&self, day: Day) -> bool {
        self.0.contains_key(&day)
    }

    /// The session of the day that this one is, if nothing speaks against it and its length, its effort or its kind
    /// speaks for it.
    pub(super) fn alike(&mut self, session: &FoundSession, entry: &Entry) -> Option<Whose> {
        let timed = session.start.is_some_and(|start| start.time.is_some());
        let format = &session.source.format;
        let found = self.0.get_mut(&entry.day)?.iter_mut().find(|other| {
            // Two times of day were compared already, to the second.
            let apart = other.timed && timed || other.formats.contains(format);
            !apart && is_one(&other.entry, entry, &session.sport)
        })?;
        found.formats.push(format.clone());
        Some(found.whose)
    }
}

fn is_one(one: &Entry, other: &Entry, sport: &str) -> bool {
    let lengths = one.minutes.zip(other.minutes).map(|(one, other)| (f64::from(one.get()), f64::from(other.get())));
    let close = |(one, other): (f64, f64)| (one - other).abs() <= (SHARE * one.max(other)).max(MINUTES);
    let efforts = one.effort.zip(other.effort);
    let against = lengths.is_some_and(|both| !close(both)) || efforts.is_some_and(|(one, other)| one != other);
    let same_kind = one.kind == other.kind;
    let kind = same_kind || may_be(sport, one.kind) || lengths.is_some() && efforts.is_some();
    !against && kind && (lengths.is_some() || efforts.is_some() || same_kind)
}
