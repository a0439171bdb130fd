//! The inside of the speed sessions that a builder places.

use freshlegs_calendar::{Kind, Metres, Minutes};
use freshlegs_texts::{Phrase, Value};

use crate::words::dashed;

use super::doses::{self, Each, Reps};
use super::shape::{Amount, Block, BlockDose, Inside, Part, Recovery};
use super::{Athlete, length, plain, recovery};

/// Minutes of dynamic work and light jogging before anything fast †.
pub(super) const WARM_UP: u16 = 10;
/// Minutes of easy walking or jogging and static stretching after it (†; ten in the agreed picture).
pub(super) const COOL_DOWN: u16 = 10;

/// A speed session of a kind, by the athlete's level.
pub(super) fn session(kind: Kind, athlete: Athlete, minutes: Option<Minutes>) -> Inside {
    // The article gives 4 × 20 m two to three minutes; every other kind has one number.
    let slack = if kind == Kind::Acceleration { 60 } else { 0 };
    let (more_reps, more_metres) = athlete.more;
    let reps = doses::range(kind, athlete.level).after(more_reps, more_metres);
    let name = dashed(kind);
    let work = Work {
        title: Phrase::new(format!("plan-block-{name}")),
        text: Phrase::new(format!("plan-block-{name}-text")),
        intensity: Some(at_per_cent(&format!("plan-intensity-{name}"), reps.percent)),
        recovery: recovery::between(reps.each, athlete.level, slack),
        reps,
        usual_minutes: if kind == Kind::MaxVelocity { 30 } else { 20 },
    };
    let (total, blocks) = around(work, athlete, minutes);
    Inside {
        title: None,
        minutes: Some(total),
        blocks,
        stop_rule: Some(Phrase::new("plan-stop-rule")),
        cue: Some(Phrase::new(format!("plan-cue-{name}"))),
        goal: Some(Phrase::new(format!("plan-goal-{name}"))),
        playful: Some(Phrase::new(format!("plan-playful-{name}"))),
        effort_words: Phrase::new(format!("plan-feels-{name}")),
    }
}

/// The fast part of a session, before it is fitted into the time there is.
pub(super) struct Work {
    pub(super) title: Phrase,
    pub(super) text: Phrase,
    pub(super) intensity: Option<Phrase>,
    pub(super) recovery: Recovery,
    pub(super) reps: Reps,
    /// Minutes it usually takes, play between reps included.
    pub(super) usual_minutes: u16,
}

/// Warm-up, the work with as many reps as the time allows, cool-down; and the length in all.
pub(super) fn around(work: Work, athlete: Athlete, minutes: Option<Minutes>) -> (Minutes, Vec<Block>) {
    let wanted = athlete.volume(work.reps.count);
    let total = minutes.unwrap_or_else(|| {
        let needed = work.seconds(wanted).div_ceil(60).div_ceil(5) * 5;
        Minutes::of(WARM_UP + needed.max(work.usual_minutes) + COOL_DOWN)
    });
    let shares = length::share(total, WARM_UP, COOL_DOWN);
    let fits = |count: &u8| u32::from(work.seconds(*count)) <= u32::from(shares.work.get()) * 60;
    let count = (1..=wanted).rev().find(fits).unwrap_or(1);
    let main = Block {
        part: Part::Work,
        minutes: Some(shares.work),
        dose: Some(BlockDose { sets: 1, reps: count, amount: work.reps.amount() }),
        // A single rep has nothing to recover between.
        recovery: (count > 1).then_some(work.recovery),
        build_up: work.reps.build_up(),
        percent: Some(work.reps.percent),
        title: work.title,
        text: work.text,
        intensity: work.intensity,
    };
    let warm_up = shares.warm_up.map(|minutes| plain(Part::WarmUp, minutes, "warm-up"));
    let cool_down = shares.cool_down.map(|minutes| plain(Part::CoolDown, minutes, "cool-down"));
    (total, warm_up.into_iter().chain([main]).chain(cool_down).collect())
}

/// "flys, at 95 %", or with a range.
pub(super) fn at_per_cent(key: &str, (from, to): (u8, u8)) -> Phrase {
    let percent = if from == to { Value::from(from) } else { Value::Words(format!("{from}–{to}")) };
    Phrase::new(key).with("percent", percent)
}

impl Work {
    /// Seconds from the first rep's start to the last rep's end.
    fn seconds(&self, count: u8) -> u16 {
        let count = u16::from(count);
        let (_, wait) = self.recovery.between_reps_seconds;
        count * self.reps.seconds_each() + count.saturating_sub(1) * wait
    }
}

impl Reps {
    fn amount(self) -> Amount {
        match self.each {
            Each::Metres { all, .. } => Amount::Metres(Metres::of(all)),
            Each::Seconds(seconds) => Amount::Seconds(seconds),
        }
    }

    fn build_up(self) -> Option<Metres> {
        match self.each {
            Each::Metres { build_up, .. } if build_up > 0 => Some(Metres::of(build_up)),
            _ => None,
        }
    }
}
