//! Easy days and play.
//!
//! Columns: new, trained, advanced, masters. † 30–40 min of active recovery, 45–60 min easy; the
//! start and the end of a session come on top of what stands here.

use freshlegs_calendar::Kind::{ActiveRecovery, EasyLong, Play};

use super::LibrarySession;
use super::piece::{minutes, minutes_by};
use crate::Level::{self, Advanced, Masters, New, Trained};
use crate::Sport::{self, Cycling, Field, Running, Sprint};

const EVERYONE: &[Level] = &[New, Trained, Advanced, Masters];
const ANY: &[Sport] = &[Sprint, Running, Cycling, Field];
const ON_FOOT: &[Sport] = &[Running, Sprint, Field];

pub(super) const SESSIONS: &[LibrarySession] = &[
    LibrarySession {
        id: "coffee-ride",
        kind: ActiveRecovery,
        levels: EVERYONE,
        sports: &[Cycling, Sprint, Running, Field],
        pieces: &[minutes_by("ride", [30, 35, 40, 35])],
    },
    LibrarySession {
        id: "lengths-without-counting",
        kind: ActiveRecovery,
        levels: EVERYONE,
        sports: &[Field, Running, Sprint, Cycling],
        pieces: &[minutes("swim", 30)],
    },
    LibrarySession {
        id: "walk-and-look",
        kind: ActiveRecovery,
        levels: EVERYONE,
        sports: &[Running, Sprint, Field, Cycling],
        pieces: &[minutes_by("walk", [30, 40, 40, 40])],
    },
    LibrarySession {
        id: "loosen-every-joint",
        kind: ActiveRecovery,
        levels: EVERYONE,
        sports: ANY,
        pieces: &[minutes("walk", 15), minutes("joints", 15)],
    },
    LibrarySession {
        id: "tag-in-the-park",
        kind: Play,
        levels: EVERYONE,
        sports: &[Field, Sprint, Running],
        pieces: &[minutes("tag", 15)],
    },
    LibrarySession {
        id: "throw-and-catch",
        kind: Play,
        levels: EVERYONE,
        sports: ANY,
        pieces: &[minutes("throw", 20)],
    },
    LibrarySession {
        id: "rope-songs",
        kind: Play,
        levels: EVERYONE,
        sports: &[Sprint, Running, Field],
        pieces: &[minutes("rope", 15)],
    },
    LibrarySession {
        id: "playground-round",
        kind: Play,
        levels: EVERYONE,
        sports: &[Running, Sprint, Field],
        pieces: &[minutes("round", 20)],
    },
    LibrarySession {
        id: "bike-games",
        kind: Play,
        levels: EVERYONE,
        sports: &[Cycling],
        pieces: &[minutes("games", 20)],
    },
    LibrarySession {
        id: "whole-sentences",
        kind: EasyLong,
        levels: EVERYONE,
        sports: ON_FOOT,
        pieces: &[minutes_by("run", [35, 40, 50, 40])],
    },
    LibrarySession {
        id: "run-and-walk",
        kind: EasyLong,
        levels: &[New, Masters],
        sports: ON_FOOT,
        pieces: &[minutes_by("mix", [35, 40, 45, 35])],
    },
    LibrarySession {
        id: "long-spin",
        kind: EasyLong,
        levels: EVERYONE,
        sports: &[Cycling, Sprint, Field, Running],
        pieces: &[minutes_by("spin", [40, 50, 50, 50])],
    },
    LibrarySession {
        id: "no-map",
        kind: EasyLong,
        levels: EVERYONE,
        sports: &[Running, Cycling, Field, Sprint],
        pieces: &[minutes_by("wander", [35, 40, 50, 40])],
    },
];
