//! Fits blocks that say for themselves how long they are into the time there is.
//!
//! Used where a session is a list of blocks: the library's and the athlete's own. As everywhere, the
//! reps give way to too little time, never the recovery.

use freshlegs_calendar::Minutes;

use super::length;
use super::shape::{Amount, Block, BlockDose, Part, Recovery};

/// Lays the blocks out within the time there is, or within the time they want. A block for which
/// there is not a minute left is left out.
pub(super) fn fit(blocks: Vec<Block>, minutes: Option<Minutes>) -> (Minutes, Vec<Block>) {
    let wanted: Vec<u16> = blocks.iter().map(minutes_of).collect();
    let sum: u32 = wanted.iter().map(|minutes| u32::from(*minutes)).sum();
    let sum = u16::try_from(sum).unwrap_or(u16::MAX);
    let total = minutes.unwrap_or(Minutes::of(sum));
    let given = if total.get() == sum { wanted } else { share(&blocks, &wanted, total) };
    let timed = blocks.into_iter().zip(given).filter(|(_, minutes)| *minutes > 0);
    (total, timed.map(|(block, minutes)| shorten(block, Minutes::of(minutes))).collect())
}

/// The ends keep the minutes they want, within the limits that every session has; the work has the rest.
fn share(blocks: &[Block], wanted: &[u16], total: Minutes) -> Vec<u16> {
    let of = |part: Part| -> Vec<u16> {
        let mine = blocks.iter().zip(wanted).map(|(block, minutes)| if block.part == part { *minutes } else { 0 });
        mine.collect()
    };
    let sum = |minutes: &[u16]| minutes.iter().fold(0_u16, |sum, minutes| sum.saturating_add(*minutes));
    let (warm_up, work, cool_down) = (of(Part::WarmUp), of(Part::Work), of(Part::CoolDown));
    if sum(&work) == 0 {
        return length::spread(total.get(), wanted);
    }
    let shares = length::share(total, sum(&warm_up), sum(&cool_down));
    let minutes = |share: Option<Minutes>| share.map_or(0, Minutes::get);
    let warm_up = length::spread(minutes(shares.warm_up), &warm_up);
    let work = length::spread(shares.work.get(), &work);
    let cool_down = length::spread(minutes(shares.cool_down), &cool_down);
    warm_up.iter().zip(&work).zip(&cool_down).map(|((one, two), three)| one + two + three).collect()
}

/// How long a block wants to be: what it says, and never less than its reps take.
fn minutes_of(block: &Block) -> u16 {
    let said = block.minutes.map_or(0, Minutes::get);
    let needed = block.dose.map_or(0, |dose| seconds(dose, block.recovery).div_ceil(60));
    let usual = if block.part == Part::Work { 20 } else { 10 };
    let minutes = said.max(u16::try_from(needed).unwrap_or(u16::MAX));
    if minutes == 0 { usual } else { minutes.min(Minutes::MAX.get()) }
}

/// Seconds from the first rep's start to the last rep's end.
pub(super) fn seconds(dose: BlockDose, recovery: Option<Recovery>) -> u32 {
    let each = match dose.amount {
        // A start costs a second or two more than the way itself.
        Amount::Metres(metres) => u32::from(metres.get()) / 6 + 2,
        Amount::Seconds(seconds) => u32::from(seconds),
        Amount::Once => 3,
    };
    let between_reps = recovery.map_or(0, |pause| u32::from(pause.between_reps_seconds.1));
    let between_sets = recovery.and_then(|pause| pause.between_sets_seconds).map_or(between_reps, |(_, to)| to.into());
    let (sets, reps) = (u32::from(dose.sets), u32::from(dose.reps));
    let set = reps * each + reps.saturating_sub(1) * between_reps;
    sets * set + sets.saturating_sub(1) * between_sets
}

/// The block within its minutes: sets give way first, then reps, one always stays.
fn shorten(block: Block, minutes: Minutes) -> Block {
    let dose = block.dose.map(|mut dose| {
        let fits = |dose: &BlockDose| seconds(*dose, block.recovery) <= u32::from(minutes.get()) * 60;
        while dose.sets > 1 && !fits(&dose) {
            dose.sets -= 1;
        }
        while dose.reps > 1 && !fits(&dose) {
            dose.reps -= 1;
        }
        dose
    });
    let (sets, reps) = dose.map_or((1, 1), |dose| (dose.sets, dose.reps));
    // A single rep has nothing to recover between, a single set neither.
    let recovery = block
        .recovery
        .map(|pause| Recovery { between_sets_seconds: pause.between_sets_seconds.filter(|_| sets > 1), ..pause });
    let between =
        |pause: &Recovery| (reps > 1 && pause.between_reps_seconds.1 > 0) || pause.between_sets_seconds.is_some();
    Block { minutes: Some(minutes), dose, recovery: recovery.filter(between), ..block }
}

#[cfg(test)]
mod tests {
    use freshlegs_calendar::Metres;

    use super::*;
    use crate::inside::plain;

    fn ends_and_sets() -> Vec<Block> {
        let pause = Recovery { between_reps_seconds: (240, 240), between_sets_seconds: Some((360, 360)) };
        let dose = BlockDose { sets: 2, reps: 3, amount: Amount::Metres(Metres::of(40)) };
        let work = Block {
            dose: Some(dose),
            recovery: Some(pause),
            minutes: None,
            ..plain(Part::Work, Minutes::MIN, "max-velocity")
        };
        vec![plain(Part::WarmUp, Minutes::of(10), "warm-up"), work, plain(Part::CoolDown, Minutes::of(10), "cool-down")]
    }

    /// Minutes of the parts, sets and reps left.
    fn laid_out(minutes: Option<u16>) -> (Vec<u16>, u8, u8) {
        let (_, blocks) = fit(ends_and_sets(), minutes.map(Minutes::of));
        let lengths = blocks.iter().filter_map(|block| block.minutes).map(Minutes::get).collect();
        let dose = blocks.iter().find_map(|block| block.dose).unwrap();
        (lengths, dose.sets, dose.reps)
    }

    #[test]
    fn sets_give_way_before_reps_and_reps_before_the_pause() {
        assert_eq!(laid_out(None), (vec![10, 23, 10], 2, 3), "sixteen minutes between reps, six between sets");
        assert_eq!(laid_out(Some(60)), (vec![10, 40, 10], 2, 3), "more time is more room for the work");
        assert_eq!(laid_out(Some(30)), (vec![10, 13, 7], 1, 3));
        assert_eq!(laid_out(Some(20)), (vec![8, 7, 5], 1, 2));
        assert_eq!(laid_out(Some(3)), (vec![1, 2], 1, 1), "a part without a minute left is left out");
    }
}
