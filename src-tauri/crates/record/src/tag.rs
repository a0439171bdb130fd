//! What was the matter when a session was done, in a word the athlete gives.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A word on a record. It mutes the reading of the trends, never the chart, and is not a finding of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Tag {
    Ill,
    Injured,
    Travelling,
    Deload,
}

impl Tag {
    /// All four, in the order they are offered.
    pub const ALL: [Tag; 4] = [Tag::Ill, Tag::Injured, Tag::Travelling, Tag::Deload];

    /// The name as stored and as on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Tag::Ill => "ill",
            Tag::Injured => "injured",
            Tag::Travelling => "travelling",
            Tag::Deload => "deload",
        }
    }

    /// The tag of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tag| tag.name() == name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_the_ones_that_are_stored() {
        for tag in Tag::ALL {
            assert_eq!(serde_json::to_value(tag).unwrap(), tag.name());
            assert_eq!(Tag::named(tag.name()), Some(tag));
        }
        assert_eq!(Tag::named("tired"), None);
    }
}
