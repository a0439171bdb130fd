//! What is inside a session: warm-up, work, cool-down, and the words around them.
//!
//! Total: every kind, level, mode and length has an answer. `doses` is the table of levels,
//! the other files lay one family of sessions out each.

mod athlete;
mod doses;
mod easy;
mod events;
mod fit;
mod length;
mod library;
mod own;
mod pause;
mod recovery;
mod rungs;
mod shape;
mod speed;
mod strength;
mod turn;

pub use shape::{Amount, Block, BlockDose, DoseWords, Inside, Part, Recovery, Rung};

use freshlegs_calendar::{Kind, Minutes};
use freshlegs_texts::Phrase;

use athlete::Athlete;

use crate::library::library_session;
use crate::{Content, Level, Mode};

/// What a session of this kind consists of. `minutes` is how long it shall last, if that is settled;
/// where there is too little time for all reps, the reps give way, never the recovery.
///
/// Return drills stand on rung 1; [`rung`] has the others.
pub fn inside(kind: Kind, level: Level, mode: Mode, minutes: Option<Minutes>) -> Inside {
    usual(kind, Athlete::of(level, mode), minutes)
}

/// What a session with this content consists of. Total: a library session that nobody knows, or one
/// of another kind, and a rung of anything but return drills are answered with the usual content.
///
/// A light week takes its share of the usual content and of the library; what the athlete wrote
/// and what a rung asks stand as they are.
pub fn inside_of(kind: Kind, level: Level, mode: Mode, minutes: Option<Minutes>, content: &Content) -> Inside {
    let athlete = Athlete::of(level, mode);
    match content {
        Content::Usual { more_reps, more_metres, volume } => {
            usual(kind, athlete.at(*volume).after(*more_reps, *more_metres), minutes)
        }
        Content::Rung { rung } if kind == Kind::ReturnDrills => rungs::session(*rung, athlete.whole(), minutes),
        Content::Library { id } => match library_session(id).filter(|session| session.kind == kind) {
            Some(session) => library::session(session, athlete, minutes),
            None => usual(kind, athlete, minutes),
        },
        // A rest day is nothing but rest.
        Content::Own(own) if kind != Kind::Rest => own::session(kind, own, athlete, minutes),
        Content::Rung { .. } | Content::Own(_) => usual(kind, athlete, minutes),
    }
}

/// What a rung of coming back from injury consists of.
pub fn rung(rung: Rung, level: Level, minutes: Option<Minutes>) -> Inside {
    rungs::session(rung, Athlete::of(level, Mode::Return), minutes)
}

/// How many reps, and how many metres a rep, the usual content may grow by in all.
pub(crate) fn room(kind: Kind, level: Level, mode: Mode) -> (u8, u16) {
    if has_reps(kind) { doses::range(kind, Athlete::of(level, mode).level).room() } else { (0, 0) }
}

/// The most reps and the most metres of one at a level.
#[cfg(test)]
pub(crate) fn upper_end(kind: Kind, level: Level) -> (u8, u16) {
    doses::range(kind, level).most
}

fn usual(kind: Kind, athlete: Athlete, minutes: Option<Minutes>) -> Inside {
    match kind {
        kind if has_reps(kind) => speed::session(kind, athlete, minutes),
        Kind::ReturnDrills => rungs::session(Rung::default(), athlete, minutes),
        Kind::StrengthMobility => strength::with_mobility(athlete, minutes),
        Kind::StrengthPlyo => strength::with_jumps(athlete, minutes),
        Kind::Rest => easy::rest(),
        Kind::Match | Kind::Competition | Kind::SportPractice => events::session(kind, minutes),
        _ => easy::session(kind, athlete, minutes),
    }
}

/// Whether the kind has a range of reps of its own.
const fn has_reps(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Technique
            | Kind::Acceleration
            | Kind::MaxVelocity
            | Kind::ChangeOfDirection
            | Kind::ResistedSprint
            | Kind::CyclingIntervals
    )
}

/// A block without anything to count.
fn plain(part: Part, minutes: Minutes, name: &str) -> Block {
    Block {
        part,
        minutes: Some(minutes),
        title: Phrase::new(format!("plan-block-{name}")),
        text: Phrase::new(format!("plan-block-{name}-text")),
        dose: None,
        intensity: None,
        recovery: None,
        build_up: None,
        percent: None,
    }
}

