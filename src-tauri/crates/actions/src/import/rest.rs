//! Days that a file calls a day off become rest days of the plan, where nothing stands.

use std::collections::HashSet;

use freshlegs_calendar::Day;
use freshlegs_exchange::import::found::Source;
use freshlegs_exchange::import::sniff::Format;
use freshlegs_store::{Reader, StoreFault};

use super::known::Known;
use super::mornings::format_name;
use super::sorted::Sorted;

/// Where a rest day comes from.
pub(super) fn source(format: Option<Format>, day: Day) -> Source {
    Source { format: format.map(format_name).unwrap_or_default(), id: format!("rest {day}") }
}

/// Sorts the days off of one file.
pub(super) fn sort(
    read: &Reader<'_>,
    known: &Known,
    file: usize,
    format: Option<Format>,
    days: &[Day],
    sorted: &mut Sorted,
) -> Result<(), StoreFault> {
    if days.is_empty() {
        return Ok(());
    }
    let planned: HashSet<Day> = read.sessions(Day::MIN, Day::MAX)?.iter().map(|session| session.day).collect();
    for day in days {
        let came = known.origins.contains_key(&source(format, *day));
        let twice = sorted.rest_days.iter().any(|(_, known)| known == day);
        let trained = sorted.sessions.iter().any(|would| would.session.start.is_some_and(|start| start.day == *day));
        if came || twice || trained || planned.contains(day) || known.recorded_on(*day) {
            sorted.known_rest_days += 1;
        } else {
            sorted.rest_days.push((file, *day));
        }
    }
    Ok(())
}
