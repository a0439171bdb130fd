//! The inside of a session of the library: its pieces between the ends that every session of its kind has.

use freshlegs_calendar::{Family, Kind, Metres, Minutes};
use freshlegs_texts::Phrase;

use crate::library::{LibrarySession, Much, Piece, by_level};
use crate::{asks, words::dashed};

use super::doses::Each;
use super::shape::{Amount, Block, BlockDose, Inside, Part, Recovery};
use super::speed::{COOL_DOWN, WARM_UP, at_per_cent};
use super::{Athlete, fit, plain, recovery};

/// The session at an athlete's level and volume.
pub(super) fn session(session: &LibrarySession, athlete: Athlete, minutes: Option<Minutes>) -> Inside {
    let kind = session.kind;
    let (first, last) = ends(kind);
    let mut work: Vec<_> = session.pieces.iter().map(|piece| block(session, piece, athlete)).collect();
    let around = [&first, &last].into_iter().flatten().map(minutes_of).sum::<u16>();
    lengthen(&mut work, asks(kind).least.saturating_sub(around));
    let blocks = first.into_iter().chain(work).chain(last).collect();
    let (total, blocks) = fit::fit(blocks, minutes);
    Inside {
        title: Some(session.title()),
        minutes: Some(total),
        blocks,
        stop_rule: (kind.family() == Family::Speed).then(|| Phrase::new("plan-stop-rule")),
        cue: Some(session.phrase("-cue")),
        goal: Some(session.phrase("-goal")),
        playful: Some(session.phrase("-playful")),
        effort_words: Phrase::new(format!("plan-feels-{}", dashed(kind))),
    }
}

/// The first and the last block that every session of a kind has.
fn ends(kind: Kind) -> (Option<Block>, Option<Block>) {
    let first = |minutes, name| Some(plain(Part::WarmUp, Minutes::of(minutes), name));
    let last = |minutes, name| Some(plain(Part::CoolDown, Minutes::of(minutes), name));
    match kind {
        Kind::StrengthMobility => (first(10, "strength-warm-up"), last(10, "mobility")),
        Kind::StrengthPlyo => (first(10, "strength-warm-up"), last(5, "cool-down")),
        Kind::EasyLong => (first(5, "easy-start"), last(5, "cool-down")),
        Kind::Play => (first(5, "play-warm-up"), None),
        Kind::ActiveRecovery => (None, None),
        _ => (first(WARM_UP, "warm-up"), last(COOL_DOWN, "cool-down")),
    }
}

fn block(session: &LibrarySession, piece: &Piece, athlete: Athlete) -> Block {
    let level = athlete.level;
    let (dose, build_up, minutes) = match piece.much {
        Much::Minutes(by) => (None, 0, athlete.length(by_level(by, level), 5)),
        Much::Metres(by) => {
            let (sets, reps, build_up, all) = by_level(by, level);
            (Some(BlockDose { sets, reps, amount: Amount::Metres(Metres::of(all)) }), build_up, 0)
        }
        Much::Seconds(by) => {
            let (sets, reps, seconds) = by_level(by, level);
            (Some(BlockDose { sets, reps, amount: Amount::Seconds(seconds) }), 0, 0)
        }
        Much::Jumps(by, minutes) => {
            let (sets, reps) = by_level(by, level);
            (Some(BlockDose { sets, reps, amount: Amount::Once }), 0, minutes)
        }
    };
    let dose = dose.map(|dose| lighter(dose, athlete));
    let recovery = dose.and_then(|dose| pause(dose, athlete));
    // Reps and the pauses between them, in steps of five minutes as a session is written down.
    let needed = dose.map_or(0, |dose| fit::seconds(dose, recovery).div_ceil(300) * 5);
    let percent = piece.pace.percent(level);
    Block {
        part: Part::Work,
        minutes: Some(Minutes::of(if minutes > 0 { minutes } else { needed as u16 })),
        title: session.phrase(&format!("-{}", piece.name)),
        text: session.phrase(&format!("-{}-text", piece.name)),
        dose,
        intensity: percent.map(|percent| at_per_cent("plan-at-percent", percent)),
        recovery,
        build_up: (build_up > 0).then(|| Metres::of(build_up)),
        percent,
    }
}

/// The dose at the athlete's volume: fewer sets of jumps, fewer reps of anything else.
fn lighter(dose: BlockDose, athlete: Athlete) -> BlockDose {
    match dose.amount {
        Amount::Once => BlockDose { sets: athlete.volume(dose.sets), ..dose },
        _ => BlockDose { reps: athlete.volume(dose.reps), ..dose },
    }
}

fn pause(dose: BlockDose, athlete: Athlete) -> Option<Recovery> {
    let each = match dose.amount {
        Amount::Metres(metres) => Each::Metres { all: metres.get(), build_up: 0 },
        Amount::Seconds(seconds) => Each::Seconds(seconds),
        Amount::Once => return None,
    };
    Some(recovery::with_sets(recovery::between(each, athlete.level, 0), dose.sets))
}

/// Gives the longest piece what the work lacks, so that a session is worth the way.
fn lengthen(work: &mut [Block], least: u16) {
    let lacks = least.saturating_sub(work.iter().map(minutes_of).sum());
    if let Some(block) = work.iter_mut().max_by_key(|block| minutes_of(block)) {
        block.minutes = Some(Minutes::of(minutes_of(block) + lacks));
    }
}

fn minutes_of(block: &Block) -> u16 {
    block.minutes.map_or(0, Minutes::get)
}
