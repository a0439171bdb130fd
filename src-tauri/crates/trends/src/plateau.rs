//! Flat weeks at usual quality: named after four of them, so that something changes and not more is done.
//!
//! `training-rules.md` §6: a plateau is flat for four to six weeks; change the stimulus, add a rest day, pick a
//! weak link, never add volume †. Ratings are relative to the athlete's own usual, so level ratings are no
//! failing; a plateau is named only where no dose has grown either, which the caller looks up in the plan.

use freshlegs_calendar::Day;
use freshlegs_texts::Phrase;

use crate::usual::WINDOW;
use crate::{ENOUGH, Felt, speed, usual};

/// The fewest and the most flat weeks that are looked for.
const WEEKS: std::ops::RangeInclusive<u8> = 4..=6;
/// Speed sessions a week, at the least: fewer say too little, and a plateau of one a week is a plan.
const A_WEEK: usize = 2;
/// A week's mean quality is usual within half a step of the scale.
const QUALITY_NEAR: f64 = 0.5;
/// A week's mean effort is usual within three quarters of a step.
const EFFORT_NEAR: f64 = 0.75;
/// The newer half may differ from the older by so much and is still flat: what five whole numbers cannot tell apart.
const LEVEL: f64 = 0.35;

/// Flat weeks up to a day; at most one of them may hold nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plateau {
    /// How many weeks, 4 to 6; six may be more.
    pub weeks: u8,
    /// The speed sessions in them.
    pub sessions: u32,
    /// Their first day.
    pub since: Day,
}

/// The flat weeks up to a day, if there are four; the sessions may come in any order.
pub fn plateau(sessions: &[Felt], day: Day) -> Option<Plateau> {
    let speed: Vec<Felt> = speed(sessions).into_iter().filter(|felt| felt.day <= day).collect();
    WEEKS.rev().find_map(|weeks| flat(&speed, day, weeks))
}

fn flat(speed: &[Felt], day: Day, weeks: u8) -> Option<Plateau> {
    let since = day.plus(1 - 7 * i64::from(weeks));
    let (before, window) = speed.split_at(speed.partition_point(|felt| felt.day < since));
    let before = before.get(before.len().saturating_sub(WINDOW)..).filter(|before| before.len() >= ENOUGH)?;
    // One light week may lie among them, for a deload comes every fourth; and a day may cut a week in two.
    if window.len() + 1 < A_WEEK * usize::from(weeks - 1) {
        return None;
    }
    let quality = usual(&before.iter().map(|felt| felt.quality.get()).collect::<Vec<_>>())?;
    let effort = usual(&before.iter().map(|felt| felt.effort.get()).collect::<Vec<_>>())?;
    let near = |week: i64| {
        let of_week: Vec<Felt> = window.iter().copied().filter(|felt| felt.day.days_since(since) / 7 == week).collect();
        let (quality_now, effort_now) = means(&of_week)?;
        Some((quality_now - quality).abs() <= QUALITY_NEAR && (effort_now - effort).abs() <= EFFORT_NEAR)
    };
    let near: Vec<Option<bool>> = (0..i64::from(weeks)).map(near).collect();
    let empty = near.iter().filter(|week| week.is_none()).count();
    let all_near = empty <= 1 && !near.contains(&Some(false));
    let (older, newer) = window.split_at(window.len() / 2);
    let ((before, _), (after, _)) = means(older).zip(means(newer))?;
    let sessions = u32::try_from(window.len()).ok()?;
    (all_near && (after - before).abs() <= LEVEL).then_some(Plateau { weeks, sessions, since })
}

/// Mean quality and effort; nothing of none.
fn means(sessions: &[Felt]) -> Option<(f64, f64)> {
    let count = (!sessions.is_empty()).then_some(sessions.len() as f64)?;
    let sum = |rating: fn(&Felt) -> i8| sessions.iter().map(|felt| f64::from(rating(felt))).sum::<f64>();
    Some((sum(|felt| felt.quality.get()) / count, sum(|felt| felt.effort.get()) / count))
}

