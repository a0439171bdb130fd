//! Fast in other ways: around corners, against something, on the bike.
//!
//! Columns: new, trained, advanced, masters.

use freshlegs_calendar::Kind::{ChangeOfDirection, CyclingIntervals, ResistedSprint};

use super::LibrarySession;
use super::piece::Pace::{Against, Fast, Turning};
use super::piece::{ride, run};
use crate::Level::{self, Advanced, Masters, New, Trained};
use crate::Sport::{self, Cycling, Field, Running, Sprint};

const EVERYONE: &[Level] = &[New, Trained, Advanced, Masters];
const FIELD_FIRST: &[Sport] = &[Field, Sprint, Running, Cycling];
const SPRINT_FIRST: &[Sport] = &[Sprint, Field, Running, Cycling];
const CYCLING_FIRST: &[Sport] = &[Cycling, Sprint, Running, Field];

pub(super) const SESSIONS: &[LibrarySession] = &[
    LibrarySession {
        id: "zigzag",
        kind: ChangeOfDirection,
        levels: EVERYONE,
        sports: FIELD_FIRST,
        pieces: &[run("zigzag", Turning, [(4, 10), (6, 15), (8, 20), (4, 10)])],
    },
    LibrarySession {
        id: "five-and-back",
        kind: ChangeOfDirection,
        levels: EVERYONE,
        sports: FIELD_FIRST,
        pieces: &[run("shuttle", Turning, [(4, 10), (6, 10), (10, 10), (4, 10)])],
    },
    LibrarySession {
        id: "mirror",
        kind: ChangeOfDirection,
        levels: EVERYONE,
        sports: &[Field],
        pieces: &[ride("mirror", Turning, [(4, 4), (6, 5), (8, 6), (4, 4)])],
    },
    LibrarySession {
        id: "round-the-bend",
        kind: ChangeOfDirection,
        levels: &[Trained, Advanced, Masters],
        sports: &[Sprint, Running, Field],
        pieces: &[run("bend", Turning, [(4, 10), (6, 20), (8, 20), (5, 10)])],
    },
    LibrarySession {
        id: "brake-and-go",
        kind: ChangeOfDirection,
        levels: &[Trained, Advanced],
        sports: FIELD_FIRST,
        pieces: &[run("brake", Turning, [(4, 10), (6, 15), (8, 20), (4, 10)])],
    },
    LibrarySession {
        id: "short-hill",
        kind: ResistedSprint,
        levels: EVERYONE,
        sports: &[Running, Sprint, Field, Cycling],
        pieces: &[run("hill", Against, [(4, 15), (5, 20), (6, 30), (4, 20)])],
    },
    LibrarySession {
        id: "light-sled",
        kind: ResistedSprint,
        levels: &[Trained, Advanced, Masters],
        sports: SPRINT_FIRST,
        pieces: &[run("sled", Against, [(4, 10), (6, 20), (6, 30), (4, 20)])],
    },
    LibrarySession {
        id: "held-by-a-friend",
        kind: ResistedSprint,
        levels: EVERYONE,
        sports: FIELD_FIRST,
        pieces: &[run("held", Against, [(4, 10), (6, 15), (6, 20), (4, 15)])],
    },
    LibrarySession {
        id: "hill-then-flat",
        kind: ResistedSprint,
        levels: &[Trained, Advanced],
        sports: SPRINT_FIRST,
        pieces: &[
            run("hill", Against, [(2, 10), (3, 20), (3, 30), (2, 20)]),
            run("flat", Fast, [(2, 10), (2, 20), (3, 30), (2, 20)]),
        ],
    },
    LibrarySession {
        id: "spin-ups",
        kind: CyclingIntervals,
        levels: EVERYONE,
        sports: CYCLING_FIRST,
        pieces: &[ride("spin", Fast, [(4, 5), (6, 8), (8, 10), (5, 6)])],
    },
    LibrarySession {
        id: "from-standstill",
        kind: CyclingIntervals,
        levels: &[Trained, Advanced, Masters],
        sports: &[Cycling, Sprint],
        pieces: &[ride("standstill", Fast, [(4, 4), (6, 6), (8, 8), (4, 5)])],
    },
    LibrarySession {
        id: "out-of-the-corner",
        kind: CyclingIntervals,
        levels: EVERYONE,
        sports: &[Cycling],
        pieces: &[ride("corner", Fast, [(4, 5), (6, 6), (8, 8), (5, 6)])],
    },
    LibrarySession {
        id: "over-the-rise",
        kind: CyclingIntervals,
        levels: EVERYONE,
        sports: &[Cycling, Running],
        pieces: &[ride("rise", Against, [(4, 5), (6, 8), (8, 10), (5, 6)])],
    },
    LibrarySession {
        id: "fresh-legs-indoors",
        kind: CyclingIntervals,
        levels: EVERYONE,
        sports: &[Running, Field, Sprint, Cycling],
        pieces: &[ride("indoors", Fast, [(3, 5), (5, 6), (7, 8), (4, 5)])],
    },
];
