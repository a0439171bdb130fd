//! The athlete's file as Drift reads it: sessions and mornings as entries, tags and answers beside them.
//!
//! A tagged session is on the charts but says nothing here: what an illness did to a rating is no change of the
//! athlete's own. The rest of the program asks here, so that window, terminal, builder and paper read alike.

use std::collections::HashMap;

use freshlegs_calendar::{Day, Effort, Keenness, Kind, Quality};
use freshlegs_record::{SkipReason, Tag};
use freshlegs_store::{Channel, Morning, Reader, Record, RecordId, SessionState, StoreFault};
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
        let look = Look::at(&entries(&untagged, &mornings, &finer(&read)?), day);
        Ok(Looked { look, quiet, read: untagged, skipping })
    }

    /// Whether the ratings may be moving on a day, so that nothing is to grow.
    pub(crate) fn holds_back(&self, day: Day) -> Result<bool, StoreFault> {
        Ok(self.looked(day)?.holds_back())
    }
}

/// Numbers that came in finer than our own scales have them, 0–10.
pub(crate) type Finer = HashMap<(RecordId, Channel), f64>;

/// The finer numbers of the file.
pub(crate) fn finer(read: &Reader<'_>) -> Result<Finer, StoreFault> {
    let ratings = read.ratings_from_elsewhere()?;
    Ok(ratings.into_iter().map(|rating| ((rating.record, rating.channel), rating.canonical)).collect())
}

/// What Drift reads: sessions without a tag, and mornings.
pub(crate) fn entries(records: &[Record], mornings: &[Morning], finer: &Finer) -> Vec<Entry> {
    let untagged = records.iter().filter(|record| record.tags.is_empty());
    untagged.filter_map(|record| of_session(record, finer)).chain(mornings.iter().filter_map(of_morning)).collect()
}

/// A recorded session as an entry.
fn of_session(record: &Record, finer: &Finer) -> Option<Entry> {
    let entry = &record.entry;
    let number = |channel: Channel, shown: Option<i8>| {
        let exact = finer.get(&(record.id, channel)).map(|place| place + f64::from(channel.scale().least));
        shown.map(|shown| exact.unwrap_or(f64::from(shown)))
    };
    let answers = Answers {
        minutes: entry.minutes.map(|minutes| f64::from(minutes.get())),
        effort: number(Channel::Effort, entry.effort.map(Effort::get)),
        quality: number(Channel::Quality, entry.quality.map(Quality::get)),
        keenness: number(Channel::Keenness, entry.keenness.map(Keenness::get)),
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
