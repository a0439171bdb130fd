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
    /// How well the night was: 0 not at all … 10 slept very well.
    Sleep, "sleep", 0..=10, Better
);
rating!(
    /// How sore the body is on getting up: 0 not at all … 10 can hardly move.
    Soreness, "soreness", 0..=10, Worse
);
rating!(
    /// How tired the athlete is on getting up: 0 wide awake … 10 worn out.
    Tiredness, "tiredness", 0..=10, Worse
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_refusal_can_stand_beside_a_field() {
        assert_eq!(Effort::try_from(11).unwrap_err().to_string(), "effort goes from 0 to 10, not 11");
        assert_eq!(Keenness::try_from(-6).unwrap_err().to_string(), "keenness goes from -5 to 5, not -6");
    }

    #[test]
    fn every_scale_says_its_ends_and_its_direction() {
        let felt = [Effort::SCALE, Quality::SCALE, Enjoyment::SCALE, Keenness::SCALE, Pain::SCALE];
        let mornings = [Sleep::SCALE, Soreness::SCALE, Tiredness::SCALE];
        let known: Vec<_> =
            felt.iter().chain(&mornings).map(|scale| (scale.name, scale.least, scale.most, scale.towards)).collect();
        let expected = [
            ("effort", 0, 10, Towards::Worse),
            ("quality", 0, 10, Towards::Better),
            ("enjoyment", 0, 10, Towards::Better),
            ("keenness", -5, 5, Towards::Better),
            ("pain", 0, 10, Towards::Worse),
            ("sleep", 0, 10, Towards::Better),
            ("soreness", 0, 10, Towards::Worse),
            ("tiredness", 0, 10, Towards::Worse),
        ];
        assert_eq!(known, expected);
    }

    #[test]
    fn json_goes_through_the_same_door() {
        assert_eq!(serde_json::from_str::<Keenness>("-5").unwrap().get(), -5);
        let refusal = serde_json::from_str::<Quality>("12").unwrap_err().to_string();
        assert!(refusal.starts_with("quality goes from 0 to 10, not 12"), "{refusal}");
        assert!(serde_json::from_str::<Pain>("0.5").is_err());
        assert!(serde_json::from_str::<Pain>("null").is_err(), "an unanswered question is an Option around it");
    }

    proptest! {
        #[test]
        fn what_is_on_the_scale_is_kept_and_nothing_else(given: i64) {
            prop_assert_eq!(Effort::try_from(given).is_ok(), (0..=10).contains(&given));
            prop_assert_eq!(Keenness::try_from(given).is_ok(), (-5..=5).contains(&given));
        }

        #[test]
        fn a_rating_survives_being_written(given in 0_i64..=10) {
            let rating = Quality::try_from(given).unwrap();
            let json = serde_json::to_string(&rating).unwrap();
            prop_assert_eq!(serde_json::from_str::<Quality>(&json).unwrap(), rating);
        }
    }
}
