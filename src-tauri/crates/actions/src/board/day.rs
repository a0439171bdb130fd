//! The seven columns of the board.

use freshlegs_calendar::Today;
use freshlegs_plan::{DayFrame, Level, Place};
use freshlegs_texts::{Catalogue, Phrase};

use super::card::{card, event_card, loose_card};
use super::gather::Gathered;
use crate::dates;
use crate::frames::Framed;
use crate::views::{DayView, FrameView};

/// The days of a week with their cards: an event that the plan does not know yet, the planned one, the others.
pub(crate) fn day_views(words: &Catalogue, gathered: &Gathered, level: Level, today: Today) -> Vec<DayView> {
    let column = |(slot, framed): (&super::Slot, &Framed)| {
        let event = slot.bare_event().map(|event| event_card(words, event, level, slot.day, today));
        let planned = slot.session.iter().map(|session| card(words, session, slot, today));
        let loose = slot.loose.iter().map(|record| loose_card(words, record, level));
        DayView {
            day: slot.day,
            short: words.say(&dates::weekday_short(slot.day)),
            number: slot.day.day_of_month().to_string(),
            label: words.say(&dates::day(slot.day)),
            today: slot.day == today,
            frame: frame_view(words, framed),
            cards: event.into_iter().chain(planned).chain(loose).collect(),
        }
    };
    gathered.slots.iter().zip(&gathered.frames).map(column).collect()
}

/// The minutes and places of a day, in words where they are not those of a free one.
pub(crate) fn frame_view(words: &Catalogue, framed: &Framed) -> FrameView {
    let frame = framed.frame;
    let has = |place: Place| frame.places().any(|there| there == place);
    FrameView {
        minutes: frame.minutes,
        track: has(Place::Track),
        gym: has(Place::Gym),
        bike: has(Place::Bike),
        once: framed.once,
        text: if framed.set { text(words, frame) } else { String::new() },
    }
}

/// "45 min, no track", "no time"; empty for a free day.
fn text(words: &Catalogue, frame: DayFrame) -> String {
    if frame.minutes == 0 {
        return words.word("actions-day-no-time");
    }
    let minutes = (frame.minutes != DayFrame::FREE.minutes)
        .then(|| words.say(&Phrase::new("calendar-minutes").with("minutes", frame.minutes)));
    let missing = Place::ALL.iter().filter(|place| !frame.places().any(|there| there == **place));
    let missing = missing.map(|place| words.word(&format!("actions-day-no-{}", place.name())));
    minutes.into_iter().chain(missing).collect::<Vec<_>>().join(", ")
}
