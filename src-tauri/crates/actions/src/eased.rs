//! A week with one thing less: one card is another one, and all else stays where it is.
//!
//! Every card that could give way is tried with everything else held in place, and the week with the lowest score
//! is offered. So the offer keeps every rule, and nothing else is moved about under an athlete who is tired.

use freshlegs_calendar::{Day, Kind, Week};
use freshlegs_plan::{Answer, Problem, asks, expected_load, is_event, solve};
use freshlegs_store::Session;
use freshlegs_texts::Phrase;

use crate::board::{Gathered, Slot};
use crate::life::Life;
use crate::proposed::{Asked, Built, ProposedWeek, problem, settled};
use crate::read_day::closed;
use crate::settings::Settings;
use crate::views::Ease;
use crate::{Desk, Refusal, dates};

/// What may take the place of a speed session: light on the legs, the lightest last.
const LIGHT: [Kind; 4] = [Kind::Play, Kind::EasyLong, Kind::ActiveRecovery, Kind::Rest];

/// A week with one thing less.
pub(crate) struct Eased {
    /// The day whose card changes.
    pub(crate) day: Day,
    /// What stands there now.
    pub(crate) from: Kind,
    /// What would.
    pub(crate) to: Kind,
    /// The week as it would be.
    pub(crate) week: Box<ProposedWeek>,
}

/// A card that could give way.
#[derive(Clone, Copy)]
struct Way {
    day: Day,
    from: Kind,
    to: Kind,
    /// The least is offered.
    cost: i64,
}

impl Desk {
    /// The week that holds a day, with one thing less; nothing where nothing can give way.
    pub(crate) fn eased(
        &self,
        settings: &Settings,
        week: Week,
        today: Day,
        ease: Ease,
    ) -> Result<Option<Eased>, Refusal> {
        let asked = Asked::standing(self, settings, week, today)?;
        let ways = ways(&asked.gathered, today, ease);
        let ways = ways.into_iter().filter(|way| asked.hurt_before(way.day, today).is_none());
        let tried = ways.filter_map(|way| {
            let problem = held(&asked, settings, today, way)?;
            match solve(&problem) {
                Answer::Week(solution) => Some((way.cost + i64::from(solution.score.total), way, problem)),
                Answer::Infeasible(_) => None,
            }
        });
        let Some((_, way, problem)) = tried.min_by_key(|(cost, way, _)| (*cost, way.day)) else { return Ok(None) };
        let Built::Week(mut week) = Built::of(self, settings, Asked { problem, ..asked }, today)? else {
            return Ok(None);
        };
        // What stays says of itself what it said before; what gives way says why.
        for (slot, card) in week.asked.gathered.slots.iter().zip(&mut week.cards) {
            match &slot.session {
                _ if slot.day == way.day => card.why = Phrase::new(format!("reading-why-{}", ease.name())),
                Some(session) if session.kind == card.kind => card.why = session.why.clone(),
                _ => {}
            }
        }
        Ok(Some(Eased { day: way.day, from: way.from, to: way.to, week }))
    }
}

impl Eased {
    /// "Friday: play instead of strength and low jumps".
    pub(crate) fn words(&self) -> Phrase {
        let from = dates::card_word(self.from);
        let to = if self.to == Kind::Rest { Phrase::new("reading-a-rest-day") } else { dates::card_word(self.to) };
        Phrase::new("reading-offer-line").with("day", dates::weekday(self.day)).with("to", to).with("from", from)
    }
}

/// The cards that could give way, and to what.
fn ways(gathered: &Gathered, today: Day, ease: Ease) -> Vec<Way> {
    let open = gathered.slots.iter().filter(|slot| closed(slot, today).is_none() && !settled(slot, today));
    let open = open.filter_map(|slot| slot.open_session()).filter(|session| !is_event(session.kind));
    let slow = |session: &&Session| !asks(session.kind).speed && session.kind != Kind::Rest;
    let way = |session: &Session, to: Kind| Way { day: session.day, from: session.kind, to, cost: -relief(session) };
    match ease {
        Ease::Play => {
            let grind = |session: &&Session| !matches!(session.kind, Kind::Play | Kind::ActiveRecovery);
            open.filter(slow).filter(grind).map(|session| way(session, Kind::Play)).collect()
        }
        Ease::Rest => open.filter(slow).map(|session| way(session, Kind::Rest)).collect(),
        Ease::SpeedLess => {
            let speed = open.filter(|session| asks(session.kind).speed);
            speed.flat_map(|session| LIGHT.map(|to| way(session, to))).collect()
        }
    }
}

/// How much lighter a week is without a card, so that a grind goes before a walk: its load in points of the score,
/// 300 of load (an hour at effort 5) being 60.
fn relief(session: &Session) -> i64 {
    session.minutes.map_or(0, |minutes| (expected_load(session.kind, minutes) / 5.0).round() as i64)
}

/// The week as it stands with one card another one and everything else held in place.
fn held(asked: &Asked, settings: &Settings, today: Day, way: Way) -> Option<Problem> {
    let slots = asked.gathered.slots.iter().map(|slot| {
        let mut slot: Slot = slot.clone();
        if let Some(session) = slot.session.as_mut().filter(|session| !is_event(session.kind)) {
            session.pinned = true;
            if session.day == way.day {
                session.kind = way.to;
            }
        }
        slot
    });
    let gathered = Gathered {
        week: asked.gathered.week,
        slots: slots.collect(),
        frames: asked.gathered.frames,
        before: asked.gathered.before.clone(),
    };
    problem(&gathered, settings, &asked.week, asked.ladder.as_ref(), today).ok()
}

/// The week that offers are for: the one that holds a day.
pub(crate) fn in_week(settings: &Settings, day: Day) -> Week {
    Week::holding(day, settings.week_start)
}

/// Whether offers make sense in a week's mode: on the way back the ladder decides.
pub(crate) fn answers(desk: &Desk, settings: &Settings, week: Week) -> Result<bool, Refusal> {
    let read = desk.read();
    let life = Life::of(&read, settings)?.standing(&read, week)?;
    Ok(life.mode != freshlegs_plan::Mode::Return)
}
