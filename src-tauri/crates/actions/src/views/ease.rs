//! What a week may give up while the ratings have moved: offers, each a proposal like any other.

use freshlegs_calendar::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One thing less in a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Ease {
    /// A grind gives way to play.
    Play,
    /// One more day of rest.
    Rest,
    /// One speed session fewer.
    SpeedLess,
}

impl Ease {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Play, Self::Rest, Self::SpeedLess];

    /// The name in JSON and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Play => "play",
            Self::Rest => "rest",
            Self::SpeedLess => "speed_less",
        }
    }
}

/// What the week answers.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OffersView {
    /// `watch` or `trend`; nothing where nothing is asked for.
    pub reading: Option<String>,
    /// "Trend: your ratings have moved for about 39 days, so nothing grows."
    pub said: Option<String>,
    /// What could be given up, each in a week that is planned.
    pub offers: Vec<OfferView>,
}

/// An offer.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct OfferView {
    /// What it is.
    pub ease: Ease,
    /// The week it is for, by its first day.
    pub week: Day,
    /// "Swap a grind for play".
    pub label: String,
    /// "Friday: play instead of strength and low jumps".
    pub line: String,
}
