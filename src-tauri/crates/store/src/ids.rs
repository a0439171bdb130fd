//! Numbers that name rows, one type a table, so that a record's number never opens a session.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A word that is not the number of a row.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{given}” is not the number of a {what}; numbers are whole and begin at 1")]
pub struct NotANumber {
    /// `session`, `record`, `event` or `template`.
    pub what: &'static str,
    /// What was given, cut to forty characters.
    pub given: String,
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident, $what:literal, $ts:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[serde(try_from = "i64", into = "i64")]
        #[ts(type = $ts)]
        pub struct $name(i64);

        impl $name {
            /// The bare number.
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        impl TryFrom<i64> for $name {
            type Error = NotANumber;
            fn try_from(given: i64) -> Result<Self, NotANumber> {
                if given > 0 { Ok(Self(given)) } else { Err(NotANumber { what: $what, given: given.to_string() }) }
            }
        }

        impl From<$name> for i64 {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = NotANumber;
            fn from_str(given: &str) -> Result<Self, NotANumber> {
                let refusal = || NotANumber { what: $what, given: given.chars().take(40).collect() };
                given.parse::<i64>().ok().and_then(|number| Self::try_from(number).ok()).ok_or_else(refusal)
            }
        }
    };
}

id!(
    /// A planned session. Never used again, even after the session is gone.
    SessionId, "session", "number & { readonly __brand: \"SessionId\" }"
);
id!(
    /// A recorded session. Never used again, even after the record is gone.
    RecordId, "record", "number & { readonly __brand: \"RecordId\" }"
);
id!(
    /// An event the athlete entered. Never used again, even after the event is gone.
    EventId, "event", "number & { readonly __brand: \"EventId\" }"
);
id!(
    /// A session of the athlete's own making. Never used again, even after it is gone.
    TemplateId, "template", "number & { readonly __brand: \"TemplateId\" }"
);
