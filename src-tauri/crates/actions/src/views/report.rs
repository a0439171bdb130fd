//! What a report tells, by name, for leaving some of it out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One part of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReportPart {
    /// The athlete's name.
    Name,
    /// Drift's reading in words.
    Reading,
    /// The effort × quality map.
    Map,
    /// Effort and quality over time, with the athlete's own band behind each.
    OverTime,
    /// Weekly load and monotony.
    Load,
    /// A line for each week.
    Weeks,
    /// Rest days kept, fresh starts.
    Rest,
    /// What the athlete enjoyed, and the sentence that stays visible on the week.
    Enjoyed,
}

impl ReportPart {
    /// All of them, in the report's order.
    pub const ALL: [Self; 8] =
        [Self::Name, Self::Reading, Self::Map, Self::OverTime, Self::Load, Self::Weeks, Self::Rest, Self::Enjoyed];

    /// The name in JSON, in message keys and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Reading => "reading",
            Self::Map => "map",
            Self::OverTime => "over_time",
            Self::Load => "load",
            Self::Weeks => "weeks",
            Self::Rest => "rest",
            Self::Enjoyed => "enjoyed",
        }
    }
}
