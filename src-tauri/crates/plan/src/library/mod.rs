//! Sessions to choose from, for every kind the builder places, four sports and four levels.
//!
//! What a session asks stands in tables, one file a family; its words stand in `library.ftl`. The return
//! drills have none: there the rungs are the sessions.

mod easy;
mod piece;
mod speed;
mod strength;
mod turns;

pub(crate) use piece::{Much, Piece, by_level};

use std::sync::LazyLock;

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use crate::{Level, Sport};

/// A session of the library.
#[derive(Clone, Copy, Debug)]
pub struct LibrarySession {
    /// The name it is stored by; never changes, for example `falling-starts`.
    pub id: &'static str,
    /// The kind of day it belongs to.
    pub kind: Kind,
    /// The levels it suits. It can be done at every level; the doses follow.
    pub levels: &'static [Level],
    /// The sports it suits, best first.
    pub sports: &'static [Sport],
    pub(crate) pieces: &'static [Piece],
}

/// Every session, kind by kind in catalogue order.
pub fn library() -> &'static [LibrarySession] {
    static ALL: LazyLock<Vec<LibrarySession>> = LazyLock::new(|| {
        let mut all = [speed::SESSIONS, turns::SESSIONS, strength::SESSIONS, easy::SESSIONS].concat();
        all.sort_by_key(|session| session.kind);
        all
    });
    &ALL
}

/// The sessions of a kind that suit a sport and a level; those made for the sport come first.
pub fn library_for(kind: Kind, sport: Sport, level: Level) -> impl Iterator<Item = &'static LibrarySession> {
    let place = move |session: &LibrarySession| session.sports.iter().position(|suits| *suits == sport);
    let suits = move |session: &&LibrarySession| session.kind == kind && session.levels.contains(&level);
    let mut found: Vec<_> = library().iter().filter(suits).filter_map(|s| place(s).map(|place| (place, s))).collect();
    // Of sessions as well suited, the one that suits fewer sports is the more particular.
    found.sort_by_key(|(place, session)| (*place, session.sports.len()));
    found.into_iter().map(|(_, session)| session)
}

/// The session of an id.
pub fn library_session(id: &str) -> Option<&'static LibrarySession> {
    library().iter().find(|session| session.id == id)
}

impl LibrarySession {
    /// "Falling starts".
    pub fn title(&self) -> Phrase {
        self.phrase("")
    }

    /// What it is for, one sentence.
    pub fn purpose(&self) -> Phrase {
        self.phrase("-for")
    }

    /// A phrase of this session: its key with an ending.
    pub(crate) fn phrase(&self, ending: &str) -> Phrase {
        Phrase::new(format!("library-{}{ending}", self.id))
    }
}

#[cfg(test)]
mod tests;
