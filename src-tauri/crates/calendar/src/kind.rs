//! The names of what a day can hold, shared by plan and record.
//!
//! Only the names: what a kind asks of the body and where it may stand is `plan`'s business.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a day holds. The order is the catalogue order, which settles ties between weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are the field's own; `plan` says what each asks")]
pub enum Kind {
    Technique,
    Acceleration,
    MaxVelocity,
    ChangeOfDirection,
    ResistedSprint,
    CyclingIntervals,
    ReturnDrills,
    StrengthMobility,
    ActiveRecovery,
    Play,
    StrengthPlyo,
    EasyLong,
    Rest,
    Match,
    Competition,
    SportPractice,
    LongRun,
}

/// A word that names no kind.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{given}” is not a kind of session; the kinds are {}", Kind::ALL.map(Kind::name).join(", "))]
pub struct NotAKind {
    /// What was given, cut to forty characters.
    pub given: String,
}

impl Kind {
    /// All kinds in catalogue order; the last four only an athlete enters.
    pub const ALL: [Kind; 17] = [
        Kind::Technique,
        Kind::Acceleration,
        Kind::MaxVelocity,
        Kind::ChangeOfDirection,
        Kind::ResistedSprint,
        Kind::CyclingIntervals,
        Kind::ReturnDrills,
        Kind::StrengthMobility,
        Kind::ActiveRecovery,
        Kind::Play,
        Kind::StrengthPlyo,
        Kind::EasyLong,
        Kind::Rest,
        Kind::Match,
        Kind::Competition,
        Kind::SportPractice,
        Kind::LongRun,
    ];

    /// The name as stored, as in JSON and on the command line, for example `max_velocity`.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Technique => "technique",
            Kind::Acceleration => "acceleration",
            Kind::MaxVelocity => "max_velocity",
            Kind::ChangeOfDirection => "change_of_direction",
            Kind::ResistedSprint => "resisted_sprint",
            Kind::CyclingIntervals => "cycling_intervals",
            Kind::ReturnDrills => "return_drills",
            Kind::StrengthMobility => "strength_mobility",
            Kind::ActiveRecovery => "active_recovery",
            Kind::Play => "play",
            Kind::StrengthPlyo => "strength_plyo",
            Kind::EasyLong => "easy_long",
            Kind::Rest => "rest",
            Kind::Match => "match",
            Kind::Competition => "competition",
            Kind::SportPractice => "sport_practice",
            Kind::LongRun => "long_run",
        }
    }

    /// The family by which a card is dressed and a session is counted.
    pub const fn family(self) -> Family {
        match self {
            Kind::Technique
            | Kind::Acceleration
            | Kind::MaxVelocity
            | Kind::ChangeOfDirection
            | Kind::ResistedSprint
            | Kind::CyclingIntervals
            | Kind::ReturnDrills => Family::Speed,
            Kind::StrengthMobility | Kind::StrengthPlyo => Family::Strength,
            Kind::ActiveRecovery | Kind::EasyLong | Kind::LongRun => Family::Easy,
            Kind::Play => Family::Play,
            Kind::Rest => Family::Rest,
            Kind::Match | Kind::Competition | Kind::SportPractice => Family::Match,
        }
    }
}

/// How a kind looks and what it is counted as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Family {
    Speed,
    Strength,
    Easy,
    Play,
    Rest,
    Match,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Kind {
    type Err = NotAKind;
    fn from_str(given: &str) -> Result<Self, NotAKind> {
        let known = Kind::ALL.into_iter().find(|kind| kind.name() == given);
        known.ok_or_else(|| NotAKind { given: given.chars().take(40).collect() })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_name_in_json_is_the_name() {
        for kind in Kind::ALL {
            assert_eq!(serde_json::to_string(&kind).unwrap(), format!("\"{}\"", kind.name()));
            assert_eq!(kind.name().parse(), Ok(kind));
            assert_eq!(kind.to_string(), kind.name());
        }
    }

    #[test]
    fn the_catalogue_order_is_the_order() {
        assert!(Kind::ALL.is_sorted(), "ties between weeks are settled by it");
        assert_eq!(Kind::ALL.first(), Some(&Kind::Technique));
    }

    #[test]
    fn an_unknown_kind_is_answered_with_the_known_ones() {
        let refusal = "sprint".parse::<Kind>().unwrap_err().to_string();
        assert!(
            refusal.starts_with("“sprint” is not a kind of session; the kinds are technique, acceleration, "),
            "{refusal}"
        );
        assert!("x".repeat(5000).parse::<Kind>().unwrap_err().to_string().len() < 500, "a long word is cut");
    }

    proptest! {
        #[test]
        fn no_text_at_all_makes_it_panic(text in ".*") {
            let _ = text.parse::<Kind>();
        }
    }
}
