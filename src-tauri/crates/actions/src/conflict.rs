//! What is said where no week fits: the athlete's own entries that cannot hold together, and the ways out.

use freshlegs_plan::{Conflict, Entry, conflict_sentence, loosen_among, loosen_words};
use freshlegs_store::Moment;
use freshlegs_texts::Phrase;

use crate::proposed::Asked;
use crate::views::{ConflictView, Loosen, ProposalView, WayOut};
use crate::{Desk, dates};

impl Desk {
    /// The conflict in one sentence.
    pub(crate) fn conflict_words(&self, asked: &Asked, conflict: &Conflict) -> Phrase {
        conflict_sentence(asked.gathered.week.first().weekday(), conflict)
    }

    /// A proposal that is none: why not, and what could be let go of.
    pub(crate) fn conflict(&self, asked: &Asked, conflict: &Conflict, moment: &Moment) -> ProposalView {
        let week = asked.gathered.week;
        let may = |entry: &Entry| asked.loosenable(entry, moment.today);
        let alone = loosen_among(&asked.problem, may);
        let others = conflict.entries.iter().filter(|entry| may(entry) && Some(**entry) != alone);
        let first = week.first().weekday();
        let way = |entry: &Entry| {
            let loosen = loosen(asked, entry)?;
            let label = self.say(&loosen_words(first, entry));
            Some(WayOut { label, loosen, alone: Some(*entry) == alone })
        };
        let subtitle = Phrase::new("actions-proposal-none").with("week", dates::week(week));
        ProposalView {
            week: week.first(),
            title: self.words().word("actions-proposal-conflict"),
            subtitle: self.say(&subtitle),
            replaces: asked.gathered.planned(),
            enters: None,
            changes: Vec::new(),
            days: Vec::new(),
            reasons: Vec::new(),
            conflict: Some(ConflictView {
                sentence: self.say(&self.conflict_words(asked, conflict)),
                days: conflict.entries.iter().map(|entry| week.first().plus(i64::from(entry.day))).collect(),
                ways: alone.iter().chain(others).filter_map(way).collect(),
            }),
        }
    }
}

/// What letting an entry go means on the board.
fn loosen(asked: &Asked, entry: &Entry) -> Option<Loosen> {
    let slot = asked.slot_of(entry)?;
    let held = slot.open_session().filter(|session| session.pinned || session.anyway);
    let event = slot.events.iter().find(|event| Some(event.what.kind) == entry.kind);
    match (event, held) {
        (Some(event), _) => Some(Loosen::TakeOut { event: event.id, day: slot.day }),
        (None, Some(session)) => Some(Loosen::Release { session: session.id }),
        (None, None) => None,
    }
}
