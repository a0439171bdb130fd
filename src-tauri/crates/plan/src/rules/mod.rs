//! The hard rules, one file each, and the verdict on a whole week.

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::Phrase;

use crate::named::named;
use crate::{DayFrame, Mode, Past};

named! {
    /// Who put a card where it stands, and so how far the rules bind it.
    Held, "way to hold a card" {
        /// The builder; every rule binds it.
        Placed = "placed",
        /// The athlete holds a card of the catalogue in place.
        Pinned = "pinned",
        /// An event, or a card kept "anyway": never moved, exempt where the rule says so.
        Fixed = "fixed",
    }
}

named! {
    /// The name of a hard rule.
    Rule, "rule" {
        /// A card fits the day's minutes and places.
        Time = "time",
        /// A card fits the mode.
        Mode = "mode",
        /// Speed sessions stay within the cap.
        Cap = "cap",
        /// Speed sessions keep their distance.
        Spacing = "spacing",
        /// There are full rest days.
        RestDay = "rest_day",
        /// Nothing fast after jumps, practice or a long run.
        EasyBeforeFast = "easy_before_fast",
        /// Two speed sessions in a row differ.
        Variety = "variety",
        /// The day after a match is for rest.
        AfterMatch = "after_match",
        /// The day before a match is light.
        BeforeMatch = "before_match",
        /// Masters keep the week's impact low.
        Impact = "impact",
        /// On a plateau, speed must be of a new kind.
        NewStimulus = "new_stimulus",
        /// Nothing fast before a long run.
        LongRun = "long_run",
    }
}

/// A card and who holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What stands there.
    pub kind: Kind,
    /// Who put it there.
    pub held: Held,
}

/// Seven days; nothing where no card stands or what stood there did not happen.
pub type WeekCards = [Option<Standing>; 7];

/// What a week is judged against.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// The weekday of day 0, for the words of a refusal.
    pub first: Weekday,
    /// The mode of the week.
    pub mode: Mode,
    /// What stood on the fourteen days before; days further back are not looked at.
    pub before: &'a [Past],
    /// Minutes and places of the seven days.
    pub days: &'a [DayFrame; 7],
}

/// A hard rule that a week breaks.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// Which rule.
    pub rule: Rule,
    /// The days between which it is broken, −14 to 6, in order.
    pub days: Vec<i8>,
    /// What a good coach would say.
    pub sentence: Phrase,
}

/// The hard rules that a week breaks, in the table's order and then by day.
pub fn verdict(_week: &WeekCards, _around: &Around<'_>) -> Vec<Refusal> {
    Vec::new()
}

/// The rules that the week would newly break if the cards of two days changed places.
pub fn verdict_of_move(week: &WeekCards, around: &Around<'_>, from: u8, to: u8) -> Vec<Refusal> {
    let mut moved = *week;
    if usize::from(from.max(to)) < moved.len() {
        moved.swap(usize::from(from), usize::from(to));
    }
    verdict(&moved, around)
}
