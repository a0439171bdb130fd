//! The names of kinds, as phrases.

use freshlegs_calendar::{Kind, Weekday};
use freshlegs_texts::Phrase;

/// The kind's name as a title: "Max velocity", "Strength and low jumps".
pub fn kind_title(kind: Kind) -> Phrase {
    Phrase::new(format!("plan-kind-{}", dashed(kind)))
}

/// The kind's name where there is little room: "Low jumps".
pub fn kind_short(kind: Kind) -> Phrase {
    Phrase::new(format!("plan-kind-{}-short", dashed(kind)))
}

/// The weekday's name: "Monday".
pub(crate) fn weekday(weekday: Weekday) -> Phrase {
    Phrase::new(format!("calendar-{}", weekday.name()))
}

/// A kind's name as message keys have it.
pub(crate) fn dashed(kind: Kind) -> String {
    kind.name().replace('_', "-")
}
