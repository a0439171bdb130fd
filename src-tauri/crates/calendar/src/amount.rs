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
