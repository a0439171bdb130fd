//! Lengths of time and way.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::OutOfRange;

macro_rules! amount {
    ($(#[$doc:meta])* $name:ident, $what:literal, $unit:literal, $most:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(try_from = "i64", into = "u16")]
        #[ts(type = "number")]
        pub struct $name(u16);

        impl $name {
            /// The least amount there is.
            pub const MIN: Self = Self(1);
            /// The most there can be.
            pub const MAX: Self = Self($most);

            /// A known amount, held within the range; for tables written in code.
            pub const fn of(amount: u16) -> Self {
                if amount < 1 { Self(1) } else if amount > $most { Self($most) } else { Self(amount) }
            }

            /// The bare number.
            pub const fn get(self) -> u16 {
                self.0
            }
        }

        impl TryFrom<i64> for $name {
            type Error = OutOfRange;
            fn try_from(given: i64) -> Result<Self, OutOfRange> {
                let refusal = OutOfRange { what: $what, least: 1, most: $most, unit: $unit, given };
                u16::try_from(given).ok().filter(|n| (1..=$most).contains(n)).map(Self).ok_or(refusal)
            }
        }

        impl From<$name> for u16 {
            fn from(amount: $name) -> Self {
                amount.0
            }
        }
    };
}

amount!(
    /// How long something lasts: 1 to 1440 minutes.
    Minutes, "a session lasts", " minutes", 1440
);
amount!(
    /// How far one rep goes: 1 to 10 000 metres.
    Metres, "a rep is", " metres", 10_000
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_refusal_can_stand_beside_a_field() {
        let refusal = |given: i64| Minutes::try_from(given).unwrap_err().to_string();
        assert_eq!(refusal(0), "a session lasts 1 to 1440 minutes, not 0");
        assert_eq!(refusal(-5), "a session lasts 1 to 1440 minutes, not -5");
        assert_eq!(Metres::try_from(10_001).unwrap_err().to_string(), "a rep is 1 to 10000 metres, not 10001");
    }

    #[test]
    fn json_goes_through_the_same_door() {
        assert_eq!(serde_json::from_str::<Minutes>("50").unwrap(), Minutes::of(50));
        assert_eq!(serde_json::to_string(&Minutes::of(50)).unwrap(), "50");
        let refusal = serde_json::from_str::<Minutes>("0").unwrap_err().to_string();
        assert!(refusal.starts_with("a session lasts 1 to 1440 minutes, not 0"), "{refusal}");
        assert!(serde_json::from_str::<Minutes>("1.5").is_err(), "half minutes are nobody's measure");
        assert!(serde_json::from_str::<Minutes>("\"50\"").is_err(), "a number is not a text");
    }

    proptest! {
        #[test]
        fn what_is_in_range_is_kept_and_nothing_else(given: i64) {
            let minutes = Minutes::try_from(given);
            prop_assert_eq!(minutes.is_ok(), (1..=1440).contains(&given));
            if let Ok(minutes) = minutes {
                prop_assert_eq!(i64::from(minutes.get()), given);
            }
        }

        #[test]
        fn amounts_of_tables_are_held_in_range(given: u16) {
            prop_assert!((Minutes::MIN..=Minutes::MAX).contains(&Minutes::of(given)));
            prop_assert!((Metres::MIN..=Metres::MAX).contains(&Metres::of(given)));
        }
    }
}
