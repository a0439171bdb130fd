//! What is here already, in the orders in which an import looks for it.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDateTime;
use freshlegs_exchange::import::found::{FoundSession, FoundStart, Source};
use freshlegs_record::Entry;
use freshlegs_store::{Came, Origin, Reader, Record, RecordId, SessionId, StoreFault};

use super::alike::Days;
use super::memory::Told;

/// Two files of one session begin within this many seconds of each other.
const SECONDS: i64 = 5;
/// Two lengths of one session differ by no more than this share, or by [`MINUTES`].
const SHARE: f64 = 0.1;
const MINUTES: f64 = 2.0;

/// Records and where they come from, and what this import has added so far.
pub(super) struct Known {
    pub(super) origins: HashMap<Source, (Origin, Told)>,
    records: HashMap<RecordId, Record>,
    /// Sessions by the second they began, in UTC and by the athlete's own clock.
    by_instant: BTreeMap<i64, Vec<Met>>,
    by_clock: BTreeMap<i64, Vec<Met>>,
    /// Sessions by their days, for files without a time of day and for what the athlete typed.
    pub(super) days: Days,
}

/// A session that began at some second.
#[derive(Clone, Copy, Debug)]
struct Met {
    whose: Whose,
    minutes: Option<f64>,
    /// The file of this import that told of it; two sessions of one file are never one.
    file: Option<usize>,
}

/// A record, or a session that came with this import.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    Record(RecordId),
    New(usize),
}

impl Known {
    pub(super) fn of(read: &Reader<'_>) -> Result<Self, StoreFault> {
        let records: HashMap<RecordId, Record> =
            read.all_records()?.into_iter().map(|record| (record.id, record)).collect();
        let mut known = Self {
            origins: HashMap::new(),
            records,
            by_instant: BTreeMap::new(),
            by_clock: BTreeMap::new(),
            days: Days::default(),
        };
        let mut told_of: HashMap<RecordId, (bool, Vec<String>)> = HashMap::new();
        for origin in read.origins()? {
            let told = Told::of(&origin);
            if let (Told::Session(session), Came::Record(record), false) = (&told, origin.came, origin.binned) {
                let (timed, formats): &mut (bool, Vec<String>) = told_of.entry(record).or_default();
                *timed |= session.start.is_some_and(|start| start.time.is_some());
                formats.push(origin.format.clone());
                known.meet(session, Whose::Record(record), None);
            }
            let source = Source { format: origin.format.clone(), id: origin.source.clone() };
            known.origins.insert(source, (origin, told));
        }
        let mut records: Vec<&Record> = known.records.values().collect();
        records.sort_unstable_by_key(|record| record.id);
        for record in records {
            let (timed, formats) = told_of.remove(&record.id).unwrap_or_default();
            known.days.put(Whose::Record(record.id), &record.entry, timed, formats);
        }
        Ok(known)
    }

    pub(super) fn record(&self, id: RecordId) -> Option<&Record> {
        self.records.get(&id)
    }

    pub(super) fn entry(&self, id: RecordId) -> Option<&Entry> {
        self.records.get(&id).map(|record| &record.entry)
    }

    /// Planned sessions that have a record.
    pub(super) fn recorded_sessions(&self) -> HashSet<SessionId> {
        self.records.values().filter_map(|record| record.session).collect()
    }

    /// Remembers a session, so that another file of it is known for the same.
    pub(super) fn meet(&mut self, session: &FoundSession, whose: Whose, file: Option<usize>) {
        let Some(start) = session.start else { return };
        let met = Met { whose, minutes: session.minutes, file };
        if let Some(utc) = start.utc {
            self.by_instant.entry(utc.timestamp()).or_default().push(met);
        }
        if let Some(clock) = clock(start) {
            self.by_clock.entry(clock).or_default().push(met);
        }
    }

    /// The session that another file told of: begun in the same seconds, about as long.
    pub(super) fn same_start(&self, session: &FoundSession, file: usize) -> Option<Whose> {
        let start = session.start?;
        let near = |all: &BTreeMap<i64, Vec<Met>>, at: i64| {
            let around = all.range(at - SECONDS..=at + SECONDS).flat_map(|(_, met)| met);
            around
                .copied()
                .find(|met| met.file != Some(file) && alike(met.minutes, session.minutes))
                .map(|met| met.whose)
        };
        let by_instant = start.utc.and_then(|utc| near(&self.by_instant, utc.timestamp()));
        by_instant.or_else(|| clock(start).and_then(|at| near(&self.by_clock, at)))
    }
}

fn alike(one: Option<f64>, other: Option<f64>) -> bool {
    let (Some(one), Some(other)) = (one, other) else { return true };
    (one - other).abs() <= (SHARE * one.max(other)).max(MINUTES)
}

/// The second by the athlete's own clock, where the time of day is known.
fn clock(start: FoundStart) -> Option<i64> {
    Some(NaiveDateTime::new(start.day.date(), start.time?).and_utc().timestamp())
}
