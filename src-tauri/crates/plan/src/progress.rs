//! One step more, one thing at a time (`training-rules.md` §4).
//!
//! First the reps grow, one a step, to the upper end of the level's range; then the way of a rep, ten
//! metres a step, while the reps stay. It was considered to begin each longer way with fewer reps: that
//! moves two things in one week, and the athlete could not tell which of them felt different.
//!
//! Two sessions at the present dose, whole and of usual quality or better, open a step; a step starts
//! the count again. So there is at most one a week. No step in a deload, on the way back, on a plateau
//! (there volume is never added †), or while the trend asks for patience.

use freshlegs_calendar::Kind;
use freshlegs_texts::Phrase;

use crate::inside::room;
use crate::{Content, Level, Mode};

/// Metres of one step; the last one to the end of the range may be shorter.
const METRES: u16 = 10;

/// A session of the kind as it was lived.
#[derive(Clone, Debug, PartialEq)]
pub struct Lived {
    /// What was planned.
    pub content: Content,
    /// How well it went, if the athlete said so.
    pub quality: Option<i8>,
    /// The athlete's usual quality at that time.
    pub usual_quality: f64,
    /// Whether all of it was done: not stopped early, not shortened by a light week or by too little time.
    pub whole: bool,
}

/// What the next session of the kind holds, and the sentence that says why it is more; nothing is said
/// where nothing grows. `lately` is the newest first. `muted`: a watch or a trend is on.
pub fn next_step(
    kind: Kind,
    level: Level,
    mode: Mode,
    now: &Content,
    lately: &[Lived],
    muted: bool,
) -> (Content, Option<Phrase>) {
    let stays = (now.clone(), None);
    let Content::Usual { more_reps, more_metres, volume } = *now else { return stays };
    let growing = volume == 100 && !muted && !matches!(mode, Mode::Deload | Mode::Return | Mode::Plateau);
    let [newest, before, ..] = lately else { return stays };
    if !growing || ![newest, before].into_iter().all(|lived| went_well(lived, now)) {
        return stays;
    }
    let (reps, metres) = room(kind, level, mode);
    // Beyond the range, for example after the level has changed, nothing grows either.
    if more_reps > reps || more_metres > metres {
        return stays;
    }
    if more_reps < reps {
        let content = Content::Usual { more_reps: more_reps + 1, more_metres, volume };
        return (content, Some(Phrase::new("plan-progress-rep")));
    }
    let step = METRES.min(metres - more_metres);
    if step == 0 {
        return stays;
    }
    let content = Content::Usual { more_reps, more_metres: more_metres + step, volume };
    (content, Some(Phrase::new("plan-progress-metres").with("metres", step)))
}

