//! The four ratings of a session, as they are drawn: each with its colour, its stroke and its least spread.

use freshlegs_trends::{Band, band};

use crate::drawing::{Colour, Palette};
use crate::past::Session;
use crate::time::Stroke;

/// What is followed over time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rating {
    Effort,
    Quality,
    Enjoyment,
    Keenness,
}

impl Rating {
    /// The name in message keys.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Effort => "effort",
            Self::Quality => "quality",
            Self::Enjoyment => "enjoyment",
            Self::Keenness => "keenness",
        }
    }

    pub(crate) fn of(self, session: &Session) -> Option<i8> {
        match self {
            Self::Effort => session.effort.map(|rating| rating.get()),
            Self::Quality => session.quality.map(|rating| rating.get()),
            Self::Enjoyment => session.enjoyment.map(|rating| rating.get()),
            Self::Keenness => session.keenness.map(|rating| rating.get()),
        }
    }

    /// Whether its scale goes both ways, so that a sign is needed.
    pub(crate) const fn both_ways(self) -> bool {
        matches!(self, Self::Keenness)
    }

    /// The band of ratings that come oldest first, with the least spread of `trends.md`.
    pub(crate) fn band(self, ratings: &[i8]) -> Option<Band> {
        band(ratings, if self == Self::Effort { 0.75 } else { 0.5 })
    }

    pub(crate) const fn colour(self, colours: &Palette) -> Colour {
        match self {
            Self::Effort => colours.effort,
            Self::Quality => colours.quality,
            Self::Enjoyment => colours.enjoyment,
            Self::Keenness => colours.ink2,
        }
    }

    pub(crate) const fn letters(self, colours: &Palette) -> Colour {
        match self {
            Self::Effort => colours.effort_text,
            Self::Quality => colours.quality_text,
            Self::Enjoyment => colours.enjoyment_text,
            Self::Keenness => colours.ink2,
        }
    }

    /// Never told by hue alone.
    pub(crate) const fn stroke(self) -> Stroke {
        match self {
            Self::Effort | Self::Quality => Stroke::Solid,
            Self::Enjoyment => Stroke::Broken(7.0, 4.0),
            Self::Keenness => Stroke::Broken(2.0, 3.5),
        }
    }
}
