//! Running fast: technique, acceleration, max velocity.
//!
//! Columns: new, trained, advanced, masters. Ranges: `training-rules.md` §4; flys count their way in all.

use freshlegs_calendar::Kind::{Acceleration, MaxVelocity, Technique};

use super::LibrarySession;
use super::piece::Pace::{Fast, Flying, Relaxed, Strides};
use super::piece::{minutes, run, sets};
use crate::Level::{self, Advanced, Masters, New, Trained};
use crate::Sport::{self, Cycling, Field, Running, Sprint};

const EVERYONE: &[Level] = &[New, Trained, Advanced, Masters];
const USED_TO_IT: &[Level] = &[Trained, Advanced];
const ANY: &[Sport] = &[Sprint, Running, Field, Cycling];
const ON_FOOT: &[Sport] = &[Sprint, Field, Running];

pub(super) const SESSIONS: &[LibrarySession] = &[
    LibrarySession {
        id: "quiet-strides",
        kind: Technique,
        levels: EVERYONE,
        sports: ANY,
        pieces: &[run("strides", Strides, [(4, 30), (6, 30), (8, 40), (6, 30)])],
    },
    LibrarySession {
        id: "skips-and-strides",
        kind: Technique,
        levels: EVERYONE,
        sports: ON_FOOT,
        pieces: &[minutes("skips", 10), run("strides", Strides, [(3, 30), (4, 30), (5, 40), (4, 30)])],
    },
    LibrarySession {
        id: "grass-strides",
        kind: Technique,
        levels: EVERYONE,
        sports: &[Running, Field, Sprint, Cycling],
        pieces: &[run("strides", Relaxed, [(4, 30), (6, 30), (8, 40), (6, 30)])],
    },
    LibrarySession {
        id: "stick-rhythm",
        kind: Technique,
        levels: &[Trained, Advanced, Masters],
        sports: &[Sprint, Running],
        pieces: &[run("sticks", Strides, [(4, 20), (6, 30), (8, 30), (5, 20)])],
    },
    LibrarySession {
        id: "wall-and-walk",
        kind: Technique,
        levels: &[New, Masters, Trained],
        sports: &[Cycling, Field, Running, Sprint],
        pieces: &[minutes("wall", 10), run("strides", Relaxed, [(3, 20), (4, 20), (4, 30), (3, 20)])],
    },
    LibrarySession {
        id: "falling-starts",
        kind: Acceleration,
        levels: EVERYONE,
        sports: ANY,
        pieces: &[run("fall", Fast, [(4, 15), (6, 20), (8, 30), (4, 20)])],
    },
    LibrarySession {
        id: "kneeling-starts",
        kind: Acceleration,
        levels: EVERYONE,
        sports: ON_FOOT,
        pieces: &[run("kneel", Fast, [(4, 10), (6, 15), (8, 20), (4, 15)])],
    },
    LibrarySession {
        id: "three-point-starts",
        kind: Acceleration,
        levels: USED_TO_IT,
        sports: &[Sprint],
        pieces: &[run("three-points", Fast, [(3, 15), (5, 30), (8, 30), (4, 20)])],
    },
    LibrarySession {
        id: "starts-by-surprise",
        kind: Acceleration,
        levels: EVERYONE,
        sports: &[Field, Sprint],
        pieces: &[run("surprise", Fast, [(4, 10), (8, 15), (10, 20), (5, 10)])],
    },
    LibrarySession {
        id: "rolling-in",
        kind: Acceleration,
        levels: EVERYONE,
        sports: &[Running, Cycling, Field],
        pieces: &[sets("roll", Fast, [(1, 4, 5, 20), (1, 6, 10, 30), (1, 8, 10, 40), (1, 4, 10, 30)])],
    },
    LibrarySession {
        id: "starts-in-sets",
        kind: Acceleration,
        levels: &[Trained, Advanced, Masters],
        sports: ON_FOOT,
        pieces: &[sets("pairs", Fast, [(2, 2, 0, 10), (2, 3, 0, 20), (3, 3, 0, 30), (2, 2, 0, 20)])],
    },
    LibrarySession {
        id: "flys-and-play",
        kind: MaxVelocity,
        levels: USED_TO_IT,
        sports: ANY,
        // † A build-up of 20 m, 20 m fast, and play between sets.
        pieces: &[sets("flys", Flying, [(1, 3, 10, 30), (2, 2, 20, 40), (2, 3, 20, 40), (2, 2, 10, 30)])],
    },
    LibrarySession {
        id: "smooth-flys",
        kind: MaxVelocity,
        levels: EVERYONE,
        sports: ANY,
        pieces: &[sets("flys", Flying, [(1, 3, 10, 30), (1, 4, 20, 40), (1, 5, 20, 40), (1, 3, 10, 30)])],
    },
    LibrarySession {
        id: "in-and-out",
        kind: MaxVelocity,
        levels: USED_TO_IT,
        sports: &[Sprint, Running],
        pieces: &[sets("waves", Flying, [(1, 2, 10, 30), (1, 4, 20, 40), (1, 5, 20, 40), (1, 3, 10, 30)])],
    },
    LibrarySession {
        id: "wind-behind-you",
        kind: MaxVelocity,
        levels: EVERYONE,
        sports: &[Running, Sprint, Cycling, Field],
        pieces: &[sets("wind", Flying, [(1, 3, 10, 30), (1, 5, 20, 40), (1, 6, 20, 40), (1, 4, 10, 30)])],
    },
    LibrarySession {
        id: "onto-the-ball",
        kind: MaxVelocity,
        levels: EVERYONE,
        sports: &[Field],
        pieces: &[sets("ball", Flying, [(1, 3, 10, 30), (1, 5, 20, 40), (2, 3, 20, 40), (1, 3, 10, 30)])],
    },
];
