//! When something is done. Given by the caller; the store never reads a clock.

use chrono::{DateTime, FixedOffset};
use freshlegs_calendar::Today;

/// The athlete's local day, and the instant with its distance from Greenwich.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The athlete's day; after midnight it may still be yesterday's date.
    pub today: Today,
    /// The instant, for "Saved at 18:42" and for the names of backups.
    pub at: DateTime<FixedOffset>,
}
