//! The sample athlete's eleven weeks, as a story in a table.
//!
//! Three good weeks, a deload, three better ones with an illness in them, then the second deload is
//! skipped because she feels fine, and from there effort creeps up while quality and the wish to train
//! go down, a little each week: the very thing the map is for.

use freshlegs_calendar::Kind;
use freshlegs_plan::Mode;
use freshlegs_record::SkipReason;

/// One week of the story. Days count from the first day of the athlete's week.
pub(super) struct Chapter {
    /// What the week was for.
    pub(super) mode: Mode,
    /// What each day holds.
    pub(super) days: [Kind; 7],
    /// How heavy the legs are: 0 fresh, 1 plainly drifting.
    pub(super) heavy: f64,
    /// Days that did not happen, with the reason.
    pub(super) skipped: &'static [(usize, SkipReason)],
    /// Days that were done but never written down.
    pub(super) unwritten: &'static [usize],
    /// Days with a ball game in the evening that nobody planned.
    pub(super) games: &'static [usize],
}

use Kind::{
    Acceleration as Acc, ActiveRecovery as Rec, ChangeOfDirection as Cod, EasyLong as Long, MaxVelocity as Fly, Play,
    Rest, StrengthMobility as Str, StrengthPlyo as Plyo, Technique as Tech,
};

const QUIET: Chapter = Chapter {
    mode: Mode::Cultivate,
    days: [Acc, Str, Rec, Fly, Plyo, Long, Rest],
    heavy: 0.0,
    skipped: &[],
    unwritten: &[],
    games: &[],
};

/// Ten weeks and the one that holds today.
pub(super) const CHAPTERS: [Chapter; 11] = [
    Chapter { heavy: 0.1, ..QUIET },
    Chapter { days: [Cod, Str, Rec, Fly, Plyo, Long, Rest], games: &[5], ..QUIET },
    Chapter { skipped: &[(5, SkipReason::Weather)], ..QUIET },
    Chapter { mode: Mode::Deload, days: [Tech, Rec, Play, Rest, Str, Long, Rest], heavy: -0.3, ..QUIET },
    Chapter { heavy: -0.4, games: &[6], ..QUIET },
    Chapter {
        days: [Tech, Str, Rec, Fly, Plyo, Long, Rest],
        skipped: &[(3, SkipReason::Ill), (4, SkipReason::Ill)],
        unwritten: &[5],
        ..QUIET
    },
    Chapter { heavy: -0.1, games: &[2], ..QUIET },
    Chapter { days: [Cod, Str, Rec, Fly, Plyo, Long, Rest], heavy: 0.5, ..QUIET },
    Chapter { heavy: 0.9, skipped: &[(4, SkipReason::Travel)], ..QUIET },
    Chapter {
        days: [Cod, Str, Rec, Fly, Plyo, Long, Rest],
        heavy: 1.2,
        skipped: &[(4, SkipReason::NoWish)],
        unwritten: &[2],
        ..QUIET
    },
    Chapter { heavy: 1.1, ..QUIET },
];

/// How a kind usually feels to her: keenness, effort, quality, enjoyment.
pub(super) fn usually(kind: Kind) -> [f64; 4] {
    match kind {
        Kind::Acceleration => [2.4, 5.4, 5.3, 7.1],
        Kind::MaxVelocity => [2.9, 6.0, 5.4, 7.8],
        Kind::ChangeOfDirection => [2.1, 5.8, 5.0, 7.0],
        Kind::Technique => [2.2, 4.2, 5.7, 7.0],
        Kind::StrengthMobility => [1.3, 5.1, 5.1, 6.2],
        Kind::StrengthPlyo => [1.6, 5.7, 5.0, 6.5],
        Kind::ActiveRecovery => [1.5, 2.4, 5.2, 6.3],
        Kind::EasyLong => [2.0, 3.5, 5.3, 7.1],
        Play => [3.7, 4.3, 5.7, 8.7],
        _ => [1.0, 5.0, 5.0, 6.0],
    }
}
