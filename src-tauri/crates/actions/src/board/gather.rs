//! What stands on seven days: the main card of each, its record, and what was recorded without a plan.

use freshlegs_calendar::{Day, Kind, Week};
use freshlegs_plan::{DayFrame, Held, Past, Standing, WeekCards, asks, is_event};
use freshlegs_store::{Event, Reader, Record, Session, SessionId, SessionState, StoreFault};

use crate::frames::{self, Framed};

/// A week's rows.
pub(crate) struct Gathered {
    pub(crate) week: Week,
    pub(crate) slots: Vec<Slot>,
    /// How much time each day has, and what can be done on it.
    pub(crate) frames: [Framed; 7],
    /// What stood on the fourteen days before, nearest first.
    pub(crate) before: Vec<Past>,
}

/// One day's rows.
#[derive(Clone)]
pub(crate) struct Slot {
    pub(crate) day: Day,
    pub(crate) session: Option<Session>,
    pub(crate) record: Option<Record>,
    /// Recorded without a plan, or of a plan of another day.
    pub(crate) loose: Vec<Record>,
    /// What the athlete entered for the day, the weightiest first.
    pub(crate) events: Vec<Event>,
}

impl Gathered {
    /// The rows of a week.
    pub(crate) fn of(read: &Reader<'_>, week: Week) -> Result<Self, StoreFault> {
        let slots = slots(read, week.first(), week.last())?;
        Ok(Self { week, slots, frames: frames::of_week(read, week)?, before: Vec::new() })
    }

    /// The rows of a week and of the fourteen days before, for the rules.
    pub(crate) fn with_before(read: &Reader<'_>, week: Week) -> Result<Self, StoreFault> {
        let earlier = slots(read, week.first().plus(-14), week.first().plus(-1))?;
        let past = |(back, slot): (i8, &Slot)| slot.kind().map(|kind| Past { day: -back, kind });
        let before = (1i8..).zip(earlier.iter().rev()).filter_map(past).collect();
        Ok(Self { before, ..Self::of(read, week)? })
    }

    /// Whether anything is planned here.
    pub(crate) fn planned(&self) -> bool {
        self.slots.iter().any(|slot| slot.session.is_some())
    }

    /// The week as the rules see it. The days named are looked at by their main card alone:
    /// what was recorded beside it does not move along.
    pub(crate) fn cards(&self, moving: &[Day]) -> WeekCards {
        let mut cards = [None; 7];
        for (card, slot) in cards.iter_mut().zip(&self.slots) {
            *card = slot.standing(moving.contains(&slot.day));
        }
        cards
    }

    /// Minutes and places of the seven days, as the rules ask for them.
    pub(crate) fn day_frames(&self) -> [DayFrame; 7] {
        self.frames.map(|framed| framed.frame)
    }

    /// The slot of a day.
    pub(crate) fn slot(&self, day: Day) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.day == day)
    }
}

impl Slot {
    /// Whether this session is the main card.
    pub(crate) fn holds(&self, id: SessionId) -> bool {
        self.session.as_ref().is_some_and(|session| session.id == id)
    }

    /// Whether the main card may go elsewhere: neither done nor skipped, and no event.
    pub(crate) fn movable(&self) -> bool {
        self.open_session().is_some_and(|session| !is_event(session.kind))
    }

    /// The session, as long as it is neither done nor skipped.
    pub(crate) fn open_session(&self) -> Option<&Session> {
        self.standing_session().filter(|_| self.record.is_none())
    }

    /// The event of the day that no session stands for yet: the plan was not built around it so far.
    pub(crate) fn bare_event(&self) -> Option<&Event> {
        let planned = |kind: Kind| self.session.as_ref().is_some_and(|session| session.kind == kind);
        let done = |kind: Kind| self.loose.iter().any(|record| record.entry.kind == kind);
        self.events.iter().find(|event| !planned(event.what.kind) && !done(event.what.kind))
    }

    /// The session, unless it did not happen.
    pub(crate) fn standing_session(&self) -> Option<&Session> {
        self.session.as_ref().filter(|session| session.state == SessionState::Planned)
    }

    /// What the day's body had to bear, as done or else as planned: the greatest of all.
    pub(crate) fn kind(&self) -> Option<Kind> {
        let planned = match (&self.record, self.standing_session()) {
            (Some(record), _) => Some(record.entry.kind),
            (None, session) => session.map(|session| session.kind),
        };
        let loose = self.loose.iter().map(|record| record.entry.kind);
        let entered = self.bare_event().map(|event| event.what.kind);
        loose.chain(planned).chain(entered).max_by_key(|kind| (asks(*kind).speed, asks(*kind).nervous))
    }

    /// Whether rest is planned and nothing but rest was done.
    pub(crate) fn rest_kept(&self) -> bool {
        self.standing_session().is_some_and(|session| session.kind == Kind::Rest) && self.kind() == Some(Kind::Rest)
    }

    fn standing(&self, main_only: bool) -> Option<Standing> {
        if main_only {
            return self.standing_session().map(|session| Standing { kind: session.kind, held: Held::Placed });
        }
        let done = self.record.is_some() || self.kind() != self.standing_session().map(|session| session.kind);
        let session = self.session.as_ref();
        let anyway = session.is_some_and(|session| session.anyway);
        let pinned = session.is_some_and(|session| session.pinned);
        self.kind().map(|kind| Standing {
            kind,
            held: match () {
                () if done || anyway || is_event(kind) => Held::Fixed,
                () if pinned => Held::Pinned,
                () => Held::Placed,
            },
        })
    }
}

fn slots(read: &Reader<'_>, from: Day, to: Day) -> Result<Vec<Slot>, StoreFault> {
    let mut sessions = read.sessions(from, to)?;
    let mut records = read.records(from, to)?;
    let events = read.events(from, to)?;
    let days = (0..=to.days_since(from)).map(|n| from.plus(n));
    days.map(|day| {
        let session = sessions.iter().position(|session| session.day == day).map(|at| sessions.remove(at));
        let record = match &session {
            // The record may carry another day than the plan: done on Tuesday, planned for Monday.
            Some(session) => match records.iter().position(|record| record.session == Some(session.id)) {
                Some(at) => Some(records.remove(at)),
                None => read.record_of(session.id)?,
            },
            None => None,
        };
        let loose = records.iter().filter(|record| record.entry.day == day && !of_a_session(read, record, from, to));
        let loose = loose.cloned().collect();
        let mut events: Vec<Event> = events.iter().filter(|event| event.falls_on(day)).cloned().collect();
        events.sort_by_key(|event| std::cmp::Reverse((asks(event.what.kind).speed, asks(event.what.kind).nervous)));
        Ok(Slot { day, session, record, loose, events })
    })
    .collect()
}

/// Whether a record belongs to a session that is shown elsewhere on these days.
fn of_a_session(read: &Reader<'_>, record: &Record, from: Day, to: Day) -> bool {
    let Some(Ok(Some(session))) = record.session.map(|id| read.session(id)) else { return false };
    (from..=to).contains(&session.day)
}
