//! Planned sessions and rest days.

use freshlegs_calendar::{Day, Kind, Minutes};
use freshlegs_plan::{Content, Level, Mode};
use freshlegs_record::SkipReason;
use freshlegs_texts::Phrase;
use rusqlite::named_params;
use serde::{Deserialize, Serialize};

use crate::images::Table;
use crate::link::{Row, stored};
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
    /// The sentence of the rule it was kept against, where there is one.
    pub exception: Option<Phrase>,
    /// Whether the athlete holds it in place.
    pub pinned: bool,
    /// Whether the athlete chose it rather than the solver.
    pub own: bool,
    /// What is inside it.
    pub content: Content,
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
    /// Whether the athlete holds it in place.
    pub pinned: bool,
    /// Whether the athlete chose it rather than the solver.
    pub own: bool,
    /// What is inside it.
    pub content: Content,
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
    pub fn session(&self, id: SessionId) -> Result<Option<Session>, StoreFault> {
        let sql = concat!(include_str!("session/read.sql"), " WHERE id = :id");
        self.link.first("session", sql, named_params! {":id": id.get()}, read)
    }

    /// The sessions between two days, both included, by day and then by number.
    pub fn sessions(&self, from: Day, to: Day) -> Result<Vec<Session>, StoreFault> {
        let sql = concat!(include_str!("session/read.sql"), " WHERE day BETWEEN :from AND :to ORDER BY day, id");
        self.link.all("session", sql, named_params! {":from": stored(from)?, ":to": stored(to)?}, read)
    }
}

/// Writes planned sessions.
pub struct Sessions<'w, 'a>(&'w mut Writer<'a>);

impl<'a> Writer<'a> {
    /// Planned sessions.
    pub fn sessions(&mut self) -> Sessions<'_, 'a> {
        Sessions(self)
    }
}

impl Sessions<'_, '_> {
    /// Puts a new session in.
    pub fn add(&mut self, session: &NewSession) -> Result<SessionId, StoreFault> {
        let values = named_params! {
            ":day": stored(session.day)?,
            ":kind": stored(session.kind)?,
            ":minutes": stored(session.minutes)?,
            ":level": stored(session.level)?,
            ":mode": stored(session.mode)?,
            ":pinned": session.pinned,
            ":own": session.own,
            ":content": stored(&session.content)?,
            ":why": stored(&session.why)?,
            ":sample": session.sample,
        };
        let id = self.0.make(Table::Session, include_str!("session/add.sql"), values)?;
        SessionId::try_from(id).map_err(|refusal| StoreFault::Refused { rule: refusal.to_string() })
    }

    /// Writes a session as it is given.
    pub fn update(&mut self, session: &Session) -> Result<(), StoreFault> {
        let skipped = match session.state {
            SessionState::Planned => None,
            SessionState::Skipped(reason) => Some(reason),
        };
        self.0.touch(Table::Session, session.id.get())?;
        let values = named_params! {
            ":id": session.id.get(),
            ":day": stored(session.day)?,
            ":kind": stored(session.kind)?,
            ":minutes": stored(session.minutes)?,
            ":level": stored(session.level)?,
            ":mode": stored(session.mode)?,
            ":skipped": stored(skipped)?,
            ":moved_from": stored(session.moved_from)?,
            ":anyway": session.anyway,
            ":exception": stored(&session.exception)?,
            ":pinned": session.pinned,
            ":own": session.own,
            ":content": stored(&session.content)?,
            ":why": stored(&session.why)?,
            ":sample": session.sample,
        };
        match self.0.run(include_str!("session/update.sql"), values)? {
            0 => Err(missing(session.id)),
            _ => Ok(()),
        }
    }

    /// Takes a session out. A record of it stays, as one without a plan; in the bin too.
    pub fn remove(&mut self, id: SessionId) -> Result<(), StoreFault> {
        if self.0.read().session(id)?.is_none() {
            return Err(missing(id));
        }
        self.0.records().detach(id)?;
        self.0.erase(Table::Session, id.get())
    }
}

fn missing(id: SessionId) -> StoreFault {
    StoreFault::Missing { what: "session", id: id.to_string() }
}

fn read(row: &Row<'_>) -> Result<Session, StoreFault> {
    Ok(Session {
        id: row.get("id")?,
        day: row.get("day")?,
        kind: row.get("kind")?,
        minutes: row.maybe("minutes")?,
        level: row.get("level")?,
        mode: row.get("mode")?,
        state: row.maybe("skipped")?.map_or(SessionState::Planned, SessionState::Skipped),
        moved_from: row.maybe("moved_from")?,
        anyway: row.yes("anyway")?,
        exception: row.maybe::<String>("exception")?.map(|_| row.json("exception")).transpose()?,
        pinned: row.yes("pinned")?,
        own: row.yes("own")?,
        content: row.json("content")?,
        why: row.json("why")?,
        sample: row.yes("sample")?,
    })
}
