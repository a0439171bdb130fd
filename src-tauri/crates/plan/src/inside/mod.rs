//! What is inside a session: warm-up, work, cool-down, and the words around them.
//!
//! Total: every kind, level, mode and length has an answer. `doses` is the table of levels,
//! the other files lay one family of sessions out each.

mod doses;
mod easy;
mod events;
mod length;
mod recovery;
mod rungs;
mod shape;
mod speed;
mod strength;

pub use shape::{Amount, Block, BlockDose, DoseWords, Inside, Part, Recovery, Rung};

use freshlegs_calendar::{Kind, Minutes};
use freshlegs_texts::Phrase;

use crate::{Level, Mode};

/// What a session of this kind consists of. `minutes` is how long it shall last, if that is settled;
/// where there is too little time for all reps, the reps give way, never the recovery.
///
/// Return drills stand on rung 1; [`rung`] has the others.
pub fn inside(kind: Kind, level: Level, mode: Mode, minutes: Option<Minutes>) -> Inside {
    let athlete = Athlete::of(level, mode);
    match kind {
        Kind::Technique
        | Kind::Acceleration
        | Kind::MaxVelocity
        | Kind::ChangeOfDirection
        | Kind::ResistedSprint
        | Kind::CyclingIntervals => speed::session(kind, athlete, minutes),
        Kind::ReturnDrills => rungs::session(Rung::default(), athlete, minutes),
        Kind::StrengthMobility => strength::with_mobility(athlete, minutes),
        Kind::StrengthPlyo => strength::with_jumps(athlete, minutes),
        Kind::ActiveRecovery | Kind::EasyLong | Kind::LongRun | Kind::Play => easy::session(kind, athlete, minutes),
        Kind::Rest => easy::rest(),
        Kind::Match | Kind::Competition | Kind::SportPractice => events::session(kind, minutes),
    }
}

/// What a rung of coming back from injury consists of.
pub fn rung(rung: Rung, level: Level, minutes: Option<Minutes>) -> Inside {
    rungs::session(rung, Athlete::of(level, Mode::Return), minutes)
}

/// Whose session it is: the level, and whether the week is a light one.
#[derive(Clone, Copy)]
struct Athlete {
    level: Level,
    deload: bool,
}

impl Athlete {
    fn of(level: Level, mode: Mode) -> Self {
        // The masters mode is for athletes who chose to train as masters, whatever their level says.
        let level = if mode == Mode::Masters { Level::Masters } else { level };
        Self { level, deload: mode == Mode::Deload }
    }

    /// A number of reps or sets, in a deload forty per cent lower (`training-rules.md` §2), never none.
    fn volume(self, count: u8) -> u8 {
        if self.deload { ((u16::from(count) * 6 + 5) / 10).max(1) as u8 } else { count }
    }

    /// A length in minutes, in a deload forty per cent lower, but not below what makes it worth doing.
    fn length(self, minutes: u16, least: u16) -> u16 {
        if self.deload { (minutes * 6 / 10).max(least) } else { minutes }
    }
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
