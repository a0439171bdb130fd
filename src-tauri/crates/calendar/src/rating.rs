//! How a session felt, in whole numbers with words at their ends.
//!
//! Effort is the session rating of perceived exertion on the 0–10 category-ratio scale
//! (Foster 2001); quality, enjoyment and keenness are single items of our own.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::OutOfRange;

/// Whether a higher number is what an athlete hopes for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Towards {
    /// Higher costs more (effort, pain).
    Worse,
    /// Higher is better (quality, enjoyment, keenness).
    Better,
}

/// A rating's name, ends and direction; stored beside every number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Scale {
    /// The channel's name, for example `effort`.
    pub name: &'static str,
    /// The least number.
    pub least: i8,
    /// The greatest number.
    pub most: i8,
    /// What a higher number means.
    pub towards: Towards,
}

macro_rules! rating {
    ($(#[$doc:meta])* $name:ident, $word:literal, $least:literal ..= $most:literal, $towards:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(try_from = "i64", into = "i8")]
        #[ts(type = "number")]
        pub struct $name(i8);

        impl $name {
            /// The scale that the number stands on.
            pub const SCALE: Scale = Scale { name: $word, least: $least, most: $most, towards: Towards::$towards };

            /// The bare number.
            pub const fn get(self) -> i8 {
                self.0
            }
        }

        impl TryFrom<i64> for $name {
            type Error = OutOfRange;
            fn try_from(given: i64) -> Result<Self, OutOfRange> {
                let refusal = OutOfRange {
                    what: concat!($word, " goes from"), least: $least, most: $most, unit: "", given,
                };
                i8::try_from(given).ok().filter(|n| ($least..=$most).contains(n)).map(Self).ok_or(refusal)
            }
        }

        impl From<$name> for i8 {
            fn from(rating: $name) -> Self {
                rating.0
            }
        }
    };
}

rating!(
    /// How hard the session was as a whole: 0 rest … 10 maximal.
    Effort, "effort", 0..=10, Worse
);
rating!(
    /// How well the athlete moved: 0 nothing worked, 5 my usual, 10 my best ever.
    Quality, "quality", 0..=10, Better
);
rating!(
    /// How much the athlete liked it: 0 not at all … 10 loved it.
    Enjoyment, "enjoyment", 0..=10, Better
);
rating!(
    /// The wish to train, asked before: −5 dread, 0 neither, +5 keen.
    Keenness, "keenness", -5..=5, Better
);
rating!(
    /// Pain, only where there is any: 0 none … 10 worst imaginable.
    Pain, "pain", 0..=10, Worse
);
rating!(
    /// One item of the morning check: 0 … 10. Its direction depends on the item.
    Morning, "morning", 0..=10, Worse
);
