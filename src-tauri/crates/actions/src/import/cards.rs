//! Planned sessions that wait to be recorded: what comes in may be one of them.

use std::collections::{HashMap, HashSet};

use freshlegs_calendar::{Day, Kind};
use freshlegs_exchange::import::sport::may_be;
use freshlegs_store::{Reader, SessionId, SessionState, StoreFault};

/// Cards without a record, by their days, and the days that have any plan.
#[derive(Default)]
pub(super) struct Cards {
    open: HashMap<Day, Vec<(SessionId, Kind)>>,
    planned: HashSet<Day>,
}

impl Cards {
    pub(super) fn of(read: &Reader<'_>, recorded: &HashSet<SessionId>) -> Result<Self, StoreFault> {
        let mut cards = Self::default();
        for session in read.sessions(Day::MIN, Day::MAX)? {
            cards.planned.insert(session.day);
            let waits = session.state == SessionState::Planned && session.kind != Kind::Rest;
            if waits && !recorded.contains(&session.id) {
                cards.open.entry(session.day).or_default().push((session.id, session.kind));
            }
        }
        Ok(cards)
    }

    /// The card that a session of the day is: of the same kind, or, where only the sport is known, one that it may be.
    pub(super) fn take(&mut self, day: Day, kind: Kind, sport: &str, said: bool) -> Option<(SessionId, Kind)> {
        let open = self.open.get_mut(&day)?;
        let same = open.iter().position(|(_, planned)| *planned == kind);
        let may = || open.iter().position(|(_, planned)| !said && may_be(sport, *planned));
        let at = same.or_else(may)?;
        Some(open.remove(at))
    }

    /// Puts a plan on a day; whether the day was free.
    pub(super) fn plan(&mut self, day: Day) -> bool {
        self.planned.insert(day)
    }

    /// Whether anything is planned on a day.
    pub(super) fn holds(&self, day: Day) -> bool {
        self.planned.contains(&day)
    }
}
