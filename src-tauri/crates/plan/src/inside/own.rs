//! The inside of the athlete's own sessions.
//!
//! What the athlete wrote stands as it was written, in a light week too; only too little time takes
//! reps away. What was left empty is worked out as everywhere else.

use freshlegs_calendar::{Family, Kind, Metres, Minutes};
use freshlegs_texts::Phrase;

use crate::{OwnAmount, OwnBlock, OwnSession};

use super::doses::Each;
use super::shape::{Amount, Block, BlockDose, Inside, Recovery};
use super::{Athlete, fit::fit, recovery, speed::at_per_cent, usual};

/// The athlete's own session on a day of this kind.
pub(super) fn session(kind: Kind, own: &OwnSession, athlete: Athlete, minutes: Option<Minutes>) -> Inside {
    let usual = usual(kind, athlete, minutes);
    let own_or = |text: &str, usual: Option<Phrase>| if text.is_empty() { usual } else { Some(words(text)) };
    let (minutes, blocks) = if own.blocks().is_empty() {
        (usual.minutes, usual.blocks)
    } else {
        let blocks = own.blocks().iter().map(|block| own_block(block, kind, athlete));
        let (total, blocks) = fit(blocks.collect(), minutes);
        (Some(total), blocks)
    };
    Inside {
        title: Some(words(own.title())),
        minutes,
        blocks,
        stop_rule: usual.stop_rule,
        cue: own_or(own.cue(), usual.cue),
        goal: own_or(own.goal(), usual.goal),
        playful: own_or(own.playful(), usual.playful),
        effort_words: usual.effort_words,
    }
}

/// The athlete's own words, said as they are.
fn words(text: &str) -> Phrase {
    Phrase::new("plan-own-words").with("words", text)
}

fn own_block(own: &OwnBlock, kind: Kind, athlete: Athlete) -> Block {
    let amount = match own.amount {
        OwnAmount::Metres(metres) => Amount::Metres(Metres::of(metres)),
        OwnAmount::Seconds(seconds) => Amount::Seconds(seconds),
        OwnAmount::None => Amount::Once,
    };
    // Rounds of a single run are plain reps, and the pause between rounds stands between them.
    let single = own.sets > 1 && own.reps == 1 && amount != Amount::Once;
    let (sets, reps) = if single { (1, own.sets) } else { (own.sets, own.reps) };
    let counted = amount != Amount::Once || sets > 1 || reps > 1;
    let between_reps =
        if single { own.between_sets_seconds.or(own.between_reps_seconds) } else { own.between_reps_seconds };
    let between_sets = own.between_sets_seconds.filter(|_| sets > 1);
    let each = match amount {
        Amount::Metres(metres) => Some(Each::Metres { all: metres.get(), build_up: 0 }),
        Amount::Seconds(seconds) => Some(Each::Seconds(seconds)),
        Amount::Once => None,
    };
    let recovery = match each.filter(|_| kind.family() == Family::Speed && own.is_run()) {
        Some(each) => {
            Some(recovery::at_least(recovery::between(each, athlete.level, 0), between_reps, between_sets, sets))
        }
        None => (between_reps.is_some() || between_sets.is_some()).then(|| {
            let reps = between_reps.unwrap_or(0);
            Recovery { between_reps_seconds: (reps, reps), between_sets_seconds: between_sets.map(|sets| (sets, sets)) }
        }),
    };
    Block {
        part: own.part,
        minutes: own.minutes.map(Minutes::of),
        title: words(&own.title),
        text: words(&own.text),
        dose: counted.then_some(BlockDose { sets, reps, amount }),
        intensity: own.percent.map(|percent| at_per_cent("plan-at-percent", percent)),
        recovery: recovery.filter(|_| counted),
        build_up: (own.build_up > 0).then(|| Metres::of(own.build_up)),
        percent: own.percent,
    }
}
