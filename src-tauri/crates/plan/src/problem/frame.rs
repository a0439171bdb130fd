//! How much time a day has, and what can be done on it.

use crate::{Place, asks};
use freshlegs_calendar::Kind;

/// The minutes and places of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayFrame {
    /// Minutes for training, 0–1440.
    pub minutes: u16,
    /// Whether there is a track, a gym, a bike: by [`Place`]'s order.
    places: [bool; 3],
}

impl DayFrame {
    /// Two hours and every place.
    pub const FREE: Self = Self { minutes: 120, places: [true; 3] };

    /// A day with some minutes and places.
    pub fn new(minutes: u16, places: &[Place]) -> Self {
        Self {
            minutes: minutes.min(1440),
            places: [Place::Track, Place::Gym, Place::Bike].map(|p| places.contains(&p)),
        }
    }

    /// The places there are, in the table's order.
    pub fn places(&self) -> impl Iterator<Item = Place> {
        Place::ALL.iter().copied().zip(self.places).filter_map(|(place, there)| there.then_some(place))
    }

    /// Whether a card of this kind has the time and the place it needs.
    pub fn holds(&self, kind: Kind) -> bool {
        let asked = asks(kind);
        asked.least <= self.minutes && asked.place.is_none_or(|needed| self.places().any(|place| place == needed))
    }
}