/// Whole, at the present dose, and of usual quality or better.
fn went_well(lived: &Lived, now: &Content) -> bool {
    lived.whole
        && lived.content == *now
        && lived.quality.is_some_and(|quality| f64::from(quality) >= lived.usual_quality)
}

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};
    use proptest::prelude::*;

    use super::*;
    use crate::{Amount, BlockDose, inside_of};

    fn usual(more_reps: u8, more_metres: u16) -> Content {
        Content::Usual { more_reps, more_metres, volume: 100 }
    }

    fn lived(content: &Content, quality: i8) -> Lived {
        Lived { content: content.clone(), quality: Some(quality), usual_quality: 5.0, whole: true }
    }

    /// The step of a trained athlete's starts after sessions of these qualities, newest first.
    fn after(now: &Content, qualities: &[i8]) -> (Content, Option<Phrase>) {
        let lately: Vec<_> = qualities.iter().map(|quality| lived(now, *quality)).collect();
        next_step(Kind::Acceleration, Level::Trained, Mode::Cultivate, now, &lately, false)
    }

    fn dose(kind: Kind, level: Level, mode: Mode, content: &Content) -> Option<BlockDose> {
        inside_of(kind, level, mode, None, content).blocks.iter().find_map(|block| block.dose)
    }

    #[test]
    fn two_good_sessions_open_one_rep() {
        let now = Content::default();
        assert_eq!(after(&now, &[5, 6]).0, usual(1, 0));
        assert_eq!(after(&now, &[6]), (now.clone(), None), "one is not enough");
        assert_eq!(after(&now, &[6, 4, 9]), (now.clone(), None), "both of them");
        assert_eq!(after(&now, &[4, 6, 9]), (now, None));
    }

    #[test]
    fn a_step_starts_the_count_again() {
        let before = Content::default();
        let lately = [lived(&usual(1, 0), 8), lived(&before, 8), lived(&before, 8)];
        let next = next_step(Kind::Acceleration, Level::Trained, Mode::Cultivate, &usual(1, 0), &lately, false);
        assert_eq!(next, (usual(1, 0), None), "one session with five reps is not two");
    }

    #[test]
    fn nothing_grows_while_it_should_not() {
        let now = Content::default();
        let good = [lived(&now, 8), lived(&now, 8)];
        let step = |mode, lately: &[Lived], muted| {
            next_step(Kind::Acceleration, Level::Trained, mode, &now, lately, muted).1.is_some()
        };
        assert!(step(Mode::Cultivate, &good, false));
        assert!(!step(Mode::Cultivate, &good, true), "a watch or a trend is on");
        for mode in [Mode::Deload, Mode::Return, Mode::Plateau] {
            assert!(!step(mode, &good, false), "{mode}");
        }
        let [newest, _] = good.clone();
        let broken = [Lived { whole: false, ..newest.clone() }, newest.clone()];
        assert!(!step(Mode::Cultivate, &broken, false), "stopped early is a success, but not a reason for more");
        let silent = [Lived { quality: None, ..newest.clone() }, newest];
        assert!(!step(Mode::Cultivate, &silent, false), "who says nothing is not asked for more");
    }

    #[test]
    fn coming_back_at_a_share_of_the_volume_does_not_grow() {
        let now = Content::usual_at(Content::COMING_BACK);
        assert_eq!(after(&now, &[9, 9]), (now, None));
    }

    #[test]
    fn reps_grow_first_then_the_way() {
        let catalogue = Catalogue::new(Language::En);
        let mut now = Content::default();
        let mut lines = Vec::new();
        loop {
            let dose = dose(Kind::Acceleration, Level::Trained, Mode::Cultivate, &now).unwrap();
            let (next, why) = after(&now, &[7, 7]);
            lines.push(format!(
                "{}: {}",
                catalogue.say(&dose.words().amount),
                why.map_or("stays".into(), |why| catalogue.say(&why))
            ));
            if next == now {
                break;
            }
            now = next;
        }
        insta::assert_snapshot!(lines.join("\n"));
    }

    #[test]
    fn the_articles_flys_stay_as_they_are() {
        let now = Content::default();
        let good = [lived(&now, 9), lived(&now, 9)];
        let next = next_step(Kind::MaxVelocity, Level::Trained, Mode::Cultivate, &now, &good, false);
        assert_eq!(next, (now, None), "† five of forty metres");
    }

    proptest! {
        #[test]
        fn one_thing_moves_and_never_beyond_the_range(
            kind in proptest::sample::select(Kind::ALL.to_vec()),
            level in proptest::sample::select(Level::ALL), mode in proptest::sample::select(Mode::ALL),
            reps in prop_oneof![0_u8..8, any::<u8>()], metres in prop_oneof![0_u16..30, any::<u16>()],
            volume in prop_oneof![Just(100_u8), any::<u8>()],
            quality in proptest::option::of(0_i8..=10), usual_quality in prop_oneof![Just(5.0), any::<f64>()],
            whole: bool, muted: bool,
        ) {
            let now = Content::Usual { more_reps: reps, more_metres: metres, volume };
            let lately = vec![Lived { content: now.clone(), quality, usual_quality, whole }; 2];
            let (next, why) = next_step(kind, level, mode, &now, &lately, muted);
            prop_assert_eq!(why.is_some(), next != now, "what grows is said, and nothing else");
            if why.is_none() { return Ok(()); }
            let (Some(before), Some(after)) = (dose(kind, level, mode, &now), dose(kind, level, mode, &next)) else {
                return Err(TestCaseError::fail("only what is counted grows"));
            };
            let way = |dose: BlockDose| match dose.amount {
                Amount::Metres(metres) => metres.get(),
                Amount::Seconds(seconds) => seconds,
                Amount::Once => 0,
            };
            let (more, further) = (after.reps - before.reps, way(after) - way(before));
            prop_assert!((more, further) == (1, 0) || (more == 0 && (1..=10).contains(&further)), "{} and {}", more, further);
        }
    }
}
