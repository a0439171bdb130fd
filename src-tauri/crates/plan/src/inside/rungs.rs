//! The rungs of coming back from injury (`training-rules.md` §5).
//!
//! Which rung the athlete stands on is decided elsewhere, from days and pain; here is only the work.

use freshlegs_calendar::Minutes;
use freshlegs_texts::Phrase;

use super::doses::{Each, Reps};
use super::shape::{Block, Inside, Part, Rung};
use super::speed::{Work, around, at_per_cent};
use super::{Athlete, length, plain, recovery};

/// The session of a rung.
pub(super) fn session(rung: Rung, athlete: Athlete, minutes: Option<Minutes>) -> Inside {
    let (total, blocks) = match rung_reps(rung) {
        Some(reps) => {
            let number = rung.get();
            let work = Work {
                title: Phrase::new(format!("plan-block-rung-{number}")),
                text: Phrase::new(format!("plan-block-rung-{number}-text")),
                intensity: Some(at_per_cent(&format!("plan-intensity-rung-{number}"), reps.percent)),
                recovery: recovery::between(reps.each, athlete.level, 0),
                reps,
                usual_minutes: 20,
            };
            around(work, athlete, minutes)
        }
        None if rung == Rung::FIRST => walking(minutes.unwrap_or(Minutes::of(25))),
        None => jog_and_drills(minutes.unwrap_or(Minutes::of(35))),
    };
    Inside {
        title: None,
        minutes: Some(total),
        blocks,
        stop_rule: Some(Phrase::new("plan-stop-rule-return")),
        cue: Some(Phrase::new("plan-cue-return-drills")),
        goal: Some(Phrase::new("plan-goal-return-drills")),
        playful: None,
        effort_words: Phrase::new("plan-feels-return-drills"),
    }
}

/// The reps of the rungs that are run; the lower ones are walking and jogging.
const fn rung_reps(rung: Rung) -> Option<Reps> {
    let (count, all, build_up, percent) = match rung.get() {
        2 => (6, 60, 0, (50, 60)),  // strides
        3 => (6, 60, 0, (70, 80)),  // build-ups
        4 => (5, 40, 0, (80, 90)),  // rolling start
        5 => (4, 30, 10, (90, 95)), // flys
        6 => (4, 20, 0, (95, 100)), // full speed and starts
        _ => return None,
    };
    Some(Reps { count, each: Each::Metres { all, build_up }, percent })
}

/// Rung 0: a clinician first; walking.
fn walking(total: Minutes) -> (Minutes, Vec<Block>) {
    (total, vec![plain(Part::Work, total, "rung-0")])
}

/// Rung 1 †: twenty minutes of jogging, then A-skips and high knees in place.
fn jog_and_drills(total: Minutes) -> (Minutes, Vec<Block>) {
    let shares = length::share(total, 0, 5);
    let (jog, drills) = length::split(shares.work, 7);
    // Twenty minutes are the rung's own; what is left over goes to the drills, not to more jogging.
    let spare = jog.get().saturating_sub(20);
    let jog = Minutes::of(jog.get() - spare);
    let drills = drills.map(|minutes| plain(Part::Work, Minutes::of(minutes.get() + spare), "rung-1-drills"));
    let cool_down = shares.cool_down.map(|minutes| plain(Part::CoolDown, minutes, "cool-down"));
    (total, [plain(Part::Work, jog, "rung-1")].into_iter().chain(drills).chain(cool_down).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Level, Mode, inside};
    use freshlegs_calendar::Kind;

    #[test]
    fn the_first_rung_with_work_is_twenty_minutes_of_jogging_and_drills_in_place() {
        let session = session(Rung::default(), Athlete::of(Level::Trained, Mode::Return), None);
        let lengths: Vec<_> = session.blocks.iter().filter_map(|block| block.minutes).map(Minutes::get).collect();
        assert_eq!(lengths, [20, 10, 5]);
        assert_eq!(session, inside(Kind::ReturnDrills, Level::Trained, Mode::Return, None));
    }

    #[test]
    fn the_ladder_is_climbed_in_speed() {
        let speeds: Vec<_> = (0..=6).filter_map(|n| rung_reps(Rung::of(n))).map(|reps| reps.percent).collect();
        assert!(speeds.windows(2).all(|pair| pair[0].1 <= pair[1].1), "{speeds:?}");
        assert_eq!(speeds.len(), 5, "rungs 2 to 6 are run");
    }
}
