//! Days that a file calls a day off become rest days of the plan, where nothing stands.

use std::collections::HashSet;

use freshlegs_calendar::Day;
use freshlegs_exchange::import::found::Source;
use freshlegs_exchange::import::sniff::Format;

use super::cards::Cards;
use super::known::Known;
use super::mornings::format_name;
use super::sorted::Sorted;

/// Where a rest day comes from.
pub(super) fn source(format: Option<Format>, day: Day) -> Source {
    Source { format: format.map(format_name).unwrap_or_default(), id: format!("rest {day}") }
}

/// Sorts the days off of one file.
pub(super) fn sort(
    known: &Known,
    cards: &mut Cards,
    file: usize,
    format: Option<Format>,
    days: &[Day],
    sorted: &mut Sorted,
) {
    if days.is_empty() {
        return;
    }
    let start = |day: &super::sorted::Would| day.session.start.map(|start| start.day);
    let trained: HashSet<Day> = sorted.sessions.iter().filter_map(start).collect();
    for day in days {
        let came = known.origins.contains_key(&source(format, *day));
        if came || trained.contains(day) || cards.holds(*day) || known.days.holds(*day) {
            sorted.known_rest_days += 1;
        } else {
            cards.plan(*day);
            sorted.rest_days.push((file, *day));
        }
    }
}
