//! Planned sessions and rest days.

use freshlegs_calendar::{Day, Kind, Minutes};
use freshlegs_plan::{Level, Mode};
use freshlegs_record::SkipReason;
use freshlegs_texts::Phrase;
use serde::{Deserialize, Serialize};

use crate::{Reader, SessionId, StoreFault, Writer};

/// A planned session or rest day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Its number.
    pub id: SessionId,
    /// The day it stands on now.
    pub day: Day,
    /// What it is.
    pub kind: Kind,
    /// How long it is meant to take; nothing for rest.
    pub minutes: Option<Minutes>,
    /// The level it was made for.
    pub level: Level,
    /// The mode it was made in.
    pub mode: Mode,
    /// What has become of it, as far as the plan knows; what was done is a record's business.
    pub state: SessionState,
    /// The day it was first planned for, where it was moved.
    pub moved_from: Option<Day>,
    /// Whether the athlete kept it where a rule speaks against it.
    pub anyway: bool,
    /// Whether the athlete chose it rather than the solver.
    pub own: bool,
    /// Why it stands there.
    pub why: Phrase,
    /// Whether it belongs to the sample athlete.
    pub sample: bool,
}

/// A session as it enters the plan: not skipped, not moved.
#[derive(Clone, Debug, PartialEq)]
pub struct NewSession {
    /// The day it stands on.
    pub day: Day,
    /// What it is.
    pub kind: Kind,
    /// How long it is meant to take; nothing for rest.
    pub minutes: Option<Minutes>,
    /// The level it is made for.
    pub level: Level,
    /// The mode it is made in.
    pub mode: Mode,
    /// Whether the athlete chose it rather than the solver.
    pub own: bool,
    /// Why it stands there.
    pub why: Phrase,
    /// Whether it belongs to the sample athlete.
    pub sample: bool,
}

/// What has become of a planned session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SessionState {
    /// Planned; done if a record names it.
    Planned,
    /// It did not happen.
    Skipped(SkipReason),
}

impl Reader<'_> {
    /// The session of a number.
    pub fn session(&self, _id: SessionId) -> Result<Option<Session>, StoreFault> {
        unimplemented!()
    }

    /// The sessions between two days, both included, by day and then by number.
    pub fn sessions(&self, _from: Day, _to: Day) -> Result<Vec<Session>, StoreFault> {
        unimplemented!()
    }
}

/// Writes planned sessions.
pub struct Sessions<'w, 'a>(#[expect(dead_code, reason = "bodies follow")] &'w mut Writer<'a>);

impl<'a> Writer<'a> {
    /// Planned sessions.
    pub fn sessions(&mut self) -> Sessions<'_, 'a> {
        Sessions(self)
    }
}

impl Sessions<'_, '_> {
    /// Puts a new session in.
    pub fn add(&mut self, _session: &NewSession) -> Result<SessionId, StoreFault> {
        unimplemented!()
    }

    /// Writes a session as it is given.
    pub fn update(&mut self, _session: &Session) -> Result<(), StoreFault> {
        unimplemented!()
    }

    /// Takes a session out. A record of it stays, as one without a plan.
    pub fn remove(&mut self, _id: SessionId) -> Result<(), StoreFault> {
        unimplemented!()
    }
}
