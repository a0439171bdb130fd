//! The reasons of the cards that stay, after others have moved: what a card says of its week must stay true.

use freshlegs_calendar::Kind;
use freshlegs_plan::{Held, Standing, reasons};
use freshlegs_store::Session;

use crate::proposed::Asked;

/// The cards of a week whose reason is another one once some cards stand elsewhere.
///
/// A card that the athlete moved keeps saying so; one that is done or did not happen keeps what it said.
pub(crate) fn renewed(asked: &Asked, moved: &[Session]) -> Vec<Session> {
    let gathered = &asked.gathered;
    let on = |day| moved.iter().find(|session| session.day == day);
    let left = |day| moved.iter().any(|session| gathered.slot(day).is_some_and(|slot| slot.holds(session.id)));
    let mut week = [Standing { kind: Kind::Rest, held: Held::Placed }; 7];
    for (standing, slot) in week.iter_mut().zip(&gathered.slots) {
        let stays = slot.kind().filter(|_| !left(slot.day));
        standing.kind = on(slot.day).map(|session| session.kind).or(stays).unwrap_or(Kind::Rest);
    }
    let now = reasons(&asked.problem, &week);
    let stay = gathered.slots.iter().zip(now).filter(|(slot, _)| slot.movable() && !left(slot.day));
    let sessions = stay.filter_map(|(slot, why)| Some((slot.session.clone()?, why)));
    let other = sessions.filter(|(session, why)| {
        session.moved_from.is_none() && !session.pinned && !session.own && session.why != *why
    });
    other.map(|(session, why)| Session { why, ..session }).collect()
}