impl Plateau {
    /// "Your speed days have been level for five weeks: 11 sessions near your usual, and no dose has grown."
    pub fn words(&self) -> Phrase {
        Phrase::new("reading-plateau").with("weeks", self.weeks).with("sessions", self.sessions)
    }
}

#[cfg(test)]
mod tests {
    use freshlegs_texts::{Catalogue, Language};
    use proptest::prelude::*;

    use super::*;
    use crate::felt::tests::felt;

    /// Six weeks as they come, then so many weeks of two sessions with these ratings, one pair for each session.
    fn weeks(count: i64, ratings: impl Fn(i64) -> (i64, i64)) -> (Vec<Felt>, Day) {
        let swing = [(5, 5), (7, 3), (4, 7), (6, 5), (6, 6), (8, 3)];
        let usual = (0..12).map(|n| (n * 7 / 2, swing[(n % 6) as usize]));
        let then = (0..2 * count).map(|n| (42 + n * 7 / 2, ratings(n)));
        let all = usual.chain(then).map(|(day, (effort, quality))| felt(day + 1, "acceleration", effort, quality));
        (all.collect(), felt(42 + count * 7, "rest", 0, 0).day)
    }

    fn found(count: i64, ratings: impl Fn(i64) -> (i64, i64)) -> Option<(u8, u32)> {
        let (sessions, day) = weeks(count, ratings);
        plateau(&sessions, day).map(|found| (found.weeks, found.sessions))
    }

    /// Effort 6, quality 5 and 5: the usual of the six weeks before.
    fn level(_: i64) -> (i64, i64) {
        (6, 5)
    }

    #[test]
    fn four_level_weeks_are_a_plateau_and_three_are_none() {
        assert_eq!(found(3, level), None);
        assert_eq!(found(4, level), Some((4, 8)));
        assert_eq!(found(5, level), Some((5, 10)));
        assert_eq!(found(9, level), Some((6, 12)), "six may be more");
    }

    #[test]
    fn what_rises_falls_or_wavers_is_none() {
        assert_eq!(found(5, |_| (6, 7)), None, "better than usual is no plateau");
        assert_eq!(found(5, |_| (6, 3)), None, "worse is Drift's business");
        assert_eq!(found(5, |_| (8, 5)), None, "the same for more effort is Drift's business too");
        assert_eq!(found(6, |n| (6, if n < 6 { 4 } else { 6 })), None);
        assert_eq!(found(6, |n| (6, if n / 2 == 3 { 8 } else { 5 })), None, "one good week breaks it");
    }

    #[test]
    fn few_sessions_and_gaps_say_too_little() {
        let (mut sessions, day) = weeks(5, level);
        sessions.drain(14..16);
        assert_eq!(plateau(&sessions, day).map(|found| (found.weeks, found.sessions)), Some((5, 8)), "a light week");
        sessions.drain(16..18);
        assert_eq!(plateau(&sessions, day), None, "two of five");
        let (sessions, day) = weeks(4, level);
        assert_eq!(plateau(sessions.get(8..).unwrap_or_default(), day), None, "no usual before it");
    }

    #[test]
    fn it_is_named_in_one_sentence() {
        let (sessions, day) = weeks(5, level);
        let said = plateau(&sessions, day).map(|found| Catalogue::new(Language::En).say(&found.words()));
        assert_eq!(
            said.as_deref(),
            Some("Your speed days have been level for five weeks: 10 sessions near your usual, and no dose has grown.")
        );
    }

    proptest! {
        #[test]
        fn the_order_does_not_matter_and_nothing_panics(ratings in prop::collection::vec((0_i64..=10, 0_i64..=10, 0_i64..100), 0..60), day in 0_i64..120) {
            let mut sessions: Vec<Felt> = ratings.iter().map(|(effort, quality, on)| felt(*on, "technique", *effort, *quality)).collect();
            let day = felt(day, "rest", 0, 0).day;
            let forwards = plateau(&sessions, day);
            sessions.reverse();
            prop_assert_eq!(plateau(&sessions, day), forwards);
        }
    }
}
