//! What each mode of life allows a week: the table of modes.

use freshlegs_calendar::Kind;

use crate::named::named;

named! {
    /// The chapter of life a week belongs to.
    #[derive(Default)]
    Mode, "mode" {
        /// Getting faster for years: the usual one.
        #[default]
        Cultivate = "cultivate",
        /// From about forty, by choice: more days between, less impact.
        Masters = "masters",
        /// Building endurance for a race, with a spark of speed.
        Base = "base",
        /// The last 8–12 weeks before an endurance race.
        RacePrep = "race_prep",
        /// Coming back from injury.
        Return = "return",
        /// Four to eight weeks of more speed, then a deload.
        Peak = "peak",
        /// Speed has stood still for 4–6 weeks: something new, more rest.
        Plateau = "plateau",
        /// A light week.
        Deload = "deload",
    }
}

/// What a mode allows and aims for in one week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModeLimits {
    /// Speed sessions aimed for, unless the athlete wishes otherwise.
    pub speed_target: u8,
    /// The most speed sessions.
    pub speed_cap: u8,
    /// A speed session stands at least this many days after the one before.
    pub days_between: u8,
    /// The fewest full rest days.
    pub rest_days: u8,
    /// Strength sessions aimed for.
    pub strength: u8,
    /// Easy long sessions aimed for.
    pub easy: u8,
    /// The speed kinds the builder may place.
    pub may_place: &'static [Kind],
    /// The greatest nervous-system cost of a placed card, 0–3.
    pub nervous_most: u8,
    /// The most impact that the week's own speed cards may sum to.
    pub impact_most: Option<u8>,
    /// Whether a placed speed card must train what the last two did not.
    pub new_stimulus: bool,
}

/// What a mode allows. † marks what comes from the article; the rest is `training-rules.md` §2.
pub const fn limits(mode: Mode) -> ModeLimits {
    use Kind::*;
    let usual = ModeLimits {
        speed_target: 2,
        speed_cap: 2,
        days_between: 2,
        rest_days: 1,
        strength: 1,
        easy: 1,
        may_place: &[],
        nervous_most: 3,
        impact_most: None,
        new_stimulus: false,
    };
    match mode {
        Mode::Cultivate => ModeLimits {
            speed_cap: 3, // †
            strength: 2,
            may_place: &[Technique, Acceleration, MaxVelocity, ChangeOfDirection],
            ..usual // † at least one rest day
        },
        Mode::Masters => ModeLimits {
            days_between: 3,
            strength: 2,
            may_place: &[Technique, Acceleration, MaxVelocity, ResistedSprint, CyclingIntervals],
            impact_most: Some(4), // †
            ..usual
        },
        Mode::Base => ModeLimits {
            speed_target: 1,
            speed_cap: 1, // †
            strength: 2,
            easy: 2,
            may_place: &[Technique], // †
            ..usual
        },
        Mode::RacePrep => ModeLimits { may_place: &[Technique, Acceleration, MaxVelocity], ..usual },
        Mode::Return => ModeLimits {
            may_place: &[ReturnDrills], // †
            nervous_most: 1,
            ..usual
        },
        Mode::Peak => ModeLimits {
            speed_target: 3,
            speed_cap: 3,
            easy: 0,
            may_place: &[Acceleration, MaxVelocity, ChangeOfDirection],
            ..usual
        },
        Mode::Plateau => ModeLimits {
            rest_days: 2, // †
            may_place: &[Technique, Acceleration, MaxVelocity, ChangeOfDirection, ResistedSprint, CyclingIntervals],
            new_stimulus: true, // †
            ..usual
        },
        Mode::Deload => ModeLimits {
            speed_target: 1,
            speed_cap: 1,
            rest_days: 2,
            may_place: &[Technique, Acceleration],
            nervous_most: 2,
            ..usual
        },
    }
}
