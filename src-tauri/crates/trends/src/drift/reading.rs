//! What is said of one day, and what it stands on.

use freshlegs_calendar::Day;

use super::Channel;

/// The reading of a day, in the order of how much it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reading {
    /// Too little is known to say anything.
    Learning,
    /// The ratings are where they usually are, or moved for the better.
    Steady,
    /// The ratings may be moving.
    Watch,
    /// The ratings have moved, and at least two channels show it.
    Trend,
}

/// What one channel shows on one day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Witness {
    /// Which channel.
    pub channel: Channel,
    /// How far it has moved, in the athlete's own spreads; positive is worse.
    pub d: f64,
    /// How much evidence there is for that, in standard errors.
    pub s: f64,
}

/// How many entries a channel has to stand on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Entries that count as recent.
    pub recent: u32,
    /// Entries that count as the usual.
    pub baseline: u32,
}

/// One calendar day.
#[derive(Clone, Debug, PartialEq)]
pub struct DayReading {
    /// The day.
    pub day: Day,
    /// What is said.
    pub reading: Reading,
    /// All channels together; none while learning.
    pub drift: Option<f64>,
    /// The channels that exist on this day.
    pub channels: Vec<Witness>,
    /// What each channel of [`Channel::ALL`] stands on, so that what is missing can be said in numbers.
    pub counted: [Counted; 4],
}

impl Reading {
    /// The name in JSON and in message keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Learning => "learning",
            Self::Steady => "steady",
            Self::Watch => "watch",
            Self::Trend => "trend",
        }
    }
}
