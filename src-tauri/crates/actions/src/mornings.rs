//! Mornings as a page is given them, and what they tell of the week: the speed sessions begun fresh.

use freshlegs_calendar::Day;
use freshlegs_plan::asks;
use freshlegs_store::{Morning, Reader, StoreFault};

use crate::board::Gathered;
use crate::views::MorningView;

/// Up to this much soreness a speed session is begun fresh.
const FRESH_MOST: i8 = 3;

/// What was said of a morning; nothing for one that is still to come.
pub(crate) fn morning_view(read: &Reader<'_>, day: Day, today: Day) -> Result<Option<MorningView>, StoreFault> {
    if day > today {
        return Ok(None);
    }
    let Morning { sleep, soreness, tiredness, .. } = read.morning(day)?.unwrap_or_else(|| Morning::blank(day));
    Ok(Some(MorningView {
        day,
        sleep: sleep.map(|n| n.get()),
        soreness: soreness.map(|n| n.get()),
        tiredness: tiredness.map(|n| n.get()),
        asks: sleep.is_none() && soreness.is_none() && tiredness.is_none(),
    }))
}

/// How many speed sessions of a week were begun with little soreness. A morning of which nothing was said counts
/// for nothing.
pub(crate) fn fresh_starts(read: &Reader<'_>, gathered: &Gathered) -> Result<usize, StoreFault> {
    let mornings = read.mornings(gathered.week.first(), gathered.week.last())?;
    let fresh = |day: Day| {
        let said = mornings.iter().find(|morning| morning.day == day).and_then(|morning| morning.soreness);
        said.is_some_and(|soreness| soreness.get() <= FRESH_MOST)
    };
    let done = gathered.slots.iter().flat_map(|slot| slot.record.iter().chain(&slot.loose));
    Ok(done.filter(|record| asks(record.entry.kind).speed && fresh(record.entry.day)).count())
}
