//! The reasons of the cards that stay, after others have moved: what a card says of its week must stay true.

use freshlegs_calendar::{Kind, Today};
use freshlegs_plan::{Held, Standing, reasons};
use freshlegs_store::Session;

use crate::Refusal;
use crate::board::Gathered;
use crate::proposed::problem;
use crate::settings::Settings;

/// The cards of a week whose reason is another one once some cards stand elsewhere.
///
/// A card that the athlete moved keeps saying so; one that is done or did not happen keeps what it said.
pub(crate) fn renewed(
    gathered: &Gathered,
    settings: &Settings,
    today: Today,
    moved: &[Session],
) -> Result<Vec<Session>, Refusal> {
    let problem = problem(gathered, settings, today).map_err(|fault| Refusal::fault(fault.to_string()))?;
    let on = |day| moved.iter().find(|session| session.day == day);
    let left = |day| moved.iter().any(|session| gathered.slot(day).is_some_and(|slot| slot.holds(session.id)));
    let mut week = [Standing { kind: Kind::Rest, held: Held::Placed }; 7];
    for (standing, slot) in week.iter_mut().zip(&gathered.slots) {
        let stays = slot.kind().filter(|_| !left(slot.day));
        standing.kind = on(slot.day).map(|session| session.kind).or(stays).unwrap_or(Kind::Rest);
    }
    let now = reasons(&problem, &week);
    let stay = gathered.slots.iter().zip(now).filter(|(slot, _)| slot.movable() && !left(slot.day));
    let sessions = stay.filter_map(|(slot, why)| Some((slot.session.clone()?, why)));
    let other = sessions.filter(|(session, why)| session.moved_from.is_none() && session.why != *why);
    Ok(other.map(|(session, why)| Session { why, ..session }).collect())
}
