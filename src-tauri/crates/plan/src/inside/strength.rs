//! The inside of the two strength sessions.

use freshlegs_calendar::Minutes;
use freshlegs_texts::Phrase;

use crate::Level;

use super::shape::{Amount, Block, BlockDose, Inside, Part};
use super::{Athlete, doses, length, plain};

/// Minutes of a strength session †.
const USUAL: u16 = 45;

/// Squat, deadlift, lunge and core at moderate weight; ten minutes of hips and ankles †.
pub(super) fn with_mobility(athlete: Athlete, minutes: Option<Minutes>) -> Inside {
    let total = minutes.unwrap_or(Minutes::of(athlete.length(USUAL, USUAL)));
    let shares = length::share(total, 10, 10);
    let warm_up = shares.warm_up.map(|minutes| plain(Part::WarmUp, minutes, "strength-warm-up"));
    let strength = strength_block(shares.work, athlete, "strength");
    let mobility = shares.cool_down.map(|minutes| plain(Part::CoolDown, minutes, "mobility"));
    let blocks = warm_up.into_iter().chain([strength]).chain(mobility).collect();
    Inside {
        playful: Some(Phrase::new("plan-playful-strength-mobility")),
        ..around(total, blocks, "strength-mobility")
    }
}

/// Low box jumps with soft landings first, while fresh; then squat, lunge and core †.
pub(super) fn with_jumps(athlete: Athlete, minutes: Option<Minutes>) -> Inside {
    let total = minutes.unwrap_or(Minutes::of(athlete.length(USUAL, USUAL)));
    let shares = length::share(total, 10, 5);
    let (jumps, strength) = length::split(shares.work, 4);
    let (sets, reps) = doses::jumps(athlete.level);
    let text = match athlete.level {
        Level::Masters => "plan-block-jumps-step-down-text",
        Level::New | Level::Trained | Level::Advanced => "plan-block-jumps-text",
    };
    let jumps = Block {
        dose: Some(BlockDose { sets: athlete.volume(sets), reps, amount: Amount::Once }),
        intensity: Some(Phrase::new("plan-intensity-jumps")),
        text: Phrase::new(text),
        ..plain(Part::Work, jumps, "jumps")
    };
    let strength = strength.map(|minutes| strength_block(minutes, athlete, "strength-after-jumps"));
    let warm_up = shares.warm_up.map(|minutes| plain(Part::WarmUp, minutes, "strength-warm-up"));
    let cool_down = shares.cool_down.map(|minutes| plain(Part::CoolDown, minutes, "cool-down"));
    let blocks = warm_up.into_iter().chain([jumps]).chain(strength).chain(cool_down).collect();
    Inside { playful: Some(Phrase::new("plan-playful-strength-plyo")), ..around(total, blocks, "strength-plyo") }
}

fn strength_block(minutes: Minutes, athlete: Athlete, name: &str) -> Block {
    let key = if athlete.light() { "plan-intensity-strength-light" } else { "plan-intensity-strength" };
    Block { intensity: Some(Phrase::new(key)), ..plain(Part::Work, minutes, name) }
}

fn around(total: Minutes, blocks: Vec<Block>, name: &str) -> Inside {
    Inside {
        title: None,
        minutes: Some(total),
        blocks,
        stop_rule: None,
        cue: None,
        goal: None,
        playful: None,
        effort_words: Phrase::new(format!("plan-feels-{name}")),
    }
}
