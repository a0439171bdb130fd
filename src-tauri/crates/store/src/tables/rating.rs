//! Ratings as they were given, each with its scale, and the same on a common 0–10 beside.

use freshlegs_calendar::Towards;
use serde::{Deserialize, Serialize};

use crate::{Reader, RecordId, StoreFault};

/// What is rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the record's own")]
pub enum Channel {
    Keenness,
    Effort,
    Quality,
    Enjoyment,
    Pain,
}

/// One number that an athlete gave, with the scale it stands on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rating {
    /// The record it belongs to.
    pub record: RecordId,
    /// What is rated.
    pub channel: Channel,
    /// The number as given.
    pub as_given: f64,
    /// The scale's name.
    pub scale: String,
    /// The scale's least number.
    pub least: f64,
    /// The scale's greatest number.
    pub most: f64,
    /// What a higher number means on that scale.
    pub towards: Towards,
    /// The same on 0–10, higher meaning what it means for the channel.
    pub canonical: f64,
}

impl Reader<'_> {
    /// The ratings of all records, or of one, by record and channel.
    pub fn ratings(&self, _record: Option<RecordId>) -> Result<Vec<Rating>, StoreFault> {
        unimplemented!()
    }
}
