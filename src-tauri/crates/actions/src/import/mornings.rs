//! Mornings of files beside those that are here.

use std::collections::{HashMap, HashSet};

use freshlegs_calendar::Day;
use freshlegs_exchange::import::found::{FoundChannel, FoundMorning, FoundRating, FoundSession, Source};
use freshlegs_exchange::import::sniff::Format;
use freshlegs_store::{Came, Morning, Reader, StoreFault};

use super::known::Known;
use super::memory::Told;
use super::sorted::nothing_said;

/// A morning of a file and what becomes of it.
#[derive(Clone, Debug)]
pub(super) struct MorningWould {
    pub(super) file: usize,
    pub(super) told: FoundMorning,
    pub(super) source: Source,
    /// As it would stand.
    pub(super) morning: Morning,
    pub(super) fate: MorningFate,
    /// Whether the origin is here and says something else.
    pub(super) update: bool,
}

/// What becomes of a morning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum MorningFate {
    New,
    Changed,
    Duplicate,
    /// Nothing of it has a place here.
    Empty,
}

impl MorningWould {
    pub(super) fn is_nothing(&self) -> bool {
        matches!(self.fate, MorningFate::Duplicate | MorningFate::Empty)
    }
}

/// What a session's row says of its morning, where the table has both.
pub(super) fn beside(session: &FoundSession) -> Option<FoundMorning> {
    let of_mornings = |rating: &&FoundRating| {
        matches!(rating.channel, FoundChannel::Sleep | FoundChannel::Soreness | FoundChannel::Tiredness)
    };
    let ratings: Vec<FoundRating> = session.ratings.iter().filter(of_mornings).cloned().collect();
    let start = session.start?;
    (!ratings.is_empty()).then_some(FoundMorning { day: start.day, ratings })
}

/// Sorts the mornings of one file.
pub(super) fn sort(
    read: &Reader<'_>,
    known: &Known,
    file: usize,
    format: Option<Format>,
    told: impl Iterator<Item = FoundMorning>,
    sorted: &mut Vec<MorningWould>,
) -> Result<(), StoreFault> {
    let mut told = told.peekable();
    if told.peek().is_none() {
        return Ok(());
    }
    let stored = read.mornings(Day::MIN, Day::MAX)?;
    let mut there: HashMap<Day, Morning> = stored.into_iter().map(|morning| (morning.day, morning)).collect();
    // What this import adds stands before what comes after it.
    there.extend(sorted.iter().map(|would| (would.day(), would.morning)));
    let mut met: HashSet<Source> = sorted.iter().map(|would| would.source.clone()).collect();
    let name = format.map(format_name).unwrap_or_default();
    for told in told {
        let source = Source { format: name.clone(), id: format!("morning {}", told.day) };
        let stands = there.get(&told.day).copied();
        let origin = known.origins.get(&source);
        let before = origin.and_then(|(origin, before)| match (before, origin.came) {
            (Told::Morning(before), Came::Morning(_)) => Some(before),
            _ => None,
        });
        // Two mornings of one day are one, also where the first of them is here already.
        let twice = !met.insert(source.clone());
        let again = twice || before == Some(&told);
        let (morning, fate) = if again {
            (stands.unwrap_or(Morning::blank(told.day)), MorningFate::Duplicate)
        } else {
            fate(stands, before, &told)
        };
        there.insert(told.day, morning);
        sorted.push(MorningWould { file, update: origin.is_some(), told, source, morning, fate });
    }
    Ok(())
}

impl MorningWould {
    pub(super) fn day(&self) -> Day {
        self.told.day
    }
}

fn fate(stands: Option<Morning>, before: Option<&FoundMorning>, told: &FoundMorning) -> (Morning, MorningFate) {
    let new = morning(told);
    let Some(stands) = stands else {
        return (new, if nothing_said(&new) { MorningFate::Empty } else { MorningFate::New });
    };
    let old = before.map_or(Morning::blank(told.day), morning);
    let mut merged = stands;
    if stands.sleep == old.sleep {
        merged.sleep = new.sleep;
    }
    if stands.soreness == old.soreness {
        merged.soreness = new.soreness;
    }
    if stands.tiredness == old.tiredness {
        merged.tiredness = new.tiredness;
    }
    (merged, if merged == stands { MorningFate::Duplicate } else { MorningFate::Changed })
}

/// What a file told of a morning, on our own scales.
fn morning(told: &FoundMorning) -> Morning {
    let place = |channel: FoundChannel| {
        let rating = told.ratings.iter().find(|rating| rating.channel == channel)?;
        rating.canonical.map(|place| place.round() as i64)
    };
    Morning {
        sleep: place(FoundChannel::Sleep).and_then(|number| number.try_into().ok()),
        soreness: place(FoundChannel::Soreness).and_then(|number| number.try_into().ok()),
        tiredness: place(FoundChannel::Tiredness).and_then(|number| number.try_into().ok()),
        ..Morning::blank(told.day)
    }
}

/// A format's name as it stands in the athlete's file.
pub(super) fn format_name(format: Format) -> String {
    serde_json::to_value(format).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default()
}
