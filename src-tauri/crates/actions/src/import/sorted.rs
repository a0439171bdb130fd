//! What each thing in the files would become, beside what is here already.

use std::collections::BTreeSet;

use freshlegs_calendar::{Day, Kind};
use freshlegs_exchange::import::found::{FoundSession, Rejected};
use freshlegs_record::Entry;
use freshlegs_store::{AsGiven, Morning, Reader, RecordId, StoreFault};

use super::cards::Cards;
use super::choices::ImportChoices;
use super::given::Given;
use super::known::{Known, Whose};
use super::memory::Memory;
use super::mornings::{self, MorningWould};
use super::reading::{ReadFile, Reading};
use super::rest;
use super::sorting::Sorting;

/// What becomes of a session.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Fate {
    /// A new record.
    New(Given),
    /// A record that is here gets what this file says and the athlete has not changed.
    Changed { record: RecordId, entry: Entry, ratings: Vec<AsGiven> },
    /// It is here already, as this record or as another session of this import.
    Duplicate(Option<RecordId>),
    /// It was planned and not done: it goes into the plan.
    Planned(Kind),
    /// It is left out.
    Rejected(Rejected),
}

/// A session of a file and what becomes of it.
#[derive(Clone, Debug)]
pub(super) struct Would {
    /// Which file it stands in.
    pub(super) file: usize,
    pub(super) session: FoundSession,
    pub(super) kind: Kind,
    pub(super) fate: Fate,
    /// Where to keep what the file said: nothing where it is kept so already.
    pub(super) keep: Keep,
}

/// What happens to the origin of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// It is kept for the first time.
    Add(Whose),
    /// It is here and says something else now.
    Update(Whose),
    /// It stays as it is, or there is nothing to keep.
    Nothing,
}

/// Everything that an import would do.
#[derive(Debug, Default)]
pub struct Sorted {
    pub(super) sessions: Vec<Would>,
    pub(super) mornings: Vec<MorningWould>,
    /// Days off that become rest days of the plan, and the file that says so.
    pub(super) rest_days: Vec<(usize, Day)>,
    /// Days on which a file rates a session otherwise than it stands here.
    pub(super) differ: Vec<(usize, Day)>,
    /// Days off that are known already.
    pub(super) known_rest_days: usize,
    /// Scales that are read the other way than their files say, now or since an earlier import, by their keys.
    pub(super) turned: BTreeSet<String>,
}

impl Sorted {
    /// Sorts what was read beside what is stored.
    pub(super) fn of(
        read: &Reader<'_>,
        reading: &Reading,
        choices: &ImportChoices,
        today: Day,
    ) -> Result<Self, StoreFault> {
        let known = Known::of(read)?;
        let cards = Cards::of(read, &known.recorded_sessions())?;
        let memory = Memory::of(known.origins.values().map(|(origin, told)| (origin, told)), |id| known.entry(id));
        let mut sorting = Sorting::new(known, cards, memory, choices, today);
        for (file, ReadFile { held, .. }) in reading.files.iter().enumerate() {
            if let Ok(found) = held {
                sorting.file(file, found);
            }
        }
        let Sorting { known, mut cards, mut sorted, memory, .. } = sorting;
        for (file, ReadFile { held, format, .. }) in reading.files.iter().enumerate() {
            let Ok(found) = held else { continue };
            let told = found.mornings.iter().cloned().chain(found.sessions.iter().filter_map(mornings::beside));
            let faced = told.map(|mut morning| {
                morning.ratings = memory.all_facing(morning.ratings, choices, &mut sorted.turned);
                morning
            });
            mornings::sort(read, &known, file, *format, faced, &mut sorted.mornings)?;
            rest::sort(&known, &mut cards, file, *format, &found.rest_days, &mut sorted);
        }
        Ok(sorted)
    }

    /// The sessions of one file; they stand in the order of the files.
    pub(super) fn sessions_of(&self, file: usize) -> &[Would] {
        let from = self.sessions.partition_point(|would| would.file < file);
        let to = self.sessions.partition_point(|would| would.file <= file);
        self.sessions.get(from..to).unwrap_or_default()
    }

    /// The mornings of one file.
    pub(super) fn mornings_of(&self, file: usize) -> &[MorningWould] {
        let from = self.mornings.partition_point(|would| would.file < file);
        let to = self.mornings.partition_point(|would| would.file <= file);
        self.mornings.get(from..to).unwrap_or_default()
    }

    /// Whether anything would be written.
    pub fn is_nothing(&self) -> bool {
        let quiet = |would: &Would| would.keep == Keep::Nothing;
        self.sessions.iter().all(quiet)
            && self.mornings.iter().all(MorningWould::is_nothing)
            && self.rest_days.is_empty()
    }
}

/// A morning that is blank.
pub(super) fn nothing_said(morning: &Morning) -> bool {
    *morning == Morning::blank(morning.day)
}
