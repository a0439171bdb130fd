//! What a planned session exposes the athlete to: metres run fast, and jumps.

use std::collections::HashMap;

use freshlegs_calendar::{Family, Kind, Minutes};
use freshlegs_plan::{Amount, Block, Content, Inside, Level, Mode, Part};
use freshlegs_store::Session;
use freshlegs_trends::Exposure;

use crate::contents::inside;

/// From this share of full speed on a rep counts as fast, in per cent (`science.md` §12).
const FAST: u8 = 90;

/// What sessions of one sort hold. Ten years of them repeat a few dozen, and unfolding one costs microseconds.
#[derive(Default)]
pub(crate) struct Exposures {
    known: HashMap<Sort, Vec<(Content, Exposure)>>,
}

/// What sessions of one sort have in common, besides their content.
type Sort = (Kind, Level, Mode, Option<Minutes>);

impl Exposures {
    /// What a session was planned with.
    pub(crate) fn of(&mut self, session: &Session) -> Exposure {
        let known = self.known.entry((session.kind, session.level, session.mode, session.minutes)).or_default();
        if let Some((_, exposure)) = known.iter().find(|(content, _)| *content == session.content) {
            return *exposure;
        }
        let exposure = exposure(session.kind, &inside(session));
        known.push((session.content.clone(), exposure));
        exposure
    }
}

fn exposure(kind: Kind, inside: &Inside) -> Exposure {
    let work = || inside.blocks.iter().filter(|block| block.part == Part::Work);
    let jumps = if kind.family() == Family::Strength { work().map(jumps).sum() } else { 0 };
    Exposure { fast_metres: work().map(fast_metres).sum(), jumps }
}

/// Metres at full speed or near it, without what leads up to them.
fn fast_metres(block: &Block) -> u32 {
    let fast = block.percent.is_some_and(|(_, most)| most >= FAST);
    match block.dose.filter(|_| fast).map(|dose| (dose, dose.amount)) {
        Some((dose, Amount::Metres(all))) => {
            let build_up = block.build_up.map_or(0, |metres| metres.get());
            u32::from(dose.sets) * u32::from(dose.reps) * u32::from(all.get().saturating_sub(build_up))
        }
        _ => 0,
    }
}

fn jumps(block: &Block) -> u32 {
    match block.dose.map(|dose| (dose, dose.amount)) {
        Some((dose, Amount::Once)) => u32::from(dose.sets) * u32::from(dose.reps),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fly_counts_without_its_build_up_and_jumps_are_jumps() {
        let of = |kind, level| exposure(kind, &freshlegs_plan::inside(kind, level, Mode::default(), None));
        let flys = of(Kind::MaxVelocity, Level::Advanced);
        assert!(flys.fast_metres > 0 && flys.fast_metres % 20 == 0, "{flys:?}");
        let whole = freshlegs_plan::inside(Kind::MaxVelocity, Level::Advanced, Mode::default(), None);
        let all: u32 = whole
            .blocks
            .iter()
            .filter_map(|block| block.dose)
            .map(|dose| match dose.amount {
                Amount::Metres(metres) => u32::from(dose.sets) * u32::from(dose.reps) * u32::from(metres.get()),
                _ => 0,
            })
            .sum();
        assert!(flys.fast_metres < all, "{} of {all} m", flys.fast_metres);
        assert!(of(Kind::StrengthPlyo, Level::Trained).jumps > 0);
        assert_eq!(of(Kind::EasyLong, Level::Trained), Exposure::default());
        assert_eq!(of(Kind::ChangeOfDirection, Level::Trained).jumps, 0, "turns are no jumps");
    }
}