#[cfg(test)]
mod tests {
    use freshlegs_calendar::Family;
    use proptest::prelude::*;

    use super::*;
    use crate::asks;

    fn any_session() -> impl Strategy<Value = (Kind, Level, Mode, Option<Minutes>)> {
        let minutes = proptest::option::of((1_u16..=1440).prop_map(Minutes::of));
        let (levels, modes) = (proptest::sample::select(Level::ALL), proptest::sample::select(Mode::ALL));
        (proptest::sample::select(Kind::ALL.to_vec()), levels, modes, minutes)
    }

    fn check(kind: Kind, session: &Inside, asked: Option<Minutes>) {
        let sum: u16 = session.blocks.iter().filter_map(|block| block.minutes).map(Minutes::get).sum();
        assert_eq!(sum, session.minutes.map_or(0, Minutes::get), "the parts are the whole");
        assert!(!session.blocks.is_empty(), "there is always something to read");
        if kind == Kind::Rest {
            assert_eq!(session.minutes, None, "rest has no length");
        } else if asked.is_some() {
            assert_eq!(session.minutes, asked, "a session lasts as long as was settled");
        }
        let speed = kind.family() == Family::Speed;
        for block in &session.blocks {
            let Some(recovery) = block.recovery else { continue };
            let (from, to) = recovery.between_reps_seconds;
            assert!(!speed || from >= 120, "two minutes are the floor between speed reps, not {from} s");
            assert!(from <= to && to <= 390, "five minutes, and masters thirty per cent more, are the most: {to} s");
            assert!(block.dose.is_some_and(|dose| dose.reps > 1), "recovery stands between reps");
        }
        if asks(kind).speed {
            for words in [&session.stop_rule, &session.cue, &session.goal] {
                assert!(words.is_some(), "{kind}: every speed session has a stop rule, a cue and a goal");
            }
        }
    }

    proptest! {
        #[test]
        fn every_session_has_an_inside((kind, level, mode, minutes) in any_session()) {
            check(kind, &inside(kind, level, mode, minutes), minutes);
        }

        #[test]
        fn every_rung_has_an_inside(number in 0_u8..=8, level in proptest::sample::select(Level::ALL), minutes in 1_u16..=1440) {
            let minutes = Minutes::of(minutes);
            check(Kind::ReturnDrills, &rung(Rung::of(number), level, Some(minutes)), Some(minutes));
            check(Kind::ReturnDrills, &rung(Rung::of(number), level, None), None);
        }

        /// Too little time costs reps, not recovery.
        #[test]
        fn the_reps_fit_into_the_work((kind, level, mode, minutes) in any_session()) {
            for block in &inside(kind, level, mode, minutes).blocks {
                let (Some(dose), Some(recovery), Some(minutes)) = (block.dose, block.recovery, block.minutes) else { continue };
                let waiting = u32::from(dose.reps - 1) * u32::from(recovery.between_reps_seconds.1);
                prop_assert!(waiting < u32::from(minutes.get()) * 60, "{} reps in {} min", dose.reps, minutes.get());
            }
        }
    }

    #[test]
    fn a_session_is_worth_doing_at_its_usual_length() {
        for kind in Kind::ALL {
            for level in Level::ALL {
                for mode in Mode::ALL {
                    let usual = inside(kind, *level, *mode, None).minutes.map_or(0, Minutes::get);
                    assert!(usual >= asks(kind).least, "{kind} at {level} in {mode}: {usual} min");
                    assert!(usual <= 120, "{kind} at {level} in {mode}: {usual} min");
                }
            }
        }
    }

    #[test]
    fn a_deload_has_forty_per_cent_less() {
        let reps = |mode| {
            let session = inside(Kind::Acceleration, Level::Advanced, mode, None);
            session.blocks.iter().find_map(|block| block.dose).map(|dose| dose.reps)
        };
        assert_eq!((reps(Mode::Cultivate), reps(Mode::Deload)), (Some(6), Some(4)));
        assert_eq!(inside(Kind::LongRun, Level::Trained, Mode::Deload, None).minutes, Some(Minutes::of(45)));
    }

    #[test]
    fn the_masters_mode_trains_as_masters_do() {
        for kind in Kind::ALL {
            let by_mode = inside(kind, Level::Advanced, Mode::Masters, None);
            assert_eq!(by_mode, inside(kind, Level::Masters, Mode::Cultivate, None), "{kind}");
        }
    }
}
