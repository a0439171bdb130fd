//! Strength: with mobility, and with low jumps.
//!
//! Columns: new, trained, advanced, masters. Contacts stay within 25, 40, 60, 25 a session.

use freshlegs_calendar::Kind::{StrengthMobility, StrengthPlyo};

use super::LibrarySession;
use super::piece::{jumps, minutes};
use crate::Level::{self, Advanced, Masters, New, Trained};
use crate::Sport::{self, Cycling, Field, Running, Sprint};

const EVERYONE: &[Level] = &[New, Trained, Advanced, Masters];
const ANY: &[Sport] = &[Sprint, Running, Cycling, Field];

pub(super) const SESSIONS: &[LibrarySession] = &[
    LibrarySession {
        id: "slow-down-quick-up",
        kind: StrengthMobility,
        levels: EVERYONE,
        sports: ANY,
        pieces: &[minutes("lifts", 20), minutes("core", 5)],
    },
    LibrarySession {
        id: "one-leg-at-a-time",
        kind: StrengthMobility,
        levels: EVERYONE,
        sports: &[Running, Field, Sprint, Cycling],
        pieces: &[minutes("one-leg", 20), minutes("balance", 5)],
    },
    LibrarySession {
        id: "behind-you",
        kind: StrengthMobility,
        levels: EVERYONE,
        sports: &[Sprint, Field, Running, Cycling],
        pieces: &[minutes("hinge", 20), minutes("slides", 5)],
    },
    LibrarySession {
        id: "carry-and-crawl",
        kind: StrengthMobility,
        levels: EVERYONE,
        sports: &[Cycling, Field, Running, Sprint],
        pieces: &[minutes("carry", 15), minutes("crawl", 10)],
    },
    LibrarySession {
        id: "quiet-boxes",
        kind: StrengthPlyo,
        levels: EVERYONE,
        sports: ANY,
        // † Low box jumps; everyone steps down.
        pieces: &[jumps("boxes", [(2, 5), (3, 5), (5, 5), (3, 4)]), minutes("lifts", 18)],
    },
    LibrarySession {
        id: "springs",
        kind: StrengthPlyo,
        levels: &[Trained, Advanced],
        sports: &[Running, Sprint, Field],
        pieces: &[jumps("hops", [(2, 8), (3, 10), (4, 12), (2, 8)]), minutes("calves", 18)],
    },
    LibrarySession {
        id: "into-the-sand",
        kind: StrengthPlyo,
        levels: EVERYONE,
        sports: &[Sprint, Field],
        pieces: &[jumps("long", [(2, 3), (3, 4), (4, 5), (2, 3)]), minutes("lifts", 18)],
    },
    LibrarySession {
        id: "side-to-side",
        kind: StrengthPlyo,
        levels: EVERYONE,
        sports: &[Field, Cycling, Running],
        pieces: &[jumps("sideways", [(2, 4), (3, 6), (4, 8), (2, 4)]), minutes("lunges", 18)],
    },
];
