//! What each kind of card asks of the body and of the day: the table of kinds.
//!
//! n is the cost to the nervous system and i the impact on the ground, both 0–3.

use freshlegs_calendar::Kind;

use crate::Place;
use crate::named::named;

named! {
    /// What a speed card trains. Two speed cards in a row should differ in it.
    Stimulus, "stimulus" {
        /// Drills and relaxed strides.
        Technique = "technique",
        /// Speeding up from standing.
        Acceleration = "acceleration",
        /// Top speed from a build-up.
        MaxVelocity = "max_velocity",
        /// Cuts and shuffles.
        ChangeOfDirection = "change_of_direction",
        /// Sled or hill.
        Resisted = "resisted",
        /// Sprints on the bike.
        Cycling = "cycling",
        /// The rungs of coming back.
        Return = "return",
        /// A match or competition: speed, but nobody chose its kind.
        Match = "match",
    }
}

/// What one kind of card asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asks {
    /// Whether it counts as a speed session.
    pub speed: bool,
    /// Cost to the nervous system, 0–3.
    pub nervous: u8,
    /// Impact on the ground, 0–3.
    pub impact: u8,
    /// The fewest minutes that make it worth doing.
    pub least: u16,
    /// What it cannot do without.
    pub place: Option<Place>,
    /// What it trains; only speed has one.
    pub stimulus: Option<Stimulus>,
}

/// What a kind asks. `†` marks contents that come from the article; the costs are `training-rules.md` §1.
pub const fn asks(kind: Kind) -> Asks {
    use Place::{Bike, Gym, Track};
    use Stimulus as S;
    match kind {
        //                                      s      n  i  min  place        stimulus
        Kind::Technique => speed(1, 1, 30, None, S::Technique),
        Kind::Acceleration => speed(2, 2, 40, None, S::Acceleration), // † 4 × 20 m from standing
        Kind::MaxVelocity => speed(3, 3, 45, Some(Track), S::MaxVelocity), // † 5 × 40 m flys
        Kind::ChangeOfDirection => speed(2, 3, 40, None, S::ChangeOfDirection),
        Kind::ResistedSprint => speed(2, 1, 40, None, S::Resisted),
        Kind::CyclingIntervals => speed(2, 0, 40, Some(Bike), S::Cycling),
        Kind::ReturnDrills => speed(1, 1, 25, None, S::Return),
        Kind::StrengthMobility => other(1, 0, 45, Some(Gym)), // † and 10 min of hips and ankles
        Kind::ActiveRecovery => other(0, 0, 30, None),        // † 30–40 min
        Kind::Play => other(1, 1, 20, None),                  // † nothing measured
        Kind::StrengthPlyo => other(2, 2, 45, Some(Gym)),     // † 3 × 5 low box jumps
        Kind::EasyLong => other(0, 1, 45, None),              // † 45–60 min, conversational
        Kind::Rest => other(0, 0, 0, None),                   // † full rest
        // Only the athlete enters these; their length is whatever it is.
        Kind::Match | Kind::Competition => speed(3, 3, 0, None, S::Match),
        Kind::SportPractice => other(2, 2, 0, None),
        Kind::LongRun => other(1, 2, 0, None),
    }
}

const fn speed(nervous: u8, impact: u8, least: u16, place: Option<Place>, stimulus: Stimulus) -> Asks {
    Asks { speed: true, nervous, impact, least, place, stimulus: Some(stimulus) }
}

const fn other(nervous: u8, impact: u8, least: u16, place: Option<Place>) -> Asks {
    Asks { speed: false, nervous, impact, least, place, stimulus: None }
}

/// Whether the kind is a match or a competition.
pub(crate) const fn is_match(kind: Kind) -> bool {
    matches!(kind, Kind::Match | Kind::Competition)
}

/// Whether only the athlete enters the kind.
pub const fn is_event(kind: Kind) -> bool {
    matches!(kind, Kind::Match | Kind::Competition | Kind::SportPractice | Kind::LongRun)
}

/// Whether the kind is strength work.
pub(crate) const fn is_strength(kind: Kind) -> bool {
    matches!(kind, Kind::StrengthMobility | Kind::StrengthPlyo)
}
