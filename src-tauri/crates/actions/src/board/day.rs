//! The seven columns of the board.

use freshlegs_calendar::Today;
use freshlegs_plan::Level;
use freshlegs_texts::Catalogue;

use super::card::{card, loose_card};
use super::gather::Gathered;
use crate::dates;
use crate::views::DayView;

/// The days of a week with their cards, the planned one first.
pub(crate) fn day_views(words: &Catalogue, gathered: &Gathered, level: Level, today: Today) -> Vec<DayView> {
    let column = |slot: &super::Slot| {
        let planned = slot.session.iter().map(|session| card(words, session, slot, today));
        let loose = slot.loose.iter().map(|record| loose_card(words, record, level));
        DayView {
            day: slot.day,
            short: words.say(&dates::weekday_short(slot.day)),
            number: slot.day.day_of_month().to_string(),
            label: words.say(&dates::day(slot.day)),
            today: slot.day == today,
            cards: planned.chain(loose).collect(),
        }
    };
    gathered.slots.iter().map(column).collect()
}
