//! The athlete's file as Drift reads it: sessions and mornings as entries, tags and answers beside them.
//!
//! A tagged session is on the charts but says nothing here: what an illness did to a rating is no change of the
//! athlete's own. The rest of the program asks here, so that window, terminal, builder and paper read alike.

use freshlegs_calendar::{Day, Kind};
use freshlegs_record::{SkipReason, Tag};
use freshlegs_store::{Morning, Reader, Record, SessionState, StoreFault};
use freshlegs_trends::drift::{Answers, Entry, Reading};
use freshlegs_trends::look::{Look, Muted, Skipping, muted, skipping};

use crate::Desk;
use crate::settings::fine_said;

/// How far back planned sessions are looked at: two weeks and the eight before them.
const PLANNED_DAYS: i64 = 70;

/// A day of the athlete's, looked at.
pub(crate) struct Looked {
    /// The reading with what it stands on.
    pub(crate) look: Look,
    /// Why a watch, a trend or a plateau would not be said.
    pub(crate) quiet: Option<Muted>,
    /// The records up to the day that are read: those without a tag.
    pub(crate) read: Vec<Record>,
    /// Planned sessions that were left out.
    pub(crate) skipping: Option<Skipping>,
}

impl Looked {
    /// Whether the ratings may be moving, muted or not: then nothing grows.
    pub(crate) fn holds_back(&self) -> bool {
        self.look.day.reading >= Reading::Watch
    }

    /// Whether a watch or a trend is said.
    pub(crate) fn said(&self) -> bool {
        self.holds_back() && self.quiet.is_none()
    }

    /// Why a watch or a trend is not said, where there is one.
    pub(crate) fn muted(&self) -> Option<Muted> {
        self.quiet.filter(|_| self.holds_back())
    }
}

impl Desk {
    /// Looks at a day with all that was recorded up to it.
    pub(crate) fn looked(&self, day: Day) -> Result<Looked, StoreFault> {
        let read = self.read();
        let records = read.records(Day::MIN, day)?;
        let skipping = skipping(&planned(&read, &records, day)?, day);
        let tagged = records.iter().flat_map(|record| record.tags.iter().map(|tag| (record.entry.day, *tag)));
        let tagged: Vec<(Day, Tag)> = tagged.collect();
        let quiet = muted(day, fine_said(&read)?, &tagged);
        let untagged: Vec<Record> = records.into_iter().filter(|record| record.tags.is_empty()).collect();
        let mornings = read.mornings(Day::MIN, day)?;
        let look = Look::at(&entries(&untagged, &mornings), day);
        Ok(Looked { look, quiet, read: untagged, skipping })
    }

    /// Whether the ratings may be moving on a day, so that nothing is to grow.
    pub(crate) fn holds_back(&self, day: Day) -> Result<bool, StoreFault> {
        Ok(self.looked(day)?.holds_back())
    }
}

/// What Drift reads: sessions without a tag, and mornings.
pub(crate) fn entries(records: &[Record], mornings: &[Morning]) -> Vec<Entry> {
    let untagged = records.iter().filter(|record| record.tags.is_empty());
    untagged.filter_map(of_session).chain(mornings.iter().filter_map(of_morning)).collect()
}

/// A recorded session as an entry.
fn of_session(record: &Record) -> Option<Entry> {
    let entry = &record.entry;
    let answers = Answers {
        minutes: entry.minutes.map(|minutes| f64::from(minutes.get())),
        effort: entry.effort.map(|n| f64::from(n.get())),
        quality: entry.quality.map(|n| f64::from(n.get())),
        keenness: entry.keenness.map(|n| f64::from(n.get())),
        enjoyment: entry.enjoyment.map(|n| f64::from(n.get())),
        ..Answers::default()
    };
    Entry::new(entry.day, Some(entry.kind.name()), answers).ok()
}

/// A morning as an entry.
fn of_morning(morning: &Morning) -> Option<Entry> {
    let answers = Answers {
        soreness: morning.soreness.map(|n| f64::from(n.get())),
        tiredness: morning.tiredness.map(|n| f64::from(n.get())),
        sleep: morning.sleep.map(|n| f64::from(n.get())),
        ..Answers::default()
    };
    Entry::new(morning.day, None, answers).ok()
}

/// The planned sessions before a day, and whether each was left out for want of a wish or without a word.
/// Rest is not left out, and an illness or a journey is a reason.
fn planned(read: &Reader<'_>, records: &[Record], day: Day) -> Result<Vec<(Day, bool)>, StoreFault> {
    let sessions = read.sessions(day.plus(-PLANNED_DAYS), day.plus(-1))?;
    let sessions = sessions.iter().filter(|session| session.kind != Kind::Rest).map(|session| {
        let left_out = match session.state {
            SessionState::Skipped(reason) => reason == SkipReason::NoWish,
            // Whoever trained otherwise that day did not leave training out.
            SessionState::Planned => !records.iter().any(|record| record.entry.day == session.day),
        };
        (session.day, left_out)
    });
    Ok(sessions.collect())
}
