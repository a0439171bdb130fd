//! What stands on a session's card.

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use crate::{DoseWords, Inside, kind_short, kind_title};

/// The words of a card.
#[derive(Clone, Debug, PartialEq)]
pub struct Face {
    /// "Max velocity".
    pub title: Phrase,
    /// Where there is little room: "Low jumps".
    pub short: Phrase,
    /// The big number; a rest day has none.
    pub dose: Option<DoseWords>,
    /// Up to three short lines under it.
    pub details: Vec<Phrase>,
}

/// The words of a session's card.
pub fn face(kind: Kind, _inside: &Inside) -> Face {
    Face { title: kind_title(kind), short: kind_short(kind), dose: None, details: Vec::new() }
}
