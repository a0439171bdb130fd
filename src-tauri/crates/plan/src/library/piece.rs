//! How a session of the library is written down, so that it reads like a table.
//!
//! Every dose has four columns: new, trained, advanced, masters. So a session chosen at one level still
//! fits after the level has changed.

use crate::Level;

/// One block of work.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    /// The end of its message keys: `library-<session>-<name>`.
    pub(crate) name: &'static str,
    pub(crate) much: Much,
    pub(crate) pace: Pace,
}

/// How much a block of work is, by level.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Much {
    /// Just minutes.
    Minutes([u16; 4]),
    /// Sets, reps, metres of build-up, and metres in all.
    Metres([(u8, u8, u16, u16); 4]),
    /// Sets, reps, seconds.
    Seconds([(u8, u8, u16); 4]),
    /// Sets and reps of low jumps, and the minutes they take.
    Jumps([(u8, u8); 4], u16),
}

/// How fast, in per cent of full speed by level (`training-rules.md` §4, `science.md` §12).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pace {
    /// No per cent: drills, strength, easy minutes.
    Unsaid,
    /// Looser than a stride.
    Relaxed,
    /// Relaxed strides.
    Strides,
    /// From standing, on the bike.
    Fast,
    /// With a build-up.
    Flying,
    /// Around corners.
    Turning,
    /// Against a sled, a hill, a band.
    Against,
}

impl Pace {
    /// From … to, at a level.
    pub(crate) const fn percent(self, level: Level) -> Option<(u8, u8)> {
        let [new, trained, advanced, masters] = match self {
            Self::Unsaid => return None,
            Self::Relaxed => [(60, 70); 4],
            Self::Strides => [(70, 80); 4],
            Self::Fast => [(90, 95), (95, 95), (95, 100), (90, 95)],
            Self::Flying => [(90, 90), (95, 95), (95, 100), (90, 95)],
            Self::Turning => [(85, 90), (90, 95), (95, 95), (85, 90)],
            Self::Against => [(85, 90), (90, 95), (90, 95), (85, 90)],
        };
        Some(by_level([new, trained, advanced, masters], level))
    }
}

/// The column of a level.
pub(crate) const fn by_level<T: Copy>([new, trained, advanced, masters]: [T; 4], level: Level) -> T {
    match level {
        Level::New => new,
        Level::Trained => trained,
        Level::Advanced => advanced,
        Level::Masters => masters,
    }
}

/// Reps that are run from standing: reps and metres by level.
pub(super) const fn run(name: &'static str, pace: Pace, [a, b, c, d]: [(u8, u16); 4]) -> Piece {
    const fn one((reps, metres): (u8, u16)) -> (u8, u8, u16, u16) {
        (1, reps, 0, metres)
    }
    Piece { name, much: Much::Metres([one(a), one(b), one(c), one(d)]), pace }
}

/// Reps in sets, with a build-up: sets, reps, metres of build-up, metres in all.
pub(super) const fn sets(name: &'static str, pace: Pace, doses: [(u8, u8, u16, u16); 4]) -> Piece {
    Piece { name, much: Much::Metres(doses), pace }
}

/// Reps by the clock: reps and seconds by level.
pub(super) const fn ride(name: &'static str, pace: Pace, [a, b, c, d]: [(u8, u16); 4]) -> Piece {
    const fn one((reps, seconds): (u8, u16)) -> (u8, u8, u16) {
        (1, reps, seconds)
    }
    Piece { name, much: Much::Seconds([one(a), one(b), one(c), one(d)]), pace }
}

/// Low jumps: sets and reps by level.
pub(super) const fn jumps(name: &'static str, doses: [(u8, u8); 4]) -> Piece {
    Piece { name, much: Much::Jumps(doses, 12), pace: Pace::Unsaid }
}

/// So many minutes, at every level.
pub(super) const fn minutes(name: &'static str, minutes: u16) -> Piece {
    Piece { name, much: Much::Minutes([minutes; 4]), pace: Pace::Unsaid }
}

/// So many minutes by level.
pub(super) const fn minutes_by(name: &'static str, by_level: [u16; 4]) -> Piece {
    Piece { name, much: Much::Minutes(by_level), pace: Pace::Unsaid }
}
